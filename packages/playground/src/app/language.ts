import { en as english, loadWords, type Language, type QuantityNames } from '@armistice/core/words'
import { en } from '../messages/en.js'
import { speak, type Messages, type TextsLater } from '../messages/messages.js'
import { speakWords } from '../words.js'

/** What is loaded when a language is first asked for, so that the first view carries one. */
const tables: {
  readonly [L in Exclude<Language, 'en'>]: () => Promise<{
    messages: Messages
    later: TextsLater
    quantities: QuantityNames
  }>
} = {
  fr: () => import('../messages/fr.js'),
  de: () => import('../messages/de.js'),
  uk: () => import('../messages/uk.js')
}

let wanted: Language = 'en'

/** The language that was asked for last. */
export const language = (): Language => wanted

/** The page speaks a language from when this has come: what was drawn before is to be drawn again. */
export async function setLanguage(next: Language): Promise<void> {
  const before = wanted
  wanted = next
  try {
    const [words, { messages, later, quantities }] =
      next === 'en'
        ? [english, { messages: en, later: null, quantities: null }]
        : await Promise.all([loadWords(next), tables[next]()])
    // Whoever asks for two languages at once gets the second, whichever comes first.
    if (wanted !== next) return
    speakWords(words, quantities)
    speak(messages, later)
  } catch (error) {
    if (wanted === next) wanted = before
    throw error
  }
}
