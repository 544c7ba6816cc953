/** A names server that lies as told: on 127.0.0.1:53 of a network namespace, asked by the system's own resolver. */
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import ipaddr from 'ipaddr.js'

/** The addresses of each name, in turn for each lookup of it; the last ones again and again. Others do not exist. */
export type Names = Readonly<Record<string, readonly (readonly string[])[]>>

export interface NamesServer {
  /** Names that were asked for, once for each lookup. */
  readonly asked: readonly string[]
  close(): void
}

/** https://www.rfc-editor.org/rfc/rfc1035#section-4, and RFC 3596 for AAAA. */
const HEADER_BYTES = 12
const TYPE = { A: 1, AAAA: 28 } as const
const NAME_ERROR = 3

interface Question {
  readonly name: string
  readonly type: number
  /** With header and question, as it came. */
  readonly bytes: Buffer
}

export async function startNames(names: Names): Promise<NamesServer> {
  const asked: string[] = []
  const lookups = new Map<string, number>()
  const server = createSocket('udp4')
  server.on('message', (message, { port, address }) => {
    const question = readQuestion(message)
    const { name, type } = question
    // Both types are asked for in one lookup.
    const turn = lookups.get(`${type} ${name}`) ?? 0
    lookups.set(`${type} ${name}`, turn + 1)
    if (type === TYPE.A) asked.push(name)
    const turns = names[name]
    server.send(answer(question, turns && (turns[Math.min(turn, turns.length - 1)] ?? [])), port, address)
  })
  server.bind(53, '127.0.0.1')
  await once(server, 'listening')
  return { asked, close: () => server.close() }
}

function readQuestion(message: Buffer): Question {
  const labels: string[] = []
  let at = HEADER_BYTES
  for (let length = message.readUInt8(at); length > 0; length = message.readUInt8(at)) {
    labels.push(message.toString('latin1', at + 1, at + 1 + length))
    at += 1 + length
  }
  const name = labels.join('.').toLowerCase()
  return { name, type: message.readUInt16BE(at + 1), bytes: message.subarray(0, at + 5) }
}

function answer({ type, bytes }: Question, addresses: readonly string[] | undefined): Buffer {
  const family = type === TYPE.A ? 'ipv4' : 'ipv6'
  const data =
    type === TYPE.A || type === TYPE.AAAA
      ? (addresses ?? [])
          .map(text => ipaddr.parse(text))
          .filter(address => address.kind() === family)
          .map(address => Buffer.from(address.toByteArray()))
      : []
  const header = Buffer.from(bytes.subarray(0, HEADER_BYTES))
  // An answer, authoritative, of a server that recurses.
  header.writeUInt16BE(0x8580 | (addresses ? 0 : NAME_ERROR), 2)
  header.writeUInt16BE(1, 4)
  header.writeUInt16BE(data.length, 6)
  header.fill(0, 8)
  return Buffer.concat([header, bytes.subarray(HEADER_BYTES), ...data.map(address => record(type, address))])
}

/** The name is the question's, and holds for no second. */
function record(type: number, data: Buffer): Buffer {
  const head = Buffer.alloc(12)
  head.writeUInt16BE(0xc000 | HEADER_BYTES, 0)
  head.writeUInt16BE(type, 2)
  head.writeUInt16BE(1, 4)
  head.writeUInt32BE(0, 6)
  head.writeUInt16BE(data.length, 10)
  return Buffer.concat([head, data])
}
