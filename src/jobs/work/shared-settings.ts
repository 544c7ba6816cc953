/** What all workers of a plan have to say alike, since it decides where images lie. The first one writes it down. */
import { SettingsError } from '../../base/errors.ts'
import { quote } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import { isRecord } from '../../input/documents/records.ts'
import type { Store } from '../../storage/stores/store.ts'
import type { PersistSettings } from '../persist/options/settings.ts'
import { type PlanPlace, settingsKey } from '../plan/plan-names.ts'
import { createText, readText, unreadable } from '../plan/stored-text.ts'

/** @throws SettingsError for a worker that differs, with each setting */
export async function agreeOnSettings(
  store: Store,
  place: PlanPlace,
  { template, onCollision, publicUrls }: PersistSettings,
  signal: AbortSignal,
): Promise<void> {
  const mine: Readonly<Record<string, string>> = {
    key: template.text,
    'on-collision': onCollision,
    'public-url-base': publicUrls.base ?? '',
    'public-url-suffix': publicUrls.suffix,
  }
  const key = settingsKey(place)
  if (await createText(store, key, `${JSON.stringify(mine)}\n`, signal)) return
  const theirs = parsed((await readText(store, key, signal)) ?? '')
  if (!theirs) throw unreadable(key, say('stored-not-json'))
  const differing = Object.entries(mine).filter(([name, value]) => theirs[name] !== value)
  if (differing.length === 0) return
  throw new SettingsError(
    differing.map(([name, value]) =>
      say('work-differs', {
        name,
        value: quote(value),
        plan: place.name,
        other: quote(String(theirs[name] ?? '')),
      }),
    ),
  )
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}
