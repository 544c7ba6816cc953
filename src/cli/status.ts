/** `persist-images status`. */
import { say } from '../base/messages/say.ts'
import { listed } from '../base/sentence.ts'
import { progressSentence } from '../jobs/persist/watching/progress-sentence.ts'
import { type StatusReport, statusWith } from '../jobs/status/status.ts'
import { lostSentence } from '../output/report.ts'
import { singlePositional } from './args.ts'
import type { CommandContext } from './command-context.ts'
import { EXIT } from './exit.ts'
import { countsOf } from './json-line.ts'
import { statusWatcher } from './progress.ts'
import { runCommand } from './run-command.ts'
import { resultsForRunner, runnerFolder, writeRunnerFiles } from './runner-files.ts'
import type { Terminal } from './terminal.ts'

export async function statusCommand(context: CommandContext): Promise<number> {
  const { command, options, terminal } = context
  const asked = { ...options, ...singlePositional(command, 'destination') }
  const folder = await runnerFolder(process.env)
  return await runCommand(context, {
    options: { ...resultsForRunner(folder), ...asked },
    watch: statusWatcher,
    run: statusWith,
    end: async report => {
      if (!command.json) sayStatus(report, terminal)
      await writeRunnerFiles(process.env, folder, report, asked, terminal)
      if (report.failure) terminal.sayFailure(report.failure)
      if (report.open > 0) return EXIT.open
      return report.failure === undefined ? EXIT.fine : EXIT.failed
    },
  })
}

function sayStatus(report: StatusReport, terminal: Terminal): void {
  const { plan, done, parts, abandoned, images, imagesDone, bytes, reasons } = report
  const { perSecond, leftMs, resultsFile, failedFile } = report
  const reading = {
    done: imagesDone,
    total: images,
    lost: 0,
    bytes,
    ...(perSecond !== undefined && { perSecond }),
    ...(leftMs !== undefined && { leftMs }),
  }
  terminal.say(
    listed(
      say('cli-status', { plan, done, parts }),
      ...(abandoned > 0 ? [say('cli-status-abandoned', { count: abandoned })] : []),
      progressSentence(reading),
    ),
  )
  if (report.total > 0) terminal.say(countsOf(report))
  for (const [reason, count] of Object.entries(reasons))
    terminal.say(say('cli-status-count', { name: terminal.shown(reason), count }))
  if (report.lost > 0) terminal.say(lostSentence(report))
  const isOver = report.open === 0 && report.failed > 0 && abandoned === 0
  if (isOver) terminal.say(say('cli-status-next-round'))
  if (resultsFile) terminal.say(say('cli-status-file', { file: resultsFile }))
  if (failedFile) terminal.say(say('cli-try-again', { file: failedFile }))
}
