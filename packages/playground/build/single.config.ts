import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { fewerFonts } from './fewer-fonts.js'
import { oneFile } from './one-file.js'
import { ownSchemaSettings } from './own-schema-settings.js'
import { withoutIndents } from './without-indents.js'
import { withoutJsonSchema } from './without-json-schema.js'
import { withoutWorkers } from './without-workers.js'

const playground = fileURLToPath(new URL('..', import.meta.url))

/** `armistice.html`: the whole page with every scenario and language in one file, to be opened from disk. */
export default defineConfig({
  root: playground,
  base: './',
  mode: 'single',
  publicDir: false,
  plugins: [
    withoutIndents(),
    withoutJsonSchema(),
    ownSchemaSettings(),
    withoutWorkers(),
    fewerFonts(),
    oneFile('armistice.html', `${playground}public/icon.svg`)
  ],
  build: {
    target: 'es2022',
    emptyOutDir: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    modulePreload: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { output: { codeSplitting: false } }
  }
})
