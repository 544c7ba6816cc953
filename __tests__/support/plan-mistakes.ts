/** Mistakes with plans and their parts. */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import type { Language } from '../../src/base/sentence.ts'
import type { Listener } from '../../src/base/watcher.ts'
import { encodeClaim } from '../../src/jobs/plan/claim.ts'
import { claimKey, type PlanPlace } from '../../src/jobs/plan/plan-names.ts'
import { mintPrefix } from '../../src/storage/key/object-key.ts'
import { startListening } from '../servers/listening.ts'
import { hearing, type Mistake } from './mistakes.ts'
import { openPlannedRun, type PlannedRun } from './planned-run.ts'

type Said = { readonly language: Language; readonly watch: Listener }

function planning(make: (run: PlannedRun, said: Said) => Promise<unknown>): Mistake {
  return language =>
    hearing(language, async (_heard, watch) => {
      const run = await openPlannedRun()
      try {
        await make(run, { language, watch })
      } finally {
        await run.close()
      }
    })
}

/** A plan of two parts of one host, and what was made of it. */
const planned = (make: (run: PlannedRun, said: Said) => Promise<unknown>) =>
  planning(async (run, said) => {
    await run.plan({ urls: ['https://127.0.0.1/1.png', 'https://127.0.0.1/2.png'], partImages: 1 })
    await make(run, said)
  })

async function folderOf(run: PlannedRun): Promise<string> {
  const { id } = await run.planFile()
  return join(run.directory, 'images/.persist/plans/default', id)
}

const planJson = (text: string) =>
  planned(async (run, said) => {
    await writeFile(join(await folderOf(run), '../plan.json'), text)
    await run.status(said)
  })

/** A queue that says one thing to whatever it is asked. */
const queueSaying = (answer: string, scheme = 'redis') =>
  planned(async (run, said) => {
    const server = createServer(socket =>
      socket.on('data', data => {
        const commands = String(data).match(/\*\d+\r\n/g)?.length ?? 1
        socket.write(answer.repeat(commands))
      }),
    )
    const { port, close } = await startListening(server)
    try {
      await run.work('', {
        ...said,
        queue: `${scheme}://127.0.0.1:${port}/${scheme.includes('sentinel') ? 'queue/1' : '1'}`,
      })
    } finally {
      await close()
    }
  })

const cancelled = { signal: AbortSignal.abort() }

export const PLAN_MISTAKES: Readonly<Record<string, Mistake>> = {
  'a name that no plan has': planning((run, said) => run.plan({ ...said, urls: 'x', plan: '../x' })),
  'parts of no image': planning((run, said) => run.plan({ ...said, urls: 'x', partImages: 0 })),
  'no part': planned((run, said) => run.work('', said)),
  'a part that is no number': planned((run, said) => run.work('-1', said)),
  'an array that has no number': planned((run, said) => run.work('auto', said)),
  'a queue and a part': planned((run, said) => run.work(0, { ...said, queue: 'redis://127.0.0.1:9' })),
  'a queue that is no Sentinel': queueSaying("-ERR unknown command 'SENTINEL'\r\n", 'redis+sentinel'),
  'a queue without a primary': queueSaying('*-1\r\n', 'redis+sentinel'),
  'a queue that is none': planned((run, said) => run.work('', { ...said, queue: 'http://127.0.0.1' })),
  'a queue that nobody runs': planned((run, said) => run.work('', { ...said, queue: 'redis://127.0.0.1:9' })),
  'a queue that wants another password': queueSaying('-WRONGPASS invalid username-password pair\r\n'),
  'a queue that its user may not use': queueSaying("-NOPERM User x has no permissions to run 'info'\r\n"),
  'a queue without that database': queueSaying('-ERR DB index is out of range\r\n'),
  'a queue that is full': queueSaying("-OOM command not allowed when used memory > 'maxmemory'.\r\n"),
  'a queue that is another one’s replica': queueSaying('$17\r\nslave_read_only:1\r\n'),
  'a queue that is a Sentinel': queueSaying('$19\r\nredis_mode:sentinel\r\n'),
  'a queue without TLS': queueSaying('-ERR unknown command\r\n', 'rediss'),
  'waiting without a queue': planned((run, said) => run.work(0, { ...said, wait: true })),
  'work without a plan': planning((run, said) => run.work(0, said)),
  'a status without a plan': planning((run, said) => run.status(said)),
  'other lists while parts are open': planned((run, said) => run.plan({ ...said, urls: 'x' })),
  'workers that differ': planned(async (run, said) => {
    await run.work(0, { allowAddresses: [] })
    await run.work(1, { ...said, key: 'a/{sha256}' })
  }),
  'a part that waits for another': planned(async (run, said) => {
    const { id } = await run.planFile()
    const claim = join(
      run.directory,
      'images',
      claimKey({ store: { prefix: mintPrefix('') }, name: 'default', id } as PlanPlace, 0, 1),
    )
    await mkdir(dirname(claim), { recursive: true })
    await writeFile(claim, encodeClaim({ owner: 'another worker', lockMs: 60_000 }))
    await run.work(1, { ...said, waitForPart: '2s' })
  }),
  'a plan that is no JSON': planJson('{'),
  'a plan of another version': planJson('{"version":9}'),
  'a plan that is none': planJson('{"version":1}'),
  'a part that is gone': planned(async (run, said) => {
    await rm(join(await folderOf(run), 'part-00000.jsonl.gz'))
    await run.work(0, said)
  }),
  'results that are none': planned(async (run, said) => {
    const folder = join(await folderOf(run), 'results')
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'part-00000.jsonl.gz'), 'no gzip')
    await run.status(said)
  }),
  'a plan that was cancelled': planning((run, said) => run.plan({ ...said, ...cancelled, urls: 'x' })),
  'a worker that was cancelled': planned((run, said) => run.work(0, { ...said, ...cancelled })),
  'a status that was cancelled': planned((run, said) => run.status({ ...said, ...cancelled })),
}
