import type { Labels } from '../../messages.js'
import { dative, does, inside, of } from './names.js'

export const labels: Labels = {
  capability: {
    land: 'Landstreitkräfte',
    air: 'Luftstreitkräfte',
    sea: 'Seestreitkräfte',
    logistics: 'Logistik',
    training: 'Ausbildung',
    monitoring: 'Überwachung',
    intelligence: 'Aufklärung',
    finance: 'Finanzierung',
    sanctions: 'Sanktionen',
    backstop: 'Rückversicherung'
  },
  phase: {
    negotiation: 'Verhandlung',
    ceasefire: 'Waffenruhe',
    monitoring: 'Überwachung',
    deployment: 'Einrichtung der Drehkreuze',
    established: 'Drehkreuze eingerichtet',
    response: 'Antwort auf einen Verstoß',
    ended: 'Beendet'
  },
  state: { holding: 'Eingehalten', verification: 'Prüfung', response: 'Antwort', assessment: 'Bewertung' },
  firmness: {
    formal: 'förmlich',
    conditional: 'bedingt',
    considering: 'erwogen',
    ruledOut: 'ausgeschlossen',
    notStated: 'keine Angabe'
  },
  location: {
    insideProtected: (names) => inside(names.protected),
    neighbouring: 'auf benachbartem Gebiet',
    elsewhere: 'anderswo'
  },
  forceClass: {
    staff: 'Stab',
    air: 'Lufteinheit',
    sea: 'Marineeinheit',
    company: 'Kompanie',
    battalion: 'Bataillon',
    brigade: 'Brigade',
    division: 'Division',
    support: 'Unterstützung'
  },
  pledgeState: {
    notStated: 'keine Angabe',
    ruledOut: 'ausgeschlossen',
    pledged: 'zugesagt',
    awaitingMandate: 'Mandat steht aus',
    authorised: 'genehmigt',
    refused: 'abgelehnt',
    preparing: 'in Vorbereitung',
    partlyInPlace: 'teilweise bereitgestellt',
    inPlace: 'bereitgestellt',
    suspended: 'ausgesetzt',
    withdrawn: 'zurückgezogen'
  },
  hubStage: {
    0: 'geplant',
    1: 'Vorauskommando',
    2: 'erste Einsatzfähigkeit',
    3: 'volle Einsatzfähigkeit'
  },
  mechanism: { standingUp: 'im Aufbau', operational: 'einsatzbereit', degraded: 'eingeschränkt', absent: 'nicht da' },
  finding: {
    challenger: (names) => `${dative(names.challenger)} zugeschrieben`,
    protected: (names) => `${dative(names.protected)} zugeschrieben`,
    accident: 'ein Unfall',
    unattributed: 'niemandem zugeschrieben',
    nothing: 'nichts geschehen'
  },
  severity: { 2: 'ernst', 3: 'schwer', 4: 'erneuter bewaffneter Angriff' },
  backing: { firm: 'fest', ambiguous: 'mehrdeutig', withdrawn: 'entzogen' },
  condition: {
    backingFirm: 'der Rückhalt ist fest',
    monitoringOperational: 'die Überwachung ist einsatzbereit',
    credibleCeasefire: 'die Waffenruhe ist glaubwürdig',
    unMandate: 'ein UN-Mandat',
    request: (names) => `${does(names.protected, 'hat', 'haben')} darum gebeten`
  },
  answer: { full: 'in vollem Umfang', part: 'teilweise', later: 'später', decline: 'abgelehnt' },
  mandateAnswer: { yes: 'erteilt', caveats: 'mit Auflagen erteilt', postpone: 'vertagt', no: 'nicht erteilt' },
  dealAnswer: { accept: 'angenommen', reject: 'abgelehnt' },
  reaction: { backDown: 'lenkt ein', persist: 'macht weiter', escalate: 'eskaliert' },
  challengerType: { satisfied: 'zufrieden', opportunist: 'opportunistisch', determined: 'entschlossen' },
  ending: {
    held: 'Gehalten',
    frozen: 'Eingefroren',
    resumed: 'Wieder aufgenommen',
    lapsed: 'Erloschen',
    noDeal: 'Kein Abkommen'
  },
  endingMeaning: {
    held: 'Die Waffenruhe hielt bis zum Ende des Zeitraums, und die Verstöße blieben unter der genannten Schwelle.',
    frozen: 'Die Waffenruhe hielt bis zum Ende des Zeitraums, aber mit mehr Verstößen als der genannten Schwelle.',
    resumed:
      'Ein erneuter bewaffneter Angriff ging über die letzte Stufe hinaus; der bewaffnete Konflikt ist damit wieder aufgenommen.',
    lapsed: (names) =>
      `Die Garantien gelten nicht mehr: Ein nicht provozierter schwerer Verstoß wurde ${dative(names.protected)} zugeschrieben.`,
    noDeal: 'Die Gespräche endeten ohne Abkommen, daher trat keine Waffenruhe in Kraft.'
  },
  component: {
    monitoring: 'Überwachung und Überprüfung der Waffenruhe',
    armedForces: 'Unterstützung der Streitkräfte',
    force: 'Multinationale Truppe',
    commitments: 'Bindende Verpflichtungen zur Antwort',
    cooperation: 'Langfristige Zusammenarbeit in der Verteidigung'
  },
  status: {
    sourced: 'belegt',
    reported: 'berichtet',
    derived: 'abgeleitet',
    assumption: 'Annahme',
    undisclosed: 'nicht veröffentlicht'
  }
}

/** The disposition of a party, for a heading: "Haltung Russlands". */
export const dispositionOf = (name: string) => `Haltung ${of(name)}`
