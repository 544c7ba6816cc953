import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { PREFIX } from '../support/list-source.ts'
import { onPosix } from '../support/on-posix.ts'
import { openReadingStage, type ReadingStage } from '../support/reading-action.ts'
import { annotations, commandCounts, linesOf } from '../support/test-action.ts'

let stage: ReadingStage
beforeEach(async () => {
  stage = await openReadingStage()
})
afterEach(() => stage.close())

const keyed = (...paths: readonly string[]) => paths.map(path => PREFIX + path)

describe('the list action', () => {
  test('gives keys, counts and a results file, and tells the runner nothing but masks', async () => {
    stage.fill('a.png', 'b/1.png', 'c.png')
    const { code, outputs, commands, output, stderr, temp } = await stage.list()
    expect([code, stderr, commandCounts(commands)]).toEqual([0, '', { 'add-mask': 2 }])
    expect(outputs).toEqual({
      keys: JSON.stringify(keyed('a.png', 'b/1.png', 'c.png')),
      prefixes: '[]',
      count: '3',
      bytes: '17',
      truncated: 'false',
      'next-token': '',
      'results-file': expect.stringContaining(temp),
    })
    expect(linesOf(outputs['results-file'] ?? '')).toEqual(
      keyed('a.png', 'b/1.png', 'c.png').map(key => ({
        key,
        size: key.length - PREFIX.length,
        etag: expect.stringMatching(/^[0-9A-F]{32}$/),
        lastModified: expect.stringMatching(/Z$/),
      })),
    )
    expect(output).toContain('persist-images: 3 found, 17 bytes')
  })

  test('with a delimiter and a limit, goes on where it stopped', async () => {
    stage.fill('a.png', 'b/1.png', 'b/2.png', 'c.png', 'd/1.png')
    const first = (await stage.list({ delimiter: '/', limit: '2' })).outputs
    expect([first.keys, first.prefixes, first.count, first.truncated]).toEqual([
      JSON.stringify(keyed('a.png')),
      JSON.stringify(keyed('b/')),
      '2',
      'true',
    ])
    const { outputs } = await stage.list({ delimiter: '/', 'start-after': first['next-token'] ?? '' })
    expect([outputs.keys, outputs.prefixes, outputs.truncated, outputs['next-token']]).toEqual([
      JSON.stringify(keyed('c.png')),
      JSON.stringify(keyed('d/')),
      'false',
      '',
    ])
  })

  test('keys with any character come as they are in outputs and file, and command nothing', async () => {
    const paths = [
      'a\nb',
      'ghadelimiter_x',
      'keys<<EOF\nx\nEOF',
      '::error::x',
      '##[error]x',
      '\u0001',
      '"',
      '猫🐈',
      '\r\n',
    ]
    stage.fill(...paths)
    const { code, outputs, commands } = await stage.list()
    expect([code, commandCounts(commands)]).toEqual([0, { 'add-mask': 2 }])
    expect(Object.keys(outputs)).toHaveLength(7)
    expect(new Set(JSON.parse(outputs.keys ?? ''))).toEqual(new Set(keyed(...paths)))
    const lines = linesOf(outputs['results-file'] ?? '') as { readonly key: string }[]
    expect(lines.map(({ key }) => key)).toEqual(JSON.parse(outputs.keys ?? ''))
  })

  // Brackets, and quotes around each key and commas between them.
  test.each([
    [81_920, 'whole'],
    [81_921, 'empty'],
  ])('keys of %d bytes are %s, the file whole', async (bytes, state) => {
    const count = 120
    const left = bytes - 2 - (count - 1) - count * (2 + PREFIX.length)
    const paths = Array.from({ length: count }, (_, n) => String(n).padStart(Math.floor(left / count), 'k'))
    paths[0] = `${'k'.repeat(left % count)}${paths[0]}`
    stage.fill(...paths)
    const { outputs, commands } = await stage.list()
    expect(outputs.count).toBe('120')
    expect(linesOf(outputs['results-file'] ?? '')).toHaveLength(120)
    if (state === 'whole') expect(outputs.keys).toHaveLength(bytes)
    else {
      expect([outputs.keys, outputs.prefixes]).toEqual(['', '[]'])
      expect(annotations(commands, 'warning')).toEqual([expect.stringContaining('keys (120)')])
    }
  })

  test('nothing found is a warning, an error or no word', async () => {
    const warned = await stage.list()
    expect([warned.code, warned.outputs.count, warned.outputs.keys]).toEqual([0, '0', '[]'])
    expect(annotations(warned.commands, 'warning')).toEqual(['nothing was found below `source`'])
    const failed = await stage.list({ 'if-none-found': 'error' })
    expect([failed.code, annotations(failed.commands, 'error')]).toEqual([
      1,
      ['nothing was found below `source` (if-none-found: error)'],
    ])
    const ignored = await stage.list({ 'if-none-found': 'ignore' })
    expect([ignored.code, commandCounts(ignored.commands)]).toEqual([0, { 'add-mask': 2 }])
  })

  test('every problem of the inputs is one annotation, before any request', async () => {
    const { code, commands, output } = await stage.list({ limit: '0', match: '/a', 'modified-since': 'x' })
    expect(code).toBe(1)
    expect(annotations(commands, 'error')).toEqual([
      expect.stringMatching(/^these settings need a change: \(1\) .* \(2\) .* \(3\) /),
    ])
    expect(output).not.toMatch(/^\s+at /m)
    expect(stage.oss.connections).toBe(0)
  })

  test('a store that refuses is one annotation, and no secret in it', async () => {
    const secret = 'another7Yp-secret'
    const { code, commands, output } = await stage.list({ 'access-key-secret': secret })
    expect([code, annotations(commands, 'error')]).toEqual([
      1,
      [expect.stringMatching(/^The access key secret does not belong to this id\..*SignatureDoesNotMatch/)],
    ])
    expect(output.replace(/^::add-mask::.*$/gm, '')).not.toContain(secret)
  })

  onPosix('cancelled, it ends at once and fails', async () => {
    stage.fill('a.png')
    stage.oss.fault(1, { stall: true })
    const asked = (async () => {
      while (stage.oss.requests.length === 0) await new Promise(resolve => setTimeout(resolve, 20))
    })()
    const run = await stage.list({}, { signalAfter: [{ signal: 'SIGINT', after: asked }] })
    expect([run.code, annotations(run.commands, 'error')]).toEqual([1, ['the listing was cancelled']])
  })
})
