/**
 * Pictures that hosts send with status 200 in place of a removed image. They are recognised by the target of the
 * redirect or by their bytes. Pure; must not import the network.
 */
import { digestsOf } from '../../base/digests/digests.ts'
import type { Text } from '../../base/sentence.ts'
import type { RequestUrl } from '../../base/url/request-url.ts'
import { say } from '../messages/say.ts'

export interface Placeholder {
  /** The name for messages, e.g. `Imgur's picture for a removed image`. */
  readonly name: Text
  /** Where redirects end: the host or one below it, and the beginning of the path. */
  readonly target?: { readonly host: string; readonly path: string }
  /** Size in bytes, compared first, and MD5, lower-case hex. */
  readonly bytes?: { readonly size: number; readonly md5: string }
  /** The thread or file that the row comes from. */
  readonly source: string
}

export const PLACEHOLDERS: readonly Placeholder[] = [
  {
    name: say('placeholder-imgur'),
    target: { host: 'i.imgur.com', path: '/removed.png' },
    bytes: { size: 503, md5: 'd835884373f4d6c8f24742ceabe74946' },
    source: 'https://github.com/HoverHell/RedditImageGrab/issues/50',
  },
  {
    name: say('placeholder-weibo'),
    target: { host: 'sinaimg.cn', path: '/images/default' },
    source: 'https://github.com/dropod/issues/issues/6724',
  },
  {
    name: say('placeholder-flickr'),
    target: { host: 's.yimg.com', path: '/pw/images/en-us/photo_unavailable' },
    source: 'https://github.com/noflo/noflo-image/pull/151',
  },
]

/** @param known the rows to search; a test may pass others */
export function findPlaceholder(
  image: { readonly finalUrl: RequestUrl; readonly bytes: Uint8Array },
  known: readonly Placeholder[] = PLACEHOLDERS,
): Placeholder | undefined {
  return known.find(
    ({ target, bytes }) => (target && leadsTo(target, image.finalUrl)) || isMadeOf(image, bytes),
  )
}

function leadsTo(
  { host, path }: NonNullable<Placeholder['target']>,
  { hostname, pathname }: RequestUrl,
): boolean {
  return (hostname === host || hostname.endsWith(`.${host}`)) && pathname.startsWith(path)
}

function isMadeOf({ bytes }: { readonly bytes: Uint8Array }, known: Placeholder['bytes']): boolean {
  return known?.size === bytes.length && digestsOf(bytes, ['md5']).md5 === known.md5
}
