/** Reads the lists once in bounded memory: a line for each position that sorts by host, and a digest of all. */
import { createHash } from 'node:crypto'
import { SettingsError } from '../../base/errors.ts'
import type { LineSorter } from '../../base/files/line-sorter.ts'
import { say } from '../../base/messages/say.ts'
import { AddressNet } from '../../input/documents/address-net.ts'
import type { ImageUrl } from '../../input/documents/image-url.ts'
import { recordJson } from '../../input/documents/record-values.ts'
import type { ImageJob } from '../../input/positions/image-job.ts'
import { jobUrlOf } from '../../input/positions/job-url.ts'
import { idFieldText } from '../../input/positions/spellings.ts'
import { conflictOf, IdConflicts, recordText } from '../../input/sources/id-conflict.ts'
import { readSources } from '../../input/sources/read.ts'
import { DEFAULT_TYPES, endingsOf } from '../../origin/inspect/image-types.ts'
import { overlookedSentence } from '../../output/report.ts'
import type { JobContext } from '../options/context.ts'
import { fieldsOf, hostLines } from './cut-parts.ts'
import { decodeImage, encodeImage, type PartImage } from './part-lines.ts'
import type { PlanWatcher } from './plan-fields.ts'
import type { PlannedLists } from './plan-file.ts'
import type { PlanSettings } from './plan-settings.ts'

/** Positions between two reports of progress. */
const REPORT_EVERY = 1000
/** Characters to hash at once. Much longer strings stay in memory until the whole heap is collected. */
const HASHED = 8 * 1024

export interface SortedLists {
  /** Number of positions. */
  readonly images: number
  /** SHA-256 of all positions and of how they are read, in lower-case hex. */
  readonly digest: string
}

/** @throws SettingsError for a list that cannot be read; the signal's reason */
export async function sortLists(
  settings: PlanSettings,
  sorter: LineSorter,
  { watch, signal }: JobContext<PlanWatcher>,
): Promise<SortedLists> {
  const { baseUrl, sources } = settings
  const { urlsFile: _, select: __, ...how } = plannedLists(settings)
  const digest = createHash('sha256').update(`${JSON.stringify(how)}\n`)
  const lineOf = hostLines()
  let count = 0
  let text = ''
  const net = new AddressNet(endingsOf(DEFAULT_TYPES))
  for await (const images of readSources({ ...sources, net, notice: watch.notice }))
    for (const image of images) {
      if (image.body) throw new SettingsError([say('bytes-and-plan')], 'sources')
      const job = jobOf(image, baseUrl, sources.idField)
      const encoded = encodeImage(count, image, job === undefined)
      text += `${identityOf(image)}\n`
      const written = sorter.add(lineOf(count, job, encoded))
      if (written !== undefined) await written
      if (text.length >= HASHED) {
        digest.update(text)
        text = ''
      }
      count++
      if (count % REPORT_EVERY > 0) continue
      signal.throwIfAborted()
      watch.read(count)
    }
  watch.read(count)
  if (net.found.count > 0) watch.info(overlookedSentence(net.found))
  return { images: count, digest: digest.update(text).digest('hex') }
}

/** What makes two lists the same. Where a list lies is no part of it. */
function identityOf({ url, key, referer, id, expiresAt, again, fields, problem }: ImageUrl): string {
  return recordJson([url, key, referer, id, expiresAt, again, fields, problem !== undefined])
}

/** The job of an image by the rules of a run; undefined for an image that a run would refuse. */
export function jobOf(
  image: ImageUrl,
  baseUrl: URL | undefined,
  idField: readonly string[] | undefined,
): Pick<ImageJob, 'url' | 'idUrl'> | undefined {
  try {
    // Ignored parameters do not change the host.
    return jobUrlOf(image, { ignoredParametersOf: () => [], baseUrl, idField: idFieldText(idField) })
  } catch {
    return undefined
  }
}

/** Records of one id to compare at most: a list may give one id to all its records. */
const MAX_COMPARED = 16

/**
 * Finds ids that two different images share. Passes the sorted lines through: lines of one id are adjacent.
 * @param urlOf the canonical URL of a record
 * @throws SettingsError after the last line, with the records that share an id but not the image
 */
export async function* withoutIdConflicts(
  lines: AsyncIterable<readonly string[]>,
  urlOf: (image: PartImage['image']) => string | undefined,
): AsyncGenerator<readonly string[]> {
  const conflicts = new IdConflicts()
  let name = ''
  let records: { readonly record: PartImage; readonly url: string }[] = []
  for await (const some of lines) {
    for (const line of some) {
      const { memoryUrl, text } = fieldsOf(line)
      const record = memoryUrl.includes('/#') ? decodeImage(text) : undefined
      const url = record && urlOf(record.image)
      if (!record || url === undefined) continue
      if (memoryUrl !== name) records = []
      name = memoryUrl
      for (const first of records) {
        const files = conflictOf(first.url, url)
        if (!files) continue
        conflicts.add(() => ({ first: textOf(first.record), second: textOf(record), files }))
        break
      }
      if (records.length < MAX_COMPARED) records.push({ record, url })
    }
    yield some
  }
  conflicts.refuse()
}

function textOf({ image, position }: PartImage) {
  return recordText(image.place, position)
}

export function plannedLists({ sources, baseUrl }: PlanSettings): PlannedLists {
  const { urlsFile, select, frontMatter, urlField, keyField, refererField, idField, expiresField } = sources
  return {
    urlField,
    ...(urlsFile && { urlsFile }),
    ...(select && { select }),
    ...(frontMatter === 'none' && { frontMatter }),
    ...(baseUrl && { baseUrl: baseUrl.href }),
    ...(keyField && { keyField }),
    ...(refererField && { refererField }),
    ...(idField && { idField: idFieldText(idField) }),
    ...(expiresField && { expiresField }),
  }
}
