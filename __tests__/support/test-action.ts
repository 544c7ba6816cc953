/** The built action, an image host and a bucket on one stage. */
import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Origin, startOrigin } from '../servers/origin.ts'
import { type OssDouble, type OssOptions, startOss } from '../servers/oss.ts'
import { type Command, runAction, type Step, type StepRun } from '../servers/runner.ts'
import { built } from './built.ts'

export const ENTRY = built('persist.js')

export interface Stage {
  readonly origin: Origin
  readonly oss: OssDouble
  /** Runs the action against the two; what is given here wins. */
  run(inputs: Readonly<Record<string, string>>, more?: Partial<Step>): Promise<StepRun>
  /** A workspace that holds these files, by their paths. */
  workspace(files: Readonly<Record<string, string>>): Promise<string>
  close(): Promise<void>
}

/** @param directory a folder of the test's own, for workspaces */
export async function openStage(directory: string, options: OssOptions = {}): Promise<Stage> {
  const origin = await startOrigin()
  const oss = await startOss(options)
  const { accessKeyId, accessKeySecret, securityToken, region } = oss.account
  let workspaces = 0
  return {
    origin,
    oss,
    run: (inputs, more) =>
      runAction({
        entry: ENTRY,
        inputs: {
          destination: `oss://${oss.bucket.name}/pre/`,
          region,
          endpoint: oss.endpoint,
          'access-key-id': accessKeyId,
          'access-key-secret': accessKeySecret,
          ...(securityToken && { 'security-token': securityToken }),
          'allow-addresses': '127.0.0.1',
          ...inputs,
        },
        ...more,
      }),
    async workspace(files) {
      const folder = join(directory, `workspace-${++workspaces}`)
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(folder, path)), { recursive: true })
        await writeFile(join(folder, path), text)
      }
      return folder
    },
    close: async () => {
      await Promise.all([origin.close(), oss.close()])
    },
  }
}

export interface ResultLine {
  readonly position: number
  readonly url: string
  readonly outcome: string
  readonly reason?: string
  readonly message?: string
  readonly key?: string
  readonly attempts?: number
}

export function resultsOf({ outputs }: StepRun): ResultLine[] {
  return linesOf(outputs['results-file'] ?? '') as ResultLine[]
}

/** The records of a JSON Lines file. */
export function linesOf(path: string): unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
}

/** How often each command was found; masks and annotations are all that the action may say to the runner. */
/** Without the one group of the action's own; a further one, or half of one, is counted. */
export function commandCounts(commands: readonly Command[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { name } of commands) counts[name] = (counts[name] ?? 0) + 1
  const { group, endgroup, ...others } = counts
  return group === 1 && endgroup === 1 ? others : counts
}

export function annotations(commands: readonly Command[], kind: string): string[] {
  return commands.filter(({ name }) => name === kind).map(({ data }) => data)
}

/** Everything the runner would keep or show of a step, but for the lines that tell it what to mask. */
export function traces({ output, outputs, summary }: StepRun): string {
  const files = ['results-file', 'failed-file'].map(name => outputs[name]).filter(Boolean)
  return [
    output.replace(/^::add-mask::.*$/gm, ''),
    summary,
    JSON.stringify(outputs),
    ...files.map(path => readFileSync(path ?? '', 'utf8')),
  ].join('\n')
}
