/** Answers whose status is what matters, with bodies that go wrong. */
import { type Behaviour, chunkOf, headOf } from './answer.ts'

/** Chunked and without end. @param onSent told of the bytes sent so far */
export function endlessPage(status: number, onSent: (bytes: number) => void = () => {}): Behaviour {
  return async (_socket, _request, write) => {
    await write(headOf(status, { 'Transfer-Encoding': 'chunked' }))
    const block = chunkOf(Buffer.alloc(16 * 1024, 'page'))
    for (let sent = 0; await write(block); sent += block.length) onSent(sent)
  }
}

/** Less than it announced, then the end of the connection. */
export function brokenPage(status: number, text: string): Behaviour {
  return async (socket, _request, write) => {
    await write(headOf(status, { 'Content-Length': '1000' }) + text)
    socket.end()
  }
}

/** Less than it announced, then nothing more. */
export function silentPage(status: number, text: string): Behaviour {
  return async (socket, _request, write) => {
    await write(headOf(status, { 'Content-Length': '1000' }) + text)
    await new Promise(resolve => socket.once('close', resolve))
  }
}
