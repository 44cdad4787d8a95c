// One figure of the model beside what it should be.

/**
 * @typedef {object} Row
 * @property {string} pattern
 * @property {string} what
 * @property {string} source where the target comes from, as Markdown
 * @property {readonly [low: number, high: number]} target
 * @property {number} found
 * @property {readonly [low: number, high: number] | null} interval what more runs would narrow; null where chance plays no part
 * @property {'share' | 'factor' | 'perDay' | 'points'} shown
 * @property {boolean} met
 * @property {string} [note]
 */

/**
 * A row that is met where the figure found is within its target.
 * @param {Omit<Row, 'met'>} row
 * @returns {Row}
 */
export function row(row) {
  const [low, high] = row.target
  return { ...row, met: low <= row.found && row.found <= high }
}

/**
 * A source as Markdown, by its id in a document.
 * @param {readonly { readonly id: string, readonly title: string, readonly publisher: string, readonly address?: string | undefined }[]} sources
 * @param {...string} ids
 */
export function cite(sources, ...ids) {
  return ids
    .map((id) => {
      const found = sources.find((source) => source.id === id)
      if (!found) throw new RangeError(`Expected a source ${id} among ${sources.map((each) => each.id).join(', ')}`)
      const text = found.publisher.replaceAll(/[[\]]/g, '')
      return found.address === undefined ? text : `[${text}](${found.address})`
    })
    .join(', ')
}
