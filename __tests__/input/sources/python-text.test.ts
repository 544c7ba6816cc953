import { describe, expect, test } from '@jest/globals'
import { positions, positionsIn, problemsOf } from '../../support/list-files.ts'

const A = 'https://a.test/1.png'
const TRACEBACK = `Traceback (most recent call last):
  File "crawl.py", line 3, in <module>
    main()
KeyError: 'images'
`
const PRINT =
  'Python wrote this with print, which is not JSON: use print(json.dumps(urls)) in place of print(urls)'
const FAILED =
  'The text holds the traceback of a Python program, which failed and wrote its error into the list. ' +
  'Correct the program, and write the list with json.dumps'

describe('a JSON file', () => {
  test.each([
    [`['${A}']`, 2],
    [`[{'url': '${A}'}]`, 3],
    [`{'posts': []}`, 2],
    [`[u'${A}']`, 2],
    [`('${A}',)`, 1],
    [`[{"url": None}]`, 10],
    [`[{"url": "${A}", "seen": True}]`, 42],
    [`[{"url": "${A}", "at": datetime.datetime(2026, 1, 2)}]`, 40],
    [`[<Image object at 0x7f>]`, 2],
  ])('that print wrote: %s', async (text, column) => {
    expect(await problemsOf(positionsIn('posts.json', text))).toEqual([
      `posts.json, line 1, column ${column}: the text is not JSON there. ${PRINT}`,
    ])
  })

  test.each([
    [TRACEBACK, 1, 1],
    [`[\n${TRACEBACK}`, 2, 1],
    [`[]\r\n${TRACEBACK}`, 2, 1],
  ])('with a traceback: %j', async (text, line, column) => {
    expect(await problemsOf(positionsIn('posts.json', text))).toEqual([
      `posts.json, line ${line}, column ${column}: the text is not JSON there. ${FAILED}`,
    ])
  })

  test.each([`{a: 1}`, `[NoneSuch]`, `[trUe]`, `[1,]`, `["a" "b"]`])(
    'that another hand wrote has no such advice: %s',
    async text => {
      const [problem] = await problemsOf(positionsIn('posts.json', text))
      expect(problem).toMatch(/the text is not JSON there$/)
    },
  )
})

test('the input `urls`', async () => {
  expect(await problemsOf(positions({ urls: `['${A}']` }))).toEqual([
    `urls, line 1, column 2: the text is not JSON there. ${PRINT}`,
  ])
})

test('a line of JSON Lines costs its own position', async () => {
  const found = await positionsIn('posts.jsonl', `{'url': '${A}'}\n{"url": "${A}"}\n${TRACEBACK}`)
  expect(found.slice(0, 3).map(({ problem }) => problem)).toEqual([
    `the line is not JSON (column 2). ${PRINT}`,
    undefined,
    `the line is not JSON (column 1). ${FAILED}`,
  ])
})

test('a line of a text list', async () => {
  const found = await positionsIn('list.txt', `{'url': '${A}'}\n${A}\n('${A}', 1)\n${TRACEBACK}`)
  const value = 'the line is a value as Python prints it: write one URL a line, or JSON with json.dumps'
  expect(found.slice(0, 4).map(({ problem }) => problem)).toEqual([
    value,
    undefined,
    value,
    'the traceback of a Python program begins here: the program failed, and its error went into the list',
  ])
})
