/** Whether an enclosure of a feed is an image. Podcasts enclose audio of any size. */

export interface Enclosure {
  /** A MIME type. */
  readonly type?: string | undefined
  /** Media RSS: `image`, `video` and so on. */
  readonly medium?: string | undefined
  readonly url?: string | undefined
}

/** File endings that name something else than an image. */
const OTHER_MEDIA =
  /\.(?:aac|avi|flac|m3u8|m4[abv]|mk[av]|mov|mp[34]|mpe?g|og[agv]|opus|pdf|srt|swf|torrent|vtt|wav|webm|wm[av]|zip)(?:[?#]|$)/i

/** What the feed says decides; without a word, the file's ending. */
export function namesImage({ type, medium, url = '' }: Enclosure): boolean {
  if (medium !== undefined && medium.trim() !== '') return medium.trim().toLowerCase() === 'image'
  if (type !== undefined && type.trim() !== '') return /^\s*(?:image\/|application\/octet-stream)/i.test(type)
  return !OTHER_MEDIA.test(url)
}
