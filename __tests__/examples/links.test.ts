/** The recipes for links that die, run as they stand against doubles of the APIs that sign, rotate and expire. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { fences } from '../support/documents.ts'
import { linesIn } from '../support/manifest-contents.ts'
import { runJob, type WorkflowStep } from '../support/recipe-run.ts'
import { openStage, type Stage } from '../support/test-action.ts'

const PAGE = 'docs/recipes-links.md'
const BOT_TOKEN = '42:Telegram-Token-of-thirty-five-chars_x'
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
  'vars.IMAGE_BASE': 'https://img.example.com/',
}
const PROGRAMS = ['/usr/bin/bash', '/usr/bin/jq', '/usr/bin/curl', '/usr/bin/xargs']
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
  new Map(fences('yaml', [page]).map(({ text }) => [parse(text).name as string, text]))

/** The steps with the double in place of the service; what is pushed stays here. */
function stepsOf(name: string, programs: string): WorkflowStep[] {
  const { jobs } = parse(workflowsOf(PAGE).get(name) ?? '')
  return jobs.images.steps
    .filter(({ run = '' }: WorkflowStep) => !run.includes('git push'))
    .map((step: WorkflowStep) => ({
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

const havingImages = (count: number) => fetch(`${place}/images`, { method: 'POST', body: String(count) })
const seen = async () => (await (await fetch(`${place}/seen`)).json()) as string[]
const objects = () => [...stage.oss.bucket.objects.keys()].filter(key => !key.includes('.persist'))

if (MISSING.length > 0) {
  process.stdout.write(`left out: ${MISSING.join(', ')} not installed\n`)
  test('is installed, or need not be', () => expect(process.env.WORKFLOWS).not.toBe('required'))
} else {
  test('both languages have the same workflows', () => {
    expect(workflowsOf('docs/recipes-links.zh-CN.md')).toEqual(workflowsOf(PAGE))
  })

  test.each([
    'keep-notion',
    'keep-notion-posts',
    'keep-airtable',
    'keep-feishu',
    'keep-telegram',
    'keep-discord',
  ])(
    '%s stores each image once, however its links change',
    async name => {
      const workspace = await stage.workspace({ '.keep': '' })
      const steps = stepsOf(name, await programsFor(workspace))
      const run = () => runJob(steps, stage, workspace, { context: CONTEXT })
      const images = async () => (await seen()).filter(line => !line.startsWith('confirmed'))

      await havingImages(7)
      const first = await run()
      expect([first.succeeded, first.outputs.images?.stored, objects().length]).toEqual([true, '7', 7])
      expect((await images()).every(line => line.startsWith('200 '))).toBe(true)
      const lines = linesIn(stage.oss.bucket).length

      await havingImages(7)
      const second = await run()
      expect([second.succeeded, second.outputs.images?.unchanged]).toEqual([true, '7'])
      expect([await images(), linesIn(stage.oss.bucket).length]).toEqual([[], lines])

      await havingImages(9)
      const third = await run()
      expect([third.outputs.images?.stored, third.outputs.images?.unchanged]).toEqual(['2', '7'])
      expect([(await images()).length, objects().length]).toEqual([2, 9])

      if (name === 'keep-notion-posts') {
        const post = await readFile(join(workspace, 'docs/post.md'), 'utf8')
        expect(
          post.match(/!\[picture \d\]\(https:\/\/img\.example\.com\/memes\/\w{64}\.png\)/g),
        ).toHaveLength(9)
      }
      if (name === 'keep-telegram') {
        expect((await seen()).filter(line => line.startsWith('confirmed'))).toEqual(['confirmed 16'])
        expect(JSON.stringify(linesIn(stage.oss.bucket))).not.toContain(BOT_TOKEN)
      }
    },
    60_000,
  )

  test('a list of yesterday asks nobody, and says what to run again', async () => {
    const workspace = await stage.workspace({ '.keep': '' })
    await havingImages(3)
    const [make, keep] = stepsOf('keep-notion', await programsFor(workspace)).filter(
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
  }, 60_000)
}
