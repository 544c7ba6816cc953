/** What only a program can get wrong, as JavaScript lets it. */
import { describe, expect, test } from '@jest/globals'
import { textIn } from '../../../src/base/sentence.ts'
import { doctor, download, list, persist, SettingsError } from '../../../src/entry/index.ts'

/** As without types. */
const untyped = (options: unknown) => options as never

async function problemsOf(run: PromiseLike<unknown> | AsyncIterable<unknown>): Promise<readonly string[]> {
  try {
    if ('then' in run) await run
    else for await (const _ of run);
  } catch (error) {
    if (error instanceof SettingsError) return error.problems
    throw error
  }
  return []
}

const DESTINATION = { urls: [], destination: 'file:./images', cwd: '/nowhere' }

test.each([
  [
    { urls: [], destinaton: 'file:./images' },
    ['destinaton is not an option; destination is', /^destination is required/],
  ],
  [{ ...DESTINATION, clock: {} }, ['clock is not an option']],
  [
    { ...DESTINATION, per_host_delay: '1s', concurrency: 0 },
    ['per_host_delay is not an option; perHostDelay is', /^concurrency is 0: a whole number/],
  ],
  [{ ...DESTINATION, cwd: 7 }, ['cwd is of type number: a text is needed']],
  [
    { ...DESTINATION, watch: 'loud', signal: {} },
    ['watch is of type string: an object is needed', 'signal is of type object: an AbortSignal is needed'],
  ],
  [
    { ...DESTINATION, credentials: { accessKeyId: 'a' } },
    ['credentials is of type object: a function is needed'],
  ],
  [{ ...DESTINATION, runId: 42 }, ['runId is of type number: a text is needed']],
  [{ ...DESTINATION, unordered: 'yes' }, ['unordered is of type string: true or false is needed']],
  [{ ...DESTINATION, environment: null }, ['environment is of type null: an object is needed']],
  [undefined, ['options is of type undefined: an object is needed']],
  ['file:./images', ['options is of type string: an object is needed']],
])('persist(%j)', async (options, expected) => {
  expect(await problemsOf(persist(untyped(options)))).toEqual(
    expected.map(problem => (typeof problem === 'string' ? problem : expect.stringMatching(problem))),
  )
})

test.each([{ urls: 7 }, { urlsFile: [7] }])(
  'a list of the wrong type, %j, is not missing besides',
  async list => {
    const { urls: _, ...rest } = DESTINATION
    expect(await problemsOf(persist(untyped({ ...rest, ...list })))).toHaveLength(1)
  },
)

describe('a field of the wrong type', () => {
  test.each([
    ['urls', 7, 'a text, an array, or an async iterable of URLs or records is needed'],
    [
      'urls',
      { 0: 'https://a.example/' },
      'a text, an array, or an async iterable of URLs or records is needed',
    ],
    ['urlsFile', [7], 'a text or an array of texts is needed'],
    ['allowTypes', { png: true }, 'a text or an array of texts is needed'],
    ['region', 7, 'a text is needed'],
    ['region', null, 'a text is needed'],
    ['key', () => 'a.png', 'a text is needed'],
    ['metadata', { a: 1 }, 'a text or an object of texts is needed'],
    ['metadata', 7, 'a text or an object of texts is needed'],
    ['dryRun', [true], 'true or false is needed'],
    ['concurrency', [4], 'a whole number from 1 to 256 is needed'],
    ['timeout', 30, 'a time such as 30s or 1m30s, from 1s to 15m, is needed'],
    ['userAgent', 7, 'one line of printable Latin-1 is needed'],
    ['failOn', 25, 'a text is needed'],
    ['shard', ['1/2'], 'a text is needed'],
    ['publicUrlBase', new Date(), 'a text is needed'],
    [
      'hostRules',
      7,
      'a map from host to rule (`img.example.com:` and below it, indented, `concurrency: 2`) is needed',
    ],
  ])('%s: %j', async (name, value, rule) => {
    const [problem, ...more] = await problemsOf(persist(untyped({ ...DESTINATION, [name]: value })))
    expect(problem).toContain(rule)
    expect(more).toEqual([])
  })
})

test('each job has names of its own', async () => {
  const options = untyped({ source: 'file:.', destination: 'file:.', runId: 'a' })
  expect(await problemsOf(list(options))).toEqual(['destination is not an option', 'runId is not an option'])
  expect(await problemsOf(download(options))).toEqual([
    'destination is not an option',
    'runId is not an option',
  ])
  expect(await problemsOf(doctor(options))).toEqual(['source is not an option', 'runId is not an option'])
})

test('what is set to undefined is not set', async () => {
  expect(await problemsOf(persist(untyped({ ...DESTINATION, urls: 'x', nothing: undefined })))).toEqual([])
})

test('it is said in Chinese as well', async () => {
  const error = await persist(untyped({ destinaton: 'x', cwd: 7 })).catch((thrown: SettingsError) => thrown)
  const { sentences } = error as SettingsError
  expect(sentences.slice(0, 2).map(sentence => textIn('zh', sentence))).toEqual([
    '没有 destinaton 这个选项；是否想写 destination',
    'cwd 的类型是 number：应为字符串',
  ])
})
