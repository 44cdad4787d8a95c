import { css } from 'lit'

/** The picture on a narrow page, and wherever it is drawn small. */
export const smallStyles = css`
  @media (max-width: 719px) {
    .frame {
      flex: none;
      padding: var(--s2) var(--s4) 0;
      aspect-ratio: 684 / 462;
      min-height: 0;
    }
    .legend {
      padding: var(--s3) var(--s4);
    }
  }
  /* Where the list stands elsewhere and the tiles are too small for the marks, nothing here has them. */
  @container (max-width: 552px) {
    .legend .of-firmness {
      display: none;
    }
  }
  /* Drawn small, only the code can be read; the words are in the accessible names and the list. */
  @container (max-width: 520px) or (max-height: 380px) {
    .code {
      font-size: 20px;
      transform: translate(3px, 14px);
    }
    .word,
    .firmness,
    .slash,
    .stage,
    .zone,
    .contact,
    .challenger .beside {
      display: none;
    }
    .beside,
    .name,
    .sea text {
      font-size: 20px;
    }
    .ring text {
      font-size: 17px;
    }
  }
`
