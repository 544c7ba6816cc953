/** The version in package.json, which a bundle does not carry; a test compares the two. */
export const VERSION = '0.1.0'

/**
 * Whether the package is on npm. Until then its name is free there, and `npx` would run what a stranger published under
 * it. The first release sets it: `scripts/version.js`.
 */
export const IS_PUBLISHED: boolean = false
