/** Plans for tests: from URLs or whole positions, with a look at what was decided. */
import { PersistError } from '../../src/base/errors.ts'
import type { ImageUrl, ImageUrls } from '../../src/input/documents/image-url.ts'
import type { ImageJob } from '../../src/input/positions/image-job.ts'
import { type ImageList, type ListRules, listImages } from '../../src/input/positions/image-list.ts'
import type { Position } from '../../src/input/positions/position.ts'
import { Refusal } from '../../src/input/positions/position.ts'
import { type Shard, WHOLE_LIST } from '../../src/input/positions/shard.ts'

/** Rules that change no URL. */
export const PLAIN_RULES: ListRules = {
  keyFields: [],
  ignoredParametersOf: () => [],
  shard: WHOLE_LIST,
  baseUrl: undefined,
  minUrls: 0,
}

/** A plan as it is read, which makes its positions and jobs each time they are asked for. */
export interface PlanRead {
  readonly positions: readonly (Position | undefined)[]
  readonly ownCount: number
  readonly jobs: readonly ImageJob[]
}

export async function planOf(...asked: Parameters<typeof wholePlanOf>): Promise<PlanRead> {
  const { positions, ownCount, jobs } = await wholePlanOf(...asked)
  const all = Array.from({ length: positions.length }, (_, index) => positions.at(index))
  return { positions: all, ownCount, jobs: [...jobs] }
}

export async function wholePlanOf(
  images: readonly (string | Partial<ImageUrl>)[],
  keyFields: readonly string[] = [],
  shard: Shard = WHOLE_LIST,
  baseUrl?: URL,
): Promise<ImageList> {
  async function* all(): ImageUrls {
    for (const [index, image] of images.entries()) {
      const known = { url: '', where: `line ${index + 1}` }
      yield [typeof image === 'string' ? { ...known, url: image } : { ...known, ...image }]
    }
  }
  return await listImages(all(), { ...PLAIN_RULES, keyFields, shard, baseUrl })
}

/** The URLs that would be asked. */
export async function jobsOf(...urls: readonly string[]): Promise<string[]> {
  return (await planOf(urls)).jobs.map(job => job.url)
}

/** Why the one URL is refused. */
export async function refusalOf(url: string): Promise<PersistError> {
  const [position] = (await planOf([url])).positions
  const refusal = refusalIn(position)
  if (!refusal) throw new Error(`${url} was not refused`)
  return refusal
}

/** Why a position is refused, as an error; undefined where it is not. */
export function refusalIn(position: Position | undefined): PersistError | undefined {
  const judged = position?.targetOrRefusal
  if (!(judged instanceof Refusal)) return undefined
  const { stage, reason, sentence, advice, details } = judged
  return new PersistError(stage, reason, sentence, { ...details, advice })
}
