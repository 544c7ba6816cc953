/** Names, looked up by the system's own resolver with a names server that lies. */
import { expect } from '@jest/globals'
import { type Declare, fates, images, PUBLIC, play } from './scene.ts'

export function names(test: Declare): void {
  test('a public name is fetched from, over TLS as well, under its own name', async () => {
    const seen = await play({
      urls: ['http://pic.test/a.png', 'https://pic.test/b.png', `https://${PUBLIC.ipv4}/c.png`],
      names: { 'pic.test': [[PUBLIC.ipv4]] },
    })
    expect(fates(seen)).toEqual(['kept', 'kept', 'kept'])
    expect(seen.accepted).toEqual({ [`${PUBLIC.ipv4}:80`]: 1, [`${PUBLIC.ipv4}:443`]: 2 })
    expect([...seen.hellos].sort()).toEqual(['false', 'pic.test'])
  })

  test('a name that leads inside is refused with what it led to, over TLS as well', async () => {
    const inside = {
      'a.test': [['10.1.2.3']],
      'b.test': [['169.254.169.254', 'fd00:ec2::254']],
      'c.test': [['127.0.0.1', '::1', '100.100.100.200']],
      'd.test': [['::ffff:10.1.2.3', '64:ff9b::a00:1', '2002:7f00:1::']],
    }
    const urls = [...images(Object.keys(inside)), ...images(Object.keys(inside), 'https://')]
    const seen = await play({ urls, names: inside })
    expect(fates(seen)).toEqual(urls.map(() => 'address-refused'))
    expect(seen.results[0]?.message).toContain(
      'a.test has no address that may be requested (10.1.2.3: private)',
    )
    expect([seen.accepted, seen.begun]).toEqual([{}, 0])
  })

  test('of a name that leads inside and outside only the outside is requested', async () => {
    const both = {
      'a.test': [['10.1.2.3', PUBLIC.ipv4]],
      'b.test': [[PUBLIC.ipv4, '10.1.2.3', '127.0.0.1']],
      'c.test': [['::1', PUBLIC.ipv4]],
      'd.test': [['127.0.0.1', PUBLIC.ipv6, 'fd00:ec2::254']],
    }
    const seen = await play({ urls: images(Object.keys(both)), names: both })
    expect(fates(seen)).toEqual(['kept', 'kept', 'kept', 'kept'])
    expect(seen.accepted).toEqual({ [`${PUBLIC.ipv4}:80`]: 3, [`[${PUBLIC.ipv6}]:80`]: 1 })
    expect(seen.begun).toBe(4)
  })

  test('a name that turns inwards between two attempts is refused at the second', async () => {
    const seen = await play({
      urls: ['http://turning.test/cut/a.png', 'https://turning.test/cut/b.png'],
      names: { 'turning.test': [[PUBLIC.ipv4], [PUBLIC.ipv4], ['169.254.169.254'], ['127.0.0.1', '::1']] },
    })
    expect(fates(seen)).toEqual(['address-refused', 'address-refused'])
    expect(seen.accepted).toEqual({ [`${PUBLIC.ipv4}:80`]: 1, [`${PUBLIC.ipv4}:443`]: 1 })
    expect([seen.begun, seen.asked.length]).toEqual([2, 4])
  })

  test('localhost and the like are refused without a lookup, whatever a resolver would say', async () => {
    const hosts = [
      'localhost',
      'LOCALHOST.',
      'a.localhost',
      'metadata.google.internal',
      'Metadata.Google.Internal.',
    ]
    const lies = Object.fromEntries(
      hosts.map(host => [host.toLowerCase().replace(/\.$/, ''), [[PUBLIC.ipv4]]]),
    )
    const seen = await play({ urls: images(hosts), names: lies })
    expect(fates(seen)).toEqual(hosts.map(() => 'address-refused'))
    expect([seen.accepted, seen.begun, seen.asked]).toEqual([{}, 0, []])
    expect(seen.results[0]?.message).toContain('(127.0.0.1, ::1: loopback)')
    expect(seen.results[3]?.message).toContain('cloud metadata')
  })

  test('they are where they always are once that is opened', async () => {
    const seen = await play({ urls: images(['localhost', 'a.localhost']), allowAddresses: ['127.0.0.1'] })
    expect([fates(seen), seen.accepted, seen.asked]).toEqual([['kept', 'kept'], { '127.0.0.1:80': 2 }, []])
  })

  test('a name that is not there is dns-failed', async () => {
    const seen = await play({ urls: ['http://gone.test/a.png'] })
    expect([fates(seen), seen.begun]).toEqual([['dns-failed'], 0])
  })
}
