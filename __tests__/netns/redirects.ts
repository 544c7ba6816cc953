/** Redirects of a public origin. */
import { expect } from '@jest/globals'
import { FORBIDDEN, UNREACHABLE } from './hosts.ts'
import { type Declare, fates, images, PUBLIC, play } from './scene.ts'

const ORIGIN = `${PUBLIC.ipv4}:80`
const via = (hops: number, target: string) => `http://${PUBLIC.ipv4}/to/${hops}/${encodeURIComponent(target)}`

export function redirects(test: Declare): void {
  for (const hops of [1, 4]) {
    test(`at hop ${hops} to whatever is forbidden is refused, and no other connection is made`, async () => {
      const targets = [
        ...images([...FORBIDDEN, ...UNREACHABLE]),
        'http://inside.test/a.png',
        'https://inside.test/a.png',
        'http://localhost/a.png',
      ]
      const urls = targets.map(target => via(hops, target))
      const seen = await play({ urls, names: { 'inside.test': [['10.1.2.3']] } })
      expect(seen.results.filter(({ reason }) => reason !== 'address-refused')).toEqual([])
      expect(seen.results.filter(({ message }) => !message?.startsWith('after a redirect: '))).toEqual([])
      expect(seen.accepted).toEqual({ [ORIGIN]: urls.length * hops })
      expect(seen.begun).toBe(urls.length * hops)
    })
  }

  test('to another scheme, with a password or on a strange port is refused', async () => {
    const targets = {
      'file:///etc/passwd': 'scheme-not-allowed',
      'ftp://10.1.2.3/a.png': 'scheme-not-allowed',
      'data:image/png;base64,AAAA': 'scheme-not-allowed',
      'javascript:alert(1)': 'scheme-not-allowed',
      [`http://u:p4ss@${PUBLIC.ipv4}/a.png`]: 'url-credentials',
      [`http://u@${PUBLIC.ipv4}/a.png`]: 'url-credentials',
      'http://pic.test@127.0.0.1/a.png': 'url-credentials',
      'http://127.0.0.1\\@pic.test/a.png': 'address-refused',
      [`http://${PUBLIC.ipv4}:22/a.png`]: 'port-not-allowed',
      [`http://${PUBLIC.ipv4}:25/a.png`]: 'port-not-allowed',
      [`http://${PUBLIC.ipv4}:6000/a.png`]: 'port-not-allowed',
      [`http://${PUBLIC.ipv4}:6667/a.png`]: 'port-not-allowed',
      [`http://${PUBLIC.ipv4}:10080/a.png`]: 'port-not-allowed',
      [`http://${PUBLIC.ipv4}:00080/a.png`]: 'kept',
    }
    const seen = await play({ urls: Object.keys(targets).map(target => via(1, target)) })
    expect(fates(seen)).toEqual(Object.values(targets))
    expect(seen.accepted).toEqual({ [ORIGIN]: fates(seen).length + 1 })
    expect(JSON.stringify(seen.results)).not.toContain('p4ss')
  })
}
