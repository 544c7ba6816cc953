/** TypeScript's own language server, for what an editor shows. https://microsoft.github.io/language-server-protocol */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './source-files.ts'

export interface LanguageService {
  /** What an editor shows over the first place where `at` stands in a file of the project, after `mark`. */
  hover(file: string, text: string, at: string, mark?: string): Promise<string>
  close(): Promise<void>
}

export async function openLanguageService(folder: string): Promise<LanguageService> {
  const server = spawn(
    process.execPath,
    [join(ROOT, 'node_modules/typescript/bin/tsc'), '--lsp', '--stdio'],
    { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] },
  )
  const exited = new Promise(resolve => server.on('exit', resolve))
  const waiting = new Map<number, (result: unknown) => void>()
  const opened = new Set<string>()
  let [next, rest] = [0, Buffer.alloc(0)]
  server.stdout.on('data', (bytes: Buffer) => {
    rest = Buffer.concat([rest, bytes])
    for (;;) {
      const end = rest.indexOf('\r\n\r\n')
      const length = Number(/Content-Length: (\d+)/.exec(rest.toString('utf8', 0, Math.max(end, 0)))?.[1])
      if (end < 0 || rest.length < end + 4 + length) return
      receive(JSON.parse(rest.toString('utf8', end + 4, end + 4 + length)))
      rest = rest.subarray(end + 4 + length)
    }
  })
  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message })
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
  }
  const receive = ({ id, method, result }: { id?: number; method?: string; result?: unknown }) => {
    // The server has questions too, such as for settings; it goes on without an answer of substance.
    if (id !== undefined && method !== undefined) send({ id, result: null })
    else if (id !== undefined) waiting.get(id)?.(result)
  }
  const ask = (method: string, params: object | null) =>
    new Promise<unknown>(resolve => {
      waiting.set(++next, resolve)
      send({ id: next, method, params })
    })
  await ask('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } },
  })
  send({ method: 'initialized', params: {} })
  return {
    async hover(file, text, at, mark = '') {
      const uri = pathToFileURL(join(folder, file)).href
      if (!opened.has(file))
        send({
          method: 'textDocument/didOpen',
          params: { textDocument: { uri, languageId: 'typescript', version: 1, text } },
        })
      opened.add(file)
      const before = text.slice(0, text.indexOf(at, text.indexOf(mark))).split('\n')
      const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 }
      const shown = await ask('textDocument/hover', { textDocument: { uri }, position })
      return (shown as { contents?: { value?: string } } | null)?.contents?.value ?? ''
    },
    async close() {
      server.kill()
      await exited
    },
  }
}
