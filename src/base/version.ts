/** The version in package.json, which a bundle does not carry; a test compares the two. */
export const VERSION = '0.1.0'
