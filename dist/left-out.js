// Replaces the modules that scripts/bundles.mjs leaves out of dist/.
function leftOut() {
  throw new Error('This was left out of the bundle because the action never calls it.')
}

export { leftOut as getExecOutput, leftOut as ProxyAgent }
export const OidcClient = { getIDToken: leftOut }
