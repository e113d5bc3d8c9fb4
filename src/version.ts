/** Name and version of the action. A test checks that they match package.json. */
export const ACTION = 'spectra-submit-action/1.0.0'
