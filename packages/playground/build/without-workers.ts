import type { Plugin } from 'vite'

/** A page in one file has no other files to start as workers: their address is empty, and runs are made between frames. */
export const withoutWorkers = (): Plugin => ({
  name: 'without-workers',
  enforce: 'pre',
  resolveId: (source) => (source.includes('?worker') ? '\0no-worker' : null),
  load: (id) => (id === '\0no-worker' ? `export default ''` : null)
})
