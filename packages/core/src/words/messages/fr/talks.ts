import type { Messages } from '../../messages.js'
import { elapsed, ordinal } from './grammar.js'
import { labels } from './labels.js'
import { Does, does, of, the } from './names.js'

/** From the talks to the day on which the ceasefire enters into force. */
export const talks = {
  'run.started': ({ start }, names) =>
    start === 'negotiation'
      ? `Des pourparlers de cessez-le-feu sont en cours entre ${the(names.protected)} et ${the(names.challenger)}.`
      : 'La simulation commence le jour du cessez-le-feu.',
  'terms.offered': ({ offer }) =>
    offer > 1
      ? `Les conditions d’un accord sont sur la table pour la ${ordinal(offer)} fois.`
      : 'Les conditions d’un accord sont sur la table.',
  'deal.answered': ({ party, answer }, names) =>
    `${answer === 'accept' ? Does(names.of(party), 'accepte', 'acceptent') : Does(names.of(party), 'refuse', 'refusent')} les conditions.`,
  'deal.struck': () => 'Un accord est conclu : les deux parties ont accepté les conditions.',
  'talks.ended': () => 'Les pourparlers s’achèvent sans accord.',
  'ceasefire.inForce': () => 'Le cessez-le-feu entre en vigueur.',
  'phase.entered': ({ phase }) =>
    ({
      ceasefire: 'Le cessez-le-feu commence.',
      monitoring: 'La surveillance du cessez-le-feu commence.',
      deployment: 'Le déploiement des hubs militaires commence.',
      established: 'Les hubs militaires sont établis.'
    })[phase],
  'type.drawn': ({ type }, names) =>
    `La disposition ${of(names.challenger)} est tirée au sort et reste cachée jusqu’au débriefing : ${labels.challengerType[type]}.`,
  'unMandate.settled': ({ granted }) =>
    granted ? 'Un mandat de l’ONU est accordé.' : 'Aucun mandat de l’ONU n’est accordé.',
  'request.answered': ({ party, answer }, names) =>
    answer === 'request'
      ? `${Does(names.of(party), 'demande', 'demandent')} l’envoi des forces promises.`
      : `${Does(names.of(party), 'ne demande', 'ne demandent')} pas encore l’envoi des forces promises.`
} satisfies Partial<Messages['happenings']>

export const reasonsInTalks = {
  'run.started': null,
  'terms.offered': () => 'des conditions étaient sur la table',
  'deal.answered': ({ party, answer }, names) =>
    `${answer === 'accept' ? does(names.of(party), 'a accepté', 'ont accepté') : does(names.of(party), 'a refusé', 'ont refusé')} les conditions`,
  'deal.struck': () => 'un accord a été conclu',
  'talks.ended': () => 'les pourparlers se sont achevés sans accord',
  'ceasefire.inForce': () => 'le cessez-le-feu est entré en vigueur',
  'phase.entered': null,
  'type.drawn': null,
  'unMandate.settled': ({ granted }) =>
    granted ? 'un mandat de l’ONU a été accordé' : 'aucun mandat de l’ONU n’a été accordé',
  'request.answered': ({ party, answer }, names) =>
    answer === 'request'
      ? `${does(names.of(party), 'a demandé', 'ont demandé')} l’envoi des forces`
      : `${does(names.of(party), 'n’a pas encore demandé', 'n’ont pas encore demandé')} l’envoi des forces`
} satisfies Partial<Messages['reasons']>

/** "dans 12 jours environ"; what is due at once is due "aujourd’hui". */
export const expected = (hours: number) => (hours < 24 ? 'aujourd’hui' : `dans ${elapsed(hours)} environ`)
