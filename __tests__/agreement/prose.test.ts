import { expect, test } from '@jest/globals'
import { sourceFiles } from '../support/source-files.ts'

/** Beside the catalogue: help, whose languages the types ask for, scripts of shells, tables of marks and names. */
const EXEMPT = [
  /\/messages\//,
  /^jobs\/\w+\/(options\/)?[\w-]+-fields\.ts$/,
  /^cli\/help-texts\.ts$/,
  /^origin\/hosts\/challenge-pages\.ts$/,
  /^base\/url\/signed-urls\.ts$/,
  /^storage\/stores\/oss\/regions\.ts$/,
]

/**
 * What no reader of ours gets: faults of the program, text inside objects, a list of words, a rule; and
 * help, whose Chinese the types ask for.
 */
const OURS =
  /new (\w*Error|Damage)\(|super\(|Buffer\.from\('|Written by persist-images|\.split\(' '\)|\{ referer: /

const STRING = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g
/** Three words, some of which may be values. */
const PROSE = /(?:(?:[a-z'’]+|0)[,;:]? +){2}(?:[a-z'’]{2,}|0)/
/** States of things, which have words for names. */
const STATES = ["'comma or close'", "'itself and below'", "'none of it'", "'one of many'"]

function proseIn(line: string): readonly string[] {
  const code = line.replace(/^\s*(\/?\*|\/\/).*$/, '').replace(/\/\/ .*$/, '')
  return (code.match(STRING) ?? []).filter(text => !STATES.includes(text) && isProse(text.slice(1, -1)))
}

function isProse(text: string): boolean {
  const words = PROSE.exec(text.replace(/\$\{[^}]*\}/g, '0'))?.[0].match(/[a-z'’]+/g)
  return (words ?? []).length > 1
}

test('what a person reads is in the catalogue', () => {
  const found = sourceFiles()
    .filter(({ path }) => !EXEMPT.some(exempt => exempt.test(path)))
    .flatMap(({ path, lines }) =>
      lines.flatMap((line, index) => {
        // A call that is broken over lines has its name above.
        if (OURS.test(`${lines[index - 1] ?? ''}${line}${lines[index + 1] ?? ''}`)) return []
        return proseIn(line).map(text => `src/${path}:${index + 1} ${text}`)
      }),
    )
  expect(found).toEqual([])
})

test('a sentence is found where it stands', () => {
  expect(proseIn("throw new PersistError('fetch', 'empty', 'the body is empty')")).toEqual([
    "'the body is empty'",
  ])
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a template
  expect(proseIn('refusal(`${host} may not be asked`)')).toHaveLength(1)
  expect(proseIn("// 'the body is empty'")).toEqual([])
})
