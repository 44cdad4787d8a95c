import type { Scenario, SessionView } from '@armistice/core'
import { messages } from '../../messages/messages.js'
import { decimal as figure, shortName } from '../../words.js'

export interface Segment {
  readonly key: string
  readonly label: string
  /** Shares of the whole bar. */
  readonly from: number
  readonly width: number
  readonly style: 'whole' | 'part' | 'asked' | 'second'
}

export interface Meter {
  readonly title: string
  readonly about: string
  readonly segments: readonly Segment[]
  readonly needed: {
    readonly value: number
    readonly range: readonly [number, number]
    readonly words: string
    readonly rangeWords: string
  } | null
  readonly spoken: string
}

/** What the members have delivered against what is needed while a rung is answered; else how far forces and commitments deter. */
export function meter(view: SessionView, scenario: Scenario): Meter {
  return view.world.case && view.world.case.rung > 0 ? delivered(view, scenario) : deterrence(view)
}

function delivered(view: SessionView, scenario: Scenario): Meter {
  const words = messages.meter
  const { severity, strength, needed } = view.world.case!
  const [low, high] = scenario.ladder.needed[severity].range ?? [needed, needed]
  return {
    title: words.delivered(figure(strength)),
    about: words.against(severity),
    segments: [...given(view), ...askedSegment(view, strength)],
    needed: {
      value: needed,
      range: [low, high],
      words: words.needed(figure(needed)),
      rangeWords: words.range(figure(low), figure(high))
    },
    spoken: words.spoken(figure(strength), figure(needed), figure(low), figure(high))
  }
}

/** The log says the strength after each answer: what each added is its segment, in the order asked. */
function given({ occurrences, world }: SessionView): Segment[] {
  const segments: Segment[] = []
  let from = 0
  for (const one of occurrences) {
    if ((one.code !== 'response.given' && one.code !== 'forces.acted') || one.case !== world.case!.id) continue
    const who = one.code === 'response.given' ? one.member : one.party
    const style = one.code === 'response.given' && one.answer !== 'full' ? 'part' : 'whole'
    const width = one.strength - from
    if (width > 0) segments.push({ key: String(one.seq), label: shortName(who), from, width, style })
    from = one.strength
  }
  return segments
}

/** What the member being asked would add if it answered in full. */
function askedSegment({ question }: SessionView, strength: number): Segment[] {
  const after = question?.options.find(({ choice }) => choice === 'full')?.strength
  if (!question || after === undefined || after <= strength) return []
  return [
    { key: 'asked', label: `${shortName(question.who)}?`, from: strength, width: after - strength, style: 'asked' }
  ]
}

function deterrence({ world }: SessionView): Meter {
  const words = messages.meter
  const { deter, denial, punishment } = world.deterrence
  const share = denial + punishment > 0 ? denial / (denial + punishment) : 0
  return {
    title: words.deterrence(figure(deter)),
    about: words.ofOne,
    segments: [
      { key: 'denial', label: words.denial, from: 0, width: deter * share, style: 'whole' },
      { key: 'punishment', label: words.punishment, from: deter * share, width: deter * (1 - share), style: 'second' }
    ],
    needed: null,
    spoken: words.spokenDeterrence(figure(deter), figure(denial), figure(punishment))
  }
}
