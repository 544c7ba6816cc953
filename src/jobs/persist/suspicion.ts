import type { Digests } from '../../base/digests/digests.ts'
import { RepeatedImages } from './repeated-image.ts'

/** Says which host gives the same picture for everything: a placeholder that nobody knows yet. */
export class RepeatedImageWatch {
  readonly #sameBytes = new RepeatedImages()
  readonly #notice: (sentence: string) => void

  constructor(notice: (sentence: string) => void) {
    this.#notice = notice
  }

  observe(url: string, { digests }: { readonly digests: Digests }): void {
    const odd = digests.sha256 === undefined ? undefined : this.#sameBytes.saw(new URL(url), digests.sha256)
    if (!odd) return
    this.#notice(
      `${odd.host} gave the same bytes for ${odd.count} of ${odd.total} URLs (sha256 ${odd.sha256}): it may be a placeholder in place of the images`,
    )
  }
}
