/**
 * The folder of our own files below each destination: notes for later runs and the doctor's probe. A search for
 * images skips it. Pure.
 */
export const RESERVED_FOLDER = '.persist/'

/** Below a prefix: the doctor's probe, and the object that a run requests to see whether the store answers. */
export const PROBE_PATH = `${RESERVED_FOLDER}probe`

/** Content of the probe. The doctor writes it, and so does a run that tests whether a store refuses a wrong body. */
export const PROBE_BYTES: Uint8Array = Buffer.from(
  'Written by persist-images to see what these credentials may do. It may be deleted.\n',
)

/** Below a prefix: the manifest. */
export const MANIFEST_FOLDER = `${RESERVED_FOLDER}manifest/`

/** @returns the name up to and including the reserved folder; undefined for a name outside of it */
export function reservedFolderIn(name: string): string | undefined {
  let at = name.indexOf(RESERVED_FOLDER)
  while (at > 0 && name[at - 1] !== '/') at = name.indexOf(RESERVED_FOLDER, at + 1)
  return at < 0 ? undefined : name.slice(0, at + RESERVED_FOLDER.length)
}

/** @returns a text that sorts after every key of the reserved folder that this key lies in; undefined for other keys */
export function afterReserved(key: string): string | undefined {
  const folder = reservedFolderIn(key)
  return folder && `${folder}~`
}
