/** Runs over hosts of any name, all of which are one origin on 127.0.0.1. */

import type { Report } from '../../src/output/report.ts'
import type { Result } from '../../src/output/result.ts'
import type { PersistInput } from './start-job.ts'
import { type OpenedRun, openRun } from './test-run.ts'

export interface NamedHosts extends OpenedRun {
  /** `host/path` as a URL. */
  at(hostAndPath: string): string
  /** A run, with what was noticed on its way. */
  runNoticing(options: PersistInput): Promise<{ report: Report; results: Result[]; notices: string[] }>
  /** The n-th request: a header of it. */
  told(name: string): (string | undefined)[]
}

export async function openNamedHosts(): Promise<NamedHosts> {
  const opened = await openRun()
  return {
    ...opened,
    at: hostAndPath => {
      const [host = '', ...path] = hostAndPath.split('/')
      return `http://${host}:${opened.origin.port}/${path.join('/')}`
    },
    async runNoticing(options) {
      const notices: string[] = []
      const { report, results } = await opened.run({
        lookup: (_name, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
        watch: { notice: sentence => notices.push(sentence) },
        ...options,
      })
      return { report, results, notices }
    },
    told: name => opened.origin.requests.map(({ headers }) => headers[name]),
  }
}
