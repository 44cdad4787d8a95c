import { LitElement, html, nothing } from 'lit'
import { customElement, property, query, state } from 'lit/decorators.js'
import type { EditorView } from '@codemirror/view'
import {
  listOverlays,
  listScenarios,
  loadOverlay,
  loadScenario,
  tryOverlay,
  type OverlayEntry,
  type Scenario,
  type ScenarioEntry
} from '@armistice/core'
import { send } from '../../app/command.js'
import type { State } from '../../app/state.js'
import { saveFile } from '../../figures/save.js'
import { editorMessages } from '../../messages/editor.js'
import { pageStyles } from '../../styles/page.styles.js'
import { shared } from '../../styles/shared.styles.js'
import { date, figure } from '../../words.js'
import { goToIssue, replaceText, scenarioEditor, type Checked } from './editor.js'
import { styles } from './scenario.styles.js'

const mostShown = 30
const longestFile = 5_000_000

@customElement('armistice-scenario')
export class ScenarioView extends LitElement {
  static override styles = [shared, pageStyles, styles]

  @property({ attribute: false }) state!: State
  @state() private checked: Checked | null = null
  @state() private news = ''
  @state() private openBefore: string | null = null
  @query('.editor') private place!: HTMLElement
  private editor: EditorView | null = null
  private runningText = ''

  override firstUpdated() {
    this.runningText = textOf(this.state.session.scenario)
    this.editor = scenarioEditor(this.place, this.renderRoot as ShadowRoot, {
      text: this.runningText,
      label: editorMessages.document,
      phrases: editorMessages.phrases,
      checked: (result) => (this.checked = result)
    })
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.editor?.destroy()
    this.editor = null
  }

  override render() {
    const words = editorMessages
    return html`<div class="wrap wide" @dragover=${(event: Event) => event.preventDefault()} @drop=${this.dropped}>
      <header>
        <h1>${words.title}</h1>
        <p>${words.lead}</p>
      </header>
      <div class="columns">
        <div class="choice">
          <section class="panel">
            <h2>${words.shipped}</h2>
            <ul class="shipped">
              ${listScenarios().map((entry) => this.entry(entry))}
            </ul>
            <label class="btn file">
              ${words.file}
              <input class="vh" type="file" accept=".json,application/json" @change=${this.chosen} />
            </label>
          </section>
          <section class="panel">
            <h2>${words.overlays}</h2>
            <p class="note">${words.overlaysNote}</p>
            <ul class="overlays">
              ${listOverlays().map((entry) => this.overlay(entry))}
            </ul>
          </section>
        </div>
        <section class="panel document" aria-label=${words.document}>
          <div class="bar">
            <button class="btn primary" aria-disabled=${this.sound ? nothing : 'true'} @click=${this.run}>
              ${words.run}
            </button>
            <button class="btn" @click=${this.save}>${words.save}</button>
            ${this.openBefore === null ? nothing : html`<button class="btn" @click=${this.goBack}>${words.back}</button>`}
            <p class="verdict" role="status">${this.verdict()}</p>
          </div>
          ${this.news === '' ? nothing : html`<p class="news" role="alert">${this.news}</p>`}
          <div class="editor"></div>
          <p class="note">${words.help}</p>
          ${this.issues()}
        </section>
      </div>
    </div>`
  }

  private get sound(): Scenario | null {
    return this.checked?.parsed.ok ? this.checked.parsed.scenario : null
  }

  private verdict() {
    const words = editorMessages
    if (this.checked === null) return words.checking
    const { parsed, text } = this.checked
    if (!parsed.ok) return words.issues(parsed.issues.length)
    return text === this.runningText ? words.running : `${words.sound} ${words.changed}`
  }

  private issues() {
    const { parsed } = this.checked ?? {}
    if (!parsed || parsed.ok) return nothing
    const words = editorMessages
    return html`<ol class="issues">
      ${parsed.issues.slice(0, mostShown).map(
        (issue) =>
          html`<li>
            <button
              class="as-link"
              aria-label=${words.goTo(issue.where)}
              @click=${() => this.editor && goToIssue(this.editor, issue)}
            >
              ${issue.where}
            </button>
            <span lang="en">${issue.message}</span>
          </li>`
      )}
      ${parsed.issues.length > mostShown ? html`<li>${words.more(parsed.issues.length - mostShown)}</li>` : nothing}
    </ol>`
  }

  private entry({ id, title, asOf, live, fictional, summary }: ScenarioEntry) {
    const words = editorMessages
    return html`<li>
      <div>
        <b lang="en">${title}</b>
        <span class="meta"
          >${fictional ? words.fictional : words.asOf(date(asOf))}${live ? html` · ${words.live}` : nothing}</span
        >
        <p lang="en">${summary}</p>
      </div>
      <button class="btn" aria-label=${words.open(title)} @click=${() => this.openShipped(id, title)}>
        ${words.openShort}
      </button>
    </li>`
  }

  private overlay({ id, title, claim, opposes }: OverlayEntry) {
    const words = editorMessages
    const on = this.sound?.overlays?.some((one) => one.id === id) ?? false
    const other = listOverlays().find((one) => one.id === opposes)
    return html`<li>
      <div>
        <b lang="en">${title}</b> ${on ? html`<span class="meta">${words.applied}</span>` : nothing}
        <p lang="en">${claim}</p>
        ${other ? html`<p class="meta">${words.opposes(other.title)}</p>` : nothing}
      </div>
      <button
        class="btn"
        aria-label="${words.apply}: ${title}"
        aria-disabled=${this.sound && !on ? nothing : 'true'}
        @click=${() => this.applyOverlay(id, title)}
      >
        ${words.apply}
      </button>
    </li>`
  }

  private show(text: string, news: string) {
    if (!this.editor) return
    const now = this.editor.state.doc.toString()
    if (now === text) return
    this.openBefore = now
    this.news = news
    this.checked = null
    replaceText(this.editor, text)
  }

  private async openShipped(id: string, title: string) {
    this.show(textOf(await loadScenario(id)), editorMessages.opened(title))
  }

  private async applyOverlay(id: string, title: string) {
    const scenario = this.sound
    if (!scenario || scenario.overlays?.some((one) => one.id === id)) return
    const applied = tryOverlay(scenario, await loadOverlay(id))
    if (applied.ok) this.show(textOf(applied.scenario), '')
    else this.news = editorMessages.notApplied(title, applied.issues[0]?.message ?? '')
  }

  private readonly chosen = (event: Event) => {
    const input = event.target as HTMLInputElement
    void this.read(input.files?.[0])
    // The same file can be chosen again once it has been changed.
    input.value = ''
  }

  private readonly dropped = (event: DragEvent) => {
    event.preventDefault()
    void this.read(event.dataTransfer?.files[0])
  }

  private async read(file: File | undefined) {
    if (!file) return
    const words = editorMessages
    if (file.size > longestFile) {
      this.news = words.tooLarge(file.name, figure(Math.round(file.size / 1e5) / 10))
      return
    }
    try {
      this.show(await file.text(), words.opened(file.name))
    } catch {
      this.news = words.unreadable(file.name)
    }
  }

  private readonly goBack = () => {
    if (this.openBefore !== null) this.show(this.openBefore, '')
  }

  private readonly run = () => {
    const scenario = this.sound
    if (!scenario) return
    send(this, { do: 'openScenario', scenario })
  }

  private readonly save = () => {
    const text = this.editor?.state.doc.toString() ?? ''
    saveFile(`${this.sound?.id ?? 'scenario'}.json`, 'application/json', text)
  }
}

const textOf = (scenario: Scenario) => `${JSON.stringify(scenario, null, 2)}\n`
