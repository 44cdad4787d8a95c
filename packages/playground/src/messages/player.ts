import type { Language } from '@armistice/core/words'
import { language } from '../app/language.js'

interface PlayerMessages {
  readonly notOneOf: (name: string, options: string, received: string) => string
  readonly noScenario: (known: string, received: string) => string
  readonly notAnAddress: (received: string) => string
  readonly notLoaded: (address: string, why: string) => string
  readonly tooLarge: (limit: number) => string
  readonly notADocument: (count: number, first: string) => string
}

/** The texts of the player alone, short enough to come along in every language. */
const texts: Readonly<Record<Language, PlayerMessages>> = {
  en: {
    notOneOf: (name, options, received) => `Expected ${name} to be one of ${options}, but received “${received}”.`,
    noScenario: (known, received) => `Expected scenario to be one of ${known}, but received “${received}”.`,
    notAnAddress: (received) => `Expected src to be an address of the web, but received “${received}”.`,
    notLoaded: (address, why) => `The scenario ${address} could not be loaded: ${why}`,
    tooLarge: (limit) => `it has more than ${limit} characters.`,
    notADocument: (count, first) =>
      count === 1 ? `This is no scenario: ${first}` : `This is no scenario; the first of ${count} reasons: ${first}`
  },
  fr: {
    notOneOf: (name, options, received) =>
      `${name} : une valeur parmi ${options} était attendue, et non « ${received} ».`,
    noScenario: (known, received) => `scenario : une valeur parmi ${known} était attendue, et non « ${received} ».`,
    notAnAddress: (received) => `src : une adresse du Web était attendue, et non « ${received} ».`,
    notLoaded: (address, why) => `Le scénario ${address} n’a pas pu être chargé : ${why}`,
    tooLarge: (limit) => `il compte plus de ${limit} caractères.`,
    notADocument: (count, first) =>
      count === 1
        ? `Ce n’est pas un scénario : ${first}`
        : `Ce n’est pas un scénario ; la première de ${count} raisons : ${first}`
  },
  de: {
    notOneOf: (name, options, received) => `Für ${name} war eines von ${options} erwartet, nicht „${received}“.`,
    noScenario: (known, received) => `Für scenario war eines von ${known} erwartet, nicht „${received}“.`,
    notAnAddress: (received) => `Für src war eine Adresse im Web erwartet, nicht „${received}“.`,
    notLoaded: (address, why) => `Das Szenario ${address} konnte nicht geladen werden: ${why}`,
    tooLarge: (limit) => `Es hat mehr als ${limit} Zeichen.`,
    notADocument: (count, first) =>
      count === 1
        ? `Das ist kein Szenario: ${first}`
        : `Das ist kein Szenario; der erste von ${count} Gründen: ${first}`
  },
  uk: {
    notOneOf: (name, options, received) => `Для ${name} очікувалося одне з ${options}, а отримано «${received}».`,
    noScenario: (known, received) => `Для scenario очікувалося одне з ${known}, а отримано «${received}».`,
    notAnAddress: (received) => `Для src очікувалася вебадреса, а отримано «${received}».`,
    notLoaded: (address, why) => `Сценарій ${address} не вдалося завантажити: ${why}`,
    tooLarge: (limit) => `у ньому понад ${limit} символів.`,
    notADocument: (count, first) =>
      count === 1 ? `Це не сценарій: ${first}` : `Це не сценарій; перша з причин (усього ${count}): ${first}`
  }
}

/** In the language of the player, as it is when they are read. */
export const playerMessages = (): PlayerMessages => texts[language()]
