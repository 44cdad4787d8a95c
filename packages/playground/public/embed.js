// What a page does with a player: it listens, and it asks. The element and the frame understand the same commands.
const player = document.querySelector('#here')
const said = document.querySelector('#said')

for (const name of ['ready', 'step', 'question', 'decision', 'ending'])
  player.addEventListener(`armistice-${name}`, ({ type, detail }) => {
    const line = document.createElement('li')
    line.textContent = `${type}: ${detail.sentence}`
    said.append(line)
    said.scrollTop = said.scrollHeight
  })

for (const button of document.querySelectorAll('[data-do]'))
  button.addEventListener('click', () => {
    const what = button.dataset.do
    if (what === 'step' || what === 'undo') player[what]()
    else player.next(what)
  })

const frame = document.querySelector('#frame')
const answer = document.querySelector('#answer')

for (const button of document.querySelectorAll('[data-send]'))
  button.addEventListener('click', () =>
    frame.contentWindow.postMessage({ armistice: 1, do: 'next', to: button.dataset.send }, location.origin)
  )

addEventListener('message', ({ source, data }) => {
  if (source !== frame.contentWindow || data?.armistice !== 1) return
  answer.textContent = data.event ? `${data.event}: ${data.detail.sentence}` : JSON.stringify(data)
})
