import type { views as english } from '../en/views.js'
import type { Translation } from '../translation.js'

export const views: Translation<typeof english> = {
  phases: {
    title: 'Phase',
    presence: 'Présence',
    compliance: 'Respect',
    live: 'en cours',
    paused: 'en pause',
    ended: 'terminé',
    notYet: 'pas encore',
    over: 'La simulation est terminée',
    done: '(passé)',
    rung: (rung) => `Échelon ${rung}`,
    response: (rung, of) => `Réponse à une violation, échelon ${rung} sur ${of}`,
    isPaused: (phase) => `${phase} : en pause`
  },
  members: {
    title: 'Membres',
    count: (count, besides) => `${count} + ${besides}`,
    askedAt: (rung) => `Sollicités à l’échelon ${rung}, dans l’ordre`,
    answered: (answered, of) => `${answered} sur ${of}`,
    notReached: (rung) => `Aucun engagement allant jusqu’à l’échelon ${rung}`,
    withPledge: 'Avec un engagement public',
    partners: 'Partenaires',
    withoutPledge: 'Aucun engagement concret trouvé',
    backing: (backing) => `soutien ${backing}`,
    open: 'Membres'
  },
  answers: {
    full: 'en totalité',
    part: 'en partie',
    later: 'plus tard',
    decline: 'refus',
    asked: 'sollicité maintenant',
    toCome: 'à venir'
  },
  member: {
    role: { guarantor: 'Membre de la coalition', partner: 'Partenaire, non membre de la coalition' },
    gate: (name) => `Décision nationale : ${name}`,
    pledges: 'Ses engagements, et ce qu’ils sont devenus',
    none: 'Aucun engagement public concret n’a été trouvé. Cela veut dire « non précisé », et non « rien ».',
    now: (state) => `Maintenant : ${state}`,
    said: 'Ce qui a été dit d’autre',
    strategy: 'Le modèle répond pour ce membre.',
    takeBack: 'Décider de nouveau moi-même'
  },
  tiles: {
    title:
      'Membres et partenaires en cases égales autour de l’État protégé. Les places sont des repères ; la taille et la place ne disent rien de la puissance.',
    partner: 'partenaire',
    challenger: 'contestataire',
    protectedState: 'État protégé',
    contactLine: 'ligne de contact',
    sea: 'mer Noire',
    hub: (name, stage) => `${name} : ${stage}`,
    openViolation: (severity, word) => `Violation en cours, gravité ${severity} : ${word}`,
    named: (name, firmness) => `${name} : ${firmness}`,
    asked: 'sollicité',
    answers: { full: 'totale', part: 'partielle', later: 'plus tard', decline: 'refus' },
    place: (place) => (place === 1 ? '1er' : `${place}e`),
    answersAt: (rung) => `Réponse à l’échelon ${rung}`,
    firmness: 'Fermeté',
    presence: 'Engagements',
    zone: { north: 'Nord', west: 'Ouest', centre: 'Centre', south: 'Sud', east: 'Est' },
    stage: { 0: 'prévu', 1: 'précurseur', 2: 'initiale', 3: 'pleine' },
    short: {
      notStated: '',
      ruledOut: '',
      pledged: 'promis',
      awaitingMandate: 'attente',
      authorised: 'accord',
      refused: 'refusé',
      preparing: 'en route',
      partlyInPlace: 'en partie',
      inPlace: 'en place',
      suspended: 'pause',
      withdrawn: 'parti'
    },
    legend: {
      inPlace: 'en place',
      partlyInPlace: 'en partie',
      underWay: 'en route',
      pledged: 'promis',
      notStated: 'non précisé'
    }
  },
  meter: {
    delivered: (strength) => `Puissance fournie ${strength}`,
    against: (severity) => `sur 1, face à ce qu’une violation de gravité ${severity} est supposée exiger`,
    needed: (needed) => `nécessaire ${needed}`,
    range: (low, high) => `marge ${low}–${high}`,
    spoken: (strength, needed, low, high) =>
      `Puissance fournie ${strength} ; nécessaire ${needed}, marge de ${low} à ${high}.`,
    deterrence: (value) => `Dissuasion ${value}`,
    ofOne: 'sur 1, par les forces en place et par ce qui est annoncé en réponse',
    denial: 'interdiction',
    punishment: 'représailles',
    spokenDeterrence: (value, denial, punishment) =>
      `Dissuasion ${value} sur 1 : ${denial} par les forces en place, ${punishment} par les engagements.`
  },
  standing: {
    title: 'Où en sont les choses',
    backing: 'Soutien',
    mechanism: 'Surveillance',
    credibility: 'Crédibilité',
    impunity: 'Impunité',
    unity: 'Unité',
    erosion: 'Érosion',
    ofFive: (level) => `${level} sur 5`,
    percent: (value) => `${value} %`
  },
  now: {
    title: 'Maintenant',
    start: (title) => `${title}. Rien ne s’est encore produit.`,
    begin: 'Parcourez les engagements un événement à la fois, ou allez directement à la décision suivante.',
    afterBreach: (elapsed) => `${elapsed} après la rupture`,
    severity: (severity, word) => `gravité ${severity}, ${word}`,
    why: (causes) => (causes === 1 ? 'Pourquoi : 1 cause' : `Pourquoi : ${causes} causes`)
  },
  history: {
    title: 'Avant cela',
    whole: 'Ce qui s’est passé, du plus récent au plus ancien',
    more: 'Afficher plus',
    none: 'Rien ne s’est encore produit.'
  },
  decision: {
    title: 'Décision',
    of: (place, of) => `${place} sur ${of}`,
    time: (time) => `${time}e fois`,
    inTheLedger: 'source',
    source: (title) => `Source : ${title} (ouvre un autre site)`,
    otherWords: (count) => (count === 1 ? 'Une autre déclaration' : `${count} autres déclarations`),
    noWords: 'Aucune déclaration publique n’est consignée à ce sujet.',
    met: 'remplie',
    notMet: 'non remplie',
    unknown: 'inconnue',
    options: 'Possibilités',
    odds: 'probabilités du modèle, avec leurs marges',
    oddsWithoutRange: 'probabilités du modèle, sans marge',
    oddsHidden: 'les probabilités sont masquées',
    hideOdds: 'Masquer les probabilités',
    showOdds: 'Afficher les probabilités',
    range: (low, high) => `${low}–${high}`,
    letModel: 'Laisser le modèle décider',
    queue: 'Les prochains sollicités',
    thisOne: 'celle-ci',
    others: (count) => (count === 1 ? 'l’autre' : `les ${count} autres`),
    othersSpoken: (count) =>
      count === 1 ? 'l’autre membre sollicité à cet échelon' : `les ${count} autres membres sollicités à cet échelon`,
    always: (code) => `toujours ${code}`,
    alwaysSpoken: (code, name) => `toujours ${code} : ${name}, à partir d’ici`,
    noRange: 'pas de marge'
  },
  ending: {
    title: (ending) => `La simulation est terminée : ${ending.charAt(0).toLowerCase()}${ending.slice(1)}`,
    lasted: 'Temps depuis le cessez-le-feu',
    counts: 'Ce qui s’est passé',
    violations: (severity, word) => `Violations de gravité ${severity} (${word})`,
    known: (known, hidden) => `connues : ${known}${hidden > 0 ? `, non observées : ${hidden}` : ''}`,
    answers: 'Réponses des membres',
    answersBy: (counts) => counts.join(' · '),
    none: 'aucune',
    mandates: 'Mandats',
    mandatesBy: (granted, postponed, refused) =>
      `accordés : ${granted} · reportés : ${postponed} · refusés : ${refused}`,
    decisions: 'Vos décisions',
    revealed: 'Révélé seulement maintenant',
    again: 'Recommencer avec la même graine',
    other: (seed) => `Recommencer avec la graine ${seed}`,
    note: 'Une histoire parmi d’autres : les mêmes engagements, avec une autre graine, peuvent finir autrement.',
    traceNote: 'Le même scénario, la même graine et les mêmes décisions donnent cette trace sur toute machine.'
  }
}
