// The one door to the words of the library: a language chosen for the page would be bound here.
export {
  assumptions,
  date,
  day,
  disposition,
  elapsed,
  hindsight,
  honesty,
  isTold,
  label,
  narrate,
  narrateCause,
  optionLabel,
  questionText,
  shortName,
  when
} from '@armistice/core/words'
import { quantitiesEn, type QuantityNames } from '@armistice/core/words'

/** What the page's language calls the numbers of a scenario. */
export const quantityNames = (): QuantityNames => quantitiesEn
