/** The list action. */
import '../base/process/prepare.ts'
import { join } from 'node:path'
import { listWith } from '../jobs/list/list.ts'
import { LIST_FIELDS } from '../jobs/list/list-fields.ts'
import { isPrefix } from '../jobs/list/list-objects.ts'
import { OutputLists } from '../output/output-lists.ts'
import { sayLine } from './log.ts'
import { say } from './messages/say.ts'
import { setEach, warnOfEmpty } from './outputs.ts'
import { followed } from './progress.ts'
import { runAction } from './run.ts'
import { openStep } from './step.ts'

export async function listAction(): Promise<void> {
  await runAction(async signal => {
    const { options, surroundings, temp } = await openStep(LIST_FIELDS, 'list')
    const lists = new OutputLists('keys', 'prefixes')
    const report = await followed(
      watch => listWith(surroundings, { resultsFile: join(temp, 'list.jsonl'), ...options, signal, watch }),
      listed => {
        if (isPrefix(listed)) lists.add('prefixes', listed.prefix)
        else lists.add('keys', listed.key)
      },
    )
    const { count, bytes, truncated } = report
    sayLine(say(truncated ? 'action-found-more' : 'action-found', { count, bytes }))
    setEach({
      keys: lists.json('keys'),
      prefixes: lists.json('prefixes'),
      count,
      bytes,
      truncated,
      'next-token': report.nextToken,
      'results-file': report.resultsFile,
    })
    warnOfEmpty(lists.leftEmpty())
  })
}
