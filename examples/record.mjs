// Records again what the tests compare with: each example's expected.txt, and the output shown in README and docs.
import fs from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from '../scripts/run.mjs'
import { root, toolEnvironment } from '../scripts/toolchain.mjs'

// The examples are TypeScript: on a Node that cannot read it, this file runs itself again in the tools' Node.
if (!process.features.typescript) {
  const { code } = await run('node', [fileURLToPath(import.meta.url)], {
    env: { ...toolEnvironment(), NODE_NO_WARNINGS: '1' }
  })
  process.exit(code)
}
const { outputOfSnippet, snippetsIn } = await import('../test/support/snippets.ts')

for (const example of fs.globSync('examples/*/run.ts', { cwd: root }).sort()) {
  const { code, output } = await run(process.execPath, ['run.ts'], {
    env: process.env,
    quiet: true,
    cwd: `${root}/${dirname(example)}`
  })
  if (code !== 0) throw new Error(`Expected ${example} to succeed, but it ended with ${code}:\n${output}`)
  write(`${dirname(example)}/expected.txt`, output)
}

for (const path of ['README.md', ...fs.globSync('{docs,packages/*}/*.md', { cwd: root }).sort()]) {
  let document = fs.readFileSync(`${root}/${path}`, 'utf8')
  for (const snippet of snippetsIn(document)) {
    if (snippet.expected === undefined) continue
    const output = await outputOfSnippet(`${path}-${snippet.line}`, snippet)
    const shown = `\`\`\`text\n${snippet.expected}\`\`\``
    const place = document.indexOf(shown, document.indexOf(snippet.code))
    document = `${document.slice(0, place)}\`\`\`text\n${output}\`\`\`${document.slice(place + shown.length)}`
  }
  write(path, document)
}

/**
 * @param {string} path
 * @param {string} text
 */
function write(path, text) {
  const file = `${root}/${path}`
  const before = readIfThere(file)
  if (before === text) return
  fs.writeFileSync(file, text)
  console.log(`recorded ${path}`)
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
