// The second door of the library, `@armistice/core/words`: from the codes of the log to sentences. Pure strings.
export { because } from './reasons.js'
export { decidedBy, disposition, hindsight, narrate, narrateCause } from './narrate.js'
export { narrateGroup } from './narrate-group.js'
export { isTold } from '../rules/occurrence.js'
export { passages, type Passage } from './passages.js'
export { digest, type Digest } from './digest.js'
export type { Mark } from './standings.js'
export type { Topic } from './topics.js'
export { optionLabel, questionText } from './ask.js'
export { date, decimal, elapsed, label, odds, shortName, type LabelKind } from './label.js'
export { assumptions, honesty } from './honesty.js'
export { day, when } from './when.js'
export { namesOf, type Names } from './names.js'
export { quantities as quantitiesEn } from './messages/en/quantities.js'
export {
  placeName,
  pledgeName,
  quantityName,
  sectionOf,
  sections,
  type QuantityNames,
  type Section
} from './quantities.js'
export { languages, loadWords, type Language } from './languages.js'
export { en } from './messages/en.js'
export type { Chance, Labels, Messages } from './messages.js'
