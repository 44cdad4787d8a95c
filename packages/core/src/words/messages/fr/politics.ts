import type { Messages } from '../../messages.js'
import { decimal, level, percent, plural, thousands } from './grammar.js'
import { labels } from './labels.js'
import { inside, of } from './names.js'

/** Backing, elections, the weekly review, and the end. */
export const politics = {
  'backing.changed': ({ partner, from, to }, names) =>
    `Le soutien ${of(names.of(partner))} passe de « ${labels.backing[from]} » à « ${labels.backing[to]} ».`,
  'backing.kept': ({ partner, backing }, names) =>
    `Le soutien ${of(names.of(partner))} reste ${labels.backing[backing]}.`,
  'election.held': ({ member, shift }, names) =>
    `Des élections ont lieu ${inside(names.of(member))}. La disposition à répondre ${movement(shift)}.`,
  'week.reviewed': ({ week, observed, erosion, deterrence, credibility }) =>
    `Semaine ${week} : ${thousands(observed)} ${plural(observed, 'violation mineure observée', 'violations mineures observées')}, ${percent(erosion)} du rythme antérieur ; ` +
    `crédibilité ${level(credibility)} sur 5, dissuasion ${decimal(deterrence)} sur 1.`,
  'run.ended': ({ ending }) =>
    ({
      held: 'Le cessez-le-feu a tenu jusqu’à la fin de la période.',
      frozen:
        'Le cessez-le-feu a tenu jusqu’à la fin de la période, mais il est gelé : les violations dépassent le seuil indiqué.',
      resumed: 'Le conflit armé a repris.',
      lapsed: 'Les garanties ne s’appliquent plus, et la simulation prend fin.',
      noDeal: 'La simulation prend fin sans cessez-le-feu.'
    })[ending]
} satisfies Partial<Messages['happenings']>

export const reasonsInPolitics = {
  'backing.changed': ({ partner, to }, names) =>
    `le soutien ${of(names.of(partner))} était devenu « ${labels.backing[to]} »`,
  'backing.kept': ({ partner, backing }, names) =>
    `le soutien ${of(names.of(partner))} est resté ${labels.backing[backing]}`,
  'election.held': ({ member }, names) => `des élections ont eu lieu ${inside(names.of(member))}`,
  'week.reviewed': null,
  'run.ended': null
} satisfies Partial<Messages['reasons']>

function movement(shift: number): string {
  if (Math.abs(shift) < 0.05) return 'ne change guère'
  return `${shift > 0 ? 'augmente' : 'diminue'}${Math.abs(shift) < 0.2 ? ' un peu' : ''}`
}
