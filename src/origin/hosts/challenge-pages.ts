/**
 * Pages that a firewall sends instead of the image: they want a browser to prove itself, or they refuse outright.
 * They are named, never bypassed. Pure.
 */

import type { HttpResponse } from '../../base/http/exchange.ts'
import type { Sentence } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'

interface PageMarks {
  /** The name for messages, e.g. `Cloudflare challenge`. */
  readonly name: Sentence
  readonly header?: readonly [name: string, value: RegExp]
  /** Texts that must all occur in the page. */
  readonly texts?: readonly string[]
  /** Must occur as well. */
  readonly pattern?: RegExp
  readonly source: string
}

/** Bytes to search: a challenge configures itself near its beginning, so other pages are not read to their end. */
const WINDOW = 65_536

const GALLERY_DL = 'https://github.com/mikf/gallery-dl/blob/master/gallery_dl/util.py'

/** Texts such as Cloudflare's `challenge-platform` are no marks: ordinary pages of a protected site have them, too. */
export const CHALLENGES: readonly PageMarks[] = [
  {
    name: say('page-challenge', { firewall: 'Cloudflare' }),
    header: ['cf-mitigated', /^challenge$/i],
    source:
      'https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response',
  },
  { name: say('page-challenge', { firewall: 'Cloudflare' }), texts: ['_cf_chl_opt'], source: GALLERY_DL },
  { name: say('page-challenge', { firewall: 'Cloudflare' }), texts: ['jschl-answer'], source: GALLERY_DL },
  {
    name: say('page-captcha', { firewall: 'Cloudflare' }),
    texts: ['name="captcha-bypass"'],
    source: GALLERY_DL,
  },
  {
    name: say('page-challenge', { firewall: 'DDoS-Guard' }),
    texts: ['/ddos-guard/js-challenge/'],
    source: GALLERY_DL,
  },
  {
    name: say('page-challenge', { firewall: 'Alibaba Cloud WAF' }),
    texts: ['acw_sc__v2', 'arg1'],
    source:
      'https://github.com/WangYihang/acw-sc-v2.js/blob/bc441cca9eff0e11ec54a038515b09164297d654/README.md',
  },
  {
    name: say('page-block', { firewall: 'Tencent Cloud WAF' }),
    texts: ['waf.tencent-cloud.com/'],
    source: wafw00f('083da12949ab8f05fdef95ec11c924c64ae57261', 'tencent'),
  },
  {
    name: say('page-challenge', { firewall: 'Imperva' }),
    texts: ['/_Incapsula_Resource'],
    // Ordinary pages of a protected site load this script, too: a challenge has nothing else.
    pattern: /<body[^>]{0,300}>\s{0,99}(?:<iframe[^>]{0,2000}>[^<]{0,999}<\/iframe>\s{0,99})?<\/body>/i,
    source: wafw00f('71704f1f280333d48c2fdf4136de3756f7faac63', 'incapsula'),
  },
  {
    name: say('page-block', { firewall: 'Imperva' }),
    texts: ['Incapsula incident ID'],
    source: wafw00f('71704f1f280333d48c2fdf4136de3756f7faac63', 'incapsula'),
  },
  {
    name: say('page-block', { firewall: 'Sucuri' }),
    texts: ['cdn.sucuri.net/sucuri'],
    source: wafw00f('132b41a8ba619cf4567bf75588e4e945180606ff', 'sucuri'),
  },
  {
    name: say('page-challenge', { firewall: 'AWS WAF' }),
    texts: ['awsWafCookieDomainList'],
    source: 'https://github.com/germondai/trawl/pull/65',
  },
  {
    name: say('page-block', { firewall: 'Akamai' }),
    header: ['server', /^AkamaiGHost$/i],
    texts: ["You don't have permission to access"],
    source: 'https://github.com/Ekultek/WhatWaf/issues/1162',
  },
  {
    name: say('page-block', { firewall: 'Akamai' }),
    texts: ['errors.edgesuite.net'],
    source: 'https://github.com/netbirdio/netbird/issues/3670',
  },
]

function wafw00f(commit: string, plugin: string): string {
  return `https://github.com/EnableSecurity/wafw00f/blob/${commit}/wafw00f/plugins/${plugin}.py`
}

/** Names the page, e.g. `Cloudflare challenge`. Call it only for answers that are not an image. */
export function detectChallenge({
  headers,
  body,
}: Pick<HttpResponse, 'headers' | 'body'>): Sentence | undefined {
  const text = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, WINDOW)).toString('latin1')
  return CHALLENGES.find(
    ({ header, texts = [], pattern }) =>
      (header === undefined || header[1].test(String(headers[header[0]] ?? ''))) &&
      texts.every(mark => text.includes(mark)) &&
      (pattern === undefined || pattern.test(text)),
  )?.name
}
