/**
 * Whether uploads look under their key before they send a body. They begin to after a body was refused because its
 * object is there already, as all are after the memory was lost. The first look that finds nothing ends it.
 */
export class LookFirst {
  #isOn = false
  #isDue = false
  /** The first look after a refusal; other uploads wait for its answer. */
  #first: PromiseWithResolvers<void> | undefined

  /** A body was sent, and the store has its object already. */
  sentInVain(): void {
    this.#isDue = !this.#isOn
  }

  /** Call `looked` after a look. */
  isToLook(): boolean | Promise<boolean> {
    if (this.#isOn) return true
    if (this.#first) return this.#first.promise.then(() => this.#isOn)
    if (!this.#isDue) return false
    this.#isDue = false
    this.#first = Promise.withResolvers()
    return true
  }

  looked(isThere: boolean): void {
    this.#isOn = isThere
    this.#first?.resolve()
    this.#first = undefined
  }
}
