// Apart from the other words, as only pages that are loaded later speak of every number.
import { quantitiesEn, type QuantityNames } from '@armistice/core/words'
import { quantitiesHere } from './words.js'

/** What the page's language calls the numbers of a scenario. */
export const quantityNames = (): QuantityNames => quantitiesHere() ?? quantitiesEn
