/** What a step says of inputs that its action lacks: the runner hands them over, with a warning that few people read. */
import { afterEach, describe, expect, test } from '@jest/globals'
import { INPUTS, inputsOf, wrongInputs } from '../../src/action/inputs.ts'
import { CHECK_FIELDS } from '../../src/jobs/check/check-fields.ts'
import { configValues } from '../../src/jobs/config/config-values.ts'
import { JOB_TABLES } from '../../src/jobs/config/tables.ts'
import { NO_OPTIONS } from '../../src/jobs/options/option-instead.ts'
import { PERSIST_FIELDS } from '../../src/jobs/persist/options/persist-fields.ts'
import { english } from '../support/english.ts'

const set: string[] = []
afterEach(() => {
  for (const name of set.splice(0)) delete process.env[name]
})
function given(inputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(inputs)) {
    set.push(`INPUT_${name.toUpperCase()}`)
    process.env[`INPUT_${name.toUpperCase()}`] = value
  }
}
const ofPersist = () =>
  english(wrongInputs(PERSIST_FIELDS, inputsOf(PERSIST_FIELDS, INPUTS.persist), 'persist'))
const ofCheck = () => english(wrongInputs(CHECK_FIELDS, inputsOf(CHECK_FIELDS, INPUTS.check), 'check'))
const says = (name: string) => `${name} is not an input: options beyond the inputs go into config`

test('an option that is no input leads to config, in the step of each action that has it', () => {
  given({ timeout: '30s', referer: 'none', urls: 'x', config: 'retries: 1' })
  expect(ofPersist()).toEqual([says('timeout')])
  expect(ofCheck()).toEqual([])
})

describe('a name that is gone ends the step with what to use, never with a name that config refuses, too', () => {
  test.each(NO_OPTIONS)('%s', async name => {
    given({ [name]: 'x' })
    const [sentence = '', ...more] = ofPersist()
    const [, instead = ''] = /: (?:use (.*)|leave it out)$/.exec(sentence) ?? []
    expect(sentence).toMatch(new RegExp(`^${name} is not an option here: (?:use|leave it out$)`))
    expect([...more, ...ofCheck()]).toEqual([sentence])
    const options: readonly string[] = JOB_TABLES.flatMap(Object.keys)
    expect([...options, 'rclone copy', '']).toContain(instead)
    expect(options).not.toContain(name)
    // A file of settings says the same.
    const { problems } = await configValues(`${name}: x`, PERSIST_FIELDS, true)
    expect(english(problems)).toEqual([expect.stringContaining(sentence)])
  })

  test('an old name is no alias', () => {
    given({ 'retry-dead-after': '0s', 'accept-lost': 'true', 'source-urls': 'true' })
    expect(ofCheck()).toEqual([
      'accept-lost is not an option here: use accept-missing',
      'source-urls is not an option here: use origin-urls',
      'retry-dead-after is not an option here: use retry-failed-after',
    ])
  })
})

test('a misspelt name is left to the runner, and an empty input is none', () => {
  given({ destinaton: 'oss://memes/', timeout: '' })
  expect(ofPersist()).toEqual([])
})

test('what a check took while it put images back ends its step, in one sentence that names the page', () => {
  given({
    repair: 'true',
    'repair-from': 'origin',
    headers: 'a: b',
    'max-bytes': '5MB',
    source: 'oss://memes/',
  })
  expect(ofCheck()).toEqual([
    'repair, repair-from, headers, max-bytes: no input of check, which puts nothing back; docs/check.md has the ways back from a copy and from the origin',
  ])
})
