import { states } from './states.js'

/** What the shipped scenarios call by an English name, in French. */
export const known: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(states).map(([english, [name]]) => [english, name])),
  'The southern neighbour': 'voisin du sud',
  'The northern neighbour': 'voisin du nord',
  'Hub in the west': 'Hub de l’ouest',
  'Hub in the centre': 'Hub du centre',
  'Hub in the south': 'Hub du sud',
  'Vote of the House of Commons': 'vote de la Chambre des communes',
  'Parliament is informed': 'information du Parlement',
  'Vote of the Bundestag': 'vote du Bundestag',
  'Constitutional procedure': 'procédure constitutionnelle',
  'Authorisation by Congress': 'autorisation du Congrès',
  'Decision of the new government': 'décision du nouveau gouvernement',
  'Decision of the Riksdag': 'décision du Riksdag',
  'Mandate of the Riigikogu': 'mandat du Riigikogu',
  'Approval by Parliament': 'approbation du Parlement',
  'Decision of the National Assembly': 'décision de l’Assemblée nationale',
  'Internal decision': 'décision interne',
  'Ratification by Congress': 'ratification par le Congrès',
  'Decision of the Council': 'décision du Conseil',
  "Diplomatic warning and, if necessary, Ukraine's own forces":
    'avertissement diplomatique et, si nécessaire, forces propres de l’Ukraine',
  'Forces of the coalition': 'forces de la coalition',
  'Co-ordinated response with the forces of the United States': 'réponse coordonnée avec les forces des États-Unis',
  'The harbour': 'le port',
  'The parliament of Alder': 'le parlement d’Alder',
  'The government of Birch': 'le gouvernement de Birch',
  'The government of Cedar': 'le gouvernement de Cedar',
  'Warning, and own forces': 'avertissement et forces propres',
  'The guarantors answer': 'les garants répondent',
  'The guarantors and their partners answer': 'les garants et leurs partenaires répondent'
}
