/**
 * The credentials that Alibaba Cloud's own tools keep, found by a process of its own whose home is a folder of the test.
 * That process reaches nothing but loopback: every other connection is written down and refused.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { COMPILE_CACHE } from '../servers/compile-cache.ts'
import { type OssDouble, startOss } from '../servers/oss.ts'
import { startTokenService } from '../servers/sts-script.ts'
import { command } from '../support/cli-command.ts'

let home: string
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'home-'))
})
afterEach(() => rm(home, { recursive: true }))

const WATCH = `
  import dns from 'node:dns'
  import net from 'node:net'
  globalThis.tried = []
  const { connect } = net.Socket.prototype
  net.Socket.prototype.connect = function (...words) {
    const { host, path } = words.flat()[0]
    if (host === '127.0.0.1') return connect.apply(this, words)
    tried.push(host ?? path)
    process.nextTick(() => this.destroy(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })))
    return this
  }
  for (const where of [dns, dns.promises])
    for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6'])
      where[name] = asked => {
        tried.push(asked)
        throw new Error('refused')
      }
`
const CHAIN = new URL('../../src/cli/alibaba-chain.ts', import.meta.url).href
const ASK = `
  import { inspect } from 'node:util'
  const { alibabaChain } = await import(${JSON.stringify(CHAIN)})
  let keys, again, error
  try {
    const provider = await alibabaChain(process.env)?.()
    keys = await provider?.()
    again = await provider?.(keys)
  } catch (thrown) {
    error = inspect(thrown, { depth: 9 })
  }
  console.log(JSON.stringify({ keys, again, error, tried }))
`

interface Found {
  readonly keys?: Readonly<Record<string, string>>
  /** What it gives after a store has called those expired. */
  readonly again?: Readonly<Record<string, string>>
  /** All that the error holds, its causes with it. */
  readonly error?: string
  /** Hosts that it would have liked to reach. */
  readonly tried: readonly string[]
  /** All that it printed beside this. */
  readonly said: string
}

/** Killed after two minutes, if something holds it. */
async function find(env: Readonly<Record<string, string>> = {}): Promise<Found> {
  const preload = `data:text/javascript,${encodeURIComponent(WATCH)}`
  const flags = ['--disable-warning=ExperimentalWarning', '--import', preload, '--input-type=module']
  const child = spawn(process.execPath, [...flags, '--eval', ASK], {
    env: { PATH: process.env.PATH, HOME: home, USERPROFILE: home, ...COMPILE_CACHE, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 120_000,
    killSignal: 'SIGKILL',
  })
  const closed = once(child, 'close')
  const [stdout, said] = await Promise.all([text(child.stdout), text(child.stderr)])
  const [code] = await closed
  if (code !== 0) throw new Error(`the process ended with ${code}: ${said}`)
  return {
    ...JSON.parse(stdout.trim().split('\n').at(-1) ?? ''),
    said: said + stdout.replace(/^\{.*\n$/m, ''),
  }
}

const inHome = async (path: string, content: unknown) => {
  const file = join(home, path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

const ak = {
  name: 'default',
  mode: 'AK',
  access_key_id: 'LTAI5tProfile',
  access_key_secret: 's3cret/profile',
}
const stsToken = {
  name: 'temporary',
  mode: 'StsToken',
  access_key_id: 'STS.Profile',
  access_key_secret: 's3cret/temporary',
  sts_token: 'CAIS+t0ken==',
}
const cliConfig = (current: string) =>
  inHome('.aliyun/config.json', { current, profiles: [ak, stsToken], meta_path: '' })
const AK = { accessKeyId: 'LTAI5tProfile', accessKeySecret: 's3cret/profile' }
const STS = { accessKeyId: 'STS.Profile', accessKeySecret: 's3cret/temporary', securityToken: 'CAIS+t0ken==' }
const INI = '[default]\ntype = access_key\naccess_key_id = LTAI5tFile\naccess_key_secret = s3cret/file\n'
const FILE = { accessKeyId: 'LTAI5tFile', accessKeySecret: 's3cret/file' }

describe('what is found, without any connection', () => {
  test('nothing', async () => {
    const { keys, tried, said } = await find()
    expect([keys, tried, said]).toEqual([undefined, [], ''])
  })

  test.each([
    ['default', {}, AK],
    ['temporary', {}, STS],
    ['default', { ALIBABA_CLOUD_PROFILE: 'temporary' }, STS],
    ['default', { ALIBABA_CLOUD_CLI_PROFILE_DISABLED: 'true' }, undefined],
  ])('the profile %j of the aliyun CLI, with %j', async (current, env, expected) => {
    await cliConfig(current)
    const { keys, tried, said } = await find(env)
    expect([keys, tried, said]).toEqual([expected, [], ''])
  })

  test('the credentials file, after the CLI', async () => {
    await inHome('.alibabacloud/credentials', INI)
    expect(await find()).toMatchObject({ keys: FILE, tried: [] })
    await cliConfig('default')
    expect(await find()).toMatchObject({ keys: AK, tried: [] })
  })

  test('a credentials file elsewhere', async () => {
    const file = await inHome('elsewhere/keys.ini', INI)
    expect(await find({ ALIBABA_CLOUD_CREDENTIALS_FILE: file })).toMatchObject({ keys: FILE, tried: [] })
  })
})

describe('what is there and gives nothing is named, and nothing of it is said', () => {
  test.each([
    ['no JSON', '{"profiles":[{"access_key_secret":"s3cret/profile"'],
    ['of a kind that nobody knows', { current: 'x', profiles: [{ ...ak, name: 'x', mode: 's3cret' }] }],
    ['without an id', { current: 'default', profiles: [{ ...ak, access_key_id: '' }] }],
    ['without profiles', { current: 'default', profiles: 's3cret' }],
    ['without the one that is current', { current: 's3cret', profiles: [ak] }],
  ])('a CLI configuration %s', async (_what, content) => {
    await inHome('.aliyun/config.json', content)
    const { keys, tried, said, error } = await find()
    expect([keys, tried, said]).toEqual([undefined, [], ''])
    expect(error).toMatch(/No credentials could be read from the profile of the aliyun CLI\./)
    expect(error).not.toContain('s3cret')
    await inHome('.alibabacloud/credentials', INI)
    expect((await find()).keys).toEqual(FILE)
  })

  test.each([
    ['of a kind that nobody knows', '[default]\ntype = s3cret\n'],
    ['of another profile', INI.replace('default', 's3cret')],
    ['that is no such file', '\0\0s3cret\0'],
  ])('a credentials file %s', async (_what, content) => {
    await inHome('.alibabacloud/credentials', content)
    const { keys, tried, said, error } = await find()
    expect([keys, tried, said]).toEqual([undefined, [], ''])
    expect(error).toMatch(/No credentials could be read from the credentials file\./)
    expect(error).not.toContain('s3cret')
  })

  test('all that are there', async () => {
    await inHome('.aliyun/config.json', '{')
    await inHome('.alibabacloud/credentials', '[x]')
    expect((await find()).error).toContain(
      'No credentials could be read from the profile of the aliyun CLI or the credentials file.',
    )
  })
})

describe('what needs a connection is asked for by name', () => {
  test.each([
    [{}, []],
    [{ ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'true' }, []],
    [{ ALIBABA_CLOUD_ECS_METADATA: '' }, []],
    [{ ALIBABA_CLOUD_ECS_METADATA: 'role', ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'true' }, []],
    [{ ALIBABA_CLOUD_ECS_METADATA: 'role' }, ['100.100.100.200']],
    [{ ALIBABA_CLOUD_ECS_METADATA_DISABLED: 'FALSE' }, ['100.100.100.200']],
  ])('the role of the machine, with %j', async (env, hosts) => {
    const { keys, tried, said, error } = await find(env)
    expect([keys, [...new Set(tried)], said]).toEqual([undefined, hosts, ''])
    expect(error?.includes('from the RAM role of this machine.')).toBe(hosts.length > 0 ? true : undefined)
  })

  test('an address that gives credentials, and others when a store has called those expired', async () => {
    let given = 0
    const service = await startTokenService(() => ({
      status: 200,
      body: JSON.stringify({
        Code: 'Success',
        AccessKeyId: 'STS.Uri',
        AccessKeySecret: 's3cret/uri',
        SecurityToken: `token-${++given}`,
        Expiration: new Date(Date.now() + 3_600_000).toISOString(),
      }),
    }))
    try {
      const env = { ALIBABA_CLOUD_CREDENTIALS_URI: `${service.endpoint}/keys` }
      const keys = { accessKeyId: 'STS.Uri', accessKeySecret: 's3cret/uri', securityToken: 'token-1' }
      const again = { ...keys, securityToken: 'token-2' }
      expect(await find(env)).toMatchObject({ keys, again, tried: [], said: '' })
      expect(given).toBe(2)
    } finally {
      await service.close()
    }
  })

  test('an address that gives no more of them is named, and nothing that it said', async () => {
    const answers = [
      {
        AccessKeyId: 'STS.Uri',
        AccessKeySecret: 'secret',
        SecurityToken: 'token-1',
        Expiration: '2099-01-01T00:00:00Z',
      },
      { Message: 's3cret' },
    ]
    const service = await startTokenService(() => ({ status: 200, body: JSON.stringify(answers.shift()) }))
    try {
      const { error, said } = await find({ ALIBABA_CLOUD_CREDENTIALS_URI: service.endpoint })
      expect(error).toContain('No credentials could be read from ALIBABA_CLOUD_CREDENTIALS_URI.')
      expect(error + said).not.toContain('s3cret')
    } finally {
      await service.close()
    }
  })

  test('a token in a file, which is exchanged at Alibaba Cloud and nowhere else', async () => {
    const { keys, tried, said, error } = await find({
      ALIBABA_CLOUD_ROLE_ARN: 'acs:ram::1234567890123456:role/memes',
      ALIBABA_CLOUD_OIDC_PROVIDER_ARN: 'acs:ram::1234567890123456:oidc-provider/k8s',
      ALIBABA_CLOUD_OIDC_TOKEN_FILE: await inHome('token', 'header.payload.signature'),
    })
    expect([keys, tried, said]).toEqual([undefined, ['sts.aliyuncs.com'], ''])
    expect(error).toContain('from the OIDC token file.')
    expect(error).not.toContain('payload')
  })
})

describe('the command', () => {
  let oss: OssDouble
  beforeEach(async () => {
    oss = await startOss(AK)
  })
  afterEach(() => oss.close())

  const listing = () =>
    command(
      ['list', `oss://${oss.bucket.name}/`, `--endpoint=${oss.endpoint}`, '--region=cn-hangzhou', '--json'],
      { cwd: home, env: { HOME: home } },
    )

  test('logs in by the profile when nothing else is set, and ends by itself', async () => {
    await cliConfig('default')
    oss.bucket.put('a.png', 'bytes')
    const { code, stdout, stderr } = await listing()
    expect([code, JSON.parse(stdout).key]).toEqual([0, 'a.png'])
    expect(stdout + stderr).not.toMatch(/s3cret|LTAI5tProfile/)
    expect(oss.requests.every(({ verified }) => verified)).toBe(true)
  })

  test('says which file it could not use, and ends', async () => {
    await inHome('.aliyun/config.json', '{"s3cret')
    const { code, stdout, stderr } = await listing()
    expect([code, stdout]).toEqual([3, ''])
    expect(stderr).toBe(
      'persist-images: No credentials could be read from the profile of the aliyun CLI. Correct that place ("aliyun configure" for the aliyun CLI), or set OSS_ACCESS_KEY_ID and OSS_ACCESS_KEY_SECRET.\n',
    )
    expect(oss.connections).toBe(0)
  })

  test('says what is missing when there is no profile either, and requests nothing', async () => {
    const { code, stdout, stderr } = await listing()
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^persist-images: access-key-id and access-key-secret are missing: set them, /)
    expect(oss.connections).toBe(0)
  })
})
