import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import { branchOf, nameOf } from '../../app/branches.js'
import { send, type Command } from '../../app/command.js'
import { comparison } from '../../app/keys.js'
import type { Sheet, State } from '../../app/state.js'
import { glyph } from '../../elements/glyph.js'
import { messages } from '../../messages/messages.js'
import { shared } from '../../styles/shared.styles.js'

/** What can be done with branches, beside the controls of time. */
@customElement('armistice-branch-bar')
export class BranchBar extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 2px;
      }
      .compare {
        max-width: 30ch;
      }
      .compare span {
        overflow: hidden;
        text-overflow: ellipsis;
      }
    `
  ]

  @property({ attribute: false }) state!: State

  override render() {
    const words = messages.branches
    const { branches } = this.state
    const by = (command: Command) => () => send(this, command)
    const sheet = comparison(this.state)
    return html`
      <button class="btn quiet" aria-keyshortcuts="d" aria-haspopup="dialog" @click=${by(open({ kind: 'roles' }))}>
        ${words.roles}
      </button>
      <button class="btn quiet" aria-keyshortcuts="f" title=${words.forkNote} @click=${by({ do: 'fork' })}>
        ${glyph('fork')} ${words.fork}
      </button>
      ${
        sheet.kind === 'compare'
          ? html`<button
              class="btn quiet compare"
              aria-keyshortcuts="c"
              aria-haspopup="dialog"
              @click=${by(open(sheet))}
            >
              <span>${words.compare(this.name(sheet.one), this.name(sheet.other))}</span>
            </button>`
          : nothing
      }
      <button class="btn quiet" aria-keyshortcuts="a" aria-haspopup="dialog" @click=${by(open({ kind: 'branches' }))}>
        ${words.count(branches.length)}
      </button>
    `
  }

  private name(id: string): string {
    return nameOf(branchOf(this.state, id)!)
  }
}

const open = (sheet: Sheet): Command => ({ do: 'openSheet', sheet })
