import {
  assumptions,
  date,
  day,
  digest,
  elapsed,
  honesty,
  label,
  narrateGroup,
  passages,
  shortName,
  when
} from '@armistice/core/words'
import { describe, expect, it } from 'vitest'
import type { Occurrence } from '../../packages/core/src/rules/occurrence.js'
import { smallScenario } from '../support/scenario.ts'
import { occurrences } from './sample.ts'

const scenario = smallScenario()

describe('when', () => {
  it.each([
    [0, 0, 'D+0 00:00'],
    [294, 0, 'D+12 06:00'],
    [294, 24, 'D+11 06:00'],
    [126, null, 'T+5 06:00'],
    [126, 200, 'T+5 06:00'],
    [200, 200, 'D+0 00:00'],
    [43_823, 0, 'D+1825 23:00'],
    [-1, null, 'T−1 23:00']
  ])('reads hour %i, in force from %s, as %s', (hour, forceHour, text) => expect(when(hour, forceHour)).toBe(text))

  it('leaves the time of day out where days are enough', () => expect(day(294, 0)).toBe('D+12'))
})

describe('elapsed', () => {
  it.each([
    [0, '0 hours'],
    [1, '1 hour'],
    [47, '47 hours'],
    [48, '2 days'],
    [300, '13 days'],
    [30_000, '1,250 days']
  ])('calls %i hours %s', (hours, text) => expect(elapsed(hours)).toBe(text))
})

describe('label', () => {
  it('names the parties where it knows them, and their roles where it does not', () => {
    expect(label('finding', 'challenger', { scenario })).toBe('attributed to Challenger')
    expect(label('finding', 'challenger')).toBe('attributed to the challenger')
  })

  it('refuses a code it does not know and says which it does', () =>
    expect(() => label('backing', 'solid' as 'firm')).toThrow(
      'Expected one of firm, ambiguous, withdrawn as backing, but received solid'
    ))

  it('shows the United Kingdom as people write it', () =>
    expect([shortName('GB'), shortName('DE')]).toEqual(['UK', 'DE']))
})

describe('honesty', () => {
  it('says that this is no forecast and how old the positions are', () =>
    expect(honesty(scenario)).toBe('Scenario exploration, not a forecast. Positions as public on 6 Jan 2026.'))

  it('counts the assumptions', () => expect(assumptions(scenario)).toMatch(/^\d+ of \d+ numbers are assumptions\.$/))

  it('writes a date without asking the machine', () => expect(date('2026-02-25')).toBe('25 Feb 2026'))
})

describe('passages', () => {
  it('put the answers of a rung into one sentence', () => {
    const answers = occurrences.filter(({ code }) => code === 'response.given')
    const [passage, ...others] = passages(answers)
    expect(others).toEqual([])
    expect(narrateGroup(passage!, scenario)).toBe(
      'Two of 4 members honoured their pledges at rung 2: in full A; in part B; later D; declined U.'
    )
  })

  it('keep the answers of two rungs apart', () => {
    const answers = occurrences.filter(({ code }) => code === 'response.given')
    const later = answers.map((answer) => ({ ...answer, rung: 3 }) as Occurrence)
    expect(passages([...answers, ...later])).toHaveLength(2)
  })

  it('fold quiet weeks, from the erosion that was last told', () => {
    const [first, second] = passages([week(1, 0.03), week(2, 0.04), deal, week(3, 0.045), week(4, 0.05)]).filter(
      ({ kind }) => kind === 'weeks'
    )
    expect(narrateGroup(first!, scenario)).toBe(
      'Two quiet weeks: about 240 minor violations a week were observed; erosion rose from 3 % to 4 %.'
    )
    expect(narrateGroup(second!, scenario)).toContain('erosion rose from 4 % to 5 %.')
  })

  it('tell the news of many members as a table, with where each pledge stands in the end', () => {
    const about = occurrences.filter(({ code }) => code.startsWith('mandate.'))
    const [passage, ...others] = passages(about)
    expect(others).toEqual([])
    expect(digest(passage!, scenario)).toEqual({
      title: 'Mandates',
      rows: [
        { mark: 'later', label: 'awaited', items: ['Borland (air)'] },
        { mark: 'decline', label: 'not granted', items: ['Avaria (land)'] }
      ]
    })
  })

  it('go on where they stopped, in the middle of a case too', () => {
    const ofCase = occurrences.filter(({ code }) => ['alarm.raised', 'rung.due', 'response.given'].includes(code))
    const [first] = ofCase.filter(({ code }) => code === 'response.given')
    const later = passages(ofCase, { since: first!.seq })
    expect(later).toMatchObject([{ kind: 'answers', case: 'c1', answers: { length: 4 } }])
    expect(passages(ofCase, { since: 10_000 })).toEqual([])
  })

  it('leave out what nobody at the table hears of', () =>
    expect(passages(occurrences.filter(({ code }) => ['type.drawn', 'violation.occurred'].includes(code)))).toEqual([]))

  const deal = occurrences.find(({ code }) => code === 'deal.struck')!
  const week = (number: number, erosion: number): Occurrence => ({
    code: 'week.reviewed',
    week: number,
    observed: 240,
    erosion,
    deterrence: 0.4,
    credibility: 3,
    impunity: 0,
    unity: 1,
    seq: number,
    hour: number * 168,
    causes: []
  })
})
