// Serves the built playground for as long as the browser tests run, and finds the Chromium that opens it.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AddressInfo } from 'node:net'
import { preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { findChromium, launchArguments } from '../../scripts/chromium.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    address: string
    chromium: { executablePath: string; args: string[] }
  }
}

const playground = fileURLToPath(new URL('../../packages/playground', import.meta.url))

export default async function servePlayground(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(`${playground}/dist/index.html`))
    throw new Error('Expected packages/playground/dist to be built, but it is not: run npm test, or npm start once.')

  const server = await preview({ root: playground, logLevel: 'error', preview: { host: '127.0.0.1', port: 4273 } })
  const { port } = server.httpServer.address() as AddressInfo
  project.provide('address', `http://127.0.0.1:${port}/`)
  project.provide('chromium', { executablePath: await findChromium(), args: launchArguments })
  return () => server.close()
}
