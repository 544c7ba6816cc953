/** Keyless login as a run meets it: two token services, a store that takes one session at a time, and a clock. */
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type IdTokenDouble, startIdToken } from '../../servers/id-token.ts'
import { type OssDouble, startOss } from '../../servers/oss.ts'
import { type S3Double, startS3 } from '../../servers/s3.ts'
import { type StsDouble, startSts } from '../../servers/sts.ts'
import { type QuickClock, quickClock, steppedClock } from '../../support/clocks.ts'
import { PROVIDER, ROLES } from '../../support/keyless-login.ts'
import { type PersistInput, startList } from '../../support/start-job.ts'
import { type OpenedRun, openRun } from '../../support/test-run.ts'

const CLOUDS = ['alibaba', 'aws'] as const
type Cloud = (typeof CLOUDS)[number]

/** What a cancelled run has for what is under way. */
const GRACE = 3000
const minutes = (count: number) => count * 60_000
const keysOf = (cloud: Cloud, number: number) => ({
  accessKeyId: `${cloud === 'aws' ? 'ASIA' : 'STS.'}TestSession${number}`,
  accessKeySecret: `session-secret-${number}`,
  securityToken: `session+token/${number}==`,
})
const TOKEN = { alibaba: 'x-oss-security-token', aws: 'x-amz-security-token' } as const
const EXPIRED = {
  alibaba: { status: 403, code: 'SecurityTokenExpired', ec: '0002-00000007' },
  aws: { status: 400, code: 'ExpiredToken' },
} as const

let opened: OpenedRun
let tokens: IdTokenDouble
let sts: StsDouble
let store: OssDouble | S3Double
let clock: QuickClock
let said: string[]
beforeEach(async () => {
  opened = await openRun()
  tokens = await startIdToken()
  said = []
  clock = quickClock(Date.now())
})
afterEach(() => Promise.all([opened.close(), tokens.close(), sts.close(), store.close()]))

async function start(cloud: Cloud): Promise<void> {
  sts = await startSts(cloud)
  sts.now = clock.now
  store = cloud === 'alibaba' ? await startOss(keysOf(cloud, 1)) : await startS3(keysOf(cloud, 1))
}

/** From now on the store takes this session alone. */
const storeTakes = (cloud: Cloud, number: number) => Object.assign(store.account, keysOf(cloud, number))

const settings = (cloud: Cloud, more: PersistInput = {}): PersistInput => ({
  destination: `${cloud === 'alibaba' ? 'oss' : 's3'}://memes/scraped/`,
  region: store.account.region,
  endpoint: store.endpoint,
  roleArn: ROLES[cloud],
  ...(cloud === 'alibaba' && { oidcProviderArn: PROVIDER }),
  stsEndpoint: sts.endpoint,
  environment: tokens.environment,
  repository: 'octo/memes',
  key: '{name}.{ext}',
  concurrency: 1,
  clock,
  urls: [1, 2, 3, 4].map(number => opened.show(`/${number}.png`)),
  ...more,
})

const puts = (cloud: Cloud) =>
  store.requests
    .filter(({ method, verified }) => method === 'PUT' && verified)
    .map(({ key, headers }) => [key, headers[TOKEN[cloud]]])

/** Calls `then` after so many images. */
function watching(images: number, then: () => void): NonNullable<PersistInput['watch']> {
  let settled = 0
  return {
    info: sentence => said.push(sentence),
    settled: () => {
      if (++settled === images) then()
    },
  }
}

describe.each(CLOUDS)('%s: a run outlives its session', cloud => {
  test('which is renewed by a new ID token, and what follows is signed by the new one', async () => {
    await start(cloud)
    const watch = watching(2, () => {
      clock.pass(minutes(61))
      storeTakes(cloud, 2)
    })
    const { report } = await opened.run(settings(cloud, { watch }))
    expect(report).toMatchObject({ stored: 4, failed: 0 })
    expect(new Map(puts(cloud).map(([key, token]) => [key, token]))).toEqual(
      new Map([
        ['scraped/1.png', 'session+token/1=='],
        ['scraped/2.png', 'session+token/1=='],
        ['scraped/3.png', 'session+token/2=='],
        ['scraped/4.png', 'session+token/2=='],
      ]),
    )
    expect(sts.complaints).toEqual([])
    expect(tokens.issued).toHaveLength(2)
    expect(new Set(tokens.issued).size).toBe(2)
    const sent = sts.requests.map(({ form }) => form.OIDCToken ?? form.WebIdentityToken)
    expect(sent).toEqual(tokens.issued)
    expect(said.filter(sentence => sentence.startsWith('logged in'))).toEqual([
      expect.stringMatching(
        new RegExp(
          `^logged in as ${ROLES[cloud]}/octo-memes, until [\\d-]{10} \\d\\d:\\d\\d \\(UTC, in 1h\\)$`,
        ),
      ),
      expect.stringContaining('(UTC, in 1h)'),
    ])
  })

  test('which the store calls expired although our clock disagrees: others are asked for, and the run goes on', async () => {
    await start(cloud)
    const watch = watching(2, () => {
      storeTakes(cloud, 2)
      store.fault(({ headers }) => headers[TOKEN[cloud]] === 'session+token/1==', {
        ...EXPIRED[cloud],
        times: Number.POSITIVE_INFINITY,
      })
    })
    const { report } = await opened.run(settings(cloud, { watch, concurrency: 4 }))
    expect(report).toMatchObject({ stored: 4, failed: 0 })
    expect(puts(cloud).at(-1)?.[1]).toBe('session+token/2==')
    expect([tokens.issued.length, sts.requests.length]).toEqual([2, 2])
  })

  test('which cannot be renewed while it still lives: no program notices', async () => {
    await start(cloud)
    const watch = watching(1, () => {
      clock.pass(minutes(56))
      sts.script(...Array.from({ length: 40 }, () => 'reset' as const))
    })
    // A wait must not use the session up.
    clock.sleep = async (_ms, signal) => signal.throwIfAborted()
    const { report } = await opened.run(settings(cloud, { watch }))
    expect(report).toMatchObject({ stored: 4, failed: 0 })
    expect(new Set(puts(cloud).map(([, token]) => token))).toEqual(new Set(['session+token/1==']))
  })

  test('many images log in once', async () => {
    await start(cloud)
    const urls = Array.from({ length: 40 }, (_, index) => opened.show(`/${index}.png`))
    const { report } = await opened.run(settings(cloud, { concurrency: 16, urls }))
    expect(report.stored).toBe(40)
    expect([tokens.requests.length, sts.requests.length]).toEqual([1, 1])
  })

  test('a login that is refused ends the run before the first download', async () => {
    await start(cloud)
    sts.script({ status: 403, code: cloud === 'aws' ? 'AccessDenied' : 'AuthenticationFail.NoPermission' })
    const { report } = await opened.run(settings(cloud))
    expect(report.stopped).toMatchObject({ stage: 'credentials', reason: 'store-auth' })
    expect(report.failure).toContain('sub=repo:octo/memes:ref:refs/heads/main')
    expect(report.skipped).toBe(4)
    expect([opened.origin.requests.length, store.requests.length]).toEqual([0, 0])
    for (const token of tokens.issued) expect(JSON.stringify(report)).not.toContain(token)
  })

  test('a token service that is down is tried five times in all, not five times five', async () => {
    await start(cloud)
    sts.script(...Array.from({ length: 40 }, () => ({ status: 503, body: '' })))
    const { report } = await opened.run(settings(cloud))
    expect(report.stopped?.stage).toBe('credentials')
    // Once for the manifest, once more before the first download.
    expect(sts.requests.length).toBeLessThanOrEqual(10)
  })

  test.each(['GitHub', 'STS'])('a cancelled run does not wait for %s, which is down', async service => {
    await start(cloud)
    const down = service === 'STS' ? sts : tokens
    down.script(...Array.from({ length: 40 }, () => ({ status: 503, body: '' })))
    const cancel = new AbortController()
    const stepped = steppedClock(clock.now(), ms => ms !== GRACE)
    const running = opened.run(settings(cloud, { clock: stepped, signal: cancel.signal }))
    while (stepped.sleepers.length === 0) await new Promise(resolve => setTimeout(resolve, 5))
    cancel.abort()
    const { report } = await running
    expect(report).toMatchObject({ cancelled: true, skipped: 4, stopped: undefined })
    expect(down.requests).toHaveLength(1)
  })
})

describe('what a listing and a download may do', () => {
  test.each(['alibaba', 'aws'] as const)('%s: a session without the right to write', async cloud => {
    await start(cloud)
    const { destination, key, concurrency, urls, ...rest } = settings(cloud)
    for await (const _ of startList({ ...rest, source: destination ?? '' }));
    expect(sts.requests[0]?.form.Policy).toMatch(/ListObjects|ListBucket/)
    expect(sts.requests[0]?.form.Policy).not.toContain('PutObject')
  })
})
