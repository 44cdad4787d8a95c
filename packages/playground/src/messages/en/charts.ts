/** What the page says about charts. */
export const charts = {}
