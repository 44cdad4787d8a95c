// Two kinds of tests: `unit` in Node, and `browser`, which drives a real Chromium over the built playground.
import { defineConfig } from 'vitest/config'

// Samples are large and machines slow: a time limit is there for what hangs, and one is enough. LAWS: test/laws/study.ts.
const patience = {
  testTimeout: process.env['LAWS'] ? 900_000 : 240_000,
  hookTimeout: 240_000,
  expect: { poll: { timeout: 60_000 } }
}

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          ...patience,
          maxWorkers: '100%',
          sequence: { groupOrder: 0 }
        }
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/support/serve-playground.ts'],
          ...patience,
          // Never beside other tests, and one file at a time: a Chromium keeps every core busy.
          sequence: { groupOrder: 1 },
          fileParallelism: false
        }
      }
    ]
  }
})
