/** Who sends the requests and writes the records. A test holds it to package.json. */
export const ACTION = 'spectra-submit-action/1.0.0'
