/**
 * URLs of loopback hosts of uneven size, the same in each process: the list, the origin and the checks know them by their
 * number.
 */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { crc32 } from 'node:zlib'

/** Images of the host at rank r go by r to this power. */
const UNEVENNESS = -0.6
/** One URL in so many shows the bytes of another one, on another host. */
const REPEATED = 100
/** Between two neighbours of the list. */
const STEP = 1_000_003
const MIN_DELAY_MS = 20
const MAX_DELAY_MS = 200

export interface World {
  readonly urls: number
  /** Distinct images. */
  readonly pictures: number
  /** @param port of the origin */
  urlOf(number: number, port: number): string
  /** Number of the picture that a URL shows. */
  pictureOf(number: number): number
}

export function makeWorld(urls: number, hosts: number): World {
  /** Number of the last URL of each host, and one. */
  const ends = new Uint32Array(hosts)
  const weights = Array.from({ length: hosts }, (_, rank) => (rank + 1) ** UNEVENNESS)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let sum = 0
  for (const [rank, weight] of weights.entries()) {
    sum += weight
    ends[rank] = Math.round((sum / total) * urls)
  }
  const hostOf = (number: number) => {
    let [low, high] = [0, hosts - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (number < (ends[middle] ?? 0)) high = middle
      else low = middle + 1
    }
    return low
  }
  const half = Math.floor(urls / 2)
  const pictureOf = (number: number) => {
    if (number % REPEATED !== 0) return number
    const other = (number + half) % urls
    return other % REPEATED === 0 ? (other + 1) % urls : other
  }
  return {
    urls,
    pictures: urls - Math.ceil(urls / REPEATED),
    urlOf: (number, port) => `http://${addressOf(hostOf(number))}:${port}/posts/${number % 97}/${number}.png`,
    pictureOf,
  }
}

/** From 127.1.0.1 on. */
function addressOf(host: number): string {
  return `127.${1 + Math.floor(host / 62_500)}.${Math.floor(host / 250) % 250}.${1 + (host % 250)}`
}

/** Milliseconds that a host takes for each answer. */
export function delayOf(host: string): number {
  return MIN_DELAY_MS + (crc32(host) % (MAX_DELAY_MS - MIN_DELAY_MS + 1))
}

/** A whole PNG of 1 to 2 KB which no other picture is like. */
export function pictureBytes(picture: number): Buffer {
  const pixels = Buffer.alloc(1024 + (picture % 1000), picture)
  pixels.writeUInt32BE(picture)
  return Buffer.concat([HEAD, chunk('IDAT', pixels), END])
}

const HEAD = Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'),
  chunk('IHDR', Buffer.from('00000280000001e00802000000', 'hex')),
])
const END = chunk('IEND', Buffer.alloc(0))

function chunk(type: string, data: Buffer): Buffer {
  const whole = Buffer.alloc(data.length + 12)
  whole.writeUInt32BE(data.length)
  whole.write(type, 4)
  data.copy(whole, 8)
  whole.writeUInt32BE(crc32(whole.subarray(4, data.length + 8)), data.length + 8)
  return whole
}

/**
 * Hosts mixed, as lists are.
 * @param count of URLs; a longer list begins with the shorter one
 */
export async function writeList(
  path: string,
  { urls, urlOf }: World,
  port: number,
  count = urls,
): Promise<void> {
  const list = createWriteStream(path)
  for (let index = 0; index < count; index++) {
    // A prime: every number once, unless there are as many URLs or a multiple of it.
    const number = (index * STEP) % urls
    if (!list.write(`${urlOf(number, port)}\n`)) await once(list, 'drain')
  }
  list.end()
  await once(list, 'close')
}
