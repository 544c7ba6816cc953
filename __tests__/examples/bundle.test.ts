/** The examples as docs/library.md bundles them, run where no package lies. */
import { execFile, execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { image } from '../images/images.ts'
import { type Origin, startOrigin } from '../servers/origin.ts'
import { startOss } from '../servers/oss.ts'
import { startS3 } from '../servers/s3.ts'
import { fences } from '../support/documents.ts'
import { twins } from '../support/pending.ts'
import { ROOT } from '../support/source-files.ts'

/** As it stands in the documentation, with the sources in place of the installed package. */
function bundle(example: string, folder: string): void {
  const line =
    fences('sh', ['docs/library.md'])
      .flatMap(({ text }) => text.split('\n'))
      .find(each => each.startsWith('npx esbuild')) ?? ''
  const words = Array.from(line.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, bare]) => quoted ?? bare ?? '')
  expect(words.slice(0, 2)).toEqual(['npx', 'esbuild@0.28'])
  const args = words
    .slice(2)
    .map(word =>
      word
        .replace(/^handler.mjs/, join(ROOT, 'examples', example, 'handler.mjs'))
        .replace('--outfile=function', `--outfile=${folder}`),
    )
  execFileSync(join(ROOT, 'node_modules/esbuild/bin/esbuild'), [
    ...args,
    `--alias:persist-images=${join(ROOT, 'src/entry/index.ts')}`,
    '--log-level=error',
  ])
}

test.each(twins('examples/function-compute/README.md'))('%s bundles as docs/library does', page => {
  const [line = '', own = ''] = ['docs/library.md', page].map(name =>
    fences('sh', [name])
      .flatMap(({ text }) => text.split('\n'))
      .find(each => each.startsWith('npx esbuild')),
  )
  // A clone has esbuild.
  const inClone = line.replace('esbuild@0.28 handler.mjs', 'esbuild examples/function-compute/handler.mjs')
  expect(own).toBe(inClone)
})

/** In a process of its own: nothing of this one helps. */
async function invoke(
  example: string,
  event: unknown,
  context: unknown,
  env: Record<string, string>,
): Promise<Record<string, unknown>> {
  const folder = join(root, example)
  const { href } = pathToFileURL(join(folder, 'handler.mjs'))
  const calling = `
    const { handler } = await import(${JSON.stringify(href)})
    const context = { ...${JSON.stringify(context)}, getRemainingTimeInMillis: () => 60_000 }
    console.log(JSON.stringify(await handler(${JSON.stringify(event)}, context)))
    process.exit()`
  const options = { cwd: folder, env: { PATH: process.env.PATH ?? '', ALLOW_ADDRESSES: '127.0.0.1', ...env } }
  const words = ['--no-deprecation', '--input-type=module', '-e', calling]
  const { stdout } = await promisify(execFile)(process.execPath, words, options)
  return JSON.parse(stdout)
}

let root: string
let origin: Origin
let urls: string[]
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'bundles-'))
  for (const example of ['function-compute', 'lambda']) bundle(example, join(root, example))
})
afterAll(() => rm(root, { recursive: true }))
beforeEach(async () => {
  origin = await startOrigin()
  urls = Array.from({ length: 12 }, (_, index) =>
    origin.serve(`/${index}.png`, { body: Buffer.concat([image('plain.png'), Buffer.alloc(99, index)]) }),
  )
})
afterEach(() => origin.close())

test('a bundle is one file', () => {
  for (const example of ['function-compute', 'lambda'])
    expect(readdirSync(join(root, example)).sort()).toEqual(['handler.mjs'])
})

/** Under whatever name the store is asked for, it is at this address. */
const addressOf = ({ endpoint }: { readonly endpoint: string }) => endpoint.replace('localhost', '127.0.0.1')

test('that of Function Compute stores in OSS', async () => {
  const credentials = { accessKeyId: 'STS.fc', accessKeySecret: 'fc-secret', securityToken: 'fc-token' }
  const oss = await startOss(credentials)
  const answer = await invoke(
    'function-compute',
    JSON.stringify({ urls }),
    { credentials, function: { timeout: 60 } },
    { DESTINATION: 'oss://memes/kept/', REGION: oss.account.region, ENDPOINT: addressOf(oss) },
  )
  expect([answer.failure, answer.stored]).toEqual([undefined, urls.length])
  expect(oss.requests.every(({ verified }) => verified)).toBe(true)
  await oss.close()
})

test('that of Lambda stores in S3', async () => {
  const s3 = await startS3({ securityToken: 'lambda-token' })
  const { region, accessKeyId, accessKeySecret } = s3.account
  const gone = origin.serve('/gone.png', { status: 404 })
  const answer = await invoke(
    'lambda',
    { urls: [...urls, gone] },
    {},
    {
      DESTINATION: 's3://memes/kept/',
      ENDPOINT: addressOf(s3),
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: accessKeySecret,
      AWS_SESSION_TOKEN: 'lambda-token',
    },
  )
  // A PUT whose connection broke is sent again, and may find that the first one arrived.
  expect([answer.failure, Number(answer.stored) + Number(answer.unchanged)]).toEqual([undefined, urls.length])
  expect(answer.failures).toEqual([expect.objectContaining({ url: gone, reason: 'http-404' })])
  const keys = answer.keys as (string | null)[]
  expect([keys.at(-1), keys.slice(0, -1).every(key => s3.bucket.objects.has(key ?? ''))]).toEqual([
    null,
    true,
  ])
  await s3.close()
})

const feedOf = (path: string) =>
  `<rss version="2.0"><channel><item><description>&lt;img src="${path}"&gt;</description></item></channel></rss>`

/** As https://help.aliyun.com/zh/fc/formats-of-event-for-different-triggers documents it. */
const TIMER = { triggerTime: '2023-12-26T07:49:00Z', triggerName: 'timer-trigger', payload: '' }

test.each([
  ['a feed', (feed: string) => feed],
  ['a list in the bucket', () => 'oss://memes/lists/today.txt'],
])('that of Function Compute takes a timer, and %s', async (_name, from) => {
  const credentials = { accessKeyId: 'STS.fc', accessKeySecret: 'fc-secret', securityToken: 'fc-token' }
  const oss = await startOss(credentials)
  oss.bucket.put('lists/today.txt', Buffer.from(`${urls[0]}\n`))
  const answer = await invoke(
    'function-compute',
    JSON.stringify(TIMER),
    { credentials, function: { timeout: 60 } },
    {
      DESTINATION: 'oss://memes/kept/',
      REGION: oss.account.region,
      ENDPOINT: addressOf(oss),
      URLS_FROM: from(origin.serve('/feed.xml', { body: feedOf('/0.png') })),
    },
  )
  expect(answer).toMatchObject({ stored: 1, failures: [] })
  expect(origin.requestsFor('/0.png')).toHaveLength(1)
  await oss.close()
})

/** As https://docs.aws.amazon.com/lambda/latest/dg/with-scheduled-events.html documents it. */
const SCHEDULED = {
  version: '0',
  account: '123456789012',
  region: 'us-east-2',
  detail: {},
  'detail-type': 'Scheduled Event',
  source: 'aws.events',
  time: '2019-03-01T01:23:45Z',
  id: 'cdc73f9d-aea9-11e3-9d5a-835b769c0d9c',
  resources: ['arn:aws:events:us-east-2:123456789012:rule/my-schedule'],
}

test.each([
  ['a feed', (feed: string) => feed],
  ['a list in the bucket', () => 's3://memes/lists/today.txt'],
])('that of Lambda takes a scheduled event, and %s', async (_name, from) => {
  const s3 = await startS3({ securityToken: 'lambda-token' })
  s3.bucket.put('lists/today.txt', Buffer.from(`${urls[0]}\n`))
  const { region, accessKeyId, accessKeySecret } = s3.account
  const answer = await invoke(
    'lambda',
    SCHEDULED,
    {},
    {
      DESTINATION: 's3://memes/kept/',
      ENDPOINT: addressOf(s3),
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: accessKeyId,
      AWS_SECRET_ACCESS_KEY: accessKeySecret,
      AWS_SESSION_TOKEN: 'lambda-token',
      URLS_FROM: from(origin.serve('/feed.xml', { body: feedOf('/0.png') })),
    },
  )
  expect(answer).toMatchObject({ stored: 1, failures: [] })
  expect(origin.requestsFor('/0.png')).toHaveLength(1)
  await s3.close()
})

test.each(['function-compute', 'lambda'])('without URLS_FROM the timer of %s fails', async example => {
  const event = example === 'lambda' ? SCHEDULED : JSON.stringify(TIMER)
  const context = { credentials: {}, function: { timeout: 60 } }
  const settings = { DESTINATION: 'file:./images', AWS_REGION: 'us-east-2' }
  await expect(invoke(example, event, context, settings)).rejects.toThrow('URLS_FROM')
})
