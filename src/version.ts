/** Name and version of the program. A test checks that they match package.json. */
export const PROGRAM = 'spectra-submit/1.0.0'
