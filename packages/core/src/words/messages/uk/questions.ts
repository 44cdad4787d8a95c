import type { Messages } from '../../messages.js'
import { contribution, times } from './grammar.js'
import { Does, of, the, verbFirst } from './names.js'

export const questions: Messages['questions'] = {
  deal: ({ who, offer }, names) =>
    `Умови угоди на столі${offer > 1 ? `, ${times(offer)}` : ''}. Чи ${verbFirst(names.of(who), 'приймає їх', 'приймають їх')}?`,
  request: ({ who }, names) =>
    `Припинення вогню вважається вірогідним. Чи ${verbFirst(names.of(who), 'просить', 'просять')} надати обіцяні сили?`,
  restraint: ({ who, severity }, names) =>
    `Назріває порушення з боку ${of(names.of(who))} (тяжкість ${severity}). Чи утриматися від нього?`,
  mandate: ({ who, pledge, time }, names) => {
    const gate = names.gate(pledge)
    const details = [...(gate ? [gate] : []), ...(time > 1 ? [times(time)] : [])].join(', ')
    return `${Does(names.of(who), 'вирішує', 'вирішують')}${details ? ` (${details})` : ''}, чи надати мандат на ${contribution(pledge, names)}. Яке рішення?`
  },
  response: ({ who, rung, place, of: count }, names) =>
    count === 1
      ? `Настав щабель ${rung}, і відповідає лише один учасник: ${the(names.of(who))}. Яка відповідь?`
      : `Настав щабель ${rung}. Місце в черзі ${place} з ${count}: ${the(names.of(who))}. Яка відповідь?`,
  reaction: ({ who, rung }, names) =>
    `На щаблі ${rung} відповідь дано. Що ${verbFirst(names.of(who), 'робить', 'роблять')}?`,
  backing: ({ who }, names) => `Що буде з підтримкою гарантій з боку ${of(names.of(who))}?`
}

export const options: Messages['options'] = {
  deal: { accept: 'Прийняти', reject: 'Відхилити' },
  request: { request: 'Попросити', wait: 'Зачекати' },
  restraint: { holdBack: 'Утриматися', act: 'Діяти' },
  mandate: { yes: 'Надати', caveats: 'Надати із застереженнями', postpone: 'Відкласти', no: 'Не надавати' },
  response: { full: 'Повністю', part: 'Частково', later: 'Пізніше', decline: 'Відмовитися' },
  reaction: { backDown: 'Відступити', persist: 'Продовжити', escalate: 'Загострити' },
  backing: { reaffirm: 'Підтвердити', blur: 'Лишити двозначною', withdraw: 'Відкликати' }
}
