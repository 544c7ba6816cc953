import { createSocket } from 'node:dgram'

/** DNS root servers, whose addresses stay public: https://www.iana.org/domains/root/servers */
const PUBLIC = [
  ['udp4', '198.41.0.4'],
  ['udp6', '2001:503:ba3e::2:30'],
] as const

/** True if this machine has a route to a public address. Sends nothing: a UDP connect only looks up the route. */
export async function hasRoute(): Promise<boolean> {
  for (const [family, address] of PUBLIC) if (await routeTo(family, address)) return true
  return false
}

function routeTo(family: 'udp4' | 'udp6', address: string): Promise<boolean> {
  return new Promise(resolve => {
    const socket = createSocket(family)
    const answer = (isThere: boolean) => {
      socket.close()
      resolve(isThere)
    }
    socket.once('error', () => answer(false))
    // The callback also receives errors, which its type does not say.
    socket.connect(53, address, (error?: Error) => answer(!error))
  })
}
