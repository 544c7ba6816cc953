/** Which attributes of an HTML element hold the URL of an image, or of a file that belongs to the list. */
import { isLinkedFile, type PageMedia } from '../../page-media.ts'

const URL_ATTRIBUTES = new Set(['src', 'data-src', 'data-original', 'data-lazy-src'])
const SRCSET_ATTRIBUTES = new Set(['srcset', 'data-srcset'])

/** Attributes whose text people read, or that only cite a page. */
export const READ_OUT = new Set(['alt', 'title', 'aria-label', 'cite'])

/** An element whose attributes are complete. */
interface TagFacts {
  readonly tag: string
  /** The player around it; undefined if there is none. */
  readonly player: string | undefined
  readonly media: PageMedia
  /** Returns the value of an attribute; '' if the element lacks it. */
  textOf(name: string): string
}

export function holdsSrcset(tag: string, name: string): boolean {
  return (tag === 'img' || tag === 'source') && SRCSET_ATTRIBUTES.has(name)
}

export function holdsUrl({ tag, player, media, textOf }: TagFacts, name: string): boolean {
  const isRead = (one: string | undefined) => one === undefined || media.players.has(one)
  const valueIn = (other: string) => textOf(other).toLowerCase()
  switch (tag) {
    case 'img':
      return URL_ATTRIBUTES.has(name)
    case 'source':
      return URL_ATTRIBUTES.has(name) && isRead(player)
    case 'input':
      return name === 'src' && valueIn('type') === 'image'
    case 'video':
      return name === 'poster' || (URL_ATTRIBUTES.has(name) && isRead('video'))
    case 'audio':
      return URL_ATTRIBUTES.has(name) && isRead('audio')
    case 'a':
      return name === 'href' && isLinkedFile(textOf(name), media)
    case 'link':
      return name === 'href' && valueIn('rel').split(/\s+/).includes('icon')
    case 'meta':
      return name === 'content' && [valueIn('property'), valueIn('name')].some(isImageProperty)
    default:
      return false
  }
}

function isImageProperty(name: string): boolean {
  return name === 'og:image' || name === 'twitter:image'
}

const PLAYERS = new Set(['video', 'audio'])

/** Which `video` or `audio` is open: a `source` in it is no image. */
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
