/** Bytes that tell which object they are, and whether they are all of it: some of a size that is written in a thread. */
export function bodyOf(number: number): Buffer {
  return Buffer.alloc(number % 3 === 0 ? 400_000 : 40_000, `${number},`)
}
