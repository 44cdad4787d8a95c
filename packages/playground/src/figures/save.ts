/** Offers a text or an image to the person as a file. Nothing is sent anywhere. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const link = document.createElement('a')
  const address = URL.createObjectURL(new Blob([content], { type }))
  link.href = address
  link.download = name
  link.click()
  // Not every browser has taken hold of it by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
