import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { image } from '../../images/images.ts'
import { MEDIA } from '../../support/media-files.ts'
import { imageOf, type OpenedMemory, openManifestOf } from '../../support/repeated-runs.ts'
import { startPersist } from '../../support/start-job.ts'

let opened: OpenedMemory
beforeEach(async () => {
  opened = await openManifestOf()
})
afterEach(() => opened.close())

const write = (name: string, text: string) => writeFileSync(join(opened.directory, name), text)
const read = (name: string) => readFileSync(join(opened.directory, name), 'utf8')
const BASE = 'https://img.example.com/'

/** Three images, a clip, a sound, a PDF and an archive. */
function post(): string {
  const [a, b, c] = ['a', 'b', 'c'].map(name => opened.show(`/${name}.png`))
  const serve = (path: string, body: Buffer) => opened.serve(path, { body })
  const clip = serve('/clip.mp4', image('clip.mp4'))
  const sound = serve('/sound.wav', MEDIA.wav)
  const paper = serve('/paper.pdf', MEDIA.pdf)
  const files = serve('/files.zip', MEDIA.zip)
  return `# A post

![a](${a}) and ![b](${b})

<img src="${c}" alt="c">

<video controls><source src="${clip}" type="video/mp4"></video>

<audio src='${sound}'></audio>

Read [the paper](${paper} "as PDF"), take <${files}> or see [the page](https://page.example/).
`
}

const asked = {
  urlsFile: 'post.md',
  rewriteTo: 'in-place',
  skipsLinkCheck: true,
  publicUrlBase: BASE,
} as const

describe('a post with images, a clip, a sound and files', () => {
  test('is kept whole, rewritten in place, and requests nothing again', async () => {
    const text = post()
    write('post.md', text)
    const settings = {
      ...asked,
      allowTypes: 'image,video,audio,document,archive',
      linkTypes: 'document,archive',
    }
    const { report, results } = await opened.run(settings)
    expect(report).toMatchObject({ stored: 7, total: 7, rewritten: ['post.md'] })
    const keys = results.map(({ key }) => key ?? '')
    expect(keys.map(key => key.split('.').at(-1))).toEqual(['png', 'png', 'png', 'mp4', 'wav', 'pdf', 'zip'])
    const expected = results.reduce((page, { url, key }) => page.replace(url, BASE + key), text)
    expect(read('post.md')).toBe(expected)
    const dispositions = keys.map(key => opened.oss.bucket.head(key)?.headers['content-disposition'])
    expect(dispositions).toEqual([...Array(5), 'attachment', 'attachment'])

    const again = await opened.run(settings)
    expect(again).toMatchObject({ asked: [], images: [] })
    expect(again.report).toMatchObject({ unchanged: 7, rewritten: [] })
  })

  test('without groups and link-types has its images alone', async () => {
    const text = post()
    for (const allowTypes of [undefined, 'image', 'image,mp4,wav,pdf,zip', 'image,document,archive']) {
      write('post.md', text)
      const { results } = await opened.run({ ...asked, manifest: 'off', ...(allowTypes && { allowTypes }) })
      expect(results.map(({ url }) => new URL(url).pathname)).toEqual(['/a.png', '/b.png', '/c.png'])
    }
  })

  test('a link to a page under the name of a file is left as it is', async () => {
    const url = opened.serve('/login.pdf', { body: '<!doctype html><title>Log in</title>' })
    write('post.md', `[a](${url})\n`)
    const { results } = await opened.run({ ...asked, allowTypes: 'image,document', linkTypes: 'pdf' })
    expect(results).toMatchObject([{ outcome: 'failed', reason: 'html-instead' }])
    expect(read('post.md')).toBe(`[a](${url})\n`)
  })

  test('images may be linked, too: jpg, jpeg and jpe', async () => {
    const urls = ['jpg', 'jpeg', 'jpe', 'png'].map(ending =>
      opened.serve(`/a.${ending}`, { body: imageOf(ending) }),
    )
    write('post.md', urls.map(url => `[a](${url})\n`).join(''))
    const { results } = await opened.run({ ...asked, linkTypes: 'jpeg' })
    expect(results.map(({ url }) => url)).toEqual(urls.slice(0, 3))
  })
})

describe('bad input is one sentence before any request', () => {
  test.each([
    [{ linkTypes: 'pdf' }, /^link-types has pdf, which allow-types lacks; add it there/],
    [{ linkTypes: 'image,archive', allowTypes: 'jpeg,zip' }, /^link-types has png, gif, .*, gz, which/],
    [{ linkTypes: 'docx' }, /^link-types is "docx": a list out of the groups image, video, .* is needed$/],
  ])('%j', async (options, says) => {
    write('post.md', 'a')
    const run = startPersist({ ...opened.settings, ...asked, ...options })
    await expect(run).rejects.toMatchObject({ message: expect.stringMatching(says) })
    expect(opened.oss.requests).toEqual([])
  })
})
