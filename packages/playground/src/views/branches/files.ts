import {
  branchFile,
  engineVersion,
  formatIssue,
  hashScenario,
  listScenarios,
  loadScenario,
  parseBranchesText,
  type Scenario,
  type Session
} from '@armistice/core'
import { longestComment, longestName, mostBranches, type Tree } from '../../app/branches.js'
import { messages } from '../../messages/messages.js'
import { sheetMessages } from '../../messages/sheets.js'
import { cut } from '../../reading/cut.js'
import { figure } from '../../words.js'

/** The most bytes that are read. */
export const largestFile = 5_000_000

export type OpenedFile =
  | { readonly ok: true; readonly tree: Tree; readonly notice: string | null }
  | { readonly ok: false; readonly problems: readonly string[] }

/** All branches as the text of a file: with the scenario itself where it is not a shipped one. */
export async function fileOf({ branches, active }: Tree): Promise<string> {
  const { scenario } = branches[0]!.session
  const shipped = await find(scenario.id)
  const embed = shipped === null || hashScenario(shipped) !== hashScenario(scenario)
  return `${JSON.stringify(branchFile(branches, { active, embed }), null, 1)}\n`
}

/** The branches of a file, or what is wrong with it, in sentences. Whatever it holds is data. */
export async function openFile(file: Blob): Promise<OpenedFile> {
  const words = sheetMessages.file
  if (file.size > largestFile)
    return { ok: false, problems: [words.tooLarge(megabytes(file.size), megabytes(largestFile))] }
  let text: string
  try {
    text = await file.text()
  } catch {
    return { ok: false, problems: [words.notRead] }
  }
  const parsed = await parseBranchesText(text, find)
  if (!parsed.ok) return { ok: false, problems: inShort(parsed.issues.map(formatIssue)) }
  const { branches, active, sameScenario, engine } = parsed
  if (branches.length > mostBranches) return { ok: false, problems: [messages.branches.tooMany(mostBranches)] }
  const notice = !sameScenario
    ? words.otherScenario
    : engine === engineVersion
      ? null
      : words.otherEngine(engine, engineVersion)
  const kept = branches.map((branch) => ({
    ...branch,
    brought: branch.from === null ? 0 : actionsTo(branch.from.place, branch.session),
    name: cut(branch.name, longestName),
    comment: cut(branch.comment, longestComment)
  }))
  return { ok: true, tree: { branches: kept, active }, notice }
}

/** How many actions led to a place at first: what a branch has in common with the one that it left. */
function actionsTo(place: number, { log }: Session): number {
  let here = 0
  const beyond = log.findIndex((action) => {
    const isThere = here >= place
    if (action.do === 'choose') here++
    else if (action.do !== 'delegate') here = action.place
    return isThere
  })
  return beyond < 0 ? log.length : beyond
}

const find = async (id: string): Promise<Scenario | null> =>
  listScenarios().some((entry) => entry.id === id) ? await loadScenario(id) : null

const megabytes = (bytes: number) => sheetMessages.file.megabytes(figure(Math.round(bytes / 1e5) / 10))

const shown = 6

function inShort(problems: readonly string[]): string[] {
  const more = problems.length - shown
  return [...problems.slice(0, shown), ...(more > 0 ? [sheetMessages.file.more(more)] : [])]
}
