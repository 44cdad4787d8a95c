import { idle } from '../app/idle.js'
import { ownScript } from '../own-script.js'

// After the first visit the page opens without a connection. What keeps it is offline/service-worker.js.

const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined
if (workers && /^https?:$/.test(location.protocol)) void keep(workers)

async function keep(workers: ServiceWorkerContainer) {
  await idle()
  try {
    const registration = await workers.register(ownScript(new URL('./sw.js', location.href)))
    // Whoever comes for the first time has the newest version already.
    const announce = (worker: ServiceWorker | null) => {
      if (worker?.state === 'installed' && workers.controller) void offer(workers, worker)
    }
    announce(registration.waiting)
    registration.addEventListener('updatefound', () => {
      const next = registration.installing
      next?.addEventListener('statechange', () => announce(next))
    })
  } catch {
    // Some browsers let no page keep anything: it works as before, with a connection.
  }
}

async function offer(workers: ServiceWorkerContainer, next: ServiceWorker) {
  const { UpdateNotice } = await import('./update-notice.js')
  UpdateNotice.show(() => {
    workers.addEventListener('controllerchange', () => location.reload(), { once: true })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker of this page has no other.
    next.postMessage('take over')
  })
}
