import type { statechart as english } from '../en/statechart.js'
import type { Translation } from '../translation.js'

export const statechart: Translation<typeof english> = {
  statechart: {
    title: 'Le diagramme d’états des garanties, avec le chemin de cette simulation',
    asTable: 'En tableau',
    keep: 'Enregistrer l’image',
    parallel: 'les deux régions vont de front',
    times: (count) => `${count}×`,
    leftOut: 'laissé de côté',
    marks: {
      live: 'actif maintenant',
      entered: 'déjà visité',
      possible: 'pas encore visité',
      out: 'laissé de côté dans ce scénario'
    },
    legend: { taken: 'chemin pris, avec le nombre', possible: 'possible, non pris', final: 'une issue' },
    spoken: (title, mark, count) => (count === 0 ? `${title} : ${mark}` : `${title} : ${mark}, visité ${count} fois`),
    sentence: (states, moves) =>
      `${states.join(' et ')}. ${moves === 0 ? 'Aucun passage' : moves === 1 ? '1 passage' : `${moves} passages`} d’un état à l’autre jusqu’ici.`,
    wholly: 'Dessiné à partir de la machine elle-même.',
    columns: { state: 'État', within: 'Dans', now: 'Maintenant', entered: 'Visité' },
    moveColumns: { from: 'De', to: 'Vers', when: 'Quand', taken: 'Pris' },
    moveTitle: 'Passages d’un état à l’autre',
    rests: 'Sur quoi cela repose dans l’article fondateur',
    restsOn: (sentence) => `Phrase ${sentence}`,
    noSentence: 'L’article n’en dit rien ; cela appartient au modèle.',
    waysIn: 'Entrées',
    waysOut: 'Sorties',
    taken: (count) => (count === 0 ? 'non pris' : `pris ${count} fois`)
  },
  states: {
    guarantee: {
      title: 'Garantie',
      means: 'Un système d’engagements de sécurité, des pourparlers à son issue.'
    },
    negotiation: {
      title: 'Négociation',
      means:
        'Les parties se parlent. Les garanties se préparent et s’appliquent dès l’entrée en vigueur d’un cessez-le-feu.'
    },
    inForce: { title: 'En vigueur', means: 'Le cessez-le-feu est en vigueur, et les garanties avec lui.' },
    presence: { title: 'Présence', means: 'Où en sont la surveillance et les hubs militaires.' },
    ceasefire: { title: 'Cessez-le-feu', means: 'Les armes se taisent ; personne n’est encore sur place.' },
    monitoring: { title: 'Surveillance', means: 'Le mécanisme observe, vérifie et conclut.' },
    deployment: { title: 'Déploiement', means: 'Les forces se préparent et arrivent par étapes.' },
    established: { title: 'Hubs établis', means: 'Chaque hub a sa pleine capacité.' },
    compliance: { title: 'Respect', means: 'Si le cessez-le-feu est respecté, et ce qui suit quand il ne l’est pas.' },
    holding: { title: 'Respecté', means: 'Aucune violation sérieuse n’est en cours.' },
    verification: { title: 'Vérification', means: 'Le mécanisme examine ce qui s’est passé et qui en est l’auteur.' },
    response: {
      title: 'Réponse',
      means: 'Les membres sont appelés, échelon par échelon, à tenir leurs engagements.'
    },
    rung1: {
      title: 'Échelon 1',
      means: 'Avertissement diplomatique et, si nécessaire, forces propres de l’État protégé.'
    },
    rung2: { title: 'Échelon 2', means: 'Forces de la coalition, si les hostilités continuent.' },
    rung3: { title: 'Échelon 3', means: 'À une attaque élargie répondent aussi les forces du partenaire.' },
    assessment: {
      title: 'Bilan',
      means: 'Ce qui a reçu une réponse, ou non, change la crédibilité, l’impunité et l’érosion.'
    },
    held: { title: 'Respecté', means: 'La trêve a tenu jusqu’à la fin de la période.' },
    frozen: {
      title: 'Gelé',
      means: 'La trêve a tenu jusqu’à la fin de la période, mais une bonne part de la violence est revenue.'
    },
    resumed: { title: 'Reprise du conflit', means: 'Au bout de l’échelle, une nouvelle attaque armée.' },
    lapsed: {
      title: 'Caduques',
      means: 'Les garanties sont devenues caduques après une violation non provoquée de l’État protégé.'
    },
    noDeal: { title: 'Pas d’accord', means: 'Les pourparlers ont pris fin avant tout cessez-le-feu.' }
  },
  moves: {
    'negotiation>inForce': 'les deux parties acceptent',
    'negotiation>noDeal': 'fin sans accord',
    'inForce>held': 'fin de la période',
    'inForce>frozen': 'fin, mais érodée',
    'ceasefire>monitoring': 'surveil\u00ADlance en place',
    'ceasefire>deployment': 'un hub a déjà son mandat',
    'ceasefire>established': 'tous les hubs déjà complets',
    'monitoring>deployment': 'premier mandat d’un hub',
    'deployment>established': 'tous les hubs complets',
    'established>deployment': 'un hub recule',
    'holding>verification': 'alerte sérieuse',
    'verification>holding': 'rien, ou un accident',
    'verification>assessment': 'l’État protégé est respon\u00ADsable',
    'verification>response': 'violation établie',
    'verification>lapsed': 'violation non provoquée de l’État protégé',
    'rung1>rung2': 'persiste',
    'rung2>rung3': 'persiste',
    'rung1>assessment': 'recul, ou échelle épuisée',
    'rung2>assessment': 'recul, ou échelle épuisée',
    'rung3>assessment': 'recul, ou échelle épuisée',
    'rung1>resumed': 'attaque armée',
    'rung2>resumed': 'attaque armée',
    'rung3>resumed': 'attaque armée',
    'assessment>holding': 'dossier clos',
    'assessment>verification': 'nouvelle alerte'
  }
}
