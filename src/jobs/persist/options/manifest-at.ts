/** The folder of the memory if it does not lie beside the images. Pure. */
import { resolve } from 'node:path'
import { SettingsError } from '../../../base/errors.ts'
import { quote } from '../../../base/messages/quote.ts'
import { say } from '../../../base/messages/say.ts'
import { parseDestination } from '../../../storage/stores/destination.ts'
import type { StoreSettings } from '../../../storage/stores/open.ts'

/**
 * Returns the settings that open the folder of the memory.
 * @param at the option as typed: a folder, with or without `file:`
 * @param cwd absolute path that a relative folder starts from
 * @throws SettingsError with one sentence
 */
export function manifestStore(at: string, cwd: string, images: StoreSettings): StoreSettings {
  if (images.kind !== 'file') throw new SettingsError([say('manifest-at-bucket', { at: quote(at) })])
  return { ...images, directory: resolve(cwd, folderAt(at)) }
}

function folderAt(at: string): string {
  const destination = /^file:/i.test(at) ? parseDestination(at, 'manifest-at') : undefined
  if (destination?.kind === 'file') return destination.directory
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(at))
    throw new SettingsError([say('manifest-at-url', { at: quote(at) })])
  return at
}
