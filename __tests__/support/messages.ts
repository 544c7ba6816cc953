/** The sentences of all layers, as their catalogues have them. */
import { globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ROOT } from './source-files.ts'

interface Message {
  readonly id: string
  readonly en: string
  readonly zh: string
}

/** The folder of each catalogue, e.g. `src/input/messages`. */
export const CATALOGUES: readonly string[] = globSync('src/**/messages/en.ts', { cwd: ROOT })
  .map(path => dirname(path).replaceAll('\\', '/'))
  .sort()

export const MESSAGES: readonly Message[] = (await Promise.all(CATALOGUES.map(messagesOf))).flat()

async function messagesOf(folder: string): Promise<Message[]> {
  const [en, zh] = await Promise.all([tableOf(`${folder}/en.ts`), tableOf(`${folder}/zh.ts`)])
  return Object.entries(en).map(([id, english]) => ({ id, en: english, zh: zh[id] ?? '' }))
}

async function tableOf(path: string): Promise<Readonly<Record<string, string>>> {
  const exported: Readonly<Record<string, Readonly<Record<string, string>>>> = await import(
    String(pathToFileURL(join(ROOT, path)))
  )
  return Object.values(exported)[0] ?? {}
}
