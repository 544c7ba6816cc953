import type { ImageUrl } from './image-url.ts'

/** URLs that are handed on together. */
const PORTION = 1024

/** However many URLs a text or a record gives, so that they are never all at hand at once. */
export function* inPortions(urls: Iterable<ImageUrl>): Generator<readonly ImageUrl[]> {
  let portion: ImageUrl[] = []
  for (const url of urls) {
    if (portion.push(url) < PORTION) continue
    yield portion
    portion = []
  }
  if (portion.length > 0) yield portion
}
