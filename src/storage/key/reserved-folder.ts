/**
 * What is ours in a store: notes for later runs and the doctor's probe, below each destination in a folder of this
 * name. Who looks for images does not look for them. Pure.
 */
const RESERVED = '.persist/'

/** @returns the name as far as the folder that is ours; undefined when it leads into none */
export function reservedFolderIn(name: string): string | undefined {
  let at = name.indexOf(RESERVED)
  while (at > 0 && name[at - 1] !== '/') at = name.indexOf(RESERVED, at + 1)
  return at < 0 ? undefined : name.slice(0, at + RESERVED.length)
}

/** @returns what sorts behind all that is ours in the folder which the key lies in */
export function afterReserved(key: string): string | undefined {
  const folder = reservedFolderIn(key)
  return folder && `${folder}~`
}
