/** An SVG element with its attributes, and text where there is any. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text?: string
): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  if (text !== undefined) {
    // A chart may anchor all of its texts in their middle.
    if (!made.hasAttribute('text-anchor')) made.setAttribute('text-anchor', 'start')
    made.textContent = text
  }
  return made
}

/** Patterns that can be told apart in grey: `fill: url(#hatch)`. */
export function addPatterns(svg: SVGSVGElement): void {
  const defs = element('defs', {})
  const pattern = (id: string, turn: number, ground: string, line: string, mark: SVGElement) => {
    const made = element('pattern', {
      id,
      width: 6,
      height: 6,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `rotate(${turn})`
    })
    made.append(element('rect', { width: 6, height: 6, fill: ground }), mark)
    for (const name of ['fill', 'stroke']) if (mark.getAttribute(name) === 'mark') mark.setAttribute(name, line)
    defs.append(made)
  }
  const stroke = (width: number) => element('path', { d: 'M0 0V6', stroke: 'mark', 'stroke-width': width })
  const dot = () => element('circle', { cx: 3, cy: 3, r: 1.1, fill: 'mark' })
  pattern('hatch', 45, 'var(--accent-tint)', 'var(--accent)', stroke(2.4))
  pattern('back-hatch', -45, 'var(--panel)', 'var(--line-strong)', stroke(2.4))
  pattern('thin-hatch', 45, 'transparent', 'var(--ink-3)', stroke(1))
  pattern('dots', 0, 'var(--panel)', 'var(--ink-3)', dot())
  svg.prepend(defs)
}

/** About as wide as a text is in pixels, where it cannot be measured. */
export const textWidth = (text: string, size = 12): number => text.length * size * 0.54
