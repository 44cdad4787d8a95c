import { LitElement, html, nothing } from 'lit'
import { customElement, property, state } from 'lit/decorators.js'
import { embed, engineVersion, traceOf, type Occurrence } from '@armistice/core'
import { send } from '../../app/command.js'
import type { State } from '../../app/state.js'
import { Width } from '../../controllers/width.js'
import { badge, badgeStyles } from '../../elements/badge.js'
import { glyph } from '../../elements/glyph.js'
import { severityStyles } from '../../elements/severity.js'
import { saveFile } from '../../figures/save.js'
import { csv } from '../../figures/table.js'
import { otherLuck } from '../../lab/other-luck.js'
import { quantityNames } from '../../quantity-names.js'
import { debriefMessages } from '../../messages/debrief.js'
import { messages } from '../../messages/messages.js'
import { figure } from '../../reading/figure.js'
import { traceHashOf } from '../../reading/trace-hash.js'
import { visible } from '../../reading/visible.js'
import { pageStyles } from '../../styles/page.styles.js'
import { shared } from '../../styles/shared.styles.js'
import { assumptions, date, honesty, when } from '../../words.js'
import { styles as timelineStyles } from '../timeline/timeline.styles.js'
import {
  answersIn,
  carriers,
  decidedByPeople,
  eventRows,
  gravest,
  keyEvents,
  lasted,
  notKnown,
  reasons,
  severityName,
  type Told
} from './debrief.js'
import './other-luck-view.js'
import { onPaper, type Contents, type OnPaper } from './paper.js'
import { strip } from './strip.js'
import { styles } from './debrief.styles.js'

type Worst = ReturnType<typeof gravest>

@customElement('armistice-debrief')
export class DebriefView extends LitElement {
  static override styles = [shared, pageStyles, badgeStyles, severityStyles, timelineStyles, styles]

  @property({ attribute: false }) state!: State
  private readonly width = new Width(this)
  private readonly margins = new CSSStyleSheet()

  @state() private printing = false
  private stop = () => {}
  private readonly print = () => (this.printing = true)
  private readonly printed = () => (this.printing = false)

  override connectedCallback() {
    super.connectedCallback()
    addEventListener('beforeprint', this.print)
    addEventListener('afterprint', this.printed)
    this.stop = otherLuck.listen(() => this.requestUpdate())
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.margins]
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    removeEventListener('beforeprint', this.print)
    removeEventListener('afterprint', this.printed)
    this.stop()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.margins)
  }

  override updated() {
    // The foot of every printed page: only a rule for pages reaches there, and only a sheet made by script may hold words.
    const { scenario, seed } = this.state.session
    const foot = cssString(honesty(scenario))
    const of = cssString(`${scenario.id} · ${debriefMessages.seed(seed)} · `)
    this.margins.replaceSync(`@page { font-size: 8pt;
      @bottom-left { content: ${foot}; width: 75%; font: 8pt sans-serif }
      @bottom-right { content: ${of} counter(page) " / " counter(pages); font: 8pt sans-serif } }`)
  }

  override render() {
    const { view, session } = this.state
    const words = debriefMessages
    if (view.place === 0)
      return html`<div class="wrap">
        <header><h1>${messages.pages.debrief}</h1></header>
        <p class="panel">
          ${words.nothingYet}
          <button class="btn" @click=${() => send(this, { do: 'showPage', page: 'play' })}>${words.toPlay}</button>
        </p>
      </div>`
    const time = lasted(view)
    const worst = gravest(view)
    const contents = this.contents(worst)
    const kept = onPaper(contents)
    const soWhat = this.soWhat(worst?.severity ?? 3)
    const luckLater = this.printing && kept.luckLater
    return html`<div class="wrap paper">
      <header>
        <h1>${time === null ? words.notStarted : words.title(time)}</h1>
        <p class="about">
          <span lang=${session.scenario.language}>${session.scenario.title}</span
          ><span>${words.seed(session.seed)}</span> <span>${words.engine(engineVersion)}</span
          ><span>${this.counts()}</span>
        </p>
        ${view.ending === null ? html`<p class="goes-on">${words.goesOn}</p>` : nothing} ${this.actions()}
      </header>
      ${this.happened(contents, kept)} ${this.why(contents, kept)} ${luckLater ? soWhat : nothing}
      <armistice-other-luck .state=${this.state}></armistice-other-luck>
      ${luckLater ? nothing : soWhat} ${this.history(kept.events)} ${this.questions(contents, kept)}
      <p class="cite">
        ${honesty(session.scenario)}
        ${words.cite(session.scenario.id, session.seed, engineVersion, traceHashOf(session).slice(0, 16))}
      </p>
    </div>`
  }

  private counts() {
    const { decisions } = this.state.view
    const people = decisions.filter(({ by = 'person' }) => by === 'person').length
    return debriefMessages.decisions(people, decisions.length - people)
  }

  private actions() {
    const words = debriefMessages
    return html`<div class="actions">
      <button class="btn primary" @click=${() => print()}>${words.print}</button>
      <button class="btn" @click=${this.saveRun}>${words.run}</button>
      <button class="btn" @click=${this.saveEvents}>${words.events}</button>
    </div>`
  }

  private contents(worst: Worst): Contents {
    const { view, session } = this.state
    const { scenario } = session
    const { debrief } = scenario
    const answers = worst && answersIn(worst.case, view, scenario)
    const from = this.endOf(worst)
    return {
      moments: keyEvents(view, scenario),
      decided: decidedByPeople(view, scenario),
      reasons: from ? reasons(view, scenario, from) : [],
      answers: answers && { members: answers.rows.length, rungs: answers.rungs.length },
      numbers: carriers(scenario, worst?.severity ?? 3).length,
      history: view.history && {
        summary: view.history.summary,
        events: view.history.events.map(({ text }) => text),
        outcomes: view.history.outcomes.map(({ text }) => text),
        sources: view.history.sources.map(({ publisher, title }) => `${publisher}: ${title}`)
      },
      questions: debrief ? [...debrief.happened, ...debrief.why, ...debrief.soWhat] : debriefMessages.defaults,
      luck: otherLuck.standing.result?.session === session
    }
  }

  private happened({ moments, decided }: Contents, kept: OnPaper) {
    const { view, session } = this.state
    const { scenario } = session
    const words = debriefMessages
    const worst = gravest(view)
    const { rungs, rows } = worst === null ? { rungs: [], rows: [] } : answersIn(worst.case, view, scenario)
    return html`<section>
      <h2>${words.happened}</h2>
      <figure class="glance">
        <figcaption class="vh">${words.strip}</figcaption>
        ${this.width.value > 0 ? strip(view, scenario, stripWidth(this.width.value)) : nothing}
      </figure>
      ${told(moments, ({ rank }) => rank < kept.moments)}
      ${
        worst === null
          ? html`<p>${words.noCase}</p>`
          : html`<h3>${words.answersTitle(severityName(worst.severity), when(worst.hour, view.forceHour))}</h3>
              <div class="scroll ${kept.answers > 8 ? 'long' : ''}">
                <table>
                  <thead>
                    <tr>
                      <th scope="col">${words.member}</th>
                      ${rungs.map((rung) => html`<th scope="col">${words.rung(rung)}</th>`)}
                    </tr>
                  </thead>
                  <tbody>
                    ${rows.map(
                      ({ member, answers }, place) =>
                        html`<tr class=${place < kept.answers ? '' : 'screen'}>
                          <th scope="row">${member}</th>
                          ${answers.map(
                            (one) =>
                              html`<td>
                                ${
                                  one === null
                                    ? html`<span class="quiet-text">${words.notAsked}</span>`
                                    : html`${glyph(one.answer)} ${messages.answers[one.answer]}
                                      ${one.by === null ? nothing : html`<span class="quiet-text">${one.by}</span>`}`
                                }
                              </td>`
                          )}
                        </tr>`
                    )}
                  </tbody>
                </table>
              </div>
              ${left(rows.length - kept.answers)}`
      }
      ${
        decided.length === 0
          ? nothing
          : html`<h3>${words.decided}</h3>
              ${told(decided, (_, place) => place < kept.decided)}`
      }
    </section>`
  }

  private why({ reasons: found }: Contents, kept: OnPaper) {
    const { view } = this.state
    const words = debriefMessages
    if (found.length === 0) return nothing
    return html`<section>
      <h2>${words.why}</h2>
      <p class="lead">${view.ending === null ? words.whyCase : words.whyEnded}</p>
      ${told(found, (_, place) => place < kept.reasons)}
    </section>`
  }

  /** Where the walk back begins: at the ending, else at what closed the gravest case, else at the last occurrence. */
  private endOf(worst: Worst): Occurrence | undefined {
    const { view } = this.state
    const all = visible(view)
    if (view.ending !== null || worst === null) return all.at(-1)
    return all.findLast((one) => 'case' in one && one.case === worst.case) ?? all.at(-1)
  }

  private soWhat(severity: 2 | 3 | 4) {
    const { scenario } = this.state.session
    const words = debriefMessages
    return html`<section>
      <h2>${words.soWhat}</h2>
      <p class="lead">${words.lessons(assumptions(scenario))}</p>
      <div class="two">
        <div>
          <h3>${words.carried}</h3>
          <div class="scroll" tabindex="0" role="region" aria-label=${words.carried}>
            <table>
              <thead>
                <tr>
                  ${(['number', 'value', 'range', 'status'] as const).map(
                    (column) => html`<th scope="col">${words.columns[column]}</th>`
                  )}
                </tr>
              </thead>
              <tbody>
                ${carriers(scenario, severity).map(
                  ({ name, value, range, unit, status }) =>
                    html`<tr>
                      <th scope="row">${name}</th>
                      <td>${figure(value)}${quantityNames().unit(unit)}</td>
                      <td>${range === null ? '' : `${figure(range[0])}–${figure(range[1])}`}</td>
                      <td>${badge(status)}</td>
                    </tr>`
                )}
              </tbody>
            </table>
          </div>
        </div>
        <div>
          <h3>${words.notKnown}</h3>
          ${notKnown(scenario).map((text) => html`<p class="lead">${text}</p>`)}
        </div>
      </div>
    </section>`
  }

  private history(kept: number) {
    const { history } = this.state.view
    const words = debriefMessages
    if (history === null) return nothing
    const { language } = this.state.session.scenario
    return html`<section class="history">
      <h2>${words.history}</h2>
      <p class="lead" lang=${language}>${history.summary}</p>
      <dl class="told">
        ${history.events.map(
          (event, place) =>
            html`<dt class=${place < kept ? '' : 'screen'}>${date(event.date)}</dt>
              <dd class=${place < kept ? '' : 'screen'}>
                <span lang=${language}>${event.text}</span> ${badge(event.status)}
              </dd>`
        )}
        ${history.outcomes.map(
          (one) =>
            html`<dt>${words.outcome(one.years)}</dt>
              <dd><span lang=${language}>${one.text}</span> ${badge(one.status)}</dd>`
        )}
      </dl>
      <ul class="sources" lang="en">
        ${history.sources.map(
          ({ title, publisher, address }) =>
            html`<li>
              ${
                address === undefined
                  ? `${publisher}: ${title}`
                  : html`<a href=${address} target="_blank" rel="noopener noreferrer external"
                      >${publisher}: ${title}</a
                    >`
              }
            </li>`
        )}
      </ul>
    </section>`
  }

  private questions({ questions }: Contents, { toWriteOn }: OnPaper) {
    const { debrief, language } = this.state.session.scenario
    return html`<section class="questions">
      <h2>${debriefMessages.questions}</h2>
      <ol class=${toWriteOn ? 'to-write-on' : ''} lang=${debrief ? language : nothing}>
        ${questions.map((text) => html`<li>${text}</li>`)}
      </ol>
    </section>`
  }

  private readonly saveRun = () => {
    const { session } = this.state
    const trace = embed(traceOf(session), session.scenario)
    saveFile(`${this.file}.json`, 'application/json', `${JSON.stringify(trace, null, 2)}\n`)
  }

  private readonly saveEvents = () => {
    const { view, session } = this.state
    const { file } = debriefMessages
    const columns = [file.seq, file.hour, file.time, file.code, file.text, file.causes]
    const notes = `# ${session.scenario.title}. ${honesty(session.scenario)}\r\n# ${debriefMessages.seed(session.seed)}. ${debriefMessages.engine(engineVersion)}\r\n`
    saveFile(`${this.file}.csv`, 'text/csv', notes + csv({ columns, rows: eventRows(view, session.scenario) }))
  }

  private get file() {
    const { scenario, seed } = this.state.session
    return `${scenario.id}-${seed}`.replaceAll(/[^A-Za-z0-9._-]+/g, '-')
  }
}

/** As wide as the text around it. */
const stripWidth = (page: number) => Math.min(page < 2560 ? 832 : 1136, page - (page < 720 ? 32 : 48))

/** A text as a string in a style sheet: whatever it holds stays text. */
const cssString = (text: string) =>
  `"${text.replaceAll(/[^\p{L}\p{N} .,:·–-]/gu, (letter) => `\\${letter.codePointAt(0)!.toString(16)} `)}"`

/** Lines with their times; what has no room on paper only the screen shows. */
function told<T extends Told>(lines: readonly T[], isKept: (line: T, place: number) => boolean) {
  return html`<dl class="told">
      ${lines.map((line, place) => {
        const where = isKept(line, place) ? '' : 'screen'
        return html`<dt class=${where}>${line.when}</dt>
          <dd class=${where}>${line.text}</dd>`
      })}
    </dl>
    ${left(lines.filter((line, place) => !isKept(line, place)).length)}`
}

const left = (count: number) => (count === 0 ? nothing : html`<p class="paper-only">${debriefMessages.more(count)}</p>`)
