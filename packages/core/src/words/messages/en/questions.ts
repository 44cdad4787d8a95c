import type { Messages } from '../../messages.js'
import { contribution, ordinal } from './grammar.js'
import { The, the } from './names.js'

export const questions: Messages['questions'] = {
  deal: ({ who, offer }, names) =>
    `Terms for a deal are on the table${offer > 1 ? ` for the ${ordinal(offer)} time` : ''}. Does ${the(names.of(who))} accept them?`,
  request: ({ who }, names) =>
    `The ceasefire counts as credible. Does ${the(names.of(who))} ask for the forces that were pledged?`,
  restraint: ({ who, severity }, names) =>
    `${The(names.of(who))} is close to a violation of its own (severity ${severity}). Does it hold back?`,
  mandate: ({ who, pledge, time }, names) => {
    const gate = names.gate(pledge)
    return `${The(names.of(who))} decides${gate ? ` (${gate})` : ''}${time > 1 ? `, for the ${ordinal(time)} time,` : ''} on a mandate for ${contribution(pledge, names)}. Is it granted?`
  },
  response: ({ who, rung, place, of }, names) =>
    of === 1
      ? `Rung ${rung} is due, and only ${the(names.of(who))} is asked. How does it answer?`
      : `Rung ${rung} is due. ${The(names.of(who))} is the ${ordinal(place)} of ${of} members asked. How does it answer?`,
  reaction: ({ who, rung }, names) => `Rung ${rung} has been answered. What does ${the(names.of(who))} do?`,
  backing: ({ who }, names) => `What does ${the(names.of(who))} do about its backing of the guarantees?`
}

export const options: Messages['options'] = {
  deal: { accept: 'Accept', reject: 'Decline' },
  request: { request: 'Ask for them', wait: 'Wait' },
  restraint: { holdBack: 'Hold back', act: 'Go ahead' },
  mandate: { yes: 'Grant', caveats: 'Grant with caveats', postpone: 'Postpone', no: 'Do not grant' },
  response: { full: 'In full', part: 'In part', later: 'Later', decline: 'Decline' },
  reaction: { backDown: 'Back down', persist: 'Persist', escalate: 'Escalate' },
  backing: { reaffirm: 'Reaffirm', blur: 'Leave it ambiguous', withdraw: 'Withdraw' }
}
