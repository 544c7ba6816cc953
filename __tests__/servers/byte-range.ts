/**
 * The one range of bytes that a GET may ask for (RFC 9110 §14.1.2).
 */
export interface ByteRange {
  /** First and last byte, both counted from 0. */
  readonly first: number
  readonly last: number
  /** `first` lies in the object, and `last` was given no further than its end. */
  readonly isInside: boolean
}

/** @returns undefined for no range, or for something that is none: the whole is meant */
export function readRange(header: string | undefined, length: number): ByteRange | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (from === '' && to === '') return undefined
  if (from === '') {
    const isInside = Number(to) > 0 && Number(to) <= length
    return { first: Math.max(0, length - Number(to)), last: length - 1, isInside }
  }
  const first = Number(from)
  if (to !== '' && Number(to) < first) return undefined
  const asked = to === '' ? length - 1 : Number(to)
  return { first, last: Math.min(asked, length - 1), isInside: first < length && asked < length }
}

/** Status, headers and bytes of the answer with that part of an object. */
export function partOf(bytes: Buffer, { first, last }: ByteRange) {
  const body = bytes.subarray(first, last + 1)
  const headers = {
    'Content-Range': `bytes ${first}-${last}/${bytes.length}`,
    'Content-Length': String(body.length),
  }
  return { status: 206, headers, body }
}
