/** Settings that all workers of a plan must share, since they decide where images lie. The first worker stores them. */
import { SettingsError } from '../../base/errors.ts'
import { quote } from '../../base/messages/quote.ts'
import { say } from '../../base/messages/say.ts'
import type { PersistSettings } from '../persist/options/persist-settings.ts'
import { type PlanPlace, settingsKey } from '../plan/plan-names.ts'
import { createText, readText, recordIn, unreadable } from '../plan/stored-text.ts'

/**
 * @returns whether this is the first worker
 * @throws SettingsError with each setting that differs from the stored ones
 */
export async function agreeOnSettings(
  place: PlanPlace,
  { template, onCollision, publicUrls }: PersistSettings,
  signal: AbortSignal,
): Promise<boolean> {
  const mine: Readonly<Record<string, string>> = {
    key: template.text,
    'on-collision': onCollision,
    'public-url-base': publicUrls.base ?? '',
    'public-url-suffix': publicUrls.suffix,
    variants: Object.entries(publicUrls.variants)
      .map(([name, suffix]) => `${name}: ${suffix}`)
      .join('\n'),
  }
  const key = settingsKey(place)
  if (await createText(place.store, key, `${JSON.stringify(mine)}\n`, signal)) return true
  const theirs = recordIn((await readText(place.store, key, signal)) ?? '')
  if (!theirs) throw unreadable(key, say('stored-not-json'))
  // An earlier release wrote no variants.
  const differing = Object.entries(mine).filter(([name, value]) => (theirs[name] ?? '') !== value)
  if (differing.length === 0) return false
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
