import type { sheets as english } from '../en/sheets.js'
import type { Translation } from '../translation.js'

const list = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} und ${parts.at(-1)!}`

export const sheets: Translation<typeof english> = {
  list: {
    lead: 'Alle Zweige teilen ihr Glück: Nur Entscheidungen machen einen Unterschied.',
    name: (name) => `Name von ${name}`,
    comment: (name) => `Anmerkung zu ${name}`,
    commentHint: 'Was Sie versucht haben, und warum',
    from: (parent, when) => `verlässt ${parent} bei ${when}`,
    start: 'vom Anfang des Durchlaufs an',
    standsAt: (when) => `bekannt bis ${when}`,
    ended: (ending) => `beendet: ${ending}`,
    shown: 'jetzt zu sehen',
    show: 'Zeigen',
    showSpoken: (name) => `${name} zeigen`,
    remove: 'Löschen',
    removeSpoken: (name) => `${name} löschen`,
    compare: 'Vergleichen',
    compareSpoken: (one, other) => `${one} mit ${other} vergleichen`,
    none: 'Noch kein weiterer Zweig. Zum Vergleichen hier abzweigen.'
  },
  file: {
    title: 'Als Datei behalten',
    note: 'Die Datei enthält jeden Zweig mit Namen, Anmerkung und Entscheidungen. Nichts wird gesendet.',
    save: 'Alle Zweige speichern',
    open: 'Eine Datei öffnen …',
    failed: 'Diese Datei konnte nicht geöffnet werden; hier hat sich nichts geändert.',
    tooLarge: (size, most) => `Erwartet wird eine Datei von höchstens ${most}; diese hat ${size}.`,
    megabytes: (size) => `${size}\u00A0MB`,
    notRead: 'Die Datei konnte nicht vom Datenträger gelesen werden.',
    more: (count) => `und ${count} weitere`,
    otherScenario:
      'Diese Datei entstand mit einer anderen Fassung des Szenarios. Sie wird geöffnet; was geschieht, kann vom Gesehenen abweichen.',
    otherEngine: (made, here) =>
      `Diese Datei entstand mit Fassung ${made}, hier läuft ${here}. Sie wird geöffnet; was geschieht, kann vom Gesehenen abweichen.`
  },
  compare: {
    title: (one, other) => `${one} mit ${other} vergleichen`,
    one: 'Erster Zweig',
    other: 'Zweiter Zweig',
    print: 'Drucken',
    parting: 'Wo sie sich trennen',
    partAt: (when) => `Sie trennen sich bei ${when}.`,
    same: 'Bisher geschah in beiden dasselbe. Vielleicht ist einer davon weiter gegangen.',
    nothing: 'Hier ist nichts Weiteres bekannt.',
    by: {
      person: 'Von Ihnen entschieden.',
      model: 'Vom Modell entschieden.',
      strategy: (name) => `Von der Strategie „${name}“ entschieden.`
    },
    behind: (decision) => `Das geht hierauf zurück: ${decision}`,
    goThere: 'Dorthin',
    goThereSpoken: (name) => `Dorthin auf ${name}`,
    cost: 'Was in jedem zusammenkam',
    at: (when) => `Wie es alle am Tisch bei ${when} wissen, der letzten Stunde, die beide erreicht haben.`,
    measure: 'Größe',
    differs: 'verschieden',
    violations: (severity, word) => `Verstöße mit Schweregrad ${severity} (${word})`,
    answered: 'Beantwortete Verstöße',
    unanswered: 'Nicht beantwortete Verstöße',
    days: 'Zeit mit Antworten auf Verstöße',
    delivered: 'Geleistete Stärke im Mittel',
    deliveredValue: (strength, needed, cases) =>
      `${strength}, nötig ${needed}; ${cases === 1 ? '1 Verstoß' : `${cases} Verstöße`}`,
    noTime: 'keine',
    noRung: 'keine Stufe erreicht',
    deterrence: 'Abschreckung',
    ending: 'Ende',
    goesOn: 'geht weiter',
    endedAt: (ending, when) => `${ending}, ${when}`,
    note: 'Zwei Durchläufe mit demselben Glück: eine Geschichte neben einer anderen. Wie wahrscheinlich jede ist, sagt das Labor.'
  },
  why: {
    title: 'Warum?',
    lead: 'Von oben nach unten: Jede Zeile führt zu dem, was sie bewirkt hat.',
    picture: (count) => `Ursachen als Bild, Ereignisse: ${count}. Die Liste darunter sagt dasselbe.`,
    sentences: 'In Sätzen',
    because: (reasons) => `denn ${list(reasons)}`,
    answers: (count, rung, counts) => `${count} Mitglieder antworteten auf Stufe ${rung}: ${counts.join(', ')}`,
    several: (count, first) => `${count} dieser Art, die erste: ${first}`,
    none: 'Nichts im Protokoll hat das bewirkt.',
    all: (count) => `Alle ${count} zeigen`,
    gone: 'Das kommt erst nach der Stelle, die gezeigt wird.'
  },
  roles: {
    lead: 'Wen Sie dem Modell oder einer Strategie überlassen, für den werden Sie nicht gefragt; der Durchlauf geht darüber hinweg weiter.',
    quick: 'Sie entscheiden für',
    everybody: 'alle',
    nobody: 'niemanden',
    member: 'ein Mitglied …',
    rest: 'Alle anderen',
    person: 'Sie',
    model: 'das Modell',
    strategy: (name) => `„${name}“`,
    parties: 'Parteien',
    members: 'Mitglieder',
    partners: 'Partner',
    count: (count, of) => `Sie entscheiden für ${count} von ${of}.`,
    about: 'Was die Strategien tun',
    strategies: {
      model: 'Überlässt jede Frage der Ziehung des Modells.',
      cautious:
        'Stimmt mit Auflagen zu, antwortet auf der ersten Stufe in vollem Umfang, auf späteren teilweise, und gar nicht, solange der Rückhalt entzogen ist.',
      hawkish:
        'Stimmt zu, antwortet auf jeder Stufe in vollem Umfang, bekräftigt den Rückhalt, bittet sofort um die Entsendung.',
      restrained: 'Lenkt auf der ersten Stufe ein; hält sich zurück.',
      opportunist: 'Macht weiter, solange weniger geleistet wird als nötig, und lenkt ein, sobald es genug ist.',
      probing:
        'Wartet die erste Stufe ab, um zu sehen, wer antwortet, und lenkt dann ein, wenn mehr als die Hälfte der nötigen Stärke da ist.',
      threshold:
        'Greift an, solange die wahrgenommene Wahrscheinlichkeit eines Eingreifens unter p* = (Vwin − Vsq) / (Vwin − Vfight) liegt.'
    },
    fromHere: 'Von hier an',
    restart: 'Mit dieser Besetzung neu beginnen',
    note: '„Von hier an“ behält, was geschehen ist. Ein Neubeginn startet den Durchlauf mit demselben Startwert; ein Link enthält, wer entscheidet.'
  }
}
