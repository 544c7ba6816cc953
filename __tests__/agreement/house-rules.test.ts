import { expect, test } from '@jest/globals'
import { sourceFiles } from '../support/source-files.ts'

const files = sourceFiles()

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

test('only the front doors know that there is a process', () => {
  expect(linesWith(/\bprocess\s*[.[]|globalThis\.process/, ['action', 'cli', 'base/process'])).toEqual([])
})

test('only the front doors write to a console', () => {
  expect(linesWith(/\bconsole\./, ['action', 'cli'])).toEqual([])
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

test('only the records of languages tell one language from another', () => {
  const places = files
    .filter(({ path }) => path !== 'base/sentence.ts' && !path.startsWith('base/messages/'))
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
