// A part of a document that a script writes stands between two marks; the rest is written by hand.

/**
 * The text with what stands between the marks of this name made anew.
 * @param {string} text
 * @param {string} name
 * @param {string} content
 */
export function between(text, name, content) {
  const [begin, end] = [`<!-- ${name}: npm run pnpm -- run docs -->`, `<!-- end of ${name} -->`]
  const [first, last] = [text.indexOf(begin), text.indexOf(end)]
  if (first < 0 || last < first) throw new Error(`Expected the marks ${begin} and ${end}, in this order`)
  return `${text.slice(0, first + begin.length)}\n\n${content}\n${text.slice(last)}`
}
