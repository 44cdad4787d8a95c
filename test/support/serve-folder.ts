// Serves a folder of built files, below a path, for as long as a test needs it; what stands in it may change meanwhile.
import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json'
}

export interface Served {
  readonly address: string
  close(): Promise<void>
}

/** More headers for every answer, such as a policy of the host. */
export async function serveFolder(
  folder: string,
  { below = '/', headers = {} }: { readonly below?: string; readonly headers?: Readonly<Record<string, string>> } = {}
): Promise<Served> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url!, 'http://host').pathname)
    const name = path.startsWith(below) ? path.slice(below.length) || 'index.html' : ''
    const file = join(folder, name)
    if (name === '' || !isFile(file)) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', ...headers })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}${below}`,
    close: () => {
      server.closeAllConnections()
      return new Promise((done) => server.close(() => done()))
    }
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}
