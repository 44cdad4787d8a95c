// The page for frames: its address says what the player opens. After `?` stand the attributes, after `#` a link.
const player = document.querySelector('armistice-player')
const asked = new URLSearchParams(location.search)
for (const name of ['scenario', 'seed', 'lang', 'theme', 'view'])
  if (asked.has(name)) player.setAttribute(name, asked.get(name))
const follow = () => location.hash.length > 1 && player.setAttribute('link', location.hash)
addEventListener('hashchange', follow)
follow()
