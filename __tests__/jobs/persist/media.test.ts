import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { endingsOf, FILE_TYPES } from '../../../src/origin/inspect/file-types.ts'
import type { Result } from '../../../src/output/result.ts'
import { image } from '../../images/images.ts'
import { MEDIA, MEDIA_TYPES } from '../../support/media-files.ts'
import { mpoFile } from '../../support/mpo-file.ts'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

let opened: OpenedRun
beforeAll(async () => {
  opened = await openRun()
})
afterAll(() => opened.close())

const EVERY_GROUP = 'image,video,audio,document,archive'

/** Results by path, of bodies under these paths. */
async function resultsOf(
  bodies: Readonly<Record<string, Buffer | string>>,
  allowTypes: string,
  chunked = false,
): Promise<Readonly<Record<string, Result>>> {
  const paths = Object.keys(bodies)
  const urls = paths.map(path => opened.origin.serve(path, { body: bodies[path] ?? '', chunked }))
  const { results } = await opened.run({ urls, allowTypes, retries: '0', failOn: 'none' })
  return Object.fromEntries(results.map((result, at) => [paths[at] ?? '', result]))
}

test('every type of the groups is kept under its own extension, whatever its name', async () => {
  const bodies = Object.fromEntries(MEDIA_TYPES.map(type => [`/right/${type}.jpg`, MEDIA[type]]))
  const results = await resultsOf(bodies, EVERY_GROUP)
  for (const type of MEDIA_TYPES) {
    const { contentType, extension } = FILE_TYPES[type]
    const result = results[`/right/${type}.jpg`]
    expect(result).toMatchObject({ outcome: 'stored', contentType, bytes: MEDIA[type].length })
    expect(result?.key).toMatch(new RegExp(`^[0-9a-f]{64}\\.${extension}$`))
    expect(result).not.toHaveProperty('endUnknown')
    expect(await opened.read(`images/${result?.key}`)).toEqual(MEDIA[type])
  }
})

test('without an announced length, the result says where the end is unknown', async () => {
  const bodies = Object.fromEntries(MEDIA_TYPES.map(type => [`/open/${type}`, MEDIA[type]]))
  const results = await resultsOf(bodies, EVERY_GROUP, true)
  const unknown = MEDIA_TYPES.filter(type => results[`/open/${type}`]?.endUnknown)
  expect(unknown).toEqual(['mp3', 'flac'])
})

test('half a bare JPEG XL file says that its end is unknown, whatever length was announced', async () => {
  const codestream = image('codestream.jxl')
  const half = codestream.subarray(0, codestream.length >> 1)
  for (const isChunked of [true, false]) {
    const results = await resultsOf({ [`/${isChunked}.jxl`]: half }, 'image', isChunked)
    expect(results[`/${isChunked}.jxl`]).toMatchObject({ contentType: 'image/jxl', endUnknown: true })
  }
})

test('the result of a file with a cut second picture says so', async () => {
  const [first, second] = [image('baseline.jpg'), image('progressive.jpg')]
  const whole = mpoFile([first, second])
  const results = await resultsOf({ '/whole.jpg': whole, '/cut.jpg': whole.subarray(0, -9) }, 'image')
  expect(results['/whole.jpg']).not.toHaveProperty('message')
  expect(results['/cut.jpg']).toMatchObject({
    outcome: 'stored',
    message: 'the first picture is whole, but a later one in the same file is cut',
  })
})

test('a group holds its types and no others; single names are mixed with it', async () => {
  const bodies = Object.fromEntries(MEDIA_TYPES.map(type => [`/some/${type}`, MEDIA[type]]))
  const results = await resultsOf(bodies, 'audio, PDF,image')
  const kept = MEDIA_TYPES.filter(type => results[`/some/${type}`]?.key !== undefined)
  expect(kept).toEqual(['mp3', 'm4a', 'ogg', 'opus', 'flac', 'wav', 'pdf'])
})

test('HTML under the name of each type is refused as HTML', async () => {
  const page = '<!doctype html><html><title>Please log in</title></html>'
  const bodies = Object.fromEntries(endingsOf(MEDIA_TYPES).map(ending => [`/page/a.${ending}`, page]))
  const results = await resultsOf(bodies, EVERY_GROUP)
  for (const result of Object.values(results))
    expect(result).toMatchObject({ outcome: 'failed', reason: 'html-instead' })
})

test('a body that is cut where its format shows it is not kept', async () => {
  const bodies = { '/cut/a.pdf': MEDIA.pdf.subarray(0, -9), '/cut/b.mp4': MEDIA.mp4.subarray(0, -1) }
  for (const result of Object.values(await resultsOf(bodies, EVERY_GROUP)))
    expect(result).toMatchObject({ outcome: 'failed', reason: 'image-incomplete' })
})
