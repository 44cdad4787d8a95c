// The page in a real Chromium: how soon it is interactive, and how long a step or a jump takes to be drawn.
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright'
import { preview } from 'vite'
import { fileURLToPath } from 'node:url'
import { advance, begin, branchFile, defineScenario, loadScenario, run, view } from '@armistice/core'
import { findChromium, launchArguments } from '../scripts/chromium.mjs'
import { perCall } from './rounds.mjs'

const rounds = 7
const keys = ['Home', 'End', 'PageDown', 'ArrowRight']
/** Heard by the page wherever the focus is: a step back, the next step, undo and redo. */
const pageKeys = ['ArrowLeft', '.', 'u', 'r']
const steps = 3600

/** Needs the built playground, as npm start leaves it. */
export async function measure() {
  const root = fileURLToPath(new URL('../packages/playground', import.meta.url))
  const server = await preview({ root, logLevel: 'error', preview: { host: '127.0.0.1', port: 4373 } })
  const browser = await chromium.launch({ executablePath: await findChromium(), args: launchArguments })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    const address = server.resolvedUrls.local[0]
    const ready = []
    for (let round = 0; round < rounds; round++) {
      await page.goto(address)
      await page.waitForFunction(() => performance.getEntriesByName('armistice.ready').length > 0)
      ready.push(await page.evaluate(() => performance.getEntriesByName('armistice.ready')[0].startTime))
    }
    const scripts = await page.evaluate(scriptsUntilReady)
    const weight = scripts.reduce((sum, path) => sum + gzipSync(readFileSync(`${root}/dist${path}`)).length, 0)
    // At the end of the run, so that whatever is drawn is drawn with all of it known.
    await page.goto(`${address}${await linkTo(theEnd)}`)
    await page.reload()
    await page.locator('armistice-ending').waitFor()
    const drawn = await page.evaluate(drawEach, { keys, rounds })
    const { file, length } = await centuryFile()
    await page.keyboard.press('a')
    await page.locator('armistice-branches input[type=file]').setInputFiles(file)
    await page.waitForFunction(isScrubbable)
    const long = await page.evaluate(drawEach, { keys, rounds })
    const stepped = await page.evaluate(drawEach, { keys: pageKeys, rounds, slid: false })
    const memory = await hourOf(page)
    await page.goto(`${address}${await linkTo(eightWeeks)}&page=lab`)
    await page.reload()
    await page.locator('armistice-lab h1').waitFor()
    // As somebody who reads the page before pressing the button.
    await page.waitForTimeout(5000)
    const many = await page.evaluate(runMany)
    const floor = perCall(
      1e6,
      createRequire(new URL('../packages/core/package.json', import.meta.url))('seedrandom/lib/alea.js')('7b')
    )
    const row = (name, milliseconds) => ({ name, ns: milliseconds * 1e6, ratio: (milliseconds * 1e6) / floor })
    return {
      about: 'the built playground in a real Chromium, 1440 x 900, paris-2026, seed 7b',
      closing: `Drawing is measured at the end of the run, from the key to the finished layout.
JavaScript for the first view: ${(weight / 1000).toFixed(1)} kB gzip in ${scripts.length} files.
Heap of the page with ${length} occurrences open: ${memory.before} MB; after ${steps} more steps, ${memory.branches} branches and
${memory.pages} changes of page: ${memory.busy} MB, and ${memory.after} MB once collected.`,
      rounds,
      floor,
      rows: [
        row('interactive', median(ready)),
        ...keys.map((key) => row(`${key} on the timeline, drawn`, median(drawn[key]))),
        ...keys.map((key) => row(`${key} among ${length} occurrences, drawn`, median(long[key]))),
        ...pageKeys.map((key) => row(`${names[key]} among ${length} occurrences, drawn`, median(stepped[key]))),
        row('the Lab, 10,000 runs: first figure', many.first),
        row('the Lab, 10,000 runs: the end', many.end),
        row('the Lab, 10,000 runs: the longest that the page was busy', many.longest)
      ]
    }
  } finally {
    await browser.close()
    await server.close()
  }
}

/** The address of a place in a run of `paris-2026`. */
async function linkTo(find) {
  const { place, hour } = view(find(begin(await loadScenario('paris-2026'), { seed: '7b' })))
  return `#v=1&scenario=paris-2026&seed=7b&log=${place}.${hour}`
}

const theEnd = (session) => advance(session, 'end')
const eightWeeks = (session) => Array.from({ length: 8 }).reduce((at) => advance(at, 'week'), session)

/** A run of a hundred years with at least 5,000 occurrences, as the file that the page opens. */
async function centuryFile() {
  const horizonDays = { value: 36_525, unit: 'd', status: 'assumption' }
  const century = defineScenario({ ...(await loadScenario('paris-2026')), horizonDays })
  const number = Array.from({ length: 1000 }, (_, n) => n).find(
    (n) => run(century, { seed: '7b', run: n }).occurrences.length >= 5000
  )
  if (number === undefined) throw new Error('Expected one of 1,000 runs to have 5,000 occurrences, but none has')
  const session = advance(begin(century, { seed: '7b', run: number }), 'end')
  const branch = { id: 'main', name: '', comment: '', from: null, session }
  const buffer = Buffer.from(JSON.stringify(branchFile([branch], { active: 'main', embed: true })))
  return {
    file: { name: 'century.json', mimeType: 'application/json', buffer },
    length: view(session).occurrences.length
  }
}

const names = { ArrowLeft: 'step back', '.': 'next', u: 'undo', r: 'redo' }

/** Runs in the page: what it had loaded when it was interactive. */
function scriptsUntilReady() {
  const [{ startTime }] = performance.getEntriesByName('armistice.ready')
  return performance
    .getEntriesByType('resource')
    .filter(({ name, responseEnd }) => name.endsWith('.js') && responseEnd <= startTime)
    .map(({ name }) => new URL(name).pathname)
}

/** An hour of a step a second, made without waiting: a fork every 300 steps, another page every 100. In MB. */
async function hourOf(page) {
  const session = await page.context().newCDPSession(page)
  const used = async () => (Math.round((await session.send('Runtime.getHeapUsage')).usedSize / 1e5) / 10).toFixed(1)
  const collect = () => session.send('HeapProfiler.collectGarbage')
  await collect()
  const before = await used()
  const made = await page.evaluate(stepOn, steps)
  const busy = await used()
  await collect()
  return { before, busy, after: await used(), ...made }
}

/** Runs in the page. */
async function stepOn(steps) {
  const app = document.querySelector('armistice-app')
  const ask = async (detail) => {
    app.dispatchEvent(new CustomEvent('armistice-command', { detail }))
    await app.updateComplete
    await new Promise((done) => setTimeout(done))
  }
  const pages = ['ledger', 'play', 'debrief', 'play', 'lab', 'play']
  let [branches, turned] = [1, 0]
  await ask({ do: 'goTo', to: { place: 0 } })
  for (let step = 1; step <= steps; step++) {
    await ask({ do: 'step' })
    if (step % 300 === 0) await ask({ do: 'fork' }).then(() => branches++)
    if (step % 100 === 0) await ask({ do: 'showPage', page: pages[turned++ % pages.length] })
  }
  await ask({ do: 'showPage', page: 'play' })
  return { branches, pages: turned }
}

/** Runs in the page: whether the long run is open and the dialog that opened it is gone. */
function isScrubbable() {
  const root = document.querySelector('armistice-app').shadowRoot
  const slider = root.querySelector('armistice-timeline').shadowRoot.querySelector('[role=slider]')
  return Number(slider.getAttribute('aria-valuemax')) > 5000 && !root.querySelector('armistice-branches')
}

/** Runs in the page. */
async function drawEach({ keys, rounds, slid = true }) {
  const app = document.querySelector('armistice-app')
  const timeline = app.shadowRoot.querySelector('armistice-timeline').shadowRoot
  const took = Object.fromEntries(keys.map((key) => [key, []]))
  for (let round = 0; round < rounds; round++) {
    for (const key of keys) {
      const began = performance.now()
      const slider = timeline.querySelector('[role=slider]')
      const heard = slid ? slider : app
      heard.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }))
      await app.updateComplete
      await new Promise((done) => setTimeout(done))
      document.body.getBoundingClientRect()
      took[key].push(performance.now() - began)
    }
  }
  return took
}

/** Runs in the page: 10,000 runs with what is not known drawn, once, from the press of the button. */
async function runMany() {
  const lab = document.querySelector('armistice-app').shadowRoot.querySelector('armistice-lab')
  const find = (text) => [...lab.shadowRoot.querySelectorAll('button')].find((one) => one.textContent.trim() === text)
  find('10,000').click()
  await lab.updateComplete
  const busy = [0]
  const watch = (entries) => busy.push(...entries.map(({ duration }) => duration))
  const tasks = new PerformanceObserver((list) => watch(list.getEntries()))
  tasks.observe({ type: 'longtask' })
  const began = performance.now()
  let first = 0
  find('Make 10,000 runs').click()
  await lab.updateComplete
  // Seldom enough that looking costs the workers nothing: a frame drawn for each look would.
  while (lab.shadowRoot.querySelector('progress')) {
    await new Promise((done) => setTimeout(done, 20))
    if (first === 0 && lab.shadowRoot.querySelector('armistice-figure')) first = performance.now() - began
  }
  const end = performance.now() - began
  watch(tasks.takeRecords())
  return { first, end, longest: Math.max(...busy) }
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]
