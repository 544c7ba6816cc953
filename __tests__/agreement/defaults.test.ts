/** A runner sets every default of action.yml, so a default must change nothing: no refusal, no notice, no setting. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { SettingsError } from '../../src/base/errors.ts'
import { type Text, textIn } from '../../src/base/sentence.ts'
import { CHECK_FIELDS } from '../../src/jobs/check/check-fields.ts'
import { makeCheckSettings } from '../../src/jobs/check/check-settings.ts'
import { DOWNLOAD_FIELDS } from '../../src/jobs/download/download-fields.ts'
import { makeDownloadSettings } from '../../src/jobs/download/download-settings.ts'
import { LIST_FIELDS } from '../../src/jobs/list/list-fields.ts'
import { makeListSettings } from '../../src/jobs/list/list-settings.ts'
import { type JobEnvironment, jobEnvironment } from '../../src/jobs/options/context.ts'
import type { Table } from '../../src/jobs/options/field.ts'
import { PERSIST_FIELDS } from '../../src/jobs/persist/options/persist-fields.ts'
import { makePersistSettings } from '../../src/jobs/persist/options/persist-settings.ts'
import { NOON, quickClock } from '../support/clocks.ts'
import { type ActionFile, handedOptions, inputNames, optionsOf } from '../support/handed-options.ts'
import { lengthOf } from '../support/test-length.ts'

type Inputs = Readonly<Record<string, string>>
type InputName =
  | keyof typeof PERSIST_FIELDS
  | keyof typeof LIST_FIELDS
  | keyof typeof DOWNLOAD_FIELDS
  | keyof typeof CHECK_FIELDS

/** For every input a value that is allowed and is not its default. */
const OTHERS: Readonly<Record<InputName, string>> = {
  urls: 'https://a.example.com/1.png',
  'urls-file': 'list.json',
  'urls-from': 'https://a.example.com/feed.xml',
  'from-headers': 'X-Token: abc',
  select: '$[*]',
  'html-fields': '$.html',
  'markdown-fields': '$.text',
  'front-matter': 'none',
  'link-types': 'png',
  srcset: 'largest',
  'base-url': 'https://a.example.com/',
  'list-format': 'jsonl',
  'url-field': 'link',
  'key-field': 'name',
  'referer-field': 'page',
  'id-field': 'id',
  'expires-field': 'until',
  'bytes-field': 'body',
  'if-no-urls': 'ignore',
  destination: 's3://memes/pre/',
  source: 's3://memes/pre/',
  region: 'us-east-1',
  endpoint: 'https://minio.example.com',
  'endpoint-style': 'path',
  'allow-insecure-endpoint': 'true',
  'account-id': '0123456789abcdef0123456789abcdef',
  'access-key-id': 'AKIATESTKEYID1234567',
  'access-key-secret': 'a-secret',
  'security-token': 'a-token',
  'role-arn': 'arn:aws:iam::123456789012:role/persist',
  'oidc-provider-arn': 'acs:ram::1234567890123456:oidc-provider/GitHub',
  'oidc-audience': 'an-audience',
  'session-duration': '1800',
  'sts-endpoint': 'sts.example.com',
  proxy: 'env',
  language: 'zh',
  key: '{url.sha1}.{ext}',
  'on-collision': 'keep',
  headers: 'X-A: b',
  referer: 'origin',
  'host-rules': 'a.example.com: { concurrency: 2 }',
  'user-agent': 'a-crawler/1.0',
  accept: 'image/*',
  concurrency: '4',
  'per-host-concurrency': '2',
  'per-host-delay': '500ms',
  timeout: '30s',
  retries: '1',
  'max-redirects': '2',
  'max-bytes': '20MiB',
  'max-media-bytes': '3GiB',
  'min-bytes': '100',
  'min-width': '10',
  'min-height': '10',
  'allow-types': 'png,svg',
  'respect-robots-tag': 'true',
  'allow-addresses': '10.1.2.3',
  'cache-control': 'no-store',
  'storage-class': 'STANDARD_IA',
  acl: 'public-read',
  encryption: 'KMS:1a2b3c4d',
  tags: 'team: memes',
  metadata: 'a: b',
  provenance: 'true',
  'public-url-base': '/img/',
  'public-url-suffix': '?x',
  variants: 'thumb: ?x',
  manifest: 'off',
  'manifest-at': '.cache/memory',
  'origin-proxy': 'env',
  'refresh-after': '7d',
  'retry-dead-after': '2d',
  shard: '1/2',
  deadline: '50m',
  'dry-run': 'true',
  'fail-on': '25%',
  'results-file': 'results.jsonl',
  'failed-file': 'failed.jsonl',
  'new-file': 'new.jsonl',
  'rewrite-to': 'out/',
  'rewrite-mode': 'replace',
  'rewrite-link': 'key',
  'rewrite-suffix': '_kept',
  'rewrite-check': 'false',
  'former-public-url-bases': 'https://old.example.com/',
  'gallery-file': 'gallery.html',
  summary: 'false',
  match: '2026/**',
  delimiter: '/',
  limit: '5',
  'start-after': 'pre/a.png',
  'continuation-token': 'a-token',
  'modified-since': '24h',
  'if-none-found': 'error',
  keys: 'pre/a.png',
  'keys-file': 'list.json',
  directory: 'copies',
  'on-existing': 'fail',
  depth: 'bytes',
  'bytes-share': '7/30',
  grace: '2h',
  repair: 'replace',
  'repair-from': 'file:./copy',
  'accept-lost': 'true',
  documents: 'page.md',
  'orphans-file': 'orphans.txt',
}

const OSS = { region: 'cn-hangzhou', 'access-key-id': 'LTAI5tTestKeyId', 'access-key-secret': 'a-secret' }

interface Judged {
  readonly file: ActionFile
  readonly table: Table
  readonly judge: Judge
  /** Steps that are accepted, to which the inputs are added. */
  readonly steps: Readonly<Record<string, Inputs>>
}

type Judge = (
  options: object,
  environment: JobEnvironment,
  info: (sentence: Text) => void,
) => { readonly notices: readonly Text[] } | Promise<{ readonly notices: readonly Text[] }>

const ACTIONS: readonly Judged[] = [
  {
    file: 'action.yml',
    table: PERSIST_FIELDS,
    judge: makePersistSettings,
    steps: {
      'into a bucket': { 'urls-file': 'list.json', destination: 'oss://memes/pre/', ...OSS },
      'into a folder': { urls: 'https://a.example.com/2.png', destination: 'file:./kept' },
      'with pages rewritten': {
        'urls-file': 'page.md',
        destination: 'file:./kept',
        'rewrite-to': 'in-place',
      },
    },
  },
  {
    file: 'list/action.yml',
    table: LIST_FIELDS,
    judge: makeListSettings as Judge,
    steps: {
      'of a bucket': { source: 'oss://memes/pre/', ...OSS },
      'of a folder': { source: 'file:./kept' },
    },
  },
  {
    file: 'download/action.yml',
    table: DOWNLOAD_FIELDS,
    judge: makeDownloadSettings as Judge,
    steps: {
      'of keys in a bucket': { source: 'oss://memes/pre/', keys: 'pre/b.png', ...OSS },
      'of all in a folder': { source: 'file:./kept', match: '**' },
    },
  },
  {
    file: 'check/action.yml',
    table: CHECK_FIELDS,
    judge: (given, environment, info) => makeCheckSettings(given, { ...environment, runId: '1-1' }, info),
    steps: { 'of a bucket': { source: 'oss://memes/pre/', ...OSS } },
  },
]

let directory: string
let environment: JobEnvironment
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'defaults-'))
  await mkdir(join(directory, 'kept'))
  await writeFile(join(directory, 'list.json'), '[{"url": "https://a.example.com/1.png"}]')
  await writeFile(join(directory, 'page.md'), '![a](https://a.example.com/1.png)\n')
  const variables = {
    ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.example/?api-version=2.0',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'to-be-shown-there',
    HTTPS_PROXY: 'http://127.0.0.1:3128',
  }
  environment = jobEnvironment(
    { cwd: directory, environment: variables },
    { workspace: [directory], clock: quickClock(NOON) },
  )
})
afterAll(() => rm(directory, { recursive: true }))

/** Everything that the settings say, as one text to compare. */
async function verdict(judge: Judge, options: object): Promise<string> {
  const sentences: Text[] = []
  try {
    const settings = await judge(options, environment, sentence => sentences.push(sentence))
    return written({ info: sentences.map(english), notices: settings.notices.map(english), settings })
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    return written({ problems: error.problems })
  }
}

const english = (sentence: Text) => textIn('en', sentence)

const written = (value: unknown) =>
  JSON.stringify(value, (_, part: unknown) =>
    part instanceof Set || part instanceof Map ? [...part] : part instanceof RegExp ? String(part) : part,
  )

interface Case {
  /** `with:` of the step. */
  readonly given: Inputs
  /** What the runner makes of it, under the names of options. */
  readonly handed: object
}

function casesOf(file: ActionFile, base: Inputs): Case[] {
  const names = inputNames(file)
  const other = (name: string) => [name, OTHERS[name as InputName]]
  const handedWith = (given: Inputs) => ({ given, handed: handedOptions(file, given) })
  const pairs = names.flatMap((first, index) => names.slice(index + 1).map(name => [first, name]))
  const every = lengthOf(6, 1)
  return [
    ...[[], ...names.map(name => [name]), ...pairs.filter((_, index) => index % every === 0)].map(set =>
      handedWith({ ...base, ...Object.fromEntries(set.map(other)) }),
    ),
    // An expression that came out empty: this input alone has no default.
    ...names.map(name => handedWith({ ...base, [name]: '' })),
  ]
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size)
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size))
}

describe.each(ACTIONS)('$file', ({ file, table, judge, steps }) => {
  test('every value that is tried is not the default', () => {
    expect(inputNames(file).filter(name => OTHERS[name as InputName] === table[name]?.default)).toEqual([])
  })

  test.each(Object.entries(steps))('%s: its defaults change nothing', async (_, base) => {
    const different: unknown[] = []
    // Many at a time: most of the work is looking for the files.
    for (const cases of chunks(casesOf(file, base), 100))
      await Promise.all(
        cases.map(async ({ given, handed }) => {
          const [without, withDefaults] = await Promise.all(
            [optionsOf(given), handed].map(options => verdict(judge, options)),
          )
          if (withDefaults !== without) different.push({ given, without, withDefaults })
        }),
      )
    expect({ count: different.length, first: different.slice(0, 3) }).toEqual({ count: 0, first: [] })
  })

  test.each(Object.entries(steps))('%s: the step itself is accepted', async (_, base) => {
    expect(await verdict(judge, handedOptions(file, base))).not.toMatch(/^\{"problems"/)
  })
})
