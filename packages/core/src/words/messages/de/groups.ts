import type { Messages } from '../../messages.js'
import { cardinal, elapsed, list, percent, plural, thousands } from './grammar.js'
import { capital, inside } from './names.js'

export const groups: Messages['groups'] = {
  answers: ({ rung, asked, by }) => {
    const honoured = by.full.length + by.part.length
    const count =
      asked === 1
        ? `Das eine Mitglied hat seine Zusage auf Stufe ${rung}${honoured === 0 ? ' nicht' : ''} eingelöst`
        : honoured === 0
          ? `Keines von ${asked} Mitgliedern hat seine Zusagen auf Stufe ${rung} eingelöst`
          : honoured === 1
            ? `Eines von ${asked} Mitgliedern hat seine Zusagen auf Stufe ${rung} eingelöst`
            : `${capital(cardinal(honoured))} von ${asked} Mitgliedern haben ihre Zusagen auf Stufe ${rung} eingelöst`
    const parts = [
      ['in vollem Umfang', by.full],
      ['teilweise', by.part],
      ['später', by.later],
      ['abgelehnt', by.decline]
    ] as const
    const told = parts
      .filter(([, members]) => members.length > 0)
      .map(([how, members]) => `${how} ${members.join(', ')}`)
    return `${count}${told.length > 0 ? `: ${told.join('; ')}` : ''}.`
  },
  weeks: ({ weeks, observed, from, to }) => {
    const quiet = weeks === 1 ? 'Eine ruhige Woche' : `${capital(cardinal(weeks))} ruhige Wochen`
    const count = Math.round(observed)
    const seen =
      observed < 1
        ? 'kaum ein kleinerer Verstoß je Woche'
        : `etwa ${thousands(count)} ${plural(count, 'kleinerer Verstoß', 'kleinere Verstöße')} je Woche`
    return `${quiet}: ${seen} beobachtet; die Erosion ${movement(percent(from), percent(to), to > from)}.`
  },
  outages: ({ times, hours, lasting }) => {
    if (times === 0) return 'Die Überwachung ist wieder voll einsatzbereit.'
    const often = times === 1 ? 'einmal' : times === 2 ? 'zweimal' : `${thousands(times)}-mal`
    const long = hours === 0 ? '' : `, ${times > 1 ? 'insgesamt ' : ''}${elapsed(hours)} lang`
    return `Die Überwachung war ${often} eingeschränkt${long}${lasting ? ', und sie ist es noch' : ''}.`
  },
  alarms: (count) =>
    count === 1
      ? 'Eine Meldung eines Verstoßes erwies sich als Fehlalarm.'
      : `${capital(cardinal(count))} Meldungen von Verstößen erwiesen sich als Fehlalarme.`,
  elections: ({ rises, falls, same }) => {
    const told = [
      rises.length > 0 ? `steigt die Bereitschaft zu antworten ${list(rises.map(inside))}` : '',
      falls.length > 0 ? `sinkt sie ${list(falls.map(inside))}` : '',
      same.length > 0 ? `ändert sie sich kaum ${list(same.map(inside))}` : ''
    ].filter((text) => text !== '')
    const named = told.map((text, index) =>
      index === 0 ? text.replace(/^(sinkt|ändert) sie/, '$1 die Bereitschaft zu antworten') : text
    )
    return `Nach Wahlen ${named.join('; ')}.`
  }
}

function movement(from: string, to: string, up: boolean): string {
  return from === to ? `blieb bei ${to}` : `${up ? 'stieg' : 'sank'} von ${from} auf ${to}`
}
