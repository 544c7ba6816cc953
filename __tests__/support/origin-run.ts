/** Whole runs between an origin and an OSS double, on a clock that does not wait. */
import type { Result } from '../../src/entry/index.ts'
import { type Answer, type Origin, startOrigin } from '../servers/origin.ts'
import { type OssDouble, startOss } from '../servers/oss.ts'
import { quickClock } from './clocks.ts'
import { type PersistInput, startPersist } from './start-job.ts'

export interface Persisting {
  readonly origin: Origin
  readonly oss: OssDouble
  /** One run over URLs that answer so. @returns the result of each, in order */
  run(answers: readonly Answer[], options?: PersistInput): Promise<Result[]>
  /** Requests the origin saw for the n-th of them. */
  gets(index: number): number
  /** Keys of all objects that were put. */
  puts(): string[]
  close(): Promise<void>
}

export async function persisting(): Promise<Persisting> {
  const origin = await startOrigin()
  const oss = await startOss()
  const { region, accessKeyId, accessKeySecret } = oss.account
  return {
    origin,
    oss,
    async run(answers, options = {}) {
      const urls = answers.map((answer, index) => origin.serve(`/${index}`, answer))
      const report = await startPersist({
        urls: urls.join('\n'),
        destination: 'oss://memes/scraped/',
        region,
        endpoint: oss.endpoint,
        accessKeyId,
        accessKeySecret,
        allowAddresses: ['127.0.0.1'],
        failOn: 'none',
        manifest: 'off',
        clock: quickClock(),
        ...options,
      })
      return [...report.results]
    },
    gets: index => origin.requestsFor(`/${index}`).length,
    puts: () =>
      oss.requests.flatMap(({ method, key }) => (method === 'PUT' && key !== undefined ? [key] : [])),
    async close() {
      await origin.close()
      await oss.close()
    },
  }
}
