// Replaces the modules that scripts/bundles.mjs leaves out of dist/.
function leftOut() {
  throw new Error('This module is not in the bundle, because the action should never call it.')
}

export { leftOut as getExecOutput, leftOut as ProxyAgent }
export const OidcClient = { getIDToken: leftOut }
