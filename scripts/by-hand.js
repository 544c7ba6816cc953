/** What only a person can do for a release, each with the page where it is done and the check that it is. */

/**
 * @param {{ owner: string, name: string }} repository
 * @returns the list as lines that fit on one screen
 */
export function byHandLines({ owner, name }) {
  const here = `${owner}/${name}`
  const site = `https://github.com/${here}`
  const items = [
    [
      `name the owner of a public repository: \`npm run owner -- NAME\``,
      'https://github.com/new',
      `gh repo view ${here} --json visibility`,
      'PUBLIC',
    ],
    [
      `claim ${name} on npm with an empty version 0.0.0, since trust needs a package`,
      `https://www.npmjs.com/package/${name}`,
      `npm view ${name} maintainers`,
      'your name',
    ],
    [
      `${name}: trust release.yml and the environment release, disallow tokens`,
      `https://www.npmjs.com/package/${name}/access`,
      `npm trust list ${name}`,
      here,
    ],
    [
      'an environment `release` with a reviewer',
      `${site}/settings/environments`,
      `gh api repos/${here}/environments/release --jq '.protection_rules[].type'`,
      'required_reviewers',
    ],
    [
      'a ruleset that lets no tag v*.*.* be moved or deleted',
      `${site}/settings/rules`,
      `gh api 'repos/${here}/rulesets?targets=tag' --jq '.[].enforcement'`,
      'active',
    ],
    [
      'immutable releases',
      `${site}/settings`,
      `gh api repos/${here}/immutable-releases --jq .enabled`,
      'true',
    ],
    [
      'code scanning, and private reports of vulnerabilities',
      `${site}/settings/security_analysis`,
      `gh api repos/${here}/private-vulnerability-reporting --jq .enabled`,
      'true',
    ],
    [
      'afterwards: make the image public',
      `https://github.com/${owner}?tab=packages`,
      `docker logout ghcr.io; docker pull ghcr.io/${owner.toLowerCase()}/${name}:1`,
      'a digest',
    ],
    [
      'afterwards: edit the release, accept the Marketplace terms, tick Publish this Action',
      `${site}/releases`,
      `curl -fsI https://github.com/marketplace/actions/${name}`,
      'HTTP/2 200',
    ],
  ]
  return [
    'Only a person can do this:',
    ...items.flatMap(([what, page, check, answer], index) => [
      `${index + 1}. ${what}: ${page}`,
      `   check: ${check} → ${answer}`,
    ]),
  ]
}
