// Apart from the other words, as only pages that are loaded later speak of every number.
import type { Scenario } from '@armistice/core'
import { pledgeName as pledge, quantitiesEn, quantityName as quantity, type QuantityNames } from '@armistice/core/words'
import { quantitiesHere, wordsHere } from './words.js'

/** What the page's language calls the numbers of a scenario. */
export const quantityNames = (): QuantityNames => quantitiesHere() ?? quantitiesEn

/** What the page's language calls a number at its place. */
export const quantityName = (where: string, scenario: Scenario): string =>
  quantity(where, scenario, quantityNames(), wordsHere())

/** What the page's language calls a pledge. */
export const pledgeName = (id: string, scenario: Scenario): string => pledge(id, scenario, wordsHere())
