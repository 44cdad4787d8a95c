import type { Messages } from '../../messages.js'
import { elapsed, ordinal } from './grammar.js'
import { Of, The, the } from './names.js'

/** From the talks to the day on which the ceasefire enters into force. */
export const talks = {
  'run.started': ({ start }, names) =>
    start === 'negotiation'
      ? `Talks on a ceasefire between ${the(names.protected)} and ${the(names.challenger)} are under way.`
      : 'The run begins on the day of the ceasefire.',
  'terms.offered': ({ offer }) =>
    offer > 1
      ? `Terms for a deal are on the table for the ${ordinal(offer)} time.`
      : 'Terms for a deal are on the table.',
  'deal.answered': ({ party, answer }, names) =>
    `${The(names.of(party))} ${answer === 'accept' ? 'accepts' : 'declines'} the terms.`,
  'deal.struck': () => 'A deal is struck: both sides have accepted the terms.',
  'talks.ended': () => 'The talks end without a deal.',
  'ceasefire.inForce': () => 'The ceasefire enters into force.',
  'phase.entered': ({ phase }) =>
    ({
      ceasefire: 'The ceasefire begins.',
      monitoring: 'Monitoring of the ceasefire begins.',
      deployment: 'The deployment of the military hubs begins.',
      established: 'The military hubs are established.'
    })[phase],
  'type.drawn': ({ type }, names) =>
    `${Of(names.challenger)} disposition is drawn, and stays hidden until the debrief: ${type}.`,
  'unMandate.settled': ({ granted }) => (granted ? 'A UN mandate is given.' : 'No UN mandate is given.'),
  'request.answered': ({ party, answer }, names) =>
    answer === 'request'
      ? `${The(names.of(party))} asks for the forces that were pledged.`
      : `${The(names.of(party))} does not yet ask for the forces that were pledged.`
} satisfies Partial<Messages['happenings']>

export const reasonsInTalks = {
  'run.started': null,
  'terms.offered': () => 'terms were on the table',
  'deal.answered': ({ party, answer }, names) =>
    `${the(names.of(party))} ${answer === 'accept' ? 'accepted' : 'declined'} the terms`,
  'deal.struck': () => 'a deal was struck',
  'talks.ended': () => 'the talks ended without a deal',
  'ceasefire.inForce': () => 'the ceasefire entered into force',
  'phase.entered': null,
  'type.drawn': null,
  'unMandate.settled': ({ granted }) => (granted ? 'a UN mandate was given' : 'no UN mandate was given'),
  'request.answered': ({ party, answer }, names) =>
    `${the(names.of(party))} ${answer === 'request' ? 'asked for the forces' : 'did not yet ask for the forces'}`
} satisfies Partial<Messages['reasons']>

/** "in about 12 days"; what is due at once is due "today". */
export const expected = (hours: number) => (hours < 24 ? 'today' : `in about ${elapsed(hours)}`)
