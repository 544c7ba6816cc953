import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { CTRL_C, CTRL_D, FILE, initFolder, runInit } from '../../support/init-command.ts'
import { onPosix } from '../../support/on-posix.ts'
import { twins } from '../../support/pending.ts'
import { ROOT, readRoot } from '../../support/source-files.ts'

const BUCKET = ['--destination', 'oss://my-bucket/memes/', '--region', 'cn-hongkong']

const R2 = 'https://\u0024{{ vars.R2_ACCOUNT_ID }}.r2.cloudflarestorage.com'

const { at, write, run, text, workflow, inputs } = initFolder()
/** Sentences are wrapped. */
const unwrapped = (text: string) => text.replaceAll(/\n(?! )/g, ' ')

describe('with --yes', () => {
  test('an empty folder gets an example that needs neither bucket nor secret', async () => {
    const { status, printed, said, questions } = await run([])
    expect([status, questions, text()]).toEqual([0, 0, readRoot('examples/init/crawler.yml')])
    expect(said.trim().endsWith(`/${basename(at(''))}/${FILE} is written`)).toBe(true)
    expect(printed).not.toMatch(/policy|secret|doctor/)
    expect(unwrapped(printed)).toMatch(/Replace this line .*\n {3}echo '.*' > posts\.json/)
  })

  test('a bucket: policy, secrets and the first run are printed', async () => {
    write({ 'crawl.py': '' })
    const { printed } = await run([...BUCKET, '--output', 'ci/pictures.yaml'])
    expect(text('ci/pictures.yaml')).toMatch(/^name: pictures\n[\s\S]*group: pictures,/)
    expect(printed).not.toContain('Replace')
    expect(printed).toMatch(/ doctor oss:\/\/my-bucket\/memes\/ --region cn-hongkong$/m)
    // `git` and `gh` work in the repository, which is another folder here.
    expect(printed.match(/^ {3}(?:cd|gh|git) .*$/gm)?.map(line => line.trim())).toEqual([
      expect.stringMatching(`^cd \\S*/${basename(at(''))}$`),
      'gh secret set OSS_ACCESS_KEY_ID',
      'gh secret set OSS_ACCESS_KEY_SECRET',
      'git add ci/pictures.yaml',
      'git commit -m "Keep images"',
      'git push',
      'gh workflow run pictures.yaml',
    ])
  })

  test.each(twins('docs/start-oss.md'))('the policy is that of %s', async page => {
    const { printed } = await run(BUCKET)
    const [, shown = ''] = /```json\n( *\{"Version"[\s\S]*?)```/.exec(readRoot(page)) ?? []
    const [policy = ''] = /\{"Version"[\s\S]*?\]\}(?=\n\n)/.exec(printed) ?? []
    const statements = (text: string) =>
      JSON.parse(text).Statement.map((each: { Action: string[] }) => ({
        ...each,
        Action: each.Action.toSorted(),
      }))
    expect(statements(policy)).toEqual(
      statements(shown.replaceAll('BUCKET', 'my-bucket').replaceAll('PREFIX', 'memes')),
    )
  })

  test('the rule for new accounts stands beside a region in the mainland', async () => {
    const { status, printed } = await run(['--destination', 'oss://my-bucket/a/', '--region', 'cn-hangzhou'])
    expect([status, unwrapped(printed)]).toEqual([
      0,
      expect.stringContaining(
        'activated OSS since 2025-03-20 needs an endpoint with an ICP filing, or internal.',
      ),
    ])
  })

  test.each([
    [['s3://my-bucket/a/', '--region', 'us-east-1'], '"arn:aws:s3:::my-bucket/a/*"'],
    [['s3://my-bucket/a/', '--region', 'cn-north-1'], '"arn:aws-cn:s3:::my-bucket/a/*"'],
    [['s3://my-bucket/a/', '--endpoint', 'https://minio.example.com'], 'in the bucket my-bucket alone:'],
    [['s3://my-bucket-1250000000/a/', '--endpoint', 'cos.ap-guangzhou.myqcloud.com'], 'Attach this policy'],
    [['r2://my-bucket/a/'], 'token "Object Read & Write" that is for the bucket my-bucket alone.'],
  ])('the rights for %j are printed', async (place, part) => {
    const { status, printed } = await run(['--destination', ...place])
    expect([status, unwrapped(printed)]).toEqual([0, expect.stringContaining(part)])
    expect(printed).toMatch(/^ {3}gh secret set AWS_ACCESS_KEY_ID$/m)
  })

  test.each<[readonly string[], readonly string[]]>([
    [['--destination', 'oss://my-bucket/'], ['region is missing']],
    [['--destination', 's3://my-bucket/'], ['region']],
    [['--destination', ''], ['destination']],
    [
      ['--for', 'blog', '--every', 'minute'],
      ['for is "blog"', 'every is "minute"'],
    ],
    [['--destination', 's3://B'], ['"B" is not a bucket name']],
    [['--lists', '../x.json'], ['../x.json']],
    [['--destination', 'file:../images'], ['destination is "file:../images"']],
    [['--destination', 'file:.'], ['destination is "file:."']],
    [['--region', 'x'], ['--region does not fit']],
    [['--login', 'keys'], ['--login does not fit']],
    [['--for', 'links', '--lists', 'a.jsonl'], ['--lists does not fit']],
    [['--for', 'posts', '--urls-from', 'https://a.example/'], ['--urls-from does not fit']],
    [['--for', 'pages'], ['pages needs the address']],
    [['--urls-from', 'ftp://a.example/'], ['urls-from: ']],
    [['--destination', 'r2://my-bucket/', '--role-arn', 'me'], ['--role-arn does not fit']],
    [['--destination', 'r2://my-bucket/', '--endpoint', 'https://x.example'], ['x.example']],
  ])('%j ends with 2, names what is wrong, and writes nothing', async (flags, sentences) => {
    const { status, said } = await run(flags)
    const lines = said.trim().split('\n')
    expect([status, lines]).toEqual([2, sentences.map(sentence => expect.stringContaining(sentence))])
    expect(existsSync(at('.github'))).toBe(false)
  })

  test('nothing is overwritten without --force', async () => {
    write({ [FILE]: 'mine' })
    const { status, said } = await runInit(at(''), ['--yes', ...BUCKET])
    expect([status, text(), said]).toEqual([2, 'mine', expect.stringContaining('is there already: --force')])
    expect((await run(BUCKET)).status).toBe(0)
    expect(text()).toContain('name: keep-images')
  })

  onPosix('nothing is written through a link, but the folder itself may be reached by one', async () => {
    mkdirSync(at('elsewhere/.github'), { recursive: true })
    mkdirSync(at('mine'))
    for (const [link, target] of [
      ['mine/.github', at('elsewhere/.github')],
      [`mine/${FILE}`, at('elsewhere/x.yml')],
    ] as const) {
      mkdirSync(join(at(link), '..'), { recursive: true })
      symlinkSync(target, at(link))
      const { status, said } = await runInit(at('mine'), ['--yes', '--force'])
      expect([status, said]).toEqual([2, expect.stringContaining('and init writes through none')])
      expect(readdirSync(at('elsewhere'), { recursive: true })).toEqual(['.github'])
      rmSync(at(link))
    }
    symlinkSync(at('mine'), at('way'))
    expect((await runInit(at('way'), ['--yes'])).status).toBe(0)
    expect(text(`mine/${FILE}`)).toContain('name: keep-images')
  })

  test('a folder that is missing, a clone of this project, and a part of a repository are refused', async () => {
    write({ '.git/HEAD': '', 'blog/a.md': '' })
    for (const [folder, sentence] of [
      [at('no'), 'does not exist'],
      [ROOT, 'this folder is a clone of persist-images'],
      [at('blog'), 'GitHub reads workflows only at its top'],
    ] as const) {
      const { status, said } = await runInit(folder, ['--yes'])
      expect([status, said]).toEqual([2, expect.stringContaining(sentence)])
    }
    expect((await run([])).status).toBe(0)
  })
})

describe('on a terminal', () => {
  test.each<[readonly string[], number, object, ...flags: string[]]>([
    [[], 1, { endpoint: R2 }, '--for', 'links', '--destination', 'r2://my-bucket/', '--every', 'daily'],
    [[], 3, { destination: 'file:./images', select: '$.posts[*].images[*]' }],
    [['posts', 'static/img'], 3, { destination: 'file:./static/img', 'urls-file': '**/*.md' }],
    [
      ['2', 'oss://my-bucket/', '', '2'],
      5,
      { region: 'cn-hongkong', 'role-arn': '\u0024{{ vars.ROLE_ARN }}' },
    ],
    [['', 's3://my-bucket/', 'eu-west-1'], 5, { region: 'eu-west-1' }],
    [['', 's3://my-bucket/', 'https://minio.example.com'], 4, { region: 'us-east-1' }],
    [
      ['3', 'r2://my-bucket/', 'a'.repeat(32)],
      4,
      { endpoint: `https://${'a'.repeat(32)}.r2.cloudflarestorage.com` },
    ],
    [
      ['https://a.example/feed.xml', '', 'daily'],
      3,
      { 'urls-from': 'https://a.example/feed.xml', config: 'list-format: feed' },
    ],
  ])('%j: %d questions', async (answers, count, found, ...flags) => {
    const { status, questions } = await run(flags, answers)
    expect([status, questions, inputs()]).toEqual([0, count, expect.objectContaining(found)])
  })

  test('a wrong answer is explained, and asked for again; a wrong flag is reported at once', async () => {
    const answers = [
      '9',
      '4',
      '1',
      'oss://B',
      'oss://my-bucket/a/',
      'no where',
      '中国香港',
      'none',
      'keys',
      '5',
      '3',
    ]
    const { status, said, questions } = await run([], answers)
    expect([status, questions]).toEqual([0, answers.length])
    for (const part of [
      'for is "9"',
      'pages needs',
      '"B" is not',
      '"no where"',
      '--login does',
      'every is "5"',
    ])
      expect(unwrapped(said)).toContain(part)
    expect(inputs()).toMatchObject({ destination: 'oss://my-bucket/a/', region: '中国香港' })
    expect(workflow().on.schedule).toEqual([{ cron: '17 3 * * 1' }])
    expect((await run(['--force', '--region', 'x'], [])).questions).toBe(0)
  })

  test.each([CTRL_C, CTRL_D, `oss://half${CTRL_C}`])('%j leaves no file, and ends with 130', async keys => {
    const { status, said } = await run([], ['1', keys])
    expect([status, said]).toEqual([130, expect.stringContaining('cancelled: nothing is written')])
    expect(existsSync(at('.github'))).toBe(false)
  })

  test('in Chinese no question is English', async () => {
    const { status, said, printed } = await run(['--language', 'zh'], ['2', 'oss://my-bucket/', '', '2'])
    expect([status, inputs()]).toEqual([0, expect.objectContaining({ language: 'zh' })])
    expect(said).toContain('图片存到哪里？')
    expect(said + printed.replace(/^ {3}g.*$/gm, '')).not.toMatch(/(?:\b[a-z']+ ){3}[a-z']+\b/)
  })

  test('without a terminal and without --yes nothing is written', async () => {
    const { status, said } = await runInit(at(''), BUCKET)
    expect([status, said]).toEqual([2, expect.stringContaining('there is no terminal to ask on: add --yes')])
  })
})
