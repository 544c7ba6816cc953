/** Jobs from one record: what is asked, and what only entry points and tests say of where they run. */
import type { Run } from '../../src/base/concurrency/lazy-run.ts'
import { type DownloadReport, downloadWith } from '../../src/jobs/download/download.ts'
import type { DownloadOptions } from '../../src/jobs/download/download-fields.ts'
import type { DownloadResult } from '../../src/jobs/download/result.ts'
import { type ListReport, listWith } from '../../src/jobs/list/list.ts'
import type { ListOptions } from '../../src/jobs/list/list-fields.ts'
import type { Listed } from '../../src/jobs/list/list-objects.ts'
import type { JobEnvironment } from '../../src/jobs/options/context.ts'
import type { RunEnvironment } from '../../src/jobs/persist/options/context.ts'
import type { PersistOptions } from '../../src/jobs/persist/options/persist-fields.ts'
import { persistWith } from '../../src/jobs/persist/persist.ts'
import type { Report } from '../../src/output/report.ts'
import type { Result } from '../../src/output/result.ts'

export type PersistInput = Partial<PersistOptions & RunEnvironment>
export type ListInput = Partial<ListOptions & JobEnvironment>
export type DownloadInput = Partial<DownloadOptions & JobEnvironment>

const INNER = [
  'clock',
  'lookup',
  'stsEndpoint',
  'skipsLinkCheck',
  'workspace',
  'fallbackCredentials',
  'isForkPullRequest',
  'isStep',
  'isTyped',
  'mask',
  'temporaryFolder',
  'largeBodies',
]

export function startPersist(input: PersistInput): Run<Result, Report> {
  return persistWith(innerOf(input), outerOf(input))
}

export function startList(input: ListInput): Run<Listed, ListReport> {
  return listWith(innerOf(input), outerOf(input))
}

export function startDownload(input: DownloadInput): Run<DownloadResult, DownloadReport> {
  return downloadWith(innerOf(input), outerOf(input))
}

function innerOf(input: PersistInput | ListInput | DownloadInput): Partial<RunEnvironment> {
  return Object.fromEntries(Object.entries(input).filter(([name]) => INNER.includes(name)))
}

function outerOf<Input extends object>(input: Input): Input {
  return Object.fromEntries(Object.entries(input).filter(([name]) => !INNER.includes(name))) as Input
}
