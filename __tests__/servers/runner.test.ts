import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { ROOT } from '../support/source-files.ts'
import { findCommands, parseOutputFile, runAction } from './runner.ts'
import { actionOf } from './runner-inputs.ts'

describe('findCommands', () => {
  const names = (output: string) => findCommands(output).map(command => command.name)

  test.each([
    ['::error::x', ['error']],
    ['  \t\u0085::WARNING file=a::x', ['WARNING']],
    ['see ::error::x', []],
    ['::error x', []],
    ['::unknown::x', []],
    ['a##[add-mask]b', ['add-mask']],
    ['https://a.test/b.png##[set-output name=keys]x', ['set-output']],
    ['##[nothing] ##[Add-Matcher]m.json', ['Add-Matcher']],
    ['::unknown::##[group]x', ['group']],
    ['## [add-mask]b and ##[add-mask', []],
    ['fetched\r::set-output name=keys::x', ['set-output']],
    ['a\r\n::debug::b\n\n::notice::c', ['debug', 'notice']],
    ['a\u2028::error::b', []],
  ])('finds in %j the commands %j', (output, expected) => {
    expect(names(output)).toEqual(expected)
  })

  test('reads properties and data, escapes undone', () => {
    expect(findCommands('::error file=a%2Cb,line=3::50%25%0Ax')).toEqual([
      { name: 'error', properties: { file: 'a,b', line: '3' }, data: '50%\nx' },
    ])
    expect(findCommands('x ##[set-output name=a%3Bb;c=d]e%5D')).toEqual([
      { name: 'set-output', properties: { name: 'a;b', c: 'd' }, data: 'e]' },
    ])
  })

  test('obeys nothing between stop-commands and its token', () => {
    expect(names('::stop-commands::T0k\n::error::a\n##[error]b\n::t0K::\n::error::c')).toEqual([
      'stop-commands',
      'error',
    ])
  })
})

describe('parseOutputFile', () => {
  test('reads name=value lines and heredocs, the last value of a name winning', () => {
    expect(parseOutputFile('a=1=2\n\nb<<X\nl1\n\nX \nl3\nX\nc<<Y\nY\na=3\n__proto__=p')).toEqual(
      Object.fromEntries([
        ['a', '3'],
        ['b', 'l1\n\nX \nl3'],
        ['c', ''],
        ['__proto__', 'p'],
      ]),
    )
  })

  test('takes the first sign of a line for its kind', () => {
    expect(parseOutputFile('a=b<<c\n')).toEqual({ a: 'b<<c' })
    expect(parseOutputFile('d<<e=f\nx\ne=f')).toEqual({ d: 'x' })
  })

  test.each(['junk', '=x', '<<E\nE', 'a<<\nx', 'a<<E\nx\nE2'])('refuses %j', text => {
    expect(() => parseOutputFile(text)).toThrow(/Invalid/)
  })
})

describe('runAction', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'runner-test-'))
  })
  afterAll(() => rm(folder, { recursive: true }))
  const script = async (code: string) => {
    const entry = join(folder, 'step.mjs')
    await writeFile(entry, `import { appendFileSync } from 'node:fs'\nconst { env } = process\n${code}`)
    return entry
  }

  test('gives a step its inputs, files and folders, and reads back what it did', async () => {
    const entry = await script(`
      console.log('::notice::' + env['INPUT_URLS-FILE'] + env.INPUT_A_B)
      console.error('##[error]' + (env.HOME ?? 'no home') + env.EXTRA)
      appendFileSync(env.GITHUB_OUTPUT, 'where=' + process.cwd())
      appendFileSync(env.GITHUB_STEP_SUMMARY, '# Done')
      process.exitCode = env.GITHUB_WORKSPACE === process.cwd() && env.RUNNER_TEMP ? 3 : 4`)
    const run = await runAction({ entry, inputs: { 'urls-file': 'u', 'a b': 'v' }, env: { EXTRA: '!' } })
    expect(run).toMatchObject({ code: 3, signal: null, outputs: { where: run.workspace }, summary: '# Done' })
    expect(run.commands.map(({ name, data }) => [name, data])).toEqual([
      ['notice', 'uv'],
      ['error', 'no home!'],
    ])
    await run.remove()
  })

  describe('of an action', () => {
    const inputs = `
  url: { description: a }
  Size: { description: b, default: 20 }
  mode: { description: c, default: 'on' }`
    const printed = `console.log(JSON.stringify(
      Object.entries(process.env).filter(([name]) => name.startsWith('INPUT_')).sort()))`

    async function run(main: string, given: Readonly<Record<string, string>>) {
      const root = await mkdtemp(join(folder, 'action-'))
      const manifest = (own: string, runs: string) =>
        `name: n\ninputs:${own}\nruns: { using: node24, main: ${runs} }\n`
      for (const name of ['dist', 'part', 'other']) await mkdir(join(root, name))
      await writeFile(join(root, 'action.yml'), manifest(inputs, 'dist/main.js'))
      await writeFile(join(root, 'part/action.yml'), manifest('\n  limit: { default: 9 }', '../dist/part.js'))
      for (const name of ['dist/main.js', 'dist/part.js', 'dist/other.js', 'part/part.js'])
        await writeFile(join(root, name), printed)
      const ran = await runAction({ entry: join(root, main), inputs: given })
      await ran.remove()
      return { handed: JSON.parse(ran.stdout), warnings: ran.warnings }
    }

    test('the step gets every input of the action.yml, as its default or empty', async () => {
      expect(await run('dist/main.js', {})).toEqual({
        handed: [
          ['INPUT_MODE', 'on'],
          ['INPUT_SIZE', '20'],
          ['INPUT_URL', ''],
        ],
        warnings: [],
      })
      expect(await run('dist/part.js', {})).toEqual({ handed: [['INPUT_LIMIT', '9']], warnings: [] })
    })

    test('what the step says wins, also when it is empty or in another case', async () => {
      expect(await run('dist/main.js', { URL: 'u', size: '30', mode: '' })).toEqual({
        handed: [
          ['INPUT_MODE', ''],
          ['INPUT_SIZE', '30'],
          ['INPUT_URL', 'u'],
        ],
        warnings: [],
      })
    })

    test('an input that the action does not have is handed over, with a warning', async () => {
      expect(await run('dist/part.js', { 'url-file': 'u', Limits: '1' })).toEqual({
        handed: [
          ['INPUT_LIMIT', '9'],
          ['INPUT_LIMITS', '1'],
          ['INPUT_URL-FILE', 'u'],
        ],
        warnings: ["Unexpected input(s) 'url-file', 'Limits', valid inputs are ['limit']"],
      })
    })

    test.each(['dist/other.js', 'part/part.js'])('%s belongs to no action and stays as it is', async main => {
      expect(await run(main, { any: 'a' })).toEqual({ handed: [['INPUT_ANY', 'a']], warnings: [] })
    })

    test.each(['persist', 'list', 'download'])('the built %s action is found', async name => {
      const manifest = await actionOf(join(ROOT, `dist/${name}.js`))
      expect(manifest?.inputs).toHaveProperty(name === 'persist' ? 'rewrite-to' : 'if-none-found')
    })
  })

  test('sends signals at the moments asked for', async () => {
    const [ready, interrupted] = [join(folder, 'ready'), join(folder, 'interrupted')]
    const entry = await script(`
      process.on('SIGINT', () => appendFileSync(env.INTERRUPTED, ''))
      setInterval(() => {}, 1000)
      appendFileSync(env.READY, '')`)
    const run = await runAction({
      entry,
      inputs: {},
      env: { READY: ready, INTERRUPTED: interrupted },
      signalAfter: [
        { signal: 'SIGINT', after: exists(ready) },
        { signal: 'SIGTERM', after: exists(interrupted) },
      ],
    })
    expect([run.code, run.signal]).toEqual([null, 'SIGTERM'])
    await run.remove()
  })

  test('sends a signal after a time', async () => {
    const entry = await script('setTimeout(() => {}, 60_000)')
    const run = await runAction({ entry, inputs: {}, signalAfter: [{ signal: 'SIGTERM', after: 50 }] })
    expect(run.signal).toBe('SIGTERM')
    expect(run.elapsedMs).toBeGreaterThan(45)
    await run.remove()
  })
})

async function exists(path: string): Promise<void> {
  while (!existsSync(path)) await new Promise(resolve => setTimeout(resolve, 10))
}
