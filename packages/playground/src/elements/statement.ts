import { css, html, nothing } from 'lit'
import { messages } from '../messages/messages.js'
import type { Words } from '../reading/statements.js'
import { badge } from './badge.js'
import { glyph } from './glyph.js'

/** A quotation or paraphrase with its status, its speaker, its date and a link to where it stands. */
export const statement = ({ text, language, verbatim, status, by, source }: Words) => html`
  <blockquote class=${verbatim ? 'verbatim' : 'paraphrase'} lang=${language}>
    ${verbatim ? html`“${text}”` : text}
  </blockquote>
  <p class="source">
    ${badge(status)} ${by === '' ? nothing : html`<span>${by}</span>`}
    ${
      source
        ? html`<a
            href=${source.address}
            target="_blank"
            rel="noopener noreferrer external"
            title=${source.title}
            aria-label=${messages.decision.source(source.title)}
            >${messages.decision.inTheLedger} ${glyph('external', { small: true })}</a
          >`
        : nothing
    }
  </p>
`

export const statementStyles = css`
  blockquote {
    margin-top: var(--s2);
    padding: 2px 0 2px var(--s3);
    border-left: 3px solid var(--line-strong);
    font: 400 0.96875rem/1.375rem var(--serif);
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .paraphrase {
    border-left-style: dotted;
    font: 400 var(--t-m) / 1.25rem var(--sans);
  }
  .source {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px var(--s2);
    margin-top: 6px;
    font-size: var(--t-xs);
    line-height: 20px;
    color: var(--ink-3);
  }
  .source a {
    min-height: 24px;
    line-height: 24px;
    white-space: nowrap;
  }
`
