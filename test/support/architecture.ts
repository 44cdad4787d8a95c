// The rules of the house that a compiler does not check, each as a function from sources to the places that break it.
import { codeOf, importsOf, target, type Sources } from './sources.ts'

/** A room looks only at rooms before it. */
const rooms = ['random', 'scenario', 'rules', 'machine', 'strategies', 'run', 'session', 'analysis', 'ensemble']
/** The documents know only what a document is; the words may speak of everything. */
const looksAt = new Map([
  ...rooms.map((room, place) => [room, rooms.slice(0, place)] as const),
  ['scenarios', ['scenario']],
  ['words', [...rooms, 'scenarios']]
])

export function looksAhead(core: Sources): string[] {
  return everyImport(core).flatMap(({ file, specifier, to }) => {
    const [here, there] = [roomOf(file), roomOf(to ?? '')]
    if (here === undefined || to === undefined || here === there) return []
    const allowed = looksAt.get(here)
    if (allowed === undefined) return [`${file}: ${here} is no room of the house`]
    return there !== undefined && allowed.includes(there) ? [] : [`${file} looks ahead to ${specifier}`]
  })
}

/** One door per dependency. */
const doors = new Map([
  ['seedrandom', 'random/random.ts'],
  ['xstate', 'machine/machine.ts'],
  ['immer', 'machine/machine.ts']
])

export function secondDoors(core: Sources): string[] {
  return everyImport(core).flatMap(({ file, specifier }) => {
    const door = doors.get(packageOf(specifier))
    const declares = file.endsWith('.d.ts')
    return door === undefined || door === file || declares
      ? []
      : [`${file} imports ${specifier}, whose door is ${door}`]
  })
}

/** Packages that the entry reaches through any chain of imports, types included. */
export function packagesReached(core: Sources, entry: string): Set<string> {
  const reached = new Set<string>()
  const seen = new Set([entry])
  for (const file of seen)
    for (const specifier of importsOf(core.get(file) ?? '')) {
      const next = target(file, specifier)
      if (next === undefined) reached.add(packageOf(specifier))
      else seen.add(next)
    }
  return reached
}

const unsteady: readonly [what: RegExp, except: string][] = [
  [/\bDate\b/, ''],
  [/\bIntl\b/, ''],
  [/\bMath\s*\.\s*random\b/, ''],
  [/\bMath\s*\.\s*(?:exp|log|pow|expm1|log1p|log2|log10)\b/, 'random/elementary.ts'],
  [/\blocaleCompare\b|\btoLocale\w+\b/, ''],
  [/\bset(?:Timeout|Interval|Immediate)\b|\bqueueMicrotask\b/, ''],
  [/\bprocess\s*\.\s*(?:env|argv|exit|platform|versions?|hrtime|nextTick|stdout|stderr|cwd|memoryUsage)\b/, ''],
  [/\bperformance\s*\.\s*(?:now|timeOrigin|mark|measure)\b/, ''],
  [/\b(?:fetch|require)\s*\(/, '']
]

/** Threads cannot be passed in: somebody has to start them. An entry of its own does, which nothing else reaches. */
const threads = ['ensemble/node-pool.ts', 'ensemble/node-worker.ts']

/** Chance, time and the outside world come in as arguments. */
export function outsideWorld(core: Sources): string[] {
  const used = [...core].flatMap(([file, text]) =>
    unsteady.flatMap(([what, except]) => {
      const found = file === except ? null : what.exec(codeOf(text))
      return found ? [`${file} uses ${found[0]}`] : []
    })
  )
  const builtIns = /^(?:node:.*|fs|path|os|crypto|child_process|worker_threads)(?:\/.*)?$/
  const imported = everyImport(core).filter(
    ({ file, specifier }) =>
      builtIns.test(specifier) && !(threads.includes(file) && specifier === 'node:worker_threads')
  )
  return [...used, ...imported.map(({ file, specifier }) => `${file} imports ${specifier}`)]
}

/** What a package of ours imports from the library past its published entries, or by a path into its folder. */
export function backDoors(sources: Sources, entries: readonly string[]): string[] {
  return everyImport(sources)
    .filter(({ specifier, to }) => (to ?? specifier).includes('core') && !entries.includes(specifier))
    .filter(({ specifier, to }) => packageOf(specifier) === '@armistice/core' || to?.startsWith('../'))
    .map(({ file, specifier }) => `${file} imports ${specifier}`)
}

function everyImport(sources: Sources): { file: string; specifier: string; to: string | undefined }[] {
  return [...sources].flatMap(([file, text]) =>
    importsOf(text).map((specifier) => ({ file, specifier, to: target(file, specifier) }))
  )
}

/** 'xstate/graph' → 'xstate', '@armistice/core/words' → '@armistice/core'. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

function roomOf(file: string): string | undefined {
  const parts = file.split('/')
  return parts.length > 1 ? parts[0] : undefined
}

/** The exports of an entry, its re-exports included, that no docstring says anything about. */
export function undocumented(sources: Sources, entry: string): string[] {
  const text = sources.get(entry) ?? ''
  const own = [...text.matchAll(/^export (?:declare )?(?:async )?(?:interface|type|const|function\*?|class) (\w+)/gm)]
  const taken = [...text.matchAll(/^export (?:type )?\{([^}]*)\} from '(\.[^']+)'/gm)].flatMap(([, names, from]) =>
    names!
      .split(',')
      .map((name) =>
        name
          .replace(/^\s*type /, '')
          .split(' as ')[0]!
          .trim()
      )
      .filter((name) => name !== '')
      .map((name) => ({ file: target(entry, from!)!, name }))
  )
  return [...own.map(([, name]) => ({ file: entry, name: name! })), ...taken].flatMap(({ file, name }) =>
    isDocumented(sources, file, name) ? [] : [`${name} of ${file}`]
  )
}

function isDocumented(sources: Sources, file: string, name: string): boolean {
  const text = sources.get(file) ?? ''
  const said = new RegExp(
    `\\*/\\nexport (?:declare )?(?:async )?(?:interface|type|const|function\\*?|class) ${name}\\b`
  )
  if (said.test(text)) return true
  const passedOn = new RegExp(`^export (?:type )?\\{[^}]*\\b${name}\\b[^}]*\\} from '(\\.[^']+)'`, 'm').exec(text)
  return passedOn !== null && isDocumented(sources, target(file, passedOn[1]!)!, name)
}
