/** What the page says about lab. */
export const lab = {}
