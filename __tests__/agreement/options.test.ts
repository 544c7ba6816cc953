import { describe, expect, test } from '@jest/globals'
import { messageOf } from '../../src/base/errors.ts'
import { VERSION } from '../../src/base/version.ts'
import { CHECK_FIELDS } from '../../src/jobs/check/check-fields.ts'
import type { CheckOptions } from '../../src/jobs/check/check-options.ts'
import { DOCTOR_FIELDS } from '../../src/jobs/doctor/doctor-fields.ts'
import type { DoctorOptions } from '../../src/jobs/doctor/doctor-options.ts'
import { DOWNLOAD_FIELDS } from '../../src/jobs/download/download-fields.ts'
import type { DownloadOptions } from '../../src/jobs/download/download-options.ts'
import { EXPORT_FIELDS } from '../../src/jobs/export/export-fields.ts'
import type { ExportOptions } from '../../src/jobs/export/export-options.ts'
import { LIST_FIELDS } from '../../src/jobs/list/list-fields.ts'
import type { ListOptions } from '../../src/jobs/list/list-options.ts'
import type { JobOptions } from '../../src/jobs/options/context.ts'
import { camelCase, type Field, type OptionsIn, type Table } from '../../src/jobs/options/field.ts'
import { PERSIST_FIELDS } from '../../src/jobs/persist/options/persist-fields.ts'
import type { PersistOptions } from '../../src/jobs/persist/options/persist-options.ts'
import { PLAN_FIELDS } from '../../src/jobs/plan/plan-fields.ts'
import type { PlanOptions } from '../../src/jobs/plan/plan-options.ts'
import { PLANS_FIELDS } from '../../src/jobs/plans/plans-fields.ts'
import type { PlansOptions } from '../../src/jobs/plans/plans-options.ts'
import { STATUS_FIELDS } from '../../src/jobs/status/status-fields.ts'
import type { StatusOptions } from '../../src/jobs/status/status-options.ts'
import { WORK_FIELDS } from '../../src/jobs/work/work-fields.ts'
import type { WorkOptions } from '../../src/jobs/work/work-options.ts'
import { membersOf } from '../support/doc-comments.ts'
import { readRoot } from '../support/source-files.ts'

/** What a caller may say beside the fields. */
type Beside = keyof JobOptions | 'signal' | 'watch' | 'runId'
const BESIDE = ['cwd', 'environment', 'credentials', 'repository', 'signal', 'watch', 'runId', 'store']

/** Assignable both ways, and the same names: an optional one more would be assignable, too. */
type Same<A, B> = [A, B, keyof A, keyof B] extends [B, A, keyof B, keyof A] ? [] : ['these types differ']

/** Compiles where both are the same; the compiler is the test. */
const same = <A, B>(..._: Same<A, B>): void => {}
same<Omit<PersistOptions, Beside>, OptionsIn<typeof PERSIST_FIELDS>>()
same<Omit<ListOptions, Beside>, OptionsIn<typeof LIST_FIELDS>>()
same<Omit<DownloadOptions, Beside>, OptionsIn<typeof DOWNLOAD_FIELDS>>()
same<Omit<CheckOptions, Beside>, OptionsIn<typeof CHECK_FIELDS>>()
same<Omit<DoctorOptions, Beside>, OptionsIn<typeof DOCTOR_FIELDS>>()
same<Omit<PlanOptions, Beside>, OptionsIn<typeof PLAN_FIELDS>>()
same<Omit<WorkOptions, Beside>, OptionsIn<typeof WORK_FIELDS>>()
same<Omit<StatusOptions, Beside>, OptionsIn<typeof STATUS_FIELDS>>()
same<Omit<PlansOptions, Beside>, OptionsIn<typeof PLANS_FIELDS>>()
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
  // @ts-expect-error -- known to front doors alone
  { destination: 'file:./images', clock: undefined } satisfies PersistOptions,
  // @ts-expect-error -- a source is needed
  { match: '**' } satisfies ListOptions,
]

test('what a caller may write compiles, and a wrong word does not', () => {
  expect([Object.keys(ofCaller).length, wrongInEach.length]).toEqual([6, 6])
})

interface Documented {
  readonly table: Table
  /** Below `src/jobs`. */
  readonly files: readonly string[]
  /** It takes some options of a run as well. */
  readonly ofARun?: true
}

const SOURCE = ['options/context.ts', 'options/store-options.ts', 'options/read-options.ts']
const OF_A_RUN = [
  ...['image-list', 'run', 'report', 'rewrite', 'web'].map(name => `persist/options/${name}-options.ts`),
  'options/mirror-options.ts',
]
const JOBS: Readonly<Record<string, Documented>> = {
  persist: {
    table: PERSIST_FIELDS,
    files: [...SOURCE.slice(0, 2), ...OF_A_RUN],
  },
  list: { table: LIST_FIELDS, files: [...SOURCE, 'list/list-options.ts'] },
  download: { table: DOWNLOAD_FIELDS, files: [...SOURCE, 'download/download-options.ts'] },
  check: {
    table: CHECK_FIELDS,
    files: [...SOURCE, 'options/mirror-options.ts', 'check/check-options.ts'],
    ofARun: true,
  },
  doctor: { table: DOCTOR_FIELDS, files: [...SOURCE.slice(0, 2), 'doctor/doctor-options.ts'] },
  plan: { table: PLAN_FIELDS, files: [...SOURCE.slice(0, 2), 'plan/plan-options.ts'], ofARun: true },
  work: { table: WORK_FIELDS, files: [...SOURCE.slice(0, 2), 'work/work-options.ts'], ofARun: true },
  status: { table: STATUS_FIELDS, files: [...SOURCE.slice(0, 2), 'status/status-options.ts'], ofARun: true },
  export: { table: EXPORT_FIELDS, files: [...SOURCE, 'export/export-options.ts'] },
  plans: { table: PLANS_FIELDS, files: [...SOURCE.slice(0, 2), 'plans/plans-options.ts'], ofARun: true },
}

/** The interfaces of a file that are exported as the options of something. */
const optionsIn = (path: string) =>
  (readRoot(`src/jobs/${path}`).match(/export interface \w+Options\b.*?\}$/gms) ?? []).join('\n')

/** Names of the library that are no options. */
const OTHERS = ['drop-parameters', 'next-token', 'referer-field', 'urls-file']

/**
 * The help of a field in a library's words: options for inputs. Its default is told by `@default`, and its last
 * sentence may go on.
 */
function helpIn(table: Table, { help }: Field): string {
  return help
    .replace(/ Default: .*$/, '')
    .replace(/\.$/, '')
    .replace(/`([a-z]+(?:-[a-z]+)+)`/g, (code, name) =>
      name in table || OTHERS.includes(name) ? `\`${camelCase(name)}\`` : code,
    )
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

describe.each(Object.entries(JOBS))('the options of %s', (_, { table, files, ofARun }) => {
  const ofFields = Object.keys(table).map(camelCase)
  const own = files.flatMap(path => membersOf(optionsIn(path)))
  const isOfARun = ({ name }: { readonly name: string }) =>
    ofFields.includes(name) && !own.some(member => member.name === name)
  const members = [
    ...own,
    ...(ofARun ? OF_A_RUN.flatMap(path => membersOf(optionsIn(path))).filter(isOfARun) : []),
  ]
  const fields = Object.entries<Field>(table).map(([name, field]) => {
    const member = members.find(candidate => candidate.name === camelCase(name))
    return { name, field, doc: member?.doc ?? '', standard: member?.standard }
  })

  test('are the fields, and no other', () => {
    const names = members.map(({ name }) => name).filter(name => !BESIDE.includes(name))
    expect(names.toSorted()).toEqual(Object.keys(table).map(camelCase).toSorted())
  })

  test('have comments that begin with what --help says', () => {
    const other = fields.filter(({ doc, field }) => !doc.startsWith(helpIn(table, field)))
    expect(other.map(({ name, doc, field }) => [name, doc, helpIn(table, field)])).toEqual([])
  })

  test('tell their defaults', () => {
    const told = fields.map(({ name, standard }) => [name, standard?.replace('VERSION', VERSION)])
    const meant = fields.map(({ name, field, standard }) => [
      name,
      // One that depends on other things is told in words.
      (field.default ?? field.standard ?? standard) || undefined,
    ])
    expect(told).toEqual(meant)
    const inWords = fields.filter(({ field }) => / Default: (?!under `\$RUNNER_TEMP`)/.test(field.help))
    expect(inWords.filter(({ standard }) => standard === undefined)).toEqual([])
  })

  test('tell their limits', () => {
    const limited = fields.filter(({ field }) => limitsOf(field) !== undefined)
    expect(
      limited
        .filter(
          ({ doc, field }) =>
            !doc
              .replaceAll(',', '')
              .toLowerCase()
              .includes(`${limitsOf(field)}`),
        )
        .map(({ name, doc, field }) => [name, doc, limitsOf(field)]),
    ).toEqual([])
  })
})

test('some options have limits', () => {
  expect(
    Object.values<Field>(PERSIST_FIELDS).filter(field => limitsOf(field) !== undefined).length,
  ).toBeGreaterThan(12)
})
