/** What the elements of RSS, Atom and RDF feeds hold. */

export type Vocabulary = 'core' | 'atom' | 'content' | 'media' | 'itunes' | 'rdf' | 'other'

/** A name with the vocabulary of its namespace. */
export interface FeedName {
  readonly vocabulary: Vocabulary
  readonly local: string
}

/** What a reader takes from an element. */
type FeedContent =
  /** An attribute that holds the URL of an image. */
  | { readonly kind: 'attribute'; readonly name: string }
  /** The text is the URL of an image. */
  | { readonly kind: 'url' }
  /** The text is HTML. */
  | { readonly kind: 'html' }
  /** The elements inside are HTML. */
  | { readonly kind: 'xhtml' }
  /** The text, or an attribute, is the page of the feed or of an item. */
  | { readonly kind: 'page'; readonly attribute?: string }

const NAMESPACES: Readonly<Record<string, Vocabulary>> = {
  '': 'core',
  'purl.org/rss/1.0': 'core',
  'my.netscape.com/rdf/simple/0.9': 'core',
  'channel.netscape.com/rdf/simple/0.9': 'core',
  'backend.userland.com/rss': 'core',
  'backend.userland.com/rss2': 'core',
  'blogs.law.harvard.edu/tech/rss': 'core',
  'www.w3.org/2005/atom': 'atom',
  'purl.org/atom/ns': 'atom',
  'purl.org/rss/1.0/modules/content': 'content',
  'search.yahoo.com/mrss': 'media',
  'www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
}

/** Prefixes that feeds use without declaring them. */
const PREFIXES: Readonly<Record<string, Vocabulary>> = {
  atom: 'atom',
  content: 'content',
  media: 'media',
  itunes: 'itunes',
  rdf: 'rdf',
}

/** Feeds spell the same namespace with and without a slash at its end, and in any case. */
export function vocabularyOf(namespace: string): Vocabulary {
  const name = namespace
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/#]{1,2}$/, '')
  return Object.hasOwn(NAMESPACES, name) ? (NAMESPACES[name] ?? 'other') : 'other'
}

export function vocabularyOfPrefix(prefix: string): Vocabulary {
  return Object.hasOwn(PREFIXES, prefix) ? (PREFIXES[prefix] ?? 'other') : 'other'
}

/** @returns the vocabulary of names without a namespace; undefined if the root is not that of a feed */
export function feedVocabulary({ vocabulary, local }: FeedName): Vocabulary | undefined {
  if (local === 'rss') return 'core'
  if (local === 'feed' && (vocabulary === 'atom' || vocabulary === 'core')) return 'atom'
  return local === 'RDF' && vocabulary === 'rdf' ? 'core' : undefined
}

/**
 * @param parent the element around it
 * @param attribute returns the value of an attribute without a namespace
 */
export function contentOf(
  { vocabulary, local }: FeedName,
  parent: FeedName | undefined,
  attribute: (name: string) => string | undefined,
): FeedContent | undefined {
  switch (vocabulary) {
    case 'core':
      return coreContent(local, parent, attribute)
    case 'atom':
      return atomContent(local, parent, attribute)
    case 'content':
      return local === 'encoded' ? { kind: 'html' } : undefined
    case 'media':
      return mediaContent(local, attribute)
    case 'itunes':
      return local === 'image' ? { kind: 'attribute', name: 'href' } : undefined
    default:
      return undefined
  }
}

type AttributeOf = (name: string) => string | undefined

function coreContent(
  local: string,
  parent: FeedName | undefined,
  attribute: AttributeOf,
): FeedContent | undefined {
  if (local === 'enclosure') return isImage(attribute, 'url') ? { kind: 'attribute', name: 'url' } : undefined
  if (local === 'description') return { kind: 'html' }
  if (local === 'url') return parent?.local === 'image' ? { kind: 'url' } : undefined
  return local === 'link' && (parent?.local === 'channel' || parent?.local === 'item')
    ? { kind: 'page' }
    : undefined
}

function atomContent(
  local: string,
  parent: FeedName | undefined,
  attribute: AttributeOf,
): FeedContent | undefined {
  if (local === 'link') {
    const rel = attribute('rel')?.trim().toLowerCase() ?? 'alternate'
    if (rel === 'enclosure')
      return isImage(attribute, 'href') ? { kind: 'attribute', name: 'href' } : undefined
    const isPage = rel === 'alternate' && (parent?.local === 'feed' || parent?.local === 'entry')
    return isPage ? { kind: 'page', attribute: 'href' } : undefined
  }
  if (local !== 'content' && local !== 'summary') return undefined
  // Atom 0.3 says `mode="escaped"` and a MIME type.
  const type = attribute('type')?.trim().toLowerCase()
  const isInline = attribute('mode')?.trim().toLowerCase() === 'xml'
  if (type === 'xhtml' || type === 'application/xhtml+xml' || (type === 'text/html' && isInline))
    return { kind: 'xhtml' }
  return type === 'html' || type === 'text/html' ? { kind: 'html' } : undefined
}

function mediaContent(local: string, attribute: AttributeOf): FeedContent | undefined {
  if (local === 'thumbnail') return { kind: 'attribute', name: 'url' }
  return local === 'content' && isImage(attribute, 'url') ? { kind: 'attribute', name: 'url' } : undefined
}

function isImage(attribute: AttributeOf, name: string): boolean {
  return namesImage({ type: attribute('type'), medium: attribute('medium'), url: attribute(name) })
}

interface Enclosure {
  /** A MIME type. */
  readonly type?: string | undefined
  /** Media RSS: `image`, `video` and so on. */
  readonly medium?: string | undefined
  readonly url?: string | undefined
}

/** File endings that name something else than an image. */
const OTHER_MEDIA =
  /\.(?:aac|avi|flac|m3u8|m4[abv]|mk[av]|mov|mp[34]|mpe?g|og[agv]|opus|pdf|srt|swf|torrent|vtt|wav|webm|wm[av]|zip)(?:[?#]|$)/i

/** Whether an enclosure is an image: podcasts enclose audio. What the feed says decides; else the file's ending. */
export function namesImage({ type, medium, url = '' }: Enclosure): boolean {
  if (medium !== undefined && medium.trim() !== '') return medium.trim().toLowerCase() === 'image'
  if (type !== undefined && type.trim() !== '') return /^\s*(?:image\/|application\/octet-stream)/i.test(type)
  return !OTHER_MEDIA.test(url)
}
