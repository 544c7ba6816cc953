/** Plans for tests: from URLs or whole positions, with a look at what was decided. */
import { PersistError } from '../../src/base/errors.ts'
import type { ImageUrl } from '../../src/input/documents/image-url.ts'
import { type Plan, planImages } from '../../src/input/plan/plan.ts'
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
  if (!(position?.targetOrError instanceof PersistError)) throw new Error(`${url} was not refused`)
  return position.targetOrError
}
