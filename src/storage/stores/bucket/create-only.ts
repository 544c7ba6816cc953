import type { Store } from '../store.ts'

/**
 * Whether a store keeps to create-only uploads. Some take the header and overwrite all the same, and only an upload
 * that should have been refused tells; until that is known, and where it is not so, each object is looked up first.
 */
export class CreateOnlySupport {
  #state: Store['createOnly']
  readonly #notice: () => void
  #findingOut = false
  #isTold = false

  /** @param notice called once, with the first upload after it turned out that they are ignored */
  constructor(state: 'honoured' | 'unknown', notice: () => void) {
    this.#state = state
    this.#notice = notice
  }

  get state(): Store['createOnly'] {
    return this.#state
  }

  get isHonoured(): boolean {
    return this.#state === 'honoured'
  }

  get isUnknown(): boolean {
    return this.#state === 'unknown'
  }

  get isIgnored(): boolean {
    return this.#state === 'ignored'
  }

  /** Any answer may tell, also to those who only read, and whom it does not concern. */
  ignored(): void {
    this.#state = 'ignored'
  }

  /** Behind an upload. */
  tell(): void {
    if (!this.isIgnored || this.#isTold) return
    this.#isTold = true
    this.#notice()
  }

  /**
   * @param again uploads once more what was just stored, and gives the status of the answer
   * @returns undefined where nothing is to be found out, or somebody is about it
   */
  probe(again: () => Promise<number>): Promise<void> | undefined {
    return this.isUnknown && !this.#findingOut ? this.#findOut(again) : undefined
  }

  async #findOut(again: () => Promise<number>): Promise<void> {
    this.#findingOut = true
    // No answer is no verdict: the next upload asks again.
    const status = await again().catch(() => 0)
    this.#findingOut = false
    // 304 is how older MinIO said that the object is there. 409 is no verdict: another upload is under way.
    if (status === 200 || status === 501) this.ignored()
    // Unless it turned out otherwise meanwhile: looking first is never wrong.
    else if (this.isUnknown && (status === 412 || status === 304)) this.#state = 'honoured'
  }
}
