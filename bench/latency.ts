/** Far servers: 200 ms before each answer at both ends (node:http with setTimeout, in this process). */
import { command, persistImages, type Task } from './clients.ts'
import { type Delayed, startDelayed } from './delayed.ts'
import { measure } from './measure.ts'
import type { Section } from './section.ts'
import type { Stage } from './stage.ts'
import { type Finding, table } from './table.ts'

const DELAY_MS = 200
/** Seconds of ideal work for each client, whatever its speed. */
const IDEAL_SECONDS = 4
const HOSTS = 8
const SLOTS = [32, 128] as const
/** Slices of five, each as long as fetch and put together. */
const NAIVE_COUNT = 50

export async function latency(stage: Stage): Promise<Section> {
  const delayed = await startDelayed({ hosts: HOSTS, originMs: DELAY_MS, storeMs: DELAY_MS }, path =>
    stage.image('mixed', Number(/\d+/.exec(path)?.[0])),
  )
  const rows: (readonly (string | number)[])[] = []
  const findings: Finding[] = []
  try {
    const naive = taskOf(stage, delayed, NAIVE_COUNT, 5)
    const naiveRate = NAIVE_COUNT / (await measure(command.naive(naive))).seconds
    rows.push(['naive', 5, NAIVE_COUNT, NAIVE_COUNT / naiveRate, naiveRate])
    for (const slots of SLOTS) {
      const count = (slots * IDEAL_SECONDS * 1000) / DELAY_MS
      const task = taskOf(stage, delayed, count, slots)
      delayed.clear()
      const raw = await measure(command.raw(task))
      delayed.clear()
      const { seconds } = await measure(persistImages(task))
      rows.push(['raw', slots, count, raw.seconds, count / raw.seconds])
      rows.push(['persist-images', slots, count, seconds, count / seconds])
      const oneWay = (count * DELAY_MS) / 1000 / slots
      findings.push(
        {
          what: `200 ms each way, ${slots} in flight: wall`,
          value: seconds,
          must: 1.1 * 2 * oneWay + 0.6,
          excellent: 1.25 * oneWay + 0.5,
          better: 'less',
        },
        {
          what: `200 ms each way, ${slots} in flight: rate / raw, whose slot covers both`,
          value: raw.seconds / seconds,
          must: 1.4,
          excellent: 1.5,
          better: 'more',
        },
        {
          what: `200 ms each way, ${slots} in flight: rate / naive`,
          value: count / seconds / naiveRate,
          must: slots === 32 ? 5.5 : 12,
          better: 'more',
        },
      )
    }
  } finally {
    await delayed.close()
  }
  return {
    title: `Latency: ${DELAY_MS} ms before each answer at both ends, ${HOSTS} hosts`,
    table: table(['client', 'in flight', 'images', 'seconds', 'images/s'], rows),
    findings,
  }
}

function taskOf(stage: Stage, { origins, store }: Delayed, count: number, inFlight: number): Task {
  const files = stage.set('mixed').files
  const urls = Array.from({ length: count }, (_, index) => `${origins[index % HOSTS]}/${files[index]}`)
  return { list: stage.list(urls), names: '', digests: [], count, origin: '', folder: '', store, inFlight }
}
