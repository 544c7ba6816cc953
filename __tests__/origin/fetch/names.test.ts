import type { LookupAddress } from 'node:dns'
import { createServer } from 'node:net'
import { describe, expect, test } from '@jest/globals'
import type { Resolve } from '../../../src/origin/fetch/agent.ts'
import { startListening } from '../../servers/listening.ts'
import { finBeforeHeaders } from '../../servers/misbehave.ts'
import { type Fetching, type FetchingOptions, fetching, PNG } from '../../support/test-fetcher.ts'

const address = (text: string): LookupAddress => ({ address: text, family: text.includes(':') ? 6 : 4 })

/** A resolver that gives these addresses in turn, the last ones again and again, and counts its questions. */
function resolver(...answers: readonly (readonly string[])[]): Resolve & { readonly asked: string[] } {
  const asked: string[] = []
  const resolve: Resolve = (hostname, _options, callback) => {
    const answer = answers[Math.min(asked.length, answers.length - 1)] ?? []
    asked.push(hostname)
    callback(null, answer.map(address))
  }
  return Object.assign(resolve, { asked })
}

function failing(code: string): Resolve & { readonly asked: string[] } {
  const asked: string[] = []
  const resolve: Resolve = (hostname, _options, callback) => {
    asked.push(hostname)
    callback(Object.assign(new Error(`getaddrinfo ${code} ${hostname}`), { code }), [])
  }
  return Object.assign(resolve, { asked })
}

async function opened<T>(options: FetchingOptions, use: (work: Fetching) => Promise<T>): Promise<T> {
  const work = await fetching(options)
  try {
    return await use(work)
  } finally {
    await work.close()
  }
}

/** The URL of an image of the origin under another host. */
function under(work: Fetching, host: string): string {
  work.origin.serve('/a.png', { body: PNG })
  return `http://${host}:${work.origin.port}/a.png`
}

/** A listener on the origin's port at an address that may not be asked. */
const forbidden = async (port: number) => {
  const server = createServer()
  const listen = server.listen.bind(server)
  server.listen = ((_port: number, host: string, done: () => void) =>
    listen(port, host, done)) as typeof listen
  return await startListening(server, '127.0.0.2')
}

describe('a name', () => {
  test('that does not exist is asked for once', async () => {
    const resolve = failing('ENOTFOUND')
    const { reason, attempts, message } = await opened({ resolve }, work =>
      work.failure('http://gone.test/a.png'),
    )
    expect([reason, attempts, resolve.asked]).toEqual(['dns-failed', 1, ['gone.test']])
    expect(message).toContain('gone.test')
  })

  test('whose resolver says to try again is asked for four times', async () => {
    const resolve = failing('EAI_AGAIN')
    const { reason, attempts } = await opened({ resolve }, work => work.failure('http://busy.test/a.png'))
    expect([reason, attempts, resolve.asked.length]).toEqual(['dns-failed', 4, 4])
  })

  test('with a dead address before the one that answers is fetched at the first attempt', async () => {
    for (const dead of ['127.0.0.3', '::1']) {
      await opened({ resolve: resolver([dead, '127.0.0.1']), allow: [dead] }, async work => {
        const { bytes, attempts } = await work.fetch(under(work, 'two.test'))
        expect([bytes.equals(PNG), attempts]).toEqual([true, 1])
      })
    }
  })

  test('with dead addresses only is connect-failed', async () => {
    await opened({ resolve: resolver(['127.0.0.3', '::1']), allow: ['127.0.0.3', '::1'] }, async work => {
      const { reason, attempts } = await work.failure(under(work, 'dead.test'))
      expect([reason, attempts]).toEqual(['connect-failed', 4])
    })
  })

  test('is sent as Host, its address is not', async () => {
    await opened({ resolve: resolver(['127.0.0.1']) }, async work => {
      await work.fetch(under(work, 'named.test'))
      expect(work.origin.requests[0]?.headers.host).toBe(`named.test:${work.origin.port}`)
    })
  })
})

describe('a name that leads inside', () => {
  test.each([
    [['10.0.0.1'], '10.0.0.1: private'],
    [['192.168.1.1', 'fc00::1'], '192.168.1.1, fc00::1: private'],
    [['169.254.169.254'], '169.254.169.254: cloud metadata'],
    [['::ffff:127.0.0.2'], '::ffff:127.0.0.2: loopback'],
  ])('to %j is refused, once, with what it resolved to', async (addresses, shown) => {
    await opened({ resolve: resolver(addresses) }, async work => {
      const { reason, attempts, message, details } = await work.failure('http://inside.test/a.png')
      expect([reason, attempts]).toEqual(['address-refused', 1])
      expect(message).toBe(`inside.test has no address that may be requested (${shown})`)
      expect(details.advice).toContain('allow-addresses')
    })
  })

  test.each([[['127.0.0.2', '127.0.0.1']], [['127.0.0.1', '127.0.0.2']]])(
    'and outside (%j) is only asked outside',
    async addresses => {
      await opened({ resolve: resolver(addresses) }, async work => {
        const inside = await forbidden(work.origin.port)
        const { bytes } = await work.fetch(under(work, 'both.test'))
        expect([bytes.equals(PNG), inside.connections]).toEqual([true, 0])
        await inside.close()
      })
    },
  )

  test('::1 beside an address outside is never tried, even where the other one is dead', async () => {
    await opened({ resolve: resolver(['::1', '127.0.0.3']), allow: ['127.0.0.3'] }, async work => {
      const { reason, message } = await work.failure(under(work, 'both.test'))
      expect(reason).toBe('connect-failed')
      expect(message).not.toContain('::1')
    })
  })

  test('on the second look only is refused then: every new connection is judged', async () => {
    const resolve = resolver(['127.0.0.1'], ['127.0.0.2'])
    await opened({ resolve }, async work => {
      const inside = await forbidden(work.origin.port)
      work.origin.serve('/b.png', finBeforeHeaders)
      const { reason, attempts } = await work.failure(`http://turning.test:${work.origin.port}/b.png`)
      expect([reason, attempts]).toEqual(['address-refused', 2])
      expect([work.origin.connections, inside.connections]).toEqual([1, 0])
      await inside.close()
    })
  })

  test('an address written out is judged without a lookup, whatever its spelling', async () => {
    const resolve = resolver(['127.0.0.1'])
    await opened({ resolve }, async work => {
      const inside = await forbidden(work.origin.port)
      for (const host of [
        '127.0.0.2',
        '127.2',
        '2130706434',
        '0x7f000002',
        '0177.0.0.2',
        '[::ffff:127.0.0.2]',
      ]) {
        const { reason, attempts } = await work.failure(`http://${host}:${work.origin.port}/a.png`)
        expect([host, reason, attempts]).toEqual([host, 'address-refused', 1])
      }
      expect([inside.connections, resolve.asked]).toEqual([0, []])
      await inside.close()
    })
  })
})
