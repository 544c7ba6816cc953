import { expect, test } from '@jest/globals'
import { type Text, textIn } from '../../../../src/base/sentence.ts'
import { type Door, persistWatcher, readWatcher } from '../../../../src/jobs/persist/watching/door.ts'

interface RecordedDoor extends Door {
  readonly said: string[]
  readonly shown: (() => Text)[]
  readonly bars: unknown[]
}

function openDoor(): RecordedDoor {
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

const last = ({ shown }: RecordedDoor) => textIn('en', shown.at(-1)?.() ?? '')

test('a run is shown from its plan on, as a sentence and as a reading', () => {
  const door = openDoor()
  const watch = persistWatcher(door)
  watch.notice('careful')
  watch.info('logged in')
  expect([door.said, door.shown]).toEqual([['notice careful', 'logged in'], []])
  watch.planned(3, 2, 2)
  watch.settled({ outcome: 'stored', bytes: 2 ** 20 }, 'http://a.test/1')
  expect(last(door)).toBe('1 of 2 images, 1.0 MiB')
  expect(door.bars).toEqual([{ done: 0, total: 2, lost: 0, bytes: 0 }])
})

test('a run without images shows nothing', () => {
  const door = openDoor()
  persistWatcher(door).planned(1, 0, 0)
  expect(door.shown).toEqual([])
})

test('a listing is shown from its beginning', () => {
  const door = openDoor()
  const watch = readWatcher(door)
  expect(last(door)).toBe('0 objects, 0.0 MiB so far')
  watch.reached(1, 2 ** 20)
  expect(last(door)).toBe('1 object, 1.0 MiB so far')
})
