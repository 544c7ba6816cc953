import type { DocumentOptions } from '../document-options.ts'

/** Whether a relative URL leads to a stored image and not to the feed's page. */
export function isOwn(url: string, { baseUrl, takesRelative, isOwnLink }: DocumentOptions): boolean {
  // Without a base, only a link to a stored image counts among the relative ones.
  return isOwnLink?.(url) === true || (baseUrl === undefined && takesRelative(url))
}
