import type { Messages } from '../../messages.js'
import { decimal, percent, thousands } from './grammar.js'
import { Of, The, of, the } from './names.js'
import { labels } from './labels.js'

/** Backing, elections, the weekly review, and the end. */
export const politics = {
  'backing.changed': ({ partner, from, to }, names) =>
    `${Of(names.of(partner))} backing moves from ${labels.backing[from]} to ${labels.backing[to]}.`,
  'backing.kept': ({ partner, backing }, names) => `${Of(names.of(partner))} backing stays ${labels.backing[backing]}.`,
  'election.held': ({ member, shift }, names) =>
    `${The(names.of(member))} holds an election. Its readiness to answer ${movement(shift)}.`,
  'week.reviewed': ({ week, observed, erosion, deterrence, credibility }) =>
    `Week ${week}: ${thousands(observed)} minor violations observed, ${percent(erosion)} of the old rate; ` +
    `credibility ${Math.round(credibility * 2) / 2} of 5, deterrence ${decimal(deterrence)} of 1.`,
  'run.ended': ({ ending }) =>
    ({
      held: 'The ceasefire has held to the end of the period.',
      frozen: 'The ceasefire has held to the end of the period, though frozen: violations are above the stated level.',
      resumed: 'The armed conflict has resumed.',
      lapsed: 'The guarantees no longer apply, and the run ends.',
      noDeal: 'The run ends without a ceasefire.'
    })[ending]
} satisfies Partial<Messages['happenings']>

export const reasonsInPolitics = {
  'backing.changed': ({ partner, to }, names) => `${of(names.of(partner))} backing had become ${labels.backing[to]}`,
  'backing.kept': ({ partner, backing }, names) => `${of(names.of(partner))} backing stayed ${labels.backing[backing]}`,
  'election.held': ({ member }, names) => `${the(names.of(member))} held an election`,
  'week.reviewed': null,
  'run.ended': null
} satisfies Partial<Messages['reasons']>

function movement(shift: number): string {
  if (Math.abs(shift) < 0.05) return 'hardly changes'
  return `${shift > 0 ? 'rises' : 'falls'}${Math.abs(shift) < 0.2 ? ' a little' : ''}`
}
