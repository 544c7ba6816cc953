import { startsWith } from './format.ts'

/** Tag of the index entries of the pictures (CIPA DC-007 §5.2.3), 16 bytes each. */
const ENTRIES = 0xb002
const ENTRY = 16

/**
 * Whether a JPEG file ends inside a picture after its first one, such as the gain map of a phone's photo. Editors drop
 * or move these pictures and keep the old index, so the index counts only if a picture begins where it says.
 * @param start offset of the index, from which its offsets count
 */
export function isLaterPictureCut(bytes: Buffer, start: number, segmentEnd: number): boolean {
  const index = bytes.subarray(start, segmentEnd)
  const isLittle = startsWith(index, 'II')
  const number = (at: number, size: 2 | 4) => {
    if (at + size > index.length) return 0
    return isLittle ? index.readUIntLE(at, size) : index.readUIntBE(at, size)
  }
  const directory = number(4, 4)
  const end = directory + 2 + 12 * number(directory, 2)
  let field = directory + 2
  while (field < end && number(field, 2) !== ENTRIES) field += 12
  const first = number(field + 8, 4)
  const last = Math.min(first + number(field + 4, 4), index.length) - ENTRY
  let isTrusted = false
  let isCut = false
  for (let entry = first + ENTRY; entry <= last; entry += ENTRY) {
    const picture = start + number(entry + 8, 4)
    if (startsWith(bytes, '\xff\xd8\xff', picture)) isTrusted = true
    if (picture + number(entry + 4, 4) > bytes.length) isCut = true
  }
  return isTrusted && isCut
}
