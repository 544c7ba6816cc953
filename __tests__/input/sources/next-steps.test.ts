/** Sentences that say what to do next, for mistakes that beginners make. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { textIn } from '../../../src/base/sentence.ts'
import { checkSources, readSources, type SourceOptions } from '../../../src/input/sources/read.ts'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'next-steps-'))
})
afterEach(() => rm(directory, { recursive: true }))

const problemsOf = async (options: Partial<SourceOptions>, language: 'en' | 'zh' = 'en') =>
  (await checkSources({ urlField: 'url', directory, ...options })).map(text => textIn(language, text))

async function faultOf(text: string): Promise<string> {
  await writeFile(join(directory, 'posts.json'), text)
  try {
    for await (const _ of readSources({ urlField: 'url', directory, urlsFile: ['posts.json'] }));
    return 'none'
  } catch (error) {
    return (error as Error).message
  }
}

test.each([
  ['.posts[].images[]', '$.posts[*].images[*]'],
  ['.[]', '$[*]'],
  ['.', '$'],
  ['.["a b"].url', '$["a b"].url'],
])('a filter of jq, %s, is shown as a JSONPath', async (select, path) => {
  expect(await problemsOf({ urls: 'https://h.test/a', select: [select] })).toEqual([
    `select: '${select}' is a filter of jq; as a JSONPath (RFC 9535) it is '${path}'`,
  ])
})

test.each([
  ['$。posts[*]', '。'],
  ['$.posts[＊].url', '＊'],
  ['＄.posts', '＄'],
])('the full-width character of the path %s is named', async (select, mark) => {
  const options = { urls: 'https://h.test/a', select: [select] }
  expect(await problemsOf(options)).toEqual([
    `select: '${select}' has the full-width character '${mark}'; write its half-width form`,
  ])
  expect(await problemsOf(options, 'zh')).toEqual([`select：“${select}” 里有全角字符“${mark}”，请改成半角`])
})

test('what is no filter of jq is no JSONPath with the words of the parser', async () => {
  const problems = await problemsOf({ urls: 'https://h.test/a', select: ['.a | .b', 'posts'] })
  expect(problems.map(problem => problem.replace(/: [^:]*$/, ''))).toEqual([
    "select: '.a | .b' is not a JSONPath (RFC 9535)",
    "select: 'posts' is not a JSONPath (RFC 9535)",
  ])
})

test('the name of a list file in place of URLs leads to urls-file; keys of objects may end so', async () => {
  for (const urls of ['posts.json', '# lists\n lists/a.csv\n*.md'])
    expect(await problemsOf({ urls })).toEqual([
      expect.stringMatching(/^urls holds the name of a list file, ".+": name it in `urls-file`$/),
    ])
  for (const urls of [
    'https://h.test/feed.xml',
    '//h.test/a.json',
    'posts.json\nhttps://h.test/a.png',
    'a.png',
  ])
    expect(await problemsOf({ urls })).toEqual([])
  expect(await problemsOf({ name: 'keys', urls: 'posts.json', holdsKeys: true })).toEqual([])
})

test('a page and half a text in place of JSON are named as what they are', async () => {
  expect(await faultOf('\n<!DOCTYPE html><title>503</title>')).toBe(
    'posts.json, line 2, column 1: the text is not JSON there. The text is a page and no JSON: the program that writes it saved an answer without looking at its status',
  )
  expect(await faultOf('[{"url": "https://h.test/a.png"},')).toMatch(
    /the text ends too early; the program that writes it failed, or has not finished$/,
  )
  expect(await faultOf('[< 5]')).toMatch(/column 2: the text is not JSON there$/)
})

test('in a step without a checkout a missing list leads to actions/checkout', async () => {
  const inStep = { workspace: [directory], urlsFile: ['posts.json'] }
  const empty =
    "urls-file: 'posts.json' does not exist, and the workspace is empty: put actions/checkout before this step, or write the list in an earlier step"
  expect(await problemsOf(inStep)).toEqual([empty])
  expect(await problemsOf(inStep, 'zh')).toEqual([expect.stringContaining('actions/checkout')])
  expect(await problemsOf({ urlsFile: ['posts.json'] })).toEqual(["urls-file: 'posts.json' does not exist"])
  await mkdir(join(directory, '.git'))
  expect(await problemsOf(inStep)).toEqual(["urls-file: 'posts.json' does not exist"])
})

test('a path of one’s own machine says where a step reads', async () => {
  expect(await problemsOf({ workspace: [directory], urlsFile: ['/home/me/posts.json'] })).toEqual([
    "urls-file: '/home/me/posts.json' lies outside the workspace. A step reads files of its workspace alone: commit the list, or write it in an earlier step, and name it from there, e.g. 'posts.json'",
  ])
})
