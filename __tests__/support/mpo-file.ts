/** A multi-picture file (CIPA DC-007): JPEG pictures one after the other, and an index of them in the first. */
export function mpoFile(pictures: readonly Buffer[], isLittle = false): Buffer {
  const [first = Buffer.alloc(0), ...others] = pictures
  const index = Buffer.alloc(8 + 2 + 12 + 4 + 16 * pictures.length)
  const write16 = (value: number, at: number) =>
    isLittle ? index.writeUInt16LE(value, at) : index.writeUInt16BE(value, at)
  const write32 = (value: number, at: number) =>
    isLittle ? index.writeUInt32LE(value, at) : index.writeUInt32BE(value, at)
  index.write(isLittle ? 'II' : 'MM')
  write16(42, 2)
  write32(8, 4)
  write16(1, 8)
  write16(0xb002, 10)
  write16(7, 12)
  write32(16 * pictures.length, 14)
  write32(26, 18)
  const head = Buffer.from('\xff\xe2\0\0MPF\0', 'latin1')
  head.writeUInt16BE(head.length - 2 + index.length, 2)
  // Right after SOI. Offsets count from the index.
  const before = 2 + head.length
  let start = first.length + head.length + index.length
  others.forEach((picture, at) => {
    write32(picture.length, 26 + 16 * (at + 1) + 4)
    write32(start - before, 26 + 16 * (at + 1) + 8)
    start += picture.length
  })
  write32(first.length + head.length + index.length, 30)
  return Buffer.concat([first.subarray(0, 2), head, index, first.subarray(2), ...others])
}
