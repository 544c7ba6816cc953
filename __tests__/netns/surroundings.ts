/** What stands beside the origins: proxies, and the store. */
import { expect } from '@jest/globals'
import { type Declare, fates, PUBLIC, play } from './scene.ts'

export function surroundings(test: Declare): void {
  test('proxy variables are not for origins, which are requested directly', async () => {
    const proxy = 'http://127.0.0.1:3128'
    const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY'].flatMap(name => [name, name.toLowerCase()])
    const seen = await play(
      {
        urls: ['http://pic.test/a.png', 'https://pic.test/b.png', 'http://10.1.2.3/c.png'],
        names: { 'pic.test': [[PUBLIC.ipv4]] },
      },
      // With the last, Node's own clients use them.
      { ...Object.fromEntries(names.map(name => [name, proxy])), NODE_USE_ENV_PROXY: '1' },
    )
    expect(fates(seen)).toEqual(['kept', 'kept', 'address-refused'])
    expect(seen.accepted).toEqual({ [`${PUBLIC.ipv4}:80`]: 1, [`${PUBLIC.ipv4}:443`]: 1 })
  })

  test('a store may be at a private address, where no image is fetched from', async () => {
    const seen = await play({
      urls: [`http://${PUBLIC.ipv4}/a.png`, 'http://10.1.2.3/b.png', 'http://10.1.2.3:9000/memes/c.png'],
      storeAt: '10.1.2.3',
    })
    expect(fates(seen)).toEqual(['kept', 'address-refused', 'address-refused'])
    expect(seen.accepted).toEqual({ [`${PUBLIC.ipv4}:80`]: 1 })
    // Memory asks for lists, which have no key.
    expect(seen.stored.filter(request => !/^(GET $|(PUT|HEAD) scraped\/)/.test(request))).toEqual([])
    expect(seen.stored.some(request => request.startsWith('PUT scraped/'))).toBe(true)
  })
}
