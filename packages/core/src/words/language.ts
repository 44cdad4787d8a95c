import { en } from './messages/en.js'
import type { Messages } from './messages.js'

/** Every language that Armistice speaks. A further one is a table in `messages/` and a line here. */
const languages = { en } satisfies Record<string, Messages>

export type Language = keyof typeof languages

export const messagesIn = (language: Language): Messages => languages[language]
