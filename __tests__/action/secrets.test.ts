import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { image } from '../images/images.ts'
import type { StoreFault } from '../servers/oss.ts'
import type { StepRun } from '../servers/runner.ts'
import { annotations, commandCounts, openStage, type Stage, traces } from '../support/test-action.ts'

/** Each has a form of its own in a URL. */
const ACCOUNT = {
  accessKeyId: 'STS.NUgYrLnoC37mZ',
  accessKeySecret: 'test7Yp/key+secret=',
  securityToken: 'CAIS+token/with=signs==',
}
const ORIGIN_TOKEN = 'b3aRer-t0ken-of-the-origin'

let folder: string
let stage: Stage

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'secrets-'))
  stage = await openStage(folder, ACCOUNT)
})
afterEach(async () => {
  await stage.close()
  await rm(folder, { recursive: true })
})

/** The forms in which a secret could be carried out: as it is, in a URL, in base64 at any offset. */
function formsOf(secret: string): string[] {
  const shifted = [0, 1, 2].map(offset =>
    // The first and the last group hold neighbours' bits.
    Buffer.from(`${'x'.repeat(offset)}${secret}`)
      .toString('base64')
      .slice(4, -4),
  )
  return [secret, encodeURIComponent(secret), ...shifted]
}

function leaks(text: string, secrets: readonly string[] = Object.values(ACCOUNT)): string[] {
  return secrets.flatMap(formsOf).filter(form => text.includes(form))
}

const pngUrl = (path = '/a.png') => stage.origin.serve(path, { body: image('plain.png') })

/** What the origin was told, of our own and of the caller's. */
const originHeard = () => JSON.stringify(stage.origin.requests)

test('the search for leaks finds each form', () => {
  const { accessKeySecret: secret } = ACCOUNT
  const texts = [
    secret,
    encodeURIComponent(secret),
    ...['', 'a', 'ab'].map(head => Buffer.from(`${head}${secret}!`).toString('base64')),
  ]
  expect(texts.map(text => leaks(`<${text}>`).length > 0)).toEqual(texts.map(() => true))
})

describe('secrets leave no trace', () => {
  const inputs = () => ({
    urls: `${pngUrl()}\n${stage.origin.serve('/gone.png', { status: 404 })}`,
    'host-rules': `127.0.0.1: { headers: { Authorization: Bearer ${ORIGIN_TOKEN} } }`,
    'user-agent': 'crawler/1',
    referer: 'origin',
    retries: '1',
    'fail-on': 'any',
  })
  const outcomes: readonly (readonly [string, (stage: Stage) => void])[] = [
    ['that goes well', () => {}],
    [
      'with a refused signature',
      ({ oss }) => oss.fault(() => true, { ...echo(oss.account.securityToken), times: 99 }),
    ],
    ['with retries', ({ oss }) => oss.fault(({ method }) => method === 'PUT', { status: 503, times: 2 })],
    ['with a lost connection', ({ oss }) => oss.fault(({ method }) => method === 'PUT', { reset: true })],
  ]

  test.each(outcomes)('in a run %s', async (_what, prepare) => {
    prepare(stage)
    const run = await stage.run(inputs(), { env: { ACTIONS_STEP_DEBUG: 'true', RUNNER_DEBUG: '1' } })
    expect(leaks(traces(run), [...Object.values(ACCOUNT), ORIGIN_TOKEN])).toEqual([])
    expect(leaks(originHeard())).toEqual([])
    expect(
      stage.oss.requests.filter(({ headers }) => leaks(JSON.stringify(headers), [ORIGIN_TOKEN]).length > 0),
    ).toEqual([])
    expect(run.outputs.total).toBe('2')
    await run.remove()
  })

  test('in a run whose settings are wrong', async () => {
    const wrong = { ...inputs(), 'access-key-secret': 'a secret with spaces', concurrency: '0' }
    const run = await stage.run(wrong)
    expect(leaks(traces(run), [...Object.values(ACCOUNT), 'a secret with spaces'])).toEqual([])
    expect(annotations(run.commands, 'error')).toEqual([
      expect.stringMatching(/concurrency.*access-key-secret has a space/),
    ])
    expect(stage.oss.connections + stage.origin.connections).toBe(0)
    await run.remove()
  })

  test('in the credentials of proxies, asked for or not', async () => {
    const words = ['w0rd+of/the=input', 'w0rd+of/the=variable'] as const
    const [proxy, variable] = words.map(word => `http://user:${encodeURIComponent(word)}@127.0.0.1:1`)
    const asked = { urls: pngUrl(), proxy: proxy ?? '', 'origin-proxy': proxy ?? '' }
    const run = await stage.run(asked, { env: { HTTPS_PROXY: variable ?? '' } })
    expect(leaks(traces(run), words)).toEqual([])
    const later = run.commands.findIndex(({ name }) => name !== 'add-mask')
    const masked = run.commands.slice(0, later).map(({ data }) => data)
    expect(masked).toEqual(expect.arrayContaining(words.flatMap(word => [word, btoa(`user:${word}`)])))
    expect(annotations(run.commands, 'error')).toEqual([expect.stringMatching(/PROXY_ECONNREFUSED/)])
    expect(stage.oss.connections + stage.origin.connections).toBe(0)
    await run.remove()
  })

  test('in keys from the environment, which are masked before anything else is said', async () => {
    const env = {
      OSS_ACCESS_KEY_ID: ACCOUNT.accessKeyId,
      OSS_ACCESS_KEY_SECRET: ACCOUNT.accessKeySecret,
      OSS_SESSION_TOKEN: ACCOUNT.securityToken,
    }
    const unset = { 'access-key-id': '', 'access-key-secret': '', 'security-token': '' }
    const run = await stage.run({ urls: pngUrl(), ...unset }, { env })
    const masks = annotations(run.commands, 'add-mask')
    const [id, secret, token] = Object.values(ACCOUNT)
    expect(masks).toEqual([
      id,
      secret,
      encodeURIComponent(secret ?? ''),
      token,
      encodeURIComponent(token ?? ''),
    ])
    expect(
      run.output
        .split('\n')
        .slice(0, masks.length)
        .every(line => line.startsWith('::add-mask::')),
    ).toBe(true)
    expect([run.outputs.stored, leaks(traces(run))]).toEqual(['1', []])
    await run.remove()
  })
})

describe('a debug switch', () => {
  test.each([
    { DEBUG: '*' },
    { NODE_DEBUG: 'http,https,net,tls,stream,undici,fetch,urllib,formstream' },
    { ACTIONS_STEP_DEBUG: 'true', RUNNER_DEBUG: '1', DEBUG: '*', NODE_DEBUG: 'undici' },
  ])('%j brings out no secret, and no token of a URL', async env => {
    const run = await stage.run(
      {
        urls: pngUrl('/a.png?token=s3cret-in-url'),
        'host-rules': `127.0.0.1: { headers: { X-Auth: ${ORIGIN_TOKEN} } }`,
      },
      { env },
    )
    expect(leaks(traces(run), [...Object.values(ACCOUNT), ORIGIN_TOKEN])).toEqual([])
    expect(run.output).not.toContain('s3cret-in-url')
    expect(run.outputs.stored).toBe('1')
    const isDebug = 'RUNNER_DEBUG' in env
    expect(commandCounts(run.commands)).toEqual({ 'add-mask': 5, ...(isDebug && { debug: 1 }) })
    await run.remove()
  })
})

describe('a pasted secret', () => {
  test('with a line break at its end works, and says so', async () => {
    const run = await stage.run({ urls: pngUrl(), 'access-key-secret': `${ACCOUNT.accessKeySecret}\r\n` })
    expect([run.code, run.outputs.stored]).toEqual([0, '1'])
    expect(annotations(run.commands, 'warning')).toEqual([
      expect.stringContaining('access-key-secret had white space'),
    ])
    expect(leaks(traces(run))).toEqual([])
    await run.remove()
  })

  test.each<[string, Record<string, string>, RegExp]>([
    [
      'of several lines',
      { 'access-key-secret': 'first-half\nsecond-half' },
      /access-key-secret has a line break/,
    ],
    ['of white space alone', { 'access-key-secret': ' \n' }, /access-key-secret is (empty|missing)/],
    [
      'that is missing beside its id',
      { 'access-key-secret': '' },
      /`access-key-secret` is empty\. If the workflow sets it from a secret, that secret does not exist/,
    ],
  ])('%s is refused before any request, unseen', async (_what, inputs, sentence) => {
    const run = await stage.run({ urls: pngUrl(), 'security-token': '', ...inputs })
    expect(run.code).toBe(1)
    expect(annotations(run.commands, 'error')).toEqual([expect.stringMatching(sentence)])
    expect(leaks(traces(run), ['first-half', 'second-half'])).toEqual([])
    expect([stage.origin.connections, stage.oss.connections]).toEqual([0, 0])
    await run.remove()
  })
})

const HOSTILE = '\n::error::pwned\r::set-output name=keys::pwned ##[add-mask]x \u001b[31m##[stop-commands]t'

/** A refusal that gives the token back, with commands in every element. */
function echo(token = ''): StoreFault {
  return {
    status: 403,
    code: 'SignatureDoesNotMatch',
    ec: '0002-00000201',
    message: `no match ${HOSTILE}`,
    extraXml: `<StringToSign>${token}${HOSTILE}</StringToSign><CanonicalRequest>${token}</CanonicalRequest>`,
  }
}

describe('an error document', () => {
  const faults: readonly (readonly [string, StoreFault])[] = [
    [
      'with commands in its message',
      { status: 403, code: 'AccessDenied', message: HOSTILE, extraXml: HOSTILE },
    ],
    ['with commands in its code', { status: 400, code: `Odd${HOSTILE}`, message: HOSTILE }],
    [
      'with commands in its ids and headers',
      {
        status: 400,
        ec: HOSTILE,
        headers: { 'x-oss-request-id': '##[error]pwned', 'x-oss-ec': '::error::x' },
        message: HOSTILE,
      },
    ],
    [
      'with commands for an endpoint',
      {
        status: 403,
        code: 'AccessDenied',
        extraXml: `<Endpoint>oss-cn-x.aliyuncs.com##[error]pwned</Endpoint>`,
      },
    ],
    ['that is a page', { status: 403, rawBody: `<html>${HOSTILE}</html>` }],
    ['that is no document', { status: 418, rawBody: HOSTILE }],
  ]

  test.each(faults)('%s is no command, and is not shown as it came', async (_what, fault) => {
    stage.oss.fault(({ method }) => method !== 'HEAD', { ...fault, times: 99 })
    const run = await stage.run({ urls: pngUrl(), 'fail-on': 'any' })
    const counts = commandCounts(run.commands)
    expect({ ...counts, warning: 0 }).toEqual({ 'add-mask': 5, warning: 0, error: 1 })
    expect(annotations(run.commands, 'add-mask')).not.toContain('x')
    expect(['pwned', '\u001b'].filter(text => traces(run).includes(text))).toEqual([])
    expect(run.code).toBe(1)
    await run.remove()
  })
})

test('a signature that does not match leaves no token in any output, though the store echoes it', async () => {
  const run = await stage.run({ urls: pngUrl(), 'access-key-secret': 'another-secret' })
  expect(stage.oss.requests.every(({ verified }) => !verified)).toBe(true)
  expect(leaks(traces(run), [...Object.values(ACCOUNT), 'another-secret'])).toEqual([])
  expect(annotations(run.commands, 'error')).toEqual([
    expect.stringMatching(/access key secret does not belong/),
  ])
  await run.remove()
})

test('a secret that is part of every key gets a warning that names it and what to do', async () => {
  const run = await stage.run({ urls: pngUrl(), destination: `oss://memes/${ACCOUNT.accessKeyId}/` })
  const [warning, ...more] = annotations(run.commands, 'warning')
  expect(warning).toMatch(/output \S+ holds the value of access-key-id.*vars\./)
  expect(more).toEqual([])
  expect(run.code).toBe(0)
  await run.remove()
})

test('parameters of a scraped URL are shown by name, and stay whole in the results', async () => {
  const query = 'token=abc123&X-Amz-Signature=deadbeef&sig=c0ffee&naked-token'
  const path = `/a.png?${query}`
  const run: StepRun = await stage.run({
    urls: `${stage.origin.serve(path, { status: 403 })}\n${pngUrl('/b.png')}`,
  })
  const shown = `${run.output}${run.summary}`
  expect(shown).not.toMatch(/abc123|deadbeef|c0ffee|naked-token/)
  expect(run.output).toContain('/a.png?token=…&X-Amz-Signature=…&sig=…&…')
  expect(traces(run)).toContain(path)
  expect(stage.origin.requests.map(request => request.path)).toContain(path)
  await run.remove()
})
