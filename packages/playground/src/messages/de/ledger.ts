import type { ledger as english } from '../en/ledger.js'
import type { Translation } from '../translation.js'

export const ledger: Translation<typeof english> = {
  title: 'Register',
  lead: 'Jede Zusage und jede Zahl, die das Modell verwendet, worauf sie beruht und wie weit sie danebenliegen könnte.',
  search: 'Suche',
  searchHint: 'Mitglied, Zahl oder Quelle',
  statuses: 'Woher es bekannt ist',
  member: 'Mitglied',
  component: 'Teil der Erklärung',
  all: 'alle',
  model: 'das Modell selbst',
  onlyAssumed: 'Nur Annahmen zeigen',
  everything: 'Alles zeigen',
  save: 'CSV speichern',
  none: 'Zu diesen Filtern passt nichts.',
  shown: (shown, all) => (shown === all ? `${all} Einträge` : `${shown} von ${all} Einträgen`),
  entries: (count) => (count === 1 ? '1 Eintrag' : `${count} Einträge`),
  columns: { name: 'Zusage oder Zahl', value: 'Wert', range: 'Spanne', status: 'Status', source: 'Quelle' },
  file: { group: 'Gruppe', path: 'Pfad', low: 'unten', high: 'oben', unit: 'Einheit', note: 'Anmerkung' },
  notPublished: 'nicht veröffentlicht',
  noRange: 'keine Spanne angegeben',
  noSource: 'Keine: für dieses Szenario gewählt.',
  bar: (counts) => `Zahlen nach Herkunft: ${counts}`,
  opens: (title) => `${title} (öffnet einen neuen Tab)`
}
