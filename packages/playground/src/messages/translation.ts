/** What a language has to bring for a part of the page: every text that English has, or it does not compile. */
export type Translation<English> = English
