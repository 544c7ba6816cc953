/** https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerolewithoidc */

import { randomUUID } from 'node:crypto'
import { defined } from '../../base/defined.ts'
import type { HttpResponse } from '../../base/http/exchange.ts'
import { readFailure, type ServiceFailure } from '../service-errors/refusal.ts'
import { type SessionDialect, sessionOf } from './session.ts'

/** The request is unsigned: the ID token alone identifies the job. */
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
        DurationSeconds: String(role.sessionSeconds),
        ...(policy !== undefined && { Policy: policy }),
      },
    }
  },

  read(response) {
    const { Credentials } = objectIn(response)
    if (!isRecord(Credentials)) return undefined
    return sessionOf({
      accessKeyId: Credentials.AccessKeyId,
      accessKeySecret: Credentials.AccessKeySecret,
      securityToken: Credentials.SecurityToken,
      expiration: Credentials.Expiration,
    })
  },

  failureIn(response) {
    // Reads the headers, and the XML of a gateway that answers before the service sees that JSON was requested.
    const { isForeign, ...read } = readFailure(response)
    const { Code, Message, RequestId } = objectIn(response)
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

function objectIn({ body }: HttpResponse): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body.toString())
    return isRecord(value) ? value : {}
  } catch {
    return {}
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function matchingText(value: unknown, shape: RegExp): string | undefined {
  return typeof value === 'string' && shape.test(value) ? value : undefined
}
