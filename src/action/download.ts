/** The download action. */
import '../base/process/prepare.ts'
import { join } from 'node:path'
import { SettingsError } from '../base/errors.ts'
import { faultAt } from '../base/sentence.ts'
import { downloadWith } from '../jobs/download/download.ts'
import { DOWNLOAD_FIELDS, type DownloadOptions } from '../jobs/download/download-fields.ts'
import { type DownloadResult, downloadLine } from '../jobs/download/result.ts'
import { OutputLists } from '../output/output-lists.ts'
import { debugLine, failWith, isDebug, LINE_TEXT, MAX_ANNOTATIONS, sayLine, warn } from './log.ts'
import { say } from './messages/say.ts'
import { setEach, warnOfEmpty } from './outputs.ts'
import { followed } from './progress.ts'
import { runAction } from './run.ts'
import { openStep } from './step.ts'

export async function downloadAction(): Promise<void> {
  await runAction(async signal => {
    const { options, surroundings, temp } = await openStep(DOWNLOAD_FIELDS, 'download')
    refuseEmptyWish(options)
    const lists = new OutputLists('files')
    let troubled = 0
    const report = await followed(
      watch =>
        downloadWith(surroundings, { resultsFile: join(temp, 'download.jsonl'), ...options, signal, watch }),
      result => {
        if (isDebug()) debugLine(downloadLine(result, LINE_TEXT))
        lists.add('files', result.file ?? null)
        if (isTrouble(result) && troubled++ < MAX_ANNOTATIONS)
          warn(faultAt(result.reason ?? '', result.message ?? ''))
      },
    )
    const { total, downloaded, unchanged, refused, failed, bytes, directory, failure } = report
    sayLine(say('action-downloaded', { total, downloaded, unchanged, refused, failed, bytes }))
    setEach({
      files: lists.json('files'),
      count: downloaded + unchanged,
      bytes,
      directory,
      'results-file': report.resultsFile,
    })
    if (troubled > MAX_ANNOTATIONS) warn(say('action-more-objects', { count: troubled - MAX_ANNOTATIONS }))
    warnOfEmpty(lists.leftEmpty())
    if (failure) failWith(failure)
  })
}

/** Without this, an output that was left empty for its length would download the whole bucket. */
function refuseEmptyWish({ keys, keysFile, match }: Partial<DownloadOptions>): void {
  if (keys || keysFile || match) return
  throw new SettingsError([say('download-nothing-named')])
}

function isTrouble({ outcome }: DownloadResult): boolean {
  return outcome === 'failed' || outcome === 'refused'
}
