import type { Messages } from '../../messages.js'
import { decimal, level, percent, thousands } from './grammar.js'
import { labels } from './labels.js'
import { Does, did, of } from './names.js'
import { plural } from './plural.js'

/** Backing, elections, the weekly review, and the end. */
export const politics = {
  'backing.changed': ({ partner, from, to }, names) =>
    `Підтримка з боку ${of(names.of(partner))} змінюється: була ${labels.backing[from]}, тепер ${labels.backing[to]}.`,
  'backing.kept': ({ partner, backing }, names) =>
    `Підтримка з боку ${of(names.of(partner))} не змінюється: ${labels.backing[backing]}.`,
  'election.held': ({ member, shift }, names) =>
    `${Does(names.of(member), 'проводить', 'проводять')} вибори. Готовність відповідати ${movement(shift)}.`,
  'week.reviewed': ({ week, observed, erosion, deterrence, credibility }) =>
    `Тиждень ${week}: зафіксовано ${thousands(observed)} ${plural(observed, 'дрібне порушення', 'дрібні порушення', 'дрібних порушень')}, ${percent(erosion)} колишнього рівня; ` +
    `переконливість ${level(credibility)} з 5, стримування ${decimal(deterrence)} з 1.`,
  'run.ended': ({ ending }) =>
    ({
      held: 'Припинення вогню протрималося до кінця періоду.',
      frozen:
        'Припинення вогню протрималося до кінця періоду, але в замороженому стані: порушень більше за зазначений рівень.',
      resumed: 'Збройний конфлікт поновився.',
      lapsed: 'Гарантії більше не діють, і прогін завершується.',
      noDeal: 'Прогін завершується без припинення вогню.'
    })[ending]
} satisfies Partial<Messages['happenings']>

export const reasonsInPolitics = {
  'backing.changed': ({ partner, to }, names) =>
    `підтримка з боку ${of(names.of(partner))} стала ${{ firm: 'твердою', ambiguous: 'двозначною', withdrawn: 'відкликаною' }[to]}`,
  'backing.kept': ({ partner }, names) => `підтримка з боку ${of(names.of(partner))} не змінилася`,
  'election.held': ({ member }, names) => did(names.of(member), 'проводи', ' вибори'),
  'week.reviewed': null,
  'run.ended': null
} satisfies Partial<Messages['reasons']>

function movement(shift: number): string {
  if (Math.abs(shift) < 0.05) return 'майже не змінюється'
  return `${Math.abs(shift) < 0.2 ? 'трохи ' : ''}${shift > 0 ? 'зростає' : 'знижується'}`
}
