/** A whole number with its thousands apart. */
export const thousands = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')

/** A share as a percentage with one digit. */
export const percent = (share: number): string => (100 * share).toFixed(1)

/** A number with two digits after the point; without them where it is large. */
export const amount = (value: number): string => (Math.abs(value) >= 1000 ? value.toFixed(0) : value.toFixed(2))
