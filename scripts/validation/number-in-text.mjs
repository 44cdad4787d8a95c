// Changes one number in the text of a JSON document and leaves every other character as it is.

/**
 * The text with the number at a path such as /violations/base/4/value replaced. RangeError where no number is there.
 * @param {string} text
 * @param {string} path
 * @param {number} value
 */
export function withNumber(text, path, value) {
  const place = numbersIn(text).find((each) => each.path === path)
  if (!place) throw new RangeError(`Expected a number at ${path}, but there is none`)
  return text.slice(0, place.from) + String(value) + text.slice(place.to)
}

/**
 * Where each number of a JSON text stands. The text has been parsed before: nothing is checked here.
 * @param {string} text
 */
function numbersIn(text) {
  const found = /** @type {{ path: string, from: number, to: number }[]} */ ([])
  /** @type {{ key: string | number, list: boolean }[]} */
  const within = []
  let key = ''
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g)) {
    const inner = within.at(-1)
    if (token === '{' || token === '[') within.push({ key: token === '[' ? 0 : '', list: token === '[' })
    else if (token === '}' || token === ']') within.pop()
    else if (token === ':' && inner) inner.key = key
    else if (token === ',' && inner?.list) inner.key = Number(inner.key) + 1
    else if (token.startsWith('"')) key = /** @type {string} */ (JSON.parse(token))
    else if (/^[-\d]/.test(token))
      found.push({ path: `/${within.map((each) => each.key).join('/')}`, from: index, to: index + token.length })
  }
  return found
}
