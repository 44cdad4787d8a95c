import type { sheets as english } from '../en/sheets.js'
import type { Translation } from '../translation.js'

const list = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} et ${parts.at(-1)!}`

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
    megabytes: (size) => `${size}\u00A0Mo`,
    notRead: 'Le fichier n’a pas pu être lu sur le disque.',
    more: (count) => `et ${count} de plus`,
    otherScenario:
      'Ce fichier a été fait avec une autre version du scénario. Il s’ouvre ; la suite peut différer de ce qui a été vu.',
    otherEngine: (made, here) =>
      `Ce fichier a été fait avec la version ${made}, ici c’est la version ${here}. Il s’ouvre ; la suite peut différer de ce qui a été vu.`
  },
  compare: {
    title: (one, other) => `Comparer ${one} et ${other}`,
    one: 'Première branche',
    other: 'Seconde branche',
    print: 'Imprimer',
    parting: 'Où elles se séparent',
    partAt: (when) => `Elles se séparent à ${when}.`,
    same: 'Jusqu’ici, la même chose s’est passée dans les deux. L’une d’elles a peut-être été parcourue plus loin.',
    nothing: 'On n’en sait pas plus ici.',
    by: {
      person: 'Décidé par vous.',
      model: 'Décidé par le modèle.',
      strategy: (name) => `Décidé par la stratégie « ${name} ».`
    },
    behind: (decision) => `Cela remonte à ceci : ${decision}`,
    goThere: 'Y aller',
    goThereSpoken: (name) => `Y aller, sur ${name}`,
    cost: 'Où chacune en est arrivée',
    at: (when) => `Tel que chacun à la table le sait à ${when}, la dernière heure que les deux ont atteinte.`,
    measure: 'Mesure',
    differs: 'différent',
    violations: (severity, word) => `Violations de gravité ${severity} (${word})`,
    answered: 'Violations avec réponse',
    unanswered: 'Violations sans réponse',
    days: 'Temps passé en réponse',
    delivered: 'Puissance fournie, moyenne',
    deliveredValue: (strength, needed, cases) =>
      `${strength} sur ${needed} nécessaires, ${cases === 1 ? '1 violation' : `${cases} violations`}`,
    noTime: 'aucun',
    noRung: 'aucun échelon atteint',
    deterrence: 'Dissuasion',
    ending: 'Issue',
    goesOn: 'continue',
    endedAt: (ending, when) => `${ending.charAt(0).toLowerCase()}${ending.slice(1)}, ${when}`,
    note: 'Deux simulations avec la même chance : une histoire à côté d’une autre. À quel point chacune est probable, le labo le dit.'
  },
  why: {
    title: 'Pourquoi ?',
    lead: 'De haut en bas : chaque ligne mène à ce qui l’a provoquée.',
    picture: (count) => `Les causes en image : ${count} événements. La liste ci-dessous dit la même chose.`,
    sentences: 'En phrases',
    because: (reasons) => `car ${list(reasons)}`,
    answers: (count, rung, counts) => `${count} membres ont répondu à l’échelon ${rung} : ${counts.join(', ')}`,
    several: (count, first) => `${count} du même genre, le premier : ${first}`,
    none: 'Rien dans le journal ne l’a provoqué.',
    all: (count) => `Les afficher tous (${count})`,
    gone: 'Cela vient après le moment affiché.'
  },
  roles: {
    lead: 'Pour ceux que vous laissez au modèle ou à une stratégie, rien ne vous est demandé ; la simulation continue sans s’arrêter.',
    quick: 'Vous décidez pour',
    everybody: 'Tout le monde',
    nobody: 'Personne',
    member: 'Un membre…',
    rest: 'Tous les autres',
    person: 'Vous',
    model: 'le modèle',
    strategy: (name) => `« ${name} »`,
    parties: 'Parties',
    members: 'Membres',
    partners: 'Partenaires',
    count: (count, of) => `Vous décidez pour ${count} sur ${of}.`,
    about: 'Ce que font les stratégies',
    strategies: {
      model: 'Laisse chaque question au tirage du modèle.',
      cautious:
        'Accorde avec restrictions, répond en totalité au premier échelon et en partie aux suivants, et pas du tout tant que le soutien est retiré.',
      hawkish: 'Accorde, répond en totalité à chaque échelon, réaffirme le soutien, demande aussitôt le déploiement.',
      restrained: 'Recule au premier échelon ; se retient.',
      opportunist: 'Continue tant que la puissance fournie reste sous le nécessaire, et recule quand elle l’atteint.',
      probing:
        'Persiste au premier échelon pour voir qui répond, puis recule si la puissance dépasse la moitié du nécessaire.',
      threshold:
        'Attaque tant que la probabilité perçue d’une intervention est inférieure à p* = (Vwin − Vsq) / (Vwin − Vfight).'
    },
    fromHere: 'À partir d’ici',
    restart: 'Recommencer avec ces rôles',
    note: '« À partir d’ici » garde ce qui s’est passé. Recommencer relance la simulation avec la même graine ; un lien contient qui décide.'
  }
}
