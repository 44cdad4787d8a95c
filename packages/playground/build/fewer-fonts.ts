import type { Plugin } from 'vite'

/** Of the fonts, what the four languages of the page are written with: each is a third longer inside a file. */
export const fewerFonts = (): Plugin => ({
  name: 'fewer-fonts',
  enforce: 'pre',
  transform(code, id) {
    if (!/@fontsource-variable.*\.css$/.test(id)) return null
    const faces = code.match(/@font-face\s*\{[^}]*\}/g) ?? []
    const kept = faces.filter((face) => /-(?:latin|cyrillic)-wght-/.test(face))
    if (kept.length !== 2) throw new Error(`Expected ${id} to have a Latin and a Cyrillic font, but it has not`)
    return { code: kept.join('\n'), map: null }
  }
})
