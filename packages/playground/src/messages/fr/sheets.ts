import type { sheets as english } from '../en/sheets.js'
import type { Translation } from '../translation.js'

export const sheets: Translation<typeof english> = {
  list: {
    lead: 'Toutes les branches partagent la même chance : seules les décisions les distinguent.',
    name: (name) => `Nom de ${name}`,
    comment: (name) => `Commentaire sur ${name}`,
    commentHint: 'Ce que vous avez essayé, et pourquoi',
    from: (parent, when) => `quitte ${parent} à ${when}`,
    start: 'depuis le début de la simulation',
    standsAt: (when) => `connue jusqu’à ${when}`,
    ended: (ending) => `terminée : ${ending.charAt(0).toLowerCase()}${ending.slice(1)}`,
    shown: 'affichée maintenant',
    show: 'Afficher',
    showSpoken: (name) => `Afficher ${name}`,
    remove: 'Supprimer',
    removeSpoken: (name) => `Supprimer ${name}`,
    compare: 'Comparer',
    compareSpoken: (one, other) => `Comparer ${one} et ${other}`,
    none: 'Pas encore d’autre branche. Créez-en une ici pour comparer.'
  },
  file: {
    title: 'Garder dans un fichier',
    note: 'Le fichier contient chaque branche avec son nom, son commentaire et ses décisions. Rien n’est envoyé.',
    save: 'Enregistrer toutes les branches',
    open: 'Ouvrir un fichier…',
    failed: 'Ce fichier n’a pas pu être ouvert ; rien n’a changé ici.',
    tooLarge: (size, most) => `Un fichier de ${most} au plus est attendu ; celui-ci fait ${size}.`,
    notRead: 'Le fichier n’a pas pu être lu sur le disque.',
    more: (count) => `et ${count} de plus`,
    otherScenario:
      'Ce fichier a été fait avec une autre version du scénario. Il s’ouvre ; la suite peut différer de ce qui a été vu.',
    otherEngine: (made, here) =>
      `Ce fichier a été fait avec la version ${made}, ici c’est la version ${here}. Il s’ouvre ; la suite peut différer de ce qui a été vu.`
  }
}
