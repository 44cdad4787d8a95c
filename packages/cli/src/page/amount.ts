/** A whole number with its thousands apart. */
export const thousands = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')

/** A share as a percentage with one digit. */
export const percent = (share: number): string => unsigned((100 * share).toFixed(1))

/** A number with two digits after the point; without them where it is large. */
export const amount = (value: number): string => unsigned(Math.abs(value) >= 1000 ? value.toFixed(0) : value.toFixed(2))

/** What is rounded to nothing has no sign. */
const unsigned = (text: string): string => (/^-0(?:\.0+)?$/.test(text) ? text.slice(1) : text)
