/** docs/scale.md and examples/scale as they stand: what starts the runs of lists, and starts again what was stopped. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Queue } from 'bullmq'
import { parse } from 'yaml'
import { image } from '../images/images.ts'
import { writePlain } from '../servers/answer.ts'
import { COMPILE_CACHE } from '../servers/compile-cache.ts'
import { type Origin, startOrigin } from '../servers/origin.ts'
import { type OssDouble, type StoreRequest, startOss } from '../servers/oss.ts'
import { type QueueServer, queueMissing, startQueue } from '../servers/redis.ts'
import { slurmMissing, startSlurm } from '../servers/slurm.ts'
import { exampleFile, openScalePlace, type ScalePlace, sampleWith } from '../support/scale-place.ts'
import { startOf } from '../support/starts.ts'
import { isMemory, type Uploads, watchUploads } from '../support/watch-uploads.ts'

const IMAGES = 6

let cwd: string
let origin: Origin
let oss: OssDouble
let uploads: Uploads
let place: ScalePlace
let env: Readonly<Record<string, string>>
beforeEach(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'scale-'))
  ;[origin, oss] = await Promise.all([startOrigin({ host: '0.0.0.0' }), startOss()])
  uploads = watchUploads(oss)
  const { accessKeyId, accessKeySecret, region } = oss.account
  const endpoint = ['--endpoint', oss.endpoint]
  place = openScalePlace(cwd, {
    command: startOf('cli-start'),
    destination: 'oss://memes/a/',
    region,
    words: [...endpoint, '--allow-addresses', '127.0.0.0/8'],
  })
  env = {
    ...COMPILE_CACHE,
    PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
    OSS_ACCESS_KEY_ID: accessKeyId,
    OSS_ACCESS_KEY_SECRET: accessKeySecret,
  }
})
afterEach(async () => {
  await Promise.all([origin.close(), oss.close()])
  rmSync(cwd, { recursive: true, force: true })
})

/** @param trouble comes when the third image is first requested */
function writeList(list: string, trouble?: () => void | Promise<void>): void {
  const urls = Array.from({ length: IMAGES }, (_, number) => {
    const path = `/${list}/${number}.png`
    const answer = { body: Buffer.concat([image('plain.png'), Buffer.from(path)]) }
    if (trouble === undefined || number !== 2) origin.serve(path, answer)
    else
      origin.serve(
        path,
        async (socket, { method }, write) => {
          await trouble()
          await writePlain(socket, answer, method, write)
        },
        answer,
      )
    return `http://127.0.4.${1 + Number(list)}:${origin.port}${path}`
  })
  writeFileSync(join(cwd, `lists/${list}.txt`), urls.join('\n'))
}

const kill = (pids: readonly number[], signal: NodeJS.Signals = 'SIGKILL') => {
  for (const pid of pids) process.kill(pid, signal)
}

/** The store takes no image of this list, so many times. */
function refuse(list: string, times: number): void {
  const isImage = ({ method, key }: StoreRequest) =>
    method === 'PUT' && key.startsWith(`a/${list}/`) && !isMemory(key)
  oss.fault(isImage, { status: 403, code: 'AccessDenied', times })
}

/** The run of list 0 is killed, the store refuses list 1 once, list 2 does not exist, and list 3 has no image. */
function writeTroubledLists(killed = () => kill(place.running('00'))): void {
  writeList('00', killed)
  writeList('01')
  refuse('01', 1)
  writeFileSync(join(cwd, 'lists/03.txt'), origin.serve('/gone.png', { status: 404 }))
}

/** Lists whose images must be stored. */
function expectStored(...lists: readonly string[]): void {
  const images = uploads.images()
  expect(lists.map(list => images.filter(key => key.startsWith(`a/${list}/`)).length)).toEqual(
    lists.map(() => IMAGES),
  )
  expect([images.length, uploads.twice()]).toEqual([lists.length * IMAGES, []])
  const named = readdirSync(join(cwd, 'new')).flatMap(file => linesOf(`new/${file}`).map(({ key }) => key))
  expect([...new Set(named)].sort()).toEqual([...images].sort())
  for (const list of lists)
    expect(linesOf(`results/${list}.jsonl`).filter(({ key }) => images.includes(String(key)))).toHaveLength(
      IMAGES,
    )
}

function linesOf(path: string): Record<string, unknown>[] {
  const lines = readFileSync(join(cwd, path), 'utf8').split('\n')
  return lines.filter(Boolean).map(line => JSON.parse(line))
}

const statuses = (list: string) => place.ends().flatMap(end => (end.list === list ? end.status : []))

test('a shell', async () => {
  writeTroubledLists()
  const script = sampleWith('xargs')
    .replace('0 63', '0 3')
    .replace('-P 8', '-P 2')
    .replace('sleep 30', 'sleep 0.1')
  const [status] = await once(spawn('bash', ['-c', script], { cwd, env, stdio: 'ignore' }), 'close')
  // xargs: some of them failed.
  expect(status).toBe(123)
  expect(['00', '01', '02', '03'].map(statuses)).toEqual([[0], [3, 0], [2], [1]])
  expectStored('00', '01')
})

test('a machine short of memory', async () => {
  writeList('00')
  const [status] = await once(
    spawn('bash', ['-c', sampleWith('NODE_OPTIONS')], { cwd, env, stdio: 'ignore' }),
    'close',
  )
  expect([status, uploads.images().length]).toEqual([0, IMAGES])
})

describe('an Indexed Job of Kubernetes', () => {
  const job = parse(exampleFile('kubernetes-job.yaml'))
  const { Job } = createRequire(import.meta.url)('kubernetes-models/batch/v1')
  const judge = (one: object) => new Job(one).validate()

  test('has the fields of one', () => {
    expect(() => judge(job)).not.toThrow()
    const spec = { ...job.spec, completions: '64' }
    expect(() => judge({ ...job, spec })).toThrow('completions must be integer')
  })

  test('fails at once by the statuses that no other try changes', async () => {
    writeTroubledLists()
    const [container] = job.spec.template.spec.containers
    const [failIndex] = job.spec.podFailurePolicy.rules
    expect(failIndex).toMatchObject({ action: 'FailIndex', onExitCodes: { containerName: container.name } })
    const final = [0, ...failIndex.onExitCodes.values]
    const [shell, ...words] = [...container.command, ...container.args]
    const own = words.map((word: string) => word.replace('/usr/local/bin/persist-images', 'dist/cli.js'))
    const tries = async (index: number) => {
      for (let pod = 1; ; pod++) {
        const inPod = { ...env, JOB_COMPLETION_INDEX: String(index), HOSTNAME: `images-${index}-${pod}` }
        const [status] = await once(spawn(shell, own, { cwd, env: inPod, stdio: 'ignore' }), 'close')
        if (final.includes(status)) return pod
      }
    }
    expect(await Promise.all([0, 1, 2, 3].map(tries))).toEqual([2, 2, 1, 1])
    expectStored('00', '01')
  })
})

const noSlurm = slurmMissing()
if (noSlurm) {
  process.stdout.write(`left out: ${noSlurm}\n`)
  test('Slurm is installed, or need not be', () => {
    expect(process.env.ARRAYS).not.toBe('required')
  })
} else {
  test('an array of Slurm', async () => {
    writeTroubledLists()
    writeList('04')
    refuse('04', Number.POSITIVE_INFINITY)
    const script = exampleFile('slurm.sh').replace('0-63%8', '0-4%2').replace('-lt 5', '-lt 2')
    writeFileSync(join(cwd, 'slurm.sh'), script)
    const slurm = await startSlurm()
    try {
      await slurm.run('slurm.sh', cwd, env)
    } finally {
      await slurm.stop()
    }
    expect(['00', '01', '02', '03', '04'].map(statuses)).toEqual([[0], [3, 0], [2], [1], [3, 3, 3]])
    expectStored('00', '01')
  })
}

const WORKER = fileURLToPath(new URL('../../examples/scale/bullmq/worker.js', import.meta.url))
const hook = (name: string) => ['--import', new URL(name, import.meta.url).href]

const withQueue = queueMissing() ? describe.skip : describe
withQueue('workers of BullMQ', () => {
  let server: QueueServer
  let queue: Queue
  let worker: ChildProcess | undefined
  beforeEach(async () => {
    server = await startQueue()
    queue = new Queue('lists', { connection: { url: server.url } })
    // The server is killed in between.
    queue.on('error', () => {})
  })
  afterEach(async () => {
    worker?.kill('SIGKILL')
    await queue.close()
    await server.stop()
  })

  function start(...words: readonly string[]): ChildProcess {
    return spawn(
      process.execPath,
      [...hook('./from-source.js'), ...hook('./soon-stalled.js'), WORKER, ...words],
      {
        cwd,
        env: {
          ...env,
          REDIS_URL: server.url,
          DESTINATION: 'oss://memes/a/',
          REGION: oss.account.region,
          ENDPOINT: oss.endpoint.replace('localhost', '127.0.0.1'),
          ALLOW_ADDRESSES: '127.0.0.0/8',
        },
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    )
  }

  test('have one list each, and give back what they had', async () => {
    const ends: Promise<unknown[]>[] = []
    const replace = (signal?: NodeJS.Signals) => {
      const old = worker
      worker = start()
      ends.push(once(worker, 'close'))
      old?.kill(signal)
    }
    writeTroubledLists(() => replace('SIGKILL'))
    writeList('04', async () => {
      await server.kill()
      await server.restart()
    })
    writeList('05', replace)
    const producers = [start('6'), start('6')].map(producer => once(producer, 'close'))
    expect(await Promise.all(producers)).toEqual([
      [0, null],
      [0, null],
    ])
    expect(await queue.getWaitingCount()).toBe(6)
    replace()
    const isOpen = async () => {
      const {
        waiting = 0,
        active = 0,
        delayed = 0,
      } = await queue.getJobCounts('waiting', 'active', 'delayed')
      return waiting + active + delayed > 0
    }
    while (await isOpen()) await sleep(100)
    worker?.kill()
    const killed = [null, 'SIGKILL']
    expect((await Promise.all(ends)).sort()).toEqual([killed, [0, null], [0, null]].sort())
    const failed = await queue.getFailed()
    expect(failed.map(({ name, attemptsMade }) => [name, attemptsMade]).sort()).toEqual([
      ['02', 1],
      ['03', 1],
    ])
    expectStored('00', '01', '04', '05')
  })
})

describe('lists are cut by host', () => {
  const urls = Array.from({ length: 400 }, (_, number) => {
    const host = number % 7 === 0 ? `IMG${number % 40}` : `img${number % 40}`
    return `https://${host}.example.com/posts/${number}.png`
  })
  const cut = (list: readonly string[]): Map<string, string> => {
    writeFileSync(join(cwd, 'urls.txt'), `${list.join('\n')}\n`)
    execFileSync('sh', ['-c', sampleWith('awk')], { cwd })
    const files = readdirSync(join(cwd, 'lists'))
    expect(files).toHaveLength(64)
    return new Map(
      files.flatMap(file => {
        const lines = readFileSync(join(cwd, 'lists', file), 'utf8')
          .split('\n')
          .filter(Boolean)
        return lines.map(url => [url, file] as const)
      }),
    )
  }

  test('each URL is in one list, with all URLs of its host, every night', () => {
    const lists = cut(urls)
    expect([...lists.keys()].sort()).toEqual([...urls].sort())
    const hosts = new Map(urls.map(url => [new URL(url).host, lists.get(url)]))
    expect(urls.filter(url => lists.get(url) !== hosts.get(new URL(url).host))).toEqual([])
    expect(new Set(hosts.values()).size).toBeGreaterThan(20)
    const later = cut(['https://first.example/0.png', ...urls.slice(20)])
    expect(urls.slice(20).filter(url => later.get(url) !== lists.get(url))).toEqual([])
  })
})

test('one report of all lists', () => {
  const results = [
    { position: 0, outcome: 'stored', key: 'a.png' },
    { position: 0, outcome: 'failed', reason: 'not-found' },
    { position: 0, outcome: 'stored', key: 'b.png' },
    { list: 'https://a.test/feed.xml', reason: 'http-404', message: 'a.test answered 404' },
  ]
  execFileSync('mkdir', ['results'], { cwd })
  for (const [list, result] of results.entries())
    writeFileSync(join(cwd, `results/0${list}.jsonl`), `${JSON.stringify(result)}\n`)
  const printed = execFileSync('sh', ['-c', sampleWith('jq')], { cwd, encoding: 'utf8' })
  expect(JSON.parse(printed)).toEqual({ stored: 2, 'not-found': 1 })
})
