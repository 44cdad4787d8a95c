#!/usr/bin/env node
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`armistice needs Node 20.19 or newer, and this is ${process.versions.node}.\n`)
  process.exit(2)
}

const entry = new URL('../dist/main.js', import.meta.url)
const { main, processIo } = await import(entry.href).catch((error) => {
  // Only a missing entry means that nothing was built; a module missing behind it is a fault of its own.
  if (error.code !== 'ERR_MODULE_NOT_FOUND' || error.url !== entry.href) throw error
  process.stderr.write('armistice is not built yet. Run "npm start" or "npm run build" in the checkout first.\n')
  process.exit(2)
})

// Set, not called: what has been written is still on its way down the pipe.
process.exitCode = await main(process.argv.slice(2), processIo())
