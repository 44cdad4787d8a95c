import type { Scenario } from '../scenario/scenario.js'
import { en } from './messages/en.js'
import type { Messages } from './messages.js'
import { namesOf } from './names.js'
import type { Passage } from './passages.js'
import { markOf, standingOf, standingOfAnswer, standings, type Mark, type Standing } from './standings.js'
import type { Topic } from './topics.js'

/** A passage about many members as a short table: a title, and for each standing who is in it. */
export interface Digest {
  readonly title: string
  readonly rows: readonly { readonly mark: Mark; readonly label: string; readonly items: readonly string[] }[]
}

/** The digest of a passage; null where a sentence says it better. */
export function digest(passage: Passage, scenario: Scenario, messages: Messages = en): Digest | null {
  const { digests } = messages
  const names = namesOf(scenario, messages)
  const entries = entriesOf(passage)
  if (entries === null) return null
  const rows = standings.flatMap((standing) => {
    const items = byMember(entries.filter((entry) => entry.standing === standing)).map(([member, { pledges, by }]) =>
      digests.item(member, { pledges, by, names })
    )
    return items.length === 0 ? [] : [{ mark: markOf(standing), label: digests.rows[standing], items }]
  })
  return { title: titleOf(passage, digests), rows }
}

function titleOf(passage: Passage, digests: Messages['digests']): string {
  if (passage.kind === 'answers') return digests.answers(passage.answers[0]?.rung ?? 0)
  return passage.kind === 'news' && isTable(passage.topic) ? digests.titles[passage.topic] : ''
}

interface Entry {
  /** A member, or a hub. */
  readonly who: string
  readonly standing: Standing
  readonly pledge: string | null
  readonly by: string
}

function entriesOf(passage: Passage): Entry[] | null {
  if (passage.kind === 'answers') {
    return passage.answers.map(({ member, answer, by }) => ({
      who: member,
      standing: standingOfAnswer[answer],
      pledge: null,
      by
    }))
  }
  if (passage.kind !== 'news' || !isTable(passage.topic)) return null
  // Only where each pledge or hub stands at the end: the way there is for those who ask for everything.
  const latest = new Map<string, Entry>()
  for (const occurrence of passage.occurrences) {
    const standing = standingOf(occurrence)
    if (standing === null) continue
    if (occurrence.code === 'hub.stage')
      latest.set(occurrence.hub, { who: occurrence.hub, standing, pledge: null, by: 'model' })
    else if ('pledge' in occurrence)
      latest.set(occurrence.pledge, { who: occurrence.member, standing, pledge: occurrence.pledge, by: 'model' })
  }
  return [...latest.values()]
}

const isTable = (topic: Topic): topic is 'mandates' | 'presence' | 'hubs' =>
  ['mandates', 'presence', 'hubs'].includes(topic)

/** Each member or hub once, in the order of the log, with all that is said of it. */
function byMember(entries: readonly Entry[]): [string, { pledges: string[]; by: string }][] {
  const members = new Map<string, { pledges: string[]; by: string }>()
  for (const { who, pledge, by } of entries) {
    const said = members.get(who) ?? { pledges: [], by }
    if (pledge !== null) said.pledges.push(pledge)
    members.set(who, said)
  }
  return [...members]
}
