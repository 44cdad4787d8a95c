import { day } from '../../words.js'

export interface AxisTick {
  readonly x: number
  readonly text: string
}

const stepsInDays = [1, 2, 5, 10, 20, 30, 60, 100, 200, 365, 730, 1825]
const roomForText = 80

/** Whole days, counted from the ceasefire, as many as have room. */
export function axis([from, to]: readonly [number, number], forceHour: number | null, width: number): AxisTick[] {
  const origin = forceHour ?? 0
  const most = Math.max(2, Math.floor(width / roomForText))
  const step = (stepsInDays.find((days) => (to - from) / (days * 24) <= most) ?? 3650) * 24
  const ticks: AxisTick[] = []
  for (let hour = origin - Math.floor((origin - from) / step) * step; hour <= to; hour += step)
    ticks.push({ x: ((hour - from) / (to - from)) * width, text: day(hour, forceHour) })
  return ticks
}
