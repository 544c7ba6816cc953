import { SettingsError } from '../../base/errors.ts'
import { say } from '../../base/messages/say.ts'
import type { BrowserSource } from './browser-source.ts'
import { playwrightSource } from './playwright.ts'
import { puppeteerSource } from './puppeteer.ts'

/**
 * Tells the two libraries apart by methods that only one of them has.
 * @throws SettingsError for anything but a page or a context
 */
export function sourceOf(given: unknown): BrowserSource {
  if (hasMethods(given, 'on', 'off')) {
    if (hasMethods(given, 'context', 'mainFrame') || hasMethods(given, 'pages', 'storageState'))
      return playwrightSource(given as unknown as Parameters<typeof playwrightSource>[0])
    if (hasMethods(given, 'browserContext', 'mainFrame') || hasMethods(given, 'pages', 'overridePermissions'))
      return puppeteerSource(given as unknown as Parameters<typeof puppeteerSource>[0])
  }
  throw new SettingsError([say('browser-page')])
}

function hasMethods(value: unknown, ...names: readonly string[]): value is object {
  if (typeof value !== 'object' || value === null) return false
  return names.every(name => typeof (value as Record<string, unknown>)[name] === 'function')
}
