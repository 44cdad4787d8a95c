// The views of the page, as they are drawn where the width of the window says nothing about the room that they have.
import { css } from 'lit'
import { customElement } from 'lit/decorators.js'
import { DecisionView } from '../views/decision/decision-view.js'
import { PhasesView } from '../views/phases/phases-view.js'
import { TilesView } from '../views/tiles/tiles-view.js'

@customElement('armistice-player-phases')
export class NarrowPhases extends PhasesView {
  static override styles = [
    ...PhasesView.styles,
    css`
      .rails {
        display: none;
      }
      .short {
        display: flex;
      }
    `
  ]
}

@customElement('armistice-player-decision')
export class NarrowDecision extends DecisionView {
  static override styles = [
    ...DecisionView.styles,
    css`
      .body,
      .queue {
        padding-inline: var(--s4);
      }
      .model {
        position: static;
        flex-wrap: wrap;
        padding-inline: var(--s4);
      }
      .model span {
        flex: 1 1 8rem;
      }
      .figures {
        white-space: normal;
      }
    `
  ]
}

@customElement('armistice-player-tiles')
export class NarrowTiles extends TilesView {
  static override styles = [
    ...TilesView.styles,
    css`
      .frame {
        flex: none;
        min-height: 0;
        padding: var(--s3) var(--s3) 0;
        aspect-ratio: 684 / 462;
      }
      .legend {
        padding: var(--s2) var(--s4) var(--s3);
      }
      .legend .of-firmness {
        display: none;
      }
    `
  ]
}
