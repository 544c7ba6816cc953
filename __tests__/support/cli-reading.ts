/** The command line over a bucket double: a folder, and the flags that lead to the bucket. */

import { begin, command, type Ended, type Running } from './cli-command.ts'
import { PREFIX } from './list-source.ts'
import { type OpenedDownload, openDownload } from './test-download.ts'

export const SOURCE = `oss://memes/${PREFIX}`

export interface OpenedReading extends OpenedDownload {
  /** Ends by itself; `stdin` is what it can read. */
  run(argv: readonly string[], stdin?: string | Uint8Array): Promise<Ended>
  begin(argv: readonly string[]): Running
}

export async function openReading(): Promise<OpenedReading> {
  const opened = await openDownload()
  const { oss, directory } = opened
  const { region, accessKeyId, accessKeySecret } = oss.account
  const env = { OSS_ACCESS_KEY_ID: accessKeyId, OSS_ACCESS_KEY_SECRET: accessKeySecret }
  const flags = [`--region=${region}`, `--endpoint=${oss.endpoint}`]
  const around = { cwd: directory, env }
  // Before the words, since those of some tests end with `--`.
  const whole = ([name = '', ...rest]: readonly string[]) => [name, ...flags, ...rest]
  return {
    ...opened,
    run: (argv, stdin = '') => command(whole(argv), { ...around, stdin }),
    begin: argv => begin(whole(argv), around),
  }
}
