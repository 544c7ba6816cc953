/**
 * A custom runtime for handler.mjs: Function Compute sends each event to `/invoke`, with the credentials of the
 * function's role in headers. Its built-in Node.js runtimes end at 20, and persist-images needs 22.19.
 */
import { createServer } from 'node:http'
import { handler } from './handler.mjs'

const server = createServer(async (request, response) => {
  const { headers } = request
  const context = {
    requestId: headers['x-fc-request-id'],
    credentials: {
      accessKeyId: headers['x-fc-access-key-id'],
      accessKeySecret: headers['x-fc-access-key-secret'],
      securityToken: headers['x-fc-security-token'],
    },
    // As it is set for the function; no header says it.
    function: { timeout: Number(process.env.FUNCTION_TIMEOUT ?? 60) },
  }
  try {
    const event = Buffer.concat(await request.toArray())
    const answer = JSON.stringify(await handler(event, context))
    response.writeHead(200, { 'Content-Type': 'application/json', 'x-fc-status': '200' })
    response.end(answer)
  } catch (error) {
    // The status tells Function Compute that the function itself failed.
    response.writeHead(404, { 'Content-Type': 'application/json', 'x-fc-status': '404' })
    response.end(JSON.stringify({ errorMessage: error.message }))
  }
})

server.listen(Number(process.env.FC_SERVER_PORT ?? 9000), () =>
  console.log(`listening on ${server.address().port}`),
)
