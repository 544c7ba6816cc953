import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { persistWatcher, readWatcher } from '../../src/cli/progress.ts'
import { Redactor } from '../../src/cli/redact.ts'
import { type OutputStream, Terminal } from '../../src/cli/terminal.ts'

interface Fake extends OutputStream {
  readonly written: string[]
}

function fake(properties: Partial<OutputStream> = {}): Fake {
  const written: string[] = []
  return { written, write: text => written.push(text), ...properties }
}

function knowing(...secrets: readonly string[]): Redactor {
  const redactor = new Redactor()
  for (const secret of secrets) redactor.add(secret)
  return redactor
}

const ERASE = '\r\u001b[2K'

describe('the live line', () => {
  beforeEach(() => {
    jest.useFakeTimers()
  })
  afterEach(() => {
    jest.useRealTimers()
  })

  test('is drawn on a terminal, over and over in the same place, and leaves nothing behind', () => {
    const [out, error] = [fake(), fake({ isTTY: true, columns: 80 })]
    const terminal = new Terminal(out, error, knowing())
    const watch = persistWatcher(terminal)
    jest.advanceTimersByTime(200)
    expect(error.written).toEqual([])
    watch.planned?.(5, 4)
    watch.settled?.({ outcome: 'stored' }, 'http://a')
    watch.settled?.({ outcome: 'failed' }, 'http://b')
    jest.advanceTimersByTime(100)
    expect(error.written).toEqual([`${ERASE}${'█'.repeat(12)}${'░'.repeat(12)} 2/4 images, 1 in trouble`])
    terminal.print('refused   url-invalid: no URL  nonsense')
    jest.advanceTimersByTime(50)
    expect(error.written.at(-1)).toBe(ERASE)
    expect(out.written).toEqual(['refused   url-invalid: no URL  nonsense\n'])
    jest.advanceTimersByTime(50)
    terminal.close()
    expect(error.written.at(-1)).toBe(ERASE)
    const { length } = error.written
    jest.advanceTimersByTime(1000)
    expect(error.written).toHaveLength(length)
  })

  test('counts objects and bytes where nobody knows how many there will be', () => {
    const error = fake({ isTTY: true, columns: 80 })
    const terminal = new Terminal(fake(), error, knowing())
    const watch = readWatcher(terminal)
    watch.reached?.(1200, 3.5 * 2 ** 20)
    jest.advanceTimersByTime(100)
    terminal.close()
    expect(error.written[0]).toBe(`${ERASE}1200 objects, 3.5 MiB so far`)
  })

  test('stays on one line of a narrow terminal', () => {
    const error = fake({ isTTY: true, columns: 20 })
    const terminal = new Terminal(fake(), error, knowing())
    persistWatcher(terminal).planned?.(1, 1)
    jest.advanceTimersByTime(100)
    terminal.close()
    expect(error.written[0]?.slice(ERASE.length)).toHaveLength(19)
  })

  test('is not drawn where nobody would see it', () => {
    const error = fake()
    const terminal = new Terminal(fake({ isTTY: true }), error, knowing())
    persistWatcher(terminal).planned?.(4, 4)
    readWatcher(terminal).reached?.(4, 4)
    jest.advanceTimersByTime(1000)
    terminal.close()
    expect(error.written).toEqual([])
  })

  test('is not drawn when there is nothing to do', () => {
    const error = fake({ isTTY: true })
    const terminal = new Terminal(fake(), error, knowing())
    persistWatcher(terminal).planned?.(0, 0)
    jest.advanceTimersByTime(1000)
    terminal.close()
    expect(error.written).toEqual([])
  })
})

describe('lines', () => {
  test('secrets go before a line is cut, so that no part of one stays', () => {
    const error = fake()
    new Terminal(fake(), error, knowing('s3cr3t-key')).say(
      `${'a'.repeat(1990)} s3cr3t-key ${'b'.repeat(100)}`,
    )
    expect(error.written.join('')).not.toContain('s3cr')
  })

  test('a line is one line', () => {
    const error = fake()
    new Terminal(fake(), error, knowing()).say('two\nlines ##[error]x')
    expect(error.written).toEqual(['two\\u000alines ## [error]x\n'])
  })

  test('a JSON line is the same record, without what a runner or a terminal would obey, and without secrets', () => {
    const out = fake()
    const record = { key: '##[error]\u2028\u0085\u202e\u001b[31m', token: 's3cr3t-key' }
    const terminal = new Terminal(out, fake(), knowing('s3cr3t-key'))
    terminal.printJson(record)
    terminal.close()
    const [line = ''] = out.written
    for (const hidden of ['##[', '\u2028', '\u0085', '\u202e', '\u001b', 's3cr3t'])
      expect(line).not.toContain(hidden)
    expect(JSON.parse(line)).toEqual({ ...record, token: '***' })
  })
})

describe('lines of results', () => {
  beforeEach(() => {
    jest.useFakeTimers()
  })
  afterEach(() => {
    jest.useRealTimers()
  })

  test('are written together, 50 ms after the first at the latest', () => {
    const out = fake()
    const terminal = new Terminal(out, fake(), knowing())
    terminal.print('a')
    jest.advanceTimersByTime(49)
    terminal.print('b')
    expect(out.written).toEqual([])
    jest.advanceTimersByTime(1)
    expect(out.written).toEqual(['a\nb\n'])
    terminal.print('c')
    jest.advanceTimersByTime(49)
    expect(out.written).toHaveLength(1)
    jest.advanceTimersByTime(1)
    expect(out.written).toEqual(['a\nb\n', 'c\n'])
  })

  test('do not wait where there are many of them, and come before what is said after them', () => {
    const written: string[] = []
    const to = (name: string) => ({ write: (text: string) => written.push(`${name} ${text}`) })
    const terminal = new Terminal(to('out'), to('error'), knowing())
    for (let i = 0; i < 100; i++) terminal.print('x'.repeat(99))
    expect(written).toEqual([`out ${`${'x'.repeat(99)}\n`.repeat(82)}`])
    terminal.say('done')
    expect(written.slice(1)).toEqual([`out ${`${'x'.repeat(99)}\n`.repeat(18)}`, 'error done\n'])
    terminal.print('last')
    terminal.close()
    expect(written.at(-1)).toBe('out last\n')
    expect(jest.getTimerCount()).toBe(0)
  })
})

describe('redaction', () => {
  test('plain, URL-encoded, base64 and inside JSON; the longest first', () => {
    const redactor = knowing('abcd', 'abcd"+/efgh', '')
    const secret = 'abcd"+/efgh'
    const base64 = Buffer.from(secret).toString('base64')
    expect(
      redactor.redact(`1 ${secret} 2 ${encodeURIComponent(secret)} 3 ${JSON.stringify({ secret })} 4 abcd`),
    ).toBe('1 *** 2 *** 3 {"secret":"***"} 4 ***')
    expect(redactor.redact(base64)).toMatch(/^\*\*\*=*$/)
  })

  test('a secret that comes to be known later is taken out from then on', () => {
    const redactor = knowing()
    expect(redactor.redact('t0k3n')).toBe('t0k3n')
    redactor.add('t0k3n')
    expect(redactor.redact('t0k3n')).toBe('***')
  })

  test('an access key id is taken out of sentences, not of names, and a word that paths are full of of neither', () => {
    const redactor = knowing('s3cr3t', 's3cr3t-key')
    for (const id of ['minioadmin', 'test']) redactor.addKeyId(id)
    const text = 'minioadmin test s3cr3t s3cr3t-key'
    expect(redactor.redact(text)).toBe('*** test *** ***')
    expect(redactor.redactName(text)).toBe('minioadmin test s3cr3t ***')
  })

  test('values of three letters would star half of every line, and stay', () => {
    expect(knowing('abc').redact('abc')).toBe('abc')
  })
})
