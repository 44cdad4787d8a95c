import type { lab as english } from '../en/lab.js'
import type { Translation } from '../translation.js'

type Unit = 'year' | 'month'

const comma = (value: number) => String(value).replace('-', '−').replace('.', ',')
/** Below two, French has the singular: 1,5 an. */
const counted = (unit: Unit, count: number) =>
  `${comma(count)} ${unit === 'month' ? 'mois' : Math.abs(count) < 2 ? 'an' : 'ans'}`

export const lab: Translation<typeof english> = {
  title: 'À partir d’ici',
  lead: (place) =>
    `De nombreuses simulations à partir ${place}, avec chaque décision et chaque rôle tels quels. Dans toute comparaison, la chance est la même des deux côtés.`,
  fromStart: 'du début',
  fromPlace: (when) => `de ${when} dans cette simulation`,
  overAlready: 'Cette simulation est terminée ; celles-ci partent donc du début.',
  setup: 'Simulations',
  howMany: 'Combien',
  unknowns: 'Ce qu’on ne sait pas',
  drawn: 'Tiré dans les marges',
  fixed: 'Nombres tels quels',
  fixedNote: 'Les nombres sont pris tels quels. Pour un cas en cours, cela cache l’essentiel de ce qu’on ne sait pas.',
  betweenFrames:
    'Cette page tient en un seul fichier : elle calcule donc elle-même les déroulements, entre deux images et l’un après l’autre. S’il y en a beaucoup, cela prend du temps ; servie depuis une adresse, elle emploie plusieurs cœurs.',
  run: (runs) => `Faire ${runs} simulations`,
  cancel: 'Interrompre',
  done: (done, of) => `${done} simulations sur ${of}`,
  orderings: (done, of) => `${done} ordres sur ${of}`,
  progress: 'Avancement',
  left: (seconds) => (seconds < 90 ? `encore ${seconds} s environ` : `encore ${Math.round(seconds / 60)} min environ`),
  empty: 'Pas encore de simulations. Elles montrent comment cela peut continuer, et à quel point c’est ouvert.',
  starting: 'Lancement des premières simulations…',
  cancelled: (done) => `Interrompu. Les figures montrent les simulations déjà faites : ${done}.`,
  cancelledEmpty: 'Interrompu avant les premières simulations.',
  failed: (why) => `Les simulations n’ont pas pu être faites : ${why}`,
  changed: 'Depuis, vous avez avancé ou choisi autrement. Ces figures sont celles du moment ou du choix précédent.',
  said: {
    started: (runs) => `Simulations lancées : ${runs}.`,
    quarter: (percent) => `${percent} % des simulations sont faites.`,
    done: (runs) => `Les ${runs} simulations sont faites.`,
    cancelled: 'Interrompu.',
    failed: 'Les simulations n’ont pas pu être faites.'
  },
  asPledged: 'Tel quel',
  whatIfSide: 'Et si',
  whatIf: {
    title: 'Et si',
    kinds: {
      none: 'rien d’autre ne change',
      pledge: 'un engagement change',
      member: 'un membre change',
      number: 'un nombre change',
      theory: 'une thèse est vraie'
    },
    pledge: 'Engagement',
    member: 'Membre',
    number: 'Nombre',
    theory: 'Thèse',
    effect: 'Changement',
    value: 'Valeur',
    out: 'le retirer',
    formal: 'le rendre formel',
    nothing: 'ne fait rien',
    low: 'le moins fiable',
    high: 'le plus fiable',
    lowest: (value) => `Le plus bas (${value})`,
    highest: (value) => `Le plus haut (${value})`,
    stands: (value, unit) => `Il est à ${value}${unit}.`,
    fromStart: 'Cela change qui participe : les deux côtés partent donc du début d’une simulation.',
    pledgeTitle: (pledge, effect) => (effect === 'out' ? `sans « ${pledge} »` : `« ${pledge} » rendu formel`),
    memberTitle: (member, effect) =>
      effect === 'nothing'
        ? `${member} : aucune action`
        : `${member} : ${effect === 'low' ? 'la moindre' : 'la plus grande'} fiabilité jugée possible`,
    numberTitle: (name, value) => `« ${name} » à ${value}`,
    claim: (title) => `Et si : ${title} ?`,
    unknownNumber: (name) => `Un nombre de ce scénario est attendu, mais « ${name} » a été reçu.`,
    notANumber: 'Un nombre est attendu.'
  },
  survival: {
    heading: 'Combien de temps tient le cessez-le-feu',
    aboutDrawn:
      'Part des simulations où les hostilités n’ont pas repris. En ombré : les 95 % du milieu de ce qu’on ne sait pas.',
    aboutFixed:
      'Part des simulations où les hostilités n’ont pas repris. En ombré : ce que le hasard laisse ouvert, 95 %.',
    sentence: (side, name, span, share, drawn) =>
      side === 0
        ? `Au bout de ${span}, les hostilités n’ont pas repris dans ${share} des simulations${drawn ? ' ; la marge est ce qu’on ne sait pas' : ''}.`
        : `${name} : ${share}.`,
    atRisk: 'Encore en cours',
    columns: {
      side: 'Côté',
      time: 'Temps',
      share: 'Sans reprise',
      range: 'Ce qu’on ne sait pas, 95 %',
      chance: 'Hasard, 95 %',
      risk: 'Encore en cours'
    }
  },
  endings: {
    heading: 'Comment finissent les simulations',
    about: (name) =>
      `${name}. Chaque simulation a une issue ; jusque-là, elle continue. Les marges sont dans le tableau.`,
    goingOn: 'En vigueur',
    part: (fate, share) =>
      ({
        goingOn: `${share} encore en vigueur`,
        held: `${share} respectés`,
        frozen: `${share} gelés`,
        resumed: `${share} avec reprise du conflit`,
        lapsed: `${share} avec garanties caduques`,
        noDeal: `${share} sans accord`
      })[fate],
    sentence: (span, parts) =>
      `Au bout de ${span}, sur toutes les simulations : ${parts.length > 1 ? `${parts.slice(0, -1).join(', ')} et ${parts.at(-1)}` : parts.join('')}.`,
    row: (unit, tick, last) =>
      last ? 'à la fin' : /\p{L}/u.test(tick) ? tick : `${tick} ${unit === 'month' ? 'mois' : 'ans'}`,
    columns: {
      time: 'Temps',
      ending: 'Issue',
      share: 'Part',
      range: 'Ce qu’on ne sait pas, 95 %',
      chance: 'Hasard, 95 %'
    }
  },
  outcomes: {
    lastRung: 'Échelon 3 atteint au moins une fois',
    resumed: 'Reprise du conflit',
    frozen: 'Gelé',
    held: 'Respecté',
    lapsed: 'Garanties caduques',
    noDeal: 'Pas d’accord'
  },
  change: {
    heading: (title) => `Ce qui change : ${title}`,
    aboutDrawn:
      'La même chance des deux côtés : il ne reste que le changement. Trait : hasard, 95 %. Hachures : les 95 % du milieu de ce qu’on ne sait pas.',
    aboutFixed: 'La même chance des deux côtés : il ne reste que le changement. Trait : hasard, 95 %.',
    differs: (name, range, more) => `${name} : ${range} points, donc ${more ? 'plus' : 'moins'} de simulations.`,
    cannotTell: (names) =>
      `${names.join(', ')} : l’intervalle comprend zéro, ces simulations ne permettent pas de trancher.`,
    unit: 'points de pourcentage, « et si » moins « tel quel »',
    columns: {
      outcome: 'Résultat',
      first: 'Tel quel',
      second: 'Et si',
      difference: 'Différence, points',
      interval: 'Hasard, 95 %',
      range: 'Ce qu’on ne sait pas, 95 %'
    }
  },
  contributions: {
    heading: (members) => (members ? 'Ce qu’apporte chaque membre' : 'Ce qu’apporte chaque engagement'),
    about:
      'Points de reprises en moins. Barre : la part de chacun dans l’ensemble, avec son intervalle. Losange : ce qui est perdu quand lui seul est retiré.',
    whole: (range, sure) =>
      sure
        ? `Tous ensemble, ils retirent ${range} points aux simulations avec reprise du conflit.`
        : `Tous ensemble : ${range} points, un intervalle qui comprend zéro ; ces simulations ne permettent pas de trancher.`,
    nobody: 'Aucun intervalle n’exclut zéro : ces simulations ne permettent pas de les distinguer.',
    some: (told, all) =>
      `Pour ${told} sur ${all}, l’intervalle exclut zéro ; pour les autres, ces simulations ne permettent pas de trancher.`,
    unseen: (count, all) =>
      `Pour ${count} sur ${all}, aucune simulation n’a tourné autrement ; le tableau les contient aussi.`,
    made: (orderings, runs) =>
      `Valeurs de Shapley sur ${orderings} ordres tirés au hasard, chacun dans les deux sens, avec ${runs} simulations de même chance.`,
    unit: 'points de reprises en moins ; intervalle à 95 %',
    all: 'Tous ensemble',
    by: 'Par',
    pledges: 'Engagements',
    members: 'Membres',
    start: 'Calculer',
    empty: (orderings) =>
      `Pas encore calculé. Il faut ${orderings} ordres, et plus de temps que pour les simulations ci-dessus.`,
    first: 'Calcul des premiers ordres…',
    columns: {
      player: (members) => (members ? 'Membre' : 'Engagement'),
      share: 'Part, points',
      interval: '95 %',
      leftOut: 'Retiré seul, points'
    }
  },
  tick: (unit, count) => (count === 1 ? counted(unit, 1) : comma(count)),
  span: counted,
  made: (by) =>
    [
      `${by.runs} simulations, graine ${by.seed}, moteur ${by.engine}`,
      by.draws > 0 ? `ce qu’on ne sait pas, tiré ${by.draws} fois` : 'nombres tels quels',
      `scénario ${[by.scenario, ...by.overlays].join(' + ')}, SHA-256 ${by.hash}`,
      ...(by.against === null ? [] : [`comparé à SHA-256 ${by.against}`])
    ].join(' ; ') + '.',
  number: (value, digits) => value.toFixed(digits).replace('-', '−').replace('.', ','),
  plain: (value) => comma(Number(value.toPrecision(6))),
  count: (value) => String(value).replace(/\B(?=(\d{3})+$)/g, '\u202F'),
  percent: (value) => `${value} %`,
  percentRange: (value, low, high) => `${value} % (${low}–${high})`,
  pointsRange: (value, low, high) => `${value} (${low} à ${high})`,
  from: (low, high) => `${low} à ${high}`,
  notDrawn: 'non tiré',
  noInterval: 'aucun',
  noDifference: 'aucune vue'
}
