/** What the page says about debrief. */
export const debrief = {}
