import { backsDown, climbOn, hasNextRung, isArmedAttack, react } from './challenger.js'
import { completesHubs, hubsComplete, hubsUnderWay, losesHub, reachHubStage, rotate, stepPledge } from './deployment.js'
import { end, enterPhase, isEroded, lapse, startsAtCeasefire } from './endings.js'
import type { GuaranteeEvent } from './events.js'
import { askMandate, grantMandate, isForHub, isForHubUnmonitored, postponeMandate, refuseMandate } from './gates.js'
import type { Kit } from './kit.js'
import {
  awaitAssessment,
  beginLadder,
  climb,
  closeCase,
  isDismissed,
  isOwnBreach,
  issueFinding,
  joinCase,
  lapses,
  openCase
} from './ladder.js'
import { degradeMonitoring, restoreMonitoring, startMonitoring } from './mechanism.js'
import { askBacking, changeBacking, holdElection } from './politics.js'
import { respond } from './response.js'
import { assess, deferDeployment, enterIntoForce, requestDeployment, reviewWeek, settleUnMandate } from './review.js'
import { acceptDeal, allAccept, endTalks, offerTerms, rejectDeal, reviewTalks, strikeDeal } from './talks.js'
import { actOut, drawViolation, holdBack, violate } from './violations.js'
import type { World } from './world.js'

/**
 * A rule changes a draft of the world: through immer in the statechart, bare in the kernel. It reads the event, the
 * scenario and chance; `causes` are what brought the event about; `params` come from the chart.
 */
export type Rule = (world: World, event: GuaranteeEvent, kit: Kit, causes: readonly number[], params: unknown) => void

/** A guard reads the world as it was before the event. */
export type Guard = (world: World, event: GuaranteeEvent, kit: Kit) => boolean

/** Every rule by the name by which the chart calls it. */
export const rules = {
  acceptDeal,
  actOut,
  askBacking,
  askMandate,
  assess,
  awaitAssessment,
  beginLadder,
  changeBacking,
  climb,
  climbOn,
  closeCase,
  deferDeployment,
  degradeMonitoring,
  drawViolation,
  end,
  endTalks,
  enterIntoForce,
  enterPhase,
  grantMandate,
  holdBack,
  holdElection,
  issueFinding,
  joinCase,
  lapse,
  offerTerms,
  openCase,
  postponeMandate,
  reachHubStage,
  react,
  refuseMandate,
  rejectDeal,
  requestDeployment,
  respond,
  restoreMonitoring,
  reviewTalks,
  reviewWeek,
  rotate,
  settleUnMandate,
  startMonitoring,
  stepPledge,
  strikeDeal,
  violate
}

/** Every guard by name. */
export const guards = {
  allAccept,
  backsDown,
  completesHubs,
  hubsComplete,
  hasNextRung,
  hubsUnderWay,
  isArmedAttack,
  isDismissed,
  isEroded,
  isForHub,
  isForHubUnmonitored,
  isOwnBreach,
  lapses,
  losesHub,
  startsAtCeasefire
}

export type RuleName = keyof typeof rules
export type GuardName = keyof typeof guards

// Each rule names the events that it takes, and the chart sees to it that it meets no other: here the two are joined.
export const ruleOf = (name: RuleName) => rules[name] as Rule
export const guardOf = (name: GuardName) => guards[name] as Guard
