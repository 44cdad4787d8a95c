import type { ledger as english } from '../en/ledger.js'
import type { Translation } from '../translation.js'

export const ledger: Translation<typeof english> = {
  title: 'Registre',
  lead: 'Chaque engagement et chaque nombre que la simulation utilise, sur quoi il repose et de combien il pourrait s’écarter.',
  search: 'Rechercher',
  searchHint: 'Membre, nombre ou source',
  statuses: 'Comment on le sait',
  member: 'Membre',
  component: 'Partie de la déclaration',
  all: 'tous',
  model: 'le modèle lui-même',
  onlyAssumed: 'N’afficher que les hypothèses',
  everything: 'Tout afficher',
  save: 'Enregistrer en CSV',
  none: 'Rien ne correspond à ces filtres.',
  shown: (shown, all) => (shown === all ? `${all} entrées` : `${shown} entrées sur ${all}`),
  entries: (count) => (count === 1 ? '1 entrée' : `${count} entrées`),
  columns: { name: 'Engagement ou nombre', value: 'Valeur', range: 'Marge', status: 'Statut', source: 'Source' },
  file: { group: 'groupe', path: 'chemin', low: 'bas', high: 'haut', unit: 'unité', note: 'note' },
  notPublished: 'non publié',
  noRange: 'aucune marge indiquée',
  noSource: 'Aucune : choisi pour ce scénario.',
  bar: (counts) => `Nombres selon leur origine : ${counts}`,
  opens: (title) => `${title} (ouvre un nouvel onglet)`
}
