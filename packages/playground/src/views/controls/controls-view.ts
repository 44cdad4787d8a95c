import { LitElement, css, html, nothing } from 'lit'
import { customElement, property } from 'lit/decorators.js'
import type { SessionView } from '@armistice/core'
import { send, type Command } from '../../app/command.js'
import { glyph } from '../../elements/glyph.js'
import { messages } from '../../messages/messages.js'
import { shared } from '../../styles/shared.styles.js'

@customElement('armistice-controls')
export class ControlsView extends LitElement {
  static override styles = [
    shared,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 6px;
      }
      .place {
        margin-left: var(--s3);
        font-size: var(--t-s);
        color: var(--ink-2);
      }
      .place b {
        font-weight: 600;
        color: var(--ink);
      }
      .speed {
        min-width: 40px;
      }
      [aria-pressed='true'] {
        background: var(--accent-tint);
        color: var(--accent);
      }
      @media (max-width: 719px) {
        .text {
          flex: 1;
        }
        .roomy,
        .place {
          display: none;
        }
      }
    `
  ]

  @property({ attribute: false }) view!: SessionView
  @property({ type: Boolean }) playing = false
  @property({ type: Number }) speed = 1
  @property({ type: Boolean }) pauses = false

  override render() {
    const { place, end, ending } = this.view
    const over = ending !== null
    const by = (command: Command['do'] & ('step' | 'back' | 'decision' | 'week' | 'play' | 'speed')) => () =>
      send(this, { do: command })
    return html`
      <button
        class="btn"
        aria-label=${messages.controls.back}
        aria-keyshortcuts="ArrowLeft"
        aria-disabled=${place === 0 ? 'true' : nothing}
        @click=${by('back')}
      >
        ${glyph('back')}
      </button>
      <button
        class="btn primary text"
        aria-keyshortcuts="ArrowRight ."
        aria-disabled=${over ? 'true' : nothing}
        title=${this.view.question ? messages.controls.modelAnswers : nothing}
        @click=${by('step')}
      >
        ${messages.controls.step} ${glyph('forward')}
      </button>
      <button class="btn text" aria-keyshortcuts="n" aria-disabled=${over ? 'true' : nothing} @click=${by('decision')}>
        ${messages.controls.decision}
      </button>
      <button class="btn roomy" aria-keyshortcuts="w" aria-disabled=${over ? 'true' : nothing} @click=${by('week')}>
        ${messages.controls.week}
      </button>
      <button
        class="btn quiet roomy"
        aria-keyshortcuts="p"
        aria-disabled=${over ? 'true' : nothing}
        title=${messages.controls.playing}
        @click=${by('play')}
      >
        ${glyph(this.playing ? 'pause' : 'play')} ${this.playing ? messages.controls.pause : messages.controls.play}
      </button>
      <button
        class="btn quiet roomy speed"
        aria-label=${messages.controls.speedSpoken(this.speed)}
        @click=${by('speed')}
      >
        ${messages.controls.speed(this.speed)}
      </button>
      <button
        class="btn quiet roomy"
        aria-pressed=${this.pauses ? 'true' : 'false'}
        aria-label=${messages.controls.pauses}
        title=${messages.controls.pauses}
        @click=${() => send(this, { do: 'togglePauses' })}
      >
        ${glyph('asked')}
      </button>
      <span class="place">${messages.controls.place} <b>${messages.controls.of(place, end)}</b></span>
    `
  }
}
