/** What the page says about branches. */
export const branches = {}
