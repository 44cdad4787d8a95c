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
  if (typeof value === 'number' && Number.isFinite(value)) return value === 0 ? '0' : String(value)
  // Concatenation, as a trace has some ten thousand parts and is hashed after every run.
  let text = ''
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) text += (i === 0 ? '' : ',') + canonicalJson(value[i])
    return `[${text}]`
  }
  if (!isNode(value)) throw new TypeError(`Expected a JSON value, but received ${describeValue(value)}`)
  for (const key of Object.keys(value).sort()) {
    const member = value[key]
    if (member !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(member)}`
  }
  return `{${text}}`
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
