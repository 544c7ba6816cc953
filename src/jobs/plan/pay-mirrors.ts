/** Copies to mirrors what workers and earlier runs owe them, before a plan is made. */
import { closingAfter } from '../../base/closing.ts'
import { openStore } from '../../storage/stores/open.ts'
import type { Store } from '../../storage/stores/store.ts'
import type { JobContext } from '../options/context.ts'
import { copyHeaders, MIRROR_BYTES } from '../persist/mirrors/mirrors-of-run.ts'
import { openRunMirrors } from '../persist/mirrors/open-run-mirrors.ts'
import type { PlanWatcher } from './plan-options.ts'
import type { PlanSettings } from './plan-settings.ts'

/** Copies at once. */
const CONCURRENCY = 16

/** @throws SettingsError if a name belongs to another destination */
export async function payMirrors(
  { mirrors, manifestStore }: PlanSettings,
  store: Store,
  { watch, clock, signal }: JobContext<PlanWatcher>,
): Promise<void> {
  if (mirrors.length === 0) return
  await closingAfter(async closing => {
    const memory = manifestStore ? closing.with(await openStore(manifestStore, watch.notice)) : store
    const opened = await openRunMirrors(mirrors, {
      ...{ store, memory, clock, stopping: signal, notice: watch.notice },
      startedAt: clock.now(),
      concurrency: CONCURRENCY,
      room: MIRROR_BYTES,
      mayPay: true,
      optionsFor: entry => ({ ...copyHeaders(entry), mode: 'keep-existing' }),
    })
    await opened.close()
    for (const sentence of opened.warnings()) watch.notice(sentence)
  })
}
