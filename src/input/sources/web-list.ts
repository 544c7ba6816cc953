/** One list or page that was fetched: its images with their places, or why it cannot be read. */
import { PersistError, SettingsError } from '../../base/errors.ts'
import { printable } from '../../base/messages/printable.ts'
import type { Sentence } from '../../base/sentence.ts'
import { pageUrl } from '../../base/url/repair-url.ts'
import type { ListDocument } from '../documents/document.ts'
import type { ImageUrl } from '../documents/image-url.ts'
import { listOf, type SourcePosition, type WebPosition } from '../documents/source-position.ts'
import { absoluteImage } from '../documents/web-page.ts'
import { say } from '../messages/say.ts'
import { conflictOf, IdConflicts, recordText } from './id-conflict.ts'

/** Characters of all addresses of one list, as made absolute. */
const MAX_CHARACTERS = 64 * 1024 * 1024

/** Characters of a page's title in a sentence. */
const MAX_TITLE = 80

/**
 * Reads the whole document, so that one that cannot be read costs its own images alone.
 * @param baseUrl the page that relative URLs of records belong to, before the list's own address
 * @returns `failure`: why the list has failed; `images` then has those up to there
 */
export async function readWebList(
  document: ListDocument,
  images: AsyncIterable<readonly ImageUrl[]>,
  baseUrl: string | undefined,
): Promise<{ readonly images: readonly (readonly ImageUrl[])[]; readonly failure?: PersistError }> {
  const all: ImageUrl[][] = []
  try {
    const isWhole = await takeAll(document, images, baseUrl, all)
    const conflict = idConflictIn(all.flat(), baseUrl)
    const problems = conflict ? [...document.problems, conflict] : document.problems
    if (problems.length > 0) return { images: [], failure: new SettingsError(problems, 'sources') }
    const cut = isWhole ? document.endsEarly : say('web-many-characters')
    return { images: all, ...(cut && { failure: new SettingsError([cut], 'sources') }) }
  } catch (error) {
    if (!(error instanceof PersistError)) throw error
    return { images: [], failure: error }
  }
}

/** @returns whether the addresses have no more characters than a list may have */
async function takeAll(
  { file: { web } }: ListDocument,
  images: AsyncIterable<readonly ImageUrl[]>,
  baseUrl: string | undefined,
  all: ImageUrl[][],
): Promise<boolean> {
  const at = web && new URL(web.url)
  let left = MAX_CHARACTERS
  for await (const portion of images) {
    const taken: ImageUrl[] = []
    all.push(taken)
    for (const image of portion) {
      const made = at ? ofWeb(image, web.address, at, baseUrl) : image
      left -= made.url.length
      if (left < 0) return false
      taken.push(made)
    }
  }
  return true
}

function ofWeb(image: ImageUrl, address: number, at: URL, baseUrl: string | undefined): ImageUrl {
  const { listedAt, referer } = image
  // The page that a record names may be relative to the list.
  const base = baseUrl === undefined ? pageUrl(referer, at) : undefined
  const isRelative = base !== at && !URL.canParse(referer ?? '')
  return {
    // An address that is too long has its problem already.
    ...(base && image.problem === undefined ? absoluteImage(image, base.href) : image),
    ...(base && isRelative && { referer: base.href }),
    ...(listedAt && { listedAt: webPosition(listedAt, address) }),
  }
}

/** Names the records of one list that give one id to two images. */
function idConflictIn(images: readonly ImageUrl[], baseUrl: string | undefined): Sentence | undefined {
  const known = new Map<string, { readonly href: string; readonly listedAt: ImageUrl['listedAt'] }>()
  const conflicts = new IdConflicts()
  for (const { id, url, listedAt } of images) {
    const parsed = id === undefined ? null : URL.parse(url, baseUrl)
    if (!parsed) continue
    const { href, origin } = parsed
    const first = known.get(`${origin} ${id}`)
    const files = first && conflictOf(first.href, href)
    if (!first) known.set(`${origin} ${id}`, { href, listedAt })
    if (files)
      conflicts.add(() => ({ first: recordText(first.listedAt, 0), second: recordText(listedAt, 0), files }))
  }
  return conflicts.sentence
}

function webPosition(listedAt: SourcePosition, address: number): WebPosition {
  const { file: _, ...rest } = listedAt as SourcePosition & { readonly file?: string }
  return { list: listOf(listedAt), address, ...rest }
}

/** Says that a list has no image: a page may ask visitors to log in. */
export function noImageSentence({ title, pages: count }: ListDocument): Sentence {
  if (count > 0) return say('web-no-image-pages', { count })
  return title === undefined
    ? say('web-no-image')
    : say('web-no-image-title', { title: printable(title, MAX_TITLE) })
}
