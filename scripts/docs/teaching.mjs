// What a class gets on paper: for each scenario a page for whoever leads, role cards and a debrief sheet, made from the
// document. How a case ended (`history`) is in none of them.
import { namesOf } from '@armistice/core/words'
import { between } from './between.mjs'

/** @typedef {import('@armistice/core').Scenario} Scenario */
/** @typedef {NonNullable<Scenario['guide']>} Guide */
/** @typedef {NonNullable<Scenario['roles']>[number]} Role */

const made = 'Made by `npm run pnpm -- run docs` from the scenario; a test fails when it is stale.'
const notForecast = '*A scenario exploration, not a forecast.*'

/**
 * The page of a scenario.
 * @param {Scenario} scenario
 */
export function teachingPage(scenario) {
  const { id, title, asOf, live, fictional, summary, objectives, roles = [], guide, debrief } = scenario
  const parts = [
    `# ${title}: for a class

${made} [How to use it](README.md).
Open it: <http://127.0.0.1:4173/#v=1&scenario=${id}&seed=class>, while \`npm start\` runs. Everybody with the same link sees
the same world.

${fictional ? 'Everybody in it is made up.' : `Positions are those public on ${asOf}.`}${live ? ' Nobody can know how this case ends: give every result with its range.' : ''}

${line(summary)}

**After it you can**

${list(objectives)}`,
    ...(guide ? [guidePage(guide)] : []),
    ...(roles.length > 0 ? [`## Role cards\n\n${roles.map((role) => card(role, scenario)).join('\n\n---\n\n')}`] : []),
    ...(debrief
      ? [
          `## Debrief sheet

Hand it out once the runs have ended. ${fictional || live ? '' : 'Open what happened in the case itself only after the second move.'}

**1. What happened?**

${questions(debrief.happened)}

**2. Why?**

${questions(debrief.why)}

**3. What of it?**

${questions(debrief.soWhat)}`
        ]
      : []),
    notForecast
  ]
  return `${parts.join('\n\n').replaceAll(/ +$/gm, '')}\n`
}

/** @param {Guide} guide */
function guidePage({ minutes, audience, before = [], steps, questions: asked, care = [] }) {
  return `## For whoever leads: ${minutes} minutes

${audience ? `${line(audience)}\n\n` : ''}${before.length > 0 ? `**Before**\n\n${list(before)}\n\n` : ''}| minutes | step | what to do |
| ---: | --- | --- |
${steps.map((step) => `| ${step.minutes} | ${line(step.title)} | ${line(step.text)} |`).join('\n')}

**To ask while it runs**

${list(asked)}${care.length > 0 ? `\n\n**With care**\n\n${list(care)}` : ''}`
}

/**
 * @param {Role} role
 * @param {Scenario} scenario
 */
function card({ title, plays, brief, aims = [], limits = [], watch, citation = [] }, scenario) {
  const seat = plays ? `Decides for ${namesOf(scenario).of(plays)} (\`${plays}\`)` : 'Watches; decides nothing'
  const sources = citation.flatMap((id) => scenario.sources.filter((source) => source.id === id).map(sourceOf))
  return `### ${line(title)}

*${seat}.*

${line(brief)}

${[told('You want', aims), told('Not for you', limits), told('Watch', watch)].join('')}${sources.length > 0 ? `- **Rests on:** ${sources.join('; ')}.` : ''}`.trimEnd()
}

/**
 * @param {string} name
 * @param {readonly string[]} lines
 */
const told = (name, lines) => (lines.length > 0 ? `- **${name}:** ${lines.map(line).join('. ')}.\n` : '')

/** @param {Scenario['sources'][number]} source */
function sourceOf({ publisher, title, address }) {
  const text = `${publisher}: ${title}`.replaceAll(/[[\]]/g, '')
  return address === undefined ? text : `[${text}](${address})`
}

/**
 * The list of all pages in docs/teaching/README.md.
 * @param {string} text
 * @param {readonly Scenario[]} scenarios
 */
export function withScenarios(text, scenarios) {
  const rows = scenarios.map(({ id, title, roles = [], guide, objectives }) => {
    const minutes = guide ? `${guide.minutes}` : ''
    return `| [${title}](${id}.md) | ${minutes} | ${roles.length || ''} | ${objectives[0] ? line(objectives[0]) : ''} |`
  })
  return between(
    text,
    'scenarios',
    `| case | minutes | cards | the first thing to learn |\n| --- | ---: | ---: | --- |\n${rows.join('\n')}\n`
  )
}

/** @param {readonly string[]} lines */
const list = (lines) => lines.map((one) => `- ${line(one)}`).join('\n')

/**
 * Each with room to write.
 * @param {readonly string[]} lines
 */
const questions = (lines) => lines.map((one, index) => `${index + 1}. ${line(one)}<br><br><br>`).join('\n')

/** @param {string} text */
const line = (text) =>
  text
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
    .trim()
