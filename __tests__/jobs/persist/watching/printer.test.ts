import { expect, test } from '@jest/globals'
import { type Text, textIn } from '../../../../src/base/sentence.ts'
import { type Printer, persistWatcher, readWatcher } from '../../../../src/jobs/persist/watching/printer.ts'

interface RecordedPrinter extends Printer {
  readonly said: string[]
  readonly shown: (() => Text)[]
  readonly bars: unknown[]
}

function openPrinter(): RecordedPrinter {
  const said: string[] = []
  const shown: (() => Text)[] = []
  const bars: unknown[] = []
  return {
    said,
    shown,
    bars,
    notice: sentence => said.push(`notice ${sentence}`),
    info: sentence => said.push(textIn('en', sentence)),
    show: (sentence, reading) => {
      shown.push(sentence)
      bars.push(reading?.())
    },
  }
}

const last = ({ shown }: RecordedPrinter) => textIn('en', shown.at(-1)?.() ?? '')

test('a run is shown from its plan on, as a sentence and as a reading', () => {
  const printer = openPrinter()
  const watch = persistWatcher(printer)
  watch.notice('careful')
  watch.info('logged in')
  expect([printer.said, printer.shown]).toEqual([['notice careful', 'logged in'], []])
  watch.planned(3, 2, 2)
  watch.settled({ outcome: 'stored', bytes: 2 ** 20 }, 'http://a.test/1')
  expect(last(printer)).toBe('1 of 2 images, 1.0 MiB')
  expect(printer.bars).toEqual([{ done: 0, total: 2, lost: 0, bytes: 0, isWaiting: true }])
})

test('a run without images shows nothing', () => {
  const printer = openPrinter()
  persistWatcher(printer).planned(1, 0, 0)
  expect(printer.shown).toEqual([])
})

test('a listing is shown from its beginning', () => {
  const printer = openPrinter()
  const watch = readWatcher(printer)
  expect(last(printer)).toBe('0 objects, 0.0 MiB so far')
  watch.reached(1, 2 ** 20)
  expect(last(printer)).toBe('1 object, 1.0 MiB so far')
})
