import { afterEach, expect, jest, test } from '@jest/globals'
import type { CredentialProvider } from '../../../../src/storage/credentials/credentials.ts'
import { renewingCredentials } from '../../../../src/storage/credentials/renewing.ts'
import { mintKey } from '../../../../src/storage/key/object-key.ts'
import { type OpenedOss, openOn } from '../../../support/oss-store.ts'
import { never, putting } from '../../../support/store-suite.ts'

let opened: OpenedOss
afterEach(() => opened.close())

const id = 'STS.TestKeyId'
const secret = 'sts-key-secret'
const account = { accessKeyId: id, accessKeySecret: secret, securityToken: 'new-token' }
const keysWith = (securityToken: string) => ({ ...account, securityToken })
const expired = { status: 403, code: 'SecurityTokenExpired', ec: '0002-00000007' }
const bytes = Buffer.from('some image')
const open = async (credentials: CredentialProvider) => {
  opened = await openOn(account, { credentials })
  return opened
}
const put = (name = 'a.png') =>
  opened.store.put(mintKey(opened.store.prefix, name), bytes, putting(bytes), never)

test('an STS token is sent and signed, and nothing is printed about it', async () => {
  const spies = (['log', 'warn', 'error'] as const).map(name => jest.spyOn(console, name))
  const { oss } = await open(async () => keysWith('new-token'))
  await put()
  expect(oss.requests[0]).toMatchObject({ verified: true, headers: { 'x-oss-security-token': 'new-token' } })
  for (const spy of spies) {
    expect(spy).not.toHaveBeenCalled()
    spy.mockRestore()
  }
})

test('a token that expires in mid-run is asked for anew, once, and the run goes on', async () => {
  let token = 'old-token'
  const refused: unknown[] = []
  // By what it is asked, not by how often: a connection that failed is tried again with the same keys.
  const { oss, clock } = await open(async before => {
    if (before) {
      refused.push(before.securityToken)
      token = 'new-token'
    }
    return keysWith(token)
  })
  oss.fault(request => request.headers['x-oss-security-token'] === 'old-token', expired)
  expect((await put()).outcome).toBe('stored')
  expect((await put('b.png')).outcome).toBe('stored')
  expect(oss.requests.map(request => request.headers['x-oss-security-token'])).toEqual([
    'old-token',
    'new-token',
    'new-token',
  ])
  expect(refused).toEqual(['old-token'])
  expect(clock.waits.filter(wait => wait === 0)).toHaveLength(1)
})

test('the same keys again are store-auth after one request', async () => {
  const { oss } = await open(async () => keysWith('new-token'))
  oss.fault(() => true, { ...expired, times: 9 })
  await expect(put()).rejects.toMatchObject({
    reason: 'store-auth',
    details: { code: 'SecurityTokenExpired' },
  })
  expect(oss.requests).toHaveLength(1)
})

test('other keys that are expired too are store-auth after two requests', async () => {
  let asked = 0
  const { oss } = await open(async () => keysWith(`token-${asked++}`))
  oss.fault(() => true, { ...expired, times: 9 })
  await expect(put()).rejects.toMatchObject({ reason: 'store-auth' })
  expect(oss.requests).toHaveLength(2)
})

test('keys about to end are refused before any request', async () => {
  const dying = async () => ({ ...keysWith('new-token'), expiration: new Date(Date.now() + 60_000) })
  const { oss, clock } = await open(renewingCredentials(dying, { now: Date.now } as never))
  await expect(put()).rejects.toMatchObject({ stage: 'credentials', reason: 'store-auth' })
  expect(oss.requests).toHaveLength(0)
  expect(clock.waits).toEqual([])
})

test('a provider that never answers does not delay a caller that gives up', async () => {
  const { oss, store } = await open(() => new Promise(() => {}))
  const cancel = new AbortController()
  const asked = store.head(mintKey(store.prefix, 'a.png'), cancel.signal)
  cancel.abort(new Error('enough'))
  await expect(asked).rejects.toThrow('enough')
  expect(oss.requests).toHaveLength(0)
})

test('concurrent requests never mix up the parts of two credentials', async () => {
  let turn = 0
  const wrong = { ...account, accessKeySecret: 'wrong' }
  await open(async () => (turn++ % 2 ? account : wrong))
  const results = await Promise.allSettled(Array.from({ length: 20 }, (_, i) => put(`${i}.png`)))
  expect(results.filter(result => result.status === 'fulfilled')).toHaveLength(10)
})
