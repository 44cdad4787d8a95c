import type { charts as english } from '../en/charts.js'
import type { Translation } from '../translation.js'

export const charts: Translation<typeof english> = {
  title: 'Comment les grandeurs ont évolué',
  none: 'Il n’y a encore rien à tracer : le cessez-le-feu n’est pas entré en vigueur.',
  now: 'maintenant',
  time: 'Temps',
  since: 'depuis l’entrée en vigueur',
  years: (years) => (years === 1 ? '1 an' : `${years} ans`),
  periods: { week: 'semaine', month: 'période de 30 jours', quarter: 'période de 90 jours' },
  known: 'Ce que l’on sait déjà de la suite est plus pâle, après « maintenant ».',
  percent: (value) => `${value} %`,
  deterrence: {
    heading: 'À quel point la partie contestataire est-elle dissuadée ?',
    about: 'Par les forces en place, et par ce qui est annoncé et cru ; 100 % serait une dissuasion complète',
    defend: 'interdiction : forces en place',
    deter: 'représailles : engagements',
    defendShort: 'interdiction',
    deterShort: 'représailles',
    whole: 'dissuasion',
    sentence: (whole, share) =>
      `La dissuasion est à ${whole}. Les forces en place en apportent ${share}, les engagements le reste.`
  },
  credibility: {
    heading: 'Croit-on aux garanties ?',
    about: 'Crédibilité des garanties et impunité de la partie contestataire, chacune de 0 à 5',
    credibility: 'crédibilité',
    impunity: 'impunité',
    sentence: (credibility, impunity) => `La crédibilité est à ${credibility} sur 5, l’impunité à ${impunity}.`
  },
  alarms: {
    heading: 'Combien y a-t-il eu d’alertes ?',
    about: 'Alertes de violations sérieuses, par gravité ; certaines se révèlent sans objet',
    severity: (severity) => `gravité ${severity}`,
    dismissed: 'dont sans objet',
    total: 'alertes en tout',
    sentence: (total, dismissed) =>
      `${total === 0 ? 'Aucune alerte' : total === 1 ? 'Une alerte' : `${total} alertes`} jusqu’ici${dismissed === 0 ? '' : `, dont sans objet : ${dismissed}`}.`
  },
  pace: {
    heading: 'Quand sont-elles venues ?',
    about: (period) => `Alertes par ${period} ; le chiffre est la gravité`,
    from: 'À partir de',
    sentence: (most, when, period) =>
      most === 0 ? 'Aucune alerte jusqu’ici.' : `Le plus d’alertes par ${period} : ${most}, à partir de ${when}.`
  },
  hubs: {
    heading: 'Où en sont les hubs ?',
    about: 'Étape de chaque hub : 0 prévu, 1 détachement précurseur, 2 capacité initiale, 3 pleine capacité',
    hub: 'Hub militaire',
    stage: 'Étape',
    sentence: (full, of) => `Hubs en pleine capacité : ${full} sur ${of}.`
  }
}
