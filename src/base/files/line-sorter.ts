/**
 * Sorts more lines than fit in memory: portions are sorted, written to a temporary folder and merged by the reader.
 * Lines compare by their UTF-8 bytes and contain no line feed. They are kept as bytes, because millions of strings would
 * make the heap grow to many times their size.
 */
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BinaryHeap } from '../binary-heap.ts'
import { throwNaming } from './file-errors.ts'

/** Bytes sorted in memory at once; a second portion fills while the first is written. */
const PORTION = 12 * 1024 * 1024
const FIRST_BYTES = 64 * 1024
const FIRST_LINES = 1024
/** Files merged at once. */
const MAX_MERGED = 256
/** Bytes at the start of a line that are compared as one number. */
const HEAD = 6

export class LineSorter {
  readonly #portion: number
  readonly #parent: string
  #lines: Portion
  /** A portion that has been written, whose memory is reused. */
  #spare: Portion | undefined
  /** One folder, even if several portions are written at the same time. */
  #folder: Promise<string> | undefined
  #files: string[] = []
  #count = 0

  /**
   * @param portion bytes sorted in memory at once
   * @param parent parent of the temporary folder
   */
  constructor(portion = PORTION, parent = tmpdir()) {
    this.#portion = portion
    this.#parent = parent
    this.#lines = new Portion(portion)
  }

  /** @returns a promise to await before the next line, if a portion is being written */
  add(line: string): Promise<void> | undefined {
    if (this.#lines.add(line)) return undefined
    const spilled = this.#spill()
    // An empty portion takes any line.
    this.#lines.add(line)
    return spilled
  }

  /** Yields all lines in order, in groups. Call once, after the last `add`. */
  async *sorted(): AsyncGenerator<readonly string[]> {
    if (this.#files.length === 0) return yield* this.#lines.sorted()
    await this.#spill()
    // No line is added any more, so free memory.
    this.#lines = new Portion(0)
    this.#spare = undefined
    while (this.#files.length > MAX_MERGED) {
      const files = this.#files.splice(0, MAX_MERGED)
      await this.#writeFile(mergeSortedFiles(files))
      await Promise.all(files.map(file => rm(file)))
    }
    yield* mergeSortedFiles(this.#files)
  }

  /** Removes the temporary folder. */
  async close(): Promise<void> {
    this.#lines = new Portion(0)
    this.#spare = undefined
    const folder = await this.#folder
    if (folder !== undefined) await rm(folder, { recursive: true, force: true })
  }

  async #spill(): Promise<void> {
    const lines = this.#lines
    this.#lines = this.#spare ?? new Portion(this.#portion)
    this.#spare = undefined
    await this.#writeFile(lines)
    lines.clear()
    this.#spare = lines
  }

  async #writeFile(lines: Portion | AsyncIterable<readonly string[]>): Promise<void> {
    await this.#write(lines).catch(throwNaming(this.#parent))
  }

  async #write(lines: Portion | AsyncIterable<readonly string[]>): Promise<void> {
    const number = this.#count++
    this.#folder ??= mkdtemp(join(this.#parent, 'persist-images-'))
    const path = join(await this.#folder, String(number))
    const file = await open(path, 'w')
    try {
      if (lines instanceof Portion) await lines.writeTo(file)
      else for await (const some of lines) await file.appendFile(`${some.join('\n')}\n`)
    } finally {
      await file.close()
    }
    this.#files.push(path)
  }
}

/** Lines in one buffer, with their sort keys. */
class Portion {
  readonly #most: number
  #bytes = Buffer.alloc(0)
  #length = 0
  #count = 0
  /** The start of each line, and the end of the last one. */
  #starts = new Uint32Array(FIRST_LINES)
  #heads = new Float64Array(FIRST_LINES)

  constructor(most: number) {
    this.#most = most
  }

  /** @returns false if the line does not fit */
  add(line: string): boolean {
    // A UTF-16 unit takes at most three bytes of UTF-8.
    const needed = this.#length + line.length * 3
    if (needed > this.#bytes.length) {
      if (needed > this.#most && this.#count > 0) return false
      this.#growBytes(needed)
    }
    if (this.#count + 1 === this.#starts.length) this.#growLines()
    const start = this.#length
    this.#length += this.#bytes.write(line, start)
    this.#heads[this.#count++] = headOf(this.#bytes, start, this.#length)
    this.#starts[this.#count] = this.#length
    return true
  }

  clear(): void {
    this.#length = 0
    this.#count = 0
  }

  *sorted(): Generator<readonly string[]> {
    const order = this.#order()
    for (let at = 0; at < order.length; at += 1000)
      yield Array.from(order.subarray(at, at + 1000), line =>
        this.#bytes.toString('utf8', this.#starts[line], this.#starts[line + 1]),
      )
  }

  async writeTo(file: FileHandle): Promise<void> {
    const chunk = Buffer.allocUnsafeSlow(SORTED_CHUNK)
    let length = 0
    for (const line of this.#order()) {
      const start = this.#starts[line] ?? 0
      const end = this.#starts[line + 1] ?? 0
      if (length + end - start + 1 > chunk.length) {
        await writeAll(file, chunk.subarray(0, length))
        length = 0
      }
      if (end - start + 1 > chunk.length) {
        await writeAll(file, this.#bytes.subarray(start, end))
        chunk[length++] = 0x0a
        continue
      }
      length += this.#bytes.copy(chunk, length, start, end)
      chunk[length++] = 0x0a
    }
    await writeAll(file, chunk.subarray(0, length))
  }

  #order(): Uint32Array {
    const heads = this.#heads
    const starts = this.#starts
    const bytes = this.#bytes
    return Uint32Array.from({ length: this.#count }, (_, line) => line).sort((a, b) => {
      const difference = (heads[a] ?? 0) - (heads[b] ?? 0)
      return difference || bytes.compare(bytes, starts[b], starts[b + 1], starts[a], starts[a + 1])
    })
  }

  #growBytes(needed: number): void {
    const larger = Math.max(needed, Math.min(this.#most, Math.max(FIRST_BYTES, this.#bytes.length * 2)))
    const bytes = Buffer.allocUnsafeSlow(larger)
    this.#bytes.copy(bytes, 0, 0, this.#length)
    this.#bytes = bytes
  }

  #growLines(): void {
    const starts = new Uint32Array(this.#starts.length * 2)
    starts.set(this.#starts)
    const heads = new Float64Array(starts.length)
    heads.set(this.#heads)
    this.#starts = starts
    this.#heads = heads
  }
}

function headOf(bytes: Buffer, start: number, end: number): number {
  let head = 0
  for (let at = start; at < start + HEAD; at++) head = head * 256 + (at < end ? (bytes[at] ?? 0) : 0)
  return head
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; ) at += (await file.write(bytes, at, bytes.length - at)).bytesWritten
}

/** Bytes of a file in memory at once; more for a longer line. */
const SORTED_CHUNK = 64 * 1024
const NEWLINE = 0x0a

/** Merges files of sorted lines. Yields all lines in order, in groups. */
async function* mergeSortedFiles(paths: readonly string[]): AsyncGenerator<readonly string[]> {
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
