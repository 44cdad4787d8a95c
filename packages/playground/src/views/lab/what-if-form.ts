import { html, nothing } from 'lit'
import { listOverlays, type Scenario } from '@armistice/core'
import { active, changeable, firstOf, kinds, memberName, pledgeText, type WhatIf } from '../../lab/what-if.js'
import { labMessages } from '../../messages/lab.js'
import { quantityName, quantityNames } from '../../quantity-names.js'

type Change = (whatIf: WhatIf) => void
type Chosen<K extends WhatIf['kind']> = Extract<WhatIf, { kind: K }>

/** Picks what shall be different on the other side. */
export function whatIfForm(whatIf: WhatIf, scenario: Scenario, change: Change) {
  const words = labMessages.whatIf
  return html`
    ${select(
      words.title,
      kinds.map((kind) => [kind, words.kinds[kind]]),
      whatIf.kind,
      (kind) => change(firstOf(kind, scenario))
    )}
    ${whatIf.kind === 'pledge' ? ofPledge(whatIf, scenario, change) : nothing}
    ${whatIf.kind === 'member' ? ofMember(whatIf, scenario, change) : nothing}
    ${whatIf.kind === 'number' ? ofNumber(whatIf, scenario, change) : nothing}
    ${
      whatIf.kind === 'theory'
        ? select(
            words.theory,
            listOverlays().map(({ id, title }) => [id, title]),
            whatIf.id,
            (id) => change({ ...whatIf, id }),
            true
          )
        : nothing
    }
  `
}

function ofPledge(whatIf: Chosen<'pledge'>, scenario: Scenario, change: Change) {
  const words = labMessages.whatIf
  return html`${select(
    words.pledge,
    active(scenario).map(({ id }) => [id, pledgeText(id, scenario)]),
    whatIf.id,
    (id) => change({ ...whatIf, id }),
    true
  )}
  ${select(
    words.effect,
    [
      ['out', words.out],
      ['formal', words.formal]
    ],
    whatIf.effect,
    (effect) => change({ ...whatIf, effect })
  )}`
}

function ofMember(whatIf: Chosen<'member'>, scenario: Scenario, change: Change) {
  const words = labMessages.whatIf
  const ids = [...new Set(active(scenario).map(({ member }) => member))]
  return html`${select(
    words.member,
    ids.map((id) => [id, memberName(id, scenario)]),
    whatIf.id,
    (id) => change({ ...whatIf, id })
  )}
  ${select(
    words.effect,
    [
      ['nothing', words.nothing],
      ['low', words.low],
      ['high', words.high]
    ],
    whatIf.effect,
    (effect) => change({ ...whatIf, effect })
  )}`
}

function ofNumber(whatIf: Chosen<'number'>, scenario: Scenario, change: Change) {
  const words = labMessages.whatIf
  const { plain } = labMessages
  const entries = changeable(scenario)
  const entry = entries.find(({ where }) => where === whatIf.where) ?? entries[0]!
  const set = (value: number) => change({ ...whatIf, value })
  return html`${select(
      words.number,
      entries.map(({ where }) => [where, quantityName(where, scenario)]),
      whatIf.where,
      (where) => {
        const to = entries.find((each) => each.where === where)!
        change({ ...whatIf, where, value: to.range?.[0] ?? to.value })
      },
      true
    )}
    <label class="field">
      <span>${words.value}</span>
      <input
        inputmode="decimal"
        maxlength="20"
        required
        .value=${String(whatIf.value)}
        @change=${({ target }: Event) => {
          const input = target as HTMLInputElement
          const value = Number(input.value.replace(',', '.').replace('−', '-'))
          const sound = input.value.trim() !== '' && Number.isFinite(value)
          input.setCustomValidity(sound ? '' : words.notANumber)
          if (sound) set(value)
          else input.reportValidity()
        }}
      />
    </label>
    ${
      entry.range
        ? html`<button type="button" class="btn" @click=${() => set(entry.range![0])}>
              ${words.lowest(plain(entry.range[0]))}
            </button>
            <button type="button" class="btn" @click=${() => set(entry.range![1])}>
              ${words.highest(plain(entry.range[1]))}
            </button>`
        : nothing
    }
    <p class="note">${words.stands(plain(entry.value), quantityNames().unit(entry.unit))}</p>`
}

export function select<T extends string>(
  name: string,
  options: readonly (readonly [T, string])[],
  chosen: T,
  choose: (value: T) => void,
  grow = false
) {
  return html`<label class="field ${grow ? 'grow' : ''}">
    <span>${name}</span>
    <select @change=${({ target }: Event) => choose((target as HTMLSelectElement).value as T)}>
      ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === chosen} .selected=${value === chosen}>${text}</option>`)}
    </select>
  </label>`
}
