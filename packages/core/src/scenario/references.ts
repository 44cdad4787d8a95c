import type { Tell } from './issue.js'
import { didYouMeanOneOf } from './nearest.js'
import type { Path } from './path.js'
import type { ScenarioDocument } from './schema.js'
import type { Sound } from './shape.js'

type Document = Sound<ScenarioDocument>

/** What refers to what: every id is one of its own, and every reference leads somewhere. */
export function checkReferences(document: Document, tell: Tell): void {
  checkIds(document, tell)
  checkRoster(document, tell)

  const members = idsOf(document.members)
  const components = idsOf(document.components)
  const presets = idsOf(document.response?.presets)
  const { members: roster = [], pledges = [], response, mechanism, politics } = document
  const refer = referring(tell)

  refer(['response', 'preset'], response?.preset, 'a preset', presets)
  refer(['mechanism', 'lead'], mechanism?.lead, 'a member', members)
  refer(['politics', 'backing', 'partner'], politics?.backing?.partner, 'a member', members)
  roster.forEach((member, n) => {
    const reliability = member?.reliability
    if (reliability && 'preset' in reliability)
      refer(['members', n, 'reliability', 'preset'], reliability.preset, 'a preset', presets)
    member?.components?.forEach((said, m) =>
      refer(['members', n, 'components', m, 'component'], said?.component, 'a component', components)
    )
  })
  pledges.forEach((pledge, n) => {
    refer(['pledges', n, 'member'], pledge?.member, 'a member', members)
    refer(['pledges', n, 'component'], pledge?.component, 'a component', components)
    refer(['pledges', n, 'hub'], pledge?.hub, 'a hub', idsOf(document.hubs))
  })
  const players = members && [document.parties?.protected?.id, document.parties?.challenger?.id, ...members]
  const known = players?.every((id) => id !== undefined) ? players : undefined
  document.roles?.forEach((role, n) => refer(['roles', n, 'plays'], role?.plays, 'a party or a member', known))
}

/** The ids of a list; undefined where one of them is unsound, so that nobody knows which are missing. */
export function idsOf(
  list: readonly ({ readonly id?: string | undefined } | undefined)[] | undefined
): string[] | undefined {
  const ids = list?.map((element) => element?.id)
  return ids?.every((id) => id !== undefined) ? ids : undefined
}

const referring =
  (tell: Tell) => (path: Path, id: string | undefined, what: string, ids: readonly string[] | undefined) => {
    if (id === undefined || ids === undefined || ids.includes(id)) return
    tell(path, { expected: `the id of ${what}`, hint: didYouMeanOneOf(id, ids) })
  }

function checkIds(document: Document, tell: Tell): void {
  const {
    members,
    pledges,
    hubs,
    components,
    facts,
    statements,
    sources,
    overlays,
    roles,
    history,
    response,
    violations
  } = document
  const lists = { members, pledges, hubs, components, facts, statements, sources, overlays, roles }
  for (const [name, list] of Object.entries(lists))
    each(
      [name],
      'id',
      list?.map((element) => element?.id),
      tell
    )
  each(
    ['response', 'presets'],
    'id',
    response?.presets?.map((preset) => preset?.id),
    tell
  )
  each(
    ['violations', 'types'],
    'id',
    violations?.types?.map((type) => type?.id),
    tell
  )
  each(
    ['components'],
    'number',
    components?.map((component) => component?.number),
    tell
  )
  members?.forEach((member, n) =>
    each(
      ['members', n, 'components'],
      'component',
      member?.components?.map((said) => said?.component),
      tell
    )
  )
  each(
    ['history', 'sources'],
    'id',
    history?.sources?.map((source) => source?.id),
    tell
  )
  each(
    ['history', 'outcomes'],
    'years',
    history?.outcomes?.map((outcome) => outcome?.years),
    tell
  )
  pledges?.forEach((pledge, n) => {
    each(['pledges', n, 'reaches'], undefined, pledge?.reaches, tell)
    each(['pledges', n, 'conditions'], undefined, pledge?.conditions, tell)
  })
}

/** Each value once. */
function each(list: Path, key: string | undefined, values: readonly unknown[] | undefined, tell: Tell): void {
  const first = new Map<unknown, number>()
  values?.forEach((value, n) => {
    const earlier = value === undefined ? undefined : first.get(value)
    if (earlier === undefined) return void first.set(value, n)
    const hint = `The same stands at index ${earlier} already.`
    tell([...list, n, ...(key === undefined ? [] : [key])], { expected: 'another than those before it', hint })
  })
}

function checkRoster({ members, parties }: Document, tell: Tell): void {
  const sides = [parties?.protected?.id, parties?.challenger?.id]
  if (sides[0] !== undefined && sides[0] === sides[1])
    tell(['parties', 'challenger', 'id'], { expected: 'another than that of the protected party' })
  members?.forEach((member, n) => {
    if (member?.id !== undefined && sides.includes(member.id))
      tell(['members', n, 'id'], {
        expected: 'another than those of the parties',
        hint: 'A party cannot pledge to itself.'
      })
  })
}
