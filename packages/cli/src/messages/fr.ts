import { typeset } from '@armistice/core/words/fr'
import type { Texts } from './en.js'

export const fr: Texts = typeset<Texts>({
  hidden: '(caché)',
  asAbove: '(voir plus haut)',
  overlays: (titles) => `${titles.length === 1 ? 'Surcouche' : 'Surcouches'} : ${titles.join(' ; ')}`,
  seed: (seed, run) => `Graine ${seed}, simulation ${run}.`,
  group: (group: number) =>
    `Ce que l’on ne sait pas est tiré comme pour le groupe ${group} d’une série de simulations de cette graine.`,
  again: 'La même simulation, encore une fois',
  facts: { command: 'commande', scenario: 'scénario', trace: 'trace', engine: 'moteur' },
  ending: (ending) => `Issue : ${ending}`,
  notEnded: 'Pas encore terminé',
  stopped: 'La simulation s’arrête ici, comme le demande --until.',
  counts: {
    violations: 'violations',
    observed: (counts) => `${counts.join(', ')}, pour celles qui ont été observées`,
    cases: 'dossiers',
    closed: (answered, unanswered) =>
      `clos avec une réponse : ${answered} ; sans réponse qui y ait mis fin : ${unanswered}`,
    answers: 'réponses',
    nobodyAsked: 'personne n’a été sollicité',
    answered: (asked, by) =>
      `demandées : ${asked} ; en totalité : ${by.full} ; en partie : ${by.part} ; plus tard : ${by.later} ; refus : ${by.decline}`
  },
  debrief: {
    title: 'Débriefing',
    noViolation: 'Aucune violation de gravité 2 ou plus n’a eu lieu.',
    violations: (count, by) =>
      `Violations de gravité 2 ou plus : ${count} (${by.challenger.join(' : ')} ; ${by.protected.join(' : ')} ; sans auteur particulier : ${by.nobody}).`,
    unobserved: (count) => (count === 0 ? 'Toutes ont été observées.' : `Passées inaperçues : ${count}.`),
    falseAlarms: (count) => `Signalements de violations qui n’avaient pas eu lieu : ${count}.`
  },
  card: {
    conditions: 'Conditions',
    notMet: '(non remplie)',
    delivered: 'Fourni',
    needed: (strength, needed, low, high) =>
      `${strength} sur 1 jusqu’ici ; on suppose qu’il en faut environ ${needed} (${low}–${high})`
  },
  menu: {
    message: (name) => `${name} : à vous de décider (probabilités du modèle, avec leur marge)`,
    strength: (strength) => `, puissance ensuite ${strength}`,
    model: 'Laisser le modèle décider',
    always: (name) => `Toujours laisser le modèle décider : ${name}`,
    undo: 'Annuler la dernière décision',
    save: 'Enregistrer et quitter',
    takenBack: 'Décision annulée.'
  },
  saving: {
    ended: 'La simulation est terminée.',
    save: 'Enregistrer et quitter',
    leave: 'Quitter sans enregistrer',
    as: 'Enregistrer sous',
    expected: 'Un nom de fichier est attendu.',
    saved: (command) => `Enregistré. Pour continuer : ${command}`
  },
  keys: 'Les flèches choisissent, Entrée valide, Ctrl-C quitte sans enregistrer.',
  seats: { message: 'Qui jouez-vous ?', everybody: 'Tous ceux qui sont sollicités' }
})
