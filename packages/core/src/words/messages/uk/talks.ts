import type { Messages } from '../../messages.js'
import { elapsedAfter, times } from './grammar.js'
import { labels } from './labels.js'
import { Does, did, of, the } from './names.js'

/** From the talks to the day on which the ceasefire enters into force. */
export const talks = {
  'run.started': ({ start }, names) =>
    start === 'negotiation'
      ? `Тривають переговори про припинення вогню; сторони: ${the(names.protected)} та ${the(names.challenger)}.`
      : 'Прогін починається в день припинення вогню.',
  'terms.offered': ({ offer }) => (offer > 1 ? `Умови угоди на столі, ${times(offer)}.` : 'Умови угоди на столі.'),
  'deal.answered': ({ party, answer }, names) =>
    `${answer === 'accept' ? Does(names.of(party), 'приймає', 'приймають') : Does(names.of(party), 'відхиляє', 'відхиляють')} умови.`,
  'deal.struck': () => 'Угоди досягнуто: обидві сторони прийняли умови.',
  'talks.ended': () => 'Переговори завершуються без угоди.',
  'ceasefire.inForce': () => 'Припинення вогню набуває чинності.',
  'phase.entered': ({ phase }) =>
    ({
      ceasefire: 'Починається припинення вогню.',
      monitoring: 'Починається моніторинг припинення вогню.',
      deployment: 'Починається розгортання військових хабів.',
      established: 'Військові хаби розгорнуто.'
    })[phase],
  'type.drawn': ({ type }, names) =>
    `Налаштованість ${of(names.challenger)} визначено жеребом і приховано до підсумкового розбору: ${labels.challengerType[type]}.`,
  'unMandate.settled': ({ granted }) => (granted ? 'Мандат ООН надано.' : 'Мандат ООН не надано.'),
  'request.answered': ({ party, answer }, names) =>
    answer === 'request'
      ? `${Does(names.of(party), 'просить', 'просять')} надати обіцяні сили.`
      : `${Does(names.of(party), 'поки не просить', 'поки не просять')} надати обіцяні сили.`
} satisfies Partial<Messages['happenings']>

export const reasonsInTalks = {
  'run.started': null,
  'terms.offered': () => 'умови були на столі',
  'deal.answered': ({ party, answer }, names) =>
    did(names.of(party), answer === 'accept' ? 'прийня' : 'відхили', ' умови'),
  'deal.struck': () => 'угоди було досягнуто',
  'talks.ended': () => 'переговори завершилися без угоди',
  'ceasefire.inForce': () => 'припинення вогню набуло чинності',
  'phase.entered': null,
  'type.drawn': null,
  'unMandate.settled': ({ granted }) => (granted ? 'мандат ООН було надано' : 'мандат ООН не було надано'),
  'request.answered': ({ party, answer }, names) =>
    did(names.of(party), answer === 'request' ? 'попроси' : 'поки не проси', ' надати сили')
} satisfies Partial<Messages['reasons']>

/** "приблизно через 12 днів"; what is due at once is due "сьогодні". */
export const expected = (hours: number) => (hours < 24 ? 'сьогодні' : `приблизно через ${elapsedAfter(hours)}`)
