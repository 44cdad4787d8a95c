// The table of streams in docs/semantics.md: which draws a run makes, and which one is for what.
import { describe, expect, it } from 'vitest'
import { childOf, createRandom, streamOf, type Random, type Stream } from '../../packages/core/src/random/random.ts'
import { check, walk, type Study } from './study.ts'

describe('the draws of a run', () => {
  it('are those that the table of streams has, each stream from its first place on without a gap (rule C1)', () => {
    check(60, (study) => {
      const drawn = placesOf(study)
      const named = namedStreams(study)
      for (const [name, { stream, first }] of named) {
        const places = drawn.get(stream.join())
        drawn.delete(stream.join())
        // By how much a part slips is drawn only where it does, and talks may begin in any week.
        if (places === undefined || name.startsWith('slip') || name.startsWith('talks')) continue
        expect({ name, places }).toEqual({ name, places: places.map((_, n) => first + n) })
      }
      for (const [stream, places] of violationStreams(study)) {
        const here = drawn.get(stream)
        drawn.delete(stream)
        for (const place of here ?? []) expect(places).toContain(place)
      }
      expect([...drawn.keys()]).toEqual([])
    })
  })
})

/** The places drawn from each stream, in order. */
function placesOf(study: Study): Map<string, number[]> {
  const drawn = new Map<string, Set<number>>()
  const random = createRandom(study.seed, study.run)
  const recorder = {
    seed: random.seed,
    run: random.run,
    uniform(stream: Stream, n: number) {
      const key = stream.join()
      if (!drawn.has(key)) drawn.set(key, new Set())
      drawn.get(key)!.add(n)
      return random.uniform(stream, n)
    }
  }
  walk(study, undefined, recorder as unknown as Random)
  return new Map([...drawn].map(([key, places]) => [key, [...places].sort((a, b) => a - b)]))
}

/** Every stream that has a name, with the place of its first draw. */
function namedStreams({ scenario }: Study): Map<string, { stream: Stream; first: number }> {
  const { parties, members, pledges, politics } = scenario
  const partner = politics.backing.partner ?? 'partner'
  const [us, them] = [parties.protected.id, parties.challenger.id]
  const streams: [process: string, entity: string, first: number][] = [
    ['type', them, 0],
    ['observation', 'mechanism', 1],
    ['mechanism', 'stand-up', 0],
    ['mechanism', 'outage', 0],
    ['mechanism', 'false-alarm', 1],
    ['talks', 'terms', 1],
    ['deal', us, 1],
    ['deal', them, 1],
    ['unMandate', 'council', 0],
    ['request', us, 1],
    ['backing', partner, 0],
    ...['2', '3', '4'].map((severity): [string, string, number] => ['wait', severity, 1]),
    ...members.map(({ id }): [string, string, number] => ['election', id, 0]),
    ...pledges.flatMap(({ id }): [string, string, number][] => [
      ['gate', id, 0],
      ['mandate', id, 1],
      ['lead', id, 0],
      ['slip', id, 0]
    ])
  ]
  return new Map(
    streams.map(([process, entity, first]) => [`${process} ${entity}`, { stream: streamOf(process, entity), first }])
  )
}

const answers = [1, 2, 3]
const places = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 17, 18, 19, 25, 26, 27]

/** The streams of the violations and false alarms that a run had, and of the members' answers to each, with their places. */
function violationStreams(study: Study): Map<string, readonly number[]> {
  const { world } = walk(study).running
  const streams = new Map<string, Stream>()
  const note = (name: string): Stream => {
    const known = streams.get(name)
    if (known) return known
    const dot = name.lastIndexOf('.')
    const [, severity = '', count = ''] = /^v(\d)-(\d+)$/.exec(name) ?? []
    const stream =
      dot < 0
        ? childOf(streamOf('violation', severity), Number(count))
        : childOf(note(name.slice(0, dot)), Number(name.slice(dot + 1)))
    streams.set(name, stream)
    return stream
  }
  for (const { code, ...rest } of world.log)
    if (code === 'violation.occurred') note((rest as { violation: string }).violation)
  // Averted, or still to come when the run ended: its next first violations, and follow-ups that nobody saw happen.
  world.clocks.forEach(({ count }, place) => {
    for (let n = 1; n <= count; n++) note(`v${place + 2}-${n}`)
  })
  const met = Array.from(streams.keys())
  for (const name of met) for (let i = 1; i <= 40; i++) note(`${name}.${i}`)
  const all = [...streams.values(), ...Array.from({ length: world.mechanism.alarms + 1 }, (_, n): Stream => [0, n])]
  const asked = all.flatMap(([a, b]) =>
    study.scenario.members.map(({ id }) => childOf(childOf(streamOf('response', id), a >>> 0), b >>> 0))
  )
  return new Map([
    ...all.map((each) => [each.join(), places] as const),
    ...asked.map((each) => [each.join(), answers] as const)
  ])
}
