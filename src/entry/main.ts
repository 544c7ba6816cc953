/**
 * The single bundle for all entry points. Each is loaded only when it is used, so that none pays for the others.
 * The files beside the bundle, such as `dist/persist.js`, call one of these functions each.
 */

export const persistAction = async () => await (await import('../action/persist.ts')).persistAction()
export const listAction = async () => await (await import('../action/list.ts')).listAction()
export const downloadAction = async () => await (await import('../action/download.ts')).downloadAction()
export const checkAction = async () => await (await import('../action/check.ts')).checkAction()

export async function cli(): Promise<void> {
  const { isNodeTooOld } = await import('../cli/language.ts')
  if (!isNodeTooOld()) await (await import('../cli/main.ts')).cli()
}
