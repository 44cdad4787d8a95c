import { why, type Answer, type Occurrence, type Scenario, type SessionView, type Why } from '@armistice/core'
import { messages } from '../../messages/messages.js'
import { sheetMessages } from '../../messages/sheets.js'
import { isTold, narrate, narrateCause, when } from '../../words.js'

/** An occurrence, or several that came of the same and led to the same, in a picture of causes. */
export interface CauseNode {
  readonly id: number
  readonly seqs: readonly number[]
  readonly when: string
  readonly text: string
  /** How many links lie between it and what is explained, at the most. */
  readonly layer: number
  /** The ids of the nodes that brought it about. */
  readonly causes: readonly number[]
  /** As one sentence, with what brought it about. */
  readonly sentence: string
}

/**
 * What led to an occurrence, from it back to the start: nodes in the order of their layers. What nobody at the table sees
 * is left out, and links through it join up. Answers of many members to one question are one node.
 */
export function causesOf(seq: number, view: SessionView, scenario: Scenario): CauseNode[] {
  const told = (one: Occurrence) => view.ending !== null || isTold(one)
  const links = linksOf(seq, view.occurrences, told)
  const effects = invert(links)
  const groups = groupsOf(links, effects, view.occurrences)
  const layers = layersOf(seq, links, effects)
  const idOf = new Map(groups.flatMap((group) => group.map((one) => [one, group[0]!] as const)))
  const byId = new Map(groups.map((group) => [group[0]!, group]))
  const textOf = (group: readonly number[]) =>
    words(
      group.map((one) => view.occurrences[one]!),
      scenario
    )
  const texts = new Map(groups.map((group) => [group[0]!, textOf(group)]))
  return groups
    .map((group) => {
      const [id] = group as [number]
      const { hour } = view.occurrences[id]!
      const causes = [...new Set(links.get(id)!.map((cause) => idOf.get(cause)!))]
      const reasons = causes.flatMap((cause) => reasonOf(byId.get(cause)!, view.occurrences, scenario) ?? [])
      const text = texts.get(id)!
      return {
        id,
        seqs: group,
        when: when(hour, view.forceHour),
        text,
        layer: layers.get(id)!,
        causes,
        sentence: reasons.length === 0 ? text : `${text}, ${sheetMessages.why.because(reasons)}`
      }
    })
    .toSorted((a, b) => a.layer - b.layer || b.id - a.id)
}

type Links = ReadonlyMap<number, readonly number[]>

/** From each occurrence that may be told to the nearest causes that may. */
function linksOf(seq: number, occurrences: readonly Occurrence[], told: (one: Occurrence) => boolean): Links {
  const direct = new Map<number, readonly number[]>()
  const open: Why[] = [why({ occurrences }, seq)]
  for (const { occurrence, causes, repeated } of open) {
    if (!repeated)
      direct.set(
        occurrence.seq,
        causes.map((cause) => cause.occurrence.seq)
      )
    open.push(...causes)
  }
  const nearest = (one: number): readonly number[] =>
    (direct.get(one) ?? []).flatMap((cause) => (told(occurrences[cause]!) ? [cause] : nearest(cause)))
  const links = new Map<number, readonly number[]>()
  const reached = [seq]
  for (const one of reached) {
    if (links.has(one)) continue
    const causes = [...new Set(nearest(one))].sort((a, b) => b - a)
    links.set(one, causes)
    reached.push(...causes)
  }
  return links
}

function invert(links: Links): Links {
  const effects = new Map<number, number[]>([...links.keys()].map((seq) => [seq, []]))
  for (const [effect, causes] of links) for (const cause of causes) effects.get(cause)!.push(effect)
  return effects
}

/** Occurrences of one kind with the same causes and the same effects stand together. */
function groupsOf(links: Links, effects: Links, occurrences: readonly Occurrence[]): number[][] {
  const groups = new Map<string, number[]>()
  for (const seq of [...links.keys()].sort((a, b) => a - b)) {
    const key = [occurrences[seq]!.code, links.get(seq)!.join(), effects.get(seq)!.join()].join(' ')
    groups.set(key, [...(groups.get(key) ?? []), seq])
  }
  return [...groups.values()]
}

/** An effect comes after its causes in the log, so from the last one backwards every effect has its layer already. */
function layersOf(seq: number, links: Links, effects: Links): ReadonlyMap<number, number> {
  const layers = new Map([[seq, 0]])
  for (const one of [...links.keys()].sort((a, b) => b - a))
    if (one !== seq) layers.set(one, Math.max(...effects.get(one)!.map((effect) => layers.get(effect)!)) + 1)
  return layers
}

function words(group: readonly Occurrence[], scenario: Scenario): string {
  const [first] = group as [Occurrence]
  const one = capital(narrateCause(first, scenario) ?? narrate(first, scenario).replace(/\.$/, ''))
  if (group.length === 1) return one
  const answers = group.flatMap((each) => (each.code === 'response.given' ? [each.answer] : []))
  if (first.code !== 'response.given') return sheetMessages.why.several(group.length, one)
  const counts = order
    .map((answer) => [answers.filter((each) => each === answer).length, messages.answers[answer]] as const)
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}`)
  return sheetMessages.why.answers(group.length, first.rung, counts)
}

const order: readonly Answer[] = ['full', 'part', 'later', 'decline']

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** What stands after "because": the reason of one, in the small letter that the library gives it, or that of several. */
function reasonOf(group: readonly number[], occurrences: readonly Occurrence[], scenario: Scenario): string | null {
  const all = group.map((one) => occurrences[one]!)
  return all.length === 1 ? narrateCause(all[0]!, scenario) : words(all, scenario)
}
