import { describe, expect, test } from '@jest/globals'
import { CHALLENGES, detectChallenge } from '../../../src/origin/hosts/challenge-pages.ts'
import { cpuMs } from '../../support/cpu-time.ts'

const named = (html: string, headers: Record<string, string> = {}) =>
  detectChallenge({ headers, body: Buffer.from(html) })?.in('en')

const page = (inside: string) =>
  `<!DOCTYPE html><html><head><title>Just a moment...</title></head><body>${inside}</body></html>`

describe('a page that wants a browser', () => {
  test.each([
    ['Cloudflare challenge', page(''), { server: 'cloudflare', 'cf-mitigated': 'challenge' }],
    ['Cloudflare challenge', page('<script>window._cf_chl_opt={cvId:"3"}</script>'), {}],
    ['Cloudflare challenge', page('<input type="hidden" name="jschl-answer" id="jschl-answer">'), {}],
    ['Cloudflare CAPTCHA', page('<button name="captcha-bypass" id="captcha-bypass">'), {}],
    [
      'DDoS-Guard challenge',
      page('<script src="/.well-known/ddos-guard/js-challenge/index.js"></script>'),
      {},
    ],
    [
      'Alibaba Cloud WAF challenge',
      '<html><script>var arg1=\'70D9\';function reload(x) {setCookie("acw_sc__v2", x)}</script></html>',
      {},
    ],
    [
      'Tencent Cloud WAF block',
      page('<img src="https://imgcache.qq.com/a.png"><a href="https://waf.tencent-cloud.com/x">'),
      {},
    ],
    [
      'Imperva challenge',
      '<html><head><META NAME="robots" CONTENT="noindex,nofollow"><script src="/_Incapsula_Resource?SWJIYLWA=719d34d3"></script><body></body></html>',
      {},
    ],
    [
      'Imperva challenge',
      '<html style="height:100%"><head><script src="/_Incapsula_Resource?SWJIYLWA=7"></script></head><body style="margin:0px">\n<iframe id="main-iframe" src="/_Incapsula_Resource?CWUDNSAI=1" width="100%">Request unsuccessful.</iframe></body></html>',
      {},
    ],
    ['Imperva block', page('Request unsuccessful. Incapsula incident ID: 1-2'), {}],
    ['Sucuri block', page('<link href="https://cdn.sucuri.net/sucuri-firewall-block.css">'), {}],
    [
      'AWS WAF challenge',
      page('<script>window.awsWafCookieDomainList = [];window.gokuProps = {}</script>'),
      {},
    ],
    [
      'Akamai block',
      page('You don\'t have permission to access "http://a.test/" on this server.'),
      { server: 'AkamaiGHost' },
    ],
    ['Akamai block', page('Reference #18.e3c <p>https://errors.edgesuite.net/18.e3c</p>'), {}],
  ])('is named %s', (name, html, headers) => {
    expect(named(html, headers)).toBe(name)
  })

  test('is known by its marks in a window, not by its title alone', () => {
    expect(named(page('Checking your browser before accessing'))).toBeUndefined()
    expect(named(page(`${' '.repeat(60_000)}_cf_chl_opt`))).toBe('Cloudflare challenge')
    expect(named(page(`${' '.repeat(70_000)}_cf_chl_opt`))).toBeUndefined()
  })
})

describe('an ordinary page', () => {
  test.each([
    [
      'of a site behind Cloudflare',
      page('<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js">'),
      { server: 'cloudflare' },
    ],
    [
      'of a site behind Imperva',
      page('<h1>Album</h1><img src="/a.png"><script src="/_Incapsula_Resource?SWJIYLWA=719d34d3"></script>'),
      {},
    ],
    ['that lets pass', page('Not found'), { 'cf-mitigated': 'none' }],
    ['about cookies', page('The cookie acw_sc__v2 is set by a firewall.'), {}],
    [
      'of another server with that sentence',
      page("You don't have permission to access this page"),
      { server: 'nginx' },
    ],
    ['of nothing', '', {}],
  ])('%s is none', (_what, html, headers) => {
    expect(named(html, headers)).toBeUndefined()
  })

  test('is searched in no time, however large it is', () => {
    const body = Buffer.alloc(20 * 2 ** 20, '_cf_chl_op')
    const from = cpuMs()
    for (let i = 0; i < 20; i++) detectChallenge({ headers: {}, body })
    expect((cpuMs() - from) / 20).toBeLessThan(50)
  })

  test('that lies in the middle of a buffer is only itself', () => {
    const all = Buffer.from('_cf_chl_opt nothing _cf_chl_opt')
    expect(detectChallenge({ headers: {}, body: all.subarray(12, 19) })).toBeUndefined()
  })
})

test('every mark has a source and something to look for', () => {
  for (const { name, header, texts, source } of CHALLENGES) {
    expect([name.in('en'), source]).toEqual([
      expect.stringMatching(/^[A-Z][\w -]+ (challenge|CAPTCHA|block)$/),
      expect.stringMatching(/^https:\/\/\S+$/),
    ])
    expect(header ?? texts).toBeDefined()
  }
})
