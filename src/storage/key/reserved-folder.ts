/**
 * What is ours in a store: notes for later runs and the doctor's probe, below each destination in a folder of this
 * name. Who looks for images does not look for them. Pure.
 */
const OWN = '.persist/'

/** @returns the name as far as the folder that is ours; undefined when it leads into none */
export function ownFolderIn(name: string): string | undefined {
  let at = name.indexOf(OWN)
  while (at > 0 && name[at - 1] !== '/') at = name.indexOf(OWN, at + 1)
  return at < 0 ? undefined : name.slice(0, at + OWN.length)
}

/** @returns what sorts behind all that is ours in the folder which the key lies in */
export function behindOwn(key: string): string | undefined {
  const folder = ownFolderIn(key)
  return folder && `${folder}~`
}
