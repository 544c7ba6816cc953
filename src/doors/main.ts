/**
 * The single bundle for all doors. Each door is loaded only when it is used, so that none pays for the others.
 * The files beside the bundle, such as `dist/persist.js`, call one of these functions each.
 */

export async function persistAction(): Promise<void> {
  const door = await import('../action/persist.ts')
  await door.persistAction()
}

export async function listAction(): Promise<void> {
  const door = await import('../action/list.ts')
  await door.listAction()
}

export async function downloadAction(): Promise<void> {
  const door = await import('../action/download.ts')
  await door.downloadAction()
}

export async function checkAction(): Promise<void> {
  const door = await import('../action/check.ts')
  await door.checkAction()
}

export async function cli(): Promise<void> {
  const { isNodeTooOld } = await import('../cli/language.ts')
  if (isNodeTooOld()) return
  const door = await import('../cli/main.ts')
  await door.cli()
}
