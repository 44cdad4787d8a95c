import type { Texts } from './en.js'

export const de: Texts = {
  hidden: '(verborgen)',
  asAbove: '(wie oben)',
  overlays: (titles) => `${titles.length === 1 ? 'Überlagerung' : 'Überlagerungen'}: ${titles.join('; ')}`,
  seed: (seed, run) => `Startwert ${seed}, Durchlauf ${run}.`,
  group: (group: number) =>
    `Was nicht bekannt ist, ist gezogen wie für Gruppe ${group} vieler Durchläufe mit diesem Startwert.`,
  again: 'Derselbe Durchlauf noch einmal',
  facts: { command: 'Befehl', scenario: 'Szenario', trace: 'Protokoll', engine: 'Rechenkern' },
  ending: (ending) => `Ende: ${ending}`,
  notEnded: 'Noch nicht beendet',
  stopped: 'Der Durchlauf wurde hier angehalten, wie --until es verlangt.',
  counts: {
    violations: 'Verstöße',
    observed: (counts) => `${counts.join(', ')}, soweit beobachtet`,
    cases: 'Fälle',
    closed: (answered, unanswered) =>
      `${answered} beantwortet abgeschlossen, ${unanswered} ohne eine Antwort, die sie beendet hat`,
    answers: 'Antworten',
    nobodyAsked: 'niemand wurde gefragt',
    answered: (asked, by) =>
      `${asked} erbeten: ${by.full} in vollem Umfang, ${by.part} teilweise, ${by.later} später, ${by.decline} abgelehnt`
  },
  debrief: {
    title: 'Nachbesprechung',
    noViolation: 'Es kam zu keinem Verstoß ab Schweregrad 2.',
    violations: (count, by) =>
      `Verstöße ab Schweregrad 2: ${count} (${by.challenger.join(': ')}; ${by.protected.join(': ')}; ohne bestimmten Urheber: ${by.nobody}).`,
    unobserved: (count) => (count === 0 ? 'Alle wurden beobachtet.' : `Davon unbeobachtet: ${count}.`),
    falseAlarms: (count) => `Meldungen von Verstößen, die es nicht gab: ${count}.`
  },
  card: {
    conditions: 'Bedingungen',
    notMet: '(nicht erfüllt)',
    delivered: 'Geleistet',
    needed: (strength, needed, low, high) =>
      `bisher ${strength} von 1; nötig sind nach Annahme etwa ${needed} (${low}–${high})`
  },
  menu: {
    message: (name) => `${name}: Ihre Entscheidung (Wahrscheinlichkeiten des Modells, mit ihrer Spanne)`,
    strength: (strength) => `, Stärke dann ${strength}`,
    model: 'Das Modell entscheiden lassen',
    always: (name) => `Immer das Modell entscheiden lassen: ${name}`,
    undo: 'Rückgängig',
    save: 'Speichern und beenden',
    takenBack: 'Zurückgenommen.'
  },
  saving: {
    ended: 'Der Durchlauf ist beendet.',
    save: 'Speichern und beenden',
    leave: 'Ohne Speichern beenden',
    as: 'Speichern als',
    expected: 'Erwartet wird der Name einer Datei.',
    saved: (command) => `Gespeichert. Weiter mit: ${command}`
  },
  keys: 'Pfeiltasten wählen aus, Eingabe bestätigt, Strg-C bricht ab, ohne zu speichern.',
  seats: { message: 'Wen spielen Sie?', everybody: 'Alle, die gefragt werden' }
}
