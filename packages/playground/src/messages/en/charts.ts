/** What the page says about charts. */
export const charts = {
  title: 'How the quantities moved',
  none: 'There is nothing to draw yet: the ceasefire has not entered into force.',
  now: 'now',
  time: 'Time',
  since: 'from the entry into force',
  /** Years on the axis of a long run. */
  years: (years: number) => (years === 1 ? '1 year' : `${years} years`),
  /** Lengths of time in which alarms are counted together. */
  periods: { week: 'week', month: '30 days', quarter: '90 days' },
  known: 'What is already known to come is shown fainter, after “now”.',
  percent: (value: string) => `${value} %`,
  deterrence: {
    heading: 'How far is the challenger deterred?',
    about: 'By forces in place, and by what is threatened and believed; 100 % would be full deterrence',
    defend: 'defend: forces in place',
    deter: 'deter: commitments',
    defendShort: 'defend',
    deterShort: 'deter',
    whole: 'deterrence',
    sentence: (whole: string, share: string) =>
      `Deterrence stands at ${whole}. Forces in place carry ${share} of that, commitments the rest.`
  },
  credibility: {
    heading: 'Are the guarantees believed?',
    about: 'Credibility of the guarantees and impunity of the challenger, each 0 to 5',
    credibility: 'credibility',
    impunity: 'impunity',
    sentence: (credibility: string, impunity: string) =>
      `Credibility stands at ${credibility} of 5 and impunity at ${impunity}.`
  },
  alarms: {
    heading: 'How many alarms were there?',
    about: 'Alarms about serious violations, by severity; some turn out to be nothing',
    severity: (severity: number) => `severity ${severity}`,
    dismissed: 'of these found to be nothing',
    total: 'alarms in all',
    sentence: (total: number, dismissed: number) =>
      `${total === 0 ? 'No alarm' : total === 1 ? 'One alarm' : `${total} alarms`} so far${dismissed === 0 ? '' : `, ${dismissed} of them found to be nothing`}.`
  },
  pace: {
    heading: 'When did they come?',
    about: (period: string) => `Alarms in each ${period}; the numeral is the severity`,
    from: 'From',
    sentence: (most: number, when: string, period: string) =>
      most === 0 ? 'No alarm so far.' : `The most in one ${period} were ${most}, from ${when} on.`
  },
  hubs: {
    heading: 'How far are the hubs?',
    about: 'Stage of each hub: 0 planned, 1 advance party, 2 initial, 3 full capability',
    hub: 'Hub',
    stage: 'Stage',
    sentence: (full: number, of: number) => `${full} of ${of} hubs have their full capability.`
  }
}
