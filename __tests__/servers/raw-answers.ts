/**
 * Answers that no HTTP server library would send, as exact bytes followed by a close.
 */
import type { Behaviour } from './answer.ts'

/** Sends the bytes as they are and closes. A string is UTF-8. */
export function rawBytes(bytes: Buffer | string): Behaviour {
  return async (socket, _request, write) => {
    await write(Buffer.from(bytes))
    socket.end()
  }
}

export const sshBanner = rawBytes('SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n')

/** The body and nothing else, as servers before HTTP/1.0 did. */
export const http09 = (body: Buffer | string): Behaviour => rawBytes(body)

/** A TLS alert record: what a TLS port says to a plain request (handshake_failure, fatal). */
export const tlsAlert = rawBytes(Buffer.from([0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x28]))

export const nulInHeader = rawBytes('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nX-Nul: a\0b\r\n\r\nok')

export function twoLocations(first: string, second: string): Behaviour {
  return rawBytes(
    `HTTP/1.1 302 Found\r\nLocation: ${first}\r\nLocation: ${second}\r\nContent-Length: 0\r\n\r\n`,
  )
}

/** A Location whose non-ASCII characters stand as raw UTF-8 bytes, not percent-encoded. */
export function rawUtf8Location(location: string): Behaviour {
  return rawBytes(`HTTP/1.1 302 Found\r\nLocation: ${location}\r\nContent-Length: 0\r\n\r\n`)
}
