/** Splits a `srcset` into its candidates as the HTML standard does; only a wrong candidate is dropped. */
import { lengthAt } from '../../span.ts'
import type { PageUrl } from '../page.ts'

/** 0 by 1 for a candidate without descriptors. */
export interface CandidateSize {
  readonly width: number
  readonly density: number
}

interface Candidate extends CandidateSize {
  readonly url: string
  readonly start: number
}

const SPACE = /[ \t\n\f\r]/
const URL_TEXT = /[^ \t\n\f\r]+/y
const SEPARATORS = /[, \t\n\f\r]*/y

export function* srcsetCandidates(srcset: string): Generator<Candidate> {
  for (let at = 0; ; ) {
    const start = at + lengthAt(SEPARATORS, srcset, at)
    at = start + lengthAt(URL_TEXT, srcset, start)
    if (at === start) return
    const written = srcset.slice(start, at)
    const url = withoutLastCommas(written)
    if (url.length < written.length) yield { url, start, ...sizeOf([]) }
    else {
      const { descriptors, end } = readDescriptors(srcset, at)
      if (areValid(descriptors)) yield { url, start, ...sizeOf(descriptors) }
      at = end
    }
  }
}

function withoutLastCommas(text: string): string {
  let end = text.length
  while (text[end - 1] === ',') end--
  return text.slice(0, end)
}

/**
 * A comma or blank inside brackets belongs to the descriptor.
 * @returns `end`: the offset after the comma that ends the descriptors
 */
function readDescriptors(srcset: string, from: number) {
  const descriptors: string[] = []
  let start = from
  let isInBrackets = false
  let at = from
  const take = () => {
    if (at > start) descriptors.push(srcset.slice(start, at))
    start = at + 1
  }
  for (; at < srcset.length; at++) {
    const character = srcset.charAt(at)
    if (isInBrackets) isInBrackets = character !== ')'
    else if (character === '(') isInBrackets = true
    else if (character === ',') break
    else if (SPACE.test(character)) take()
  }
  take()
  return { descriptors, end: Math.min(at + 1, srcset.length) }
}

function sizeOf(descriptors: readonly string[]): CandidateSize {
  const valueWith = (kind: string) => descriptors.find(one => one.endsWith(kind))?.slice(0, -1)
  return { width: Number(valueWith('w') ?? 0), density: Number(valueWith('x') ?? 1) }
}

const FLOAT = /^-?(?:\d+|\d*\.\d+)(?:e[+-]?\d+)?$/i

/** Allows one width or one density; a height only beside a width. */
function areValid(descriptors: readonly string[]): boolean {
  const known = new Set<string>()
  for (const descriptor of descriptors) {
    const kind = descriptor.slice(-1)
    const value = descriptor.slice(0, -1)
    if (known.has(kind)) return false
    known.add(kind)
    if (kind === 'w' || kind === 'h') {
      if (!/^\d+$/.test(value) || Number(value) === 0) return false
    } else if (kind !== 'x' || !FLOAT.test(value) || Number(value) < 0) return false
  }
  if (known.has('x')) return known.size === 1
  return !known.has('h') || known.has('w')
}

/** Chooses one image of an `img` or `picture` that names several: the widest candidate, else the densest. */
export class LargestImage {
  #largest: PageUrl | undefined
  #size: CandidateSize = { width: 0, density: 0 }
  #others: PageUrl[] = []

  /** @param size absent for a URL of `src` and the like, which counts only if there is no candidate */
  offer(url: PageUrl, size?: CandidateSize): void {
    // A placeholder stands there until a script has loaded the image.
    if (!size || /^data:/i.test(url.url)) return void this.#others.push(url)
    const isLarger =
      size.width === this.#size.width ? size.density > this.#size.density : size.width > this.#size.width
    if (this.#largest && !isLarger) return void this.#others.push(url)
    if (this.#largest) this.#others.push(this.#largest)
    this.#largest = url
    this.#size = size
  }

  /** Ends the element. @returns its images, and the addresses that are left out */
  end(): { readonly images: readonly PageUrl[]; readonly left: readonly PageUrl[] } {
    const [largest, others] = [this.#largest, this.#others]
    this.#largest = undefined
    this.#size = { width: 0, density: 0 }
    this.#others = []
    return largest ? { images: [largest], left: others } : { images: others, left: [] }
  }
}
