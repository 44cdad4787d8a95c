// Keeps one whole version of the page, so that it opens without a connection. The build writes into it what a version
// consists of, with the hash of every file: a version is kept whole or not at all, and two are never mixed.
const version = '__VERSION__'
/** By address, relative to the page: the hash that the file must have. */
const files = '__FILES__'

const { scope } = self.registration
// Others may serve pages from the same origin.
const prefix = `armistice ${scope} `
const own = `${prefix}${version}`

self.addEventListener('install', (event) => event.waitUntil(keepAll()))
self.addEventListener('activate', (event) => event.waitUntil(takeOver()))
self.addEventListener('fetch', (event) => answer(event))
// Only when the person has said so: until then the version that is open stays whole.
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') void self.skipWaiting()
})

async function keepAll() {
  const cache = await caches.open(own)
  try {
    await Promise.all(Object.entries(files).map(([file, integrity]) => keep(cache, new URL(file, scope), integrity)))
  } catch (error) {
    await caches.delete(own)
    throw error
  }
}

async function keep(cache, address, integrity) {
  const response = await fetch(address, { integrity, cache: 'no-cache' })
  if (!response.ok) throw new Error(`Expected ${address} to be there, but received ${response.status}`)
  await cache.put(address, response)
}

/** A page of the version before may still be open in another window, and ask for a part of it. */
async function takeOver() {
  const earlier = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== own)
  await Promise.all(earlier.slice(0, -1).map((name) => caches.delete(name)))
  await self.clients.claim()
}

function answer(event) {
  const { request } = event
  const address = new URL(request.url)
  if (request.method !== 'GET' || !address.href.startsWith(scope)) return
  const file = address.pathname.slice(new URL(scope).pathname.length)
  if (request.mode === 'navigate') {
    if (file === '' || file === 'index.html') event.respondWith(kept(new URL(scope), request))
  } else if (Object.hasOwn(files, file) || file.startsWith('assets/')) event.respondWith(kept(address, request))
}

/** From this version; a part of an earlier one by its name, which holds its hash; else as without all this. */
async function kept(address, request) {
  const here = await (await caches.open(own)).match(address, { ignoreSearch: true })
  if (here) return here
  for (const name of (await caches.keys()).filter((one) => one.startsWith(prefix))) {
    const earlier = await (await caches.open(name)).match(address, { ignoreSearch: true })
    if (earlier) return earlier
  }
  return fetch(request)
}
