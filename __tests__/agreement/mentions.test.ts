/** No page, help or message mentions a command, flag, input, output, file or name that is not there, in either language. */
import { describe, expect, test } from '@jest/globals'
import { readCommand } from '../../src/cli/args.ts'
import { JOBS, type JobName } from '../../src/cli/commands.ts'
import { EXAMPLES } from '../../src/cli/help-texts.ts'
import type { Field } from '../../src/jobs/options/field.ts'
import { ACTIONS, codes, fences, PAGES, proseOf, REF, sharedProse } from '../support/documents.ts'
import { FOREIGN } from '../support/foreign-names.ts'
import { type KindName, mentionsIn } from '../support/mentions.ts'
import { MESSAGES } from '../support/messages.ts'
import { DOWNLOAD_OUTPUTS, LIST_OUTPUTS, OUTPUTS } from '../support/output-names.ts'
import { englishOf } from '../support/pending.ts'

/** Tells what changed, and so names what is gone. */
const LOG = /^CHANGELOG/

interface Text {
  readonly where: string
  readonly code: string
}

const ofPage = (page: string): Text[] => codes(proseOf(page)).map(code => ({ where: page, code }))

const pages = PAGES.filter(page => !LOG.test(page))

/** Each sentence, by its place and its language. */
const sentences = (['en', 'zh'] as const).flatMap(language => [
  ...MESSAGES.map(({ id, [language]: text }) => ({ id, language, text })),
  ...(Object.keys(JOBS) as JobName[]).flatMap(job =>
    Object.entries<Field>(JOBS[job]).map(([flag, field]) => ({
      id: `${job} --${flag}`,
      language,
      text: field[language],
    })),
  ),
])

/** Code spans, and flags that stand in the text itself. */
const ofSentence = ({ id, language, text }: (typeof sentences)[number]): Text[] =>
  [...codes(text), ...(text.replace(/`[^`]*`/g, '').match(/(?<![\w-])--[a-z][a-z-]+/g) ?? [])].map(code => ({
    where: `${id} (${language})`,
    code,
  }))

const texts = [...pages.flatMap(ofPage), ...sentences.flatMap(ofSentence)]
const mentions = texts.flatMap(({ where, code }) =>
  mentionsIn(code).map(mention => ({ ...mention, where, code })),
)

test.each(Object.keys(FOREIGN) as KindName[])('every %s is one that there is', kind => {
  const own = mentions.filter(mention => mention.kind === kind)
  expect(own.filter(({ isKnown }) => isKnown).length).toBeGreaterThan(0)
  const unknown = own.filter(({ name, isKnown }) => !isKnown && !FOREIGN[kind].includes(name))
  expect(unknown.map(({ name, where, code }) => `${name} in ${code}: ${where}`)).toEqual([])
  // A name of others that nothing mentions any more.
  const unused = FOREIGN[kind].filter(name => !own.some(mention => mention.name === name && !mention.isKnown))
  expect(unused).toEqual([])
})

describe('a page mentions the same names in both languages', () => {
  // The English twin of the page for servers is short.
  test.each(pages.filter(page => page.endsWith('.zh-CN.md') && !page.startsWith('docs/start-server.')))(
    '%s',
    page => {
      const names = (of: string) =>
        [
          ...new Set(
            codes(sharedProse(of))
              .flatMap(mentionsIn)
              .map(({ kind, name }) => `${kind} ${name}`),
          ),
        ].sort()
      expect(names(page)).toEqual(names(englishOf(page)))
    },
  )
})

test('every example of the help is understood', () => {
  const calls = (Object.keys(JOBS) as JobName[])
    .flatMap(job => EXAMPLES[job].map(({ command }) => command))
    .flatMap(command => command.replace(/^\(set -o pipefail; (.*)\)$/, '$1').split(' | '))
    .filter(part => part.startsWith('persist-images '))
  expect(calls.length).toBeGreaterThan(Object.keys(JOBS).length)
  for (const call of calls) {
    const [, ...argv] = Array.from(
      call.matchAll(/'([^']*)'|(\S+)/g),
      ([, quoted, plain]) => quoted ?? plain ?? '',
    )
    expect(() => readCommand(argv)).not.toThrow()
  }
})

/** The actions by what a step of a page uses. A step with a command of ours has the outputs of `status`, which are persist's. */
const OUTPUTS_OF: Readonly<Record<string, readonly string[]>> = {
  [`${ACTIONS.persist}@${REF}`]: OUTPUTS,
  [`${ACTIONS.list}@${REF}`]: LIST_OUTPUTS,
  [`${ACTIONS.download}@${REF}`]: DOWNLOAD_OUTPUTS,
  status: OUTPUTS,
}

test('a workflow reads outputs that its steps have', () => {
  let read = 0
  const wrong = fences('yaml').flatMap(({ page, text }) =>
    Array.from(text.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)).flatMap(([, id = '', output = '']) => {
      // A step of the user's own writes it as GitHub documents it.
      if (text.includes(`'${output}<<`)) return []
      const step = new RegExp(`id: ${id}\\b[^]*?(?:uses: (\\S+?)[,\\s]|run: .*dist/cli\\.js (status))`).exec(
        text,
      )
      const outputs = OUTPUTS_OF[step?.[1] ?? step?.[2] ?? '']
      if (outputs) read += 1
      return outputs === undefined || outputs.includes(output) ? [] : [`${page}: ${id} ${output}`]
    }),
  )
  expect(wrong).toEqual([])
  expect(read).toBeGreaterThan(20)
})

test('a sentence mentions the same flags in both languages', () => {
  const [english, chinese] = (['en', 'zh'] as const).map(
    language => new Map(sentences.filter(each => each.language === language).map(each => [each.id, each])),
  )
  const names = (each: (typeof sentences)[number] | undefined) =>
    each === undefined
      ? []
      : ofSentence(each)
          .flatMap(({ code }) => mentionsIn(code))
          .filter(({ kind }) => kind !== 'command')
          .map(({ name }) => name)
          .sort()
  const different = [...(english?.keys() ?? [])].filter(
    id => [...new Set(names(english?.get(id)))].join() !== [...new Set(names(chinese?.get(id)))].join(),
  )
  expect(different.map(id => [id, names(english?.get(id)), names(chinese?.get(id))])).toEqual([])
})
