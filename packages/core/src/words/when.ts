/**
 * A whole hour of the run as people read it: `D+12 06:00` counted from the hour at which the ceasefire entered into
 * force, and `T+5 06:00` counted from the start of the run before that, or while no ceasefire is in force (`null`).
 */
export function when(hour: number, forceHour: number | null): string {
  const inForce = forceHour !== null && hour >= forceHour
  return `${inForce ? 'D' : 'T'}${clock(inForce ? hour - forceHour : hour)}`
}

/** The same without the time of day: `D+12`. */
export const day = (hour: number, forceHour: number | null): string => when(hour, forceHour).split(' ')[0] ?? ''

function clock(hours: number): string {
  // Rounded down, so that the hour before midnight belongs to the day before: −1 is the last hour of day −1.
  const days = Math.floor(hours / 24)
  const time = String(hours - days * 24).padStart(2, '0')
  return `${days < 0 ? '−' : '+'}${Math.abs(days)} ${time}:00`
}
