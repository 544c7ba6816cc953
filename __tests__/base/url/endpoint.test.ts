import { describe, expect, test } from '@jest/globals'
import { textIn } from '../../../src/base/sentence.ts'
import { isLoopback, isUnencrypted, originOf, parseEndpoint } from '../../../src/base/url/endpoint.ts'

const parse = (text: string) => parseEndpoint(text, 'host.example')

const KEYS = 'endpoint holds credentials; keep only the host, and set access-key-id and access-key-secret'

describe('a typed endpoint', () => {
  test.each([
    ['Host.Example', 'https:', 'host.example', 'host.example'],
    [' https://host.example/ ', 'https:', 'host.example', 'host.example'],
    ['http://host.example:8080', 'http:', 'host.example:8080', 'host.example'],
    ['https://host.example:443', 'https:', 'host.example', 'host.example'],
    ['host.example.:8443', 'https:', 'host.example:8443', 'host.example'],
    ['http://127.1', 'http:', '127.0.0.1', '127.0.0.1'],
    ['http://[0::1]:9000', 'http:', '[::1]:9000', '[::1]'],
  ])('%j is scheme, host and port', (text, protocol, host, hostname) => {
    const parsed = parse(text)
    expect(parsed).toEqual({ endpoint: { protocol, host, hostname } })
    if ('endpoint' in parsed) expect(originOf(parsed.endpoint)).toBe(`${protocol}//${host}`)
  })

  test.each([
    ['a b', 'endpoint "a b" is not a host or a URL; write it like host.example'],
    ['ftp://host.example', 'endpoint "ftp://host.example" has the scheme ftp:; only https: is supported'],
    ['s3://bucket/x', 'endpoint "s3://bucket/x" has the scheme s3:; only https: is supported'],
    [
      'host.example/x',
      'endpoint "host.example/x" has more than a host; write host.example, and put the prefix after the bucket',
    ],
    [
      'host.example?x',
      'endpoint "host.example?x" has more than a host; write host.example, and put the prefix after the bucket',
    ],
    ['me:secret@host.example', KEYS],
    ['ftp://me:secret@host', KEYS],
    ['https:///secret@', KEYS],
  ])('%j is refused in one sentence', (text, problem) => {
    const parsed = parse(text)
    expect('problem' in parsed && textIn('en', parsed.problem)).toBe(problem)
  })
})

test.each([
  ['localhost', true],
  ['minio.localhost', true],
  ['127.0.0.1', true],
  ['127.255.0.9', true],
  ['[::1]', true],
  ['localhost.example', false],
  ['mylocalhost', false],
  ['127.0.0.1.example', false],
  ['10.0.0.1', false],
])('whether plain HTTP to %s stays on this machine: %s', (hostname, isHere) => {
  expect(isLoopback(hostname)).toBe(isHere)
  expect(isUnencrypted({ protocol: 'http:', host: hostname, hostname })).toBe(!isHere)
  expect(isUnencrypted({ protocol: 'https:', host: hostname, hostname })).toBe(false)
})
