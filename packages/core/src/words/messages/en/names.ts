/** A country's name as it stands inside a sentence: "the Netherlands", "Germany". */
export const the = (name: string) =>
  /^(United |Netherlands|European |Philippines|Czech Republic|Republic |Democratic )/.test(name) ? `the ${name}` : name

/** The same at the beginning of a sentence. */
export const The = (name: string) => capital(the(name))

/** "Germany’s", "the Netherlands’". */
export const of = (name: string) => `${the(name)}${name.endsWith('s') ? '’' : '’s'}`

export const Of = (name: string) => capital(of(name))

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
