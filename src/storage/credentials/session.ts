/** The request for a session and its answer, in the words of each cloud's token service. */
import { randomUUID } from 'node:crypto'
import { defined } from '../../base/defined.ts'
import type { HttpResponse } from '../../base/http/exchange.ts'
import { element, readFailure, type ServiceFailure } from '../service-errors/refusal.ts'
import type { Role } from './role.ts'

/** The request is unsigned: the ID token alone identifies the job. */
export interface SessionRequest {
  readonly role: Role
  /** 2 to 64 characters of `A-Za-z0-9.@_-`, shown in the clouds' audit logs. */
  readonly name: string
  readonly policy: string | undefined
  readonly idToken: string
}

interface Session {
  readonly accessKeyId: string
  readonly accessKeySecret: string
  readonly securityToken: string
  /** Measured by the service's clock. */
  readonly expiration: Date
}

interface SessionDialect {
  /**
   * Returns the URL, which holds no secret, and the form. The request is unsigned: the ID token alone identifies the
   * job.
   */
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
function sessionOf(
  accessKeyId: unknown,
  accessKeySecret: unknown,
  securityToken: unknown,
  end: unknown,
): Session | undefined {
  const expiration = new Date(typeof end === 'string' ? end : Number.NaN)
  if (Number.isNaN(expiration.getTime())) return undefined
  if (!isKey(accessKeyId) || !isKey(accessKeySecret) || !isKey(securityToken)) return undefined
  return { accessKeyId, accessKeySecret, securityToken, expiration }
}

/** Every role allows an hour; longer runs log in again. */
const SESSION_SECONDS = '3600'

/** The value goes into a header, so it must be visible ASCII. */
function isKey(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]{4,16384}$/.test(value)
}

/** https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerolewithoidc */
export const ALIBABA_STS: SessionDialect = {
  request({ role, name, policy, idToken }, now) {
    const query = new URLSearchParams({
      Action: 'AssumeRoleWithOIDC',
      Version: '2015-04-01',
      Format: 'JSON',
      Timestamp: `${new Date(now).toISOString().slice(0, 19)}Z`,
      SignatureNonce: randomUUID(),
    })
    return {
      url: `${role.endpoint}/?${query}`,
      form: {
        RoleArn: role.roleArn,
        OIDCProviderArn: role.oidcProviderArn ?? '',
        OIDCToken: idToken,
        RoleSessionName: name,
        DurationSeconds: SESSION_SECONDS,
        ...(policy !== undefined && { Policy: policy }),
      },
    }
  },

  read(response) {
    const { Credentials } = recordIn(response.body)
    const { AccessKeyId, AccessKeySecret, SecurityToken, Expiration } = asRecord(Credentials)
    return sessionOf(AccessKeyId, AccessKeySecret, SecurityToken, Expiration)
  },

  failureIn(response) {
    // Reads the headers, and the XML of a gateway that answers before the service sees that JSON was requested.
    const { isForeign, ...read } = readFailure(response)
    const { Code, Message, RequestId } = recordIn(response.body)
    const code = read.code ?? matchingText(Code, /^[A-Za-z0-9._-]{1,64}$/)
    const message = read.message ?? matchingText(Message, /^[^<]{1,1000}$/)
    const requestId = read.requestId ?? matchingText(RequestId, /^[0-9A-Za-z-]{1,64}$/)
    return {
      ...read,
      ...(code !== undefined ? { code } : isForeign && { isForeign }),
      ...defined({ message, requestId }),
    } satisfies ServiceFailure
  },
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
export const AWS_STS: SessionDialect = {
  request({ role, name, policy, idToken }) {
    return {
      url: `${role.endpoint}/`,
      form: {
        Action: 'AssumeRoleWithWebIdentity',
        Version: '2011-06-15',
        RoleArn: role.roleArn,
        RoleSessionName: name,
        WebIdentityToken: idToken,
        DurationSeconds: SESSION_SECONDS,
        ...(policy !== undefined && { Policy: policy }),
      },
    }
  },

  read({ body }) {
    const document = body.toString()
    const part = (name: string) => element(document, name, /^[\x21-\x7e]{4,16384}$/)
    return sessionOf(part('AccessKeyId'), part('SecretAccessKey'), part('SessionToken'), part('Expiration'))
  },

  failureIn: readFailure,
}

/** Returns the JSON object in a text; one without members for any other text. */
export function recordIn(json: Buffer): Readonly<Record<string, unknown>> {
  try {
    return asRecord(JSON.parse(json.toString()))
  } catch {
    return {}
  }
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function matchingText(value: unknown, shape: RegExp): string | undefined {
  return typeof value === 'string' && shape.test(value) ? value : undefined
}
