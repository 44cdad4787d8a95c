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
