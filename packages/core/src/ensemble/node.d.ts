// As much of Node as the pool of threads needs: the rest of the library shall not see any of it.
declare module 'node:worker_threads' {
  export class Worker {
    constructor(script: URL)
    postMessage(message: unknown): void
    terminate(): Promise<number>
    on(event: 'message', listener: (message: never) => void): this
    on(event: 'error', listener: (error: unknown) => void): this
    on(event: 'exit', listener: (code: number) => void): this
  }
  export const parentPort: {
    postMessage(message: unknown): void
    on(event: 'message', listener: (message: never) => void): void
  } | null
}

interface ImportMeta {
  readonly url: string
}

declare const URL: new (path: string, base: string) => URL

interface URL {
  readonly href: string
}
