// The sentences of the article, one by one: what it says, and what the scenario makes of it.
import { describe, expect, it } from 'vitest'
import { at, component, fact, member, paris, pledge } from './paris.js'

interface Sentence {
  readonly quote: string
  readonly carries: () => void
}

const words = (of: { words?: readonly { quote?: string | undefined }[] | undefined }) =>
  of.words?.map(({ quote }) => quote)

const article: Record<string, Sentence> = {
  P1: {
    quote: 'have formally pledged to deploy military forces to Ukraine',
    carries: () =>
      expect(['gb-hub-west', 'fr-hub-centre'].map(pledge)).toMatchObject([
        { member: 'GB', capability: 'land', location: 'insideProtected', firmness: 'formal', trigger: 'scenario' },
        { member: 'FR', capability: 'land', location: 'insideProtected', firmness: 'formal', trigger: 'scenario' }
      ])
  },
  P2: {
    quote: 'for the first time has received explicit backing from the United States under President Donald Trump',
    carries: () => expect(paris.politics.backing).toMatchObject({ partner: 'US', initial: 'ambiguous' })
  },
  P3: {
    quote: 'a high-stakes summit at the Elysee Palace in Paris on Tuesday',
    carries: () => expect(fact('paris-summit').text).toContain('Élysée Palace')
  },
  P4: {
    quote: 'create military hubs in Ukraine',
    carries: () => {
      expect(paris.trigger).toBe('ceasefire')
      for (const hub of paris.hubs) {
        expect(hub.status, 'the number and the zones are ours').toBe('assumption')
        const fillers = paris.pledges.filter((one) => one.hub === hub.id)
        expect(fillers.length).toBeGreaterThan(0)
        for (const { member } of fillers) expect(['GB', 'FR']).toContain(member)
      }
    }
  },
  P5: {
    quote:
      'designed to act as a powerful deterrent against future Russian aggression and to defend Ukraine if attacks resume',
    carries: () => {
      expect(paris.deterrence.denial.land.value, 'to deter').toBeGreaterThan(0)
      expect(paris.response.weights.land.value, 'to defend').toBeGreaterThan(0)
      expect(fact('deter-and-defend').text).toContain('neither intermediate nor stabilization forces')
    }
  },
  P6: {
    quote: 'strongly stands behind the security protocols.',
    carries: () => expect(words(paris.politics.backing)).toContain('strongly stands behind the security protocols.')
  },
  P7: {
    quote: 'both deter and defend against any further assaults',
    carries: () => {
      expect(pledge('us-backstop')).toMatchObject({ capability: 'backstop', trigger: 'armedAttack', reaches: [3] })
      expect(paris.deterrence.punishment.backstop.value).toBeGreaterThan(0)
      expect(paris.response.weights.backstop.value).toBeGreaterThan(0)
    }
  },
  P8: {
    quote: 'They are as strong as anyone has ever seen.',
    carries: () => {
      const { value, range, status } = paris.politics.credibility
      expect(status, 'a claim is not a measurement').toBe('assumption')
      expect(value).toBeLessThan(5)
      expect(range?.[1], 'and may be true').toBe(5)
    }
  },
  P9: { quote: 'largely finished.', carries: () => expect(paris.negotiation.completeness.value).toBeGreaterThan(0.5) },
  P10: {
    quote: 'participation in a US-led ceasefire monitoring mechanism',
    carries: () => {
      expect(paris.mechanism).toMatchObject({ lead: 'US', present: true })
      expect(component('monitoring').number).toBe(1)
      expect(pledge('us-monitoring').capability).toBe('monitoring')
    }
  },
  P11: {
    quote: 'continued military support for Ukraine',
    carries: () => {
      expect(component('armedForces').number).toBe(2)
      expect(pledge('de-finance')).toMatchObject({ component: 'armedForces', trigger: 'now' })
    }
  },
  P12: {
    quote: '"binding commitments" to aid Kyiv',
    carries: () => {
      expect(paris.response.bindingInForce, 'they are still to be finalised').toBe(false)
      expect(paris.response.binding.value, 'and would count').toBeGreaterThan(0)
    }
  },
  P13: {
    quote: 'a long-term plan to deepen defence ties',
    carries: () => expect(paris.pledges.filter((one) => one.component === 'cooperation').length).toBeGreaterThan(2)
  },
  P14: {
    quote: 'committed to putting "boots on the ground" inside Ukraine post-conflict',
    carries: () => {
      const pledged = paris.members.filter(({ troops }) => troops.position === 'pledged')
      expect(pledged.map(({ id }) => id)).toEqual(['GB', 'FR'])
    }
  },
  P15: {
    quote: 'other allies are considering different roles',
    carries: () => {
      const considering = paris.pledges.filter(({ firmness }) => firmness === 'considering')
      expect(considering.map((one) => one.member)).toEqual(expect.arrayContaining(['ES', 'NL']))
    }
  },
  P16: {
    quote: 'could deploy troops to countries neighbouring Ukraine on NATO territory following a ceasefire',
    carries: () => {
      expect(pledge('de-land')).toMatchObject({
        location: 'neighbouring',
        firmness: 'conditional',
        trigger: 'ceasefire',
        conditions: ['backingFirm']
      })
      expect(member('DE').gate).toMatchObject({ kind: 'vote', name: 'Vote of the Bundestag' })
    }
  },
  P17: {
    quote: 'We basically rule nothing out.',
    carries: () => {
      expect(words(pledge('de-land'))).toContain('We basically rule nothing out.')
      expect(member('DE').troops.position).toBe('neighbouring')
      expect(paris.pledges.filter((one) => one.member === 'DE' && one.firmness === 'ruledOut')).toEqual([])
    }
  },
  P18: {
    quote: 'comprehensive air, land, and sea support to back up Ukrainian front-line forces',
    carries: () => {
      const others = paris.pledges.filter((one) => !['GB', 'FR'].includes(one.member) && one.reaches.includes(2))
      expect(others.map(({ capability }) => capability)).toEqual(expect.arrayContaining(['air', 'land', 'sea']))
      expect(paris.ladder.rungs.find(({ id }) => id === 2)?.ownForces, 'to back up, not to replace').toBe(true)
    }
  },
  P19: {
    quote: 'specific troop numbers remain undisclosed',
    carries: () => {
      const sizes = paris.pledges.flatMap(({ size }) => size ?? [])
      const hidden = sizes.filter(({ status }) => status === 'undisclosed')
      expect(hidden.length).toBeGreaterThan(20)
      for (const { value } of hidden) expect(value, 'undisclosed is never a number, nor zero').toBeNull()
      for (const { value } of sizes) expect(value).not.toBe(0)
    }
  },
  P20: {
    quote: 'Ukraine has united Europe and America.',
    carries: () => expect(words(paris.parties.protected)).toContain('Ukraine has united Europe and America.')
  },
  P21: {
    quote: 'He emphasised the effectiveness of Euro-Atlantic unity',
    carries: () => {
      expect(paris.response.unity.value).toBeGreaterThan(0)
      expect(paris.politics.declineCost.value).toBeGreaterThan(0)
    }
  },
  P22: {
    quote: 'the contentious issue of territory',
    carries: () => {
      expect(paris.negotiation.territoryGap.value).toBeGreaterThan(0.5)
      expect(paris.violations.tensionFactor.value).toBeGreaterThan(1)
    }
  },
  P23: {
    quote: 'really important building block towards an eventual peace deal',
    carries: () => expect(paris.negotiation.weeklyChance.value).toBeGreaterThan(0)
  },
  P24: {
    quote: 'peace through strength',
    carries: () => {
      expect(paris.challenger.slope.value, 'strength makes backing down likelier').toBeGreaterThan(0)
      for (const severity of ['2', '3', '4'] as const)
        expect(paris.violations.hazardRatio[severity].value).toBeLessThan(1)
    }
  },
  P25: {
    quote: 'the hardest yards are still ahead',
    carries: () => {
      expect(words(member('GB'))).toContain('the hardest yards are still ahead')
      for (const { chance } of Object.values(paris.deployment.gates)) expect(chance.value).toBeLessThan(1)
    }
  }
}

describe('the article', () => {
  it('is carried sentence by sentence, P1 to P25', () => {
    expect(paris.statements?.map(({ id }) => id)).toEqual(Object.keys(article))
  })

  describe.each(paris.statements ?? [])('$id', (statement) => {
    it('is quoted word for word, from the article', () => {
      expect(statement.quote).toBe(article[statement.id]?.quote)
      expect(statement).toMatchObject({ status: 'reported', citation: ['article'] })
      expect(statement.actor).not.toBe('')
    })

    it('leads to places that exist', () => {
      expect(statement.carriedBy.filter((path) => at(path) === undefined)).toEqual([])
    })

    it('is carried by what stands there', () => article[statement.id]?.carries())
  })
})
