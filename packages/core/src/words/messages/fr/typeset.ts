/**
 * The same texts with French spacing: a narrow space that does not break before ; ! and ?, a full one before : and %
 * and inside « ». A text that is a function stays one, and gives its text so spaced.
 */
export function typeset<T>(texts: T): T {
  return spaced(texts) as T
}

function spaced(value: unknown): unknown {
  if (typeof value === 'string') return spacedText(value)
  if (typeof value === 'function')
    return (...args: unknown[]) => spaced((value as (...args: unknown[]) => unknown)(...args))
  if (Array.isArray(value)) return value.map(spaced)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, spaced(each)]))
}

const spacedText = (text: string) =>
  text
    .replace(/ ([;!?])/g, '\u202F$1')
    .replace(/ ([:%»])/g, '\u00A0$1')
    .replace(/« /g, '«\u00A0')
