/** The form that goes with a number: 1, 21 день; 2, 23 дні; 0, 5, 11, 25 днів. */
export function plural(count: number, one: string, few: string, many: string): string {
  const [tens, ones] = [Math.abs(count) % 100, Math.abs(count) % 10]
  if (tens > 10 && tens < 20) return many
  if (ones === 1) return one
  return ones > 1 && ones < 5 ? few : many
}
