/** Puts questions to a person. Null means that the person broke off (Ctrl-C or Escape). */
export interface Prompter {
  select(question: { message: string; options: readonly SelectOption[]; initial?: string }): Promise<string | null>
  text(question: {
    message: string
    initial?: string
    check: (value: string) => string | undefined
  }): Promise<string | null>
}

export interface SelectOption {
  readonly value: string
  readonly label: string
  readonly hint?: string
}
