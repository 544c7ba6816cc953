/**
 * Refusals of the keyless login. `{sub}`, `{aud}` and `{iss}` are claims of the ID token that was sent; no sentence
 * contains the token itself.
 */
import type { Message } from '../message.ts'

export const STS_ENGLISH = {
  'id-token-refused': {
    sentence: 'GitHub gave this job no ID token ({status}).',
    fix: 'Add "permissions: id-token: write" to the job; pull requests from forks get none.',
  },
  'id-token-missing': {
    sentence: '{host} answered without an ID token ({status}).',
    fix: 'Run the job again; https://www.githubstatus.com says whether GitHub has trouble.',
  },
  'sts-token-expired': {
    sentence: 'The ID token of this job had expired when it reached {service}; it lives for minutes.',
    fix: 'It was requested just before, so run the job again; if the error comes back, find out what delays requests to {host}.',
  },
  'sts-token-invalid': {
    sentence:
      '{service} does not accept the ID token: wrong audience or issuer (sent aud={aud}, iss={iss}, sub={sub}).',
    fix: 'The identity provider needs {iss} as its issuer and {aud} as a client id (audience); or set oidc-audience to one that it has.',
  },
  'sts-token-rejected': {
    sentence:
      'The identity provider called the ID token invalid or withdrawn (sent aud={aud}, iss={iss}, sub={sub}).',
    fix: 'Run the job again; if it comes back, compare the identity provider in IAM with these values.',
  },
  'sts-fingerprint': {
    sentence: 'RAM does not trust the certificate of {iss}: the fingerprint of {provider} is out of date.',
    fix: 'Refresh the fingerprint of the identity provider in the RAM console, under SSO, OIDC.',
  },
  'sts-issuer-unreachable': {
    sentence: '{service} could not reach {iss} to check the ID token.',
    fix: 'Run the job again; https://www.githubstatus.com says whether GitHub has trouble.',
  },
  'sts-no-provider': {
    sentence: 'The account of {role} has no identity provider for {iss} (sent aud={aud}, sub={sub}).',
    fix: 'Create it in IAM with the audience {aud}, or correct the account in role-arn.',
  },
  'sts-ram-trust': {
    sentence: 'The trust policy of {role} refused this job (sent sub={sub}, aud={aud}, iss={iss}).',
    fix: 'Set its oidc:sub to the value that was sent: repo:OWNER/REPO:…, or repo:OWNER@OWNER_ID/REPO@REPO_ID:… for repositories created, renamed or moved since 2026-07-15.',
  },
  'sts-aws-trust': {
    sentence:
      'There is no role {role}, or its trust policy refused this job (sent sub={sub}, aud={aud}, iss={iss}).',
    fix: 'Set its token.actions.githubusercontent.com:sub to the value that was sent: repo:OWNER/REPO:…, or repo:OWNER@OWNER_ID/REPO@REPO_ID:… for repositories created, renamed or moved since 2026-07-15.',
  },
  'sts-not-found': {
    sentence: '{service} does not know {role} or {provider} (sent sub={sub}, aud={aud}, iss={iss}).',
    fix: 'role-arn or oidc-provider-arn is misspelt, or of another account.',
  },
  'sts-duration': {
    sentence: '{role} does not give sessions as long as session-duration asks for.',
    fix: "Lower session-duration, or raise the role's maximum session duration.",
  },
  'sts-policy': {
    sentence: '{service} did not accept the session policy that limits this run to its prefix ({code}).',
    fix: 'Shorten the prefix; if it is short already, please report this.',
  },
  'sts-value': {
    sentence: '{service} did not accept a value of this login ({code}).',
    fix: 'Check role-arn, oidc-provider-arn, oidc-audience and session-duration.',
  },
  'sts-region': {
    sentence: 'The account of {role} has {host} switched off.',
    fix: "Activate it in IAM's account settings, or set sts-endpoint to sts.amazonaws.com.",
  },
  'sts-throttled': {
    sentence: '{service} is throttling logins.',
    fix: 'Run again later, or start fewer jobs at once.',
  },
  'sts-certificate': {
    sentence: 'No trusted connection to {host} ({network}).',
    fix: 'If a proxy of yours opens TLS, give its certificate to Node with NODE_EXTRA_CA_CERTS.',
  },
  'sts-no-host': {
    sentence: '{host} does not exist.',
    fix: 'Check the spelling of sts-endpoint, and the DNS of this machine.',
  },
  'sts-foreign': {
    sentence: '{host} did not answer as {service} does ({status}).',
    fix: 'Check sts-endpoint; leave it out to use {service} itself.',
  },
  'sts-refused': {
    sentence: '{service} refused the login ({status} {code}; sent sub={sub}, aud={aud}, iss={iss}).',
    fix: 'Look the code up in the documentation of {service}; the request id helps its support.',
  },
} as const satisfies Record<string, Message>
