import { beforeEach, describe, expect, test } from '@jest/globals'
import { DigestTable } from '../../../../src/base/buffers/digest-table.ts'
import { textIn } from '../../../../src/base/sentence.ts'
import { DebtBook } from '../../../../src/jobs/persist/mirrors/debt-book.ts'
import { MirrorCopies } from '../../../../src/jobs/persist/mirrors/mirror-copies.ts'
import { MirrorPlace } from '../../../../src/jobs/persist/mirrors/mirror-place.ts'
import { Mirrors } from '../../../../src/jobs/persist/mirrors/mirrors.ts'
import { type KeyPrefix, mintImageKey } from '../../../../src/storage/key/object-key.ts'
import type { ImageEntry } from '../../../../src/storage/manifest/entries/entry.ts'
import { listMirrorFiles } from '../../../../src/storage/manifest/mirrors/listing.ts'
import { adaptStore, type Store } from '../../../../src/storage/stores/own-store.ts'
import { quickClock } from '../../../support/clocks.ts'

const NEVER = new AbortController().signal
const OPTIONS = { options: { contentType: 'image/png', mode: 'keep-existing' }, isAgain: false } as const
const TIMING = { holdMs: 20, copyMs: 30_000, lookMs: 5, lastWriteMs: 500 }

/** A caller's own store in memory, whose uploads may wait. */
class HeldStore implements Store {
  readonly objects = new Map<string, Uint8Array>()
  /** Awaited by each upload. */
  gate: Promise<unknown> = Promise.resolve()
  /** What is done after each change. */
  changed = () => {}

  head: Store['head'] = async key => {
    const bytes = this.objects.get(key)
    return bytes && { size: bytes.length }
  }

  get: Store['get'] = async key => this.objects.get(key)

  put: Store['put'] = async (key, bytes, { signal }) => {
    const aborted = new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
    await Promise.race([this.gate, aborted])
    if (this.objects.has(key)) return { stored: false }
    this.objects.set(key, bytes)
    this.changed()
    return { stored: true }
  }

  remove: NonNullable<Store['remove']> = async key => {
    this.objects.delete(key)
    this.changed()
  }

  list: Store['list'] = async function* (this: HeldStore, { prefix }: { prefix: string }) {
    for (const [key, { length: size }] of [...this.objects].sort())
      if (key.startsWith(prefix)) yield { key, size }
  }.bind(this)
}

let memory: HeldStore
let mirror: HeldStore
let recorded: string[]
/** Whether every recorded image was at the mirror or owed when it was recorded. */
let isSafe: boolean
let aborting: AbortController
beforeEach(() => {
  memory = new HeldStore()
  mirror = new HeldStore()
  recorded = []
  isSafe = true
  aborting = new AbortController()
})

function open(
  room = 1000,
  timing: Partial<typeof TIMING> = {},
): { copies: MirrorCopies; place: MirrorPlace } {
  const adapted = adaptStore(memory)
  const place = new MirrorPlace('b', adaptStore(mirror), 4)
  const all = [
    {
      place,
      isNew: false,
      since: '',
      namesProve: true,
      wholeBefore: undefined,
      owedKeys: new DigestTable(),
      copied: new DigestTable(),
    },
  ]
  const mirrors = new Mirrors(all, {
    room,
    openBook: name => new DebtBook(name, adapted, quickClock()),
  })
  const record = ({ key }: ImageEntry) => {
    isSafe &&= mirror.objects.has(key) || [...memory.objects.keys()].some(path => path.includes('/debts/'))
    recorded.push(key)
  }
  return { place, copies: new MirrorCopies(mirrors, 0, record, aborting.signal, { ...TIMING, ...timing }) }
}

const entry = (name: string): ImageEntry => ({
  url: `https://example.com/${name}`,
  key: mintImageKey('' as KeyPrefix, `${name}.png`),
  firstSeen: '2026-11-01T00:00:00.000Z',
  at: '2026-11-01T00:00:00.000Z',
})
const body = (size = 10) => Buffer.alloc(size, 'x')
const debts = async () => (await listMirrorFiles(adaptStore(memory), NEVER)).get('b')?.debts ?? []
const soon = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

describe('copies to a mirror', () => {
  test('keep a memory line until the copy is done', async () => {
    const { copies } = open(1000, { holdMs: 60_000 })
    const held = Promise.withResolvers<void>()
    mirror.gate = held.promise
    const copy = copies.copy(entry('a'), body(), OPTIONS)
    await soon(1)
    expect(recorded).toEqual([])
    held.resolve()
    expect(await copy).toMatchObject({ states: { b: 'stored' } })
    expect(recorded).toEqual(['a.png'])
    await copies.close(false)
    expect([await debts(), memory.objects.size]).toEqual([[], 0])
  })

  test('that take long get a debt first, which is settled when they succeed', async () => {
    const { copies } = open()
    const held = Promise.withResolvers<void>()
    mirror.gate = held.promise
    const copy = copies.copy(entry('a'), body(), OPTIONS)
    while (recorded.length === 0) await soon(5)
    expect([isSafe, (await debts()).map(({ lines }) => lines)]).toEqual([true, [1]])
    held.resolve()
    expect((await copy).states).toEqual({ b: 'stored' })
    await copies.close(false)
    expect([recorded, await debts()]).toEqual([['a.png'], []])
  })

  test('that succeed in part leave a debt for the rest alone', async () => {
    const { copies } = open()
    const held = Promise.withResolvers<void>()
    mirror.gate = held.promise
    const first = copies.copy(entry('a'), body(), OPTIONS)
    const second = copies.copy(entry('b'), body(), OPTIONS)
    while (recorded.length < 2) await soon(5)
    expect((await debts()).map(({ lines }) => lines)).toEqual([2])
    mirror.objects.set('a.png', body(3))
    held.resolve()
    // Other bytes are no debt.
    expect((await first).states).toEqual({ b: 'failed' })
    expect((await second).states).toEqual({ b: 'stored' })
    mirror.gate = Promise.reject(new Error('refused'))
    mirror.gate.catch(() => {})
    const third = copies.copy(entry('c'), body(), OPTIONS)
    expect((await third).states).toEqual({ b: 'owed' })
    await copies.close(false)
    // The line of the first was written before its copy failed, and names the mirror: its debt stays beside the third's.
    expect((await debts()).map(({ lines }) => lines)).toEqual([1, 1])
    expect(recorded.toSorted()).toEqual(['a.png', 'b.png', 'c.png'])
  })

  test('that hang are given up after their time, and owed', async () => {
    const { copies, place } = open(1000, { copyMs: 50 })
    mirror.gate = new Promise(() => {})
    const { states, isBodyFree } = await copies.copy(entry('a'), body(), OPTIONS)
    expect([states, isBodyFree]).toEqual([{ b: 'owed' }, false])
    await copies.close(false)
    expect([isSafe, recorded, place.owed, (await debts()).length]).toEqual([true, ['a.png'], 1, 1])
  })

  test('without room are owed at once', async () => {
    const { copies } = open(25, { holdMs: 60_000 })
    const held = Promise.withResolvers<void>()
    mirror.gate = held.promise
    const fitting = ['a', 'b'].map(name => copies.copy(entry(name), body(), OPTIONS))
    expect((await copies.copy(entry('c'), body(), OPTIONS)).states).toEqual({ b: 'owed' })
    expect((await copies.copy(entry('d'), body(26), OPTIONS)).states).toEqual({ b: 'owed' })
    held.resolve()
    for (const copy of fitting) expect((await copy).states).toEqual({ b: 'stored' })
    expect((await copies.copy(entry('e'), body(), OPTIONS)).states).toEqual({ b: 'stored' })
    await copies.close(false)
    expect([isSafe, (await debts()).map(({ lines }) => lines)]).toEqual([true, [2]])
  })

  test('become debts at once when the run has to end', async () => {
    const { copies } = open()
    mirror.gate = new Promise(() => {})
    const copy = copies.copy(entry('a'), body(), OPTIONS)
    await copies.close(true)
    expect((await copy).states).toEqual({ b: 'owed' })
    expect([isSafe, recorded, (await debts()).length]).toEqual([true, ['a.png'], 1])
  })

  test('whose debt cannot be written are not remembered, so that the next run stores them again', async () => {
    const { copies } = open()
    mirror.gate = Promise.reject(new Error('refused'))
    mirror.gate.catch(() => {})
    memory.gate = Promise.reject(new Error('full'))
    memory.gate.catch(() => {})
    expect((await copies.copy(entry('a'), body(), OPTIONS)).states).toEqual({ b: 'owed' })
    await copies.close(false)
    expect(recorded).toEqual([])
    const problems = Array.from(copies.books.values(), ({ problem = '' }) => textIn('en', problem))
    expect(problems).toEqual([expect.stringContaining('1 image is not remembered')])
  })
})
