import { describe, expect, test } from '@jest/globals'
import {
  type HeaderContext,
  type RefererPolicy,
  type RequestHeaders,
  requestHeaders,
} from '../../../src/origin/fetch/request-headers.ts'
import { plainAgent, profile } from '../../../src/origin/hosts/profiles.ts'

const PLAIN = plainAgent('1.2.3')
const PAGE = 'https://page.test/p/1'

const settings: RequestHeaders = {
  userAgent: 'agent',
  accept: 'image/*',
  headers: {},
  referer: 'auto',
  plainAgent: PLAIN,
}
const context: HeaderContext = {
  url: new URL('https://cdn.test:8443/a.png'),
  sameHost: true,
  foundOn: undefined,
  rule: undefined,
  profile: undefined,
  known: undefined,
}

const told = (referer: RefererPolicy, more: Partial<HeaderContext> = {}) =>
  requestHeaders({ ...settings, referer }, { ...context, ...more }).referer

describe('the Referer', () => {
  test('is the page an image was found on, without fragment, name and password', () => {
    expect(told('auto', { foundOn: 'https://me:secret@page.test/p/1?q=2#top' })).toBe(
      'https://page.test/p/1?q=2',
    )
  })

  test.each(['not a URL', 'file:///home/me/list.html', 'data:text/html,x', ''])(
    'is left out where the page is %j',
    foundOn => {
      expect(told('auto', { foundOn })).toBeUndefined()
    },
  )

  test('is left out where nothing is known or wanted', () => {
    expect([told('auto'), told('none', { foundOn: PAGE })]).toEqual([undefined, undefined])
  })

  test("is the image's own site, or one of the caller's, where that was asked for", () => {
    expect(told('origin')).toBe('https://cdn.test:8443/')
    expect(told(new URL('https://me:secret@blog.test/x#y'))).toBe('https://blog.test/x')
  })

  test('is what the rule for the host says, whatever page names the image', () => {
    const site = new URL('https://me:secret@site.test/x?y#z')
    expect(told('auto', { foundOn: PAGE, rule: { referer: site } })).toBe('https://site.test/x?y')
    expect(told('auto', { foundOn: PAGE, rule: { referer: 'origin' } })).toBe('https://cdn.test:8443/')
    expect(told('auto', { foundOn: PAGE, rule: { referer: 'none' } })).toBeUndefined()
    expect(told('auto', { foundOn: PAGE, rule: { accept: 'image/png' } })).toBe(PAGE)
  })

  test('is what the caller wants, whatever the rule for the host says', () => {
    expect(told('none', { rule: { referer: 'origin' } })).toBeUndefined()
    expect(told('origin', { rule: { referer: 'none' } })).toBe('https://cdn.test:8443/')
    expect(told(new URL('https://blog.test/x'), { rule: { referer: 'none' } })).toBe('https://blog.test/x')
  })
})

describe('a rule for the host', () => {
  test('brings its agent, what it accepts and its headers, on every hop', () => {
    const rule = { userAgent: 'mine/1', accept: 'image/webp', headers: { 'x-client': 'archive' } }
    for (const sameHost of [true, false]) {
      expect(requestHeaders(settings, { ...context, sameHost, rule })).toEqual({
        'user-agent': 'mine/1',
        accept: 'image/webp',
        'accept-encoding': 'identity',
        'x-client': 'archive',
      })
    }
  })

  test.each([
    ['plain', PLAIN],
    ['browser', profile('browser', PLAIN).userAgent],
  ])('says %s for an agent by its word', (userAgent, sent) => {
    expect(requestHeaders(settings, { ...context, rule: { userAgent } })['user-agent']).toBe(sent)
  })
})

test('another face changes Referer and agent, and nothing else of what a rule says', () => {
  const rule = { referer: 'none', userAgent: 'mine/1', accept: 'image/webp' } as const
  const browser = profile('browser', PLAIN)
  expect(requestHeaders(settings, { ...context, foundOn: PAGE, rule, profile: browser })).toEqual({
    'user-agent': browser.userAgent,
    accept: 'image/webp',
    'accept-encoding': 'identity',
    referer: 'https://cdn.test:8443/',
  })
  const plain = profile('plain', PLAIN)
  expect(requestHeaders(settings, { ...context, foundOn: PAGE, profile: plain })).toEqual({
    'user-agent': PLAIN,
    accept: 'image/*',
    'accept-encoding': 'identity',
  })
})

test("the caller's headers win over ours on the host that was asked for, and are unknown elsewhere", () => {
  const own: RequestHeaders = {
    ...settings,
    headers: { accept: 'image/png', 'x-key': 'secret', referer: 'https://mine.test/' },
    referer: 'origin',
  }
  const rule = { accept: 'image/webp', headers: { 'x-key': 'of the rule' } }
  expect(requestHeaders(own, { ...context, rule })).toMatchObject({
    accept: 'image/png',
    'x-key': 'secret',
    referer: 'https://mine.test/',
  })
  expect(requestHeaders(own, { ...context, sameHost: false })).toEqual({
    'user-agent': 'agent',
    accept: 'image/*',
    'accept-encoding': 'identity',
    referer: 'https://cdn.test:8443/',
  })
})
