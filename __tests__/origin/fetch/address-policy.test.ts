import { describe, expect, test } from '@jest/globals'
import {
  type AddressPolicy,
  addressPolicy,
  openedMetadata,
  parseAllowed,
  sameAddress,
} from '../../../src/origin/fetch/address-policy.ts'

const strict = addressPolicy([])
const opened = (...entries: string[]) => addressPolicy(entries.map(parseAllowed))
const refusals = (policy: AddressPolicy, addresses: readonly string[]) =>
  addresses.map(address => policy(address))

const OWN = 'own'

/** What the URL parser makes of a host, as the agent gets to see it. */
const hostOf = (written: string) => new URL(`http://${written}/`).hostname.replace(/^\[|\]$/g, '')

describe('the address policy', () => {
  test.each([
    '127.0.0.1 127.1 127.0.1 2130706433 0x7f000001 0x7f.1 0177.0.0.1 017700000001 0 0.0.0.0'.split(' '),
    '１２７.０.０.１ ①②⑦.⓪.⓪.① 127。0。0。1 %31%32%37.0.0.1 127.0.0.1.'.split(' '),
  ])('refuses this machine however it is written (%s …)', (...written) => {
    for (const host of written) expect([host, typeof strict(hostOf(host))]).toEqual([host, 'string'])
  })

  test.each([
    ['10.0.0.0', '10.255.255.255', '9.255.255.255', '11.0.0.0'],
    ['172.16.0.0', '172.31.255.255', '172.15.255.255', '172.32.0.0'],
    ['192.168.0.0', '192.168.255.255', '192.167.255.255', '192.169.0.0'],
    ['169.254.0.0', '169.254.255.255', '169.253.255.255', '169.255.0.0'],
    ['100.64.0.0', '100.127.255.255', '100.63.255.255', '100.128.0.0'],
    ['127.0.0.0', '127.255.255.255', '126.255.255.255', '128.0.0.0'],
    ['198.18.0.0', '198.19.255.255', '198.17.255.255', '198.20.0.0'],
    ['224.0.0.0', '255.255.255.255', '223.255.255.255', '1.0.0.0'],
  ])('refuses %s to %s and lets the neighbours be', (first, last, before, after) => {
    expect([first, last].map(address => typeof strict(address))).toEqual(['string', 'string'])
    expect([before, after].map(address => strict(address))).toEqual([undefined, undefined])
  })

  test.each([
    ['192.0.0.8', 'reserved'],
    ['192.0.2.1', 'documentation'],
    ['192.88.99.1', 'reserved'],
    ['198.18.0.1', 'benchmarking'],
    ['198.51.100.1', 'documentation'],
    ['203.0.113.1', 'documentation'],
    ['224.0.0.1', 'multicast'],
    ['240.0.0.1', 'reserved'],
    ['255.255.255.255', 'reserved'],
  ])('refuses %s as %s', (address, why) => {
    expect(strict(address)).toBe(why)
  })

  test.each([
    '169.254.169.254',
    '169.254.170.2',
    '169.254.170.23',
    '100.100.100.200',
    '168.63.129.16',
    '192.0.0.192',
    'fd00:ec2::254',
    'fd00:ec2:0:0:0:0:0:254',
    'fd00:ec2::23',
    'fd20:ce::254',
    '::ffff:169.254.169.254',
    '64:ff9b::a9fe:a9fe',
    '64:ff9b::a83f:8110',
  ])('refuses %s as cloud metadata', address => {
    expect(strict(address)).toBe('metadata')
  })

  test.each([
    '[::]',
    '[::1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[0:0:0:0:0:ffff:7f00:1]',
    '[::7f00:1]',
    '[::127.0.0.1]',
  ])('refuses %s', host => {
    expect(strict(hostOf(host))).toBeDefined()
  })

  test.each([
    '64:ff9b::7f00:1',
    '64:ff9b:1::1',
    '2002:7f00:1::',
    '2001::1',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'fc00::1',
    'ff02::1',
    '100::1',
    '3fff::1',
    '5f00::1',
    '2001:db8::1',
    '4000::1',
    '1fff::1',
  ])('refuses %s', address => {
    expect(strict(address)).toBeDefined()
  })

  test.each([
    '64:ff9b::808:808',
    '::ffff:8.8.8.8',
    '2606:4700::1111',
    '2001:4860:4860::8888',
    '8.8.8.8',
    '1.1.1.1',
  ])('allows %s', address => {
    expect(strict(address)).toBeUndefined()
  })

  test.each(['', 'example.com', 'localhost', '1.2.3.4.5', '[::1]', '::1::'])(
    'refuses %j, which is no address',
    text => {
      expect(strict(text)).toBe('none')
    },
  )
})

describe('the addresses of this machine', () => {
  const own = ['127.0.0.1', '93.184.215.14', '10.1.2.3', 'fe80::1', '2606:2800:220:1:248:1893:25c8:1946']

  test('are refused though they are public, in every spelling', () => {
    const spellings = [
      '93.184.215.14',
      '::ffff:93.184.215.14',
      '64:ff9b::5db8:d70e',
      '2606:2800:220:1:248:1893:25c8:1946',
      '2606:2800:0220:0001:0248:1893:25C8:1946',
    ]
    for (const address of spellings) expect([address, strict(address, own)]).toEqual([address, OWN])
    expect(strict('10.1.2.3', own)).toBe('private')
  })

  test('leave their neighbours alone', () => {
    expect(strict('93.184.215.15', own)).toBeUndefined()
    expect(strict('2606:2800:220:1:248:1893:25c8:1947', own)).toBeUndefined()
  })

  test('are opened by allow-addresses one by one', () => {
    const policy = opened('93.184.215.14')
    expect(policy('93.184.215.14', own)).toBeUndefined()
    expect(policy('2606:2800:220:1:248:1893:25c8:1946', own)).toBe(OWN)
  })
})

describe('allow-addresses', () => {
  test('opens one address and no neighbour', () => {
    const policy = opened('10.1.2.3', 'fd00::5')
    expect(refusals(policy, ['10.1.2.3', '::ffff:10.1.2.3', 'fd00::5'])).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(refusals(policy, ['10.1.2.4', 'fd00::6', '127.0.0.1'])).toEqual([
      'private',
      'not-public',
      'loopback',
    ])
  })

  test('opens a range to its edges', () => {
    const policy = opened('10.1.0.0/16', 'fd00::/64')
    const within = ['10.1.0.0', '10.1.255.255', 'fd00::ffff']
    expect(refusals(policy, within)).toEqual([undefined, undefined, undefined])
    expect(refusals(policy, ['10.0.255.255', '10.2.0.0', 'fd00:0:0:1::'])).toEqual([
      'private',
      'private',
      'not-public',
    ])
  })

  test('a range does not open the cloud metadata in it, its own name does', () => {
    const range = opened('169.254.0.0/16', '168.0.0.0/8', 'fd00::/8')
    const metadata = ['169.254.169.254', '168.63.129.16', 'fd00:ec2::254', '::ffff:169.254.169.254']
    expect(refusals(range, metadata)).toEqual(Array(4).fill('metadata'))
    expect(range('169.254.1.1')).toBeUndefined()
    const exact = opened('169.254.169.254', '168.63.129.16/32', 'fd00:ec2::254')
    expect(refusals(exact, metadata)).toEqual(Array(4).fill(undefined))
  })

  test('says which cloud metadata addresses are open', () => {
    const entries = ['169.254.169.254', '169.254.0.0/16', '10.1.2.3', '168.63.129.16/32', 'fd00:ec2:0::254']
    expect(openedMetadata(entries.map(parseAllowed))).toEqual([
      '169.254.169.254',
      '168.63.129.16',
      'fd00:ec2::254',
    ])
  })

  test.each([
    '*',
    '',
    '*.corp.test',
    '0.0.0.0/0',
    '::/0',
    '10.0.0.0/33',
    'fd00::/129',
    '10.0.0.0/-1',
    '10.0.0.0/',
    '10.0.0.0/8/8',
    'example.com',
    'example.com/8',
    'localhost',
    '127.1',
    '2130706433',
    '0x7f.1/8',
    '0177.0.0.1',
    '10/8',
    '10.1.2.3:80',
    '[::1]',
  ])('%j is no entry', entry => {
    expect(() => parseAllowed(entry)).toThrow(expect.objectContaining({ reason: 'options-invalid' }))
  })

  test.each(['10.1.2.3', '10.0.0.0/8', '::1', '2001:DB8::1', '2001:0db8:0:0::1', 'fd00::/8'])(
    'takes %s',
    entry => {
      expect(parseAllowed(entry)).toHaveLength(2)
    },
  )
})

test.each([
  ['8.8.8.8', '::ffff:8.8.8.8', true],
  ['::1', '0:0:0:0:0:0:0:1', true],
  ['fe80::1', 'fe80::1%eth0', true],
  ['FE80::1', 'fe80::1', true],
  ['8.8.8.8', '8.8.8.9', false],
  ['0.0.0.0', '127.0.0.1', false],
  ['::1', '127.0.0.1', false],
  ['::', '::1', false],
  ['', '', false],
])('%j and %j are one address: %j', (one, other, expected) => {
  expect([sameAddress(one, other), sameAddress(other, one)]).toEqual([expected, expected])
})
