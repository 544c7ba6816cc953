/** Adds the options of a config to those of a step or command, before any option is judged. */
import { isUtf8 } from 'node:buffer'
import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import { sentenceOf } from '../../base/errors.ts'
import { readSmallBytes } from '../../base/files/small-file.ts'
import { contains, resolveExisting } from '../../base/files/workspace.ts'
import { quote } from '../../base/messages/quote.ts'
import { faultAt, type Text } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'
import { camelCase, type Table } from '../options/field.ts'
import { invalid, lineList } from '../options/parsers.ts'
import { forkEvent } from './fork.ts'
import { laidOver } from './laid-over.ts'

type Texts = Readonly<Record<string, string>>

interface Surroundings {
  readonly cwd: string
  /** Files outside this folder are refused. */
  readonly workspace?: string
  readonly environment: NodeJS.ProcessEnv
}

export interface Configured {
  /**
   * An input or flag wins over `config`, and that over `config-file`; of two files the later wins. Maps are laid over
   * each other.
   */
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
  { environment, ...place }: Surroundings,
): Promise<Configured> {
  const { config = '', configFile = '', ...own } = given
  const files = lineList(configFile)
  const isFork = files.length > 0 && (await forkEvent(environment)) !== undefined
  const texts = [
    ...(isFork ? [] : files.map(file => ({ file, source: quote(file, 'config-file') }))),
    ...(config.trim() === '' ? [] : [{ file: undefined, source: 'config' }]),
  ]
  const shared: Record<string, string> = {}
  const fromFile = new Set<string>()
  const lines: Text[] = []
  const problems: Text[] = isFork ? [say('config-fork')] : []
  for (const { file, source } of texts)
    try {
      // Loaded late, since it needs the tables of every job.
      const { configValues } = await import('./config-values.ts')
      const text = file === undefined ? config : await textOf(file, place)
      const { values, problems: faults } = await configValues(text, table, file !== undefined)
      problems.push(...faults.map(fault => faultAt(source, fault)))
      for (const [name, value] of Object.entries(values)) {
        const option = camelCase(name)
        const below = table[name]?.takes === 'maps' ? shared[option] : undefined
        shared[option] = below ? await laidOver(below, value) : value
        // An empty flag is not set.
        if (!own[option]) fromFile[file === undefined ? 'delete' : 'add'](name)
      }
      if (file !== undefined)
        lines.push(
          values.endpoint
            ? say('config-read-endpoint', { source, endpoint: quote(values.endpoint) })
            : say('config-read', { source }),
        )
    } catch (error) {
      problems.push(faultAt(source, sentenceOf(error)))
    }
  return { options: await withOwn(table, shared, own), fromFile, lines, problems }
}

async function withOwn(table: Table, shared: Texts, own: Texts): Promise<Texts> {
  const options: Record<string, string> = { ...own }
  for (const [name, { takes }] of Object.entries(table)) {
    const option = camelCase(name)
    const [below, above] = [shared[option], own[option]]
    if (below) options[option] = above ? (takes === 'maps' ? await laidOver(below, above) : above) : below
  }
  return options
}

async function textOf(file: string, { cwd, workspace }: Omit<Surroundings, 'environment'>): Promise<string> {
  const path = resolve(cwd, file)
  const isInside = workspace === undefined || contains(await realpath(workspace), await resolveExisting(path))
  if (!isInside) throw invalid(say('config-outside'))
  const bytes = await readSmallBytes(path)
  if (!bytes) throw invalid(say('config-unreadable'))
  // UTF-16 without a mark is valid UTF-8 with NULs.
  if (!isUtf8(bytes) || bytes.includes(0)) throw invalid(say('config-not-utf8'))
  return bytes.toString()
}
