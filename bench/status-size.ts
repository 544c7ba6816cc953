/**
 * `status` of a plan of a million images in 12,695 parts: requests to the bucket and CPU time of its process.
 * Run: node bench/status-size.ts
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { COMPILE_CACHE } from '../__tests__/servers/compile-cache.ts'
import { startOss } from '../__tests__/servers/oss.ts'
import { startOf } from '../__tests__/support/starts.ts'

const PARTS = 12_695
const IMAGES = 79
const START = startOf('cli-start')

const oss = await startOss()
const digest = 'a'.repeat(64)
const id = `${digest.slice(0, 12)}-1`
const folder = `a/.persist/plans/default/`
const parts = Array.from({ length: PARTS }, (_, number) => ({
  partition: (number % 256).toString(16).padStart(2, '0'),
  images: IMAGES,
  longest: IMAGES,
  positions: '01234567',
}))
const lists = { urlField: 'url' }
const plan = {
  version: 2,
  id,
  round: 1,
  queue: 'default-01234567',
  list: digest,
  images: PARTS * IMAGES,
  partImages: 10_000,
  lists,
  parts,
}
oss.bucket.put(`${folder}plan.json`, Buffer.from(JSON.stringify(plan)))
for (let number = 0; number < PARTS; number++) {
  const part = `${folder}${id}/results/part-${String(number).padStart(5, '0')}`
  oss.bucket.put(`${part}.jsonl.gz`, Buffer.alloc(7))
  oss.bucket.put(`${part}.z7.q79-6-4100-2-0.http-404_5.s70-u0-f5-r0-k4.b6720000`, Buffer.alloc(0))
}
const { accessKeyId, accessKeySecret, region } = oss.account
const argv = [
  'status',
  'oss://memes/a/',
  '--region',
  region,
  '--endpoint',
  oss.endpoint,
  '--endpoint-style',
  'path',
  '--json',
]
const env = {
  ...process.env,
  ...COMPILE_CACHE,
  OSS_ACCESS_KEY_ID: accessKeyId,
  OSS_ACCESS_KEY_SECRET: accessKeySecret,
}
for (const round of ['first', 'second']) {
  const before = oss.requests.length
  const script = `process.on('exit', () => { const { user, system } = process.cpuUsage(); console.error((user + system) / 1e6, 'CPU s') }); process.argv = [process.argv[0], 'persist-images', ...${JSON.stringify(argv)}]; import(${JSON.stringify(START)})`
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', script],
    { env, stdio: 'inherit' },
  )
  await once(child, 'close')
  console.log(round, oss.requests.length - before, 'requests')
}
await oss.close()
