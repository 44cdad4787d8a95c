// The one door to the words of the library: a language chosen for the page would be bound here.
export {
  assumptions,
  date,
  day,
  decidedBy,
  disclose,
  elapsed,
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
