import type { branches as english } from '../en/branches.js'
import type { Translation } from '../translation.js'

export const branches: Translation<typeof english> = {
  main: 'Principale',
  title: 'Branches',
  count: (count) => `Branches : ${count}`,
  fork: 'Nouvelle branche ici',
  forkNote: 'Une autre branche à partir d’ici, avec la même chance',
  roles: 'Qui décide',
  compare: (one, other) => `Comparer ${one} et ${other}`,
  lane: (name, until) => `Branche ${name}, connue jusqu’à ${until} : y passer`,
  activeLane: (name) => `Branche ${name}, affichée maintenant`,
  moreLanes: (count) => `${count} de plus`,
  moreLanesSpoken: (count) => `${count} branches de plus : ouvrir la liste`,
  forked: (name, from, when) => `Nouvelle branche à ${when} : vous êtes sur ${name}, issue de ${from}.`,
  switched: (name, sentence) => `Branche ${name}. ${sentence}`,
  removed: (name) => `La branche ${name} a été supprimée.`,
  putAway: (count) => `Une nouvelle simulation a commencé ; branches mises de côté : ${count}.`,
  putBack: 'Les reprendre',
  tooMany: (most) => `Il y a ${most} branches, la page n’en tient pas plus. Supprimez-en une pour en créer d’autres.`,
  why: 'Pourquoi ?',
  whyAll: 'Pourquoi ? Jusqu’au début',
  whyOf: (what) => `Pourquoi ? ${what}`,
  held: (by) => `Ici décide : ${by}. Continuez, ou répondez vous-même.`,
  heldBy: { model: 'le modèle', strategy: (name) => `la stratégie « ${name} »` }
}
