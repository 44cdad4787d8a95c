import { states } from './states.js'

const forms = new Map<string, { readonly genitive: string; readonly kind: string }>([
  ...Object.values(states).map(([name, genitive, kind]) => [name, { genitive, kind }] as const),
  ['захищена держава', { genitive: 'захищеної держави', kind: 'f' }],
  ['сторона, що кидає виклик', { genitive: 'сторони, що кидає виклик', kind: 'f' }]
])

/** A name as the subject. One whose cases are not known stands behind "сторона", which takes the case for it. */
export const the = (name: string) => (forms.has(name) ? name : `сторона ${name}`)

/** The genitive: "Німеччини", "сторони Avaria". */
export const of = (name: string) => forms.get(name)?.genitive ?? `сторони ${name}`

const isPlural = (name: string) => forms.get(name)?.kind === 'p'

/** A name with a verb in the present: "Німеччина просить", "Нідерланди просять". */
export const does = (name: string, one: string, many: string) => `${the(name)} ${isPlural(name) ? many : one}`
export const Does = (name: string, one: string, many: string) => capital(does(name, one, many))

/** A name with a verb in the past, from its stem: "Німеччина просила", "Кіпр просив", "Нідерланди просили". */
export function did(name: string, stem: string, rest = ''): string {
  const ending = { m: 'в', f: 'ла', n: 'ло', p: 'ли' }[forms.get(name)?.kind ?? 'f'] ?? 'ла'
  return `${the(name)} ${stem}${ending}${rest}`
}

/** The verb before the name, for a question: "просить Німеччина", "просять Нідерланди". */
export const verbFirst = (name: string, one: string, many: string) => `${isPlural(name) ? many : one} ${the(name)}`

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
