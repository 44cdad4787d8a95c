import { en as english, loadWords, type Language, type Messages } from '@armistice/core/words'
import { en, type Texts } from './en.js'

/** A language as the pages speak it: the library's words for what happens, and the command line's own. */
export interface Speech {
  readonly words: Messages
  readonly texts: Texts
}

export const inEnglish: Speech = { words: english, texts: en }

export async function speechIn(language: Language): Promise<Speech> {
  return { words: await loadWords(language), texts: await texts[language]() }
}

const texts: { readonly [L in Language]: () => Texts | Promise<Texts> } = {
  en: () => en,
  fr: async () => (await import('./fr.js')).fr,
  de: async () => (await import('./de.js')).de,
  uk: async () => (await import('./uk.js')).uk
}
