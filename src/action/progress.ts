/** Prints how far a long run is, now and then. */

import type { Run } from '../base/concurrency/lazy-run.ts'
import { type Printer, readWatcher } from '../jobs/persist/watching/printer.ts'
import { notice, sayLine } from './log.ts'
import { say } from './messages/say.ts'

/** Time between two progress lines, milliseconds. */
const PROGRESS_MS = 10_000

/** The log of a step; its progress lines end with `stop`. */
export function logPrinter(): Printer & { stop(): void } {
  let timer: NodeJS.Timeout | undefined
  return {
    notice,
    info: sayLine,
    show: sentence => {
      timer ??= setInterval(
        () => sayLine(say('action-progress', { progress: sentence() })),
        PROGRESS_MS,
      ).unref()
    },
    stop: () => clearInterval(timer),
  }
}

/** Follows a job to its end: its items, and how far it is. */
export async function followed<Item, Report>(
  begin: (watch: ReturnType<typeof readWatcher>) => Run<Item, Report>,
  each: (item: Item) => void,
): Promise<Report> {
  const printer = logPrinter()
  const run = begin(readWatcher(printer))
  try {
    for await (const item of run) each(item)
  } finally {
    printer.stop()
  }
  return await run
}
