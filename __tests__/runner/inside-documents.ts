/** Runs within the network namespace: plays each workflow of the documentation twice, with servers of its own. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { image } from '../images/images.ts'
import type { Certificate } from '../servers/certificate.ts'
import { ACTIONS } from '../support/documents.ts'
import { earlierRun, isCheck, type Shown } from './documents.ts'
import { ACCOUNT, KEYS } from './hosts.ts'
import { copyAction, fetchedFrom, makeMachine, startedSince } from './machine.ts'
import type { Played, PlayedRun } from './play.ts'
import { makeRepository } from './repository.ts'
import { runWorkflow } from './runs.ts'
import { standInsOf } from './stand-ins.ts'
import { readWorkflow } from './workflow.ts'
import { type Forwarders, openForwarders, openWorld } from './world.ts'

const SECRETS = {
  OSS_ACCESS_KEY_ID: KEYS.oss.accessKeyId,
  OSS_ACCESS_KEY_SECRET: KEYS.oss.accessKeySecret,
  AWS_ACCESS_KEY_ID: KEYS.s3.accessKeyId,
  AWS_SECRET_ACCESS_KEY: KEYS.s3.accessKeySecret,
  B2_KEY_ID: KEYS.s3.accessKeyId,
  B2_APPLICATION_KEY: KEYS.s3.accessKeySecret,
  COS_SECRET_ID: KEYS.s3.accessKeyId,
  COS_SECRET_KEY: KEYS.s3.accessKeySecret,
  MINIO_ACCESS_KEY: KEYS.s3.accessKeyId,
  MINIO_SECRET_KEY: KEYS.s3.accessKeySecret,
  R2_ACCESS_KEY_ID: KEYS.s3.accessKeyId,
  R2_SECRET_ACCESS_KEY: KEYS.s3.accessKeySecret,
  S3_ACCESS_KEY_ID: KEYS.s3.accessKeyId,
  S3_SECRET_ACCESS_KEY: KEYS.s3.accessKeySecret,
  AIRTABLE_TOKEN: 'airtable',
  API_TOKEN: 'api-token',
  DISCORD_TOKEN: 'discord',
  FEISHU_SECRET: 'feishu',
  NOTION_TOKEN: 'notion',
  TELEGRAM_TOKEN: '42:Telegram-Token-of-thirty-five-chars_x',
}
const VARS = {
  AIRTABLE_TABLE: 'app/tbl',
  DISCORD_CHANNEL: '1',
  FEISHU_APP: 'cli_a',
  FEISHU_TABLE: 'apps/a/tables/t',
  IMAGE_BASE: 'https://img.example.com/',
  NOTION_DATABASE: 'db',
  R2_ACCOUNT_ID: ACCOUNT,
}

const shown = (await json(process.stdin)) as readonly Shown[]
const certificate: Certificate = JSON.parse(readFileSync('certificate.json', 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'runner-'))
const action = copyAction(join(folder, 'action'))
const machine = { ...makeMachine(folder, 'ca.pem'), ...fetchedFrom(action) }
const forwarders = await openForwarders(certificate)
const services = await startServices()
const played: Played[] = []
for (const each of shown) played.push(await play(each, forwarders))
process.stdout.write(JSON.stringify(played))
forwarders.close()
services.child.kill()
rmSync(folder, { recursive: true })

async function play({ place, workflow, before, changed }: Shown, through: Forwarders): Promise<Played> {
  const own = mkdtempSync(join(folder, 'workflow-'))
  const repository = makeRepository(own, workflow.includes('crawl.py > posts.jsonl'))
  const caches = join(own, 'caches')
  mkdirSync(caches)
  const world = await openWorld({ forwarders: through, servicesPort: services.port })
  // Sets how many images each service has.
  await fetch(`http://127.0.0.1:${services.port}/images`, { method: 'POST', body: '5' })
  // A workflow that only reads needs images of an earlier one.
  if (!/destination:|dist\/cli\.js/.test(workflow))
    for (const host of ['my-bucket.oss-cn-hangzhou.aliyuncs.com', 'my-bucket.oss-cn-hongkong.aliyuncs.com'])
      for (const key of ['a.png', 'b c.jpg', 'ü.png'])
        world.bucket(host).put(`memes/2026/${key}`, image('plain.png'))
  const runs: PlayedRun[] = []
  // A check needs a memory.
  const isChecking = isCheck(workflow)
  for (const run of isChecking ? [0, 1, 2] : [1, 2]) {
    const artifacts = join(own, `artifacts-${run}`)
    mkdirSync(artifacts)
    const site = {
      folder: own,
      machine,
      secrets: SECRETS,
      vars: VARS,
      eventName: 'workflow_dispatch',
      event: {},
      idToken: world.idToken,
      actions: {
        [ACTIONS.persist]: action,
        [ACTIONS.list]: join(action, 'list'),
        [ACTIONS.download]: join(action, 'download'),
        [ACTIONS.check]: join(action, 'check'),
      },
      standIns: standInsOf({ repository, artifacts, caches }),
      cancelled: new AbortController().signal,
    }
    const text = [before ?? earlierRun(), workflow, changed ?? workflow][run] ?? ''
    const jobs = await runWorkflow(readWorkflow(text), site, run)
    if (run === 0) world.requestsSince()
    else
      runs.push({
        jobs,
        requests: world.requestsSince(),
        complaints: world.complaints,
        started: startedSince(folder),
      })
  }
  await world.close()
  rmSync(own, { recursive: true })
  return { place, runs }
}

/** A program of its own, so that it answers while this one waits for git. */
async function startServices() {
  const script = fileURLToPath(new URL('../servers/dying-links.ts', import.meta.url))
  const child = spawn(process.execPath, [script, 'https://files.example.com'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  // It holds standard error open, so that a failure here would never end.
  process.once('exit', () => child.kill())
  const [line] = await once(child.stdout, 'data')
  return { child, port: Number(new URL(String(line).trim()).port) }
}
