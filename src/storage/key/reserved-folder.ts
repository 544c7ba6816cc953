/**
 * What is ours in a store: notes for later runs and the doctor's probe, below each destination in a folder of this
 * name. Who looks for images does not look for them. Pure.
 */
export const RESERVED_FOLDER = '.persist/'

/** Below a prefix: where the doctor's probe lies, and what a run asks for to see that the store is there. */
export const PROBE_PATH = `${RESERVED_FOLDER}probe`

/** What lies there: the doctor writes it, and a run where a store takes bytes that it should refuse. */
export const PROBE_BYTES: Uint8Array = Buffer.from(
  'Written by persist-images to see what these credentials may do. It may be deleted.\n',
)

/** Below a prefix: the memory between runs. The version of its format is part of the way: another one is another folder. */
export const MANIFEST_FOLDER = `${RESERVED_FOLDER}manifest/v1/`

/** Below a prefix: the same by host, a folder for each partition; what the workers of a plan read and write. */
export const PARTITIONS_FOLDER = `${RESERVED_FOLDER}manifest/v2/`

/** Below a prefix: the work of many machines, a folder for each plan. */
export const PLANS_FOLDER = `${RESERVED_FOLDER}plans/`

/** @returns the name as far as the folder that is ours; undefined when it leads into none */
export function reservedFolderIn(name: string): string | undefined {
  let at = name.indexOf(RESERVED_FOLDER)
  while (at > 0 && name[at - 1] !== '/') at = name.indexOf(RESERVED_FOLDER, at + 1)
  return at < 0 ? undefined : name.slice(0, at + RESERVED_FOLDER.length)
}

/** @returns what sorts behind all that is ours in the folder which the key lies in */
export function afterReserved(key: string): string | undefined {
  const folder = reservedFolderIn(key)
  return folder && `${folder}~`
}
