import { afterEach, describe, expect, test } from '@jest/globals'
import { describeError } from '../../../src/base/errors.ts'
import { mintKey } from '../../../src/storage/key/object-key.ts'
import type { StoreFault, StoreRequest } from '../../servers/oss.ts'
import { type OpenedOss, openOn } from '../../support/oss-store.ts'
import { refusalOf } from '../../support/refusal-of.ts'
import { never, putting } from '../../support/store-suite.ts'

let opened: OpenedOss
afterEach(() => opened.close())

const bytes = Buffer.from('some image')
const open = async (...[options, settings]: Parameters<typeof openOn>) => {
  opened = await openOn(options, { language: 'zh', ...settings })
  return opened
}
const key = () => mintKey(opened.store.prefix, 'a.png')
const put = () => opened.store.put(key(), bytes, putting(bytes), never)
const head = () => opened.store.head(key(), never)
const get = () => opened.store.get(key(), { begin: () => {}, write: () => undefined }, never)
const list = async () => {
  for await (const _page of opened.store.list(opened.store.prefix, {}, never));
}
const remove = () => opened.store.remove(key(), never)
const always = () => true
const isPut = (request: StoreRequest) => request.method === 'PUT'
const denied: StoreFault = { status: 403, code: 'AccessDenied', ec: '0003-00000001', times: 9 }

describe('language: zh', () => {
  test.each([
    ['put', put, '当前凭证没有对 memes/scraped/* 执行 oss:PutObject 的权限。'],
    ['head', head, '当前凭证没有对 memes/scraped/* 执行 oss:GetObject 的权限。'],
    ['get', get, '当前凭证没有对 memes/scraped/* 执行 oss:GetObject 的权限。'],
    ['list', list, '当前凭证没有列举 memes/scraped/* 的权限。'],
  ])('a missing right to %s is explained in Chinese', async (_operation, work, sentence) => {
    const { oss } = await open()
    oss.fault(always, denied)
    const error = await refusalOf(work())
    expect(error).toMatchObject({ reason: 'store-denied', message: sentence })
    expect(error.details.advice).toMatch(/^请.*(?:权限策略|`doctor` 命令会打印策略).*。$/)
  })

  test('a missing right to remove is explained in Chinese, without the policy that does not give it', async () => {
    const { oss } = await open()
    oss.fault(always, denied)
    const { message, details } = await refusalOf(remove())
    expect(message).toBe('当前凭证没有对 memes/scraped/* 执行 oss:DeleteObject 的权限。')
    expect(details.advice).toBe('请只对需要删除的对象授予 oss:DeleteObject 权限；上传和读取不需要该权限。')
  })

  test('the whole refusal has no English but the codes of OSS, and no full stop twice', async () => {
    const { oss } = await open()
    oss.fault(isPut, { status: 404, code: 'NoSuchBucket', ec: '0015-00000101' })
    expect(describeError(await refusalOf(put()))).toMatch(
      /^当前账号在地域 cn-hangzhou 下没有名为 memes 的 Bucket。请检查 Bucket 名称和 region 是否正确；Bucket 不会自动创建。 \(NoSuchBucket, EC 0015-00000101, request [0-9A-F]{24}\)$/,
    )
  })

  test('a wrong secret, as the server itself finds it', async () => {
    const credentials = async () => ({
      accessKeyId: opened.oss.account.accessKeyId,
      accessKeySecret: 'not-the-secret',
    })
    await open({}, { credentials })
    const error = await refusalOf(put())
    expect(error).toMatchObject({
      reason: 'store-auth',
      message: 'AccessKey Secret 与 AccessKey ID 不匹配。',
      details: { code: 'SignatureDoesNotMatch' },
    })
  })

  test('another region is named where OSS names it', async () => {
    const { oss } = await open()
    oss.fault(isPut, {
      status: 403,
      code: 'AccessDenied',
      message: 'The bucket you are attempting to access must be addressed using the specified endpoint.',
      extraXml: '<Endpoint>oss-cn-shanghai.aliyuncs.com</Endpoint>',
    })
    const { message, details } = await refusalOf(put())
    expect(message).toBe('Bucket memes 在另一个地域。')
    expect(details.advice).toBe('OSS 要求使用 oss-cn-shanghai.aliyuncs.com；请把 region 改为 cn-shanghai。')
  })

  test('no server there at all', async () => {
    const { oss } = await open()
    oss.fault(always, { reset: true, times: 9 })
    const { reason, message } = await refusalOf(head())
    expect(reason).toBe('store-unavailable')
    expect(message).toMatch(/^与 localhost:\d+ 的连接失败（headers .+）。$/)
  })
})
