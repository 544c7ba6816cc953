/**
 * Runs within the network namespace: plays our own workflow, with moto at the port of its service MinIO. That GitHub
 * starts MinIO, and that MinIO answers as moto does, is not tried here.
 */
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startMoto } from '../servers/moto.ts'
import { readRoot } from '../support/source-files.ts'
import { makeMachine } from './machine.ts'
import { ownStandIns } from './own-checkout.ts'
import { runWorkflow } from './runs.ts'
import { readWorkflow, type Service } from './workflow.ts'

const folder = mkdtempSync(join(tmpdir(), 'runner-'))
const site = {
  folder,
  machine: makeMachine(folder, 'ca.pem'),
  secrets: {},
  vars: {},
  eventName: 'push',
  event: {},
  idToken: {},
  actions: {},
  standIns: ownStandIns(folder),
  startService,
  cancelled: new AbortController().signal,
}
const jobs = await runWorkflow(readWorkflow(readRoot('.github/workflows/end-to-end.yml')), site, 1)
process.stdout.write(JSON.stringify(jobs))
rmSync(folder, { recursive: true })

async function startService({ image, ports }: Service): Promise<() => Promise<void>> {
  const [host] = (ports[0] ?? '').split(':')
  if (!image.includes('/minio:') || ports.length !== 1) throw new Error(`the service ${image} is not played`)
  const moto = await startMoto()
  const forwarder = createServer(outer => {
    const inner = connect(Number(new URL(moto.endpoint).port), '127.0.0.1')
    outer.pipe(inner).pipe(outer)
    for (const end of [outer, inner]) end.on('error', () => outer.destroy())
  }).listen(Number(host), '::')
  await once(forwarder, 'listening')
  return async () => {
    forwarder.close()
    await moto.stop()
  }
}
