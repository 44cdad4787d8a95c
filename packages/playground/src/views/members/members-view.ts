import { LitElement, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { Scenario, SessionView } from '@armistice/core'
import { send } from '../../app/command.js'
import { glyph } from '../../elements/glyph.js'
import { messages } from '../../messages/messages.js'
import { shared } from '../../styles/shared.styles.js'
import { label, namesOf } from '../../words.js'
import { members, type MemberGroup, type MemberRow } from './members.js'
import { styles } from './members.styles.js'

@customElement('armistice-members')
export class MembersView extends LitElement {
  static override styles = [shared, styles]

  @property({ attribute: false }) scenario!: Scenario
  @property({ attribute: false }) view!: SessionView

  override render() {
    const { members: all, parties } = this.scenario
    const guarantors = all.filter(({ role, id }) => role === 'guarantor' && id !== parties.protected.id)
    return html`
      <header>
        <h2>${messages.members.title}</h2>
        <span class="meta">${messages.members.count(guarantors.length, namesOf(this.scenario).protected)}</span>
      </header>
      ${members(this.view, this.scenario).map((group) => this.group(group))}
    `
  }

  private group({ title, count, rows }: MemberGroup) {
    return html`
      <h3 class="meta"><span>${title}</span><span>${count}</span></h3>
      <ul>
        ${rows.map((row) => html`<li>${this.row(row)}</li>`)}
      </ul>
    `
  }

  private row({ id, code, name, firmness, words, answer, current }: MemberRow) {
    return html`
      <button
        class="row"
        aria-current=${current ? 'true' : nothing}
        aria-haspopup="dialog"
        @click=${() => send(this, { do: 'openMember', member: id })}
      >
        <span class="code">${code}</span>
        ${glyph(firmness, { small: true, label: label('firmness', firmness) })}
        <span class="who" title=${name}>${name}</span>
        <span class="state"
          >${words}${answer === null ? nothing : html`<span class=${answer === 'toCome' ? '' : 'accent'}>${glyph(answer)}</span>`}</span
        >
      </button>
    `
  }
}
