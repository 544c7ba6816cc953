import { PersistError } from '../../base/errors.ts'
import { foldCase } from '../../base/files/executed-paths.ts'
import { quote } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'

/** Paths that are different in a bucket and not on a disk: the first one has the place. */
export class PathConflicts {
  /** By the names that the disk compares, as they are written. */
  readonly #files = new Map<string, string>()
  readonly #folders = new Set<string>()
  readonly #nameOf: (path: string) => string

  /** @param foldsCase whether the disk takes `A` and `a` for the same */
  constructor(foldsCase: boolean) {
    this.#nameOf = foldsCase ? foldCase : path => path
  }

  /**
   * Takes the place of a file, once for each path.
   * @param path with '/'
   * @throws PersistError `key-collision` where that of another one is in the way
   */
  claim(path: string): void {
    const name = this.#nameOf(path)
    const folders = this.#newFolders(name)
    const file = [name, ...folders].find(taken => this.#files.has(taken))
    if (file !== undefined) throw collision(path, this.#files.get(file) ?? file)
    if (this.#folders.has(name)) throw collision(path, `${path}/…`)
    this.#files.set(name, path)
    for (const folder of folders) this.#folders.add(folder)
  }

  /** Of those above a file, the nearest first, up to one that is known: what is above that is known as well. */
  #newFolders(name: string): string[] {
    const folders: string[] = []
    for (let end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
      const folder = name.slice(0, end)
      if (this.#folders.has(folder)) break
      folders.push(folder)
    }
    return folders
  }
}

function collision(path: string, taken: string): PersistError {
  const sentence = say('download-conflict', { path: quote(path), taken: quote(taken) })
  return new PersistError('key', 'key-collision', sentence, {
    advice: say('download-conflict-fix'),
  })
}
