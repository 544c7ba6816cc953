/** Adds the options of a config to those of a step or command, before any option is judged. */
import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import { sentenceOf } from '../../base/errors.ts'
import { readSmallFile } from '../../base/files/small-file.ts'
import { contains } from '../../base/files/workspace.ts'
import { quote } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import { faultAt, joined, type Text } from '../../base/sentence.ts'
import { camelCase, type Table } from '../options/field.ts'
import { invalid, lineList } from '../options/parsers.ts'
import type { ConfigValues } from './config-values.ts'
import { forkEvent } from './fork.ts'

type Texts = Readonly<Record<string, string>>

interface Surroundings {
  readonly cwd: string
  /** Files outside this folder are refused. */
  readonly workspace?: string
  readonly environment: NodeJS.ProcessEnv
}

export interface Configured {
  /** An input or flag wins over `config`, and that over `config-file`; of two files the later wins. */
  readonly options: Texts
  /** The names of the options that a file sets. */
  readonly fromFile: ReadonlySet<string>
  /** What was read, a line for each file. */
  readonly lines: readonly Text[]
  /** One sentence each, for the language that `options` name. */
  readonly problems: readonly Text[]
}

/** @param given inputs or flags, `config` and `configFile` among them */
export async function withConfig(
  table: Table,
  given: Texts,
  surroundings: Surroundings,
): Promise<Configured> {
  const { config = '', configFile = '', ...own } = given
  const problems: Text[] = []
  const lines: Text[] = []
  const files = lineList(configFile)
  const isFork = files.length > 0 && (await forkEvent(surroundings.environment)) !== undefined
  if (isFork) problems.push(say('config-fork'))
  let shared: Texts = {}
  for (const file of isFork ? [] : files) {
    const source = joined(' ', 'config-file', quote(file))
    const values = await read(source, async () => valuesIn(await textOf(file, surroundings), table, true))
    shared = { ...shared, ...values }
    const count = Object.keys(values).length
    const { endpoint } = values
    lines.push(
      endpoint
        ? say('config-read-endpoint', { source, count, endpoint: quote(endpoint) })
        : say('config-read', { source, count }),
    )
  }
  const ofStep = await read('config', () => valuesIn(config, table, false))
  const added = { ...shared, ...ofStep }
  const options = { ...own }
  const fromFile = new Set<string>()
  for (const [name, value] of Object.entries(added)) {
    // An empty flag is not set.
    if (own[camelCase(name)]) continue
    options[camelCase(name)] = value
    if (!(name in ofStep)) fromFile.add(name)
  }
  return { options, fromFile, lines, problems }

  async function read(source: Text, valuesOf: () => Promise<ConfigValues>): Promise<Texts> {
    try {
      const { values, problems: faults } = await valuesOf()
      problems.push(...faults.map(fault => faultAt(source, fault)))
      return values
    } catch (error) {
      problems.push(faultAt(source, sentenceOf(error)))
      return {}
    }
  }
}

/** Loaded late, since it needs the tables of every job. */
async function valuesIn(text: string, table: Table, isFile: boolean): Promise<ConfigValues> {
  if (text.trim() === '') return { values: {}, problems: [] }
  const { configValues } = await import('./config-values.ts')
  return await configValues(text, table, isFile)
}

async function textOf(file: string, { cwd, workspace }: Surroundings): Promise<string> {
  const path = resolve(cwd, file)
  const real = await realpath(path).catch(() => path)
  if (workspace !== undefined && !contains(await realpath(workspace), real))
    throw invalid(say('config-outside'))
  const text = await readSmallFile(path)
  if (text === undefined) throw invalid(say('config-unreadable'))
  return text
}
