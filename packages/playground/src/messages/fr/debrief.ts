import type { debrief as english } from '../en/debrief.js'
import type { Translation } from '../translation.js'

export const debrief: Translation<typeof english> = {
  title: (time) => `${time} après l’entrée en vigueur du cessez-le-feu`,
  notStarted: 'Avant le cessez-le-feu',
  goesOn: 'La simulation n’est pas terminée. Ce que personne à la table ne peut savoir reste tu ici aussi.',
  nothingYet: 'Il ne s’est encore rien passé. Parcourez d’abord la simulation, puis revenez.',
  toPlay: 'Aller à la simulation',
  seed: (seed) => `Graine ${seed}`,
  engine: (version) => `Moteur ${version}`,
  decisions: (people, strategies) =>
    strategies === 0
      ? `Décisions prises par des personnes : ${people}`
      : `Décisions prises par des personnes : ${people}, par des stratégies : ${strategies}`,
  print: 'Imprimer',
  save: 'Enregistrer',
  run: 'Simulation (JSON)',
  events: 'Événements (CSV)',
  happened: 'Ce qui s’est passé',
  strip: 'La simulation en un coup d’œil',
  answersTitle: (severity, time) => `Qui a répondu à la violation la plus grave (${severity}, ${time})`,
  member: 'Membre',
  rung: (rung) => `Échelon ${rung}`,
  notAsked: 'non sollicité',
  noCase: 'Aucune violation n’a atteint l’échelle des réponses.',
  person: 'décidé par une personne',
  strategy: (name) => `par la stratégie « ${name} »`,
  decided: 'Ce que des personnes ont décidé',
  more: (left) => `${left} de plus à l’écran et parmi les événements enregistrés.`,
  why: 'Pourquoi',
  whyEnded: 'De l’issue en remontant ses causes, la plus récente d’abord :',
  whyCase: 'Du cas le plus grave en remontant ses causes, la plus récente d’abord :',
  luck: {
    title: 'Avec une autre chance',
    lead: 'Les mêmes choix dans des simulations depuis le début, chacune avec sa propre chance. Ce qui a été décidé ici l’est aussi là où la même question se pose.',
    start: (runs) => `Lancer ${runs} simulations avec une autre chance`,
    own: 'cette simulation',
    others: 'Autre chance',
    told: (ending, time, share, runs) =>
      `Cette simulation s’est terminée par « ${ending} »${time === null ? '' : ` après ${time}`}. Sur ${runs} simulations avec les mêmes choix et une autre chance, ${share} se terminent ainsi.`,
    goesOn: 'Cette simulation n’est pas terminée : aucune de ces issues n’est donc marquée comme la sienne.'
  },
  soWhat: 'Et alors',
  lessons: (assumptions) =>
    `Ce qu’une simulation peut apprendre : qui est sollicité, dans quel ordre, sous quelles conditions, et ce qui tient ensemble. Ce qu’elle ne peut pas : dire à quel point cela est probable. ${assumptions} Avec une autre graine, ou selon une théorie opposée, les mêmes engagements peuvent finir autrement.`,
  carried: 'Les nombres qui ont porté le résultat',
  columns: { number: 'Nombre', value: 'Valeur', range: 'Marge', status: 'Statut' },
  notKnown: 'Ce qu’on ne sait pas',
  silent: (silent, of) =>
    silent === 0
      ? `Les ${of} membres et partenaires ont tous dit quelque chose de concret.`
      : `${silent} des ${of} membres et partenaires n’ont pris publiquement aucun engagement concret. On lit pour eux « non précisé », jamais zéro.`,
  undisclosed: (count) =>
    count === 0
      ? 'Chaque taille utilisée a été publiée.'
      : `Tailles non publiées : ${count}. Elles sont signalées comme telles.`,
  history: 'Ce qui s’est passé dans le cas réel',
  outcome: (years) => (years === 1 ? 'Après un an' : `Après ${years} ans`),
  questions: 'Questions pour la salle',
  defaults: [
    'Quelle condition, remplie une semaine plus tôt, aurait changé le plus de réponses ?',
    'Quelqu’un a répondu « plus tard » ou a refusé. Était-ce une promesse rompue ? Qui le dirait ?',
    'Nommez une hypothèse que vous changeriez, et dites ce que vous attendez avant de lancer la simulation.'
  ],
  cite: (id, seed, version, hash) =>
    `Pour citer : Armistice ${version}, scénario ${id}, graine ${seed}, trace ${hash}.`,
  file: { seq: 'n°', hour: 'heure', time: 'temps', code: 'code', text: 'texte', causes: 'causes' }
}
