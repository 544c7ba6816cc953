/** Lists the files of all mirrors of a memory: one request while nothing is owed. */
import type { ObjectKey } from '../../key/object-key.ts'
import { MIRRORS_FOLDER } from '../../key/reserved-folder.ts'
import type { Store } from '../../stores/store.ts'
import { debtsPrefix, isMirrorName, mirrorFile } from './names.ts'

/** A file of images that a mirror lacks. */
export interface DebtFile {
  readonly key: ObjectKey
  /** Below the folder of the mirror. */
  readonly path: string
  /** Images that it names. */
  readonly lines: number
}

export interface MirrorFiles {
  hasSince: boolean
  /** The latest proof that the mirror has every image first seen before this time; ISO 8601. */
  wholeBefore: string | undefined
  /** Stands for the content of `since.json`. */
  mark: { readonly place: string; readonly since: string } | undefined
  /** Files that are not paid. */
  readonly debts: DebtFile[]
  /** Files that are paid and could not be removed. */
  readonly paid: DebtFile[]
  /** Marks of payment whose debt file is gone. */
  readonly idle: ObjectKey[]
}

export function noFiles(): MirrorFiles {
  return { hasSince: false, wholeBefore: undefined, mark: undefined, debts: [], paid: [], idle: [] }
}

/** @returns the files of each mirror that has any, by its name */
export async function listMirrorFiles(
  memory: Store,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, MirrorFiles>> {
  const mirrors = new Map<string, MirrorFiles>()
  const marks = new Map<string, { readonly debt: string; readonly key: ObjectKey }[]>()
  const folder = memory.prefix + MIRRORS_FOLDER
  for await (const { objects } of memory.list(folder, {}, signal))
    for (const { key } of objects) {
      const [name = '', ...rest] = key.slice(folder.length).split('/')
      if (!isMirrorName(name)) continue
      const files = mirrors.get(name) ?? noFiles()
      mirrors.set(name, files)
      const path = rest.join('/')
      const file = mirrorFile(path)
      // Names with our form make valid keys.
      if (file.kind === 'debt') files.debts.push({ key: key as ObjectKey, path, lines: file.lines })
      else if (file.kind === 'paid')
        marks.set(name, [...(marks.get(name) ?? []), { debt: file.debt, key: key as ObjectKey }])
      else if (file.kind === 'mark') files.mark ??= file
      else if (file.kind === 'since') files.hasSince = true
      else if (file.kind === 'proof' && file.before > (files.wholeBefore ?? ''))
        files.wholeBefore = file.before
    }
  for (const [name, paid] of marks) settle(mirrors.get(name) as MirrorFiles, paid)
  return mirrors
}

/** Lists the debts of one partition. A paid file may be among them where it could not be removed. */
export async function listDebtsOf(
  memory: Store,
  mirror: string,
  partition: string,
  signal: AbortSignal,
): Promise<readonly DebtFile[]> {
  const folder = `${memory.prefix}${MIRRORS_FOLDER}${mirror}/`
  const debts: DebtFile[] = []
  for await (const { objects } of memory.list(folder + debtsPrefix(partition), {}, signal))
    for (const { key } of objects) {
      const path = key.slice(folder.length)
      const file = mirrorFile(path)
      if (file.kind === 'debt') debts.push({ key: key as ObjectKey, path, lines: file.lines })
    }
  return debts
}

function settle(
  files: MirrorFiles,
  marks: readonly { readonly debt: string; readonly key: ObjectKey }[],
): void {
  const debts = new Map(files.debts.map(file => [file.path, file]))
  for (const { debt, key } of marks) {
    const file = debts.get(debt)
    if (file) files.paid.push(file)
    else files.idle.push(key)
    debts.delete(debt)
  }
  files.debts.splice(0, files.debts.length, ...debts.values())
}
