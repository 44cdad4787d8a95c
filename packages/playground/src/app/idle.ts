/** Once the page has loaded and has nothing else to do: the first view goes before. */
export async function idle() {
  if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done, { once: true }))
  // Safari does not tell when it is idle.
  const whenIdle = 'requestIdleCallback' in window ? requestIdleCallback : (go: () => void) => setTimeout(go, 500)
  await new Promise<void>((done) => whenIdle(() => done()))
}
