import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { systemClock } from '../../src/base/clock.ts'
import { say } from '../../src/base/messages/say.ts'
import { flagGroups } from '../../src/cli/help-groups.ts'
import { CHECK_FIELDS } from '../../src/jobs/check/check-fields.ts'
import { DOWNLOAD_FIELDS } from '../../src/jobs/download/download-fields.ts'
import { LIST_FIELDS } from '../../src/jobs/list/list-fields.ts'
import type { Field, Table } from '../../src/jobs/options/field.ts'
import { PERSIST_FIELDS } from '../../src/jobs/persist/options/persist-fields.ts'
import { fixedCredentials } from '../../src/storage/credentials/credentials.ts'
import { defaultStsEndpoint } from '../../src/storage/credentials/sts-endpoint.ts'
import { parseDestination } from '../../src/storage/stores/destination.ts'
import { locateOss } from '../../src/storage/stores/oss/location.ts'
import { locateS3 } from '../../src/storage/stores/s3/location.ts'
import { locateR2 } from '../../src/storage/stores/s3/r2-location.ts'
import type { EndpointStyle } from '../../src/storage/stores/store-endpoint.ts'
import { codes, rows, section } from '../support/documents.ts'
import { CHECK_OUTPUTS, DOWNLOAD_OUTPUTS, LIST_OUTPUTS, OUTPUTS } from '../support/output-names.ts'
import { ROOT, readRoot } from '../support/source-files.ts'
import { openTyped } from '../support/typed-store.ts'

/** The members of the union `Reason`, `http-404` and kin as `http-<status>`. */
function reasons(): string[] {
  const union = /export type Reason =(.*?)\n\n/s.exec(readRoot('src/base/errors.ts'))?.[1] ?? ''
  return [...union.matchAll(/['`]([^'`]+)['`]/g)].map(([, name = '']) => name.replace(/\$\{.*\}/, '<status>'))
}

interface Documented {
  readonly page: string
  readonly outputsPage: string
  readonly table: Table
  readonly outputs: readonly string[]
}

const IN_ENGLISH: readonly Documented[] = [
  { page: 'docs/inputs.md', outputsPage: 'docs/outputs.md', table: PERSIST_FIELDS, outputs: OUTPUTS },
  { page: 'list/README.md', outputsPage: 'list/README.md', table: LIST_FIELDS, outputs: LIST_OUTPUTS },
  {
    page: 'download/README.md',
    outputsPage: 'download/README.md',
    table: DOWNLOAD_FIELDS,
    outputs: DOWNLOAD_OUTPUTS,
  },
  { page: 'check/README.md', outputsPage: 'check/README.md', table: CHECK_FIELDS, outputs: CHECK_OUTPUTS },
]
/** The tables of inputs on a page, each with the heading above it; a page with one table has none. */
function groupsOf(page: string): { readonly heading: string; readonly inputs: readonly string[][] }[] {
  const [first = '', ...grouped] = section(page, 'inputs').split(/^## /m)
  if (grouped.length === 0) return [{ heading: '', inputs: rows(first) }]
  return grouped.map(text => ({ heading: text.split('\n')[0] ?? '', inputs: rows(text) }))
}

/** The same from the table of fields: many inputs are in the groups of `help all`. */
function fieldGroups({ page, table }: Documented) {
  if (table !== PERSIST_FIELDS) return [{ heading: '', fields: Object.entries<Field>(table) }]
  const language = page.includes('zh-CN') ? 'zh' : 'en'
  return flagGroups('persist', true).map(({ group, flags }) => ({
    heading: say(`help-${group}`).in(language),
    fields: flags.map(({ name, field }): [string, Field] => [name, field]),
  }))
}

function standardOf(field: Field): string {
  const standard = field.default ?? field.standard
  return standard ? `\`${standard}\`` : '–'
}

const chinese = (page: string) => page.replace('.md', '.zh-CN.md')

describe.each(
  IN_ENGLISH.flatMap(each => [
    each,
    { ...each, page: chinese(each.page), outputsPage: chinese(each.outputsPage) },
  ]),
)('$page', page => {
  test('lists every input with its default, in their order and groups, and no other', () => {
    const listed = groupsOf(page.page).map(({ heading, inputs }) => ({
      heading,
      inputs: inputs.map(([input, standard]) => [input, standard]),
    }))
    expect(listed).toEqual(
      fieldGroups(page).map(({ heading, fields }) => ({
        heading,
        inputs: fields.map(([name, field]) => [`\`${name}\``, standardOf(field)]),
      })),
    )
  })

  test('lists every output, in their order, and no other', () => {
    const listed = rows(section(page.outputsPage, 'outputs')).map(([output]) => output)
    expect(listed).toEqual(page.outputs.map(output => `\`${output}\``))
  })
})

describe.each(['docs/inputs.md', 'docs/inputs.zh-CN.md'])('%s', page => {
  test('begins with ten inputs that the short help has, too', () => {
    const listed = rows(section(page, 'most-used')).map(([input = '', standard]) => [
      codes(input)[0],
      standard,
    ])
    const short = flagGroups('persist', false).flatMap(({ flags }) =>
      flags.map(({ name, field }) => [name, standardOf(field)]),
    )
    expect(listed).toHaveLength(10)
    expect(listed.filter(row => !short.some(flag => String(flag) === String(row)))).toEqual([])
  })
})

test.each(IN_ENGLISH)('$page says of each input what --help says', documented => {
  const fields = fieldGroups(documented).flatMap(group => group.fields)
  const listed = groupsOf(documented.page).flatMap(({ inputs }) => inputs)
  expect(listed).toHaveLength(Object.keys(documented.table).length)
  const other = listed.flatMap(([, , meaning = ''], index) => {
    const said = meaning.replace(/^Required\. /, '').replace(/\[([^\]]+)\]\([^)]+\)/g, '"$1"')
    const [name, { help }] = fields[index] ?? ['', { help: '' }]
    // More may follow, such as where to read on.
    return said.startsWith(help) ? [] : [[name, said, help]]
  })
  expect(other).toEqual([])
})

describe.each(['docs/outputs.md', 'docs/outputs.zh-CN.md'])('%s', name => {
  test('explains every reason, and no other', () => {
    const listed = rows(section(name, 'reasons')).flatMap(([cell = '']) => codes(cell))
    expect(reasons().length).toBeGreaterThan(40)
    expect(listed.toSorted()).toEqual(reasons().toSorted())
  })
})

describe.each(['README.md', 'README.zh-CN.md'])('%s', name => {
  test('names the limit on inline lists, and the way round it', () => {
    expect(readRoot(name)).toMatch(/128 KiB/)
    expect(readRoot(name)).toContain('urls-file')
  })

  test('stays short enough to be read', () => {
    expect(readRoot(name).split('\n').length).toBeLessThanOrEqual(301)
  })
})

describe.each(['docs/stores.md', 'docs/stores.zh-CN.md'])('%s', page => {
  test.each(rows(section(page, 'places')))(
    '%s with %s has the public URL %s',
    async (place, settings, url) => {
      const destination = parseDestination(codes(place ?? '')[0] ?? '')
      const { region, endpoint, ...more } = Object.fromEntries(
        codes(settings ?? '').map(code => code.split(/: (.*)/, 2) as [string, string]),
      )
      const store = await openTyped({
        destination,
        directory: ROOT,
        endpointStyle: (more['endpoint-style'] ?? 'auto') as EndpointStyle,
        allowInsecureEndpoint: false,
        language: 'en',
        clock: systemClock,
        credentials: fixedCredentials({ accessKeyId: 'an-id', accessKeySecret: 'a-secret' }),
        ...(region && { region }),
        ...(endpoint && { endpoint }),
        ...(more['account-id'] && { accountId: more['account-id'] }),
      })
      await store.close()
      expect([store.publicBase + store.prefix]).toEqual(codes(url ?? ''))
    },
  )
})

test.each(['SECURITY.md', 'SECURITY.zh-CN.md'])('%s names tests that are there', page => {
  const named = rows(section(page, 'promises')).flatMap(([, tests = '']) => codes(tests))
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter(name => !existsSync(join(ROOT, '__tests__', `${name}.test.ts`)))).toEqual([
    // A workflow, not a file below __tests__.
    'dist',
  ])
})

describe.each(['SECURITY.md', 'SECURITY.zh-CN.md'])('%s names the host that is contacted', page => {
  const all = rows(section(page, 'hosts')).map(([what = '', settings = '', hosts = '']) => {
    const [first = '', ...more] = codes(settings)
    const pairs = [first, ...more].map(code => code.split(/: (.*)/, 2) as [string, string])
    return { what, first, given: Object.fromEntries(pairs), hosts: codes(hosts) }
  })

  test.each(all.filter(({ first }) => first.includes('://')))(
    'of the store: $what',
    ({ first, given, hosts }) => {
      const { kind, bucket } = parseDestination(first) as { kind: string; bucket: string }
      const { region, endpoint, 'account-id': accountId } = given
      const locate = { oss: locateOss, s3: locateS3, r2: locateR2 }[kind]
      const place = {
        bucket,
        region,
        endpoint,
        accountId,
        endpointStyle: 'auto',
        allowInsecureEndpoint: false,
      } as const
      const located = locate?.(place)
      if (!located || !('location' in located)) throw new Error(`${first} leads nowhere`)
      const url = new URL(located.location.endpoint)
      const host = located.location.style === 'virtual' ? `${bucket}.${url.hostname}` : url.hostname
      expect(hosts).toEqual([`${host}:${url.port || 443}`])
    },
  )

  test.each(all.filter(({ first }) => first === 'role-arn'))('of the login: $what', ({ given, hosts }) => {
    const { region } = given
    const partition = region?.startsWith('cn-') ? 'aws-cn' : 'aws'
    const service = defaultStsEndpoint('oidc-provider-arn' in given ? 'alibaba' : 'aws', {
      region,
      partition,
    })
    expect(hosts).toEqual(['*.actions.githubusercontent.com:443', `${new URL(service).host}:443`])
  })

  test('for stores and logins', () => {
    expect(all.filter(({ first }) => first.includes('://')).length).toBeGreaterThan(8)
    expect(all.filter(({ first }) => first === 'role-arn')).toHaveLength(3)
  })
})
