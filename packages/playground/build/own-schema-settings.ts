import type { Plugin } from 'vite'

/**
 * The schema library keeps its settings where all its copies on a page share them, and probes for eval unless told not
 * to. In a script for somebody else's page it has settings of its own, so that nothing around it changes.
 */
export const ownSchemaSettings = (): Plugin => ({
  name: 'own-schema-settings',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('zod/v4/core/core.js')) return null
    const own = code
      .replace('(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});', '')
      .replace('globalConfig = globalThis.__zod_globalConfig;', 'globalConfig = { jitless: true };')
      .replaceAll('globalThis.__zod_globalConfig', 'globalConfig')
    if (!own.includes('jitless: true') || own.includes('__zod_globalConfig'))
      throw new Error(`Expected ${id} to keep its settings as it used to, but it does not`)
    return { code: own, map: null }
  }
})
