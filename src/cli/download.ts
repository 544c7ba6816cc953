/** `persist-images download`. */

import { downloadWith } from '../jobs/download/download.ts'
import type { DownloadResult } from '../jobs/download/result.ts'
import type { CommandContext } from './command-context.ts'
import { EXIT } from './exit.ts'
import { keysOf } from './keys.ts'
import { readWatcher } from './progress.ts'
import type { Terminal } from './terminal.ts'

export async function downloadCommand({
  command,
  options,
  terminal,
  surroundings,
  signal,
}: CommandContext): Promise<number> {
  const { positionals } = command
  const source = options.source ?? positionals[0]
  const keys = await keysOf(options.keys, options.source === undefined ? positionals.slice(1) : positionals)
  const downloading = downloadWith(surroundings, {
    ...options,
    ...(source !== undefined && { source }),
    ...(keys !== undefined && { keys }),
    signal,
    watch: readWatcher(terminal),
  })
  for await (const result of downloading) {
    if (command.json) terminal.printJson(result)
    else terminal.print(resultLine(result, terminal))
  }
  const { total, downloaded, unchanged, refused, failed, bytes, failure } = await downloading
  terminal.close()
  terminal.say(
    `${total} objects: ${downloaded} downloaded, ${unchanged} unchanged, ${refused + failed} not; ${bytes} bytes written`,
  )
  if (failure) terminal.say(failure)
  return failure === undefined ? EXIT.fine : EXIT.failed
}

function resultLine({ outcome, key, file, reason, message }: DownloadResult, terminal: Terminal): string {
  const why = reason ? `${reason}: ${message ?? ''}` : (message ?? '')
  const what = file === undefined ? terminal.shown(why) : terminal.named(file)
  return `${outcome.padEnd(10)} ${what}${key === undefined ? '' : `  ${terminal.named(key)}`}`
}
