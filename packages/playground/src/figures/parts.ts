import { html } from 'lit'
import type { TemplateResult } from 'lit'
import './figure.js'
import type { Table } from './table.js'

/** All that a figure shows and says, before anything is drawn. */
export interface FigureParts {
  readonly heading: string
  readonly about: string
  readonly sentence: string
  /** Name of saved files, without an ending. */
  readonly file: string
  readonly notes: readonly string[]
  readonly table: Table
  readonly draw: (width: number) => SVGSVGElement
}

/** A figure from its parts. `more` stands between the chart and the sentence. */
export const figure = (
  { heading, about, sentence, file, notes, table, draw }: FigureParts,
  more: unknown = ''
): TemplateResult =>
  html`<armistice-figure
    .heading=${heading}
    .about=${about}
    .sentence=${sentence}
    .file=${file}
    .notes=${notes}
    .table=${table}
    .draw=${draw}
    >${more}</armistice-figure
  >`
