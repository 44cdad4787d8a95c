// Runs one program to its end, in a process group of its own: what ends us ends it and everything it started.
import { spawn } from 'node:child_process'
import { root, windows } from './toolchain.mjs'

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ env: NodeJS.ProcessEnv, quiet?: boolean, cwd?: string }} options quiet: the output is given back, not shown
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { env, quiet = false, cwd = root }) {
  const child = spawn(command, args, {
    cwd,
    env,
    detached: !windows,
    shell: windows,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit']
  })
  const chunks = /** @type {Buffer[]} */ ([])
  child.stdout?.on('data', (chunk) => chunks.push(chunk))
  child.stderr?.on('data', (chunk) => chunks.push(chunk))
  const letGo = endTogether(child)

  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      letGo()
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString() })
    })
  })
}

const signals = /** @type {const} */ ({ SIGHUP: 129, SIGINT: 130, SIGTERM: 143 })

/** @param {import('node:child_process').ChildProcess} child */
function endTogether(child) {
  const listeners = Object.entries(signals).map(([signal, code]) => {
    const listener = () => {
      if (child.pid !== undefined) process.kill(windows ? child.pid : -child.pid, 'SIGTERM')
      process.exit(code)
    }
    process.on(signal, listener)
    return () => process.off(signal, listener)
  })
  return () => listeners.forEach((stop) => stop())
}

/**
 * Ends this process when the one that started it is gone: npm passes SIGTERM on to a shell, and the shell to nobody.
 */
export function endWithParent() {
  const parent = process.ppid
  setInterval(() => process.ppid === parent || process.kill(process.pid, 'SIGTERM'), 500).unref()
}
