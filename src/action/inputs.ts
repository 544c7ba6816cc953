/** The inputs of each action. Every other option of its job stands in a config. */
import { getInput } from '@actions/core'
import { listed, type Text } from '../base/sentence.ts'
import { CONFIG_FIELDS } from '../jobs/config/config-fields.ts'
import type { Table } from '../jobs/options/field.ts'
import { NO_OPTIONS, optionInstead } from '../jobs/options/option-instead.ts'
import { say } from './messages/say.ts'

const STORE = ['region', 'endpoint', 'proxy']
const LOGIN = ['access-key-id', 'access-key-secret', 'security-token', 'role-arn']
const REQUESTS = ['host-rules', 'allow-types', 'max-bytes', 'allow-addresses']
const SHARED = ['language', 'config', 'config-file']

export const INPUTS = {
  persist: [
    ...['urls', 'urls-file', 'urls-from', 'from-headers', 'select', 'url-field', 'id-field', 'expires-field'],
    ...['exclude', 'min-urls', 'destination', ...STORE, ...LOGIN, 'key', 'public-url-base', 'headers'],
    ...['referer', ...REQUESTS, 'manifest', 'manifest-at', 'refresh-after', 'rewrite-to', 'concurrency'],
    ...['fail-on', 'deadline', 'dry-run', 'results-file', 'gallery-file', ...SHARED, 'shard'],
  ],
  list: [
    ...['source', ...STORE, ...LOGIN, 'match', 'delimiter', 'limit', 'start-after', 'modified-since'],
    ...['if-none-found', 'results-file', ...SHARED],
  ],
  download: [
    ...['source', ...STORE, ...LOGIN, 'keys', 'keys-file', 'match', 'directory', 'on-existing'],
    ...['concurrency', 'limit', 'if-none-found', 'results-file', ...SHARED],
  ],
  check: [
    ...['source', 'documents', ...STORE, ...LOGIN, 'depth', 'accept-missing', 'key', 'manifest-at'],
    ...['concurrency', 'fail-on', 'results-file', 'damaged-file', ...SHARED],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type ActionName = keyof typeof INPUTS

/** Inputs of a check that fetched images and put them back. */
const GONE_OF_CHECK = ['repair', 'repair-from', 'headers', ...REQUESTS]

/** The fields of an action's inputs, in their order. */
export function inputsOf(table: Table, names: readonly string[]): Table {
  const fields: Table = { ...table, ...CONFIG_FIELDS }
  return Object.fromEntries(names.flatMap(name => (fields[name] ? [[name, fields[name]]] : [])))
}

/**
 * The runner warns of inputs that action.yml lacks, and hands them over all the same.
 * @returns a sentence for each that is an option, or is what another action calls one
 */
export function wrongInputs(table: Table, inputs: Table, action: ActionName): Text[] {
  const isSet = (name: string) => !(name in inputs) && getInput(name) !== ''
  const names = [...Object.keys(table), ...NO_OPTIONS].filter(isSet)
  const repairing = action === 'check' ? GONE_OF_CHECK.filter(isSet) : []
  return [
    ...names.map(name => optionInstead(name, each => each) ?? say('input-none', { name })),
    ...(repairing.length > 0 ? [say('input-repairs', { names: listed(...repairing) })] : []),
  ]
}
