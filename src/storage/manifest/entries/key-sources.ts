/** The sources of stored objects, for the keys that a run looks up. */
import { lacksBotToken } from '../../../base/url/signed-urls.ts'
import type { ImageEntry } from './entry.ts'

export interface KeySource {
  /** The canonical URL that delivered the image. */
  readonly url: string
  /** When this URL first delivered it, ISO 8601. */
  readonly firstSeen: string
  /** Without its signature or token, the URL may not open. */
  readonly isSigned: boolean
}

/** Sources of one key to keep: a placeholder image may have any number. */
const MAX_SOURCES = 16

export class KeySources {
  readonly #byKey = new Map<string, KeySource[]>()

  /** Ignores images that came as bytes or as `data:` URIs, and ids without their URL. */
  add({ key, url: name, fetchedUrl: url = name, firstSeen, signed }: ImageEntry): void {
    if (!/^https?:[^#]*$/.test(url)) return
    const sources = this.#byKey.get(key) ?? []
    const known = sources.findIndex(source => source.url === url)
    if (known >= 0) {
      if (firstSeen >= (sources[known] as KeySource).firstSeen) return
      sources.splice(known, 1)
    }
    sources.push({ url, firstSeen, isSigned: signed === true || lacksBotToken(new URL(url)) })
    sources.sort(byTime).splice(MAX_SOURCES)
    this.#byKey.set(key, sources)
  }

  /** Returns the sources of a key, the first one to deliver it first. */
  of(key: string): readonly KeySource[] {
    return this.#byKey.get(key) ?? []
  }
}

function byTime(a: KeySource, b: KeySource): number {
  if (a.firstSeen !== b.firstSeen) return a.firstSeen < b.firstSeen ? -1 : 1
  return a.url < b.url ? -1 : 1
}
