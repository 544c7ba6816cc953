/** Reads a JSON Feed (https://jsonfeed.org): the images of its items, and its icon. */
import { isRelativeUrl } from '../../../base/url/repair-url.ts'
import { isOwn } from '../pages/page.ts'
import type { Reading } from '../reading.ts'
import { isRecord, textOf, type UnknownRecord } from '../record-values.ts'
import type { FoundUrl } from '../records.ts'
import { type FieldText, imagesInTexts } from '../texts/record-texts.ts'
import { absoluteImage, shortBase } from '../web-page.ts'
import { namesImage } from './feed-elements.ts'

/** Yields the images in the order of the items, and notes where a writer replaces them, whatever the mode. */
export function* jsonFeedUrls(text: string, feed: UnknownRecord, reading: Reading): Generator<FoundUrl> {
  const { options } = reading
  const page = options.baseUrl === undefined ? textOf(feed, 'home_page_url') : undefined
  const json = { text, offset: 0, value: feed, where: reading.name }
  for (const found of imagesInTexts([...textsOf(feed)], { json, base: page }, reading)) {
    const { url } = found.image
    const isOfPage = page !== undefined && isRelativeUrl(url) && !isOwn(url, options)
    yield isOfPage ? { ...found, image: absoluteImage(found.image, shortBase(page)) } : found
  }
}

function* textsOf(feed: UnknownRecord): Generator<FieldText> {
  yield* textAt(feed, [], 'icon', 'url')
  for (const [index, item] of itemsOf(feed.items)) {
    yield* textAt(item, ['items', index], 'image', 'url')
    yield* textAt(item, ['items', index], 'banner_image', 'url')
    yield* textAt(item, ['items', index], 'content_html', 'html')
    for (const [at, attachment] of itemsOf(item.attachments)) {
      const type = textOf(attachment, 'mime_type')
      if (namesImage({ type, url: textOf(attachment, 'url') }))
        yield* textAt(attachment, ['items', index, 'attachments', at], 'url', 'url')
    }
  }
}

function* itemsOf(value: unknown): Generator<readonly [number, UnknownRecord]> {
  if (!Array.isArray(value)) return
  for (const [index, item] of value.entries()) if (isRecord(item)) yield [index, item]
}

/** Yields nothing for a member that is missing or no text: the feed's author named it, not the user. */
function* textAt(
  holder: UnknownRecord,
  keys: readonly (string | number)[],
  name: string,
  kind: FieldText['kind'],
): Generator<FieldText> {
  const value = Object.hasOwn(holder, name) ? holder[name] : undefined
  if (typeof value !== 'string') return
  const path = [...keys, name].map(key => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')
  const field = kind === 'html' ? { field: name } : {}
  yield { kind, ...field, keys: [...keys, name], path: path.slice(1), value, recordDepth: -1 }
}
