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

test('types that browsers lack are links with their names, and a base that is a path leads to files of the folder', async () => {
  const urls = [run.show('/p.png'), ...(['plain.tiff', 'plain.heic', 'container.jxl'] as const).map(show)]
  await run.run({ urls, key: 'p/{name}.{ext}', galleryFile: 'types.html', publicUrlBase: '/img/' })
  const page = String(await run.read('types.html'))
  expect(page).toContain('src="images/p/p.png"')
  expect(page.match(/<img [^>]*src=/g)).toHaveLength(1)
  for (const type of ['tiff', 'heic', 'jxl'])
    expect(page).toMatch(
      new RegExp(
        `<a class=file [^>]*data-width=48 data-height=32 href="images/p/[a-z]+\\.${type}">${type}</a>`,
      ),
    )
  expect(page).toContain('48 × 32')
  expect(page).not.toContain('"/img/')
})

function show(name: 'plain.tiff' | 'plain.heic' | 'container.jxl'): string {
  return run.show(`/${name}`, name)
}

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
