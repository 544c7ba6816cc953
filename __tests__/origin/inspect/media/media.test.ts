import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from '@jest/globals'
import { FILE_TYPES } from '../../../../src/origin/inspect/file-types.ts'
import type { InspectedImage } from '../../../../src/origin/inspect/inspect.ts'
import { bytesOfFile } from '../../../../src/origin/inspect/media/bytes.ts'
import { everyType, inspection, refusalOf } from '../../../support/inspect-rules.ts'
import {
  box,
  ENDING_TYPES,
  isoFile,
  largeMp4,
  MEDIA,
  MEDIA_TYPES,
  mp3Frames,
  mp3WithHead,
  noise,
  oggPage,
  wavFile,
  zipFile,
} from '../../../support/media-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'media-'))
afterAll(() => rmSync(folder, { recursive: true }))

const DOCX_TYPES =
  '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'

/** What is said of the bytes in memory; in a file the same is said. */
async function said(bytes: Buffer): Promise<InspectedImage | string> {
  const text = (error: { reason: string; message: string }) => `${error.reason}: ${error.message}`
  const inMemory = await inspection(bytes, everyType).catch(text)
  const path = join(folder, 'body')
  writeFileSync(path, bytes)
  const file = openSync(path, 'r')
  try {
    expect(await inspection(bytesOfFile(file, bytes.length), everyType).catch(text)).toEqual(inMemory)
  } finally {
    closeSync(file)
  }
  return inMemory
}

async function faultOf(bytes: Buffer): Promise<string> {
  const outcome = await said(bytes)
  expect(outcome).toMatch(/^image-incomplete: /)
  return String(outcome).replace(/^[^:]*: [^:]*: /, '')
}

describe('what the bytes are', () => {
  test.each(MEDIA_TYPES)('%s is recognised by its bytes', async type => {
    const { contentType, extension } = FILE_TYPES[type]
    const size = MEDIA[type].length
    expect(await said(MEDIA[type])).toMatchObject({ type, contentType, extension, size })
  })

  test.each(MEDIA_TYPES)('%s is no image where only images are allowed', async type => {
    const { reason, message, details } = await refusalOf(MEDIA[type])
    expect(reason).toBe('not-an-image')
    expect(message).toBe(`not an image: ${FILE_TYPES[type].contentType}`)
    expect(details.advice).toBe(`Add ${type} to allow-types to keep such files.`)
  })

  test.each([
    ['a docx', { '[Content_Types].xml': DOCX_TYPES, 'word/document.xml': '<w/>' }, /wordprocessingml/],
    ['a jar', { 'META-INF/MANIFEST.MF': 'Manifest-Version: 1.0' }, /java-archive/],
    ['an ODT', { mimetype: 'application/vnd.oasis.opendocument.text' }, /opendocument\.text/],
  ])('%s is no zip', async (_, entries, name) => {
    expect(await said(zipFile(entries))).toMatch(name)
    expect(await said(zipFile(entries))).toMatch(/^not-an-image: not an image: application\//)
  })

  test.each([
    ['HTML', '<!doctype html><title>Gone</title>', 'html-instead'],
    ['a script', 'alert(1)', 'not-an-image'],
    ['Flash', 'CWS\x0a\0\0\0\0', 'not-an-image'],
    ['video in Ogg', oggPage(2, Buffer.from('\x80theora\0')), 'not-an-image'],
    ['3GPP', isoFile('3gp5', box('moov')), 'not-an-image'],
    ['UTF-16', '\xff\xfea\0b\0', 'not-an-image'],
    [
      'one chance header of a frame',
      Buffer.concat([mp3Frames(1).subarray(0, 5), noise(900)]),
      'not-an-image',
    ],
  ])('%s is in no group', async (_, bytes, reason) => {
    const body = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes
    expect(await said(body)).toMatch(new RegExp(`^${reason}: `))
  })

  test('sound after an ID3 tag with a picture is recognised', async () => {
    const tag = Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\x10\0', 'latin1'), noise(2048)])
    expect(await said(Buffer.concat([tag, mp3Frames(3)]))).toMatchObject({ type: 'mp3' })
    expect(await said(Buffer.concat([tag, MEDIA.flac]))).toMatchObject({ type: 'flac' })
    expect(await faultOf(tag)).toBe('it ends inside its tag')
  })

  test('QuickTime without a type box is recognised', async () => {
    const old = Buffer.concat([box('wide'), box('mdat', noise(500)), box('moov', noise(100))])
    expect(await said(old)).toMatchObject({ type: 'mov' })
  })
})

describe('a cut body', () => {
  test.each(ENDING_TYPES)('%s cut at 50 places is image-incomplete', async type => {
    const whole = MEDIA[type]
    const shortest = 200
    for (let part = 0; part < 50; part++) {
      const length = shortest + Math.floor(((whole.length - 8 - shortest) * part) / 49)
      expect(await said(whole.subarray(0, length))).toMatch(/^image-incomplete: |^not-an-image: /)
    }
  })

  test.each(['mp3', 'flac'] as const)('%s does not show its end', async type => {
    expect(await said(MEDIA[type])).toMatchObject({ endUnknown: true })
    expect(await said(MEDIA[type].subarray(0, -20))).toMatchObject({ endUnknown: true })
  })

  test('a gzip is read to its end: each member, its check sum and its size', async () => {
    const members = Buffer.concat([MEDIA.gz, gzipSync('more')])
    const last = members.length - 1
    expect(await said(members)).not.toHaveProperty('endUnknown')
    for (const junk of ['\n', '\n\n', '\0', 'a signature'])
      expect(await said(Buffer.concat([members, Buffer.from(junk)]))).toMatchObject({ type: 'gz' })
    for (const cut of [members.subarray(0, last), Buffer.concat([members, Buffer.from('\x1f')])])
      expect(await faultOf(cut)).toBe('it ends inside its structure')
    const changed = (at: number) => Buffer.from(members).fill((members[at] ?? 0) ^ 1, at, at + 1)
    expect(await faultOf(changed(last))).toBe('what it holds is damaged (incorrect length check)')
    expect(await faultOf(changed(last - 4))).toBe('what it holds is damaged (incorrect data check)')
    expect(await faultOf(changed(900))).toMatch(/^what it holds is damaged \(/)
  })

  test('a gzip of a thousand times its size does not show its end', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000), { level: 9 })
    expect(await said(bomb)).toMatchObject({ type: 'gz', endUnknown: true })
    expect(await said(bomb.subarray(0, -4))).toMatchObject({ endUnknown: true })
  })

  test.each(['Xing', 'Info', 'VBRI'])('an MP3 with a %s head may lack a frame and a tag', async head => {
    const whole = mp3WithHead(head, 40)
    expect(await said(whole)).not.toHaveProperty('endUnknown')
    expect(await said(whole.subarray(0, -(417 + 128)))).toMatchObject({ type: 'mp3', endUnknown: true })
    expect(await faultOf(whole.subarray(0, -(417 + 129)))).toBe(`its header announces ${whole.length} bytes`)
    for (let part = 0; part < 50; part++) {
      const length = 500 + Math.floor(((whole.length - 600 - 500) * part) / 49)
      expect(await said(whole.subarray(0, length))).toMatch(/^image-incomplete: |^not-an-image: /)
    }
    // The origin announced the length: the file there is as short.
    expect(await inspection(whole.subarray(0, 9000), everyType, true)).toMatchObject({ endUnknown: true })
  })

  test.each(ENDING_TYPES)('%s shows its end', async type => {
    expect(await said(MEDIA[type])).not.toHaveProperty('endUnknown')
  })

  test('a live WebM, a WAV of unknown length and a last box of unknown length do not show it', async () => {
    const live = Buffer.from(MEDIA.webm)
    const segment = live.indexOf('\x18\x53\x80\x67', 0, 'latin1') + 4
    live.fill(0xff, segment + 1, segment + 8)
    live.writeUInt8(0x01, segment)
    expect(await said(live)).toMatchObject({ type: 'webm', endUnknown: true })
    expect(await said(wavFile(0xffffffff))).toMatchObject({ endUnknown: true })
    const open = Buffer.concat([isoFile('isom', box('moov')), Buffer.from('\0\0\0\0mdat'), noise(50)])
    expect(await said(open)).toMatchObject({ type: 'mp4', endUnknown: true })
  })

  test('fragments show their end by their index alone', async () => {
    const fragments = [box('moov'), box('moof'), box('mdat', noise(50))]
    expect(await said(isoFile('iso5', ...fragments))).toMatchObject({ endUnknown: true })
    expect(await said(isoFile('iso5', ...fragments, box('mfra')))).not.toHaveProperty('endUnknown')
    expect(await faultOf(isoFile('iso5', ...fragments, box('moof')))).toBe('it has no picture data')
  })

  test('an archive inside an archive does not end the outer one', async () => {
    const outer = zipFile({ 'inner.zip': MEDIA.zip, 'last.txt': 'x' })
    const end = outer.indexOf('PK\x05\x06', 0, 'latin1') + 22
    expect(await faultOf(outer.subarray(0, end))).toMatch(/^its end record names byte \d+ as the end/)
  })

  test('the message says what is missing', async () => {
    expect(await faultOf(MEDIA.pdf.subarray(0, -8))).toBe('it has no %%EOF at its end')
    expect(await faultOf(MEDIA.zip.subarray(0, -30))).toBe('its end record is missing')
    const [first, last] = [oggPage(2, Buffer.from('OpusHead\0')), oggPage(4, noise(600))]
    expect(await faultOf(Buffer.concat([first, last.subarray(0, -5)]))).toBe(
      `its last page ends at byte ${first.length + last.length}`,
    )
    expect(await faultOf(Buffer.concat([first, oggPage(0, noise(300))]))).toBe('its last page is missing')
    expect(await faultOf(isoFile('M4A ', box('moov')))).toBe('it has no mdat box')
  })

  test('bytes after the end are tolerated, a large file is walked', async () => {
    for (const type of ['mkv', 'wav', 'ogg', 'pdf'] as const)
      expect(await said(Buffer.concat([MEDIA[type], noise(100)]))).toMatchObject({ type })
    expect(await said(largeMp4(3 * 1024 * 1024))).toMatchObject({ type: 'mp4' })
  })

  test('a file of a million empty boxes is given up', async () => {
    const empty = Buffer.alloc(8 * 1_000_010)
    for (let at = 0; at < empty.length; at += 8) empty.write('\0\0\0\x08free', at, 'latin1')
    expect(await faultOf(Buffer.concat([isoFile('isom'), empty]))).toBe('it has more than 1000000 boxes')
  })
})

test('a first box of 2^63 bytes is said to be cut, in memory and in a file', async () => {
  const bytes = Buffer.alloc(100_000)
  bytes.writeUInt32BE(1, 0)
  bytes.write('moov', 4, 'latin1')
  bytes.writeBigUInt64BE(2n ** 63n, 8)
  expect(await said(bytes)).toMatch(/^(?:image-incomplete|not-an-image): /)
})
