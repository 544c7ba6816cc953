/**
 * From the positions of the lists, host by host, to parts: hosts are whole within one, and one that is larger is a
 * chain of parts that are worked one after the other.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Job } from '../../input/plan/job.ts'
import { memoryUrlOf } from '../../input/plan/spellings.ts'
import { hostDigest, partitionIn } from '../../storage/manifest/partitions/partitions.ts'
import type { PlanPart } from './plan-file.ts'

/** Hex digits that tell hosts apart: of a million of them two are taken for one host once in 30 million plans. */
const DIGITS = 16
/** Characters of a part, however few images they are: it is held in memory by whoever works on it. */
const MAX_CHARACTERS = 32 * 1024 * 1024

/** Digests of the hosts that came last. */
const MAX_KNOWN = 10_000

/** Makes lines that sort by partition, host and image. */
export class HostLines {
  readonly #known = new Map<string, string>()

  /** @param job undefined for a position that is refused, which has no host */
  lineOf(position: number, job: Pick<Job, 'url' | 'idUrl'> | undefined, encoded: string): string {
    const url = job ? memoryUrlOf(job) : ''
    return `${this.#digest(url)} ${url} ${position} ${encoded}`
  }

  #digest(url: string): string {
    const end = url.startsWith('data:') ? -1 : url.indexOf('/', url.indexOf('://') + 3)
    if (end < 0) return hostDigest(url).slice(0, DIGITS)
    const host = url.slice(0, end)
    const known = this.#known.get(host)
    if (known) return known
    const digest = hostDigest(url).slice(0, DIGITS)
    if (this.#known.size >= MAX_KNOWN) this.#known.clear()
    this.#known.set(host, digest)
    return digest
  }
}

export interface CutPart extends PlanPart {
  /** Its lines, in the order of the lists. */
  readonly file: string
}

interface Draft {
  readonly partition: string
  readonly images: number
  longest: number
  /** Its predecessor. */
  readonly after: Draft | undefined
  readonly file: string
}

/**
 * @param lines as `HostLines` makes them, sorted
 * @param most images of a part
 * @param folder for the files of the parts
 * @returns what takes longest first, and of a chain each part behind its predecessor
 */
export async function cutParts(
  lines: AsyncIterable<readonly string[]>,
  most: number,
  folder: string,
): Promise<readonly CutPart[]> {
  const drafts: Draft[] = []
  const write = async (collected: Collected, after?: Draft): Promise<Draft> => {
    const { lines, longest } = collected
    const file = join(folder, String(drafts.length))
    const partition = partitionIn(lines[0] ?? '')
    const draft = { partition, images: lines.length, longest, after, file }
    drafts.push(draft)
    await writeFile(file, inOrderOfLists(lines))
    // What comes behind a part of a chain has to wait for it.
    for (let before = after; before; before = before.after) before.longest += lines.length
    return draft
  }

  let part = new Collected()
  let host = new Collected()
  let chain: Draft | undefined
  const endHost = async () => {
    if (host.lines.length === 0) return
    if (chain) await write(host, chain)
    else {
      const isOther = part.partition !== undefined && part.partition !== host.partition
      if (isOther || !part.hasRoomFor(host, most)) {
        await write(part)
        part = new Collected()
      }
      part.take(host)
    }
    chain = undefined
    host = new Collected()
  }
  for await (const some of lines)
    for (const line of some) {
      if (!host.isOf(line)) await endHost()
      else if (host.isFull(most)) {
        chain = await write(host, chain)
        host = new Collected()
      }
      host.add(line)
    }
  await endHost()
  if (part.lines.length > 0) await write(part)
  return numbered(drafts)
}

/** Lines that go into one part. */
class Collected {
  readonly lines: string[] = []
  longest = 0
  #characters = 0

  get partition(): string | undefined {
    return this.lines[0]?.slice(0, 2)
  }

  isOf(line: string): boolean {
    const [first] = this.lines
    return first === undefined || line.startsWith(first.slice(0, DIGITS))
  }

  isFull(most: number): boolean {
    return this.lines.length >= most || this.#characters >= MAX_CHARACTERS
  }

  hasRoomFor(host: Collected, most: number): boolean {
    if (this.lines.length === 0) return true
    const characters = this.#characters + host.#characters
    return this.lines.length + host.lines.length <= most && characters <= MAX_CHARACTERS
  }

  add(line: string): void {
    this.lines.push(line)
    this.#characters += line.length
    this.longest = this.lines.length
  }

  /** A whole host. */
  take(host: Collected): void {
    for (const line of host.lines) this.lines.push(line)
    this.#characters += host.#characters
    this.longest = Math.max(this.longest, host.longest)
  }
}

function inOrderOfLists(lines: readonly string[]): string {
  const sorted = lines.map(line => {
    const from = line.indexOf(' ', DIGITS + 1)
    const to = line.indexOf(' ', from + 1)
    return { position: Number(line.slice(from, to)), text: line.slice(to + 1) }
  })
  return sorted
    .sort((a, b) => a.position - b.position)
    .map(({ text }) => `${text}\n`)
    .join('')
}

function numbered(drafts: readonly Draft[]): readonly CutPart[] {
  // Sorting keeps what is equal in its order, and what comes later in a chain has less behind it.
  const order = drafts.toSorted((a, b) => b.longest - a.longest)
  const numbers = new Map(order.map((draft, number) => [draft, number]))
  return order.map(({ partition, images, longest, after, file }) => {
    const number = after && numbers.get(after)
    return { partition, images, longest, file, ...(number !== undefined && { after: number }) }
  })
}
