/**
 * @actions/http-client imports this one class of undici for `getAgentDispatcher`, which serves the
 * built-in `fetch`. This action sends by Node's own `http`, so all that undici did here was to be
 * loaded: two thirds of the bundle, and most of the time that the action took to start.
 */
export function ProxyAgent() {
  throw new Error('undici is left out of this bundle: see scripts/no-undici')
}
