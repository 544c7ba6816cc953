import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { systemClock } from '../../src/base/clock.ts'
import { PRESETS } from '../../src/origin/hosts/presets.ts'
import { fixedCredentials } from '../../src/storage/credentials/credentials.ts'
import { defaultStsEndpoint } from '../../src/storage/credentials/role.ts'
import { parseDestination } from '../../src/storage/stores/destination.ts'
import { locateOss } from '../../src/storage/stores/oss/location.ts'
import { locateS3 } from '../../src/storage/stores/s3/location.ts'
import { locateR2 } from '../../src/storage/stores/s3/r2-location.ts'
import { codes, rows, section } from '../support/documents.ts'
import { CHECK_OUTPUTS, DOWNLOAD_OUTPUTS, LIST_OUTPUTS, OUTPUTS } from '../support/output-names.ts'
import { chineseOf, PENDING_PAGES, twins } from '../support/pending.ts'
import { ROOT, readRoot } from '../support/source-files.ts'
import { openTyped } from '../support/typed-store.ts'

const { inputFiles } = await import(String(new URL('../../scripts/inputs.js', import.meta.url)))

/** The members of the union `Reason`, `http-404` and kin as `http-<status>`. */
function reasons(): string[] {
  const union = /export type Reason =(.*?)\n\n/s.exec(readRoot('src/base/errors.ts'))?.[1] ?? ''
  return [...union.matchAll(/['`]([^'`]+)['`]/g)].map(([, name = '']) => name.replace(/\$\{.*\}/, '<status>'))
}

interface Documented {
  readonly page: string
  readonly outputsPage: string
  readonly outputs: readonly string[]
}

const IN_ENGLISH: readonly Documented[] = [
  { page: 'docs/inputs.md', outputsPage: 'docs/outputs.md', outputs: OUTPUTS },
  { page: 'list/README.md', outputsPage: 'list/README.md', outputs: LIST_OUTPUTS },
  {
    page: 'download/README.md',
    outputsPage: 'download/README.md',
    outputs: DOWNLOAD_OUTPUTS,
  },
  { page: 'check/README.md', outputsPage: 'check/README.md', outputs: CHECK_OUTPUTS },
]

describe.each(
  IN_ENGLISH.flatMap(each => [
    each,
    { ...each, page: chineseOf(each.page), outputsPage: chineseOf(each.outputsPage) },
  ]).filter(({ page, outputsPage }) => !PENDING_PAGES.some(path => path === page || path === outputsPage)),
)('$page', page => {
  test('lists every output, in their order, and no other', () => {
    const listed = rows(section(page.outputsPage, 'outputs')).map(([output]) => output)
    expect(listed).toEqual(page.outputs.map(output => `\`${output}\``))
  })
})

test.each<[string, string]>(inputFiles())('%s has the inputs that `npm run inputs` writes', (path, text) => {
  expect(readRoot(path)).toBe(text)
})

describe.each(twins('docs/outputs.md'))('%s', name => {
  test('explains every reason, and no other', () => {
    const listed = rows(section(name, 'reasons')).flatMap(([cell = '']) => codes(cell))
    expect(reasons().length).toBeGreaterThan(40)
    expect(listed.toSorted()).toEqual(reasons().toSorted())
  })
})

describe.each(twins('README.md'))('%s', name => {
  test('stays short enough to be read', () => {
    expect(readRoot(name).split('\n').length).toBeLessThanOrEqual(131)
  })

  test('names only sites that have a preset', () => {
    const split = (text = '') => text.split(/, | and |、/)
    const sites = PRESETS.flatMap(({ site }) => Object.values(site ?? {})).flatMap(text =>
      split(text.replace(/ ?[(（].*/, '')),
    )
    const shown = /the headers that (.*) and others want|\*\*防盗链\*\*：(.*)等网站/.exec(readRoot(name))
    const named = split(shown?.[1] ?? shown?.[2])
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter(each => !sites.includes(each))).toEqual([])
  })

  test('names two commands for a fresh clone, and nothing before them', () => {
    const commands = readRoot(name).match(/^npm [^#\n]*(?= #)/gm)
    expect(commands?.map(command => command.trim())).toEqual(['npm run demo', 'npm test'])
  })
})

describe.each(twins('docs/stores.md'))('%s', page => {
  test.each(rows(section(page, 'places')))(
    '%s with %s has the public URL %s',
    async (place, settings, url) => {
      const destination = parseDestination(codes(place ?? '')[0] ?? '')
      const { region, endpoint } = Object.fromEntries(
        codes(settings ?? '').map(code => code.split(/: (.*)/, 2) as [string, string]),
      )
      const store = await openTyped({
        destination,
        directory: ROOT,
        allowInsecureEndpoint: false,
        language: 'en',
        clock: systemClock,
        credentials: fixedCredentials({ accessKeyId: 'an-id', accessKeySecret: 'a-secret' }),
        ...(region && { region }),
        ...(endpoint && { endpoint }),
      })
      await store.close()
      expect([store.publicBase + store.prefix]).toEqual(codes(url ?? ''))
    },
  )
})

test.each(twins('SECURITY.md'))('%s names tests that are there', page => {
  const named = rows(section(page, 'promises')).flatMap(([, tests = '']) => codes(tests))
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter(name => !existsSync(join(ROOT, '__tests__', `${name}.test.ts`)))).toEqual([
    // A workflow, not a file below __tests__.
    'dist',
  ])
})

describe.each(twins('SECURITY.md'))('%s names the host that is contacted', page => {
  const all = rows(section(page, 'hosts')).map(([what = '', settings = '', hosts = '']) => {
    const [first = '', ...more] = codes(settings)
    const pairs = [first, ...more].map(code => code.split(/: (.*)/, 2) as [string, string])
    return { what, first, given: Object.fromEntries(pairs), hosts: codes(hosts) }
  })

  test.each(all.filter(({ first }) => first.includes('://')))(
    'of the store: $what',
    ({ first, given, hosts }) => {
      const { kind, bucket } = parseDestination(first) as { kind: string; bucket: string }
      const { region, endpoint } = given
      const locate = { oss: locateOss, s3: locateS3, r2: locateR2 }[kind]
      const place = {
        bucket,
        region,
        endpoint,
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
