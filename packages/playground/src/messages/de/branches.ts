import type { branches as english } from '../en/branches.js'
import type { Translation } from '../translation.js'

export const branches: Translation<typeof english> = {
  main: 'Hauptzweig',
  title: 'Zweige',
  count: (count) => `Zweige: ${count}`,
  fork: 'Hier abzweigen',
  forkNote: 'Ein weiterer Zweig von dieser Stelle an, mit demselben Glück',
  roles: 'Wer entscheidet',
  compare: (one, other) => `${one} mit ${other} vergleichen`,
  lane: (name, until) => `Zweig ${name}, bekannt bis ${until}: dorthin wechseln`,
  activeLane: (name) => `Zweig ${name}, jetzt zu sehen`,
  moreLanes: (count) => `${count} weitere`,
  moreLanesSpoken: (count) => `${count} weitere Zweige: die Liste öffnen`,
  forked: (name, from, when) => `Abgezweigt bei ${when}: Sie sind jetzt auf ${name}, abgehend von ${from}.`,
  switched: (name, sentence) => `Zweig ${name}. ${sentence}`,
  removed: (name) => `Der Zweig ${name} wurde gelöscht.`,
  putAway: (count) => `Ein neuer Durchlauf hat begonnen; weggelegte Zweige: ${count}.`,
  putBack: 'Zurückholen',
  tooMany: (most) => `Es gibt ${most} Zweige, mehr fasst die Seite nicht. Löschen Sie einen, um wieder abzuzweigen.`,
  why: 'Warum?',
  whyAll: 'Warum? Zurück zum Anfang',
  whyOf: (what) => `Warum? ${what}`,
  held: (by) => `Hier entscheidet: ${by}. Gehen Sie weiter, oder antworten Sie selbst.`,
  heldBy: { model: 'das Modell', strategy: (name) => `die Strategie „${name}“` }
}
