const floorName = 'a bare draw of seedrandom alea: the floor'

/** A report as a table for people. */
export function table({ bench, node, cpu, about, closing, rounds, floor, rows, facts = {} }) {
  const named = Object.entries(facts)
  const width = Math.max(
    floorName.length,
    ...[...rows, ...named.map(([name]) => ({ name }))].map(({ name }) => name.length)
  )
  const line = (name, time, ratio) => `${name.padEnd(width)}  ${time.padStart(10)}  ${ratio.padStart(12)}\n`
  const measured =
    floor === undefined
      ? []
      : [
          line('', 'time', 'bare draws'),
          line(floorName, inUnits(floor), '1'),
          ...rows.map(({ name, ns, ratio }) => line(name, inUnits(ns), grouped(ratio)))
        ]
  return [
    `${bench}: ${about}\n`,
    `Node ${node.slice(1)}, ${cpu}${rounds === undefined ? '' : `, medians of ${rounds} rounds`}\n\n`,
    ...measured,
    named.length > 0 && measured.length > 0 ? '\n' : '',
    ...named.map(([name, value]) => `${name.padEnd(width)}  ${value}\n`),
    `\n${closing}\n`
  ].join('')
}

function inUnits(ns) {
  const [unit, size] = [
    ['s', 1e9],
    ['ms', 1e6],
    ['µs', 1e3]
  ].find(([, size]) => ns >= size) ?? ['ns', 1]
  return `${(ns / size).toPrecision(3)} ${unit}`
}

function grouped(ratio) {
  const digits = ratio < 100 ? ratio.toPrecision(3) : String(Math.round(ratio))
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, ' ')
}
