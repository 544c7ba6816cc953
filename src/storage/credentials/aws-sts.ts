/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
import { element, readFailure } from '../service-errors/refusal.ts'
import { type SessionDialect, sessionOf } from './session.ts'

/** The request is unsigned: the ID token alone identifies the job. */
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
        DurationSeconds: String(role.sessionSeconds),
        ...(policy !== undefined && { Policy: policy }),
      },
    }
  },

  read({ body }) {
    const document = body.toString()
    const part = (name: string) => element(document, name, /^[\x21-\x7e]{4,16384}$/)
    return sessionOf({
      accessKeyId: part('AccessKeyId'),
      accessKeySecret: part('SecretAccessKey'),
      securityToken: part('SessionToken'),
      expiration: part('Expiration'),
    })
  },

  failureIn: readFailure,
}
