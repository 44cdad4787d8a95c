import type { CauseNode } from './causes.js'

export interface Box {
  readonly node: CauseNode
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
}

export interface Layout {
  readonly boxes: readonly Box[]
  /** From the foot of an effect to the head of a cause. */
  readonly links: readonly { readonly path: string }[]
  readonly width: number
  readonly height: number
}

const widest = 236
const [gapX, gapY] = [16, 30]
const padding = 10
const lineHeight = 16
const letterWidth = 6.3
const mostLines = 5

/** Boxes in rows, one row or more to a layer, each as near as may be to what it led to. */
export function layout(nodes: readonly CauseNode[], width: number): Layout {
  const perRow = Math.max(1, Math.floor((width + gapX) / (widest + gapX)))
  const boxWidth = Math.min(widest, width)
  const letters = Math.floor((boxWidth - 2 * padding) / letterWidth)
  const at = new Map<number, Box>()
  const effects = (id: number) => [...at.values()].filter(({ node }) => node.causes.includes(id))
  let y = 0
  for (const row of rowsOf(nodes, perRow)) {
    const wanted = new Map(row.map((node) => [node.id, mean(effects(node.id).map(({ x }) => x))]))
    const sorted = row.toSorted((a, b) => wanted.get(a.id)! - wanted.get(b.id)!)
    const lines = sorted.map((node) => wrap(node.text, letters))
    const height = 2 * padding + (Math.max(...lines.map(({ length }) => length)) + 1) * lineHeight
    const left = (width - (sorted.length * (boxWidth + gapX) - gapX)) / 2
    for (const [place, node] of sorted.entries())
      at.set(node.id, { node, x: left + place * (boxWidth + gapX), y, width: boxWidth, height, lines: lines[place]! })
    y += height + gapY
  }
  const boxes = [...at.values()]
  return { boxes, links: boxes.flatMap((box) => linksOf(box, at)), width, height: Math.max(0, y - gapY) }
}

function rowsOf(nodes: readonly CauseNode[], perRow: number): (readonly CauseNode[])[] {
  const rows: CauseNode[][] = []
  for (const node of nodes) {
    const row = rows.at(-1)
    if (row && row[0]!.layer === node.layer && row.length < perRow) row.push(node)
    else rows.push([node])
  }
  return rows
}

function linksOf({ node, x, y, width, height }: Box, at: ReadonlyMap<number, Box>): { path: string }[] {
  // What is drawn through another cause needs no line of its own.
  const direct = node.causes.filter((id) => !node.causes.some((other) => other !== id && leadsTo(other, id, at)))
  return direct.flatMap((id) => {
    const to = at.get(id)
    if (!to) return []
    const [x1, y1, x2, y2] = [x + width / 2, y + height, to.x + to.width / 2, to.y]
    const bend = Math.min(40, (y2 - y1) / 2)
    return [{ path: `M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}` }]
  })
}

function leadsTo(from: number, to: number, at: ReadonlyMap<number, Box>): boolean {
  const reached = new Set([from])
  for (const id of reached) for (const cause of at.get(id)?.node.causes ?? []) reached.add(cause)
  return reached.has(to)
}

const mean = (values: readonly number[]) =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

function wrap(text: string, letters: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.length <= mostLines ? lines : [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]!} …`]
}
