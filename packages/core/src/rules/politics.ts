import { exponential } from '../random/distributions/exponential.js'
import { normalQuantile } from '../random/normal.js'
import type { Backing } from '../scenario/schema.js'
import { schedule, scheduleOf } from './agenda.js'
import { dueHour, refreshPunishment } from './deterrence.js'
import type { EventOf } from './events.js'
import { record, tell, type Kit } from './kit.js'
import type { BackingAnswer } from './occurrence.js'
import type { World } from './world.js'

/** Backing moves at yearly rates: one wait for each time it stays as it is (rule O1). */
export function awaitBacking(world: World, kit: Kit): void {
  const { streams } = kit.model
  const rate = leavingRates(world.backing.value, kit).reduce((sum, { rate: each }) => sum + each, 0)
  const due = dueHour(world.hour, exponential(kit.random.uniform(streams.backing, 2 * world.backing.changes)), rate)
  if (due >= 0)
    schedule(world, Math.max(1, due - world.hour), { type: 'backing.due', id: 'backing' }, [world.backing.cause])
}

/** Where backing can go from where it is, and at which hourly rate. */
export function leavingRates(from: Backing, { model: { politics } }: Kit): readonly { to: Backing; rate: number }[] {
  if (from === 'firm') return [{ to: 'ambiguous', rate: politics.firmToAmbiguous }]
  if (from === 'withdrawn') return [{ to: 'ambiguous', rate: politics.withdrawnToAmbiguous }]
  return [
    { to: 'firm', rate: politics.ambiguousToFirm },
    { to: 'withdrawn', rate: politics.ambiguousToWithdrawn }
  ]
}

export const backingAnswers: Readonly<Record<Backing, BackingAnswer>> = {
  firm: 'reaffirm',
  ambiguous: 'blur',
  withdrawn: 'withdraw'
}

/** Backing is under review: the partner is asked. */
export function askBacking(world: World, _event: EventOf<'backing.due'>, kit: Kit, causes: readonly number[]): void {
  const { model, random } = kit
  const routes = leavingRates(world.backing.value, kit)
  const total = routes.reduce((sum, { rate }) => sum + rate, 0)
  let u = random.uniform(model.streams.backing, 2 * world.backing.changes + 1) * total
  const to = (routes.find(({ rate }) => (u -= rate) < 0) ?? routes[routes.length - 1]!).to
  const who = partnerId(kit)
  world.questions.push({
    question: { id: `backing:${who}:${world.backing.changes + 1}`, kind: 'backing', who, hour: world.hour, causes },
    drawn: backingAnswers[to],
    about: -1
  })
}

function partnerId({ model }: Kit): string {
  return model.politics.partner >= 0 ? model.members[model.politics.partner]!.id : 'partner'
}

export function changeBacking(
  world: World,
  event: EventOf<'backing.changed'>,
  kit: Kit,
  causes: readonly number[]
): void {
  const from = world.backing.value
  const partner = partnerId(kit)
  world.backing.changes++
  world.backing.value = event.to
  world.backing.cause =
    from === event.to
      ? record(world, kit, causes, { code: 'backing.kept', backing: from, partner, by: event.by })
      : record(world, kit, causes, { code: 'backing.changed', from, to: event.to, partner, by: event.by })
  awaitBacking(world, kit)
  refreshPunishment(world, kit)
}

/** The first election of each state comes within its first term, at a time of its own (rule O2). */
export function scheduleElections(world: World, kit: Kit, causes: readonly number[]): void {
  for (const member of kit.model.members) {
    if (!member.votes) continue
    const first = Math.max(1, Math.ceil(member.termHours * kit.random.uniform(member.election, 0)))
    scheduleOf(world, first, member.nextElection, causes)
  }
}

/** A new government is as likely to keep promises better as worse: a normal shift of the log-odds, fresh each time. */
export function holdElection(
  world: World,
  _event: EventOf<'election.held'>,
  kit: Kit,
  causes: readonly number[]
): void {
  const member = kit.model.members[world.about]!
  const state = world.members[world.about]!
  state.elections++
  // Plus zero, as a spread of zero times a quantile below zero is a zero with a sign, which JSON has not.
  state.shift =
    kit.model.politics.electionShift * normalQuantile(kit.random.uniform(member.election, state.elections)) + 0
  state.cause = world.seq++
  if (kit.logging) tell(world, state.cause, causes, { code: 'election.held', member: member.id, shift: state.shift })
  scheduleOf(world, member.termHours, member.nextElection, [state.cause])
}
