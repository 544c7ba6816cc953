import { describe, expect, test } from '@jest/globals'
import { textIn } from '../../../src/base/sentence.ts'
import { readLines } from '../../../src/input/documents/lines.ts'
import { decodePiped } from '../../../src/input/documents/piped-text.ts'
import { collect, problemsOf } from '../../support/list-files.ts'

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield Buffer.from(bytes.subarray(at, at + size))
}

async function linesOf(bytes: Uint8Array, size = 1 << 16): Promise<string[]> {
  const lines = (await collect(readLines(decodePiped(inPieces(bytes, size), 'standard input')))).flat()
  return lines.map(({ number, text, fault }) => `${number} ${fault ? textIn('en', fault) : text}`)
}

describe('text that comes in pieces', () => {
  const text = '\ufeff图一\r\n😀é\n\nlast'
  test.each([1, 2, 3, 5, 1000])('of %d bytes is the same text', async size => {
    expect(await linesOf(Buffer.from(text), size)).toEqual(['1 图一', '2 😀é', '3 ', '4 last'])
  })

  test.each([1, 3, 1000])('of %d bytes in UTF-16 is read by its mark', async size => {
    expect(await linesOf(Buffer.from(text, 'utf16le'), size)).toEqual(['1 图一', '2 😀é', '3 ', '4 last'])
  })

  test('a later line that is not UTF-8 costs that line alone', async () => {
    const bytes = Buffer.concat([
      Buffer.from('a\nb\n'),
      Buffer.from('caf\xe9\n', 'latin1'),
      Buffer.from('图\n\0x\nd\xff'),
    ])
    for (const size of [1, 2, 7, 1000])
      expect([size, await linesOf(Buffer.concat([bytes, Buffer.from([0xe5])]), size)]).toEqual([
        size,
        [
          '1 a',
          '2 b',
          '3 the line is not UTF-8 text',
          '4 图',
          '5 the line is not UTF-8 text',
          '6 the line is not UTF-8 text',
        ],
      ])
  })

  test('a first line that is not UTF-8 says that nothing is', async () => {
    const latin = Buffer.from('caf\xe9\nb\n', 'latin1')
    expect(await problemsOf(linesOf(latin, 3))).toEqual(['standard input is not UTF-8; save it as UTF-8'])
  })

  test('the first line is given before the second arrives', async () => {
    async function* delayed(): AsyncGenerator<Buffer> {
      yield Buffer.from('one\n')
      await new Promise(() => {})
    }
    const lines = readLines(decodePiped(delayed(), 'standard input'))
    expect((await lines.next()).value).toMatchObject([{ text: 'one' }])
  })
})
