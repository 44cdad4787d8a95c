import { unsafeCSS } from 'lit'
import text from '../styles/tokens.css?inline'

/** The values everything is drawn with, on the player instead of the page: nothing around it is touched. */
export const tokens = unsafeCSS(
  text
    .replaceAll(':root:not(.light, .dark)', ":host(:not([theme='light'], [theme='dark']))")
    .replaceAll(':root:not(.light,.dark)', ":host(:not([theme='light'], [theme='dark']))")
    .replaceAll(':root.dark', ":host([theme='dark'])")
    .replaceAll(':root', ':host')
)
