import { LitElement, css, html, nothing } from 'lit'
import { customElement, property, query } from 'lit/decorators.js'
import type { Scenario, SessionView } from '@armistice/core'
import { send } from '../../app/command.js'
import { badgeStyles } from '../../elements/badge.js'
import { dialogStyles } from '../../elements/dialog.styles.js'
import { glyph } from '../../elements/glyph.js'
import { statement, statementStyles } from '../../elements/statement.js'
import { messages } from '../../messages/messages.js'
import { shared } from '../../styles/shared.styles.js'
import { label } from '../../words.js'
import { memberSheet, type PledgeSheet } from './member.js'

@customElement('armistice-member')
export class MemberView extends LitElement {
  static override styles = [
    shared,
    badgeStyles,
    dialogStyles,
    statementStyles,
    css`
      h3 {
        margin-top: var(--s4);
        font-size: var(--t-xs);
        line-height: 1rem;
        font-weight: 500;
        color: var(--ink-3);
      }
      section {
        padding: var(--s3) 0;
        border-bottom: 1px solid var(--line);
      }
      section:last-child {
        border: 0;
      }
      h4 {
        margin: 0;
        font-size: var(--t-m);
        font-weight: 600;
      }
      .state {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--s3);
        color: var(--ink-2);
      }
    `
  ]

  @property({ attribute: false }) scenario!: Scenario
  @property({ attribute: false }) view!: SessionView
  @property() member: string | null = null
  /** Whether a strategy answers for this member. */
  @property({ type: Boolean }) delegated = false
  @query('dialog') private dialog!: HTMLDialogElement

  override updated() {
    if (this.member !== null && !this.dialog.open) this.dialog.showModal()
    if (this.member === null && this.dialog.open) this.dialog.close()
  }

  override render() {
    const words = messages.member
    const sheet = this.member === null ? null : memberSheet(this.member, this.view, this.scenario)
    return html`
      <dialog aria-labelledby="title" @close=${() => send(this, { do: 'openMember', member: null })}>
        ${
          sheet === null
            ? nothing
            : html`<div class="head">
                  <h2 id="title">${sheet.name}</h2>
                  <span>${glyph(sheet.firmness)} ${label('firmness', sheet.firmness)}</span>
                  <button class="btn quiet" aria-label=${messages.page.close} @click=${() => this.dialog.close()}>
                    ${glyph('close')}
                  </button>
                </div>
                <p class="quiet-text">${sheet.role}${sheet.gate === null ? nothing : html`<br />${sheet.gate}`}</p>
                ${this.delegated ? this.takeBack() : nothing}
                <h3>${words.pledges}</h3>
                ${sheet.pledges.length === 0 ? html`<p>${words.none}</p>` : sheet.pledges.map(pledge)}
                ${
                  sheet.words.length > 0
                    ? html`<h3>${words.said}</h3>
                        ${sheet.words.map(statement)}`
                    : nothing
                }`
        }
      </dialog>
    `
  }

  private takeBack() {
    return html`<p>
      ${messages.member.strategy}
      <button class="btn" @click=${() => send(this, { do: 'takeBack', who: this.member! })}>
        ${messages.member.takeBack}
      </button>
    </p>`
  }
}

const pledge = ({ title, firmness, state, words }: PledgeSheet) => html`
  <section>
    <h4>${title}</h4>
    <p class="state">
      <span>${glyph(firmness, { small: true })} ${label('firmness', firmness)}</span><span>${state}</span>
    </p>
    ${words.map(statement)}
  </section>
`
