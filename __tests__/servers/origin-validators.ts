/** An image host that answers 304 to whoever knows what it has, as RFC 9110 §13.2.2 says. */
import { type Behaviour, type PlainAnswer, type SeenRequest, writePlain } from './answer.ts'

/**
 * @param image with an `ETag`, a `Last-Modified` or both among its headers
 * @param likes to whom anything is said at all; 403 to everybody else
 */
export function conditional(
  image: PlainAnswer,
  likes: (headers: SeenRequest['headers']) => boolean = () => true,
): Behaviour {
  const { ETag: etag, 'Last-Modified': lastModified } = image.headers ?? {}
  const { body: _, ...rest } = image
  const answerTo = (headers: SeenRequest['headers']): PlainAnswer => {
    if (!likes(headers)) return { status: 403 }
    return matches(headers, etag, lastModified) ? { ...rest, status: 304 } : image
  }
  return (socket, { headers, method }, write) => writePlain(socket, answerTo(headers), method, write)
}

type Value = string | readonly string[] | undefined

/** By date alone only where no ETag is asked about. */
function matches(headers: SeenRequest['headers'], etag: Value, lastModified: Value): boolean {
  const asked = headers['if-none-match']
  if (asked !== undefined) {
    return asked.split(',').some(one => one.trim() === '*' || opaque(one.trim()) === opaque(String(etag)))
  }
  const since = headers['if-modified-since']
  return since !== undefined && Date.parse(String(lastModified)) <= Date.parse(since)
}

/** Weak and strong ones are compared alike. */
const opaque = (etag: string) => etag.replace(/^W\//, '')
