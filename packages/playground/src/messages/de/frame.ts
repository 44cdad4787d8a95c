import type { frame as english } from '../en/frame.js'
import type { Translation } from '../translation.js'

export const frame: Translation<typeof english> = {
  page: {
    title: 'Armistice',
    skip: 'Zum aktuellen Geschehen',
    loading: 'Das Szenario wird geladen …',
    failed: (why) => `Die Seite konnte nicht geöffnet werden: ${why}`,
    more: 'Menü',
    close: 'Schließen'
  },
  timeline: {
    title: 'Zeitleiste',
    slider: 'Stelle im Durchlauf',
    place: (when, place, of, sentence) => `${when}, Ereignis ${place} von ${of}. ${sentence}`,
    inForce: 'Waffenruhe in Kraft',
    backing: (backing) => `Rückhalt ${backing}`,
    hub: (name, stage) => `${name}: ${stage}`
  },
  controls: {
    title: 'Schritt für Schritt durch den Durchlauf',
    back: 'Einen Schritt zurück',
    step: 'Schritt',
    decision: 'Zur Entscheidung',
    week: '+1 Woche',
    play: 'Abspielen',
    pause: 'Anhalten',
    pauses: 'Anhalten, wenn ich gefragt bin',
    playing: 'Es läuft: Das Modell entscheidet',
    speed: (times) => `${times}×`,
    speedSpoken: (times) => `${times}-fache Geschwindigkeit`,
    place: 'Ereignis',
    of: (place, end) => (place === end ? `${place}` : `${place} von ${end}`),
    modelAnswers: 'Das Modell beantwortet die offene Frage.'
  },
  top: {
    scenario: (title) => `${title}: über dieses Szenario`,
    asOf: (date) => `Positionen nach öffentlichem Stand vom ${date}`,
    horizon: (years) => `Läuft höchstens ${years} nach der Waffenruhe`,
    objectives: 'Worauf zu achten ist',
    seed: 'Startwert',
    seedNote: 'Derselbe Startwert und dieselben Entscheidungen ergeben denselben Durchlauf.',
    restart: 'Mit diesem Startwert neu beginnen',
    seedEmpty: 'Erwartet wird ein Startwert mit 1 bis 64 Zeichen; er ist leer.',
    seedBroken: 'Erwartet wird ein Startwert aus ganzen Zeichen; eines ist nur halb da.',
    seedLong: (length) => `Erwartet wird ein Startwert mit 1 bis 64 Zeichen; er hat ${length}.`,
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    share: 'Teilen',
    shareNote: 'Dieser Link enthält das Szenario, den Startwert, die Entscheidungen und die Stelle.',
    link: 'Link',
    copy: 'Link kopieren',
    copied: 'Kopiert.',
    trace: 'Protokoll:',
    notCopied: 'Kopieren nicht möglich: bitte den Link markieren und kopieren.',
    theme: { light: 'Farben: hell', dark: 'Farben: dunkel', system: 'Farben: wie das System' },
    help: 'Hilfe zur Tastatur',
    language: 'Sprache'
  },
  help: {
    title: 'Tastatur',
    keys: [
      ['→ oder .', 'ein Schritt; das Modell beantwortet eine offene Frage'],
      ['←', 'einen Schritt zurück'],
      ['n', 'zur nächsten Entscheidung'],
      ['w', 'eine Woche weiter'],
      ['1 – 4', 'die Frage beantworten'],
      ['m', 'das Modell antworten lassen'],
      ['o', 'Wahrscheinlichkeiten zeigen oder verbergen'],
      ['u', 'rückgängig'],
      ['r', 'wiederholen'],
      ['p', 'abspielen oder anhalten'],
      ['f', 'hier abzweigen: ein weiterer Zweig mit demselben Glück'],
      ['b', 'zum nächsten Zweig'],
      ['a', 'alle Zweige, und Dateien'],
      ['c', 'zwei Zweige vergleichen'],
      ['y', 'warum es geschah'],
      ['d', 'wer entscheidet'],
      ['s', 'den Startwert ändern'],
      ['l', 'einen Link teilen'],
      ['?', 'diese Hilfe']
    ],
    tiles:
      'Im Bild führen die Pfeiltasten von Kachel zu Kachel, die Eingabetaste öffnet ein Mitglied. Auf der Zeitleiste gehen die Pfeiltasten einen Schritt, Bild auf und Bild ab zehn, Pos1 und Ende zum Anfang und zum Ende.',
    about:
      'Nichts wird gespeichert oder gesendet. Die Adresse enthält das Szenario, den Startwert und jede Entscheidung; ein Neuladen oder ein Link führt also wieder hierher.'
  },
  notice: {
    unknownScenario: (id, known) =>
      `Dieser Link verlangt das Szenario „${id}“, das es hier nicht gibt. Stattdessen beginnt ${known} von vorn.`,
    version: (version) =>
      `Dieser Link gehört zu Fassung ${version} der Seite und kann hier nicht gelesen werden. Der Durchlauf beginnt von vorn.`,
    broken: (what) => `Dieser Link konnte nicht gelesen werden: ${what} Der Durchlauf beginnt von vorn.`,
    noSuchOverlay: (what) =>
      `Dieser Link verlangt „${what}“, was es hier nicht gibt. Stattdessen wird ein anderes Szenario geöffnet.`,
    notPacked: (limit) => `sein Dokument lässt sich nicht entpacken oder hat mehr als ${limit} Zeichen.`,
    badDocument: (count, first) =>
      count === 1
        ? `Das Szenario in diesem Link ist nicht verwendbar. ${first} Stattdessen wird ein anderes geöffnet.`
        : `Das Szenario in diesem Link ist nicht verwendbar, es hat ${count} Fehler. ${first} Stattdessen wird ein anderes geöffnet.`,
    notEncoded: 'eine Zeichenfolge darin ist fehlerhaft kodiert.',
    unknownPart: (name) => `er hat einen Teil namens „${name}“.`,
    noPage: (name) => `er verlangt eine Seite namens „${name}“.`,
    noLanguage: (code) => `er verlangt eine Sprache „${code}“.`,
    languageFailed: 'Die Sprache konnte nicht geladen werden. Bitte die Verbindung prüfen und noch einmal versuchen.',
    notSeats: (text) => `„${text}“ sagt nicht, wer entscheidet.`,
    noSeats:
      'Dieser Link überlässt Entscheidungen jemandem oder einer Strategie, die es hier nicht gibt. Der Durchlauf beginnt von vorn.',
    notAnAction: (text) => `„${text}“ ist keine Handlung.`,
    tooLong: (length, limit) => `Erwartet werden höchstens ${limit} Zeichen; es sind ${length}.`,
    stopped: (done, of) =>
      `Nur die ersten ${done} der ${of} Handlungen in diesem Link passen zu diesem Szenario. Was folgt, wurde weggelassen.`,
    dismiss: 'Ausblenden'
  },
  pages: {
    title: 'Seiten',
    play: 'Spielen',
    lab: 'Labor',
    ledger: 'Register',
    debrief: 'Nachbesprechung',
    scenario: 'Szenario',
    which: 'Welche, steht im Register',
    loading: 'Die Seite wird geladen …',
    failed: 'Die Seite konnte nicht geladen werden. Bitte die Verbindung prüfen und noch einmal versuchen.',
    again: 'Noch einmal versuchen'
  },
  figure: {
    view: 'Ansicht',
    chart: 'Diagramm',
    table: 'Tabelle',
    save: 'Speichern',
    notSaved: 'Das Bild konnte in diesem Browser nicht erzeugt werden.'
  },
  pictures: { title: 'Bilder', coalition: 'Koalition', statechart: 'Zustandsdiagramm', charts: 'Diagramme' },
  dock: { title: 'Ansichten', now: 'Jetzt', members: 'Mitglieder', coalition: 'Koalition', timeline: 'Zeitleiste' }
}
