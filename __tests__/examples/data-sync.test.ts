/** examples/data-sync as it stands, against an API, an origin and a bucket. */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { image } from '../images/images.ts'
import { COMPILE_CACHE } from '../servers/compile-cache.ts'
import { type Origin, startOrigin } from '../servers/origin.ts'
import { type OssDouble, startOss } from '../servers/oss.ts'

const SYNC = fileURLToPath(new URL('../../examples/data-sync/sync.mjs', import.meta.url))
const HOOK = new URL('./from-source.js', import.meta.url).href

let origin: Origin
let oss: OssDouble
let folder: string
beforeEach(async () => {
  ;[origin, oss, folder] = await Promise.all([startOrigin(), startOss(), mkdtemp(join(tmpdir(), 'sync-'))])
})
afterEach(async () => {
  await Promise.all([origin.close(), oss.close(), rm(folder, { recursive: true })])
})

/** @returns what it printed, and the file that it wrote */
async function sync(api: string) {
  const { accessKeyId, accessKeySecret, region } = oss.account
  const printed = await promisify(execFile)(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--import', HOOK, SYNC],
    {
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        ...COMPILE_CACHE,
        OSS_ACCESS_KEY_ID: accessKeyId,
        OSS_ACCESS_KEY_SECRET: accessKeySecret,
        API: api,
        DESTINATION: 'oss://memes/posts/',
        REGION: region,
        ENDPOINT: oss.endpoint.replace('localhost', '127.0.0.1'),
        ALLOW_ADDRESSES: '127.0.0.1',
      },
    },
  )
  return { ...printed, posts: JSON.parse(await readFile(join(folder, 'posts.json'), 'utf8')) }
}

test('posts of an API get links of their own, and a second run requests no image', async () => {
  const cover = origin.serve('/a.png', { body: image('plain.png') })
  const gone = origin.serve('/gone.png', { status: 404 })
  const posts = [
    { id: 1, cover, gallery: [], body: `<p><img src="${cover}"></p>` },
    { id: 2, cover: null, gallery: [gone], body: '' },
  ]
  const api = origin.serve('/posts', { body: JSON.stringify(posts) })
  const first = await sync(api)
  const [post] = first.posts
  expect(post.cover).toMatch(/^http:\/\/.*\/posts\/[\da-f]{64}\.png$/)
  expect(first.posts).toEqual([
    { ...posts[0], cover: post.cover, body: `<p><img src="${post.cover}"></p>` },
    posts[1],
  ])
  expect(first.stdout).toBe('2 stored, 0 known, 1 failed\n')
  expect(first.stderr).toBe(`http-404: ${gone}\n`)
  const asked = origin.requests.length
  const second = await sync(api)
  expect(second.posts).toEqual(first.posts)
  expect(origin.requests.slice(asked).map(({ path }) => path)).toEqual(['/posts'])
})

test('a file that is there stays where the store refuses, and where the API has no post', async () => {
  const cover = origin.serve('/a.png', { body: image('plain.png') })
  const api = origin.serve('/posts', { body: JSON.stringify([{ id: 1, cover, gallery: [], body: '' }]) })
  const first = await sync(api)
  const empty = origin.serve('/none', { body: '[]' })
  await expect(sync(empty)).rejects.toThrow('/none has no post; posts.json stays as it is')
  const next = origin.serve('/b.png', { status: 404 })
  const other = origin.serve('/other', {
    body: JSON.stringify([{ id: 2, cover: next, gallery: [], body: '' }]),
  })
  await expect(sync(other)).rejects.toThrow('1 of 1 image is not in the store')
  expect(JSON.parse(await readFile(join(folder, 'posts.json'), 'utf8'))).toEqual(first.posts)
})
