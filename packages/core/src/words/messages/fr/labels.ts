import type { Labels } from '../../messages.js'
import { does, inside, to } from './names.js'

export const labels: Labels = {
  capability: {
    land: 'Forces terrestres',
    air: 'Forces aériennes',
    sea: 'Forces navales',
    logistics: 'Logistique',
    training: 'Formation',
    monitoring: 'Surveillance',
    intelligence: 'Renseignement',
    finance: 'Financement',
    sanctions: 'Sanctions',
    backstop: 'Soutien de dernier recours'
  },
  phase: {
    negotiation: 'Négociation',
    ceasefire: 'Cessez-le-feu',
    monitoring: 'Surveillance',
    deployment: 'Déploiement des hubs militaires',
    established: 'Hubs établis',
    response: 'Réponse à une violation',
    ended: 'Terminé'
  },
  state: { holding: 'Respect', verification: 'Vérification', response: 'Réponse', assessment: 'Bilan' },
  firmness: {
    formal: 'formel',
    conditional: 'conditionnel',
    considering: 'à l’étude',
    ruledOut: 'exclu',
    notStated: 'non précisé'
  },
  location: {
    insideProtected: (names) => inside(names.protected),
    neighbouring: 'en territoire voisin',
    elsewhere: 'ailleurs'
  },
  forceClass: {
    staff: 'état-major',
    air: 'unité aérienne',
    sea: 'unité navale',
    company: 'compagnie',
    battalion: 'bataillon',
    brigade: 'brigade',
    division: 'division',
    support: 'soutien'
  },
  pledgeState: {
    notStated: 'non précisé',
    ruledOut: 'exclu',
    pledged: 'promis',
    awaitingMandate: 'en attente de mandat',
    authorised: 'autorisé',
    refused: 'refusé',
    preparing: 'en préparation',
    partlyInPlace: 'en partie en place',
    inPlace: 'en place',
    suspended: 'suspendu',
    withdrawn: 'retiré'
  },
  hubStage: { 0: 'prévu', 1: 'détachement précurseur', 2: 'capacité initiale', 3: 'pleine capacité' },
  mechanism: {
    standingUp: 'en cours de mise en place',
    operational: 'opérationnelle',
    degraded: 'dégradée',
    absent: 'absente'
  },
  finding: {
    challenger: (names) => `attribué ${to(names.challenger)}`,
    protected: (names) => `attribué ${to(names.protected)}`,
    accident: 'un accident',
    unattributed: 'non attribué',
    nothing: 'rien ne s’est produit'
  },
  severity: { 2: 'sérieuse', 3: 'majeure', 4: 'nouvelle attaque armée' },
  backing: { firm: 'ferme', ambiguous: 'ambigu', withdrawn: 'retiré' },
  condition: {
    backingFirm: 'le soutien est ferme',
    monitoringOperational: 'la surveillance est opérationnelle',
    credibleCeasefire: 'le cessez-le-feu est crédible',
    unMandate: 'un mandat de l’ONU',
    request: (names) => `${does(names.protected, 'en a fait', 'en ont fait')} la demande`
  },
  answer: { full: 'en totalité', part: 'en partie', later: 'plus tard', decline: 'refus' },
  mandateAnswer: { yes: 'accordé', caveats: 'accordé avec restrictions', postpone: 'reporté', no: 'refusé' },
  dealAnswer: { accept: 'acceptées', reject: 'refusées' },
  reaction: { backDown: 'recul', persist: 'poursuite', escalate: 'escalade' },
  challengerType: { satisfied: 'satisfaite', opportunist: 'opportuniste', determined: 'déterminée' },
  ending: {
    held: 'Respecté',
    frozen: 'Gelé',
    resumed: 'Reprise du conflit',
    lapsed: 'Garanties caduques',
    noDeal: 'Pas d’accord'
  },
  endingMeaning: {
    held: 'Le cessez-le-feu a tenu jusqu’à la fin de la période, et les violations sont restées sous le seuil indiqué.',
    frozen: 'Le cessez-le-feu a tenu jusqu’à la fin de la période, mais avec plus de violations que le seuil indiqué.',
    resumed: 'Une nouvelle attaque armée s’est poursuivie au-delà du dernier échelon : le conflit armé a donc repris.',
    lapsed: (names) =>
      `Les garanties ne s’appliquent plus : une violation majeure non provoquée a été attribuée ${to(names.protected)}.`,
    noDeal: 'Les pourparlers se sont achevés sans accord : aucun cessez-le-feu n’est entré en vigueur.'
  },
  component: {
    monitoring: 'Surveillance et vérification du cessez-le-feu',
    armedForces: 'Soutien aux forces armées',
    force: 'Force multinationale',
    commitments: 'Engagements contraignants de réponse',
    cooperation: 'Coopération de défense à long terme'
  },
  status: {
    sourced: 'sourcé',
    reported: 'rapporté',
    derived: 'dérivé',
    assumption: 'hypothèse',
    undisclosed: 'non publié'
  }
}
