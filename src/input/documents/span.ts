/** A range of a text. Offsets count UTF-16 units of the decoded text without its byte order mark. */
export interface Span {
  readonly from: number
  /** Exclusive. */
  readonly to: number
}

export function movedBy<Moved extends Span>(offset: number, span: Moved): Moved {
  return { ...span, from: span.from + offset, to: span.to + offset }
}

/** A set of spans that finds by binary search whether an offset lies in one of them. */
export class Spans {
  readonly #spans: readonly Span[]

  /** @param spans in any order; they may overlap */
  constructor(spans: readonly Span[]) {
    const merged: { from: number; to: number }[] = []
    for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
      const last = merged.at(-1)
      if (last && from <= last.to) last.to = Math.max(last.to, to)
      else merged.push({ from, to })
    }
    this.#spans = merged
  }

  includes(offset: number): boolean {
    let [low, high] = [0, this.#spans.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#spans[middle] as Span).to <= offset) low = middle + 1
      else high = middle
    }
    const span = this.#spans[low]
    return span !== undefined && span.from <= offset
  }
}
