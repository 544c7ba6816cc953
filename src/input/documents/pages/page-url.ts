/** What a page's reader yields: a URL where an image is shown, and how it is written there. */
import type { Quoting } from '../quoting.ts'

export interface PageUrl {
  readonly url: string
  readonly offset: number
  readonly length: number
  readonly quoting: Quoting
}

export interface TextRange {
  readonly from: number
  readonly to: number
}

export function rangeOf({ offset, length }: Pick<PageUrl, 'offset' | 'length'>): TextRange {
  return { from: offset, to: offset + length }
}

/**
 * Whether a URL of a page is one of the list: never a `data:` URI, a path of Windows, or one that a template still
 * has to fill in.
 */
export function isListed(url: string, { takesRelative }: { takesRelative(url: string): boolean }): boolean {
  if (url === '' || /\{[{%]|<%|\$\{/.test(url)) return false
  if (/^[a-z][a-z0-9+.-]+:/i.test(url)) return !/^(?:data|file|blob|about|javascript|cid):/i.test(url)
  if (/^[a-z]:/i.test(url)) return false
  return /^\/\/[^/\\]/.test(url) || takesRelative(url)
}

/** Asked in the order of the text: whether an offset lies in one of these. */
export class Ranges {
  readonly #ranges: readonly TextRange[]

  /** @param ranges in any order; they may overlap */
  constructor(ranges: readonly TextRange[]) {
    const merged: { from: number; to: number }[] = []
    for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
      const last = merged.at(-1)
      if (last && from <= last.to) last.to = Math.max(last.to, to)
      else merged.push({ from, to })
    }
    this.#ranges = merged
  }

  includes(offset: number): boolean {
    let [low, high] = [0, this.#ranges.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#ranges[middle] as TextRange).to <= offset) low = middle + 1
      else high = middle
    }
    const range = this.#ranges[low]
    return range !== undefined && range.from <= offset
  }
}
