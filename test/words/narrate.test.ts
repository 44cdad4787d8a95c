import { hindsight, isTold, narrate, narrateCause, because, optionLabel, questionText } from '@armistice/core/words'
import { describe, expect, it } from 'vitest'
import { choicesOf, type QuestionKind } from '../../packages/core/src/rules/question.js'
import { smallScenario } from '../support/scenario.ts'
import { occurrences, questions } from './sample.ts'

const scenario = smallScenario()
const named = occurrences.map((occurrence) => [narrate(occurrence, scenario), occurrence] as const)

/** What must never reach a reader: holes in a sentence, codes, ids, and the roles where the parties have names. */
const unfit =
  /undefined|NaN|null|\[object|A-land|B-air|\bc1\b|\bv1|holdBack|backDown|the challenger|the protected state|  /

describe('every occurrence', () => {
  it.each(named)('is told: %s', (sentence) => {
    expect(sentence).toMatch(/^[A-Z“].*[.]$/)
    expect(sentence).not.toMatch(unfit)
    expect(sentence.split(/(?<=[.?]) /).length).toBeLessThanOrEqual(2)
  })

  it.each(named)('has words of its own among its kind: %s', (sentence, occurrence) => {
    const others = occurrences.filter(({ code, seq }) => code === occurrence.code && seq !== occurrence.seq)
    const secret = occurrence.code === 'violation.occurred' || occurrence.code === 'alarm.raised'
    if (!secret) expect(others.map((other) => narrate(other, scenario))).not.toContain(sentence)
  })

  it.each(occurrences)('$code is a clause as a cause, or explains nothing', (occurrence) => {
    const reason = narrateCause(occurrence, scenario)
    if (reason === null) return
    expect(reason).not.toMatch(unfit)
    expect(reason).not.toMatch(/[.]$/)
  })

  it('breaks no word: nobody is said to break a promise', () =>
    expect(named.filter(([sentence]) => /\b(breaks?|broken?|betray|cheat|lie[ds]?)\b/i.test(sentence))).toEqual([]))
})

describe('what is hidden', () => {
  const violation = occurrences.find(({ code }) => code === 'violation.occurred')!
  const alarms = occurrences.filter(({ code }) => code === 'alarm.raised')

  it('names no actor before a finding, and does so in the debrief', () => {
    expect(narrate(violation, scenario)).not.toMatch(/Challenger|Protected/)
    expect(hindsight(violation, scenario)).toBe('A serious violation (severity 2) by Challenger is observed.')
  })

  it('leaves open whether an alarm is false', () => {
    const [wrong, right] = alarms.map((alarm) => ({ ...alarm, severity: 2 }) as typeof alarm)
    expect(narrate(wrong!, scenario)).toBe(narrate(right!, scenario))
    expect(hindsight(wrong!, scenario)).toMatch(/Nothing had happened\.$/)
    expect(hindsight(right!, scenario)).toBe(narrate(right!, scenario))
  })

  it('never serves as a reason', () => {
    const suspended = occurrences.find(({ code }) => code === 'pledge.suspended')!
    expect(because(suspended, () => violation, scenario)).toBeNull()
    expect(because(suspended, () => alarms[1], scenario)).toBe('because a major violation (severity 3) was reported')
    expect(isTold(violation)).toBe(false)
  })
})

describe('every question', () => {
  it.each(questions.map((question) => [questionText(question, scenario)]))('asks: %s', (sentence) => {
    expect(sentence).toMatch(/^[A-Z].*\?$/)
    expect(sentence).not.toMatch(unfit)
  })

  it('has a label for every choice', () => {
    for (const [kind, choices] of Object.entries(choicesOf))
      for (const choice of choices) expect(optionLabel(kind as QuestionKind, choice)).toMatch(/^[A-Z][a-z ]+$/)
  })

  it('offers no other choice', () =>
    expect(() => optionLabel('backing', 'full')).toThrow(
      'Expected a choice of a backing question (reaffirm, blur, withdraw)'
    ))
})
