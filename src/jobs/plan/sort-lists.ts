/** Reads the lists once, in a bounded memory: each position on a line that sorts by host, and all of them as a digest. */
import { createHash } from 'node:crypto'
import type { LineSorter } from '../../base/files/line-sorter.ts'
import type { ImageUrl } from '../../input/documents/image-url.ts'
import { AddressNet } from '../../input/documents/pages/address-net.ts'
import { idFieldText } from '../../input/documents/records.ts'
import type { Job } from '../../input/plan/job.ts'
import { jobUrlOf } from '../../input/plan/plan.ts'
import { readSources } from '../../input/sources/read.ts'
import { DEFAULT_TYPES, endingsOf } from '../../origin/inspect/image-types.ts'
import { overlookedSentence } from '../../output/report.ts'
import type { JobContext } from '../options/context.ts'
import { HostLines } from './cut-parts.ts'
import type { PlanWatcher } from './options.ts'
import { encodeImage } from './part-lines.ts'
import type { PlannedLists } from './plan-file.ts'
import type { PlanSettings } from './settings.ts'

/** Positions that are read before somebody is told. */
const TOLD_EVERY = 1000
/** Characters that are hashed at once; what is much longer lives as long as the whole heap. */
const HASHED = 8 * 1024

export interface SortedLists {
  /** Positions. */
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
  const { baseUrl, sources, partImages } = settings
  const { urlsFile: _, select: __, ...how } = plannedLists(settings)
  const digest = createHash('sha256').update(JSON.stringify([how, partImages]))
  const hosts = new HostLines()
  let count = 0
  let text = ''
  const net = new AddressNet(endingsOf(DEFAULT_TYPES))
  for await (const images of readSources({ ...sources, net, notice: watch.notice }))
    for (const image of images) {
      const job = jobOf(image, baseUrl, sources.idField)
      const encoded = encodeImage(count, image, job === undefined)
      text += `${encoded}\n`
      const behind = sorter.add(hosts.lineOf(count, job, encoded))
      if (behind !== undefined) await behind
      if (text.length >= HASHED) {
        digest.update(text)
        text = ''
      }
      count++
      if (count % TOLD_EVERY > 0) continue
      signal.throwIfAborted()
      watch.read(count)
    }
  watch.read(count)
  if (net.found.count > 0) watch.info(overlookedSentence(net.found))
  return { images: count, digest: digest.update(text).digest('hex') }
}

/** By the rules of a run; undefined for what it would refuse. */
export function jobOf(
  image: ImageUrl,
  baseUrl: URL | undefined,
  idField: readonly string[] | undefined,
): Pick<Job, 'url' | 'idUrl'> | undefined {
  try {
    // Parameters that are ignored say nothing about its host.
    return jobUrlOf(image, { ignoredParametersOf: () => [], baseUrl, idField: idFieldText(idField) })
  } catch {
    return undefined
  }
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
