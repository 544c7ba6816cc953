import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { VERSION } from '../../src/base/version.ts'
import { DOWNLOAD_FIELDS } from '../../src/jobs/download/fields.ts'
import { LIST_FIELDS } from '../../src/jobs/list/fields.ts'
import type { Field, Table } from '../../src/jobs/options/field.ts'
import { PERSIST_FIELDS } from '../../src/jobs/persist/fields.ts'
import { DOWNLOAD_OUTPUTS, LIST_OUTPUTS, OUTPUTS } from '../support/output-names.ts'
import { readRoot } from '../support/source-files.ts'

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
])('$file', ({ file, table, outputs, main, door }) => {
  const action: ActionYml = parse(readRoot(file))

  test('its inputs are the field table: names, order, help, defaults, what is required', () => {
    const fields = Object.entries<Field>(table).map(([name, { help, default: standard, required }]) => [
      name,
      {
        description: help,
        ...(required && { required }),
        // An input without a default arrives empty, which is how "not set" is read.
        ...(standard && { default: standard }),
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

test('the version in the bundle is that of the package', () => {
  expect(VERSION).toBe(JSON.parse(readRoot('package.json')).version)
})
