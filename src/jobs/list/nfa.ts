/** Whether a character is one that a step takes. */
export type CharacterTest = (character: string) => boolean

/**
 * Accepts or refuses text in time proportional to its length, whatever the text: all ways through are followed at
 * once (Thompson's construction), where regular expressions try them one after the other.
 * Grows from left to right; a place is a number, and the last one made is where an accepted text ends.
 */
export class Nfa {
  /** By which character it goes on to the place behind; undefined where it goes on without one, or ends. */
  readonly #fits: (CharacterTest | undefined)[] = [undefined]
  readonly #next: number[] = [0]
  /** What each place stands for as well. */
  readonly #alike: number[][] = [[]]
  /** Where what comes next is a '/'. */
  readonly #slashes = new Set<number>()
  /** Where folders may follow, or none. */
  readonly #folders = new Set<number>()
  readonly #choices: { readonly start: number; readonly ends: number[] }[] = []
  #end = 0
  /** The round in which a place was last reached, so that none is followed twice. */
  readonly #reached: number[] = []
  /** The same, of places from where a '/' was looked for. */
  readonly #looked: number[] = []
  #round = 0

  /** One character. */
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

  /** Any number of characters of any kind; at the beginning of a segment, where there are none, not even the '/' behind. */
  folders(): void {
    this.#folders.add(this.#end)
    this.loop(() => true)
  }

  /** Any number of characters. */
  loop(test: CharacterTest): void {
    const again = this.#placeBehind(this.#end)
    this.#fits[again] = test
    this.#next[again] = again
    this.#end = this.#placeBehind(again)
  }

  /** Begins the first of several ways. */
  open(): void {
    this.#choices.push({ start: this.#end, ends: [] })
    this.#end = this.#placeBehind(this.#end)
  }

  /** Begins another way. */
  or(): void {
    const choice = this.#choices.at(-1)
    if (!choice) return
    choice.ends.push(this.#end)
    this.#end = this.#placeBehind(choice.start)
  }

  /** Has the ways meet. */
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
   * The places and all that they stand for, each once.
   * @param startsSegment whether the text is at the beginning of a segment there
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

  /** Where it goes on behind a '/' that comes before any other character. */
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
