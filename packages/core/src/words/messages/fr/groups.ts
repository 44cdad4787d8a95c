import type { Messages } from '../../messages.js'
import { cardinal, elapsed, list, percent, plural, thousands } from './grammar.js'
import { capital, inside } from './names.js'

export const groups: Messages['groups'] = {
  answers: ({ rung, asked, by }) => {
    const honoured = by.full.length + by.part.length
    const count =
      honoured === 0
        ? `Aucun engagement n’a été tenu à l’échelon ${rung} (${asked} ${plural(asked, 'membre')} ${plural(asked, 'sollicité')})`
        : `À l’échelon ${rung}, ${cardinal(honoured)} ${plural(honoured, 'membre')} sur ${asked} ${plural(honoured, 'a tenu ses', 'ont tenu leurs')} engagements`
    const parts = [
      ['en totalité', by.full],
      ['en partie', by.part],
      ['plus tard', by.later],
      ['refus', by.decline]
    ] as const
    const told = parts
      .filter(([, members]) => members.length > 0)
      .map(([how, members]) => `${how} ${members.join(', ')}`)
    return `${count}${told.length > 0 ? ` : ${told.join(' ; ')}` : ''}.`
  },
  weeks: ({ weeks, observed, from, to }) => {
    const quiet = weeks === 1 ? 'Une semaine calme' : `${capital(cardinal(weeks))} semaines calmes`
    const count = Math.round(observed)
    const seen =
      observed < 1
        ? 'à peine une violation mineure observée par semaine'
        : `environ ${thousands(count)} ${plural(count, 'violation mineure observée', 'violations mineures observées')} par semaine`
    return `${quiet} : ${seen} ; l’érosion ${movement(percent(from), percent(to), to > from)}.`
  },
  outages: ({ times, hours, lasting }) => {
    if (times === 0) return 'La surveillance est de nouveau pleinement opérationnelle.'
    const often = times === 1 ? 'une fois' : `${cardinal(times)} fois`
    const long = hours === 0 ? '' : `, pendant ${elapsed(hours)}${times > 1 ? ' au total' : ''}`
    return `La surveillance a été dégradée ${often}${long}${lasting ? ', et elle l’est encore' : ''}.`
  },
  alarms: (count) =>
    count === 1
      ? 'Un signalement de violation s’est révélé être une fausse alerte.'
      : `${capital(cardinal(count))} signalements de violations se sont révélés être de fausses alertes.`,
  elections: ({ rises, falls, same }) => {
    const told = [
      rises.length > 0 ? `augmente ${list(rises.map(inside))}` : '',
      falls.length > 0 ? `diminue ${list(falls.map(inside))}` : '',
      same.length > 0 ? `ne change guère ${list(same.map(inside))}` : ''
    ]
    return `Après des élections, la disposition à répondre ${told.filter((text) => text !== '').join(' ; elle ')}.`
  }
}

function movement(from: string, to: string, up: boolean): string {
  return from === to ? `est restée à ${to}` : `est ${up ? 'montée' : 'descendue'} de ${from} à ${to}`
}
