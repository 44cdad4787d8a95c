// A link holds scenario, seed, decisions and place, and anything at all may stand in an address.
import {
  applyOverlay,
  begin,
  defineScenario,
  editable,
  hashScenario,
  loadOverlay,
  loadScenario,
  traceOf,
  view,
  type Action
} from '@armistice/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { act } from '../../packages/playground/src/app/act.js'
import type { Command } from '../../packages/playground/src/app/command.js'
import { compact } from '../../packages/playground/src/app/compact.js'
import { formatLink, longestLink, parseLink } from '../../packages/playground/src/app/link.js'
import { describe as describeScenario, pack } from '../../packages/playground/src/app/scenario-link.js'
import { openLink } from '../../packages/playground/src/app/open-link.js'
import { startOf, type State } from '../../packages/playground/src/app/state.js'

const paris = await loadScenario('paris-2026')
const tooLong = await pack('x'.repeat(3_000_000))
const hostile = await pack('{"version":1,"__proto__":{"a":1}}')
const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,20}$/)
const hour = fc.nat({ max: 9_999_999 })
const action: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ do: fc.constant('advance' as const), place: hour, hour }),
  fc.record({ do: fc.constant('goTo' as const), place: hour }),
  fc.record({
    do: fc.constant('choose' as const),
    question: fc.tuple(id, id, id).map((parts) => parts.join(':')),
    choice: fc.constantFrom('full', 'decline', 'yes', 'holdBack')
  }),
  fc.record({ do: fc.constant('delegate' as const), who: id, strategy: fc.constantFrom('model', 'always:full', null) })
)
const seed = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => text.length <= 64)

describe('a link', () => {
  it('gives back what it was made of, for any seed and any log', () => {
    fc.assert(
      fc.property(seed, fc.array(action, { maxLength: 30 }), (seed, log) => {
        const parsed = parseLink(formatLink({ scenario: paris, seed, log }))
        expect(parsed).toEqual({
          ok: true,
          link: {
            scenario: 'paris-2026',
            overlays: [],
            document: null,
            seed,
            seats: {},
            log: compact(log),
            page: 'play',
            language: 'en'
          }
        })
      })
    )
  })

  it('holds only characters that may stand in an address', () => {
    fc.assert(
      fc.property(seed, fc.array(action), (seed, log) => {
        const link = formatLink({ scenario: paris, seed, log })
        expect(link).toMatch(/^#[\w\-.!~*'():%=&]*$/)
      })
    )
  })

  it('opens as the same state and the same trace, whatever was done before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(command, { maxLength: 14 }), async (commands) => {
        const made = commands.reduce<State>(act, startOf(paris, '7b'))
        const opened = await openLink(formatLink(made.session))
        expect(opened.notice).toBeNull()
        expect({ ...opened.view, canUndo: 0, canRedo: 0 }).toEqual({ ...made.view, canUndo: 0, canRedo: 0 })
        expect(traceOf(opened.session).hash).toBe(traceOf(made.session).hash)
      }),
      { numRuns: 25 }
    )
  })

  it('without anything in it opens paris-2026 with the seed 7b, at the start', async () => {
    const { session, notice } = await openLink('')
    expect([session.scenario.id, session.seed, view(session).place, notice]).toEqual(['paris-2026', '7b', 0, null])
  })
})

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('step', 'decision', 'week', 'back', 'undo', 'redo').map((kind) => ({ do: kind }))
  },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom('yes', 'no', 'full', 'decline', 'request')
      .map((choice) => ({ do: 'choose' as const, choice }))
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('this', 'others', 'always').map((decide) => ({ do: 'letModel' as const, decide }))
  },
  { weight: 1, arbitrary: fc.nat({ max: 4000 }).map((hour) => ({ do: 'goTo' as const, to: { hour } })) }
)

describe('a link to a scenario', () => {
  it('names a shipped one and its overlays by their ids', async () => {
    const scenario = applyOverlay(await loadScenario('tutorial'), await loadOverlay('alliances-deter'))
    await describeScenario(scenario)
    const link = formatLink(startOf(scenario, '7b').session)
    expect(link).toContain('scenario=tutorial&overlays=alliances-deter')
    const opened = await openLink(link)
    expect([opened.notice, hashScenario(opened.session.scenario)]).toEqual([null, hashScenario(scenario)])
  })

  it('brings along any other, whole', async () => {
    const own = defineScenario({ ...editable(await loadScenario('tutorial')), title: 'Mine' })
    await describeScenario(own)
    const link = formatLink(startOf(own, '7b').session)
    expect(link).toMatch(/^#[\w\-.!~*'():%=&]*$/)
    const opened = await openLink(link)
    expect([opened.notice, hashScenario(opened.session.scenario)]).toEqual([null, hashScenario(own)])
  })

  it.each([
    ['what was not packed', 'doc=hello'],
    ['what unpacks to more than any scenario', `doc=${tooLong}`],
    ['a document with issues', `doc=${hostile}`],
    ['an overlay that is not shipped', 'scenario=tutorial&overlays=none-such']
  ])('tells of %s, and opens the first scenario', async (_, part) => {
    const { session, notice } = await openLink(`#v=2&${part}`)
    expect(notice).not.toBeNull()
    expect(session.scenario.id).toBe('paris-2026')
  })
})

describe('a hostile or broken link', () => {
  it('is told about and never thrown at, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.webFragments(),
          fc.string().map((log) => `v=1&log=${log}`)
        ),
        (text) => {
          const parsed = parseLink(`#${text}`)
          if (!parsed.ok) expect(parsed.problem).toMatch(/This link/)
        }
      ),
      { numRuns: 2000 }
    )
  })

  it.each([
    ['#v=1&seed=%', 'an escape in it is malformed'],
    ['#v=1&evil=1', 'a part named “evil”'],
    ['#v=9&seed=a', 'version 9'],
    ['#seed=a', 'version'],
    ['#v=1&seed=', 'a seed of 1 to 64 characters'],
    [`#v=1&seed=${'x'.repeat(65)}`, 'received 65'],
    ['#v=1&log=<img src=x onerror=alert(1)>', '“<img src=x onerror=alert(1)>” is no action'],
    ['#v=1&log=1.2~c*a*', 'no action'],
    [`#v=1&log=${'1.1~'.repeat(longestLink)}`, `at most ${longestLink} characters`]
  ])('such as %.40s says what is wrong', async (hash, problem) => {
    const { notice, session } = await openLink(hash)
    expect(notice).toContain(problem)
    expect(session.log).toEqual([])
  })

  it('names a scenario that is not here', async () => {
    const { notice, session } = await openLink('#v=1&scenario=atlantis&seed=x')
    expect(notice).toContain('“atlantis”')
    expect([session.scenario.id, session.seed]).toEqual(['paris-2026', 'x'])
  })

  it('keeps the part that fits when later actions do not', async () => {
    const { session } = act(startOf(paris, '7b'), { do: 'decision' })
    const opened = await openLink(`${formatLink(session)}~c*response:XX:c9:9*full`)
    expect(opened.notice).toContain('first 1 of the 2 actions')
    expect(opened.view).toEqual(view(session))
  })

  it('with places beyond any run still opens', async () => {
    const { view: opened, notice } = await openLink('#v=1&scenario=paris-2026&seed=7b&log=9999999.1~g9999998')
    expect(opened.place).toBeLessThan(5000)
    expect(notice).not.toBeNull()
  })
})

describe('the log without moves that no longer matter', () => {
  it('is no longer than the log and keeps every decision', () => {
    fc.assert(
      fc.property(fc.array(action), (log) => {
        const short = compact(log)
        const decided = (actions: readonly Action[]) =>
          actions.filter(({ do: kind }) => kind === 'choose' || kind === 'delegate')
        expect(short.length).toBeLessThanOrEqual(log.length)
        expect(decided(short)).toEqual(decided(log))
        expect(compact(short)).toEqual(short)
      })
    )
  })

  it('comes to the same place of the same session', () => {
    const session = begin(paris, { seed: '7b' })
    const walked = ['step', 'week', 'back', 'week', 'decision', 'back'].reduce<State>(
      (state, kind) => act(state, { do: kind } as Command),
      startOf(paris, '7b')
    )
    const short = view({ ...session, log: compact(walked.session.log) })
    expect({ ...short, canUndo: true }).toEqual({ ...walked.view, canUndo: true })
  })
})
