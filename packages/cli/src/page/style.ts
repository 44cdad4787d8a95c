import { styleText } from 'node:util'

/** Few styles, each with a meaning. Shape and words carry everything; colour only repeats. */
export interface Style {
  readonly heading: (text: string) => string
  readonly strong: (text: string) => string
  readonly quiet: (text: string) => string
  readonly accent: (text: string) => string
}

type Format = Parameters<typeof styleText>[0]

export function styleOf(colour: boolean): Style {
  // The caller has looked at the stream and the environment already.
  const paint = (format: Format) => (text: string) =>
    colour && text ? styleText(format, text, { validateStream: false }) : text
  return { heading: paint(['bold', 'cyan']), strong: paint('bold'), quiet: paint('dim'), accent: paint('cyan') }
}
