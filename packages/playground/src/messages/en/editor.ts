/** What the page says about editor. */
export const editor = {}
