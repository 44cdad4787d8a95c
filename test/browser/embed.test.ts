// `<armistice-player>` on pages that know nothing of the playground: what it shows, says, takes and refuses.
import { loadScenario, run } from '@armistice/core'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from '../support/axe.ts'
import { addressOf, complaintsOf, listen, newContext, openPage } from '../support/browser.ts'
import { serveFolder, type Served } from '../support/serve-folder.ts'
import { readDocument } from '../support/snippets.ts'
import { opened } from './places.ts'

interface Said {
  readonly type: string
  readonly detail: Record<string, unknown>
}

const player = (page: Page) => page.locator('#here')
const shown = (page: Page) => player(page).locator('armistice-now .sentence').textContent()
const said = (page: Page) => page.evaluate(() => (globalThis as unknown as { said: Said[] }).said)

/** The example page, with all that its player says kept as data. */
async function openExample(options: Parameters<typeof openPage>[0] = {}): Promise<Page> {
  const page = await openPage({ viewport: { width: 1100, height: 900 }, path: 'embed.html', ...options })
  await player(page).locator('armistice-now .sentence').waitFor()
  await page.evaluate(() => {
    const said: Said[] = []
    Object.assign(globalThis, { said })
    for (const name of ['ready', 'step', 'question', 'decision', 'ending'])
      document.addEventListener(`armistice-${name}`, (event) =>
        said.push({ type: event.type, detail: JSON.parse(JSON.stringify((event as CustomEvent).detail)) })
      )
  })
  return page
}

/** Calls a command of the player, and gives what it gave or threw. */
const command = (page: Page, name: string, ...given: unknown[]) =>
  page.evaluate(
    ([name, given]) => {
      const here = document.querySelector('#here') as unknown as Record<string, (...given: unknown[]) => unknown>
      try {
        return here[name]!(...given)
      } catch (error) {
        return String(error)
      }
    },
    [name, given] as const
  )
const link = (page: Page) => page.evaluate(() => (document.querySelector('#here') as unknown as { link: string }).link)

describe('a player on a page of somebody else', () => {
  it('opens without a complaint, and leaves the page as it was', async () => {
    const page = await openExample()
    expect(complaintsOf(page)).toEqual([])
    const left = await page.evaluate(() => ({
      sheets: document.adoptedStyleSheets.length,
      settings: '__zod_globalConfig' in globalThis,
      font: getComputedStyle(document.querySelector('h1')!).fontFamily,
      accent: getComputedStyle(document.documentElement).getPropertyValue('--accent'),
      lang: document.documentElement.lang
    }))
    expect(left).toEqual({ sheets: 0, settings: false, font: 'Georgia, serif', accent: '', lang: 'en' })
  })

  it('takes nothing of the page into its texts: neither its letters nor their size', async () => {
    const page = await openExample()
    const text = await player(page)
      .locator('armistice-controls button')
      .first()
      .evaluate((element) => {
        const { fontSize, fontStyle, letterSpacing } = getComputedStyle(element)
        return { fontSize, fontStyle, letterSpacing }
      })
    expect(text).toEqual({ fontSize: '13px', fontStyle: 'normal', letterSpacing: 'normal' })
  })

  it('is one file: besides scenarios that are asked for it loads nothing', async () => {
    const asked: string[] = []
    const page = await (await newContext()).newPage()
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(addressOf('player.html?lang=uk'))
    await opened(page)
    const own = ['/player.html', '/player.css', '/player.js', '/icon.svg', '/armistice-player.js']
    expect(asked.filter((path) => !own.includes(path))).toEqual([])
    await page.evaluate(() => document.querySelector('armistice-player')!.setAttribute('scenario', 'tutorial'))
    await expect.poll(() => asked.at(-1)).toBe('/scenarios/tutorial.json')
  })

  it('may be loaded twice', async () => {
    const page = await openExample()
    await page.addScriptTag({ url: './armistice-player.js?again', type: 'module' })
    await page.waitForFunction(
      () => performance.getEntriesByName(`${location.origin}/armistice-player.js?again`).length
    )
    expect(await command(page, 'step')).toBe(true)
    expect(complaintsOf(page)).toEqual([])
  })

  it.each([
    ['light', 1100],
    ['dark', 1100],
    ['light', 360],
    ['dark', 360]
  ] as const)('has no violation of axe, %s at %i pixels, from the start to the ending', async (theme, width) => {
    const page = await openPage({ viewport: { width, height: 900 }, path: `player.html?theme=${theme}` })
    await opened(page)
    for (const to of ['start', 'decision', 'end']) {
      if (to !== 'start')
        await page.evaluate((to) => {
          const here = document.querySelector('armistice-player') as unknown as { next(to: string): boolean }
          here.next(to)
        }, to)
      await expectAccessible(page)
    }
  })
})

describe('what a player says', () => {
  it('follows a run from step to step to the ending, whose hash is that of Node', async () => {
    const page = await openExample()
    await command(page, 'next', 'decision')
    const [step, question] = await said(page)
    expect([step!.type, question!.type]).toEqual(['armistice-step', 'armistice-question'])
    expect(step!.detail).toMatchObject({
      scenario: 'paris-2026',
      seed: '7b',
      ending: null,
      sentence: await shown(page)
    })
    expect(question!.detail['choices']).toEqual(['yes', 'caveats', 'postpone', 'no'])

    await command(page, 'choose', 'no')
    const decision = (await said(page)).find(({ type }) => type === 'armistice-decision')!
    expect(decision.detail).toMatchObject({ question: question!.detail['question'], choice: 'no' })

    await command(page, 'next', 'end')
    const ending = (await said(page)).at(-1)!
    const decisions = [{ question: question!.detail['question'] as string, choice: 'no' as const }]
    const { hash } = run(await loadScenario('paris-2026'), { seed: '7b', decisions })
    expect(ending).toMatchObject({ type: 'armistice-ending', detail: { hash, code: 'run.ended' } })
  })

  it('is said for what a person does with keys and buttons, too, and only while the focus is within', async () => {
    const page = await openExample()
    await page.keyboard.press('n')
    expect(await said(page)).toEqual([])
    await page.evaluate(() =>
      document.addEventListener('armistice-command', () => Object.assign(globalThis, { leaked: true }))
    )
    await player(page).getByRole('button', { name: 'Next decision' }).click()
    await page.keyboard.press('u')
    await page.keyboard.press('n')
    await page.keyboard.press('4')
    const types = (await said(page)).map(({ type }) => type)
    expect(types).toContain('armistice-decision')
    expect(await page.evaluate(() => 'leaked' in globalThis)).toBe(false)
    expect(await player(page).locator('[role=status]').last().textContent()).toBe(await shown(page))
  })

  it('gives a link that the playground opens at the same place', async () => {
    const page = await openExample()
    await command(page, 'next', 'decision')
    await command(page, 'choose', 'no')
    await command(page, 'next', 'week')
    const playground = await openPage({ path: await link(page) })
    await opened(playground)
    expect(await playground.locator('armistice-now .sentence').textContent()).toBe(await shown(page))
  })
})

describe('what a player takes', () => {
  it('moves with its commands, and says where there was nothing to do', async () => {
    const page = await openExample()
    expect([await command(page, 'undo'), await command(page, 'redo')]).toEqual([false, false])
    const start = await shown(page)
    expect(await command(page, 'step')).toBe(true)
    const after = await shown(page)
    expect(await command(page, 'undo')).toBe(true)
    expect(await shown(page)).toBe(start)
    expect(await command(page, 'redo')).toBe(true)
    expect(await shown(page)).toBe(after)
    expect(await command(page, 'goTo', 0)).toBe(true)
    expect(await shown(page)).toBe(start)
    expect(await command(page, 'choose', 'no such choice')).toBe(false)
  })

  it('refuses commands that are none, in words', async () => {
    const page = await openExample()
    expect(await command(page, 'next', 'year')).toMatch(
      /TypeError: Expected to to be decision, week or end, but received “year”/
    )
    expect(await command(page, 'goTo', -1)).toMatch(/RangeError: Expected place to be .* but received -1/)
    expect(await command(page, 'choose', { toString: 'no' })).toMatch(/TypeError: Expected choice .* an object/)
  })

  it('opens attributes, a link, a document and a file, in a language and a theme', async () => {
    const page = await openExample()
    const set = (name: string, value: string) =>
      page.evaluate(([name, value]) => document.querySelector('#here')!.setAttribute(name!, value!), [name, value])
    await set('lang', 'de-AT')
    await expect.poll(() => player(page).getByRole('button', { name: 'Schritt', exact: true }).count()).toBe(1)
    await set('link', `${addressOf()}#v=1&scenario=tutorial&seed=x&log=1.0`)
    await expect.poll(() => player(page).locator('header').textContent()).toMatch(/Two neighbours/)
    await set('theme', 'dark')
    expect(await player(page).evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(20, 29, 35)')
    await page.evaluate(() => document.querySelector('#here')!.removeAttribute('link'))
    await set('src', './scenarios/korea-1953.json')
    await expect.poll(() => player(page).locator('header').textContent()).toMatch(/Korea/)
    await page.evaluate(async () => {
      const given = await (await fetch('./scenarios/donbas-2015.json')).json()
      Object.assign(document.querySelector('#here')!, { document: { ...given, title: 'Given by the page' } })
    })
    await expect.poll(() => player(page).locator('header').textContent()).toMatch(/Given by the page/)
    expect(await link(page)).toMatch(/^#v=2&doc=/)
    expect(complaintsOf(page)).toEqual([])
  })
})

describe('hostile attributes', () => {
  const script = '<img src=x onerror="globalThis.hurt = true">'
  it.each([
    ['scenario', script, /Expected scenario to be one of tutorial.*but received “<img/],
    ['scenario', '__proto__', /Expected scenario/],
    ['seed', 'x'.repeat(10_000), /Expected a seed of 1 to 64/],
    ['lang', script, /Expected lang to be one of en, fr, de, uk/],
    ['theme', 'constructor', /Expected theme to be one of light, dark, system/],
    ['view', script, /Expected view to be one of full, compact/],
    ['link', `#v=1&log=${script}`, /could not be read/],
    ['link', 'x'.repeat(200_000), /Expected at most/],
    ['src', 'javascript:globalThis.hurt=true', /Expected src to be an address of the web/],
    ['src', 'data:application/json,{}', /Expected src to be an address of the web/],
    ['src', './embed.css', /This is no scenario/],
    ['src', 'http://127.0.0.1:1/scenario.json', /could not be loaded/]
  ])('such as a %s that is none are told of, and nothing of them is executed', async (name, value, message) => {
    const page = await openExample()
    await page.evaluate(([name, value]) => document.querySelector('#here')!.setAttribute(name, value), [
      name,
      value
    ] as const)
    await expect.poll(() => player(page).locator('[role=alert]').textContent()).toMatch(message)
    expect(await page.evaluate(() => 'hurt' in globalThis)).toBe(false)
  })

  it('and a hostile document are told of, with the first of what is wrong', async () => {
    const page = await openExample()
    await page.evaluate(() => {
      const nested = JSON.parse('['.repeat(5000) + ']'.repeat(5000))
      Object.assign(document.querySelector('#here')!, { document: nested })
    })
    await expect.poll(() => player(page).locator('[role=alert]').textContent()).toMatch(/This is no scenario/)
  })
})

describe('a player in a frame', () => {
  /** Sends messages into the frame one after another, and gives the first answer that comes back. */
  const ask = (page: Page, ...messages: unknown[]) =>
    page.evaluate(
      (messages) =>
        new Promise<Record<string, unknown>>((done) => {
          const frame = document.querySelector<HTMLIFrameElement>('#frame')!
          addEventListener('message', function heard({ source, data }) {
            if (source !== frame.contentWindow || data.event) return
            removeEventListener('message', heard)
            done(data)
          })
          for (const message of messages) frame.contentWindow!.postMessage(message, '*')
        }),
      messages
    )
  const openFrame = async () => {
    const page = await openExample()
    await page.frameLocator('#frame').locator('armistice-now .sentence').waitFor()
    return page
  }

  it('answers the page around it, and tells it what happens from then on', async () => {
    const page = await openFrame()
    await page.evaluate(() => {
      const told: string[] = []
      Object.assign(globalThis, { told })
      addEventListener('message', ({ data }) => data.event && told.push(data.event))
    })
    expect(await ask(page, { armistice: 1, do: 'hello', id: 7 })).toMatchObject({ answer: 7, ok: true, changed: false })
    const answer = await ask(page, { armistice: 1, do: 'next', to: 'decision', id: 'a' })
    expect(answer).toMatchObject({ answer: 'a', ok: true, changed: true })
    expect(answer['link']).toMatch(/^#v=1&scenario=tutorial/)
    expect(await page.evaluate(() => (globalThis as unknown as { told: string[] }).told)).toEqual([
      'armistice-step',
      'armistice-question'
    ])
  })

  it.each([
    [{ armistice: 1, do: 'eval', code: 'hurt = 1' }, /Expected do to be hello, step/],
    [{ armistice: 1, do: 'next', to: '<script>' }, /Expected to to be decision, week or end/],
    [{ armistice: 1, do: 'goTo', place: 1e99 }, /Expected place to be the number of an event/],
    [{ armistice: 1, do: 'choose', choice: 'x'.repeat(201) }, /Expected choice/],
    [{ armistice: 2, do: 'step' }, /Expected armistice to be 1/],
    [{ armistice: 1, do: 'step', player: {} }, /Expected player to be the id/]
  ])('answers %j with what is wrong with it, and does nothing', async (message, problem) => {
    const page = await openFrame()
    const before = await page.frameLocator('#frame').locator('armistice-now .sentence').textContent()
    const answer = await ask(page, message)
    expect(answer).toMatchObject({ ok: false })
    expect(answer['problem']).toMatch(problem)
    expect(await page.frameLocator('#frame').locator('armistice-now .sentence').textContent()).toBe(before)
    expect(complaintsOf(page)).toEqual([])
  })

  it('keeps silent where a message is not meant for it, or does not come from the page around', async () => {
    const page = await openFrame()
    for (const message of [
      'step',
      null,
      5,
      ['armistice'],
      { type: 'step' },
      { armistice: 1, do: 'step', player: 'other' }
    ])
      // Messages come in order: had it answered this one, that answer would be the first.
      expect(await ask(page, message, { armistice: 1, do: 'hello', id: 'next' })).toMatchObject({ answer: 'next' })
    const frame = page.frames().find((one) => one.url().includes('player.html'))!
    const before = await frame.locator('armistice-now .sentence').textContent()
    await frame.evaluate(() => postMessage({ armistice: 1, do: 'step' }, '*'))
    await ask(page, { armistice: 1, do: 'hello' })
    expect(await frame.locator('armistice-now .sentence').textContent()).toBe(before)
  })
})

describe('a strict host', () => {
  let host: Served
  const built = fileURLToPath(new URL('../../packages/playground/dist/', import.meta.url))
  beforeAll(async () => {
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html"
    host = await serveFolder(built, { headers: { 'content-security-policy': policy } })
  })
  afterAll(() => host.close())

  it('is not disobeyed from the opening to the ending, with a dialog on the way', async () => {
    const page = await (await newContext({ viewport: { width: 1100, height: 900 } })).newPage()
    listen(page, host.address)
    await page.goto(`${host.address}embed.html`)
    await player(page).locator('armistice-now .sentence').waitFor()
    await command(page, 'next', 'decision')
    await player(page)
      .getByRole('button', { name: /Back to the start/ })
      .click()
    await player(page).locator('armistice-why dialog[open]').waitFor()
    await page.keyboard.press('Escape')
    await player(page).locator('[data-member=FR]').click()
    await player(page).locator('armistice-member dialog[open]').waitFor()
    await page.keyboard.press('Escape')
    await command(page, 'next', 'end')
    await player(page).locator('armistice-ending h2').waitFor()
    expect(complaintsOf(page)).toEqual([])
  })

  it('that does not have a scenario is named', async () => {
    const page = await (await newContext()).newPage()
    await page.goto(`${host.address}embed.html`)
    await page.evaluate(() => document.querySelector('#here')!.setAttribute('src', './nowhere.json'))
    await expect
      .poll(() => player(page).locator('[role=alert]').textContent())
      .toMatch(/nowhere.json could not be loaded: 404/)
  })
})

describe('what docs/embedding.md shows', () => {
  const shown = [...readDocument('docs/embedding.md').matchAll(/^```html\n([\s\S]*?)^```$/gm)].map(([, html]) => html!)

  it.each(shown.map((html, place) => ({ place, html })))('works, block $place', async ({ html }) => {
    const page = await openPage({ path: 'player.html' })
    const body = `<!doctype html><title>Shown</title><link rel="icon" href="./icon.svg">${html.replaceAll('https://armistice.example/', './')}`
    await page.route('**/shown.html', (route) => route.fulfill({ contentType: 'text/html', body }))
    await page.goto(addressOf('shown.html'))
    const around = html.includes('<iframe') ? page.frameLocator('iframe') : page
    await around.locator('armistice-now .sentence').waitFor()
    for (const button of await page.locator('body > button').all()) {
      await button.click()
      await expect.poll(() => page.locator('#diary li').count()).toBe(1)
    }
    expect(complaintsOf(page)).toEqual([])
  })
})
