import type { lab as english } from '../en/lab.js'
import type { Translation } from '../translation.js'

type Unit = 'year' | 'month'

const comma = (value: number) => String(value).replace('-', '−').replace('.', ',')
const units = {
  year: ['Jahr', 'Jahre', 'Jahren', 'einem Jahr'],
  month: ['Monat', 'Monate', 'Monaten', 'einem Monat']
} as const
const counted = (unit: Unit, count: number) => `${comma(count)} ${units[unit][count === 1 ? 0 : 1]}`
/** After "nach". */
const after = (unit: Unit, count: number) => (count === 1 ? units[unit][3] : `${comma(count)} ${units[unit][2]}`)

export const lab: Translation<typeof english> = {
  title: 'Von hier an',
  lead: (place) =>
    `Viele Durchläufe ab ${place}, mit jeder Entscheidung und jeder Rolle, wie sie ist. Bei jedem Vergleich haben beide Seiten dasselbe Glück.`,
  fromStart: 'dem Anfang',
  fromPlace: (when) => `${when} dieses Durchlaufs`,
  overAlready: 'Dieser Durchlauf ist beendet, daher beginnen diese Durchläufe am Anfang.',
  setup: 'Durchläufe',
  howMany: 'Wie viele',
  unknowns: 'Was nicht bekannt ist',
  drawn: 'Aus Spannen gezogen',
  fixed: 'Zahlen, wie sie sind',
  fixedNote:
    'Die Zahlen werden genommen, wie sie sind. Bei einem offenen Fall verbirgt das den größten Teil dessen, was nicht bekannt ist.',
  betweenFrames:
    'Diese Seite ist eine einzige Datei und rechnet die Durchläufe darum selbst, nebenher und nacheinander. Viele dauern eine Weile; unter einer Webadresse rechnet sie auf mehreren Kernen.',
  run: (runs) => `${runs} Durchläufe rechnen`,
  cancel: 'Abbrechen',
  done: (done, of) => `${done} von ${of} Durchläufen`,
  orderings: (done, of) => `${done} von ${of} Reihenfolgen`,
  progress: 'Fortschritt',
  left: (seconds) => (seconds < 90 ? `noch etwa ${seconds} s` : `noch etwa ${Math.round(seconds / 60)} min`),
  empty: 'Noch keine Durchläufe. Sie zeigen, wie es weitergehen kann und wie weit das offen ist.',
  starting: 'Die ersten Durchläufe beginnen …',
  cancelled: (done) => `Abgebrochen. Die Abbildungen zeigen die bisherigen Durchläufe: ${done}.`,
  cancelledEmpty: 'Abgebrochen, bevor die ersten Durchläufe fertig waren.',
  failed: (why) => `Die Durchläufe konnten nicht gerechnet werden: ${why}`,
  changed:
    'Sie sind seitdem weitergegangen oder haben anders gewählt. Diese Abbildungen gehören zur früheren Stelle oder Wahl.',
  said: {
    started: (runs) => `Begonnene Durchläufe: ${runs}.`,
    quarter: (percent) => `${percent}\u00A0% der Durchläufe sind fertig.`,
    done: (runs) => `Alle ${runs} Durchläufe sind fertig.`,
    cancelled: 'Abgebrochen.',
    failed: 'Die Durchläufe konnten nicht gerechnet werden.'
  },
  asPledged: 'Wie es ist',
  whatIfSide: 'Was wäre, wenn',
  whatIf: {
    title: 'Was wäre, wenn',
    kinds: {
      none: 'sonst nichts anders ist',
      pledge: 'eine Zusage anders ist',
      member: 'ein Mitglied anders ist',
      number: 'eine Zahl anders ist',
      theory: 'eine These gilt'
    },
    pledge: 'Zusage',
    member: 'Mitglied',
    number: 'Zahl',
    theory: 'These',
    effect: 'Änderung',
    value: 'Wert',
    out: 'sie fehlt',
    formal: 'sie ist förmlich',
    nothing: 'tut nichts',
    low: 'am wenigsten verlässlich',
    high: 'am verlässlichsten',
    lowest: (value) => `Kleinster (${value})`,
    highest: (value) => `Größter (${value})`,
    stands: (value, unit) => `Jetzt steht sie bei ${value}${unit}.`,
    fromStart: 'Das ändert, wer teilnimmt; daher beginnen beide Seiten am Anfang eines Durchlaufs.',
    pledgeTitle: (pledge, effect) => (effect === 'out' ? `ohne „${pledge}“` : `„${pledge}“ förmlich zugesagt`),
    memberTitle: (member, effect) =>
      effect === 'nothing'
        ? `${member} tut nichts`
        : `${member} so ${effect === 'low' ? 'un' : ''}zuverlässig, wie für möglich gehalten`,
    numberTitle: (name, value) => `„${name}“ bei ${value}`,
    claim: (title) => `Was wäre, wenn: ${title}?`,
    unknownNumber: (name) => `Erwartet wird eine Zahl dieses Szenarios, aber gekommen ist „${name}“.`,
    notANumber: 'Erwartet wird eine Zahl.'
  },
  survival: {
    heading: 'Wie lange die Waffenruhe hält',
    aboutDrawn:
      'Anteil der Durchläufe, in denen die Feindseligkeiten nicht wieder begonnen haben. Schattiert: die mittleren 95\u00A0% dessen, was nicht bekannt ist.',
    aboutFixed:
      'Anteil der Durchläufe, in denen die Feindseligkeiten nicht wieder begonnen haben. Schattiert: was der Zufall offen lässt, 95\u00A0%.',
    sentence: (side, name, span, share, drawn) =>
      side === 0
        ? `Nach ${span} haben in ${share} der Durchläufe die Feindseligkeiten nicht wieder begonnen${drawn ? '; die Spanne ist das, was nicht bekannt ist' : ''}.`
        : `${name}: ${share}.`,
    atRisk: 'Noch offen',
    columns: {
      side: 'Seite',
      time: 'Zeit',
      share: 'Nicht wieder begonnen',
      range: 'Was nicht bekannt ist, 95\u00A0%',
      chance: 'Zufall, 95\u00A0%',
      risk: 'Noch offen'
    }
  },
  endings: {
    heading: 'Wie die Durchläufe enden',
    about: (name) =>
      `${name}. Jeder Durchlauf hat ein Ende; bis dahin geht er weiter. Die Spannen stehen in der Tabelle.`,
    goingOn: 'In Kraft',
    part: (fate, share) =>
      ({
        goingOn: `${share} noch in Kraft`,
        held: `${share} gehalten`,
        frozen: `${share} eingefroren`,
        resumed: `${share} wieder aufgenommen`,
        lapsed: `${share} erloschen`,
        noDeal: `${share} ohne Abkommen`
      })[fate],
    sentence: (span, parts) =>
      `Nach ${span} sind von allen Durchläufen ${parts.length > 1 ? `${parts.slice(0, -1).join(', ')} und ${parts.at(-1)}` : parts.join('')}.`,
    row: (unit, tick, last) => (last ? 'am Ende' : tick.includes(' ') ? tick : `${tick} ${units[unit][1]}`),
    columns: {
      time: 'Zeit',
      ending: 'Ende',
      share: 'Anteil',
      range: 'Was nicht bekannt ist, 95\u00A0%',
      chance: 'Zufall, 95\u00A0%'
    }
  },
  outcomes: {
    lastRung: 'Stufe 3 mindestens einmal erreicht',
    resumed: 'Wieder aufgenommen',
    frozen: 'Eingefroren',
    held: 'Gehalten',
    lapsed: 'Erloschen',
    noDeal: 'Kein Abkommen'
  },
  change: {
    heading: (title) => `Was sich ändert: ${title}`,
    aboutDrawn:
      'Beide Seiten haben dasselbe Glück, es bleibt also nur die Änderung. Linie: Zufall, 95\u00A0%. Schraffiert: die mittleren 95\u00A0% dessen, was nicht bekannt ist.',
    aboutFixed: 'Beide Seiten haben dasselbe Glück, es bleibt also nur die Änderung. Linie: Zufall, 95\u00A0%.',
    differs: (name, range, more) => `${name}: ${range} Punkte, also ${more ? 'mehr' : 'weniger'} Durchläufe.`,
    cannotTell: (names) =>
      `${names.join(', ')}: Das Intervall schließt null ein, diese Durchläufe können es also nicht sagen.`,
    unit: 'Prozentpunkte, Was-wäre-wenn minus „Wie es ist“',
    columns: {
      outcome: 'Ergebnis',
      first: 'Wie es ist',
      second: 'Was wäre, wenn',
      difference: 'Unterschied, Punkte',
      interval: 'Zufall, 95\u00A0%',
      range: 'Was nicht bekannt ist, 95\u00A0%'
    }
  },
  contributions: {
    heading: (members) => (members ? 'Was jedes Mitglied beiträgt' : 'Was jede Zusage beiträgt'),
    about:
      'Um wie viele Punkte weniger Durchläufe wieder in Kampf enden. Balken: der Anteil an allem Zugesagten, mit Intervall. Raute: was verloren geht, wenn nur diese Zusage oder dieses Mitglied fehlt.',
    whole: (range, sure) =>
      sure
        ? `Alle zusammen verringern den Anteil der wieder aufgenommenen um ${range} Punkte.`
        : `Alle zusammen: ${range} Punkte; das Intervall schließt null ein, diese Durchläufe können es also nicht sagen.`,
    nobody: 'Kein einzelnes Intervall schließt null aus: Diese Durchläufe können keine Beiträge unterscheiden.',
    some: (told, all) =>
      `Bei ${told} von ${all} schließt das Intervall null aus; über die anderen können diese Durchläufe nichts sagen.`,
    unseen: (count, all) => `Bei ${count} von ${all} ging kein Durchlauf anders aus; die Tabelle führt auch sie auf.`,
    made: (orderings, runs) =>
      `Shapley-Werte über ${orderings} zufällige Reihenfolgen, jede hin und zurück, mit ${runs} Durchläufen desselben Glücks.`,
    unit: 'Punkte weniger wieder aufgenommene; Intervall 95\u00A0%',
    all: 'Alle zusammen',
    by: 'Nach',
    pledges: 'Zusagen',
    members: 'Mitgliedern',
    start: 'Ausrechnen',
    empty: (orderings) =>
      `Noch nicht ausgerechnet. Nötig sind ${orderings} Reihenfolgen, und es dauert länger als die Durchläufe oben.`,
    first: 'Die ersten Reihenfolgen werden gerechnet …',
    columns: {
      player: (members) => (members ? 'Mitglied' : 'Zusage'),
      share: 'Anteil, Punkte',
      interval: '95\u00A0%',
      leftOut: 'Allein weggelassen, Punkte'
    }
  },
  tick: (unit, count) => (count === 1 ? counted(unit, 1) : comma(count)),
  span: after,
  made: (by) =>
    [
      `${by.runs} Durchläufe, Startwert ${by.seed}, Rechenkern ${by.engine}`,
      by.draws > 0 ? `was nicht bekannt ist, ${by.draws}-mal gezogen` : 'Zahlen, wie sie sind',
      `Szenario ${[by.scenario, ...by.overlays].join(' + ')}, SHA-256 ${by.hash}`,
      ...(by.against === null ? [] : [`verglichen mit SHA-256 ${by.against}`])
    ].join('; ') + '.',
  number: (value, digits) => value.toFixed(digits).replace('-', '−').replace('.', ','),
  plain: (value) => comma(Number(value.toPrecision(6))),
  count: (value) => String(value).replace(/\B(?=(\d{3})+$)/g, '.'),
  percent: (value) => `${value}\u00A0%`,
  percentRange: (value, low, high) => `${value}\u00A0% (${low}–${high})`,
  pointsRange: (value, low, high) => `${value} (${low} bis ${high})`,
  from: (low, high) => `${low} bis ${high}`,
  notDrawn: 'nicht gezogen',
  noInterval: 'keines',
  noDifference: 'keiner zu sehen'
}
