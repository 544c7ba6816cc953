/** docs/scale.md and examples/scale: what hands out numbers, and what runs workers of one queue, each as it stands. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { QUEUE_PROGRAMS, type QueueServer, queueMissing, startQueue } from '../servers/redis.ts'
import { parseOutputFile } from '../servers/runner-output-file.ts'
import { slurmMissing, startSlurm } from '../servers/slurm.ts'
import { allFences } from '../support/documents.ts'
import { twins } from '../support/pending.ts'
import {
  exampleFile,
  exampleWith,
  openScalePlace,
  SCALE_PAGE,
  type ScalePlace,
  yamlFile,
} from '../support/scale-page.ts'
import { runScript } from '../support/workflow-run.ts'

const withQueue = queueMissing(QUEUE_PROGRAMS[0]) ? describe.skip : describe
const COMPOSE = '/usr/bin/docker-compose'
const ANALYZE = '/usr/bin/systemd-analyze'

let place: ScalePlace
let queue: QueueServer | undefined
afterEach(async () => {
  await queue?.stop()
  queue = undefined
  await place.close()
})

const shell = async (script: string, env: Readonly<Record<string, string>> = {}) => {
  const { code, output } = await runScript(script, { ...place.env, ...env }, place.cwd, place.programs)
  return { code, output }
}

describe('what hands out numbers', () => {
  beforeEach(async () => {
    place = await openScalePlace()
  })

  test('a shell', async () => {
    const parts = await place.plan({ partImages: 3 })
    const { text } = exampleWith('for part in')
    expect(await shell(text.replace('47', String(parts)))).toMatchObject({ code: 0 })
    expect(await place.outcome()).toEqual(place.expected)
  })

  test('an Indexed Job', async () => {
    const parts = await place.plan({ partImages: 4 })
    const { kind, spec } = yamlFile('kubernetes-job.yaml')
    expect([kind, spec.completionMode]).toEqual(['Job', 'Indexed'])
    expect(spec.completions).toBeGreaterThanOrEqual(spec.parallelism)
    // https://kubernetes.io/docs/concepts/workloads/controllers/job/#backoff-limit-per-index
    expect([spec.backoffLimitPerIndex, spec.template.spec.restartPolicy]).toEqual([20, 'Never'])
    // https://kubernetes.io/docs/concepts/workloads/controllers/job/#pod-failure-policy
    const codes = { containerName: spec.template.spec.containers[0].name, operator: 'In', values: [4] }
    expect(spec.podFailurePolicy.rules).toEqual([
      { action: 'Ignore', onExitCodes: codes },
      { action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget', status: 'True' }] },
    ])
    const [{ args, envFrom }] = spec.template.spec.containers
    expect(envFrom).toEqual([{ secretRef: { name: 'oss-keys' } }])
    // Two at once, as the first ones that are not done; one is tried again.
    const indexes = [...Array.from({ length: parts }, (_, index) => index), 0]
    const next = indexes.values()
    const pod = async () => {
      for (const index of next) {
        const env = { JOB_COMPLETION_INDEX: String(index) }
        const words = args.map((word: string) => `'${word}'`).join(' ')
        expect((await shell(`persist-images ${words}`, env)).code).toBe(0)
      }
    }
    await Promise.all([pod(), pod()])
    expect(await place.outcome()).toEqual(place.expected)
  })

  const missing = slurmMissing()
  if (missing) {
    process.stdout.write(`left out: ${missing}\n`)
    test('Slurm is installed, or need not be', async () => {
      expect(process.env.ARRAYS).not.toBe('required')
    })
  } else {
    test('an array of Slurm', async () => {
      const slurm = await startSlurm()
      try {
        const parts = await place.plan({ partImages: 4 })
        const script = exampleFile('slurm.sh').replace('0-47', `0-${parts}`).replace('pause=10', 'pause=0')
        await writeFile(join(place.cwd, 'job.sh'), script)
        // The first worker of each task crashes.
        await writeFile(
          join(place.programs, 'node'),
          `#!/bin/sh\n[ "$2" = work ] && mkdir died-$SLURM_ARRAY_TASK_ID 2>/dev/null && kill -9 $$\nexec ${process.execPath} "$@"\n`,
          { mode: 0o755 },
        )
        const job = await slurm.run('job.sh', place.cwd, place.env)
        const said = await Promise.all(
          Array.from({ length: parts + 1 }, (_, index) =>
            readFile(join(place.cwd, `slurm-${job}_${index}.out`), 'utf8'),
          ),
        )
        expect(said.filter(text => text.includes('Killed'))).toHaveLength(parts + 1)
        expect(said.map(text => text.trim().split('\n').at(-1))).toEqual([
          ...Array.from({ length: parts }, (_, index) => `part ${index} is done`),
          `there is no part ${parts}: the plan has ${parts}`,
        ])
        expect(await place.outcome()).toEqual(place.expected)
        const statusOf = async () => {
          const name = (await readdir(place.cwd)).find(file => file.startsWith('status-'))
          return name === undefined ? '' : await readFile(join(place.cwd, name), 'utf8')
        }
        while (!(await statusOf()).includes('12 of 12')) await new Promise(done => setTimeout(done, 100))
      } finally {
        await slurm.stop()
      }
    })
  }
})

withQueue('workers of one queue', () => {
  const open = async (settings: readonly string[] = []) => {
    const program = settings.length > 0 ? QUEUE_PROGRAMS[1] : QUEUE_PROGRAMS[0]
    queue = await startQueue({ program, settings })
    place = await openScalePlace(queue.url)
    return queue.url
  }

  test('in docker compose', async () => {
    const { services } = yamlFile('compose.yaml')
    const [program, ...settings] = services.queue.command
    expect(program).toBe('valkey-server')
    const url = await open(settings)
    expect(queue?.say('CONFIG', 'GET', 'maxmemory-policy')).toMatch(/noeviction$/)
    expect(queue?.say('CONFIG', 'GET', 'appendonly')).toMatch(/yes$/)
    const { stop_grace_period: grace, deploy } = services.work
    expect([url.length > 0, Number.parseInt(grace, 10) > 10, deploy.replicas]).toEqual([true, true, 4])
    for (const { read_only: isReadOnly, tmpfs } of [services.plan, services.work, services.status])
      expect([isReadOnly, tmpfs]).toEqual([true, ['/tmp']])
    await writeFile(join(place.cwd, 'urls.txt'), place.urls.join('\n'))
    const run = (name: string) => {
      const { command } = services[name]
      if (name !== 'status') expect(command).toContain('redis://queue:6379/0')
      // A worker that waits never ends by itself.
      const words = command.filter((word: string) => word !== '--wait').map((word: string) => `'${word}'`)
      return shell(`persist-images ${words.join(' ').replace('/lists/urls.jsonl.gz', 'urls.txt')}`)
    }
    expect(services.work.command[1]).toBe('--wait')
    expect(await run('plan')).toMatchObject({ code: 0 })
    const workers = await Promise.all([run('work'), run('work')])
    expect(workers.map(({ code }) => code)).toEqual([0, 0])
    expect(await run('status')).toMatchObject({ code: 0, output: expect.stringContaining('12 images') })
    expect(await place.outcome()).toEqual(place.expected)
  })

  const withCompose = existsSync(COMPOSE) ? test : test.skip
  withCompose('in docker compose, which takes the file as it is', async () => {
    place = await openScalePlace()
    await writeFile(join(place.cwd, 'compose.yaml'), exampleFile('compose.yaml'))
    await writeFile(join(place.cwd, 'oss-keys.env'), 'OSS_ACCESS_KEY_ID=id\n')
    await mkdir(join(place.cwd, 'lists'))
    const { status, stderr, stdout } = spawnSync(COMPOSE, ['config'], { cwd: place.cwd, encoding: 'utf8' })
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/condition: service_completed_successfully/)
  })

  test('with KEDA, which counts the parts that wait', async () => {
    const url = await open()
    await place.plan({ queue: url })
    const { triggers, jobTargetRef } = yamlFile('keda.yaml').spec
    const { address, databaseIndex, listName } = triggers[0].metadata
    const [container] = jobTargetRef.template.spec.containers
    expect(container.args).toContain(`redis://${address}/${databaseIndex}`)
    const key = queue?.say('KEYS', '*:prioritized') ?? ''
    expect(listName.replace(/[0-9a-f]{8}/, 'HASH')).toBe(key.replace(/[0-9a-f]{8}/, 'HASH'))
    expect(Number(queue?.say('ZCARD', key))).toBeGreaterThan(0)
    // The list of parts that a worker has; those of a dead one stay there until another worker comes.
    expect(triggers[1].metadata).toMatchObject({ address, databaseIndex, listLength: '3' })
    expect(triggers[1].metadata.listName).toBe(listName.replace('prioritized', 'active'))
  })

  test('as units of systemd', async () => {
    const url = await open()
    await place.plan({ queue: url })
    const unit = exampleFile('persist-images.service').replace('/usr/local/bin', place.programs)
    const file = join(place.cwd, 'persist-images.service')
    await writeFile(file, unit)
    if (existsSync(ANALYZE)) {
      const { status, stderr } = spawnSync(ANALYZE, ['verify', file], { encoding: 'utf8' })
      expect([status, stderr.split('\n').filter(line => line.includes('persist-images'))]).toEqual([0, []])
    }
    const settings = new Map(unit.split('\n').map(line => line.split(/=(.*)/) as [string, string]))
    const [program = '', ...words] = settings.get('ExecStart')?.split(' ') ?? []
    const child = spawn(program, words, {
      cwd: place.cwd,
      env: place.env,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const said = text(child.stderr)
    // It stays when all is done; stopped, it says that it was, which the unit takes for an end like any other.
    while (JSON.stringify(await place.outcome()) !== JSON.stringify(place.expected))
      await new Promise(done => setTimeout(done, 200))
    while (queue?.say('DBSIZE') !== '0') await new Promise(done => setTimeout(done, 50))
    child.kill('SIGTERM')
    const [code] = await once(child, 'close')
    expect([String(code), await said]).toEqual([settings.get('SuccessExitStatus'), expect.any(String)])
    expect(Number(settings.get('TimeoutStopSec'))).toBeGreaterThan(10)
  })

  test('in a matrix of GitHub', async () => {
    await open()
    const { env, jobs } = yamlFile('queue-matrix.yml')
    await writeFile(
      join(place.programs, 'python'),
      `#!/bin/sh\nwhile read -r url; do echo "{\\"url\\":\\"$url\\"}"; done < list.txt\n`,
      { mode: 0o755 },
    )
    await writeFile(join(place.cwd, 'list.txt'), `${place.urls.slice(3).join('\n')}\n`)
    const secrets: Readonly<Record<string, string | undefined>> = {
      OSS_ACCESS_KEY_ID: place.env.OSS_ACCESS_KEY_ID,
      OSS_ACCESS_KEY_SECRET: place.env.OSS_ACCESS_KEY_SECRET,
      QUEUE_PASSWORD: 'not asked for',
    }
    let outputs: Readonly<Record<string, string>> = {}
    /** Shell steps in their order, each with its own secrets alone. */
    const runJob = async (name: string, files: Readonly<Record<string, string>> = {}) => {
      const printed: string[] = []
      for (const step of jobs[name].steps) {
        // Brings the command, which is here already.
        if (step.run === undefined || step.run.startsWith('git init ')) continue
        const given = Object.entries<string>(step.env ?? {}).map(([variable, value]) => {
          const [, place, key = ''] =
            /^\$\{\{ (secrets|steps\.images\.outputs)\.([\w-]+) \}\}$/.exec(value) ?? []
          return [variable, (place === 'secrets' ? secrets : outputs)[key] ?? 'unknown'] as const
        })
        const { OSS_ACCESS_KEY_ID: _, OSS_ACCESS_KEY_SECRET: __, ...around } = place.env
        const variables: Record<string, string> = {
          ...around,
          ...env,
          ...files,
          ...Object.fromEntries(given),
        }
        const { code, output } = await runScript(step.run, variables, place.cwd, place.programs)
        expect([name, step.run, code, output]).toEqual([name, step.run, 0, expect.any(String)])
        printed.push(output)
        if (step.id === 'images')
          outputs = parseOutputFile(await readFile(variables.GITHUB_OUTPUT ?? '', 'utf8'))
      }
      return printed
    }
    await runJob('plan')
    // A night that was not finished, and a list that has grown since.
    await writeFile(join(place.cwd, 'list.txt'), `${place.urls.join('\n')}\n`)
    await runJob('plan')
    expect(jobs.work.strategy.matrix.worker.length).toBeGreaterThan(2)
    await Promise.all([runJob('work'), runJob('work'), runJob('work')])
    expect(await place.outcome()).toEqual(place.expected)
    const files = {
      GITHUB_ACTIONS: 'true',
      RUNNER_TEMP: place.cwd,
      GITHUB_OUTPUT: join(place.cwd, 'output'),
      GITHUB_STEP_SUMMARY: join(place.cwd, 'summary'),
    }
    for (const path of [files.GITHUB_OUTPUT, files.GITHUB_STEP_SUMMARY]) await writeFile(path, '')
    const printed = await runJob('status', files)
    expect(outputs).toMatchObject({ changed: 'true', stored: String(place.urls.length) })
    expect(await readFile(files.GITHUB_STEP_SUMMARY, 'utf8')).toContain('12 new images')
    expect(printed.at(-1)?.trim().split('\n')).toHaveLength(place.urls.length)
  })
})

test('the page in Chinese has the same', async () => {
  place = await openScalePlace()
  const blocks = (page: string) => allFences(page).map(({ text }) => text.replace(/ *# .*/g, ''))
  for (const page of twins(SCALE_PAGE)) expect(blocks(page)).toEqual(blocks(SCALE_PAGE))
})
