import * as Plot from '@observablehq/plot'

export { Plot }

/**
 * A chart as an SVG element, in the page's own look. Colours are given as tokens (`var(--accent)`), so that a chart
 * follows the theme. The style sheet that the library puts into its charts is left out: the page's content policy
 * refuses it, and the page's own styles do its work.
 */
export function draw(options: Plot.PlotOptions): SVGSVGElement {
  const chart = Plot.plot({ marginTop: 12, marginRight: 12, marginBottom: 32, marginLeft: 44, ...options })
  const svg = chart instanceof SVGSVGElement ? chart : chart.querySelector('svg')!
  for (const sheet of svg.querySelectorAll('style')) sheet.remove()
  // The page's styles give every text its ink: one that was given another colour keeps that.
  for (const text of svg.querySelectorAll('text')) {
    const fill = text.closest('[fill]')?.getAttribute('fill')
    if (fill && fill !== 'currentColor') text.style.fill = fill
  }
  // The figure says in words what the chart shows; names of its parts would be read for nothing.
  for (const part of svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label')
  svg.classList.add('chart')
  return svg
}
