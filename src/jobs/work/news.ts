/** Wakes one who waits for the next thing to happen. */
export class News {
  #wake: (() => void) | undefined

  tell(): void {
    this.#wake?.()
  }

  wait(ms: number): Promise<void> {
    return new Promise(resolve => {
      const timer = setTimeout(resolve, ms)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}
