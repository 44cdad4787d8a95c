// The codes that documents are written in. Apart from the schema, so that who runs scenarios need not load what checks them.

/** The version of the document format that this release writes. Older ones are migrated, later ones refused. */
export const formatVersion = 1

export const severities = ['2', '3', '4'] as const
export const capabilities = [
  'land',
  'air',
  'sea',
  'logistics',
  'training',
  'monitoring',
  'intelligence',
  'finance',
  'sanctions',
  'backstop'
] as const
export const locations = ['insideProtected', 'neighbouring', 'elsewhere'] as const
export const firmnesses = ['formal', 'conditional', 'considering', 'ruledOut', 'notStated'] as const
export const conditions = ['backingFirm', 'monitoringOperational', 'credibleCeasefire', 'unMandate', 'request'] as const
export const forceClasses = ['staff', 'air', 'sea', 'company', 'battalion', 'brigade', 'division', 'support'] as const
export const gateKinds = ['government', 'informed', 'vote', 'ratification', 'council'] as const
export const backings = ['firm', 'ambiguous', 'withdrawn'] as const
export const componentIds = ['monitoring', 'armedForces', 'force', 'commitments', 'cooperation'] as const

/** How a number is known. `undisclosed` is a state of knowledge of its own and never means zero. */
export const statuses = ['sourced', 'reported', 'derived', 'assumption', 'undisclosed'] as const
/** How a number or a sentence is known. `undisclosed` is what nobody has published: it is never a zero. */
export type Status = (typeof statuses)[number]
