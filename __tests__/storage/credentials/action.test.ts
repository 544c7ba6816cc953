/** The persist action that logs in without keys, as the runner and its log see it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { image } from '../../images/images.ts'
import { type IdTokenDouble, startIdToken } from '../../servers/id-token.ts'
import { type Origin, startOrigin } from '../../servers/origin.ts'
import { type OssDouble, startOss } from '../../servers/oss.ts'
import { runAction, type StepRun } from '../../servers/runner.ts'
import { type S3Double, startS3 } from '../../servers/s3.ts'
import { type StsDouble, startSts } from '../../servers/sts.ts'
import { ROLES } from '../../support/keyless-login.ts'
import { startOf } from '../../support/starts.ts'
import { annotations, traces } from '../../support/test-action.ts'

const ENTRY = startOf('login-step')
const CLOUDS = ['alibaba', 'aws'] as const
type Cloud = (typeof CLOUDS)[number]

let origin: Origin
let tokens: IdTokenDouble
let sts: StsDouble
let store: OssDouble | S3Double
let steps: StepRun[]
beforeEach(async () => {
  origin = await startOrigin()
  tokens = await startIdToken()
  steps = []
})
afterEach(async () => {
  await Promise.all([origin, tokens, sts, store].map(server => server.close()))
  await Promise.all(steps.map(step => step.remove()))
})

const keysOf = (cloud: Cloud) => ({
  accessKeyId: `${cloud === 'aws' ? 'ASIA' : 'STS.'}TestSession1`,
  accessKeySecret: 'session-secret-1',
  securityToken: 'session+token/1==',
})

async function start(cloud: Cloud): Promise<void> {
  sts = await startSts(cloud)
  store = cloud === 'alibaba' ? await startOss(keysOf(cloud)) : await startS3(keysOf(cloud))
}

async function run(
  cloud: Cloud,
  env: Readonly<Record<string, string>> = tokens.environment,
): Promise<StepRun> {
  const step = await runAction({
    entry: ENTRY,
    inputs: {
      urls: [1, 2].map(number => origin.serve(`/${number}.png`, { body: image('plain.png') })).join('\n'),
      destination: `${cloud === 'alibaba' ? 'oss' : 's3'}://memes/pre/`,
      region: store.account.region,
      endpoint: store.endpoint,
      'role-arn': ROLES[cloud],
      'allow-addresses': '127.0.0.1',
      key: '{name}.{ext}',
    },
    env: { ...env, TEST_STS: sts.endpoint, ACTIONS_STEP_DEBUG: 'true', RUNNER_DEBUG: '1', DEBUG: '*' },
  })
  steps.push(step)
  return step
}

/** As it is, in a URL, in base64 at any offset. */
function formsOf(secret: string): string[] {
  const shifted = [0, 1, 2].map(offset =>
    Buffer.from(`${'x'.repeat(offset)}${secret}`)
      .toString('base64')
      .slice(4, -4),
  )
  return [secret, encodeURIComponent(secret), ...shifted]
}

function leaks(step: StepRun, cloud: Cloud): string[] {
  const secrets = [
    ...Object.values(keysOf(cloud)),
    ...Object.values(tokens.environment).slice(1),
    // Of a token the signature is what nobody else has.
    ...tokens.issued.flatMap(token => [token, token.split('.')[2] ?? token]),
  ]
  const text = traces(step)
  return secrets.flatMap(formsOf).filter(form => text.includes(form))
}

describe.each(CLOUDS)('%s', cloud => {
  test('everything is masked before anything is said, and stands nowhere', async () => {
    await start(cloud)
    const step = await run(cloud)
    expect([step.code, step.outputs.stored]).toEqual([0, '2'])
    const { accessKeyId, accessKeySecret, securityToken } = keysOf(cloud)
    const masks = [
      tokens.environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN,
      ...tokens.issued,
      accessKeyId,
      accessKeySecret,
      securityToken,
      encodeURIComponent(securityToken),
    ]
    expect(annotations(step.commands, 'add-mask')).toEqual(masks)
    // What was counted before the store was first asked, and so before the login, knows no secret.
    const counts = /^persist-images: (2 URLs, 2 distinct|0 of 2 images, 0\.0 MiB)$/
    const lines = step.stdout.split('\n').filter(line => !counts.test(line))
    expect(lines.slice(0, masks.length)).toEqual(
      masks.map(mask => `::add-mask::${mask?.replaceAll('%', '%25')}`),
    )
    expect(lines[masks.length]).toMatch(
      new RegExp(
        `^logged in as ${ROLES[cloud]}/octocat-crawler, until [\\d-]{10} [\\d:]{5} \\(UTC, in (59m\\d+s|1h)\\)$`,
      ),
    )
    expect(leaks(step, cloud)).toEqual([])
    expect(tokens.issued).toHaveLength(1)
    expect(sts.complaints).toEqual([])
    const puts = store.requests.filter(({ method, verified }) => method === 'PUT' && verified)
    expect(puts.length).toBeGreaterThanOrEqual(2)
    // What the origin was told is no secret either.
    expect(JSON.stringify(origin.requests)).not.toContain(accessKeyId)
  })

  test('a refusal names what was sent, in one annotation, and the token nowhere', async () => {
    await start(cloud)
    const code = cloud === 'aws' ? 'AccessDenied' : 'AuthenticationFail.NoPermission'
    sts.script({ status: 403, code, message: 'x'.repeat(50) })
    const step = await run(cloud)
    expect(step.code).toBe(1)
    const [error, ...more] = annotations(step.commands, 'error')
    expect(more).toEqual([])
    expect(error).toContain(ROLES[cloud])
    expect(error).toContain('sub=repo:octo/memes:ref:refs/heads/main')
    expect(error).toContain('repo:OWNER@OWNER_ID/REPO@REPO_ID:…')
    expect(annotations(step.commands, 'add-mask')).toContain(tokens.issued[0])
    expect(leaks(step, cloud)).toEqual([])
    expect([store.connections, origin.connections]).toEqual([0, 0])
  })

  test('without the permission nothing is requested, and the sentence names it', async () => {
    await start(cloud)
    const step = await run(cloud, {})
    expect(step.code).toBe(1)
    expect(annotations(step.commands, 'error')).toEqual([
      expect.stringContaining('add "permissions: id-token: write" to the job'),
    ])
    expect([tokens, sts, store, origin].map(({ connections }) => connections)).toEqual([0, 0, 0, 0])
  })
})

const [ours, theirs] = [
  { full_name: 'octo/memes', fork: true },
  { full_name: 'guest/memes', fork: true },
]
test.each([
  ['another repository', theirs, true],
  ['a repository that is gone', null, true],
  ['the repository itself, a fork of a third', ours, false],
])('a pull request from %s is reported: %s', async (_from, repo, isTold) => {
  await start('alibaba')
  const folder = await mkdtemp(join(tmpdir(), 'event-'))
  try {
    const event = join(folder, 'event.json')
    await writeFile(
      event,
      JSON.stringify({ pull_request: { number: 1, head: { repo }, base: { repo: ours } } }),
    )
    const step = await run('alibaba', { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event })
    const [error, ...more] = annotations(step.commands, 'error')
    expect(more).toEqual([])
    expect(error).toContain('id-token: write')
    expect(error?.includes('neither secrets nor ID tokens to a pull request from a fork')).toBe(isTold)
  } finally {
    await rm(folder, { recursive: true })
  }
})
