/** Turns the text of a config into texts as inputs have them, or reports every problem with its place. */
import { sentenceOf } from '../../base/errors.ts'
import { quote } from '../../base/messages/quote.ts'
import type { Text } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'
import { unknownOption } from '../options/caller-options.ts'
import type { Field, Table } from '../options/field.ts'
import { optionInstead } from '../options/option-instead.ts'
import { invalid, mustBe } from '../options/parsers.ts'
import { isYamlMap, readYaml, type YamlValue } from '../options/yaml.ts'
import { CONFIG_FIELDS } from './config-fields.ts'
import { JOB_TABLES } from './tables.ts'

const MAX_PROBLEMS = 20

/**
 * @returns `values`: by the names of the options that the job has; `problems`: a sentence for each wrong name
 * @throws PersistError if the text is no map of YAML
 */
export async function configValues(text: string, table: Table, isFile: boolean) {
  const { value: config, at } = await readYaml(text, true)
  if (!isYamlMap(config)) throw mustBe(say('rule-config'))
  const problems: Text[] = []
  const values: Record<string, string> = {}
  for (const [name, value] of Object.entries(config))
    try {
      refuse(name, isFile)
      // A job that reads a place takes where another one writes.
      const isRead = name === 'destination' && !('destination' in table) && 'source' in table
      const own = isRead ? 'source' : name
      const field = table[own]
      if (!field || (isRead && config.source)) continue
      const asTyped = textOf(name, value, field).trim()
      if (isFile && (await field.needsTrust?.(asTyped)))
        throw invalid(say('config-trusted', { name: say('with-login', { name }) }))
      if (asTyped !== '') values[own] = asTyped
    } catch (error) {
      problems.push(at(name, sentenceOf(error)))
      // More are one mistake, such as another file.
      if (problems.length === MAX_PROBLEMS) break
    }
  return { values, problems }
}

/** @throws PersistError for a name of no job, and for one that does not stand here */
function refuse(name: string, isFile: boolean): void {
  const fields = JOB_TABLES.flatMap(table => (Object.hasOwn(table, name) ? (table[name] ?? []) : []))
  if (Object.hasOwn(CONFIG_FIELDS, name)) throw invalid(say('config-nested', { name }))
  const instead = optionInstead(name, each => each)
  if (fields.length === 0)
    throw invalid(instead ?? unknownOption(name, JOB_TABLES.flatMap(Object.keys), quote(name)))
  const reasons = fields.map(({ secret, notShared }) => (secret ? 'secret' : notShared))
  const reason = reasons.find(each => each !== undefined && (isFile || each === 'secret'))
  if (reason) throw invalid(say(`config-${reason}`, { name }))
}

/** Returns the value as an input has it: lines for a list and for a map. */
function textOf(name: string, value: YamlValue, { takes }: Field): string {
  if (typeof value === 'string') return value
  if (takes === 'maps') return JSON.stringify(value)
  const fault = invalid(say(`config-${takes ?? 'text'}`, { name }))
  const isList = Array.isArray(value)
  if (takes !== (isList ? 'lines' : 'pairs')) throw fault
  const lines = isList
    ? value
    : Object.entries(value).map(([key, text]) =>
        typeof text === 'string' && !key.includes(':') ? `${key}: ${text}` : undefined,
      )
  if (!lines.every(line => typeof line === 'string' && !/[\r\n]/.test(line))) throw fault
  return lines.join('\n')
}
