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
  svg.classList.add('chart')
  return svg
}
