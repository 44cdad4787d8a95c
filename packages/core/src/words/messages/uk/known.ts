import { states } from './states.js'

/** What the shipped scenarios call by an English name, in Ukrainian. */
export const known: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(states).map(([english, [name]]) => [english, name])),
  'The southern neighbour': 'південний сусід',
  'The northern neighbour': 'північний сусід',
  'Hub in the west': 'Хаб на заході',
  'Hub in the centre': 'Хаб у центрі',
  'Hub in the south': 'Хаб на півдні',
  'Vote of the House of Commons': 'голосування Палати громад',
  'Parliament is informed': 'парламент отримує повідомлення',
  'Vote of the Bundestag': 'голосування Бундестагу',
  'Constitutional procedure': 'конституційна процедура',
  'Authorisation by Congress': 'дозвіл Конгресу депутатів',
  'Decision of the new government': 'рішення нового уряду',
  'Decision of the Riksdag': 'рішення Риксдагу',
  'Mandate of the Riigikogu': 'мандат Рійґікоґу',
  'Approval by Parliament': 'схвалення парламенту',
  'Decision of the National Assembly': 'рішення Національних зборів',
  'Internal decision': 'внутрішнє рішення',
  'Ratification by Congress': 'ратифікація Конгресом',
  'Decision of the Council': 'рішення Ради',
  "Diplomatic warning and, if necessary, Ukraine's own forces":
    'дипломатичне попередження і, за потреби, власні сили України',
  'Forces of the coalition': 'сили коаліції',
  'Co-ordinated response with the forces of the United States': 'узгоджена відповідь разом із силами Сполучених Штатів',
  'The harbour': 'гавань',
  'The parliament of Alder': 'парламент держави Alder',
  'The government of Birch': 'уряд держави Birch',
  'The government of Cedar': 'уряд держави Cedar',
  'Warning, and own forces': 'попередження та власні сили',
  'The guarantors answer': 'відповідають гаранти',
  'The guarantors and their partners answer': 'відповідають гаранти та їхні партнери'
}
