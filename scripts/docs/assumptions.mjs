// The register of every number: docs/assumptions.md, made from the shipped scenarios and overlays. A test compares.
import { countByStatus, listQuantities } from '@armistice/core'
import { quantitiesEn as names, quantityName, sectionOf, sections } from '@armistice/core/words'

/** @typedef {import('@armistice/core').Scenario} Scenario */
/** @typedef {import('@armistice/core').Overlay} Overlay */
/** @typedef {import('@armistice/core').Entry} Entry */

/**
 * The document. Numbers that a scenario shares with most others stand once, at the front.
 * @param {readonly Scenario[]} scenarios
 * @param {readonly Overlay[]} overlays
 */
export function assumptionsDocument(scenarios, overlays) {
  const shared = sharedEntries(scenarios)
  const parts = [
    `# Every number, and what it rests on

Made by \`npm run pnpm -- run docs\` from the shipped documents; a test fails when it is stale. Each number has a value, the
lowest and highest value held possible, a unit, and one of five states of knowledge:

- **sourced**: a publication says it. **reported**: somebody is reported to have said it. Both name their sources.
- **derived**: arithmetic from what is sourced or reported; the note or the sources say from what.
- **assumption**: ours. The range says how far it could be off; the note says why it was chosen.
- **undisclosed**: nobody has published it. It never means zero.

Found one that is wrong, or a source for an assumption? See [CONTRIBUTING](../CONTRIBUTING.md): *a fact or a position is wrong*.

## How many of which

| scenario | ${statuses.join(' | ')} | all |
| --- | ${statuses.map(() => '---: ').join('| ')}| ---: |
${scenarios.map(counts).join('\n')}
`,
    `## Shared assumptions

What a scenario does not know it takes from here. A scenario's own section, further down, has only what differs.

${tables(shared, scenarios[0])}`,
    ...scenarios.map((scenario) => section(scenario, shared)),
    `## Theory presets and other overlays

An overlay changes numbers of any scenario. Theories come in opposed pairs; neither is ours.

${overlays.map(overlaySection).join('\n')}`
  ]
  return `${parts.join('\n').trimEnd()}\n`
}

const statuses = /** @type {const} */ (['sourced', 'reported', 'derived', 'assumption', 'undisclosed'])

/** @param {Scenario} scenario */
function counts(scenario) {
  const count = countByStatus(scenario)
  return `| [${scenario.id}](#${anchor(scenario)}) | ${statuses.map((status) => count[status]).join(' | ')} | ${count.total} |`
}

/** @param {Scenario} scenario */
const anchor = ({ id }) => id

/**
 * The numbers of the model that at least half of the scenarios have in common, in document order.
 * @param {readonly Scenario[]} scenarios
 */
function sharedEntries(scenarios) {
  const seen = new Map()
  for (const scenario of scenarios)
    for (const entry of modelEntries(scenario)) {
      const key = same(entry)
      const known = seen.get(key)
      if (known) known.times++
      else seen.set(key, { entry, times: 1 })
    }
  return [...seen.values()].filter(({ times }) => 2 * times >= scenarios.length).map(({ entry }) => entry)
}

/** @param {Scenario} scenario */
const modelEntries = (scenario) =>
  listQuantities(scenario).filter(({ where }) => !/^(members|pledges|facts)\b/.test(where))

/** @param {Entry} entry */
const same = ({ where, value, range, unit, status }) => JSON.stringify([where, value, range ?? null, unit, status])

/**
 * @param {Scenario} scenario
 * @param {readonly Entry[]} shared
 */
function section(scenario, shared) {
  const known = new Set(shared.map(same))
  const own = listQuantities(scenario).filter((entry) => !known.has(same(entry)))
  const taken = modelEntries(scenario).filter((entry) => known.has(same(entry))).length
  return `## ${scenario.id}

*${scenario.title}*, positions as public on ${scenario.asOf}. ${taken} of its numbers are the shared assumptions above.

${own.length === 0 ? 'It has no number of its own.\n' : tables(own, scenario)}`
}

/**
 * @param {readonly Entry[]} entries
 * @param {Scenario} [scenario]
 */
function tables(entries, scenario) {
  if (!scenario) return ''
  return sections
    .flatMap((part) => {
      const rows = entries.filter(({ where }) => sectionOf(where) === part)
      return rows.length === 0 ? [] : [`### ${names.sections[part]}\n\n${table(rows, scenario)}\n`]
    })
    .join('\n')
}

/**
 * @param {readonly Entry[]} rows
 * @param {Scenario} scenario
 */
function table(rows, scenario) {
  return `| number | value | range | status | sources and note |
| --- | ---: | --- | --- | --- |
${rows
  .map(
    ({ where, value, range, unit, status, citation = [], note = '' }) =>
      `| ${cell(quantityName(where, scenario))}<br>\`${where}\` | ${value === null ? 'not published' : `${value}${names.unit(unit)}`} | ${
        range ? `${range[0]} to ${range[1]}` : ''
      } | ${status} | ${cell([...citation.map((id) => sourceOf(id, scenario)), note].filter(Boolean).join('; '))} |`
  )
  .join('\n')}`
}

/**
 * @param {string} id
 * @param {Pick<Scenario, 'sources'>} document
 */
function sourceOf(id, { sources }) {
  const source = sources.find((one) => one.id === id)
  if (!source) throw new Error(`Expected a source ${id}, but there is none`)
  const text = `${source.publisher}: ${source.title}`
  return source.address === undefined ? text : `[${text.replaceAll(/[[\]]/g, '')}](${source.address})`
}

/** @param {Overlay} overlay */
function overlaySection(overlay) {
  const { id, title, claim, opposes, changes, citation = [], sources = [] } = overlay
  const known = citation.map((one) => {
    const source = sources.find((each) => each.id === one)
    return source ? sourceOf(one, { sources: [source] }) : one
  })
  return `### ${id}

**${title}.** ${claim}${opposes ? ` Opposed by [${opposes}](#${opposes}).` : ''}${known.length > 0 ? ` Source: ${known.join('; ')}.` : ''}

| changes | to |
| --- | --- |
${changes.map((change) => `| \`${change.path}\` | ${cell(valueOf('value' in change ? change.value : undefined))} |`).join('\n')}
`
}

/** @param {unknown} value */
function valueOf(value) {
  if (value === undefined) return 'left out'
  if (typeof value === 'object' && value !== null && 'value' in value && 'unit' in value) {
    const { value: number, range, unit, note } = /** @type {Entry} */ (value)
    return `${number}${names.unit(unit)}${range ? ` (${range[0]} to ${range[1]})` : ''}${note ? `. ${note}` : ''}`
  }
  return `\`${JSON.stringify(value)}\``
}

/** @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ')
