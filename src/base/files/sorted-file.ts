/** Merges files of sorted lines. */
import { type FileHandle, open } from 'node:fs/promises'
import { BinaryHeap } from '../binary-heap.ts'

/** Bytes of a file in memory at once; more for a longer line. */
export const SORTED_CHUNK = 64 * 1024
const NEWLINE = 0x0a

/** Yields all lines in order, in groups. */
export async function* mergeSortedFiles(paths: readonly string[]): AsyncGenerator<readonly string[]> {
  const sources: SortedFile[] = []
  try {
    const heap = new BinaryHeap<SortedFile>((a, b) => a.isBefore(b))
    for (const path of paths) {
      const source = new SortedFile(await open(path))
      sources.push(source)
      if (await source.more()) heap.push(source)
    }
    let lines: string[] = []
    for (let least = heap.first; least; least = heap.first) {
      lines.push(least.line())
      if (least.next() || (await least.more())) heap.firstChanged()
      else heap.pop()
      if (lines.length < 1000) continue
      yield lines
      lines = []
    }
    if (lines.length > 0) yield lines
  } finally {
    await Promise.all(sources.map(source => source.close()))
  }
}

class SortedFile {
  readonly #file: FileHandle
  #bytes = Buffer.allocUnsafeSlow(SORTED_CHUNK)
  #length = 0
  #start = 0
  /** End of the current line. */
  #end = 0

  constructor(file: FileHandle) {
    this.#file = file
  }

  line(): string {
    return this.#bytes.toString('utf8', this.#start, this.#end)
  }

  isBefore(other: SortedFile): boolean {
    return this.#bytes.compare(other.#bytes, other.#start, other.#end, this.#start, this.#end) < 0
  }

  /** @returns false if the next line is not in memory yet; call `more` then */
  next(): boolean {
    this.#start = this.#end + 1
    return this.#find()
  }

  /** @returns false at the end of the file */
  async more(): Promise<boolean> {
    this.#bytes.copy(this.#bytes, 0, this.#start, this.#length)
    this.#length -= this.#start
    this.#start = 0
    for (;;) {
      if (this.#length === this.#bytes.length) {
        const larger = Buffer.allocUnsafeSlow(this.#length * 2)
        this.#bytes.copy(larger)
        this.#bytes = larger
      }
      const { bytesRead } = await this.#file.read(
        this.#bytes,
        this.#length,
        this.#bytes.length - this.#length,
      )
      this.#length += bytesRead
      if (bytesRead === 0) return false
      if (this.#find()) return true
    }
  }

  close(): Promise<void> {
    return this.#file.close()
  }

  #find(): boolean {
    const end = this.#bytes.indexOf(NEWLINE, this.#start)
    this.#end = end
    return end >= 0 && end < this.#length
  }
}
