import type { sheets as english } from '../en/sheets.js'
import type { Translation } from '../translation.js'

export const sheets: Translation<typeof english> = {
  list: {
    lead: 'Alle Zweige teilen ihr Glück: Nur Entscheidungen machen einen Unterschied.',
    name: (name) => `Name von ${name}`,
    comment: (name) => `Anmerkung zu ${name}`,
    commentHint: 'Was Sie versucht haben, und warum',
    from: (parent, when) => `verlässt ${parent} bei ${when}`,
    start: 'vom Anfang des Durchlaufs an',
    standsAt: (when) => `bekannt bis ${when}`,
    ended: (ending) => `beendet: ${ending}`,
    shown: 'jetzt zu sehen',
    show: 'Zeigen',
    showSpoken: (name) => `${name} zeigen`,
    remove: 'Löschen',
    removeSpoken: (name) => `${name} löschen`,
    compare: 'Vergleichen',
    compareSpoken: (one, other) => `${one} mit ${other} vergleichen`,
    none: 'Noch kein weiterer Zweig. Zum Vergleichen hier abzweigen.'
  },
  file: {
    title: 'Als Datei behalten',
    note: 'Die Datei enthält jeden Zweig mit Namen, Anmerkung und Entscheidungen. Nichts wird gesendet.',
    save: 'Alle Zweige speichern',
    open: 'Eine Datei öffnen …',
    failed: 'Diese Datei konnte nicht geöffnet werden; hier hat sich nichts geändert.',
    tooLarge: (size, most) => `Erwartet wird eine Datei von höchstens ${most}; diese hat ${size}.`,
    notRead: 'Die Datei konnte nicht vom Datenträger gelesen werden.',
    more: (count) => `und ${count} weitere`,
    otherScenario:
      'Diese Datei entstand mit einer anderen Fassung des Szenarios. Sie wird geöffnet; was geschieht, kann vom Gesehenen abweichen.',
    otherEngine: (made, here) =>
      `Diese Datei entstand mit Fassung ${made}, hier läuft ${here}. Sie wird geöffnet; was geschieht, kann vom Gesehenen abweichen.`
  }
}
