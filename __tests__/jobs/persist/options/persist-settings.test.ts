import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { SettingsError } from '../../../../src/base/errors.ts'
import { parseOptions } from '../../../../src/jobs/options/parse.ts'
import { PERSIST_FIELDS } from '../../../../src/jobs/persist/options/persist-fields.ts'
import { type OpenedRun, openRun } from '../../../support/test-run.ts'

let opened: OpenedRun
beforeAll(async () => {
  opened = await openRun()
})
afterAll(() => opened.close())

async function problemsOf(options: object): Promise<readonly string[]> {
  try {
    await opened.start({ urls: [opened.show('/cat.png')], ...options })
  } catch (error) {
    if (error instanceof SettingsError) return error.problems
    throw error
  }
  return []
}

test.each([
  [{ minUrls: 'some' }, 'min-urls is "some": a whole number from 0 to 10000000 is needed'],
  [{ concurrency: '0' }, 'concurrency is "0": a whole number from 1 to 256 is needed'],
  [{ concurrency: '1.5' }, 'concurrency is "1.5": a whole number'],
  [{ maxBytes: '10XB' }, 'max-bytes is "10XB": a size such as'],
  [{ timeout: 30 }, 'timeout is 30: a time such as 30s'],
  [{ dryRun: 'yes' }, 'dry-run is "yes": true or false is needed'],
  [{ allowTypes: 'png,exe' }, 'allow-types is "png,exe": a list out of '],
  [
    { allowTypes: 'image,films' },
    'a list out of the groups image, video, audio, document, archive and the types jpeg, ',
  ],
  [{ allowAddresses: '10.0.0.0/33' }, 'allow-addresses is "10.0.0.0/33"'],
  [{ failOn: '25' }, 'fail-on is "25": any, all, none or a share'],
  [{ key: '{sha255}' }, 'key "{sha255}": has the unknown variable {sha255}'],
  [{ destination: 'azure://images' }, 'destination "azure://images" has the scheme azure:'],
  [{ destination: 'oss://memes/a/../b' }, `has a '..' segment`],
  [{ urlsFile: 'nothing.txt' }, "urls-file: 'nothing.txt' does not exist"],
  [{ resultsFile: '.' }, 'results-file "." cannot be written'],
  [{ key: '/img/{sha256}.{ext}' }, 'key "/img/{sha256}.{ext}": has an empty segment'],
  [{ userAgent: '爬虫/1.0' }, 'one line of printable Latin-1 is needed'],
  [{ cacheControl: 'no-cache\r\nx: y' }, 'one line of printable Latin-1 is needed'],
  [
    { resultsFile: 'a.jsonl', failedFile: './a.jsonl' },
    'results-file and failed-file are both "./a.jsonl"; name another one',
  ],
  [{ failedFile: 'images\0' }, 'failed-file "images\\u0000" cannot be written'],
])('%j is refused before any request, with input, value and rule', async (options, problem) => {
  const before = opened.origin.connections
  expect(await problemsOf(options)).toContainEqual(expect.stringContaining(problem))
  expect(opened.origin.connections).toBe(before)
})

test('all problems are reported at once', async () => {
  const problems = await problemsOf({
    destination: 'oss://My_Bucket/',
    concurrency: 'many',
    retries: '-1',
    key: '{nope}',
    urlsFile: 'nothing.txt',
    select: '$[',
  })
  for (const name of ['destination', 'concurrency', 'retries', 'key', 'urls-file', 'select']) {
    expect(problems).toContainEqual(expect.stringContaining(name))
  }
})

test('without a destination nothing begins', async () => {
  expect(await problemsOf({ destination: undefined })).toEqual([
    expect.stringContaining('destination is required'),
  ])
})

describe('a login in headers', () => {
  const problemIn = async (header: string, more = {}) =>
    (await problemsOf({ headers: `X-Client: a\n${header}: s3cr3t`, ...more })).join()

  test.each([
    'Cookie',
    'AUTHORIZATION',
    'X-Auth',
    'X-Auth-Token',
    'my_secret',
    'Session',
    'X-Session-Id',
    'password',
    'X-Signature-Ed25519',
    'jwt',
    'X-API-Key',
    'X-MyApi-Key2',
    'Access-Key',
    'Ocp-Apim-Subscription-Key',
  ])('%s is refused, with the rule to write and without the value', async name => {
    const problem = await problemIn(name, { urls: 'https://a.test/1.png\nhttps://b.test/2.png' })
    const rule = `images.example.com: { headers: { ${name.toLowerCase()}: … } }`
    expect(problem).toBe(
      `headers has ${name.toLowerCase()}, and headers goes to every host that a list names: write it into host-rules, for its host alone, as ${rule}`,
    )
  })

  test.each(['X-Author', 'X-Tokens', 'Authority', 'Secretary', 'X-Key', 'Sessions', 'Referer'])(
    '%s is none',
    async name => expect(await problemIn(name)).toBe(''),
  )

  test.each<[string, object, string]>([
    ['the only host of urls', { urls: 'https://a.test/1.png\nhttp://a.test:8080/2.png?s3cr3t' }, 'a.test'],
    ['that of an array', { urls: '["https://b.test/1.png", {"url":"https://b.test/2"}]' }, 'b.test'],
    ['one of several hosts', { urls: 'https://a.test/1.png\nhttps://b.test/2.png' }, 'images.example.com'],
  ])('the rule names %s', async (_, more, host) => {
    const problem = await problemIn('Cookie', more)
    expect(problem).toContain(`as ${host}: { headers: { cookie: … } }`)
    expect(problem).not.toContain('s3cr3t')
  })
})

describe('what a value is never repeated for', () => {
  const token = 'Bearer s3cr3t-t0ken'

  test.each([
    { headers: token },
    { headers: `Authorization: ${token}\nHost: x` },
    { headers: `X: 猫\nY: ${token}` },
  ])('a header that may hold a token: %#', async options => {
    const problems = await problemsOf(options)
    expect(problems).toEqual([expect.stringMatching(/^headers: /)])
    expect(problems.join()).not.toContain('s3cr3t')
  })

  test('an access key with a space inside', async () => {
    const problems = await problemsOf({
      destination: 'oss://memes/',
      region: 'cn-hangzhou',
      accessKeyId: 'LTAI5 s3cr3t',
      accessKeySecret: 's3cr3t\nkey',
    })
    expect(problems.length).toBeGreaterThan(1)
    expect(problems.join()).not.toContain('s3cr3t')
  })
})

test('a long wrong value is shown by its beginning', () => {
  const { problems } = parseOptions(PERSIST_FIELDS, {
    destination: 'file:./x',
    concurrency: 'x'.repeat(5000),
  })
  expect(problems.join().length).toBeLessThan(300)
})

test('empty text is an unset input, spaces around a value do not count', () => {
  const { options, problems } = parseOptions(PERSIST_FIELDS, {
    destination: ' file:./x ',
    concurrency: '',
    region: ' ',
  })
  expect(problems).toEqual([])
  expect(options).toMatchObject({ destination: 'file:./x', concurrency: 16 })
  expect(options.region).toBeUndefined()
})

test('every default passes its own parser', () => {
  expect(parseOptions(PERSIST_FIELDS, { destination: 'file:./x' }).problems).toEqual([])
})

test('the parsers of secrets are marked, and only those', () => {
  const secret = Object.entries(PERSIST_FIELDS).flatMap(([name, field]) => ('secret' in field ? name : []))
  expect(secret).toEqual(['access-key-id', 'access-key-secret', 'security-token'])
})
