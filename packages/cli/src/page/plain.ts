/**
 * A text as a terminal may show it: without control and direction characters, so that a document from elsewhere cannot
 * move the cursor, colour the page or hide its own lines.
 */
export const plain = (text: string): string => text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ')
