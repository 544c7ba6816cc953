/** What the files of the runs say, against what the lists ask for. */
import { hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pictureBytes, type World } from './world.ts'

/** Of each URL: the key that its image must have below the destination. */
export function keysOfLists(folder: string, { pictureOf }: World): Map<string, string> {
  const keys = new Map<string, string>()
  for (const file of readdirSync(join(folder, 'lists'))) {
    const name = file.slice(0, -'.txt'.length)
    for (const url of linesOf(join(folder, 'lists', file))) {
      const picture = pictureOf(Number(/(\d+)\.png$/.exec(url)?.[1]))
      keys.set(url, `${name}/${hash('sha256', pictureBytes(picture))}.png`)
    }
  }
  return keys
}

/** URLs whose key the results do not have. */
export function withoutResult(folder: string, keys: ReadonlyMap<string, string>): string[] {
  const found = new Map<string, string>()
  for (const file of readdirSync(join(folder, 'results')))
    for (const line of linesOf(join(folder, 'results', file))) {
      const { url, key } = JSON.parse(line)
      found.set(url, key)
    }
  return [...keys].flatMap(([url, key]) => (found.get(url) === key ? [] : url))
}

/** Keys that these files name, one that two of them name twice. */
export function namedKeys(folder: string, files: readonly string[]): string[] {
  return files.flatMap(file => linesOf(join(folder, file)).map(line => JSON.parse(line).key))
}

const linesOf = (path: string) => readFileSync(path, 'utf8').split('\n').filter(Boolean)
