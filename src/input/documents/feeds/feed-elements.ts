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
const PREFIXES = ['atom', 'content', 'media', 'itunes', 'rdf'] as const

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
  return PREFIXES.find(known => known === prefix) ?? 'other'
}

/** @returns the vocabulary of names without a namespace; undefined if the root is not that of a feed */
export function feedVocabulary({ vocabulary, local }: FeedName): Vocabulary | undefined {
  if (local === 'rss') return 'core'
  if (local === 'feed' && (vocabulary === 'atom' || vocabulary === 'core')) return 'atom'
  return local === 'RDF' && vocabulary === 'rdf' ? 'core' : undefined
}

/** Returns the value of an attribute without a namespace. */
type AttributeOf = (name: string) => string | undefined

type Rule = (attribute: AttributeOf, parent: string | undefined) => FeedContent | undefined

const HTML: Rule = () => ({ kind: 'html' })
const imageIn =
  (name: string): Rule =>
  () => ({ kind: 'attribute', name })
const enclosureIn =
  (name: string): Rule =>
  attribute =>
    namesImage({ type: attribute('type'), medium: attribute('medium'), url: attribute(name) })
      ? { kind: 'attribute', name }
      : undefined

/** By vocabulary and local name. */
const RULES: Readonly<Record<string, Rule>> = {
  'core:enclosure': enclosureIn('url'),
  'core:description': HTML,
  'core:url': (_, parent) => (parent === 'image' ? { kind: 'url' } : undefined),
  'core:link': (_, parent) => (parent === 'channel' || parent === 'item' ? { kind: 'page' } : undefined),
  'atom:link': atomLink,
  'atom:content': atomText,
  'atom:summary': atomText,
  'content:encoded': HTML,
  'media:thumbnail': imageIn('url'),
  'media:content': enclosureIn('url'),
  'itunes:image': imageIn('href'),
}

/** @param parent local name of the element around it */
export function contentOf(
  { vocabulary, local }: FeedName,
  parent: string | undefined,
  attribute: AttributeOf,
): FeedContent | undefined {
  const name = `${vocabulary}:${local}`
  return Object.hasOwn(RULES, name) ? RULES[name]?.(attribute, parent) : undefined
}

function atomLink(attribute: AttributeOf, parent: string | undefined): FeedContent | undefined {
  const rel = attribute('rel')?.trim().toLowerCase() ?? 'alternate'
  if (rel === 'enclosure') return enclosureIn('href')(attribute, parent)
  const isPage = rel === 'alternate' && (parent === 'feed' || parent === 'entry')
  return isPage ? { kind: 'page', attribute: 'href' } : undefined
}

/** Atom 0.3 says `mode="escaped"` and a MIME type. */
function atomText(attribute: AttributeOf): FeedContent | undefined {
  const type = attribute('type')?.trim().toLowerCase()
  const isInline = attribute('mode')?.trim().toLowerCase() === 'xml'
  if (type === 'xhtml' || type === 'application/xhtml+xml' || (type === 'text/html' && isInline))
    return { kind: 'xhtml' }
  return type === 'html' || type === 'text/html' ? { kind: 'html' } : undefined
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
