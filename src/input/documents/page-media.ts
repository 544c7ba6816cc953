/** Addresses of a page that belong to the list besides its images: what players play, and files that links lead to. */

export interface PageMedia {
  /** Elements whose `src`, and that of their `source`, is read. */
  readonly players: ReadonlySet<string>
  /** Lower-case endings of files that links lead to, without a dot: `pdf`. */
  readonly linkEndings: ReadonlySet<string>
  /** Only the largest candidate of an `img` or `picture` with a `srcset` is read, and not its `src`. */
  readonly isLargestAlone?: true
}

export const IMAGES_ALONE: PageMedia = { players: new Set(), linkEndings: new Set() }

/** Whether a link leads to a file with such an ending. A host such as `example.zip` is no file. */
export function isLinkedFile(url: string, { linkEndings }: PageMedia): boolean {
  if (linkEndings.size === 0) return false
  const ending = /\.([a-z\d]{1,8})(?:[?#]|$)/i.exec(url)?.[1]
  if (ending === undefined) return false
  const parsed = URL.parse(url, 'http://page.invalid/')
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return false
  return linkEndings.has(/\.([^./]*)$/.exec(parsed.pathname)?.[1]?.toLowerCase() ?? '')
}
