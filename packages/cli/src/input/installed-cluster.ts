import { Failure } from '../failure.js'

/** The package that knows BullMQ and Redis, where it is installed: most people never need it. */
export async function installedCluster(): Promise<typeof import('@armistice/cluster')> {
  try {
    return await import('@armistice/cluster')
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code !== 'ERR_MODULE_NOT_FOUND' || !message.includes("'@armistice/cluster'")) throw error
    throw new Failure([
      'Expected the package @armistice/cluster, which brings BullMQ, but it is not installed.',
      'Install it beside armistice, in the same version: npm install @armistice/cluster (with --global if armistice is global).'
    ])
  }
}
