/** Origins that last, since keys depend on their ports; a store, a workspace and a temporary folder for each playing. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { selfSigned } from '../../__tests__/servers/certificate.ts'
import { startListening } from '../../__tests__/servers/listening.ts'
import { type Origin, startOrigin } from '../../__tests__/servers/origin.ts'
import { type OssDouble, startOss } from '../../__tests__/servers/oss.ts'
import { runAction } from '../../__tests__/servers/runner.ts'
import { type S3Double, startS3 } from '../../__tests__/servers/s3.ts'
import type { Others } from '../../__tests__/support/mixed-list.ts'
import { plainly, seenByOrigin, seenByStore } from './plainly.ts'

export interface Stage extends Others {
  readonly origin: Origin
  readonly oss: OssDouble
  readonly s3: S3Double
  readonly workspace: string
  write(path: string, content: string | Buffer): void
  /** One step of a workflow. @returns its outputs */
  action(name: ActionName, inputs: Inputs): Promise<Readonly<Record<string, string>>>
  command(...words: readonly string[]): Promise<void>
  /** Nothing that fits, such as `oss saw: GET …`, is compared: it is chance. */
  leaveOut(lines: RegExp): void
}

export const ACTIONS = ['persist', 'list', 'download', 'check'] as const
export type ActionName = (typeof ACTIONS)[number]
export type Inputs = Readonly<Record<string, string>>
export type Scene = (stage: Stage) => Promise<void>

export interface World {
  /** @param built a checkout, or what a runner takes of one. @returns what was seen, a line each */
  play(built: string, scene: Scene): Promise<string[]>
  close(): Promise<void>
}

export async function openWorld(folder: string): Promise<World> {
  const origin = await startOrigin()
  const tired = await startOrigin()
  const untrusted = await startOrigin({ tls: selfSigned() })
  const silent = await startListening(createServer())
  const deadPort = silent.port
  await silent.close()
  const origins = { origin, tired, untrusted }

  return {
    async play(built, scene) {
      const oss = await startOss()
      const s3 = await startS3()
      const home = mkdtempSync(join(folder, 'play-'))
      const workspace = join(home, 'workspace')
      mkdirSync(workspace)
      const requests = Object.entries(origins).map(
        ([name, { requests }]) => [name, requests, requests.length] as const,
      )
      const seen: string[] = []
      let steps = 0
      let chance: RegExp | undefined
      const replaced = [
        [workspace, '<workspace>'],
        [home, '<home>'],
        [`localhost:${oss.port}`, '<oss>'],
        [`localhost:${s3.port}`, '<s3>'],
      ] as const
      const note = (label: string, value: string, step = steps) =>
        chance?.test(`${label}: ${value}`) || seen.push(plainly(`${step} ${label}: ${value}`, replaced))
      const noteRun = async (code: number | null, step: number) => {
        note('exit code', String(code), step)
        for (const name of readdirSync(workspace, { recursive: true, encoding: 'utf8' })) {
          const bytes = contentOf(join(workspace, name))
          if (bytes && !IN_CHANCE_ORDER.test(name))
            for (const line of linesOf(name, bytes)) note(`file ${name}`, line, step)
        }
      }
      const stage: Stage = {
        ...{ ...origins, deadPort, oss, s3, workspace },
        leaveOut(lines) {
          chance = lines
        },
        write(path, content) {
          mkdirSync(dirname(join(workspace, path)), { recursive: true })
          writeFileSync(join(workspace, path), content)
        },
        async action(name, inputs) {
          steps++
          const run = await runAction({
            entry: join(built, 'dist', `${name}.js`),
            inputs,
            workspace,
            env: loginOf(oss),
          })
          const inTemp = (value: string) => value.replaceAll(run.temp, '<temp>')
          for (const [output, value] of Object.entries(run.outputs)) {
            note(`output ${output}`, inTemp(value))
            if (value.startsWith(run.temp))
              for (const line of linesOf(value, readFileSync(value))) note(`content of ${output}`, line)
          }
          for (const kind of ['error', 'warning', 'notice'])
            note(`${kind}s`, String(run.commands.filter(command => command.name === kind).length))
          await noteRun(run.code, steps)
          return run.outputs
        },
        async command(...words) {
          const step = ++steps
          const child = spawn(process.execPath, [join(built, 'dist/cli.js'), ...words], {
            cwd: workspace,
            env: {
              PATH: process.env.PATH,
              LANG: 'C',
              TMPDIR: home,
              ...loginOf(words.join().includes('s3://') ? s3 : oss),
            },
            stdio: ['ignore', 'pipe', 'ignore'],
          })
          const [stdout, [code]] = await Promise.all([text(child.stdout), once(child, 'close')])
          if (words.includes('--json'))
            for (const line of stdout.split('\n')) note('standard output', line, step)
          await noteRun(code, step)
        },
      }
      await scene(stage)
      steps = 0
      for (const [name, all, from] of requests)
        for (const request of all.slice(from)) note(`${name} saw`, seenByOrigin(request))
      for (const [name, store] of Object.entries({ oss, s3 })) {
        for (const request of store.requests) note(`${name} saw`, seenByStore(request))
        for (const [key, { bytes, contentType, headers, metadata }] of store.bucket.objects) {
          note(`${name} has`, JSON.stringify([key, contentType, headers, metadata]))
          for (const line of linesOf(key, bytes)) note(`${name} has in ${key}`, line)
        }
        await store.close()
      }
      return seen
    },
    async close() {
      await Promise.all(Object.values(origins).map(server => server.close()))
    },
  }
}

/** `OSS_` names come first for a bucket of S3, too. */
function loginOf({ account }: OssDouble | S3Double): Readonly<Record<string, string>> {
  return { OSS_ACCESS_KEY_ID: account.accessKeyId, OSS_ACCESS_KEY_SECRET: account.accessKeySecret }
}

/** A page whose images come in the order in which they were stored. */
const IN_CHANCE_ORDER = /gallery\.html$/

/** undefined for a folder */
function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

const TEXT = /\.(txt|md|html?|js|csv|tsv|jsonl?|xml)$/

/** Text by its lines, other bytes as one. */
function linesOf(name: string, bytes: Buffer): string[] {
  const unpacked = name.endsWith('.gz') ? gunzipSync(bytes) : bytes
  if (!TEXT.test(name.replace(/\.gz$/, ''))) return [unpacked.toString('base64')]
  return unpacked.toString().split('\n')
}
