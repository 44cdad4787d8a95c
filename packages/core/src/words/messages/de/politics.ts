import type { Messages } from '../../messages.js'
import { decimal, level, percent, plural, thousands } from './grammar.js'
import { labels } from './labels.js'
import { capital, inside, of } from './names.js'

/** Backing, elections, the weekly review, and the end. */
export const politics = {
  'backing.changed': ({ partner, from, to }, names) =>
    `Der Rückhalt ${of(names.of(partner))} wechselt von „${labels.backing[from]}“ zu „${labels.backing[to]}“.`,
  'backing.kept': ({ partner, backing }, names) =>
    `Der Rückhalt ${of(names.of(partner))} bleibt ${labels.backing[backing]}.`,
  'election.held': ({ member, shift }, names) =>
    `${capital(inside(names.of(member)))} wird gewählt. Die Bereitschaft zu antworten ${movement(shift)}.`,
  'week.reviewed': ({ week, observed, erosion, deterrence, credibility }) =>
    `Woche ${week}: ${thousands(observed)} ${plural(observed, 'kleinerer Verstoß', 'kleinere Verstöße')} beobachtet, ${percent(erosion)} der früheren Rate; ` +
    `Glaubwürdigkeit ${level(credibility)} von 5, Abschreckung ${decimal(deterrence)} von 1.`,
  'run.ended': ({ ending }) =>
    ({
      held: 'Die Waffenruhe hat bis zum Ende des Zeitraums gehalten.',
      frozen:
        'Die Waffenruhe hat bis zum Ende des Zeitraums gehalten, aber eingefroren: Die Verstöße liegen über der genannten Schwelle.',
      resumed: 'Der bewaffnete Konflikt ist wieder aufgenommen.',
      lapsed: 'Die Garantien gelten nicht mehr, und der Durchlauf endet.',
      noDeal: 'Der Durchlauf endet ohne Waffenruhe.'
    })[ending]
} satisfies Partial<Messages['happenings']>

export const reasonsInPolitics = {
  'backing.changed': ({ partner, to }, names) =>
    `der Rückhalt ${of(names.of(partner))} war nun „${labels.backing[to]}“`,
  'backing.kept': ({ partner, backing }, names) =>
    `der Rückhalt ${of(names.of(partner))} blieb ${labels.backing[backing]}`,
  'election.held': ({ member }, names) => `${inside(names.of(member))} wurde gewählt`,
  'week.reviewed': null,
  'run.ended': null
} satisfies Partial<Messages['reasons']>

function movement(shift: number): string {
  if (Math.abs(shift) < 0.05) return 'ändert sich kaum'
  return `${shift > 0 ? 'steigt' : 'sinkt'}${Math.abs(shift) < 0.2 ? ' ein wenig' : ''}`
}
