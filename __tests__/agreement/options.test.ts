import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { messageOf } from '../../src/base/errors.ts'
import { CHECK_FIELDS, type CheckOptions } from '../../src/jobs/check/check-fields.ts'
import { DOCTOR_FIELDS, type DoctorOptions } from '../../src/jobs/doctor/doctor-fields.ts'
import { DOWNLOAD_FIELDS, type DownloadOptions } from '../../src/jobs/download/download-fields.ts'
import { EXPORT_FIELDS, type ExportOptions } from '../../src/jobs/export/export-fields.ts'
import { LIST_FIELDS, type ListOptions } from '../../src/jobs/list/list-fields.ts'
import type { JobOptions } from '../../src/jobs/options/context.ts'
import { camelCase, type Field, type OptionsIn, type Table } from '../../src/jobs/options/field.ts'
import { PERSIST_FIELDS, type PersistOptions } from '../../src/jobs/persist/options/persist-fields.ts'
import { openLanguageService } from '../support/language-service.ts'
import { emitDeclarations, typeProblems } from '../support/public-api.ts'

/** What a caller may say beside the fields. */
type Beside = keyof JobOptions | 'signal' | 'watch' | 'runId' | 'unordered'

/** Assignable both ways, and the same names: an optional one more would be assignable, too. */
type Same<A, B> = [A, B, keyof A, keyof B] extends [B, A, keyof B, keyof A] ? [] : ['these types differ']

/** Compiles where both are the same; the compiler is the test. */
const same = <A, B>(..._: Same<A, B>): void => {}
same<Omit<PersistOptions, Beside>, OptionsIn<typeof PERSIST_FIELDS>>()
same<Omit<ListOptions, Beside>, OptionsIn<typeof LIST_FIELDS>>()
same<Omit<DownloadOptions, Beside>, OptionsIn<typeof DOWNLOAD_FIELDS>>()
same<Omit<CheckOptions, Beside>, OptionsIn<typeof CHECK_FIELDS>>()
same<Omit<DoctorOptions, Beside>, OptionsIn<typeof DOCTOR_FIELDS>>()
same<Omit<ExportOptions, Beside>, OptionsIn<typeof EXPORT_FIELDS>>()
// @ts-expect-error -- one name less
same<Omit<PersistOptions, Beside | 'shard'>, OptionsIn<typeof PERSIST_FIELDS>>()
// @ts-expect-error -- one word more
same<Omit<DoctorOptions, Beside | 'language'> & { language?: 'fr' }, OptionsIn<typeof DOCTOR_FIELDS>>()

const ofCaller = {
  destination: 'file:./images',
  language: 'zh-CN',
  failOn: '25%',
  allowTypes: ['png', 'gif'],
  maxBytes: '20MiB',
  dryRun: true,
} satisfies PersistOptions

const wrongInEach = [
  // @ts-expect-error -- no language of ours
  { destination: 'file:./images', language: 'fr' } satisfies PersistOptions,
  // @ts-expect-error -- neither a word nor a share
  { destination: 'file:./images', failOn: 'some' } satisfies PersistOptions,
  // @ts-expect-error -- no type of image
  { destination: 'file:./images', allowTypes: ['exe'] } satisfies PersistOptions,
  // @ts-expect-error -- a switch is on or off
  { destination: 'file:./images', dryRun: 'yes' } satisfies PersistOptions,
  // @ts-expect-error -- known to entry points alone
  { destination: 'file:./images', clock: undefined } satisfies PersistOptions,
  // @ts-expect-error -- a source is needed
  { match: '**' } satisfies ListOptions,
]

test('what a caller may write compiles, and a wrong word does not', () => {
  expect([Object.keys(ofCaller).length, wrongInEach.length]).toEqual([6, 6])
})

interface Documented {
  readonly table: Table
  /** Where the library exports the options, and as what. */
  readonly entry: string
  readonly type: string
}

const JOBS: Readonly<Record<string, Documented>> = {
  persist: { table: PERSIST_FIELDS, entry: '', type: 'PersistOptions' },
  list: { table: LIST_FIELDS, entry: '', type: 'ListOptions' },
  download: { table: DOWNLOAD_FIELDS, entry: '', type: 'DownloadOptions' },
  check: { table: CHECK_FIELDS, entry: '', type: 'CheckOptions' },
  doctor: { table: DOCTOR_FIELDS, entry: '', type: 'DoctorOptions' },
  export: { table: EXPORT_FIELDS, entry: '', type: 'ExportOptions' },
}

/** A program that sets every option of every job. */
const PROGRAM = Object.values(JOBS)
  .map(({ table, entry, type }) =>
    [
      `import type { ${type} } from 'persist-images${entry}'`,
      `export const of${type}: ${type} = {`,
      ...Object.keys(table).map(name => `  ${camelCase(name)}: null!,`),
      '}',
    ].join('\n'),
  )
  .join('\n')
const folder = await emitDeclarations()
const problems = typeProblems(folder, { 'program.ts': PROGRAM })
const service = await openLanguageService(folder)
afterAll(async () => {
  await service.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a program that sets every option compiles', () => expect(problems).toBe(''))

/** Names of the library that are no options of the same job. */
const OTHERS = ['drop-parameters', 'next-token', 'referer-field', 'urls-file']

/** Words about a field as the library says them: options for inputs. */
const inLibrary = (table: Table, words: string) =>
  words.replace(/`([a-z]+(?:-[a-z]+)+)`/g, (code, name) =>
    name in table || OTHERS.includes(name) ? `\`${camelCase(name)}\`` : code,
  )

const helpIn = (table: Table, { en }: Field) => inLibrary(table, en.replace(/ Default: .*$/, ''))

/** The default of a field, also in words. */
function defaultIn(table: Table, { en, default: value }: Field): string {
  const [, words = ''] = / Default: (?!under `\$RUNNER_TEMP`)(.*?)\.?$/.exec(en) ?? []
  return value || inLibrary(table, words)
}

/** `from 1 to 256` of the sentence with which a value is refused. */
function limitsOf({ parse }: Field): string | undefined {
  try {
    parse('!')
    return undefined
  } catch (error) {
    return /from [\d.]+\w? to [\d.]+\w?/.exec(messageOf(error))?.[0]
  }
}

describe.each(Object.entries(JOBS))('an editor shows of each option of %s', (_, { table, type }) => {
  const fields = Object.entries<Field>(table)
  /** What is shown, on one line and without marks of code, since a long line is broken anywhere. */
  const shown = new Map<string, string>()
  const plain = (words: string) => words.replaceAll('*\\/', '*/').replaceAll(/[\s`]+/g, ' ')
  beforeAll(async () => {
    for (const [name] of fields)
      shown.set(
        name,
        plain(await service.hover('program.ts', PROGRAM, `${camelCase(name)}: null`, `of${type}:`)),
      )
  })
  const lacking = (wanted: (field: Field) => string) =>
    fields
      .map(([name, field]) => [name, shown.get(name) ?? '', plain(wanted(field))] as const)
      .filter(([, all, part]) => !all.includes(part))

  test('its help', () => expect(lacking(field => helpIn(table, field))).toEqual([]))
  test('what else the library takes', () => expect(lacking(field => field.also ?? '')).toEqual([]))
  test('its default', () => expect(lacking(field => defaultIn(table, field))).toEqual([]))
  test('its limits', () => {
    const limitsShown = ([name, field]: [string, Field]) =>
      shown
        .get(name)
        ?.replaceAll(',', '')
        .toLowerCase()
        .includes(`${limitsOf(field) ?? ''}`)
    expect(fields.filter(entry => !limitsShown(entry)).map(([name]) => name)).toEqual([])
  })
  test('that it need not be set, or must', () => {
    const isNeeded = ([name]: [string, Field]) => !shown.get(name)?.includes(`${camelCase(name)}?:`)
    expect(fields.filter(isNeeded).map(([name]) => name)).toEqual(
      fields.filter(([, { required }]) => required).map(([name]) => name),
    )
  })
})

test('some options have limits', () => {
  expect(
    Object.values<Field>(PERSIST_FIELDS).filter(field => limitsOf(field) !== undefined).length,
  ).toBeGreaterThan(12)
})
