/**
 * The single bundle for all entry points. Each is loaded only when it is used, so that none pays for the others.
 * The files beside the bundle, such as `dist/persist.js`, call one of these functions each.
 */

export async function persistAction(): Promise<void> {
  const entry = await import('../action/persist.ts')
  await entry.persistAction()
}

export async function listAction(): Promise<void> {
  const entry = await import('../action/list.ts')
  await entry.listAction()
}

export async function downloadAction(): Promise<void> {
  const entry = await import('../action/download.ts')
  await entry.downloadAction()
}

export async function checkAction(): Promise<void> {
  const entry = await import('../action/check.ts')
  await entry.checkAction()
}

export async function cli(): Promise<void> {
  const { isNodeTooOld } = await import('../cli/language.ts')
  if (isNodeTooOld()) return
  const entry = await import('../cli/main.ts')
  await entry.cli()
}
