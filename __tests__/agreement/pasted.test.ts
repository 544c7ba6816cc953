/** The workflows of `examples/workflows` stand word for word on the pages of their subjects. */
import { globSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { fences } from '../support/documents.ts'
import { LANGUAGES, PURPOSES, pageOf, placesOf, workflowFile } from '../support/pasted-workflows.ts'
import { ROOT } from '../support/source-files.ts'

describe.each(LANGUAGES)('in %s', language => {
  test.each(PURPOSES)('%s is pasted by its page', purpose => {
    const shown = fences('yaml', [pageOf(purpose, language)]).map(({ text }) => `${text}\n`)
    expect(shown).toContain(workflowFile(purpose, language))
  })

  test('every name is its own, so that no workflow waits for another', () => {
    const names = PURPOSES.map(purpose => parse(workflowFile(purpose, language)).name)
    expect(new Set(names).size).toBe(names.length)
  })
})

test('every file is looked at, and differs between the languages by comments and `language` alone', () => {
  expect(globSync('examples/workflows/*', { cwd: ROOT })).toHaveLength(PURPOSES.length * LANGUAGES.length)
  for (const purpose of PURPOSES)
    expect(parse(workflowFile(purpose, 'zh').replace(/^ +language: zh\n/m, ''))).toEqual(
      parse(workflowFile(purpose, 'en')),
    )
})

test('both pages of stores name the same places, with the same lines', () => {
  const [english, chinese] = LANGUAGES.map(language =>
    placesOf(language).map(({ name: _, ...place }) => place),
  )
  expect(english).toHaveLength(8)
  expect(chinese).toEqual(english)
})
