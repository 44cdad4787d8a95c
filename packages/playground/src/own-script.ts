interface Policy {
  createScriptURL(url: string): string
}
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy
}

let policy: Policy | null = null

/**
 * The address of a script of this page, as what starts scripts takes it. It is the one way by which this page starts
 * any: the content policy names it and lets no other.
 * @throws {TypeError} for an address of another origin
 */
export const ownScript = ({ href }: URL): string => (policy ??= create()).createScriptURL(href)

/** Where no script is ever started, as in a page from disk, the content policy need not name it. */
function create(): Policy {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  const rules = { createScriptURL: ownAddress }
  return trustedTypes?.createPolicy('armistice-script', rules) ?? rules
}

function ownAddress(url: string): string {
  const { href, origin } = new URL(url)
  if (origin !== location.origin) throw new TypeError(`Expected a script of this page, but received ${href}`)
  return href
}
