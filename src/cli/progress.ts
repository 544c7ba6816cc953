/** Shows how far a job is, on the live line: for a run in one row, a bar and its numbers. */

import { type Language, type Text, textIn } from '../base/sentence.ts'
import type { Printer } from '../jobs/persist/watching/printer.ts'
import type { ProgressReading } from '../jobs/persist/watching/progress.ts'
import { largeText, numbersOf, slowestText } from '../jobs/persist/watching/progress-sentence.ts'
import { say } from './messages/say.ts'
import type { Terminal } from './terminal.ts'
import { cutToWidth, textWidth } from './text-width.ts'

/** Columns of the terminal, and of the bar from there on. The bar keeps its width while the numbers change. */
const BARS = [
  [120, 32],
  [70, 12],
] as const
/** Columns that a host needs to be recognizable. */
const MIN_HOST = 10
/** A row of at least this many columns shows the limit beside the rate. */
const MIN_HELD_BY = 70
const GAP = '  '

/** Fills one row of a terminal; a short row leaves out what matters less. */
export function progressLine(reading: ProgressReading, columns: number, language: Language): string {
  const { done, total, lost } = reading
  const width = BARS.find(([least]) => columns >= least)?.[1]
  const count = `${String(done).padStart(String(total).length)}/${total}`
  let line = width === undefined ? count : `${bar(shareOf(reading), width)}${GAP}${count}`
  const addIfFits = (text: Text | undefined, reserved = 0) => {
    const longer = text === undefined ? line : line + GAP + textIn(language, text)
    if (textWidth(longer) + reserved <= columns) line = longer
  }
  const { limit: _, ...plain } = reading
  for (const number of numbersOf(columns < MIN_HELD_BY ? plain : reading)) addIfFits(number)
  if (reading.large) addIfFits(largeText({ ...reading.large, host: cutToWidth(reading.large.host, columns) }))
  const least = slowestOf(reading, MIN_HOST)
  if (lost > 0)
    addIfFits(
      say('cli-count-failed', { count: lost }),
      least ? GAP.length + textWidth(textIn(language, least)) : 0,
    )
  const room =
    columns - textWidth(line) - GAP.length - textWidth(textIn(language, slowestOf(reading, 0) ?? ''))
  if (room >= MIN_HOST) addIfFits(slowestOf(reading, room))
  return line
}

/** A large body counts by its bytes: it may take as long as a thousand images. */
function shareOf({ done, total, large }: ProgressReading): number {
  const { bytes, length = Number.POSITIVE_INFINITY } = large ?? { bytes: 0 }
  return (done + Math.min(1, bytes / length)) / total
}

function slowestOf({ slowest }: ProgressReading, hostColumns: number): Text | undefined {
  return slowest && slowestText({ ...slowest, host: cutToWidth(slowest.host, hostColumns) })
}

function bar(share: number, width: number): string {
  const inner = width - 2
  const filled = Math.min(inner, Math.floor(inner * share))
  const reached = `${'='.repeat(filled)}${filled < inner ? '>' : ''}`
  return `[${reached.padEnd(inner)}]`
}

export function terminalPrinter(terminal: Terminal): Printer {
  const { language } = terminal
  return {
    notice: sentence => terminal.say(say('cli-note', { sentence })),
    info: sentence => terminal.say(sentence),
    show: (sentence, reading) =>
      terminal.live({
        line: columns =>
          reading
            ? progressLine(reading(), columns, language)
            : cutToWidth(textIn(language, sentence()), columns),
        sentence,
      }),
  }
}
