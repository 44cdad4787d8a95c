// 10,000 runs from a session in Web Workers of a real Chromium: how soon something is told, and how soon all of it.
import { availableParallelism } from 'node:os'
import { chromium } from 'playwright'
import { advance, begin, loadScenario } from '@armistice/core'
import { findChromium, launchArguments } from '../scripts/chromium.mjs'
import { serveEnsemblePage } from '../test/support/serve-ensemble-page.mjs'

const rounds = 3
const goals = { first: 300, all: 2000 }

export async function measure() {
  const server = await serveEnsemblePage()
  const browser = await chromium.launch({ executablePath: await findChromium(), args: launchArguments })
  try {
    const workers = availableParallelism()
    const asked = { session: JSON.stringify(await stepped()), seed: '7b', runs: 10_000, groups: 50, workers }
    const [first, later] = [[], []]
    for (let round = 0; round < rounds; round++) {
      // Each round in a page of its own, as code that has once been made fast would stay so.
      const page = await browser.newPage()
      await page.goto(server.address)
      for (const times of [first, later]) times.push(await page.evaluate((given) => window.ensembleOf(given), asked))
      await page.close()
    }
    const row = (name, times, key) => ({ name, ms: median(times.map((each) => each[key])), goal: goals[key] })
    return {
      about: `paris-2026 from a session of eight weeks, 10,000 runs, 50 draws of what is not known, ${workers} Web Workers`,
      rounds,
      rows: [
        row('a first study: the first runs are told of', first, 'first'),
        row('a first study: all are summed up', first, 'all'),
        row('the next, by the same workers: the first runs', later, 'first'),
        row('the next, by the same workers: all', later, 'all')
      ]
    }
  } finally {
    await browser.close()
    await server.close()
  }
}

async function stepped() {
  let session = begin(await loadScenario('paris-2026'), { seed: 'spring', roles: [] })
  for (let week = 0; week < 8; week++) session = advance(session, 'week')
  return session
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]

/** The report for people. */
export function table({ node, cpu, about, rows }) {
  const width = Math.max(...rows.map(({ name }) => name.length))
  return [
    `chromium: ${about}\nNode ${node.slice(1)}, ${cpu}, medians of ${rounds} rounds\n\n`,
    ...rows.map(({ name, ms, goal }) => `${name.padEnd(width)}  ${ms.toFixed(0).padStart(6)} ms  (goal ${goal})\n`)
  ].join('')
}
