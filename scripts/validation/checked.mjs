// The tests behind the page: closed forms by name, and every law that is tried on made-up scenarios.
import { readdirSync, readFileSync } from 'node:fs'

const checkout = new URL('../../', import.meta.url)

/** @type {readonly (readonly [formula: string, file: string, title: string])[]} */
export const closedForms = [
  [
    'At a constant rate l none has come by t with the chance e^(-l t)',
    'test/rules/violations.test.ts',
    'have not come by t with the chance exp(-rate t) (rule V2)'
  ],
  [
    'The same of a whole ensemble: the survival curve of a constant hazard',
    'test/ensemble/ensemble.test.ts',
    'has the survival of a constant hazard'
  ],
  [
    'Detection thins a Poisson process into two that are independent',
    'test/rules/violations.test.ts',
    'are a Poisson process that detection thins: seen and unseen ones are Poisson, and tell nothing of each other (rule M2)'
  ],
  [
    'k of n independent members who honour: Poisson-binomial',
    'test/rules/response.test.ts',
    'are k of n by the Poisson-binomial law where they are independent, and fail together where they share a shock (rule C4)'
  ],
  [
    'With the branching ratio n, one first violation makes 1 / (1 - n) in the mean',
    'test/rules/violations.test.ts',
    'multiply first violations by 1 / (1 - n) in the mean, so that the share n are follow-ups (rule K1)'
  ],
  [
    'Delays of follow-ups are exponential',
    'test/rules/violations.test.ts',
    'have exponential delays, and as many major follow-ups as their share says (rule K1)'
  ],
  [
    'Log-odds of a promise add up; strength is 1 - ∏ (1 - delivered)',
    'test/rules/response.test.ts',
    'have log-odds that add up as rule P1 says'
  ],
  [
    'Deterrence is 1 - e^-(denial + punishment)',
    'test/rules/deterrence.test.ts',
    'is 1 - exp(-(denial + punishment)), each by hand (rule D1)'
  ],
  [
    'The odds of erosion double every T days',
    'test/rules/erosion.test.ts',
    'has odds that start at s / (1 - s) and double every T days (rule E1)'
  ],
  [
    'Weekly counts are Poisson around rate × coverage',
    'test/rules/erosion.test.ts',
    'is Poisson around the rate times the coverage, week by week (rule E2)'
  ],
  [
    'Backing stays for an exponential time',
    'test/rules/politics.test.ts',
    'stays for an exponential time at the rate of leaving, and goes where the rates lead (rule O1)'
  ],
  [
    'Lead times are lognormal around their median',
    'test/rules/deployment.test.ts',
    'has lognormal lead times around its median (rule F1)'
  ]
]

/** The laws, as the titles of their tests, by what they are about. */
export function laws() {
  const folder = new URL('test/laws/', checkout)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.test.ts'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8')
      const parts = text.split(/^describe\((?=['"])/m).slice(1)
      return parts.map((part) => ({
        file: `test/laws/${file}`,
        about: title(part),
        titles: part
          .split(/^ {2}it\((?=['"])/m)
          .slice(1)
          .map(title)
      }))
    })
}

/** @param {string} text that begins with a text in quotes */
function title(text) {
  const [, quote = '', rest = ''] = /^(['"])(.*)$/m.exec(text) ?? []
  return rest.slice(0, rest.indexOf(`${quote},`))
}
