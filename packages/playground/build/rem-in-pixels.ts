import type { Plugin } from 'vite'

/** On somebody else's page a rem is whatever that page makes of it: the player is measured in pixels. */
export const remInPixels = (): Plugin => ({
  name: 'rem-in-pixels',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/playground\/src\/.*\.(?:ts|css)(?:\?inline)?$/.test(id) || !code.includes('rem')) return null
    return { code: code.replace(/(\d*\.?\d+)rem\b/g, (_, size: string) => `${Number(size) * 16}px`), map: null }
  }
})
