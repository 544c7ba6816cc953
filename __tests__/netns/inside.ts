/** What runs within the network namespace: a world, its names, and a run of the engine between them. */
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { json } from 'node:stream/consumers'
import { persist } from '../../src/entry/index.ts'
import { image } from '../images/images.ts'
import type { Certificate } from '../servers/certificate.ts'
import { startNames } from '../servers/netns-names.ts'
import { startWorld } from '../servers/netns-world.ts'
import { startOss } from '../servers/oss.ts'
import type { Scene, Seen } from './scene.ts'

const { urls, names = {}, allowAddresses = [], storeAt, unguarded } = (await json(process.stdin)) as Scene
const certificate: Certificate = JSON.parse(readFileSync('certificate.json', 'utf8'))
const lying = await startNames(names)
const world = await startWorld(image('plain.png'), certificate)
const store = storeAt === undefined ? undefined : await openStore(storeAt)

const results = unguarded ? await connectToAll() : await run()
const seen: Seen = {
  results,
  accepted: world.accepted,
  begun: world.begun(),
  hellos: world.hellos,
  asked: lying.asked,
  stored: store?.stored() ?? [],
}
process.stdout.write(JSON.stringify(seen))
world.close()
lying.close()
await store?.close()

async function run(): Promise<Seen['results']> {
  const report = await persist({
    urls: urls.join('\n'),
    destination: 'file:./images',
    cwd: process.cwd(),
    environment: process.env,
    allowAddresses,
    failOn: 'none',
    retries: 1,
    ...store?.settings,
  })
  return [...report.results].map(({ outcome, reason, message }) => ({ outcome, reason, message }))
}

/** Any client without a guard. */
async function connectToAll(): Promise<Seen['results']> {
  return await Promise.all(
    urls.map(async text => {
      const { hostname, port, protocol } = new URL(text)
      const host = hostname.replace(/^\[|\]$/g, '')
      const socket = connect(Number(port || (protocol === 'https:' ? 443 : 80)), host)
      const outcome = await once(socket, 'connect').then(
        () => 'connected',
        (error: NodeJS.ErrnoException) => String(error.code),
      )
      socket.destroy()
      return { outcome, message: text }
    }),
  )
}

/** An OSS double behind an address of the namespace. */
async function openStore(address: string) {
  const oss = await startOss()
  const forwarder = createServer(socket => {
    const inner = connect(oss.port, '127.0.0.1')
    socket.pipe(inner).pipe(socket)
    for (const end of [socket, inner]) end.on('error', () => socket.destroy())
  })
  forwarder.listen(9000, address)
  await once(forwarder, 'listening')
  const { accessKeyId, accessKeySecret, region } = oss.account
  return {
    settings: {
      destination: 'oss://memes/scraped/',
      region,
      endpoint: `http://${address}:9000`,
      allowInsecureEndpoint: true,
      accessKeyId,
      accessKeySecret,
    } as const,
    stored: () => oss.requests.map(({ method, key }) => `${method} ${key ?? ''}`),
    async close() {
      forwarder.close()
      await oss.close()
    },
  }
}
