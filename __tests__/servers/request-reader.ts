/**
 * Reads HTTP/1.1 requests from a bare socket, one at a time, so that an answer may break every rule.
 */
import type { Socket } from 'node:net'

export interface RequestHead {
  readonly method: string
  readonly path: string
  /** Lower-case names, bytes as Latin-1; a repeated header is joined by ', '. */
  readonly headers: Record<string, string>
}

/** Calls `answer` for each request and reads on when it is done; a request body is read and dropped. */
export function readRequests(socket: Socket, answer: (head: RequestHead) => Promise<void>): void {
  let unread = ''
  let toSkip = 0
  let answering = false
  const step = async () => {
    while (!answering) {
      const skipped = Math.min(toSkip, unread.length)
      unread = unread.slice(skipped)
      toSkip -= skipped
      const end = unread.indexOf('\r\n\r\n')
      if (toSkip > 0 || end < 0) return
      const head = parseHead(unread.slice(0, end))
      unread = unread.slice(end + 4)
      toSkip = Number(head.headers['content-length'] ?? 0)
      answering = true
      await answer(head)
      answering = false
    }
  }
  socket.on('data', chunk => {
    unread += chunk.toString('latin1')
    void step()
  })
}

function parseHead(text: string): RequestHead {
  const [requestLine = '', ...lines] = text.split('\r\n')
  const [method = '', path = ''] = requestLine.split(' ')
  const headers: Record<string, string> = {}
  for (const line of lines) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).toLowerCase()
    const value = line.slice(colon + 1).trim()
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`
  }
  return { method, path, headers }
}
