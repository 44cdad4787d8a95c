import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin, Rolldown } from 'vite'

/**
 * The page as one HTML file that works from disk: script, style and icon stand in it, and its content policy lets run
 * what has their hashes and nothing else.
 */
export const oneFile = (name: string, icon: string): Plugin => ({
  name: 'one-file',
  enforce: 'post',
  generateBundle: {
    // The bundler fills in the last gaps of a script in this step, too.
    order: 'post',
    handler(_, bundle) {
      const outputs = Object.values(bundle)
      const html = textOf(outputs.find(({ fileName }) => fileName.endsWith('.html')))
      const scripts = outputs.flatMap((output) => (output.type === 'chunk' ? [output.code] : []))
      const styles = outputs.filter(({ fileName }) => fileName.endsWith('.css')).map(textOf)
      if (scripts.length !== 1 || styles.length !== 1)
        throw new Error(`Expected one script and one style, but there are ${scripts.length} and ${styles.length}`)
      for (const { fileName } of outputs) delete bundle[fileName]
      const source = inOne(html, scripts[0]!, styles[0]!, readFileSync(icon, 'utf8'))
      this.emitFile({ type: 'asset', fileName: name, source })
    }
  }
})

function inOne(html: string, code: string, style: string, icon: string): string {
  // In a script of a page these would end it, or begin a comment; strings and patterns may write them otherwise.
  const script = code.replaceAll(/<(?=\/script|!--)/gi, '\\x3C')
  const policy = [
    `default-src 'none'`,
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    'font-src data:',
    'img-src data:',
    `base-uri 'none'`,
    `form-action 'none'`,
    `require-trusted-types-for 'script'`,
    'trusted-types lit-html'
  ].join('; ')
  const bare = html
    .replace(/\s*<script\b[^>]*><\/script>/g, '')
    .replace(/\s*<link rel="(?:icon|stylesheet|manifest|apple-touch-icon)"[^>]*>/g, '')
  return replaced(bare, [
    [/(http-equiv="Content-Security-Policy"\s+content=")[^"]*/, (start) => start + policy],
    [
      /()\s*<\/head>/,
      () => `
    <link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon.trim())}" />
    <style>${style}</style>
    <script type="module">${script}</script>
  </head>`
    ]
  ])
}

/** Each part replaced once; as a function, because a script is full of what a replacement would read as its own. */
function replaced(text: string, parts: readonly (readonly [RegExp, (start: string) => string])[]): string {
  return parts.reduce((before, [what, by]) => {
    if (!what.test(before)) throw new Error(`Expected the page to have ${what}, but it has not`)
    return before.replace(what, (_, start: string) => by(start))
  }, text)
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

function textOf(output: Rolldown.OutputChunk | Rolldown.OutputAsset | undefined): string {
  if (output?.type !== 'asset') throw new Error('Expected the build to have made a page and a style, but it has not')
  return typeof output.source === 'string' ? output.source : new TextDecoder().decode(output.source)
}
