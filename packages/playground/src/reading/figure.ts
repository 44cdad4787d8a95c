import { wordsHere } from '../words.js'

/** A number with as many digits as tell two of them apart, in the way of the reader's language. */
export function figure(value: number): string {
  return new Intl.NumberFormat(wordsHere().language, { maximumSignificantDigits: 4 }).format(value).replace('-', '−')
}
