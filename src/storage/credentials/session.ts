/** The request for a session and its answer, in the words of each cloud's token service. */

import type { HttpResponse } from '../../base/http/exchange.ts'
import type { ServiceFailure } from '../service-errors/refusal.ts'
import type { Role } from './role.ts'

export interface SessionRequest {
  readonly role: Role
  /** 2 to 64 characters of `A-Za-z0-9.@_-`, shown in the clouds' audit logs. */
  readonly name: string
  readonly policy: string | undefined
  readonly idToken: string
}

export interface Session {
  readonly accessKeyId: string
  readonly accessKeySecret: string
  readonly securityToken: string
  /** Measured by the service's clock. */
  readonly expiration: Date
}

export interface SessionDialect {
  /** Returns the URL, which holds no secret, and the form. */
  request(
    request: SessionRequest,
    now: number,
  ): { readonly url: string; readonly form: Readonly<Record<string, string>> }
  read(response: HttpResponse): Session | undefined
  failureIn(response: HttpResponse): ServiceFailure
}

/** Makes a name of 2 to 64 characters, as both clouds require, from `owner/repository`. */
export function sessionName(repository = ''): string {
  const name = repository.replace(/[^A-Za-z0-9.@_-]+/g, '-').slice(0, 64)
  return name.length < 2 ? 'persist-images' : name
}

/** @returns undefined unless every part has the shape that the services give it */
export function sessionOf(parts: { readonly [part in keyof Session]: unknown }): Session | undefined {
  const { accessKeyId, accessKeySecret, securityToken, expiration } = parts
  const time = typeof expiration === 'string' ? new Date(expiration) : new Date(Number.NaN)
  if (Number.isNaN(time.getTime())) return undefined
  if (!isKey(accessKeyId) || !isKey(accessKeySecret) || !isKey(securityToken)) return undefined
  return { accessKeyId, accessKeySecret, securityToken, expiration: time }
}

/** The value goes into a header, so it must be visible ASCII. */
function isKey(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]{4,16384}$/.test(value)
}
