import type { debrief as english } from '../en/debrief.js'
import type { Translation } from '../translation.js'

export const debrief: Translation<typeof english> = {
  title: (time) => `${time} nach Beginn der Waffenruhe`,
  notStarted: 'Vor der Waffenruhe',
  goesOn: 'Der Durchlauf ist nicht beendet. Was am Tisch niemand wissen kann, bleibt auch hier ungesagt.',
  nothingYet: 'Noch ist nichts geschehen. Gehen Sie zuerst durch den Durchlauf und kommen Sie dann zurück.',
  toPlay: 'Zum Durchlauf',
  seed: (seed) => `Startwert ${seed}`,
  engine: (version) => `Rechenkern ${version}`,
  decisions: (people, strategies) =>
    strategies === 0
      ? `Entscheidungen von Menschen: ${people}`
      : `Entscheidungen von Menschen: ${people}, von Strategien: ${strategies}`,
  print: 'Drucken',
  save: 'Speichern',
  run: 'Durchlauf (JSON)',
  events: 'Ereignisse (CSV)',
  happened: 'Was geschah',
  strip: 'Der Durchlauf auf einen Blick',
  answersTitle: (severity, time) => `Wer auf den schwersten Verstoß antwortete (${severity}, ${time})`,
  member: 'Mitglied',
  rung: (rung) => `Stufe ${rung}`,
  notAsked: 'nicht gefragt',
  noCase: 'Kein Verstoß erreichte die Leiter der Antworten.',
  person: 'von einem Menschen entschieden',
  strategy: (name) => `durch die Strategie „${name}“`,
  decided: 'Was Menschen entschieden',
  more: (left) => `${left} weitere am Bildschirm und in den gespeicherten Ereignissen.`,
  why: 'Warum',
  whyEnded: 'Vom Ende zurück zu seinen Ursachen, die jüngste zuerst:',
  whyCase: 'Vom schwersten Fall zurück zu seinen Ursachen, die jüngste zuerst:',
  luck: {
    title: 'Mit anderem Glück',
    lead: 'Dieselben Entscheidungen in Durchläufen von Anfang an, jeder mit eigenem Glück. Was hier entschieden wurde, wird dort entschieden, wo dieselbe Frage gestellt wird.',
    start: (runs) => `${runs} Durchläufe mit anderem Glück`,
    own: 'dieser Durchlauf',
    others: 'Anderes Glück',
    told: (ending, time, share, runs) =>
      `Dieser Durchlauf endete ${time === null ? '' : `nach ${time} `}mit „${ending}“. Von ${runs} Durchläufen mit denselben Entscheidungen und anderem Glück enden ${share} so.`,
    goesOn: 'Dieser Durchlauf ist nicht zu Ende, deshalb ist keines der Ergebnisse als seines gekennzeichnet.'
  },
  soWhat: 'Was folgt daraus',
  lessons: (assumptions) =>
    `Was ein Durchlauf lehren kann: wer gefragt wird, in welcher Reihenfolge, unter welchen Bedingungen, und was zusammenhängt. Was er nicht kann: sagen, wie wahrscheinlich etwas davon ist. ${assumptions} Mit einem anderen Startwert oder unter einer entgegengesetzten Theorie können dieselben Zusagen anders enden.`,
  carried: 'Zahlen, die das Ergebnis trugen',
  columns: { number: 'Zahl', value: 'Wert', range: 'Spanne', status: 'Status' },
  notKnown: 'Nicht bekannt',
  silent: (silent, of) =>
    silent === 0
      ? `Alle ${of} Mitglieder und Partner haben etwas Konkretes gesagt.`
      : `${silent} von ${of} Mitgliedern und Partnern haben öffentlich keine konkrete Zusage gemacht. Bei ihnen steht „keine Angabe“, niemals null.`,
  undisclosed: (count) =>
    count === 0
      ? 'Jede verwendete Größe ist veröffentlicht.'
      : `Nicht veröffentlichte Größen: ${count}. Sie sind als solche gekennzeichnet.`,
  history: 'Was im wirklichen Fall geschah',
  outcome: (years) => (years === 1 ? 'Nach einem Jahr' : `Nach ${years} Jahren`),
  questions: 'Fragen an die Runde',
  defaults: [
    'Welche Bedingung hätte, eine Woche früher erfüllt, die meisten Antworten geändert?',
    'Jemand antwortete „später“ oder lehnte ab. War das ein gebrochenes Versprechen? Wer würde das so sehen?',
    'Nennen Sie eine Annahme, die Sie ändern würden, und sagen Sie vor dem Durchlauf, was Sie erwarten.'
  ],
  cite: (id, seed, version, hash) =>
    `Zitieren als: Armistice ${version}, Szenario ${id}, Startwert ${seed}, Protokoll ${hash}.`,
  file: { seq: 'Nr.', hour: 'Stunde', time: 'Zeit', code: 'Code', text: 'Text', causes: 'Ursachen' }
}
