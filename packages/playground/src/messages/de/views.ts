import type { views as english } from '../en/views.js'
import type { Translation } from '../translation.js'

export const views: Translation<typeof english> = {
  phases: {
    title: 'Phase',
    presence: 'Präsenz',
    compliance: 'Einhaltung',
    live: 'läuft',
    paused: 'ruht',
    ended: 'beendet',
    notYet: 'noch nicht',
    over: 'Der Durchlauf ist beendet',
    done: '(vorbei)',
    rung: (rung) => `Stufe ${rung}`,
    response: (rung, of) => `Antwort auf einen Verstoß, Stufe ${rung} von ${of}`,
    isPaused: (phase) => `${phase}: ruht`
  },
  members: {
    title: 'Mitglieder',
    count: (count, besides) => `${count} + ${besides}`,
    askedAt: (rung) => `Gefragt auf Stufe ${rung}, der Reihe nach`,
    answered: (answered, of) => `${answered} von ${of}`,
    notReached: (rung) => `Keine Zusage, die bis Stufe ${rung} reicht`,
    withPledge: 'Mit öffentlicher Zusage',
    partners: 'Partner',
    withoutPledge: 'Keine konkrete Zusage gefunden',
    backing: (backing) => `Rückhalt ${backing}`,
    open: 'Mitglieder'
  },
  answers: {
    full: 'in vollem Umfang',
    part: 'teilweise',
    later: 'später',
    decline: 'abgelehnt',
    asked: 'jetzt gefragt',
    toCome: 'steht aus'
  },
  member: {
    role: { guarantor: 'Mitglied der Koalition', partner: 'Partner, nicht Mitglied der Koalition' },
    gate: (name) => `Entscheidung zu Hause: ${name}`,
    pledges: 'Was zugesagt wurde und was daraus geworden ist',
    none: 'Eine konkrete öffentliche Zusage wurde nicht gefunden. Das heißt „keine Angabe“, nicht „nichts“.',
    now: (state) => `Jetzt: ${state}`,
    said: 'Was sonst gesagt wurde',
    strategy: 'Für dieses Mitglied antwortet das Modell.',
    takeBack: 'Wieder selbst entscheiden'
  },
  tiles: {
    title:
      'Mitglieder und Partner als gleich große Kacheln um den geschützten Staat. Die Plätze sind Merkhilfen; Größe und Platz sagen nichts über Stärke.',
    partner: 'Partner',
    challenger: 'Herausforderer',
    protectedState: 'geschützter Staat',
    contactLine: 'Kontaktlinie',
    sea: 'Schwarzes Meer',
    hub: (name, stage) => `${name}: ${stage}`,
    openViolation: (severity, word) => `Offener Verstoß, Schweregrad ${severity}: ${word}`,
    named: (name, firmness) => `${name}: ${firmness}`,
    asked: 'gefragt',
    answers: { full: 'voll', part: 'zum Teil', later: 'später', decline: 'lehnt ab' },
    place: (place) => `${place}.`,
    answersAt: (rung) => `Antwort auf Stufe ${rung}`,
    firmness: 'Verbindlichkeit',
    presence: 'Zusagen',
    zone: { north: 'Nord', west: 'West', centre: 'Mitte', south: 'Süd', east: 'Ost' },
    stage: { 0: 'geplant', 1: 'Vorhut', 2: 'erste', 3: 'voll' },
    short: {
      notStated: '',
      ruledOut: '',
      pledged: 'Zusage',
      awaitingMandate: 'wartet',
      authorised: 'erlaubt',
      refused: 'nein',
      preparing: 'kommt',
      partlyInPlace: 'teils',
      inPlace: 'bereit',
      suspended: 'ruht',
      withdrawn: 'weg'
    },
    legend: {
      inPlace: 'bereit',
      partlyInPlace: 'teilweise',
      underWay: 'unterwegs',
      pledged: 'zugesagt',
      notStated: 'keine Angabe'
    }
  },
  meter: {
    delivered: (strength) => `Geleistete Stärke ${strength}`,
    against: (severity) => `von 1, gegen das, was ein Verstoß mit Schweregrad ${severity} nach Annahme erfordert`,
    needed: (needed) => `nötig ${needed}`,
    range: (low, high) => `Spanne ${low}–${high}`,
    spoken: (strength, needed, low, high) =>
      `Geleistete Stärke ${strength}; nötig ${needed}, Spanne ${low} bis ${high}.`,
    deterrence: (value) => `Abschreckung ${value}`,
    ofOne: 'von 1, aus bereitgestellten Kräften und aus dem, was angedroht ist',
    denial: 'Verwehrung',
    punishment: 'Vergeltung',
    spokenDeterrence: (value, denial, punishment) =>
      `Abschreckung ${value} von 1: ${denial} aus bereitgestellten Kräften, ${punishment} aus Verpflichtungen.`
  },
  standing: {
    title: 'Wie die Dinge stehen',
    backing: 'Rückhalt',
    mechanism: 'Überwachung',
    credibility: 'Glaubwürdigkeit',
    impunity: 'Straflosigkeit',
    unity: 'Geschlossenheit',
    erosion: 'Erosion',
    ofFive: (level) => `${level} von 5`,
    percent: (value) => `${value}\u00A0%`
  },
  now: {
    title: 'Jetzt',
    start: (title) => `${title}. Noch ist nichts geschehen.`,
    begin: 'Gehen Sie die Zusagen durch, ein Ereignis nach dem anderen, oder direkt zur nächsten Entscheidung.',
    afterBreach: (elapsed) => `${elapsed} nach dem Bruch`,
    severity: (severity, word) => `Schweregrad ${severity}, ${word}`,
    why: (causes) => (causes === 1 ? 'Warum: 1 Ursache' : `Warum: ${causes} Ursachen`)
  },
  history: {
    title: 'Davor',
    whole: 'Was geschah, das Neueste zuerst',
    more: 'Mehr zeigen',
    none: 'Noch ist nichts geschehen.'
  },
  decision: {
    title: 'Entscheidung',
    of: (place, of) => `${place} von ${of}`,
    time: (time) => `zum ${time}. Mal`,
    inTheLedger: 'Quelle',
    source: (title) => `Quelle: ${title} (öffnet eine andere Website)`,
    otherWords: (count) => (count === 1 ? 'Eine weitere Aussage' : `${count} weitere Aussagen`),
    noWords: 'Dazu ist keine öffentliche Aussage verzeichnet.',
    met: 'erfüllt',
    notMet: 'nicht erfüllt',
    unknown: 'nicht bekannt',
    options: 'Möglichkeiten',
    odds: 'Wahrscheinlichkeiten des Modells, mit Spannen',
    oddsWithoutRange: 'Wahrscheinlichkeiten des Modells, ohne Spanne',
    oddsHidden: 'Wahrscheinlichkeiten sind verborgen',
    hideOdds: 'Wahrscheinlichkeiten verbergen',
    showOdds: 'Wahrscheinlichkeiten zeigen',
    range: (low, high) => `${low}–${high}`,
    letModel: 'Das Modell entscheiden lassen',
    queue: 'Wer als Nächstes gefragt wird',
    thisOne: 'diese eine',
    others: (count) => (count === 1 ? 'die andere' : `die anderen ${count}`),
    othersSpoken: (count) =>
      count === 1 ? 'das andere Mitglied auf dieser Stufe' : `die anderen ${count} Mitglieder auf dieser Stufe`,
    always: (code) => `immer ${code}`,
    alwaysSpoken: (code, name) => `immer ${code}: von hier an, ${name}`,
    noRange: 'keine Spanne'
  },
  ending: {
    title: (ending) => `Der Durchlauf ist beendet: ${ending}`,
    lasted: 'Zeit seit der Waffenruhe',
    counts: 'Was geschah',
    violations: (severity, word) => `Verstöße mit Schweregrad ${severity} (${word})`,
    known: (known, hidden) => (hidden > 0 ? `${known} bekannt, ${hidden} nicht beobachtet` : `${known} bekannt`),
    answers: 'Antworten der Mitglieder',
    answersBy: (counts) => counts.join(' · '),
    none: 'keine',
    mandates: 'Mandate',
    mandatesBy: (granted, postponed, refused) => `${granted} erteilt · ${postponed} vertagt · ${refused} nicht erteilt`,
    decisions: 'Ihre Entscheidungen',
    revealed: 'Erst jetzt bekannt',
    again: 'Noch einmal mit demselben Startwert',
    other: (seed) => `Noch einmal mit Startwert ${seed}`,
    note: 'Eine Geschichte von vielen: Dieselben Zusagen können mit einem anderen Startwert anders enden.',
    traceNote:
      'Dasselbe Szenario, derselbe Startwert und dieselben Entscheidungen ergeben auf jedem Gerät dieses Protokoll.'
  }
}
