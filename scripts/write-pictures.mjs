// The pictures in README, of the built playground: `npm run pictures`, after `npm start` has built it. Look at them.
import { fileURLToPath } from 'node:url'
import { advance, begin, loadScenario, view } from '@armistice/core'
import { chromium } from 'playwright'
import { preview } from 'vite'
import { findChromium, launchArguments } from './chromium.mjs'

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url))
const start = begin(await loadScenario('paris-2026'), { seed: '7b' })

const pictures = [
  { name: 'play', height: 760, link: linkTo(atRung2('BE')), seen: 'armistice-decision h2' },
  { name: 'lab', height: 860, link: `${linkTo(start)}&page=lab`, seen: 'armistice-lab h1', reach: runWhatIf },
  { name: 'ledger', height: 760, link: `${linkTo(start)}&page=ledger`, seen: 'armistice-ledger h1' },
  { name: 'debrief', height: 860, link: `${linkTo(advance(start, 'end'))}&page=debrief`, seen: 'armistice-debrief h1' }
]

const server = await preview({
  root: here('../packages/playground'),
  logLevel: 'error',
  preview: { host: '127.0.0.1', port: 4374 }
})
const browser = await chromium.launch({ executablePath: await findChromium(), args: launchArguments })
try {
  for (const { name, height, link, seen, reach } of pictures) {
    const page = await browser.newPage({ viewport: { width: 1280, height }, reducedMotion: 'reduce' })
    await page.goto(`${server.resolvedUrls?.local[0]}${link}`)
    await page.locator(seen).first().waitFor()
    await reach?.(page)
    await page.evaluate('document.fonts.ready.then(() => true)')
    await page.screenshot({ path: here(`../docs/pictures/${name}.png`) })
    await page.close()
    console.log(`docs/pictures/${name}.png`)
  }
} finally {
  await browser.close()
  await server.close()
}

/** @param {import('@armistice/core').Session} session */
function linkTo(session) {
  const { place, hour } = view(session)
  return `#v=1&scenario=paris-2026&seed=7b${place === 0 ? '' : `&log=${place}.${hour}`}`
}

/**
 * Where a member is asked at rung 2.
 * @param {string} member
 */
function atRung2(member) {
  let session = advance(start, 'decision')
  for (;;) {
    const { question, ending } = view(session)
    if (question?.kind === 'response' && question.rung === 2 && question.who === member) return session
    if (ending) throw new Error(`Expected ${member} to be asked at rung 2, but the run has ended`)
    session = advance(session, 'decision')
  }
}

/** @param {import('playwright').Page} page */
async function runWhatIf(page) {
  const lab = page.locator('armistice-lab')
  await lab.getByRole('combobox', { name: 'What if' }).selectOption('member')
  await lab.getByRole('button', { name: /^Make/ }).click()
  await lab.locator('armistice-figure').nth(2).waitFor()
  await lab.locator('progress').waitFor({ state: 'detached', timeout: 120_000 })
  await page.mouse.move(0, 0)
}
