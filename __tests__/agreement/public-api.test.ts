import { rmSync } from 'node:fs'
import { afterAll, describe, expect, test } from '@jest/globals'
import { membersOf } from '../support/doc-comments.ts'
import { emitDeclarations, exportedDeclarations, typeProblems } from '../support/public-api.ts'

const folder = emitDeclarations()
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
  const parameters = /^export [\w ]+<([^>]+)>/.exec(code)?.[1]?.split(/,\s*/) ?? []
  return [...new Set(code.match(/\b[A-Z]\w*/g))].filter(
    name => !parameters.includes(name) && !OF_THE_LANGUAGE.includes(name) && !(name in globalThis),
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

  test('keeps to itself what front doors and tests alone know', () => {
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
      'doctor.ts',
      'download.ts',
      'list.ts',
      'persist.ts',
    ])
    expect(typeProblems(folder, Object.fromEntries(examples))).toBe('')
    const wrong =
      "import { list } from 'persist-images'\n\nlist({ source: 'file:./images', language: 'fr' })\n"
    expect(typeProblems(folder, { 'wrong.ts': wrong })).toContain('\'"fr"\' is not assignable')
  })
})

describe('its second door, for many machines', () => {
  const ofQueue = exportedDeclarations(folder, 'queue')

  test('says of everything it exports, and of each member, what it is', () => {
    const silent = ofQueue.flatMap(({ name, comment, text }) => [
      ...(comment === undefined ? [name] : []),
      ...membersOf(text).flatMap(({ name: member, doc }) => (doc ? [] : [`${name}.${member}`])),
    ])
    expect(ofQueue.length).toBeGreaterThan(8)
    expect(silent).toEqual([])
  })

  test('mentions no type that neither door exports', () => {
    const known = [...names, ...ofQueue.map(({ name }) => name)]
    const hidden = ofQueue.flatMap(({ name, text }) =>
      mentions(text)
        .filter(mentioned => !known.includes(mentioned))
        .map(mentioned => `${mentioned} of ${name}`),
    )
    expect(hidden).toEqual([])
  })

  test('shows each job in an example that compiles', () => {
    const examples = ofQueue.flatMap(({ name, comment = '' }) => {
      const block = /@example\n \* ```ts\n(.*?)\n \* ```/s.exec(comment)?.[1]
      return block === undefined ? [] : [[`${name}.ts`, block.replace(/^ \* ?/gm, '')] as const]
    })
    expect(examples.map(([file]) => file).sort()).toEqual(['plan.ts', 'status.ts', 'work.ts'])
    expect(typeProblems(folder, Object.fromEntries(examples))).toBe('')
  })
})
