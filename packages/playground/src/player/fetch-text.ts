import { playerMessages } from '../messages/player.js'

/** As many characters as a scenario may have. */
const most = 5_000_000

/** The text at an address, read no further than a scenario may be long. */
export async function fetchText(address: URL): Promise<string> {
  const response = await fetch(address, { referrerPolicy: 'no-referrer' })
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim())
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    text += part.value
    if (text.length <= most) continue
    await reader.cancel()
    throw new Error(playerMessages().tooLarge(most))
  }
  return text
}
