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
    this.#end = this.#place()
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
    const again = this.#placeBehind(this.#end)
    this.#fits[again] = test
    this.#next[again] = again
    this.#end = this.#placeBehind(again)
  }

  /** Begins the first of several alternatives. */
  open(): void {
    this.#choices.push({ start: this.#end, ends: [] })
    this.#end = this.#placeBehind(this.#end)
  }

  /** Begins the next alternative. */
  or(): void {
    const choice = this.#choices.at(-1)
    if (!choice) return
    choice.ends.push(this.#end)
    this.#end = this.#placeBehind(choice.start)
  }

  /** Joins the alternatives. */
  close(): void {
    const ends = [...(this.#choices.pop()?.ends ?? []), this.#end]
    this.#end = this.#place()
    for (const end of ends) this.#alike[end]?.push(this.#end)
  }

  accepts(text: string): boolean {
    let places = this.#reach([0], true)
    for (const character of text) {
      places = this.#reach(
        places.filter(place => this.#fits[place]?.(character)).map(place => this.#next[place] ?? 0),
        character === '/',
      )
      if (places.length === 0) return false
    }
    return places.includes(this.#end)
  }

  #place(): number {
    this.#next.push(0)
    this.#alike.push([])
    return this.#fits.push(undefined) - 1
  }

  #placeBehind(from: number): number {
    const place = this.#place()
    this.#alike[from]?.push(place)
    return place
  }

  /**
   * Returns the states and all states reached from them without a character, each once.
   * @param startsSegment whether the text is at the start of a segment
   */
  #reach(places: readonly number[], startsSegment: boolean): number[] {
    this.#round++
    const reached: number[] = []
    const waiting = [...places]
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
      if (this.#reached[place] === this.#round) continue
      this.#reached[place] = this.#round
      reached.push(place)
      waiting.push(...(this.#alike[place] ?? []))
      if (startsSegment && this.#folders.has(place)) waiting.push(...this.#behindSlashes(place))
    }
    return reached
  }

  /** States after a '/' that is the next character. */
  #behindSlashes(from: number): number[] {
    const behind: number[] = []
    const waiting = [from]
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
      if (this.#looked[place] === this.#round) continue
      this.#looked[place] = this.#round
      waiting.push(...(this.#alike[place] ?? []))
      if (this.#slashes.has(place)) behind.push(this.#next[place] ?? 0)
    }
    return behind
  }
}
