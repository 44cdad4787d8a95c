/** What the page says about ledger. */
export const ledger = {}
