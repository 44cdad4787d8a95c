/** Attributes and properties that a picture takes from the page around it, and would lose in a file. */
const drawn = 'fill stroke stroke-width stroke-dasharray opacity font-family font-size font-weight text-anchor'.split(
  ' '
)

/** A drawing as a file of its own: with what styles and theme made of it, a ground, and lines of text under it. */
export function standalone(
  svg: SVGSVGElement,
  notes: readonly string[]
): { svg: string; width: number; height: number } {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const originals = [svg, ...svg.querySelectorAll<SVGElement>('*')]
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')]
  originals.forEach((original, index) => {
    if (original.closest('defs') && !['path', 'rect', 'line', 'circle'].includes(original.tagName)) return
    const style = getComputedStyle(original)
    // As attributes: a file that carries no style of its own is shown the same wherever it is opened.
    for (const name of drawn) copies[index]!.setAttribute(name, style.getPropertyValue(name))
    copies[index]!.removeAttribute('class')
    copies[index]!.removeAttribute('style')
  })
  // A drawing that is shown larger or smaller than it was made is kept as it was made.
  const shown = svg.viewBox.baseVal
  const box = shown.width > 0 ? shown : svg.getBoundingClientRect()
  const [width, chart] = [Math.ceil(box.width), Math.ceil(box.height)]
  const lines = notes.flatMap((note) => wrapped(note, Math.floor((width - 8) / 5.7)))
  const height = chart + 16 * lines.length + 24
  const page = getComputedStyle(document.documentElement)
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('viewBox', `-12 -12 ${width + 24} ${height + 12}`)
  copy.setAttribute('width', String(width + 24))
  copy.setAttribute('height', String(height + 12))
  copy.prepend(
    element('rect', { x: -12, y: -12, width: '100%', height: '100%', fill: page.getPropertyValue('--panel') })
  )
  lines.forEach((line, index) => {
    const text = element('text', {
      x: 0,
      y: chart + 18 + 16 * index,
      fill: page.getPropertyValue('--ink-2'),
      'font-size': 11,
      'text-anchor': 'start',
      'font-family': page.getPropertyValue('--sans')
    })
    text.textContent = line
    copy.append(text)
  })
  return { svg: new XMLSerializer().serializeToString(copy), width: width + 24, height: height + 12 }
}

/** A text in lines of at most so many letters; a word that is longer than that is parted. */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ').flatMap((one) => one.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [])) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** A picture of a drawing in pixels, twice as fine as the screen. Rejects where the browser cannot draw it. */
export async function png({ svg, width, height }: ReturnType<typeof standalone>): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = 2 * width
  canvas.height = 2 * height
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture was made'))), 'image/png')
  })
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  return made
}
