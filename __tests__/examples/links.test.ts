/** The recipes for links that die, run as they stand against doubles of the APIs that sign, rotate and expire. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { linkedWorkflows, linkWorkflows } from '../support/link-workflows.ts'
import { linesIn } from '../support/manifest-contents.ts'
import { twins } from '../support/pending.ts'
import { runJob, type WorkflowStep } from '../support/recipe-run.ts'
import { openStage, type Stage } from '../support/test-action.ts'
import { cellsOf } from '../support/test-length.ts'

const PAGE = 'docs/expiring-links.md'
const BOT_TOKEN = '42:Telegram-Token-of-thirty-five-chars_x'
const NOTION = 'List the images in Notion'
const AIRTABLE = 'List the images in Airtable'
const FEISHU = 'List the images in Feishu'
const TELEGRAM = 'List the photos sent to the bot'
const DISCORD = 'List the images in a channel of Discord'
const POSTS = 'Export the posts from Notion'
/** With the same images. */
const RUN_TWICE = cellsOf([NOTION], [AIRTABLE, FEISHU, TELEGRAM, DISCORD, POSTS])
const CONTEXT = {
  'secrets.NOTION_TOKEN': 'notion',
  'vars.NOTION_DATABASE': 'db',
  'secrets.AIRTABLE_TOKEN': 'airtable',
  'vars.AIRTABLE_TABLE': 'app/tbl',
  'vars.FEISHU_APP': 'cli_a',
  'secrets.FEISHU_SECRET': 'feishu',
  'vars.FEISHU_TABLE': 'apps/a/tables/t',
  'secrets.TELEGRAM_TOKEN': BOT_TOKEN,
  'secrets.DISCORD_TOKEN': 'discord',
  'vars.DISCORD_CHANNEL': '1',
  'inputs.confirm': '',
  'vars.IMAGE_BASE': 'https://img.example.com/',
}
const PROGRAMS = ['/usr/bin/bash', '/usr/bin/git', '/usr/bin/jq', '/usr/bin/curl', '/usr/bin/xargs']
const MISSING = PROGRAMS.filter(path => !existsSync(path))

let folder: string
let stage: Stage
let api: ChildProcess
let place: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'links-'))
  stage = await openStage(folder)
  // A program of its own: the shell of a recipe is waited for.
  api = spawn(process.execPath, [fileURLToPath(new URL('../servers/dying-links.ts', import.meta.url))], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: api.stdout as NodeJS.ReadableStream })) {
    place = line
    break
  }
})
afterEach(async () => {
  api.kill()
  await stage.close()
  await rm(folder, { recursive: true, force: true })
})

const workflowsOf = (page: string) =>
  new Map([...linkWorkflows(page), ...linkedWorkflows()].map(({ name, workflow }) => [name, workflow]))

/** The steps with the double in place of the service. */
function stepsOf(name: string, programs: string): WorkflowStep[] {
  const { jobs } = parse(workflowsOf(PAGE).get(name) ?? '')
  return jobs.images.steps.map((step: WorkflowStep) => ({
    ...step,
    ...(step.run && {
      env: {
        ...step.env,
        ...(step.env?.API && { API: place }),
        PATH: `${programs}${delimiter}${process.env.PATH}`,
      },
    }),
  }))
}

/** What the recipe installs or pulls, as a script that asks the double. */
async function programsFor(workspace: string): Promise<string> {
  const programs = join(workspace, '.programs')
  await mkdir(programs)
  const scripts = {
    docker: `[ "$DISCORD_TOKEN" = discord ] && curl -fsS ${place}/export/discord > export.json`,
    npx: `[ "$NOTION_TOKEN" = notion ] && mkdir -p docs && curl -fsS ${place}/export/markdown | jq -r .text > docs/post.md`,
  }
  for (const [name, script] of Object.entries(scripts)) {
    await writeFile(join(programs, name), `#!/bin/bash\nset -eo pipefail\n${script}\n`)
    await chmod(join(programs, name), 0o755)
  }
  return programs
}

/** Makes the workspace a checkout of a repository of its own, which takes what is pushed. */
function makeCheckout(workspace: string): (path: string) => string {
  const bare = join(folder, 'pushed.git')
  const git = (...words: string[]) => execFileSync('git', ['-C', workspace, ...words], { encoding: 'utf8' })
  git('init', '--quiet', '--bare', '--initial-branch=main', bare)
  git('init', '--quiet', '--initial-branch=main')
  git('remote', 'add', 'origin', bare)
  git('config', 'push.default', 'current')
  return path => execFileSync('git', ['-C', bare, 'show', `main:${path}`], { encoding: 'utf8' })
}

const havingImages = (count: number, ...gone: readonly number[]) =>
  fetch(`${place}/images`, { method: 'POST', body: [count, ...gone].join(' ') })
const seen = async () => (await (await fetch(`${place}/seen`)).json()) as string[]
const objects = () => [...stage.oss.bucket.objects.keys()].filter(key => !key.includes('.persist'))

if (MISSING.length > 0) {
  process.stdout.write(`left out: ${MISSING.join(', ')} not installed\n`)
  test('is installed, or need not be', () => expect(process.env.WORKFLOWS).not.toBe('required'))
} else {
  test('both languages have the same workflows', () => {
    // Comments, and the language of the run's own sentences, differ.
    const contents = (page: string, language: string) =>
      Array.from(workflowsOf(page), ([name, text]) => [
        name,
        parse(text.replace(` language: ${language}\n`, '\n')),
      ])
    for (const page of twins(PAGE).slice(1)) expect(contents(page, 'zh')).toEqual(contents(PAGE, 'en'))
  })

  test('a workflow is there for each service', () => {
    expect([...workflowsOf(PAGE).keys()]).toEqual([NOTION, POSTS, AIRTABLE, DISCORD, FEISHU, TELEGRAM])
  })

  test.each([NOTION, POSTS, AIRTABLE, FEISHU, TELEGRAM, DISCORD])(
    '%s: each is stored once, however its links change',
    async name => {
      const workspace = await stage.workspace({ '.keep': '' })
      const pushed = makeCheckout(workspace)
      const steps = stepsOf(name, await programsFor(workspace))
      const run = () => runJob(steps, stage, workspace, { context: CONTEXT })
      const images = async () => (await seen()).filter(line => !/^(confirmed|patched) /.test(line))

      await havingImages(7)
      const first = await run()
      expect([first.succeeded, first.outputs.images?.stored, objects().length]).toEqual([true, '7', 7])
      expect((await images()).every(line => line.startsWith('200 '))).toBe(true)
      const lines = linesIn(stage.oss.bucket).length

      // The third run says the same of the seven; one recipe shows that nothing at all is written.
      if (RUN_TWICE.includes(name)) {
        await havingImages(7)
        const second = await run()
        expect([second.succeeded, second.outputs.images?.unchanged]).toEqual([true, '7'])
        expect([await images(), linesIn(stage.oss.bucket).length]).toEqual([[], lines])
      }

      await havingImages(9)
      const third = await run()
      expect(third.succeeded).toBe(true)
      expect([third.outputs.images?.stored, third.outputs.images?.unchanged]).toEqual(['2', '7'])
      expect([(await images()).length, objects().length]).toEqual([2, 9])

      const links = objects().map(key => `https://img.example.com/${key}`)
      if (name === POSTS) {
        const shown = pushed('docs/post.md').match(/(?<=!\[picture \d\]\()[^)]*/g) ?? []
        expect(shown.toSorted()).toEqual(links.toSorted())
      } else expect(Object.values(JSON.parse(pushed('stored.json'))).toSorted()).toEqual(links.toSorted())
      if (name === NOTION) expect(Object.keys(JSON.parse(pushed('stored.json')))).toContain('block-0')
      if (name === AIRTABLE) {
        const patched = (await seen()).filter(line => line.startsWith('patched'))
        expect(patched).toEqual(
          [7, 8].map(at =>
            expect.stringMatching(`^patched rec${at} {"Stored":"https://img.example.com/memes/`),
          ),
        )
      }
      if (name === TELEGRAM) {
        expect((await seen()).filter(line => line.startsWith('confirmed'))).toEqual(['confirmed 16'])
        expect(JSON.stringify(linesIn(stage.oss.bucket))).not.toContain(BOT_TOKEN)
      }
    },
  )

  const confirmed = async () => (await seen()).filter(line => line.startsWith('confirmed'))
  async function telegram() {
    const workspace = await stage.workspace({ '.keep': '' })
    makeCheckout(workspace)
    const steps = stepsOf(TELEGRAM, await programsFor(workspace))
    return (confirm = '') =>
      runJob(steps, stage, workspace, { context: { ...CONTEXT, 'inputs.confirm': confirm } })
  }

  test('Telegram: updates without a photo are confirmed', async () => {
    const run = await telegram()
    await havingImages(0)
    expect((await run()).succeeded).toBe(true)
    expect(await confirmed()).toEqual(['confirmed 4'])
  })

  test('Telegram: the update whose photo is not stored and those after it stay, and are asked for again', async () => {
    const run = await telegram()
    await havingImages(3, 1)
    const first = await run()
    expect([first.succeeded, first.outputs.images?.stored]).toEqual([false, '2'])
    expect(first.printed.at(-1)).toContain('8')
    expect(await confirmed()).toEqual(['confirmed 8'])
    await havingImages(3)
    const second = await run()
    expect([second.succeeded, second.outputs.images?.stored, second.outputs.images?.complete]).toEqual([
      true,
      '1',
      'true',
    ])
    expect(await confirmed()).toEqual(['confirmed 10'])
  })

  test('Telegram: a photo that is gone holds 100 updates back until a user confirms it', async () => {
    const run = await telegram()
    await havingImages(101, 0)
    expect((await run()).outputs.images?.stored).toBe('98')
    expect(await confirmed()).toEqual(['confirmed 7'])
    const second = await run('7')
    expect([second.succeeded, second.outputs.images?.total]).toEqual([true, '100'])
    expect((await confirmed()).slice(1)).toEqual(['confirmed 8', 'confirmed 108'])
  })

  test('a list of yesterday requests nothing, and says what to run again', async () => {
    const workspace = await stage.workspace({ '.keep': '' })
    await havingImages(3)
    const [make, keep] = stepsOf(NOTION, await programsFor(workspace)).filter(
      ({ uses = '' }) => !uses.startsWith('actions/'),
    )
    await runJob([make as WorkflowStep], stage, workspace, { context: CONTEXT })
    const list = join(workspace, 'images.jsonl')
    const old = (await readFile(list, 'utf8')).replaceAll(
      /"expires":"[^"]*"/g,
      '"expires":"2026-01-01T00:00:00Z"',
    )
    await writeFile(list, old)
    const { outputs } = await runJob([keep as WorkflowStep], stage, workspace, { context: CONTEXT })
    expect([outputs.images?.skipped, await seen()]).toEqual(['3', []])
  })
}
