const floorName = 'a bare draw of seedrandom alea: the floor'

/** A report as a table for people. */
export function table({ bench, node, cpu, about, closing, rounds, floor, rows }) {
  const width = Math.max(floorName.length, ...rows.map(({ name }) => name.length))
  const line = (name, time, ratio) => `${name.padEnd(width)}  ${time.padStart(10)}  ${ratio.padStart(12)}\n`
  return [
    `${bench}: ${about}\n`,
    `Node ${node.slice(1)}, ${cpu}, medians of ${rounds} rounds\n\n`,
    line('', 'time', 'bare draws'),
    line(floorName, inUnits(floor), '1'),
    ...rows.map(({ name, ns, ratio }) => line(name, inUnits(ns), grouped(ratio))),
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
