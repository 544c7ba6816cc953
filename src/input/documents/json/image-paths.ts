/** Suggests JSONPaths to the image URLs of a JSON value, for a user whose own path finds nothing. */
import { printable } from '../../../base/messages/printable.ts'
import { listed, type Text } from '../../../base/sentence.ts'
import { say } from '../../messages/say.ts'

/** One place in all values: the items of an array share a place, and so do the members of a map. */
interface Level {
  images: number
  members: Map<string, Level>
  items: Level | undefined
  /** Member names are ids, so that all members share one place. */
  isMap: boolean
}

/** A value that is still to be visited, with its place. */
interface Open {
  readonly value: unknown
  readonly level: Level
  /** Name of the member that holds the value. */
  readonly name: string
  readonly depth: number
}

export interface FoundPath {
  /** JSONPath. */
  readonly path: string
  /** Image URLs there. */
  readonly count: number
}

/** An object with more members is taken for a map from ids, because records have fewer fields. */
const MAX_MEMBERS = 100
/** Limit of places that are kept; images in further places are not counted. */
const MAX_LEVELS = 10_000
/** Limit of members and items on the way to a place. */
const MAX_DEPTH = 100
/** Limit of paths that one sentence names. */
const MAX_PATHS = 3
const MAX_PATH = 200

const IMAGE_URL =
  /^(?:https?:)?\/\/[^?#]+\.(?:jpe?g|png|gif|webp|avif|heic|heif|bmp|ico|tiff?|jxl|svg)(?![^?#!@_])/i
const WEB_URL = /^(?:https?:)?\/\/\S+$/i
const IMAGE_NAME = /image|img|(?<!to)pic|photo|cover|thumb|avatar|banner|poster|图|照片|封面/i

export class ImagePaths {
  readonly #top: Level = newLevel()
  #levels = 1

  /** @param value a document as `JSON.parse` made it, of any depth */
  note(value: unknown): void {
    // An explicit stack, because hostile depth would overflow the engine's.
    const open: Open[] = [{ value, level: this.#top, name: '', depth: 0 }]
    for (let next = open.pop(); next; next = open.pop()) {
      if (typeof next.value === 'string') {
        if (isImage(next.value.trim(), next.name)) next.level.images++
      } else if (next.depth < MAX_DEPTH) for (const inner of this.#below(next)) open.push(inner)
    }
  }

  /** The places with most images, largest count first. */
  get found(): readonly FoundPath[] {
    return [...pathsOf(this.#top)]
      .filter(({ path }) => path.length <= MAX_PATH)
      .sort((a, b) => b.count - a.count)
      .slice(0, MAX_PATHS)
  }

  /** `12 image URLs at $.posts[*].images[*]`, largest count first; undefined if no image was seen. */
  get sentence(): Text | undefined {
    const { found } = this
    if (found.length === 0) return undefined
    return listed(...found.map(({ path, count }) => say('there-images', { path: printable(path), count })))
  }

  *#below({ value, level, name, depth }: Open): Generator<Open> {
    if (Array.isArray(value)) {
      level.items ??= this.#newLevel()
      if (level.items)
        for (const item of value) yield { value: item, level: level.items, name, depth: depth + 1 }
    } else if (typeof value === 'object' && value !== null) {
      const members = Object.entries(value)
      const fresh = members.filter(([member]) => !level.members.has(member))
      // Must happen before members are visited: open values below this level keep their place.
      if (level.members.size + fresh.length > MAX_MEMBERS) makeMap(level)
      for (const [member, inner] of members) {
        const below = this.#memberOf(level, member)
        if (below) yield { value: inner, level: below, name: level.isMap ? name : member, depth: depth + 1 }
      }
    }
  }

  #memberOf(level: Level, name: string): Level | undefined {
    const place = level.isMap ? EVERY : name
    const known = level.members.get(place)
    if (known) return known
    const made = this.#newLevel()
    if (made) level.members.set(place, made)
    return made
  }

  #newLevel(): Level | undefined {
    return this.#levels++ < MAX_LEVELS ? newLevel() : undefined
  }
}

/** Stands for all members of a map. */
const EVERY = '*'

function newLevel(): Level {
  return { images: 0, members: new Map(), items: undefined, isMap: false }
}

function makeMap(level: Level): void {
  if (level.isMap) return
  level.isMap = true
  const every = newLevel()
  for (const member of level.members.values()) merge(every, member)
  level.members = new Map([[EVERY, every]])
}

/** Recursion is safe here: levels are at most `MAX_DEPTH` deep. */
function merge(into: Level, from: Level): void {
  if (into.isMap !== from.isMap) for (const level of [into, from]) makeMap(level)
  into.images += from.images
  if (from.items) {
    into.items ??= newLevel()
    merge(into.items, from.items)
  }
  for (const [name, member] of from.members) {
    const known = into.members.get(name)
    if (known) merge(known, member)
    else into.members.set(name, member)
  }
}

function isImage(text: string, name: string): boolean {
  return IMAGE_URL.test(text) || (IMAGE_NAME.test(name) && WEB_URL.test(text))
}

function* pathsOf(top: Level): Generator<FoundPath> {
  const open: { readonly level: Level; readonly path: string }[] = [{ level: top, path: '$' }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { level, path } = next
    if (level.images > 0) yield { path, count: level.images }
    if (level.items) open.push({ level: level.items, path: `${path}[*]` })
    for (const [name, member] of level.members)
      open.push({ level: member, path: path + (level.isMap ? '.*' : step(name)) })
  }
}

function step(name: string): string {
  if (/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) return `.${name}`
  return `['${name.replace(/['\\]/g, '\\$&')}']`
}
