/** A plan over hosts of any name, its workers and its status, all on one folder or bucket. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { type PlanReport, planWith } from '../../src/jobs/plan/plan.ts'
import type { PlanOptions } from '../../src/jobs/plan/plan-fields.ts'
import type { PlanFile } from '../../src/jobs/plan/plan-file.ts'
import { type StatusReport, statusWith } from '../../src/jobs/status/status.ts'
import type { StatusOptions } from '../../src/jobs/status/status-fields.ts'
import { type WorkReport, workWith } from '../../src/jobs/work/work.ts'
import type { WorkOptions } from '../../src/jobs/work/work-fields.ts'
import { quickClock } from './clocks.ts'
import { type NamedHosts, openNamedHosts } from './named-hosts.ts'

export interface PlannedRun extends NamedHosts {
  readonly notices: string[]
  plan(options: Partial<PlanOptions>): Promise<PlanReport>
  work(part: number | string, options?: Partial<WorkOptions>): Promise<WorkReport>
  /** Each part, one after the other. */
  workAll(parts: number, options?: Partial<WorkOptions>): Promise<WorkReport[]>
  status(options?: Partial<StatusOptions>): Promise<StatusReport>
  /** Of a folder. */
  planFile(name?: string): Promise<PlanFile>
  /** The lines of a part, of a folder. */
  partLines(number: number): Promise<Record<string, unknown>[]>
  /** Below the folder of the plans. */
  planNames(): Promise<string[]>
  /** Writes a list into the working directory. */
  list(name: string, lines: readonly (string | object)[]): Promise<string>
}

export async function openPlannedRun(
  settings: Partial<WorkOptions> = {},
  surroundings: Parameters<typeof workWith>[0] = {},
): Promise<PlannedRun> {
  const hosts = await openNamedHosts()
  const notices: string[] = []
  const common = {
    destination: 'file:./images',
    cwd: hosts.directory,
    ...settings,
  }
  const around: Parameters<typeof workWith>[0] = {
    clock: quickClock(),
    lookup: (_name, _options, done) => done(null, [{ address: '127.0.0.1', family: 4 }]),
    ...surroundings,
  }
  const { lookup: _, queueTiming: __, ...elsewhere } = around
  const watch = { notice: (sentence: string) => void notices.push(sentence) }
  const { destination, cwd, region, endpoint, endpointStyle, accessKeyId, accessKeySecret } =
    common as WorkOptions
  const place = Object.fromEntries(
    Object.entries({
      destination,
      cwd,
      region,
      endpoint,
      endpointStyle,
      accessKeyId,
      accessKeySecret,
    }).filter(([, value]) => value !== undefined),
  )
  const plans = join(hosts.directory, 'images/.persist/plans')
  const work: PlannedRun['work'] = (part, options = {}) =>
    workWith(around, { allowAddresses: ['127.0.0.1'], ...common, watch, part, ...options })
  const planFile: PlannedRun['planFile'] = async (name = 'default') =>
    JSON.parse(await readFile(join(plans, name, 'plan.json'), 'utf8'))
  return {
    ...hosts,
    notices,
    plan: options => planWith(elsewhere, { ...place, watch, ...options }),
    work,
    async workAll(parts, options) {
      const reports: WorkReport[] = []
      for (let part = 0; part < parts; part++) reports.push(await work(part, options))
      return reports
    },
    status: options => statusWith(elsewhere, { ...place, watch, ...options }),
    planFile,
    async partLines(number) {
      const { id } = await planFile()
      const file = join(plans, 'default', id, `part-${String(number).padStart(5, '0')}.jsonl.gz`)
      return gunzipSync(await readFile(file))
        .toString()
        .split('\n')
        .flatMap(line => (line === '' ? [] : [JSON.parse(line)]))
    },
    async planNames() {
      const names = await readdir(plans, { recursive: true, withFileTypes: true })
      return names
        .filter(entry => entry.isFile())
        .map(entry => join(entry.parentPath, entry.name).slice(plans.length + 1))
        .sort()
    },
    async list(name, lines) {
      const text = lines.map(line => (typeof line === 'string' ? line : JSON.stringify(line)))
      await writeFile(join(hosts.directory, name), `${text.join('\n')}\n`)
      return name
    },
  }
}
