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
    const spans = this.#spans
    const span = spans[firstPast(spans.length, index => (spans[index] as Span).to > offset)]
    return span !== undefined && span.from <= offset
  }
}

/** Returns the first index below `length` that is past a place, else `length`. All later ones are past it, too. */
export function firstPast(length: number, isPast: (index: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isPast(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Returns the length that a sticky expression matches at an offset; 0 if it does not match. */
export function lengthAt(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at
  return expression.exec(text)?.[0].length ?? 0
}
