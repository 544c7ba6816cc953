/** `persist-images download`. */

import { defined } from '../base/defined.ts'
import { say } from '../base/messages/say.ts'
import { downloadWith } from '../jobs/download/download.ts'
import type { DownloadResult } from '../jobs/download/result.ts'
import { downloadLine } from '../jobs/download/result-line.ts'
import { readWatcher } from '../jobs/persist/watching/door.ts'
import type { CommandContext } from './command-context.ts'
import { EXIT } from './exit.ts'
import { keysOf } from './keys.ts'
import { runCommand } from './run-command.ts'
import type { Terminal } from './terminal.ts'

export async function downloadCommand(context: CommandContext): Promise<number> {
  const { command, options, terminal } = context
  const { positionals } = command
  const source = options.source ?? positionals[0]
  const keys = await keysOf(options.keys, options.source === undefined ? positionals.slice(1) : positionals)
  return await runCommand(context, {
    options: {
      ...options,
      ...defined({ source, keys }),
    },
    watch: readWatcher,
    run: downloadWith,
    print: result => printResult(result, terminal),
    end: ({ total, downloaded, unchanged, refused, failed, bytes, failure }) => {
      const lost = refused + failed
      terminal.say(say('cli-total-downloaded', { total, downloaded, unchanged, lost, bytes }))
      if (failure) terminal.sayFailure(failure)
      return failure === undefined ? EXIT.fine : EXIT.failed
    },
  })
}

function printResult(result: DownloadResult, terminal: Terminal): void {
  const { outcome, key, reason, message = '' } = result
  const isTrouble = outcome === 'failed' || outcome === 'refused'
  if (!isTrouble && !terminal.showsSuccess) return
  const { lineText } = terminal
  if (!terminal.isBrief) return terminal.print(downloadLine(result, lineText))
  const name = key === undefined ? '' : lineText.name(key)
  terminal.printRow(outcome.padEnd(10), reason ?? '', name, lineText.text(message))
}
