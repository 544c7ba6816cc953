/** An option means the same as an input, in a config and in a file: the same settings, the same refusals. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import { SettingsError } from '../../src/base/errors.ts'
import { type Text, textIn } from '../../src/base/sentence.ts'
import { CHECK } from '../../src/jobs/check/check.ts'
import { CHECK_FIELDS } from '../../src/jobs/check/check-fields.ts'
import { withConfig } from '../../src/jobs/config/with-config.ts'
import { DOWNLOAD } from '../../src/jobs/download/download.ts'
import { DOWNLOAD_FIELDS } from '../../src/jobs/download/download-fields.ts'
import { LIST } from '../../src/jobs/list/list.ts'
import { LIST_FIELDS } from '../../src/jobs/list/list-fields.ts'
import { type JobEnvironment, jobEnvironment } from '../../src/jobs/options/context.ts'
import type { Field, Table } from '../../src/jobs/options/field.ts'
import { judged } from '../../src/jobs/options/open-job.ts'
import { makeSettings } from '../../src/jobs/options/reading-job.ts'
import { PERSIST_FIELDS } from '../../src/jobs/persist/options/persist-fields.ts'
import { makePersistSettings } from '../../src/jobs/persist/options/persist-settings.ts'
import { NOON, quickClock } from '../support/clocks.ts'
import { configForms, reasonOf } from '../support/config-forms.ts'
import { optionsOf } from '../support/handed-options.ts'

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
  'min-urls': '0',
  exclude: '**/none/**',
  'max-new': '9',
  destination: 's3://memes/pre/',
  source: 's3://memes/pre/',
  region: 'us-east-1',
  endpoint: 'https://minio.example.com',
  'allow-insecure-endpoint': 'true',
  'access-key-id': 'AKIATESTKEYID1234567',
  'access-key-secret': 'a-secret',
  'security-token': 'a-token',
  'role-arn': 'arn:aws:iam::123456789012:role/persist',
  'oidc-provider-arn': 'acs:ram::1234567890123456:oidc-provider/GitHub',
  proxy: 'env',
  language: 'zh',
  key: '{url.sha1}.{ext}',
  'on-collision': 'keep',
  headers: 'X-A: b',
  referer: 'origin',
  'host-rules': 'a.example.com: { concurrency: 2 }',
  'user-agent': 'a-crawler/1.0',
  concurrency: '4',
  'per-host-concurrency': '2',
  'per-host-delay': '500ms',
  timeout: '30s',
  retries: '1',
  'max-bytes': '20MiB',
  'max-media-bytes': '3GiB',
  'min-side': '10',
  'allow-types': 'png,svg',
  'respect-robots-tag': 'true',
  'allow-addresses': '10.1.2.3',
  'cache-control': 'no-store',
  'storage-class': 'STANDARD_IA',
  acl: 'public-read',
  encryption: 'KMS:1a2b3c4d',
  tags: 'team: memes',
  metadata: 'a: b',
  'public-url-base': '/img/',
  'public-url-suffix': '?x',
  variants: 'thumb: ?x',
  manifest: 'off',
  'manifest-at': '.cache/memory',
  'origin-proxy': 'env',
  'refresh-after': '7d',
  'retry-failed-after': '2d',
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
  'former-public-url-bases': 'https://old.example.com/',
  'gallery-file': 'gallery.html',
  match: '2026/**',
  delimiter: '/',
  limit: '5',
  'start-after': 'pre/a.png',
  'modified-since': '24h',
  'if-none-found': 'error',
  keys: 'pre/a.png',
  'keys-file': 'list.json',
  directory: 'copies',
  'on-existing': 'fail',
  depth: 'bytes',
  'accept-missing': 'true',
  documents: 'page.md',
  'damaged-file': 'damaged.txt',
}

const OSS = { region: 'cn-hangzhou', 'access-key-id': 'LTAI5tTestKeyId', 'access-key-secret': 'a-secret' }

interface Action {
  readonly file: string
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

const ACTIONS: readonly Action[] = [
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
    judge: (given, environment, info) => makeSettings(LIST, given, environment, info),
    steps: {
      'of a bucket': { source: 'oss://memes/pre/', ...OSS },
      'of a folder': { source: 'file:./kept' },
    },
  },
  {
    file: 'download/action.yml',
    table: DOWNLOAD_FIELDS,
    judge: (given, environment, info) => makeSettings(DOWNLOAD, given, environment, info),
    steps: {
      'of keys in a bucket': { source: 'oss://memes/pre/', keys: 'pre/b.png', ...OSS },
      'of all in a folder': { source: 'file:./kept', match: '**' },
    },
  },
  {
    file: 'check/action.yml',
    table: CHECK_FIELDS,
    judge: (given, environment, info) => makeSettings(CHECK, given, environment, info),
    steps: { 'of a bucket': { source: 'oss://memes/pre/', ...OSS } },
  },
]

let directory: string
let environment: JobEnvironment
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'config-'))
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

const english = (sentence: Text) => textIn('en', sentence)

const written = (value: unknown) =>
  JSON.stringify(value, (_, part: unknown) =>
    part instanceof Set || part instanceof Map ? [...part] : part instanceof RegExp ? String(part) : part,
  )

interface Verdict {
  /** Everything that the settings say, as one text to compare; undefined where they are refused. */
  readonly settings?: string
  readonly problems: readonly string[]
  readonly info: readonly string[]
}

/** @param given inputs or flags by their names as options, as an entry point has them */
async function verdict({ table, judge }: Action, given: Inputs): Promise<Verdict> {
  const { options, fromFile, problems } = await withConfig(table, given, { cwd: directory, environment: {} })
  const info: string[] = []
  const note = (sentence: Text) => info.push(english(sentence))
  if (problems.length > 0) return { problems: problems.map(english), info }
  try {
    const settings = await judged(options, { ...environment, fromFile }, note, judge)
    return { settings: written(settings), problems: [], info }
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    return { problems: error.problems, info }
  }
}

/** Options of a file that have no effect in a step. */
const REWRITING = ['rewrite-mode', 'rewrite-link', 'former-public-url-bases']
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  'into a bucket': ['manifest-at', ...REWRITING],
  'into a folder': ['encryption', 'tags', 'rewrite-to', ...REWRITING],
  'with pages rewritten': ['encryption', 'tags'],
  'of keys in a bucket': ['match'],
  'of a bucket': ['manifest-at'],
}

describe.each(ACTIONS)('$file', action => {
  const { table, steps } = action
  const fields = Object.entries(table as Table).map(([name, field]) => {
    const ofPersist: Field | undefined = (PERSIST_FIELDS as Table)[name]
    return { name: name as InputName, field, reason: reasonOf(ofPersist ?? field) }
  })

  test('every value that is tried is not the default', () => {
    expect(fields.filter(({ name, field }) => OTHERS[name] === field.default)).toEqual([])
  })

  test.each(Object.entries(steps))('%s: the step itself is accepted', async (_, base) => {
    expect((await verdict(action, optionsOf(base))).problems).toEqual([])
  })

  describe.each(Object.entries(steps))('%s', (step, base) => {
    test.each(fields)(
      '$name is the same as an input, in a config and in a file',
      async ({ name, field, reason }) => {
        const { [name]: _, ...others } = base
        const rest = optionsOf(others)
        const typed = await verdict(action, { ...rest, ...optionsOf({ [name]: OTHERS[name] }) })
        const file = join(directory, 'config.yml')
        for (const form of configForms(field, OTHERS[name])) {
          const config = stringify({ [name]: form })
          await writeFile(file, config)
          const byText = await verdict(action, { ...rest, config })
          const byFile = await verdict(action, { ...rest, configFile: file })
          const refused = { problems: [expect.stringContaining(`: ${name} `)] }
          if (reason === 'secret') expect(byText).toMatchObject(refused)
          else expect(byText).toEqual(typed)
          if (reason) expect(byFile).toMatchObject(refused)
          else if (LEFT_OUT[step]?.includes(name)) {
            expect(typed.problems).toHaveLength(1)
            expect(byFile.info[0]).toBe(`${name} of a config-file is left out here: ${typed.problems}`)
            expect(byFile.settings).toBe((await verdict(action, rest)).settings)
          } else expect(byFile).toEqual(typed)
        }
      },
    )
  })
})
