/** Which `video` or `audio` is open: a `source` in it is no image. */

const PLAYERS = new Set(['video', 'audio'])

export class OpenPlayers {
  /** Names, the innermost last. */
  readonly #names: string[] = []

  get innermost(): string | undefined {
    return this.#names.at(-1)
  }

  opened(name: string): void {
    if (PLAYERS.has(name)) this.#names.push(name)
  }

  /** A closing tag of the other name ends a player, too: on a page that is wrong there, later images still count. */
  closed(name: string): void {
    if (!PLAYERS.has(name)) return
    const at = this.#names.lastIndexOf(name)
    this.#names.splice(at >= 0 ? at : -1, 1)
  }
}
