import { pick } from '../random/distributions/categorical.js'
import { scheduleOf } from './agenda.js'
import { record, type Kit } from './kit.js'
import { listOf } from './list.js'
import { weekHours } from './model.js'
import type { World } from './world.js'

/** The world in which a run starts: nothing has happened yet but that it began and that chance made the challenger what it is. */
export function createWorld(kit: Kit): World {
  const { model, random } = kit
  const { streams, violations, politics } = model
  const type = violations.types[pick(violations.typeShares, random.uniform(streams.type, 0))]!
  const world: World = {
    hour: 0,
    seq: 0,
    log: [],
    agenda: [],
    scheduled: 0,
    because: [],
    about: -1,
    questions: [],
    force: -1,
    roots: { force: 0, unanswered: -1 },
    talks: { open: model.start === 'negotiation', since: 0, offers: 0, struck: -1, accepted: [] },
    type: type.id,
    erosion: { odds: model.truce.odds, week: 0, expected: 0 },
    clocks: [],
    settling: 1,
    mechanism: { state: 'absent', outages: 0, alarms: 0, cause: -1 },
    pledges: listOf(model.pledges, (pledge) => ({
      state:
        pledge.firmness === 'notStated'
          ? 'notStated'
          : pledge.firmness === 'ruledOut'
            ? 'ruledOut'
            : pledge.trigger === 'now'
              ? 'inPlace'
              : 'pledged',
      fraction: pledge.active && pledge.trigger === 'now' ? 1 : 0,
      caveats: false,
      sought: 0,
      steps: 0,
      suspendedAt: -1,
      before: 'pledged',
      cause: 0
    })),
    hubs: listOf(model.hubs, () => ({ stage: 0, changes: false, cause: -1 })),
    members: listOf(model.members, () => ({ shift: 0, elections: 0, cause: -1 })),
    backing: { value: politics.initial, changes: 0, cause: 0 },
    unMandate: { granted: false, cause: -1 },
    request: { made: !model.deployment.needsRequest, times: 0, cause: -1 },
    credibility: politics.credibility,
    impunity: 0,
    unity: 1,
    deterrence: {
      parts: listOf(model.denying, () => 0),
      denial: 0,
      inside: 0,
      punishment: 0,
      deter: 0,
      provocation: 0,
      easing: [1, 1, 1],
      stale: true
    },
    pressure: 0,
    waiting: model.deploying.length,
    missing: -1,
    suspended: 0,
    calmSince: 0,
    provokedAt: -1,
    cases: 0,
    open: null,
    chosen: null,
    counts: { known: [0, 0, 0], hidden: [0, 0, 0], rungs: [0, 0, 0], answered: 0, unanswered: 0, averted: 0 },
    ending: null
  }
  const began = record(world, kit, [], { code: 'run.started', start: model.start })
  record(world, kit, [began], { code: 'type.drawn', type: type.id })
  if (model.start === 'negotiation') scheduleOf(world, weekHours, model.nextWeek, [began])
  return world
}
