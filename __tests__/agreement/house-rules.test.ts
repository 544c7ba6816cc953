import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import {
  commentSentences,
  markdownSentences,
  messageSentences,
  REFUSED,
  REFUSED_IN_TITLES,
  refusedIn,
  type Sentence,
  titlesOf,
} from '../support/plain-words.ts'
import { ROOT, readRoot, sourceFiles } from '../support/source-files.ts'

const files = sourceFiles()

/** Folders and pages that are written in plain words. The rest follows, one after another. */
const PLAIN: readonly string[] = ['src/', 'README.md', 'docs/']

/** Sentences that need a refused word: a part of the sentence, and why it needs it. */
const ESCAPES: Readonly<Record<string, string>> = {}

/** Lines with their places, of the files a rule is about. */
function linesWith(pattern: RegExp, exempt: readonly string[]): string[] {
  return files
    .filter(({ path }) => !exempt.some(place => path.startsWith(`${place}/`)))
    .flatMap(({ path, lines }) =>
      lines
        .map((line, index) => [`src/${path}:${index + 1}`, withoutComment(line)] as const)
        .filter(([, line]) => pattern.test(line))
        .map(([place, line]) => `${place} ${line.trim()}`),
    )
}

/** Lines of a comment block begin with '*', and strings of help speak of things they do not do. */
const withoutComment = (line: string) => withoutBlock(line).replace(/'[^']*'|`[^`$]*`/g, "''")

const withoutBlock = (line: string) => line.replace(/^\s*(\/?\*|\/\/).*$/, '')

test('only the entry points know that there is a process', () => {
  expect(linesWith(/\bprocess\s*[.[]|globalThis\.process/, ['action', 'cli', 'base/process'])).toEqual([])
})

test('only the entry points write to a console', () => {
  expect(linesWith(/\bconsole\./, ['action', 'cli'])).toEqual([])
})

test('nothing is used that Node 22.19 lacks and the compiler takes: `Closing` closes what is opened', () => {
  const lacking =
    /\b(?:Async)?DisposableStack\b|\bSuppressedError\b|\b(?:await )?using \w+ =|\basyncDispose\b/
  expect(linesWith(lacking, [])).toEqual([])
})

test('only the action imports the toolkit', () => {
  const wrong = files.filter(({ path }) => !path.startsWith('action/'))
  expect(
    wrong
      .flatMap(({ path, imports }) => imports.map(({ target }) => `${path} ${target}`))
      .filter(place => place.includes(' @actions/')),
  ).toEqual([])
})

test('no file of the source is over 300 lines', () => {
  const long = files
    .map(({ path, lines }) => [path, lines.length - 1] as const)
    .filter(([, count]) => count > 300)
  expect(long).toEqual([])
})

test('the folder of our own files is spelled in one place', () => {
  const places = files.filter(({ lines }) => lines.some(line => /['"`/]\.persist\b/.test(withoutBlock(line))))
  expect(places.map(({ path }) => path)).toEqual(['storage/key/reserved-folder.ts'])
})

test('only the records of languages, of options and of sites tell one language from another', () => {
  const places = files
    .filter(
      ({ path }) => !/^base\/sentence\.ts$|\/messages\/|^origin\/hosts\/presets\.ts$|-fields\.ts$/.test(path),
    )
    .flatMap(({ path, lines }) =>
      lines.flatMap((line, index) =>
        /['"]zh\b|[=!]== '(?:en|zh)'|\bzh:/.test(withoutBlock(line)) ? [`src/${path}:${index + 1}`] : [],
      ),
    )
  expect(places).toEqual([])
})

test('every file is named for what it holds', () => {
  expect(
    files.map(({ path }) => path).filter(path => /\b(utils?|helpers?|common|misc)\b/.test(path)),
  ).toEqual([])
})

test('nothing is left to do, and nothing switched off without a word why', () => {
  // In comments as well.
  const left = files.flatMap(({ path, lines }) =>
    lines.flatMap((line, index) =>
      /\b(TODO|FIXME|XXX)\b|@ts-(ignore|nocheck)/.test(line) ? [`src/${path}:${index + 1}`] : [],
    ),
  )
  expect(left).toEqual([])
  expect(linesWith(/\bas any\b|\beval\(|new Function\(/, [])).toEqual([])
})

/** Old names of things, by the word that took their place. A file, a name of the code and the title of a test have none. */
const OLD_NAMES: Readonly<Record<string, RegExp>> = {
  'entry point, entry, printer': /doors?\b|Doors?(?![a-z])/,
  FileType: /\bImageType\b|\bIMAGE_TYPES\b|image-types/,
  'limited, pending, buffered, paused …': /\b#?held(?![a-z])|Held(?![a-z])|HELD\b|\bHolding/,
  supplied: /[iI]n-?[hH]and\b/,
  'folder, layer': /\bROOMS\b|\broomOf\b/,
}

describe('names', () => {
  const tests = ['__tests__', 'bench', 'scripts'].flatMap(folder =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => /\.[jt]s$/.test(name))
      .map(name => ({ path: `${folder}/${name}`, text: readRoot(`${folder}/${name}`) })),
  )
  const sources = files.map(({ path, lines }) => ({ path: `src/${path}`, text: lines.join('\n') }))
  const titled = tests.flatMap(({ path, text }) => titlesOf(text).map(title => ({ path, ...title })))

  test.each(Object.entries(OLD_NAMES))('are those of today: %s', (_word, old) => {
    const found = [...sources, ...tests].flatMap(({ path, text }) => [
      ...(old.test(path) ? [path] : []),
      ...text
        .split('\n')
        .filter(line => old.test(withoutComment(line).replace(/\/(?:\\.|[^/\\\n])+\/[a-z]*|"[^"]*"/g, '')))
        .map(line => `${path} ${line.trim()}`),
    ])
    expect(found).toEqual([])
  })

  test('of tests use the usual words', () => {
    const wrong = titled.flatMap(({ path, line, text }) => {
      const why = REFUSED_IN_TITLES.find(({ pattern }) => pattern.test(text))
      return why ? [`${path}:${line} ${text} (${why.word}: write ${why.instead})`] : []
    })
    expect(wrong).toEqual([])
    expect(titled.length).toBeGreaterThan(3000)
  })

  test.each([
    ["test('one', () => {})", ['one']],
    ["describe.each(LIST)('%s of two', a => {})", ['%s of two']],
    ["  ])('after %s', async () => {})", ['after %s']],
    ['test(`of a`, b)', ['of a']],
    ["expect(say('a b').at('c'))", []],
  ])('of tests are found in %j', (text, titles) => {
    expect(titlesOf(text).map(title => title.text)).toEqual(titles)
  })
})

describe('plain words', () => {
  const isRead = (path: string) => PLAIN.some(place => path.startsWith(place))
  const pages = [
    'README.md',
    ...readdirSync(join(ROOT, 'docs'))
      .filter(name => name.endsWith('.md') && !name.endsWith('.zh-CN.md'))
      .map(name => `docs/${name}`),
  ]
  const sentences: readonly (readonly [path: string, sentences: readonly Sentence[]])[] = [
    ...files.map(({ path, lines }) => [`src/${path}`, commentSentences(lines)] as const),
    ...files
      .filter(({ path }) => path.endsWith('/messages/en.ts'))
      .map(({ path, lines }) => [`src/${path}`, messageSentences(lines.join('\n'))] as const),
    ...pages.map(page => [page, markdownSentences(readRoot(page))] as const),
  ]
  const refused = sentences.flatMap(([path, ofFile]) =>
    ofFile.flatMap(({ line, text }) => {
      const why = refusedIn({ line, text })
      return why ? [{ path, line, text, why }] : []
    }),
  )

  test('comments, messages and pages use the usual words in the usual order', () => {
    const wrong = refused
      .filter(({ path }) => isRead(path))
      .filter(({ text }) => !Object.keys(ESCAPES).some(part => text.includes(part)))
    expect(
      wrong.map(({ path, line, text, why }) => `${path}:${line} ${text} (${why.word}: write ${why.instead})`),
    ).toEqual([])
  })

  test('there are at most ten escapes, and each is used', () => {
    const parts = Object.keys(ESCAPES)
    expect(parts.length).toBeLessThanOrEqual(10)
    expect(parts.filter(part => !refused.some(({ text }) => text.includes(part)))).toEqual([])
  })

  test('docs/internals/writing.md lists what is refused, and what to write', () => {
    const rows = REFUSED.map(({ word, instead }) => `| ${word} | ${instead} |\n`)
    const table = `| refused | write |\n|---|---|\n${rows.join('')}`
    expect(readRoot('docs/internals/writing.md')).toContain(`<!-- refused -->\n${table}<!-- /refused -->`)
  })

  test('every folder and page of the list exists', () => {
    const paths = sentences.map(([path]) => path)
    expect(PLAIN.filter(place => !paths.some(path => path.startsWith(place)))).toEqual([])
  })

  test.each([
    ['Of each image.', false],
    ['That of the page.', false],
    ['The same, for a list.', false],
    ['The same list gives the same plan.', true],
    ['Those who wait.', false],
    ['Who it is for', false],
    ['Whoever asks', false],
    ['As it stands', false],
    ['As its name says.', true],
    ['Offset of the line.', true],
    ['Nobody waits for it.', false],
    ['What the server told us.', false],
    ['Bytes that were asked for.', true],
    ['The host was asked twice.', false],
    ['A line behind the last one.', false],
    ['A store behind a proxy.', true],
    ['A host behind the CDN.', true],
  ])('%s', (text, expected) => {
    expect(refusedIn({ line: 1, text }) === undefined).toBe(expected)
  })

  test('sentences are found in comments, messages and pages, and code is not read', () => {
    const texts = (found: readonly Sentence[]) => found.map(({ line, text }) => `${line} ${text}`)
    const source = [
      '/** One line. Of two. */',
      'const a = 1 // Why it is one.',
      '/**',
      ' * A sentence that goes',
      ' * on, with `code of nobody`. https://a.example/told',
      ' *',
      ' *     code behind',
      ' * @param a who it is',
      ' * - an item',
      ' */',
      "const b = 'not // a comment'",
      '  // First.',
      '  // Second.',
    ]
    expect(texts(commentSentences(source))).toEqual([
      '1 One line.',
      '1 Of two.',
      '2 Why it is one.',
      '4 A sentence that goes on, with X.',
      '4 X',
      '8 who it is',
      '9 an item',
      "11 a comment'",
      '12 First.',
      '12 Second.',
    ])
    expect(texts(messageSentences("  a: '{name} is. It\\'s',\n  b:\n    \"{n|one|many} c\",\n"))).toEqual([
      '1 X is.',
      "1 It's",
      '3 many c',
    ])
    const page = [
      '# Title',
      'A [link of it](x.md) and',
      'more.',
      '',
      '```sh',
      'told',
      '```',
      '| a | Of b |',
      '- One: Two',
    ]
    expect(texts(markdownSentences(page.join('\n')))).toEqual([
      '1 Title',
      '2 A link of it and more.',
      '8 a',
      '8 Of b |',
      '9 One:',
      '9 Two',
    ])
  })
})
