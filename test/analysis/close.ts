/** How far `value` is from `expected`, as a share of what is expected; the plain distance where 0 is expected. */
export function off(value: number, expected: number): number {
  const distance = Math.abs(value - expected)
  return expected === 0 || distance === 0 ? distance : distance / Math.abs(expected)
}
