import { choicesOf, type Choice, type QuestionKind } from '../rules/question.js'
import type { Scenario } from '../scenario/scenario.js'
import type { QuestionView } from './ask.js'
import type { PublicWorld } from './view.js'

/** Who decides: a choice that the question offers, or undefined, which leaves it to the model's draw. */
export type Strategy = (question: QuestionView, view: StrategyView) => Choice | undefined

/** What a strategy sees besides its question: what everybody at the table can see, and no more. */
export interface StrategyView {
  readonly scenario: Scenario
  readonly world: PublicWorld
}

/** The name of a strategy as `listStrategies` has it, or `always:` and a choice. */
export type StrategyName = string

/** A named strategy, whom it can decide for, and what it does. */
export interface StrategyEntry {
  readonly name: StrategyName
  readonly for: 'anybody' | 'members' | 'challenger'
  readonly description: string
}

type By = Partial<Record<QuestionKind, Choice | ((question: QuestionView, view: StrategyView) => Choice | undefined)>>

const byKind =
  (by: By): Strategy =>
  (question, view) => {
    const decide = by[question.kind]
    return typeof decide === 'function' ? decide(question, view) : decide
  }

/** The value of an attack beside the status quo and a fight: it is worth it while intervention is less likely than p*. */
export function criticalRisk({ challenger: { payoffs } }: Scenario): number {
  const { win, statusQuo, fight } = payoffs
  return (win.value - statusQuo.value) / (win.value - fight.value)
}

/** How likely the challenger thinks it that members intervene: their honoured share so far, else credibility. */
function perceived({ world }: StrategyView): number {
  const { answered, unanswered, credibility } = world
  const seen = answered + unanswered
  return (answered + (credibility / 5) * 2) / (seen + 2)
}

const named: Readonly<Record<string, StrategyEntry & { readonly decide: Strategy }>> = {
  model: entry('model', 'anybody', "Leaves every question to the model's draw.", () => undefined),
  cautious: entry(
    'cautious',
    'members',
    'Grants with caveats, answers a first rung in full and later ones in part, and not at all while backing is withdrawn.',
    byKind({
      mandate: (question) => (question.conditions.every(({ met }) => met) ? 'caveats' : 'postpone'),
      response: (question, { world }) =>
        world.backing === 'withdrawn'
          ? 'decline'
          : question.kind === 'response' && question.rung === 1
            ? 'full'
            : 'part',
      backing: 'blur',
      restraint: 'holdBack',
      request: 'wait',
      deal: 'accept'
    })
  ),
  hawkish: entry(
    'hawkish',
    'members',
    'Grants, answers every rung in full, reaffirms backing, requests deployment at once.',
    byKind({ mandate: 'yes', response: 'full', backing: 'reaffirm', request: 'request', reaction: 'escalate' })
  ),
  restrained: entry(
    'restrained',
    'challenger',
    'Backs down at the first rung; holds back.',
    byKind({ reaction: 'backDown', restraint: 'holdBack', deal: 'accept' })
  ),
  opportunist: entry(
    'opportunist',
    'challenger',
    'Goes on while less is delivered than is needed, and backs down when it is met.',
    byKind({
      reaction: (question) =>
        question.delivered && question.delivered.strength >= question.delivered.needed ? 'backDown' : 'persist'
    })
  ),
  probing: entry(
    'probing',
    'challenger',
    'Persists through the first rung to see who answers, then backs down if strength is more than half of what is needed.',
    byKind({
      reaction: (question) => {
        if (question.kind !== 'reaction' || question.rung === 1 || !question.delivered) return 'persist'
        return question.delivered.strength > question.delivered.needed / 2 ? 'backDown' : 'escalate'
      }
    })
  ),
  threshold: entry(
    'threshold',
    'challenger',
    'Attacks while the chance of intervention that it perceives is below p* = (Vwin - Vsq) / (Vwin - Vfight).',
    byKind({ reaction: (_question, view) => (perceived(view) < criticalRisk(view.scenario) ? 'escalate' : 'backDown') })
  )
}

function entry(name: string, who: StrategyEntry['for'], description: string, decide: Strategy) {
  return { name, for: who, description, decide }
}

/** The named strategies. `always:CHOICE` (such as `always:full`) is one too: it gives that choice wherever it is offered. */
export function listStrategies(): readonly StrategyEntry[] {
  return Object.values(named).map(({ name, for: who, description }) => ({ name, for: who, description }))
}

/** The strategy of a name. RangeError, with the names that there are, for any other. */
export function strategy(name: StrategyName): Strategy {
  if (Object.hasOwn(named, name)) return named[name]!.decide
  const choice = typeof name === 'string' && name.startsWith('always:') ? name.slice('always:'.length) : ''
  if (allChoices.has(choice))
    return (question) =>
      (choicesOf[question.kind] as readonly string[]).includes(choice) ? (choice as Choice) : undefined
  throw new RangeError(
    `Expected a strategy to be one of ${Object.keys(named).join(', ')} or always:CHOICE with one of ${[...allChoices].join(', ')}, but received ${JSON.stringify(name)}`
  )
}

const allChoices = new Set<string>(Object.values(choicesOf).flat())

/** Takes what the questions of a run give it, in order, by question id; leaves the others to the model. */
export function scripted(script: Readonly<Record<string, Choice>>): Strategy {
  return ({ id }) => (Object.hasOwn(script, id) ? script[id] : undefined)
}
