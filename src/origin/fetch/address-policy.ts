/**
 * Decides which addresses images may be fetched from: the public internet, and what `allow-addresses` opens. Pure.
 * The URLs come from pages that strangers write, and runners sit inside private networks.
 */
import ipaddr from 'ipaddr.js'
import { PersistError } from '../../base/errors.ts'
import type { Sentence } from '../../base/sentence.ts'
import { say } from '../messages/say.ts'

type Address = ipaddr.IPv4 | ipaddr.IPv6
type Range = [Address, number]

/** Kinds of refused addresses. The words must stay the same. */
export type AddressKind =
  | 'this-host'
  | 'own'
  | 'private'
  | 'carrier'
  | 'loopback'
  | 'link-local'
  | 'reserved'
  | 'documentation'
  | 'benchmarking'
  | 'multicast'
  | '6to4'
  | 'metadata'
  | 'not-public'
  | 'none'

/** From https://www.iana.org/assignments/iana-ipv4-special-registry, with the multicast and reserved blocks. */
const REFUSED_IPV4: readonly (readonly [string, AddressKind])[] = [
  ['0.0.0.0/8', 'this-host'],
  ['10.0.0.0/8', 'private'],
  ['100.64.0.0/10', 'carrier'],
  ['127.0.0.0/8', 'loopback'],
  ['169.254.0.0/16', 'link-local'],
  ['172.16.0.0/12', 'private'],
  ['192.0.0.0/24', 'reserved'],
  ['192.0.2.0/24', 'documentation'],
  ['192.88.99.0/24', 'reserved'],
  ['192.168.0.0/16', 'private'],
  ['198.18.0.0/15', 'benchmarking'],
  ['198.51.100.0/24', 'documentation'],
  ['203.0.113.0/24', 'documentation'],
  ['224.0.0.0/4', 'multicast'],
  ['240.0.0.0/4', 'reserved'],
]

/** Blocks inside 2000::/3, the only block of public unicast. Every address outside it is refused. */
const REFUSED_IPV6: readonly (readonly [string, AddressKind])[] = [
  ['2001::/23', 'reserved'],
  ['2001:db8::/32', 'documentation'],
  ['2002::/16', '6to4'],
  ['3fff::/20', 'documentation'],
]

/** Control addresses of clouds. Azure's is ordinary unicast; Alibaba's lies in carrier-grade NAT. */
const METADATA = new Set(
  [
    '169.254.169.254',
    '169.254.170.2',
    '169.254.170.23',
    '100.100.100.200',
    '168.63.129.16',
    '192.0.0.192',
    'fd00:ec2::254',
    'fd00:ec2::23',
    'fd20:ce::254',
  ].map(text => ipaddr.parse(text).toNormalizedString()),
)

const cidrs = (table: readonly (readonly [string, AddressKind])[]) =>
  table.map(([cidr, kind]) => ({ range: ipaddr.parseCIDR(cidr) as Range, kind }))
const IPV4 = cidrs(REFUSED_IPV4)
const IPV6 = cidrs(REFUSED_IPV6)
const PUBLIC_IPV6 = ipaddr.parseCIDR('2000::/3')
/** IPv4 inside IPv6, decoded and judged as IPv4: mapped addresses, and NAT64 for networks with IPv6 alone. */
const EMBEDDED: readonly Range[] = ['::ffff:0:0/96', '64:ff9b::/96'].map(cidr => ipaddr.parseCIDR(cidr))

/**
 * @param own the addresses of this machine's interfaces, refused even if public: a service that listens there alone
 *   may trust every client that reaches it (as in https://github.com/stripe/smokescreen)
 * @returns the kind of a refused address, e.g. 'loopback'; undefined if images may be fetched from it
 */
export type AddressPolicy = (address: string, own?: readonly string[]) => AddressKind | undefined

/** @param allowed addresses and CIDRs from `parseAllowed` */
export function addressPolicy(allowed: readonly Range[]): AddressPolicy {
  return (text, own = []) => {
    const address = plain(text)
    if (!address) return 'none'
    const metadata = isMetadata(address)
    const opened = allowed.some(range => within(address, range) && (!metadata || isSingle(range)))
    if (opened) return undefined
    if (metadata) return 'metadata'
    return specialKind(address) ?? (own.some(one => sameAddress(one, text)) ? 'own' : undefined)
  }
}

/** Whether two texts are the same address, in any spelling, mapped into IPv6 or with a zone. */
export function sameAddress(one: string, other: string): boolean {
  const address = plain(one)
  return address !== undefined && address.toNormalizedString() === plain(other)?.toNormalizedString()
}

/** Returns the cloud metadata addresses that entries open: they are worth a warning. */
export function openedMetadata(allowed: readonly Range[]): string[] {
  return allowed
    .filter(range => isSingle(range) && isMetadata(range[0]))
    .map(([address]) => address.toString())
}

/**
 * Parses one entry of `allow-addresses`: an address or a CIDR.
 * @throws PersistError with the rule that the entry breaks
 */
export function parseAllowed(entry: string): Range {
  const [base = '', bits] = entry.split('/')
  // ipaddr.js reads `10/8` as 0.0.0.10/8, and more such short forms; users do not mean that.
  const written = ipaddr.IPv6.isValid(base) || ipaddr.IPv4.isValidFourPartDecimal(base)
  if (!written || (bits !== undefined && !ipaddr.isValidCIDR(entry))) throw notAllowed(say('address-needed'))
  const address = ipaddr.parse(base)
  const range: Range = bits === undefined ? [address, wholeLength(address)] : ipaddr.parseCIDR(entry)
  if (range[1] === 0) throw notAllowed(say('address-everything'))
  return range
}

function notAllowed(rule: Sentence): PersistError {
  return new PersistError('options', 'options-invalid', rule)
}

/** Drops the zone and unwraps IPv4 from IPv6; returns undefined if the text is not an address. */
function plain(text: string): Address | undefined {
  if (!ipaddr.isValid(text)) return undefined
  const address = ipaddr.parse(text)
  const bytes = address.toByteArray()
  return ipaddr.fromByteArray(EMBEDDED.some(range => within(address, range)) ? bytes.slice(12) : bytes)
}

function isMetadata(address: Address): boolean {
  return METADATA.has(address.toNormalizedString())
}

function specialKind(address: Address): AddressKind | undefined {
  const table = address.kind() === 'ipv4' ? IPV4 : IPV6
  if (address.kind() === 'ipv6' && !within(address, PUBLIC_IPV6)) return 'not-public'
  return table.find(({ range }) => within(address, range))?.kind
}

function within(address: Address, [base, bits]: Range): boolean {
  if (address.kind() !== base.kind()) return false
  return address.kind() === 'ipv4'
    ? (address as ipaddr.IPv4).match(base as ipaddr.IPv4, bits)
    : (address as ipaddr.IPv6).match(base as ipaddr.IPv6, bits)
}

function isSingle([base, bits]: Range): boolean {
  return bits === wholeLength(base)
}

function wholeLength(address: Address): number {
  return address.kind() === 'ipv4' ? 32 : 128
}
