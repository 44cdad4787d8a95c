import { plural } from '@armistice/core/words/uk'
import type { charts as english } from '../en/charts.js'
import type { Translation } from '../translation.js'

export const charts: Translation<typeof english> = {
  title: 'Як змінювалися величини',
  none: 'Поки що нема чого малювати: припинення вогню не набуло чинності.',
  now: 'зараз',
  time: 'Час',
  since: 'від набуття чинності',
  years: (years) => `${years} ${plural(years, 'рік', 'роки', 'років')}`,
  periods: { week: 'тиждень', month: '30 днів', quarter: '90 днів' },
  known: 'Що вже відомо про майбутнє, показано блідіше, після «зараз».',
  percent: (value) => `${value}\u00A0%`,
  deterrence: {
    heading: 'Наскільки стримано сторону, що кидає виклик?',
    about: 'Силами на місці та оголошеною відповіддю, якій вірять; 100\u00A0% були б повним стримуванням',
    defend: 'недопущення: сили на місці',
    deter: 'покарання: зобов’язання',
    defendShort: 'недопущення',
    deterShort: 'покарання',
    whole: 'стримування',
    sentence: (whole, share) =>
      `Стримування становить ${whole}. З нього ${share} дають сили на місці, решту — зобов’язання.`
  },
  credibility: {
    heading: 'Чи вірять гарантіям?',
    about: 'Переконливість гарантій і безкарність сторони, що кидає виклик, кожна від 0 до 5',
    credibility: 'переконливість',
    impunity: 'безкарність',
    sentence: (credibility, impunity) => `Переконливість: ${credibility} з 5, безкарність: ${impunity}.`
  },
  alarms: {
    heading: 'Скільки було тривог?',
    about: 'Тривоги про серйозні порушення за тяжкістю; деякі виявляються хибними',
    severity: (severity) => `тяжкість ${severity}`,
    dismissed: 'з них хибні',
    total: 'тривог загалом',
    sentence: (total, dismissed) =>
      `${total === 0 ? 'Тривог поки не було' : `Поки що ${total} ${plural(total, 'тривога', 'тривоги', 'тривог')}`}${dismissed === 0 ? '' : `, з них хибних: ${dismissed}`}.`
  },
  pace: {
    heading: 'Коли вони були?',
    about: (period) => `Тривоги за ${period}; цифра — тяжкість`,
    from: 'Від',
    sentence: (most, when, period) =>
      most === 0 ? 'Тривог поки не було.' : `Найбільше тривог за ${period}: ${most}, від ${when}.`
  },
  hubs: {
    heading: 'Наскільки готові хаби?',
    about: 'Етап кожного хабу: 0 заплановано, 1 передова група, 2 початкова спроможність, 3 повна спроможність',
    hub: 'Хаб',
    stage: 'Етап',
    sentence: (full, of) => `Повну спроможність мають ${full} з ${of} хабів.`
  }
}
