import { webWorkers, type Workers } from '@armistice/core'
// oxlint-disable-next-line import/default -- the bundler makes this module: the address of the built file.
import address from './run.worker.ts?worker&url'

interface Policy {
  createScriptURL(url: string): string
}
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy
}

/**
 * The one way by which this page starts a script: the content policy names it and lets no other. It gives out addresses
 * of this page's own origin alone.
 */
const policy: Policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('armistice-worker', {
  createScriptURL: ownAddress
}) ?? { createScriptURL: ownAddress }

function ownAddress(url: string): string {
  const { href, origin } = new URL(url, import.meta.url)
  if (origin !== location.origin) throw new TypeError(`Expected a script of this page, but received ${href}`)
  return href
}

const start = () => new Worker(policy.createScriptURL(address), { type: 'module' })

const count = Math.max(1, Math.min(16, navigator.hardwareConcurrency || 2))

/** Workers that have been started but have nothing to do yet. */
const ready: Worker[] = []

/** Starts workers ahead of time, so that the first runs do not wait for them. */
export function warm(): void {
  try {
    while (ready.length < count) ready.push(start())
  } catch {
    // They are missed when runs are asked for.
  }
}

export function cool(): void {
  for (const worker of ready.splice(0)) worker.terminate()
}

/** The threads of this machine; none where the page may not start any, and runs are then made between frames. */
export function labWorkers(): Workers | undefined {
  if (location.protocol === 'file:' || typeof Worker === 'undefined') return undefined
  return webWorkers(() => ready.shift() ?? start(), count)
}
