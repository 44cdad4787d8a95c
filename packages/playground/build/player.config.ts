import { copyFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { ownSchemaSettings } from './own-schema-settings.js'
import { remInPixels } from './rem-in-pixels.js'
import { scenariosBeside } from './scenarios-beside.js'
import { withoutIndents } from './without-indents.js'
import { withoutJsonSchema } from './without-json-schema.js'

const playground = fileURLToPath(new URL('..', import.meta.url))

/** The script of `<armistice-player>`: one file with every language and the scenario that it opens on. */
export default defineConfig({
  root: playground,
  base: './',
  publicDir: false,
  plugins: [
    remInPixels(),
    withoutIndents(),
    withoutJsonSchema(),
    ownSchemaSettings(),
    scenariosBeside('paris-2026'),
    {
      name: 'types-beside',
      writeBundle: ({ dir }) =>
        copyFileSync(`${playground}src/player/armistice-player.d.ts`, `${dir}/armistice-player.d.ts`)
    }
  ],
  build: {
    target: 'es2022',
    emptyOutDir: false,
    modulePreload: false,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      input: `${playground}src/player/player.ts`,
      output: { entryFileNames: 'armistice-player.js', codeSplitting: false }
    }
  }
})
