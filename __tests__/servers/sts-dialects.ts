/** The two clouds' ways to be asked for a session and to answer. */

import { element } from './oss-error.ts'
import type { StsRequest } from './sts.ts'

export interface StsError {
  readonly status: number
  readonly code: string
  readonly message?: string
  readonly headers?: Readonly<Record<string, string>>
}

export interface Session {
  readonly accessKeyId: string
  readonly accessKeySecret: string
  readonly securityToken: string
  readonly expiration: string
}

export interface StsDialect {
  readonly contentType: string
  readonly idStart: string
  rulesBroken(request: StsRequest): string[]
  session(form: Readonly<Record<string, string>>, session: Session): string
  error(error: StsError): string
}

const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/

/** Names that are missing, and names that should not be there. */
function namesBroken(
  where: string,
  found: Readonly<Record<string, string>>,
  needed: readonly string[],
): string[] {
  const missing = needed.filter(name => !found[name])
  const extra = Object.keys(found).filter(name => name !== 'Policy' && !needed.includes(name))
  return [
    ...missing.map(name => `${name} is missing in the ${where}`),
    ...extra.map(name => `${name} has no business in the ${where}`),
  ]
}

/** https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-assumerolewithoidc */
export const ALIBABA: StsDialect = {
  contentType: 'application/json;charset=utf-8',
  idStart: 'STS.',
  rulesBroken: ({ query, form }) => [
    ...namesBroken('query', query, ['Action', 'Version', 'Format', 'Timestamp', 'SignatureNonce']),
    ...namesBroken('form', form, [
      'RoleArn',
      'OIDCProviderArn',
      'OIDCToken',
      'RoleSessionName',
      'DurationSeconds',
    ]),
    ...(query.Action === 'AssumeRoleWithOIDC' ? [] : [`Action ${query.Action}`]),
    ...(query.Version === '2015-04-01' ? [] : [`Version ${query.Version}`]),
    ...(query.Format === 'JSON' ? [] : [`Format ${query.Format}`]),
    ...(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(query.Timestamp ?? '')
      ? []
      : [`Timestamp ${query.Timestamp}`]),
    ...(JWT.test(form.OIDCToken ?? '') ? [] : ['OIDCToken is no JWT']),
  ],
  session: (form, session) =>
    JSON.stringify({
      RequestId: '3D57EAD2-8723-1F26-B69C-F8707D8B565D',
      OIDCTokenInfo: { Subject: 'x', Issuer: 'x', ClientIds: 'x' },
      AssumedRoleUser: {
        AssumedRoleId: '33157794895460****',
        Arn: `${form.RoleArn}/${form.RoleSessionName}`,
      },
      Credentials: {
        SecurityToken: session.securityToken,
        Expiration: session.expiration,
        AccessKeySecret: session.accessKeySecret,
        AccessKeyId: session.accessKeyId,
      },
    }),
  error: ({ code, message = code }) =>
    JSON.stringify({
      RequestId: '3D57EAD2-8723-1F26-B69C-F8707D8B565D',
      HostId: 'sts.aliyuncs.com',
      Code: code,
      Message: message,
      Recommend: 'https://api.aliyun.com/troubleshoot',
    }),
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
export const AWS: StsDialect = {
  contentType: 'text/xml',
  idStart: 'ASIA',
  rulesBroken: ({ query, form }) => [
    ...namesBroken('query', query, []),
    ...namesBroken('form', form, [
      'Action',
      'Version',
      'RoleArn',
      'RoleSessionName',
      'WebIdentityToken',
      'DurationSeconds',
    ]),
    ...(form.Action === 'AssumeRoleWithWebIdentity' ? [] : [`Action ${form.Action}`]),
    ...(form.Version === '2011-06-15' ? [] : [`Version ${form.Version}`]),
    ...(JWT.test(form.WebIdentityToken ?? '') ? [] : ['WebIdentityToken is no JWT']),
  ],
  session: (
    form,
    session,
  ) => `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <AssumeRoleWithWebIdentityResult>
    <SubjectFromWebIdentityToken>x</SubjectFromWebIdentityToken>
    <Audience>x</Audience>
    <AssumedRoleUser>${element('Arn', `arn:aws:sts::123456789012:assumed-role/x/${form.RoleSessionName}`)}</AssumedRoleUser>
    <Credentials>
      ${element('SessionToken', session.securityToken)}
      ${element('SecretAccessKey', session.accessKeySecret)}
      ${element('Expiration', session.expiration)}
      ${element('AccessKeyId', session.accessKeyId)}
    </Credentials>
  </AssumeRoleWithWebIdentityResult>
  <ResponseMetadata>${element('RequestId', 'ad4156e9-bce1-11e2-82e6-6b6efEXAMPLE')}</ResponseMetadata>
</AssumeRoleWithWebIdentityResponse>`,
  error: ({ code, message = code }) => `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <Error><Type>Sender</Type>${element('Code', code)}${element('Message', message)}</Error>
  ${element('RequestId', 'ad4156e9-bce1-11e2-82e6-6b6efEXAMPLE')}
</ErrorResponse>`,
}
