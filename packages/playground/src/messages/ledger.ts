import { ledger } from './en/ledger.js'
import { textsLater, whenSpeaking } from './messages.js'

/** The texts of the ledger, apart from the others so that the first view stays small. */
export type LedgerMessages = typeof ledger

/** In the language of the page, as it is when they are read. */
export let ledgerMessages: LedgerMessages = textsLater?.ledger ?? ledger

whenSpeaking(() => {
  ledgerMessages = textsLater?.ledger ?? ledger
})
