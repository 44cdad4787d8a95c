/**
 * A language's texts for a part of the page. While the page is being built, a text that is not there yet is English:
 * once all are there, this becomes `T` and `withEnglish` goes, so that a missing text does not compile.
 */
export type Translation<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends readonly unknown[]
    ? T
    : T extends object
      ? { readonly [K in keyof T]?: Translation<T[K]> }
      : T

/** A language's texts, with English for those that are not there yet. */
export function withEnglish<T extends object>(english: T, texts: Translation<T>): T {
  const merged = { ...english } as Record<string, unknown>
  for (const [key, text] of Object.entries(texts))
    merged[key] = isTable(text) ? withEnglish(merged[key] as object, text) : text
  return merged as T
}

const isTable = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
