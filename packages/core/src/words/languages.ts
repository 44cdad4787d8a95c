import { en } from './messages/en.js'
import type { Messages } from './messages.js'

/** Every language that Armistice speaks, each by its own name. A further one is a table in `messages/` and two lines here. */
export const languages = { en: 'English', fr: 'Français', de: 'Deutsch', uk: 'Українська' } as const

/** The code of a language that is spoken: en, fr, de or uk. */
export type Language = keyof typeof languages

/** The texts of a language, fetched when they are asked for: a page need not carry what it does not speak. */
export async function loadWords(language: Language): Promise<Messages> {
  if (!Object.hasOwn(tables, language))
    throw new RangeError(`Expected one of ${Object.keys(languages).join(', ')} as language, but received ${language}`)
  return tables[language]()
}

const tables: { readonly [L in Language]: () => Messages | Promise<Messages> } = {
  en: () => en,
  fr: async () => (await import('./messages/fr.js')).fr,
  de: async () => (await import('./messages/de.js')).de,
  uk: async () => (await import('./messages/uk.js')).uk
}
