import { html, nothing } from 'lit'
import { customElement, query, state } from 'lit/decorators.js'
import { view as viewOf } from '@armistice/core'
import { branchOf, longestComment, longestName, nameOf, type Branch } from '../../app/branches.js'
import { send } from '../../app/command.js'
import { dialogStyles } from '../../elements/dialog.styles.js'
import { glyph } from '../../elements/glyph.js'
import { saveFile } from '../../figures/save.js'
import { messages } from '../../messages/messages.js'
import { sheetMessages } from '../../messages/sheets.js'
import { shared } from '../../styles/shared.styles.js'
import { label, when } from '../../words.js'
import { SheetElement } from '../sheets/sheet.js'
import { sheetHead } from '../sheets/head.js'
import { sheetStyles } from '../sheets/sheet.styles.js'
import { branchStyles } from './branches.styles.js'
import { fileOf, openFile } from './files.js'

/** All branches: what they are called, where they leave each other, and a comment on each; and the file that keeps them. */
@customElement('armistice-branches')
export class BranchesView extends SheetElement {
  static override styles = [shared, dialogStyles, sheetStyles, branchStyles]

  @state() private problems: readonly string[] = []
  @query('input[type=file]') private input!: HTMLInputElement

  override render() {
    const words = messages.branches
    const { branches } = this.state
    return html`
      <dialog aria-labelledby="title" @close=${this.closed}>
        ${sheetHead(words.title, this.close)}
        <p class="lead">${branches.length === 1 ? sheetMessages.list.none : sheetMessages.list.lead}</p>
        <ol class="branches">
          ${branches.map((branch) => this.branch(branch))}
        </ol>
        <button class="btn" @click=${() => send(this, { do: 'fork' })}>${glyph('fork')} ${words.fork}</button>
        <section class="file" aria-labelledby="file">
          <h3 id="file">${sheetMessages.file.title}</h3>
          <div class="row">
            <button class="btn" @click=${this.save}>${sheetMessages.file.save}</button>
            <button class="btn" @click=${() => this.input.click()}>${sheetMessages.file.open}</button>
            <input
              type="file"
              accept=".json,application/json"
              aria-label=${sheetMessages.file.open}
              tabindex="-1"
              hidden
              @change=${this.open}
            />
          </div>
          <p class="meta">${sheetMessages.file.note}</p>
          ${
            this.problems.length === 0
              ? nothing
              : html`<div class="failure" role="alert">
                  <p>${sheetMessages.file.failed}</p>
                  <ul>
                    ${this.problems.map((problem) => html`<li>${problem}</li>`)}
                  </ul>
                </div>`
          }
        </section>
      </dialog>
    `
  }

  private branch(branch: Branch) {
    const words = sheetMessages.list
    const name = nameOf(branch)
    const { id, comment } = branch
    const shown = id === this.state.active
    return html`
      <li aria-current=${shown ? 'true' : nothing}>
        <div class="row">
          <input
            class="name"
            aria-label=${words.name(name)}
            maxlength=${longestName}
            .value=${name}
            @change=${(event: Event) => this.rename(event, branch)}
          />
          ${shown ? html`<span class="shown">${words.shown}</span>` : this.button(words.show, words.showSpoken(name), () => send(this, { do: 'switchTo', branch: id }))}
          ${shown ? nothing : this.compare(branch)}
          ${branch.from ? this.button(words.remove, words.removeSpoken(name), () => send(this, { do: 'remove', branch: id })) : nothing}
        </div>
        <p class="meta">${this.whereabouts(branch)}</p>
        <textarea
          rows="1"
          aria-label=${words.comment(name)}
          placeholder=${words.commentHint}
          maxlength=${longestComment}
          .value=${comment}
          @change=${(event: Event) =>
            send(this, { do: 'comment', branch: id, text: (event.target as HTMLTextAreaElement).value })}
        ></textarea>
      </li>
    `
  }

  private button(text: string, spoken: string, press: () => void) {
    return html`<button class="btn quiet" aria-label=${spoken} @click=${press}>${text}</button>`
  }

  private compare({ id }: Branch) {
    const { branches, active } = this.state
    const [one, other] = branches.filter((branch) => branch.id === id || branch.id === active)
    const words = sheetMessages.list
    return this.button(words.compare, words.compareSpoken(nameOf(one!), nameOf(other!)), () =>
      send(this, { do: 'openSheet', sheet: { kind: 'compare', one: one!.id, other: other!.id } })
    )
  }

  private whereabouts({ from, session }: Branch): string {
    const words = sheetMessages.list
    const { forceHour, ending, hour, ahead } = viewOf(session)
    const parent = from && branchOf(this.state, from.branch)
    const known = ahead.at(-1)?.hour ?? hour
    const last = ahead.at(-1)
    const over = last?.code === 'run.ended' ? last.ending : ending
    return [
      parent ? words.from(nameOf(parent), when(from.hour, forceHour)) : words.start,
      words.standsAt(when(known, forceHour)),
      over === null ? '' : words.ended(label('ending', over))
    ]
      .filter((part) => part !== '')
      .join(' · ')
  }

  /** A branch keeps its letter until it is called something else. */
  private rename(event: Event, branch: Branch) {
    const input = event.target as HTMLInputElement
    const text = input.value.trim()
    send(this, { do: 'rename', branch: branch.id, text: text === nameOf({ ...branch, name: '' }) ? '' : text })
    input.value = text === '' ? nameOf({ ...branch, name: '' }) : text
  }

  private readonly save = async () => {
    const { scenario, seed } = this.state.session
    const plain = seed.replaceAll(/[^\w-]/g, '') || 'seed'
    saveFile(`armistice-${scenario.id}-${plain}.json`, 'application/json', await fileOf(this.state))
  }

  private readonly open = async () => {
    const file = this.input.files?.[0]
    this.input.value = ''
    if (!file) return
    const opened = await openFile(file)
    if (!opened.ok) {
      this.problems = opened.problems
      return
    }
    this.problems = []
    this.dialog.close()
    send(this, { do: 'openTree', tree: opened.tree, notice: opened.notice })
  }
}
