/** A forward proxy that somebody else wrote: CONNECT for https, absolute form for plain http, with or without a login. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, missing, startProgram } from './program.ts'

const PROGRAM = '/usr/bin/tinyproxy'

export const tinyproxyMissing = (): string | undefined => missing(PROGRAM, 'tinyproxy')

export interface ForwardProxy {
  readonly host: string
  /** Method and target of each request it took, in order: `CONNECT host:port`, `GET http://host/path`. */
  requests(): Promise<string[]>
  stop(): Promise<void>
}

/** @param login `user` and `password` that it wants */
export async function startTinyproxy(login?: readonly [string, string]): Promise<ForwardProxy> {
  const folder = await mkdtemp(join(tmpdir(), 'tinyproxy-'))
  const port = await freePort()
  const log = join(folder, 'log')
  const config = join(folder, 'config')
  const lines = [
    `Port ${port}`,
    'Listen 127.0.0.1',
    'Allow 127.0.0.1',
    'Timeout 20',
    'LogLevel Connect',
    `LogFile "${log}"`,
    ...(login ? [`BasicAuth ${login.join(' ')}`] : []),
  ]
  await writeFile(config, `${lines.join('\n')}\n`)
  const program = await startProgram(PROGRAM, ['-d', '-c', config], `http://127.0.0.1:${port}/`)
  const requests = async () =>
    [...(await readFile(log, 'utf8')).matchAll(/Request \(file descriptor \d+\): (\S+ \S+)/g)]
      .map(([, request = '']) => request)
      // What asked whether it was there.
      .filter(request => request !== 'GET /')
  return {
    host: `127.0.0.1:${port}`,
    requests,
    async stop() {
      await program.stop()
      await rm(folder, { recursive: true })
    },
  }
}
