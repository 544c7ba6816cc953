import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

let run: OpenedRun
beforeAll(async () => {
  run = await openRun()
})
afterAll(() => run?.close())

test('a run makes the page that gallery-file names, with images of its folder by their paths', async () => {
  const urls = [run.show('/one.png'), `${run.origin.url}/gone.png`]
  const { report } = await run.run({
    urls,
    key: '{name}.{ext}',
    galleryFile: 'out/gallery.html',
    language: 'zh',
  })
  expect(report.galleryFile).toMatch(/out.gallery\.html$/)
  const page = String(await run.read('out/gallery.html'))
  expect(page).toContain('<h1>file:./images 的图片</h1>')
  expect(page).toContain('src="../images/one.png"')
  expect(page).toContain('<h3>http-404 <span>1</span></h3>')
})

test('a dry run, and one that is asked for none, make none', async () => {
  const urls = [run.show('/two.png')]
  const dry = await run.run({ urls, galleryFile: 'dry.html', dryRun: true })
  const plain = await run.run({ urls })
  expect([dry.report.galleryFile, plain.report.galleryFile]).toEqual([undefined, undefined])
  expect(await run.read('dry.html')).toBeUndefined()
})

test.each([
  [{ galleryFile: 'x', failedFile: './x' }, 'failed-file and gallery-file are both "x"; name another one'],
  [{ galleryFile: 'x', resultsFile: 'x' }, 'results-file and gallery-file are both "x"; name another one'],
])('files that would be written over one another are refused: %j', async (files, sentence) => {
  await expect(run.start({ urls: ['https://example.com/a.png'], ...files })).rejects.toThrow(sentence)
})
