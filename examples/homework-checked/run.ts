// Thirty students played the same ceasefire. Whose run is what it says, how did they end, and what did nobody try?
import { choicesOf, loadScenario, parseTraceText, replay, run, type QuestionKind } from '@armistice/core'

const scenario = await loadScenario('tutorial')
const handedIn = Array.from({ length: 30 }, (_, student) => homeworkOf(student))

const endings: string[] = []
const tried = new Map<string, Set<string>>()
for (const [index, text] of handedIn.entries()) {
  const read = parseTraceText(text)
  if (!read.ok) throw new Error(read.issues[0]?.message)
  const again = replay(read.trace, scenario)
  if (!again.equal) {
    const { path, expected, received } = again.difference
    console.log(`student ${index + 1}: ${path} is ${String(received)}, but comes out as ${String(expected)}`)
    continue
  }
  endings.push(again.trace.ending?.kind ?? 'not over')
  for (const { question, choice } of again.trace.decisions) {
    const asked = question.split(':', 2).join(' of ')
    tried.set(asked, (tried.get(asked) ?? new Set()).add(choice))
  }
}
for (const kind of new Set(endings)) console.log(`${kind}: ${endings.filter((each) => each === kind).length}`)
for (const asked of [...tried.keys()].sort()) {
  const choices = tried.get(asked)!
  const never = choicesOf[asked.split(' ')[0] as QuestionKind].filter((choice) => !choices.has(choice))
  console.log(`${asked}: ${[...choices].sort().join(', ')}; never tried: ${never.join(', ') || 'nothing'}`)
}

/** Stands in for the files of a class: each plays by rules of its own, and two have changed theirs afterwards. */
function homeworkOf(student: number): string {
  const members = ['cautious', 'hawkish', 'always:part', 'always:full', 'model']
  const strategies = { A: members[student % 5]!, N: ['model', 'probing', 'opportunist'][student % 3]! }
  const trace = run(scenario, { seed: 'class-235', strategies })
  if (student === 11) return JSON.stringify({ ...trace, ending: { kind: 'held', hour: 4392 } })
  return JSON.stringify(student === 23 ? { ...trace, decisions: trace.decisions.slice(1) } : trace)
}
