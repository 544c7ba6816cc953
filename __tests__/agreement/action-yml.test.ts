import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { VERSION } from '../../src/base/version.ts'
import { JOBS } from '../../src/cli/commands.ts'
import { CHECK_FIELDS } from '../../src/jobs/check/check-fields.ts'
import { DOWNLOAD_FIELDS } from '../../src/jobs/download/download-fields.ts'
import { LIST_FIELDS } from '../../src/jobs/list/list-fields.ts'
import { camelCase, type Field, type Table } from '../../src/jobs/options/field.ts'
import { PERSIST_FIELDS } from '../../src/jobs/persist/options/persist-fields.ts'
import { CHECK_OUTPUTS, DOWNLOAD_OUTPUTS, LIST_OUTPUTS, OUTPUTS } from '../support/output-names.ts'
import { readRoot, sourceFiles } from '../support/source-files.ts'

interface ActionYml {
  readonly inputs: Readonly<Record<string, unknown>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: Readonly<Record<string, string>>
}

interface Expected {
  readonly file: string
  readonly table: Table
  readonly outputs: readonly string[]
  readonly main: string
  readonly door: string
}

describe.each<Expected>([
  {
    file: 'action.yml',
    table: PERSIST_FIELDS,
    outputs: OUTPUTS,
    main: 'dist/persist.js',
    door: 'persistAction',
  },
  {
    file: 'list/action.yml',
    table: LIST_FIELDS,
    outputs: LIST_OUTPUTS,
    main: '../dist/list.js',
    door: 'listAction',
  },
  {
    file: 'download/action.yml',
    table: DOWNLOAD_FIELDS,
    outputs: DOWNLOAD_OUTPUTS,
    main: '../dist/download.js',
    door: 'downloadAction',
  },
  {
    file: 'check/action.yml',
    table: CHECK_FIELDS,
    outputs: CHECK_OUTPUTS,
    main: '../dist/check.js',
    door: 'checkAction',
  },
])('$file', ({ file, table, outputs, main, door }) => {
  const action: ActionYml = parse(readRoot(file))

  test('its inputs are the field table: names, order, help, defaults, what is required', () => {
    const fields = Object.entries<Field>(table).map(([name, { en, default: preset, required }]) => [
      name,
      {
        description: en,
        ...(required && { required }),
        // An input without a default arrives empty, which is how "not set" is read. A standard never arrives.
        ...(preset && { default: preset }),
      },
    ])
    expect(Object.entries(action.inputs)).toEqual(fields)
  })

  test('its outputs are those of the contract, each with a sentence', () => {
    expect(Object.keys(action.outputs)).toEqual(outputs)
    const wordless = Object.entries(action.outputs).filter(
      ([, { description }]) => !/^\S.*\.$/.test(description),
    )
    expect(wordless).toEqual([])
  })

  test('it runs on Node 24 and on a file that is there', () => {
    expect(action.runs).toEqual({ using: 'node24', main })
    expect(readRoot(join(dirname(file), main))).toContain(`${door}()`)
  })
})

const FIELDS = Object.entries(JOBS).flatMap(([job, table]) =>
  Object.entries<Field>(table).map(([name, field]) => ({ job, name, field })),
)

test('a field has a default, which a runner sets, or a standard, which holds where nothing is set', () => {
  const both = FIELDS.filter(({ field }) => field.default !== undefined && field.standard !== undefined)
  expect(both).toEqual([])
  const standards = FIELDS.flatMap(({ job, name, field }) =>
    job === 'persist' && field.standard !== undefined ? [[name, field.parse(field.standard)]] : [],
  )
  expect(Object.fromEntries(standards)).toEqual({
    'url-field': 'url',
    'rewrite-mode': 'add',
    'rewrite-link': 'url',
  })
})

/** Where options become settings, and the rules beside that. */
const RULES = sourceFiles().filter(
  ({ path, lines }) =>
    path.startsWith('jobs/') &&
    (/(?:settings|rules)\.ts$/.test(path) || lines.some(line => /\bOptionsOut\b/.test(line))),
)

/** The name of a value that is compared with nothing, or replaced where it is missing; of an option, if of anything. */
const ASKED =
  /(?<![\w.])(?:(?:options|given)\.)?(?:(\w+) (?:[!=]== (?:undefined|'')|\?\?)|(?<=isSet\()(\w+)\))/g

test('a rule that asks whether a field is set is about one without a default', () => {
  const asked = RULES.flatMap(({ lines }) =>
    Array.from(lines.join('\n').matchAll(ASKED), ([, compared, set = '']) => compared ?? set),
  )
  const known = ['rewriteMode', 'rewriteLink', 'rewriteTo', 'accountId', 'keysFile', 'match']
  expect(asked).toEqual(expect.arrayContaining(known))
  // `init` has no such rule, and an `output` of its own.
  const preset = FIELDS.filter(({ job, field }) => job !== 'init' && field.default !== undefined).map(
    ({ name }) => camelCase(name),
  )
  expect(asked.filter(name => preset.includes(name))).toEqual([])
})

test('the version in the bundle is that of the package', () => {
  expect(VERSION).toBe(JSON.parse(readRoot('package.json')).version)
})
