// A scenario: describe it, check it, change it.
export { defineScenario, parseScenario, parseScenarioText, type ParsedScenario } from './scenario/parse-scenario.js'
export { formatIssue, ScenarioError, type Issue } from './scenario/issue.js'
export { didYouMean } from './scenario/nearest.js'
export {
  applyOverlay,
  hashOverlay,
  parseOverlay,
  parseOverlayText,
  tryOverlay,
  type Overlay,
  type ParsedOverlay
} from './scenario/overlay.js'
export type { ScenarioDraft } from './scenario/base.js'
export { canonicalJson, hashScenario, sha256 } from './scenario/canonical.js'
export { editable, type Scenario } from './scenario/scenario.js'
export type { Quantity, Statement, Status } from './scenario/quantity.js'
export { countByStatus, listQuantities, type Entry } from './scenario/ledger.js'
export type {
  Backing,
  Capability,
  Condition,
  Debrief,
  Firmness,
  Guide,
  History,
  Location,
  Member,
  Pledge,
  Role,
  ScenarioDocument,
  Severity
} from './scenario/schema.js'
export { listScenarios, loadScenario, type ScenarioEntry } from './scenarios/shipped.js'
export { listOverlays, loadOverlay, type OverlayEntry } from './scenarios/shipped-overlays.js'

// A run: from start to ending, again, and why.
export { occurrences, run, type RunOptions } from './run/run.js'
export { parseTrace, parseTraceText, type ParsedTrace } from './run/parse-trace.js'
export { embed, traceHash, type ScenarioReference, type Trace } from './run/trace.js'
export { firstDifference, replay, type Replay } from './run/replay.js'
export { why, type Why } from './run/why.js'
export { engineVersion } from './run/engine.js'
export type { Decision } from './run/drive.js'
export { differenceAt, type Difference } from './run/difference.js'
export {
  isTold,
  type Answer,
  type Code,
  type Ending,
  type Finding,
  type Happening,
  type Occurrence,
  type Presence
} from './rules/occurrence.js'

// A session: step by step, with decisions.
export {
  advance,
  begin,
  choose,
  delegate,
  fork,
  goTo,
  redo,
  undo,
  type Action,
  type Session,
  type SessionOptions,
  type Stop,
  type Where
} from './session/session.js'
export { view, type Phase, type SessionView } from './session/view.js'
export { traceOf } from './session/trace-of.js'
export { levels } from './session/levels.js'
export type { Level } from './session/level.js'
export { parseSession, parseSessionText, type ParsedSession } from './session/parse-session.js'
export {
  branchFile,
  parseBranchesText,
  type BranchFile,
  type BranchOfSession,
  type BranchRecord,
  type ParsedBranches
} from './session/branch-file.js'
export {
  compareRuns,
  type Parting,
  type PartedSide,
  type RunComparison,
  type RunSoFar
} from './session/compare-runs.js'
export { choicesOf, type Choice, type Question, type QuestionKind } from './rules/question.js'
export type { Delivered, Odds, Option, QuestionView } from './strategies/ask.js'
export type { PublicCase, PublicWorld } from './strategies/view.js'
export {
  listStrategies,
  scripted,
  type Strategy,
  type StrategyEntry,
  type StrategyName,
  type StrategyView
} from './strategies/strategies.js'

// An ensemble: many runs, what they come to, and what a change would.
export {
  compare,
  compareScenarios,
  ensemble,
  manifestFor,
  merge,
  type CompareOptions,
  type Comparison,
  type EnsembleOptions,
  type Progress,
  type Summary
} from './ensemble/ensemble.js'
export {
  summarise,
  summariseComparison,
  type Change,
  type Estimate,
  type NotKnown,
  type Told
} from './ensemble/summarise.js'
export { compareTimes, type TimesCompared } from './ensemble/compare-times.js'
export { listMeasures, type MeasureName } from './ensemble/measures.js'
export { mergeManifests, missingRanges, type Manifest, type Range } from './ensemble/manifest.js'
export type { Abort, Loss } from './ensemble/distribute.js'
export type { Row } from './ensemble/study.js'
export type { Tallies, Tally, Value } from './ensemble/tally.js'
export { drawnAsIn, listUnknowns, type Unknown } from './ensemble/unknowns.js'
export { lasting, type LastingWorkers } from './ensemble/lasting.js'
export { webWorkers, type Workers } from './ensemble/workers.js'
export {
  contributions,
  summariseContributions,
  type Contribution,
  type Contributions,
  type ContributionsOptions,
  type Mean
} from './ensemble/contributions.js'
export type { Player } from './ensemble/sharing.js'
export { canGoOn } from './ensemble/carry.js'
export type { BandStep } from './ensemble/curve-band.js'
export type { CompetingStep, Incidence } from './analysis/competing.js'
export { sprt, type Rivals, type SequentialTest } from './analysis/sprt.js'
export { riskTable, type RiskRow, type SurvivalRow, type SurvivalTable } from './analysis/survival-table.js'
export { restrictedMean, type RestrictedMean } from './analysis/restricted-mean.js'
export { logRank, petoRatio, type HazardRatio, type LogRank } from './analysis/compare-survival.js'
export { hazardRatio, type CoxOptions } from './analysis/cox.js'
export { clopperPearson, wilson } from './analysis/proportions.js'
export type { Interval } from './analysis/interval.js'
export type { Moments } from './analysis/moments.js'
export {
  kaplanMeier,
  survivalAt,
  survivalQuantile,
  type SurvivalOptions,
  type SurvivalQuantile,
  type SurvivalStep
} from './analysis/survival.js'
