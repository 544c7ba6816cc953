import type { Store } from '../store.ts'

/**
 * Whether a store honours create-only uploads. Some take the header and overwrite all the same, which only a second
 * upload of the same object shows. Until that is known, and if they are ignored, each object is looked up first.
 */
export class CreateOnlySupport {
  #state: Store['createOnly']
  readonly #notice: () => void
  #findingOut = false
  #isTold = false

  /** @param notice called once, with the first upload after create-only uploads turned out to be ignored */
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

  /** Any answer may show this, even one to a request that only reads. */
  ignored(): void {
    this.#state = 'ignored'
  }

  /** Call after an upload. */
  tell(): void {
    if (!this.isIgnored || this.#isTold) return
    this.#isTold = true
    this.#notice()
  }

  /**
   * @param again repeats the upload that just succeeded, and returns the status of the answer
   * @returns undefined if the state is known, or another call is finding it out
   */
  probe(again: () => Promise<number>): Promise<void> | undefined {
    return this.isUnknown && !this.#findingOut ? this.#findOut(again) : undefined
  }

  async #findOut(again: () => Promise<number>): Promise<void> {
    this.#findingOut = true
    // A missing answer decides nothing: the next upload tries again.
    const status = await again().catch(() => 0)
    this.#findingOut = false
    // Older MinIO answers 304 for an existing object. 409 decides nothing: another upload is in progress.
    if (status === 200 || status === 501) this.ignored()
    // Another answer may have shown 'ignored' in the meantime. That state stays, because a lookup first is always
    // safe.
    else if (this.isUnknown && (status === 412 || status === 304)) this.#state = 'honoured'
  }
}
