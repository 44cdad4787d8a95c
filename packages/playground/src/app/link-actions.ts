import type { Action } from '@armistice/core'

/** One action of the log in a few characters: `12.304` a place and its hour, `g7` a jump, `c*question*choice`, `d*who*strategy`. */
export function formatAction(action: Action): string {
  switch (action.do) {
    case 'advance':
      return `${action.place}.${action.hour}`
    case 'goTo':
      return `g${action.place}`
    case 'choose':
      return `c*${action.question}*${action.choice}`
    case 'delegate':
      return `d*${action.who}*${action.strategy ?? ''}`
  }
}

/** The action of a token; null if it is none. Whether it fits a run is for the run to say. */
export function parseAction(token: string): Action | null {
  const number = /^(\d{1,7})\.(\d{1,7})$/.exec(token)
  if (number) return { do: 'advance', place: Number(number[1]), hour: Number(number[2]) }
  const jump = /^g(\d{1,7})$/.exec(token)
  if (jump) return { do: 'goTo', place: Number(jump[1]) }
  const named = /^([cd])\*([A-Za-z0-9._:/-]{1,200})\*([A-Za-z0-9:]{0,40})$/.exec(token)
  if (!named) return null
  const [, kind, about = '', value = ''] = named
  if (kind === 'd') return { do: 'delegate', who: about, strategy: value === '' ? null : value }
  return value === '' ? null : ({ do: 'choose', question: about, choice: value } as Action)
}
