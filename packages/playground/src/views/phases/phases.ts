import type { Presence, Scenario, SessionView } from '@armistice/core'
import { messages } from '../../messages/messages.js'
import { label, when } from '../../words.js'

export interface PhaseStep {
  readonly id: string
  readonly label: string
  readonly mark: 'done' | 'here' | 'ahead'
}

/** One region of the statechart as a line of steps. */
export interface Rail {
  readonly title: string
  readonly state: string
  readonly paused: boolean
  readonly steps: readonly PhaseStep[]
}

export interface Phases {
  readonly presence: Rail
  readonly compliance: Rail
  /** Where the run stands, in one line: for a narrow page. */
  readonly short: string
  readonly detail: string
}

/** Where the run stands in both regions. */
export function phases(view: SessionView, scenario: Scenario): Phases {
  const words = messages.phases
  const ended = view.ending !== null
  const presenceAt = ended ? lastPresence(view) : presenceStep(view)
  const complianceAt = ended || !view.states.some((state) => state.startsWith('inForce')) ? null : complianceStep(view)
  const paused = !ended && presenceAt === 'deployment' && (view.world.case?.severity ?? 0) >= 3

  return {
    presence: {
      title: words.presence,
      state: ended ? words.ended : paused ? words.paused : words.live,
      paused,
      steps: steps(presenceSteps(scenario), presenceAt, ended)
    },
    compliance: {
      title: words.compliance,
      state: ended ? words.ended : complianceAt === null ? words.notYet : words.live,
      paused: false,
      steps: steps(complianceSteps(scenario), complianceAt, false)
    },
    short: ended ? words.over : shortLine(complianceAt, scenario, presenceAt),
    detail: detailLine(view, complianceAt, presenceAt, paused)
  }
}

type Step = readonly [id: string, label: string]

function presenceSteps({ start }: Scenario): Step[] {
  const inForce = ['ceasefire', 'monitoring', 'deployment', 'established'] as const
  const all = start === 'negotiation' ? (['negotiation', ...inForce] as const) : inForce
  return all.map((id) => [id, label('phase', id)])
}

function complianceSteps({ ladder }: Scenario): Step[] {
  const named = (id: 'holding' | 'verification' | 'assessment'): Step => [id, label('state', id)]
  const rungs = ladder.rungs.map(({ id }): Step => [`rung${id}`, messages.phases.rung(id)])
  return [named('holding'), named('verification'), ...rungs, named('assessment')]
}

/** Everything before the step the run stands at is behind it; without one, everything is ahead. */
function steps(all: readonly Step[], at: string | null, over: boolean): PhaseStep[] {
  const here = all.findIndex(([id]) => id === at)
  return all.map(([id, label], place) => ({
    id,
    label,
    mark: here < 0 || place > here ? 'ahead' : place < here || over ? 'done' : 'here'
  }))
}

type PresenceStep = Presence | 'negotiation'

function presenceStep({ states }: SessionView): PresenceStep {
  return (leaf(states, 'inForce.presence.') as Presence | undefined) ?? 'negotiation'
}

function complianceStep(view: SessionView): string {
  const state = leaf(view.states, 'inForce.compliance.') ?? 'holding'
  return state.startsWith('response') ? `rung${view.world.case?.rung ?? 1}` : state
}

function leaf(states: readonly string[], region: string): string | undefined {
  return states.find((state) => state.startsWith(region))?.slice(region.length)
}

function lastPresence({ occurrences }: SessionView): PresenceStep {
  const entered = occurrences.findLast(({ code }) => code === 'phase.entered')
  if (entered?.code === 'phase.entered') return entered.phase
  return occurrences.some(({ code }) => code === 'ceasefire.inForce') ? 'ceasefire' : 'negotiation'
}

function shortLine(compliance: string | null, { ladder }: Scenario, presence: PresenceStep): string {
  const words = messages.phases
  if (compliance?.startsWith('rung')) return words.response(Number(compliance.slice(4)), ladder.rungs.length)
  return compliance === 'verification' || compliance === 'assessment'
    ? label('state', compliance)
    : label('phase', presence)
}

function detailLine(view: SessionView, compliance: string | null, presence: PresenceStep, paused: boolean): string {
  const name = label('phase', presence)
  const besides =
    compliance === null || compliance === 'holding' ? [] : [paused ? messages.phases.isPaused(name) : name]
  return [...besides, when(view.hour, view.forceHour)].join(' · ')
}
