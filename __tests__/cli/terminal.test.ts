import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { terminalPrinter } from '../../src/cli/progress.ts'
import { Redactor } from '../../src/cli/redact.ts'
import { type OutputStream, Terminal } from '../../src/cli/terminal.ts'
import { say } from '../../src/jobs/persist/messages/say.ts'
import { persistWatcher, readWatcher } from '../../src/jobs/persist/watching/printer.ts'

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

const END = '\u001b[K'
const line = { line: () => 'half', sentence: () => say('progress-done', { done: 1, total: 2 }) }

describe('the live line', () => {
  beforeEach(() => {
    jest.useFakeTimers()
  })
  afterEach(() => {
    jest.useRealTimers()
  })

  test('is drawn on a terminal, over and over in the same place, and leaves nothing', () => {
    const [out, error] = [fake(), fake({ isTTY: true, columns: 80 })]
    const terminal = new Terminal(out, error, knowing(), 'en')
    const watch = persistWatcher(terminalPrinter(terminal))
    jest.advanceTimersByTime(200)
    expect(error.written).toEqual([])
    watch.planned?.(5, 4, 4)
    watch.settled?.({ outcome: 'stored', bytes: 2 ** 21 }, 'http://a/1', 50)
    watch.settled?.({ outcome: 'failed' }, 'http://b/1', 70)
    jest.advanceTimersByTime(100)
    expect(error.written).toEqual([
      `\r[=====>    ]  2/4  20/s  2.0 MiB  1s left  1 failed  slowest: b 0.1s${END}`,
    ])
    jest.advanceTimersByTime(100)
    expect(error.written).toHaveLength(2)
    terminal.close()
    expect(error.written.at(-1)).toBe(`\r${END}`)
    jest.advanceTimersByTime(1000)
    expect(error.written).toHaveLength(3)
  })

  test.each([
    [80, `\r[====>     ]   40/100  40/s (per-host-concurrency 6)  0.0 MiB  2s left${END}`],
    [60, `\r 40/100  40/s  0.0 MiB  2s left  slowest: a 0.1s${END}`],
  ])('names the limit that the run waits for, in %d columns', (columns, expected) => {
    const error = fake({ isTTY: true, columns })
    const terminal = new Terminal(fake(), error, knowing(), 'en')
    const watch = persistWatcher(terminalPrinter(terminal))
    watch.planned?.(100, 100, 100)
    for (let n = 0; n < 40; n++) {
      watch.limited?.('a', 6, 'per-host-concurrency')
      watch.settled?.({ outcome: 'stored', bytes: 1 }, `http://a/${n}`, 100)
    }
    jest.advanceTimersByTime(1000)
    expect(error.written.at(-1)).toBe(expected)
    terminal.close()
  })

  test('stays where it is while results go elsewhere', () => {
    const [out, error] = [fake(), fake({ isTTY: true, columns: 80 })]
    const terminal = new Terminal(out, error, knowing(), 'en')
    terminal.live(line)
    jest.advanceTimersByTime(100)
    terminal.print('refused   url-invalid: no URL  nonsense')
    jest.advanceTimersByTime(60)
    expect(out.written).toEqual(['refused   url-invalid: no URL  nonsense\n'])
    expect(error.written).toEqual([`\rhalf${END}`])
    terminal.close()
  })

  test('follows each line of the same terminal in one write: there is no moment without it', () => {
    const screen = fake({ isTTY: true, columns: 80 })
    const terminal = new Terminal(screen, screen, knowing(), 'en')
    terminal.live(line)
    jest.advanceTimersByTime(100)
    terminal.print('a')
    terminal.print('b')
    jest.advanceTimersByTime(50)
    terminal.say('c')
    expect(screen.written.slice(1)).toEqual(['a', 'b', 'c'].map(said => `\r${said}${END}\nhalf`))
    terminal.close()
  })

  test('counts objects and bytes where it is unknown how many there will be', () => {
    const error = fake({ isTTY: true, columns: 80 })
    const terminal = new Terminal(fake(), error, knowing(), 'en')
    const watch = readWatcher(terminalPrinter(terminal))
    watch.reached?.(1200, 3.5 * 2 ** 20)
    jest.advanceTimersByTime(100)
    terminal.close()
    expect(error.written[0]).toBe(`\r1200 objects, 3.5 MiB so far${END}`)
  })

  test('is a sentence every ten seconds where there is no terminal', () => {
    const error = fake()
    const terminal = new Terminal(fake({ isTTY: true }), error, knowing(), 'en')
    const watch = persistWatcher(terminalPrinter(terminal))
    watch.planned?.(4, 4, 4)
    jest.advanceTimersByTime(9_999)
    expect(error.written).toEqual([])
    watch.settled?.({ outcome: 'stored', bytes: 2 ** 20 }, 'http://a.test/1', 500)
    jest.advanceTimersByTime(1)
    expect(error.written).toEqual(['1 of 4 images, 0.1/s, 1.0 MiB, 30s left, slowest: a.test 0.5s\n'])
    jest.advanceTimersByTime(10_000)
    expect(error.written).toHaveLength(2)
    terminal.close()
    jest.advanceTimersByTime(30_000)
    expect(error.written).toHaveLength(2)
  })

  test.each([[true], [false]])('is not there when there is nothing to do, on a terminal: %s', isTTY => {
    const error = fake({ isTTY })
    const terminal = new Terminal(fake(), error, knowing(), 'en')
    persistWatcher(terminalPrinter(terminal)).planned?.(0, 0, 0)
    jest.advanceTimersByTime(20_000)
    terminal.close()
    expect(error.written).toEqual([])
  })

  test('is not there with --quiet', () => {
    const error = fake({ isTTY: true })
    const terminal = new Terminal(fake(), error, knowing(), 'en')
    terminal.setLoudness('quiet')
    persistWatcher(terminalPrinter(terminal)).planned?.(4, 4, 4)
    terminal.say('a note')
    terminal.sayFailure('an error')
    jest.advanceTimersByTime(1000)
    terminal.close()
    expect(error.written).toEqual(['an error\n'])
  })
})

describe('on a terminal', () => {
  const screen = (colours: boolean) => fake({ isTTY: true, columns: 40, hasColors: () => colours })
  const row = (colours: boolean) => {
    const out = screen(colours)
    const terminal = new Terminal(out, fake(), knowing(), 'en')
    terminal.printRow('failed   ', 'http-404', `https://example.com/${'a'.repeat(40)}`, 'gone')
    terminal.close()
    return out.written.join('')
  }

  test('a failure is one row, cut to the width', () => {
    expect(row(false)).toBe(`failed    http-404  https://e…aaaaaaaaa\n`)
  })

  test('its word is red where there are colours', () => {
    expect(row(true)).toBe('\u001b[31mfailed   \u001b[39m http-404  https://e…aaaaaaaaa\n')
  })

  test.each([
    ['normal', true, false],
    ['normal', false, true],
    ['verbose', true, true],
    ['verbose', false, true],
    ['quiet', true, false],
    ['quiet', false, false],
  ] as const)('what is as it should be, %s, on a terminal %s: shown %s', (loudness, isTTY, isShown) => {
    const terminal = new Terminal(fake({ isTTY }), fake(), knowing(), 'en')
    terminal.setLoudness(loudness)
    expect(terminal.showsSuccess).toBe(isShown)
  })
})

describe('lines', () => {
  test('secrets go before a line is cut, so that no part of one stays', () => {
    const error = fake()
    new Terminal(fake(), error, knowing('s3cr3t-key'), 'en').say(
      `${'a'.repeat(1990)} s3cr3t-key ${'b'.repeat(100)}`,
    )
    expect(error.written.join('')).not.toContain('s3cr')
  })

  test('a line is one line', () => {
    const error = fake()
    new Terminal(fake(), error, knowing(), 'en').say('two\nlines ##[error]x')
    expect(error.written).toEqual(['two\\u000alines ## [error]x\n'])
  })

  test('a JSON line is the same record, without what a runner or a terminal would obey, and without secrets', () => {
    const out = fake()
    const record = { key: '##[error]\u2028\u0085\u202e\u001b[31m', token: 's3cr3t-key' }
    const terminal = new Terminal(out, fake(), knowing('s3cr3t-key'), 'en')
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
    const terminal = new Terminal(out, fake(), knowing(), 'en')
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
    const terminal = new Terminal(to('out'), to('error'), knowing(), 'en')
    const lines = (count: number) => `${'x'.repeat(99)}\n`.repeat(count)
    for (let i = 0; i < 400; i++) terminal.print('x'.repeat(99))
    expect(written).toEqual([`out ${lines(328)}`])
    terminal.say('done')
    expect(written.slice(1)).toEqual([`out ${lines(72)}`, 'error done\n'])
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
