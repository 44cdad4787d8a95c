import type { statechart as english } from '../en/statechart.js'
import type { Translation } from '../translation.js'

export const statechart: Translation<typeof english> = {
  statechart: {
    title: 'Das Zustandsdiagramm der Garantien, mit dem Weg dieses Durchlaufs',
    asTable: 'Als Tabelle',
    keep: 'Bild speichern',
    parallel: 'beide Bereiche laufen zugleich',
    times: (count) => `${count}×`,
    leftOut: 'weggelassen',
    marks: {
      live: 'jetzt aktiv',
      entered: 'schon betreten',
      possible: 'noch nicht betreten',
      out: 'in diesem Szenario weggelassen'
    },
    legend: { taken: 'genommener Weg, mit Anzahl', possible: 'möglich, nicht genommen', final: 'ein Ende' },
    spoken: (title, mark, count) => (count === 0 ? `${title}: ${mark}` : `${title}: ${mark}, ${count}-mal betreten`),
    sentence: (states, moves) =>
      `${states.join(' und ')}. ${moves === 0 ? 'Bisher noch kein Schritt' : moves === 1 ? 'Bisher 1 Schritt' : `Bisher ${moves} Schritte`} von Zustand zu Zustand.`,
    wholly: 'Aus der Maschine selbst gezeichnet.',
    columns: { state: 'Zustand', within: 'In', now: 'Jetzt', entered: 'Betreten' },
    moveColumns: { from: 'Von', to: 'Nach', when: 'Wann', taken: 'Genommen' },
    moveTitle: 'Wege von Zustand zu Zustand',
    rests: 'Worauf es im zugrunde liegenden Artikel beruht',
    restsOn: (sentence) => `Satz ${sentence}`,
    noSentence: 'Der Artikel hat dazu keinen Satz; es gehört zum Modell.',
    waysIn: 'Wege hinein',
    waysOut: 'Wege hinaus',
    taken: (count) => (count === 0 ? 'nicht genommen' : count === 1 ? 'einmal genommen' : `${count}-mal genommen`)
  },
  states: {
    guarantee: {
      title: 'Garantie',
      means: 'Ein System von Sicherheitszusagen, von den Gesprächen darüber bis zu seinem Ende.'
    },
    negotiation: {
      title: 'Verhandlung',
      means: 'Die Seiten sprechen. Die Garantien werden vorbereitet und gelten, sobald eine Waffenruhe in Kraft tritt.'
    },
    inForce: { title: 'In Kraft', means: 'Die Waffenruhe ist in Kraft, und mit ihr die Garantien.' },
    presence: { title: 'Präsenz', means: 'Wie weit Überwachung und militärische Drehkreuze gekommen sind.' },
    ceasefire: { title: 'Waffenruhe', means: 'Die Waffen schweigen; noch steht niemand dort.' },
    monitoring: { title: 'Überwachung', means: 'Der Mechanismus sieht, prüft und stellt fest.' },
    deployment: { title: 'Einrichtung', means: 'Kräfte bereiten sich vor und treffen in Schritten ein.' },
    established: { title: 'Eingerichtet', means: 'Jedes Drehkreuz ist voll einsatzfähig.' },
    compliance: { title: 'Einhaltung', means: 'Ob die Waffenruhe eingehalten wird, und was folgt, wenn nicht.' },
    holding: { title: 'Eingehalten', means: 'Kein ernster Verstoß ist offen.' },
    verification: { title: 'Prüfung', means: 'Der Mechanismus untersucht, was geschah und wer es war.' },
    response: {
      title: 'Antwort',
      means: 'Mitglieder werden Stufe um Stufe gebeten, ihre Zusagen einzulösen.'
    },
    rung1: {
      title: 'Stufe 1',
      means: 'Diplomatische Warnung und, falls nötig, eigene Kräfte des geschützten Staates.'
    },
    rung2: { title: 'Stufe 2', means: 'Kräfte der Koalition, wenn die Feindseligkeiten weitergehen.' },
    rung3: { title: 'Stufe 3', means: 'Auf einen ausgeweiteten Angriff antworten auch die Kräfte des Partners.' },
    assessment: {
      title: 'Bewertung',
      means: 'Was beantwortet wurde und was nicht, ändert Glaubwürdigkeit, Straflosigkeit und Erosion.'
    },
    held: { title: 'Gehalten', means: 'Die Waffenruhe hielt bis zum Ende des Zeitraums.' },
    frozen: {
      title: 'Eingefroren',
      means: 'Die Waffenruhe hielt bis zum Ende des Zeitraums, aber viel von der früheren Gewalt ist zurück.'
    },
    resumed: { title: 'Wieder aufgenommen', means: 'Am Ende der Leiter stand ein erneuter bewaffneter Angriff.' },
    lapsed: {
      title: 'Erloschen',
      means: 'Die Garantien erloschen nach einem nicht provozierten Verstoß des geschützten Staates.'
    },
    noDeal: { title: 'Kein Abkommen', means: 'Die Gespräche endeten, bevor eine Waffenruhe in Kraft trat.' }
  },
  moves: {
    'negotiation>inForce': 'beide Seiten nehmen an',
    'negotiation>noDeal': 'Ende ohne Abkommen',
    'inForce>held': 'Zeitraum zu Ende',
    'inForce>frozen': 'Ende, aber erodiert',
    'ceasefire>monitoring': 'Über\u00ADwachung arbeitet',
    'ceasefire>deployment': 'ein Drehkreuz hat schon ein Mandat',
    'ceasefire>established': 'alle Dreh\u00ADkreuze schon fertig',
    'monitoring>deployment': 'erstes Mandat',
    'deployment>established': 'alle Drehkreuze fertig',
    'established>deployment': 'Rückschritt',
    'holding>verification': 'ernste Meldung',
    'verification>holding': 'nichts oder ein Unfall',
    'verification>assessment': 'geschützter Staat verant\u00ADwortlich',
    'verification>response': 'Verstoß fest\u00ADgestellt',
    'verification>lapsed': 'nicht provo\u00ADzierter Verstoß des ge\u00ADschützten Staates',
    'rung1>rung2': 'hält an',
    'rung2>rung3': 'hält an',
    'rung1>assessment': 'lenkt ein, oder Leiter zu Ende',
    'rung2>assessment': 'lenkt ein, oder Leiter zu Ende',
    'rung3>assessment': 'lenkt ein, oder Leiter zu Ende',
    'rung1>resumed': 'bewaffneter Angriff',
    'rung2>resumed': 'bewaffneter Angriff',
    'rung3>resumed': 'bewaffneter Angriff',
    'assessment>holding': 'Fall erledigt',
    'assessment>verification': 'neue Meldung'
  }
}
