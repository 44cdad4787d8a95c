/** Shares of the size of the letters, a little more than the page's typeface takes, so that what fits here fits there. */
const narrow = /[ijlI1.,:;'’‘|!()[\] ]/
const slim = /[frtJ-]/
const broad = /[mwMWшщжюфмШЩЖЮФМ@—]/
const capital = /\p{Lu}/u

/** How wide a line of text is at most, in the units of its size. */
export function widthOf(text: string, size: number): number {
  let width = 0
  for (const letter of text.replaceAll(softHyphen, '')) {
    width += narrow.test(letter)
      ? 0.31
      : slim.test(letter)
        ? 0.42
        : broad.test(letter)
          ? 0.92
          : capital.test(letter)
            ? 0.72
            : 0.6
  }
  return width * size
}

const softHyphen = '\u00AD'

/** A text in lines that are no wider than there is room; a long word may break where it has a soft hyphen. */
export function linesOf(text: string, room: number, size: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    let rest = word
    for (;;) {
      const whole = line === '' ? rest : `${line} ${rest}`
      if (widthOf(whole, size) <= room) {
        line = whole
        break
      }
      const parts = rest.split(softHyphen)
      const fits = fitting(line, parts, room, size)
      if (fits > 0) {
        const head = `${parts.slice(0, fits).join('')}-`
        lines.push(line === '' ? head : `${line} ${head}`)
        line = ''
        rest = parts.slice(fits).join(softHyphen)
      } else if (line === '') {
        line = rest
        break
      } else {
        lines.push(line)
        line = ''
      }
    }
  }
  return [...lines, line].map((each) => each.replaceAll(softHyphen, ''))
}

/** How many parts of a word go on a line before its hyphen. */
function fitting(line: string, parts: readonly string[], room: number, size: number): number {
  for (let count = parts.length - 1; count > 0; count--) {
    const head = `${parts.slice(0, count).join('')}-`
    if (widthOf(line === '' ? head : `${line} ${head}`, size) <= room) return count
  }
  return 0
}
