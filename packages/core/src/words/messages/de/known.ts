import { states } from './states.js'

/** What the shipped scenarios call by an English name, in German. */
export const known: Readonly<Record<string, string>> = {
  ...states,
  'The southern neighbour': 'südlicher Nachbar',
  'The northern neighbour': 'nördlicher Nachbar',
  'Hub in the west': 'Drehkreuz im Westen',
  'Hub in the centre': 'Drehkreuz in der Mitte',
  'Hub in the south': 'Drehkreuz im Süden',
  'Vote of the House of Commons': 'Votum des Unterhauses',
  'Parliament is informed': 'das Parlament wird unterrichtet',
  'Vote of the Bundestag': 'Votum des Bundestages',
  'Constitutional procedure': 'Verfahren nach der Verfassung',
  'Authorisation by Congress': 'Zustimmung des Kongresses',
  'Decision of the new government': 'Beschluss der neuen Regierung',
  'Decision of the Riksdag': 'Beschluss des Reichstags',
  'Mandate of the Riigikogu': 'Mandat des Riigikogu',
  'Approval by Parliament': 'Zustimmung des Parlaments',
  'Decision of the National Assembly': 'Beschluss der Nationalversammlung',
  'Internal decision': 'interne Entscheidung',
  'Ratification by Congress': 'Ratifizierung durch den Kongress',
  'Decision of the Council': 'Beschluss des Rates',
  "Diplomatic warning and, if necessary, Ukraine's own forces":
    'diplomatische Warnung und, falls nötig, eigene Kräfte der Ukraine',
  'Forces of the coalition': 'Kräfte der Koalition',
  'Co-ordinated response with the forces of the United States':
    'abgestimmte Antwort mit den Kräften der Vereinigten Staaten',
  'The harbour': 'der Hafen',
  'The parliament of Alder': 'das Parlament von Alder',
  'The government of Birch': 'die Regierung von Birch',
  'The government of Cedar': 'die Regierung von Cedar',
  'Warning, and own forces': 'Warnung und eigene Kräfte',
  'The guarantors answer': 'die Garanten antworten',
  'The guarantors and their partners answer': 'die Garanten und ihre Partner antworten'
}
