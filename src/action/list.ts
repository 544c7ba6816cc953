/** The list action. */
import '../base/process/prepare.ts'
import { join } from 'node:path'
import { say } from '../base/messages/say.ts'
import { listWith } from '../jobs/list/list.ts'
import { LIST_FIELDS } from '../jobs/list/list-fields.ts'
import { isPrefix } from '../jobs/list/list-objects.ts'
import { readWatcher } from '../jobs/persist/watching/door.ts'
import { OutputLists } from '../output/output-lists.ts'
import { sayLine } from './log.ts'
import { setEach, warnOfEmpty } from './outputs.ts'
import { logDoor } from './progress.ts'
import { runAction } from './run.ts'
import { openStep } from './step.ts'

export async function listAction(): Promise<void> {
  await runAction(async signal => {
    const { options, surroundings, temp } = await openStep(LIST_FIELDS)
    const door = logDoor()
    const lists = new OutputLists('keys', 'prefixes')
    const listing = listWith(surroundings, {
      resultsFile: join(temp, 'list.jsonl'),
      ...options,
      signal,
      watch: readWatcher(door),
    })
    try {
      for await (const listed of listing) {
        if (isPrefix(listed)) lists.add('prefixes', listed.prefix)
        else lists.add('keys', listed.key)
      }
    } finally {
      door.stop()
    }
    const { count, bytes, truncated, nextToken, resultsFile } = await listing
    sayLine(say(truncated ? 'action-found-more' : 'action-found', { count, bytes }))
    const outputs: Record<string, string> = {
      keys: lists.json('keys'),
      prefixes: lists.json('prefixes'),
      count: String(count),
      bytes: String(bytes),
      truncated: String(truncated),
      'next-token': nextToken ?? '',
      'results-file': resultsFile ?? '',
      'outputs-truncated': String(lists.leftEmpty().length > 0),
    }
    setEach(outputs)
    warnOfEmpty(lists.leftEmpty())
  })
}
