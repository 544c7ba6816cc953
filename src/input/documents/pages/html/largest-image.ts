/** Chooses one image of an `img` or `picture` that names several: the widest candidate, else the densest. */
import type { PageUrl } from '../page-url.ts'
import type { CandidateSize } from './srcset.ts'

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
