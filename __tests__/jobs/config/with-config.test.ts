/** What an option is in the end, where it stands in several places. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { textIn } from '../../../src/base/sentence.ts'
import { withConfig } from '../../../src/jobs/config/with-config.ts'
import { DOWNLOAD_FIELDS } from '../../../src/jobs/download/download-fields.ts'
import { EXPORT_FIELDS } from '../../../src/jobs/export/export-fields.ts'
import { LIST_FIELDS } from '../../../src/jobs/list/list-fields.ts'
import type { Table } from '../../../src/jobs/options/field.ts'
import { PERSIST_FIELDS } from '../../../src/jobs/persist/options/persist-fields.ts'

let cwd: string
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'config-'))
})
afterAll(() => rmSync(cwd, { recursive: true }))

interface Given {
  readonly files?: readonly string[]
  readonly config?: string
  readonly own?: Readonly<Record<string, string>>
  readonly table?: Table
}

async function read({ files = [], config = '', own = {}, table = PERSIST_FIELDS }: Given) {
  for (const [index, text] of files.entries()) writeFileSync(join(cwd, `${index}.yml`), text)
  const configFile = files.map((_, index) => `${index}.yml`).join('\n')
  const { fromFile, lines, problems, options } = await withConfig(
    table,
    { ...own, config, configFile },
    { cwd, environment: {} },
  )
  const said = [...lines, ...problems].map(text => textIn('en', text))
  return { options, fromFile: [...fromFile], said }
}

test.each<[string, Given, string, string[]]>([
  ['an input, over all', { files: ['key: a', 'key: b'], config: 'key: c', own: { key: 'd' } }, 'd', []],
  ['a config, over files', { files: ['key: a', 'key: b'], config: 'key: c' }, 'c', []],
  ['the later file', { files: ['key: a', 'key: b'] }, 'b', ['key']],
  ['the earlier file, where the later has none', { files: ['key: a', 'region: b'] }, 'a', ['key', 'region']],
  ['the earlier file, where the later is empty', { files: ['key: a', 'key:'] }, 'a', ['key']],
  ['a file, where the flag is empty', { files: ['key: a'], own: { key: '' } }, 'a', ['key']],
  ['a file, where the config is empty', { files: ['key: a'], config: 'key: ""' }, 'a', ['key']],
])('of %s', async (_, given, key, fromFile) => {
  expect(await read(given)).toMatchObject({ options: { key }, fromFile })
})

test('lists and maps are the lines of an input, and texts are as they were typed', async () => {
  const config = `
# A comment on a line of its own.
urls-file: [a.json, "b c.json"]
select:
  - $.posts[*].images[*]
  - $.cover
tags: { team: memes, since: 2026-01-01 }
retries: 0x2
host-rules:
  '*.example.com': { concurrency: 2, headers: { X-A: "1 #2" } }
key: "{sha256}.{ext}"
public-url-suffix: ?x-oss-process=style/a#b
metadata: |
  a: b
  c: d
dry-run: yes
`
  expect((await read({ config })).options).toEqual({
    urlsFile: 'a.json\nb c.json',
    select: '$.posts[*].images[*]\n$.cover',
    tags: 'team: memes\nsince: 2026-01-01',
    retries: '0x2',
    hostRules: '{"*.example.com":{"concurrency":"2","headers":{"X-A":"1 #2"}}}',
    key: '{sha256}.{ext}',
    publicUrlSuffix: '?x-oss-process=style/a#b',
    metadata: 'a: b\nc: d',
    dryRun: 'yes',
  })
})

test.each<[string, Given, object]>([
  [
    'a file',
    {
      files: ['host-rules: { a.test: { delay: 1s, referer: none }, b.test: { delay: 2s } }'],
      own: { hostRules: 'a.test: { delay: 3s }\nc.test: { delay: 4s }' },
    },
    {
      'a.test': { delay: '3s', referer: 'none' },
      'b.test': { delay: '2s' },
      'c.test': { delay: '4s' },
    },
  ],
  [
    'files and a config',
    {
      files: ['host-rules: { a.test: { delay: 1s } }', 'host-rules: |\n  a.test: { delay: 2s }'],
      config: 'host-rules: { b.test: { delay: 3s } }',
      own: { hostRules: '{"b.test":{"referer":"none"}}' },
    },
    { 'a.test': { delay: '2s' }, 'b.test': { delay: '3s', referer: 'none' } },
  ],
])('rules for hosts are laid over those of %s', async (_, given, rules) => {
  expect(JSON.parse((await read(given)).options.hostRules ?? '')).toEqual(rules)
})

test.each(['- a', 'a: "', 'a.test: 1'])('rules that are none (%j) stay, for the job to report', async own => {
  const files = ['host-rules: { a.test: { delay: 1s } }']
  const { options } = await read({ files, own: { hostRules: own } })
  expect(options.hostRules).toBe(own === 'a.test: 1' ? '{"a.test":"1"}' : own)
})

const COMMENTED = `
retries: 1 # polite
tags: # two of them
  team: memes # ours
  since: "2026 # 1" # quoted
key: 'a # {sha256}' # 'quoted'
select:
  - $.a  #  first
  - $.b#c
host-rules:
  a.test: { delay: 1s }
min-side: 5 # after the rules
`
test.each<[string, Given]>([
  ['a config', { config: COMMENTED }],
  ['a file', { files: [COMMENTED] }],
])('a comment after a value of %s is no part of it', async (_, given) => {
  const { options, said } = await read(given)
  expect(said.filter(sentence => !sentence.includes('is read'))).toEqual([])
  expect(options).toEqual({
    retries: '1',
    tags: 'team: memes\nsince: 2026 # 1',
    key: 'a # {sha256}',
    select: '$.a\n$.b#c',
    hostRules: '{"a.test":{"delay":"1s"}}',
    minSide: '5',
  })
})

describe('a job', () => {
  const files = ['destination: oss://a/\nurls-file: list.json\nmatch: "**"\nregion: b']

  test('takes its own names and passes by those of the others', async () => {
    expect((await read({ files })).options).toEqual({
      destination: 'oss://a/',
      urlsFile: 'list.json',
      region: 'b',
    })
    const reading = { source: 'oss://a/', region: 'b' }
    expect((await read({ files, table: LIST_FIELDS })).options).toEqual({ ...reading, match: '**' })
    expect((await read({ files, table: EXPORT_FIELDS })).options).toEqual(reading)
  })

  test.each<[string, Given, string, string[]]>([
    ['its own input', { files, own: { source: 'oss://i/' } }, 'oss://i/', ['match', 'region']],
    ['the source beside it', { files: ['source: oss://s/\ndestination: oss://d/'] }, 'oss://s/', ['source']],
    ['the source after it', { files: ['destination: oss://d/\nsource: oss://s/'] }, 'oss://s/', ['source']],
    [
      'the destination of a config',
      { files, config: 'destination: oss://c/' },
      'oss://c/',
      ['match', 'region'],
    ],
  ])('that reads takes %s', async (_, given, source, fromFile) => {
    const found = await read({ table: DOWNLOAD_FIELDS, ...given })
    expect(found.options.source).toBe(source)
    expect(found.fromFile.toSorted()).toEqual(fromFile)
  })
})

test('the log names each file, and its endpoint if it sets one, without a login in it', async () => {
  const { said } = await read({ files: ['region: a', 'endpoint: https://u:p4ss@minio.example.com'] })
  expect(said).toEqual([
    'config-file "0.yml" is read',
    'config-file "1.yml" is read; its endpoint: "https://…@minio.example.com"',
  ])
})

test('what is right of a config counts beside what is wrong, so that its language does', async () => {
  const { options, said } = await read({ config: 'regoin: a\nlanguage: zh' })
  expect([options, said]).toEqual([
    { language: 'zh' },
    ['config: line 1, column 1: "regoin" is not an option; region is'],
  ])
})

test('without a config nothing is read and nothing is added', async () => {
  expect(await read({ own: { region: 'a' } })).toEqual({ options: { region: 'a' }, fromFile: [], said: [] })
})
