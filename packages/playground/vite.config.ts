import { defineConfig } from 'vite'
import { offline } from './build/offline.js'
import { withoutIndents } from './build/without-indents.js'
import { withoutJsonSchema } from './build/without-json-schema.js'

export default defineConfig({
  // Relative, so that the built page works from any path.
  base: './',
  plugins: [withoutIndents(), withoutJsonSchema(), offline()],
  build: {
    target: 'es2022',
    // Fonts stay files: the content policy allows none from data addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // The first view is one script: split by what else uses its parts, it would be several and larger.
        codeSplitting: { groups: [{ name: 'first', test: /playground\/src\/main\.ts$/ }] }
      }
    }
  }
})
