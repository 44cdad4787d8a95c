import { states } from './states.js'

/** Two names with two articles: neither preposition stands once for both. */
const eitherOf = 'Israël ou le Hezbollah'

const kinds = new Map<string, string>([...Object.values(states), ['partie contestataire', 'f'], ['État protégé', 'm']])
const kindOf = (name: string) => kinds.get(name) ?? 'none'
const elides = (name: string) => /^[aeiouyâàéèêëîïôûü]/i.test(name) && !name.startsWith('Y')

/** "l’Allemagne", "le Royaume-Uni", "les Pays-Bas", "Chypre". */
export function the(name: string): string {
  const kind = kindOf(name)
  if (kind === 'p') return `les ${name}`
  if (kind !== 'f' && kind !== 'm') return name
  return elides(name) ? `l’${name}` : `${kind === 'f' ? 'la' : 'le'} ${name}`
}
export const The = (name: string) => capital(the(name))

/** "de l’Allemagne", "du Royaume-Uni", "des Pays-Bas", "de Chypre", "d’Israël". */
export function of(name: string): string {
  if (name === eitherOf) return 'd’Israël ou du Hezbollah'
  const kind = kindOf(name)
  if (kind === 'p') return `des ${name}`
  if (kind === 'm' && !elides(name)) return `du ${name}`
  if (kind === 'f' || kind === 'm') return `de ${the(name)}`
  return elides(name) ? `d’${name}` : `de ${name}`
}

/** "à l’Ukraine", "au Liban", "aux États-Unis". */
export function to(name: string): string {
  if (name === eitherOf) return 'à Israël ou au Hezbollah'
  const kind = kindOf(name)
  if (kind === 'p') return `aux ${name}`
  if (kind === 'm' && !elides(name)) return `au ${name}`
  return `à ${the(name)}`
}

/** "en Ukraine", "au Liban", "aux Pays-Bas", "à Chypre". */
export function inside(name: string): string {
  const kind = kindOf(name)
  if (name === 'Union européenne') return 'dans l’Union européenne'
  if (/^(État|partie) /.test(name)) return `sur le territoire ${of(name)}`
  if (kind === 'p') return `aux ${name}`
  if (kind === 'm' && !elides(name)) return `au ${name}`
  return kind === 'f' || kind === 'm' || kind === 'en' ? `en ${name}` : `à ${name}`
}

/** A name with the verb that agrees with it: "l’Allemagne accepte", "les Pays-Bas acceptent". */
export const does = (name: string, one: string, many: string) => `${the(name)} ${kindOf(name) === 'p' ? many : one}`
export const Does = (name: string, one: string, many: string) => capital(does(name, one, many))
/** The same for a question: "Que fait la Russie", "Que font les États-Unis". */
export const verbFirst = (name: string, one: string, many: string) =>
  `${kindOf(name) === 'p' ? many : one} ${the(name)}`

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
