import { availableParallelism } from 'node:os'

/** @type {import('jest').Config} */
export default {
  // Many tests wait for a child process or a timer. With the default of one worker fewer than there
  // are cores, the cores would be idle most of the time.
  maxWorkers: availableParallelism() + 1,
  testEnvironment: 'node',
  testMatch: ['**/__tests__/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }
    ]
  },
  reporters: ['default', '<rootDir>/scripts/closing-line.mjs'],
  testTimeout: 60_000
}
