import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { INPUTS, inputsOf } from '../../src/action/inputs.ts'
import { VERSION } from '../../src/base/version.ts'
import { CHECK_FIELDS } from '../../src/jobs/check/check-fields.ts'
import { DOWNLOAD_FIELDS } from '../../src/jobs/download/download-fields.ts'
import { LIST_FIELDS } from '../../src/jobs/list/list-fields.ts'
import type { Field, Table } from '../../src/jobs/options/field.ts'
import { PERSIST_FIELDS } from '../../src/jobs/persist/options/persist-fields.ts'
import { CHECK_OUTPUTS, DOWNLOAD_OUTPUTS, LIST_OUTPUTS, OUTPUTS } from '../support/output-names.ts'
import { readRoot } from '../support/source-files.ts'

interface ActionYml {
  readonly inputs: Readonly<Record<string, unknown>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: Readonly<Record<string, string>>
}

interface Expected {
  readonly file: string
  readonly table: Table
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  readonly main: string
  readonly entry: string
}

describe.each<Expected>([
  {
    file: 'action.yml',
    table: PERSIST_FIELDS,
    inputs: INPUTS.persist,
    outputs: OUTPUTS,
    main: 'dist/persist.js',
    entry: 'persistAction',
  },
  {
    file: 'list/action.yml',
    table: LIST_FIELDS,
    inputs: INPUTS.list,
    outputs: LIST_OUTPUTS,
    main: '../dist/list.js',
    entry: 'listAction',
  },
  {
    file: 'download/action.yml',
    table: DOWNLOAD_FIELDS,
    inputs: INPUTS.download,
    outputs: DOWNLOAD_OUTPUTS,
    main: '../dist/download.js',
    entry: 'downloadAction',
  },
  {
    file: 'check/action.yml',
    table: CHECK_FIELDS,
    inputs: INPUTS.check,
    outputs: CHECK_OUTPUTS,
    main: '../dist/check.js',
    entry: 'checkAction',
  },
])('$file', ({ file, table, inputs, outputs, main, entry }) => {
  const action: ActionYml = parse(readRoot(file))

  test('its inputs are fields of the table: names, order, help and default in words alone', () => {
    const fields = Object.entries<Field>(inputsOf(table, inputs)).map(([name, { en, default: preset }]) => [
      name,
      { description: preset ? `${en} Default: \`${preset}\`.` : en },
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
    expect(readRoot(join(dirname(file), main))).toContain(`${entry}()`)
  })
})

test('no user has more inputs than these', () => {
  const counts = Object.entries(INPUTS).map(([job, names]) => [job, new Set<string>(names).size])
  expect(Object.fromEntries(counts)).toEqual({ persist: 40, list: 18, download: 20, check: 20 })
  expect(Object.keys(PERSIST_FIELDS).length).toBeLessThanOrEqual(77)
})

test('the version in the bundle is that of the package', () => {
  expect(VERSION).toBe(JSON.parse(readRoot('package.json')).version)
})
