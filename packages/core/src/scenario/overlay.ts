import { plainCopy } from './bounds.js'
import { canonicalJson, sha256 } from './canonical.js'
import { faultOfPath, makeChange } from './change.js'
import { blameOverlay, issueAt, ScenarioError, type Issue, type Told } from './issue.js'
import { readJson } from './json-text.js'
import { didYouMeanOneOf } from './nearest.js'
import { overlaySchema, overlayVersion, type OverlayDocument } from './overlay-schema.js'
import { parseScenario, type ParsedScenario } from './parse-scenario.js'
import { isNode, type Path } from './path.js'
import { deepFreeze, type DeepReadonly, type Scenario } from './scenario.js'
import { checkShape } from './shape.js'

/** A claim and the changes to a scenario that follow from it. `parseOverlay` makes them. */
export type Overlay = DeepReadonly<OverlayDocument>

/**
 * An overlay that has its form, or all that is wrong with it. Whether it fits a scenario is for `tryOverlay` to say.
 */
export type ParsedOverlay =
  | { readonly ok: true; readonly overlay: Overlay }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** An overlay from a value of unknown origin, or all that is wrong with it. Never throws. */
export function parseOverlay(input: unknown): ParsedOverlay {
  const plain = plainCopy(input)
  if (!plain.ok) return plain
  const version = isNode(plain.value) ? plain.value['version'] : undefined
  if (typeof version === 'number' && version > overlayVersion) {
    const hint = `This overlay is written for overlay version ${version}; this release reads up to version ${overlayVersion}.`
    return { ok: false, issues: [issueAt(plain.value, ['version'], { expected: `${overlayVersion}`, hint })] }
  }

  const { whole, sound, issues } = checkShape(overlaySchema, plain.value, 1000)
  const changes: readonly unknown[] = sound.changes ?? []
  changes.forEach((change, n) => {
    const fault =
      isNode(change) && typeof change['path'] === 'string'
        ? faultOfPath(change as Overlay['changes'][number])
        : undefined
    if (fault !== undefined) issues.push(issueAt(sound, ['changes', n, 'path'], { expected: fault }))
  })
  return whole && issues.length === 0 ? { ok: true, overlay: deepFreeze(whole) } : { ok: false, issues }
}

/** As `parseOverlay`, from JSON text of at most 5,000,000 characters. */
export function parseOverlayText(text: string): ParsedOverlay {
  const json = readJson(text)
  return json.ok ? parseOverlay(json.value) : json
}

/**
 * The scenario with an overlay applied: its changes made in order, its sources added, its id, title and hash noted in
 * `overlays`, and every check of `parseScenario` made again. The scenario given is left as it is.
 * @throws {ScenarioError} with issues that name the overlay
 */
export function applyOverlay(scenario: Scenario, overlay: Overlay): Scenario {
  const applied = tryOverlay(scenario, overlay)
  if (applied.ok) return applied.scenario
  throw new ScenarioError(applied.issues)
}

/** As `applyOverlay`, but gives the issues back. */
export function tryOverlay(scenario: Scenario, overlay: Overlay): ParsedScenario {
  const parsed = parseOverlay(overlay)
  const plain = plainCopy(scenario)
  if (!parsed.ok || !plain.ok)
    return { ok: false, issues: [parsed, plain].flatMap((each) => (each.ok ? [] : each.issues)) }

  const document = plain.value as Draft
  const issues: Issue[] = []
  const refuse = (path: Path, told: Told) => issues.push(blameOverlay(overlay.id, issueAt(overlay, path, told)))
  if (document.overlays?.some(({ id }) => id === overlay.id))
    refuse(['id'], { expected: 'the id of an overlay that is not yet applied' })
  mergeSources(document, parsed.overlay, refuse)
  parsed.overlay.changes.forEach((change, n) => {
    const fault = makeChange(document, change)
    if (fault) refuse(['changes', n, 'path'], fault)
  })
  if (issues.length > 0) return { ok: false, issues }

  const { id, title } = overlay
  const result = parseScenario({
    ...document,
    overlays: [...(document.overlays ?? []), { id, title, hash: hashOverlay(overlay) }]
  })
  return result.ok ? result : { ok: false, issues: result.issues.map((issue) => blameOverlay(id, issue)) }
}

/** The SHA-256 of an overlay's canonical form, without `$schema`. */
export function hashOverlay(overlay: Overlay): string {
  return sha256(canonicalJson({ ...overlay, $schema: undefined }))
}

interface Draft {
  overlays?: { id: string; title: string; hash: string }[]
  sources: { id: string }[]
}

/** A source that both have must be the same in both. */
function mergeSources(
  document: Draft,
  { sources = [], citation = [] }: Overlay,
  refuse: (path: Path, told: Told) => void
) {
  sources.forEach((source, n) => {
    const own = document.sources.find(({ id }) => id === source.id)
    if (!own) document.sources.push({ ...source })
    else if (canonicalJson(own) !== canonicalJson(source))
      refuse(['sources', n], { expected: `the same as the source ${source.id} of the scenario` })
  })
  const ids = document.sources.map(({ id }) => id)
  citation.forEach((id, n) => {
    if (!ids.includes(id)) refuse(['citation', n], { expected: 'the id of a source', hint: didYouMeanOneOf(id, ids) })
  })
}
