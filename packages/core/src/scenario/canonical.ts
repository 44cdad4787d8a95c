import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { describeValue, isNode } from './path.js'
import type { Scenario } from './scenario.js'

/**
 * The one JSON text of a value (RFC 8785): keys in the order of their code units, numbers in their shortest form with
 * 0 for -0, no white space. Members that are undefined are left out.
 * @throws {TypeError} for what JSON has not: NaN, infinities, functions, undefined in a list
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`
  if (!isNode(value)) throw new TypeError(`Expected a JSON value, but received ${describeValue(value)}`)
  const members = Object.keys(value).filter((key) => value[key] !== undefined)
  return `{${members
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`)
    .join(',')}}`
}

/** The SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export function sha256(text: string): string {
  return bytesToHex(digest(utf8ToBytes(text)))
}

/**
 * The SHA-256 of a scenario's canonical form: equal for documents that say the same, whatever the order of their keys.
 * `$schema` does not count; the overlays applied do.
 */
export function hashScenario(scenario: Scenario): string {
  return sha256(canonicalJson({ ...scenario, $schema: undefined }))
}
