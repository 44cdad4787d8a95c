import type { charts as english } from '../en/charts.js'
import type { Translation } from '../translation.js'

export const charts: Translation<typeof english> = {
  title: 'Wie sich die Größen entwickelten',
  none: 'Es gibt noch nichts zu zeichnen: Die Waffenruhe ist nicht in Kraft getreten.',
  now: 'jetzt',
  time: 'Zeit',
  since: 'seit dem Inkrafttreten',
  years: (years) => (years === 1 ? '1 Jahr' : `${years} Jahre`),
  periods: { week: 'Woche', month: '30 Tage', quarter: '90 Tage' },
  known: 'Was schon feststeht, aber erst kommt, steht blasser nach „jetzt“.',
  percent: (value) => `${value}\u00A0%`,
  deterrence: {
    heading: 'Wie weit ist der Herausforderer abgeschreckt?',
    about:
      'Durch Kräfte vor Ort und durch das, was angedroht ist und geglaubt wird; 100\u00A0% wären volle Abschreckung',
    defend: 'Verwehrung: Kräfte vor Ort',
    deter: 'Vergeltung: Verpflichtungen',
    defendShort: 'Verwehrung',
    deterShort: 'Vergeltung',
    whole: 'Abschreckung',
    sentence: (whole, share) =>
      `Die Abschreckung steht bei ${whole}. Davon kommen ${share} von Kräften vor Ort, der Rest von Verpflichtungen.`
  },
  credibility: {
    heading: 'Werden die Garantien geglaubt?',
    about: 'Glaubwürdigkeit der Garantien und Straflosigkeit des Herausforderers, je von 0 bis 5',
    credibility: 'Glaubwürdigkeit',
    impunity: 'Straflosigkeit',
    sentence: (credibility, impunity) =>
      `Die Glaubwürdigkeit steht bei ${credibility} von 5, die Straflosigkeit bei ${impunity}.`
  },
  alarms: {
    heading: 'Wie viele Meldungen gab es?',
    about: 'Meldungen ernster Verstöße nach Schweregrad; manche erweisen sich als nichts',
    severity: (severity) => `Schweregrad ${severity}`,
    dismissed: 'davon grundlos',
    total: 'Meldungen insgesamt',
    sentence: (total, dismissed) =>
      `Bisher ${total === 0 ? 'keine Meldung' : total === 1 ? 'eine Meldung' : `${total} Meldungen`}${dismissed === 0 ? '' : `, davon grundlos: ${dismissed}`}.`
  },
  pace: {
    heading: 'Wann kamen sie?',
    about: (period) => `Meldungen je ${period}; die Ziffer ist der Schweregrad`,
    from: 'Ab',
    sentence: (most, when, period) =>
      most === 0 ? 'Bisher keine Meldung.' : `Die meisten Meldungen je ${period}: ${most}, ab ${when}.`
  },
  hubs: {
    heading: 'Wie weit sind die Drehkreuze?',
    about: 'Stufe jedes Drehkreuzes: 0 geplant, 1 Vorauskommando, 2 erste Einsatzfähigkeit, 3 volle Einsatzfähigkeit',
    hub: 'Drehkreuz',
    stage: 'Stufe',
    sentence: (full, of) => `Volle Einsatzfähigkeit: ${full} von ${of} Drehkreuzen.`
  }
}
