import type { Plugin } from 'vite'

/** Leaves out the indents of templates, which mean nothing in HTML, SVG and CSS; the minifier does not know that. */
export const withoutIndents = (): Plugin => ({
  name: 'without-indents',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) =>
    /playground\/src\/.*\.ts$/.test(id) ? { code: code.replaceAll(/\n[ \t]+/g, '\n'), map: null } : null
})
