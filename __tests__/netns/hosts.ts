/** Hosts as URLs hold them, by the cases of the design that say what becomes of them. */

const words = (text: string) => text.trim().split(/\s+/)

export const THIS_MACHINE = words(`
  127.0.0.1 127.1 127.0.1 2130706433 0x7f000001 0x7f.1 0177.0.0.1 017700000001 0 0.0.0.0
  １２７.０.０.１ ①②⑦.⓪.⓪.① 127。0。0。1 %31%32%37.0.0.1 127.0.0.1.
`)

export const SPECIAL_IPV4 = words(`
  10.0.0.0 10.1.2.3 10.255.255.255 172.16.0.0 172.16.5.5 172.31.255.255 192.168.0.0 192.168.7.7 192.168.255.255
  169.254.0.0 169.254.255.255 100.64.0.0 100.64.1.1 100.127.255.255 127.0.0.0 0.1.2.3
  192.0.0.8 192.0.2.1 192.88.99.1 198.18.0.1 198.51.100.1 203.0.113.1 240.0.0.1
`)

export const METADATA = words(`
  169.254.169.254 169.254.170.2 169.254.170.23 100.100.100.200 168.63.129.16 192.0.0.192
  [fd00:ec2::254] [fd00:ec2::23] [fd20:ce::254]
  2852039166 0xa9fea9fe 0251.0376.0251.0376 [::ffff:169.254.169.254] [64:ff9b::a9fe:a9fe] [64:ff9b::a83f:8110]
`)

export const SPECIAL_IPV6 = words(`
  [::] [::1] [::ffff:127.0.0.1] [::ffff:7f00:1] [0:0:0:0:0:ffff:7f00:1] [::7f00:1] [::ffff:10.1.2.3]
  [64:ff9b::7f00:1] [64:ff9b:1::1] [2002:7f00:1::] [2001::1] [fec0::1] [fc00::1] [100::1] [3fff::1] [5f00::1]
  [2001:db8::1] [4000::1]
`)

/** Refused as well; but here no client could connect to them, so that they prove less. */
export const UNREACHABLE = words('224.0.0.1 127.255.255.255 255.255.255.255 [fe80::1] [ff02::1]')

/** The neighbours of the ranges above, and public IPv4 within IPv6. */
export const PUBLIC_HOSTS = words(`
  9.255.255.255 11.0.0.0 172.15.255.255 172.32.0.0 192.167.255.255 192.169.0.0 169.253.255.255 169.255.0.0
  100.63.255.255 100.128.0.0 126.255.255.255 128.0.0.0 198.17.255.255 198.20.0.0 223.255.255.255 1.0.0.0
  93.184.215.14 [2606:2800:21f:cb07:6820:80da:af6b:8b2c] [2606:4700::1111] [64:ff9b::808:808] [::ffff:8.8.8.8]
`)

export const FORBIDDEN = [...THIS_MACHINE, ...SPECIAL_IPV4, ...METADATA, ...SPECIAL_IPV6]
