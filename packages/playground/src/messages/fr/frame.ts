import type { frame as english } from '../en/frame.js'
import type { Translation } from '../translation.js'

export const frame: Translation<typeof english> = {
  page: {
    title: 'Armistice',
    skip: 'Aller à ce qui se passe maintenant',
    loading: 'Chargement du scénario…',
    failed: (why) => `La page n’a pas pu s’ouvrir : ${why}`,
    more: 'Menu',
    close: 'Fermer'
  },
  timeline: {
    title: 'Chronologie',
    slider: 'Position dans la simulation',
    place: (when, place, of, sentence) => `${when}, événement ${place} sur ${of}. ${sentence}`,
    inForce: 'cessez-le-feu en vigueur',
    backing: (backing) => `soutien ${backing}`,
    hub: (name, stage) => `${name} : ${stage}`
  },
  controls: {
    title: 'Parcourir la simulation',
    back: 'Un pas en arrière',
    step: 'Pas',
    decision: 'Décision suivante',
    week: '+1 semaine',
    play: 'Lire',
    pause: 'Pause',
    pauses: 'Pause quand on me sollicite',
    playing: 'Lecture : le modèle décide',
    speed: (times) => `${times}×`,
    speedSpoken: (times) => `vitesse ${times}×`,
    place: 'Événement',
    of: (place, end) => (place === end ? `${place}` : `${place} sur ${end}`),
    modelAnswers: 'Le modèle répond à la question en cours.'
  },
  top: {
    scenario: (title) => `${title} : à propos de ce scénario`,
    asOf: (date) => `Positions publiques au ${date}`,
    horizon: (years) => `Dure au plus ${years} après le cessez-le-feu`,
    objectives: 'Ce qu’il faut observer',
    seed: 'Graine',
    seedNote: 'La même graine et les mêmes décisions donnent la même simulation.',
    restart: 'Recommencer avec cette graine',
    seedEmpty: 'Une graine de 1 à 64 caractères est attendue ; elle est vide.',
    seedBroken: 'Une graine de caractères entiers est attendue ; l’un d’eux est coupé.',
    seedLong: (length) => `Une graine de 1 à 64 caractères est attendue ; elle en a ${length}.`,
    undo: 'Annuler',
    redo: 'Rétablir',
    share: 'Partager',
    shareNote: 'Ce lien contient le scénario, la graine, les décisions et la position.',
    link: 'Lien',
    copy: 'Copier le lien',
    copied: 'Copié.',
    trace: 'Trace :',
    notCopied: 'Copie impossible : sélectionnez le lien et copiez-le.',
    theme: { light: 'Couleurs : claires', dark: 'Couleurs : sombres', system: 'Couleurs : comme le système' },
    help: 'Aide du clavier',
    language: 'Langue'
  },
  help: {
    title: 'Clavier',
    keys: [
      ['→ ou .', 'un pas ; le modèle répond à une question en cours'],
      ['←', 'un pas en arrière'],
      ['n', 'à la décision suivante'],
      ['w', 'une semaine plus loin'],
      ['1 – 4', 'répondre à la question'],
      ['m', 'laisser le modèle répondre'],
      ['o', 'afficher ou masquer les probabilités'],
      ['u', 'annuler'],
      ['r', 'rétablir'],
      ['p', 'lire ou mettre en pause'],
      ['f', 'nouvelle branche à partir d’ici, avec la même chance'],
      ['b', 'à la branche suivante'],
      ['a', 'toutes les branches, et les fichiers'],
      ['c', 'comparer deux branches'],
      ['y', 'pourquoi c’est arrivé'],
      ['d', 'qui décide'],
      ['s', 'changer la graine'],
      ['l', 'partager un lien'],
      ['?', 'cette aide']
    ],
    tiles:
      'Dans l’image, les flèches vont de case en case et Entrée ouvre un membre. Sur la chronologie, les flèches avancent d’un pas, Page préc. et Page suiv. de dix, Début et Fin vont au début et à la fin.',
    about:
      'Rien n’est enregistré ni envoyé. L’adresse contient le scénario, la graine et chaque décision : recharger la page ou suivre un lien ramène donc ici.'
  },
  notice: {
    unknownScenario: (id, known) =>
      `Ce lien demande le scénario « ${id} », qui n’existe pas ici. ${known} s’ouvre depuis le début à la place.`,
    version: (version) =>
      `Ce lien a été fait pour la version ${version} de la page et ne peut pas être lu ici. La simulation part du début.`,
    broken: (what) => `Ce lien n’a pas pu être lu : ${what} La simulation part du début.`,
    noSuchOverlay: (what) => `Ce lien demande « ${what} », qui n’existe pas ici. Un autre scénario s’ouvre à la place.`,
    notPacked: (limit) => `son document ne peut pas être décompressé, ou il a plus de ${limit} caractères.`,
    badDocument: (count, first) =>
      count === 1
        ? `Le scénario de ce lien n’est pas utilisable. ${first} Un autre s’ouvre à la place.`
        : `Le scénario de ce lien n’est pas utilisable : il a ${count} erreurs. ${first} Un autre s’ouvre à la place.`,
    notEncoded: 'un code qu’il contient est mal formé.',
    unknownPart: (name) => `il a une partie nommée « ${name} ».`,
    noPage: (name) => `il demande une page nommée « ${name} ».`,
    noLanguage: (code) => `il demande une langue « ${code} ».`,
    languageFailed: 'La langue n’a pas pu être chargée. Vérifiez la connexion et réessayez.',
    notSeats: (text) => `« ${text} » ne dit pas qui décide.`,
    noSeats:
      'Ce lien confie des décisions à quelqu’un, ou à une stratégie, qui n’existe pas ici. La simulation part du début.',
    notAnAction: (text) => `« ${text} » n’est pas une action.`,
    tooLong: (length, limit) => `${limit} caractères au plus sont attendus ; il y en a ${length}.`,
    stopped: (done, of) =>
      `Seules les ${done} premières des ${of} actions de ce lien conviennent à ce scénario. La suite a été laissée de côté.`,
    dismiss: 'Masquer'
  },
  pages: {
    title: 'Pages',
    play: 'Jouer',
    lab: 'Labo',
    ledger: 'Registre',
    debrief: 'Débriefing',
    scenario: 'Scénario',
    which: 'Voir lesquels',
    loading: 'Chargement de la page…',
    failed: 'La page n’a pas pu être chargée. Vérifiez la connexion et réessayez.',
    again: 'Réessayer'
  },
  figure: {
    view: 'Affichage',
    chart: 'Graphique',
    table: 'Tableau',
    save: 'Enregistrer',
    notSaved: 'L’image n’a pas pu être créée dans ce navigateur.'
  },
  pictures: { title: 'Images', coalition: 'Coalition', statechart: 'Diagramme d’états', charts: 'Graphiques' },
  dock: { title: 'Vues', now: 'Maintenant', members: 'Membres', coalition: 'Coalition', timeline: 'Chronologie' }
}
