/** Whether a step takes this character. */
export type CharacterTest = (character: string) => boolean

/**
 * Matches any text in time proportional to its length. It follows all paths at once (Thompson's construction), where
 * a regular expression tries them one after another.
 * It is built from left to right. A state is a number; an accepted text ends in the last state.
 */
export class Nfa {
  /** By state: the characters that lead to the next state; undefined for a state with no such step. */
  readonly #fits: (CharacterTest | undefined)[] = [undefined]
  readonly #next: number[] = [0]
  /** By state: states reached without a character. */
  readonly #alike: number[][] = [[]]
  /** States whose step is a '/'. */
  readonly #slashes = new Set<number>()
  /** States where any number of folders may follow. */
  readonly #folders = new Set<number>()
  readonly #choices: { readonly start: number; readonly ends: number[] }[] = []
  #end = 0
  /** By state: the last round that reached it, so that no state is followed twice in a round. */
  readonly #reached: number[] = []
  /** By state: the last round that looked for a '/' from it. */
  readonly #looked: number[] = []
  #round = 0

  /** Appends a step of one character. */
  step(test: CharacterTest): void {
    const from = this.#end
    this.#end = this.#state()
    this.#fits[from] = test
    this.#next[from] = this.#end
  }

  slash(): void {
    this.#slashes.add(this.#end)
    this.step(character => character === '/')
  }

  /** Appends any number of any characters. At the start of a segment it may match nothing, not even the next '/'. */
  folders(): void {
    this.#folders.add(this.#end)
    this.loop(() => true)
  }

  /** Appends any number of matching characters. */
  loop(test: CharacterTest): void {
    const again = this.#stateAfter(this.#end)
    this.#fits[again] = test
    this.#next[again] = again
    this.#end = this.#stateAfter(again)
  }

  /** Begins the first of several alternatives. */
  open(): void {
    this.#choices.push({ start: this.#end, ends: [] })
    this.#end = this.#stateAfter(this.#end)
  }

  /** Begins the next alternative. */
  or(): void {
    const choice = this.#choices.at(-1)
    if (!choice) return
    choice.ends.push(this.#end)
    this.#end = this.#stateAfter(choice.start)
  }

  /** Joins the alternatives. */
  close(): void {
    const ends = [...(this.#choices.pop()?.ends ?? []), this.#end]
    this.#end = this.#state()
    for (const end of ends) this.#alike[end]?.push(this.#end)
  }

  accepts(text: string): boolean {
    let states = this.#reach([0], true)
    for (const character of text) {
      states = this.#reach(
        states.filter(state => this.#fits[state]?.(character)).map(state => this.#next[state] ?? 0),
        character === '/',
      )
      if (states.length === 0) return false
    }
    return states.includes(this.#end)
  }

  #state(): number {
    this.#next.push(0)
    this.#alike.push([])
    return this.#fits.push(undefined) - 1
  }

  #stateAfter(from: number): number {
    const state = this.#state()
    this.#alike[from]?.push(state)
    return state
  }

  /**
   * Returns the states and all states reached from them without a character, each once.
   * @param startsSegment whether the text is at the start of a segment
   */
  #reach(states: readonly number[], startsSegment: boolean): number[] {
    this.#round++
    const reached: number[] = []
    const waiting = [...states]
    for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
      if (this.#reached[state] === this.#round) continue
      this.#reached[state] = this.#round
      reached.push(state)
      waiting.push(...(this.#alike[state] ?? []))
      if (startsSegment && this.#folders.has(state)) waiting.push(...this.#statesAfterSlash(state))
    }
    return reached
  }

  /** States after a '/' that is the next character. */
  #statesAfterSlash(from: number): number[] {
    const after: number[] = []
    const waiting = [from]
    for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
      if (this.#looked[state] === this.#round) continue
      this.#looked[state] = this.#round
      waiting.push(...(this.#alike[state] ?? []))
      if (this.#slashes.has(state)) after.push(this.#next[state] ?? 0)
    }
    return after
  }
}
