import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { image } from '../images/images.ts'
import type { Answer } from '../servers/answer.ts'
import { rawBytes } from '../servers/misbehave.ts'
import { OUTPUTS } from '../support/output-names.ts'
import {
  annotations,
  commandCounts,
  linesOf,
  openStage,
  resultsOf,
  type Stage,
} from '../support/test-action.ts'
import { cellsOf } from '../support/test-length.ts'

let folder: string
let stage: Stage

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostile-'))
  stage = await openStage(folder)
})
afterEach(async () => {
  await stage.close()
  await rm(folder, { recursive: true })
})

const png = image('plain.png')
const ESC = '\u001b'

/** What the action says of its own accord. */
const MASKS = { 'add-mask': 2 }

/** A run over a JSON list, in which a URL can hold any character. */
async function runList(urls: readonly unknown[], inputs: Readonly<Record<string, string>> = {}) {
  const workspace = await stage.workspace({ 'urls.json': JSON.stringify(urls) })
  return await stage.run({ 'urls-file': 'urls.json', retries: '0', ...inputs }, { workspace })
}

test('a command in the fragment of a URL is no command, whether the image is kept or not', async () => {
  const commands = [
    'add-mask]a',
    'set-output name=keys]x',
    'add-matcher]m.json',
    'stop-commands]t',
    'error]e',
  ]
  const good = stage.origin.serve('/a.png', { body: png })
  const bad = stage.origin.serve('/b.png', { status: 404 })
  const urls = [good, bad, 'http://nohost:99999/', 'ftp://x/'].flatMap(url =>
    commands.map(text => `${url}###[${text}`),
  )
  const run = await stage.run({ urls: urls.join('\n') })
  expect(commandCounts(run.commands)).toEqual({ ...MASKS, error: 1, warning: 3 })
  expect(annotations(run.commands, 'add-mask')).not.toContain('a')
  expect([run.outputs.total, run.outputs.stored]).toEqual(['20', '5'])
  await run.remove()
})

describe('a line that is no URL', () => {
  const hostile = cellsOf(
    [
      'x\r::set-output name=keys::pwned',
      'x\r\n##[error]pwned',
      '\u2028::error::pwned',
      `${ESC}[31m::error::pwned${ESC}]0;title\u0007`,
      '\u202e::rorre::\u2066pwned',
      'http://10.0.0.1/\u0000##[error]pwned',
    ],
    [
      'x\n::error::pwned',
      '  ::error::pwned',
      '\u0085::error::pwned',
      '##[add-mask]pwned',
      ' \t##[group]pwned',
      'http://[::error::pwned',
    ],
  )

  let plainLines: number | undefined
  const linesOfPlainRun = async () => {
    const plain = await runList(['harmless'])
    await plain.remove()
    return plain.output.split('\n').length
  }

  test.each(hostile)('%j is no command, is shown escaped, and takes no line of its own', async text => {
    const run = await runList([text])
    plainLines ??= await linesOfPlainRun()
    expect(commandCounts(run.commands)).toEqual({ ...MASKS, warning: 1, error: 1 })
    expect(run.output.split(/\r\n|[\n\r\u0085\u2028\u2029]/).length).toBe(plainLines)
    expect(
      [ESC, '\u202e', '\u2066', '\u0000', '\u0007', '##['].filter(raw => run.output.includes(raw)),
    ).toEqual([])
    expect(resultsOf(run)).toMatchObject([{ url: text.trim(), outcome: 'refused' }])
    await run.remove()
  })

  test('shows each character that cannot be seen by its number', async () => {
    const run = await runList([`a\u202eb${ESC}c\rd\u2028e\u200b`])
    expect(annotations(run.commands, 'warning')[0]).toContain('a\\u202eb\\u001bc\\u000dd\\u2028e')
    await run.remove()
  })
})

describe('a command in what an origin says', () => {
  // Of images that fail alike the first is shown.
  const commands = ['##[set-output name=keys]pwned', '::error::pwned', ' ::add-mask::pwned']
  const head = (text: string, rest: string) =>
    rawBytes(`HTTP/1.1 ${text}\r\n${rest}Connection: close\r\n\r\n`)
  const answers: readonly (readonly [string, (text: string) => Answer])[] = [
    ['the status text', text => head(`404 ${text}`, 'Content-Length: 0\r\n')],
    ['a Content-Type', text => ({ headers: { 'Content-Type': text }, body: 'no image' })],
    ['an ETag', text => ({ headers: { ETag: text }, status: 500 })],
    ['a Content-Disposition', text => ({ headers: { 'Content-Disposition': text }, status: 410 })],
    ['a Location that is a URL', text => ({ status: 302, headers: { Location: `/x#${text}` } })],
    ['a Location that is none', text => ({ status: 302, headers: { Location: `http://[${text}` } })],
    ['a Location of another scheme', text => ({ status: 302, headers: { Location: `file:///${text}` } })],
    ['a Retry-After', text => ({ status: 503, headers: { 'Retry-After': text } })],
    ['a Content-Encoding', text => ({ body: 'x', headers: { 'Content-Encoding': text } })],
    ['the title of a page', text => ({ body: `<html><title>a\n${text}\r${text}</title>` })],
    ['an SVG', text => ({ body: `<svg xmlns="http://www.w3.org/2000/svg"><!-- \n${text} --></svg>` })],
    ['a header block that is none', text => rawBytes(`HTTP/1.1 200 OK\r\n${text}\r\n\r\n`)],
  ]

  /** In each group all images fail for reasons that no other answer of it has, so that each has its annotation. */
  const groups = [0, 1, 2].map(rest => {
    const members = answers.filter((_, index) => index % 3 === rest)
    return [members.map(([what]) => what).join(', '), members] as const
  })

  test.each(groups)('in %s, is no command', async (_what, members) => {
    const urls = members.flatMap(([, answerOf], member) =>
      commands.map((text, n) => stage.origin.serve(`/${member}-${n}`, answerOf(text))),
    )
    const run = await runList(urls)
    const { warning, error, ...rest } = commandCounts(run.commands)
    expect(rest).toEqual(MASKS)
    expect([warning, error]).toEqual([expect.any(Number), 1])
    expect(warning).toBeGreaterThanOrEqual(members.length)
    expect(annotations(run.commands, 'add-mask')).not.toContain('pwned')
    // An annotation's line is safe by its beginning; its text is not to depend on that.
    expect(run.output).not.toContain('##[')
    expect(run.outputs.failed).toBe(`${urls.length}`)
    await run.remove()
  })
})

test('the runner reads exactly our outputs, whatever URLs, keys and fields hold', async () => {
  const names = ['EOF', 'ghadelimiter_1', 'key<<X', 'a=b', 'total=7', "<<'", '中文', 'a b']
  const records = names.map((key, n) => ({
    url: stage.origin.serve(`/${n}`, { body: Buffer.concat([png, Buffer.from(key)]) }),
    key,
    'keys<<EOF': '\nEOF\nkeys=pwned\n',
  }))
  const run = await runList([...records, { url: 'x\nkeys=pwned\nEOF\n', key: 'y' }], { 'key-field': 'key' })
  expect(JSON.parse(run.outputs.keys ?? '')).toEqual([...names.map(name => `pre/${name}`), null])
  expect([run.outputs.total, run.outputs.stored, Object.keys(run.outputs).length]).toEqual([
    '9',
    '8',
    OUTPUTS.length,
  ])
  expect(linesOf(run.outputs['results-file'] ?? '')[0]).toMatchObject({
    fields: { 'keys<<EOF': '\nEOF\nkeys=pwned\n' },
  })
  await run.remove()
})

test('in the summary untrusted text is text, and no mark-up but our own', async () => {
  const texts = [
    'a|b|c',
    '`code` ``` ',
    '<img src=x onerror=alert(1)>',
    '</code></details><h1>',
    '[x](javascript:alert(1))',
    '@everyone #1 https://evil.test/',
    '&lt;b&gt; \\| **bold**',
    'a\nb\r\n| 1 | 2 |',
  ]
  const pages = texts.map((text, n) => stage.origin.serve(`/${n}`, { body: `<html><title>${text}</title>` }))
  const run = await runList([...texts.map(text => `http://example.test:99999/${text}`), ...texts, ...pages])
  const { summary } = run
  const outside = summary.replace(/<code>[^<>]*<\/code>|<\/?(details|summary)>|\*\*[^*<]*\*\*|`[a-z-]+`/g, '')
  expect(outside).not.toMatch(/[<>`@[\]|]|javascript|evil|bold/)
  const inside = [...summary.matchAll(/<code>([^<>]*)<\/code>/g)].map(([, text = '']) => text)
  expect(inside.filter(text => /[`|@[\]*\n]|https?:\/\/(?!&)/.test(text))).toEqual([])
  await run.remove()
})

test('5,000 failures of 5,000 hosts make a short summary and ten annotations that say how many more', async () => {
  const count = 5000
  const run = await runList(
    Array.from({ length: count }, (_, n) => `ftp://host-${n}.test/${'long'.repeat(200)}${n}`),
  )
  expect(commandCounts(run.commands)).toEqual({ ...MASKS, warning: 10, error: 1 })
  expect(annotations(run.commands, 'warning').at(-1)).toContain(`and ${count - 9} more images`)
  expect(Buffer.byteLength(run.summary)).toBeLessThan(900_000)
  expect(run.summary).toContain('and 4990 more hosts')
  expect(resultsOf(run).length).toBe(count)
  await run.remove()
})

test('each list is whole up to 81,920 bytes and empty above', async () => {
  const url = stage.origin.serve('/a.png', { body: png })
  const keysOf = async (positions: number) => {
    const run = await stage.run({ urls: `${url}\n`.repeat(positions), key: `${'long/'.repeat(12)}{ext}` })
    await run.remove()
    const { keys = '', rewritten = '' } = run.outputs
    return { bytes: Buffer.byteLength(keys), keys, rewritten, warnings: annotations(run.commands, 'warning') }
  }
  const [one, two] = [await keysOf(1), await keysOf(2)]
  const fits = Math.floor((81_920 - one.bytes) / (two.bytes - one.bytes)) + 1
  const [whole, over] = [await keysOf(fits), await keysOf(fits + 1)]
  expect([whole.warnings, whole.bytes > 81_600, whole.bytes <= 81_920]).toEqual([[], true, true])
  expect(JSON.parse(whole.keys).length).toBe(fits)
  expect([over.keys, over.rewritten]).toEqual(['', '[]'])
  expect(over.warnings).toEqual([
    `left empty, because each is larger than 81920 bytes: keys (${fits + 1}); read the file that the output results-file names`,
  ])
})
