import { defineConfig } from 'vite'

export default defineConfig({
  // Relative, so that the built page works from any path.
  base: './',
  build: {
    target: 'es2022',
    // Fonts stay files: the content policy allows none from data addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false }
  }
})
