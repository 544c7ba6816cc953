/** Runs within the network namespace: plays the workflow of real stores, with our doubles in their place. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import type { Certificate } from '../servers/certificate.ts'
import { readRoot } from '../support/source-files.ts'
import { makeMachine } from './machine.ts'
import { ownStandIns } from './own-checkout.ts'
import type { PlayedStores, SetUp } from './play.ts'
import { runWorkflow } from './runs.ts'
import { readWorkflow } from './workflow.ts'
import { openForwarders, openWorld } from './world.ts'

const { secrets, vars, buckets } = (await json(process.stdin)) as SetUp
const certificate: Certificate = JSON.parse(readFileSync('certificate.json', 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'runner-'))
const forwarders = await openForwarders(certificate)
const world = await openWorld({ forwarders, servicesPort: 0 })
const site = {
  folder,
  machine: makeMachine(folder, 'ca.pem'),
  secrets,
  vars,
  eventName: 'workflow_dispatch',
  event: {},
  idToken: world.idToken,
  actions: {},
  standIns: ownStandIns(folder),
  cancelled: new AbortController().signal,
}
const jobs = await runWorkflow(readWorkflow(readRoot('.github/workflows/real-stores.yml')), site, 1)
const keys = Object.fromEntries(buckets.map(host => [host, [...world.bucket(host).objects.keys()]]))
const played: PlayedStores = { jobs, keys, complaints: world.complaints }
process.stdout.write(JSON.stringify(played))
await world.close()
forwarders.close()
rmSync(folder, { recursive: true })
