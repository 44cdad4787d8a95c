import type { Messages } from '../../messages.js'
import { cardinal, elapsed, list, percent, plural, thousands } from './grammar.js'
import { capital, the } from './names.js'

export const groups: Messages['groups'] = {
  answers: ({ rung, asked, by }) => {
    const honoured = by.full.length + by.part.length
    const count = `${capital(honoured === 0 ? 'none' : cardinal(honoured))} of ${asked} ${plural(asked, 'member')}`
    const parts = [
      ['in full', by.full],
      ['in part', by.part],
      ['later', by.later],
      ['declined', by.decline]
    ] as const
    const told = parts
      .filter(([, members]) => members.length > 0)
      .map(([how, members]) => `${how} ${members.join(', ')}`)
    return `${count} honoured their pledges at rung ${rung}${told.length > 0 ? `: ${told.join('; ')}` : ''}.`
  },
  weeks: ({ weeks, observed, from, to }) => {
    const quiet = `${capital(weeks === 1 ? 'a' : cardinal(weeks))} quiet ${plural(weeks, 'week')}`
    const seen =
      observed < 1
        ? 'hardly a minor violation a week was'
        : `about ${thousands(observed)} minor ${plural(Math.round(observed), 'violation')} a week ${Math.round(observed) === 1 ? 'was' : 'were'}`
    return `${quiet}: ${seen} observed; erosion ${movement(percent(from), percent(to), to > from)}.`
  },
  outages: ({ times, hours, lasting }) => {
    if (times === 0) return 'Monitoring is fully operational again.'
    const often = times === 1 ? 'once' : times === 2 ? 'twice' : `${cardinal(times)} times`
    const long = hours === 0 ? '' : `, for ${elapsed(hours)}${times > 1 ? ' in all' : ''}`
    return `Monitoring was degraded ${often}${long}${lasting ? ', and still is' : ''}.`
  },
  alarms: (count) =>
    count === 1
      ? 'One report of a violation turned out to be a false alarm.'
      : `${capital(cardinal(count))} reports of violations turned out to be false alarms.`,
  elections: ({ rises, falls, same }) => {
    const told = [
      rises.length > 0 ? `rises in ${list(rises.map(the))}` : '',
      falls.length > 0 ? `falls in ${list(falls.map(the))}` : '',
      same.length > 0 ? `hardly changes in ${list(same.map(the))}` : ''
    ]
    return `After elections, the readiness to answer ${told.filter((text) => text !== '').join('; it ')}.`
  }
}

function movement(from: string, to: string, up: boolean): string {
  return from === to ? `stayed at ${to}` : `${up ? 'rose' : 'fell'} from ${from} to ${to}`
}
