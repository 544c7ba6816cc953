/** Addresses written out in URLs. */
import { expect } from '@jest/globals'
import { OWN } from '../servers/netns.ts'
import { FORBIDDEN, METADATA, PUBLIC_HOSTS, UNREACHABLE } from './hosts.ts'
import { type Declare, fates, images, PUBLIC, play } from './scene.ts'

/** On each scheme and port that is listened on. */
const everywhere = (hosts: readonly string[]) => [
  ...images(hosts),
  ...images(hosts, 'https://'),
  ...images(hosts, 'http://', ':8080'),
]

export function addresses(test: Declare): void {
  test('any client without a guard gets a connection to each of the forbidden addresses', async () => {
    const urls = everywhere(FORBIDDEN)
    const { results, begun } = await play({ urls, unguarded: true })
    expect(results.filter(({ outcome }) => outcome !== 'connected')).toEqual([])
    expect(begun).toBe(urls.length)
  })

  test('they are refused in every spelling, and no connection is made', async () => {
    const urls = everywhere([...FORBIDDEN, ...UNREACHABLE])
    const seen = await play({ urls })
    expect(seen.results.filter(({ reason }) => reason !== 'address-refused')).toEqual([])
    expect([seen.results.length, seen.accepted, seen.begun, seen.asked]).toEqual([urls.length, {}, 0, []])
  })

  test('the ones of clouds are called so', async () => {
    const { results } = await play({ urls: images(METADATA) })
    expect(results.filter(({ message }) => !message?.includes('(cloud metadata)'))).toEqual([])
  })

  test('their neighbours are fetched from', async () => {
    const seen = await play({ urls: images(PUBLIC_HOSTS) })
    expect(seen.results.filter(({ reason }) => reason)).toEqual([])
    expect([Object.keys(seen.accepted).length, seen.begun]).toEqual([
      PUBLIC_HOSTS.length,
      PUBLIC_HOSTS.length,
    ])
  })

  test("this machine's own are refused, though public, until allow-addresses names one", async () => {
    const urls = images([OWN.ipv4, `[${OWN.ipv6}]`, `[::ffff:${OWN.ipv4}]`, 'me.test'])
    const names = { 'me.test': [[OWN.ipv4, OWN.ipv6]] }
    const refused = await play({ urls, names })
    expect(refused.results.map(({ message }) => message)).toEqual([
      expect.stringContaining(`${OWN.ipv4} may not be requested (this machine's own)`),
      expect.stringContaining(`${OWN.ipv6} may not be requested (this machine's own)`),
      expect.stringMatching(/^::ffff:\S+ may not be requested \(this machine's own\)/),
      expect.stringMatching(/^me\.test has no address that may be requested \(.*: this machine's own\)/),
    ])
    expect([refused.accepted, refused.begun]).toEqual([{}, 0])
    const opened = await play({ urls, names, allowAddresses: [OWN.ipv4] })
    expect(fates(opened)).toEqual(['kept', 'address-refused', 'kept', 'kept'])
    expect(opened.accepted).toEqual({ [`${OWN.ipv4}:80`]: 3 })
  })

  test('what looks like a host before an @ or after a # or \\ is none', async () => {
    const urls = [
      'http://u:p4ss@10.1.2.3/',
      'http://pic.test@127.0.0.1/',
      'http://127.0.0.1#@pic.test/',
      'http://127.0.0.1\\@pic.test/',
      'http://127.0.0.1?@pic.test/',
    ]
    const seen = await play({ urls, names: { 'pic.test': [[PUBLIC.ipv4]] } })
    expect(fates(seen)).toEqual([
      'url-credentials',
      'url-credentials',
      'address-refused',
      'address-refused',
      'address-refused',
    ])
    expect([seen.accepted, seen.begun, seen.asked]).toEqual([{}, 0, []])
    expect(JSON.stringify(seen.results)).not.toContain('p4ss')
  })

  test('ports that no web server uses are refused on a public address, 00080 is 80', async () => {
    const ports = [22, 25, 6000, 6667, 10080, 0, 65536, '+80', '00080', 8080]
    const urls = ports.map(port => `http://${PUBLIC.ipv4}:${port}/a.png`)
    const seen = await play({ urls })
    expect(fates(seen)).toEqual([
      ...Array(6).fill('port-not-allowed'),
      'url-invalid',
      'url-invalid',
      'kept',
      'kept',
    ])
    expect(seen.accepted).toEqual({ [`${PUBLIC.ipv4}:80`]: 1, [`${PUBLIC.ipv4}:8080`]: 1 })
  })

  test('allow-addresses opens what it says and nothing beside it', async () => {
    const urls = images(['10.1.2.3', '10.1.2.4', '169.254.1.1', '169.254.169.254', '[fd00:ec2::254]'])
    const single = await play({ urls, allowAddresses: ['10.1.2.3'] })
    expect(single.accepted).toEqual({ '10.1.2.3:80': 1 })
    const range = await play({ urls, allowAddresses: ['169.254.0.0/16', 'fd00::/8'] })
    expect(range.accepted).toEqual({ '169.254.1.1:80': 1 })
    const exact = await play({ urls, allowAddresses: ['169.254.169.254', 'fd00:ec2::254'] })
    expect(exact.accepted).toEqual({ '169.254.169.254:80': 1, '[fd00:ec2::254]:80': 1 })
    expect([single, range, exact].map(({ begun }) => begun)).toEqual([1, 1, 2])
  })
}
