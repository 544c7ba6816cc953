/** Plans for tests: from URLs or whole positions, with a look at what was decided. */
import { PersistError } from '../../src/base/errors.ts'
import type { ImageUrl } from '../../src/input/documents/image-url.ts'
import { type Plan, type Position, planImages } from '../../src/input/plan/plan.ts'
import { Refusal } from '../../src/input/plan/refusal.ts'
import { type Shard, WHOLE_LIST } from '../../src/input/plan/shard.ts'

export async function planOf(
  images: readonly (string | Partial<ImageUrl>)[],
  keyFields: readonly string[] = [],
  shard: Shard = WHOLE_LIST,
  baseUrl?: URL,
): Promise<Plan> {
  async function* all(): AsyncGenerator<ImageUrl> {
    for (const [index, image] of images.entries()) {
      const known = { url: '', where: `line ${index + 1}` }
      yield typeof image === 'string' ? { ...known, url: image } : { ...known, ...image }
    }
  }
  return await planImages(all(), keyFields, undefined, shard, baseUrl)
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
