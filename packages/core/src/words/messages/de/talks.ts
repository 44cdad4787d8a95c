import type { Messages } from '../../messages.js'
import { elapsedDative, ordinal } from './grammar.js'
import { dispositionOf, labels } from './labels.js'
import { Does, dative, does } from './names.js'

/** From the talks to the day on which the ceasefire enters into force. */
export const talks = {
  'run.started': ({ start }, names) =>
    start === 'negotiation'
      ? `Zwischen ${dative(names.protected)} und ${dative(names.challenger)} laufen Gespräche über eine Waffenruhe.`
      : 'Der Durchlauf beginnt am Tag der Waffenruhe.',
  'terms.offered': ({ offer }) =>
    offer > 1
      ? `Zum ${ordinal(offer)} Mal liegen Bedingungen für ein Abkommen auf dem Tisch.`
      : 'Bedingungen für ein Abkommen liegen auf dem Tisch.',
  'deal.answered': ({ party, answer }, names) =>
    answer === 'accept'
      ? `${Does(names.of(party), 'nimmt', 'nehmen')} die Bedingungen an.`
      : `${Does(names.of(party), 'lehnt', 'lehnen')} die Bedingungen ab.`,
  'deal.struck': () => 'Das Abkommen steht: Beide Seiten haben die Bedingungen angenommen.',
  'talks.ended': () => 'Die Gespräche enden ohne Abkommen.',
  'ceasefire.inForce': () => 'Die Waffenruhe tritt in Kraft.',
  'phase.entered': ({ phase }) =>
    ({
      ceasefire: 'Die Waffenruhe beginnt.',
      monitoring: 'Die Überwachung der Waffenruhe beginnt.',
      deployment: 'Die Einrichtung der militärischen Drehkreuze beginnt.',
      established: 'Die militärischen Drehkreuze sind eingerichtet.'
    })[phase],
  'type.drawn': ({ type }, names) =>
    `Die ${dispositionOf(names.challenger)} ist ausgelost und bleibt bis zur Nachbesprechung verborgen: ${labels.challengerType[type]}.`,
  'unMandate.settled': ({ granted }) => (granted ? 'Ein UN-Mandat wird erteilt.' : 'Ein UN-Mandat wird nicht erteilt.'),
  'request.answered': ({ party, answer }, names) =>
    `${Does(names.of(party), 'bittet', 'bitten')} ${answer === 'request' ? '' : 'noch nicht '}um die zugesagten Kräfte.`
} satisfies Partial<Messages['happenings']>

export const reasonsInTalks = {
  'run.started': null,
  'terms.offered': () => 'Bedingungen lagen auf dem Tisch',
  'deal.answered': ({ party, answer }, names) =>
    answer === 'accept'
      ? `${does(names.of(party), 'nahm', 'nahmen')} die Bedingungen an`
      : `${does(names.of(party), 'lehnte', 'lehnten')} die Bedingungen ab`,
  'deal.struck': () => 'ein Abkommen kam zustande',
  'talks.ended': () => 'die Gespräche endeten ohne Abkommen',
  'ceasefire.inForce': () => 'die Waffenruhe trat in Kraft',
  'phase.entered': null,
  'type.drawn': null,
  'unMandate.settled': ({ granted }) => (granted ? 'ein UN-Mandat wurde erteilt' : 'ein UN-Mandat wurde nicht erteilt'),
  'request.answered': ({ party, answer }, names) =>
    `${does(names.of(party), 'bat', 'baten')} ${answer === 'request' ? '' : 'noch nicht '}um die Kräfte`
} satisfies Partial<Messages['reasons']>

/** "in etwa 12 Tagen"; what is due at once is due "noch heute". */
export const expected = (hours: number) => (hours < 24 ? 'noch heute' : `in etwa ${elapsedDative(hours)}`)
