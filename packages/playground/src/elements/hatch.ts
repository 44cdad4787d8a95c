import { svg } from 'lit'

/** Diagonal hatching to fill a shape with: `fill="url(#id)"` within the same root. Its parts are coloured by class. */
export const hatch = (id: string, width = 6) => svg`
  <pattern id=${id} width=${width} height=${width} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="${id}-ground" width=${width} height=${width}/>
    <path class="${id}-line" d="M0 0V${width}" stroke-width=${width / 2}/>
  </pattern>`
