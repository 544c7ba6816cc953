import { describe, expect, test } from '@jest/globals'
import { parseProxyUrl, proxySecrets, useProxy } from '../../../src/base/http/proxy.ts'

const PROXY = 'http://proxy.example:3128'
/** Whether a URL goes through the proxy of such an environment. */
const isProxied = (url: string, environment: Record<string, string>) =>
  useProxy('proxy', 'env', environment).routes?.(new URL(url)) !== undefined

describe('NO_PROXY', () => {
  test.each([
    ['', 'https://a.example/', true],
    ['*', 'https://a.example/', false],
    ['a.example', 'https://a.example/', false],
    ['a.example', 'https://b.a.example/', false],
    ['a.example', 'https://ba.example/', true],
    ['.a.example', 'https://b.a.example/', false],
    ['*.a.example', 'https://b.a.example/', false],
    ['*.a.example', 'https://a.example/', true],
    ['A.EXAMPLE', 'https://a.example/', false],
    ['x.example, a.example', 'https://a.example./', false],
    ['a.example:8443', 'https://a.example:8443/', false],
    ['a.example:8443', 'https://a.example/', true],
    ['a.example:443', 'https://a.example/', false],
    ['10.1.2.3', 'https://10.1.2.3/', false],
    ['10.0.0.0/8', 'https://10.1.2.3/', false],
    ['10.0.0.0/8', 'https://11.1.2.3/', true],
    ['10.0.0.0/8', 'https://10.example/', true],
    ['::1', 'https://[::1]/', false],
    ['[::1]:8443', 'https://[::1]:8443/', false],
    ['[::1]:8443', 'https://[::1]/', true],
    ['fd00::/8', 'https://[fd12::1]/', false],
    ['10.0.0.0/99, .', 'https://10.1.2.3/', true],
  ])('%j and %s: proxied is %s', (list, url, proxied) => {
    expect(isProxied(url, { HTTPS_PROXY: PROXY, NO_PROXY: list })).toBe(proxied)
    expect(isProxied(url, { https_proxy: PROXY, no_proxy: list })).toBe(proxied)
  })
})

describe('the variables of an environment', () => {
  test('each is for its own scheme', () => {
    expect(isProxied('https://a.example/', { HTTP_PROXY: PROXY })).toBe(false)
    expect(isProxied('http://a.example/', { HTTP_PROXY: PROXY })).toBe(true)
    expect(isProxied('http://a.example/', { HTTPS_PROXY: PROXY })).toBe(false)
    expect(isProxied('http://a.example/', {})).toBe(false)
  })

  test('the lower case comes first, and an address without a scheme is one of http', () => {
    const { routes } = useProxy('proxy', 'env', { http_proxy: 'first:3128', HTTP_PROXY: PROXY })
    expect(routes?.(new URL('http://a.example/'))?.href).toBe('http://first:3128/')
  })

  test('are reported as unused without a request for them', () => {
    expect(useProxy('proxy', 'none', { HTTP_PROXY: PROXY })).toEqual({
      routes: undefined,
      input: 'proxy',
      unusedVariable: 'HTTP_PROXY',
    })
    expect(useProxy('proxy', 'none', { HTTP_PROXY: '' }).unusedVariable).toBeUndefined()
  })

  test('a broken one is named and never repeated', () => {
    const use = () => useProxy('proxy', 'env', { HTTPS_PROXY: 'socks5://user:hidden-word@proxy:1080' })
    expect(use).toThrow(/^the variable HTTPS_PROXY is not the URL of an HTTP proxy/)
    expect(use).not.toThrow(/hidden-word/)
  })
})

test.each([
  'socks5://proxy:1080',
  'http://proxy/path',
  'http://proxy/?a',
  'http://',
  'http://u:%E0%A4%A@proxy',
])('%s is no proxy, and is not repeated', text => {
  expect(() => parseProxyUrl(text)).toThrow(
    'the URL of an HTTP proxy such as http://user:password@proxy.example:3128 is needed',
  )
})

test.each([
  ['http://proxy:3128', []],
  ['none', []],
  [undefined, []],
  ['http://us%40r:p%3Aw@proxy', ['p%3Aw', 'p:w', 'us%40r:p%3Aw', btoa('us@r:p:w')]],
  ['http://a-token@proxy', ['a-token', btoa('a-token:')]],
])('no log shows of %s: %j', (text, secrets) => {
  expect(proxySecrets(text)).toEqual(secrets)
})
