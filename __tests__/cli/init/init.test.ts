import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { startOss } from '../../servers/oss.ts'
import { CTRL_C, CTRL_D, type InitSurroundings, runInit } from '../../support/init-command.ts'
import { ROOT, readRoot } from '../../support/source-files.ts'

const FILE = '.github/workflows/keep-images.yml'
const FLAGS = ['--yes', '--destination', 'oss://my-bucket/images/', '--region', 'cn-hongkong']

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'init-'))
})
afterEach(() => rm(folder, { recursive: true }))

const init = (flags: readonly string[], around?: InitSurroundings) => runInit(folder, flags, around)
const written = async (file = FILE) => String(await readFile(join(folder, file)))
const inputs = async () =>
  parse(await written()).jobs.images.steps.find(({ id }: { id: string }) => id === 'images').with

describe('with --yes', () => {
  test('it writes the workflow, and prints policy, secrets and the first run', async () => {
    const { status, printed, said, questions } = await init(FLAGS)
    expect([status, questions]).toEqual([0, 0])
    expect(said.trim().endsWith(`/${basename(folder)}/${FILE} is written`)).toBe(true)
    expect(await written()).toBe(readRoot('examples/init/crawler.yml'))
    expect(printed).toMatch(/"acs:oss:\*:\*:my-bucket\/images\/\*"[\s\S]*"oss:ListObjects"/)
    expect(printed).not.toMatch(/Delete|Acl/)
    const commands = printed.match(/^ {3}(?:cd|gh|git) .*$/gm)?.map(line => line.trim())
    // `git` and `gh` work in the repository, which is another folder here.
    expect(commands).toEqual([
      expect.stringMatching(`^cd \\S*/${basename(folder)}$`),
      'gh secret set OSS_ACCESS_KEY_ID',
      'gh secret set OSS_ACCESS_KEY_SECRET',
      `git add ${FILE}`,
      'git commit -m "Keep images"',
      'git push',
      'gh workflow run keep-images.yml',
    ])
    expect(printed).toContain('Replace `python3 crawl.py`')
    expect(printed).toMatch(/ doctor oss:\/\/my-bucket\/images\/ --region cn-hongkong$/m)
  })

  test('--output names the workflow, too, and the crawler that is there is not asked for', async () => {
    await writeFile(join(folder, 'crawl.py'), '')
    const { printed } = await init([...FLAGS, '--output', 'ci/pictures.yaml'])
    expect(parse(await written('ci/pictures.yaml'))).toMatchObject({
      name: 'pictures',
      concurrency: { group: 'pictures' },
    })
    expect(printed).not.toContain('Replace')
    expect(printed).toContain('gh workflow run pictures.yaml\n')
  })

  test('--json prints what a program needs', async () => {
    const { printed } = await init([...FLAGS, '--json', '--for', 'links'])
    expect(JSON.parse(printed)).toEqual({
      file: FILE,
      starts: [],
      changes: [],
      secrets: ['NOTION_TOKEN', 'OSS_ACCESS_KEY_ID', 'OSS_ACCESS_KEY_SECRET'],
      variables: ['NOTION_DATABASE', 'IMAGE_BASE'],
      policy: expect.objectContaining({ Version: '1' }),
    })
  })

  test.each([
    [['s3://my-bucket/a/', '--region', 'us-east-1'], '"arn:aws:s3:::my-bucket/a/*"'],
    [['s3://my-bucket/a/', '--region', 'cn-north-1'], '"arn:aws-cn:s3:::my-bucket/a/*"'],
    [['s3://my-bucket/a/', '--endpoint', 'https://minio.example.com'], '"arn:aws:s3:::my-bucket/a/*"'],
    [
      ['s3://my-bucket-1250000000/a/', '--endpoint', 'cos.ap-guangzhou.myqcloud.com'],
      '"qcs::cos:ap-guangzhou:uid/1250000000:my-bucket-1250000000/a/*"',
    ],
    [['s3://my-bucket/a/', '--endpoint', 's3.us-west-004.backblazeb2.com'], 'in the bucket my-bucket alone.'],
    [['r2://my-bucket/a/'], 'token "Object Read & Write" that is for the bucket my-bucket alone.'],
  ])('the rights for %j are printed', async (place, part) => {
    const { status, printed } = await init(['--yes', '--destination', ...place])
    expect([status, printed.replace(/\n(?! )/g, ' ')]).toEqual([0, expect.stringContaining(part)])
    expect(printed).toMatch(/^ {3}gh secret set \w+$/m)
  })

  test('a folder needs neither rights nor secrets', async () => {
    const { printed } = await init(['--yes', '--destination', 'file:./images'])
    expect(printed).not.toMatch(/policy|secret|doctor/)
  })

  test('nothing is overwritten without --force', async () => {
    await mkdir(join(folder, '.github/workflows'), { recursive: true })
    await writeFile(join(folder, FILE), 'mine')
    const { status, said } = await init(FLAGS)
    expect([status, await written()]).toEqual([2, 'mine'])
    expect(said).toContain(`"${FILE}" is there already: --force replaces it`)
    expect((await init([...FLAGS, '--force'])).status).toBe(0)
    expect(await written()).toContain('name: keep-images')
  })

  test.each<[readonly string[], readonly string[]]>([
    [[], ['--destination is missing and has no default.']],
    [['--destination', 'oss://my-bucket/'], ['--region is missing and has no default.']],
    [['--destination', 's3://my-bucket/'], ['--region is missing and has no default.']],
    [
      ['--for', 'blog', '--every', 'minute'],
      ['for is "blog"', 'every is "minute"'],
    ],
    [
      ['--destination', 's3://B', '--lists', '../x.json'],
      ['"B" is not a bucket name', '../x.json'],
    ],
    [
      ['--destination', 'file:../images'],
      ['--destination is "../images"'.replace('../images', 'file:../images')],
    ],
    [['--destination', 'file:./a', '--manifest-at', '/tmp/m'], ['--manifest-at is "/tmp/m"']],
    [['--destination', 'file:./a', '--region', 'x'], ['--region has no effect with these settings']],
    [['--destination', 'file:./a', '--login', 'keys'], ['--login keys is not for a folder']],
    [
      ['--destination', 'r2://my-bucket/', '--login', 'oidc'],
      ['--login oidc is not for Cloudflare R2: write keys'],
    ],
    [['--destination', 'r2://my-bucket/', '--account-id', 'x'], ['account-id is not 32 hexadecimal digits']],
    [
      ['--destination', 'oss://my-bucket/', '--region', 'cn-hongkong', '--login', 'oidc', '--role-arn', 'me'],
      ['"me"'],
    ],
    [
      ['--destination', 'oss://my-bucket/', '--region', 'cn-hongkong', '--role-arn', 'me'],
      ['--role-arn has no effect'],
    ],
    [['--for', 'links', '--destination', 'file:./a'], ['--public-url-base is missing and has no default.']],
  ])('%j ends with 2, names what is wrong, and writes nothing', async (flags, sentences) => {
    const { status, said } = await init(['--yes', ...flags])
    expect(status).toBe(2)
    const lines = said.trim().split('\n')
    expect(lines).toHaveLength(sentences.length)
    for (const [index, sentence] of sentences.entries()) expect(lines[index]).toContain(sentence)
    expect(existsSync(join(folder, '.github'))).toBe(false)
  })

  test('a folder that is missing, and one inside a repository, are refused', async () => {
    expect((await runInit(join(folder, 'no'), FLAGS)).said).toContain('does not exist')
    expect((await runInit(ROOT, FLAGS)).said).toContain('this folder is a clone of persist-images')
    await mkdir(join(folder, '.git'))
    await mkdir(join(folder, 'blog'))
    const { status, said } = await runInit(join(folder, 'blog'), FLAGS)
    expect([status, said]).toEqual([2, expect.stringContaining('GitHub reads workflows only at its top')])
    expect((await init(FLAGS)).status).toBe(0)
  })
})

describe('secrets', () => {
  const env = { OSS_ACCESS_KEY_ID: 'LTAI5tSeen', OSS_ACCESS_KEY_SECRET: 'never-in-a-file' }

  test('of the environment are in no file; the bucket is tried with them', async () => {
    const oss = await startOss({
      ...env,
      accessKeyId: env.OSS_ACCESS_KEY_ID,
      accessKeySecret: env.OSS_ACCESS_KEY_SECRET,
    })
    try {
      const flags = ['--yes', '--destination', 'oss://memes/images/', '--region', oss.account.region]
      const { status, printed, said } = await init([...flags, '--endpoint', oss.endpoint], { env })
      expect(status).toBe(0)
      expect(said).toContain('Trying the bucket with the keys of this environment:')
      expect(printed).toMatch(/✓[\s\S]*✓/)
      expect(printed).not.toContain(' doctor oss://')
      expect(oss.bucket.objects.has('images/.persist/probe')).toBe(true)
      expect((await written()) + printed + said).not.toContain('never-in-a-file')
      expect((await written()) + printed + said).not.toContain('LTAI5tSeen')
    } finally {
      await oss.close()
    }
  })

  test('that open nothing are reported, and the workflow is written all the same', async () => {
    const oss = await startOss()
    try {
      const flags = ['--yes', '--destination', 'oss://memes/images/', '--region', oss.account.region]
      const { status, printed } = await init([...flags, '--endpoint', oss.endpoint], { env })
      expect([status, printed]).toEqual([0, expect.stringContaining('✗')])
      expect(existsSync(join(folder, FILE))).toBe(true)
    } finally {
      await oss.close()
    }
  })
})

test('an interruption while the bucket is tried leaves no file, and ends with 130', async () => {
  const stopped = new AbortController()
  const oss = await startOss()
  oss.fault(
    () => {
      stopped.abort()
      return true
    },
    { stall: true },
  )
  try {
    const { accessKeyId, accessKeySecret, region } = oss.account
    const env = { OSS_ACCESS_KEY_ID: accessKeyId, OSS_ACCESS_KEY_SECRET: accessKeySecret }
    const flags = [
      '--yes',
      '--destination',
      'oss://memes/images/',
      '--region',
      region,
      '--endpoint',
      oss.endpoint,
    ]
    const { status, said } = await init(flags, { env, signal: stopped.signal })
    expect([status, said]).toEqual([130, expect.stringContaining('cancelled: nothing is written')])
    expect(existsSync(join(folder, '.github'))).toBe(false)
  } finally {
    await oss.close()
  }
})

describe('on a terminal', () => {
  test('every question has a default: an empty folder, and a user who presses Enter', async () => {
    const { status, said, questions } = await init([], { answers: [] })
    expect(status).toBe(0)
    expect(questions).toBe(7)
    expect(said).toContain('1  Alibaba Cloud OSS')
    expect(await inputs()).toMatchObject({
      'urls-file': 'posts.json',
      destination: `oss://${basename(folder)
        .toLowerCase()
        .replaceAll(/[^a-z\d]+/g, '-')
        .replace(/-$/, '')}/images/`,
      region: 'cn-hongkong',
    })
  })

  test.each([
    ['posts into OSS without keys', ['2', '1', '', '', '2'], 10],
    ['posts into R2', ['posts', 'cloudflare'], 7],
    ['links into MinIO', ['3', '4'], 7],
    ['posts into COS', ['2', '5'], 7],
    ['a crawler into S3', ['1', '3'], 7],
    ['links into a folder', ['3', '6'], 6],
    ['posts into a folder', ['2', '6'], 6],
  ])('%s takes at most 12 questions', async (_, answers, count) => {
    const { status, said, questions } = await init([], { answers })
    expect([status, said]).toEqual([0, expect.stringContaining('is written')])
    expect(questions).toBeLessThanOrEqual(12)
    expect(questions).toBe(count)
  })

  test.each([
    [['2', '6', 'static/img'], 'file:./static/img/'],
    [['2', '2', 'pictures'], 'r2://pictures/'],
    [['2', '3', 's3://pictures/of/cats'], 's3://pictures/of/cats'],
  ])('%j is enough of a place', async (answers, destination) => {
    expect((await init([], { answers })).status).toBe(0)
    expect(await inputs()).toMatchObject({ destination })
  })

  test('a flag is not asked about', async () => {
    const flags = ['--for', 'links', '--destination', 'r2://my-bucket/', '--every', 'daily']
    const { questions } = await init(flags, { answers: ['', 'https://img.example.com/'] })
    expect(questions).toBe(2)
    expect(await inputs()).toMatchObject({
      destination: 'r2://my-bucket/',
      'account-id': '\u0024{{ vars.R2_ACCOUNT_ID }}',
      'public-url-base': 'https://img.example.com/',
    })
  })

  test('a wrong answer is explained, and asked for again', async () => {
    const answers = ['9', '1', '1', 'oss://B', 'my-bucket/a', 'no where', '中国香港']
    const { status, said, questions } = await init([], { answers })
    expect([status, questions]).toEqual([0, 10])
    expect(said).toContain('write a number from 1 to 4')
    expect(said).toContain('"B" is not a bucket name')
    expect(said).toContain('"no where"')
    expect(await inputs()).toMatchObject({ destination: 'oss://my-bucket/a/', region: '中国香港' })
  })

  test.each([CTRL_C, CTRL_D, `oss://half${CTRL_C}`])('%j leaves no file, and ends with 130', async keys => {
    const { status, said } = await init([], { answers: ['1', '1', keys] })
    expect([status, said]).toEqual([130, expect.stringContaining('cancelled: nothing is written')])
    expect(existsSync(join(folder, '.github'))).toBe(false)
  })

  test('in Chinese no question is English', async () => {
    const { status, said, printed } = await init(['--language', 'zh'], { answers: ['2', '1', '', '', '2'] })
    expect(status).toBe(0)
    expect(said).toContain('图片存到哪里？')
    expect(said + printed.replace(/^ {3}g.*$/gm, '')).not.toMatch(/(?:\b[a-z']+ ){3}[a-z']+\b/)
    expect(await inputs()).toMatchObject({ language: 'zh' })
  })

  test('without a terminal and without --yes nothing is written', async () => {
    const { status, said } = await init(FLAGS.slice(1))
    expect([status, said]).toEqual([2, expect.stringContaining('there is no terminal to ask on: add --yes')])
  })
})
