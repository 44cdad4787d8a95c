import type { Scenario } from '@armistice/core'

/** The states, and the ways between states, that no run of this scenario can come to: by their keys. */
export function leftOut({ start, mechanism, ladder, hubs, pledges, protectedSide }: Scenario): ReadonlySet<string> {
  const out = new Set<string>()
  if (start === 'ceasefire') for (const key of ['negotiation', 'noDeal']) out.add(key)
  if (!mechanism.present) for (const key of ['monitoring', 'ceasefire>established']) out.add(key)
  for (let rung = ladder.rungs.length + 1; rung <= 3; rung++) out.add(`rung${rung}`)
  if (!protectedSide.lapseOnUnprovoked) out.add('lapsed')
  const withHub = pledges.some(({ hub }) => hub !== undefined)
  if (hubs.length === 0 || !withHub) for (const key of ['deployment', 'established']) out.add(key)
  return out
}
