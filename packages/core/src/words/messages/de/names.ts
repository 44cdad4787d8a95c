import { states } from './states.js'

interface Forms {
  readonly nominative: string
  readonly accusative: string
  readonly dative: string
  readonly genitive: string
  readonly plural?: true
}

const feminine = (name: string, weak = name): Forms => ({
  nominative: `die ${name}`,
  accusative: `die ${name}`,
  dative: `der ${weak}`,
  genitive: `der ${weak}`
})
const masculine = (name: string, other = name, genitive = `${other}s`): Forms => ({
  nominative: `der ${name}`,
  accusative: `den ${other}`,
  dative: `dem ${other}`,
  genitive: `des ${genitive}`
})
const plural = (name: string, dative: string, genitive: string): Forms => ({
  nominative: `die ${name}`,
  accusative: `die ${name}`,
  dative: `den ${dative}`,
  genitive: `der ${genitive}`,
  plural: true
})

/** Names that stand with an article. All others stand alone. */
const declined: Readonly<Record<string, Forms>> = {
  Niederlande: plural('Niederlande', 'Niederlanden', 'Niederlande'),
  Philippinen: plural('Philippinen', 'Philippinen', 'Philippinen'),
  'Vereinigte Staaten': plural('Vereinigten Staaten', 'Vereinigten Staaten', 'Vereinigten Staaten'),
  'Vereinte Nationen': plural('Vereinten Nationen', 'Vereinten Nationen', 'Vereinten Nationen'),
  'Vereinigte Arabische Emirate': plural(
    'Vereinigten Arabischen Emirate',
    'Vereinigten Arabischen Emiraten',
    'Vereinigten Arabischen Emirate'
  ),
  'Vereinigtes Königreich': {
    nominative: 'das Vereinigte Königreich',
    accusative: 'das Vereinigte Königreich',
    dative: 'dem Vereinigten Königreich',
    genitive: 'des Vereinigten Königreichs'
  },
  'Europäische Union': feminine('Europäische Union', 'Europäischen Union'),
  'Russische Föderation': feminine('Russische Föderation', 'Russischen Föderation'),
  'Republik Korea': feminine('Republik Korea'),
  'Demokratische Volksrepublik Korea': feminine(
    'Demokratische Volksrepublik Korea',
    'Demokratischen Volksrepublik Korea'
  ),
  Tschechoslowakei: feminine('Tschechoslowakei'),
  'Republika Srpska': feminine('Republika Srpska'),
  'Israel oder Hisbollah': {
    nominative: 'Israel oder die Hisbollah',
    accusative: 'Israel oder die Hisbollah',
    dative: 'Israel oder der Hisbollah',
    genitive: 'Israels oder der Hisbollah'
  },
  OSZE: feminine('OSZE'),
  'von der Regierung nicht kontrollierte Seite': feminine(
    'von der Regierung nicht kontrollierte Seite',
    'von der Regierung nicht kontrollierten Seite'
  ),
  'Republik Moldau': feminine('Republik Moldau'),
  Schweiz: feminine('Schweiz'),
  Slowakei: feminine('Slowakei'),
  Sowjetunion: feminine('Sowjetunion'),
  Türkei: feminine('Türkei'),
  Ukraine: feminine('Ukraine'),
  Irak: masculine('Irak'),
  Iran: masculine('Iran'),
  Libanon: masculine('Libanon'),
  Herausforderer: masculine('Herausforderer'),
  'geschützter Staat': masculine('geschützte Staat', 'geschützten Staat', 'geschützten Staates')
}

const formsOf = (name: string): Forms | undefined => (Object.hasOwn(declined, name) ? declined[name] : undefined)
const standAlone = new Set(Object.values(states))

/** "die Ukraine", "Deutschland". */
export const the = (name: string) => formsOf(name)?.nominative ?? name
export const The = (name: string) => capital(the(name))
/** After "durch" and "für". */
export const accusative = (name: string) => formsOf(name)?.accusative ?? name
/** After "von", "zwischen" and a passive. */
export const dative = (name: string) => formsOf(name)?.dative ?? name
/** "in der Ukraine", "im Libanon", "in Deutschland". */
export const inside = (name: string) =>
  persons.has(name) ? `auf dem Gebiet ${of(name)}` : `in ${dative(name)}`.replace(/^in dem /, 'im ')

const persons = new Set(['Herausforderer', 'geschützter Staat', 'von der Regierung nicht kontrollierte Seite'])

/** Behind what is owned: "der Ukraine", "Deutschlands"; a name that may not take an ending stands with "von". */
export function of(name: string): string {
  const forms = formsOf(name)
  if (forms) return forms.genitive
  return standAlone.has(name) && !/[sxzß]$/.test(name) ? `${name}s` : `von ${name}`
}

/** A name with the verb that agrees with it: "Deutschland bittet", "die Niederlande bitten". */
export const does = (name: string, one: string, many: string) => `${the(name)} ${formsOf(name)?.plural ? many : one}`
export const Does = (name: string, one: string, many: string) => capital(does(name, one, many))

/** The same for a question: "Nimmt Deutschland", "Nehmen die Niederlande". */
export const verbFirst = (name: string, one: string, many: string) =>
  `${formsOf(name)?.plural ? many : one} ${the(name)}`

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
