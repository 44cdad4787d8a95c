/**
 * Breaks a text into lines of at most `width` columns, at spaces but not between a number and its %; a longer word keeps
 * a line of its own.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/(?<!\d) +| +(?!%)/).filter((word) => word !== '')) {
    const last = lines.at(-1)
    if (last !== undefined && columns(last) + 1 + columns(word) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** A label in a column of its own, and the text beside it. */
export function beside(label: string, text: string, { width, indent }: { width: number; indent: number }): string[] {
  const [first = '', ...rest] = wrap(text, Math.max(20, width - indent))
  return [
    `${label}${' '.repeat(Math.max(1, indent - columns(label)))}${first}`,
    ...rest.map((line) => ' '.repeat(indent) + line)
  ]
}

/** Columns that a text takes: combining marks take none. */
export const columns = (text: string): number => Array.from(text.normalize('NFC').replace(/\p{Mn}/gu, '')).length
