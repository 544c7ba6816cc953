/**
 * Cuts the positions of the lists into parts. A part holds whole hosts. A host too large for one part becomes a chain
 * of parts, which run one after the other.
 */
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { throwNaming } from '../../base/files/file-errors.ts'
import type { ImageJob } from '../../input/positions/image-job.ts'
import { memoryUrlOf } from '../../input/positions/spellings.ts'
import { hostDigest, partitionIn } from '../../storage/manifest/partitions/partitions.ts'
import { type PlanPart, positionsDigest } from './plan-file.ts'

/** Hex digits of a host's digest. With a million hosts, two collide in one of 30 million plans. */
const DIGITS = 16
/** Characters of a part, even of few images: a worker holds the whole part in memory. */
const MAX_CHARACTERS = 32 * 1024 * 1024

/** Digests of recent hosts to keep. */
const MAX_KNOWN = 10_000

/**
 * Makes lines that sort by partition, host and image.
 * @returns a function whose `job` is undefined for a refused position, which has no host
 */
export function hostLines() {
  const known = new Map<string, string>()
  const digestOf = (url: string) => {
    const end = url.startsWith('data:') ? -1 : url.indexOf('/', url.indexOf('://') + 3)
    if (end < 0) return hostDigest(url).slice(0, DIGITS)
    const host = url.slice(0, end)
    let digest = known.get(host)
    if (digest === undefined) {
      digest = hostDigest(url).slice(0, DIGITS)
      if (known.size >= MAX_KNOWN) known.clear()
      known.set(host, digest)
    }
    return digest
  }
  return (position: number, job: Pick<ImageJob, 'url' | 'idUrl'> | undefined, encoded: string) => {
    const url = job ? memoryUrlOf(job) : ''
    return `${digestOf(url)} ${url} ${position} ${encoded}`
  }
}

export interface CutPart extends PlanPart {
  /** File with the part's lines, in the order of the lists. */
  readonly file: string
}

/** Share of all images from which on a chain goes before all other parts. */
const LONG_SHARE = 1 / 5

interface Draft extends Omit<Required<CutPart>, 'longest' | 'after'> {
  longest: number
  /** The previous part of the same chain. */
  readonly after: Draft | undefined
}

/**
 * @param lines sorted lines of `hostLines`
 * @param most images of a part
 * @param folder receives the files of the parts
 * @returns the parts that take longest first; within a chain each part comes after its predecessor
 */
export async function cutParts(
  lines: AsyncIterable<readonly string[]>,
  most: number,
  folder: string,
): Promise<readonly CutPart[]> {
  const drafts: Draft[] = []
  /** Small hosts, each whole, that share the next part. */
  let shared = new Collected()
  /** Lines of the current host that are in no part yet. */
  let host = new Collected()
  /** The last part of the current host, once the host has filled a part. */
  let chain: Draft | undefined
  const write = async (part: Collected, after?: Draft) => {
    const draft = await writePart(part, after, join(folder, String(drafts.length)))
    drafts.push(draft)
    return draft
  }
  const endHost = async () => {
    if (chain) await write(host, chain)
    else if (shared.hasRoomFor(host, most)) shared.take(host)
    else {
      await write(shared)
      shared = host
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
  if (host.lines.length > 0) await endHost()
  if (shared.lines.length > 0) await write(shared)
  return numbered(drafts)
}

async function writePart(
  { lines, longest }: Collected,
  after: Draft | undefined,
  file: string,
): Promise<Draft> {
  const partition = partitionIn(lines[0] ?? '')
  const sorted = lines.map(fieldsOf).sort((a, b) => a.position - b.position)
  const positions = positionsDigest(sorted.map(({ position }) => position))
  const content = sorted.map(({ text }) => `${text}\n`).join('')
  await writeFile(file, content).catch(throwNaming(dirname(dirname(file))))
  // Every earlier part of the chain delays these lines.
  for (let earlier = after; earlier; earlier = earlier.after) earlier.longest += lines.length
  return { partition, images: lines.length, positions, longest, after, file }
}

/** Lines that go into one part. */
class Collected {
  readonly lines: string[] = []
  longest = 0
  #characters = 0

  isOf(line: string): boolean {
    const [first] = this.lines
    return first === undefined || line.startsWith(first.slice(0, DIGITS))
  }

  isFull(most: number): boolean {
    return this.lines.length >= most || this.#characters >= MAX_CHARACTERS
  }

  /** Whether all lines may be in one part, which has one partition. */
  hasRoomFor(host: Collected, most: number): boolean {
    const [[own], [other]] = [this.lines, host.lines]
    if (own === undefined || other === undefined) return true
    if (partitionIn(own) !== partitionIn(other)) return false
    const characters = this.#characters + host.#characters
    return this.lines.length + host.lines.length <= most && characters <= MAX_CHARACTERS
  }

  add(line: string): void {
    this.lines.push(line)
    this.#characters += line.length
    this.longest = this.lines.length
  }

  take(host: Collected): void {
    for (const line of host.lines) this.lines.push(line)
    this.#characters += host.#characters
    this.longest = Math.max(this.longest, host.longest)
  }
}

/** Reads a line of `hostLines`. Its first three fields hold no space. */
export function fieldsOf(line: string) {
  const urlEnd = line.indexOf(' ', DIGITS + 1)
  const end = line.indexOf(' ', urlEnd + 1)
  return {
    memoryUrl: line.slice(DIGITS + 1, urlEnd),
    position: Number(line.slice(urlEnd, end)),
    text: line.slice(end + 1),
  }
}

/**
 * Parts of a partition have adjacent numbers, so that a worker reads the partition once. The partition with the longest
 * chain comes first, but a chain that alone takes a large share of the time goes before all.
 */
function numbered(drafts: readonly Draft[]): readonly CutPart[] {
  const most = LONG_SHARE * drafts.reduce((sum, { images }) => sum + images, 0)
  const chains = new Map<Draft, number>()
  const partitions = new Map<string, number>()
  for (const draft of drafts) {
    const { partition, longest, images, after } = draft
    // A part comes after its predecessor here, too.
    chains.set(draft, after ? (chains.get(after) ?? 0) : longest > images ? longest : 0)
    partitions.set(partition, Math.max(longest, partitions.get(partition) ?? 0))
  }
  const rank = (draft: Draft) =>
    (chains.get(draft) ?? 0) > most ? Number.POSITIVE_INFINITY : (partitions.get(draft.partition) ?? 0)
  // The sort is stable, and a later part of a chain has a smaller `longest`.
  const order = drafts.toSorted((a, b) => {
    const [ofA, ofB] = [rank(a), rank(b)]
    if (ofA !== ofB) return ofB - ofA
    return a.partition === b.partition ? b.longest - a.longest : a.partition < b.partition ? -1 : 1
  })
  const numbers = new Map(order.map((draft, number) => [draft, number]))
  return order.map(({ partition, images, positions, longest, after, file }) => {
    const number = after && numbers.get(after)
    return { partition, images, positions, longest, file, ...(number !== undefined && { after: number }) }
  })
}
