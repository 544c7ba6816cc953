import { rmSync } from 'node:fs'
import { afterAll, describe, expect, test } from '@jest/globals'
import { membersOf } from '../support/doc-comments.ts'
import { openLanguageService } from '../support/language-service.ts'
import { emitDeclarations, exportedDeclarations, typeProblems } from '../support/public-api.ts'

const folder = await emitDeclarations()
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const declared = exportedDeclarations(folder)
const names = declared.map(({ name }) => name)

/** Types of the language that are no values. */
const OF_THE_LANGUAGE = [
  'Readonly',
  'Record',
  'Omit',
  'Pick',
  'Exclude',
  'Iterable',
  'AsyncIterable',
  'AsyncGenerator',
]

/** What a declaration mentions, without its own parameters. */
function mentions(text: string): string[] {
  const code = text.replace(/\/\*.*?\*\//gs, '').replace(/"[^"]*"|'[^']*'|typeof \w+/g, '')
  const parameters =
    /^export [\w ]+<([^>]+)>/
      .exec(code)?.[1]
      ?.split(/,\s*/)
      .map(one => one.split(' ')[0]) ?? []
  const inferred = Array.from(code.matchAll(/infer (\w+)/g), ([, name]) => name)
  return [...new Set(code.match(/\b[A-Z]\w*/g))].filter(
    name =>
      !parameters.includes(name) &&
      !inferred.includes(name) &&
      !OF_THE_LANGUAGE.includes(name) &&
      !(name in globalThis),
  )
}

describe('the library', () => {
  test('has its four jobs, and the types of what they take and give', () => {
    expect(names).toEqual(
      expect.arrayContaining(['persist', 'list', 'download', 'doctor', 'Run', 'PersistOptions', 'Report']),
    )
    expect(declared.flatMap(({ text }) => membersOf(text)).length).toBeGreaterThan(120)
  })

  test('says of everything it exports, and of each member, what it is', () => {
    const silent = declared.flatMap(({ name, comment, text }) => [
      ...(comment === undefined ? [name] : []),
      ...membersOf(text).flatMap(({ name: member, doc }) => (doc ? [] : [`${name}.${member}`])),
    ])
    expect(silent).toEqual([])
  })

  test('exports every type that an exported one mentions', () => {
    const hidden = declared.flatMap(({ name, text }) =>
      mentions(text)
        .filter(mentioned => !names.includes(mentioned))
        .map(mentioned => `${mentioned} of ${name}`),
    )
    expect(hidden).toEqual([])
  })

  test('keeps to itself what entry points and tests alone know', () => {
    const members = declared.flatMap(({ text }) => membersOf(text)).map(({ name }) => name)
    const inner = [
      'clock',
      'lookup',
      'workspace',
      'mask',
      'fallbackCredentials',
      'isForkPullRequest',
      'isStep',
    ]
    expect(members.filter(name => inner.includes(name))).toEqual([])
  })

  test('shows each job in an example that compiles', () => {
    const examples = declared.flatMap(({ name, comment = '' }) => {
      const block = /@example\n \* ```ts\n(.*?)\n \* ```/s.exec(comment)?.[1]
      return block === undefined ? [] : [[`${name}.ts`, block.replace(/^ \* ?/gm, '')] as const]
    })
    expect(examples.map(([file]) => file).sort()).toEqual([
      'check.ts',
      'doctor.ts',
      'download.ts',
      'exportManifest.ts',
      'list.ts',
      'persist.ts',
      'persistRecords.ts',
    ])
    expect(typeProblems(folder, Object.fromEntries(examples))).toBe('')
    const wrong =
      "import { list } from 'persist-images'\n\nlist({ source: 'file:./images', language: 'fr' })\n"
    expect(typeProblems(folder, { 'wrong.ts': wrong })).toContain('\'"fr"\' is not assignable')
  })

  test('shows in an editor what an option of `persist` means, with either kind of store', async () => {
    const common = "language: 'en', cwd: '.', environment: {}, repository: 'a/b'"
    const text = [
      "import { persist, type Store } from 'persist-images'",
      'declare const store: Store',
      `persist({ urls: [], destination: 'file:./images', perHostDelay: '1s', ${common} })`,
      'persist({ urls: [], store })',
      `persist({ urlsFile: 'a.txt', timeout: '5s', store, ${common} })`,
    ].join('\n')
    expect(typeProblems(folder, { 'call.ts': text })).toBe('')
    const service = await openLanguageService(folder)
    const shown = []
    for (const option of ['perHostDelay:', 'destination:', 'store })', 'urlsFile:', 'timeout:'])
      shown.push(await service.hover('call.ts', text, option))
    const shared = ['language:', 'cwd:', 'environment:', 'repository:']
    for (const option of shared) shown.push(await service.hover('call.ts', text, option))
    for (const option of shared) shown.push(await service.hover('call.ts', text, option, 'store,'))
    await service.close()
    const meanings = [
      expect.stringMatching(/language\?: .*\n.*Language of everything a person reads/s),
      expect.stringMatching(/cwd\?: .*\n.*Base of relative paths/s),
      expect.stringMatching(/environment\?: .*\n.*Variables of a process/s),
      expect.stringMatching(/repository\?: .*\n.*for the name of temporary sessions/s),
    ]
    expect(shown).toEqual([
      expect.stringMatching(/perHostDelay\?: .*\n.*requests to one host/s),
      expect.stringMatching(/destination: .*\n.*oss:\/\//s),
      expect.stringMatching(/store: Store.*\n.*Where images go/s),
      expect.stringMatching(/urlsFile\?: .*\n.*Paths or globs of lists/s),
      expect.stringMatching(/timeout\?: .*\n.*For one attempt/s),
      ...meanings,
      ...meanings,
    ])
  })

  test('gives results whose `outcome` tells whether there is a key or a reason', () => {
    const text = [
      "import type { ObjectKey, Reason, Result } from 'persist-images'",
      'export function keyOf(result: Result): ObjectKey {',
      "  if (result.outcome === 'stored' || result.outcome === 'unchanged') return result.key",
      '  const why: [Reason, string, undefined] = [result.reason, result.message, result.key]',
      '  throw new Error(why.join())',
      '}',
    ].join('\n')
    expect(typeProblems(folder, { 'narrow.ts': text })).toBe('')
    const wide =
      "import type { ObjectKey, Result } from 'persist-images'\n\nexport const keyOf = (result: Result): ObjectKey => result.key\n"
    expect(typeProblems(folder, { 'wide.ts': wide })).toContain("'undefined' is not assignable")
  })
})
