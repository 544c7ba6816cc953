import { describe, expect, test } from '@jest/globals'
import { SettingsError } from '../../src/base/errors.ts'
import { readCommand } from '../../src/cli/args.ts'
import { commandCall } from '../../src/cli/command-call.ts'

function problemsOf(...argv: string[]): readonly string[] {
  try {
    readCommand(argv)
  } catch (error) {
    if (error instanceof SettingsError) return error.problems
    throw error
  }
  return []
}

describe('flags that do not exist', () => {
  test.each([
    ['--prefx', '--destination'],
    ['--prefix', '--destination'],
    ['--bukcet=memes', '--destination'],
    ['--detsination', '--destination'],
    ['--urlfile', '--urls-file'],
    ['--concurency=4', '--concurrency'],
    ['--jsn', '--json'],
    ['--max-byte', '--max-bytes'],
  ])('%s is probably %s', (flag, meant) => {
    expect(problemsOf(flag)).toEqual([`${flag.split('=')[0]} is not known; did you mean ${meant}?`])
  })

  test.each([
    ['list', '--modified-sinse', '--modified-since'],
    ['list', '--prefix', '--source'],
    ['list', '--start-aftr=x', '--start-after'],
    ['download', '--bucket', '--source'],
    ['download', '--output', '--directory'],
    ['download', '--on-exsting=skip', '--on-existing'],
    ['doctor', '--readonly', '--read-only'],
    ['doctor', '--prefix', '--destination'],
  ])('to %s, %s is probably %s', (command, flag, meant) => {
    expect(problemsOf(command, flag)).toEqual([`${flag.split('=')[0]} is not known; did you mean ${meant}?`])
  })

  test.each([
    ['list', '--directory=x'],
    ['list', '--urls-file=x'],
    ['list', '--urls-from=x'],
    ['check', '--from-headers=x'],
    ['download', '--delimiter=/'],
    ['download', '--fail-on=any'],
    ['doctor', '--match=x'],
    ['persist', '--on-existing=skip'],
    ['persist', '--source=x'],
  ])('%s has no %s, though another command has', (command, flag) => {
    expect(problemsOf(command, flag)).toEqual([expect.stringContaining(`${flag.split('=')[0]} is not known`)])
  })

  test('what is like none of them is sent to the help of its command', () => {
    expect(problemsOf('--dest', 'x')).toEqual(['--dest is not known; did you mean --destination?'])
    expect(problemsOf('--xylophone')).toEqual([
      `--xylophone is not known; see ${commandCall()} persist --help`,
    ])
    expect(problemsOf('check', '--xylophone')).toEqual([
      `--xylophone is not known; see ${commandCall()} check --help`,
    ])
  })

  test('one that is gone is answered with what takes its place, in the commands that have it', () => {
    expect(problemsOf('--retry-dead-after=0s')).toEqual([
      '--retry-dead-after is not an option here: use --retry-failed-after',
    ])
    expect(problemsOf('--mirrors=x')).toEqual(['--mirrors is not an option here: use rclone copy'])
    expect(problemsOf('list', '--min-width=9')).toEqual([expect.stringContaining('is not known')])
  })

  test('all of them are reported at once, and no value with them', () => {
    const problems = problemsOf('--acess-key-secret=s3cr3t', '--prefx', 'x')
    expect(problems).toHaveLength(2)
    expect(problems.join()).not.toContain('s3cr3t')
  })

  test('a flag of any length is judged quickly', () => {
    expect(problemsOf(`--${'a'.repeat(100_000)}`)).toHaveLength(1)
  })

  test.each([['-V', '--version']])('%s, as other tools have it, is probably %s', (flag, meant) => {
    expect(problemsOf(flag, 'x')).toEqual([`${flag} is not known; did you mean ${meant}?`])
  })

  test('an unknown letter is sent to the help, and each of several is reported', () => {
    expect(problemsOf('-x')).toEqual([`-x is not known; see ${commandCall()} persist --help`])
    expect(problemsOf('-qxy').map(each => each.slice(0, 2))).toEqual(['-x', '-y'])
  })

  test.each([[['--destination', '--key', 'x']], [['--destination']], [['--key=x', '--destination', '-x']]])(
    '%j: a flag without its value is told in words of ours',
    argv => {
      expect(problemsOf(...argv)).toEqual([
        '--destination needs a value: --destination VALUE, or --destination=VALUE for one that begins with a dash',
      ])
    },
  )

  test('a letter stands for a flag: three of persist, three of every command', () => {
    const { options, loudness } = readCommand(['-d', 'file:./a', '-o', 'r.jsonl', '-n', '-q', 'list.txt'])
    expect([options, loudness]).toEqual([
      { destination: 'file:./a', resultsFile: 'r.jsonl', dryRun: 'true' },
      'quiet',
    ])
    expect(readCommand(['-n', 'false', 'list.txt']).options).toEqual({ dryRun: 'false' })
    expect(readCommand(['check', 'file:./a', '-v']).loudness).toBe('verbose')
    expect(problemsOf('check', '-d', 'x')).toEqual(['-d is not known; did you mean --source?'])
  })

  test('a value that begins with a dash stands after `=`, and `-` is one', () => {
    expect(readCommand(['--key=-x', '--urls-file', '-']).options).toEqual({ key: '-x', urlsFile: '-' })
  })

  test('a switch of the command itself takes no value', () => {
    expect(problemsOf('--json=yes', '--help=all')).toEqual(['--json takes no value', '--help takes no value'])
  })

  test('--quiet and --verbose exclude each other', () => {
    expect(problemsOf('--quiet', '--verbose')).toEqual(['--quiet and --verbose exclude each other'])
  })
})

describe('a command', () => {
  test('is persist, said or not; the rest are its words', () => {
    for (const words of [['persist'], []]) {
      expect(readCommand([...words, 'http://a', '-', 'http://b'])).toMatchObject({
        name: 'persist',
        positionals: ['http://a', '-', 'http://b'],
        json: false,
      })
    }
  })

  test.each(['list', 'download', 'doctor'] as const)('is %s when that is the first word', name => {
    expect(readCommand([name, 'oss://memes/', '--json', '--region=cn-beijing'])).toEqual({
      name,
      positionals: ['oss://memes/'],
      options: { region: 'cn-beijing' },
      loudness: 'normal',
      json: true,
      help: false,
      version: false,
      isBare: false,
    })
    expect(readCommand(['http://a', name])).toMatchObject({
      name: 'persist',
      positionals: ['http://a', name],
    })
    expect(readCommand(['--', name])).toMatchObject({ name: 'persist', positionals: [name] })
    expect(readCommand(['--region', name])).toMatchObject({ name: 'persist', options: { region: name } })
  })

  test('may stand after flags', () => {
    const before = ['--json', '--region', 'cn-beijing', '--allow-insecure-endpoint']
    expect(readCommand([...before, 'list', 'oss://memes/'])).toMatchObject({
      name: 'list',
      positionals: ['oss://memes/'],
      options: { region: 'cn-beijing', allowInsecureEndpoint: 'true' },
      json: true,
    })
  })

  test('is also help, which has no table', () => {
    expect(readCommand(['help', 'list'])).toMatchObject({ name: 'help', positionals: ['list'], options: {} })
  })

  test('says whether anything was typed after it', () => {
    for (const argv of [[], ['persist'], ['list']]) expect(readCommand(argv).isBare).toBe(true)
    for (const argv of [['http://a'], ['--json'], ['list', 'x']]) expect(readCommand(argv).isBare).toBe(false)
  })

  test('says how loud it is to be', () => {
    expect(readCommand(['--quiet', 'list']).loudness).toBe('quiet')
    expect(readCommand(['list', '--verbose', '--json']).loudness).toBe('verbose')
  })

  test.each(['constructor', '__proto__', 'toString'])('%s is no command', word => {
    expect(readCommand([word])).toMatchObject({ name: 'persist', positionals: [word] })
  })

  test('has an option for each flag; said several times, a flag is several lines', () => {
    const { options } = readCommand([
      '--urls-file=a.txt',
      '--urls-file',
      'b.csv',
      '--max-bytes',
      '1MiB',
      'http://a',
    ])
    expect(options).toEqual({ urlsFile: 'a.txt\nb.csv', maxBytes: '1MiB' })
  })

  test('takes switches alone, with a value after `=`, and with one after a space', () => {
    expect(readCommand(['--dry-run', 'http://a'])).toMatchObject({
      options: { dryRun: 'true' },
      positionals: ['http://a'],
    })
    expect(readCommand(['--dry-run=false']).options).toEqual({ dryRun: 'false' })
    expect(readCommand(['--dry-run', 'false', 'http://a'])).toMatchObject({
      options: { dryRun: 'false' },
      positionals: ['http://a'],
    })
  })

  test('takes everything after `--` as words, names of switches too', () => {
    expect(readCommand(['--', '--prefx', '-h', '--dry-run'])).toMatchObject({
      positionals: ['--prefx', '-h', '--dry-run'],
      options: {},
      help: false,
    })
  })

  test('knows -h', () => {
    expect(readCommand(['-h'])).toMatchObject({ help: true, version: false })
  })
})
