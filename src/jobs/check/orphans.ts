/** Objects that no line of the manifest names, but that this key template can have made. */
import { byBytes } from '../../storage/key/byte-order.ts'
import { isImageKey } from '../../storage/key/object-key.ts'
import { RESERVED_FOLDER, reservedFolderIn } from '../../storage/key/reserved-folder.ts'
import type { ListedObject, Store } from '../../storage/stores/store.ts'

/** A younger object is no orphan: a run may still be about to remember it. */
const GRACE_MS = 24 * 3_600_000

export interface OrphanRules {
  /** Undefined if the template's names could be those of any tool: then nothing is an orphan. */
  readonly isName: ((path: string) => boolean) | undefined
  /** Keys that a document links to. */
  readonly linked: ReadonlySet<string>
  /** The time by the store's clock, milliseconds since the epoch. */
  now(): number
}

export class Orphans {
  readonly #store: Store
  readonly #rules: OrphanRules
  /** Keys of objects that may be orphans. A later reading of the manifest decides. */
  readonly candidates = new Set<string>()
  /** Objects that are not ours: their names are none of the template. */
  foreign = 0
  /** Folders below the prefix that are destinations of their own: their manifests name what lies there. */
  readonly #destinations = new Set<string>()

  constructor(store: Store, rules: OrphanRules) {
    this.#store = store
    this.#rules = rules
  }

  /** Takes an object that no line named so far. */
  take({ key, lastModified }: ListedObject): void {
    const { isName, linked, now } = this.#rules
    if (linked.has(key) || this.candidates.has(key)) return
    const { prefix } = this.#store
    const path = key.slice(prefix.length)
    const own = reservedFolderIn(path)
    if (own !== undefined) this.#sawManifest(own)
    else if (!isName?.(path) || !isImageKey(key, prefix) || this.#isOfOther(path)) this.foreign++
    // Without a date, nothing shows that no run is about to remember it.
    else if (lastModified && now() - +lastModified >= GRACE_MS) this.candidates.add(key)
  }

  /** Call after the listing: some names come before those of the manifest in their folder. */
  endListing(): void {
    for (const key of this.candidates)
      if (this.#isOfOther(key.slice(this.#store.prefix.length))) {
        this.candidates.delete(key)
        this.foreign++
      }
  }

  /** The orphans after the last reading of the manifest. */
  keys(): readonly string[] {
    return [...this.candidates].sort(byBytes)
  }

  /** Notes that files of ours lie below the prefix. */
  #sawManifest(folder: string): void {
    if (folder !== RESERVED_FOLDER) this.#destinations.add(folder.slice(0, -RESERVED_FOLDER.length))
  }

  /** Whether an object lies below another destination. */
  #isOfOther(path: string): boolean {
    if (this.#destinations.size === 0) return false
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
      if (this.#destinations.has(path.slice(0, end + 1))) return true
    return false
  }
}
