import type { LookupAddress } from 'node:dns'
import { once } from 'node:events'
import { connect, createServer } from 'node:net'
import { expect, test } from '@jest/globals'
import { knownAddresses, lookupName } from '../../../src/base/http/known-names.ts'

test.each([
  ['localhost', ['127.0.0.1', '::1']],
  ['sts.localhost.', ['127.0.0.1', '::1']],
  ['metadata.google.internal', ['169.254.169.254', 'fd20:ce::254']],
  ['mylocalhost', undefined],
  ['localhost.example', undefined],
])('of %s the addresses are %j whatever a resolver says', (host, addresses) => {
  expect(knownAddresses(host)?.map(({ address }) => address)).toEqual(addresses)
})

test('a connection to a name below localhost ends on this machine', async () => {
  const server = createServer(socket => socket.end('here')).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  const socket = connect({ host: 'no-resolver-knows.localhost', port, lookup: lookupName })
  const [chunk] = await once(socket, 'data')
  expect([String(chunk), socket.remoteAddress]).toEqual(['here', '127.0.0.1'])
  socket.destroy()
  server.close()
})

test('one address or all, as requested', async () => {
  const found = (options: object) =>
    new Promise<unknown[]>((resolve, reject) =>
      lookupName('localhost', options, (error, ...rest) => (error ? reject(error) : resolve(rest))),
    )
  expect(await found({})).toEqual(['127.0.0.1', 4])
  const [all] = (await found({ all: true })) as [LookupAddress[]]
  expect(all.map(({ family }) => family)).toEqual([4, 6])
})
