// Two kinds of tests: `unit` in Node, and `browser`, which drives a real Chromium over the built playground.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          // Samples are large and machines slow: a time limit is there for what hangs.
          testTimeout: 60_000,
          maxWorkers: '100%',
          sequence: { groupOrder: 0 }
        }
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/support/serve-playground.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Never beside other tests, and one file at a time: journeys measure how fast the page answers.
          sequence: { groupOrder: 1 },
          fileParallelism: false
        }
      }
    ]
  }
})
