import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { armistice, temporaryFolder } from './terminal.ts'

const { file, folder, scenario } = temporaryFolder()
const seed = ['--seed', '22']

describe('armistice play', () => {
  it('needs somebody at the keyboard', async () =>
    expect(await armistice(['play', scenario])).toMatchObject({
      code: 2,
      err: expect.stringContaining('needs a terminal') as string
    }))

  it('asks whom one plays, then only for them', async () => {
    const { asked, code } = await armistice(['play', scenario, ...seed], { answers: ['A', 'yes', null] })
    expect(code).toBe(130)
    expect(asked[0]).toMatchObject({
      message: 'Whom do you play?',
      options: expect.arrayContaining(['Avaria', 'Protected']) as string[]
    })
    expect(asked.slice(1).every(({ message }) => message.startsWith('Avaria: '))).toBe(true)
  })

  it.each([
    ['en', 'Arrow keys'],
    ['fr', 'Les flèches'],
    ['de', 'Pfeiltasten'],
    ['uk', 'Стрілки']
  ])('says in %s which keys there are', async (lang, said) => {
    const { out } = await armistice(['play', scenario, ...seed, '--lang', lang], { answers: [null] })
    expect(out.startsWith(said)).toBe(true)
  })

  it('shows the words of the pledge, and odds with their range', async () => {
    const { out, asked } = await armistice(['play', scenario, ...seed, '--as', 'a'], { answers: [null] })
    expect(out).toContain('Land forces, in Protected (formal)')
    expect(asked[0]?.options[0]).toMatch(/^Grant +\d+ % \(\d+–\d+\)$/)
    expect(asked[0]?.options.slice(-3)).toEqual([
      'Let the model decide',
      'Always let the model decide for Avaria',
      'Save and quit'
    ])
  })

  it('saves nothing when it is broken off', async () => {
    const target = file('broken-off.json')
    const { code, err } = await armistice(['play', scenario, ...seed, '--as', 'A', '--save', target], {
      answers: ['yes', null]
    })
    expect([code, err]).toEqual([130, 'Stopped. Nothing was saved.\n'])
    expect(existsSync(target)).toBe(false)
  })

  it('saves a session that goes on where it stopped and replays', async () => {
    const target = file('saved.json')
    const { code, asked } = await armistice(['play', scenario, ...seed, '--as', 'A', '--save', target], {
      answers: ['yes', 'save', target]
    })
    expect(code).toBe(0)
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
    const { asked: again } = await armistice(['play', '--resume', target], { answers: [null] })
    expect(again[0]).toEqual(asked[1])
    expect((await armistice(['replay', target])).code).toBe(0)
  })

  it('takes a decision back and asks again', async () => {
    const { asked, out } = await armistice(['play', scenario, ...seed, '--as', 'A'], { answers: ['yes', 'undo', null] })
    expect(out).toContain('Taken back.')
    expect(asked[2]?.message).toBe(asked[0]?.message)
    expect(asked[2]?.options.slice(0, 4)).toEqual(asked[0]?.options.slice(0, 4))
  })

  it('plays to the ending when the model always decides, tells the debrief, and offers to save', async () => {
    const { code, out, asked } = await armistice(['play', scenario, ...seed, '--as', 'A'], {
      answers: ['always', 'leave']
    })
    expect(code).toBe(0)
    expect(out).toMatch(/Ending: [^]*Debrief/)
    expect(asked.map(({ message }) => message)).toEqual([
      expect.stringContaining('Avaria') as string,
      'The run has ended.'
    ])
  })

  it('comes to what run comes to when the model decides everything', async () => {
    const { out } = await armistice(['play', scenario, ...seed, '--as', 'A'], { answers: ['always', 'leave'] })
    const run = await armistice(['run', scenario, ...seed])
    const ending = /^Ending: .*$/m
    expect(ending.exec(out)?.[0]).toBe(ending.exec(run.out)?.[0])
  })

  it('refuses a broken session with its issues and leaves the file as it was', async () => {
    const path = file('half.json', '{"format": "armistice.session", "version": 1, "lo')
    const { code, err } = await armistice(['play', '--resume', path], { answers: [] })
    expect([code, err]).toEqual([2, expect.stringContaining('half.json: 1 issue') as string])
    expect(readFileSync(path, 'utf8')).toHaveLength(49)
  })

  it('does not write over another file', async () => {
    const path = file('precious.txt', 'precious')
    const { code, err } = await armistice(['play', scenario, '--as', 'A', '--save', path], { answers: [] })
    expect([code, err]).toEqual([2, expect.stringContaining('exists') as string])
    expect(readFileSync(path, 'utf8')).toBe('precious')
  })

  it('needs a scenario or a session, and not both', async () => {
    expect((await armistice(['play'], { answers: [] })).err).toContain('Expected a scenario')
    expect((await armistice(['play', scenario, '--resume', 'x.json'], { answers: [] })).err).toContain('received both')
    expect((await armistice(['play', scenario, '--as', 'XX'], { answers: [] })).err).toContain(
      'Known: P, C, A, B, D, U, all.'
    )
  })
})
