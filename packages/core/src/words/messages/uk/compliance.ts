import type { Reaction } from '../../../rules/occurrence.js'
import type { Messages } from '../../messages.js'
import { decimal, level } from './grammar.js'
import { Does, capital, did, of } from './names.js'
import { plural } from './plural.js'

/** From a violation to the assessment of the response. The actor is named only where the mechanism has found one. */
export const compliance = {
  'violation.occurred': ({ severity, detected }) =>
    detected
      ? `Зафіксовано ${kinds[severity]}. Відповідальну сторону не визначено.`
      : `${capital(kinds[severity])} лишається непоміченим.`,
  'restraint.answered': ({ party, answer }, names) =>
    answer === 'holdBack'
      ? `${Does(names.of(party), 'утримується', 'утримуються')} від порушення зі свого боку.`
      : `${Does(names.of(party), 'не утримується', 'не утримуються')} від порушення зі свого боку.`,
  'followUp.cancelled': () => 'Подальше порушення, яке мало статися, не стається, бо перше визнано нещасним випадком.',
  // True and false alarms read alike: which it was is for the finding to say.
  'alarm.raised': ({ severity }) =>
    `Надійшло повідомлення: ${kinds[severity]}. Починається перевірка; відповідальну сторону не визначено.`,
  'finding.issued': ({ finding, severity }, names) =>
    ({
      challenger: `${capital(kinds[severity])} визнано дією ${of(names.challenger)}.`,
      protected: `${capital(kinds[severity])} визнано дією ${of(names.protected)}.`,
      accident: `${capital(kinds[severity])} визнано нещасним випадком.`,
      unattributed: `${capital(kinds[severity])} підтверджено, але відповідальну сторону не визначено.`,
      nothing: `За висновком перевірки нічого не сталося: повідомлення про ${kinds[severity]} було хибною тривогою.`
    })[finding],
  'rung.due': ({ rung, asked }, names) => {
    const title = names.rung(rung)
    const due =
      rung > 1 ? `Бойові дії тривали після щабля ${rung - 1}, тому настав щабель ${rung}` : `Настав щабель ${rung}`
    const count = asked.length
    const who =
      count === 0
        ? 'Жодне зобов’язання до нього не сягає'
        : `${plural(count, 'Відповідає', 'Відповідають', 'Відповідають')} ${count} ${plural(count, 'учасник', 'учасники', 'учасників')}`
    return `${due}${title ? ` (${title})` : ''}. ${who}.`
  },
  'response.given': ({ member, answer }, names) => {
    const who = names.of(member)
    return {
      full: `${Does(who, 'відповідає', 'відповідають')} повністю.`,
      part: `${Does(who, 'відповідає', 'відповідають')} частково.`,
      later: `${Does(who, 'дасть', 'дадуть')} відповідь пізніше.`,
      decline: `${Does(who, 'відмовляється', 'відмовляються')}.`
    }[answer]
  },
  'forces.acted': ({ party, strength }, names) =>
    `${Does(names.of(party), 'діє', 'діють')} власними силами (потужність ${decimal(strength)} з 1).`,
  // Without the challenger's name: nobody may have been found responsible, and the ladder runs all the same.
  'challenger.reacted': ({ reaction, rung, strength, needed, severity }, names) => {
    const [low, high] = names.neededRange(severity) ?? []
    const range = low === undefined || high === undefined ? '' : ` (${decimal(low)}–${decimal(high)})`
    return (
      `Бойові дії ${after(reaction, rung, severity)[0]}. ` +
      `Надана потужність становила ${decimal(strength)} з 1; за припущенням, потрібно близько ${decimal(needed)}${range}.`
    )
  },
  'assessment.made': ({ finding, answered, severity, credibility, impunity }, names) =>
    finding === 'protected'
      ? `Справу щодо ${kindsOf[severity]} закрито. Його визнано дією ${of(names.protected)}, тому жоден щабель не настав.`
      : `Справу щодо ${kindsOf[severity]} закрито: ${answered ? 'відповідь надано' : 'відповідь його не припинила'}. ` +
        `Переконливість — ${level(credibility)} з 5, безкарність — ${level(impunity)} з 5.`,
  'guarantees.lapsed': () => 'Гарантії втрачають чинність.'
} satisfies Partial<Messages['happenings']>

export const reasonsInCompliance = {
  'violation.occurred': ({ severity }) => `сталося ${kinds[severity]}`,
  'restraint.answered': null,
  'followUp.cancelled': null,
  'alarm.raised': ({ severity }) => `надійшло повідомлення про ${kinds[severity]}`,
  'finding.issued': ({ finding, severity }, names) =>
    ({
      challenger: `${kinds[severity]} було визнано дією ${of(names.challenger)}`,
      protected: `${kinds[severity]} було визнано дією ${of(names.protected)}`,
      accident: `${kinds[severity]} було визнано нещасним випадком`,
      unattributed: `сторону, відповідальну за ${kinds[severity]}, не було визначено`,
      nothing: 'тривога була хибною'
    })[finding],
  'rung.due': ({ rung }) => `настав щабель ${rung}`,
  'response.given': ({ member, answer }, names) => {
    const who = names.of(member)
    return {
      full: did(who, 'да', ' відповідь повністю'),
      part: did(who, 'да', ' відповідь частково'),
      later: did(who, 'відкла', ' відповідь'),
      decline: did(who, 'відмови', 'ся')
    }[answer]
  },
  'forces.acted': ({ party }, names) => did(names.of(party), 'дія', ' власними силами'),
  'challenger.reacted': ({ reaction, rung, severity }) => `бойові дії ${after(reaction, rung, severity)[1]}`,
  'assessment.made': ({ answered, severity }) =>
    answered ? `на ${kinds[severity]} було дано відповідь` : `${kinds[severity]} лишилося без відповіді`,
  'guarantees.lapsed': () => 'гарантії втратили чинність'
} satisfies Partial<Messages['reasons']>

export const debrief: Messages['debrief'] = {
  violation: ({ actor, severity, detected }, names) => {
    const whose = {
      challenger: `з боку ${of(names.challenger)}`,
      protected: `з боку ${of(names.protected)}`,
      nobody: 'без певної сторони'
    }
    return `${capital(kinds[severity])} ${whose[actor]} ${detected ? 'зафіксовано' : 'лишається непоміченим'}.`
  },
  falseAlarm: 'Нічого не сталося.',
  type: {
    satisfied: ({ challenger }) =>
      `Налаштованість ${of(challenger)} в цьому прогоні: задоволена. Припинення вогню рідко випробовували на міцність.`,
    opportunist: ({ challenger }) =>
      `Налаштованість ${of(challenger)} в цьому прогоні: опортуністична. Припинення вогню випробовували там, де це здавалося дешевим.`,
    determined: ({ challenger }) =>
      `Налаштованість ${of(challenger)} в цьому прогоні: рішуча. Припинення вогню мали намір випробувати на міцність.`
  }
}

/** All are neuter, so that one verb goes with each; the accusative is the same. */
const kinds = {
  2: 'серйозне порушення (тяжкість 2)',
  3: 'значне порушення (тяжкість 3)',
  4: 'поновлення збройного нападу (тяжкість 4)'
}
const kindsOf = {
  2: 'серйозного порушення (тяжкість 2)',
  3: 'значного порушення (тяжкість 3)',
  4: 'поновлення збройного нападу (тяжкість 4)'
}

/** What hostilities do after a rung, in the present and in the past. Escalation goes one severity up, to 4 at most. */
function after(reaction: Reaction, rung: number, severity: 2 | 3 | 4): [present: string, past: string] {
  const next = severity === 2 ? 3 : 4
  if (reaction === 'backDown') return [`припиняються після щабля ${rung}`, `припинилися після щабля ${rung}`]
  if (reaction === 'persist' || next === severity)
    return [`тривають після щабля ${rung}`, `тривали після щабля ${rung}`]
  const to = `після щабля ${rung} до ${kindsOf[next]}`
  return [`загострюються ${to}`, `загострилися ${to}`]
}
