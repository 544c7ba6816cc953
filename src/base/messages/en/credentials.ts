/** Login, keys and roles. No sentence ever contains a secret. */
export const CREDENTIALS_ENGLISH = {
  'key-trimmed': '{name} had white space around it, which was removed',
  'key-missing': '{name} is missing',
  'key-empty': '{name} is empty',
  'key-empty-step':
    '`{name}` is empty. If the workflow sets it from a secret, that secret does not exist for this run: misspelt, of another environment, or a pull request from a fork or from Dependabot, which has its own secrets.',
  'key-line-break': '{name} has a line break inside; paste it again',
  'key-space': '{name} has a space inside; paste it again',
  'key-character': '{name} holds a character that no key has; paste it again',
  'key-temporary': '{name} begins with {start}, so it is a temporary key and needs {token} too',
  'login-twice':
    '{name} and role-arn are two ways to log in; keep role-arn for keyless login, or the access key',
  'login-fork':
    '{problem} (GitHub gives neither secrets nor ID tokens to a pull request from a fork; run this step on push instead, or leave it out there)',
  'login-whole-role':
    'the prefix is too long for a session policy (2,048 characters), so this run has all rights of {role}',
  'login-missing': 'access-key-id and access-key-secret are missing: set them, or {others}',
  'login-empty': '{empty} Otherwise set access-key-id and access-key-secret, or {others}',
  'login-others-oss':
    'OSS_ACCESS_KEY_ID and OSS_ACCESS_KEY_SECRET in the environment, or role-arn and oidc-provider-arn to log in without keys',
  'login-others-s3':
    'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment, or role-arn to log in without keys',
  'login-others-r2': 'AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment',
  'service-alibaba-sts': 'Alibaba Cloud STS',
  'login-done': 'logged in as {role}/{session}, until {until} ({minutes} min)',
  'token-not-offered':
    'role-arn needs the job\'s ID token, which GitHub does not offer here ({variable} is not set); add "permissions: id-token: write" to the job, or use access keys outside of GitHub Actions',
  'token-no-url': 'ACTIONS_ID_TOKEN_REQUEST_URL is not a URL; leave it to the runner',
  'session-ending': 'The temporary credentials end in {seconds} s.',
  'session-ended': 'The temporary credentials ended {seconds} s ago.',
  'session-longer': 'Get them in this job, right before this step, and ask for a longer session.',
  'role-r2':
    'role-arn is for Alibaba Cloud and AWS, and R2 has no keyless login; set access-key-id and access-key-secret to those of an R2 API token with Object Read & Write on this bucket',
  'login-foreign': '{name} is what other actions call it: write {meant}',
  'role-duration': 'session-duration {seconds} s is out of bounds; a role allows {least} to {most} s',
  'role-aws-provider':
    'oidc-provider-arn is ignored: AWS finds the identity provider by the issuer of the token',
  'role-swapped': 'role-arn and oidc-provider-arn are swapped; each has the value of the other',
  'role-missing': 'oidc-provider-arn needs role-arn beside it: the role to log in as',
  'role-not-ram': 'role-arn {arn} is not the ARN of a RAM role; write it like {form}',
  'role-not-aws': 'role-arn {arn} is not the ARN of an AWS role; write it like {form}',
  'provider-missing':
    'role-arn needs oidc-provider-arn beside it: the identity provider in RAM that trusts GitHub, like {form}',
  'provider-not-ram':
    'oidc-provider-arn {arn} is not the ARN of an identity provider in RAM; write it like {form}',
  'sts-unencrypted': "{shown} would send the job's ID token unencrypted; write https://{host}",
} as const
