/** An image host that looks at who asks, as those do that keep other sites from showing their images. */
import { type Answer, type PlainAnswer, type SeenRequest, writePlain } from './answer.ts'

/** Gives the image to those it likes, and 403 to everybody else. */
export function picky(likes: (headers: SeenRequest['headers']) => boolean, image: PlainAnswer): Answer {
  return (socket, request, write) =>
    writePlain(
      socket,
      likes(request.headers) ? image : { status: 403, body: 'not for you' },
      request.method,
      write,
    )
}

/** Only whoever comes from the host's own site. */
export const fromItsOwnSite = ({ referer, host }: SeenRequest['headers']) => referer === `http://${host}/`

/** Only whoever says nothing about where it comes from. */
export const withoutReferer = ({ referer }: SeenRequest['headers']) => referer === undefined
