import type { Messages } from '../../messages.js'
import { elapsedAfter, list, percent, thousands } from './grammar.js'
import { plural } from './plural.js'

export const groups: Messages['groups'] = {
  answers: ({ rung, asked, by }) => {
    const honoured = by.full.length + by.part.length
    const among = `${asked} ${plural(asked, 'учасника', 'учасників', 'учасників')}`
    const count =
      honoured === 0
        ? `На щаблі ${rung} жоден з ${among} не виконав зобов’язань`
        : `На щаблі ${rung} зобов’язання ${plural(honoured, 'виконав', 'виконали', 'виконали')} ${honoured} з ${among}`
    const parts = [
      ['повністю', by.full],
      ['частково', by.part],
      ['пізніше', by.later],
      ['відмова', by.decline]
    ] as const
    const told = parts
      .filter(([, members]) => members.length > 0)
      .map(([how, members]) => `${how} ${members.join(', ')}`)
    return `${count}${told.length > 0 ? `: ${told.join('; ')}` : ''}.`
  },
  weeks: ({ weeks, observed, from, to }) => {
    const quiet =
      weeks === 1
        ? 'Спокійний тиждень'
        : `${weeks} ${plural(weeks, 'спокійний тиждень', 'спокійні тижні', 'спокійних тижнів')}`
    const count = Math.round(observed)
    const seen =
      observed < 1
        ? 'менш ніж одне дрібне порушення на тиждень'
        : `приблизно ${thousands(count)} ${plural(count, 'дрібне порушення', 'дрібні порушення', 'дрібних порушень')} на тиждень`
    return `${quiet}: зафіксовано ${seen}; ерозія ${movement(percent(from), percent(to), to > from)}.`
  },
  outages: ({ times, hours, lasting }) => {
    if (times === 0) return 'Моніторинг знову діє повністю.'
    const often = `${times} ${plural(times, 'раз', 'рази', 'разів')}`
    const long = hours === 0 ? '' : `, ${times > 1 ? 'загалом ' : ''}${elapsedAfter(hours)}`
    return `Моніторинг був обмежений ${often}${long}${lasting ? ' і лишається таким' : ''}.`
  },
  alarms: (count) =>
    count === 1
      ? 'Одне повідомлення про порушення виявилося хибною тривогою.'
      : `${thousands(count)} ${plural(count, 'повідомлення', 'повідомлення', 'повідомлень')} про порушення ${plural(count, 'виявилося хибним', 'виявилися хибними', 'виявилися хибними')}.`,
  // Names in brackets stay in the nominative.
  elections: ({ rises, falls, same }) => {
    const told = [
      rises.length > 0 ? `зростає (${list(rises)})` : '',
      falls.length > 0 ? `знижується (${list(falls)})` : '',
      same.length > 0 ? `майже не змінюється (${list(same)})` : ''
    ]
    return `Після виборів готовність відповідати ${told.filter((text) => text !== '').join('; ')}.`
  }
}

function movement(from: string, to: string, up: boolean): string {
  return from === to ? `лишилася на рівні ${to}` : `${up ? 'зросла' : 'знизилася'} з ${from} до ${to}`
}
