import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__ from "./left-out.js";
/******/ var __webpack_modules__ = ({

/***/ 8658:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ DAY),
/* harmony export */   w: () => (/* binding */ realClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);

/** In milliseconds. */
const DAY = 24 * 60 * 60_000;
const realClock = {
    now: () => performance.now(),
    date: () => new Date(),
    sleep: (ms, signal) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { ...(signal && { signal }) })
};


/***/ }),

/***/ 1551:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ throwIfAny),
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
/** Maximum number of problems in a message. Annotations and job summaries have a limited size. */
const MAX_PROBLEMS = 20;
/** Invalid inputs. The message lists the problems. */
class InputError extends Error {
    name = 'InputError';
    constructor(problems, options) {
        super(`Nothing was sent. ${listOf(problems)}`, options);
    }
}
function listOf(problems) {
    if (problems.length === 1)
        return problems.join('');
    const rest = problems.length - MAX_PROBLEMS;
    const listed = [...problems.slice(0, MAX_PROBLEMS), ...(rest > 0 ? [`… and ${rest} more`] : [])];
    const lines = listed.map(problem => `- ${problem}`);
    return [`${problems.length} problems with the inputs:`, ...lines].join('\n');
}
/**
 * Throws if there are problems.
 * @throws {InputError} one error for all problems
 */
function throwIfAny(problems) {
    if (problems.length > 0)
        throw new InputError(problems);
}


/***/ }),

/***/ 5417:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ readOutputs),
  g: () => (/* binding */ readReportInputs)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/inputs/reader.ts
var inputs_reader = __nccwpck_require__(9066);
// EXTERNAL MODULE: ./src/text/url-template.ts
var url_template = __nccwpck_require__(1269);
// EXTERNAL MODULE: ./src/inputs/secrets.ts
var secrets = __nccwpck_require__(3332);
;// CONCATENATED MODULE: ./src/inputs/sample-url.ts


/**
 * Reads `sample-url`, a template for links to samples.
 * @returns an empty text if the input is empty or invalid
 */
function readSampleUrl(reader) {
    const template = reader.text('sample-url');
    if (!template)
        return '';
    const problem = problemWith(template, reader);
    if (problem === undefined)
        return template;
    reader.problems.push(problem);
    return '';
}
function problemWith(template, reader) {
    const secret = (0,secrets/* distinctSecrets */.q3)(reader).find(({ isIn }) => isIn(template));
    if (secret)
        return `sample-url contains the value of ${secret.input}: remove it.`;
    const hash = 'f'.repeat(40);
    const example = (0,url_template/* fillTemplate */.ou)(template, { sha1: hash, sha256: hash }) ?? '';
    const isUrl = /^https?:\/\/[^\s\p{C}]+$/iu.test(template) && URL.canParse(example);
    if (!isUrl) {
        return `sample-url is "${template}": it must be a URL that starts with https:// or http://, without spaces.`;
    }
    const { username, password } = new URL(example);
    // Without the value, because it contains a secret.
    if (username || password)
        return 'sample-url contains credentials: remove them.';
    const [unknown] = (0,url_template/* unknownPlaceholders */.hX)(template);
    if (unknown !== undefined) {
        return `sample-url is "${template}": "${unknown}" is not supported. Use {sha1} or {sha256}.`;
    }
    if (!(0,url_template/* hasHash */.Fp)(template))
        return `sample-url is "${template}": it must contain {sha1} or {sha256}.`;
    return undefined;
}

;// CONCATENATED MODULE: ./src/inputs/outputs.ts



/**
 * Reads the inputs about reports and temporary files.
 * @param defaultName the default name of the results file
 */
function readOutputs(reader, defaultName) {
    return {
        resultsFile: readResultsPath(reader, defaultName),
        temporaryFolder: reader.platform.temporaryFolder,
        summary: reader.flag('summary'),
        sampleUrl: readSampleUrl(reader)
    };
}
/**
 * Reads where to report that a run failed early, even if inputs are invalid.
 * @param defaultName the default name of the results file
 */
function readReportInputs(settings, defaultName) {
    const reader = new inputs_reader/* InputReader */.i(settings);
    return {
        resultsFile: readResultsPath(reader, defaultName),
        summary: reader.text('summary').toLowerCase() !== 'false'
    };
}
function readResultsPath(reader, defaultName) {
    return external_node_path_default().resolve(reader.text('results-file') || external_node_path_default().join(reader.platform.resultsFolder, defaultName));
}


/***/ }),

/***/ 9066:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ InputReader),
/* harmony export */   z: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/**
 * The defaults in action.yml and watch/action.yml, for empty inputs. A test checks that they are the
 * same.
 */
const DEFAULTS = {
    'if-no-files-found': 'error',
    'if-pattern-unmatched': 'warn',
    'include-hidden-files': 'false',
    'follow-symbolic-links': 'true',
    'max-files': '1000',
    subscribe: '',
    'default-properties': 'true',
    'archive-type': 'none',
    'archive-files': '**/*.zip',
    'dynamic-analysis-timeout-minutes': '60',
    'api-url': 'https://data.reversinglabs.com',
    'requests-per-second': '10',
    'parallel-jobs': '1',
    concurrency: '10',
    retries: '5',
    'stall-timeout-seconds': '120',
    'if-sample-exists': 'upload',
    'verdict-timeout-minutes': '30',
    'if-verdict-pending': 'error',
    'release-notes': 'false',
    'if-no-credentials': 'error',
    reanalyze: 'false',
    issue: 'false',
    'issue-labels': 'spectra-intelligence',
    summary: 'true',
    'dry-run': 'false'
};
/** Reads inputs by type, and collects the problems with them. */
class InputReader {
    settings;
    absent;
    /** One or more sentences for each invalid input, in the order in which they were read. */
    problems = [];
    /** @param absent inputs that the action doesn't have; they are always empty */
    constructor(settings, absent = []) {
        this.settings = settings;
        this.absent = absent;
    }
    get platform() {
        return this.settings.platform;
    }
    /** Returns the name of a credential in messages: an input or a variable. */
    nameOf(name) {
        return this.settings.nameOf(name);
    }
    /** Returns the value without surrounding whitespace. If it is empty, returns the default. */
    text(name) {
        const defaults = DEFAULTS;
        return this.raw(name).trim() || (defaults[name] ?? '');
    }
    /** Returns the value without line breaks at the end. Spaces can be part of a secret. */
    secret(name) {
        return this.raw(name).replace(/[\r\n]+$/, '');
    }
    /** Returns the lines that are neither empty nor comments. */
    lines(name) {
        return this.raw(name)
            .split(/\r?\n/)
            .map(line => line.trim())
            .filter(line => line !== '' && !line.startsWith('#'));
    }
    /** Returns one of the choices. If the value is invalid, returns the first one. */
    choice(name, choices) {
        const value = this.text(name);
        const choice = choices.find(known => known === value);
        if (choice !== undefined)
            return choice;
        const known = choices.map(known => (known === '' ? 'empty' : `"${known}"`));
        const list = new Intl.ListFormat('en', { type: 'disjunction' }).format(known);
        this.problems.push(`${name} is "${value}": it must be ${list}.`);
        return choices[0];
    }
    /** Returns a boolean. If the value is invalid, returns false. */
    flag(name) {
        const value = this.text(name);
        if (!/^(true|false)$/i.test(value)) {
            this.problems.push(`${name} is "${value}": it must be "true" or "false".`);
        }
        return value.toLowerCase() === 'true';
    }
    /** Returns a number. If the value is invalid, returns the smallest one that is allowed. */
    number(name, range) {
        return this.numberIn(name, range, false);
    }
    /** Returns a whole number. If the value is invalid, returns the smallest one that is allowed. */
    integer(name, range) {
        return this.numberIn(name, range, true);
    }
    numberIn(name, { from, to }, whole) {
        const value = this.text(name);
        const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : NaN;
        if (number >= from && number <= to && (!whole || Number.isInteger(number)))
            return number;
        const kind = whole ? 'a whole number' : 'a number';
        this.problems.push(`${name} is "${value}": it must be ${kind} from ${from} to ${to}.`);
        return from;
    }
    raw(name) {
        if (this.absent.includes(name))
            return '';
        return this.settings.valueOf(name);
    }
}


/***/ }),

/***/ 790:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ isSameFile),
/* harmony export */   dO: () => (/* binding */ reportSharedPath),
/* harmony export */   iF: () => (/* binding */ writtenWithResults)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _results_own_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9824);



/** Returns the files that a run with this results file may write. */
function writtenWithResults(resultsFile) {
    return { input: 'results-file', files: (0,_results_own_files_js__WEBPACK_IMPORTED_MODULE_2__/* .ownFiles */ .aJ)(resultsFile) };
}
/**
 * Reports a problem if the path in an input is one that a run writes because of another input.
 * @returns whether there is a problem
 */
function reportSharedPath({ problems }, { name, value }, written) {
    const other = written.find(({ files }) => files.some(file => isSameFile(file, value)));
    if (!other)
        return false;
    problems.push(`${name} is "${value}", which is the path of ${other.input} or of a file that belongs to it: use another path.`);
    return true;
}
/** Whether two paths are the same file, which doesn't have to exist. */
function isSameFile(one, other) {
    return realPathOf(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(one)) === realPathOf(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(other));
}
/** Resolves symbolic links in the existing part of a path. */
function realPathOf(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file);
    }
    catch {
        const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file);
        return folder === file ? file : node_path__WEBPACK_IMPORTED_MODULE_1___default().join(realPathOf(folder), node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(file));
    }
}


/***/ }),

/***/ 3332:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   Wr: () => (/* binding */ readRedactors),
/* harmony export */   q3: () => (/* binding */ distinctSecrets)
/* harmony export */ });
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1170);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9066);


/** Inputs that contain a secret. */
const SECRET_INPUTS = ['password', 'archive-password', 'github-token'];
/** The service tries these passwords by default, so they are not secret. */
const STANDARD_ARCHIVE_PASSWORDS = ['infected', 'password', '1234'];
/** Shorter secrets are part of too many ordinary words to search for them. In characters. */
const SHORTEST_SECRET = 6;
/** Minimum length of secrets that are redacted in file names, in characters. */
const SHORTEST_IN_NAME = 8;
/**
 * Returns the secrets, and the credentials as they are sent. Reads them directly from the
 * settings, so that they can be masked before errors about inputs are printed.
 */
function secretsOf(settings) {
    return secretTexts(new _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .InputReader */ .i(settings));
}
/** Reads the functions that redact secrets in texts and in file names. */
function readRedactors(reader) {
    const secrets = secretTexts(reader);
    return {
        redact: (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedactor */ .l)(secrets),
        redactName: (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedactor */ .l)(secrets.filter(({ length }) => length >= SHORTEST_IN_NAME))
    };
}
function secretTexts(reader) {
    const password = reader.secret('password');
    const credentials = password && `${reader.text('username')}:${password}`;
    return [...readSecrets(reader).map(({ value }) => value), credentials].filter(Boolean);
}
/** Returns the secrets that can be distinguished from ordinary words. */
function distinctSecrets(reader) {
    return readSecrets(reader)
        .filter(({ value }) => value.length >= SHORTEST_SECRET)
        .map(({ input, value }) => {
        const redact = (0,_text_redact_js__WEBPACK_IMPORTED_MODULE_0__/* .createRedactor */ .l)([value]);
        return { input: reader.nameOf(input), isIn: text => redact(text) !== text };
    });
}
/** Returns all inputs that contain a secret, with their values. */
function readSecrets(reader) {
    return SECRET_INPUTS.map(input => ({ input, value: reader.secret(input) })).filter(({ input, value }) => value !== '' && !(input === 'archive-password' && STANDARD_ARCHIVE_PASSWORDS.includes(value)));
}


/***/ }),

/***/ 900:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ actionSettings)
/* harmony export */ });
/** Returns the settings of an action: inputs are variables such as `INPUT_FAIL-ON`. */
function actionSettings(env, platform) {
    return {
        platform,
        env,
        valueOf: input => env[`INPUT_${input.toUpperCase()}`] ?? '',
        nameOf: input => input
    };
}


/***/ }),

/***/ 3869:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f7: () => (/* binding */ replaceOrDelete),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   l5: () => (/* binding */ temporaryPath)
/* harmony export */ });
/* unused harmony export chunkText */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/** Number of characters to collect before a write. */
const CHUNK = 1 << 16;
/** Returns the temporary path for the atomic rename. */
function temporaryPath(file) {
    return `${file}.new`;
}
/**
 * Replaces a file by renaming a temporary one, so that it is never incomplete.
 * @throws when it can't be written, or is a device or folder; the previous file stays
 */
async function replaceFile(file, texts) {
    if (await isSpecial(file))
        throw new Error(`${file} is not a file`);
    try {
        // Writing would follow a symbolic link of this name.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.unlink)(temporaryPath(file)).catch(() => undefined);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporaryPath(file), chunkText(texts), { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporaryPath(file), file);
    }
    catch (error) {
        // If the disk is full, this frees space for other files.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporaryPath(file), { force: true }).catch(() => undefined);
        throw error;
    }
}
/** Whether renaming would replace a folder, a device such as /dev/null, or a link to one. */
async function isSpecial(file) {
    // /dev/stdout leads to a file if the output is redirected to one.
    const link = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(file).catch(() => '');
    if (/^\/(dev\/fd|proc)\//.test(node_path__WEBPACK_IMPORTED_MODULE_2___default().resolve(node_path__WEBPACK_IMPORTED_MODULE_2___default().dirname(file), link)))
        return true;
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).catch(() => undefined);
    return existing !== undefined && !existing.isFile();
}
/**
 * Replaces a file with a text. Without a text, deletes the file of an earlier run.
 * @throws when the file can't be written or deleted
 */
async function replaceOrDelete(file, text) {
    if (text !== undefined)
        await replaceFile(file, [text]);
    else if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file);
}
/** Joins short texts, so that each write is worthwhile. */
function* chunkText(texts) {
    let chunk = '';
    for (const text of texts) {
        chunk += text;
        if (chunk.length < CHUNK)
            continue;
        yield chunk;
        chunk = '';
    }
    if (chunk !== '')
        yield chunk;
}


/***/ }),

/***/ 22:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ githubActions)
});

// NAMESPACE OBJECT: ./node_modules/@actions/core/lib/platform.js
var platform_namespaceObject = {};
__nccwpck_require__.r(platform_namespaceObject);
__nccwpck_require__.d(platform_namespaceObject, {
  arch: () => (arch),
  getDetails: () => (getDetails),
  isLinux: () => (isLinux),
  isMacOS: () => (isMacOS),
  isWindows: () => (isWindows),
  platform: () => (platform)
});

// NAMESPACE OBJECT: ./node_modules/@actions/core/lib/core.js
var core_namespaceObject = {};
__nccwpck_require__.r(core_namespaceObject);
__nccwpck_require__.d(core_namespaceObject, {
  ExitCode: () => (ExitCode),
  addPath: () => (addPath),
  debug: () => (debug),
  endGroup: () => (endGroup),
  error: () => (error),
  exportVariable: () => (exportVariable),
  getBooleanInput: () => (getBooleanInput),
  getIDToken: () => (getIDToken),
  getInput: () => (getInput),
  getMultilineInput: () => (getMultilineInput),
  getState: () => (getState),
  group: () => (group),
  info: () => (info),
  isDebug: () => (isDebug),
  markdownSummary: () => (markdownSummary),
  notice: () => (notice),
  platform: () => (platform_namespaceObject),
  saveState: () => (saveState),
  setCommandEcho: () => (setCommandEcho),
  setFailed: () => (setFailed),
  setOutput: () => (setOutput),
  setSecret: () => (setSecret),
  startGroup: () => (startGroup),
  summary: () => (summary),
  toPlatformPath: () => (toPlatformPath),
  toPosixPath: () => (toPosixPath),
  toWin32Path: () => (toWin32Path),
  warning: () => (warning)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
// EXTERNAL MODULE: external "./left-out.js"
var external_left_out_js_ = __nccwpck_require__(3898);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = _summary;
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, external_path_namespaceObject.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield external_left_out_js_.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield external_left_out_js_.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield external_left_out_js_.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield external_left_out_js_.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${external_path_namespaceObject.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield external_left_out_js_.OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./src/platform/file-section.ts


/**
 * Creates a section at the end of a file that the runner provides for this step. After an error,
 * the original contents of the file are restored if possible.
 */
function createFileSection(file) {
    let start;
    return async (text) => {
        if (start === undefined)
            start = (await (0,promises_.stat)(file)).size;
        else
            await (0,promises_.truncate)(file, start);
        try {
            // Without O_CREAT, because the runner only reads files that it created.
            await (0,promises_.appendFile)(file, text, { flag: external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND });
        }
        catch (error) {
            await (0,promises_.truncate)(file, start).catch(() => undefined);
            throw error;
        }
    };
}

;// CONCATENATED MODULE: ./src/platform/origin.ts
/** Returns the origin of release assets. The commit is empty, because the run may have another. */
function originOf(repository, tag, url) {
    return { repository, commit: '', ref: `refs/tags/${tag}`, version: tag, runUrl: '', url };
}
/** Returns the version of an origin; empty if all fields are. */
function versionOf({ tag, branch, commit }) {
    return tag || [branch, commit.slice(0, 12)].filter(Boolean).join('@');
}
/** Returns the origin of the files of a build. */
function originOfBuild(build) {
    const { repository, commit, tag, branch, runUrl } = build;
    const ref = build.ref || (tag && `refs/tags/${tag}`) || (branch && `refs/heads/${branch}`);
    return { repository, commit, ref, version: versionOf(build), runUrl, url: runUrl };
}

;// CONCATENATED MODULE: ./src/platform/github.ts






/** Returns the platform of a job in GitHub Actions, from the runner's variables. */
function githubActions(env) {
    const origin = readOrigin(env);
    const temporaryFolder = env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)();
    return {
        origin,
        githubRepository: origin.repository,
        workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
        temporaryFolder,
        resultsFolder: temporaryFolder,
        // The runner has no variables for it. Workflows pass the input `shard`.
        shard: undefined,
        runsWithoutSecrets: 'Runs from forks and Dependabot have no access to secrets',
        hasCodeQuality: false,
        printer: core_namespaceObject,
        maskSecret: setSecret,
        openReports: () => openReports(env)
    };
}
function readOrigin(env) {
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    const commit = env['GITHUB_SHA'] ?? '';
    const refName = env['GITHUB_REF_NAME'] ?? '';
    const run = env['GITHUB_RUN_ID'];
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const runUrl = repository && run ? `${server}/${repository}/actions/runs/${run}` : '';
    const tag = env['GITHUB_REF_TYPE'] === 'tag' ? refName : '';
    return {
        repository,
        commit,
        ref: env['GITHUB_REF'] ?? '',
        version: versionOf({ tag, branch: refName, commit }),
        runUrl,
        url: releaseUrl(env['GITHUB_EVENT_PATH']) || runUrl
    };
}
/** Reads the URL of the release from the event that triggered the run. */
function releaseUrl(eventFile) {
    if (!eventFile)
        return '';
    try {
        const event = JSON.parse((0,external_node_fs_.readFileSync)(eventFile, 'utf8'));
        const url = event?.release?.html_url;
        return typeof url === 'string' ? url : '';
    }
    catch {
        // The URL is optional, so the run continues without it.
        return '';
    }
}
/** Writes to the command files that the runner creates for a step, if there are any. */
function openReports(env) {
    const [outputsFile, summaryFile] = [env['GITHUB_OUTPUT'], env['GITHUB_STEP_SUMMARY']];
    const outputsSection = outputsFile ? createFileSection(outputsFile) : undefined;
    const summarySection = summaryFile ? createFileSection(summaryFile) : undefined;
    return {
        // The runner creates its files for each step.
        files: [],
        async writeOutputs(outputs) {
            const entries = Object.entries(outputs);
            if (outputsSection)
                await outputsSection(entries.map(entry => assignment(...entry)).join(''));
            else
                for (const [name, value] of entries)
                    setOutput(name, value);
        },
        async writeSummary(summary) {
            if (summary !== undefined)
                await summarySection?.(summary);
        }
    };
}
/** Formats an output for the runner. The delimiter is random, so that no value can contain it. */
function assignment(name, value) {
    const delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}


/***/ }),

/***/ 3704:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hm: () => (/* binding */ besideResults),
/* harmony export */   XB: () => (/* binding */ variablesPath),
/* harmony export */   e8: () => (/* binding */ summaryPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** Returns the path of the file with outputs as variables, which is next to the results file. */
function variablesPath(resultsFile) {
    return besideResults(resultsFile, '.env');
}
/** Returns the path of the summary, which is next to the results file. */
function summaryPath(resultsFile) {
    return besideResults(resultsFile, '.summary.md');
}
/** Returns the path of a file that has the name of the results file with another ending. */
function besideResults(resultsFile, ending) {
    const { dir, name } = node_path__WEBPACK_IMPORTED_MODULE_0___default().parse(resultsFile);
    return node_path__WEBPACK_IMPORTED_MODULE_0___default().join(dir, name + ending);
}


/***/ }),

/***/ 9200:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ GithubError)
/* harmony export */ });
/** A request to GitHub failed: it was rejected, there is no response, or it can't be used. */
class GithubError extends Error {
    name = 'GithubError';
    /** Whether GitHub may have processed a request that must not be repeated. */
    mayHaveArrived;
    constructor(message, { mayHaveArrived = false, ...options } = {}) {
        super(message, options);
        this.mayHaveArrived = mayHaveArrived;
    }
}


/***/ }),

/***/ 9824:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ codeQualityPath),
/* harmony export */   aJ: () => (/* binding */ ownFiles),
/* harmony export */   m0: () => (/* binding */ falsePositivePath)
/* harmony export */ });
/* harmony import */ var _platform_report_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3704);
/* harmony import */ var _platform_atomic_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3869);


/** Returns the path of the report on flagged files, which is next to the results file. */
function falsePositivePath(resultsFile) {
    return (0,_platform_report_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .besideResults */ .Hm)(resultsFile, '.false-positive.md');
}
/** Returns the path of the Code Quality report, which is next to the results file. */
function codeQualityPath(resultsFile) {
    return (0,_platform_report_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .besideResults */ .Hm)(resultsFile, '.code-quality.json');
}
/** Returns the paths of all files that a run with this results file may write. */
function ownFiles(resultsFile) {
    const files = [falsePositivePath, codeQualityPath, _platform_report_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryPath */ .e8, _platform_report_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .variablesPath */ .XB];
    const paths = [resultsFile, ...files.map(pathOf => pathOf(resultsFile))];
    return paths.flatMap(file => [file, (0,_platform_atomic_file_js__WEBPACK_IMPORTED_MODULE_1__/* .temporaryPath */ .l5)(file)]);
}


/***/ }),

/***/ 432:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ watchJob)
});

;// CONCATENATED MODULE: ./src/context.ts
/** Returns the message of the error that a signal was aborted with. */
function reasonOf({ reason }) {
    return reason.message;
}

;// CONCATENATED MODULE: ./src/inputs/credentials.ts
/** Reads the credentials. Returns undefined unless both inputs are set. */
function readCredentials(reader, dryRun) {
    const names = namesIn(reader);
    const username = reader.text('username');
    const password = reader.secret('password');
    const ifMissing = reader.choice('if-no-credentials', ['error', 'skip']);
    if (username && password) {
        checkCredentials(reader, { username, password });
        return { username, password };
    }
    if (username || password) {
        // Forks and Dependabot get neither secret, so having only one is a mistake, such as a typo.
        const [missing, given] = username
            ? [names.password, names.username]
            : [names.username, names.password];
        reader.problems.push(`${missing} is empty, but ${given} is set. Check the secret that ${missing} is read from.`);
    }
    else if (!dryRun && ifMissing === 'error') {
        reader.problems.push(`${names.username} and ${names.password} are empty: set them to the secrets of your account. ` +
            `${reader.platform.runsWithoutSecrets}: to let them pass, set if-no-credentials to "skip". A dry run needs no account.`);
    }
    return undefined;
}
function checkCredentials(reader, { username, password }) {
    const { problems } = reader;
    const names = namesIn(reader);
    // In Basic authentication (RFC 7617), the user name ends at the first colon.
    if (username.includes(':')) {
        problems.push(`${names.username} is "${username}": it can't contain a colon.`);
    }
    if (/\p{Cc}/u.test(username + password)) {
        problems.push(`${names.username} or ${names.password} contains a control character, which Basic authentication doesn't allow.`);
    }
}
/** Returns the names of the inputs in messages. */
function namesIn(reader) {
    return { username: reader.nameOf('username'), password: reader.nameOf('password') };
}

// EXTERNAL MODULE: ./src/inputs/error.ts
var error = __nccwpck_require__(1551);
;// CONCATENATED MODULE: ./src/inputs/release.ts
/** The API of github.com, the default if `GITHUB_API_URL` is not set. */
const GITHUB_API_URL = 'https://api.github.com';
/** Reads the inputs about a release, and the URL of GitHub's API. */
function readRelease(reader) {
    const { platform, problems } = reader;
    const release = reader.text('release');
    const repository = reader.text('repository') || platform.githubRepository;
    const releaseNotes = reader.flag('release-notes');
    if (release) {
        const mistake = mistakeIn(release);
        if (mistake)
            problems.push(`release is "${release}", which is ${mistake}`);
        if (!isRepository(repository)) {
            problems.push(`repository is "${repository}": it must have the form owner/name.`);
        }
    }
    else if (releaseNotes) {
        problems.push('release-notes is "true", but release is empty: set release to a tag or "latest".');
    }
    const githubApiUrl = readGithubApiUrl(reader, release && 'release');
    return {
        release,
        repository,
        githubToken: reader.secret('github-token'),
        githubApiUrl,
        releaseNotes
    };
}
/** Whether a text has the form `owner/name`. */
function isRepository(text) {
    return /^[^/\s]+\/[^/\s]+$/.test(text);
}
/** Returns the likely mistake in a `release` that can't be a tag. */
function mistakeIn(release) {
    const [, kind, name = ''] = /^refs\/(\w+)\/(.+)$/.exec(release) ?? [];
    if (kind === 'tags') {
        return `a full Git reference: use only the tag. Did you mean "${name}"? In GitHub Actions, use github.ref_name instead of github.ref.`;
    }
    if (kind !== undefined) {
        return 'not a tag: use a tag or "latest". In GitHub Actions, github.ref is a tag only in runs that are triggered by a tag or a release.';
    }
    return undefined;
}
/**
 * Reads the URL of GitHub's API.
 * @param input the input that needs it; if empty, the URL isn't checked
 */
function readGithubApiUrl({ settings, problems }, input) {
    const fallback = new URL(GITHUB_API_URL);
    // Runs that don't need the URL must not fail because of it.
    if (!input)
        return fallback;
    const value = settings.env['GITHUB_API_URL'] || GITHUB_API_URL;
    if (/^https?:/i.test(value) && URL.canParse(value))
        return new URL(value);
    problems.push(`The environment variable GITHUB_API_URL is "${value}": with ${input}, it must be a URL, such as ${GITHUB_API_URL}.`);
    return fallback;
}

// EXTERNAL MODULE: ./src/inputs/secrets.ts
var secrets = __nccwpck_require__(3332);
;// CONCATENATED MODULE: ./src/inputs/issue.ts


/** Maximum length of a label on GitHub, in characters. */
const MAX_LABEL_LENGTH = 50;
/** Maximum number of labels. */
const MAX_LABELS = 20;
/**
 * Reads the inputs about issues, and checks what GitHub needs to write them.
 * @param repository the repository of the releases
 */
function readIssue(reader, dryRun, repository) {
    const issue = reader.flag('issue');
    // Outside GitHub Actions, the run itself has no repository on GitHub.
    const issueRepository = reader.platform.githubRepository || repository;
    if (!issue)
        return { issue, issueRepository, issueLabels: [] };
    if (!dryRun) {
        checkToken(reader);
        // The repository of a release is already checked.
        if (!reader.text('release') || issueRepository !== repository) {
            checkRepository(reader, issueRepository);
        }
    }
    return { issue, issueRepository, issueLabels: readLabels(reader) };
}
function checkToken(reader) {
    if (!reader.secret('github-token')) {
        const name = reader.nameOf('github-token');
        // Only GitHub Actions provides a default token.
        const advice = reader.platform.githubRepository
            ? `remove ${name} to use the default, or set it`
            : 'set it';
        reader.problems.push(`issue is "true", but ${name} is empty: ${advice} to a token with the permission "issues: write".`);
    }
}
function checkRepository({ problems }, repository) {
    if (!isRepository(repository)) {
        problems.push(`repository is "${repository}": with issue, it must have the form owner/name.`);
    }
}
/** Reads the labels: one per line, or separated by commas, which labels can't contain. */
function readLabels(reader) {
    const { problems } = reader;
    const value = reader.text('issue-labels');
    const secret = (0,secrets/* distinctSecrets */.q3)(reader).find(({ isIn }) => isIn(value));
    if (secret) {
        problems.push(`issue-labels contains the value of ${secret.input}: remove it.`);
        return [];
    }
    const labels = uniqueLabels(value.split(/[\r\n,]/).map(label => label.trim()));
    if (labels.length === 0) {
        problems.push(`issue-labels is "${value}": it must contain at least one label.`);
    }
    else if (labels.length > MAX_LABELS) {
        problems.push(`issue-labels has ${labels.length} labels: at most ${MAX_LABELS} are allowed.`);
    }
    for (const label of labels) {
        const { length } = Array.from(label);
        if (length <= MAX_LABEL_LENGTH)
            continue;
        problems.push(`issue-labels has the label "${label}", which has ${length} characters: GitHub allows at most ${MAX_LABEL_LENGTH}.`);
    }
    return labels;
}
/** Returns the labels that are not empty, each once. GitHub ignores their case. */
function uniqueLabels(labels) {
    const unique = new Map();
    for (const label of labels) {
        const key = label.toLowerCase();
        if (label && !unique.has(key))
            unique.set(key, label);
    }
    return [...unique.values()];
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./src/inputs/obstacle.ts


/** Reports a problem if the file that an input names can't be written. */
function reportObstacle({ problems }, { name, value }) {
    const obstacle = obstacleTo(external_node_path_default().resolve(value));
    if (obstacle)
        problems.push(`${name} is "${value}": it can't be written because ${obstacle}.`);
}
/** Returns why a file can't be written, as far as that can be checked in advance. */
function obstacleTo(file) {
    let nearest = file;
    while (!statsOf(nearest) && external_node_path_default().dirname(nearest) !== nearest)
        nearest = external_node_path_default().dirname(nearest);
    const shown = external_node_path_default().relative('', nearest) || nearest;
    const isFolder = statsOf(nearest)?.isDirectory() === true;
    if (isFolder && nearest === file)
        return `${shown} is a folder`;
    if (!isFolder && nearest !== file)
        return `${shown} is not a folder`;
    try {
        (0,external_node_fs_.accessSync)(nearest, external_node_fs_.constants.W_OK);
        return undefined;
    }
    catch {
        return `${shown} is write-protected`;
    }
}
function statsOf(file) {
    try {
        return (0,external_node_fs_.statSync)(file);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/inputs/outputs.ts + 1 modules
var inputs_outputs = __nccwpck_require__(5417);
// EXTERNAL MODULE: ./src/inputs/reader.ts
var inputs_reader = __nccwpck_require__(9066);
// EXTERNAL MODULE: ./src/inputs/same-file.ts
var same_file = __nccwpck_require__(790);
;// CONCATENATED MODULE: ./src/inputs/service.ts

/** Reads the inputs about the connection to the service. */
function readService(reader) {
    const apiUrl = readApiUrl(reader);
    const requestsPerSecond = reader.number('requests-per-second', { from: 0.01, to: 1000 });
    const parallelJobs = reader.integer('parallel-jobs', { from: 1, to: 256 });
    return {
        apiUrl,
        requestsPerSecond: requestsPerSecond / parallelJobs,
        parallelJobs,
        concurrency: reader.integer('concurrency', { from: 1, to: 64 }),
        retries: reader.integer('retries', { from: 0, to: 20 }),
        stallTimeoutSeconds: reader.integer('stall-timeout-seconds', { from: 1, to: 3600 })
    };
}
/** If the value is invalid, returns a valid URL, so that the other inputs can be checked. */
function readApiUrl(reader) {
    const value = reader.text('api-url');
    const fallback = new URL(inputs_reader/* DEFAULTS */.z['api-url']);
    // Also if the URL is invalid. The message doesn't contain the value, because it has a secret.
    if (value.includes('@')) {
        const [username, password] = [reader.nameOf('username'), reader.nameOf('password')];
        reader.problems.push(`api-url contains credentials: use ${username} and ${password} instead.`);
        return fallback;
    }
    if (!URL.canParse(value)) {
        reader.problems.push(`api-url is "${value}": it must be a URL, such as ${fallback.origin}.`);
        return fallback;
    }
    const url = new URL(value);
    const isLoopback = /^(localhost|\[::1\]|127(\.\d+){3})$/.test(url.hostname);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback)) {
        reader.problems.push(`api-url is "${value}": it must start with https:// (http:// is only allowed for localhost).`);
    }
    if (url.search || url.hash) {
        reader.problems.push(`api-url is "${value}": it can't contain a query or a fragment.`);
    }
    return url;
}

// EXTERNAL MODULE: ./src/platform/atomic-file.ts
var atomic_file = __nccwpck_require__(3869);
;// CONCATENATED MODULE: ./src/inputs/state-file.ts




/**
 * Reads `state-file`, and checks early that the file can be written.
 * @returns an absolute path; empty if the input is empty
 */
function readStateFile(reader, resultsFile) {
    const value = reader.text('state-file');
    if (!value)
        return '';
    const file = external_node_path_default().resolve(value);
    const shown = reader.text('results-file') || resultsFile;
    if ((0,same_file/* reportSharedPath */.dO)(reader, { name: 'state-file', value }, [(0,same_file/* writtenWithResults */.iF)(resultsFile)]) ||
        (0,same_file/* reportSharedPath */.dO)(reader, { name: 'results-file', value: shown }, writtenWith(file))) {
        return file;
    }
    reportObstacle(reader, { name: 'state-file', value });
    return file;
}
/** Returns the files that a run with this state file may write. If it's empty, there are none. */
function writtenWith(stateFile) {
    if (!stateFile)
        return [];
    return [{ input: 'state-file', files: [stateFile, (0,atomic_file/* temporaryPath */.l5)(stateFile)] }];
}

;// CONCATENATED MODULE: ./src/inputs/verdicts.ts

/** Reads `fail-on` of a submission. */
function readFailOn(reader) {
    const verdicts = ['malicious', 'suspicious'];
    return readWords(reader, verdicts, '"malicious", "suspicious", both, or empty');
}
/** Reads `fail-on` of a watch. */
function readFailOnWatch(reader) {
    const words = ['malicious', 'suspicious', 'change'];
    return readWords(reader, words, '"malicious", "suspicious", "change", several of them, or empty');
}
/** Reads words separated by spaces, line breaks, or commas. */
function readWords(reader, allowed, rule) {
    const value = reader.text('fail-on');
    const words = value.split(/[\s,]+/).filter(Boolean);
    const known = words.flatMap(word => allowed.find(one => one === word) ?? []);
    if (known.length < words.length) {
        reader.problems.push(`fail-on is "${value}": it must be ${rule}.`);
    }
    return known;
}
/** Reports a problem if an input that needs verdicts is set, but `fail-on` is empty. */
function requireFailOn(reader, input) {
    const value = reader.text(input);
    if (!value || reader.text('fail-on'))
        return;
    reader.problems.push(`${input} is "${value}" but fail-on is empty: set fail-on, because verdicts are only checked with it.`);
}
/**
 * Reads `exceptions-file`.
 * @param written the files that must not replace it
 * @returns the path as it is, so that errors show it
 */
function readExceptionsPath(reader, written) {
    const value = reader.text('exceptions-file');
    if (value)
        (0,same_file/* reportSharedPath */.dO)(reader, { name: 'exceptions-file', value }, written);
    return value;
}
/** Reads the maximum number of minutes to wait for verdicts. */
function readVerdictTimeout(reader) {
    return reader.number('verdict-timeout-minutes', { from: 0, to: 1440 });
}
/** Reads how long to wait for verdicts, and what to do if one is still missing. */
function readPending(reader) {
    return {
        verdictTimeoutMinutes: readVerdictTimeout(reader),
        ifVerdictPending: reader.choice('if-verdict-pending', ['error', 'warn', 'ignore'])
    };
}

;// CONCATENATED MODULE: ./src/inputs/watched-releases.ts

/** Reads which release assets to watch. Without releases, subscribed samples are watched. */
function readWatchedReleases(reader) {
    const { platform, problems } = reader;
    const releases = readReleases(reader);
    const repository = reader.text('repository') || platform.githubRepository;
    const patterns = reader.lines('files');
    if (reader.text('release')) {
        if (!isRepository(repository)) {
            problems.push(`repository is "${repository}": it must have the form owner/name.`);
        }
    }
    else if (patterns.length > 0) {
        problems.push(`files is "${patterns.join('", "')}", but release is empty: ` +
            'set release, because only release assets can be selected by name, or remove files.');
    }
    return { releases, repository, patterns };
}
function readReleases(reader) {
    const lines = [...new Set(reader.lines('release'))];
    const text = reader.text('release');
    // Without this check, such a list would mean the subscribed samples.
    if (text && lines.length === 0) {
        reader.problems.push(`release is "${text}", which has only comments: add a tag or "latest", or remove release to watch the subscribed samples.`);
    }
    for (const line of lines) {
        const mistake = /\s/.test(line)
            ? 'not a tag, because it contains a space: put each release on its own line.'
            : mistakeIn(line);
        if (mistake)
            reader.problems.push(`release has the line "${line}", which is ${mistake}`);
    }
    return lines;
}

;// CONCATENATED MODULE: ./src/inputs/read-watch-inputs.ts













/** Inputs that shared code reads, but that watch/action.yml doesn't have. */
const read_watch_inputs_ABSENT = ['archive-password', 'parallel-jobs', 'concurrency', 'stall-timeout-seconds'];
/** The default name of the results file. */
const WATCH_RESULTS_NAME = 'spectra-watch.json';
/**
 * Reads and checks all inputs of watch/action.yml. Problems are reported in the order of reading.
 * @throws {InputError} one error for all problems
 */
function readWatchInputs(settings) {
    const reader = new inputs_reader/* InputReader */.i(settings, read_watch_inputs_ABSENT);
    const dryRun = reader.flag('dry-run');
    const credentials = readCredentials(reader, dryRun);
    const releases = readWatchedReleases(reader);
    const issue = readIssue(reader, dryRun, releases.repository);
    const otherwise = issue.issue ? 'issue' : '';
    const githubApiUrl = readGithubApiUrl(reader, reader.text('release') ? 'release' : otherwise);
    const outputs = (0,inputs_outputs/* readOutputs */.T)(reader, WATCH_RESULTS_NAME);
    // The file is written last, after charged lookups.
    const resultsFile = reader.text('results-file') || outputs.resultsFile;
    reportObstacle(reader, { name: 'results-file', value: resultsFile });
    const stateFile = readStateFile(reader, outputs.resultsFile);
    const inputs = {
        dryRun,
        credentials,
        ...(0,secrets/* readRedactors */.Wr)(reader),
        ...releases,
        ...issue,
        githubToken: reader.secret('github-token'),
        githubApiUrl,
        origin: settings.platform.origin,
        reanalyze: reader.flag('reanalyze'),
        verdictTimeoutMinutes: readVerdictTimeout(reader),
        failOn: readFailOnWatch(reader),
        exceptionsFile: readExceptionsPath(reader, [
            (0,same_file/* writtenWithResults */.iF)(outputs.resultsFile),
            ...writtenWith(stateFile)
        ]),
        stateFile,
        ...outputs,
        ...readService(reader)
    };
    (0,error/* throwIfAny */.M)(reader.problems);
    return inputs;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./src/results/document-text.ts
/** Yields the text of a document in JSON, with one line for each sample. */
function* documentTexts({ samples, earlier, ...head }) {
    yield JSON.stringify(head, null, 1).slice(0, -'\n}'.length);
    for (const [name, results] of Object.entries({ samples, earlier })) {
        if (!results)
            continue;
        yield `,\n "${name}": [\n`;
        let separator = '';
        for (const result of results) {
            yield separator + JSON.stringify(result);
            separator = ',\n';
        }
        yield '\n ]';
    }
    yield '\n}\n';
}

// EXTERNAL MODULE: ./src/results/own-files.ts
var own_files = __nccwpck_require__(9824);
;// CONCATENATED MODULE: ./src/results/redact.ts
/**
 * Returns a function that removes secrets from the texts of a result. Hashes, sizes, and states
 * don't change. A result without secrets is returned as is.
 */
function resultRedactor({ redact, redactName }) {
    return result => {
        const { files, error, verdict, history, dynamicAnalysis, earlierAnalyses } = result;
        const cleanAll = (analyses) => analyses.map(analysis => redactAnalysis(analysis, redact));
        const clean = {
            ...result,
            files: files.map(redactName),
            error: error && { ...error, message: redact(error.message) },
            verdict: verdict && redactVerdict(verdict, redact),
            ...(history && {
                history: history.map(past => redactPast(past, redact))
            }),
            ...(dynamicAnalysis && { dynamicAnalysis: cleanAll(dynamicAnalysis) }),
            ...(earlierAnalyses && { earlierAnalyses: cleanAll(earlierAnalyses) })
        };
        return JSON.stringify(clean) === JSON.stringify(result) ? result : clean;
    };
}
/** Returns an earlier verdict without secrets. */
function redactPast(past, redact) {
    return { ...past, threat: past.threat && redact(past.threat) };
}
/** Returns a verdict without secrets. */
function redactVerdict(verdict, redact) {
    const { threat, reason, classifiedBy, scan, accepted } = verdict;
    return {
        ...verdict,
        threat: threat && redact(threat),
        reason: reason && redact(reason),
        classifiedBy: classifiedBy && redact(classifiedBy),
        scan: scan && {
            ...scan,
            detections: scan.detections.map(detection => ({
                ...detection,
                engine: redact(detection.engine),
                vendor: redact(detection.vendor),
                label: redact(detection.label)
            }))
        },
        accepted: accepted && { ...accepted, reason: redact(accepted.reason) }
    };
}
function redactAnalysis(analysis, redact) {
    const { files } = analysis;
    return {
        ...redactReport(analysis, redact),
        ...(files && { files: files.map(file => redactReport(file, redact)) })
    };
}
/** The id stays, because the report is requested by it. */
function redactReport(analysis, redact) {
    const { signatures, warnings, reason } = analysis;
    return {
        ...analysis,
        signatures: signatures.map(one => ({ ...one, description: redact(one.description) })),
        warnings: warnings.map(redact),
        reason: reason && redact(reason)
    };
}

;// CONCATENATED MODULE: ./src/results/watch-redact.ts

/** Returns a function that removes secrets from the texts of a watched sample. */
function watchedRedactor({ redact, redactName }) {
    return sample => {
        const { files, subjects, origin, verdict, reported, history, change } = sample;
        return {
            ...sample,
            files: files.map(redactName),
            subjects: subjects.map(redact),
            origin: origin && redactOrigin(origin, redact),
            verdict: verdict && redactVerdict(verdict, redact),
            reported: reported && redactVerdict(reported, redact),
            ...(history && { history: history.map(past => redactPast(past, redact)) }),
            change: change && redactChange(change, redact)
        };
    };
}
/** Returns a subject without secrets. Its key stays that of redacted samples. */
function redactSubject(subject, redact) {
    const { key, repository, tag, url } = subject;
    return {
        ...subject,
        key: redact(key),
        repository: redact(repository),
        tag: redact(tag),
        url: redact(url)
    };
}
function redactOrigin(origin, redact) {
    const { application, version, repository, commit, url } = origin;
    return {
        application: redact(application),
        version: redact(version),
        repository: redact(repository),
        commit: redact(commit),
        url: redact(url)
    };
}
function redactChange(change, redact) {
    const { before, enginesAdded, enginesRemoved } = change;
    return {
        ...change,
        before: before && redactPast(before, redact),
        enginesAdded: enginesAdded.map(redact),
        enginesRemoved: enginesRemoved.map(redact)
    };
}

;// CONCATENATED MODULE: ./src/report/write-reports.ts
/**
 * Writes an ending to all reports. If one can't be written, the ending changes, so the others are
 * written again.
 * @returns the ending that was written last
 */
async function writeReports(reports, endingWith) {
    const problems = new Map();
    for (;;) {
        const ending = endingWith(problems);
        const known = problems.size;
        for (const report of reports) {
            if (problems.has(report))
                continue;
            const error = await failing(report.write(ending));
            if (error)
                problems.set(report, report.problem(error.message));
        }
        if (problems.size === known)
            return ending;
    }
}
/** Returns the reports to the platform: the outputs and the job summary, which can be disabled. */
function platformReports({ outputsOf, summaryOf }, { resultsFile, summary: hasSummary }, platform) {
    const reports = platform.openReports(resultsFile);
    const outputs = {
        write: ending => reports.writeOutputs(outputsOf(ending)),
        problem: message => `The outputs could not be written: ${message}`
    };
    const summary = {
        write: ending => reports.writeSummary(hasSummary ? summaryOf(ending) : undefined),
        problem: message => `The job summary could not be written: ${message}`
    };
    return [outputs, summary];
}
async function failing(work) {
    try {
        await work;
        return undefined;
    }
    catch (error) {
        return error;
    }
}

;// CONCATENATED MODULE: ./src/report/early.ts

/** Reports runs that ended before they had any results. */
class EarlyReporter {
    texts;
    view;
    constructor(texts, view) {
        this.texts = texts;
        this.view = view;
    }
    /**
     * Reports a run that failed.
     * @returns how the run ends
     */
    publishFailed = async ({ message: failure, isNothingSent, exit }, inputs, context) => {
        const headline = isNothingSent ? this.texts.nothingSent : this.texts.failed;
        const ending = { exit, outcome: 'failed', headline, advice: '', failure };
        return this.publish(ending, inputs, context);
    };
    /**
     * Reports a run without credentials that `if-no-credentials` allows to be skipped.
     * @returns how the run ends
     */
    publishSkipped = (inputs, context) => {
        const { headline, advice, warning } = this.texts.skipped;
        context.log.warning(`Skipped because there are no credentials (if-no-credentials: skip). ${warning}`);
        const ending = { exit: 'done', outcome: 'skipped', failure: undefined };
        const reason = `${context.platform.runsWithoutSecrets}.`;
        return this.publish({ ...ending, headline, advice: `${advice} ${reason}` }, inputs, context);
    };
    async publish(early, inputs, { log, platform }) {
        const reports = platformReports(this.view, inputs, platform);
        const ending = await writeReports(reports, (problems) => ({
            ...early,
            ...(problems.size > 0 && {
                exit: early.exit === 'done' ? 'incomplete' : early.exit,
                outcome: 'failed',
                headline: this.texts.failed
            }),
            problems: [...problems.values()],
            recorded: undefined
        }));
        log.info(ending.headline);
        logFailures(ending, log);
        return ending.exit;
    }
}
/** Logs why the step fails, if it does. */
function logFailures({ failure, problems }, log) {
    if (failure !== undefined)
        log.fail(failure);
    for (const problem of problems)
        log.fail(problem);
}

;// CONCATENATED MODULE: ./src/results/verdict.ts
const verdict_VERDICTS = {
    malicious: { rank: 0, isProven: true, isThreat: true, icon: '🛑' },
    suspicious: { rank: 1, isProven: true, isThreat: true, icon: '⚠️' },
    pending: { rank: 2, isProven: false, isThreat: false, icon: '⏳' },
    unavailable: { rank: 3, isProven: false, isThreat: false, icon: '❔' },
    'no threats found': { rank: 4, isProven: true, isThreat: false, icon: '▫️' },
    known: { rank: 5, isProven: true, isThreat: false, icon: '☑️' }
};
/** `classifiedBy` of a verdict that comes from a dynamic analysis. */
const DYNAMIC_ANALYSIS = 'dynamic analysis';
/** Whether a sample is malicious or suspicious, even if an exception accepts it. */
function isThreat(sample) {
    return sample.verdict !== null && verdict_VERDICTS[sample.verdict.status].isThreat;
}
/** Whether a malicious or suspicious verdict comes from a dynamic analysis. */
function isFoundDynamically({ status, classifiedBy }) {
    return verdict_VERDICTS[status].isThreat && classifiedBy === DYNAMIC_ANALYSIS;
}
/**
 * Whether a sample's verdict fails the step: it isn't accepted, and `fail-on` includes it.
 * `fail-on: suspicious` includes malicious samples.
 */
function isBlocked(sample, failOn) {
    if (!isThreat(sample) || sample.verdict.accepted)
        return false;
    const { rank } = verdict_VERDICTS[sample.verdict.status];
    return failOn.some(status => rank <= verdict_VERDICTS[status].rank);
}
/** Whether a verdict was requested, but no analysis is proven. */
function isUnproven({ verdict }) {
    return verdict !== null && !verdict_VERDICTS[verdict.status].isProven;
}
/** Known files are presumed benign, but a trust factor of 4 or 5 means an untrusted source. */
function verdict_isUntrusted({ trust }) {
    return trust !== null && trust >= 4;
}

;// CONCATENATED MODULE: ./src/results/watch-counts.ts

/** Whether a sample has a verdict from an earlier run, which this run could not confirm. */
function isUnconfirmed(sample) {
    return sample.isDue && sample.verdict !== null && !isUnproven(sample);
}
/** Returns the counts of a watch with these samples. */
function watchCountsOf(samples) {
    const numberOf = (matches) => samples.filter(matches).length;
    return {
        samples: samples.length,
        checked: numberOf(({ checked }) => checked),
        changed: numberOf(({ change }) => change !== null),
        malicious: numberOf(({ verdict }) => verdict?.status === 'malicious'),
        suspicious: numberOf(({ verdict }) => verdict?.status === 'suspicious'),
        accepted: numberOf(({ verdict }) => Boolean(verdict?.accepted)),
        pending: numberOf(sample => sample.verdict === null || isUnproven(sample) || (isUnconfirmed(sample) && !sample.checked))
    };
}

// EXTERNAL MODULE: ./src/text/format.ts
var format = __nccwpck_require__(8488);
;// CONCATENATED MODULE: ./src/results/exceptions.ts

/** The exceptions of a run without an exceptions file. */
const NO_EXCEPTIONS = { file: '', today: '', entries: new Map() };
/** Returns the exceptions on the day of a date. */
function exceptionsOn(date, file, entries) {
    const today = date.toISOString().slice(0, 10);
    return { file, today, entries: new Map(entries.map(entry => [entry.sha256, entry])) };
}
/** Whether the last day of an exception is over. */
function isExpired({ until }, { today }) {
    return until < today;
}
/** Returns the exception that accepts a sample's verdict; null if none applies. */
function acceptanceOf(sample, exceptions) {
    const exception = isThreat(sample) ? exceptionOf(sample, exceptions) : undefined;
    if (!exception || isExpired(exception, exceptions))
        return null;
    const { until, reason } = exception;
    return { until, reason };
}
/** Returns a sample with the exception that applies to its verdict, and no other one. */
function exceptions_withAcceptance(sample, exceptions) {
    const { verdict } = sample;
    return verdict
        ? { ...sample, verdict: { ...verdict, accepted: acceptanceOf(sample, exceptions) } }
        : sample;
}
/** Returns a flagged sample's exception if it has expired. */
function expiredExceptionOf(sample, exceptions) {
    const exception = isThreat(sample) ? exceptionOf(sample, exceptions) : undefined;
    return exception && isExpired(exception, exceptions) ? exception : undefined;
}
/**
 * Returns the exceptions that are not needed, without those that have expired.
 * @param samples all samples of the run
 * @param isComplete whether these are all files that the exceptions may be for
 */
function unusedExceptions(exceptions, samples, isComplete) {
    const byHash = new Map(samples.map(sample => [sample.sha256, sample]));
    // A file that could not be read may have any hash.
    const areAllKnown = isComplete && !byHash.has(null);
    return [...exceptions.entries.values()]
        .filter(exception => !isExpired(exception, exceptions))
        .map(exception => ({ ...exception, sample: byHash.get(exception.sha256) }))
        .filter(({ sample }) => (sample ? hasOtherVerdict(sample) : areAllKnown));
}
function exceptionOf({ sha256 }, { entries }) {
    return sha256 === null ? undefined : entries.get(sha256);
}
/** Whether the verdict is known, and not malicious or suspicious. */
function hasOtherVerdict(sample) {
    return sample.verdict !== null && !isThreat(sample) && !isUnproven(sample);
}

;// CONCATENATED MODULE: ./src/report/exceptions-text.ts


/** Maximum number of entries in a message. */
const MAX_LISTED = 10;
/** Lists the exceptions that have expired; undefined if there are none. */
function expiredText(exceptions) {
    const { file, entries } = exceptions;
    const expired = [...entries.values()].filter(entry => isExpired(entry, exceptions));
    if (expired.length === 0)
        return undefined;
    const lines = expired.map(({ line, until }) => `line ${line} (until ${until})`);
    return `exceptions-file is "${file}", which has expired entries: ${(0,format/* listNames */.Zv)(lines, MAX_LISTED)}. Remove them or set a later date.`;
}
/** Lists the exceptions that are not needed; undefined if there are none. */
function unusedText({ file }, unused) {
    if (unused.length === 0)
        return undefined;
    const lines = unused.map(({ line, sample }) => {
        const why = sample
            ? `${(0,format/* listNames */.Zv)(sample.files, 3)} is not malicious or suspicious`
            : 'no file has this hash';
        return `line ${line} (${why})`;
    });
    return `exceptions-file is "${file}", which has unused entries: ${(0,format/* listNames */.Zv)(lines, MAX_LISTED)}. Remove them unless another run needs them.`;
}
/** Says that a blocked sample's exception has expired; undefined if it has none. */
function expiryText(sample, exceptions) {
    const expired = expiredExceptionOf(sample, exceptions);
    if (!expired)
        return undefined;
    return `its exception expired on ${expired.until} (exceptions-file, line ${expired.line})`;
}

;// CONCATENATED MODULE: ./src/report/reason.ts
/** Maximum number of lines in the step's error. The results file has everything. */
const MAX_LINES = 10;
/**
 * Returns the first lines, and how many more there are.
 * @param place where the others are
 */
function limitLines(lines, place = 'results file') {
    const rest = lines.length - MAX_LINES;
    const more = rest > 0 ? [`… and ${rest} more in the ${place}`] : [];
    return [...lines.slice(0, MAX_LINES), ...more];
}

;// CONCATENATED MODULE: ./src/report/detection-text.ts


/** Maximum number of engines that a text names. The results file has all of them. */
const MAX_NAMED = 3;
/**
 * Returns how many engines flag a sample; undefined if that is not known. The numbers of the scan
 * (TCA-0103) are used if it names the engines, even if those of the verdict (TCA-0101) differ.
 */
function engineNumbers(verdict) {
    const { scan, enginesMatched, enginesAsked } = verdict;
    if (scan && (scan.detections.length > 0 || !enginesMatched)) {
        const { detections, enginesAsked: asked, vendorsMatched: vendors } = scan;
        return { matched: detections.length, asked, vendors };
    }
    if (enginesMatched === null || enginesAsked === null)
        return undefined;
    return { matched: enginesMatched, asked: enginesAsked };
}
/**
 * Returns a text such as `3 of 47 engines (2 vendors)`; empty if the numbers are not known, and if
 * no engine flags a sample that a dynamic analysis flags.
 */
function engineCount(verdict) {
    const numbers = engineNumbers(verdict);
    if (!numbers || (numbers.matched === 0 && isFoundDynamically(verdict)))
        return '';
    const { matched, asked, vendors = matched } = numbers;
    const ofVendors = vendors === matched ? '' : ` (${vendors} vendor${vendors === 1 ? '' : 's'})`;
    return `${matched} of ${asked} engines${ofVendors}`;
}
/**
 * Returns which engines flag a malicious or suspicious sample, such as `flagged by 2 of 47 engines:
 * Bitdefender (Gen:Variant.Tox), Ikarus (Trojan.Tox)`. Empty if the latest scan is not known.
 * @param mark applied to untrusted names and labels
 */
function enginesText(verdict, mark = (text) => text) {
    const { scan, classifiedBy } = verdict;
    if (!scan)
        return '';
    const named = scan.detections.map(one => mark(detectionText(one)));
    if (named.length > 0)
        return `flagged by ${engineCount(verdict)}: ${(0,format/* listNames */.Zv)(named, MAX_NAMED)}`;
    if (verdict.enginesMatched)
        return engineCount(verdict);
    if (!classifiedBy || isFoundDynamically(verdict))
        return 'no engine flags it';
    return `no engine flags it; classified by ${mark(classifiedBy)}`;
}
/** Returns an engine with its label, such as `Bitdefender (Gen:Variant.Tox)`. */
function detectionText(detection) {
    return `${engineName(detection)} (${detection.label})`;
}
/** Returns the vendor of an engine, and the name of the engine if that differs. */
function engineName({ engine, vendor }) {
    const [short, shortVendor] = [engine, vendor].map(lettersIn);
    if (short === shortVendor)
        return vendor;
    return short?.includes(shortVendor ?? '') ? engine : `${vendor} ${engine}`;
}
function lettersIn(name) {
    return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
/**
 * Returns how a verdict changed since earlier runs, such as `no threats found on 2026-01-10,
 * malicious since 2026-02-01`. Empty if earlier runs recorded no other status.
 */
function historyText({ verdict, history = [] }) {
    if (!verdict)
        return '';
    const { status } = verdict;
    const before = history.findLastIndex(past => past.status !== status);
    const earlier = history[before];
    if (!earlier)
        return '';
    if (!verdict_VERDICTS[status].isProven)
        return `earlier verdict: ${datedStatus(earlier)}`;
    const since = history[before + 1]?.on ?? verdict.checkedOn;
    return [datedStatus(earlier), since && `${status} since ${dateOf(since)}`]
        .filter(Boolean)
        .join(', ');
}
function datedStatus({ status, on }) {
    return `${status} on ${dateOf(on)}`;
}
function dateOf(time) {
    return time.slice(0, 10);
}

;// CONCATENATED MODULE: ./src/report/verdict-text.ts



/** Maximum number of samples with details in a warning. The runner truncates long ones. */
const MAX_DETAILED = 10;
/** Maximum length of a sample's details in a text about several samples. In characters. */
const MAX_BRIEF_LENGTH = 300;
/** All verdict statuses, the most important first. */
const STATUSES = Object.keys(verdict_VERDICTS).toSorted((a, b) => verdict_VERDICTS[a].rank - verdict_VERDICTS[b].rank);
/** Returns the samples with the worst verdicts first. Otherwise, the order stays the same. */
function verdict_text_sortByVerdict(samples) {
    const rank = ({ verdict }) => (verdict ? verdict_VERDICTS[verdict.status].rank : STATUSES.length);
    return samples.toSorted((a, b) => rank(a) - rank(b));
}
/** Returns the number of samples with each verdict, worst first; empty if there are no verdicts. */
function countVerdicts(samples) {
    return STATUSES.map((status) => [
        status,
        samples.filter(({ verdict }) => verdict?.status === status).length
    ]).filter(([, number]) => number > 0);
}
/** Returns the counts as a list such as `2 malicious (1 accepted), 3 pending`. */
function verdict_text_verdictCountsText(samples) {
    const accepted = new Map(countVerdicts(samples.filter(({ verdict }) => verdict?.accepted)));
    return countVerdicts(samples)
        .map(([status, number]) => {
        const part = accepted.get(status);
        if (part === undefined)
            return `${number} ${status}`;
        return `${number} ${status} (${part === number ? 'accepted' : `${part} accepted`})`;
    })
        .join(', ');
}
/** Returns the status of a verdict, and whether an exception accepts it. */
function statusText({ status, accepted }) {
    return accepted ? `${status}, accepted` : status;
}
/** Returns a text such as `accepted until 2027-01-31: reason`; empty if it is not accepted. */
function acceptedText({ accepted }) {
    return accepted ? `accepted until ${accepted.until}: ${accepted.reason}` : '';
}
/**
 * Returns what is known about a sample's verdict as one text, such as `Win32.Ransomware.Tox, level
 * 5 of 5; flagged by 2 of 47 engines: …; first seen 2026-01-10, …`.
 */
function verdict_text_verdictDetails(sample) {
    return verdictLines(sample).join('; ');
}
/** Returns the same text, truncated so that an annotation has room for several samples. */
function briefDetails(sample) {
    return (0,format/* truncate */.xv)(verdict_text_verdictDetails(sample), MAX_BRIEF_LENGTH);
}
/** Returns the same text as one line each for the threat, the engines, and other topics. */
function verdictLines(sample) {
    const { verdict } = sample;
    if (!verdict)
        return [];
    const lines = [
        threatText(verdict),
        verdict.reason ?? '',
        enginesText(verdict) || engineCount(verdict),
        datesText(verdict),
        historyText(sample),
        acceptedText(verdict)
    ];
    // A line break in a label must not look like another line of an annotation.
    return lines.filter(Boolean).map(format/* neutralize */.YI);
}
function threatText(verdict) {
    const { threat, level, trust } = verdict;
    return [
        threat,
        isThreat({ verdict }) && level !== null && `level ${level} of 5`,
        trust !== null && `trust factor ${trust} of 5 (0 is the most trusted)`
    ]
        .filter(Boolean)
        .join(', ');
}
function datesText({ firstSeen, analyzedOn, scan }) {
    const firstScanned = scan?.firstScannedOn;
    return [
        firstSeen && `first seen ${firstSeen.slice(0, 10)}`,
        !firstSeen && firstScanned && `first scanned ${firstScanned.slice(0, 10)}`,
        analyzedOn && `analyzed ${minuteOf(analyzedOn)}`,
        // Engines that are named may be those of an earlier scan.
        scan && scan.scannedOn !== analyzedOn && `scanned ${minuteOf(scan.scannedOn)}`
    ]
        .filter(Boolean)
        .join(', ');
}
/** Returns an ISO 8601 time as `2026-01-31 12:00 UTC`. */
function minuteOf(time) {
    return `${time.slice(0, 16).replace('T', ' ')} UTC`;
}
/** Lists suspicious samples, as a warning: their files, then what is known about each sample. */
function verdict_text_suspiciousText(samples) {
    const names = samples.flatMap(({ files }) => files);
    return [
        `${quantity(samples.length, 'suspicious sample')}: ${listNames(names, 10)}`,
        ...samples
            .slice(0, MAX_DETAILED)
            .map(sample => `${listNames(sample.files, 3)}: ${briefDetails(sample)}`)
    ].join('\n');
}
/** Lists the samples that are known from an untrusted source; undefined if there are none. */
function verdict_text_untrustedText(samples) {
    const untrusted = samples.filter(({ verdict }) => verdict && isUntrusted(verdict));
    if (untrusted.length === 0)
        return undefined;
    const names = untrusted.flatMap(({ files }) => files);
    return `${quantity(untrusted.length, 'sample')} known from an untrusted source (trust factor 4 or 5): ${listNames(names, 10)}`;
}
/** Lists samples without a proven verdict, as a warning. */
function verdict_text_unprovenText(samples) {
    const names = samples.flatMap(({ files }) => files);
    return `No verdict for ${(0,format/* quantity */.au)(samples.length, 'sample')}: ${(0,format/* listNames */.Zv)(names, 10)}. A missing verdict does not mean that a file is clean.`;
}

;// CONCATENATED MODULE: ./src/report/failure.ts





/**
 * Returns how a run ends that fails for these reasons.
 * @param problems reports that could not be written
 */
function exitOf(reasons, problems) {
    if (reasons.some(({ isShortfall }) => !isShortfall))
        return 'blocked';
    return reasons.length + problems.length > 0 ? 'incomplete' : 'done';
}
/** Returns the step's error. Its first line begins with the title of the first reason. */
function failureText(reasons) {
    return reasons
        .flatMap(({ title, rule, causes, details }) => [
        `${title}${rule === undefined ? '' : ` (${rule})`}.`,
        ...causes,
        ...details
    ])
        .join('\n');
}
/** Returns the first line of the summary of a run that failed; undefined if there is no reason. */
function failedHeadline([reason, ...others]) {
    if (reason === undefined)
        return undefined;
    const more = others.length > 0 ? `, and ${(0,format/* quantity */.au)(others.length, 'more problem')}` : '';
    return `❌ ${reason}${more}`;
}
/** Returns the reason for samples that `fail-on` includes; undefined if there are none. */
function blockedReason(samples, { failOn, exceptions, nameOf }) {
    const blocked = samples.filter(sample => isBlocked(sample, failOn));
    if (blocked.length === 0)
        return undefined;
    const kinds = countVerdicts(blocked).map(([status, count]) => `${count} ${status}`);
    // A file is a sample unless it has duplicates. Outputs and the results file count samples.
    const noun = blocked.some(({ files }) => files.length > 1) ? 'sample' : 'file';
    return {
        title: `Blocked: ${kinds.join(' and ')} ${noun}${blocked.length === 1 ? '' : 's'}`,
        rule: `fail-on: ${failOn.join(', ')}`,
        causes: [],
        details: limitLines(blocked.map(sample => `${nameOf(sample)}: ${failure_threatText(sample, exceptions)}`)),
        isShortfall: false
    };
}
function failure_threatText(sample, exceptions) {
    const facts = [sample.verdict?.status, briefDetails(sample), expiryText(sample, exceptions)];
    return facts.filter(Boolean).join(', ');
}

;// CONCATENATED MODULE: ./src/results/state.ts
const NOT_DONE = {
    isProcessed: false,
    needsUpload: false,
    hasMetadata: false,
    startsAnalysis: false
};
const STATES = {
    /** This run uploaded bytes and metadata. */
    submitted: {
        isProcessed: true,
        needsUpload: false,
        hasMetadata: true,
        startsAnalysis: true,
        onResume: 'keep',
        rank: 6,
        icon: '✅',
        headline: '# submitted to Spectra Intelligence',
        listed: 'submitted'
    },
    /** The service already had the bytes, and this run uploaded metadata. */
    'metadata-only': {
        isProcessed: true,
        needsUpload: false,
        hasMetadata: true,
        startsAnalysis: false,
        onResume: 'keep',
        rank: 5,
        icon: '✅',
        headline: 'Metadata submitted for # already in Spectra Intelligence',
        listed: 'with metadata only'
    },
    /** The service already had the sample and accepted a request to reanalyze it. */
    'reanalysis-requested': {
        isProcessed: true,
        needsUpload: false,
        hasMetadata: false,
        startsAnalysis: true,
        onResume: 'keep',
        rank: 4,
        icon: '🔁',
        headline: 'Reanalysis requested for #',
        listed: 'with reanalysis requested'
    },
    /** The service already had the sample, and nothing was sent. */
    existing: {
        isProcessed: true,
        needsUpload: false,
        hasMetadata: false,
        startsAnalysis: false,
        onResume: 'keep',
        rank: 3,
        icon: '☑️',
        headline: '# already in Spectra Intelligence',
        listed: 'already in Spectra Intelligence'
    },
    /** The service has the bytes but no metadata, so it does not process the sample yet. */
    'bytes-only': {
        ...NOT_DONE,
        needsUpload: true,
        onResume: 'continue',
        rank: 2,
        icon: '⚠️',
        headline: '# without metadata',
        listed: 'without metadata'
    },
    /** An error occurred before the service had the sample. */
    failed: {
        ...NOT_DONE,
        onResume: 'restart',
        rank: 1,
        icon: '❌',
        headline: '# failed',
        listed: 'failed'
    },
    /** Nothing was sent, because of a dry run or because the run ended early. */
    'not-attempted': {
        ...NOT_DONE,
        needsUpload: true,
        onResume: 'restart',
        rank: 0,
        icon: '⏸️',
        headline: '# not attempted',
        listed: 'not attempted'
    }
};
/** Whether bytes or metadata have to be uploaded, and no error prevents it. */
function state_needsUpload({ state, error }) {
    return STATES[state].needsUpload && error === null;
}
/** Whether the service has the sample and processes it, so that it can have a verdict. */
function state_isProcessed({ state }) {
    return STATES[state].isProcessed;
}
/** Whether all requested steps are complete. */
function state_isDone({ state, error }) {
    return STATES[state].isProcessed && error === null;
}
/** Whether the sample failed. Samples that were not attempted are not failures. */
function state_isFailed(result) {
    return !state_isDone(result) && !isUnfinished(result);
}
/** Whether something was not sent because the run ended early or was a dry run. */
function isUnfinished(result) {
    return result.state === 'not-attempted' || state_needsUpload(result);
}

;// CONCATENATED MODULE: ./src/report/parts.ts

/** Texts of the categories that are not states. */
const OTHER_PARTS = {
    planned: {
        headline: '# would be submitted to Spectra Intelligence',
        listed: 'would be submitted'
    },
    resumed: {
        headline: '# already done by an earlier run',
        listed: 'already done by an earlier run'
    }
};
const PART_TEXTS = {
    ...STATES,
    ...OTHER_PARTS
};
const BY_PROGRESS = Object.keys(STATES).toSorted((a, b) => STATES[b].rank - STATES[a].rank);
/** All categories in the order in which reports list them. */
const PARTS = [
    'planned',
    ...BY_PROGRESS.filter(state => STATES[state].isProcessed),
    'resumed',
    ...BY_PROGRESS.filter(state => !STATES[state].isProcessed)
];
/** Returns the number of samples in each category that has any. */
function countParts(samples, dryRun) {
    const counts = new Map();
    for (const sample of samples) {
        const part = partOf(sample, dryRun);
        counts.set(part, (counts.get(part) ?? 0) + 1);
    }
    return new Map(PARTS.flatMap(part => (counts.has(part) ? [[part, counts.get(part) ?? 0]] : [])));
}
/** Returns the same counts with words, for example `[[1, 'failed'], [2, 'not attempted']]`. */
function partShares(samples, dryRun) {
    return [...countParts(samples, dryRun)].map(([part, count]) => [count, PART_TEXTS[part].listed]);
}
/** Returns a list such as `1 failed, 2 not attempted`. */
function parts_listShares(shares) {
    return shares.map(([count, words]) => `${count} ${words}`).join(', ');
}
/**
 * Returns a list such as `1 of 6 samples failed, 2 not attempted`; empty if there are no shares.
 * @param all such as `6 samples`
 */
function parts_listSharesOf(all, shares) {
    const [first, ...others] = shares;
    if (!first)
        return '';
    const [count, words] = first;
    return parts_listShares([[count, `of ${all} ${words}`], ...others]);
}
function partOf(sample, dryRun) {
    if (dryRun && needsUpload(sample))
        return 'planned';
    if (isFailed(sample))
        return 'failed';
    return isDone(sample) && sample.resumed ? 'resumed' : sample.state;
}

;// CONCATENATED MODULE: ./src/report/watch/change-kinds.ts


/** The kinds of changes in the order in which reports list them. */
const CHANGES = {
    flagged: { title: 'Newly flagged', listed: 'newly flagged' },
    worse: { title: 'Worse', listed: 'worse' },
    engines: { title: 'Different engines', listed: 'flagged by different engines' },
    better: { title: 'Better', listed: 'better' },
    unavailable: { title: 'No longer available', listed: 'no longer available' },
    cleared: { title: 'Cleared', listed: 'cleared' },
    available: { title: 'Newly available', listed: 'newly available' }
};
const KINDS = Object.keys(CHANGES);
const SEVERITIES = ['error', 'warning', 'info'];
/** Returns how urgent a change is. A malicious file that an exception accepts is not an error. */
function severityOf({ verdict, change }) {
    const { kind, enginesAdded } = change;
    const isWorse = kind === 'flagged' || kind === 'worse';
    if (isWorse && verdict?.status === 'malicious' && !verdict.accepted)
        return 'error';
    const isWarning = isWorse || kind === 'unavailable' || (kind === 'engines' && enginesAdded.length > 0);
    return isWarning ? 'warning' : 'info';
}
/** Returns the samples whose verdict changed, the most important changes first. */
function changedIn(samples) {
    const rank = (sample) => SEVERITIES.indexOf(severityOf(sample)) * KINDS.length + KINDS.indexOf(sample.change.kind);
    return verdict_text_sortByVerdict(samples)
        .filter((sample) => sample.change !== null)
        .toSorted((a, b) => rank(a) - rank(b));
}
/** Returns the number of changes of each kind, such as `1 newly flagged, 2 cleared`. */
function changeCountsText(changed) {
    const shares = KINDS.map(kind => {
        const count = changed.filter(({ change }) => change.kind === kind).length;
        return [count, CHANGES[kind].listed];
    });
    return parts_listShares(shares.filter(([count]) => count > 0));
}

;// CONCATENATED MODULE: ./src/report/watch/sample-name.ts

/** Maximum number of files and releases that a name contains. */
const sample_name_MAX_NAMED = 3;
/** Length of a commit in a name. The results file has the full commit. */
const SHORT_COMMIT = 7;
/**
 * Returns what identifies a sample for people, such as `rocket v1.4.0, app.exe, built from 5f1c2e7
 * in octo-org/rocket`.
 * @param subjects those whose release is part of the name
 */
function sampleName(sample, subjects, mark) {
    const { files, origin } = sample;
    const parts = [
        origin ? mark(applicationOf(origin)) : releasesOf(sample, subjects, mark),
        (0,format/* listNames */.Zv)(files.map(mark), sample_name_MAX_NAMED),
        origin && buildText(origin, mark)
    ];
    return parts.filter(Boolean).join(', ');
}
/** Returns the name of a release, such as `rocket v1.4.0`. Untrusted. */
function releaseName({ repository, tag }) {
    return `${repository.split('/').at(-1) ?? ''} ${tag}`;
}
/** Returns the application and its version, such as `rocket v1.4.0`; empty if both are. */
function applicationOf({ application, version }) {
    return [application, version].filter(Boolean).join(' ');
}
function releasesOf({ subjects: keys }, subjects, mark) {
    const releases = subjects.filter(({ kind, key }) => kind === 'release' && keys.includes(key));
    return (0,format/* listNames */.Zv)(releases.map(release => mark(releaseName(release))), sample_name_MAX_NAMED);
}
/** Returns a text such as `built from 5f1c2e7 in octo-org/rocket`; empty if that is not known. */
function buildText({ commit, repository }, mark) {
    const isHash = /^[\da-f]{7,}$/i.test(commit);
    const parts = [
        commit && `from ${mark(isHash ? commit.slice(0, SHORT_COMMIT) : commit)}`,
        repository && `in ${mark(repository)}`
    ].filter(Boolean);
    return parts.length > 0 ? `built ${parts.join(' ')}` : '';
}

;// CONCATENATED MODULE: ./src/report/watch/change-text.ts




/** How a text begins. `was` is the earlier verdict in parentheses. */
const BEGINNINGS = {
    flagged: (status, was) => (was ? `now ${status}${was}` : `${status} (no earlier verdict)`),
    worse: (status, was) => `now ${status}${was}`,
    better: (status, was) => `now ${status}${was}`,
    engines: status => `still ${status}`,
    cleared: (status, was) => `no longer flagged, now ${status}${was}`,
    available: (status, was) => `now available in Spectra Intelligence, ${status}${was}`,
    unavailable: (_, was) => `no longer available in Spectra Intelligence${was}`
};
/**
 * Returns what changed about a sample as one sentence without a period, such as `rocket v1.4.0,
 * app.exe: now suspicious (was: no threats found on 2026-11-20), flagged by 1 of 47 engines: …`.
 * @param subjects those whose release is part of the name
 */
function changeSentence(sample, subjects, mark) {
    return `${sampleName(sample, subjects, mark)}: ${changeText(sample, mark)}`;
}
/** Returns what changed about a sample, without its name. */
function changeText(sample, mark) {
    const { change, verdict } = sample;
    const beginning = BEGINNINGS[change.kind](verdict?.status ?? '', wasText(change.before));
    if (verdict === null)
        return beginning;
    const engines = engineChanges(sample, mark);
    const isFlagged = isThreat(sample);
    const flagged = isFlagged && engines === '' ? flaggedText(verdict, mark) : '';
    const first = [beginning, flagged].filter(Boolean).join(', ');
    return [first, engines, acceptanceText(verdict, mark)].filter(Boolean).join('; ');
}
/** Returns the current verdict of a sample in the same style. */
function verdictText({ verdict }, mark) {
    if (verdict === null)
        return 'no verdict yet';
    const flagged = isThreat({ verdict }) ? flaggedText(verdict, mark) : '';
    const first = [verdict.status, flagged].filter(Boolean).join(', ');
    return [first, acceptanceText(verdict, mark)].filter(Boolean).join('; ');
}
/** Returns which engines flag a sample, or how many if their names are not known. */
function flaggedByText(verdict, mark) {
    const { scan, enginesMatched } = verdict;
    if (scan?.detections.length || !enginesMatched)
        return enginesText(verdict, mark);
    return `flagged by ${engineCount(verdict)}`;
}
/** Returns until when and why an exception accepts a verdict; empty if none does. */
function acceptanceText({ accepted }, mark) {
    return accepted ? `accepted until ${dayOf(accepted.until)}: ${mark(accepted.reason)}` : '';
}
/** Returns the day of an ISO 8601 time, such as `2026-11-20`; empty if it isn't one. */
function dayOf(time) {
    return /^\d{4}-\d\d-\d\d/.exec(time)?.[0] ?? '';
}
/** Returns which engines flag a sample. If their names are not known, the threat comes first. */
function flaggedText(verdict, mark) {
    const { threat, scan } = verdict;
    const isNamed = threat !== null && !scan?.detections.length;
    return [isNamed && `threat name ${mark(threat)}`, flaggedByText(verdict, mark)]
        .filter(Boolean)
        .join(', ');
}
function wasText(before) {
    if (!before)
        return '';
    const day = dayOf(before.on);
    return ` (was: ${before.status}${day && ` on ${day}`})`;
}
/** Returns how the engines differ from before; empty if they don't, or if all are new. */
function engineChanges(sample, mark) {
    const { change, verdict, reported } = sample;
    const { kind, enginesAdded, enginesRemoved } = change;
    const isCompared = kind === 'worse' || kind === 'better' || kind === 'engines';
    if (!isCompared || enginesAdded.length + enginesRemoved.length === 0)
        return '';
    const added = enginesAdded.map(name => mark(labeled(name, verdict)));
    const removed = enginesRemoved.map(name => mark(labeled(name, reported)));
    const count = verdict ? engineCount(verdict) : '';
    return [
        added.length > 0 && `now also flagged by ${(0,format/* listNames */.Zv)(added, MAX_NAMED)}`,
        removed.length > 0 && `no longer flagged by ${(0,format/* listNames */.Zv)(removed, MAX_NAMED)}`,
        count && `${count} in total`
    ]
        .filter(Boolean)
        .join('; ');
}
/** Returns an engine with its label in a verdict, or only its name if the verdict has none. */
function labeled(name, verdict) {
    const found = verdict?.scan?.detections.find(detection => detection.engine === name || engineName(detection) === name);
    return found ? detectionText(found) : name;
}

;// CONCATENATED MODULE: ./src/text/markdown.ts

/**
 * Returns untrusted text as inline code in Markdown, which GitHub doesn't search for markup, links,
 * mentions, or references. Also safe in a table, where pipes would end the cell.
 * @param longest in characters, before invisible characters are escaped
 */
function toMarkdownCode(text, longest) {
    // Escaped pipes are not portable: renderers disagree about backslashes in front of them.
    const line = (0,format/* neutralize */.YI)((0,format/* truncate */.xv)(text, longest)).replaceAll('|', '¦');
    if (line === '')
        return '';
    const runs = line.match(/`+/g) ?? [];
    const fence = '`'.repeat(Math.max(0, ...runs.map(({ length }) => length)) + 1);
    // A space next to the fence is removed, but only if the text has one on both sides.
    const pad = /^[` ]|[` ]$/.test(line) ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** Returns an untrusted URL as a link in Markdown, or as inline code if it isn't a web page. */
function toMarkdownLink(url, longest) {
    const href = webPageOf(url, longest);
    return href === undefined ? toMarkdownCode(url, longest) : `<${href}>`;
}
/**
 * Returns a label that links to an untrusted URL, or only the label if the URL isn't a web page.
 * @param label inline Markdown
 */
function withMarkdownLink(label, url, longest) {
    const href = webPageOf(url, longest);
    return href === undefined ? label : `[${label}](<${href}>)`;
}
function webPageOf(url, longest) {
    const { protocol, href } = URL.canParse(url) ? new URL(url) : { protocol: '', href: '' };
    const isLink = /^https?:$/.test(protocol) && /^[!-~]+$/.test(href) && !/[<>`|\\]/.test(href);
    return isLink && href.length <= longest ? href : undefined;
}

// EXTERNAL MODULE: ./src/text/url-template.ts
var url_template = __nccwpck_require__(1269);
;// CONCATENATED MODULE: ./src/report/html.ts


/** Length of hashes in reports. The results file has full hashes. In characters. */
const SHORT_HASH = 12;
/** Maximum length of an untrusted text. In characters, before escaping. */
const MAX_TEXT_LENGTH = 500;
/** Maximum number of notes shown. The log has all of them. */
const MAX_NOTES = 10;
/** Maximum number of files shown for one sample. The results file has all of them. */
const MAX_FILES = 5;
/** GitHub drops summaries that are larger. In bytes. */
const MAX_SUMMARY_SIZE = 1024 * 1024;
/** Reserved for the HTML around the rows of tables. In bytes. */
const TABLE_FRAMES = 4096;
/** Limits the size of an HTML document in UTF-8. */
class ByteBudget {
    left;
    /** @param left in bytes */
    constructor(left) {
        this.left = left;
    }
    /** Reserves room for a line. Returns false if there is none left. */
    reserve(line) {
        const bytes = Buffer.byteLength(line) + 1;
        if (bytes > this.left)
            return false;
        this.left -= bytes;
        return true;
    }
}
/**
 * Returns the room for tables in a job summary.
 * @param text the rest of the summary, in HTML
 */
function tableBudget(text) {
    return new ByteBudget(MAX_SUMMARY_SIZE - TABLE_FRAMES - Buffer.byteLength(text));
}
/** Returns the beginning of a hash, as reports show it. */
function shortHash(hash) {
    return hash.slice(0, SHORT_HASH);
}
/** Returns untrusted text as HTML, truncated if it's long. */
function excerpt(text) {
    return (0,format/* toHtml */.Vw)((0,format/* truncate */.xv)(text, MAX_TEXT_LENGTH));
}
/** Returns untrusted texts as HTML, one line each. */
function textLines(texts) {
    return texts.filter(Boolean).map(excerpt).join('<br>');
}
/** Returns untrusted text as inline code, in which GitHub finds no mentions or references. */
function code(text) {
    return `<code>${excerpt(text)}</code>`;
}
/** Returns untrusted text as a paragraph. */
function paragraph(text) {
    return `<p>${excerpt(text)}</p>`;
}
/** Returns untrusted texts as a list. */
function bulletList(texts) {
    return `<ul>${texts.map(text => `<li>${excerpt(text)}</li>`).join('')}</ul>`;
}
/** Returns the lines of a collapsed section. There are no blank lines, which would end the HTML. */
function section(title, lines) {
    return [`<details><summary>${(0,format/* toHtml */.Vw)(title)}</summary>`, ...lines, '</details>'];
}
/** Returns the lines of a collapsed section with untrusted notes; empty if there are none. */
function notesSection(notes) {
    if (notes.length === 0)
        return [];
    const rest = notes.length - MAX_NOTES;
    const more = rest > 0 ? [`… and ${rest} more in the log`] : [];
    return section(`Notes (${notes.length})`, [bulletList([...notes.slice(0, MAX_NOTES), ...more])]);
}
/** Returns as many of the first rows as the budget allows. */
function rowsWithin(items, rowOf, budget) {
    const rows = [];
    for (const item of items) {
        const html = rowOf(item);
        if (!budget.reserve(html))
            break;
        rows.push(html);
    }
    return rows;
}
/** Returns HTML with untrusted notes below it, one line each. */
function withNote(html, ...notes) {
    const text = textLines(notes);
    return text === '' ? html : `${html}<br><sub>${text}</sub>`;
}
/** @param titles HTML */
function headerRow(titles) {
    return `<tr>${titles.map(title => `<th>${title}</th>`).join('')}</tr>`;
}
/** @param cells HTML */
function row(cells) {
    return `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
}
/** Returns the names of a sample's files as HTML. */
function fileCell({ files }) {
    const shown = files.slice(0, MAX_FILES).map(code);
    const rest = files.length - shown.length;
    return shown.join('<br>') + (rest > 0 ? `<br>and ${rest} more` : '');
}
/**
 * Returns a sample's shortened hash as HTML; empty if it's not known.
 * @param sampleUrl template for a link; if empty, or if the sample lacks its hash, there is no link
 */
function hashCell(sample, sampleUrl, hash = sample.sha256) {
    if (hash === null)
        return '';
    const text = code(shortHash(hash));
    const url = (0,url_template/* fillTemplate */.ou)(sampleUrl, sample);
    return url === undefined ? text : `<a href="${(0,format/* toHtml */.Vw)(url)}">${text}</a>`;
}

;// CONCATENATED MODULE: ./src/report/watch/marks.ts



/** Maximum length of an untrusted text. In characters, before escaping. */
const LONGEST = 150;
/** For the log and other plain text. */
const plain = text => (0,format/* neutralize */.YI)((0,format/* truncate */.xv)(text, LONGEST));
/** Inline code in Markdown, in which GitHub finds no mentions or references. */
const markdown = text => toMarkdownCode(text, LONGEST);
/** Inline code in HTML. */
const html = text => code((0,format/* truncate */.xv)(text, LONGEST));

;// CONCATENATED MODULE: ./src/report/watch/failure.ts







/** Returns why the step fails, the most important reason first; empty if it passes. */
function watchReasons(findings) {
    const { samples, subjects, failOn, exceptions } = findings;
    const blocked = blockedReason(samples, {
        failOn: failOn.filter(one => one !== 'change'),
        exceptions,
        nameOf: sample => sampleName(sample, subjects, plain)
    });
    const reasons = [blocked, changeReason(findings), incompleteReason(findings.remarks)];
    return reasons.filter(reason => reason !== undefined);
}
function changeReason({ samples, subjects, failOn }) {
    const changed = changedIn(samples);
    if (changed.length === 0 || !failOn.includes('change'))
        return undefined;
    return {
        title: `${(0,format/* quantity */.au)(changed.length, 'change')}: ${changeCountsText(changed)}`,
        rule: 'fail-on: change',
        causes: [],
        details: limitLines(changed.map(sample => changeSentence(sample, subjects, plain))),
        isShortfall: false
    };
}
function incompleteReason({ stopped, failures }) {
    if (stopped === undefined && failures.length === 0)
        return undefined;
    const title = stopped === undefined
        ? `Incomplete: ${(0,format/* quantity */.au)(failures.length, 'problem')}`
        : 'The run ended early';
    const cause = stopped === undefined ? [] : [`Reason: ${stopped}`];
    const causes = [...cause, ...limitLines(failures, 'log')];
    return { title, causes, details: [], isShortfall: true };
}

;// CONCATENATED MODULE: ./src/report/watch/headline.ts






/**
 * Returns the first line of the summary. ✅ means that the step passes, that all verdicts are known,
 * and that no file is flagged unless an exception accepts it. Contains no untrusted text.
 * @param failures short reasons why the step fails, the most important one first
 */
function watchHeadline(facts, failures) {
    const failed = failedHeadline(failures);
    if (failed !== undefined)
        return failed;
    const { samples, dryRun } = facts;
    if (dryRun)
        return `🔍 Dry run: ${plannedText(facts)} would be watched`;
    if (samples.length === 0)
        return 'Nothing to watch in Spectra Intelligence';
    return [`${iconOf(samples)} ${changesText(samples)}`, ...verdictsText(samples)].join('. ');
}
/** Returns the number of samples with each verdict, and those without one; empty if none. */
function watchVerdictCounts(samples) {
    const missing = samples.filter(({ verdict }) => verdict === null).length;
    return [verdict_text_verdictCountsText(samples), missing > 0 && `${missing} not retrieved`]
        .filter(Boolean)
        .join(', ');
}
function plannedText({ samples, subjects }) {
    const isFeed = subjects.some(({ kind }) => kind === 'subscriptions');
    return isFeed && samples.length === 0
        ? 'the subscribed samples'
        : (0,format/* quantity */.au)(samples.length, 'sample');
}
function iconOf(samples) {
    if (samples.some(sample => isThreat(sample) && !sample.verdict.accepted))
        return '⚠️';
    return isAllKnown(samples) ? '✅' : '⏳';
}
function isAllKnown(samples) {
    return samples.every(sample => sample.verdict !== null && !isUnproven(sample) && !isUnconfirmed(sample));
}
function changesText(samples) {
    const changed = changedIn(samples);
    if (changed.length > 0) {
        return `${(0,format/* quantity */.au)(changed.length, 'change')}: ${changeCountsText(changed)}`;
    }
    const text = `No changes: ${(0,format/* quantity */.au)(samples.length, 'sample')}`;
    return isClean(samples) ? `${text}, none flagged` : text;
}
function isClean(samples) {
    return isAllKnown(samples) && !samples.some(isThreat);
}
function verdictsText(samples) {
    const hasChanges = samples.some(({ change }) => change !== null);
    const unconfirmed = samples.filter(isUnconfirmed).length;
    return [
        ...(hasChanges || !isClean(samples) ? [`Verdicts: ${watchVerdictCounts(samples)}`] : []),
        ...(unconfirmed > 0 ? [`Not confirmed by this run: ${unconfirmed}`] : [])
    ];
}

;// CONCATENATED MODULE: ./src/report/watch/ending.ts






/** Returns the ending of a watch with these results. */
function watchEndingOf({ document: fields, samples, remarks, exceptions }, { inputs, problems, finished, file, falsePositiveReport }) {
    const { failOn, sampleUrl } = inputs;
    const { subjects, dryRun } = fields;
    const reasons = watchReasons({ samples, subjects, remarks, failOn, exceptions });
    // Outcome and headline both follow from this list, so they can't disagree.
    const failures = reasons.map(({ title }) => title);
    if (problems.length > 0)
        failures.push(`${(0,format/* quantity */.au)(problems.length, 'report')} could not be written`);
    const outcome = failures.length > 0 ? 'failed' : successOf(samples, dryRun);
    const counts = watchCountsOf(samples);
    const document = {
        ...{ ...fields, finished, outcome, counts, failures: remarks.failures },
        samples: samples.map(publishedOf)
    };
    return {
        exit: exitOf(reasons, problems),
        outcome,
        headline: watchHeadline({ subjects, dryRun, samples }, failures),
        advice: '',
        failure: failureText(reasons) || undefined,
        problems,
        recorded: {
            ...{ file, document, samples, remarks, reasons, sampleUrl },
            falsePositiveReport: samples.some(isThreat) ? falsePositiveReport : ''
        }
    };
}
function successOf(samples, dryRun) {
    if (dryRun)
        return 'skipped';
    if (samples.length === 0)
        return 'nothing';
    return samples.some(({ change }) => change !== null) ? 'changed' : 'unchanged';
}
/** Returns the fields of a sample that the results file contains. */
function publishedOf(sample) {
    const { sha1, sha256, size, files, subjects, origin, verdict } = sample;
    const { history, checked, subscribedOn, change } = sample;
    return {
        ...{ sha1, sha256, size, files, subjects, origin, verdict },
        ...(history && { history }),
        ...{ checked, subscribedOn, change }
    };
}

;// CONCATENATED MODULE: ./src/results/dynamic-analysis.ts

const dynamic_analysis_ANALYSIS_STATES = {
    /** The report was read. */
    finished: { isRunning: false, icon: '✅', listed: 'finished' },
    /** The service accepted the start. */
    running: { isRunning: true, icon: '⏳', listed: 'still running' },
    /** The service may have accepted the start, but did not confirm it. It is not sent again. */
    unconfirmed: { isRunning: false, icon: '❔', listed: 'not confirmed' },
    /** The service refused the start, or the analysis failed. */
    failed: { isRunning: false, icon: '❌', listed: 'failed' },
    /** The run ended before the start was sent. */
    'not-started': { isRunning: false, icon: '⏸️', listed: 'not started' }
};
/** Initial field values of an analysis. */
const dynamic_analysis_NO_ANALYSIS = {
    state: 'not-started',
    analysisId: null,
    classification: null,
    riskScore: null,
    signatures: [],
    warnings: [],
    finished: null,
    reason: null
};
/** All classifications, the worst first. */
const CLASSIFICATIONS = ['malicious', 'suspicious', 'no threats found'];
/** Whether an analysis has a report with a recognized classification. */
function dynamic_analysis_hasReport({ state, classification }) {
    return state === 'finished' && classification !== null;
}
/** Whether the service has or may have accepted an analysis, which is then never started again. */
function wasStarted({ requested }) {
    return requested !== null;
}
/** Returns the analyses of a sample; empty if it isn't analyzed dynamically. */
function dynamic_analysis_analysesOf({ dynamicAnalysis = [] }) {
    return dynamicAnalysis;
}
/** Whether an analysis found a threat. */
function hasThreat(analysis) {
    return threatRank(analysis) > 0;
}
/** Returns the analyses of a sample that found a threat. */
function threatsIn(sample) {
    return dynamic_analysis_analysesOf(sample).filter(hasThreat);
}
/** Whether a report found a threat that can't fail the step, because `fail-on` is empty. */
function isUngatedThreat(sample) {
    return sample.verdict === null && threatsIn(sample).length > 0;
}
/** Returns the worst classification; null if there is none. */
function worstClassification(analyses) {
    const found = new Set(analyses.map(({ classification }) => classification));
    return CLASSIFICATIONS.find(one => found.has(one)) ?? null;
}
/** Returns the severity of the classification, the worst being highest; 0 if it is not a threat. */
function threatRank({ classification }) {
    return classification === null ? 0 : CLASSIFICATIONS.toReversed().indexOf(classification);
}
/**
 * Returns the analysis of an archive, which combines those of its files: the worst classification
 * counts, and if a file has no report, neither does the archive.
 */
function archiveAnalysis({ platform, requested }, files) {
    const missing = files.filter(file => !dynamic_analysis_hasReport(file));
    const running = missing.find(({ state }) => dynamic_analysis_ANALYSIS_STATES[state].isRunning);
    const open = running ?? missing[0];
    const worst = worstClassification(files);
    const [leading] = files
        .filter(({ classification }) => classification === worst && worst !== null)
        .toSorted((a, b) => (b.riskScore ?? -1) - (a.riskScore ?? -1));
    const finished = running
        ? null
        : (files
            .map(file => file.finished ?? '')
            .toSorted()
            .at(-1) ?? '');
    return {
        ...dynamic_analysis_NO_ANALYSIS,
        platform,
        requested,
        state: open?.state ?? 'finished',
        // Without the reports of all files, only a threat is certain.
        classification: open && worst === 'no threats found' ? null : worst,
        riskScore: leading?.riskScore ?? null,
        signatures: leading?.signatures ?? [],
        warnings: [...new Set(files.flatMap(({ warnings }) => warnings))],
        finished: finished || null,
        reason: open
            ? `${missing.length} of ${(0,format/* quantity */.au)(files.length, 'file')} in the archive: ${open.reason ?? 'no report'}`
            : null,
        files
    };
}

;// CONCATENATED MODULE: ./src/results/history.ts

/** Maximum number of verdicts to keep. Resumed results files come from outside. */
const MAX_PAST = 100;
/**
 * Returns the history of two merged results: all their verdicts except the current one, the oldest
 * first.
 * @param current the result that the merged result is based on
 */
function mergeHistories(current, other) {
    const all = [...(current.history ?? []), ...(other.history ?? []), ...recordedIn(other)];
    const byKey = new Map(all.map(past => [keyOf(past), past]));
    for (const past of recordedIn(current))
        byKey.delete(keyOf(past));
    return inOrder([...byKey.values()]).slice(-MAX_PAST);
}
/** Returns all verdicts that a result has recorded. Of equal consecutive ones, the first counts. */
function historyOf(result) {
    const all = inOrder([...(result.history ?? []), ...recordedIn(result)]);
    const changes = all.filter((past, index) => {
        const previous = all[index - 1];
        return past.status !== previous?.status || past.threat !== previous.threat;
    });
    return changes.slice(-MAX_PAST);
}
/** Returns the verdict of a result, unless it is pending or unavailable. */
function recordedIn({ verdict }) {
    if (!verdict?.checkedOn || !verdict_VERDICTS[verdict.status].isProven)
        return [];
    const { status, threat, checkedOn: on } = verdict;
    return [{ status, threat, on }];
}
function inOrder(history) {
    return history.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
/** Sorts by time. */
function keyOf({ on, status, threat }) {
    return JSON.stringify([on, status, threat]);
}

;// CONCATENATED MODULE: ./src/spectra/vendor-table.ts
/** When the addresses were checked. Vendors move these pages, so an address may be outdated. */
const CHECKED_ON = '2026-11-26';
/**
 * Vendors of engines that Spectra Intelligence uses or used. The addresses are from archived copies
 * of the vendors' pages, or else from https://github.com/yaronelh/False-Positive-Center.
 */
const VENDORS = [
    { name: 'AhnLab', engines: ['ahnlab'], reporting: 'v3sos@ahnlab.com' },
    {
        name: 'Avast',
        engines: ['avast', 'avg'],
        reporting: 'https://www.avast.com/report-false-positive'
    },
    {
        name: 'Avira',
        engines: ['antivir', 'avira'],
        reporting: 'https://www.avira.com/en/analysis/submit'
    },
    {
        name: 'Bitdefender',
        engines: ['bitdefender'],
        reporting: 'https://www.bitdefender.com/consumer/support/answer/29358/'
    },
    { name: 'Carbon Black', engines: ['carbonblack'] },
    { name: 'ClamAV', engines: ['clamav'], reporting: 'https://www.clamav.net/reports/fp' },
    { name: 'CrowdStrike', engines: ['crowdstrike'], reporting: 'VTscanner@crowdstrike.com' },
    { name: 'Doctor Web', engines: ['drweb'], reporting: 'https://vms.drweb.com/sendvirus/' },
    {
        name: 'Elastic',
        engines: ['elastic', 'endgame'],
        reporting: 'https://discuss.elastic.co/t/submitting-false-positives/232322'
    },
    {
        name: 'ESET',
        engines: ['eset', 'esetnod32', 'nod32'],
        reporting: 'https://support.eset.com/kb141'
    },
    { name: 'FFRI', engines: ['ffri'] },
    {
        name: 'Fortinet',
        engines: ['fortinet', 'ensilo'],
        reporting: 'submitvirus@fortinet.com'
    },
    {
        name: 'G DATA',
        engines: ['gdata'],
        reporting: 'https://www.gdata.de/help-en/general/GeneralInformation/submitFileAppURL/'
    },
    { name: 'Ikarus', engines: ['ikarus'], reporting: 'fp@ikarus.at' },
    {
        name: 'K7 Computing',
        engines: ['k7computing'],
        reporting: 'reportfp@labs.k7computing.com'
    },
    { name: 'Kaspersky', engines: ['kaspersky'], reporting: 'https://opentip.kaspersky.com/' },
    {
        name: 'Malwarebytes',
        engines: ['malwarebytes'],
        reporting: 'https://forums.malwarebytes.com/forum/122-false-positives/'
    },
    {
        name: 'McAfee',
        engines: ['mcafee', 'mcafeegwedition'],
        reporting: 'https://www.mcafee.com/en-us/consumer-support/dispute-detection-allowlisting.html'
    },
    {
        name: 'Microsoft',
        engines: ['microsoft'],
        reporting: 'https://www.microsoft.com/en-us/wdsi/filesubmission'
    },
    { name: 'Panda', engines: ['panda'], reporting: 'falsepositives@pandasecurity.com' },
    {
        name: 'Quick Heal',
        engines: ['quickheal'],
        reporting: 'https://techsupport.quickheal.com/report-an-issue/false-positive'
    },
    { name: 'Rising', engines: ['rising'], reporting: 'fp@rising.com.cn' },
    { name: 'SentinelOne', engines: ['sentinelone'], reporting: 'report@sentinelone.com' },
    { name: 'SonicWall', engines: ['sonicwall'] },
    {
        name: 'Sophos',
        engines: ['sophos', 'sophos_susi', 'invincea'],
        reporting: 'https://support.sophos.com/support/s/filesubmission'
    },
    { name: 'Symantec', engines: ['symantec'], reporting: 'https://symsubmit.symantec.com/' },
    {
        name: 'Trellix',
        engines: ['trellix', 'fireeye'],
        reporting: 'datasubmission@trellix.com'
    },
    {
        name: 'Trend Micro',
        engines: ['trendmicro'],
        reporting: 'https://www.trendmicro.com/en_us/about/legal/detection-reevaluation.html'
    },
    // Varist continues Cyren's engines, which include Command and F-Prot.
    {
        name: 'Varist',
        engines: ['varist', 'cyren', 'command', 'f_prot'],
        reporting: 'support@varist.com'
    },
    {
        name: 'VIPRE',
        engines: ['vipre', 'sunbelt'],
        reporting: 'https://helpdesk.vipre.com/hc/en-us/requests/new'
    },
    { name: 'VirusBlokAda', engines: ['vba32'], reporting: 'feedback@anti-virus.by' },
    { name: 'WatchGuard', engines: ['watchguard'] }
];

;// CONCATENATED MODULE: ./src/spectra/vendors.ts

/** Where to report false positives to ReversingLabs. Checked with the table of vendors. */
const REVERSINGLABS_REPORTING = {
    email: 'support@reversinglabs.com',
    page: 'https://docs.reversinglabs.com/General/AnalysisAndClassification/FalsePositives'
};
/** Endings of engine names for another edition of the same vendor's engine. */
const VARIANT = /(?:_(?:online|beta|consumer))+$/i;
const BY_ENGINE = new Map(VENDORS.flatMap(({ name, engines }) => engines.map((engine) => [engine, name])));
const BY_NAME = new Map(VENDORS.map(vendor => [vendor.name, vendor]));
/**
 * Returns the name of the vendor of an engine in TCA-0103, such as `Kaspersky` for
 * `kaspersky_online`. For an unknown engine, returns its name without the ending of a variant.
 */
function vendorOf(engine) {
    const base = engine.replace(VARIANT, '');
    return BY_ENGINE.get(base.toLowerCase()) ?? (base || engine);
}
/** Whether a vendor is in the table. Other names come from the service and are untrusted. */
function isKnownVendor(vendor) {
    return BY_NAME.has(vendor);
}
/** Returns the web page or email address for reporting false positives to a vendor, if known. */
function reportingPageOf(vendor) {
    return BY_NAME.get(vendor)?.reporting;
}

;// CONCATENATED MODULE: ./src/results/requested-reports.ts

/**
 * Returns the analyses of a sample that have reports of their own: for archives, those of their
 * files.
 */
function requested_reports_requestedReports(sample) {
    return analysesOf(sample).flatMap(requested_reports_reportsWithin);
}
/** Returns the analyses with reports: for an archive, those of its files; otherwise, the analysis. */
function requested_reports_reportsWithin(analysis) {
    const { files = [] } = analysis;
    return files.length > 0 ? files : [analysis];
}
/** Returns the analyses of a sample without a report, including archives with such a file. */
function requested_reports_analysesWithoutReport(sample) {
    return dynamic_analysis_analysesOf(sample).filter(requested_reports_isReportMissing);
}
/** Whether a report on a sample is missing. */
function isAnyReportMissing(sample) {
    return requested_reports_analysesWithoutReport(sample).length > 0;
}
/**
 * Whether a report is missing. If an archive has a malicious file, the reports of its other files can
 * still be missing.
 */
function requested_reports_isReportMissing(analysis) {
    return !dynamic_analysis_hasReport(analysis) || !requested_reports_reportsWithin(analysis).every(dynamic_analysis_hasReport);
}
/** Returns why an analysis has no report, for use after a number, such as `still running`. */
function requested_reports_missingText({ state }) {
    return state === 'finished' ? 'without a classification' : dynamic_analysis_ANALYSIS_STATES[state].listed;
}

;// CONCATENATED MODULE: ./src/report/dynamic-text.ts






/** Maximum length of a text from a report, in characters. */
const dynamic_text_MAX_TEXT_LENGTH = 200;
/** Maximum length of the names of a sample's files, in characters. */
const MAX_NAMES_LENGTH = 300;
/** Maximum number of signatures that a text lists. The results file has more. */
const MAX_SIGNATURES = 3;
/** Maximum number of platforms with the same result that a text lists. */
const MAX_PLATFORMS = 10;
/** Advice if a report found a threat, but `fail-on` is not set. */
const SET_FAIL_ON = 'To fail the step for such files, set fail-on.';
/** All results, in the order of reports. */
const RESULTS = [
    ...['malicious', 'suspicious', 'failed', 'not confirmed', 'not started'],
    ...['without a classification', 'still running', 'no threats found']
];
/** Returns the classification, or why there is none, such as `still running`. */
function resultText(analysis) {
    return analysis.classification ?? requested_reports_missingText(analysis);
}
function resultIcon({ classification, state }) {
    if (classification !== null)
        return VERDICTS[classification].icon;
    return state === 'finished' ? VERDICTS.unavailable.icon : ANALYSIS_STATES[state].icon;
}
/** Returns the position of an analysis in reports, the most important first. */
function resultRank(analysis) {
    return RESULTS.indexOf(resultText(analysis));
}
/** Returns a number of analyses, such as `2 dynamic analyses`. */
function countAnalyses(count) {
    return `${count} dynamic ${count === 1 ? 'analysis' : 'analyses'}`;
}
/** Returns why requests about dynamic analyses take time, without a period. */
function limitText(parallelJobs) {
    const jobs = parallelJobs > 1 ? ` for ${parallelJobs} jobs together` : '';
    return `because the limit is ${MAX_DYNAMIC_REQUESTS} requests per minute${jobs}`;
}
/** Returns the number of reports with each result, the most important first. */
function countResults(analyses) {
    const results = analyses.map(resultText);
    return RESULTS.map((one) => [results.filter(result => result === one).length, one]).filter(([count]) => count > 0);
}
/**
 * Returns the number of reports with each result as a list, such as `1 malicious, 2 no threats
 * found`; empty if there are no dynamic analyses.
 */
function resultCountsText(samples) {
    return listShares(countResults(samples.flatMap(requestedReports)));
}
/**
 * Returns the results by platform, such as `malicious on windows10, no threats found on
 * linux`; empty if the sample isn't analyzed dynamically.
 */
function platformsText(sample) {
    const analyses = analysesOf(sample).toSorted((a, b) => resultRank(a) - resultRank(b));
    return groupPlatforms(analyses, platformResult)
        .map(([result, platforms]) => `${result} on ${platforms}`)
        .join(', ');
}
/**
 * Returns the missing reports of a sample, one line for each reason, such as `windows10, linux:
 * failed: the file is not supported`.
 */
function missingLines(sample) {
    return groupPlatforms(analysesWithoutReport(sample), missingReason).map(([reason, platforms]) => `${platforms}: ${reason}`);
}
/** Returns each text about analyses, with a list of their platforms. */
function groupPlatforms(analyses, textOf) {
    const texts = new Set(analyses.map(textOf));
    return [...texts].map(text => {
        const platforms = analyses.filter(one => textOf(one) === text);
        const names = platforms.map(({ platform }) => shortText(platform));
        return [text, listNames(names, MAX_PLATFORMS)];
    });
}
/** Marks the result of an archive with a threat if other files have no report yet. */
function platformResult(analysis) {
    const isIncomplete = isReportMissing(analysis) && analysis.classification !== null;
    return isIncomplete ? `${resultText(analysis)} so far` : resultText(analysis);
}
/** Returns the results in an archive, such as `3 files in the archive: 1 malicious, 2 still running`. */
function archiveText(analysis) {
    const { files } = analysis;
    if (!files)
        return '';
    return `${(0,format/* quantity */.au)(files.length, 'file')} in the archive: ${parts_listShares(countResults(files))}`;
}
/** Returns the signatures with the highest risks, on a single line; empty if there are none. */
function signaturesText({ signatures }) {
    return listNames(signatures.map(one => shortText(one.description)), MAX_SIGNATURES);
}
/** Returns why there is no report on a sample or on files in an archive, on a single line. */
function missingReason(analysis) {
    const { files } = analysis;
    const missing = reportsWithin(analysis).filter(one => !hasReport(one));
    const state = files
        ? listSharesOf(`${quantity(files.length, 'file')} in the archive`, countResults(missing))
        : missingText(analysis);
    const [reason] = missing.flatMap(one => one.reason ?? []);
    return reason === undefined ? state : `${state}: ${shortText(reason)}`;
}
/** Returns the names of a sample's files as a single line of limited length. */
function namesText({ files }) {
    return truncate(neutralize(listNames(files, 3)), MAX_NAMES_LENGTH);
}
/** Returns untrusted text as a single line of limited length. */
function shortText(text) {
    return truncate(neutralize(text), dynamic_text_MAX_TEXT_LENGTH);
}

;// CONCATENATED MODULE: ./src/report/false-positive-report.ts










/** Maximum length of untrusted texts, in characters. */
const MAX_NAME_LENGTH = 100;
const false_positive_report_MAX_LABEL_LENGTH = 200;
const MAX_PATH_LENGTH = 500;
const MAX_URL_LENGTH = 2000;
/** Maximum number of entries in lists. The results file has all of them. */
const false_positive_report_MAX_FILES = 20;
const MAX_DETECTIONS = 100;
const MAX_PAST_VERDICTS = 20;
const MAX_ANALYSES = 20;
/**
 * Returns a report in Markdown that the user can send to vendors, with a section for each malicious
 * or suspicious sample; undefined if there are none.
 */
function falsePositiveReport({ samples, propertiesOf }) {
    const flagged = verdict_text_sortByVerdict(samples).filter(isThreat);
    if (flagged.length === 0)
        return undefined;
    const sections = flagged.flatMap(sample => sectionOf(sample, propertiesOf(sample)));
    return [...introductionFor(flagged.length), ...sections].join('\n');
}
function introductionFor(samples) {
    return [
        '# False-positive report',
        '',
        `ReversingLabs Spectra Intelligence classifies ${(0,format/* quantity */.au)(samples, 'file')} as malicious or suspicious. First find out how each file got into the build. If you are sure that a detection is wrong, copy the file's section into the vendor's form or an email. Most vendors also ask for the file itself.`,
        '',
        `The addresses were checked on ${CHECKED_ON}. If one no longer works, search the vendor's website for "false positive".`,
        ''
    ];
}
function sectionOf(sample, properties) {
    const { verdict } = sample;
    return [
        `## ${nameOf(sample)}`,
        '',
        'Please check whether this detection is a false positive.',
        '',
        ...factsOf(sample, properties),
        ...detectionTable(verdict.scan?.detections ?? []),
        ...historyLines(sample),
        ...addressLines(verdict.scan),
        ''
    ];
}
function nameOf({ files, sha256 }) {
    return toMarkdownCode(files[0] ?? sha256 ?? 'unnamed file', MAX_PATH_LENGTH);
}
function factsOf(sample, properties) {
    const { sha1, sha256, size, verdict } = sample;
    return [
        fact('Files', filesText(sample)),
        ...properties.map(propertyText),
        fact('SHA-256', false_positive_report_code(sha256)),
        fact('SHA-1', false_positive_report_code(sha1)),
        fact('Size', size === null ? null : sizeText(size)),
        fact('ReversingLabs verdict', false_positive_report_verdictText(verdict)),
        fact('Dynamic analysis', analysesText(sample)),
        fact('First seen', verdict.firstSeen && timeText(verdict.firstSeen)),
        fact('Last scanned', scannedText(verdict.scan)),
        fact('Detections', numbersText(verdict))
    ].filter(line => line !== '');
}
function sizeText(bytes) {
    return bytes < 1000 ? (0,format/* formatSize */.Xq)(bytes) : `${(0,format/* formatSize */.Xq)(bytes)} (${bytes} bytes)`;
}
/** Names of the default properties in the report. */
const PROPERTY_NAMES = new Map([
    ['application_name', 'Application'],
    ['application_version', 'Version'],
    ['repository', 'Repository'],
    ['commit', 'Commit'],
    ['ref', 'Ref']
]);
/** Only properties are included, so that the report discloses no more than the metadata. */
function propertyText({ name, value }) {
    if (name === 'file_name')
        return '';
    if (name === 'url')
        return fact('URL', false_positive_report_link(value));
    return fact(PROPERTY_NAMES.get(name) ?? false_positive_report_code(name), false_positive_report_code(value));
}
/** Returns a line of a list, or an empty text if the value is not known. */
function fact(name, value) {
    return value ? `- **${name}:** ${value}` : '';
}
function filesText({ files }) {
    const shown = files.slice(0, false_positive_report_MAX_FILES).map(file => toMarkdownCode(file, MAX_PATH_LENGTH));
    return shown.join(', ') + restText(files, false_positive_report_MAX_FILES);
}
function false_positive_report_verdictText({ status, threat, level, classifiedBy }) {
    return [
        status,
        false_positive_report_code(threat),
        level !== null && `level ${level} of 5`,
        classifiedBy && `classified by ${false_positive_report_code(classifiedBy)}`
    ]
        .filter(Boolean)
        .join(', ');
}
/** Returns the results with the IDs that identify the analyses to ReversingLabs. */
function analysesText(sample) {
    const shown = dynamic_analysis_analysesOf(sample)
        .slice(0, MAX_ANALYSES)
        .map(analysis => {
        const { platform, riskScore, analysisId } = analysis;
        const facts = [
            riskScore !== null && `risk score ${riskScore}`,
            archiveText(analysis),
            analysisId !== null && `analysis ${false_positive_report_code(analysisId)}`
        ].filter(Boolean);
        const result = `${resultText(analysis)} on ${false_positive_report_code(platform)}`;
        return facts.length > 0 ? `${result} (${facts.join(', ')})` : result;
    });
    return shown.join('; ') + restText(dynamic_analysis_analysesOf(sample), MAX_ANALYSES);
}
function scannedText(scan) {
    if (!scan)
        return '';
    const first = scan.firstScannedOn && `, first scanned ${timeText(scan.firstScannedOn)}`;
    return `${timeText(scan.scannedOn)}${first ?? ''}`;
}
function numbersText(verdict) {
    const { matched = 0, asked = 0, vendors } = engineNumbers(verdict) ?? {};
    const { scan } = verdict;
    if (asked === 0)
        return '';
    if (!scan || vendors === undefined)
        return `${matched} of ${asked} engines`;
    const failed = scan.enginesFailed > 0 ? ` ${(0,format/* quantity */.au)(scan.enginesFailed, 'engine')} failed.` : '';
    return `${matched} of ${asked} engines, ${vendors} of ${scan.vendorsAsked} vendors.${failed}`;
}
function detectionTable(detections) {
    if (detections.length === 0)
        return [];
    const rows = detections.slice(0, MAX_DETECTIONS).map(detection => {
        const { engine, vendor, label, definitions } = detection;
        const cells = [
            false_positive_report_code(engine),
            vendorText(vendor),
            toMarkdownCode(label, false_positive_report_MAX_LABEL_LENGTH),
            definitions ? timeText(definitions) : 'unknown'
        ];
        return `| ${cells.join(' | ')} |`;
    });
    const rest = restText(detections, MAX_DETECTIONS).trim();
    return [
        '',
        '| Engine | Vendor | Label | Definitions |',
        '| ------ | ------ | ----- | ----------- |',
        ...rows,
        ...(rest ? ['', rest] : [])
    ];
}
function historyLines(sample) {
    const history = historyOf(sample).slice(-MAX_PAST_VERDICTS);
    if (history.length === 0)
        return [];
    const lines = history.map(({ status, threat, on }) => {
        return `- ${timeText(on)}: ${[status, false_positive_report_code(threat)].filter(Boolean).join(', ')}`;
    });
    return ['', 'Verdict history:', '', ...lines];
}
/** Returns where to send the report. */
function addressLines(scan) {
    const { email, page } = REVERSINGLABS_REPORTING;
    const vendors = [...new Set(scan?.detections.map(({ vendor }) => vendor))];
    const lines = vendors.slice(0, MAX_DETECTIONS).map(vendor => {
        const address = reportingPageOf(vendor);
        return `- ${vendorText(vendor)}: ${address ? `<${address}>` : 'address unknown'}`;
    });
    return ['', 'Send this report to:', '', `- ReversingLabs: <${email}>, see <${page}>`, ...lines];
}
function vendorText(vendor) {
    return isKnownVendor(vendor) ? vendor : false_positive_report_code(vendor);
}
/** Returns a short untrusted text as inline code; empty if it's not known. */
function false_positive_report_code(text) {
    return toMarkdownCode(text ?? '', MAX_NAME_LENGTH);
}
function false_positive_report_link(url) {
    return url === '' ? '' : toMarkdownLink(url, MAX_URL_LENGTH);
}
/** Returns an ISO 8601 time as `2026-01-31 12:00 UTC`. */
function timeText(time) {
    const [, date, clock] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(time) ?? [];
    return date && clock ? `${date} ${clock} UTC` : false_positive_report_code(time);
}
function restText(list, most) {
    return list.length > most ? ` and ${list.length - most} more` : '';
}

;// CONCATENATED MODULE: ./src/report/watch/false-positives.ts

/**
 * Returns a report in Markdown that the user can send to vendors, with a section for each flagged
 * sample; undefined if there are none.
 */
function watchFalsePositiveReport(samples, subjects) {
    const propertiesOf = (sample) => propertiesFor(sample, subjects);
    return falsePositiveReport({ samples, propertiesOf });
}
/** Returns where a sample is from: the metadata of its upload, or else its first release. */
function propertiesFor({ origin, subjects: keys }, subjects) {
    const release = subjects.find(({ kind, key }) => kind === 'release' && keys.includes(key));
    const fields = origin ?? (release && fieldsOf(release));
    if (!fields)
        return [];
    const properties = [
        { name: 'application_name', value: fields.application },
        { name: 'application_version', value: fields.version },
        { name: 'repository', value: fields.repository },
        { name: 'commit', value: fields.commit },
        { name: 'url', value: fields.url }
    ];
    return properties.filter(({ value }) => value !== '');
}
function fieldsOf({ repository, tag, url }) {
    const application = repository.split('/').at(-1) ?? '';
    return { application, version: tag, repository, commit: '', url };
}

;// CONCATENATED MODULE: ./src/report/detection-label.ts
/** Words for potentially unwanted software. */
const UNWANTED = new Set(['pua', 'pup', 'pus', 'riskware', 'adware', 'grayware', 'unwanted']);
/** Words for detections by heuristics, machine learning, reputation, or generic rules. */
const HEURISTIC = new Set([
    ...['heur', 'heuristic', 'heuristics', 'behaves', 'behavior', 'behavioral', 'probably'],
    ...['gen', 'generic', 'generik', 'genetic', 'susgen', 'variant', 'artemis', 'reputation'],
    ...['ai', 'ml', 'dfi', 'confidence', 'score', 'threshold', 'anomalous'],
    ...['suspicious', 'suspect', 'susp', 'unsafe']
]);
/** Words in labels of all kinds. A label that has no other words names no malware. */
const COMMON = new Set([
    ...['detected', 'infected', 'malicious', 'malware', 'threat', 'trojan', 'virus'],
    ...['high', 'medium', 'moderate', 'low', 'file', 'pe', 'win']
]);
/** Classifies the label of an engine by its words. */
function kindOf(label) {
    const words = wordsIn(label);
    if (/not-a-virus/i.test(label) || words.some(word => UNWANTED.has(word)))
        return 'unwanted';
    const isVague = words.some(word => HEURISTIC.has(word)) || words.every(word => COMMON.has(word));
    return isVague ? 'heuristic' : 'named';
}
/** Returns the words of a label such as `BehavesLike.Win32.Dropper`, in lowercase. */
function wordsIn(label) {
    return (label
        // Numbers of signatures, such as 0055e3ef1.
        .replace(/\b[\da-f]*\d[\da-f]*\b/gi, ' ')
        .replace(/([a-z])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3 $2$4')
        .toLowerCase()
        .split(/[^a-z]+/)
        .filter(Boolean));
}

;// CONCATENATED MODULE: ./src/report/detection-advice.ts




/** A file may be a false positive if at most this many vendors flag it … */
const FEW_VENDORS = 3;
/** … and if they are less than this share of all vendors. */
const FEW_SHARE = 0.1;
/** If no label names malware, the only limit is this share of all vendors. */
const VAGUE_SHARE = 0.25;
/** If more than this share of the engines failed, there is no advice. */
const FAILED_SHARE = 0.5;
/** Maximum length of a vendor's name, in characters. */
const detection_advice_MAX_NAME_LENGTH = 40;
const ONLY_DYNAMIC = 'Only the dynamic analysis flags this file, so it may be a false positive.';
/**
 * Returns what to do about a malicious or suspicious file that may be a false positive; undefined
 * if nothing suggests that it is one. The text contains untrusted names, so escape it.
 */
function detectionAdvice({ verdict, ...sample }) {
    if (!verdict || !isThreat({ verdict }))
        return undefined;
    const { scan } = verdict;
    const isFlagged = (verdict.enginesMatched ?? 0) > 0 || (scan?.detections.length ?? 0) > 0;
    if (isFoundDynamically(verdict)) {
        return isFlagged ? undefined : adviceOf(ONLY_DYNAMIC, ['ReversingLabs'], verdict);
    }
    // Two independent methods are rarely wrong about the same file.
    if (scan === null || threatsIn(sample).length > 0)
        return undefined;
    const finding = findingOf(scan);
    if (finding === undefined)
        return undefined;
    const recipients = scan.vendorsMatched <= FEW_VENDORS ? vendorNames(scan) : ['these vendors'];
    return adviceOf(finding, [...recipients, 'ReversingLabs'], verdict);
}
function adviceOf(finding, recipients, { accepted }) {
    const report = `If you know how it got into the build, send the false-positive report to ${joined(recipients)}.`;
    const exception = 'To accept the file until they respond, add its SHA-256 to exceptions-file.';
    return [finding, report, ...(accepted ? [] : [exception])].join(' ');
}
/** Returns why the file may be a false positive; undefined if nothing suggests it. */
function findingOf(scan) {
    const { vendorsAsked, vendorsMatched, detections } = scan;
    if (scan.enginesFailed / scan.enginesAsked > FAILED_SHARE)
        return undefined;
    if (detections.length === 0) {
        return `None of the ${vendorsAsked} vendors flags this file in the latest scan. The verdict comes from ReversingLabs' own analysis, an earlier scan, or an override in your account.`;
    }
    const kind = commonKind(detections.map(({ label }) => kindOf(label)));
    const isFew = vendorsMatched <= FEW_VENDORS && vendorsMatched / vendorsAsked < FEW_SHARE;
    const isVague = kind !== 'named' && vendorsMatched / vendorsAsked <= VAGUE_SHARE;
    if (!isFew && !isVague)
        return undefined;
    const names = vendorsMatched <= FEW_VENDORS ? ` (${namesWithEngines(scan)})` : '';
    const flags = vendorsMatched === 1 ? 'flags' : 'flag';
    const count = `${vendorsMatched} of ${vendorsAsked} vendors ${flags} this file${names}`;
    return `${isFew ? `Only ${count}` : count}${labelText(kind, detections.length)}.`;
}
/** Returns the kind of several labels: the most serious one. */
function commonKind(kinds) {
    if (kinds.includes('named'))
        return 'named';
    return kinds.includes('heuristic') ? 'heuristic' : 'unwanted';
}
function labelText(kind, labels) {
    const suspicion = 'so it may be a false positive';
    if (kind === 'unwanted')
        return ', as potentially unwanted software, not as malware';
    if (kind === 'named')
        return `, ${suspicion}`;
    const words = labels === 1 ? 'a heuristic or generic label' : 'only heuristic or generic labels';
    return `, with ${words}, ${suspicion}`;
}
function namesWithEngines(scan) {
    const names = joined(vendorNames(scan));
    const engines = scan.detections.length;
    return scan.vendorsMatched === 1 && engines > 1 ? `${names}, with ${engines} engines` : names;
}
function vendorNames({ detections }) {
    return [...new Set(detections.map(({ vendor }) => (0,format/* truncate */.xv)(vendor, detection_advice_MAX_NAME_LENGTH)))];
}
/** Returns a list such as `A, B, and C`. */
function joined(names) {
    return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}

;// CONCATENATED MODULE: ./src/report/log-advice.ts


/** Maximum number of different texts. The summary has the advice for each sample. */
const MAX_TEXTS = 10;
/** Logs what to do about files that may be false positives. Logs the same text only once. */
function log_advice_logAdvice(samples, log) {
    const filesByText = new Map();
    for (const sample of samples) {
        const { files } = sample;
        const text = detectionAdvice(sample);
        if (!text)
            continue;
        const known = filesByText.get(text);
        if (known)
            known.push(...files);
        else
            filesByText.set(text, [...files]);
    }
    for (const [text, files] of [...filesByText].slice(0, MAX_TEXTS)) {
        log.info(`${(0,format/* listNames */.Zv)(files, 3)}: ${text}`);
    }
}

;// CONCATENATED MODULE: ./src/report/log-verdicts.ts





/** The runner shows 10 errors of a step. This leaves some for other errors. */
const MAX_ERRORS = 7;
/** Leaves room for other warnings: the runner shows only 10 of each step. */
const MAX_WARNINGS = 5;
/** Logs that samples without a final verdict are checked again after a pause. */
function logWaiting(samples, pauseMs, log) {
    const count = (0,format/* quantity */.au)(samples, 'sample');
    log.info(`… ${count} without a final verdict; next check in ${(0,format/* formatDuration */.a3)(pauseMs)}`);
}
/** Logs verdicts that have just become final, except for the reports of dynamic analyses. */
function logFinalVerdicts(results, log) {
    for (const sample of verdict_text_sortByVerdict(results).filter(isThreat)) {
        const { status, accepted } = sample.verdict;
        log.info(`${status === 'malicious' && !accepted ? '✗' : '⚠'} ${verdictLine(sample)}`);
    }
    const others = results.filter(sample => !isThreat(sample));
    const final = verdict_text_verdictCountsText(others.filter(sample => !isAnyReportMissing(sample)));
    if (final)
        log.info(`Final verdicts: ${final}`);
    const incomplete = verdict_text_verdictCountsText(others.filter(isAnyReportMissing));
    if (incomplete)
        log.info(`Verdicts without dynamic analysis: ${incomplete}`);
}
/** Logs all verdicts, the most important first, with annotations for threats. */
function logVerdicts({ samples, counts }, log) {
    if (counts.malicious === null)
        return;
    log.group(`Verdicts: ${verdictCountsText(samples)}`, sortByVerdict(samples).map(verdictLine));
    warnAccepted(sortByVerdict(samples.filter(isAccepted)), log);
    const others = samples.filter(sample => !isAccepted(sample));
    annotateMalicious(others, log);
    const suspicious = others.filter(({ verdict }) => verdict?.status === 'suspicious');
    if (suspicious.length > 0)
        log.warning(suspiciousText(suspicious));
    const untrusted = untrustedText(samples);
    if (untrusted)
        log.warning(untrusted);
    logAdvice(sortByVerdict(samples), log);
}
/** Warns about samples without a proven verdict. */
function warnUnproven(samples, log) {
    if (samples.length > 0)
        log.warning(unprovenText(samples));
}
function isAccepted({ verdict }) {
    return Boolean(verdict?.accepted);
}
function verdictLine(sample) {
    const { files, verdict } = sample;
    return `${verdict?.status ?? ''}: ${(0,format/* listNames */.Zv)(files, 3)}  ${verdict_text_verdictDetails(sample)}`;
}
/** Adds a warning for each sample that an exception accepts. */
function warnAccepted(samples, log) {
    for (const sample of samples.slice(0, MAX_WARNINGS)) {
        const { files, verdict } = sample;
        log.warning(`${listNames(files, 3)}: ${verdict?.status ?? ''}, ${verdictDetails(sample)}`);
    }
    const rest = samples.slice(MAX_WARNINGS);
    if (rest.length === 0)
        return;
    const names = rest.flatMap(({ files }) => files);
    log.warning(`${quantity(rest.length, 'more accepted sample')}: ${listNames(names, 100)}`);
}
function annotateMalicious(samples, log) {
    const malicious = samples.flatMap(sample => sample.verdict?.status === 'malicious' ? sample.files.map(file => ({ file, sample })) : []);
    for (const { file, sample } of malicious.slice(0, MAX_ERRORS)) {
        log.error(`${file}: malicious, ${verdictDetails(sample)}`, 'Malicious file');
    }
    const rest = malicious.slice(MAX_ERRORS).map(({ file }) => file);
    if (rest.length > 0) {
        log.error(listNames(rest, 100), quantity(rest.length, 'more malicious file'));
    }
}

;// CONCATENATED MODULE: ./src/report/watch/log.ts











/** Maximum number of failures in the step's error. If there are more, all are logged in a group. */
const MAX_FAILURES = 10;
/** Logs what changed, with annotations for what got worse, and all current verdicts. */
function logWatch({ samples, subjects, remarks }, log) {
    logChanges(changedIn(samples), subjects, log);
    logCurrent(samples, subjects, log);
    if (remarks.notes.length > 0)
        log.group('Notes', remarks.notes);
    if (remarks.failures.length > MAX_FAILURES)
        log.group('Problems', remarks.failures);
}
/** Logs each change once: in an annotation of its own, or in a group with the others. */
function logChanges(changed, subjects, log) {
    const sentenceOf = (sample) => changeSentence(sample, subjects, plain);
    const withSeverity = (severity) => changed.filter(sample => severityOf(sample) === severity);
    const [errors, warnings] = [withSeverity('error'), withSeverity('warning')];
    const [moreErrors, moreWarnings] = [errors.slice(MAX_ERRORS), warnings.slice(MAX_WARNINGS)];
    for (const sample of errors.slice(0, MAX_ERRORS)) {
        log.error(sentenceOf(sample), 'Malicious file');
    }
    if (moreErrors.length > 0) {
        log.error(filesIn(moreErrors), (0,format/* quantity */.au)(moreErrors.length, 'more malicious file'));
    }
    for (const sample of warnings.slice(0, MAX_WARNINGS))
        log.warning(sentenceOf(sample));
    if (moreWarnings.length > 0) {
        log.warning(`${(0,format/* quantity */.au)(moreWarnings.length, 'more change')}: ${filesIn(moreWarnings)}`);
    }
    const others = [...moreErrors, ...moreWarnings, ...withSeverity('info')];
    if (others.length === 0)
        return;
    const title = others.length < changed.length ? 'Other changes' : 'Changes';
    log.group(`${title}: ${changeCountsText(others)}`, others.map(sentenceOf));
}
function logCurrent(samples, subjects, log) {
    const checked = verdict_text_sortByVerdict(samples).filter(({ verdict }) => verdict !== null);
    if (checked.length === 0)
        return;
    log.group(`Verdicts: ${watchVerdictCounts(samples)}`, checked.map(sample => {
        const name = sampleName(sample, subjects, plain);
        return `${sample.verdict?.status ?? ''}: ${name}  ${verdict_text_verdictDetails(sample)}`.trimEnd();
    }));
    const pending = samples.filter(({ verdict }) => verdict?.status === 'pending');
    if (pending.length > 0)
        log.warning(verdict_text_unprovenText(pending));
    const unconfirmed = samples.filter(sample => isUnconfirmed(sample) && !sample.checked);
    if (unconfirmed.length > 0)
        log.warning(unconfirmedText(unconfirmed));
    log_advice_logAdvice(checked.filter(isThreat), log);
}
function unconfirmedText(samples) {
    return `No new verdict for ${(0,format/* quantity */.au)(samples.length, 'sample')}: ${filesIn(samples)}. The last known verdict is reported.`;
}
function filesIn(samples) {
    return (0,format/* listNames */.Zv)(samples.flatMap(({ files }) => files), 100);
}

;// CONCATENATED MODULE: ./src/report/outputs.ts
/** A larger value could not be passed to a later step as an environment variable. In bytes. */
const MAX_OUTPUT_SIZE = 100_000;
/** Minimum size of a sample in the `results` output. In bytes. */
const SMALLEST_SAMPLE = 100;
/**
 * Returns all outputs in action.yml. If verdicts were not requested, their counts are empty,
 * because a 0 would look like "clean".
 */
function outputsOf({ outcome, recorded }) {
    const mayFit = (recorded?.results.samples.length ?? 0) * SMALLEST_SAMPLE <= MAX_OUTPUT_SIZE;
    const json = recorded && mayFit ? JSON.stringify(recorded.results) : '';
    const counts = recorded?.results.counts;
    return {
        'results-file': recorded?.file ?? '',
        results: Buffer.byteLength(json) <= MAX_OUTPUT_SIZE ? json : '',
        'false-positive-report': recorded?.falsePositiveReport ?? '',
        'file-count': counts?.files ?? 0,
        'sample-count': counts?.samples ?? 0,
        'submitted-count': counts?.submitted ?? 0,
        'existing-count': counts?.existing ?? 0,
        'resumed-count': counts?.resumed ?? 0,
        'failed-count': counts?.failed ?? 0,
        'malicious-count': counts?.malicious ?? '',
        'suspicious-count': counts?.suspicious ?? '',
        'accepted-count': counts?.accepted ?? '',
        'pending-count': counts?.pending ?? '',
        outcome
    };
}

;// CONCATENATED MODULE: ./src/report/watch/outputs.ts


/**
 * Returns all outputs in watch/action.yml. The counts are empty if no verdicts were checked, because
 * a 0 would look like "clean".
 */
function watchOutputsOf({ outcome, recorded }) {
    const counts = recorded && !recorded.document.dryRun ? recorded.document.counts : undefined;
    const open = recorded?.document.issues.filter(({ state }) => state === 'open') ?? [];
    return {
        'changed-count': counts?.changed ?? '',
        'malicious-count': counts?.malicious ?? '',
        'suspicious-count': counts?.suspicious ?? '',
        'pending-count': counts?.pending ?? '',
        'issue-url': linesWithin(open.map(({ url }) => (0,format/* neutralize */.YI)(url))),
        'results-file': recorded?.file ?? '',
        'false-positive-report': recorded?.falsePositiveReport ?? '',
        outcome
    };
}
/** Returns as many of the first lines as fit in an output. */
function linesWithin(lines) {
    let text = '';
    for (const line of lines) {
        const longer = text === '' ? line : `${text}\n${line}`;
        if (Buffer.byteLength(longer) > MAX_OUTPUT_SIZE)
            break;
        text = longer;
    }
    return text;
}

;// CONCATENATED MODULE: ./src/report/watch/summary.ts











/** Maximum number of rows of a table outside of collapsed sections. */
const MAX_SHOWN = 50;
const MAX_ISSUES = 20;
/** Returns the job summary, as HTML that is valid in Markdown. Never larger than 1 MiB in UTF-8. */
function watchSummaryOf(ending) {
    const { headline, failure, problems, advice, recorded } = ending;
    const title = `<h3>${(0,format/* toHtml */.Vw)(headline)}</h3>`;
    const lines = recorded
        ? reportLines(title, recorded, problems)
        : [title, ...[...(failure?.split('\n') ?? []), ...problems].map(paragraph)];
    return [...lines, ...(advice ? [paragraph(advice)] : []), ''].join('\n');
}
function reportLines(title, recorded, problems) {
    const causes = causesOf(recorded, problems);
    const top = [
        title,
        `<p>${(0,format/* toHtml */.Vw)(totalsLine(recorded))}</p>`,
        ...(causes.length > 0 ? [bulletList(causes)] : []),
        ...issueLines(recorded)
    ];
    const bottom = [...notesSection(recorded.remarks.notes), ...aboutSection(recorded)];
    const budget = tableBudget([...top, ...bottom].join('\n'));
    return [...top, ...tables(recorded, budget), ...bottom];
}
/** Returns numbers that the headline doesn't have. */
function totalsLine({ document, samples }) {
    const { counts, chargedLookUps, apiHost, started, finished, dryRun, outcome } = document;
    const isFailed = outcome === 'failed';
    const verdicts = dryRun ? '' : watchVerdictCounts(samples);
    return [
        (0,format/* quantity */.au)(counts.samples, 'sample'),
        dryRun ? 'dry run' : `${counts.checked} looked up`,
        !dryRun && (0,format/* quantity */.au)(chargedLookUps, 'charged lookup'),
        isFailed && changeCountsText(changedIn(samples)),
        isFailed && verdicts && `verdicts: ${verdicts}`,
        apiHost,
        finished && (0,format/* formatDuration */.a3)(Date.parse(finished) - Date.parse(started))
    ]
        .filter(Boolean)
        .join(' · ');
}
/** Returns what the headline doesn't say about why the step fails. */
function causesOf({ reasons }, problems) {
    const isOnly = reasons.length === 1 && problems.length === 0;
    const lines = reasons.flatMap(({ title, causes }) => (isOnly ? causes : [title, ...causes]));
    return [...lines, ...problems];
}
function issueLines({ document: { issues, subjects } }) {
    const links = issues.slice(0, MAX_ISSUES).map(({ subject: key, number, url, state }) => {
        const subject = subjects.find(one => one.key === key);
        const name = excerpt(`${subject ? subjectName(subject) : ''} #${number}`.trim());
        const link = /^https?:\/\//.test(url) ? `<a href="${(0,format/* toHtml */.Vw)(url)}">${name}</a>` : name;
        return state === 'closed' ? `${link} (closed)` : link;
    });
    return links.length > 0 ? [`<p>Issues: ${links.join(', ')}</p>`] : [];
}
function subjectName(subject) {
    return subject.kind === 'release' ? releaseName(subject) : 'subscribed samples';
}
function tables(recorded, budget) {
    const { samples, document } = recorded;
    const sorted = verdict_text_sortByVerdict(samples);
    const flagged = sorted.filter(isThreat);
    const open = document.dryRun ? [] : sorted.filter(isOpen);
    const shown = new Set([...flagged.slice(0, MAX_SHOWN), ...open.slice(0, MAX_SHOWN)]);
    // What doesn't fit into the tables comes first.
    const rest = sorted.filter(sample => !shown.has(sample));
    const stateRow = (sample) => row(stateCells(sample, recorded));
    const header = ['File', 'Verdict', 'Details', 'Hash'];
    return [
        ...changesTable(recorded, budget),
        ...table({ title: 'Flagged files', header, items: flagged, rowOf: stateRow }, budget),
        ...table({ title: 'No current verdict', header, items: open, rowOf: stateRow }, budget),
        ...restSection(rest, recorded, budget)
    ];
}
/** Whether a sample has no proven verdict, or one that this run could not confirm. */
function isOpen(sample) {
    if (isThreat(sample))
        return false;
    return sample.verdict === null || isUnproven(sample) || isUnconfirmed(sample);
}
function table({ title, header, items, rowOf }, budget) {
    if (items.length === 0)
        return [];
    const shown = rowsWithin(items.slice(0, MAX_SHOWN), rowOf, budget);
    const rest = items.length - shown.length;
    return [
        `<h4>${(0,format/* toHtml */.Vw)(`${title} (${items.length})`)}</h4>`,
        `<table>${headerRow(header)}`,
        ...shown,
        '</table>',
        ...(rest > 0 ? [`<p>… and ${rest} more in the results file</p>`] : [])
    ];
}
function changesTable(recorded, budget) {
    const { document, samples, sampleUrl } = recorded;
    const rowOf = (sample) => row([
        nameCell(sample, document.subjects),
        CHANGES[sample.change.kind].title,
        changeText(sample, html),
        hashCell(sample, sampleUrl, sample.sha256 ?? sample.sha1)
    ]);
    const items = changedIn(samples);
    const header = ['File', 'Change', 'Details', 'Hash'];
    return table({ title: 'Changes', header, items, rowOf }, budget);
}
function stateCells(sample, { document, sampleUrl }) {
    const { verdict } = sample;
    const advice = detectionAdvice(sample);
    const note = isUnconfirmed(sample) ? 'not confirmed by this run' : '';
    return [
        nameCell(sample, document.subjects),
        withNote(verdict ? verdictTitle(sample) : 'not retrieved', note),
        textLines([...verdictLines(sample), advice ?? '']),
        hashCell(sample, sampleUrl, sample.sha256 ?? sample.sha1)
    ];
}
function restSection(samples, { document, sampleUrl }, budget) {
    if (samples.length === 0)
        return [];
    const rowOf = (sample) => row([
        nameCell(sample, document.subjects),
        withNote(verdictTitle(sample), ...verdictLines(sample)),
        hashCell(sample, sampleUrl, sample.sha256 ?? sample.sha1)
    ]);
    const shown = rowsWithin(samples, rowOf, budget);
    const rest = samples.length - shown.length;
    return section(`Other samples (${samples.length})`, [
        `<table>${headerRow(['File', 'Verdict', 'Hash'])}`,
        ...shown,
        '</table>',
        ...(rest > 0 ? [`<p>… and ${rest} more in the results file</p>`] : [])
    ]);
}
function verdictTitle({ verdict }) {
    return verdict ? `${verdict_VERDICTS[verdict.status].icon} ${statusText(verdict)}` : '';
}
/** Returns the files of a sample, and below them the release or build that they are from. */
function nameCell(sample, subjects) {
    const source = sampleName({ ...sample, files: [] }, subjects, plain);
    return withNote(fileCell(sample), source);
}
function aboutSection({ file, falsePositiveReport }) {
    const notes = [
        'Verdicts can change later. “No threats found” is not a guarantee, and “pending” does not mean clean.',
        file && `The results file has all details, including full hashes: ${file}`,
        falsePositiveReport &&
            `If a detection is wrong, send the false-positive report to the vendors: ${falsePositiveReport}`
    ];
    return section('About these results', [bulletList(notes.filter(Boolean))]);
}

;// CONCATENATED MODULE: ./src/report/watch/publish.ts













/** Maximum number of issues in the log. The results file has all of them. */
const publish_MAX_ISSUES = 20;
const VIEW = { outputsOf: watchOutputsOf, summaryOf: watchSummaryOf };
/**
 * Writes all reports of a watch, even if it failed or was canceled. The state file is the last one,
 * so that a run that is killed before reports its changes again.
 * @returns how the run ends
 */
async function publishWatch({ inputs, saveState, ...run }, { log, clock, platform }) {
    const results = redactResults(run, inputs);
    const finished = clock.date().toISOString();
    const { subjects } = results.document;
    // Logged first, because the changes are not reported again when the state file is written.
    logWatch({ ...results, subjects }, log);
    const files = fileReports(inputs);
    const reports = [
        files.results,
        files.falsePositives,
        ...platformReports(VIEW, inputs, platform),
        ...(saveState ? [stateReport(inputs.stateFile, saveState)] : [])
    ];
    const ending = await writeReports(reports, problems => watchEndingOf(results, {
        ...{ inputs, finished, problems: [...problems.values()] },
        file: problems.has(files.results) ? '' : inputs.resultsFile,
        falsePositiveReport: problems.has(files.falsePositives)
            ? ''
            : (0,own_files/* falsePositivePath */.m0)(inputs.resultsFile)
    }));
    const { file, falsePositiveReport, document } = ending.recorded;
    log.info(ending.headline);
    logIssues(document.issues, log);
    if (file)
        log.info(`Results: ${file}`);
    if (falsePositiveReport)
        log.info(`False-positive report: ${falsePositiveReport}`);
    logFailures(ending, log);
    return ending.exit;
}
/** Logs the issues that are open. */
function logIssues(issues, log) {
    const open = issues.filter(({ state }) => state === 'open');
    for (const { url } of open.slice(0, publish_MAX_ISSUES))
        log.info(`Open issue: ${url}`);
}
/** Reports runs of the watch action that ended before they had any results. */
const { publishFailed: publishWatchFailed, publishSkipped: publishWatchSkipped } = new EarlyReporter({
    nothingSent: '❌ No verdicts were checked in Spectra Intelligence',
    failed: '❌ Checking verdicts in Spectra Intelligence failed',
    skipped: {
        headline: '⏭️ No verdicts checked in Spectra Intelligence: no credentials',
        advice: 'To watch verdicts, set the credentials of your account.',
        warning: 'No verdicts were checked.'
    }
}, VIEW);
function redactResults(results, inputs) {
    const { redact } = inputs;
    const { document, samples, remarks } = results;
    const issues = document.issues.map(issue => ({
        ...issue,
        subject: redact(issue.subject),
        url: redact(issue.url)
    }));
    const subjects = document.subjects.map(subject => redactSubject(subject, redact));
    return {
        ...results,
        document: { ...document, subjects, issues },
        samples: samples.map(watchedRedactor(inputs)),
        remarks: redactRemarks(remarks, redact)
    };
}
function redactRemarks({ stopped, failures, notes }, redact) {
    return {
        stopped: stopped === undefined ? undefined : redact(stopped),
        failures: failures.map(redact),
        notes: notes.map(redact)
    };
}
/** Returns the reports that are files, except for the state file. */
function fileReports(inputs) {
    const { resultsFile } = inputs;
    const results = {
        write: async ({ recorded }) => {
            if (!recorded)
                return;
            await (0,promises_.mkdir)(external_node_path_default().dirname(resultsFile), { recursive: true });
            await (0,atomic_file/* replaceFile */.fR)(resultsFile, documentTexts(recorded.document));
        },
        problem: message => `The results file ${resultsFile} could not be written: ${message}`
    };
    const file = (0,own_files/* falsePositivePath */.m0)(resultsFile);
    const falsePositives = {
        write: async ({ recorded }) => {
            if (!recorded)
                return;
            const { samples, document } = recorded;
            await (0,atomic_file/* replaceOrDelete */.f7)(file, watchFalsePositiveReport(samples, document.subjects));
        },
        problem: message => `The false-positive report ${file} could not be written: ${message}`
    };
    return { results, falsePositives };
}
function stateReport(file, save) {
    return {
        write: save,
        problem: message => `state-file ${file} could not be written: ${message}`
    };
}

;// CONCATENATED MODULE: ./src/results/exception-entry.ts

const KEYS = ['sha256', 'reason', 'until'];
/** Maximum length of a reason, in characters. */
const MAX_REASON_LENGTH = 200;
/** Maximum length of a value in an error, in characters. */
const MAX_QUOTED_LENGTH = 80;
/** Hashes that are mistaken for a SHA-256, by their number of digits. */
const OTHER_HASHES = { 32: 'an MD5', 40: 'a SHA-1' };
/** Describes the keys of an entry, for errors. */
const ENTRY_RULE = 'each entry has the keys sha256, reason, and until';
/** Reads an entry. Returns its problems if it is malformed. */
function readEntry(fields, line) {
    const valueOf = (key) => fields.find(({ name }) => name === key)?.value ?? '';
    const sha256 = valueOf('sha256').trim().toLowerCase();
    const reason = valueOf('reason')
        .replace(/[\s\p{C}]+/gu, ' ')
        .trim();
    const until = valueOf('until').trim();
    const rules = {
        sha256: hashProblem(sha256),
        reason: reasonProblem(reason),
        until: dateProblem(until)
    };
    const problems = [
        ...KEYS.filter(key => !fields.some(({ name }) => name === key)).map(key => {
            return { line, text: `${key} is missing: ${ENTRY_RULE}.` };
        }),
        ...fields.flatMap((field, index) => {
            const isRepeated = fields.slice(0, index).some(({ name }) => name === field.name);
            const text = isRepeated ? repeatedKey(field) : fieldProblem(field, rules);
            return text === undefined ? [] : [{ line: field.line, text }];
        })
    ];
    return problems.length > 0 ? problems : { sha256, reason, until, line };
}
function quote(text) {
    return `"${(0,format/* truncate */.xv)(text, MAX_QUOTED_LENGTH)}"`;
}
function repeatedKey({ name }) {
    return `the entry has the key ${quote(name)} more than once: keep one of them.`;
}
function fieldProblem({ name, value }, rules) {
    const key = KEYS.find(known => known === name);
    if (key === undefined)
        return `the entry has the unknown key ${quote(name)}: ${ENTRY_RULE}.`;
    return value === undefined ? `${key} must be text.` : rules[key];
}
function hashProblem(sha256) {
    if (/^[0-9a-f]{64}$/.test(sha256))
        return undefined;
    const other = /^[0-9a-f]+$/.test(sha256) ? OTHER_HASHES[sha256.length] : undefined;
    return other === undefined
        ? `sha256 is ${quote(sha256)}: it must be a SHA-256 hash, which has 64 hexadecimal digits.`
        : `sha256 is ${quote(sha256)}, which is ${other} hash: use the SHA-256 hash of the file. The results file has it.`;
}
function reasonProblem(reason) {
    // YAML has two other notations for an empty value.
    if (['', '~', 'null'].includes(reason.toLowerCase()))
        return 'reason is empty: say why this file is accepted.';
    return reason.length > MAX_REASON_LENGTH
        ? `reason has ${reason.length} characters: it can have up to ${MAX_REASON_LENGTH}.`
        : undefined;
}
function dateProblem(until) {
    const isDate = /^\d{4}-\d{2}-\d{2}$/.test(until) && exception_entry_dayOf(until) === until;
    return isDate
        ? undefined
        : `until is ${quote(until)}: it must be a date in the form YYYY-MM-DD, such as 2027-01-31.`;
}
/** Returns the day of a date in the same form, which differs if the month has fewer days. */
function exception_entry_dayOf(date) {
    const time = Date.parse(`${date}T00:00:00Z`);
    return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./src/results/exceptions-file.ts



/** Maximum size of an exceptions file, enough for 1,000 entries. In bytes. */
const MAX_FILE_SIZE = 256 << 10;
/** Maximum nesting in the YAML parser. A list of entries needs less. */
const DEEPEST = 10;
/** Maximum length of the YAML parser's messages, which quote the file. In characters. */
const MAX_MESSAGE_LENGTH = 200;
/** Reads and checks an exceptions file. If it can't be read, that is reported as a problem. */
async function readExceptionsFile(file) {
    let bytes;
    try {
        const stats = await (0,promises_.stat)(file);
        if (!stats.isFile())
            return failed('it is not a file.');
        if (stats.size > MAX_FILE_SIZE)
            return failed(`it is larger than ${MAX_FILE_SIZE >> 10} KiB.`);
        bytes = await (0,promises_.readFile)(file);
    }
    catch (error) {
        const { code, message } = error;
        return failed(code === 'ENOENT'
            ? 'the file does not exist. Check the path, and whether the repository is checked out.'
            : `it can't be read: ${message}.`);
    }
    let text;
    try {
        // Also removes a byte order mark, which the YAML parser counts as indentation.
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return failed('it is not encoded in UTF-8.');
    }
    return parseExceptions(text);
}
/** Parses the YAML text of an exceptions file. */
async function parseExceptions(text) {
    // Loaded only if needed, because most runs have no exceptions.
    const yaml = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    if (isNestedDeeply(text, yaml))
        return failed(`it is nested too deeply: ${LIST_RULE}`);
    const lines = new yaml.LineCounter();
    const { contents, errors, warnings } = yaml.parseDocument(text, {
        // All values are text: YAML would read some hashes as numbers.
        schema: 'failsafe',
        // The check takes quadratic time. Entries are checked for repeated keys later.
        uniqueKeys: false,
        prettyErrors: false,
        lineCounter: lines
    });
    const [error] = [...errors, ...warnings];
    if (error) {
        return failed(`it is not valid YAML: ${messageOf(error)}.`, lines.linePos(error.pos[0]).line);
    }
    const isEmpty = contents === null || (yaml.isScalar(contents) && contents.value === '');
    if (isEmpty)
        return { entries: [], problems: [] };
    const lineOf = (node) => {
        const [start = 0] = yaml.isNode(node) ? (node.range ?? []) : [];
        return lines.linePos(start).line;
    };
    if (!yaml.isSeq(contents))
        return failed(LIST_RULE, lineOf(contents));
    return checkEntries(contents.items.map(item => {
        return yaml.isMap(item)
            ? readEntry(item.items.map(pair => fieldOf(pair, { yaml, lineOf })), lineOf(item))
            : [{ line: lineOf(item), text: `this is not an entry: ${ENTRY_RULE}.` }];
    }));
}
const LIST_RULE = `it must be a list, and ${ENTRY_RULE}.`;
function failed(text, line) {
    return { entries: [], problems: [{ text, ...(line !== undefined && { line }) }] };
}
/** Deep nesting would overflow the stack, and not always with an error that can be caught. */
function isNestedDeeply(text, { Lexer, Parser }) {
    const parser = new Parser();
    for (const lexeme of new Lexer().lex(text)) {
        Array.from(parser.next(lexeme));
        if (parser.stack.length > DEEPEST)
            return true;
    }
    return false;
}
function messageOf({ code, message }) {
    // The parser's message names one of its functions.
    if (code === 'MULTIPLE_DOCS')
        return 'it has more than one document';
    return (0,format/* truncate */.xv)(message, MAX_MESSAGE_LENGTH);
}
function fieldOf({ key, value }, { yaml, lineOf }) {
    const textOf = (node) => yaml.isScalar(node) && typeof node.value === 'string' ? node.value : undefined;
    return {
        name: textOf(key) ?? '',
        // In `{sha256}`, there is no value.
        value: value === null ? '' : textOf(value),
        line: lineOf(key)
    };
}
function checkEntries(items) {
    const entries = [];
    const problems = [];
    const lines = new Map();
    for (const item of items) {
        if (!('sha256' in item)) {
            problems.push(...item);
            continue;
        }
        const { sha256, line } = item;
        const first = lines.get(sha256);
        if (first === undefined)
            lines.set(sha256, line);
        else
            problems.push({ line, text: `sha256 is the same as on line ${first}: keep one of them.` });
        entries.push(item);
    }
    return problems.length > 0 ? { entries: [], problems } : { entries, problems };
}

;// CONCATENATED MODULE: ./src/runs/load-exceptions.ts




/**
 * Reads `exceptions-file`, and warns about entries that have expired.
 * @param started when the run started, which determines which entries have expired
 * @throws {InputError} when the file can't be read, or if an entry is malformed
 */
async function loadExceptions({ exceptionsFile: file }, started, log) {
    if (!file)
        return NO_EXCEPTIONS;
    const { entries, problems } = await readExceptionsFile(file);
    if (problems.length > 0) {
        throw new error/* InputError */.d(problems.map(({ line, text }) => {
            return `exceptions-file is "${file}"${line === undefined ? '' : `, line ${line}`}: ${text}`;
        }));
    }
    const exceptions = exceptionsOn(started, file, entries);
    const expired = expiredText(exceptions);
    if (expired)
        log.warning(expired);
    return exceptions;
}

;// CONCATENATED MODULE: ./src/runs/review-exceptions.ts


/** Warns about exceptions that are not needed. Returns the remarks with notes about exceptions. */
function reviewExceptions({ inputs, exceptions, resultsFile }, remarks, log) {
    const { samples, counts } = resultsFile.results();
    const hasEnded = remarks.stopped === undefined && counts.malicious !== null;
    // Files in the parts of other jobs may need the other exceptions.
    const isComplete = inputs.shard === undefined;
    const checked = hasEnded ? { samples, isComplete } : undefined;
    const notes = exceptionNotes(exceptions, checked, log);
    return { ...remarks, notes: [...remarks.notes, ...notes.map(inputs.redact)] };
}
/**
 * Warns about exceptions that are not needed. Returns notes about these and about expired ones.
 * @param checked undefined if the run did not get that far
 */
function exceptionNotes(exceptions, checked, log) {
    const unused = checked &&
        unusedText(exceptions, unusedExceptions(exceptions, checked.samples, checked.isComplete));
    if (unused)
        log.warning(unused);
    return [expiredText(exceptions), unused].filter(text => text !== undefined);
}

;// CONCATENATED MODULE: ./src/results/schema.ts
/** Version of the results file's format. Raised if older readers would misread a newer file. */
const SCHEMA_VERSION = 1;
/** Returns a key for a sample: its hash, or its files if they weren't read. */
function sampleKey(result) {
    // In JSON, a file name can't be mistaken for a hash.
    return result.sha256 ?? JSON.stringify(result.files);
}

;// CONCATENATED MODULE: ./src/version.ts
/** Name and version of the program. A test checks that they match package.json. */
const PROGRAM = 'spectra-submit/1.0.0';

;// CONCATENATED MODULE: ./src/runs/watch/document-fields.ts


/** Returns the fields of the results document about the run as a whole. */
function documentFields({ inputs, started, subjects }, { chargedLookUps }, { issues }) {
    const { repository, commit, runUrl: url } = inputs.origin;
    return {
        schemaVersion: SCHEMA_VERSION,
        kind: 'watch',
        action: PROGRAM,
        run: { repository, commit, url },
        apiHost: inputs.apiUrl.host,
        dryRun: inputs.dryRun,
        started: started.toISOString(),
        chargedLookUps,
        subjects,
        issues
    };
}

;// CONCATENATED MODULE: ./src/spectra/limits.ts
/** Maximum number of hashes in a status request (TCA-0201). */
const MAX_STATUS_QUERY_SIZE = 1000;
/** Maximum number of status requests (TCA-0201) per minute. */
const MAX_STATUS_QUERIES = 100;
/** Maximum number of hashes in a request for analyses (TCA-0104), whose responses are large. */
const MAX_ANALYSIS_QUERY_SIZE = 10;
/** Maximum number of hashes in any other bulk request. */
const MAX_BULK_QUERY_SIZE = 100;
/** Maximum number of requests per minute for dynamic analyses and their reports (TCA-0207, TCA-0106). */
const limits_MAX_DYNAMIC_REQUESTS = 3;
/** Maximum number of properties that the service shows for a sample. */
const MAX_PROPERTIES = 10;
/**
 * Larger samples have scan records (TCA-0103), but no analysis (TCA-0104), and can't be analyzed
 * dynamically (TCA-0207). In bytes. Units are not documented as decimal or binary. With binary
 * units, which are larger, no analysis is missed.
 */
const MAX_ANALYZED_SIZE = 400 * 2 ** 20;
/** For larger samples, the service only keeps the size and the source. In bytes. */
const MAX_SCANNED_SIZE = 2 * 2 ** 30;

;// CONCATENATED MODULE: ./src/report/size-limit.ts

/** Returns what the service doesn't do for samples of this size, in bytes; undefined if nothing. */
function sizeLimitNote(bytes) {
    if (bytes > MAX_SCANNED_SIZE)
        return 'over 2 GB: the service stores only its size and source';
    if (bytes > MAX_ANALYZED_SIZE)
        return 'over 400 MB: the service analyzes only parts of it';
    return undefined;
}

;// CONCATENATED MODULE: ./src/report/log-files.ts



/**
 * Logs the files that were found.
 * @param hidden number of files that were skipped because they are hidden
 */
function logFound(files, hidden, log) {
    log.group(`Found ${quantity(files.length, 'file')}`, linesOf(files, ({ name, size }) => [`${name}  ${formatSize(size)}`]));
    if (hidden > 0) {
        const files = quantity(hidden, 'hidden file');
        log.info(`Skipped ${files}. To include hidden files, set include-hidden-files to true.`);
    }
}
/** Logs the hashes of samples, and which of them are too large for a full analysis. */
function logHashed(samples, log) {
    const files = samples.reduce((sum, sample) => sum + sample.files.length, 0);
    const bytes = samples.reduce((sum, { size }) => sum + size, 0);
    log.group(`Hashed ${(0,format/* formatTotals */.zD)({ files, unique: samples.length, bytes })}`, linesOf(samples, sample => [
        (0,format/* listNames */.Zv)(namesOf(sample), 3),
        `  sha1 ${sample.sha1}`,
        `  sha256 ${sample.sha256}`
    ]));
    for (const sample of samples) {
        const note = sizeLimitNote(sample.size);
        if (note)
            log.info(`${(0,format/* listNames */.Zv)(namesOf(sample), 3)} is ${note}`);
    }
}
/** Logs which results of earlier runs this run keeps or continues. */
function logResumed(results, log) {
    const done = results.filter(isDone).length;
    if (done > 0)
        log.info(`${quantity(done, 'sample')} already done by earlier runs`);
    const uncertain = results.filter(result => needsUpload(result) && result.metadata === 'uncertain');
    if (uncertain.length === 0)
        return;
    const names = uncertain.flatMap(({ files }) => files);
    log.warning('An earlier run was interrupted while it uploaded metadata. The metadata is uploaded again, ' +
        `so the service may have it twice: ${listNames(names, 20)}`);
}
/** Logs which samples the service already has, and what is done for them. */
function logExisting(results, log) {
    const existing = results.filter(result => result.existing);
    log.info(`The service already has ${existing.length} of ${quantity(results.length, 'sample')}`);
    const titles = { 'reanalysis-requested': 'Reanalysis requested', existing: 'Skipped' };
    for (const [state, title] of Object.entries(titles)) {
        const samples = existing.filter(result => result.state === state);
        if (samples.length === 0)
            continue;
        log.group(`${title}: ${quantity(samples.length, 'sample')}`, linesOf(samples, hashLine));
    }
    for (const result of existing)
        if (result.state === 'failed')
            logFailed(result, log);
}
/** Logs a sample that failed before it was sent. */
function logFailed({ files, error }, log) {
    log.info(`✗ ${(0,format/* listNames */.Zv)(files, 3)}  ${error?.message ?? ''}`);
}
function hashLine({ files, sha1, sha256 }) {
    return [`${listNames(files, 3)}  ${sha1 ? `sha1 ${sha1}` : `sha256 ${sha256 ?? ''}`}`];
}
function namesOf({ files }) {
    return files.map(({ name }) => name);
}
/** Yields lines one at a time, because the lines of many files would take too much memory. */
function* linesOf(items, lines) {
    for (const item of items)
        yield* lines(item);
}

;// CONCATENATED MODULE: ./src/results/merge-analyses.ts

/** The states of one analysis, in the order in which they follow each other. */
const ORDER = {
    'not-started': 0,
    unconfirmed: 1,
    running: 2,
    failed: 3,
    finished: 4
};
/**
 * Merges several records of the analyses of one sample. The order doesn't matter. Keeps every
 * analysis that was started, even if another one was started on the same platform.
 */
function mergeAnalyses(analyses) {
    const started = new Set(analyses.filter(wasStarted).map(({ platform }) => platform));
    const merged = new Map();
    for (const analysis of analyses) {
        const { platform, requested } = analysis;
        if (requested === null && started.has(platform))
            continue;
        const key = JSON.stringify([platform, requested]);
        const known = merged.get(key);
        merged.set(key, known ? join(known, analysis) : analysis);
    }
    return [...merged].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, analysis]) => analysis);
}
/**
 * Returns the analysis that counts for each platform: the one with the worst threat, or else the
 * latest one.
 */
function countedByPlatform(analyses) {
    const counted = new Map();
    for (const analysis of analyses) {
        const known = counted.get(analysis.platform);
        if (!known || replaces(analysis, known))
            counted.set(analysis.platform, analysis);
    }
    return counted;
}
function replaces(a, b) {
    const difference = threatRank(a) - threatRank(b);
    return difference === 0 ? (a.requested ?? '') > (b.requested ?? '') : difference > 0;
}
/** Combines two records of one analysis. */
function join(a, b) {
    if (a.files && b.files)
        return archiveAnalysis(a, joinFiles([...a.files, ...b.files]));
    // Only the response to the start lists the files in an archive.
    if (a.files || b.files)
        return a.files ? a : b;
    return later(a, b);
}
function joinFiles(files) {
    const joined = new Map();
    for (const file of files) {
        // Without an ID, only the reason distinguishes files whose hash is not known.
        const key = JSON.stringify([file.sha1, file.analysisId ?? [file.reason]]);
        const known = joined.get(key);
        joined.set(key, known ? later(known, file) : file);
    }
    return [...joined].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, file]) => file);
}
/** Returns the later of two records of one analysis. */
function later(a, b) {
    const difference = ORDER[a.state] - ORDER[b.state] || threatRank(a) - threatRank(b);
    return (difference === 0 ? textOf(a) > textOf(b) : difference > 0) ? a : b;
}
const textOf = (analysis) => JSON.stringify(analysis);

;// CONCATENATED MODULE: ./src/results/plan-analyses.ts


/** Why an analysis is not started if nothing else prevents it. */
const INTERRUPTED = 'the run ended before the dynamic analysis was started';
/**
 * Returns the analyses that a resumed run keeps: those that an earlier run started. Only those with
 * a classification count, until this run requests the others.
 */
function resumedAnalyses(earlier) {
    return arrange(earlier, []);
}
/**
 * Returns a sample with an analysis for each platform: the one that an earlier run started, or one
 * that is not started.
 * @param reason why an analysis is not started
 */
function requestAnalyses(sample, platforms, reason) {
    const { dynamicAnalysis = [], earlierAnalyses } = arrange(sample, platforms);
    const missing = platforms.filter((platform, index) => platforms.indexOf(platform) === index &&
        !dynamicAnalysis.some(analysis => analysis.platform === platform));
    const fresh = missing.map(platform => notStarted(platform, reason));
    const others = { ...sample };
    delete others.earlierAnalyses;
    return {
        ...others,
        dynamicAnalysis: plan_analyses_inOrder([...dynamicAnalysis, ...fresh], platforms),
        ...(earlierAnalyses && { earlierAnalyses })
    };
}
/** Sorts analyses in the order of the platforms. Other platforms come last. */
function plan_analyses_inOrder(analyses, platforms) {
    const all = [...platforms, ...analyses.map(({ platform }) => platform)];
    return analyses.toSorted((a, b) => all.indexOf(a.platform) - all.indexOf(b.platform));
}
/** Returns an analysis whose start was not sent. */
function notStarted(platform, reason) {
    return { ...NO_ANALYSIS, platform, requested: null, reason };
}
/** Returns a sample with the latest state of one of its analyses. */
function withAnalysis(sample, latest) {
    const { dynamicAnalysis = [] } = sample;
    return {
        ...sample,
        dynamicAnalysis: dynamicAnalysis.map(one => (one.platform === latest.platform ? latest : one))
    };
}
/** Separates the analyses that affect the verdict from others that were started. */
function arrange({ dynamicAnalysis = [], earlierAnalyses = [] }, platforms) {
    const started = mergeAnalyses([...dynamicAnalysis, ...earlierAnalyses].filter(wasStarted));
    const counted = [...countedByPlatform(started).values()].filter(
    // A known classification counts, even if this run doesn't request the platform.
    ({ platform, classification }) => platforms.includes(platform) || classification !== null);
    const others = started.filter(analysis => !counted.includes(analysis));
    return {
        ...(counted.length > 0 && { dynamicAnalysis: counted }),
        ...(others.length > 0 && { earlierAnalyses: others })
    };
}

;// CONCATENATED MODULE: ./src/results/initial-result.ts



/** Initial field values of a result. */
const INITIAL_FIELDS = {
    existing: false,
    metadata: 'none',
    subscribed: false,
    verdict: null,
    error: null,
    started: null,
    finished: null
};
/**
 * Returns the result of a sample at the start of a run.
 * @param earlier its result in the runs that this one resumes
 * @param subscribe whether to subscribe to changes, which happens along with the metadata
 */
function initialResult({ sha1, sha256, size, files }, earlier, subscribe) {
    const fresh = {
        sha1,
        sha256,
        size,
        files,
        state: 'not-attempted',
        ...INITIAL_FIELDS
    };
    return earlier ? resumedResult(fresh, earlier, subscribe) : fresh;
}
function resumedResult(fresh, earlier, subscribe) {
    const { state, existing, metadata, metadataFirstSent, subscribed, started, finished } = earlier;
    const history = historyOf(earlier);
    const restarted = {
        ...fresh,
        ...(history.length > 0 && { history }),
        ...resumedAnalyses(earlier),
        metadata,
        ...(metadataFirstSent && { metadataFirstSent })
    };
    const { onResume, hasMetadata } = STATES[state];
    if (onResume === 'restart')
        return restarted;
    // GitHub doesn't provide the SHA-1 of an asset, but an earlier run may have computed it.
    const known = { ...restarted, sha1: fresh.sha1 ?? earlier.sha1, existing };
    if (onResume === 'continue')
        return { ...known, state };
    // Uploading the metadata again also subscribes. The service may then have the metadata twice.
    if (hasMetadata && subscribe && !subscribed) {
        return { ...known, state: 'bytes-only', metadata: 'uncertain' };
    }
    return { ...known, resumed: true, state, subscribed, started, finished };
}
/** Returns the result for a file that could not be read or downloaded. */
function unreadResult({ file, reason }, step) {
    const verb = step === 'read' ? 'read' : 'downloaded';
    const error = reason === undefined
        ? { scope: 'cancelled', step, status: null, message: 'the run ended before it was processed' }
        : { scope: 'sample', step, status: null, message: `can't be ${verb}: ${reason}` };
    return {
        sha1: null,
        sha256: null,
        size: file.size,
        files: [file.name],
        state: reason === undefined ? 'not-attempted' : 'failed',
        ...INITIAL_FIELDS,
        error
    };
}

;// CONCATENATED MODULE: ./src/artifacts/asset-downloads.ts



/** A temporary folder of downloaded assets. */
class AssetDownloads {
    folder;
    releases;
    context;
    /** Number of bytes downloaded so far. */
    bytes = 0;
    constructor(folder, releases, context) {
        this.folder = folder;
        this.releases = releases;
        this.context = context;
    }
    /** Creates the folder. */
    static async create(temporaryFolder, releases, context) {
        // Jenkins sets WORKSPACE_TMP without creating the folder.
        await (0,promises_.mkdir)(temporaryFolder, { recursive: true });
        const folder = await (0,promises_.mkdtemp)(external_node_path_default().join(temporaryFolder, 'spectra-assets-'));
        return new AssetDownloads(folder, releases, context);
    }
    /**
     * Downloads an asset.
     * @throws {GithubError} when it can't be downloaded or does not match its digest
     */
    async download(asset) {
        const { id, name, size } = asset;
        const file = external_node_path_default().join(this.folder, String(id));
        await this.releases.download(asset, file, this.context.signal);
        this.bytes += size;
        this.context.log.info(`↓ ${name}  ${(0,format/* formatSize */.Xq)(size)}`);
        return { path: file, name, size };
    }
    /** Deletes the folder. A failure is only a warning, so that the outcome stays the same. */
    async delete() {
        try {
            // On Windows, a virus scanner may keep a file open for a moment.
            await (0,promises_.rm)(this.folder, { recursive: true, force: true, maxRetries: 3 });
        }
        catch (error) {
            const { message } = error;
            this.context.log.warning(`The downloads in ${this.folder} could not be deleted: ${message}`);
        }
    }
}

;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./src/artifacts/open-file.ts



/** Without `O_NONBLOCK`, opening a FIFO would wait for a writer. Windows doesn't have the flag. */
const READ_ONLY = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** Retries while too many files are open, with pauses in milliseconds. */
const RETRIES = 30;
const FIRST_PAUSE = 50;
const MAX_PAUSE = 2000;
/**
 * Opens a regular file for reading. If the process or the system has too many open files, waits up
 * to a minute for others to be closed.
 * @throws when the file can't be opened or is not a regular file, and when the wait is aborted
 */
async function openFile(path, signal) {
    const handle = await retryOpen(() => (0,promises_.open)(path, READ_ONLY), signal);
    try {
        if (!(await handle.stat()).isFile())
            throw new Error('it is not a regular file');
        return handle;
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
/** Runs a function that opens a file, and retries it while too many files are open. */
async function retryOpen(work, signal) {
    for (let attempt = 0;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            const { code } = error;
            if ((code !== 'EMFILE' && code !== 'ENFILE') || attempt === RETRIES)
                throw error;
            const pause = Math.min(MAX_PAUSE, FIRST_PAUSE * 2 ** attempt);
            await (0,external_node_timers_promises_.setTimeout)(pause, undefined, signal && { signal });
        }
    }
}
/**
 * Fills a buffer from the current position of the file. A single read may return fewer bytes than
 * requested, for example on network file systems.
 * @returns the filled part, which is shorter than the buffer only at the end of the file
 */
async function readFully(handle, buffer) {
    let filled = 0;
    while (filled < buffer.length) {
        const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled);
        if (bytesRead === 0)
            break;
        filled += bytesRead;
    }
    return buffer.subarray(0, filled);
}

;// CONCATENATED MODULE: ./src/artifacts/content-key.ts


/** Number of bytes at the start of a file that are compared. */
const HEAD = 64 * 1024;
/**
 * Returns a key that is equal for files with the same content, and rarely for others. If the file
 * can't be read, the key is unique, because hashing reports the error.
 * @param signal aborts the wait while too many files are open
 */
async function contentKey({ path, size }, signal) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    try {
        const handle = await openFile(path, signal);
        try {
            hash.update(await readFully(handle, Buffer.alloc(Math.min(HEAD, size))));
        }
        finally {
            await handle.close();
        }
    }
    catch {
        hash.update(path);
    }
    return `${size} ${hash.digest('hex')}`;
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./src/artifacts/fingerprint.ts

/**
 * Neither the secret nor a fingerprint may leave the process. Otherwise, other bytes with the same
 * fingerprint could be prepared, because all files share the nonce.
 */
const FINGERPRINT_KEY = { key: (0,external_node_crypto_.randomBytes)(16), nonce: (0,external_node_crypto_.randomBytes)(12) };
/**
 * Creates a fingerprint, which shows whether bytes have changed since this process read them. It is
 * a GMAC (NIST SP 800-38D, AES-GCM with nothing to encrypt), which takes less time than SHA-1.
 */
function createFingerprint({ key, nonce }) {
    const cipher = (0,external_node_crypto_.createCipheriv)('aes-128-gcm', key, nonce);
    return {
        update(bytes) {
            cipher.setAAD(bytes);
        },
        digest() {
            cipher.final();
            return cipher.getAuthTag().toString('hex');
        }
    };
}

;// CONCATENATED MODULE: ./src/artifacts/hash-file.ts




/** Each thread has its own buffer. A larger one isn't faster. */
const buffer = Buffer.allocUnsafeSlow(256 << 10);
/**
 * Reads a file once, on the calling thread, and computes its digests.
 * @throws when it can't be read, is not a regular file, or changes while it is read
 */
function hashFile({ path, algorithms, secret }) {
    const file = (0,external_node_fs_.openSync)(path, READ_ONLY);
    try {
        const before = (0,external_node_fs_.fstatSync)(file, { bigint: true });
        if (!before.isFile())
            throw new Error('it is not a regular file');
        const hashes = algorithms.map(algorithm => ({
            algorithm,
            hash: algorithm === 'fingerprint' ? createFingerprint(secret) : (0,external_node_crypto_.createHash)(algorithm)
        }));
        let size = 0;
        let head = '';
        for (let length; (length = (0,external_node_fs_.readSync)(file, buffer)) > 0;) {
            const bytes = buffer.subarray(0, length);
            head += bytes.toString('hex', 0, 4 - head.length / 2);
            for (const { hash } of hashes)
                hash.update(bytes);
            size += length;
            // Otherwise, a file that keeps growing would never end.
            if (size > before.size)
                break;
        }
        const after = (0,external_node_fs_.fstatSync)(file, { bigint: true });
        const isSame = after.mtimeNs === before.mtimeNs && after.ctimeNs === before.ctimeNs;
        if (!isSame || BigInt(size) !== after.size)
            throw new Error('it changed while it was read');
        const digests = Object.fromEntries(hashes.map(({ algorithm, hash }) => [algorithm, hash.digest('hex')]));
        return { digests, size, head };
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

;// CONCATENATED MODULE: ./src/artifacts/hash.ts






/** Smaller files are hashed on the main thread, which they block only for a moment. In bytes. */
const LARGE = 8 << 20;
/** Enough to hash faster than most networks send. */
const MAX_THREADS = 2;
/** Built as a separate bundle. */
const THREAD = external_node_path_default().join(import.meta.dirname, 'hash-thread', 'index.js');
/** Jobs that wait for a thread. Shared, because several downloads can be hashed concurrently. */
const jobs = [];
let running = 0;
const ALL = ['sha1', 'sha256', 'fingerprint'];
/** Computes all digests of a small file on the calling thread. */
function hashSmall({ path }, signal) {
    return retryOpen(() => {
        signal.throwIfAborted();
        return hashFile({ path, algorithms: ALL, secret: FINGERPRINT_KEY });
    }, signal);
}
/**
 * Computes all digests of large files on worker threads. A file that is larger than all others
 * together is read by two threads, each of which computes a part of the digests.
 * @param signal stops hashing; the remaining promises reject
 * @returns a promise for each file. They settle in approximately this order.
 */
function hashLarge(files, signal) {
    const total = files.reduce((sum, { size }) => sum + size, 0);
    const hash = (path, algorithms) => new Promise(resolve => {
        jobs.push({ request: { path, algorithms, secret: FINGERPRINT_KEY }, signal, resolve });
    });
    const results = files.map(async ({ path, size }) => {
        if (size * MAX_THREADS <= total)
            return hash(path, ALL);
        const one = hash(path, ['sha1', 'fingerprint']);
        const other = hash(path, ['sha256', 'fingerprint']);
        return joinDigests(...(await Promise.all([one, other])));
    });
    for (let more = Math.min(MAX_THREADS - running, jobs.length); more > 0; more--)
        void runJobs();
    return results;
}
/**
 * Joins the digests of a file that two threads have read.
 * @throws when they read different content
 */
function joinDigests(one, other) {
    if (one.digests.fingerprint !== other.digests.fingerprint) {
        throw new Error('it changed while it was read');
    }
    return { ...one, digests: { ...one.digests, ...other.digests } };
}
/** Starts a thread that runs the waiting jobs, one at a time. */
async function runJobs() {
    running += 1;
    const thread = startThread();
    const ended = new AbortController();
    const end = () => {
        ended.abort();
    };
    // After an error, the thread isn't used again, because a late response could be mistaken for
    // that of another file. The remaining files are hashed on the main thread.
    thread?.on('error', end).on('exit', end);
    for (let job = jobs.shift(); job; job = jobs.shift()) {
        const { request, signal, resolve } = job;
        const untilEnd = AbortSignal.any([signal, ended.signal]);
        const hashed = retryOpen(async () => {
            signal.throwIfAborted();
            const response = thread && (await hashOn(thread, request, untilEnd));
            signal.throwIfAborted();
            return response ? digestsIn(response) : hashFile(request);
        }, signal);
        resolve(hashed);
        await hashed.catch(() => undefined);
        // It may still be reading.
        if (signal.aborted)
            end();
    }
    running -= 1;
    await thread?.terminate();
}
/** @returns undefined if no thread can be created */
function startThread() {
    try {
        // Without the options of this process, which may preload modules that a thread doesn't need.
        return new external_node_worker_threads_namespaceObject.Worker(THREAD, { execArgv: [] });
    }
    catch {
        return undefined;
    }
}
/**
 * Hashes a file on a worker thread.
 * @returns undefined if the thread ends or the signal aborts before it responds
 */
function hashOn(thread, request, signal) {
    thread.postMessage(request);
    return (0,external_node_events_.once)(thread, 'message', { signal }).then(([response]) => response, () => undefined);
}
function digestsIn(response) {
    if ('hashed' in response)
        return response.hashed;
    throw Object.assign(new Error(response.message), { code: response.code });
}

;// CONCATENATED MODULE: ./src/artifacts/zip-signature.ts
/** Signatures of a file in the archive, of an empty archive, and of a split archive. */
const ZIP_SIGNATURES = ['504b0304', '504b0506', '504b0708'];
/** Whether the first four bytes of a file, in hex, are those of a ZIP file. */
function isZipSignature(head) {
    return ZIP_SIGNATURES.includes(head);
}

;// CONCATENATED MODULE: ./src/artifacts/samples.ts





const CHANGED = 'it changed after it was found';
/**
 * Hashes files and groups those with the same content. Yields all small files together, then large
 * files as they are hashed, so that uploads can start early. Each sample's list of files is final.
 * @param signal stops hashing; the remaining files are returned as unread
 */
async function* readSamples(artifacts, signal) {
    // Started first, so that worker threads hash large files in the meantime.
    const [smallest, ...others] = await startLarge(artifacts.filter(isLarge), signal);
    const small = artifacts.filter(artifact => !isLarge(artifact));
    if (small.length > 0)
        yield hashAllSmall(small, signal);
    const known = new Set();
    if (smallest)
        yield batchOf(await Promise.all(smallest), known);
    for await (const files of inOrderOfHashing(others))
        yield batchOf(files, known);
}
function isLarge({ size }) {
    return size >= LARGE;
}
async function hashAllSmall(files, signal) {
    const batch = new BatchBuilder();
    for (const file of files) {
        batch.add(await settle(file, hashSmall(file, signal), signal));
        // Lets Node handle signals and responses between two files.
        await (0,external_node_timers_promises_.setImmediate)();
    }
    return batch.end();
}
/** Starts hashing files. Groups those that may be equal, by their size and first bytes. */
async function startLarge(files, signal) {
    const [smallest, ...others] = files.toSorted((a, b) => a.size - b.size);
    if (!smallest)
        return [];
    // The first request is for the smallest. Of the others, the largest takes the longest to upload.
    const ordered = [smallest, ...others.reverse()];
    const hashing = hashLarge(ordered, signal).map((hashed, index) => {
        return settle(ordered[index] ?? smallest, hashed, signal);
    });
    const groups = new Map();
    for (const [index, file] of hashing.entries()) {
        const key = await contentKey(ordered[index] ?? smallest, signal);
        groups.set(key, [...(groups.get(key) ?? []), file]);
    }
    return [...groups.values()];
}
/** Yields each group as soon as its last file has been hashed. */
function inOrderOfHashing(groups) {
    const stream = new external_node_stream_namespaceObject.Readable({ objectMode: true, read: () => undefined });
    const pushing = groups.map(async (group) => stream.push(await Promise.all(group)));
    void Promise.all(pushing).then(() => stream.push(null));
    return stream;
}
/** Waits until a file is hashed. Doesn't throw, so that the other files continue. */
async function settle(file, hashing, signal) {
    try {
        const hashed = await hashing;
        return hashed.size === file.size ? { file, hashed } : { file, reason: CHANGED };
    }
    catch (error) {
        return { file, reason: signal.aborted ? undefined : error.message };
    }
}
function batchOf(files, known) {
    const batch = new BatchBuilder(known);
    for (const file of files)
        batch.add(file);
    return batch.end();
}
/** Groups files with the same content. */
class BatchBuilder {
    known;
    samples = new Map();
    unread = [];
    /** @param known the SHA-256 of samples in earlier batches, whose lists of files are final */
    constructor(known = new Set()) {
        this.known = known;
    }
    add(hashedFile) {
        if (!('hashed' in hashedFile)) {
            this.unread.push(hashedFile);
            return;
        }
        const { file, hashed } = hashedFile;
        const { sha1 = '', sha256 = '', fingerprint = '' } = hashed.digests;
        const sample = this.samples.get(sha256);
        if (sample)
            sample.files.push(file);
        else if (this.known.has(sha256))
            this.unread.push({ file, reason: CHANGED });
        else {
            const zip = isZipSignature(hashed.head);
            this.samples.set(sha256, { sha1, sha256, fingerprint, size: file.size, zip, files: [file] });
        }
    }
    end() {
        for (const { sha256, files } of this.samples.values()) {
            this.known.add(sha256);
            files.sort((a, b) => (a.name < b.name ? -1 : 1));
        }
        return { samples: [...this.samples.values()], unread: this.unread };
    }
}

;// CONCATENATED MODULE: ./src/artifacts/read-candidates.ts



/** Hashes files, and yields them as candidates. */
async function* readCandidates(artifacts, { subscribe, earlier }, { log, signal }) {
    for await (const { samples, unread } of readSamples(artifacts, signal)) {
        if (samples.length > 0)
            logHashed(samples, log);
        const candidates = samples.map((sample) => {
            const files = sample.files.map(file => file.name);
            const result = initialResult({ ...sample, files }, earlier.get(sample.sha256), subscribe);
            return { sample, result };
        });
        yield { candidates, unread: unreadResults(unread, log) };
    }
}
/** Logs files that were not read, and returns their results. */
function unreadResults(unread, log) {
    const results = unread.map(file => unreadResult(file, 'read'));
    for (const result of results)
        logFailed(result, log);
    return results;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./node_modules/balanced-match/dist/esm/index.js
const balanced = (a, b, str) => {
    const ma = a instanceof RegExp ? maybeMatch(a, str) : a;
    const mb = b instanceof RegExp ? maybeMatch(b, str) : b;
    const r = ma !== null && mb != null && range(ma, mb, str);
    return (r && {
        start: r[0],
        end: r[1],
        pre: str.slice(0, r[0]),
        body: str.slice(r[0] + ma.length, r[1]),
        post: str.slice(r[1] + mb.length),
    });
};
const maybeMatch = (reg, str) => {
    const m = str.match(reg);
    return m ? m[0] : null;
};
const range = (a, b, str) => {
    let begs, beg, left, right = undefined, result;
    let ai = str.indexOf(a);
    let bi = str.indexOf(b, ai + 1);
    let i = ai;
    if (ai >= 0 && bi > 0) {
        if (a === b) {
            return [ai, bi];
        }
        begs = [];
        left = str.length;
        while (i >= 0 && !result) {
            if (i === ai) {
                begs.push(i);
                ai = str.indexOf(a, i + 1);
            }
            else if (begs.length === 1) {
                const r = begs.pop();
                if (r !== undefined)
                    result = [r, bi];
            }
            else {
                beg = begs.pop();
                if (beg !== undefined && beg < left) {
                    left = beg;
                    right = bi;
                }
                bi = str.indexOf(b, i + 1);
            }
            i = ai < bi && ai >= 0 ? ai : bi;
        }
        if (begs.length && right !== undefined) {
            result = [left, right];
        }
    }
    return result;
};
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/brace-expansion/dist/esm/index.js

const escSlash = '\0SLASH' + Math.random().toFixed(16) + '\0';
const escOpen = '\0OPEN' + Math.random().toFixed(16) + '\0';
const escClose = '\0CLOSE' + Math.random().toFixed(16) + '\0';
const escComma = '\0COMMA' + Math.random().toFixed(16) + '\0';
const escPeriod = '\0PERIOD' + Math.random().toFixed(16) + '\0';
const escSlashPattern = new RegExp(escSlash, 'g');
const escOpenPattern = new RegExp(escOpen, 'g');
const escClosePattern = new RegExp(escClose, 'g');
const escCommaPattern = new RegExp(escComma, 'g');
const escPeriodPattern = new RegExp(escPeriod, 'g');
const slashPattern = /\\\\/g;
const openPattern = /\\{/g;
const closePattern = /\\}/g;
const commaPattern = /\\,/g;
const periodPattern = /\\\./g;
const EXPANSION_MAX = 100_000;
// `EXPANSION_MAX` caps the *number* of expansions, but not their length. An
// input like `'{a,b}'.repeat(1500)` stays under that count - its output is
// truncated to 100k results - while making every result ~1500 characters
// long. The result set, and the intermediate arrays built while combining
// brace sets, then grow large enough to exhaust memory and crash the process
// (CVE-2026-14257). `EXPANSION_MAX_LENGTH` bounds the total number of
// characters the accumulator may hold at any point, so memory stays flat no
// matter how many brace groups are chained. The limit sits well above any
// realistic expansion (100k results hitting `EXPANSION_MAX` measure ~1M
// characters) so legitimate input is unaffected.
const EXPANSION_MAX_LENGTH = 4_000_000;
// `expand_` recurses once per level of brace *nesting* - both when expanding a
// set's comma members and when re-wrapping a set whose body is a single part.
// The CVE-2026-14257 fix made the *tail* iterative (recursion on `m.post`, one
// level per chained group), which left nesting depth unbounded: about 3,100
// levels of `{{{...a,b...}}}` - only ~6KB of input - exhausted the native stack
// and crashed the process. `EXPANSION_MAX_DEPTH` bounds how deep the parser
// will follow nesting. It sits far above any realistic pattern and well below
// the depth at which the stack runs out.
const EXPANSION_MAX_DEPTH = 1_000;
// Bash keeps a quirk where a brace group followed by a comma set still expands
// (`{a},b}`). The parser implements it by rewriting the string and restarting
// the scan, absorbing one `}` per pass. `n` trailing braces therefore cost `n`
// full passes over a string that itself grows by one `escClose` sentinel each
// time - quadratic in `n`, with a ~26x constant from the sentinel's length.
// 128KB of `'{a}' + '}'.repeat(n) + ',z}'` blocked the event loop for 27
// seconds to produce two results. `EXPANSION_MAX_REWRITES` bounds how many
// times the scan may restart. Real `{a},b}` input needs a handful.
const EXPANSION_MAX_REWRITES = 1_000;
// `EXPANSION_MAX_STEPS` bounds the work one `expand` call does, which `max`,
// `maxLength` and `maxDepth` don't: nested sets are rescanned at every level
// and chained groups each rebuild up to `max` results, so 2KB of input could
// block the event loop for over 30 seconds. Each character scanned, result
// built and sequence value generated is a step, and each `expand_` call costs
// `CALL_STEPS` more. Past the budget, the set being expanded and everything
// after it stay literal. A glob needs a few hundred steps, and nesting all the
// way to `EXPANSION_MAX_DEPTH` about 4M.
const EXPANSION_MAX_STEPS = 20_000_000;
// What one `expand_` call costs on top of what it scans and builds. Setting
// one up takes about as long as scanning 16 characters, and a set whose
// results are wrapped to be expanded again makes one call per result, each
// scanning and building next to nothing: 64KB of
// `('{{' + ','.repeat(316) + '}{' + ','.repeat(316) + '}}').repeat(n)` made
// 4M such calls, which spent the budget three times as slowly as anything
// else.
const CALL_STEPS = 16;
function numeric(str) {
    return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
}
function escapeBraces(str) {
    return str
        .replace(slashPattern, escSlash)
        .replace(openPattern, escOpen)
        .replace(closePattern, escClose)
        .replace(commaPattern, escComma)
        .replace(periodPattern, escPeriod);
}
function unescapeBraces(str) {
    return str
        .replace(escSlashPattern, '\\')
        .replace(escOpenPattern, '{')
        .replace(escClosePattern, '}')
        .replace(escCommaPattern, ',')
        .replace(escPeriodPattern, '.');
}
// Like `target.push(...items)` but doesn't overflow the stack
function pushAll(target, items) {
    for (let i = 0; i < items.length; i++) {
        target.push(items[i]);
    }
}
// `balanced`, run on `masked` (see `maskUnmatchedOpens`), sliced from `str`
// and charged for the characters it walks: up to the group's `}`, or the
// whole string when there is no match or unmatched `{` come first, which
// `unmatched` then flags for masking. Once a call overdraws the budget, it
// and every later one return undefined, so the rest stays literal.
function balancedWithBudget(str, masked, budget) {
    if (budget.remaining < 0) {
        return undefined;
    }
    const r = range('{', '}', masked);
    const unmatched = r !== undefined && masked.indexOf('{') < r[0];
    budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
    if (!r || budget.remaining < 0) {
        return undefined;
    }
    return {
        end: r[1],
        pre: str.slice(0, r[0]),
        body: str.slice(r[0] + 1, r[1]),
        post: str.slice(r[1] + 1),
        unmatched,
    };
}
// `masked` with every `{` that has no matching `}` swapped for a `\0`, which
// keeps the length, so a scan of it still lines up with the string it was
// made from. Such a `{` is literal either way, but `balanced` only learns that
// one is unmatched by reading to the end of the string, so with one at the
// head of every group (`'{a,{b,c}'.repeat(n)`) each scan read the rest of the
// input. That was quadratic, and once the step budget charged for it, it ran
// out partway through and left the rest literal. A scan of the masked copy
// stops at the group's `}`. It is one pass, charged as such.
function maskUnmatchedOpens(masked, budget) {
    budget.remaining -= masked.length;
    const open = [];
    for (let i = 0; i < masked.length; i++) {
        const c = masked.charCodeAt(i);
        if (c === 0x7b) {
            open.push(i);
        }
        else if (c === 0x7d && open.length) {
            open.pop();
        }
    }
    let out = '';
    let last = 0;
    for (let i = 0; i < open.length; i++) {
        const at = open[i];
        out += masked.slice(last, at) + '\0';
        last = at + 1;
    }
    return out + masked.slice(last);
}
// Whether `str` has a `,` not followed by another `,`, with a `}` after it on
// the same line - what `/,(?!,).*\}/.test(str)` asks, answered in one pass from
// the end. The regex tries every `,` and backtracks through the rest of its
// line from each, which is quadratic, and the `{a},b}` rewrite asks again on
// every pass. Like a scan, it is charged for the whole string and refused if
// that overdraws the budget.
function commaSetFollows(str, budget) {
    budget.remaining -= str.length;
    if (budget.remaining < 0) {
        return false;
    }
    // Whether a `}` follows the current position before the line ends
    let close = false;
    for (let i = str.length - 1; i >= 0; i--) {
        const c = str.charCodeAt(i);
        if (c === 0x7d) {
            close = true;
        }
        else if (c === 0x0a || c === 0x0d || c === 0x2028 || c === 0x2029) {
            // A line terminator, which `.` does not match
            close = false;
        }
        else if (c === 0x2c && close && str.charCodeAt(i + 1) !== 0x2c) {
            return true;
        }
    }
    return false;
}
/**
 * Basically just str.split(","), but handling cases
 * where we have nested braced sections, which should be
 * treated as individual members, like {a,{b,c},d}
 *
 * Returns `undefined` if the step budget runs out before the whole set is
 * split, since splitting what is left on every comma would tear apart the
 * nested sets it still holds.
 */
function parseCommaParts(str, budget) {
    const parts = [];
    // Walk the brace groups iteratively. Recursing on `post` once per group let a
    // chain of them exhaust the stack - the parsing-side counterpart to
    // the `expand_` overflow fixed for CVE-2026-14257, and not something `max` or
    // `maxLength` can bound, since it happens before expansion.
    //
    // The part the next chunk continues
    let carry = '';
    for (;;) {
        // A set's body holds no unmatched `{`, so there is nothing to mask.
        const m = balancedWithBudget(str, str, budget);
        if (budget.remaining < 0) {
            return undefined;
        }
        if (!m) {
            const tail = str.split(',');
            tail[0] = carry + tail[0];
            pushAll(parts, tail);
            return parts;
        }
        const { pre, body, post } = m;
        const p = pre.split(',');
        p[0] = carry + p[0];
        p[p.length - 1] += '{' + body + '}';
        if (!post.length) {
            pushAll(parts, p);
            return parts;
        }
        carry = p.pop();
        pushAll(parts, p);
        str = post;
    }
}
// An option that is left out, or that is NaN, gets its default. Every
// comparison against NaN is false, so a NaN bound would never be reached:
// `{ maxSteps: NaN }` let 15KB of input block the event loop for 16 seconds,
// and `{ maxDepth: NaN }` overflowed the stack again (CVE-2026-102278). Pass
// `Infinity` to lift a bound.
function bound(value, fallback) {
    return value === undefined || isNaN(value) ? fallback : value;
}
function expand(str, options = {}) {
    if (!str) {
        return [];
    }
    const max = bound(options.max, EXPANSION_MAX);
    const maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
    const maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
    const maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
    const maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
    // I don't know why Bash 4.3 does this, but it does.
    // Anything starting with {} will have the first two bytes preserved
    // but *only* at the top level, so {},a}b will not expand to anything,
    // but a{},b}c will be expanded to [a}c,abc].
    // One could argue that this is a bug in Bash, but since the goal of
    // this module is to match Bash's rules, we escape a leading {}
    if (str.slice(0, 2) === '{}') {
        str = '\\{\\}' + str.slice(2);
    }
    return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
}
function embrace(str) {
    return '{' + str + '}';
}
function isPadded(el) {
    return /^-?0\d/.test(el);
}
function lte(i, y) {
    return i <= y;
}
function gte(i, y) {
    return i >= y;
}
// Build `{ acc[a] + pre + values[v] }` for every combination, capping the
// number of results at `max` and the total number of characters at `maxLength`.
// This is the one place output grows, so bounding it here keeps the single
// accumulator - and therefore memory - flat regardless of how many brace groups
// are combined (CVE-2026-14257). Each result built is a step, since `max` and
// `maxLength` bound one combination, not how many brace groups are combined.
function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
    const out = [];
    let length = 0;
    // Bash drops empty results at the top level, and they don't count against
    // `max`, so `max` bounds the number of *kept* results. Only an empty
    // `acc[a] + pre` can make one, so for those the empty values are skipped
    // without being visited. Visiting them one at a time let a set of empties
    // cost `acc.length * values.length` while keeping nothing.
    let nonEmpty;
    outer: for (let a = 0; a < acc.length; a++) {
        const prefix = acc[a] + pre;
        let vs = values;
        if (dropEmpties && !prefix) {
            if (!nonEmpty)
                nonEmpty = values.filter(v => v);
            vs = nonEmpty;
        }
        for (let v = 0; v < vs.length; v++) {
            if (out.length >= max)
                break outer;
            const expansion = prefix + vs[v];
            if (length + expansion.length > maxLength)
                break outer;
            out.push(expansion);
            length += expansion.length;
        }
    }
    budget.remaining -= out.length;
    return out;
}
// The expansion values of a single numeric (`1..5`) or alphabetic (`a..e..2`)
// sequence body, or `undefined` if the step budget runs out generating them.
function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
    const n = body.split(/\.\./);
    const N = [];
    // A sequence body always splits into two or three parts, but the compiler
    // can't know that.
    /* c8 ignore start */
    if (n[0] === undefined || n[1] === undefined) {
        return N;
    }
    /* c8 ignore stop */
    const x = numeric(n[0]);
    const y = numeric(n[1]);
    const width = Math.max(n[0].length, n[1].length);
    let incr = n.length === 3 && n[2] !== undefined ?
        Math.max(Math.abs(numeric(n[2])), 1)
        : 1;
    let test = lte;
    const reverse = y < x;
    if (reverse) {
        incr *= -1;
        test = gte;
    }
    const pad = n.some(isPadded);
    // A padded value is built a character at a time to `width`, which the input
    // sets, so it costs one step per character: 64KB of
    // `('{' + '0'.repeat(100) + '..99999}').repeat(n)` took 7 seconds charged
    // one step per value.
    const cost = pad ? width : 1;
    let length = 0;
    for (let i = x; test(i, y) && N.length < max; i += incr) {
        // Each value is a step. `max` and `maxLength` bound one sequence, but a
        // chain of them still generated up to `max` values each, however few
        // combining could keep.
        budget.remaining -= cost;
        if (budget.remaining < 0) {
            return undefined;
        }
        let c;
        if (isAlphaSequence) {
            c = String.fromCharCode(i);
            if (c === '\\') {
                c = '';
            }
        }
        else {
            c = String(i);
            if (pad) {
                const need = width - c.length;
                if (need > 0) {
                    const z = new Array(need + 1).join('0');
                    if (i < 0) {
                        c = '-' + z + c.slice(1);
                    }
                    else {
                        c = z + c;
                    }
                }
            }
        }
        if (length + c.length > maxLength)
            break;
        N.push(c);
        length += c.length;
    }
    return N;
}
function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
    // An overdraft here makes the first scan refuse, so `str` stays literal.
    budget.remaining -= CALL_STEPS;
    // Too deeply nested to keep following: treat the rest as literal, the same
    // way a group that cannot expand is already handled. Truncating rather than
    // throwing keeps `expand` total, matching `max` and `maxLength`.
    if (depth > maxDepth) {
        return [str];
    }
    // Consume the string's top-level brace groups left to right, threading a
    // running set of combined prefixes (`acc`). Expanding the tail iteratively -
    // rather than recursing on `m.post` once per group - keeps the native stack
    // depth constant, so deeply chained input (`'{a,b}'.repeat(3000)`) can no
    // longer overflow the stack, and leaves a single accumulator whose size
    // `maxLength` bounds directly (CVE-2026-14257).
    let acc = [''];
    // Bash drops empty results, but only when the *first* top-level group is a
    // comma set - a sequence like `{a..\}` may legitimately yield ''. The drop
    // is on the final strings, so it is applied to whichever `combine` produces
    // them (the one with no brace set left in the tail).
    // How many times the `{a},b}` rewrite below has restarted the scan. Each pass
    // re-reads the whole string, so leaving this unbounded is quadratic.
    let rewrites = 0;
    let dropEmpties = false;
    let firstGroup = true;
    // `str` with its unmatched `{` masked, once a scan has run into them
    let masked = str;
    for (;;) {
        const m = balancedWithBudget(str, masked, budget);
        // No brace set left, or no step budget left to look for one: the rest of
        // the string is literal.
        if (!m) {
            return combine(acc, str, [''], max, maxLength, dropEmpties, budget);
        }
        if (m.unmatched) {
            masked = maskUnmatchedOpens(masked, budget);
        }
        // no need to expand pre, since it is guaranteed to be free of brace-sets
        const pre = m.pre;
        // This set and the rest of the string, literal: for a set that cannot
        // expand, and for one the step budget runs out on. Once it is overdrawn,
        // every set still being expanded, at every level, stays literal like this -
        // otherwise each level above would go on combining, and wrapping and
        // expanding again, results the budget was too small for.
        const literal = () => combine(acc, pre + '{' + m.body + '}' + m.post, [''], max, maxLength, dropEmpties, budget);
        if (/\$$/.test(pre)) {
            acc = combine(acc, pre + '{' + m.body + '}', [''], max, maxLength, dropEmpties && !m.post.length, budget);
            firstGroup = false;
            if (!m.post.length)
                break;
            str = m.post;
            masked = masked.slice(m.end + 1);
            continue;
        }
        const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
        const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
        const isSequence = isNumericSequence || isAlphaSequence;
        const isOptions = m.body.indexOf(',') >= 0;
        if (!isSequence && !isOptions) {
            // {a},b}
            if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
                rewrites++;
                str = m.pre + '{' + m.body + escClose + m.post;
                // Taking a `}` away never gives an unmatched `{` a partner, so what
                // is masked stays unmatched. The `{` it closed can be left without
                // one, and the next scan masks it.
                masked =
                    masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
                isTop = true;
                continue;
            }
            // Nothing here expands, so the whole remaining string is literal.
            return literal();
        }
        if (firstGroup) {
            dropEmpties = isTop && !isSequence;
            firstGroup = false;
        }
        let values;
        if (isSequence) {
            values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
            if (!values) {
                return literal();
            }
        }
        else {
            let n = parseCommaParts(m.body, budget);
            // The step budget ran out partway through the set.
            if (!n) {
                return literal();
            }
            if (n.length === 1 && n[0] !== undefined) {
                // x{{a,b}}y ==> x{a}y x{b}y
                n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
                // The step budget ran out expanding the set's only part.
                if (budget.remaining < 0) {
                    return literal();
                }
                //XXX is this necessary? Can't seem to hit it in tests.
                /* c8 ignore start */
                if (n.length === 1) {
                    const next = combine(acc, pre + n[0], [''], max, maxLength, dropEmpties && !m.post.length, budget);
                    if (budget.remaining < 0) {
                        return literal();
                    }
                    acc = next;
                    if (!m.post.length)
                        break;
                    str = m.post;
                    masked = masked.slice(m.end + 1);
                    continue;
                }
                /* c8 ignore stop */
            }
            // Values that `combine` is going to drop as empty produce no result, so
            // they must not count against `max` - otherwise `{a,,b}` with `max: 2`
            // would stop at `['a', '']` and yield one result instead of two. Skipping
            // them outright keeps `values` bounded while leaving `max` a bound on
            // *kept* results.
            let dropsEmpties = dropEmpties && !m.post.length && !pre;
            for (let d = 0; dropsEmpties && d < acc.length; d++) {
                if (acc[d]) {
                    dropsEmpties = false;
                }
            }
            values = [];
            let valuesLength = 0;
            outer: for (let j = 0; j < n.length; j++) {
                const expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
                // The step budget ran out expanding a member.
                if (budget.remaining < 0) {
                    return literal();
                }
                for (let k = 0; k < expanded.length; k++) {
                    const v = expanded[k];
                    if (dropsEmpties && !v)
                        continue;
                    if (values.length >= max ||
                        valuesLength + v.length > maxLength) {
                        break outer;
                    }
                    values.push(v);
                    valuesLength += v.length;
                }
            }
        }
        const next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
        // The step budget ran out combining the set's values in.
        if (budget.remaining < 0) {
            return literal();
        }
        acc = next;
        if (!m.post.length)
            break;
        str = m.post;
        masked = masked.slice(m.end + 1);
    }
    return acc;
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/assert-valid-pattern.js
const MAX_PATTERN_LENGTH = 1024 * 64;
const assertValidPattern = (pattern) => {
    if (typeof pattern !== 'string') {
        throw new TypeError('invalid pattern');
    }
    if (pattern.length > MAX_PATTERN_LENGTH) {
        throw new TypeError('pattern is too long');
    }
};
//# sourceMappingURL=assert-valid-pattern.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/brace-expressions.js
// translate the various posix character classes into unicode properties
// this works across all unicode locales
// { <posix class>: [<translation>, /u flag required, negated]
const posixClasses = {
    '[:alnum:]': ['\\p{L}\\p{Nl}\\p{Nd}', true],
    '[:alpha:]': ['\\p{L}\\p{Nl}', true],
    '[:ascii:]': ['\\x' + '00-\\x' + '7f', false],
    '[:blank:]': ['\\p{Zs}\\t', true],
    '[:cntrl:]': ['\\p{Cc}', true],
    '[:digit:]': ['\\p{Nd}', true],
    '[:graph:]': ['\\p{Z}\\p{C}', true, true],
    '[:lower:]': ['\\p{Ll}', true],
    '[:print:]': ['\\p{C}', true],
    '[:punct:]': ['\\p{P}', true],
    '[:space:]': ['\\p{Z}\\t\\r\\n\\v\\f', true],
    '[:upper:]': ['\\p{Lu}', true],
    '[:word:]': ['\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}', true],
    '[:xdigit:]': ['A-Fa-f0-9', false],
};
// only need to escape a few things inside of brace expressions
// escapes: [ \ ] -
const braceEscape = (s) => s.replace(/[[\]\\-]/g, '\\$&');
// escape all regexp magic characters
const regexpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
// everything has already been escaped, we just have to join
const rangesToString = (ranges) => ranges.join('');
// takes a glob string at a posix brace expression, and returns
// an equivalent regular expression source, and boolean indicating
// whether the /u flag needs to be applied, and the number of chars
// consumed to parse the character class.
// This also removes out of order ranges, and returns ($.) if the
// entire class just no good.
const parseClass = (glob, position) => {
    const pos = position;
    /* c8 ignore start */
    if (glob.charAt(pos) !== '[') {
        throw new Error('not in a brace expression');
    }
    /* c8 ignore stop */
    const ranges = [];
    const negs = [];
    let i = pos + 1;
    let sawStart = false;
    let uflag = false;
    let escaping = false;
    let negate = false;
    let endPos = pos;
    let rangeStart = '';
    WHILE: while (i < glob.length) {
        const c = glob.charAt(i);
        if ((c === '!' || c === '^') && i === pos + 1) {
            negate = true;
            i++;
            continue;
        }
        if (c === ']' && sawStart && !escaping) {
            endPos = i + 1;
            break;
        }
        sawStart = true;
        if (c === '\\') {
            if (!escaping) {
                escaping = true;
                i++;
                continue;
            }
            // escaped \ char, fall through and treat like normal char
        }
        if (c === '[' && !escaping) {
            // either a posix class, a collation equivalent, or just a [
            for (const [cls, [unip, u, neg]] of Object.entries(posixClasses)) {
                if (glob.startsWith(cls, i)) {
                    // invalid, [a-[] is fine, but not [a-[:alpha]]
                    if (rangeStart) {
                        return ['$.', false, glob.length - pos, true];
                    }
                    i += cls.length;
                    if (neg)
                        negs.push(unip);
                    else
                        ranges.push(unip);
                    uflag = uflag || u;
                    continue WHILE;
                }
            }
        }
        // now it's just a normal character, effectively
        escaping = false;
        if (rangeStart) {
            // throw this range away if it's not valid, but others
            // can still match.
            if (c > rangeStart) {
                ranges.push(braceEscape(rangeStart) + '-' + braceEscape(c));
            }
            else if (c === rangeStart) {
                ranges.push(braceEscape(c));
            }
            rangeStart = '';
            i++;
            continue;
        }
        // now might be the start of a range.
        // can be either c-d or c-] or c<more...>] or c] at this point
        if (glob.startsWith('-]', i + 1)) {
            ranges.push(braceEscape(c + '-'));
            i += 2;
            continue;
        }
        if (glob.startsWith('-', i + 1)) {
            rangeStart = c;
            i += 2;
            continue;
        }
        // not the start of a range, just a single character
        ranges.push(braceEscape(c));
        i++;
    }
    if (endPos < i) {
        // didn't see the end of the class, not a valid class,
        // but might still be valid as a literal match.
        return ['', false, 0, false];
    }
    // if we got no ranges and no negates, then we have a range that
    // cannot possibly match anything, and that poisons the whole glob
    if (!ranges.length && !negs.length) {
        return ['$.', false, glob.length - pos, true];
    }
    // if we got one positive range, and it's a single character, then that's
    // not actually a magic pattern, it's just that one literal character.
    // we should not treat that as "magic", we should just return the literal
    // character. [_] is a perfectly valid way to escape glob magic chars.
    if (negs.length === 0 &&
        ranges.length === 1 &&
        /^\\?.$/.test(ranges[0]) &&
        !negate) {
        const r = ranges[0].length === 2 ? ranges[0].slice(-1) : ranges[0];
        return [regexpEscape(r), false, endPos - pos, false];
    }
    const sranges = '[' + (negate ? '^' : '') + rangesToString(ranges) + ']';
    const snegs = '[' + (negate ? '' : '^') + rangesToString(negs) + ']';
    const comb = ranges.length && negs.length ? '(' + sranges + '|' + snegs + ')'
        : ranges.length ? sranges
            : snegs;
    return [comb, uflag, endPos - pos, true];
};
//# sourceMappingURL=brace-expressions.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/unescape.js
/**
 * Un-escape a string that has been escaped with {@link escape}.
 *
 * If the {@link MinimatchOptions.windowsPathsNoEscape} option is used, then
 * square-bracket escapes are removed, but not backslash escapes.
 *
 * For example, it will turn the string `'[*]'` into `*`, but it will not
 * turn `'\\*'` into `'*'`, because `\` is a path separator in
 * `windowsPathsNoEscape` mode.
 *
 * When `windowsPathsNoEscape` is not set, then both square-bracket escapes and
 * backslash escapes are removed.
 *
 * Slashes (and backslashes in `windowsPathsNoEscape` mode) cannot be escaped
 * or unescaped.
 *
 * When `magicalBraces` is not set, escapes of braces (`{` and `}`) will not be
 * unescaped.
 */
const unescape_unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true, } = {}) => {
    if (magicalBraces) {
        return windowsPathsNoEscape ?
            s.replace(/\[([^/\\])\]/g, '$1')
            : s
                .replace(/((?!\\).|^)\[([^/\\])\]/g, '$1$2')
                .replace(/\\([^/])/g, '$1');
    }
    return windowsPathsNoEscape ?
        s.replace(/\[([^/\\{}])\]/g, '$1')
        : s
            .replace(/((?!\\).|^)\[([^/\\{}])\]/g, '$1$2')
            .replace(/\\([^/{}])/g, '$1');
};
//# sourceMappingURL=unescape.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/ast.js
// parse a single path portion
var _a;


const types = new Set(['!', '?', '+', '*', '@']);
const isExtglobType = (c) => types.has(c);
const isExtglobAST = (c) => isExtglobType(c.type);
// Map of which extglob types can adopt the children of a nested extglob
//
// anything but ! can adopt a matching type:
// +(a|+(b|c)|d) => +(a|b|c|d)
// *(a|*(b|c)|d) => *(a|b|c|d)
// @(a|@(b|c)|d) => @(a|b|c|d)
// ?(a|?(b|c)|d) => ?(a|b|c|d)
//
// * can adopt anything, because 0 or repetition is allowed
// *(a|?(b|c)|d) => *(a|b|c|d)
// *(a|+(b|c)|d) => *(a|b|c|d)
// *(a|@(b|c)|d) => *(a|b|c|d)
//
// + can adopt @, because 1 or repetition is allowed
// +(a|@(b|c)|d) => +(a|b|c|d)
//
// + and @ CANNOT adopt *, because 0 would be allowed
// +(a|*(b|c)|d) => would match "", on *(b|c)
// @(a|*(b|c)|d) => would match "", on *(b|c)
//
// + and @ CANNOT adopt ?, because 0 would be allowed
// +(a|?(b|c)|d) => would match "", on ?(b|c)
// @(a|?(b|c)|d) => would match "", on ?(b|c)
//
// ? can adopt @, because 0 or 1 is allowed
// ?(a|@(b|c)|d) => ?(a|b|c|d)
//
// ? and @ CANNOT adopt * or +, because >1 would be allowed
// ?(a|*(b|c)|d) => would match bbb on *(b|c)
// @(a|*(b|c)|d) => would match bbb on *(b|c)
// ?(a|+(b|c)|d) => would match bbb on +(b|c)
// @(a|+(b|c)|d) => would match bbb on +(b|c)
//
// ! CANNOT adopt ! (nothing else can either)
// !(a|!(b|c)|d) => !(a|b|c|d) would fail to match on b (not not b|c)
//
// ! can adopt @
// !(a|@(b|c)|d) => !(a|b|c|d)
//
// ! CANNOT adopt *
// !(a|*(b|c)|d) => !(a|b|c|d) would match on bbb, not allowed
//
// ! CANNOT adopt +
// !(a|+(b|c)|d) => !(a|b|c|d) would match on bbb, not allowed
//
// ! CANNOT adopt ?
// x!(a|?(b|c)|d) => x!(a|b|c|d) would fail to match "x"
const adoptionMap = new Map([
    ['!', ['@']],
    ['?', ['?', '@']],
    ['@', ['@']],
    ['*', ['*', '+', '?', '@']],
    ['+', ['+', '@']],
]);
// nested extglobs that can be adopted in, but with the addition of
// a blank '' element.
const adoptionWithSpaceMap = new Map([
    ['!', ['?']],
    ['@', ['?']],
    ['+', ['?', '*']],
]);
// union of the previous two maps
const adoptionAnyMap = new Map([
    ['!', ['?', '@']],
    ['?', ['?', '@']],
    ['@', ['?', '@']],
    ['*', ['*', '+', '?', '@']],
    ['+', ['+', '@', '?', '*']],
]);
// Extglobs that can take over their parent if they are the only child
// the key is parent, value maps child to resulting extglob parent type
// '@' is omitted because it's a special case. An `@` extglob with a single
// member can always be usurped by that subpattern.
const usurpMap = new Map([
    ['!', new Map([['!', '@']])],
    [
        '?',
        new Map([
            ['*', '*'],
            ['+', '*'],
        ]),
    ],
    [
        '@',
        new Map([
            ['!', '!'],
            ['?', '?'],
            ['@', '@'],
            ['*', '*'],
            ['+', '+'],
        ]),
    ],
    [
        '+',
        new Map([
            ['?', '*'],
            ['*', '*'],
        ]),
    ],
]);
// Patterns that get prepended to bind to the start of either the
// entire string, or just a single path portion, to prevent dots
// and/or traversal patterns, when needed.
// Exts don't need the ^ or / bit, because the root binds that already.
const startNoTraversal = '(?!(?:^|/)\\.\\.?(?:$|/))';
const startNoDot = '(?!\\.)';
// characters that indicate a start of pattern needs the "no dots" bit,
// because a dot *might* be matched. ( is not in the list, because in
// the case of a child extglob, it will handle the prevention itself.
const addPatternStart = new Set(['[', '.']);
// cases where traversal is A-OK, no dot prevention needed
const justDots = new Set(['..', '.']);
const reSpecials = new Set('().*{}+?[]^$\\!');
const regExpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
// any single thing other than /
const qmark = '[^/]';
// * => any number of characters
const star = qmark + '*?';
// use + when we need to ensure that *something* matches, because the * is
// the only thing in the path portion.
const starNoEmpty = qmark + '+?';
// remove the \ chars that we added if we end up doing a nonmagic compare
// const deslash = (s: string) => s.replace(/\\(.)/g, '$1')
let ID = 0;
class AST {
    type;
    #root;
    #hasMagic;
    #uflag = false;
    #parts = [];
    #parent;
    #parentIndex;
    #negs;
    #filledNegs = false;
    #options;
    #toString;
    // set to true if it's an extglob with no children
    // (which really means one child of '')
    #emptyExt = false;
    id = ++ID;
    get depth() {
        return (this.#parent?.depth ?? -1) + 1;
    }
    [Symbol.for('nodejs.util.inspect.custom')]() {
        return {
            '@@type': 'AST',
            id: this.id,
            type: this.type,
            root: this.#root.id,
            parent: this.#parent?.id,
            depth: this.depth,
            partsLength: this.#parts.length,
            parts: this.#parts,
        };
    }
    constructor(type, parent, options = {}) {
        this.type = type;
        // extglobs are inherently magical
        if (type)
            this.#hasMagic = true;
        this.#parent = parent;
        this.#root = this.#parent ? this.#parent.#root : this;
        this.#options = this.#root === this ? options : this.#root.#options;
        this.#negs = this.#root === this ? [] : this.#root.#negs;
        if (type === '!' && !this.#root.#filledNegs)
            this.#negs.push(this);
        this.#parentIndex = this.#parent ? this.#parent.#parts.length : 0;
    }
    get hasMagic() {
        /* c8 ignore start */
        if (this.#hasMagic !== undefined)
            return this.#hasMagic;
        /* c8 ignore stop */
        for (const p of this.#parts) {
            if (typeof p === 'string')
                continue;
            if (p.type || p.hasMagic)
                return (this.#hasMagic = true);
        }
        // note: will be undefined until we generate the regexp src and find out
        return this.#hasMagic;
    }
    // reconstructs the pattern
    toString() {
        return (this.#toString !== undefined ? this.#toString
            : !this.type ?
                (this.#toString = this.#parts.map(p => String(p)).join(''))
                : (this.#toString =
                    this.type +
                        '(' +
                        this.#parts.map(p => String(p)).join('|') +
                        ')'));
    }
    #fillNegs() {
        /* c8 ignore start */
        if (this !== this.#root)
            throw new Error('should only call on root');
        if (this.#filledNegs)
            return this;
        /* c8 ignore stop */
        // call toString() once to fill this out
        this.toString();
        this.#filledNegs = true;
        let n;
        while ((n = this.#negs.pop())) {
            if (n.type !== '!')
                continue;
            // walk up the tree, appending everthing that comes AFTER parentIndex
            let p = n;
            let pp = p.#parent;
            while (pp) {
                for (let i = p.#parentIndex + 1; !pp.type && i < pp.#parts.length; i++) {
                    for (const part of n.#parts) {
                        /* c8 ignore start */
                        if (typeof part === 'string') {
                            throw new Error('string part in extglob AST??');
                        }
                        /* c8 ignore stop */
                        part.copyIn(pp.#parts[i]);
                    }
                }
                p = pp;
                pp = p.#parent;
            }
        }
        return this;
    }
    push(...parts) {
        for (const p of parts) {
            if (p === '')
                continue;
            /* c8 ignore start */
            if (typeof p !== 'string' &&
                !(p instanceof _a && p.#parent === this)) {
                throw new Error('invalid part: ' + p);
            }
            /* c8 ignore stop */
            this.#parts.push(p);
        }
    }
    toJSON() {
        const ret = this.type === null ?
            this.#parts
                .slice()
                .map(p => (typeof p === 'string' ? p : p.toJSON()))
            : [this.type, ...this.#parts.map(p => p.toJSON())];
        if (this.isStart() && !this.type)
            ret.unshift([]);
        if (this.isEnd() &&
            (this === this.#root ||
                (this.#root.#filledNegs && this.#parent?.type === '!'))) {
            ret.push({});
        }
        return ret;
    }
    isStart() {
        if (this.#root === this)
            return true;
        // if (this.type) return !!this.#parent?.isStart()
        if (!this.#parent?.isStart())
            return false;
        if (this.#parentIndex === 0)
            return true;
        // if everything AHEAD of this is a negation, then it's still the "start"
        const p = this.#parent;
        for (let i = 0; i < this.#parentIndex; i++) {
            const pp = p.#parts[i];
            if (!(pp instanceof _a && pp.type === '!')) {
                return false;
            }
        }
        return true;
    }
    isEnd() {
        if (this.#root === this)
            return true;
        if (this.#parent?.type === '!')
            return true;
        if (!this.#parent?.isEnd())
            return false;
        if (!this.type)
            return this.#parent?.isEnd();
        // if not root, it'll always have a parent
        /* c8 ignore start */
        const pl = this.#parent ? this.#parent.#parts.length : 0;
        /* c8 ignore stop */
        return this.#parentIndex === pl - 1;
    }
    copyIn(part) {
        if (typeof part === 'string')
            this.push(part);
        else
            this.push(part.clone(this));
    }
    clone(parent) {
        const c = new _a(this.type, parent);
        for (const p of this.#parts) {
            c.copyIn(p);
        }
        return c;
    }
    static #parseAST(str, ast, pos, opt, extDepth) {
        const maxDepth = opt.maxExtglobRecursion ?? 2;
        let escaping = false;
        let inBrace = false;
        let braceStart = -1;
        let braceNeg = false;
        if (ast.type === null) {
            // outside of a extglob, append until we find a start
            let i = pos;
            let acc = '';
            while (i < str.length) {
                const c = str.charAt(i++);
                // still accumulate escapes at this point, but we do ignore
                // starts that are escaped
                if (escaping || c === '\\') {
                    escaping = !escaping;
                    acc += c;
                    continue;
                }
                if (inBrace) {
                    if (i === braceStart + 1) {
                        if (c === '^' || c === '!') {
                            braceNeg = true;
                        }
                    }
                    else if (c === ']' && !(i === braceStart + 2 && braceNeg)) {
                        inBrace = false;
                    }
                    acc += c;
                    continue;
                }
                else if (c === '[') {
                    inBrace = true;
                    braceStart = i;
                    braceNeg = false;
                    acc += c;
                    continue;
                }
                // we don't have to check for adoption here, because that's
                // done at the other recursion point.
                const doRecurse = !opt.noext &&
                    isExtglobType(c) &&
                    str.charAt(i) === '(' &&
                    extDepth <= maxDepth;
                if (doRecurse) {
                    ast.push(acc);
                    acc = '';
                    const ext = new _a(c, ast);
                    i = _a.#parseAST(str, ext, i, opt, extDepth + 1);
                    ast.push(ext);
                    continue;
                }
                acc += c;
            }
            ast.push(acc);
            return i;
        }
        // some kind of extglob, pos is at the (
        // find the next | or )
        let i = pos + 1;
        let part = new _a(null, ast);
        const parts = [];
        let acc = '';
        while (i < str.length) {
            const c = str.charAt(i++);
            // still accumulate escapes at this point, but we do ignore
            // starts that are escaped
            if (escaping || c === '\\') {
                escaping = !escaping;
                acc += c;
                continue;
            }
            if (inBrace) {
                if (i === braceStart + 1) {
                    if (c === '^' || c === '!') {
                        braceNeg = true;
                    }
                }
                else if (c === ']' && !(i === braceStart + 2 && braceNeg)) {
                    inBrace = false;
                }
                acc += c;
                continue;
            }
            else if (c === '[') {
                inBrace = true;
                braceStart = i;
                braceNeg = false;
                acc += c;
                continue;
            }
            const doRecurse = !opt.noext &&
                isExtglobType(c) &&
                str.charAt(i) === '(' &&
                /* c8 ignore start - the maxDepth is sufficient here */
                (extDepth <= maxDepth || (ast && ast.#canAdoptType(c)));
            /* c8 ignore stop */
            if (doRecurse) {
                const depthAdd = ast && ast.#canAdoptType(c) ? 0 : 1;
                part.push(acc);
                acc = '';
                const ext = new _a(c, part);
                part.push(ext);
                i = _a.#parseAST(str, ext, i, opt, extDepth + depthAdd);
                continue;
            }
            if (c === '|') {
                part.push(acc);
                acc = '';
                parts.push(part);
                part = new _a(null, ast);
                continue;
            }
            if (c === ')') {
                if (acc === '' && ast.#parts.length === 0) {
                    ast.#emptyExt = true;
                }
                part.push(acc);
                acc = '';
                ast.push(...parts, part);
                return i;
            }
            acc += c;
        }
        // unfinished extglob
        // if we got here, it was a malformed extglob! not an extglob, but
        // maybe something else in there.
        ast.type = null;
        ast.#hasMagic = undefined;
        ast.#parts = [str.substring(pos - 1)];
        return i;
    }
    #canAdoptWithSpace(child) {
        return this.#canAdopt(child, adoptionWithSpaceMap);
    }
    #canAdopt(child, map = adoptionMap) {
        if (!child ||
            typeof child !== 'object' ||
            child.type !== null ||
            child.#parts.length !== 1 ||
            this.type === null) {
            return false;
        }
        const gc = child.#parts[0];
        if (!gc || typeof gc !== 'object' || gc.type === null) {
            return false;
        }
        return this.#canAdoptType(gc.type, map);
    }
    #canAdoptType(c, map = adoptionAnyMap) {
        return !!map.get(this.type)?.includes(c);
    }
    #adoptWithSpace(child, index) {
        const gc = child.#parts[0];
        const blank = new _a(null, gc, this.options);
        blank.#parts.push('');
        gc.push(blank);
        this.#adopt(child, index);
    }
    #adopt(child, index) {
        const gc = child.#parts[0];
        this.#parts.splice(index, 1, ...gc.#parts);
        for (const p of gc.#parts) {
            if (typeof p === 'object')
                p.#parent = this;
        }
        this.#toString = undefined;
    }
    #canUsurpType(c) {
        const m = usurpMap.get(this.type);
        return !!m?.has(c);
    }
    #canUsurp(child) {
        if (!child ||
            typeof child !== 'object' ||
            child.type !== null ||
            child.#parts.length !== 1 ||
            this.type === null ||
            this.#parts.length !== 1) {
            return false;
        }
        const gc = child.#parts[0];
        if (!gc || typeof gc !== 'object' || gc.type === null) {
            return false;
        }
        return this.#canUsurpType(gc.type);
    }
    #usurp(child) {
        const m = usurpMap.get(this.type);
        const gc = child.#parts[0];
        const nt = m?.get(gc.type);
        /* c8 ignore start - impossible */
        if (!nt)
            return false;
        /* c8 ignore stop */
        this.#parts = gc.#parts;
        for (const p of this.#parts) {
            if (typeof p === 'object') {
                p.#parent = this;
            }
        }
        this.type = nt;
        this.#toString = undefined;
        this.#emptyExt = false;
    }
    static fromGlob(pattern, options = {}) {
        const ast = new _a(null, undefined, options);
        _a.#parseAST(pattern, ast, 0, options, 0);
        return ast;
    }
    // returns the regular expression if there's magic, or the unescaped
    // string if not.
    toMMPattern() {
        // should only be called on root
        /* c8 ignore start */
        if (this !== this.#root)
            return this.#root.toMMPattern();
        /* c8 ignore stop */
        const glob = this.toString();
        const [re, body, hasMagic, uflag] = this.toRegExpSource();
        // if we're in nocase mode, and not nocaseMagicOnly, then we do
        // still need a regular expression if we have to case-insensitively
        // match capital/lowercase characters.
        const anyMagic = hasMagic ||
            this.#hasMagic ||
            (this.#options.nocase &&
                !this.#options.nocaseMagicOnly &&
                glob.toUpperCase() !== glob.toLowerCase());
        if (!anyMagic) {
            return body;
        }
        const flags = (this.#options.nocase ? 'i' : '') + (uflag ? 'u' : '');
        return Object.assign(new RegExp(`^${re}$`, flags), {
            _src: re,
            _glob: glob,
        });
    }
    get options() {
        return this.#options;
    }
    // returns the string match, the regexp source, whether there's magic
    // in the regexp (so a regular expression is required) and whether or
    // not the uflag is needed for the regular expression (for posix classes)
    // TODO: instead of injecting the start/end at this point, just return
    // the BODY of the regexp, along with the start/end portions suitable
    // for binding the start/end in either a joined full-path makeRe context
    // (where we bind to (^|/), or a standalone matchPart context (where
    // we bind to ^, and not /).  Otherwise slashes get duped!
    //
    // In part-matching mode, the start is:
    // - if not isStart: nothing
    // - if traversal possible, but not allowed: ^(?!\.\.?$)
    // - if dots allowed or not possible: ^
    // - if dots possible and not allowed: ^(?!\.)
    // end is:
    // - if not isEnd(): nothing
    // - else: $
    //
    // In full-path matching mode, we put the slash at the START of the
    // pattern, so start is:
    // - if first pattern: same as part-matching mode
    // - if not isStart(): nothing
    // - if traversal possible, but not allowed: /(?!\.\.?(?:$|/))
    // - if dots allowed or not possible: /
    // - if dots possible and not allowed: /(?!\.)
    // end is:
    // - if last pattern, same as part-matching mode
    // - else nothing
    //
    // Always put the (?:$|/) on negated tails, though, because that has to be
    // there to bind the end of the negated pattern portion, and it's easier to
    // just stick it in now rather than try to inject it later in the middle of
    // the pattern.
    //
    // We can just always return the same end, and leave it up to the caller
    // to know whether it's going to be used joined or in parts.
    // And, if the start is adjusted slightly, can do the same there:
    // - if not isStart: nothing
    // - if traversal possible, but not allowed: (?:/|^)(?!\.\.?$)
    // - if dots allowed or not possible: (?:/|^)
    // - if dots possible and not allowed: (?:/|^)(?!\.)
    //
    // But it's better to have a simpler binding without a conditional, for
    // performance, so probably better to return both start options.
    //
    // Then the caller just ignores the end if it's not the first pattern,
    // and the start always gets applied.
    //
    // But that's always going to be $ if it's the ending pattern, or nothing,
    // so the caller can just attach $ at the end of the pattern when building.
    //
    // So the todo is:
    // - better detect what kind of start is needed
    // - return both flavors of starting pattern
    // - attach $ at the end of the pattern when creating the actual RegExp
    //
    // Ah, but wait, no, that all only applies to the root when the first pattern
    // is not an extglob. If the first pattern IS an extglob, then we need all
    // that dot prevention biz to live in the extglob portions, because eg
    // +(*|.x*) can match .xy but not .yx.
    //
    // So, return the two flavors if it's #root and the first child is not an
    // AST, otherwise leave it to the child AST to handle it, and there,
    // use the (?:^|/) style of start binding.
    //
    // Even simplified further:
    // - Since the start for a join is eg /(?!\.) and the start for a part
    // is ^(?!\.), we can just prepend (?!\.) to the pattern (either root
    // or start or whatever) and prepend ^ or / at the Regexp construction.
    toRegExpSource(allowDot) {
        const dot = allowDot ?? !!this.#options.dot;
        if (this.#root === this) {
            this.#flatten();
            this.#fillNegs();
        }
        if (!isExtglobAST(this)) {
            const noEmpty = this.isStart() &&
                this.isEnd() &&
                !this.#parts.some(s => typeof s !== 'string');
            const src = this.#parts
                .map(p => {
                const [re, _, hasMagic, uflag] = typeof p === 'string' ?
                    _a.#parseGlob(p, this.#hasMagic, noEmpty)
                    : p.toRegExpSource(allowDot);
                this.#hasMagic = this.#hasMagic || hasMagic;
                this.#uflag = this.#uflag || uflag;
                return re;
            })
                .join('');
            let start = '';
            if (this.isStart()) {
                if (typeof this.#parts[0] === 'string') {
                    // this is the string that will match the start of the pattern,
                    // so we need to protect against dots and such.
                    // '.' and '..' cannot match unless the pattern is that exactly,
                    // even if it starts with . or dot:true is set.
                    const dotTravAllowed = this.#parts.length === 1 && justDots.has(this.#parts[0]);
                    if (!dotTravAllowed) {
                        const aps = addPatternStart;
                        // check if we have a possibility of matching . or ..,
                        // and prevent that.
                        const needNoTrav = 
                        // dots are allowed, and the pattern starts with [ or .
                        (dot && aps.has(src.charAt(0))) ||
                            // the pattern starts with \., and then [ or .
                            (src.startsWith('\\.') && aps.has(src.charAt(2))) ||
                            // the pattern starts with \.\., and then [ or .
                            (src.startsWith('\\.\\.') && aps.has(src.charAt(4)));
                        // no need to prevent dots if it can't match a dot, or if a
                        // sub-pattern will be preventing it anyway.
                        const needNoDot = !dot && !allowDot && aps.has(src.charAt(0));
                        start =
                            needNoTrav ? startNoTraversal
                                : needNoDot ? startNoDot
                                    : '';
                    }
                }
            }
            // append the "end of path portion" pattern to negation tails
            let end = '';
            if (this.isEnd() &&
                this.#root.#filledNegs &&
                this.#parent?.type === '!') {
                end = '(?:$|\\/)';
            }
            const final = start + src + end;
            return [
                final,
                unescape_unescape(src),
                (this.#hasMagic = !!this.#hasMagic),
                this.#uflag,
            ];
        }
        // We need to calculate the body *twice* if it's a repeat pattern
        // at the start, once in nodot mode, then again in dot mode, so a
        // pattern like *(?) can match 'x.y'
        const repeated = this.type === '*' || this.type === '+';
        // some kind of extglob
        const start = this.type === '!' ? '(?:(?!(?:' : '(?:';
        let body = this.#partsToRegExp(dot);
        if (this.isStart() && this.isEnd() && !body && this.type !== '!') {
            // invalid extglob, has to at least be *something* present, if it's
            // the entire path portion.
            const s = this.toString();
            const me = this;
            me.#parts = [s];
            me.type = null;
            me.#hasMagic = undefined;
            return [s, unescape_unescape(this.toString()), false, false];
        }
        let bodyDotAllowed = !repeated || allowDot || dot || !startNoDot ?
            ''
            : this.#partsToRegExp(true);
        if (bodyDotAllowed === body) {
            bodyDotAllowed = '';
        }
        if (bodyDotAllowed) {
            body = `(?:${body})(?:${bodyDotAllowed})*?`;
        }
        // an empty !() is exactly equivalent to a starNoEmpty
        let final = '';
        if (this.type === '!' && this.#emptyExt) {
            final = (this.isStart() && !dot ? startNoDot : '') + starNoEmpty;
        }
        else {
            const close = this.type === '!' ?
                // !() must match something,but !(x) can match ''
                '))' +
                    (this.isStart() && !dot && !allowDot ? startNoDot : '') +
                    star +
                    ')'
                : this.type === '@' ? ')'
                    : this.type === '?' ? ')?'
                        : this.type === '+' && bodyDotAllowed ? ')'
                            : this.type === '*' && bodyDotAllowed ? `)?`
                                : `)${this.type}`;
            final = start + body + close;
        }
        return [
            final,
            unescape_unescape(body),
            (this.#hasMagic = !!this.#hasMagic),
            this.#uflag,
        ];
    }
    #flatten() {
        if (!isExtglobAST(this)) {
            for (const p of this.#parts) {
                if (typeof p === 'object') {
                    p.#flatten();
                }
            }
        }
        else {
            // do up to 10 passes to flatten as much as possible
            let iterations = 0;
            let done = false;
            do {
                done = true;
                for (let i = 0; i < this.#parts.length; i++) {
                    const c = this.#parts[i];
                    if (typeof c === 'object') {
                        c.#flatten();
                        if (this.#canAdopt(c)) {
                            done = false;
                            this.#adopt(c, i);
                        }
                        else if (this.#canAdoptWithSpace(c)) {
                            done = false;
                            this.#adoptWithSpace(c, i);
                        }
                        else if (this.#canUsurp(c)) {
                            done = false;
                            this.#usurp(c);
                        }
                    }
                }
            } while (!done && ++iterations < 10);
        }
        this.#toString = undefined;
    }
    #partsToRegExp(dot) {
        return this.#parts
            .map(p => {
            // extglob ASTs should only contain parent ASTs
            /* c8 ignore start */
            if (typeof p === 'string') {
                throw new Error('string type in extglob ast??');
            }
            /* c8 ignore stop */
            // can ignore hasMagic, because extglobs are already always magic
            const [re, _, _hasMagic, uflag] = p.toRegExpSource(dot);
            this.#uflag = this.#uflag || uflag;
            return re;
        })
            .filter(p => !(this.isStart() && this.isEnd()) || !!p)
            .join('|');
    }
    static #parseGlob(glob, hasMagic, noEmpty = false) {
        let escaping = false;
        let re = '';
        let uflag = false;
        // multiple stars that aren't globstars coalesce into one *
        let inStar = false;
        for (let i = 0; i < glob.length; i++) {
            const c = glob.charAt(i);
            if (escaping) {
                escaping = false;
                re += (reSpecials.has(c) ? '\\' : '') + c;
                continue;
            }
            if (c === '*') {
                if (inStar)
                    continue;
                inStar = true;
                re += noEmpty && /^[*]+$/.test(glob) ? starNoEmpty : star;
                hasMagic = true;
                continue;
            }
            else {
                inStar = false;
            }
            if (c === '\\') {
                if (i === glob.length - 1) {
                    re += '\\\\';
                }
                else {
                    escaping = true;
                }
                continue;
            }
            if (c === '[') {
                const [src, needUflag, consumed, magic] = parseClass(glob, i);
                if (consumed) {
                    re += src;
                    uflag = uflag || needUflag;
                    i += consumed - 1;
                    hasMagic = hasMagic || magic;
                    continue;
                }
            }
            if (c === '?') {
                re += qmark;
                hasMagic = true;
                continue;
            }
            re += regExpEscape(c);
        }
        return [re, unescape_unescape(glob), !!hasMagic, uflag];
    }
}
_a = AST;
//# sourceMappingURL=ast.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/escape.js
/**
 * Escape all magic characters in a glob pattern.
 *
 * If the {@link MinimatchOptions.windowsPathsNoEscape}
 * option is used, then characters are escaped by wrapping in `[]`, because
 * a magic character wrapped in a character class can only be satisfied by
 * that exact character.  In this mode, `\` is _not_ escaped, because it is
 * not interpreted as a magic character, but instead as a path separator.
 *
 * If the {@link MinimatchOptions.magicalBraces} option is used,
 * then braces (`{` and `}`) will be escaped.
 */
const escape_escape = (s, { windowsPathsNoEscape = false, magicalBraces = false, } = {}) => {
    // don't need to escape +@! because we escape the parens
    // that make those magic, and escaping ! as [!] isn't valid,
    // because [!]] is a valid glob class meaning not ']'.
    if (magicalBraces) {
        return windowsPathsNoEscape ?
            s.replace(/[?*()[\]{}]/g, '[$&]')
            : s.replace(/[?*()[\]\\{}]/g, '\\$&');
    }
    return windowsPathsNoEscape ?
        s.replace(/[?*()[\]]/g, '[$&]')
        : s.replace(/[?*()[\]\\]/g, '\\$&');
};
//# sourceMappingURL=escape.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/index.js





const minimatch = (p, pattern, options = {}) => {
    assertValidPattern(pattern);
    // shortcut: comments match nothing.
    if (!options.nocomment && pattern.charAt(0) === '#') {
        return false;
    }
    return new esm_Minimatch(pattern, options).match(p);
};
// Optimized checking for the most common glob patterns.
const starDotExtRE = /^\*+([^+@!?*[(]*)$/;
const starDotExtTest = (ext) => (f) => !f.startsWith('.') && f.endsWith(ext);
const starDotExtTestDot = (ext) => (f) => f.endsWith(ext);
const starDotExtTestNocase = (ext) => {
    ext = ext.toLowerCase();
    return (f) => !f.startsWith('.') && f.toLowerCase().endsWith(ext);
};
const starDotExtTestNocaseDot = (ext) => {
    ext = ext.toLowerCase();
    return (f) => f.toLowerCase().endsWith(ext);
};
const starDotStarRE = /^\*+\.\*+$/;
const starDotStarTest = (f) => !f.startsWith('.') && f.includes('.');
const starDotStarTestDot = (f) => f !== '.' && f !== '..' && f.includes('.');
const dotStarRE = /^\.\*+$/;
const dotStarTest = (f) => f !== '.' && f !== '..' && f.startsWith('.');
const starRE = /^\*+$/;
const starTest = (f) => f.length !== 0 && !f.startsWith('.');
const starTestDot = (f) => f.length !== 0 && f !== '.' && f !== '..';
const qmarksRE = /^\?+([^+@!?*[(]*)?$/;
const qmarksTestNocase = ([$0, ext = '']) => {
    const noext = qmarksTestNoExt([$0]);
    if (!ext)
        return noext;
    ext = ext.toLowerCase();
    return (f) => noext(f) && f.toLowerCase().endsWith(ext);
};
const qmarksTestNocaseDot = ([$0, ext = '']) => {
    const noext = qmarksTestNoExtDot([$0]);
    if (!ext)
        return noext;
    ext = ext.toLowerCase();
    return (f) => noext(f) && f.toLowerCase().endsWith(ext);
};
const qmarksTestDot = ([$0, ext = '']) => {
    const noext = qmarksTestNoExtDot([$0]);
    return !ext ? noext : (f) => noext(f) && f.endsWith(ext);
};
const qmarksTest = ([$0, ext = '']) => {
    const noext = qmarksTestNoExt([$0]);
    return !ext ? noext : (f) => noext(f) && f.endsWith(ext);
};
const qmarksTestNoExt = ([$0]) => {
    const len = $0.length;
    return (f) => f.length === len && !f.startsWith('.');
};
const qmarksTestNoExtDot = ([$0]) => {
    const len = $0.length;
    return (f) => f.length === len && f !== '.' && f !== '..';
};
/* c8 ignore start */
const defaultPlatform = (typeof process === 'object' && process ?
    (typeof process.env === 'object' &&
        process.env &&
        process.env.__MINIMATCH_TESTING_PLATFORM__) ||
        process.platform
    : 'posix');
const esm_path = {
    win32: { sep: '\\' },
    posix: { sep: '/' },
};
/* c8 ignore stop */
const sep = defaultPlatform === 'win32' ? esm_path.win32.sep : esm_path.posix.sep;
minimatch.sep = sep;
const GLOBSTAR = Symbol('globstar **');
minimatch.GLOBSTAR = GLOBSTAR;
// any single thing other than /
// don't need to escape / when using new RegExp()
const esm_qmark = '[^/]';
// * => any number of characters
const esm_star = esm_qmark + '*?';
// ** when dots are allowed.  Anything goes, except .. and .
// not (^ or / followed by one or two dots followed by $ or /),
// followed by anything, any number of times.
const twoStarDot = '(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?';
// not a ^ or / followed by a dot,
// followed by anything, any number of times.
const twoStarNoDot = '(?:(?!(?:\\/|^)\\.).)*?';
const filter = (pattern, options = {}) => (p) => minimatch(p, pattern, options);
minimatch.filter = filter;
const ext = (a, b = {}) => Object.assign({}, a, b);
const defaults = (def) => {
    if (!def || typeof def !== 'object' || !Object.keys(def).length) {
        return minimatch;
    }
    const orig = minimatch;
    const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
    return Object.assign(m, {
        Minimatch: class Minimatch extends orig.Minimatch {
            constructor(pattern, options = {}) {
                super(pattern, ext(def, options));
            }
            static defaults(options) {
                return orig.defaults(ext(def, options)).Minimatch;
            }
        },
        AST: class AST extends orig.AST {
            /* c8 ignore start */
            constructor(type, parent, options = {}) {
                super(type, parent, ext(def, options));
            }
            /* c8 ignore stop */
            static fromGlob(pattern, options = {}) {
                return orig.AST.fromGlob(pattern, ext(def, options));
            }
        },
        unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
        escape: (s, options = {}) => orig.escape(s, ext(def, options)),
        filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
        defaults: (options) => orig.defaults(ext(def, options)),
        makeRe: (pattern, options = {}) => orig.makeRe(pattern, ext(def, options)),
        braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
        match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
        sep: orig.sep,
        GLOBSTAR: GLOBSTAR,
    });
};
minimatch.defaults = defaults;
// Brace expansion:
// a{b,c}d -> abd acd
// a{b,}c -> abc ac
// a{0..3}d -> a0d a1d a2d a3d
// a{b,c{d,e}f}g -> abg acdfg acefg
// a{b,c}d{e,f}g -> abdeg acdeg abdeg abdfg
//
// Invalid sets are not expanded.
// a{2..}b -> a{2..}b
// a{b}c -> a{b}c
const braceExpand = (pattern, options = {}) => {
    assertValidPattern(pattern);
    // Thanks to Yeting Li <https://github.com/yetingli> for
    // improving this regexp to avoid a ReDOS vulnerability.
    if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) {
        // shortcut. no need to expand.
        return [pattern];
    }
    return expand(pattern, { max: options.braceExpandMax });
};
minimatch.braceExpand = braceExpand;
// parse a component of the expanded set.
// At this point, no pattern may contain "/" in it
// so we're going to return a 2d array, where each entry is the full
// pattern, split on '/', and then turned into a regular expression.
// A regexp is made at the end which joins each array with an
// escaped /, and another full one which joins each regexp with |.
//
// Following the lead of Bash 4.1, note that "**" only has special meaning
// when it is the *only* thing in a path portion.  Otherwise, any series
// of * is equivalent to a single *.  Globstar behavior is enabled by
// default, and can be disabled by setting options.noglobstar.
const makeRe = (pattern, options = {}) => new esm_Minimatch(pattern, options).makeRe();
minimatch.makeRe = makeRe;
const match = (list, pattern, options = {}) => {
    const mm = new esm_Minimatch(pattern, options);
    list = list.filter(f => mm.match(f));
    if (mm.options.nonull && !list.length) {
        list.push(pattern);
    }
    return list;
};
minimatch.match = match;
// replace stuff like \* with *
const globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
const esm_regExpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
class esm_Minimatch {
    options;
    set;
    pattern;
    windowsPathsNoEscape;
    nonegate;
    negate;
    comment;
    empty;
    preserveMultipleSlashes;
    partial;
    globSet;
    globParts;
    nocase;
    isWindows;
    platform;
    windowsNoMagicRoot;
    maxGlobstarRecursion;
    regexp;
    constructor(pattern, options = {}) {
        assertValidPattern(pattern);
        options = options || {};
        this.options = options;
        this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? 200;
        this.pattern = pattern;
        this.platform = options.platform || defaultPlatform;
        this.isWindows = this.platform === 'win32';
        // avoid the annoying deprecation flag lol
        const awe = ('allowWindow' + 'sEscape');
        this.windowsPathsNoEscape =
            !!options.windowsPathsNoEscape || options[awe] === false;
        if (this.windowsPathsNoEscape) {
            this.pattern = this.pattern.replace(/\\/g, '/');
        }
        this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
        this.regexp = null;
        this.negate = false;
        this.nonegate = !!options.nonegate;
        this.comment = false;
        this.empty = false;
        this.partial = !!options.partial;
        this.nocase = !!this.options.nocase;
        this.windowsNoMagicRoot =
            options.windowsNoMagicRoot !== undefined ?
                options.windowsNoMagicRoot
                : !!(this.isWindows && this.nocase);
        this.globSet = [];
        this.globParts = [];
        this.set = [];
        // make the set of regexps etc.
        this.make();
    }
    hasMagic() {
        if (this.options.magicalBraces && this.set.length > 1) {
            return true;
        }
        for (const pattern of this.set) {
            for (const part of pattern) {
                if (typeof part !== 'string')
                    return true;
            }
        }
        return false;
    }
    debug(..._) { }
    make() {
        const pattern = this.pattern;
        const options = this.options;
        // empty patterns and comments match nothing.
        if (!options.nocomment && pattern.charAt(0) === '#') {
            this.comment = true;
            return;
        }
        if (!pattern) {
            this.empty = true;
            return;
        }
        // step 1: figure out negation, etc.
        this.parseNegate();
        // step 2: expand braces
        this.globSet = [...new Set(this.braceExpand())];
        if (options.debug) {
            //oxlint-disable-next-line no-console
            this.debug = (...args) => console.error(...args);
        }
        this.debug(this.pattern, this.globSet);
        // step 3: now we have a set, so turn each one into a series of
        // path-portion matching patterns.
        // These will be regexps, except in the case of "**", which is
        // set to the GLOBSTAR object for globstar behavior,
        // and will not contain any / characters
        //
        // First, we preprocess to make the glob pattern sets a bit simpler
        // and deduped.  There are some perf-killing patterns that can cause
        // problems with a glob walk, but we can simplify them down a bit.
        const rawGlobParts = this.globSet.map(s => this.slashSplit(s));
        this.globParts = this.preprocess(rawGlobParts);
        this.debug(this.pattern, this.globParts);
        // glob --> regexps
        let set = this.globParts.map((s, _, __) => {
            if (this.isWindows && this.windowsNoMagicRoot) {
                // check if it's a drive or unc path.
                const isUNC = s[0] === '' &&
                    s[1] === '' &&
                    (s[2] === '?' || !globMagic.test(s[2])) &&
                    !globMagic.test(s[3]);
                const isDrive = /^[a-z]:/i.test(s[0]);
                if (isUNC) {
                    return [
                        ...s.slice(0, 4),
                        ...s.slice(4).map(ss => this.parse(ss)),
                    ];
                }
                else if (isDrive) {
                    return [s[0], ...s.slice(1).map(ss => this.parse(ss))];
                }
            }
            return s.map(ss => this.parse(ss));
        });
        this.debug(this.pattern, set);
        // filter out everything that didn't compile properly.
        this.set = set.filter(s => s.indexOf(false) === -1);
        // do not treat the ? in UNC paths as magic
        if (this.isWindows) {
            for (let i = 0; i < this.set.length; i++) {
                const p = this.set[i];
                if (p[0] === '' &&
                    p[1] === '' &&
                    this.globParts[i][2] === '?' &&
                    typeof p[3] === 'string' &&
                    /^[a-z]:$/i.test(p[3])) {
                    p[2] = '?';
                }
            }
        }
        this.debug(this.pattern, this.set);
    }
    // various transforms to equivalent pattern sets that are
    // faster to process in a filesystem walk.  The goal is to
    // eliminate what we can, and push all ** patterns as far
    // to the right as possible, even if it increases the number
    // of patterns that we have to process.
    preprocess(globParts) {
        // if we're not in globstar mode, then turn ** into *
        if (this.options.noglobstar) {
            for (const partset of globParts) {
                for (let j = 0; j < partset.length; j++) {
                    if (partset[j] === '**') {
                        partset[j] = '*';
                    }
                }
            }
        }
        const { optimizationLevel = 1 } = this.options;
        if (optimizationLevel >= 2) {
            // aggressive optimization for the purpose of fs walking
            globParts = this.firstPhasePreProcess(globParts);
            globParts = this.secondPhasePreProcess(globParts);
        }
        else if (optimizationLevel >= 1) {
            // just basic optimizations to remove some .. parts
            globParts = this.levelOneOptimize(globParts);
        }
        else {
            // just collapse multiple ** portions into one
            globParts = this.adjascentGlobstarOptimize(globParts);
        }
        return globParts;
    }
    // just get rid of adjascent ** portions
    adjascentGlobstarOptimize(globParts) {
        return globParts.map(parts => {
            let gs = -1;
            while (-1 !== (gs = parts.indexOf('**', gs + 1))) {
                let i = gs;
                while (parts[i + 1] === '**') {
                    i++;
                }
                if (i !== gs) {
                    parts.splice(gs, i - gs);
                }
            }
            return parts;
        });
    }
    // get rid of adjascent ** and resolve .. portions
    levelOneOptimize(globParts) {
        return globParts.map(parts => {
            parts = parts.reduce((set, part) => {
                const prev = set[set.length - 1];
                if (part === '**' && prev === '**') {
                    return set;
                }
                if (part === '..') {
                    if (prev && prev !== '..' && prev !== '.' && prev !== '**') {
                        set.pop();
                        return set;
                    }
                }
                set.push(part);
                return set;
            }, []);
            return parts.length === 0 ? [''] : parts;
        });
    }
    levelTwoFileOptimize(parts) {
        if (!Array.isArray(parts)) {
            parts = this.slashSplit(parts);
        }
        let didSomething = false;
        do {
            didSomething = false;
            // <pre>/<e>/<rest> -> <pre>/<rest>
            if (!this.preserveMultipleSlashes) {
                for (let i = 1; i < parts.length - 1; i++) {
                    const p = parts[i];
                    // don't squeeze out UNC patterns
                    if (i === 1 && p === '' && parts[0] === '')
                        continue;
                    if (p === '.' || p === '') {
                        didSomething = true;
                        parts.splice(i, 1);
                        i--;
                    }
                }
                if (parts[0] === '.' &&
                    parts.length === 2 &&
                    (parts[1] === '.' || parts[1] === '')) {
                    didSomething = true;
                    parts.pop();
                }
            }
            // <pre>/<p>/../<rest> -> <pre>/<rest>
            let dd = 0;
            while (-1 !== (dd = parts.indexOf('..', dd + 1))) {
                const p = parts[dd - 1];
                if (p &&
                    p !== '.' &&
                    p !== '..' &&
                    p !== '**' &&
                    !(this.isWindows && /^[a-z]:$/i.test(p))) {
                    didSomething = true;
                    parts.splice(dd - 1, 2);
                    dd -= 2;
                }
            }
        } while (didSomething);
        return parts.length === 0 ? [''] : parts;
    }
    // First phase: single-pattern processing
    // <pre> is 1 or more portions
    // <rest> is 1 or more portions
    // <p> is any portion other than ., .., '', or **
    // <e> is . or ''
    //
    // **/.. is *brutal* for filesystem walking performance, because
    // it effectively resets the recursive walk each time it occurs,
    // and ** cannot be reduced out by a .. pattern part like a regexp
    // or most strings (other than .., ., and '') can be.
    //
    // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
    // <pre>/<e>/<rest> -> <pre>/<rest>
    // <pre>/<p>/../<rest> -> <pre>/<rest>
    // **/**/<rest> -> **/<rest>
    //
    // **/*/<rest> -> */**/<rest> <== not valid because ** doesn't follow
    // this WOULD be allowed if ** did follow symlinks, or * didn't
    firstPhasePreProcess(globParts) {
        let didSomething = false;
        do {
            didSomething = false;
            // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
            for (let parts of globParts) {
                let gs = -1;
                while (-1 !== (gs = parts.indexOf('**', gs + 1))) {
                    let gss = gs;
                    while (parts[gss + 1] === '**') {
                        // <pre>/**/**/<rest> -> <pre>/**/<rest>
                        gss++;
                    }
                    // eg, if gs is 2 and gss is 4, that means we have 3 **
                    // parts, and can remove 2 of them.
                    if (gss > gs) {
                        parts.splice(gs + 1, gss - gs);
                    }
                    let next = parts[gs + 1];
                    const p = parts[gs + 2];
                    const p2 = parts[gs + 3];
                    if (next !== '..')
                        continue;
                    if (!p ||
                        p === '.' ||
                        p === '..' ||
                        !p2 ||
                        p2 === '.' ||
                        p2 === '..') {
                        continue;
                    }
                    didSomething = true;
                    // edit parts in place, and push the new one
                    parts.splice(gs, 1);
                    const other = parts.slice(0);
                    other[gs] = '**';
                    globParts.push(other);
                    gs--;
                }
                // <pre>/<e>/<rest> -> <pre>/<rest>
                if (!this.preserveMultipleSlashes) {
                    for (let i = 1; i < parts.length - 1; i++) {
                        const p = parts[i];
                        // don't squeeze out UNC patterns
                        if (i === 1 && p === '' && parts[0] === '')
                            continue;
                        if (p === '.' || p === '') {
                            didSomething = true;
                            parts.splice(i, 1);
                            i--;
                        }
                    }
                    if (parts[0] === '.' &&
                        parts.length === 2 &&
                        (parts[1] === '.' || parts[1] === '')) {
                        didSomething = true;
                        parts.pop();
                    }
                }
                // <pre>/<p>/../<rest> -> <pre>/<rest>
                let dd = 0;
                while (-1 !== (dd = parts.indexOf('..', dd + 1))) {
                    const p = parts[dd - 1];
                    if (p && p !== '.' && p !== '..' && p !== '**') {
                        didSomething = true;
                        const needDot = dd === 1 && parts[dd + 1] === '**';
                        const splin = needDot ? ['.'] : [];
                        parts.splice(dd - 1, 2, ...splin);
                        if (parts.length === 0)
                            parts.push('');
                        dd -= 2;
                    }
                }
            }
        } while (didSomething);
        return globParts;
    }
    // second phase: multi-pattern dedupes
    // {<pre>/*/<rest>,<pre>/<p>/<rest>} -> <pre>/*/<rest>
    // {<pre>/<rest>,<pre>/<rest>} -> <pre>/<rest>
    // {<pre>/**/<rest>,<pre>/<rest>} -> <pre>/**/<rest>
    //
    // {<pre>/**/<rest>,<pre>/**/<p>/<rest>} -> <pre>/**/<rest>
    // ^-- not valid because ** doens't follow symlinks
    secondPhasePreProcess(globParts) {
        for (let i = 0; i < globParts.length - 1; i++) {
            for (let j = i + 1; j < globParts.length; j++) {
                const matched = this.partsMatch(globParts[i], globParts[j], !this.preserveMultipleSlashes);
                if (matched) {
                    globParts[i] = [];
                    globParts[j] = matched;
                    break;
                }
            }
        }
        return globParts.filter(gs => gs.length);
    }
    partsMatch(a, b, emptyGSMatch = false) {
        let ai = 0;
        let bi = 0;
        let result = [];
        let which = '';
        while (ai < a.length && bi < b.length) {
            if (a[ai] === b[bi]) {
                result.push(which === 'b' ? b[bi] : a[ai]);
                ai++;
                bi++;
            }
            else if (emptyGSMatch && a[ai] === '**' && b[bi] === a[ai + 1]) {
                result.push(a[ai]);
                ai++;
            }
            else if (emptyGSMatch && b[bi] === '**' && a[ai] === b[bi + 1]) {
                result.push(b[bi]);
                bi++;
            }
            else if (a[ai] === '*' &&
                b[bi] &&
                (this.options.dot || !b[bi].startsWith('.')) &&
                b[bi] !== '**') {
                if (which === 'b')
                    return false;
                which = 'a';
                result.push(a[ai]);
                ai++;
                bi++;
            }
            else if (b[bi] === '*' &&
                a[ai] &&
                (this.options.dot || !a[ai].startsWith('.')) &&
                a[ai] !== '**') {
                if (which === 'a')
                    return false;
                which = 'b';
                result.push(b[bi]);
                ai++;
                bi++;
            }
            else {
                return false;
            }
        }
        // if we fall out of the loop, it means they two are identical
        // as long as their lengths match
        return a.length === b.length && result;
    }
    parseNegate() {
        if (this.nonegate)
            return;
        const pattern = this.pattern;
        let negate = false;
        let negateOffset = 0;
        for (let i = 0; i < pattern.length && pattern.charAt(i) === '!'; i++) {
            negate = !negate;
            negateOffset++;
        }
        if (negateOffset)
            this.pattern = pattern.slice(negateOffset);
        this.negate = negate;
    }
    // set partial to true to test if, for example,
    // "/a/b" matches the start of "/*/b/*/d"
    // Partial means, if you run out of file before you run
    // out of pattern, then that's fine, as long as all
    // the parts match.
    matchOne(file, pattern, partial = false) {
        let fileStartIndex = 0;
        let patternStartIndex = 0;
        // UNC paths like //?/X:/... can match X:/... and vice versa
        // Drive letters in absolute drive or unc paths are always compared
        // case-insensitively.
        if (this.isWindows) {
            const fileDrive = typeof file[0] === 'string' && /^[a-z]:$/i.test(file[0]);
            const fileUNC = !fileDrive &&
                file[0] === '' &&
                file[1] === '' &&
                file[2] === '?' &&
                /^[a-z]:$/i.test(file[3]);
            const patternDrive = typeof pattern[0] === 'string' && /^[a-z]:$/i.test(pattern[0]);
            const patternUNC = !patternDrive &&
                pattern[0] === '' &&
                pattern[1] === '' &&
                pattern[2] === '?' &&
                typeof pattern[3] === 'string' &&
                /^[a-z]:$/i.test(pattern[3]);
            const fdi = fileUNC ? 3
                : fileDrive ? 0
                    : undefined;
            const pdi = patternUNC ? 3
                : patternDrive ? 0
                    : undefined;
            if (typeof fdi === 'number' && typeof pdi === 'number') {
                const [fd, pd] = [
                    file[fdi],
                    pattern[pdi],
                ];
                // start matching at the drive letter index of each
                if (fd.toLowerCase() === pd.toLowerCase()) {
                    pattern[pdi] = fd;
                    patternStartIndex = pdi;
                    fileStartIndex = fdi;
                }
            }
        }
        // resolve and reduce . and .. portions in the file as well.
        // don't need to do the second phase, because it's only one string[]
        const { optimizationLevel = 1 } = this.options;
        if (optimizationLevel >= 2) {
            file = this.levelTwoFileOptimize(file);
        }
        if (pattern.includes(GLOBSTAR)) {
            return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
        }
        return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
    }
    #matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
        // split the pattern into head, tail, and middle of ** delimited parts
        const firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
        const lastgs = pattern.lastIndexOf(GLOBSTAR);
        // split the pattern up into globstar-delimited sections
        // the tail has to be at the end, and the others just have
        // to be found in order from the head.
        const [head, body, tail] = partial ?
            [
                pattern.slice(patternIndex, firstgs),
                pattern.slice(firstgs + 1),
                [],
            ]
            : [
                pattern.slice(patternIndex, firstgs),
                pattern.slice(firstgs + 1, lastgs),
                pattern.slice(lastgs + 1),
            ];
        // check the head, from the current file/pattern index.
        if (head.length) {
            const fileHead = file.slice(fileIndex, fileIndex + head.length);
            if (!this.#matchOne(fileHead, head, partial, 0, 0)) {
                return false;
            }
            fileIndex += head.length;
            patternIndex += head.length;
        }
        // now we know the head matches!
        // if the last portion is not empty, it MUST match the end
        // check the tail
        let fileTailMatch = 0;
        if (tail.length) {
            // if head + tail > file, then we cannot possibly match
            if (tail.length + fileIndex > file.length)
                return false;
            // try to match the tail
            let tailStart = file.length - tail.length;
            if (this.#matchOne(file, tail, partial, tailStart, 0)) {
                fileTailMatch = tail.length;
            }
            else {
                // affordance for stuff like a/**/* matching a/b/
                // if the last file portion is '', and there's more to the pattern
                // then try without the '' bit.
                if (file[file.length - 1] !== '' ||
                    fileIndex + tail.length === file.length) {
                    return false;
                }
                tailStart--;
                if (!this.#matchOne(file, tail, partial, tailStart, 0)) {
                    return false;
                }
                fileTailMatch = tail.length + 1;
            }
        }
        // now we know the tail matches!
        // the middle is zero or more portions wrapped in **, possibly
        // containing more ** sections.
        // so a/**/b/**/c/**/d has become **/b/**/c/**
        // if it's empty, it means a/**/b, just verify we have no bad dots
        // if there's no tail, so it ends on /**, then we must have *something*
        // after the head, or it's not a matc
        if (!body.length) {
            let sawSome = !!fileTailMatch;
            for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
                const f = String(file[i]);
                sawSome = true;
                if (f === '.' ||
                    f === '..' ||
                    (!this.options.dot && f.startsWith('.'))) {
                    return false;
                }
            }
            // in partial mode, we just need to get past all file parts
            return partial || sawSome;
        }
        // now we know that there's one or more body sections, which can
        // be matched anywhere from the 0 index (because the head was pruned)
        // through to the length-fileTailMatch index.
        // split the body up into sections, and note the minimum index it can
        // be found at (start with the length of all previous segments)
        // [section, before, after]
        const bodySegments = [[[], 0]];
        let currentBody = bodySegments[0];
        let nonGsParts = 0;
        const nonGsPartsSums = [0];
        for (const b of body) {
            if (b === GLOBSTAR) {
                nonGsPartsSums.push(nonGsParts);
                currentBody = [[], 0];
                bodySegments.push(currentBody);
            }
            else {
                currentBody[0].push(b);
                nonGsParts++;
            }
        }
        let i = bodySegments.length - 1;
        const fileLength = file.length - fileTailMatch;
        for (const b of bodySegments) {
            b[1] = fileLength - (nonGsPartsSums[i--] + b[0].length);
        }
        return !!this.#matchGlobStarBodySections(file, bodySegments, fileIndex, 0, partial, 0, !!fileTailMatch);
    }
    // return false for "nope, not matching"
    // return null for "not matching, cannot keep trying"
    #matchGlobStarBodySections(file, 
    // pattern section, last possible position for it
    bodySegments, fileIndex, bodyIndex, partial, globStarDepth, sawTail) {
        // take the first body segment, and walk from fileIndex to its "after"
        // value at the end
        // If it doesn't match at that position, we increment, until we hit
        // that final possible position, and give up.
        // If it does match, then advance and try to rest.
        // If any of them fail we keep walking forward.
        // this is still a bit recursively painful, but it's more constrained
        // than previous implementations, because we never test something that
        // can't possibly be a valid matching condition.
        const bs = bodySegments[bodyIndex];
        if (!bs) {
            // just make sure that there's no bad dots
            for (let i = fileIndex; i < file.length; i++) {
                sawTail = true;
                const f = file[i];
                if (f === '.' ||
                    f === '..' ||
                    (!this.options.dot && f.startsWith('.'))) {
                    return false;
                }
            }
            return sawTail;
        }
        // have a non-globstar body section to test
        const [body, after] = bs;
        while (fileIndex <= after) {
            const m = this.#matchOne(file.slice(0, fileIndex + body.length), body, partial, fileIndex, 0);
            // if limit exceeded, no match. intentional false negative,
            // acceptable break in correctness for security.
            if (m && globStarDepth < this.maxGlobstarRecursion) {
                // match! see if the rest match. if so, we're done!
                const sub = this.#matchGlobStarBodySections(file, bodySegments, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail);
                if (sub !== false) {
                    return sub;
                }
            }
            const f = file[fileIndex];
            if (f === '.' ||
                f === '..' ||
                (!this.options.dot && f.startsWith('.'))) {
                return false;
            }
            fileIndex++;
        }
        // walked off. no point continuing
        return partial || null;
    }
    #matchOne(file, pattern, partial, fileIndex, patternIndex) {
        let fi;
        let pi;
        let pl;
        let fl;
        for (fi = fileIndex,
            pi = patternIndex,
            fl = file.length,
            pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
            this.debug('matchOne loop');
            let p = pattern[pi];
            let f = file[fi];
            this.debug(pattern, p, f);
            // should be impossible.
            // some invalid regexp stuff in the set.
            /* c8 ignore start */
            if (p === false || p === GLOBSTAR) {
                return false;
            }
            /* c8 ignore stop */
            // something other than **
            // non-magic patterns just have to match exactly
            // patterns with magic have been turned into regexps.
            let hit;
            if (typeof p === 'string') {
                hit = f === p;
                this.debug('string match', p, f, hit);
            }
            else {
                hit = p.test(f);
                this.debug('pattern match', p, f, hit);
            }
            if (!hit)
                return false;
        }
        // Note: ending in / means that we'll get a final ""
        // at the end of the pattern.  This can only match a
        // corresponding "" at the end of the file.
        // If the file ends in /, then it can only match a
        // a pattern that ends in /, unless the pattern just
        // doesn't have any more for it. But, a/b/ should *not*
        // match "a/b/*", even though "" matches against the
        // [^/]*? pattern, except in partial mode, where it might
        // simply not be reached yet.
        // However, a/b/ should still satisfy a/*
        // now either we fell off the end of the pattern, or we're done.
        if (fi === fl && pi === pl) {
            // ran out of pattern and filename at the same time.
            // an exact hit!
            return true;
        }
        else if (fi === fl) {
            // ran out of file, but still had pattern left.
            // this is ok if we're doing the match as part of
            // a glob fs traversal.
            return partial;
        }
        else if (pi === pl) {
            // ran out of pattern, still have file left.
            // this is only acceptable if we're on the very last
            // empty segment of a file with a trailing slash.
            // a/* should match a/b/
            return fi === fl - 1 && file[fi] === '';
            /* c8 ignore start */
        }
        else {
            // should be unreachable.
            throw new Error('wtf?');
        }
        /* c8 ignore stop */
    }
    braceExpand() {
        return braceExpand(this.pattern, this.options);
    }
    parse(pattern) {
        assertValidPattern(pattern);
        const options = this.options;
        // shortcuts
        if (pattern === '**')
            return GLOBSTAR;
        if (pattern === '')
            return '';
        // far and away, the most common glob pattern parts are
        // *, *.*, and *.<ext>  Add a fast check method for those.
        let m;
        let fastTest = null;
        if ((m = pattern.match(starRE))) {
            fastTest = options.dot ? starTestDot : starTest;
        }
        else if ((m = pattern.match(starDotExtRE))) {
            fastTest = (options.nocase ?
                options.dot ?
                    starDotExtTestNocaseDot
                    : starDotExtTestNocase
                : options.dot ? starDotExtTestDot
                    : starDotExtTest)(m[1]);
        }
        else if ((m = pattern.match(qmarksRE))) {
            fastTest = (options.nocase ?
                options.dot ?
                    qmarksTestNocaseDot
                    : qmarksTestNocase
                : options.dot ? qmarksTestDot
                    : qmarksTest)(m);
        }
        else if ((m = pattern.match(starDotStarRE))) {
            fastTest = options.dot ? starDotStarTestDot : starDotStarTest;
        }
        else if ((m = pattern.match(dotStarRE))) {
            fastTest = dotStarTest;
        }
        const re = AST.fromGlob(pattern, this.options).toMMPattern();
        if (fastTest && typeof re === 'object') {
            // Avoids overriding in frozen environments
            Reflect.defineProperty(re, 'test', { value: fastTest });
        }
        return re;
    }
    makeRe() {
        if (this.regexp || this.regexp === false)
            return this.regexp;
        // at this point, this.set is a 2d array of partial
        // pattern strings, or "**".
        //
        // It's better to use .match().  This function shouldn't
        // be used, really, but it's pretty convenient sometimes,
        // when you just want to work with a regex.
        const set = this.set;
        if (!set.length) {
            this.regexp = false;
            return this.regexp;
        }
        const options = this.options;
        const twoStar = options.noglobstar ? esm_star
            : options.dot ? twoStarDot
                : twoStarNoDot;
        const flags = new Set(options.nocase ? ['i'] : []);
        // regexpify non-globstar patterns
        // if ** is only item, then we just do one twoStar
        // if ** is first, and there are more, prepend (\/|twoStar\/)? to next
        // if ** is last, append (\/twoStar|) to previous
        // if ** is in the middle, append (\/|\/twoStar\/) to previous
        // then filter out GLOBSTAR symbols
        let re = set
            .map(pattern => {
            const pp = pattern.map(p => {
                if (p instanceof RegExp) {
                    for (const f of p.flags.split(''))
                        flags.add(f);
                }
                return (typeof p === 'string' ? esm_regExpEscape(p)
                    : p === GLOBSTAR ? GLOBSTAR
                        : p._src);
            });
            pp.forEach((p, i) => {
                const next = pp[i + 1];
                const prev = pp[i - 1];
                if (p !== GLOBSTAR || prev === GLOBSTAR) {
                    return;
                }
                if (prev === undefined) {
                    if (next !== undefined && next !== GLOBSTAR) {
                        pp[i + 1] = '(?:\\/|' + twoStar + '\\/)?' + next;
                    }
                    else {
                        pp[i] = twoStar;
                    }
                }
                else if (next === undefined) {
                    pp[i - 1] = prev + '(?:\\/|\\/' + twoStar + ')?';
                }
                else if (next !== GLOBSTAR) {
                    pp[i - 1] = prev + '(?:\\/|\\/' + twoStar + '\\/)' + next;
                    pp[i + 1] = GLOBSTAR;
                }
            });
            const filtered = pp.filter(p => p !== GLOBSTAR);
            // For partial matches, we need to make the pattern match
            // any prefix of the full path. We do this by generating
            // alternative patterns that match progressively longer prefixes.
            if (this.partial && filtered.length >= 1) {
                const prefixes = [];
                for (let i = 1; i <= filtered.length; i++) {
                    prefixes.push(filtered.slice(0, i).join('/'));
                }
                return '(?:' + prefixes.join('|') + ')';
            }
            return filtered.join('/');
        })
            .join('|');
        // need to wrap in parens if we had more than one thing with |,
        // otherwise only the first will be anchored to ^ and the last to $
        const [open, close] = set.length > 1 ? ['(?:', ')'] : ['', ''];
        // must match entire pattern
        // ending in a * or ** will make it less strict.
        re = '^' + open + re + close + '$';
        // In partial mode, '/' should always match as it's a valid prefix for any pattern
        if (this.partial) {
            re = '^(?:\\/|' + open + re.slice(1, -1) + close + ')$';
        }
        // can match anything, as long as it's not this.
        if (this.negate)
            re = '^(?!' + re + ').+$';
        try {
            this.regexp = new RegExp(re, [...flags].join(''));
            /* c8 ignore start */
        }
        catch {
            // should be impossible
            this.regexp = false;
        }
        /* c8 ignore stop */
        return this.regexp;
    }
    slashSplit(p) {
        // if p starts with // on windows, we preserve that
        // so that UNC paths aren't broken.  Otherwise, any number of
        // / characters are coalesced into one, unless
        // preserveMultipleSlashes is set to true.
        if (this.preserveMultipleSlashes) {
            return p.split('/');
        }
        else if (this.isWindows && /^\/\/[^/]+/.test(p)) {
            // add an extra '' for the one we lose
            return ['', ...p.split(/\/+/)];
        }
        else {
            return p.split(/\/+/);
        }
    }
    match(f, partial = this.partial) {
        this.debug('match', f, this.pattern);
        // short-circuit in the case of busted things.
        // comments, etc.
        if (this.comment) {
            return false;
        }
        if (this.empty) {
            return f === '';
        }
        if (f === '/' && partial) {
            return true;
        }
        const options = this.options;
        // windows: need to use /, not \
        if (this.isWindows) {
            f = f.split('\\').join('/');
        }
        // treat the test path as a set of pathparts.
        const ff = this.slashSplit(f);
        this.debug(this.pattern, 'split', ff);
        // just ONE of the pattern sets in this.set needs to match
        // in order for it to be valid.  If negating, then just one
        // match means that we have failed.
        // Either way, return on the first hit.
        const set = this.set;
        this.debug(this.pattern, 'set', set);
        // Find the basename of the path by looking for the last non-empty segment
        let filename = ff[ff.length - 1];
        if (!filename) {
            for (let i = ff.length - 2; !filename && i >= 0; i--) {
                filename = ff[i];
            }
        }
        for (const pattern of set) {
            let file = ff;
            if (options.matchBase && pattern.length === 1) {
                file = [filename];
            }
            const hit = this.matchOne(file, pattern, partial);
            if (hit) {
                if (options.flipNegate) {
                    return true;
                }
                return !this.negate;
            }
        }
        // didn't get any hits.  this is success if it's a negative
        // pattern, failure otherwise.
        if (options.flipNegate) {
            return false;
        }
        return this.negate;
    }
    static defaults(def) {
        return minimatch.defaults(def).Minimatch;
    }
}
/* c8 ignore start */



/* c8 ignore stop */
minimatch.AST = AST;
minimatch.Minimatch = esm_Minimatch;
minimatch.escape = escape_escape;
minimatch.unescape = unescape_unescape;
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./src/artifacts/patterns.ts




/** The options that the glob library uses. */
const MATCHING = {
    dot: true,
    nobrace: true,
    nocase: process.platform === 'win32',
    nocomment: true,
    noext: true,
    nonegate: true
};
/**
 * Returns a function that tests paths against a pattern without braces, as the glob library does.
 * @param options `partial` also accepts folders that may contain a match
 */
function patterns_matcherOf(pattern, options = {}) {
    const matcher = new esm_Minimatch(pattern, { ...MATCHING, ...options });
    return text => matcher.match(text);
}
/** Maximum number of patterns that braces can stand for. */
const MAX_ALTERNATIVES = 1000;
/**
 * Expands braces, which the glob library doesn't support, and replaces Windows separators.
 * @throws when braces stand for too many patterns
 */
function patterns_expandPattern(pattern, platform = process.platform) {
    // On other platforms, a backslash is an escape character.
    const slashed = platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
    // The library ignores further alternatives, but a part of an exclude would expose files.
    const expanded = braceExpand(slashed, { braceExpandMax: MAX_ALTERNATIVES + 1 });
    if (expanded.length <= MAX_ALTERNATIVES)
        return expanded;
    throw new Error(`"${(0,format/* truncate */.xv)(pattern, 100)}" stands for more than ${MAX_ALTERNATIVES} patterns: use a wildcard instead of braces`);
}
/** Separates exclude patterns, without their `!`, from the other patterns. */
function separateExcludes(patterns) {
    const isExclude = (pattern) => pattern.startsWith('!');
    return {
        includes: patterns.filter(pattern => !isExclude(pattern)),
        excludes: patterns.filter(isExclude).map(pattern => pattern.slice(1).trim())
    };
}
/** Whether a pattern is absolute or starts in the home folder. */
function patterns_isAbsolute(pattern) {
    return path.isAbsolute(pattern) || /^~([/\\]|$)/.test(pattern);
}
/**
 * Returns the absolute form of an expanded pattern, as in the glob library: `~` is the home folder,
 * and other patterns are relative to the working directory. Removes empty and `.` segments.
 */
function patterns_absolutePattern(pattern) {
    const absolute = /^~(\/|$)/.test(pattern)
        ? literalPattern(homedir()) + pattern.slice(1)
        : path.isAbsolute(pattern)
            ? pattern
            : `${literalPattern(process.cwd())}/${pattern}`;
    // Two leading slashes are the start of a network path on Windows.
    const segments = process.platform === 'win32' ? /(?<!^)\/(\.?\/)+/g : /\/(\.?\/)+/g;
    return absolute.replace(segments, '/').replace(/\/\.?$/, '');
}
/** Returns a pattern that matches only this path. */
function literalPattern(file) {
    return escape(patterns_slashed(file));
}
/** Splits an absolute pattern into its literal start and the remaining segments. */
function patterns_splitPattern(pattern) {
    const [parts = []] = new Minimatch(pattern, { ...MATCHING, nocase: false }).set;
    const wildcard = parts.findIndex(part => typeof part !== 'string');
    const length = wildcard === -1 ? parts.length : wildcard;
    return { start: parts.slice(0, length).join('/'), rest: pattern.split('/').slice(length) };
}
/** Returns a path with `/` separators. */
function patterns_slashed(file) {
    return file.split(path.sep).join('/');
}
/** Whether a path is a folder or below it. */
function patterns_isBelow(file, folder) {
    const relative = path.relative(folder, file);
    return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

;// CONCATENATED MODULE: ./src/artifacts/file-patterns.ts


/**
 * Returns patterns for local files. They are relative to the working directory. Files outside of
 * it match a relative pattern at any depth, as with excludes.
 * @param workspace the folder that file names are relative to
 */
function localPatterns(workspace) {
    const folder = process.cwd();
    return {
        pathOf(name) {
            const file = path.resolve(workspace, name);
            return { path: slashed(file), isInside: isBelow(file, folder) };
        },
        compile: pattern => anyOf(expandPattern(pattern).map(localMatcher))
    };
}
/** Patterns for release assets, which match their names. */
const ASSET_PATTERNS = {
    pathOf: name => ({ path: name, isInside: true }),
    compile(pattern) {
        const matchers = patterns_expandPattern(pattern).map(one => patterns_matcherOf(one.replace(/^(\.\/)+/, '')));
        return anyOf(matchers.map(matches => file => matches(file.path)));
    }
};
function localMatcher(pattern) {
    const absolute = absolutePattern(pattern);
    const matches = matcherOf(absolute);
    // Most patterns differ in their literal start, which is faster to compare. Windows ignores case.
    const start = process.platform === 'win32' ? '' : splitPattern(absolute).start;
    const inside = ({ path }) => path.startsWith(start) && matches(path);
    const anywhere = absolutePattern(`/**/${pattern}`);
    if (isAbsolute(pattern) || anywhere === '/**')
        return inside;
    const matchesAnywhere = matcherOf(anywhere.slice(1));
    const withoutRoot = (file) => file.slice(file.indexOf('/') + 1);
    return file => (file.isInside ? inside(file) : matchesAnywhere(withoutRoot(file.path)));
}
function anyOf(matchers) {
    return file => matchers.some(matches => matches(file));
}

;// CONCATENATED MODULE: ./src/artifacts/pattern-mistakes.ts
/** `$NAME` and `${NAME}`, but not the `$` in a Java class name such as `Outer$Inner`. */
const SHELL = /\$\{\w+\}|(?<![A-Za-z0-9])\$(?:env:)?[A-Za-z_]\w*|\$[A-Z_][A-Z0-9_]*\b/g;
const WINDOWS = /%[A-Za-z_]\w*%/g;
/** A comma followed by whitespace, but not within braces. */
const LIST = /,\s+(?![^{]*\})/;
/**
 * Returns the likely mistake in a pattern. Real file names can look the same, so this is only for
 * patterns that match nothing.
 */
function pattern_mistakes_mistakeIn(pattern) {
    const dash = /^-\s+(.+)$/.exec(pattern);
    if (dash?.[1])
        return mistakeOf('remove the "- ", which is only for YAML lists', dash[1]);
    const parts = pattern.split(LIST).filter(part => part !== '');
    if (parts.length > 1)
        return mistakeOf('write each pattern on its own line', ...parts);
    const quoted = /^(["'`])(.+)\1$/.exec(pattern);
    if (quoted?.[2])
        return mistakeOf('remove the quotes', quoted[2]);
    const [variable] = pattern.match(SHELL) ?? pattern.match(WINDOWS) ?? [];
    if (variable === undefined)
        return undefined;
    const name = variable.replace(/^\$env:|\W/g, '');
    const instead = /^(HOME|USERPROFILE)$/.test(name) ? '~' : `\${{ env.${name} }}`;
    return mistakeOf(`variables are not expanded here, so replace "${variable}" with "${instead}", ` +
        `or with "[${variable.charAt(0)}]${variable.slice(1)}" if that is part of the name`, pattern.replace(SHELL, pattern_mistakes_valueOf).replace(WINDOWS, pattern_mistakes_valueOf));
}
/** A pattern may have several mistakes. For example, `- "a"` is a list item with quotes. */
function mistakeOf(advice, ...intended) {
    const further = intended.map(pattern => pattern_mistakes_mistakeIn(pattern));
    const all = [advice, ...further.flatMap(mistake => mistake?.advice ?? [])];
    return {
        advice: [...new Set(all)].join(', and '),
        intended: intended.flatMap((pattern, index) => further[index]?.intended ?? [pattern])
    };
}
/** Returns a pattern to use instead of a variable. */
function pattern_mistakes_valueOf(variable) {
    const name = variable.replace(/^\$env:|\W/g, '');
    if (name === 'GITHUB_WORKSPACE')
        return '.';
    return name === 'HOME' || name === 'USERPROFILE' ? '~' : '*';
}
/** Returns the patterns on a line if commas, semicolons, or spaces separate several. */
function splitList(pattern) {
    const parts = pattern.split(/[,;\s]+(?![^{]*\})/).filter(part => part !== '');
    return parts.length > 1 ? parts : [];
}
/** Returns a pattern that ignores case. */
function ignoringCase(pattern) {
    return pattern.replace(/\\.|\[[^\]]*\]|\p{L}/gsu, part => {
        const [lower, upper] = [part.toLowerCase(), part.toUpperCase()];
        const isLetter = part.length === 1 && lower !== upper && lower.length + upper.length === 2;
        return isLetter ? `[${lower}${upper}]` : part;
    });
}

;// CONCATENATED MODULE: ./src/artifacts/filter-names.ts



/** Maximum number of names in the explanation of an unmatched pattern. */
const MAX_NAMES = 20;
/** Filters the names of release assets. Without patterns that include names, all are included. */
function filterNames(names, patterns) {
    const { includes, excludes } = separateExcludes(patterns);
    const kept = names.filter(name => !excludes.some(exclude => matches(name, exclude)));
    const matched = includes.length === 0
        ? kept
        : kept.filter(name => includes.some(pattern => matches(name, pattern)));
    const mistakenExcludes = excludes.filter(pattern => pattern_mistakes_mistakeIn(pattern) && !names.some(name => matches(name, pattern)));
    const unmatchedIncludes = includes.filter(pattern => !kept.some(name => matches(name, pattern)));
    return {
        matched,
        unmatched: [
            ...mistakenExcludes.map(pattern => ({ ...explain(pattern, names), pattern: `!${pattern}` })),
            ...unmatchedIncludes.map(pattern => explain(pattern, names))
        ]
    };
}
function matches(name, pattern) {
    return ASSET_PATTERNS.compile(pattern)(ASSET_PATTERNS.pathOf(name));
}
function explain(pattern, names) {
    const mistake = pattern_mistakes_mistakeIn(pattern);
    const listed = names.slice(0, MAX_NAMES).join(', ') + (names.length > MAX_NAMES ? ', …' : '');
    const explanation = `${mistake ? `${mistake.advice}; ` : ''}the release has the assets ${listed}`;
    return { pattern, explanation, ...(mistake && { mistaken: true }) };
}

;// CONCATENATED MODULE: ./src/artifacts/selection.ts

/** Maximum number of names in a message. */
const selection_MAX_NAMES = 20;
/** Checks whether the files are what the user wants to submit. */
function validateSelection(found, rules) {
    const problems = [
        ...outsideProblems(found),
        ...emptyProblems(found),
        ...patternProblems(found, rules),
        ...limitProblems(found, rules)
    ];
    const textsOf = (severity) => problems.filter(problem => problem.severity === severity).map(({ text }) => text);
    return { errors: textsOf('error'), warnings: textsOf('warn') };
}
function outsideProblems({ outside }) {
    if (outside.length === 0)
        return [];
    const text = `files matches paths outside the workspace: ${(0,format/* listNames */.Zv)(outside, selection_MAX_NAMES)}. ` +
        'Use absolute paths to submit them, exclude them, or set follow-symbolic-links to "false".';
    return [{ severity: 'error', text }];
}
function emptyProblems({ empty }) {
    if (empty.length === 0)
        return [];
    return [{ severity: 'warn', text: `Skipped empty files: ${(0,format/* listNames */.Zv)(empty, selection_MAX_NAMES)}` }];
}
function patternProblems(found, rules) {
    const isMistaken = (pattern) => looksMistaken(pattern, rules);
    const mistaken = found.unmatched.filter(isMistaken);
    const missing = found.unmatched.filter(pattern => !isMistaken(pattern));
    const problems = [];
    if (mistaken.length > 0) {
        const text = `files has patterns that look like mistakes and match no files: ${selection_explain(mistaken)}.`;
        problems.push({ severity: 'error', text });
    }
    if (found.artifacts.length + found.unreadable.length === 0) {
        if (mistaken.length > 0)
            return problems;
        const text = `${noFilesText(rules)}: ${selection_explain(missing) || otherReason(found, rules)}.`;
        problems.push({ severity: rules.ifNoFilesFound, text });
    }
    else if (missing.length > 0) {
        const text = `files has patterns that match no files: ${selection_explain(missing)}.`;
        problems.push({ severity: rules.ifPatternUnmatched, text });
    }
    return problems;
}
/** Both spellings may be listed on purpose if the user ignores unmatched patterns. */
function looksMistaken({ mistaken, otherCase }, { ifPatternUnmatched }) {
    return mistaken === true || (otherCase === true && ifPatternUnmatched !== 'ignore');
}
function selection_explain(unmatched) {
    return unmatched.map(({ pattern, explanation }) => `"${pattern}": ${explanation}`).join('; ');
}
function noFilesText({ patterns }) {
    return patterns.length > 0 ? 'No files found for the patterns in files' : 'No files found';
}
/** Returns why there are no files, even though each pattern matches some. */
function otherReason({ empty }, { patterns }) {
    return empty.length > 0 ? 'all matching files are empty' : (0,format/* listNames */.Zv)(patterns, selection_MAX_NAMES);
}
function limitProblems({ artifacts }, { maxFiles }) {
    if (artifacts.length <= maxFiles)
        return [];
    const text = `Found ${artifacts.length} files, but max-files is "${maxFiles}": ` +
        'use narrower patterns in files, or raise max-files.';
    return [{ severity: 'error', text }];
}

;// CONCATENATED MODULE: ./src/artifacts/shard.ts
/** A file's two requests take about as long as the upload of this many bytes. */
const BYTES_PER_FILE = 4_000_000;
/**
 * Returns this job's part of the files. Each file is in the part of exactly one job, and the parts
 * take about the same time. The same files always result in the same parts.
 * @param keyOf returns the same key for files with the same content, which stay together
 */
async function takeShard(files, { index, count }, keyOf) {
    const groups = new Map();
    for (const file of files) {
        const key = await keyOf(file);
        groups.set(key, [...(groups.get(key) ?? []), file]);
    }
    const loads = Array.from({ length: count }, () => 0);
    const shard = new Set();
    // Assigns the largest first, each to the job with the smallest load so far.
    for (const group of [...groups.values()].sort((a, b) => loadOf(b) - loadOf(a))) {
        const least = loads.indexOf(Math.min(...loads));
        loads[least] = (loads[least] ?? 0) + loadOf(group);
        if (least === index - 1)
            for (const file of group)
                shard.add(file);
    }
    return files.filter(file => shard.has(file));
}
/** How long a group of files with the same content takes, in bytes. */
function loadOf([file]) {
    return (file?.size ?? 0) + BYTES_PER_FILE;
}

;// CONCATENATED MODULE: ./src/artifacts/select-assets.ts




/**
 * Selects the assets that are not empty, match `files`, and are in this job's shard.
 * @throws {InputError} when the selection is invalid, for example because no files match
 */
async function selectAssets(listed, { tag }, inputs) {
    const names = listed.flatMap(({ name }) => name ?? []);
    const { matched, unmatched } = filterNames(names, inputs.patterns);
    const wanted = listed.flatMap((asset, index) => {
        // Without a name, the asset can't be filtered out.
        const { name = `unnamed asset ${index + 1}` } = asset;
        return asset.name === undefined || matched.includes(name) ? [{ ...asset, name }] : [];
    });
    const empty = wanted.filter(isUsable).filter(({ size }) => size === 0);
    const present = wanted.filter(asset => !isUsable(asset) || asset.size > 0);
    const { errors, warnings } = validateSelection({
        artifacts: present.map(({ name, size }) => ({ path: '', name, size })),
        empty: empty.map(({ name }) => name),
        hidden: 0,
        outside: [],
        unreadable: [],
        unmatched: listed.length > 0
            ? unmatched
            : [{ pattern: tag, explanation: 'the release has no assets (yet)' }]
    }, inputs);
    if (errors.length > 0)
        throw new error/* InputError */.d(errors);
    const withoutDigest = present.filter(isUsable).filter(({ sha256 }) => !sha256);
    const sizesWithoutDigest = new Set(withoutDigest.map(({ size }) => size));
    const mine = inputs.shard
        ? await takeShard(present, inputs.shard, contentKeyWith(sizesWithoutDigest))
        : present;
    return {
        usable: mine.filter(isUsable),
        unusable: mine.filter(isUnusable),
        allNames: present.map(({ name }) => name),
        sizesWithoutDigest,
        notes: warnings
    };
}
/** Returns a function that returns a key that is equal for assets with the same content. */
function contentKeyWith(sizesWithoutDigest) {
    return asset => {
        if (!isUsable(asset))
            return asset.name;
        return sizesWithoutDigest.has(asset.size) ? String(asset.size) : (asset.sha256 ?? '');
    };
}
function isUsable(asset) {
    return asset.problem === undefined;
}
function isUnusable(asset) {
    return !isUsable(asset);
}

;// CONCATENATED MODULE: ./src/artifacts/release-assets.ts







/**
 * Finds the assets of a release. Assets are identified by GitHub's digests. Those without a digest
 * are downloaded.
 * @throws {InputError} when the selection is invalid, for example because no files match
 * @throws {GithubError} when the release can't be read
 */
async function findReleaseAssets(releases, { inputs, earlier }, context) {
    const { log, signal } = context;
    const release = await releases.findRelease(inputs.release, signal);
    const listed = await releases.listAssets(release, signal);
    const selected = await selectAssets(listed, release, inputs);
    for (const note of selected.notes)
        log.warning(note);
    log.info(`Release ${release.tag}: ${(0,format/* quantity */.au)(selected.allNames.length, 'asset')}${shardText(selected, inputs)}`);
    const downloads = await AssetDownloads.create(inputs.temporaryFolder, releases, context);
    try {
        const { artifacts, failed } = await downloadWithoutDigest(selected, downloads, signal);
        const unusable = selected.unusable.map(asset => failedAsset(asset, asset.problem));
        const unread = [...unusable, ...failed];
        for (const result of unread)
            logFailed(result, log);
        const byDigest = assetsByDigest(selected);
        const identified = [...byDigest].map(([sha256, assets]) => {
            const files = assets.map(({ name }) => name);
            const sample = { sha1: null, sha256, size: assets[0]?.size ?? 0, files };
            return {
                result: initialResult(sample, earlier.get(sha256), inputs.subscribe),
                sample: () => downloadSample(assets, downloads, signal)
            };
        });
        async function* batches() {
            yield* readCandidates(artifacts, { subscribe: inputs.subscribe, earlier }, context);
            yield { candidates: identified, unread: [] };
        }
        return {
            names: selected.usable.map(({ name }) => name),
            allNames: selected.allNames,
            localFiles: artifacts,
            sameContent: [...byDigest.values()],
            unread,
            batches: batches(),
            notes: selected.notes,
            release,
            downloads
        };
    }
    catch (error) {
        await downloads.delete();
        throw error;
    }
}
function shardText({ usable, unusable }, { shard }) {
    if (!shard)
        return '';
    const files = usable.length + unusable.length;
    return `, of which this job processes ${files}: part ${shard.index} of ${shard.count}`;
}
/**
 * Downloads the assets without a digest, and all others of the same size. If the run is canceled,
 * the remaining assets are not attempted.
 */
async function downloadWithoutDigest({ usable, sizesWithoutDigest }, downloads, signal) {
    const artifacts = [];
    const failed = [];
    for (const asset of usable) {
        if (!sizesWithoutDigest.has(asset.size))
            continue;
        try {
            signal.throwIfAborted();
            artifacts.push(await downloads.download(asset));
        }
        catch (error) {
            failed.push(failedAsset(asset, signal.aborted ? undefined : error.message));
        }
    }
    return { artifacts, failed };
}
/** Groups the assets that are identified by their digests. */
function assetsByDigest({ usable, sizesWithoutDigest }) {
    const assets = new Map();
    for (const asset of usable) {
        if (!asset.sha256 || sizesWithoutDigest.has(asset.size))
            continue;
        assets.set(asset.sha256, [...(assets.get(asset.sha256) ?? []), asset]);
    }
    return assets;
}
/** Downloads and hashes one of several assets with the same content. */
async function downloadSample(assets, downloads, signal) {
    const [first, ...duplicates] = assets;
    if (!first)
        throw new Error('no asset');
    for await (const { samples, unread } of readSamples([await downloads.download(first)], signal)) {
        const [sample] = samples;
        if (sample && sample.sha256 !== first.sha256)
            throw new Error('changed after it was downloaded');
        if (sample)
            return { ...sample, files: [sample.files[0], ...duplicates.map(notDownloaded)] };
        if (unread[0]?.reason)
            throw new Error(`can't be read: ${unread[0].reason}`);
    }
    throw new Error('the run was stopped');
}
/**
 * Returns the result for an asset that was not downloaded.
 * @param problem undefined if the run was canceled
 */
function failedAsset(asset, problem) {
    return unreadResult({ file: asset, reason: problem }, 'download');
}
/** Its path is never used, because the content is that of another asset. */
function notDownloaded({ name, size }) {
    return { path: '', name, size };
}

// EXTERNAL MODULE: ./src/releases/error.ts
var releases_error = __nccwpck_require__(9200);
;// CONCATENATED MODULE: ./src/http/body.ts

/** Returns a request body with this text, which may be empty. */
function textBody(text) {
    const bytes = Buffer.from(text);
    return {
        length: bytes.length,
        open: () => Promise.resolve({
            bytes: () => external_node_stream_namespaceObject.Readable.from(bytes.length > 0 ? [bytes] : []),
            close: () => Promise.resolve()
        })
    };
}

// EXTERNAL MODULE: ./src/http/clock.ts
var http_clock = __nccwpck_require__(8658);
;// CONCATENATED MODULE: ./src/http/errors.ts
/** There is no response, because the connection failed, was lost, or stalled. */
class ConnectionError extends Error {
    bodySent;
    name = 'ConnectionError';
    constructor(message, 
    /** Whether the whole request was sent, so the server may have processed it. */
    bodySent, options) {
        super(message, options);
        this.bodySent = bodySent;
    }
}

;// CONCATENATED MODULE: ./src/http/messages.ts
/** Returns the time of a response by the server's clock, in milliseconds; undefined if it has none. */
function messages_dateOf({ headers }) {
    const time = Date.parse(headers.date ?? '');
    return Number.isNaN(time) ? undefined : time;
}

;// CONCATENATED MODULE: ./src/http/pace.ts
/**
 * Initial `margin`, in milliseconds. Requests sent a second apart may arrive closer together: on
 * one machine, by up to 5 ms. Each rejected burst doubles the margin.
 */
const INITIAL_MARGIN = 7;
const MAX_MARGIN = 80;
/**
 * Factor by which evenly spaced requests are further apart than necessary. With less, jobs that
 * share a limit keep colliding. With this factor, they stop after a few rejections.
 */
const SPACING = 1.07;
/**
 * A limit is rounded down if that keeps at least this fraction of it, because jobs with whole
 * numbers of requests never collide.
 */
const NEARLY_WHOLE = 0.89;
/** A burst that is rejected within this time after a hold is consecutive. In milliseconds. */
const CONSECUTIVE_WITHIN = 3000;
/** Maximum number of consecutive rejected bursts before the pace is halved. */
const TOLERATED_BURSTS = 2;
/** Time in which a slowed pace grows by the whole limit, in milliseconds. */
const RECOVERY = 60_000;
/** The pace before any rejection. */
const FULL_PACE = {
    margin: INITIAL_MARGIN,
    heldUntil: -Infinity,
    rejectedAt: -Infinity,
    rejectedBursts: 0,
    slowedTo: 1,
    slowedAt: -Infinity
};
/** Returns the limit that applies now: a whole number of requests in a sliding window. */
function limitAt(pace, { requests, perMs }, now) {
    const share = requests * fractionAt(pace, now);
    const whole = Math.floor(share);
    return whole >= NEARLY_WHOLE * share
        ? { requests: whole, perMs: perMs + pace.margin }
        : { requests: 1, perMs: (perMs * SPACING) / share };
}
/**
 * Returns how long to wait until one more request is within the limit, in milliseconds.
 * @param times when requests were sent, or Infinity for those that are yet to be sent
 */
function waitBefore(times, { requests, perMs }, now) {
    const recent = times.filter(time => time > now - perMs).sort((a, b) => a - b);
    if (recent.length < requests)
        return 0;
    // When this one leaves the window, the number is below the limit.
    return (recent[recent.length - requests] ?? now) + perMs - now;
}
/** Whether a rejected request belongs to a burst whose rejection was already reported. */
function isSameBurst({ rejectedAt }, sentAt) {
    return sentAt <= rejectedAt;
}
/** Returns the pace after a rejection of a request that was sent at `sentAt`. */
function paceAfterRejection(pace, { sentAt, holdMs }, now) {
    const held = { ...pace, heldUntil: Math.max(pace.heldUntil, now + holdMs) };
    if (isSameBurst(pace, sentAt))
        return held;
    const isConsecutive = now < pace.heldUntil + CONSECUTIVE_WITHIN;
    const rejectedBursts = isConsecutive ? pace.rejectedBursts + 1 : 1;
    return {
        ...held,
        margin: Math.min(2 * pace.margin, MAX_MARGIN),
        rejectedAt: now,
        rejectedBursts,
        ...(rejectedBursts > TOLERATED_BURSTS && {
            slowedTo: fractionAt(pace, now) / 2,
            slowedAt: now
        })
    };
}
function fractionAt({ slowedTo, slowedAt }, now) {
    return Math.min(1, slowedTo + (now - slowedAt) / RECOVERY);
}

;// CONCATENATED MODULE: ./src/http/rate-limiter.ts


/** The longest sleep without checking the limit again, in milliseconds. */
const MAX_SLEEP = 60_000;
/**
 * Limits the number of requests in any window of time, without waiting longer than necessary. If
 * the limit is not a whole number, such as a sixth of 10, requests are spaced evenly.
 */
class RateLimiter {
    limit;
    clock;
    pace = FULL_PACE;
    /** Slots in the order in which they were acquired. `sentAt` is Infinity until `sent`. */
    slots = [];
    queue = [];
    isBusy = false;
    sleeping = new AbortController();
    constructor({ requests, perMs = 1000, clock = http_clock/* realClock */.w }) {
        this.limit = { requests, perMs };
        this.clock = clock;
    }
    /**
     * Waits until a request may be sent. Requests are served in order, but urgent ones go first.
     * @throws the reason of `signal` when that is aborted
     */
    async acquire(signal, { urgent = false } = {}) {
        if (this.isBusy) {
            await new Promise(resolve => {
                if (urgent)
                    this.queue.unshift(resolve);
                else
                    this.queue.push(resolve);
            });
        }
        this.isBusy = true;
        try {
            return await this.waitForSlot(signal);
        }
        finally {
            // Stays busy while handing over, so that a new request can't overtake the queue.
            const next = this.queue.shift();
            if (next)
                next();
            else
                this.isBusy = false;
        }
    }
    /**
     * Reports that the server rejected a request as too fast. Sends nothing for `holdMs`
     * milliseconds. After repeated rejections, the pace is halved, and recovers within a minute.
     * @param sentAt when the rejected request was sent: the rejections of one burst count once
     * @returns whether this is the first rejection of its burst
     */
    slowDown(sentAt, holdMs) {
        const isNewBurst = !isSameBurst(this.pace, sentAt);
        this.pace = paceAfterRejection(this.pace, { sentAt, holdMs }, this.clock.now());
        return isNewBurst;
    }
    async waitForSlot(signal) {
        for (;;) {
            signal?.throwIfAborted();
            const wait = this.timeUntilFree();
            if (wait <= 0)
                return this.takeSlot();
            await this.sleep(wait, signal);
        }
    }
    /** Milliseconds until the next request may be sent, as far as is known. */
    timeUntilFree() {
        const now = this.clock.now();
        const { heldUntil, margin } = this.pace;
        if (heldUntil > now)
            return heldUntil - now;
        const limit = limitAt(this.pace, this.limit, now);
        // Kept for at least a whole window, because the limit changes with the pace.
        const keptMs = Math.max(limit.perMs, this.limit.perMs + margin);
        this.slots = this.slots.filter(({ sentAt }) => sentAt > now - keptMs);
        return waitBefore(this.slots.map(({ sentAt }) => sentAt), limit, now);
    }
    /** Sleeps until the time is up, a slot is sent or released, or the signal is aborted. */
    async sleep(ms, signal) {
        this.sleeping = new AbortController();
        const { signal: woken } = this.sleeping;
        const wake = () => {
            this.wake();
        };
        signal?.addEventListener('abort', wake);
        await this.clock.sleep(Math.min(Math.ceil(ms), MAX_SLEEP), woken).catch(() => undefined);
        signal?.removeEventListener('abort', wake);
    }
    wake() {
        this.sleeping.abort();
    }
    takeSlot() {
        const slot = { sentAt: Infinity };
        this.slots.push(slot);
        return {
            sent: () => {
                slot.sentAt = this.clock.now();
                this.wake();
                return slot.sentAt;
            },
            release: () => {
                if (slot.sentAt !== Infinity)
                    return;
                this.slots = this.slots.filter(other => other !== slot);
                this.wake();
            }
        };
    }
}

;// CONCATENATED MODULE: ./src/http/retry.ts
/** Maximum pause between two attempts, in milliseconds, unless `Retry-After` is longer. */
const retry_MAX_PAUSE = 30_000;
/** Maximum `Retry-After` to wait for, in milliseconds. If it is longer, the call fails. */
const MAX_WAIT = 5 * 60_000;
/** Minimum number of retries for a request that was rejected as too fast. */
const MIN_TOO_FAST_RETRIES = 20;
/**
 * Returns how long to wait before the next attempt after a transient error.
 * @param attempt number of failed attempts, from 1; those that were too fast count separately
 * @param options `random` is from 0 to 1 (full jitter, so that jobs don't all retry at once)
 * @returns milliseconds; undefined if the request must not be sent again
 */
function pauseBefore({ tooFast = false, retryAfterMs }, attempt, { retries, random }) {
    // Not a fault of the request itself, so more retries are allowed than after other errors.
    const most = tooFast ? Math.max(retries, MIN_TOO_FAST_RETRIES) : retries;
    if (attempt > most)
        return undefined;
    if (retryAfterMs !== undefined)
        return retryAfterMs > MAX_WAIT ? undefined : retryAfterMs;
    // The rate limiter already holds all requests, including this one.
    if (tooFast)
        return 0;
    return random * Math.min(retry_MAX_PAUSE, 500 * 2 ** attempt);
}
/** Counts the failed attempts of one call, and decides when to send its request again. */
class RetrySchedule {
    options;
    failed = 0;
    rejected = 0;
    /** @param options `random` returns a number from 0 to 1 */
    constructor(options) {
        this.options = options;
    }
    /**
     * Returns how long to wait after a transient error.
     * @returns milliseconds; undefined if the request must not be sent again
     */
    pauseAfter(failure) {
        const { retries, random } = this.options;
        const attempt = failure.tooFast ? (this.rejected += 1) : (this.failed += 1);
        return pauseBefore(failure, attempt, { retries, random: random() });
    }
}
/** How dates in HTTP headers end. `Date.parse` also accepts texts such as `-5`. */
const HTTP_DATE = /\b\d\d:\d\d:\d\d GMT$/;
/**
 * Parses a `Retry-After` header, in seconds or as a date.
 * @param now the current time by the clock of the server, in milliseconds
 * @returns milliseconds; undefined if there is none or it is invalid
 */
function parseRetryAfter(value, now) {
    if (value === undefined)
        return undefined;
    if (/^\d+$/.test(value.trim()))
        return Number(value) * 1000;
    const date = HTTP_DATE.test(value.trim()) ? Date.parse(value) : NaN;
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

;// CONCATENATED MODULE: ./src/http/stall-timer.ts

/** Number of bytes that a connection may buffer: on Linux, the buffer can grow to 4 MiB. */
const BUFFER = 4 << 20;
/** Assumed pace of an upload while the real one is unknown, in milliseconds per byte: 256 KiB/s. */
const ASSUMED_PACE = 1000 / (256 << 10);
/** Slowest pace of a response that is not a stall, in milliseconds per byte: 16 KiB/s. */
const SLOWEST_RESPONSE = 1000 / (16 << 10);
/** Detects a request without progress, as far as that can be observed locally. */
class StallTimer {
    stallMs;
    clock;
    stopped = new AbortController();
    uploadPace = new UploadPace();
    allowedMs;
    deadline;
    responseBegan;
    /** Starts the timer. */
    constructor({ stallMs, onStall, clock = http_clock/* realClock */.w }) {
        this.stallMs = stallMs;
        this.clock = clock;
        this.allowedMs = stallMs;
        this.deadline = clock.now() + stallMs;
        this.waitForStall()
            .then(() => {
            onStall(this.allowedMs);
        })
            .catch(() => undefined);
    }
    /** Reports progress. */
    renew() {
        this.allow(this.stallMs);
    }
    /**
     * Reports that the first `bytes` of the body were passed to the connection. Some of them may
     * still be buffered, so this allows time to send them.
     */
    sending(bytes) {
        const pace = this.uploadPace.at(bytes, this.clock.now());
        this.allow(this.stallMs + Math.min(bytes, BUFFER) * pace);
    }
    /**
     * Reports that `bytes` of the response have been received since the first call. This counts as
     * progress only if the response is not slower than any real one.
     */
    received(bytes) {
        const now = this.clock.now();
        this.responseBegan ??= now;
        const latest = this.responseBegan + this.stallMs + bytes * SLOWEST_RESPONSE;
        this.allow(Math.min(this.stallMs, latest - now));
    }
    stop() {
        this.stopped.abort();
    }
    allow(ms) {
        this.allowedMs = ms;
        this.deadline = this.clock.now() + ms;
    }
    async waitForStall() {
        for (let left = this.stallMs; left > 0; left = this.deadline - this.clock.now()) {
            // Not longer than `stallMs`, because the deadline can also become earlier.
            await this.clock.sleep(Math.min(left, this.stallMs), this.stopped.signal);
        }
    }
}
/** Measures the recent pace of an upload. */
class UploadPace {
    /** The latest measurement, and the one before it, at least a full buffer apart. */
    latest;
    previous;
    /** Returns milliseconds per byte. The first bytes don't count, because they fill the buffer. */
    at(bytes, now) {
        this.latest ??= { bytes: 0, at: now };
        const from = this.previous ?? this.latest;
        const measured = (now - from.at) / Math.max(1, bytes - from.bytes);
        if (bytes - this.latest.bytes >= BUFFER) {
            if (this.latest.bytes > 0)
                this.previous = this.latest;
            this.latest = { bytes, at: now };
        }
        return this.previous ? measured : Math.max(measured, ASSUMED_PACE);
    }
}

;// CONCATENATED MODULE: ./src/http/when-connected.ts
/** Calls `onConnected` once the request has a connection, including the TLS handshake. */
function whenConnected(request, onConnected) {
    const wait = (socket) => {
        if ('encrypted' in socket) {
            // A connection that is used again has already completed its handshake.
            const isSecure = socket.getFinished() !== undefined;
            if (isSecure)
                onConnected();
            else
                socket.once('secureConnect', onConnected);
        }
        else if (socket.connecting)
            socket.once('connect', onConnected);
        else
            onConnected();
    };
    if (request.socket)
        wait(request.socket);
    else
        request.on('socket', wait);
}

;// CONCATENATED MODULE: ./src/http/exchange.ts



/** Maximum length of a response that is returned as text, in bytes. Real ones are shorter. */
const exchange_MAX_TEXT_LENGTH = 16 << 20;
/**
 * Sends a request and receives its response. Always settles.
 * @throws {ConnectionError} when there is no response
 * @throws what `body` and `receive` throw
 */
function exchange(outgoing, options) {
    return new Promise((resolve, reject) => {
        new Exchange(outgoing, options, { resolve, reject }).start();
    });
}
class Exchange {
    outgoing;
    options;
    settle;
    stallTimer;
    graceTimer;
    /** When the request was sent; 0 until then. */
    sentAt = 0;
    bytesWritten = 0;
    bodyError;
    response;
    isReceiving = false;
    text = [];
    constructor(outgoing, options, settle) {
        this.outgoing = outgoing;
        this.options = options;
        this.settle = settle;
        this.stallTimer = new StallTimer({
            stallMs: outgoing.stallMs,
            onStall: allowedMs => {
                this.end(`no progress for ${Math.round(allowedMs / 1000)} seconds`);
            }
        });
    }
    start() {
        const { signal } = this.options;
        const { request } = this.outgoing;
        signal.addEventListener('abort', this.cancel);
        if (signal.aborted)
            this.cancel();
        request.on('error', (error) => {
            const inBody = this.sentAt > 0 && !this.isBodySent();
            this.end(exchange_explain(error, inBody), { cause: error });
        });
        request.on('close', () => {
            // `receive` may still be processing the body, and ends the exchange itself.
            if (!this.isReceiving)
                this.end('the connection was closed without a response');
        });
        request.on('response', response => {
            const { receive } = this.options;
            if (response.statusCode === 200 && receive)
                this.stream(response, receive);
            else
                this.readText(response);
        });
        whenConnected(request, () => {
            this.send();
        });
    }
    cancel = () => {
        const { graceMs = 0 } = this.options;
        const end = () => {
            this.end('the request was canceled');
        };
        if (this.sentAt > 0 && graceMs > 0)
            this.graceTimer = setTimeout(end, graceMs);
        else
            end();
    };
    send() {
        const { request, slot } = this.outgoing;
        request.flushHeaders();
        // Reported after the headers were sent, because a busy machine may send them late.
        this.sentAt = slot.sent();
        this.stallTimer.renew();
        void this.sendBody();
    }
    async sendBody() {
        const { request, body } = this.outgoing;
        try {
            for await (const chunk of body) {
                this.bytesWritten += chunk.length;
                this.stallTimer.sending(this.bytesWritten);
                if (!(await write(request, chunk)))
                    return;
                this.stallTimer.sending(this.bytesWritten);
                this.options.onSent?.(chunk.length);
            }
            request.end();
        }
        catch (error) {
            this.bodyError = error;
            request.destroy(this.bodyError);
        }
    }
    isBodySent() {
        return this.bytesWritten === this.outgoing.length;
    }
    readText(response) {
        let length = 0;
        this.response = response;
        this.stallTimer.received(length);
        response.on('data', (chunk) => {
            length += chunk.length;
            this.stallTimer.received(length);
            if (length <= exchange_MAX_TEXT_LENGTH)
                this.text.push(chunk);
            else
                this.end('the response is too long', { isTooLong: true });
        });
        response.on('error', () => undefined);
        response.on('close', () => {
            this.end('the response has ended');
        });
    }
    /** Passes the body to `receive`. Unlike text, the body has to be complete. */
    stream(response, receive) {
        this.isReceiving = true;
        receive(this.chunksOf(response)).then(() => {
            this.response = response;
            this.end('the response was received');
        }, (error) => {
            if (response.complete)
                this.bodyError ??= error;
            this.end('the connection was lost in the middle of the response', { cause: error });
        });
    }
    async *chunksOf(response) {
        for await (const chunk of response) {
            this.stallTimer.renew();
            yield chunk;
        }
    }
    /**
     * Settles the promise. A response with a status is returned even if its text is incomplete,
     * because the status determines what to do next.
     * @param reason why there is no response, if there is none
     */
    end(reason, options = {}) {
        const { request } = this.outgoing;
        this.stallTimer.stop();
        clearTimeout(this.graceTimer);
        this.options.signal.removeEventListener('abort', this.cancel);
        const bodySent = this.isBodySent();
        if (this.response?.statusCode === undefined) {
            const error = new ConnectionError(reason, this.sentAt > 0 && bodySent, options);
            this.settle.reject(this.bodyError ?? error);
            request.destroy();
            return;
        }
        const { statusCode: status, headers, complete } = this.response;
        const text = Buffer.concat(this.text).toString();
        const { isTooLong = false } = options;
        this.settle.resolve({ status, headers, text, isTooLong, bodySent, sentAt: this.sentAt });
        // Stops sending a request that the server has already responded to.
        if (!request.writableFinished || !complete)
            request.destroy();
    }
}
/**
 * Resolves when the chunk has been written to the connection, and its memory can be reused.
 * @returns false if the connection failed; the request emits the error
 */
function write(request, chunk) {
    return new Promise(resolve => {
        request.write(chunk, error => {
            resolve(!error);
        });
    });
}
function exchange_explain(error, inBody) {
    return inBody && (error.code === 'EPIPE' || error.code === 'ECONNRESET')
        ? `the connection was closed in the middle of the upload (${error.code}): the server may have rejected the request early because of its credentials, its size, or the rate limit`
        : error.message || (error.code ?? 'the connection failed');
}

;// CONCATENATED MODULE: ./src/http/transport.ts

/** Sends requests to a host. */
class Transport {
    options;
    /** Name, and port if it is not the default. */
    host;
    basePath;
    connections;
    constructor(options) {
        this.options = options;
        this.host = options.baseUrl.host;
        this.basePath = options.baseUrl.pathname.replace(/\/+$/, '');
    }
    /**
     * Sends a request once. Always settles, and returns a response of any status, including
     * redirects.
     * @throws {ConnectionError} when there is no response, or the request is canceled
     * @throws what `body`, `beforeSending`, and `receive` throw, and the reason of `signal`
     */
    async send(request, options) {
        const { signal, urgent = false, after, beforeSending } = options;
        const { limiter, stallMs } = this.options;
        const connections = await this.openConnections();
        let early;
        let body;
        let slot;
        try {
            if (after) {
                // If this connection is lost while the request waits, another one is opened.
                early = this.start(request, connections).on('error', () => undefined);
                await after.catch(() => undefined);
            }
            body = await request.body.open();
            await beforeSending?.();
            slot = await limiter.acquire(signal, { urgent });
            const outgoing = early && !early.destroyed ? early : this.start(request, connections);
            const { length } = request.body;
            return await exchange({ request: outgoing, body: body.bytes(), length, slot, stallMs }, options);
        }
        finally {
            slot?.release();
            if (!slot)
                early?.destroy();
            await body?.close();
        }
    }
    /** Closes idle connections. Never throws. */
    close() {
        try {
            this.connections?.close();
        }
        catch {
            // Nothing is sent after this, so a connection that stays open does no harm.
        }
    }
    async openConnections() {
        // Loaded on first use, so that a run with nothing to send starts faster.
        const { Connections } = await __nccwpck_require__.e(/* import() */ 810).then(__nccwpck_require__.bind(__nccwpck_require__, 1810));
        const { baseUrl, maxConnections } = this.options;
        return (this.connections ??= new Connections(baseUrl, maxConnections));
    }
    start({ method, path, headers, body }, connections) {
        return connections.request({
            // Not resolved against the URL, because a path such as //b/x would change the host.
            path: this.basePath + path,
            method,
            headers: { ...headers, 'Content-Length': String(body.length) }
        });
    }
}

;// CONCATENATED MODULE: ./src/releases/client.ts








/** Maximum length of the text of an error response, in characters. */
const MAX_ERROR_LENGTH = 1 << 16;
/** Sends requests to GitHub, and retries transient errors. */
class GithubClient {
    options;
    clock;
    limiter;
    /** One per origin, since redirects can lead to other hosts. */
    transports = new Map();
    constructor(options) {
        this.options = options;
        this.clock = options.clock ?? http_clock/* realClock */.w;
        this.limiter = new RateLimiter({ requests: 10, clock: this.clock });
    }
    /** Returns the URL of a path of the API. */
    urlOf(path) {
        const { apiUrl } = this.options;
        const url = new URL(apiUrl);
        // Assigned instead of resolved, because a path that starts with // would change the host.
        url.pathname = apiUrl.pathname.replace(/\/+$/, '') + (path.split('?')[0] ?? '');
        url.search = path.split('?')[1] ?? '';
        return url;
    }
    /**
     * Sends a request to the API, with the token. Returns a response of any status, including
     * redirects, unless it is a transient error. A POST that GitHub may have processed is not retried.
     * @throws {GithubError} when no attempt succeeds
     * @throws the reason of `signal` when that is aborted
     */
    requestApi(path, request) {
        const { token } = this.options;
        return this.requestUrl(this.urlOf(path), {
            ...request,
            headers: {
                Accept: 'application/vnd.github+json',
                'X-GitHub-Api-Version': '2022-11-28',
                ...(token && { Authorization: `Bearer ${token}` }),
                ...request.headers
            }
        });
    }
    /** Like `requestApi`, but sends the request to any URL, without the token. */
    async requestUrl(url, request) {
        const { retries, redact, random = Math.random } = this.options;
        const { signal, method } = request;
        const schedule = new RetrySchedule({ retries, random });
        for (;;) {
            const outcome = await this.attempt(url, request);
            if (!('message' in outcome))
                return outcome;
            const { message, cause } = outcome;
            // A retry could create something twice.
            const mayHaveArrived = method === 'POST' && outcome.mayHaveArrived;
            const pause = mayHaveArrived ? undefined : schedule.pauseAfter(outcome);
            if (pause === undefined) {
                const hint = mayHaveArrived ? ' (GitHub may have processed the request)' : '';
                throw new releases_error/* GithubError */.E(`GitHub: ${redact(message)}${hint}`, { cause, mayHaveArrived });
            }
            await this.clock.sleep(pause, signal).catch(() => {
                signal.throwIfAborted();
            });
        }
    }
    /** Closes idle connections. */
    close() {
        for (const transport of this.transports.values())
            transport.close();
    }
    async attempt(url, { signal, receive, method = 'GET', headers, body = '' }) {
        const { userAgent, redact } = this.options;
        const message = {
            method,
            path: url.pathname + url.search,
            headers: { 'User-Agent': userAgent, ...headers },
            body: textBody(body)
        };
        try {
            const transport = this.transportTo(url);
            const response = await transport.send(message, { signal, ...(receive && { receive }) });
            const transient = this.transientErrorIn(response);
            if (transient)
                return transient;
            return response.status < 400
                ? response
                : { ...response, text: redact(response.text.slice(0, MAX_ERROR_LENGTH)) };
        }
        catch (cause) {
            signal.throwIfAborted();
            if (!(cause instanceof ConnectionError))
                throw cause;
            return { message: cause.message, mayHaveArrived: cause.bodySent, cause };
        }
    }
    /** Returns the transient error in a response; undefined for any other response. */
    transientErrorIn(response) {
        const { status, bodySent } = response;
        if (status >= 500)
            return { message: String(status), mayHaveArrived: bodySent };
        const now = this.clock.date().getTime();
        // GitHub's times are by its own clock.
        const retryAfterMs = rateLimitIn(response, messages_dateOf(response) ?? now);
        if (retryAfterMs === undefined)
            return undefined;
        const until = new Date(now + retryAfterMs);
        // The time comes from GitHub, and may be later than a date can be.
        const untilText = Number.isNaN(until.getTime()) ? '' : ` until ${until.toISOString()}`;
        const whose = this.options.token ? 'of the GitHub token' : 'for requests without a GitHub token';
        const message = `${status}: the rate limit ${whose} is used up${untilText}`;
        return { tooFast: true, retryAfterMs, message, mayHaveArrived: false };
    }
    transportTo({ origin }) {
        const { stallMs } = this.options;
        const baseUrl = new URL(origin);
        const transport = this.transports.get(origin) ??
            new Transport({ baseUrl, limiter: this.limiter, stallMs, maxConnections: 4 });
        this.transports.set(origin, transport);
        return transport;
    }
}
/**
 * Returns how long to wait for a rate limit, in milliseconds; undefined if there is none.
 * @param now in milliseconds since 1970
 */
function rateLimitIn({ status, headers, text }, now) {
    if (status !== 403 && status !== 429)
        return undefined;
    const after = parseRetryAfter(headers['retry-after'], now);
    if (after !== undefined)
        return after;
    const isPrimary = headers['x-ratelimit-remaining'] === '0';
    // A secondary rate limit can come without headers.
    if (status === 403 && !isPrimary && !/secondary rate limit/i.test(text))
        return undefined;
    const reset = Number(headers['x-ratelimit-reset'] ?? NaN) * 1000;
    return isPrimary && !Number.isNaN(reset) ? Math.max(0, reset - now) : 60_000;
}

;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
;// CONCATENATED MODULE: ./src/releases/download.ts




const MAX_REDIRECTS = 5;
/**
 * Downloads an asset into a file, and checks its size and digest.
 * @param path the asset's path in the API
 * @throws {GithubError} when the download fails, or its size or digest is wrong
 * @throws an error of the file system when the file can't be written
 */
async function downloadAsset(client, path, { asset, file, signal }) {
    const writer = new AssetWriter(asset, file);
    const receive = (body) => writer.write(body);
    const headers = { Accept: 'application/octet-stream' };
    let url = client.urlOf(path);
    let response = await client.requestApi(path, { headers, receive, signal });
    for (let redirects = 0; response.status !== 200; redirects++) {
        if (redirects === MAX_REDIRECTS) {
            throw new releases_error/* GithubError */.E(`GitHub: too many redirects for the asset "${asset.name}"`);
        }
        url = resolveRedirect(response, url, asset);
        // The URL is signed, so the storage doesn't need the token and must not receive it.
        response = await client.requestUrl(url, { receive, signal });
    }
    if (writer.problem)
        throw writer.problem;
}
/**
 * Resolves a redirect against the URL that was requested.
 * @throws {GithubError} when the response isn't a redirect that may be followed
 */
function resolveRedirect({ status, headers }, url, { name }) {
    const { location } = headers;
    if (status < 300 || status >= 400 || !location) {
        throw new releases_error/* GithubError */.E(`GitHub: ${status} for the asset "${name}"`);
    }
    const target = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
    if (target?.protocol !== 'https:' && target?.protocol !== url.protocol) {
        throw new releases_error/* GithubError */.E(`GitHub: ${status}: redirect to a URL that is not allowed, for the asset "${name}"`);
    }
    return target;
}
/** Writes an asset to a file. Each attempt to download it starts over. */
class AssetWriter {
    asset;
    file;
    /** Why the asset could not be written, if another attempt can't help. */
    problem;
    constructor(asset, file) {
        this.asset = asset;
        this.file = file;
    }
    /** @throws the error of `body`, because a lost connection is worth another attempt */
    async write(body) {
        let bodyError;
        async function* chunks() {
            try {
                yield* body;
            }
            catch (error) {
                bodyError = error;
                throw error;
            }
        }
        this.problem = undefined;
        try {
            // Opened before anything is read, so that an error doesn't have to wait for the next bytes.
            const handle = await (0,promises_.open)(this.file, 'w');
            await (0,external_node_stream_promises_namespaceObject.pipeline)(checkedChunks(chunks(), this.asset), handle.createWriteStream());
        }
        catch (error) {
            if (error === bodyError)
                throw error;
            this.problem = error;
        }
    }
}
async function* checkedChunks(body, { name, size, sha256 }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let received = 0;
    for await (const chunk of body) {
        received += chunk.length;
        if (received > size) {
            throw new releases_error/* GithubError */.E(`the asset "${name}" has ${size} bytes, but more were sent`);
        }
        hash.update(chunk);
        yield chunk;
    }
    if (received < size) {
        throw new releases_error/* GithubError */.E(`the asset "${name}" has ${size} bytes, but ${received} were sent`);
    }
    if (sha256 !== undefined && hash.digest('hex') !== sha256) {
        throw new releases_error/* GithubError */.E(`the asset "${name}" does not match its digest`);
    }
}

;// CONCATENATED MODULE: ./src/releases/pages.ts

/** Maximum number of items per page on GitHub. */
const MAX_PER_PAGE = 100;
/** GitHub lists at most 10,000 releases, and a release has at most 1,000 assets. */
const MAX_PAGES = 100;
/**
 * Returns the path of a page of a list. The URL in the `Link` header is not used, because it could
 * send the token to another host.
 * @param path that of the list, optionally with a query
 * @param page from 1
 */
function pagePath(path, page) {
    return `${path}${path.includes('?') ? '&' : '?'}per_page=${MAX_PER_PAGE}&page=${page}`;
}
/** Returns a page. `items` is the parsed body of the response. */
function pageOf(items, { headers }) {
    const { link } = headers;
    return { items, link: link === undefined ? undefined : String(link) };
}
/**
 * Yields the items of all pages.
 * @param what plural name of the items, for errors
 * @param get returns a page by its number, from 1; undefined for a 404
 * @throws {GithubError} when a page is missing or isn't a list of objects: items would be lost
 */
async function* paginate(what, get) {
    const problem = (text) => new releases_error/* GithubError */.E(`GitHub: the list of ${what} ${text}`);
    let announced = false;
    for (let number = 1; number <= MAX_PAGES; number++) {
        const page = await get(number);
        if (!page) {
            throw problem(number === 1 ? 'does not exist' : `ends with a 404 at page ${number}`);
        }
        const { items } = page;
        if (!isList(items))
            throw problem(`can't be read: page ${number} is not a list of objects`);
        if (announced && items.length === 0) {
            throw problem(`is incomplete: page ${number} was announced, but is empty. ` +
                'The list may have changed while it was read. Run the job again.');
        }
        yield* items;
        announced = /rel="?next\b/.test(page.link ?? '');
        // A proxy may drop the header, so another page is requested after a full one.
        if (!announced && items.length < MAX_PER_PAGE)
            return;
    }
    throw problem(`does not end after ${MAX_PAGES} pages`);
}
function isList(value) {
    return (Array.isArray(value) &&
        value.every(item => typeof item === 'object' && item !== null && !Array.isArray(item)));
}

;// CONCATENATED MODULE: ./src/releases/repository.ts
/** Returns the path of a repository in the API. */
function repositoryPath(repository) {
    return `/repos/${repository.split('/').map(encodeURIComponent).join('/')}`;
}
/** Sends a request that changes something. Throws like `GithubClient.requestApi`. */
function sendChange(client, { method, path, value }, signal) {
    const headers = { 'Content-Type': 'application/json' };
    return client.requestApi(path, { signal, method, headers, body: JSON.stringify(value) });
}

;// CONCATENATED MODULE: ./src/releases/responses.ts

/**
 * Returns the parsed body of a response.
 * @throws {GithubError} when the response isn't a 200 with JSON
 */
function parseJson({ status, text }) {
    if (status === 401)
        throw new releases_error/* GithubError */.E('GitHub: 401: the GitHub token is not accepted');
    if (status === 403) {
        throw new releases_error/* GithubError */.E('GitHub: 403: the GitHub token lacks a permission: "contents: read" to read a release, or "contents: write" to change its notes');
    }
    if (status !== 200)
        throw new releases_error/* GithubError */.E(`GitHub: ${status}: ${text.slice(0, 300)}`);
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new releases_error/* GithubError */.E(`GitHub: ${status} with a response that can't be read`, { cause });
    }
}
/**
 * Returns the release that a value from GitHub describes.
 * @throws {GithubError} when it doesn't describe a release
 */
function parseRelease(value) {
    const { id, tag_name: tag, html_url: url, assets } = responses_fieldsOf(value);
    if (!isId(id) || typeof tag !== 'string' || typeof url !== 'string') {
        throw new releases_error/* GithubError */.E('GitHub: the response does not describe a release');
    }
    const assetNames = (Array.isArray(assets) ? assets : [])
        .map(parseAsset)
        .flatMap(asset => (asset.problem === undefined ? [[asset.id, asset.name]] : []));
    return { id, tag, url, assetNames: new Map(assetNames) };
}
/**
 * Returns the notes of a release, unchanged; empty if there are none.
 * @throws {GithubError} when the notes are missing, because an edit would overwrite them
 */
function parseNotes(value) {
    const { body } = responses_fieldsOf(value);
    if (typeof body !== 'string' && body !== null) {
        throw new releases_error/* GithubError */.E('GitHub: the response does not include the notes of the release');
    }
    return body ?? '';
}
/**
 * Returns the asset that a value from GitHub describes. If the description can't be used, it
 * returns an `UnusableAsset`, so that the asset is reported.
 */
function parseAsset(value) {
    const { id, name, size, digest, state } = responses_fieldsOf(value);
    const hasName = typeof name === 'string' && name !== '';
    const hasSize = Number.isSafeInteger(size) && size >= 0;
    const unusable = (problem) => ({
        id: isId(id) ? id : undefined,
        name: hasName ? name : undefined,
        size: hasSize ? size : 0,
        problem
    });
    if (!hasName)
        return unusable('GitHub returned no name for it');
    if (!isId(id))
        return unusable(`GitHub returned no valid ID for it: ${quoted(id)}`);
    if (state !== 'uploaded') {
        return unusable(`its upload to the release is not complete (state: ${quoted(state)})`);
    }
    if (!hasSize)
        return unusable(`GitHub returned no valid size for it: ${quoted(size)}`);
    const sha256 = typeof digest === 'string' ? /^sha256:([0-9a-f]{64})$/i.exec(digest)?.[1] : '';
    return { id, name, size: size, sha256: sha256?.toLowerCase() || undefined };
}
/** Whether a value is an ID. IDs become part of URL paths, so only numbers are accepted. */
function isId(value) {
    return Number.isSafeInteger(value) && value > 0;
}
/** Returns the fields of an object; none for any other value. */
function responses_fieldsOf(value) {
    return typeof value === 'object' && value !== null ? { ...value } : {};
}
function quoted(value) {
    return value === undefined ? 'none' : JSON.stringify(value).slice(0, 60);
}

;// CONCATENATED MODULE: ./src/releases/releases.ts






/**
 * The releases of a repository. Each method throws a `GithubError`, or the reason of its signal
 * when that is aborted.
 */
class ReleasesApi {
    repository;
    path;
    client;
    constructor(options) {
        this.repository = options.repository;
        this.path = `${repositoryPath(options.repository)}/releases`;
        this.client = new GithubClient(options);
    }
    /**
     * Returns a release, which may be a draft if the token can see drafts.
     * @param which `latest` or a tag
     */
    async findRelease(which, signal) {
        const path = which === 'latest' ? 'latest' : `tags/${encodeURIComponent(which)}`;
        const found = await this.get(`${this.path}/${path}`, signal);
        const release = found ? parseRelease(found.value) : await this.findInList(which, signal);
        if (release)
            return release;
        throw new releases_error/* GithubError */.E(`${this.repository} has no release "${which}", or the GitHub token is not allowed to see it`);
    }
    /** Returns all assets of a release, including those that can't be downloaded. */
    async listAssets(release, signal) {
        const path = `${this.path}/${release.id}/assets`;
        const assets = [];
        const missing = new Map(release.assetNames);
        const seen = new Set();
        for await (const value of paginate('assets', page => this.getPage(path, page, signal))) {
            const asset = parseAsset(value);
            const { id } = asset;
            if (id !== undefined) {
                if (seen.has(id))
                    throw changed(`contains the ID ${id} twice`);
                seen.add(id);
                missing.delete(id);
            }
            assets.push(asset);
        }
        const [name] = missing.values();
        if (name !== undefined)
            throw changed(`lacks "${name}", which the release has`);
        return assets;
    }
    /** Downloads an asset into a file, and checks its size and digest. */
    download(asset, file, signal) {
        return downloadAsset(this.client, `${this.path}/assets/${asset.id}`, { asset, file, signal });
    }
    /** Replaces the release notes with what `edit` returns for the current ones. */
    async editNotes({ id }, edit, signal) {
        const path = `${this.path}/${id}`;
        const found = await this.get(path, signal);
        if (!found)
            throw new releases_error/* GithubError */.E('GitHub: the release no longer exists');
        const notes = edit(parseNotes(found.value));
        const change = { method: 'PATCH', path, value: { body: notes } };
        parseJson(await sendChange(this.client, change, signal));
    }
    /** Closes idle connections. */
    close() {
        this.client.close();
    }
    /** Finds a release in the list of all releases, because the API doesn't return drafts by tag. */
    async findInList(tag, signal) {
        const none = { items: [], link: undefined };
        const values = paginate('releases', async (page) => {
            const list = await this.getPage(this.path, page, signal);
            return list ?? (page === 1 ? none : undefined);
        });
        for await (const value of values) {
            const release = parseRelease(value);
            if (release.tag === tag)
                return release;
        }
        return undefined;
    }
    async getPage(path, page, signal) {
        const response = await this.client.requestApi(pagePath(path, page), { signal });
        return response.status === 404 ? undefined : pageOf(parseJson(response), response);
    }
    /** Returns parsed JSON; undefined for a 404. */
    async get(path, signal) {
        const response = await this.client.requestApi(path, { signal });
        return response.status === 404 ? undefined : { value: parseJson(response) };
    }
}
/** If the list changes while it is read, assets move between pages, so one may be missed. */
function changed(what) {
    return new releases_error/* GithubError */.E(`GitHub: the list of assets ${what}. It may have changed while it was read. Run the job again.`);
}

;// CONCATENATED MODULE: ./src/runs/watch/find-releases.ts






/** Maximum number of errors to quote if no release can be read. */
const find_releases_MAX_ERRORS = 3;
/**
 * Finds the assets of the releases to watch. If a release can't be read, the others are watched, and
 * so are its files in the state file.
 * @throws {InputError} when no release has assets that match `files`
 * @throws {GithubError} when no release can be read
 */
async function findReleases(inputs, state, context) {
    const read = await find_releases_readReleases(inputs, context);
    const found = [...read.found.values()];
    const known = unreadSubjects(state, inputs.repository, read);
    const all = [...found, unreadReleases(read.unread, known)];
    const assets = all.flatMap(one => one.assets);
    const failures = all.flatMap(one => one.failures);
    if (assets.length + failures.length === 0) {
        const tags = (0,format/* listNames */.Zv)(inputs.releases, 10);
        throw new error/* InputError */.d([`release is "${tags}": there are no assets to watch.`]);
    }
    return {
        subjects: all.flatMap(one => one.subjects),
        assets,
        incompleteReleases: all.flatMap(one => one.incompleteReleases),
        failures,
        notes: all.flatMap(one => one.notes)
    };
}
/** @throws {GithubError} when no release can be read */
async function find_releases_readReleases(inputs, context) {
    const { githubApiUrl: apiUrl, githubToken: token, repository, retries, redact } = inputs;
    const stallMs = inputs.stallTimeoutSeconds * 1000;
    const client = { apiUrl, repository, token, userAgent: PROGRAM, retries, stallMs, redact };
    const releases = new ReleasesApi(client);
    const found = new Map();
    const unread = new Map();
    try {
        for (const release of inputs.releases) {
            try {
                const one = await findRelease(releases, { inputs, release }, context);
                // `latest` and a tag can be the same release.
                found.set(one.subjects[0].key, one);
            }
            catch (error) {
                if (!(error instanceof releases_error/* GithubError */.E))
                    throw error;
                unread.set(release, error.message);
            }
        }
    }
    finally {
        releases.close();
    }
    if (found.size > 0)
        return { found, unread };
    throw new releases_error/* GithubError */.E([...new Set(unread.values())].slice(0, find_releases_MAX_ERRORS).join('; '));
}
/** Returns the releases in the state file that could not be read. `latest` can be any of them. */
function unreadSubjects(state, repository, { found, unread }) {
    const prefix = find_releases_keyOf(repository, '');
    const keys = new Set(state?.samples.flatMap(({ subjects }) => subjects));
    return [...keys]
        .filter(key => key.startsWith(prefix) && !found.has(key))
        .map(key => ({ key, tag: key.slice(prefix.length) }))
        .filter(({ tag }) => unread.has('latest') || unread.has(tag))
        .map(({ key, tag }) => ({ key, kind: 'release', repository, tag, url: '' }));
}
/** @param known those in the state file */
function unreadReleases(unread, known) {
    const isKnown = (release) => release === 'latest' ? known.length > 0 : known.some(({ tag }) => tag === release);
    const failures = [...unread].map(([release, message]) => {
        // The latest release can be one that was read by its tag.
        const otherwise = `its files ${release === 'latest' ? 'may not be' : 'are not'} watched`;
        const result = isKnown(release) ? 'only its files from earlier runs are watched' : otherwise;
        return `Release ${release} could not be read, so ${result}: ${message}`;
    });
    const incompleteReleases = known.map(({ key }) => key);
    return { subjects: known, assets: [], incompleteReleases, failures, notes: [] };
}
// GitHub ignores the case of repositories, but not of tags.
function find_releases_keyOf(repository, tag) {
    return `release ${repository.toLowerCase()} ${tag}`;
}
async function findRelease(releases, { inputs, release }, context) {
    const rules = {
        ...{ release, patterns: inputs.patterns, temporaryFolder: inputs.temporaryFolder },
        ...{ ifNoFilesFound: 'warn', ifPatternUnmatched: 'warn', maxFiles: Infinity },
        ...{ shard: undefined, subscribe: false }
    };
    const source = await findReleaseAssets(releases, { inputs: rules, earlier: new Map() }, context);
    try {
        const { tag, url } = source.release;
        const { repository } = inputs;
        const key = find_releases_keyOf(repository, tag);
        const unread = [...source.unread];
        const assets = [];
        for await (const batch of source.batches) {
            unread.push(...batch.unread);
            for (const { result } of batch.candidates) {
                const { sha256, size, files } = result;
                if (sha256 === null)
                    continue;
                assets.push(...files.map(name => ({ sha256, name, size, subject: key })));
            }
        }
        return {
            subjects: [{ key, kind: 'release', repository, tag, url }],
            assets,
            incompleteReleases: unread.length > 0 ? [key] : [],
            failures: unread.map(result => unreadText(tag, result)),
            notes: source.notes.map(note => `Release ${tag}: ${note}`)
        };
    }
    finally {
        await source.downloads.delete();
    }
}
function unreadText(tag, { files, error }) {
    return `Release ${tag}: ${(0,format/* listNames */.Zv)(files, 3)}: ${error?.message ?? ''}`;
}

;// CONCATENATED MODULE: ./src/runs/watch/find-subjects.ts

/**
 * Finds what is watched: the assets of releases, or the account's subscriptions, whose samples only
 * the service knows.
 * @throws {InputError} when no release has assets that match `files`
 * @throws {GithubError} when no release can be read
 */
async function findSubjects(inputs, state, context) {
    if (inputs.releases.length > 0)
        return findReleases(inputs, state, context);
    const subject = {
        key: `subscriptions ${inputs.apiUrl.host}`,
        kind: 'subscriptions',
        ...{ repository: '', tag: '', url: '' }
    };
    return { subjects: [subject], assets: [], incompleteReleases: [], failures: [], notes: [] };
}

;// CONCATENATED MODULE: ./src/results/watch-state.ts

/** Version of the state file's format. Raised if older readers would misread a newer file. */
const STATE_VERSION = 1;
/**
 * Returns what identifies a watch. The tags don't matter, because each new release would otherwise
 * start over.
 */
function identityOf(target) {
    const { apiUrl, credentials, releases, repository } = target;
    return {
        apiHost: apiUrl.host,
        account: credentials ? digestOf(credentials.username) : '',
        watches: releases.length === 0 ? 'subscriptions' : `releases ${repository.toLowerCase()}`
    };
}
/** Whoever can read the cache can read the digest, but not the username. */
function digestOf(username) {
    return (0,external_node_crypto_.createHash)('sha256').update(username).digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./src/results/due.ts

/** How long lookups can be narrowed before everything is looked up again, in milliseconds. */
const FULL_CHECK_AFTER = 30 * http_clock/* DAY */.d;
const RENEWED_AFTER = 180 * http_clock/* DAY */.d;
/** A subscription lasts a year. A day is left for differences between clocks. */
const SUBSCRIBED_FOR = 364 * http_clock/* DAY */.d;
/**
 * Returns the samples that a run has to look up.
 * @param samples as they are before this run subscribes to them: a new subscription doesn't cover
 * earlier changes
 */
function dueSamples(samples, { kind, state, feed, now }) {
    const isEverythingDue = !state ||
        !feed ||
        fullCheckReason(state, now) !== null ||
        (kind === 'release' && !feed.isComplete);
    if (isEverythingDue)
        return [...samples];
    return samples.filter(sample => {
        const { sha1, verdict, isDue } = sample;
        if (isDue || verdict === null || sha1 === null || feed.sha1s.has(sha1))
            return true;
        // Samples from the feed are subscribed to, but it's not known since when.
        return kind === 'release' && !isSubscribed(sample, now);
    });
}
/** Returns why everything has to be looked up, although there is a state file; null if not. */
function fullCheckReason({ fullCheckOn }, now) {
    const day = fullCheckOn.slice(0, 10);
    const time = Date.parse(fullCheckOn);
    if (isInFuture(time, now))
        return `this was last done on ${day}, which is in the future`;
    const isOld = now.getTime() - time > FULL_CHECK_AFTER;
    return isOld ? `this was last done on ${day}, more than ${FULL_CHECK_AFTER / http_clock/* DAY */.d} days ago` : null;
}
/** Whether a time, in milliseconds, is further in the future than clocks can differ. */
function isInFuture(time, now) {
    return time > now.getTime() + http_clock/* DAY */.d;
}
/** Whether a sample needs a subscription: it has none, or one that should be renewed. */
function needsSubscription(sample, now) {
    return !wasSubscribedWithin(sample, RENEWED_AFTER, now);
}
/** Whether the change feed lists the changes of a sample. */
function isSubscribed(sample, now) {
    return wasSubscribedWithin(sample, SUBSCRIBED_FOR, now);
}
function wasSubscribedWithin({ subscribedOn }, period, now) {
    if (subscribedOn === null)
        return false;
    const time = Date.parse(subscribedOn);
    return !isInFuture(time, now) && now.getTime() - time < period;
}

;// CONCATENATED MODULE: ./src/results/watch-state-file.ts







/**
 * Maximum size of a state file, enough for 50,000 samples. In bytes. Parsing a larger file that is
 * damaged could need all of the memory.
 */
const watch_state_file_MAX_FILE_SIZE = 64 << 20;
/** Maximum length of each text that is kept, in characters. The file comes from a cache. */
const watch_state_file_MAX_TEXT_LENGTH = 1000;
/** Maximum number of names, and of detections, that are kept for a sample. */
const MAX_LIST_LENGTH = 500;
/** Maximum length of a reason, which can quote the file. In characters. */
const watch_state_file_MAX_REASON_LENGTH = 300;
/**
 * Reads the state file of a watch. Never throws. Whoever can write to the cache can change the file, so it is
 * only a hint: it can't accept a detection, and its texts are untrusted.
 */
async function loadState(file, watch, now) {
    try {
        const state = await readState(file, watch, now);
        return { state, reason: fullCheckReason(state, now) };
    }
    catch (error) {
        return {
            state: null,
            reason: (0,format/* truncate */.xv)((0,format/* neutralize */.YI)(error.message), watch_state_file_MAX_REASON_LENGTH)
        };
    }
}
/**
 * Replaces a state file, and creates its folder.
 * @throws when it can't be written; the previous file stays
 */
async function saveState(file, state) {
    await (0,promises_.mkdir)(external_node_path_default().dirname(file), { recursive: true });
    await (0,atomic_file/* replaceFile */.fR)(file, documentTexts(state));
}
/** @throws when the file can't be used, with the reason in words */
async function readState(file, { apiHost, account, watches }, now) {
    const state = await parseState(await readText(file));
    if (state.apiHost !== apiHost) {
        throw new Error(`the state file is from another service (${state.apiHost})`);
    }
    // Another account has other subscriptions, so its feed would omit changes.
    if (account !== '' && state.account !== account) {
        throw new Error('the state file is from another account');
    }
    if (state.watches !== watches) {
        throw new Error(`this run watches ${watches}, but the state file is for ${state.watches}`);
    }
    const { feedTimestamp } = state;
    const isFeedUsable = feedTimestamp !== null && !isInFuture(feedTimestamp * 1000, now);
    return {
        ...state,
        feedTimestamp: isFeedUsable ? feedTimestamp : null,
        samples: state.samples.map(cleanSample)
    };
}
/** @throws when the file can't be read, with the reason in words */
async function readText(file) {
    try {
        const stats = await (0,promises_.stat)(file);
        if (!stats.isFile())
            throw new Error('it is not a file');
        if (stats.size > watch_state_file_MAX_FILE_SIZE)
            throw new Error(`it is larger than ${watch_state_file_MAX_FILE_SIZE >> 20} MiB`);
        return await (0,promises_.readFile)(file, 'utf8');
    }
    catch (cause) {
        const { code, message } = cause;
        throw new Error(code === 'ENOENT' ? 'there is no state file yet' : `the state file can't be read: ${message}`, { cause });
    }
}
/** @throws when the text is not a valid state file, with the reason in words */
async function parseState(text) {
    let value;
    try {
        value = JSON.parse(text, (_, part) => typeof part === 'string' ? (0,format/* truncate */.xv)(part, watch_state_file_MAX_TEXT_LENGTH) : part);
    }
    catch (cause) {
        throw new Error('the state file is damaged: it is not JSON', { cause });
    }
    const version = value?.schemaVersion;
    if (typeof version === 'number' && version !== STATE_VERSION) {
        throw new Error(`the state file has schemaVersion ${version}, but this version reads only ${STATE_VERSION}`);
    }
    // Loaded only if needed, because the validator is slow to load.
    const { violationOf } = await Promise.all(/* import() */[__nccwpck_require__.e(210), __nccwpck_require__.e(117)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5117));
    const violation = violationOf(value, 'watchState');
    if (violation)
        throw new Error(`the state file is damaged: ${violation}`);
    return value;
}
function cleanSample(sample) {
    return {
        ...sample,
        files: sample.files.slice(0, MAX_LIST_LENGTH),
        verdict: sample.verdict && cleanVerdict(sample.verdict)
    };
}
function cleanVerdict({ scan, ...verdict }) {
    return {
        ...verdict,
        scan: scan && { ...scan, detections: scan.detections.slice(0, MAX_LIST_LENGTH) },
        // Only the exceptions file of this run can accept a detection.
        accepted: null
    };
}

;// CONCATENATED MODULE: ./src/runs/watch/load-state.ts


/**
 * Reads what earlier runs reported. If the state file can't be used, logs why.
 * @param now when the run started
 * @returns null if there is none that can be used
 */
async function loadWatchState(inputs, now, log) {
    if (!inputs.stateFile)
        return null;
    const { state, reason } = await loadState(inputs.stateFile, identityOf(inputs), now);
    if (reason !== null)
        log.info(`All samples are looked up: ${reason}`);
    return state;
}

;// CONCATENATED MODULE: ./src/results/change.ts

const NO_ENGINES = { enginesAdded: [], enginesRemoved: [] };
/**
 * Returns how a verdict differs from the one that was last reported; null if it doesn't. A pending
 * verdict proves nothing, so it is never a change. Exceptions don't matter.
 */
function changeOf(reported, verdict) {
    if (!verdict || verdict.status === 'pending')
        return null;
    const before = reported?.status === 'pending' ? null : reported;
    const areBothThreats = before !== null && change_isThreat(before.status) && change_isThreat(verdict.status);
    const engines = areBothThreats ? engineChange(before, verdict) : NO_ENGINES;
    const kind = change_kindOf(before?.status, verdict.status) ?? engineKind(engines);
    return kind && { kind, before: before && pastVerdict(before), ...engines };
}
/** Whether a change is for the worse: the sample is flagged, or by more engines than before. */
function isWorsening({ kind, enginesAdded }) {
    return kind === 'flagged' || kind === 'worse' || enginesAdded.length > 0;
}
/** Returns the change between two statuses; null if both mean the same. */
function change_kindOf(before, after) {
    if (change_isThreat(after)) {
        if (before === undefined || !change_isThreat(before))
            return 'flagged';
        if (before === after)
            return null;
        return after === 'malicious' ? 'worse' : 'better';
    }
    // A file that was never flagged is not worth a report.
    if (before === undefined || before === after)
        return null;
    if (after === 'unavailable')
        return 'unavailable';
    if (before === 'unavailable')
        return 'available';
    return change_isThreat(before) ? 'cleared' : null;
}
function engineKind({ enginesAdded, enginesRemoved }) {
    return enginesAdded.length > 0 || enginesRemoved.length > 0 ? 'engines' : null;
}
function engineChange(before, after) {
    // A scan that could not be retrieved says nothing about the engines.
    if (!before.scan || !after.scan)
        return NO_ENGINES;
    const [old, current] = [before.scan, after.scan].map(({ detections }) => new Set(detections.map(({ engine }) => engine)));
    return {
        enginesAdded: [...current].filter(engine => !old.has(engine)),
        enginesRemoved: [...old].filter(engine => !current.has(engine))
    };
}
/** Returns a verdict as the changed sample keeps it; null if its time is not known. */
function pastVerdict({ status, threat, checkedOn, analyzedOn }) {
    const on = checkedOn ?? analyzedOn;
    return on === null ? null : { status, threat, on };
}
function change_isThreat(status) {
    return verdict_VERDICTS[status].isThreat;
}

;// CONCATENATED MODULE: ./src/spectra/errors.ts
/** A call that failed and is not retried. */
class SpectraError extends Error {
    failure;
    mayHaveArrived;
    name = 'SpectraError';
    /** @param mayHaveArrived whether the service may have processed one of the attempts */
    constructor(failure, mayHaveArrived, options) {
        super(failure.message, options);
        this.failure = failure;
        this.mayHaveArrived = mayHaveArrived;
    }
}
/** A well-formed response that lacks information. The message completes "200 with …". */
class IncompleteResponse extends Error {
    name = 'IncompleteResponse';
}

;// CONCATENATED MODULE: ./src/results/problem.ts

/** Returns an error as it is stored in the results. */
function problemFrom(error, step) {
    return problemOf(failureOf(error), step);
}
/** Returns a failure as it is stored in the results. */
function problemOf({ scope, status, message }, step) {
    return { scope, step, status: status ?? null, message };
}
/** Returns the failure of an error. Errors that aren't from the service affect only the sample. */
function failureOf(error) {
    return error instanceof SpectraError
        ? error.failure
        : { scope: 'sample', message: error.message };
}

;// CONCATENATED MODULE: ./src/spectra/chunk.ts
/** Splits a list into parts of at most `size` items, for bulk requests. */
function chunk(list, size) {
    return Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));
}

;// CONCATENATED MODULE: ./src/stages/analysis-proof.ts




/** The sources of proof, those with smaller responses first. */
const SOURCES = [
    { proof: 'TCA-0103', largest: MAX_SCANNED_SIZE, perRequest: MAX_BULK_QUERY_SIZE },
    { proof: 'TCA-0104', largest: MAX_ANALYZED_SIZE, perRequest: MAX_ANALYSIS_QUERY_SIZE }
];
/** Requests proof of analyses. */
class Prover {
    options;
    context;
    /** The sources that the account may use, as far as is known. */
    sources = SOURCES;
    constructor(options, context) {
        this.options = options;
        this.context = context;
    }
    /** Whether the account has the permission for any source of proof, as far as is known. */
    get isPossible() {
        return this.sources.length > 0;
    }
    /**
     * Requests proof once for each sample that has none, and updates the samples.
     * @param thoroughly whether to query every source instead of stopping at the first
     * @throws {SpectraError} unless the failure is that the account lacks a permission
     */
    async prove(samples, thoroughly) {
        let left = samples;
        for (const source of this.sources) {
            left = left.filter(({ analyzed, size }) => analyzed === undefined && (size ?? 0) <= source.largest);
            const isAllowed = await this.query(source, left);
            // Each query is charged. Until the last check, only failed scans need the next source.
            if (isAllowed && !thoroughly)
                left = left.filter(({ scanFailed }) => scanFailed);
        }
    }
    /**
     * Requests the scan records (TCA-0103) of samples, and updates the samples. Does nothing if the
     * account lacks the permission.
     * @throws {SpectraError} unless the failure is that the account lacks the permission
     */
    async findScans(samples) {
        const source = this.sources.find(({ proof }) => proof === 'TCA-0103');
        if (source)
            await this.query(source, samples);
    }
    /** Returns false if the account lacks the permission. */
    async query({ proof, perRequest }, samples) {
        const { spectra, hashType, onCharged } = this.options;
        const { signal, clock, log } = this.context;
        try {
            for (const part of chunk(samples, perRequest)) {
                const hashes = part.map(({ hash }) => hash);
                const query = { hashType, hashes };
                const found = await spectra.findAnalyses(proof, query, { signal, onCharged });
                const latest = Math.max(found.serviceTime ?? 0, clock.date().getTime()) + http_clock/* DAY */.d;
                for (const sample of part) {
                    update(sample, found.value.get(sample.hash), { proof, latest });
                }
            }
            return true;
        }
        catch (error) {
            const { status, message } = failureOf(error);
            if (status !== 403)
                throw error;
            this.sources = this.sources.filter(source => source.proof !== proof);
            log.warning(`${message}. ${consequenceOf(this.sources)}`);
            return false;
        }
    }
}
/**
 * Updates a sample if the evidence counts.
 * @param source its `latest` is the latest plausible time of an analysis, in milliseconds
 */
function update(sample, evidence, { proof, latest }) {
    const counts = (time = NaN) => time >= sample.since && time < (sample.until ?? Infinity) && time <= latest;
    sample.foundSize ??= evidence?.size;
    sample.foundHashes ??= evidence?.hashes;
    if (counts(evidence?.analyzedOn))
        sample.analyzed = evidence?.analyzedOn;
    // Only scan records (TCA-0103) say that engines failed.
    if (proof === 'TCA-0103') {
        const { scan } = evidence ?? {};
        if (scan && Date.parse(scan.scannedOn) <= latest)
            sample.scan = scan;
        sample.scanFailed = sample.analyzed === undefined && counts(evidence?.attemptedOn);
    }
}
function consequenceOf([next]) {
    if (next?.proof === 'TCA-0104')
        return 'TCA-0104 is used instead.';
    return next
        ? 'Samples on which all antivirus engines failed stay pending.'
        : 'Without proof of an analysis, samples in which no threat is found stay pending.';
}

;// CONCATENATED MODULE: ./src/stages/verdict-checker.ts




/** Requests verdicts, and counts the lookups that the service charges. */
class VerdictChecker {
    options;
    context;
    /** Number of charged lookups so far. */
    charged = 0;
    prover;
    constructor(options, context) {
        this.options = options;
        this.context = context;
        this.prover = new Prover({ ...options, onCharged: this.onCharged }, context);
    }
    /**
     * Checks samples once, and updates them.
     * @param thoroughly whether to request everything again, even if nothing new is expected
     * @returns why some verdicts could not be retrieved
     */
    async check(states, thoroughly) {
        // Proof first: a sample that is UNKNOWN afterwards was UNKNOWN after the analysis.
        const proofFailure = await failureIn(this.prover.prove(states, thoroughly));
        if (proofFailure && !(thoroughly && isWorthRetrying(proofFailure)))
            return proofFailure;
        const all = thoroughly || !this.prover.isPossible;
        const due = states.filter(({ requestedOn, analyzed }) => all || requestedOn === undefined || analyzed !== undefined);
        return (await failureIn(this.findReputations(due))) ?? proofFailure;
    }
    onCharged = (lookUps) => {
        this.charged += lookUps;
    };
    /** Requests reputations (TCA-0101). */
    async findReputations(states) {
        const { spectra, hashType } = this.options;
        const { signal, clock } = this.context;
        const options = { signal, onCharged: this.onCharged };
        for (const part of chunk(states, MAX_BULK_QUERY_SIZE)) {
            const hashes = part.map(({ hash }) => hash);
            const found = await spectra.findReputations({ hashType, hashes }, options);
            for (const state of part) {
                state.requestedOn = clock.date().toISOString();
                state.reputation = found.get(state.hash);
                state.isFinal = this.isFinal(state);
            }
        }
    }
    /** Whether waiting can't change the verdict in a way that matters. */
    isFinal({ reputation, analyzed, size }) {
        const isTooLarge = (size ?? 0) > MAX_SCANNED_SIZE;
        switch (reputation?.status) {
            case 'MALICIOUS':
            case 'KNOWN':
                return true;
            case 'SUSPICIOUS':
                // It may become malicious, which only matters if suspicious samples pass.
                return analyzed !== undefined || this.options.failOn.includes('suspicious') || isTooLarge;
            case 'OTHER':
                return false;
            case undefined:
                return isTooLarge;
            case 'UNKNOWN':
                return analyzed !== undefined || isTooLarge;
        }
    }
}
/** Whether the next check may succeed after this failure. */
function isWorthRetrying({ scope, status }) {
    return scope !== 'account' && scope !== 'cancelled' && status !== 403;
}
async function failureIn(work) {
    try {
        await work;
        return undefined;
    }
    catch (error) {
        return failureOf(error);
    }
}

;// CONCATENATED MODULE: ./src/stages/for-each-chunk.ts




/** Why bulk requests failed. */
class BulkFailures {
    messages = new Set();
    canContinue = true;
    /** Whether a request failed in a way that others would fail, too. */
    get isFinal() {
        return !this.canContinue;
    }
    /** Undefined if no request failed. */
    get message() {
        return this.messages.size > 0 ? [...this.messages].join('; ') : undefined;
    }
    /** @param message the message of the failure, or a more specific one */
    add(failure, message = failure.message) {
        this.messages.add(message);
        this.canContinue &&= isWorthRetrying(failure);
    }
}
/**
 * Sends the items in chunks. If one fails, the others are still sent, unless they would fail, too.
 * @returns the items that failed or were not sent
 */
async function forEachChunk(items, { size, task, failures }, send) {
    const failed = [];
    for (const part of chunk(items, size)) {
        try {
            if (!failures.isFinal)
                await send(part);
            else
                failed.push(...part);
        }
        catch (error) {
            const failure = failureOf(error);
            const samples = (0,format/* quantity */.au)(part.length, 'sample');
            failures.add(failure, `can't ${task} of ${samples}: ${failure.message}`);
            failed.push(...part);
        }
    }
    return failed;
}

;// CONCATENATED MODULE: ./src/stages/hash-of.ts
/** Returns the hash that identifies a sample to the service. Only unread files don't have one. */
function hashOf(result, hashType) {
    return result[hashType] ?? '';
}

;// CONCATENATED MODULE: ./src/stages/verdict-state.ts


/** The verdict for a sample that the service does not have. */
const verdict_state_ABSENT = {
    status: 'unavailable',
    threat: null,
    level: null,
    trust: null,
    classifiedBy: null,
    enginesMatched: null,
    enginesAsked: null,
    firstSeen: null,
    analyzedOn: null,
    checkedOn: null,
    reason: 'it was not submitted',
    scan: null,
    accepted: null
};
const NEVER_ANALYZED = 'no completed analysis was found';
const UNPROVEN = 'no completed analysis was found since the submission';
const SUSPICIOUS_BEFORE = `suspicious before, but ${UNPROVEN}`;
const SCAN_FAILED = 'all antivirus engines failed in the latest scan';
const NOT_RETRIEVED = 'its verdict could not be retrieved';
const NOT_INCLUDED = "the service's response does not include its verdict";
const NOT_RECOGNIZED = 'the service returned a status that this action does not recognize';
const UNTRUSTED_SOURCE = 'its source is not trusted';
const TOO_LARGE = 'the service does not analyze files over 2 GB';
/**
 * Returns a sample's current verdict.
 * @param hasFailed whether requests for verdicts failed
 */
function toVerdict(state, hasFailed = false) {
    const { size, reputation, analyzed, isFinal, requestedOn, scan } = state;
    const reputationStatus = reputation?.status;
    const verdict = {
        ...verdict_state_ABSENT,
        ...(reputation && detailsOf(reputation)),
        analyzedOn: analyzed === undefined ? null : new Date(analyzed).toISOString(),
        checkedOn: reputation && requestedOn ? requestedOn : null,
        reason: null,
        status: 'pending'
    };
    // An older analysis found it suspicious; the new one may find it malicious.
    const isOutdated = reputationStatus === 'SUSPICIOUS' && !isFinal;
    if ((reputationStatus === 'MALICIOUS' ||
        reputationStatus === 'SUSPICIOUS' ||
        reputationStatus === 'KNOWN') &&
        !isOutdated) {
        const status = reputationStatus.toLowerCase();
        const reason = verdict_isUntrusted(verdict) ? UNTRUSTED_SOURCE : null;
        const scanned = verdict_VERDICTS[status].isThreat ? (scan ?? null) : null;
        return { ...verdict, status, reason, scan: scanned };
    }
    // Proof alone is not enough: the status has to be requested after it.
    if (reputationStatus === 'UNKNOWN' && isFinal && analyzed !== undefined) {
        return { ...verdict, status: 'no threats found' };
    }
    if ((size ?? 0) > MAX_SCANNED_SIZE) {
        return { ...verdict, status: 'unavailable', reason: TOO_LARGE };
    }
    return { ...verdict, reason: hasFailed ? NOT_RETRIEVED : whyUnproven(state) };
}
function detailsOf(reputation) {
    const { status, threat, level, trust, classifiedBy, enginesMatched, enginesAsked, firstSeen } = reputation;
    return {
        threat,
        level,
        trust: status === 'KNOWN' ? trust : null,
        classifiedBy,
        enginesMatched,
        enginesAsked,
        firstSeen
    };
}
function whyUnproven(state) {
    const { reputation, analyzed, scanFailed, requestedOn, since } = state;
    const isAnyCounted = since === -Infinity;
    if (reputation?.status === 'OTHER')
        return NOT_RECOGNIZED;
    if (reputation?.status === 'SUSPICIOUS')
        return SUSPICIOUS_BEFORE;
    const isOmitted = requestedOn !== undefined && !reputation;
    if (isOmitted && (analyzed !== undefined || isAnyCounted))
        return NOT_INCLUDED;
    if (analyzed === undefined && scanFailed)
        return SCAN_FAILED;
    return isAnyCounted ? NEVER_ANALYZED : UNPROVEN;
}

;// CONCATENATED MODULE: ./src/stages/watched-state.ts



/** Returns the state of a sample before anything was requested. */
function watchedState(sample, hashType) {
    const { analyzedOn } = sample.verdict ?? { analyzedOn: null };
    return {
        sample,
        hash: hashOf(sample, hashType),
        size: sample.size,
        // This run doesn't request an analysis, so any analysis counts.
        since: -Infinity,
        analyzed: analyzedOn === null ? undefined : Date.parse(analyzedOn),
        isFinal: true
    };
}
/** Returns a sample with what this run found. */
function watchedSample(state) {
    const { requestedOn, hasFailed, isMissing, lacksScan = false } = state;
    const sample = withFacts(state);
    if (hasFailed || requestedOn === undefined)
        return withoutAnswer(sample);
    if (isMissing)
        return withoutSample(sample, requestedOn);
    const checked = withVerdict(sample, toVerdict({ ...state, size: sample.size }));
    return lacksScan ? { ...checked, isDue: true } : checked;
}
/** Returns a sample whose verdict could not be retrieved. It keeps the previous one. */
function withoutAnswer(sample) {
    return { ...sample, checked: false, isDue: true };
}
/**
 * Returns a sample that the service doesn't have.
 * @param checkedOn ISO 8601, UTC
 */
function withoutSample(sample, checkedOn) {
    const reason = 'Spectra Intelligence does not have it';
    const verdict = { ...verdict_state_ABSENT, checkedOn, reason };
    // It's not documented whether the service keeps subscriptions to samples that it doesn't have.
    return { ...withVerdict(sample, verdict), subscribedOn: null };
}
/**
 * Returns a sample with a new verdict. A pending one doesn't replace a verdict that was reported,
 * so that a flagged sample stays flagged until the opposite is proven.
 */
function withVerdict(sample, verdict) {
    if (verdict.status !== 'pending')
        return { ...sample, verdict, checked: true, isDue: false };
    const { reported } = sample;
    return reported && reported.status !== 'pending'
        ? { ...sample, verdict: reported, checked: false, isDue: true }
        : { ...sample, verdict, checked: true, isDue: true };
}
/**
 * Returns a sample with the hashes and the size that the service provides. They take precedence,
 * because those in a state file may be wrong.
 */
function withFacts({ sample, reputation, foundSize, foundHashes }) {
    const { sha1, sha256, size } = sample;
    return {
        ...sample,
        sha1: reputation?.hashes.sha1 ?? foundHashes?.sha1 ?? sha1,
        sha256: reputation?.hashes.sha256 ?? foundHashes?.sha256 ?? sha256,
        size: size ?? foundSize ?? null
    };
}
/** Whether the service flags a sample. */
function isFlagged({ reputation }) {
    const status = reputation?.status.toLowerCase();
    return (status === 'malicious' || status === 'suspicious') && verdict_VERDICTS[status].isThreat;
}

;// CONCATENATED MODULE: ./src/stages/check-watched.ts






/**
 * Retrieves the current verdicts of samples. Never throws: errors are in the outcome. Samples whose
 * verdicts can't be retrieved keep the previous ones, and the next run looks them up.
 */
async function checkWatched(samples, options, context) {
    const states = samples.map(sample => watchedState(sample, options.hashType));
    const checker = new WatchedChecker(options, context);
    // One part after the other, so that a quota that is used up doesn't leave all of them half done.
    for (const part of chunk(states, MAX_STATUS_QUERY_SIZE))
        await checker.check(part);
    return {
        samples: states.map(watchedSample),
        failure: checker.failures.message,
        chargedLookUps: checker.charged
    };
}
class WatchedChecker {
    options;
    context;
    charged = 0;
    failures = new BulkFailures();
    prover;
    constructor(options, context) {
        this.options = options;
        this.context = context;
        this.prover = new Prover({ ...options, onCharged: this.onCharged }, context);
    }
    /** Updates the states. Each step only concerns the samples that the previous one can't decide. */
    async check(states) {
        const answered = await this.findReputations(states);
        await this.findScans(answered.filter(isFlagged));
        const undecided = answered.filter(({ reputation }) => reputation === undefined || reputation.status === 'UNKNOWN');
        const existing = await this.findExisting(undecided);
        // Without a reputation, proof of an analysis doesn't result in a verdict.
        await this.prove(existing.filter(({ reputation }) => reputation !== undefined));
    }
    onCharged = (lookUps) => {
        this.charged += lookUps;
    };
    /** Requests reputations (TCA-0101). Returns the samples for which this did not fail. */
    async findReputations(states) {
        const { spectra, hashType } = this.options;
        const { signal, clock } = this.context;
        const bulk = { size: MAX_BULK_QUERY_SIZE, task: 'get the verdicts', failures: this.failures };
        const failed = await forEachChunk(states, bulk, async (part) => {
            const query = { hashType, hashes: part.map(({ hash }) => hash) };
            const found = await spectra.findReputations(query, { signal, onCharged: this.onCharged });
            const date = clock.date();
            for (const state of part) {
                state.requestedOn = date.toISOString();
                state.reputation = found.get(state.hash);
                // The reputation may not include the result of a later analysis.
                state.until = spectra.serviceTime() ?? date.getTime();
            }
        });
        return without(states, failed);
    }
    /** Requests the names of the engines that flag samples (TCA-0103). */
    async findScans(states) {
        const bulk = { size: MAX_BULK_QUERY_SIZE, task: 'get the engines', failures: this.failures };
        // The time of the scan doesn't matter for a sample that is flagged anyway.
        for (const state of states)
            state.until = undefined;
        const failed = await forEachChunk(states, bulk, part => this.prover.findScans(part));
        for (const state of failed)
            state.lacksScan = true;
    }
    /** Returns the samples that the service has (TCA-0201, not charged). */
    async findExisting(states) {
        const { failures } = this;
        const bulk = { size: MAX_STATUS_QUERY_SIZE, task: 'check the existence', failures };
        const failed = await forEachChunk(states, bulk, async (part) => {
            const existing = await this.existingOf(part.map(({ hash }) => hash));
            for (const state of part)
                state.isMissing = !existing.has(state.hash);
        });
        fail(failed);
        return without(states, failed).filter(({ isMissing }) => !isMissing);
    }
    async existingOf(hashes) {
        const { spectra, hashType } = this.options;
        const { signal, log } = this.context;
        try {
            return await spectra.findExisting({ hashType, hashes }, { signal });
        }
        catch (error) {
            const { status, message } = failureOf(error);
            if (status !== 403)
                throw error;
            log.warning(`${message}. Samples that Spectra Intelligence no longer has may stay pending.`);
            return new Set(hashes);
        }
    }
    /** Requests proof that samples were analyzed (TCA-0103, TCA-0104). */
    async prove(states) {
        const unproven = states.filter(({ analyzed }) => analyzed === undefined);
        const bulk = { size: MAX_BULK_QUERY_SIZE, task: 'get the analyses', failures: this.failures };
        const failed = await forEachChunk(unproven, bulk, part => this.prover.prove(part, true));
        // Some may have been proven before another request failed.
        fail(failed.filter(({ analyzed }) => analyzed === undefined));
    }
}
function without(states, failed) {
    const removed = new Set(failed);
    return states.filter(state => !removed.has(state));
}
function fail(states) {
    for (const state of states)
        state.hasFailed = true;
}

;// CONCATENATED MODULE: ./src/stages/identify-samples.ts




/**
 * Retrieves where samples were built, and the names of their files (TCA-0104), from the metadata of
 * their uploads. Never throws: errors are in the outcome.
 */
async function identifySamples(samples, { spectra, hashType }, { signal }) {
    const failures = new BulkFailures();
    const bulk = { size: MAX_ANALYSIS_QUERY_SIZE, task: 'get the metadata', failures };
    const identified = new Map();
    let chargedLookUps = 0;
    let note;
    const onCharged = (lookUps) => {
        chargedLookUps += lookUps;
    };
    await forEachChunk(samples, bulk, async (part) => {
        if (note !== undefined)
            return;
        try {
            const query = { hashType, hashes: part.map(sample => hashOf(sample, hashType)) };
            const found = await spectra.findSources(query, { signal, onCharged });
            for (const sample of part) {
                identified.set(sample, withSource(sample, found.get(hashOf(sample, hashType))));
            }
        }
        catch (error) {
            const { status, message } = failureOf(error);
            if (status !== 403)
                throw error;
            note = `Some samples are identified only by their hash. ${message}`;
        }
    });
    return {
        samples: samples.map(sample => identified.get(sample) ?? sample),
        failure: failures.message,
        note,
        chargedLookUps
    };
}
/** @param source undefined if the response omits the sample, which is not requested again */
function withSource(sample, source) {
    const { fileNames = [], size } = source ?? {};
    return {
        ...sample,
        origin: originFrom(source?.properties ?? new Map()),
        files: fileNames.length > 0 ? fileNames : sample.files,
        size: sample.size ?? size ?? null
    };
}
function originFrom(properties) {
    const property = (name) => properties.get(name) ?? '';
    return {
        application: property('application_name'),
        version: property('application_version'),
        repository: property('repository'),
        commit: property('commit'),
        url: property('url')
    };
}

;// CONCATENATED MODULE: ./src/stages/reanalyze.ts





/** Requests new analyses of samples (TCA-0205). Never throws: errors are in the outcome. */
async function reanalyzeSamples(results, options, context) {
    const changes = new Map();
    const missing = new Set();
    for (const part of chunk(results, MAX_BULK_QUERY_SIZE)) {
        const outcome = await reanalyze(part, options, context);
        for (const [result, changed] of outcome.changes)
            changes.set(result, changed);
        for (const result of outcome.missing)
            missing.add(result);
        if (outcome.stopped !== undefined)
            return { changes, missing, stopped: outcome.stopped };
    }
    return { changes, missing, stopped: undefined };
}
async function reanalyze(results, { spectra, hashType }, context) {
    const changes = new Map();
    const absent = new Set();
    const hashes = results.map(result => hashOf(result, hashType));
    try {
        const { signal } = context;
        const { sent, missing } = await spectra.reanalyze({ hashType, hashes }, { signal });
        for (const result of results) {
            const hash = hashOf(result, hashType);
            if (sent.has(hash))
                changes.set(result, requested(result, context));
            else if (missing.has(hash))
                absent.add(result);
            else
                changes.set(result, reanalyze_fail(result, UNCONFIRMED, context));
        }
        return { changes, missing: absent, stopped: undefined };
    }
    catch (error) {
        const problem = reanalysisProblem(error);
        if (problem.scope === 'cancelled') {
            return { changes, missing: absent, stopped: problem.message };
        }
        for (const result of results)
            changes.set(result, reanalyze_fail(result, problem, context));
        const stopped = problem.scope === 'account' ? problem.message : undefined;
        return { changes, missing: absent, stopped };
    }
}
const UNCONFIRMED = {
    scope: 'sample',
    step: 'reanalysis',
    status: 200,
    message: 'the service did not confirm the reanalysis'
};
function requested(result, { clock }) {
    return { ...result, state: 'reanalysis-requested', finished: clock.date().toISOString() };
}
function reanalyze_fail(result, error, { clock }) {
    return { ...result, state: 'failed', error, finished: clock.date().toISOString() };
}
function reanalysisProblem(error) {
    const problem = problemFrom(error, 'reanalysis');
    if (!(error instanceof SpectraError && error.mayHaveArrived))
        return problem;
    const message = `${problem.message}; the service may have received the request, so it is not sent again`;
    return { ...problem, message };
}

;// CONCATENATED MODULE: ./src/stages/earliest-analysis.ts


const NO_DATE = "The service's responses have no date, so no analysis can be matched to this run: samples in which no threat is found stay pending.";
const CLOCKS_DIFFER = "The clocks of the service and this machine differ by more than a day. Only analyses after the later of the two times count; check this machine's clock if samples stay pending.";
/**
 * Returns a function that computes the earliest time of an analysis that counts for a result, by
 * the service's clock, in milliseconds: -Infinity if any analysis counts, NaN if none can.
 * @param log receives a warning if responses have no date or the clocks differ
 */
function createEarliestAnalysis(spectra, log) {
    let hasWarned = false;
    const warnOnce = (text) => {
        if (!hasWarned)
            log.warning(text);
        hasWarned = true;
    };
    return result => {
        // This run requested no analysis, so the latest one counts, regardless of its age.
        if (!STATES[result.state].startsAnalysis)
            return -Infinity;
        const here = Date.parse(result.finished ?? '');
        const accepted = spectra.acceptedAt(result);
        if (Number.isNaN(accepted))
            warnOnce(NO_DATE);
        const differ = accepted !== undefined && Math.abs(accepted - here) > http_clock/* DAY */.d;
        if (differ)
            warnOnce(CLOCKS_DIFFER);
        const last = differ ? Math.max(accepted, here) : accepted;
        // Any attempt may have started the analysis, even one of an earlier run.
        const first = result.state === 'submitted' ? Date.parse(result.metadataFirstSent ?? '') : NaN;
        // If neither is known, use the time of the machine that submitted the sample.
        const since = last ?? (Number.isNaN(first) ? here : first);
        // The service's times are in whole seconds.
        return Math.floor((first < since ? first : since) / 1000) * 1000;
    };
}

;// CONCATENATED MODULE: ./src/stages/wait-schedule.ts
/** The growing pauses between the checks of something that takes time, until a timeout. */
class WaitSchedule {
    options;
    clock;
    /** Whether the next check is the last one. */
    isLast;
    /** The next pause, in milliseconds. */
    pause;
    /** How much of the next pause has already passed, in milliseconds. */
    elapsed;
    deadline;
    constructor(options, clock) {
        this.options = options;
        this.clock = clock;
        const { timeoutMs, firstPauseMs, firstPart, elapsedMs = 0 } = options;
        this.deadline = clock.now() + timeoutMs - elapsedMs;
        this.pause = Math.min(firstPauseMs, timeoutMs * firstPart);
        // If the pause has passed, whatever is due is checked without waiting.
        this.elapsed = elapsedMs < this.pause ? elapsedMs : 0;
        this.isLast = timeoutMs <= elapsedMs;
    }
    /** Whether the timeout has passed. */
    get isOver() {
        return this.clock.now() >= this.deadline;
    }
    /** Reports a check before the first pause, so that this pause starts now. */
    checked() {
        this.elapsed = 0;
    }
    /**
     * Waits until the next check is due, or until the signal is aborted.
     * @param onPause called with the pause, in milliseconds, unless there is no time left
     */
    async wait(signal, onPause) {
        const left = this.deadline - this.clock.now();
        const pause = this.pause - this.elapsed;
        this.isLast = pause >= left;
        if (left <= 0)
            return;
        this.pause *= this.options.growth;
        this.elapsed = 0;
        const ms = Math.min(pause, left);
        onPause(ms);
        await this.clock.sleep(ms, signal).catch(() => undefined);
    }
}

;// CONCATENATED MODULE: ./src/stages/verdicts.ts








/** When to check, in milliseconds. No analysis finishes sooner than the first check. */
const PAUSES = { firstPauseMs: 30_000, firstPart: 1 / 60, growth: 1.5 };
/**
 * Waits until every sample that the service has a final verdict, or until the timeout. Never
 * throws: errors are in the outcome.
 *
 * Each lookup is charged, so samples with a final verdict are not checked again, the pauses grow,
 * and until the last check only proof of an analysis is requested, because the verdict rarely
 * changes without a new analysis.
 */
async function awaitVerdicts(results, options, context) {
    const { states, chargedLookUps, failure } = await awaitVerdictStates(results, options, context);
    const verdicts = new Map(states.map(state => [
        state.result,
        withAcceptance(verdicts_withVerdict(state, failure !== undefined), options.exceptions)
    ]));
    return {
        results: results.map(result => verdicts.get(result) ?? { ...result, verdict: ABSENT }),
        chargedLookUps,
        failure
    };
}
/** Does the same as `awaitVerdicts`, and returns everything that is known about the samples. */
async function awaitVerdictStates(results, options, context) {
    const { spectra, hashType } = options;
    const earliestAnalysis = createEarliestAnalysis(spectra, context.log);
    const states = results.filter(state_isProcessed).map((result) => ({
        result,
        hash: hashOf(result, hashType),
        size: result.size,
        since: earliestAnalysis(result),
        isFinal: false
    }));
    const checker = new VerdictChecker(options, context);
    const failure = await new VerdictWait(states, options, context).run(checker);
    return { states, chargedLookUps: checker.charged, failure };
}
function verdicts_withVerdict(state, hasFailed = false) {
    return { ...state.result, verdict: toVerdict(state, hasFailed) };
}
/** The checks of one run and the pauses between them. */
class VerdictWait {
    states;
    options;
    context;
    schedule;
    constructor(states, options, context) {
        this.states = states;
        this.options = options;
        this.context = context;
        const { timeoutMs } = options;
        this.schedule = new WaitSchedule({ ...PAUSES, timeoutMs }, context.clock);
    }
    /** @returns why some verdicts could not be retrieved */
    async run(checker) {
        let failure;
        // Samples that may be analyzed already are checked without waiting.
        let due = this.states.filter(({ result }) => this.mayBeAnalyzed(result));
        if (due.length === 0)
            due = await this.waitForNextCheck();
        while (due.length > 0 && !this.context.signal.aborted) {
            const { isLast } = this.schedule;
            failure = await checker.check(due, isLast);
            this.saveFinal(due);
            if (isLast || (failure && !isWorthRetrying(failure)))
                break;
            due = await this.waitForNextCheck();
        }
        return this.open().length > 0 ? failure?.message : undefined;
    }
    open() {
        return this.states.filter(({ isFinal }) => !isFinal);
    }
    mayBeAnalyzed({ state, finished }) {
        if (!STATES[state].startsAnalysis)
            return true;
        const age = this.context.clock.date().getTime() - (Date.parse(finished ?? '') || 0);
        return age >= this.schedule.pause;
    }
    saveFinal(checked) {
        const results = checked
            .filter(({ isFinal }) => isFinal)
            .map(state => exceptions_withAcceptance(verdicts_withVerdict(state), this.options.exceptions));
        logFinalVerdicts(results, this.context.log);
        void this.options.resultsFile.saveInBackground(results);
    }
    /** Returns the samples without a final verdict. */
    async waitForNextCheck() {
        const { signal, log } = this.context;
        const open = this.open();
        if (open.length > 0) {
            await this.schedule.wait(signal, ms => {
                logWaiting(open.length, ms, log);
            });
        }
        return open;
    }
}
/** Returns the results of a run that ended before any verdict was requested. */
function withoutVerdicts(results, reason) {
    return results.map(result => ({
        ...result,
        verdict: isProcessed(result) ? { ...ABSENT, status: 'pending', reason } : ABSENT
    }));
}

;// CONCATENATED MODULE: ./src/stages/reanalyze-watched.ts






/**
 * Requests new analyses of samples (TCA-0205), and waits for their verdicts. If the request fails
 * for some samples, their current verdicts are retrieved. Never throws: errors are in the outcome.
 */
async function reanalyzeWatched(samples, options, context) {
    const results = new Map(samples.map(sample => [sample, resultOf(sample)]));
    const reanalysis = await reanalyzeSamples([...results.values()], options, context);
    const analyzed = await awaitAnalyses(results, { reanalysis, options }, context);
    const failed = samples.filter(sample => !analyzed.samples.has(sample));
    const { stopped } = reanalysis;
    const current = stopped === undefined ? await checkWatched(failed, options, context) : undefined;
    const checked = new Map(failed.map((sample, index) => [sample, current?.samples[index]]));
    const failures = [...messagesOf(reanalysis), analyzed.failure, current?.failure];
    return {
        samples: samples.map(sample => analyzed.samples.get(sample) ?? checked.get(sample) ?? withoutAnswer(sample)),
        failure: reanalyze_watched_joined(failures),
        chargedLookUps: analyzed.chargedLookUps + (current?.chargedLookUps ?? 0)
    };
}
/** Returns the samples that are reanalyzed, or that the service doesn't have. */
async function awaitAnalyses(results, { reanalysis, options }, context) {
    const { changes, missing, stopped } = reanalysis;
    const requested = [...changes.values()].filter(({ state }) => stopped === undefined && STATES[state].startsAnalysis);
    const settings = {
        ...options,
        // Suspicious samples are checked again, because the analysis may find them malicious.
        failOn: [],
        resultsFile: { saveInBackground: () => Promise.resolve() },
        exceptions: NO_EXCEPTIONS
    };
    const { states, failure, chargedLookUps } = await awaitVerdictStates(requested, settings, context);
    const found = new Map(states.map(state => [state.result, state]));
    const now = context.clock.date().toISOString();
    const samples = new Map();
    for (const [sample, result] of results) {
        const state = found.get(changes.get(result) ?? result);
        if (state)
            samples.set(sample, afterAnalysis(sample, state, failure !== undefined));
        else if (missing.has(result))
            samples.set(sample, withoutSample(sample, now));
    }
    return { samples, failure, chargedLookUps };
}
/** @param hasFailed whether some verdicts could not be retrieved */
function afterAnalysis(sample, state, hasFailed) {
    // A sample that is suspicious stays so, even if the analysis takes longer than the timeout.
    const isFinal = state.isFinal || isFlagged(state);
    return watchedSample({ ...state, sample, isFinal, hasFailed: hasFailed && !isFinal });
}
/** Returns the result of a sample for which nothing was done yet. */
function resultOf({ sha1, sha256, size, files }) {
    return {
        sha1,
        sha256,
        size: size ?? 0,
        files,
        state: 'not-attempted',
        existing: true,
        metadata: 'none',
        subscribed: false,
        verdict: null,
        error: null,
        started: null,
        finished: null
    };
}
function messagesOf({ changes, stopped }) {
    return [...[...changes.values()].map(({ error }) => error?.message), stopped];
}
function reanalyze_watched_joined(messages) {
    const known = messages.filter(message => message !== undefined);
    return known.length > 0 ? [...new Set(known)].join('; ') : undefined;
}

;// CONCATENATED MODULE: ./src/stages/subscribe-watched.ts




/**
 * Subscribes to the changes of samples (TCA-0206), and renews subscriptions that are half a year
 * old. Never throws: errors are in the outcome.
 */
async function subscribeWatched(samples, { spectra, hashType }, { signal, clock }) {
    const now = clock.date();
    const due = samples.filter(sample => needsSubscription(sample, now));
    const failures = new BulkFailures();
    const bulk = { size: MAX_BULK_QUERY_SIZE, task: 'subscribe to the changes', failures };
    const subscribed = new Set();
    await forEachChunk(due, bulk, async (part) => {
        const hashes = part.map(sample => hashOf(sample, hashType));
        await spectra.subscribe({ hashType, hashes }, { signal });
        for (const sample of part)
            subscribed.add(sample);
    });
    return {
        samples: samples.map(sample => {
            if (subscribed.has(sample))
                return { ...sample, subscribedOn: now.toISOString() };
            return isSubscribed(sample, now) ? sample : { ...sample, subscribedOn: null };
        }),
        failure: failures.message
    };
}

;// CONCATENATED MODULE: ./src/spectra/quota.ts

/** The limits of the account (TCA-9999). */
const LIMITS_PATH = '/api/customer_usage/v1/limits?format=json';
/**
 * Returns a message that the quota is used up, and when it is reset.
 * @param details the text of the response, if any
 */
function quotaMessage(details = '') {
    const quoted = details && ` (${details})`;
    return `the account's quota is used up${quoted}: daily quotas reset at 00:00 UTC, monthly quotas on the 1st`;
}
/** Returns whether the text of a 429 is about a quota. Otherwise, it is about the rate limit. */
function isAboutQuota(text) {
    return !/rate limit/i.test(text) && /quota|daily|monthly|usage limit/i.test(text);
}
/**
 * Returns whether a quota for a permission is used up (TCA-9999). Never throws: returns false if
 * that can't be determined, so that requests are retried.
 */
async function isQuotaUsedUp(transport, permission, { headers, signal }) {
    try {
        const request = { method: 'GET', path: LIMITS_PATH, headers, body: textBody('') };
        const { status, text } = await transport.send(request, { signal, urgent: true });
        return status === 200 && isLimitExceeded(JSON.parse(text), permission);
    }
    catch {
        return false;
    }
}
/** The format is not fully documented, so fields of unexpected types are ignored. */
function isLimitExceeded(response, { service }) {
    // Limits cover related products: TCA-02… are those for uploads.
    const prefix = service.slice(0, 'TCA-02'.length);
    const { rl } = response;
    return (Array.isArray(rl?.limits) &&
        rl.limits.some((limit) => {
            const products = Array.isArray(limit?.products) ? limit.products : [];
            return (limit?.limit_exceeded === true && products.some(name => String(name).startsWith(prefix)));
        }));
}

;// CONCATENATED MODULE: ./src/spectra/account-state.ts


/**
 * How long all requests are held after a burst that was rejected without a `Retry-After`, in
 * milliseconds. Each further burst doubles it.
 */
const HOLD = 500;
/** Maximum number of times that it is doubled. */
const MAX_DOUBLINGS = 6;
/** Maximum random delay, in milliseconds, so that rejected jobs don't all retry at once. */
const SPREAD = 1000;
/** The burst after which the quota is checked. The first one may be due to another job. */
const BURST_FOR_QUOTA_CHECK = 2;
/** Maximum number of rejected bursts without a success, unless `retries` is larger. */
const MAX_BURSTS = 6;
/** Tracks the account and the connection by the responses to all requests with one rate limit. */
class AccountState {
    options;
    /** Number of bursts rejected as too fast since any request was not. */
    rejectedBursts = 0;
    /** Whether the quota was checked since then. */
    quotaChecked = false;
    constructor(options) {
        this.options = options;
    }
    /** Records a response from the service. */
    recordResponse(status) {
        this.options.reachability.reached = true;
        // A 404 isn't too fast either. It is the usual response while a dynamic analysis is running.
        if (status !== 200 && status !== 404)
            return;
        this.rejectedBursts = 0;
        this.quotaChecked = false;
    }
    /**
     * Records a request that was rejected as too fast, and holds all requests.
     * @param sentAt when the rejected request was sent, by the rate limiter's clock
     * @returns whether to check the quota now
     */
    recordRejection(sentAt, retryAfterMs) {
        const { limiter, random, holdMs = HOLD } = this.options;
        const pause = retryAfterMs ?? holdMs * 2 ** Math.min(this.rejectedBursts, MAX_DOUBLINGS);
        const hold = pause + random() * SPREAD;
        if (limiter.slowDown(sentAt, Math.min(hold, MAX_WAIT)))
            this.rejectedBursts += 1;
        if (this.rejectedBursts !== BURST_FOR_QUOTA_CHECK || this.quotaChecked)
            return false;
        this.quotaChecked = true;
        return true;
    }
    /** Whether all requests were rejected for so long that this job's pace isn't the cause. */
    isOverloaded({ tooFast = false }) {
        return tooFast && this.rejectedBursts > Math.max(this.options.retries, MAX_BURSTS);
    }
    /**
     * Returns the failure of a call that is not retried.
     * @param failure the failure of its last attempt
     */
    finalFailure(failure, attempts) {
        if (failure.scope !== 'transient')
            return failure;
        const message = attempts > 1 ? `${failure.message} (${attempts} attempts)` : failure.message;
        const reason = this.whyOthersFail(failure);
        return reason
            ? { ...failure, scope: 'account', message: `${message}; ${reason}` }
            : { ...failure, scope: 'sample', message };
    }
    /** Returns why all other requests would fail in the same way; undefined if they may succeed. */
    whyOthersFail(failure) {
        if (this.isOverloaded(failure)) {
            return `other jobs are using the whole rate limit, or ${quotaMessage()}`;
        }
        const { tooFast, retryAfterMs = 0 } = failure;
        if (tooFast && retryAfterMs > MAX_WAIT) {
            const minutes = Math.ceil(retryAfterMs / 60_000);
            return `the service asks to wait for ${minutes} minutes`;
        }
        return this.options.reachability.reached
            ? undefined
            : 'no request got a response from the service; check api-url, the proxy, and the network';
    }
}

;// CONCATENATED MODULE: ./src/spectra/failures.ts

/** Maximum length of a response's text in a message, in characters. */
const failures_MAX_TEXT_LENGTH = 300;
/** Descriptions for responses without a text. */
const DESCRIPTIONS = {
    400: 'bad request',
    404: 'not found',
    406: 'not acceptable: the type or the size of the file may not be supported',
    408: 'request timeout',
    413: 'request too large',
    500: 'internal server error',
    502: 'bad gateway',
    503: 'service unavailable',
    504: 'gateway timeout'
};
/**
 * Returns what a response with a status other than 200 means.
 * @param permission the permission that the request requires
 */
function classifyResponse(response, permission) {
    const { status, retryAfterMs } = response;
    const text = response.text.replace(/\s+/g, ' ').trim().slice(0, failures_MAX_TEXT_LENGTH);
    return {
        ...meaningOf({ ...response, text }, permission),
        status,
        ...(retryAfterMs !== undefined && { retryAfterMs })
    };
}
function meaningOf({ status, text, location }, { service, purpose, essential }) {
    const details = text && `: ${text}`;
    const message = `${status}: ${text || (DESCRIPTIONS[status] ?? 'unexpected response instead of 200')}`;
    switch (status) {
        case 401:
            return {
                scope: 'account',
                message: `401: the username or password is wrong, or the account is suspended${details}`
            };
        case 403:
            return {
                scope: essential ? 'account' : 'sample',
                message: `403: the account doesn't have permission ${purpose} (${service})${details}`
            };
        case 408:
            return { scope: 'transient', message };
        case 419:
        case 429:
            return isAboutQuota(text)
                ? { scope: 'account', message: `${status}: ${quotaMessage(text)}` }
                : { scope: 'transient', message: `${status}: too many requests${details}`, tooFast: true };
        case 502:
        case 504:
            // The response is from a gateway, so it's not known what the service did.
            return { scope: 'transient', message, mayHaveArrived: true };
    }
    // Accepted in an unexpected way.
    if (status < 300)
        return { scope: 'sample', message, mayHaveArrived: true };
    if (status >= 500)
        return { scope: 'transient', message };
    if (status >= 300 && status < 400) {
        const target = location ?? 'an unknown URL';
        return {
            scope: 'sample',
            message: `${status}: redirected to ${target}, but redirects are not followed; check api-url`
        };
    }
    return { scope: 'sample', message };
}

;// CONCATENATED MODULE: ./src/spectra/web-page.ts
/** What may precede the first tag: a byte order mark, whitespace, comments, an XML declaration. */
const PROLOGUE = /^\uFEFF?(?:\s+|<!--[^]*?-->|<\?xml[^>]*\?>)*/;
/** Number of characters to check, long enough for any realistic prologue. */
const web_page_HEAD = 4096;
/**
 * Returns whether a response is a web page, which the service never sends. The type `text/html`
 * alone isn't enough, because many servers also use it for plain text. But plain text is short, so
 * only a web page is compressed.
 */
function isWebPage(text, headers = {}) {
    const { 'content-type': contentType = '', 'content-encoding': encoding } = headers;
    const start = text.slice(0, web_page_HEAD).replace(PROLOGUE, '');
    if (/^\s*text\/html\b/i.test(contentType))
        return start.startsWith('<') || (start !== '' && encoding !== undefined);
    return /^<(?:!doctype\s+html|html|head|body|title|meta|script)\b/i.test(start);
}

;// CONCATENATED MODULE: ./src/spectra/caller.ts









/** Maximum number of attempts that the service may have processed before a call fails. */
const MAX_ARRIVALS = { always: Infinity, once: 1, never: 0, ifRefused: 0 };
const CONTENT_TYPE = { 'Content-Type': 'application/octet-stream' };
/** Maximum length of an error response that is searched for secrets, in characters. */
const caller_MAX_ERROR_LENGTH = 1 << 16;
/**
 * Calls the service, with retries. A run has one for each rate limit, because a failure can affect
 * all calls.
 */
class Caller {
    options;
    account;
    headers;
    clock;
    random;
    constructor(options) {
        this.options = options;
        const { clock = http_clock/* realClock */.w, random = Math.random, reachability = { reached: false } } = options;
        this.account = new AccountState({ ...options, random, reachability });
        this.headers = headersFor(options);
        this.clock = clock;
        this.random = random;
    }
    /**
     * Makes a call, and retries transient failures.
     * @throws {SpectraError} when it failed or was canceled
     * @throws whatever the body throws
     */
    async call(call, options) {
        const { retries } = this.options;
        const { signal } = options;
        let arrivals = 0;
        const schedule = new RetrySchedule({ retries, random: this.random });
        for (let attempts = 1;; attempts++) {
            const result = await this.attempt(call, options);
            if ('value' in result)
                return { ...result, mayBeRepeated: arrivals > 0 };
            const { failure, cause } = result;
            if (failure.mayHaveArrived || isUncertain(failure, call))
                arrivals += 1;
            const mayRetry = failure.scope === 'transient' && arrivals <= MAX_ARRIVALS[call.resend];
            const pause = mayRetry ? schedule.pauseAfter(failure) : undefined;
            if (pause === undefined || this.account.isOverloaded(failure)) {
                const final = this.account.finalFailure(failure, attempts);
                throw new SpectraError(final, arrivals > 0, { cause });
            }
            options.onRetry?.(failure, pause);
            await this.clock.sleep(pause, signal).catch(() => undefined);
            if (signal.aborted) {
                throw new SpectraError(canceled(signal), arrivals > 0, { cause: signal.reason });
            }
        }
    }
    /** @throws whatever the body throws */
    async attempt(call, options) {
        const { transport, redact } = this.options;
        let response;
        try {
            const { method = 'POST', path, body } = call;
            const request = { method, path, headers: this.headersFor(method), body };
            response = await transport.send(request, options);
        }
        catch (error) {
            const mayHaveArrived = error instanceof ConnectionError && error.bodySent;
            if (options.signal.aborted) {
                return { failure: { ...canceled(options.signal), mayHaveArrived }, cause: error };
            }
            if (!(error instanceof ConnectionError))
                throw error;
            const message = redact(error.message);
            return { failure: { scope: 'transient', message, mayHaveArrived }, cause: error };
        }
        const { status, text, headers } = response;
        if (status === 200 && isWebPage(text, headers)) {
            return { failure: webPageFailure(transport.host, response) };
        }
        this.account.recordResponse(status);
        const notFound = status === 404 ? call.readNotFound?.(text, redact) : undefined;
        if (notFound !== undefined)
            return { value: notFound, serviceTime: messages_dateOf(response) };
        return status === 200
            ? readResponse(response, body => call.read(body, redact))
            : { failure: await this.failureFrom(response, call, options.signal) };
    }
    headersFor(method) {
        return method === 'GET' ? this.headers : { ...this.headers, ...CONTENT_TYPE };
    }
    /** Returns what an error response means. If it was too fast, holds all requests. */
    async failureFrom(error, { permission }, signal) {
        const { transport, redact } = this.options;
        const { status, text, headers, sentAt } = error;
        const now = messages_dateOf(error) ?? this.clock.date().getTime();
        const retryAfterMs = parseRetryAfter(headers['retry-after'], now);
        const location = headers.location && redact(headers.location);
        const safeText = redact(text.slice(0, caller_MAX_ERROR_LENGTH));
        const response = { status, text: safeText, retryAfterMs, location };
        const failure = classifyResponse(response, permission);
        const mayBeQuota = failure.tooFast && this.account.recordRejection(sentAt, retryAfterMs);
        return mayBeQuota &&
            (await isQuotaUsedUp(transport, permission, { headers: this.headers, signal }))
            ? { ...failure, scope: 'account', message: `${status}: ${quotaMessage()}` }
            : failure;
    }
}
/** Whether the service may have accepted a request that must not be accepted twice. */
function isUncertain({ status = 0 }, { resend }) {
    return resend === 'ifRefused' && status >= 500 && status !== 503;
}
function headersFor({ credentials, userAgent }) {
    const { username, password } = credentials;
    return {
        Authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`,
        'User-Agent': userAgent
    };
}
/** Returns a failure without an HTTP status, because the service itself has not responded. */
function webPageFailure(host, { status, bodySent }) {
    const message = `${status} with a web page: a proxy, firewall, or captive portal responded instead of ${host}`;
    return { scope: 'transient', message, mayHaveArrived: bodySent };
}
/** Reads a response with the status 200. */
function readResponse(response, read) {
    const { text, isTooLong, bodySent } = response;
    if (!bodySent) {
        const message = '200 before the whole request was sent';
        return { failure: { scope: 'transient', status: 200, message } };
    }
    try {
        return { value: read(text), serviceTime: messages_dateOf(response) };
    }
    catch (cause) {
        const incomplete = cause instanceof IncompleteResponse ? cause.message : undefined;
        const unreadable = isTooLong ? 'a response that is too long' : "a response that can't be read";
        const message = `200 with ${incomplete ?? unreadable}`;
        const failure = { scope: 'transient', status: 200, message, mayHaveArrived: true };
        return { failure, cause };
    }
}
function canceled(signal) {
    return { scope: 'cancelled', message: signal.reason.message };
}

;// CONCATENATED MODULE: ./src/spectra/response-body.ts
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
/** Returns the objects in a list; none if it isn't a list. */
function objectsIn(list) {
    return Array.isArray(list) ? list.filter(isObject) : [];
}
/**
 * Returns the content of a response.
 * @throws when it isn't JSON with an `rl`
 */
function parseBody(text) {
    const response = JSON.parse(text);
    const rl = isObject(response) ? response['rl'] : undefined;
    if (!isObject(rl))
        throw new Error('the response has no rl');
    return rl;
}
/**
 * Returns all objects in a response that have the hash of a sample, and the hash in lower case. The
 * names and order of the lists that contain them can vary.
 * @throws when the text isn't JSON with an `rl`
 */
function parseEntries(text, type) {
    const found = [];
    const walk = (value) => {
        if (!isObject(value))
            return;
        const requested = valuesOf(value, 'query_hash').flatMap(one => valuesOf(one, type));
        const hash = [...requested, ...valuesOf(value, type)].find(one => typeof one === 'string');
        if (hash !== undefined)
            found.push([hash.toLowerCase(), value]);
        Object.values(value).forEach(walk);
    };
    walk(parseBody(text));
    return found;
}
/**
 * Returns the hashes in all lists with these names, in lower case. A list can contain hashes or
 * objects with hashes, because its format is not documented.
 * @throws when the text isn't JSON with an `rl`
 */
function parseHashLists(text, names) {
    const hashes = new Set();
    const collect = (value) => {
        if (typeof value === 'string')
            hashes.add(value.toLowerCase());
        else if (isObject(value))
            Object.values(value).forEach(collect);
    };
    const walk = (value) => {
        if (!isObject(value))
            return;
        for (const [name, inner] of Object.entries(value)) {
            if (names.includes(name))
                collect(inner);
            else
                walk(inner);
        }
    };
    walk(parseBody(text));
    return hashes;
}
/**
 * Returns the texts in all fields of objects, in lower case. Elements of lists are not included.
 * @throws when the text isn't JSON with an `rl`
 */
function parseFieldTexts(text) {
    const texts = new Set();
    const walk = (value) => {
        if (!isObject(value))
            return;
        for (const inner of Object.values(value)) {
            if (typeof inner === 'string' && !Array.isArray(value))
                texts.add(inner.toLowerCase());
            else
                walk(inner);
        }
    };
    walk(parseBody(text));
    return texts;
}
/** Returns the values of an object's fields with this name, ignoring case. */
function valuesOf(value, name) {
    return isObject(value)
        ? Object.entries(value).flatMap(([key, inner]) => (key.toLowerCase() === name ? [inner] : []))
        : [];
}
/** ISO 8601 has longer forms for other years, which results files don't allow. In milliseconds. */
const EARLIEST = Date.parse('0000-01-01T00:00:00.000Z');
const LATEST = Date.parse('9999-12-31T23:59:59.999Z');
/** Returns a time, in milliseconds; undefined if it is invalid. Without a zone, it is in UTC. */
function parseTime(value) {
    if (typeof value !== 'string')
        return undefined;
    const time = Date.parse(/(Z|[+-]\d\d:?\d\d)$/i.test(value) ? value : `${value}Z`);
    return time >= EARLIEST && time <= LATEST ? time : undefined;
}

;// CONCATENATED MODULE: ./src/spectra/change-feed.ts

const SHA1 = /^[0-9a-f]{40}$/;
/** 9999-12-31T23:59:59Z. Larger numbers aren't in seconds. */
const change_feed_LATEST = 253_402_300_799;
/**
 * Returns a page of the change feed. Entries without a valid SHA-1 are only counted.
 * @throws when the response has no usable `last_timestamp`, without which the feed has no end
 */
function parseChanges(text) {
    const found = findFeed(parseBody(text));
    if (!found)
        throw new Error('the response has no last_timestamp');
    const { feed, lastTimestamp } = found;
    const entries = valuesOf(feed, 'entries').flatMap(entriesIn);
    const hashes = entries.map(sha1sOf);
    return {
        hashes: [...new Set(hashes.flat())],
        entries: entries.length,
        unidentified: hashes.filter(({ length }) => length === 0).length,
        lastTimestamp
    };
}
/** Returns the object with the time, which is `rl.data_change_feed` in known responses. */
function findFeed(rl) {
    for (const feed of [...Object.values(rl), rl]) {
        const [lastTimestamp] = valuesOf(feed, 'last_timestamp').flatMap(secondsFrom);
        if (lastTimestamp !== undefined)
            return { feed, lastTimestamp };
    }
    return undefined;
}
function secondsFrom(value) {
    const isDigits = typeof value === 'string' && /^\d{1,15}$/.test(value);
    const seconds = isDigits ? Number(value) : value;
    if (typeof seconds !== 'number' || !(seconds >= 0 && seconds <= change_feed_LATEST))
        return [];
    return [Math.floor(seconds)];
}
/** Returns the entries in a list. Lists that were converted from XML have them in `item`. */
function entriesIn(list) {
    if (Array.isArray(list))
        return list.flatMap(entriesIn);
    if (!isObject(list))
        return list === null || list === '' ? [] : [list];
    const items = valuesOf(list, 'item');
    if (items.length > 0)
        return items.flatMap(entriesIn);
    return Object.keys(list).length > 0 ? [list] : [];
}
function sha1sOf(entry) {
    return valuesOf(entry, 'sha1').flatMap(value => {
        const hash = typeof value === 'string' ? value.toLowerCase() : '';
        return SHA1.test(hash) ? [hash] : [];
    });
}

;// CONCATENATED MODULE: ./src/spectra/charged.ts
/** Returns a call whose responses with the status 200 are charged, even if they can't be read. */
function charged({ onCharged }, lookUps, call) {
    const read = (text, redact) => {
        onCharged(lookUps);
        return call.read(text, redact);
    };
    return { ...call, read };
}

;// CONCATENATED MODULE: ./src/spectra/endpoints.ts
const UPLOAD = { service: 'TCA-0202, TCA-0203', purpose: 'to upload', essential: true };
const endpoints_DYNAMIC_ANALYSIS = {
    service: 'TCA-0207',
    purpose: 'to start dynamic analyses',
    essential: false
};
/** The endpoints that the action uses, with the TCA numbers of their services. */
const ENDPOINTS = {
    /** TCA-0202 */
    sample: { path: '/api/spex/upload/{sha1}', permission: UPLOAD, resend: 'always' },
    /** TCA-0203. Each request adds another entry. */
    metadata: { path: '/api/spex/upload/{sha1}/meta', permission: UPLOAD, resend: 'once' },
    status: {
        path: '/api/spex/download/v2/status/bulk_query/json?format=json',
        permission: {
            service: 'TCA-0201',
            purpose: 'to check for existing samples',
            essential: false
        },
        resend: 'always'
    },
    reanalysis: {
        path: '/api/rescan/v1/bulk_query/json?format=json',
        permission: { service: 'TCA-0205', purpose: 'to reanalyze samples', essential: false },
        resend: 'never'
    },
    subscription: {
        path: '/api/subscription/data_change/v1/bulk_query/subscribe/json',
        permission: { service: 'TCA-0206', purpose: 'to subscribe to changes', essential: false },
        resend: 'always'
    },
    /** TCA-0206. The path lacks the time to read from. */
    changeFeed: {
        method: 'GET',
        path: '/api/feed/data_change/v3/query/timestamp/{seconds}?format=json&events=malware_presence,xref,sample_available',
        permission: { service: 'TCA-0206', purpose: 'to get changes', essential: false },
        resend: 'always'
    },
    /** Each response is charged, and a later check sends the request again anyway. */
    reputation: {
        path: '/api/databrowser/malware_presence/bulk_query/json?extended=true&show_hashes=true',
        permission: { service: 'TCA-0101', purpose: 'to get verdicts', essential: false },
        resend: 'once'
    },
    scanRecords: {
        path: '/api/xref/v2/bulk_query/json?history=false',
        permission: { service: 'TCA-0103', purpose: 'to get scan records', essential: false },
        resend: 'once'
    },
    analysis: {
        path: '/api/databrowser/rldata/bulk_query/json',
        permission: { service: 'TCA-0104', purpose: 'to get analyses', essential: false },
        resend: 'once'
    },
    /** Each request starts another analysis. */
    dynamicAnalysis: {
        path: '/api/dynamic/analysis/analyze/v1/query/json',
        permission: endpoints_DYNAMIC_ANALYSIS,
        resend: 'ifRefused'
    },
    archiveAnalysis: {
        path: '/api/dynamic/analysis/analyze/v1/archive/query/json',
        permission: endpoints_DYNAMIC_ANALYSIS,
        resend: 'ifRefused'
    },
    /** Each report is charged, and a later check sends the request again anyway. */
    dynamicReport: {
        method: 'GET',
        path: '/api/dynamic/analysis/report/v1/query/sha1/{sha1}/{analysis}?format=json',
        permission: {
            service: 'TCA-0106',
            purpose: 'to get dynamic analysis reports',
            essential: false
        },
        resend: 'never'
    }
};

;// CONCATENATED MODULE: ./src/spectra/entries.ts

/**
 * Returns what is read from the entries of each sample in a response, by hash.
 * @throws when the text isn't JSON with an `rl`
 */
function entriesByHash(text, type, read) {
    const entries = new Map();
    for (const [hash, fields] of parseEntries(text, type)) {
        entries.set(hash, [...(entries.get(hash) ?? []), fields]);
    }
    return new Map([...entries].map(([hash, found]) => [hash, read(found, hash)]));
}
/** Returns the size of a sample, in bytes; undefined if none of its entries has it. */
function sizeOf(entries) {
    const sizes = entries.flatMap(entry => valuesOf(entry, 'sample_size'));
    const isSize = (size) => Number.isSafeInteger(size) && Number(size) >= 0;
    return sizes.find((size) => isSize(size));
}
/** Returns the hashes of an entry; those of another sample than the requested one don't count. */
function hashesIn(fields, type, requested) {
    const [sha1, sha256] = [hashIn(fields, 'sha1'), hashIn(fields, 'sha256')];
    const known = { sha1: null, sha256: null, [type]: requested };
    const own = type === 'sha1' ? sha1 : sha256;
    if (own !== null && own !== requested)
        return known;
    return { sha1, sha256, [type]: requested };
}
const HASHES = {
    sha1: /^[0-9a-f]{40}$/,
    sha256: /^[0-9a-f]{64}$/
};
function hashIn(fields, type) {
    const hashes = valuesOf(fields, type).map(value => String(value).toLowerCase());
    return hashes.find(hash => HASHES[type].test(hash)) ?? null;
}
/** Returns the hashes of a sample from all of its entries. */
function hashesOf(entries, type, requested) {
    const found = entries.map(entry => hashesIn(entry, type, requested));
    const first = (wanted) => found.map(hashes => hashes[wanted]).find(hash => hash !== null) ?? null;
    return { sha1: first('sha1'), sha256: first('sha256') };
}

;// CONCATENATED MODULE: ./src/spectra/scan.ts



/** Maximum length of the service's labels and names of threats that are kept, in characters. */
const scan_MAX_LABEL_LENGTH = 200;
/** The same for names of engines. */
const scan_MAX_NAME_LENGTH = 60;
/** Maximum number of engines that are kept. The service has fewer than 100. */
const MAX_ENGINES = 500;
/** Returns the scan in an entry of a sample's `xref`; undefined if no engine has a result. */
function scanIn(xref, { scannedOn, firstScannedOn, redact }) {
    const engines = enginesIn(xref, redact);
    const answered = [...engines.values()].filter(({ label }) => label !== undefined);
    if (answered.length === 0)
        return undefined;
    const detections = detectionsOf(engines);
    const count = xref['scanner_count'];
    const enginesAsked = Math.max(engines.size, Number.isSafeInteger(count) ? Number(count) : 0);
    return {
        scannedOn: new Date(scannedOn).toISOString(),
        firstScannedOn: firstScannedOn === undefined ? null : new Date(firstScannedOn).toISOString(),
        enginesAsked,
        enginesFailed: enginesAsked - answered.length,
        vendorsAsked: new Set([...engines.keys()].map(vendorOf)).size,
        vendorsMatched: new Set(detections.map(({ vendor }) => vendor)).size,
        detections
    };
}
/** Returns all engines by name. If an engine has several results, a detection counts. */
function enginesIn({ scanners, results }, redact) {
    const nameOf = (text) => (0,format/* truncate */.xv)(redact(text), scan_MAX_NAME_LENGTH);
    const engines = new Map();
    for (const { name, timestamp } of objectsIn(scanners).slice(0, MAX_ENGINES)) {
        const time = parseTime(timestamp);
        const definitions = time === undefined ? null : new Date(time).toISOString();
        if (isName(name))
            engines.set(nameOf(name), { label: undefined, definitions });
    }
    for (const { scanner, result } of objectsIn(results).slice(0, MAX_ENGINES)) {
        if (!isName(scanner) || typeof result !== 'string')
            continue;
        const name = nameOf(scanner);
        const { label, definitions = null } = engines.get(name) ?? {};
        engines.set(name, {
            label: label || (0,format/* truncate */.xv)(redact(result.trim()), scan_MAX_LABEL_LENGTH),
            definitions
        });
    }
    return engines;
}
function detectionsOf(engines) {
    return [...engines]
        .flatMap(([engine, { label, definitions }]) => label ? [{ engine, vendor: vendorOf(engine), label, definitions }] : [])
        .sort((a, b) => (a.engine < b.engine ? -1 : 1));
}
function isName(value) {
    return typeof value === 'string' && value !== '';
}

;// CONCATENATED MODULE: ./src/spectra/evidence.ts



/**
 * Returns evidence from scan records (TCA-0103). The latest scan counts if at least one engine
 * has a result.
 * @param redact removes secrets from names and labels
 * @throws when the text isn't JSON with an `rl`
 */
function parseScanEvidence(text, type, redact) {
    return entriesByHash(text, type, (entries, hash) => {
        const records = scanRecordsOf(entries, redact);
        const [latest] = records;
        const lastScans = entries.map(fields => parseTime(fields['last_scanned_on']));
        return {
            analyzedOn: latest?.scan && latest.scannedOn,
            attemptedOn: latestOf([latest?.scannedOn, ...lastScans]),
            scan: records.find(({ scan }) => scan !== undefined)?.scan,
            hashes: hashesOf(entries, type, hash),
            size: sizeOf(entries)
        };
    });
}
/**
 * Returns evidence from analyses (TCA-0104). An analysis without a time is ignored, because it may
 * have been before the submission.
 * @throws when the text isn't JSON with an `rl`
 */
function parseAnalysisEvidence(text, type) {
    return entriesByHash(text, type, (entries, hash) => {
        const analyses = entries.flatMap(({ analysis }) => isObject(analysis) ? objectsIn(analysis['entries']) : []);
        const latest = latestOf(analyses.map(analysis => parseTime(analysis['record_time'])));
        const hashes = hashesOf(entries, type, hash);
        return { analyzedOn: latest, attemptedOn: latest, hashes, size: sizeOf(entries) };
    });
}
/** Returns a sample's scans, the latest first. Their order in responses is undocumented. */
function scanRecordsOf(entries, redact) {
    return entries
        .flatMap(({ xref, first_scanned_on: first }) => {
        const firstScannedOn = parseTime(first);
        return objectsIn(xref).flatMap((record) => {
            const scannedOn = parseTime(record['scanned_on']);
            if (scannedOn === undefined)
                return [];
            return [{ scannedOn, scan: scanIn(record, { scannedOn, firstScannedOn, redact }) }];
        });
    })
        .toSorted((a, b) => b.scannedOn - a.scannedOn);
}
function latestOf(times) {
    const known = times.filter(time => time !== undefined);
    return known.length > 0 ? Math.max(...known) : undefined;
}

;// CONCATENATED MODULE: ./src/spectra/sources.ts



/** Maximum length of a value that is kept, in characters. */
const MAX_VALUE_LENGTH = 500;
/** The same for names of properties. */
const sources_MAX_NAME_LENGTH = 60;
/** Maximum number of properties of an upload that are kept. */
const sources_MAX_PROPERTIES = 100;
/** Maximum number of file names of a sample that are kept. */
const sources_MAX_NAMES = 100;
/** Maximum number of uploads that are considered. The service returns 10. */
const MAX_UPLOADS = 100;
/**
 * Returns what uploads said about samples (TCA-0104), by hash.
 * @param redact removes secrets, before texts are truncated
 * @throws when the text isn't JSON with an `rl`
 */
function parseSources(text, type, redact) {
    return entriesByHash(text, type, entries => {
        const uploads = entries
            .flatMap(entry => uploadsIn(entry, redact))
            .toSorted((a, b) => b.recordedOn - a.recordedOn);
        const names = uploads
            .flatMap(({ properties }) => properties)
            .flatMap(([name, value]) => (name === 'file_name' ? [value] : []));
        return {
            // The first of several values counts.
            properties: new Map(uploads[0]?.properties.toReversed()),
            fileNames: [...new Set(names)].slice(0, sources_MAX_NAMES),
            size: sizeOf(entries)
        };
    });
}
/** Returns the uploads with properties. */
function uploadsIn({ sources }, redact) {
    return listIn(isObject(sources) ? sources['entries'] : undefined)
        .slice(0, MAX_UPLOADS)
        .map(entry => ({
        recordedOn: parseTime(entry['record_time']) ?? -Infinity,
        properties: propertiesIn(entry, redact)
    }))
        .filter(({ properties }) => properties.length > 0);
}
function propertiesIn({ properties }, redact) {
    return listIn(properties)
        .slice(0, sources_MAX_PROPERTIES)
        .flatMap(({ name, value }) => {
        if (typeof name !== 'string' || typeof value !== 'string' || !value.trim())
            return [];
        const kept = (0,format/* truncate */.xv)(redact(value.trim()), MAX_VALUE_LENGTH);
        return [[(0,format/* truncate */.xv)(redact(name), sources_MAX_NAME_LENGTH), kept]];
    });
}
/** Returns the objects in a list. Lists that were converted from XML have them in `item`. */
function listIn(list) {
    const [items = list] = valuesOf(list, 'item');
    return Array.isArray(items) ? objectsIn(items) : objectsIn([items]);
}

;// CONCATENATED MODULE: ./src/spectra/responses.ts





/**
 * Returns which of the requested hashes the service has (TCA-0201).
 * @throws {IncompleteResponse} when the response lacks the status of a hash
 */
function parseExisting(text, requested) {
    const missing = parseHashLists(text, ['unknown_hashes', 'invalid_hashes']);
    const failed = parseHashLists(text, ['error', 'errors']);
    // It is not documented which field of an entry has the hash.
    const listed = parseFieldTexts(text);
    const existing = requested.filter(hash => !missing.has(hash.toLowerCase()));
    const isListed = (hash) => listed.has(hash) && !failed.has(hash);
    const omitted = existing.filter(hash => !isListed(hash.toLowerCase())).length;
    if (omitted > 0) {
        const total = `${requested.length} ${requested.length === 1 ? 'hash' : 'hashes'}`;
        throw new IncompleteResponse(`a response without the status of ${omitted} of ${total}`);
    }
    return existing;
}
/**
 * Returns which samples are reanalyzed (TCA-0205).
 * @throws when the text isn't JSON with an `rl`
 */
function parseReanalysis(text) {
    return {
        sent: parseHashLists(text, ['sent_for_rescan']),
        missing: parseHashLists(text, ['sample_unavailable', 'unknown_hashes', 'invalid_hashes'])
    };
}
/** If a response has several statuses for a sample, the first of these counts. */
const STRICTEST_FIRST = ['MALICIOUS', 'SUSPICIOUS', 'OTHER', 'UNKNOWN', 'KNOWN'];
/**
 * Returns reputations by hash (TCA-0101). Hashes without a status in the response are absent.
 * @param redact removes secrets from texts
 * @throws when the text isn't JSON with an `rl` that contains a list
 */
function parseReputations(text, type, redact) {
    if (!hasList(parseBody(text)))
        throw new Error('the response has no list');
    const found = new Map();
    for (const [hash, fields] of parseEntries(text, type)) {
        const status = statusOf(fields);
        const previous = found.get(hash);
        if (status && (!previous || isStricter(status, previous.status))) {
            const hashes = hashesIn(fields, type, hash);
            found.set(hash, { hashes, ...reputationFrom(status, fields, redact) });
        }
    }
    return found;
}
function hasList(value) {
    return Array.isArray(value) || (isObject(value) && Object.values(value).some(hasList));
}
function isStricter(status, other) {
    return STRICTEST_FIRST.indexOf(status) < STRICTEST_FIRST.indexOf(other);
}
/** Returns the strictest of an entry's statuses; undefined if it has none. */
function statusOf(fields) {
    const statuses = valuesOf(fields, 'status').map((value) => {
        const word = typeof value === 'string' ? value.toUpperCase() : '';
        return STRICTEST_FIRST.find(known => known === word) ?? 'OTHER';
    });
    return STRICTEST_FIRST.find(status => statuses.includes(status));
}
function reputationFrom(status, fields, redact) {
    const number = (name, max = Infinity) => {
        const value = fields[name];
        const isCount = typeof value === 'number' && Number.isInteger(value) && value >= 0;
        return isCount && value <= max ? value : null;
    };
    const words = (name) => {
        const value = fields[name];
        return typeof value === 'string' && value ? (0,format/* truncate */.xv)(redact(value), scan_MAX_LABEL_LENGTH) : null;
    };
    const firstSeen = parseTime(fields['first_seen']);
    return {
        status,
        threat: words('threat_name'),
        level: number('threat_level', 5),
        trust: number('trust_factor', 5),
        classifiedBy: words('reason'),
        enginesMatched: number('scanner_match'),
        enginesAsked: number('scanner_count'),
        firstSeen: firstSeen === undefined ? null : new Date(firstSeen).toISOString()
    };
}

;// CONCATENATED MODULE: ./src/spectra/client.ts











/** How long to wait for the response to metadata when the run is canceled, in milliseconds. */
const METADATA_GRACE = 3000;
const PROOF = {
    'TCA-0103': { endpoint: ENDPOINTS.scanRecords, parse: parseScanEvidence },
    'TCA-0104': { endpoint: ENDPOINTS.analysis, parse: parseAnalysisEvidence }
};
/**
 * The calls of Spectra Intelligence that the action makes. A call that fails or is canceled throws
 * a `SpectraError`.
 */
class SpectraClient {
    caller;
    clock;
    /** TCA-0201 has this limit in addition to the one for all requests: 100 requests a minute. */
    statusLimiter;
    /** When the service accepted each sample, by its hash, in milliseconds. */
    accepted = new Map();
    /** Difference between the service's clock and the local one, in milliseconds. */
    clockOffset;
    constructor(caller, clock = http_clock/* realClock */.w) {
        this.caller = caller;
        this.clock = clock;
        this.statusLimiter = new RateLimiter({ requests: MAX_STATUS_QUERIES, perMs: 60_000, clock });
    }
    /** Uploads the bytes of a sample (TCA-0202). */
    async uploadSample(sha1, body, options) {
        const call = { ...forSample(ENDPOINTS.sample, sha1), body, read: ignore };
        const result = await this.call(call, options);
        this.accepted.set(sha1, result.serviceTime ?? NaN);
        return result;
    }
    /**
     * Uploads the metadata of a sample (TCA-0203), without which the service doesn't process it. Each
     * request adds another entry.
     * @param options `subscribe` determines whether to subscribe to changes (`data_change`), too
     */
    async uploadMetadata(sha1, xml, options) {
        const endpoint = forSample(ENDPOINTS.metadata, sha1);
        const path = endpoint.path + (options.subscribe ? '?subscribe=data_change' : '');
        const call = { ...endpoint, path, body: textBody(xml), read: ignore };
        const result = await this.call(call, { ...options, graceMs: METADATA_GRACE });
        // An earlier attempt whose response was lost may have started the analysis.
        if (!this.accepted.has(sha1))
            this.accepted.set(sha1, result.serviceTime ?? NaN);
        return result;
    }
    /**
     * Returns when the service first accepted a sample's bytes, metadata, or reanalysis in this run,
     * by its own clock, in milliseconds; undefined if it has not; NaN if the response had no date.
     */
    acceptedAt({ sha1, sha256 }) {
        return this.accepted.get(sha1 ?? '') ?? this.accepted.get(sha256 ?? '');
    }
    /** Returns the service's current time, in milliseconds; undefined until a response has a date. */
    serviceTime() {
        return this.clockOffset === undefined ? undefined : this.clock.now() + this.clockOffset;
    }
    /**
     * Returns which of these samples the service has (TCA-0201). The number of hashes is not limited,
     * because they are sent in several requests. A response that lacks the status of a hash is an
     * error. Not charged.
     */
    async findExisting({ hashType, hashes }, options) {
        const existing = new Set();
        for (const part of chunk(hashes, MAX_STATUS_QUERY_SIZE)) {
            const slot = await this.statusLimiter.acquire(options.signal);
            slot.sent();
            const read = (text) => parseExisting(text, part);
            const call = { ...bulk(ENDPOINTS.status, { hashType, hashes: part }), read };
            const { value } = await this.call(call, options);
            for (const hash of value)
                existing.add(hash);
        }
        return existing;
    }
    /**
     * Requests another analysis of at most 100 samples (TCA-0205). Not retried if the service may
     * have processed the request.
     */
    async reanalyze(query, options) {
        const call = { ...bulk(ENDPOINTS.reanalysis, query), read: parseReanalysis };
        const { value, serviceTime } = await this.call(call, options);
        for (const hash of value.sent)
            this.accepted.set(hash, serviceTime ?? NaN);
        return value;
    }
    /** Subscribes to changes (`data_change`) of at most 100 samples for a year (TCA-0206). */
    subscribe(query, options) {
        return this.call({ ...bulk(ENDPOINTS.subscription, query), read: ignore }, options);
    }
    /**
     * Returns a page of the changes since a time (TCA-0206). Counts as one charged lookup.
     * @param from in seconds since 1970, by the service's clock
     */
    findChanges(from, options) {
        const path = ENDPOINTS.changeFeed.path.replace('{seconds}', String(from));
        const call = { ...ENDPOINTS.changeFeed, path, body: textBody(''), read: parseChanges };
        return this.call(charged(options, 1, call), options);
    }
    /**
     * Returns the reputations of at most 100 samples (TCA-0101), by hash. Samples without a status in
     * the response are absent. Charged.
     */
    async findReputations(query, options) {
        const call = charged(options, query.hashes.length, {
            ...bulk(ENDPOINTS.reputation, query),
            read: (text, redact) => parseReputations(text, query.hashType, redact)
        });
        return (await this.call(call, options)).value;
    }
    /** Returns evidence for the latest analysis of at most 100 samples, by hash. Charged. */
    findAnalyses(proof, query, options) {
        const { endpoint, parse } = PROOF[proof];
        const call = charged(options, query.hashes.length, {
            ...bulk(endpoint, query),
            read: (text, redact) => parse(text, query.hashType, redact)
        });
        return this.call(call, options);
    }
    /** Returns what uploads of at most 10 samples said about them (TCA-0104), by hash. Charged. */
    async findSources(query, options) {
        const call = charged(options, query.hashes.length, {
            ...bulk(ENDPOINTS.analysis, query),
            read: (text, redact) => parseSources(text, query.hashType, redact)
        });
        return (await this.call(call, options)).value;
    }
    async call(call, options) {
        const result = await this.caller.call(call, options);
        const { serviceTime } = result;
        if (serviceTime !== undefined)
            this.clockOffset = serviceTime - this.clock.now();
        return result;
    }
}
function forSample(endpoint, sha1) {
    return { ...endpoint, path: endpoint.path.replace('{sha1}', sha1) };
}
function bulk(endpoint, { hashType, hashes }) {
    const query = { hash_type: hashType, hashes };
    return { ...endpoint, body: textBody(JSON.stringify({ rl: { query } })) };
}
/** Responses to uploads and subscriptions have no content. */
const ignore = () => undefined;

;// CONCATENATED MODULE: ./src/runs/connect.ts





/** Creates the client of the service, with one rate limiter for all of its requests. */
function connect(inputs, credentials, { clock }) {
    const { apiUrl, requestsPerSecond, concurrency, retries, stallTimeoutSeconds, redact } = inputs;
    const limiter = new RateLimiter({ requests: requestsPerSecond, clock });
    const target = { baseUrl: apiUrl, limiter, stallMs: stallTimeoutSeconds * 1000 };
    // The number that is opened during the first request. Waiting for one of them is faster than
    // opening another, which would occupy a slot of the rate limit in the meantime.
    const transport = new Transport({ ...target, maxConnections: concurrency + 1 });
    const reachability = { reached: false };
    const options = {
        ...{ credentials, userAgent: PROGRAM },
        ...{ retries, redact, clock, reachability }
    };
    return {
        spectra: new SpectraClient(new Caller({ ...options, transport, limiter }), clock),
        separate: { ...options, transport: new Transport({ ...target, maxConnections: 1 }) },
        close: () => {
            transport.close();
        }
    };
}

;// CONCATENATED MODULE: ./src/report/watch/plan.ts






/** Maximum number of samples that the plan lists. */
const plan_MAX_LISTED = 100;
const MAX_SUBJECTS = 10;
/** Logs what a watch would look up and write (dry run). */
function logWatchPlan(plan, log) {
    const { inputs } = plan;
    const samples = plan.samples.map(watchedRedactor(inputs));
    const subjects = plan.subjects.map(subject => redactSubject(subject, inputs.redact));
    log.info(`Dry run: nothing is sent to ${inputs.apiUrl.host}, and no issue is changed. ` +
        `A run would send ${(0,format/* formatRate */.CE)(inputs.requestsPerSecond)}.`);
    for (const line of [
        ...feedLines(plan),
        ...subscriptionLines(plan),
        ...lookUpLines(plan),
        ...writeLines({ ...plan, subjects })
    ]) {
        log.info(line);
    }
    if (samples.length === 0)
        return;
    const rest = samples.length - plan_MAX_LISTED;
    log.group(`Would watch ${(0,format/* quantity */.au)(samples.length, 'sample')}`, [
        ...samples.slice(0, plan_MAX_LISTED).map(sample => sampleLine(sample, subjects)),
        ...(rest > 0 ? [`… and ${rest} more`] : [])
    ]);
}
function feedLines({ feedTimestamp }) {
    if (feedTimestamp === null)
        return [];
    const start = minuteOf(new Date(feedTimestamp * 1000).toISOString());
    return [
        `Would read the change feed (TCA-0206) from ${start}, with at least 1 request, ` +
            'and look up the watched samples that it lists.'
    ];
}
function subscriptionLines({ subscriptions: { length } }) {
    if (length === 0)
        return [];
    return [
        `Would subscribe to the changes of ${bulkText(length)} (TCA-0206), so that the change feed lists them.`
    ];
}
function lookUpLines({ inputs, lookUps: { length: count } }) {
    const { reanalyze, verdictTimeoutMinutes } = inputs;
    const again = reanalyze
        ? [
            `Would request new analyses of ${bulkText(count)} (TCA-0205), and wait up to ` +
                `${(0,format/* formatDuration */.a3)(verdictTimeoutMinutes * 60_000)} for them. Each check is charged.`
        ]
        : [];
    if (count === 0)
        return [];
    return [
        ...again,
        `Would look up the verdicts of ${bulkText(count)} (TCA-0101), with ` +
            `${(0,format/* quantity */.au)(count, 'charged lookup')}.`,
        'For each flagged sample, 1 more charged lookup gets the engines (TCA-0103). A sample without ' +
            'a verdict needs up to 2 more charged lookups (TCA-0103, TCA-0104).'
    ];
}
/** Returns a text such as `250 samples in 3 requests`. */
function bulkText(samples) {
    const requests = Math.ceil(samples / MAX_BULK_QUERY_SIZE);
    return `${(0,format/* quantity */.au)(samples, 'sample')} in ${(0,format/* quantity */.au)(requests, 'request')}`;
}
function writeLines({ inputs, subjects }) {
    const { issue, issueLabels, issueRepository, stateFile } = inputs;
    const names = subjects.map(subject => subject.kind === 'release' ? plain(releaseName(subject)) : 'the subscribed samples');
    return [
        ...(issue
            ? [
                `If files are flagged, would maintain an issue in ${issueRepository} for each of: ` +
                    `${(0,format/* listNames */.Zv)(names, MAX_SUBJECTS)}. Labels: ${(0,format/* listNames */.Zv)(issueLabels, MAX_SUBJECTS)}.`
            ]
            : []),
        ...(stateFile ? [`Would write the state file ${stateFile}.`] : [])
    ];
}
function sampleLine(sample, subjects) {
    const { sha1, sha256 } = sample;
    const hash = sha256 === null ? `sha1 ${sha1 ?? ''}` : `sha256 ${sha256}`;
    return `${sampleName(sample, subjects, plain)}  ${hash}`;
}

;// CONCATENATED MODULE: ./src/stages/read-feed.ts


/** Maximum number of pages in a run. */
const read_feed_MAX_PAGES = 1000;
/** Number of entries from which a page may lack entries of its last second. */
const FULL_PAGE = 1000;
/**
 * Reads the changes since a time (TCA-0206). Never throws: errors are in the outcome.
 * @param from in seconds since 1970, by the service's clock
 */
async function readFeed(from, options, context) {
    // If clocks differ, the time may be in the future, which the service may reject.
    const now = options.spectra.serviceTime() ?? context.clock.date().getTime();
    const start = Math.min(from, toSeconds(now));
    const reader = new FeedReader(start, options, context);
    const error = await reader.read();
    const isTooOld = error?.status === 400 && reader.pages === 0;
    const problems = [...reader.problems, ...(error ? [describe(error, isTooOld, start)] : [])];
    return {
        changed: reader.changed,
        next: reader.next,
        isComplete: problems.length === 0,
        pages: reader.pages,
        failure: problems.length > 0 ? problems.join('; ') : undefined,
        chargedLookUps: reader.chargedLookUps
    };
}
class FeedReader {
    start;
    options;
    context;
    changed = new Set();
    /** What is wrong with the pages that were read. */
    problems = [];
    pages = 0;
    chargedLookUps = 0;
    /** The time to request the next page from, in seconds. */
    cursor;
    /** The latest `last_timestamp`. The changes until this time were read. */
    latest;
    /** When the first page was requested, in seconds; undefined until it was received. */
    startedOn;
    isDone = false;
    constructor(start, options, context) {
        this.start = start;
        this.options = options;
        this.context = context;
        this.cursor = start;
        this.latest = start;
    }
    /** More changes of the second in which reading started, and later ones, may still be added. */
    get next() {
        return Math.min(this.latest, this.startedOn ?? this.start);
    }
    /** Reads all pages. Returns why a page could not be read. */
    async read() {
        try {
            while (!this.isDone)
                this.add(await this.requestPage());
            return undefined;
        }
        catch (error) {
            return failureOf(error);
        }
    }
    /** @throws {SpectraError} when the request fails or is canceled */
    async requestPage() {
        const { signal, clock } = this.context;
        const onCharged = (lookUps) => {
            this.chargedLookUps += lookUps;
        };
        const sentOn = clock.date().getTime();
        const sentAt = clock.now();
        const options = { signal, onCharged };
        const { value, serviceTime } = await this.options.spectra.findChanges(this.cursor, options);
        this.pages += 1;
        const duration = clock.now() - sentAt;
        this.startedOn ??= toSeconds(serviceTime === undefined ? sentOn : serviceTime - duration);
        return value;
    }
    add({ hashes, entries, unidentified, lastTimestamp }) {
        for (const hash of hashes)
            this.changed.add(hash);
        if (unidentified > 0)
            this.note('the change feed has entries without a SHA-1');
        if (this.isInFuture(lastTimestamp)) {
            this.stop(`the change feed continues at ${iso(lastTimestamp)}, which is in the future`);
        }
        else if (lastTimestamp > this.cursor) {
            this.cursor = lastTimestamp;
            this.latest = lastTimestamp;
        }
        else if (entries === 0) {
            this.isDone = true;
        }
        else if (lastTimestamp < this.cursor) {
            this.stop(`the change feed goes back from ${iso(this.cursor)} to ${iso(lastTimestamp)}`);
        }
        else {
            this.finishSecond(entries);
        }
        if (this.hasReachedStart())
            this.isDone = true;
        else if (this.pages >= read_feed_MAX_PAGES && !this.isDone) {
            this.stop(`the change feed has more than ${read_feed_MAX_PAGES} pages`);
        }
    }
    /** Continues after a page that begins and ends in the same second. */
    finishSecond(entries) {
        if (entries >= FULL_PAGE && this.problems.length === 0) {
            this.note(`the change feed lists ${entries} changes at ${iso(this.cursor)}, and may omit others of that second`);
        }
        this.latest = this.cursor;
        this.cursor += 1;
    }
    /** Whether a time is further in the future than clocks can differ. */
    isInFuture(seconds) {
        return (this.startedOn !== undefined && seconds > Math.max(this.startedOn, this.start) + http_clock/* DAY */.d / 1000);
    }
    note(problem) {
        if (!this.problems.includes(problem))
            this.problems.push(problem);
    }
    stop(problem) {
        this.note(problem);
        this.isDone = true;
    }
    /** If the clock is too wrong to tell, the feed is read until it no longer advances. */
    hasReachedStart() {
        const { startedOn } = this;
        return startedOn !== undefined && startedOn >= this.start && this.latest >= startedOn;
    }
}
function describe({ message }, isTooOld, start) {
    return isTooOld
        ? `the change feed can't be read from ${iso(start)}, which is too long ago: ${message}`
        : `can't read the change feed: ${message}`;
}
function toSeconds(ms) {
    return Math.floor(ms / 1000);
}
function iso(seconds) {
    return new Date(seconds * 1000).toISOString();
}

;// CONCATENATED MODULE: ./src/runs/watch/read-changes.ts



/** Records may arrive late, so a run reads the end of what the previous one read again. Seconds. */
const OVERLAP = 5 * 60;
/** The service keeps 365 days. A day is left for differences between clocks. In seconds. */
const MAX_FEED = 364 * 24 * 60 * 60;
/**
 * Returns where to start in the change feed, in seconds since 1970; null if it isn't needed because
 * all assets are looked up.
 */
function feedStart({ inputs, state, started }) {
    const now = Math.floor(started.getTime() / 1000);
    const oldest = now - MAX_FEED;
    const timestamp = state?.feedTimestamp ?? oldest - 1;
    const isFullCheck = !state || fullCheckReason(state, started) !== null;
    const isRelease = inputs.releases.length > 0;
    if (isRelease && (isFullCheck || inputs.reanalyze || timestamp < oldest))
        return null;
    // A full check of subscriptions also finds samples that the state file lacks.
    return isFullCheck ? oldest : Math.max(oldest, timestamp - OVERLAP);
}
/** Reads the change feed (TCA-0206), if it is needed. Never throws: errors are in the outcome. */
async function readChanges(watch, spectra, context) {
    const start = feedStart(watch);
    if (start === null)
        return null;
    const feed = await readFeed(start, { spectra }, context);
    const since = new Date(start * 1000).toISOString();
    context.log.info(`The change feed lists ${(0,format/* quantity */.au)(feed.changed.size, 'sample')} since ${since} (${(0,format/* quantity */.au)(feed.pages, 'page')})`);
    return feed;
}

;// CONCATENATED MODULE: ./src/results/watched-samples.ts

/** Nothing is known yet. */
const NEW_SAMPLE = {
    sha1: null,
    sha256: null,
    size: null,
    origin: null,
    verdict: null,
    subscribedOn: null,
    isDue: true
};
/**
 * Returns a sample for each content in the assets of all watched releases, with what is known from
 * the state file. Known samples that are in no release anymore are left out, except for those that
 * could be the content of an asset that could not be identified.
 */
function watchedAssets(known, { assets, incompleteReleases }) {
    const knownByHash = new Map(known.map(sample => [sample.sha256, sample]));
    const samples = new Map();
    for (const { sha256, name, size, subject } of assets) {
        const { files, subjects } = samples.get(sha256) ?? { files: [], subjects: [] };
        samples.set(sha256, {
            ...(knownByHash.get(sha256) ?? NEW_SAMPLE),
            sha256,
            size,
            files: addTo(files, name),
            subjects: addTo(subjects, subject)
        });
    }
    for (const sample of known) {
        const kept = sample.subjects.filter(key => incompleteReleases.includes(key));
        if (kept.length === 0 || sample.sha256 === null)
            continue;
        const found = samples.get(sample.sha256) ?? { ...sample, files: [], subjects: [] };
        const unread = kept.filter(key => !found.subjects.includes(key));
        if (unread.length === 0)
            continue;
        // Which of the names are those in the unread releases is not known.
        const files = sample.files.reduce(addTo, found.files);
        samples.set(sample.sha256, { ...found, files, subjects: [...found.subjects, ...unread] });
    }
    return [...samples.values()].map(watched_samples_watchedSample);
}
function addTo(list, text) {
    return list.includes(text) ? list : [...list, text];
}
/**
 * Returns all known samples, and those that only the change feed has.
 * @param sha1s hashes from the change feed, in lowercase hex
 * @param subject key of the subscriptions
 */
function watchedSubscriptions(known, sha1s, subject) {
    const samples = new Map();
    for (const sha1 of sha1s) {
        samples.set(sha1, { ...NEW_SAMPLE, sha1, files: [sha1], subjects: [subject] });
    }
    for (const sample of known) {
        // Without a SHA-1, it can't be looked up. The state file may have been edited.
        if (sample.sha1 !== null)
            samples.set(sample.sha1, { ...sample, subjects: [subject] });
    }
    return [...samples.values()].map(watched_samples_watchedSample);
}
/** Returns a known sample as it is before any lookups. */
function watched_samples_watchedSample(known) {
    const { verdict } = known;
    const history = historyOf(known);
    return {
        ...known,
        ...(history.length > 0 && { history }),
        // A pending verdict was not reported.
        reported: verdict?.status === 'pending' ? null : verdict,
        checked: false,
        change: null
    };
}

;// CONCATENATED MODULE: ./src/runs/watch/watched.ts


/**
 * Returns all watched samples as they are before their lookups. Those that have to be looked up are
 * due.
 * @param feed null if it wasn't read
 */
function watchedSamples(watch, feed) {
    const { inputs, state, subjects, started } = watch;
    const known = state?.samples ?? [];
    const subscriptions = subjects.find(({ kind }) => kind === 'subscriptions');
    const samples = subscriptions
        ? watchedSubscriptions(known, feed?.sha1s ?? [], subscriptions.key)
        : watchedAssets(known, watch);
    const kind = subscriptions?.kind ?? 'release';
    const due = inputs.reanalyze ? samples : dueSamples(samples, { kind, state, feed, now: started });
    const isDue = new Set(due);
    return samples.map(sample => (isDue.has(sample) ? { ...sample, isDue: true } : sample));
}

;// CONCATENATED MODULE: ./src/runs/watch/plan-look-ups.ts




/** Logs what a run would look up and write, instead of doing it (dry run). */
function planLookUps(watch, log) {
    const { inputs, subjects, started } = watch;
    const feedTimestamp = feedStart(watch);
    // What the feed lists is not known.
    const feed = feedTimestamp === null ? null : { sha1s: new Set(), isComplete: true };
    const samples = watchedSamples(watch, feed);
    const lookUps = samples.filter(({ isDue }) => isDue);
    const canSubscribe = inputs.releases.length > 0 && inputs.stateFile !== '';
    const subscriptions = samples.filter(one => canSubscribe && needsSubscription(one, started));
    logWatchPlan({ inputs, subjects, samples, lookUps, subscriptions, feedTimestamp }, log);
    return {
        // The verdicts of earlier runs would look like current ones.
        samples: samples.map(sample => ({ ...sample, verdict: null })),
        ...{ failures: [], notes: [], chargedLookUps: 0, feedTimestamp: null, isFullCheck: false }
    };
}

;// CONCATENATED MODULE: ./src/runs/watch/look-up.ts











/** Looks up the samples that may have changed. Never throws: errors are in the outcome. */
async function lookUpSamples(watch, context) {
    const { credentials, dryRun } = watch.inputs;
    return dryRun || !credentials
        ? planLookUps(watch, context.log)
        : lookUpWith(credentials, watch, context);
}
async function lookUpWith(credentials, watch, context) {
    const { spectra, close } = connect(watch.inputs, credentials, context);
    try {
        const startedAt = context.clock.now();
        const feed = await readChanges(watch, spectra, context);
        const lookUps = new LookUps(watch, spectra, context);
        lookUps.addFeed(feed);
        const watched = watchedSamples(watch, feed && { ...feed, sha1s: feed.changed });
        // Subscribed before the lookups, so that the feed lists every change after them.
        const subscribed = await lookUps.subscribe(watched);
        const checked = await lookUps.check(subscribed);
        const samples = await lookUps.identify(checked.map(withChange));
        // If all assets were due, the next run continues where this one started, by the service's clock.
        const isFeedUsed = feed && (feed.isComplete || watch.inputs.releases.length === 0);
        const started = (spectra.serviceTime() ?? NaN) - (context.clock.now() - startedAt);
        const startedOn = Number.isNaN(started) ? null : Math.floor(started / 1000);
        const feedTimestamp = isFeedUsed ? feed.next : startedOn;
        return { ...lookUps.outcome, samples, feedTimestamp };
    }
    finally {
        close();
    }
}
function withChange(sample) {
    return { ...sample, change: changeOf(sample.reported, sample.verdict) };
}
/** The lookups of a run. Collects what happens. */
class LookUps {
    watch;
    context;
    failures = [];
    notes = [];
    service;
    isRelease;
    chargedLookUps = 0;
    isFullCheck = false;
    constructor(watch, spectra, context) {
        this.watch = watch;
        this.context = context;
        this.isRelease = watch.inputs.releases.length > 0;
        this.service = { spectra, hashType: this.isRelease ? 'sha256' : 'sha1' };
    }
    get outcome() {
        const { failures, notes, chargedLookUps, isFullCheck } = this;
        return { failures, notes, chargedLookUps, isFullCheck };
    }
    addFeed(feed) {
        if (!feed)
            return;
        this.chargedLookUps += feed.chargedLookUps;
        if (feed.failure === undefined)
            return;
        if (this.isRelease)
            this.note(`All samples are looked up: ${feed.failure}.`);
        else
            this.failures.push(`Not all changes are known: ${feed.failure}.`);
    }
    /** Subscribes to release assets, if a state file lets the next run use the change feed. */
    async subscribe(samples) {
        if (!this.isRelease || !this.watch.inputs.stateFile)
            return samples;
        const { failure, ...outcome } = await subscribeWatched(samples, this.service, this.context);
        if (failure !== undefined) {
            this.note(`Some samples are looked up in each run, because the account is not subscribed to them: ${failure}.`);
        }
        return outcome.samples;
    }
    /** Retrieves the verdicts of the samples that are due. */
    async check(samples) {
        const { reanalyze, verdictTimeoutMinutes } = this.watch.inputs;
        const due = samples.filter(({ isDue }) => isDue);
        this.isFullCheck = due.length === samples.length;
        this.context.log.info(`Looking up ${due.length} of ${(0,format/* quantity */.au)(samples.length, 'sample')}`);
        if (due.length === 0)
            return samples;
        const options = { ...this.service, timeoutMs: verdictTimeoutMinutes * 60_000 };
        const outcome = reanalyze
            ? await reanalyzeWatched(due, options, this.context)
            : await checkWatched(due, this.service, this.context);
        if (outcome.failure !== undefined) {
            this.failures.push(`Not all verdicts could be retrieved: ${outcome.failure}. The next run tries again.`);
        }
        return this.replace(samples, due, outcome);
    }
    /** Retrieves the metadata of subscribed samples that are reported. */
    async identify(samples) {
        if (this.isRelease)
            return samples;
        const unknown = samples.filter(sample => sample.origin === null && (isThreat(sample) || sample.change !== null));
        if (unknown.length === 0)
            return samples;
        const { note, ...outcome } = await identifySamples(unknown, this.service, this.context);
        if (note !== undefined)
            this.note(note);
        if (outcome.failure !== undefined) {
            this.note(`Not all samples could be identified: ${outcome.failure}.`);
        }
        return this.replace(samples, unknown, outcome);
    }
    note(text) {
        this.context.log.warning(text);
        this.notes.push(text);
    }
    /** Returns all samples, of which some are replaced with those of an outcome. */
    replace(samples, some, outcome) {
        this.chargedLookUps += outcome.chargedLookUps;
        const replaced = new Map(outcome.samples.map((sample, at) => [some[at], sample]));
        return samples.map(sample => replaced.get(sample) ?? sample);
    }
}

;// CONCATENATED MODULE: ./src/results/next-state.ts


/** Maximum number of issues to remember. Others are found by their label. */
const next_state_MAX_ISSUES = 1000;
/** Returns what the state file keeps after a run. Only what was reported counts as reported. */
function nextState(previous, run) {
    return {
        schemaVersion: STATE_VERSION,
        ...run.watch,
        fullCheckOn: previous && !run.isFullCheck ? previous.fullCheckOn : run.started,
        feedTimestamp: run.feedTimestamp ?? previous?.feedTimestamp ?? null,
        issues: mergeIssues(previous?.issues ?? {}, run.issues),
        samples: run.samples.map(sample => nextSample(sample, run.failedSubjects))
    };
}
function nextSample(sample, failedSubjects) {
    const { sha1, sha256, size, files, subjects, origin, history = [], subscribedOn } = sample;
    const { verdict, reported, change } = sample;
    const isUnreported = change !== null && subjects.some(key => failedSubjects.has(key));
    return {
        ...{ sha1, sha256, size, files, subjects, origin, subscribedOn },
        ...(history.length > 0 && { history }),
        verdict: isUnreported ? reported : verdict && reportedVerdict(verdict, reported),
        // The feed doesn't list an unreported change again, so the sample has to be looked up.
        isDue: isUnreported || sample.isDue
    };
}
/** Returns a verdict as later ones are compared with it. */
function reportedVerdict(verdict, reported) {
    // If the scan was not retrieved, later engines are compared with those that were reported.
    const scan = verdict.scan ?? (verdict_VERDICTS[verdict.status].isThreat ? reported?.scan : null);
    return { ...verdict, scan: scan ?? null, accepted: null };
}
function mergeIssues(previous, issues) {
    const numbers = new Map(Object.entries(previous));
    for (const { subject, number } of issues) {
        // The last ones are kept.
        numbers.delete(subject);
        numbers.set(subject, number);
    }
    return Object.fromEntries([...numbers].slice(-next_state_MAX_ISSUES));
}

;// CONCATENATED MODULE: ./src/runs/watch/save-state.ts



/**
 * Returns a function that writes the state file; undefined if there is none, or if it has to stay
 * as it is because the run did nothing (dry run) or was canceled.
 */
function stateSaver({ inputs, state, started }, { issues, ...result }, signal) {
    const { stateFile, dryRun } = inputs;
    if (!stateFile || dryRun || signal.aborted)
        return undefined;
    const next = nextState(state, {
        ...result,
        watch: identityOf(inputs),
        started: started.toISOString(),
        issues: issues.issues,
        failedSubjects: new Set(issues.failures.map(({ subject }) => subject))
    });
    return () => saveState(stateFile, next);
}

;// CONCATENATED MODULE: ./src/report/watch/issue-parts.ts








/** Maximum length of URLs, in characters. */
const issue_parts_MAX_URL_LENGTH = 2000;
/**
 * Returns the name of a sample in an issue, in Markdown. The release is not part of it, because the
 * title of the issue has it.
 */
function issueName(sample, { subject }) {
    const named = subject.kind === 'release' ? { ...sample, origin: null } : sample;
    return sampleName(named, [], markdown);
}
/** Returns when the verdicts were checked, with a link to the run, in Markdown. */
function checkedLine({ checkedOn, runUrl }) {
    const run = withMarkdownLink('run', runUrl, issue_parts_MAX_URL_LENGTH);
    return `Checked on ${minuteOf(checkedOn)}${run === 'run' ? '' : ` (${run})`}.`;
}
/** Returns the shortened hash of a sample, which links to the console of the user, in Markdown. */
function hashLink(sample, sampleUrl) {
    const hash = sample.sha256 ?? sample.sha1;
    if (hash === null)
        return '';
    const url = (0,url_template/* fillTemplate */.ou)(sampleUrl, sample) ?? '';
    return withMarkdownLink(toMarkdownCode(shortHash(hash), issue_parts_MAX_URL_LENGTH), url, issue_parts_MAX_URL_LENGTH);
}
/** Returns a name with a link to a web page, if that is known. */
function pageLink(name, url) {
    return withMarkdownLink(name, url, issue_parts_MAX_URL_LENGTH);
}
/**
 * Returns all verdicts of a sample that are known, the oldest first. Of equal consecutive ones, the
 * first counts.
 */
function pastVerdicts({ verdict, reported, history = [] }) {
    return historyOf({ verdict, history: [...history, ...historyOf({ verdict: reported })] });
}
/** Returns since when a sample has been flagged without interruption; empty if it is not known. */
function flaggedSince(sample) {
    const past = pastVerdicts(sample);
    const before = past.findLastIndex(({ status }) => !verdict_VERDICTS[status].isThreat);
    return past[before + 1]?.on ?? '';
}
/** Breaks HTML comments: only markers may be comments, and the texts have none of their own. */
function withoutComments(text) {
    return text.replaceAll('<!--', '<! --');
}

;// CONCATENATED MODULE: ./src/report/watch/issue-body.ts









/** The limits of the versions. The last one fits, whatever the texts. */
const BODY_LIMITS = [
    { rows: 200, sections: 50 },
    { rows: 100, sections: 20 },
    { rows: 50, sections: 5 },
    { rows: 50, sections: 1 },
    { rows: 20, sections: 0 },
    { rows: 5, sections: 0 },
    { rows: 0, sections: 0 }
];
/** Returns the body of an issue: the current state of its subject, and what to do. */
function issueBody(view, limits) {
    const flagged = verdict_text_sortByVerdict(view.samples).filter(isThreat);
    return [
        ...[stateLine(view, flagged), ''],
        ...[checkedLine(view), ''],
        ...flaggedTable(flagged, view, limits),
        ...otherLists(view, limits),
        ...(flagged.length > 0 ? adviceLines(view) : []),
        ...issue_body_reportLines(flagged, view, limits),
        UPDATES
    ].join('\n');
}
const UPDATES = 'Each run of the watch action updates this text. The issue is closed when no file is flagged anymore, ' +
    'or when exceptions accept all flagged files.';
function stateLine({ subject, samples, isComplete }, flagged) {
    const isRelease = subject.kind === 'release';
    const name = isRelease ? pageLink(markdown(releaseName(subject)), subject.url) : '';
    const source = isRelease ? ` in ${name}` : '';
    if (flagged.length === 0) {
        const files = isComplete ? 'any files' : 'any of the files that the latest run could check';
        return `Spectra Intelligence doesn't flag ${files}${source}.`;
    }
    const files = `${(0,format/* quantity */.au)(samples.length, 'file')}${source}`;
    const counts = `${flagged.length} of ${files}: ${verdict_text_verdictCountsText(flagged)}`;
    return `**Spectra Intelligence flags ${counts}.**`;
}
function flaggedTable(flagged, view, { rows }) {
    if (flagged.length === 0)
        return [];
    const shown = flagged.slice(0, rows);
    const rest = flagged.length - shown.length;
    const noun = shown.length > 0 ? 'more flagged file' : 'flagged file';
    const note = rest > 0 ? [`The results file of the run lists ${(0,format/* quantity */.au)(rest, noun)}.`, ''] : [];
    if (shown.length === 0)
        return note;
    const lines = shown.map(sample => {
        const cells = [
            issueName(sample, view),
            verdictCell(sample),
            flaggedByText(sample.verdict, markdown),
            dayOf(flaggedSince(sample)),
            hashLink(sample, view.sampleUrl)
        ];
        return `| ${cells.join(' | ')} |`;
    });
    return [
        '| File | Verdict | Engines | Flagged since | Hash |',
        '| ---- | ------- | ------- | ------------- | ---- |',
        ...lines,
        '',
        ...note
    ];
}
function verdictCell(sample) {
    const { verdict } = sample;
    const { status, threat } = verdict;
    const text = `${verdict_VERDICTS[status].icon} ${status}${threat ? `: ${markdown(threat)}` : ''}`;
    const notes = [
        acceptanceText(verdict, markdown),
        isUnconfirmed(sample) && 'not confirmed by the latest run'
    ];
    return [text, ...notes.filter(Boolean)].join('<br>');
}
/** Returns a line for files that were flagged earlier, and one for those without a verdict. */
function otherLists(view, { rows }) {
    const others = view.samples.filter(sample => !isThreat(sample));
    const cleared = others.filter(sample => !isUnproven(sample) && pastVerdicts(sample).some(({ status }) => isFlag(status)));
    const missing = others.filter(sample => sample.verdict === null || isUnproven(sample));
    return [
        ...listLine('No longer flagged', cleared.map(sample => clearedText(sample, view)), rows),
        ...listLine('Without a proven verdict, which does not mean clean', missing.map(sample => `${issueName(sample, view)} (${sample.verdict?.status ?? 'not retrieved'})`), rows)
    ];
}
function listLine(title, texts, rows) {
    if (texts.length === 0)
        return [];
    const most = Math.min(rows, 20);
    return [`${title}: ${most === 0 ? (0,format/* quantity */.au)(texts.length, 'file') : (0,format/* listNames */.Zv)(texts, most)}.`, ''];
}
function clearedText(sample, view) {
    const last = pastVerdicts(sample).findLast(({ status }) => isFlag(status));
    const since = sample.verdict?.checkedOn && lastClear(sample);
    const facts = [`was ${last?.status ?? ''}`, since && `cleared on ${since}`];
    return `${issueName(sample, view)} (${facts.filter(Boolean).join(', ')})`;
}
/** Returns the day on which a sample was first not flagged again. */
function lastClear(sample) {
    const past = pastVerdicts(sample);
    const flagged = past.findLastIndex(({ status }) => isFlag(status));
    return dayOf(past[flagged + 1]?.on ?? '');
}
function isFlag(status) {
    return verdict_VERDICTS[status].isThreat;
}
function adviceLines({ subject }) {
    const remove = subject.kind === 'release' ? 'remove the file from the release' : 'stop distributing the file';
    return [
        '**What to do**',
        '',
        `1. Compare the file with one from a clean build, and check what changed since the previous version: dependencies, packers, installers, and signatures. If you can't rule out malware, ${remove}.`,
        '2. If you are sure that a detection is wrong, send the false-positive report to ReversingLabs and to the vendors that flag the file. Only they can correct it.',
        "3. To accept a detection until they respond, add the file's SHA-256 to the exceptions file of the watch action, with a reason and a date.",
        ''
    ];
}
/** Returns the false-positive report as a collapsed section. Blank lines make it Markdown. */
function issue_body_reportLines(flagged, { subject }, { sections }) {
    if (flagged.length === 0)
        return [];
    const report = watchFalsePositiveReport(flagged.slice(0, sections), [subject]);
    const place = 'the file ending in `.false-positive.md` next to the results file of the run';
    if (report === undefined)
        return [`The false-positive report is in ${place}.`, ''];
    const rest = flagged.length - sections;
    return [
        ...['<details>', '<summary>False-positive report</summary>', ''],
        ...[report, ''],
        ...(rest > 0 ? [`The report on ${(0,format/* quantity */.au)(rest, 'more file')} is in ${place}.`, ''] : []),
        ...['</details>', '']
    ];
}

;// CONCATENATED MODULE: ./src/report/watch/issue-text.ts










/** Maximum length of the name of a release in a title. GitHub allows 256 characters in total. */
const issue_text_MAX_NAME_LENGTH = 150;
/** Numbers of samples in the versions of a comment. */
const COMMENT_LIMITS = [100, 30, 10, 3, 0];
/** Creates the texts of issues, without secrets. */
function createIssueTexts(redactors) {
    const redactSample = watchedRedactor(redactors);
    const clean = (view) => ({
        ...view,
        subject: redactSubject(view.subject, redactors.redact),
        samples: view.samples.map(redactSample)
    });
    return {
        title: view => titleOf(clean(view)),
        bodies: view => {
            const cleanView = clean(view);
            return BODY_LIMITS.map(limits => withoutComments(issueBody(cleanView, limits)));
        },
        comments: (view, reason) => {
            const cleanView = clean(view);
            const [first, items] = [firstLine(cleanView, reason), itemsOf(cleanView)];
            return COMMENT_LIMITS.map(most => {
                const lines = [...commentOf(first, items, most), checkedLine(cleanView)];
                return withoutComments(lines.join('\n'));
            });
        }
    };
}
/** GitHub finds no mentions and references in titles, so the name doesn't have to be code. */
function titleOf({ subject }) {
    if (subject.kind === 'subscriptions')
        return 'Spectra Intelligence flags released files';
    const name = (0,format/* truncate */.xv)((0,format/* neutralize */.YI)(releaseName(subject)), issue_text_MAX_NAME_LENGTH);
    return `Spectra Intelligence flags files in ${name}`;
}
/** Returns a version of a comment with this number of items. */
function commentOf(first, { texts, total }, most) {
    const rest = total - most;
    const list = [
        ...texts.slice(0, most).map(text => `- ${text}`),
        ...(rest > 0
            ? [most > 0 ? `- … and ${rest} more in the results file of the run` : DETAILS]
            : [])
    ];
    return [first, '', ...(list.length > 0 ? [...list, ''] : [])];
}
const DETAILS = 'The results file of the run has the details.';
/** Returns a text for each change, or for each flagged file if no changes are known. */
function itemsOf(view) {
    const changed = view.hasState ? changedIn(view.samples) : [];
    const named = (sample, text) => `${issueName(sample, view)}: ${text}`;
    if (changed.length > 0) {
        const shown = changed.slice(0, COMMENT_LIMITS[0]);
        const texts = shown.map(sample => named(sample, changeText(sample, markdown)));
        return { texts, total: changed.length };
    }
    const flagged = verdict_text_sortByVerdict(view.samples).filter(isThreat);
    const shown = flagged.slice(0, COMMENT_LIMITS[0]);
    const texts = shown.map(sample => named(sample, verdictText(sample, markdown)));
    return { texts, total: flagged.length };
}
function firstLine(view, reason) {
    const { samples, hasState } = view;
    const flagged = samples.filter(isThreat);
    const endings = {
        changed: '',
        reopened: 'There are flagged files that no exception accepts, so this issue is open again.',
        closed: flagged.length > 0
            ? 'Exceptions accept all flagged files, so this issue is closed.'
            : 'No file is flagged anymore, so this issue is closed.'
    };
    const changed = changedIn(samples);
    const what = hasState && changed.length > 0
        ? `${(0,format/* quantity */.au)(changed.length, 'change')}: ${changeCountsText(changed)}.`
        : listTitle(view, flagged.length);
    const lead = endings[reason] ? `**${endings[reason]}** ` : '';
    return `${lead}${what}`.trimEnd();
}
function listTitle({ hasState }, flagged) {
    if (flagged === 0)
        return '';
    const now = `${(0,format/* quantity */.au)(flagged, 'file')} ${flagged === 1 ? 'is' : 'are'} flagged now:`;
    return hasState
        ? `The engines or exceptions changed. ${now}`
        : `There is no record of what earlier runs reported. ${now}`;
}

;// CONCATENATED MODULE: ./src/releases/issue-responses.ts



/** Maximum length of an issue's URL, in characters. */
const issue_responses_MAX_URL_LENGTH = 2000;
/** Maximum length of what GitHub says in an error, in characters. */
const issue_responses_MAX_MESSAGE_LENGTH = 300;
const TRUSTED_ASSOCIATIONS = ['OWNER', 'MEMBER', 'COLLABORATOR'];
/**
 * Returns the parsed body of a response to a request about issues.
 * @param status that of a successful response
 * @throws {GithubError} when the response has another status, or isn't JSON
 */
function parseIssueJson(response, status = 200) {
    if (response.status !== status)
        throw issueError(response);
    try {
        return JSON.parse(response.text);
    }
    catch (cause) {
        // After a 201, the issue or comment exists, although its number is not known.
        const options = { cause, mayHaveArrived: status === 201 };
        throw new releases_error/* GithubError */.E(`GitHub: ${status} with a response that can't be read`, options);
    }
}
/**
 * Returns the issue that a value from GitHub describes; undefined for a pull request.
 * @throws {GithubError} when it describes neither
 */
function parseIssue(value) {
    const fields = responses_fieldsOf(value);
    const { number, html_url: url, state, locked, labels, pull_request: pullRequest } = fields;
    if (pullRequest !== undefined && pullRequest !== null)
        return undefined;
    if (!isId(number) || !isWebUrl(url) || (state !== 'open' && state !== 'closed')) {
        throw new releases_error/* GithubError */.E('GitHub: the response does not describe an issue');
    }
    const isLocked = locked === true;
    return { number, url, state, isLocked, labels: labelNames(labels), ...parsePost(fields) };
}
/**
 * Returns the comment that a value from GitHub describes.
 * @throws {GithubError} when it doesn't describe a comment
 */
function parseComment(value) {
    return parsePost(responses_fieldsOf(value));
}
function parsePost(fields) {
    const { body, user, author_association: association } = fields;
    // An edit would overwrite a body that is missing.
    if (typeof body !== 'string' && body !== null) {
        throw new releases_error/* GithubError */.E('GitHub: the response does not include the text of an issue or comment');
    }
    const isTrusted = responses_fieldsOf(user)['type'] === 'Bot' || TRUSTED_ASSOCIATIONS.includes(association);
    return { body: body ?? '', isTrusted };
}
function labelNames(labels) {
    return (Array.isArray(labels) ? labels : []).flatMap(label => {
        const name = typeof label === 'string' ? label : responses_fieldsOf(label)['name'];
        return typeof name === 'string' ? [name] : [];
    });
}
/** The URL becomes part of reports. */
function isWebUrl(url) {
    if (typeof url !== 'string' || url.length > issue_responses_MAX_URL_LENGTH)
        return false;
    return /^https?:\/\/[\x21-\x7e]+$/.test(url) && URL.canParse(url);
}
function issueError({ status, text }) {
    return new releases_error/* GithubError */.E(`GitHub: ${status}: ${issue_responses_explain(status, messageIn(text))}`);
}
function issue_responses_explain(status, message) {
    if (status === 401)
        return 'the GitHub token is not accepted';
    if (status === 403 && /\blocked\b/i.test(message)) {
        return "the issue is locked, so the GitHub token can't comment. Unlock the issue";
    }
    if (status === 403 && /not accessible by/i.test(message)) {
        return 'the GitHub token is not allowed to write issues. It needs the permission "issues: write"';
    }
    if (status === 404) {
        return 'not found, or the GitHub token is not allowed to read issues. It needs the permission "issues: write"';
    }
    if (status === 410) {
        return 'issues are disabled in the repository, or the issue was deleted. Enable issues in the settings of the repository, or remove the input issue';
    }
    return message || 'no explanation';
}
/** Returns GitHub's explanation of an error as a single line. */
function messageIn(text) {
    let parts;
    try {
        const { message, errors } = responses_fieldsOf(JSON.parse(text));
        parts = [message, ...(Array.isArray(errors) ? errors.map(errorText) : [])];
    }
    catch {
        parts = [text];
    }
    const known = parts.filter(part => typeof part === 'string' && part !== '');
    return (0,format/* truncate */.xv)((0,format/* neutralize */.YI)(known.join('; ').slice(0, issue_responses_MAX_MESSAGE_LENGTH * 4)), issue_responses_MAX_MESSAGE_LENGTH);
}
/** Returns one of the errors of a 422, which has a message or names a field. */
function errorText(error) {
    if (typeof error === 'string')
        return error;
    const { message, field, code } = responses_fieldsOf(error);
    if (typeof message === 'string')
        return message;
    return [field, code].filter(part => typeof part === 'string').join(': ');
}

;// CONCATENATED MODULE: ./src/releases/issues.ts






/** Maximum length of a title on GitHub, in characters. */
const MAX_TITLE_LENGTH = 256;
/** Statuses of an issue that was deleted or transferred, or converted to a discussion. */
const GONE = [301, 404, 410];
/**
 * The issues of a repository, without pull requests. Each method throws a `GithubError`, or the
 * reason of its signal when that is aborted.
 */
class IssuesApi {
    path;
    client;
    constructor(options) {
        this.path = `${repositoryPath(options.repository)}/issues`;
        this.client = new GithubClient(options);
    }
    /** Returns an issue; undefined if it was deleted or transferred, or is a pull request. */
    async find(number, signal) {
        const response = await this.client.requestApi(`${this.path}/${number}`, { signal });
        return GONE.includes(response.status) ? undefined : parseIssue(parseIssueJson(response));
    }
    /**
     * Returns the issues with a label, the newest first.
     * @param most maximum number of issues to read, including pull requests
     */
    listByLabel(label, most, signal) {
        return this.list(`labels=${encodeURIComponent(label)}&sort=created`, most, signal);
    }
    /** Returns the issues that were updated last. The parameters are those of `listByLabel`. */
    listUpdated(most, signal) {
        return this.list('sort=updated', most, signal);
    }
    /** Opens an issue. Not retried if GitHub may have processed it (`mayHaveArrived`). */
    async create({ title, ...draft }, signal) {
        const value = { ...draft, title: (0,format/* truncate */.xv)(title, MAX_TITLE_LENGTH) };
        const created = await this.send({ method: 'POST', path: this.path, value }, signal);
        const issue = parseIssue(created);
        if (!issue)
            throw new releases_error/* GithubError */.E('GitHub: the new issue is a pull request');
        return issue;
    }
    /** Changes an issue. A closed issue gets the reason "completed". */
    async edit(number, changes, signal) {
        const reason = changes.state === 'closed' ? { state_reason: 'completed' } : {};
        const value = { ...changes, ...reason };
        await this.send({ method: 'PATCH', path: `${this.path}/${number}`, value }, signal);
    }
    /** Returns the comments that were written or edited since a date (ISO 8601), the oldest first. */
    async listComments(number, since, signal) {
        const path = `${this.path}/${number}/comments?since=${encodeURIComponent(since)}`;
        const comments = [];
        for await (const value of this.items('comments', path, signal)) {
            comments.push(parseComment(value));
        }
        return comments;
    }
    /** Adds a comment. Not retried if GitHub may have processed it (`mayHaveArrived`). */
    async comment(number, body, signal) {
        const path = `${this.path}/${number}/comments`;
        await this.send({ method: 'POST', path, value: { body } }, signal);
    }
    /** Closes idle connections. */
    close() {
        this.client.close();
    }
    async list(query, most, signal) {
        const path = `${this.path}?state=all&${query}&direction=desc`;
        const issues = [];
        let read = 0;
        for await (const value of this.items('issues', path, signal)) {
            const issue = parseIssue(value);
            if (issue)
                issues.push(issue);
            if (++read === most)
                break;
        }
        return issues;
    }
    items(what, path, signal) {
        return paginate(what, async (page) => {
            const response = await this.client.requestApi(pagePath(path, page), { signal });
            return pageOf(parseIssueJson(response), response);
        });
    }
    async send(change, signal) {
        const response = await sendChange(this.client, change, signal);
        return parseIssueJson(response, change.method === 'POST' ? 201 : 200);
    }
}

;// CONCATENATED MODULE: ./src/results/watch-digest.ts


/**
 * Returns a digest of the malicious and suspicious samples: their hashes, statuses, engines, and
 * whether an exception accepts them. It changes when there is something to report.
 * @param hashType the hash that identifies the samples, which is always known
 */
function watch_digest_digestOf(samples, hashType) {
    const flagged = samples.filter(isThreat).map(({ verdict, reported, ...sample }) => {
        const { status, accepted } = verdict;
        // A scan that could not be retrieved is not a change.
        const scan = verdict.scan ?? (reported?.status === status ? reported.scan : null);
        const engines = scan ? scan.detections.map(({ engine }) => engine).sort() : null;
        return JSON.stringify([sample[hashType], status, accepted !== null, engines]);
    });
    // Without duplicates, and in an order that does not depend on that of the samples.
    const lines = [...new Set(flagged)].sort();
    return (0,external_node_crypto_.createHash)('sha256').update(lines.join('\n')).digest('hex');
}

;// CONCATENATED MODULE: ./src/runs/watch/issue-plan.ts



/** Returns what the issue of a subject depends on. */
function subjectStateOf(view) {
    const { subject, samples, hasState, isComplete } = view;
    return {
        digest: watch_digest_digestOf(samples, subject.kind === 'release' ? 'sha256' : 'sha1'),
        isWanted: samples.some(sample => isThreat(sample) && !sample.verdict.accepted),
        isWorse: samples.some(({ change }) => change !== null && isWorsening(change)),
        hasState,
        isUncertain: !isComplete ||
            samples.some(wasFlagged) ||
            (!hasState &&
                samples.some(sample => sample.verdict === null || sample.verdict.status === 'pending'))
    };
}
/** Whether a sample was flagged until the service no longer had it, so it was never cleared. */
function wasFlagged({ verdict, history = [] }) {
    const last = history.at(-1);
    return verdict?.status === 'unavailable' && last !== undefined && verdict_VERDICTS[last.status].isThreat;
}
/**
 * Decides what to do with the issue of a subject.
 * @param found the issue, and what it says about the last report; undefined if there is none
 */
function planIssue({ digest, isWanted, isWorse, hasState, isUncertain }, found) {
    if (!found)
        return { action: isWanted ? 'open' : 'nothing' };
    const { state, marker } = found;
    const isOpen = state === 'open';
    // If nothing changed, people decide whether the issue is open.
    const isReported = digest === marker.digest || (isUncertain && !isWanted);
    // An incomplete run may have cleared a file without a report, so that the digest is the old one.
    const isFlaggedAgain = !isOpen && isWanted && isWorse && hasState;
    if (isReported && !isFlaggedAgain)
        return { action: isOpen ? 'refresh' : 'nothing' };
    if (isOpen) {
        return isWanted
            ? { action: 'report', comment: 'changed', state: 'open' }
            : { action: 'report', comment: 'closed', state: 'closed' };
    }
    // An issue that a person closed is only opened again if the subject got worse.
    return isWanted && (isWorse || marker.closed)
        ? { action: 'report', comment: 'reopened', state: 'open' }
        : { action: 'report', comment: undefined, state: 'closed' };
}

;// CONCATENATED MODULE: ./src/releases/notes-block.ts
/** The block in release notes, and GitHub's limit for them. */
const NOTES_BLOCK = {
    begin: '<!-- spectra-submit: begin -->',
    end: '<!-- spectra-submit: end -->',
    longest: 125_000
};
/**
 * Replaces the block in a text, or adds it at the end. Everything outside the block stays
 * unchanged, byte for byte.
 * @param blocks versions of the block, from long to short; the first one that fits is used
 * @returns undefined when not even the shortest fits
 */
function withBlock(text, blocks, format = NOTES_BLOCK) {
    const newline = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
    const found = findBlock(text, format);
    const before = found ? text.slice(0, found.start) : text;
    const after = found ? text.slice(found.end) : '';
    const gap = found || before === '' ? '' : newline + newline;
    for (const block of blocks) {
        const lines = [format.begin, ...block.split('\n'), format.end].join(newline);
        const edited = before + gap + lines + after;
        if (edited.length <= format.longest)
            return edited;
    }
    return undefined;
}
/** Returns the block in a text, with its markers; undefined if there is none. */
function blockIn(text, format) {
    const found = findBlock(text, format);
    return found && text.slice(found.start, found.end);
}
/**
 * Finds the last block: a begin marker that is directly followed by an end marker. Other markers
 * are the user's text.
 */
function findBlock(text, format) {
    const lines = notes_block_linesOf(text);
    const fenced = fencedLines(lines);
    let begin;
    let found;
    for (const line of lines) {
        const marker = line.text.trimEnd();
        if (marker !== format.begin && marker !== format.end)
            continue;
        const isMarker = (expected) => marker === expected && !fenced.has(line);
        if (isMarker(format.end) && begin)
            found = { start: begin.start, end: line.end };
        begin = isMarker(format.begin) ? line : undefined;
    }
    return found;
}
function notes_block_linesOf(text) {
    return [...text.matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/g)].map(match => ({
        text: match[1] ?? '',
        start: match.index,
        end: match.index + (match[1] ?? '').length
    }));
}
/**
 * The lines of fenced code, where markers don't count. A fence without an end is ignored, because
 * it would hide the block that is added after it.
 */
function fencedLines(lines) {
    const fences = lines.flatMap((line, index) => {
        const [, fence, rest = ''] = /^ {0,3}(`{3,}|~{3,})([^]*)$/.exec(line.text) ?? [];
        return fence === undefined ? [] : [{ index, fence, rest: rest.trim() }];
    });
    const fenced = new Set();
    let from = 0;
    for (const [at, open] of fences.entries()) {
        if (open.index < from || (open.fence.startsWith('`') && open.rest.includes('`')))
            continue;
        const close = fences.find(({ fence, rest }, index) => index > at && rest === '' && fence.startsWith(open.fence));
        if (!close)
            continue;
        from = close.index + 1;
        for (const line of lines.slice(open.index, from))
            fenced.add(line);
    }
    return fenced;
}

;// CONCATENATED MODULE: ./src/releases/issue-marker.ts



/** Returns a digest of a subject's key, which may contain a secret. */
function subjectDigest(key) {
    return (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex');
}
/** Maximum length of an issue or comment on GitHub, in characters. */
const MAX_BODY_LENGTH = 65_536;
const ISSUE_BLOCK = {
    begin: '<!-- spectra-watch: begin -->',
    end: '<!-- spectra-watch: end -->',
    longest: MAX_BODY_LENGTH
};
/**
 * Returns the body of an issue with another block. Everything around the block stays unchanged.
 * @param blocks versions of the block, from long to short; the first one that fits is used
 * @returns undefined when not even the shortest fits
 */
function issue_marker_issueBody(body, blocks, marker) {
    const versions = blocks.map(block => `${issue_marker_hidden(marker)}\n${withoutMarkers(block)}`);
    return withBlock(body, versions, ISSUE_BLOCK);
}
/** Returns the marker in the body of an issue; undefined if there is no valid one. */
function issueMarkerIn(body) {
    const [, line = ''] = issue_marker_linesOf(blockIn(body, ISSUE_BLOCK) ?? '');
    const { subject, digest, writtenOn, closed } = responses_fieldsOf(hiddenValueIn(line));
    return isDigest(subject) && isDigest(digest) && isTime(writtenOn) && typeof closed === 'boolean'
        ? { subject, digest, writtenOn, closed }
        : undefined;
}
/**
 * Returns a comment with a marker.
 * @param versions versions of its text, from long to short; the first one that fits is used
 * @returns undefined when not even the shortest fits
 */
function commentBody(versions, marker) {
    return versions
        .map(text => `${issue_marker_hidden(marker)}\n${withoutMarkers(text)}`)
        .find(({ length }) => length <= MAX_BODY_LENGTH);
}
/** Returns the marker of a comment, which is its first line; undefined if there is no valid one. */
function commentMarkerIn(body) {
    const [line = ''] = issue_marker_linesOf(body);
    const { digest, after } = responses_fieldsOf(hiddenValueIn(line));
    return isDigest(digest) && isTime(after) ? { digest, after } : undefined;
}
/** Returns digests and times as a single line that GitHub doesn't display. */
function issue_marker_hidden(value) {
    return `<!-- spectra-watch: ${JSON.stringify(value)} -->`;
}
function hiddenValueIn(line) {
    const json = /^<!-- spectra-watch: (\{.*\}) -->\s*$/.exec(line)?.[1];
    try {
        return json === undefined ? undefined : JSON.parse(json);
    }
    catch {
        return undefined;
    }
}
/** Returns a text in which no line can be mistaken for the begin or end of the block. */
function withoutMarkers(text) {
    return text.replaceAll('<!-- spectra-watch:', '&lt;!-- spectra-watch:');
}
function issue_marker_linesOf(text) {
    return text.split(/\r\n|\n|\r/);
}
function isDigest(value) {
    return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}
function isTime(value) {
    if (typeof value !== 'string' || Number.isNaN(Date.parse(value)))
        return false;
    return new Date(value).toISOString() === value;
}

;// CONCATENATED MODULE: ./src/runs/watch/issue-search.ts

/** Maximum number of issues with the label that are searched, including pull requests. */
const MAX_LABELED = 1000;
/** Maximum number of recently updated issues that are searched, including pull requests. */
const MAX_UPDATED = 300;
/** Finds the issues about subjects. Each method throws like those of `IssuesApi`. */
class IssueSearch {
    issues;
    label;
    signal;
    labeled;
    updated;
    constructor(issues, label, signal) {
        this.issues = issues;
        this.label = label;
        this.signal = signal;
    }
    /** Returns the issue with a number; undefined if it's not about the subject. */
    async byNumber(subject, number) {
        const issue = await this.issues.find(number, this.signal);
        return issue && markedFor(subject, issue);
    }
    /** Returns the issues about a subject that have the label, the oldest first. */
    async byLabel(subject) {
        this.labeled ??= await this.issues.listByLabel(this.label, MAX_LABELED, this.signal);
        return aboutSubject(subject, this.labeled);
    }
    /** Like `byLabel`, but if none has the label, searches the recently updated issues. */
    async all(subject) {
        const labeled = await this.byLabel(subject);
        if (labeled.length > 0)
            return labeled;
        this.updated ??= await this.issues.listUpdated(MAX_UPDATED, this.signal);
        return aboutSubject(subject, this.updated);
    }
    /** Makes the next search read the lists again. */
    refresh() {
        this.labeled = undefined;
        this.updated = undefined;
    }
}
function aboutSubject(subject, issues) {
    return issues
        .flatMap(issue => markedFor(subject, issue) ?? [])
        .sort((a, b) => a.number - b.number);
}
/** Returns an issue with its marker; undefined if it's not about the subject, or not trusted. */
function markedFor(subject, issue) {
    const marker = issue.isTrusted ? issueMarkerIn(issue.body) : undefined;
    return marker?.subject === subjectDigest(subject) ? { ...issue, marker } : undefined;
}

;// CONCATENATED MODULE: ./src/runs/watch/issue-writer.ts


/** Maximum difference between GitHub's clock and the clocks of earlier runs, in milliseconds. */
const CLOCK_DIFFERENCE = 24 * 3_600_000;
/** How long to wait until GitHub's lists contain what it may have just created, in milliseconds. */
const PAUSE = 3000;
/**
 * Writes issues. Each method throws like those of `IssuesApi`, and a `GithubError` when a text
 * doesn't fit.
 */
class IssueWriter {
    options;
    context;
    constructor(options, context) {
        this.options = options;
        this.context = context;
    }
    /** Opens an issue. Returns its number and URL. */
    async open(subject) {
        const { issues, search, texts, labels } = this.options;
        const { view } = subject;
        const title = texts.title(view);
        const body = this.bodyOf('', view, this.markerOf(subject));
        const create = () => issues.create({ title, body, labels }, this.context.signal);
        const find = async () => {
            search.refresh();
            return (await search.all(view.subject.key))[0];
        };
        return this.createOnce(create, find);
    }
    /**
     * Updates the body, the state, and the labels of an issue, after a comment if there is a reason.
     * @returns why there is no comment, if it was rejected because the issue is locked
     */
    async update(issue, subject, plan) {
        let rejection;
        let changes = {};
        if (plan.action === 'refresh') {
            changes = this.refreshed(issue, subject.view);
        }
        else if (plan.action === 'report') {
            // First the body, because a comment without it would only be half of the report.
            const body = this.bodyOf(issue.body, subject.view, this.markerOf(subject));
            if (plan.comment)
                rejection = await this.comment(issue, subject, plan.comment);
            changes = { body, ...(plan.state !== issue.state && { state: plan.state }) };
        }
        changes = { ...changes, ...this.missingLabel(issue) };
        const { issues } = this.options;
        if (Object.keys(changes).length > 0) {
            await issues.edit(issue.number, changes, this.context.signal);
        }
        return rejection;
    }
    /** The time only changes together with the text, so that the same text is not written again. */
    refreshed({ body, marker }, view) {
        if (this.bodyOf(body, view, marker) === body)
            return {};
        return { body: this.bodyOf(body, view, { ...marker, writtenOn: this.now() }) };
    }
    missingLabel({ labels }) {
        const [label] = this.options.labels;
        if (label === undefined)
            return {};
        const hasLabel = labels.some(one => one.toLowerCase() === label.toLowerCase());
        return hasLabel ? {} : { labels: [...labels, label] };
    }
    markerOf({ view, state }) {
        const { digest, isWanted } = state;
        const subject = subjectDigest(view.subject.key);
        return { subject, digest, writtenOn: this.now(), closed: !isWanted };
    }
    bodyOf(body, view, marker) {
        const edited = issue_marker_issueBody(body, this.options.texts.bodies(view), marker);
        if (edited !== undefined)
            return edited;
        throw new releases_error/* GithubError */.E('the issue has no room for the report. Shorten the text around it');
    }
    now() {
        return this.context.clock.date().toISOString();
    }
    /** Adds a comment, unless an earlier run already did. Returns why it was rejected, if it was. */
    async comment(issue, { view, state }, reason) {
        const { issues, texts } = this.options;
        const marker = { digest: state.digest, after: issue.marker.writtenOn };
        if (await this.hasComment(issue, marker))
            return undefined;
        const body = commentBody(texts.comments(view, reason), marker);
        if (body === undefined)
            throw new releases_error/* GithubError */.E('the comment is too long');
        const add = async () => {
            await issues.comment(issue.number, body, this.context.signal);
            return true;
        };
        const find = async () => (await this.hasComment(issue, marker)) || undefined;
        try {
            await this.createOnce(add, find);
            return undefined;
        }
        catch (error) {
            const isRejected = error instanceof releases_error/* GithubError */.E && !error.mayHaveArrived;
            // The body of a locked issue can still be updated.
            if (issue.isLocked && isRejected)
                return error;
            throw error;
        }
    }
    /** Whether there is a comment with a marker by a trusted author. */
    async hasComment(issue, marker) {
        const { issues } = this.options;
        const since = new Date(Date.parse(marker.after) - CLOCK_DIFFERENCE).toISOString();
        const comments = await issues.listComments(issue.number, since, this.context.signal);
        return comments.some(({ isTrusted, body }) => {
            const found = isTrusted ? commentMarkerIn(body) : undefined;
            return found?.digest === marker.digest && found.after === marker.after;
        });
    }
    /**
     * Creates something once: after an error that leaves open whether it was created, looks for it.
     * @param find returns what was created; undefined if there is nothing
     */
    async createOnce(create, find) {
        const { clock, signal } = this.context;
        for (let mayRetry = this.options.retry;; mayRetry = false) {
            try {
                return await create();
            }
            catch (error) {
                if (!(error instanceof releases_error/* GithubError */.E && error.mayHaveArrived))
                    throw error;
                await clock.sleep(PAUSE, signal);
                const found = await find();
                if (found !== undefined)
                    return found;
                if (!mayRetry)
                    throw error;
            }
        }
    }
}

;// CONCATENATED MODULE: ./src/runs/watch/update-issues.ts





/**
 * Opens, updates, and closes the issues about subjects, one after the other. If one fails, the
 * others continue. Never throws. If the run is canceled, it stops before the next write.
 */
async function updateIssues({ inputs, views, texts, numbers }, context) {
    const { issueRepository: repository, githubToken: token, githubApiUrl: apiUrl, issueLabels: labels } = inputs;
    const { retries, redact } = inputs;
    const { clock, signal } = context;
    const stallMs = inputs.stallTimeoutSeconds * 1000;
    const client = { apiUrl, token, userAgent: PROGRAM, retries, stallMs, redact, clock };
    const issues = new IssuesApi({ ...client, repository });
    const search = new IssueSearch(issues, labels[0] ?? '', signal);
    const writer = new IssueWriter({ issues, search, texts, labels, retry: retries > 0 }, context);
    const updater = new IssueUpdater({ search, writer, numbers });
    try {
        for (const view of views)
            await updater.update(view, signal);
    }
    finally {
        issues.close();
    }
    const { failures, notes } = updater;
    return { issues: updater.issues, failures, notes };
}
/** Updates the issues of subjects, and collects what happened. */
class IssueUpdater {
    options;
    found = new Map();
    failures = [];
    notes = [];
    constructor(options) {
        this.options = options;
    }
    get issues() {
        return [...this.found.values()];
    }
    /** Updates the issue of a subject. Never throws. */
    async update(view, signal) {
        try {
            await this.write(view);
        }
        catch (error) {
            // Any other error must not prevent the reports, either.
            if (!signal.aborted)
                this.fail(view.subject, error);
        }
    }
    async write(view) {
        const { writer } = this.options;
        const { key: subject } = view.subject;
        const state = subjectStateOf(view);
        const found = await this.find(view.subject, state.isWanted);
        const plan = planIssue(state, found);
        if (plan.action === 'open') {
            const { number, url } = await writer.open({ view, state });
            this.found.set(subject, { subject, number, url, state: 'open' });
        }
        else if (found) {
            const { number, url } = found;
            const issue = { subject, number, url, state: found.state };
            // Known even if the update fails.
            this.found.set(subject, issue);
            const rejection = await writer.update(found, { view, state }, plan);
            if (plan.action === 'report')
                this.found.set(subject, { ...issue, state: plan.state });
            if (rejection)
                this.fail(view.subject, rejection);
        }
    }
    /** Finds the issue of a subject. If several match, the oldest open one counts. */
    async find(subject, isWanted) {
        const { search, numbers } = this.options;
        const number = numbers[subject.key];
        const known = number === undefined ? undefined : await search.byNumber(subject.key, number);
        if (known)
            return known;
        // Before an issue is opened, those without the label are searched, too.
        const matches = await (isWanted ? search.all(subject.key) : search.byLabel(subject.key));
        const chosen = matches.find(({ state }) => state === 'open') ?? matches[0];
        const others = matches.filter(issue => issue !== chosen && issue.state === 'open');
        if (chosen && others.length > 0) {
            const list = others.map(issue => `#${issue.number}`).join(', ');
            this.notes.push(`There are several open issues about ${update_issues_nameOf(subject)}. #${chosen.number} is kept up to date. Close the others: ${list}.`);
        }
        return chosen;
    }
    fail(subject, { message }) {
        this.failures.push({
            subject: subject.key,
            message: `The issue about ${update_issues_nameOf(subject)} could not be updated: ${message}.`
        });
    }
}
function update_issues_nameOf({ kind, repository, tag }) {
    return kind === 'release' ? `release ${tag} of ${repository}` : 'the subscribed samples';
}

;// CONCATENATED MODULE: ./src/runs/watch/write-issues.ts


const NO_ISSUES = { issues: [], failures: [], notes: [] };
/**
 * Updates the issue of each subject, if `issue` is set. Never throws.
 * @param lookedUp has the exceptions that apply
 */
async function writeIssues({ inputs, started, state, subjects, incompleteReleases }, lookedUp, context) {
    if (!inputs.issue || inputs.dryRun || context.signal.aborted)
        return NO_ISSUES;
    const samplesOf = (all, { key }) => all.filter(sample => sample.subjects.includes(key));
    const views = subjects.map(subject => ({
        subject,
        samples: samplesOf(lookedUp.samples, subject),
        checkedOn: started.toISOString(),
        runUrl: inputs.origin.runUrl,
        sampleUrl: inputs.sampleUrl,
        hasState: samplesOf(state?.samples ?? [], subject).length > 0,
        isComplete: lookedUp.failures.length === 0 && !incompleteReleases.includes(subject.key)
    }));
    const numbers = state?.issues ?? {};
    return updateIssues({ inputs, views, texts: createIssueTexts(inputs), numbers }, context);
}

;// CONCATENATED MODULE: ./src/runs/watch.ts













/** Watches the verdicts of released files. */
const watchJob = {
    resultsName: WATCH_RESULTS_NAME,
    run: (settings, context) => runWatch(readWatchInputs(settings), context),
    publishFailed: publishWatchFailed
};
/**
 * Looks up the verdicts of released files, updates the issues about them, and reports what changed
 * since the last run, even if lookups fail or the run is canceled.
 * @returns how the run ends
 * @throws {InputError} when an input is invalid; nothing was sent
 * @throws {GithubError} when no release can be read; nothing was sent
 */
async function runWatch(inputs, context) {
    const { log, signal, clock } = context;
    if (!inputs.credentials && !inputs.dryRun)
        return publishWatchSkipped(inputs, context);
    const started = clock.date();
    const exceptions = await loadExceptions(inputs, started, log);
    const state = await loadWatchState(inputs, started, log);
    const found = await findSubjects(inputs, state, context);
    const watch = { ...found, inputs, started, exceptions, state };
    const lookedUp = withAcceptances(await lookUpSamples(watch, context), exceptions);
    const { samples } = lookedUp;
    const issues = await writeIssues(watch, lookedUp, context);
    // Files that other workflows submit may need the other exceptions.
    const unused = exceptionNotes(exceptions, { samples, isComplete: false }, log);
    const issueFailures = issues.failures.map(({ message }) => message);
    const remarks = {
        stopped: signal.aborted ? reasonOf(signal) : undefined,
        failures: [...watch.failures, ...lookedUp.failures, ...issueFailures],
        notes: [
            ...watch.notes,
            ...lookedUp.notes,
            ...issues.notes,
            ...unused,
            ...stateNotes(watch, samples)
        ]
    };
    const document = documentFields(watch, lookedUp, issues);
    const saveState = stateSaver(watch, { ...lookedUp, issues }, signal);
    return publishWatch({ inputs, document, samples, remarks, exceptions, saveState }, context);
}
function withAcceptances(lookedUp, exceptions) {
    const samples = lookedUp.samples.map(sample => exceptions_withAcceptance(sample, exceptions));
    return { ...lookedUp, samples };
}
/** Explains why files that were flagged before may count as changes. */
function stateNotes({ state, inputs }, samples) {
    if (state || inputs.dryRun || !samples.some(isThreat))
        return [];
    return [
        'There is no record of what earlier runs reported, so every flagged file counts as a change.'
    ];
}


/***/ }),

/***/ 4735:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ start)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
;// CONCATENATED MODULE: ./src/platform/cancellation.ts

const controller = new AbortController();
// Each request in progress adds a listener.
(0,external_node_events_.setMaxListeners)(0, controller.signal);
// A terminal that is closed sends SIGHUP.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
        controller.abort(new Error(`the run was canceled (${signal})`));
    });
}
/** Aborts on SIGINT, SIGTERM, or SIGHUP. The message of the reason names the signal. */
const cancellation = controller.signal;

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./src/http/clock.ts
var clock = __nccwpck_require__(8658);
// EXTERNAL MODULE: ./src/inputs/error.ts
var inputs_error = __nccwpck_require__(1551);
// EXTERNAL MODULE: ./src/inputs/outputs.ts + 1 modules
var outputs = __nccwpck_require__(5417);
// EXTERNAL MODULE: ./src/inputs/secrets.ts
var inputs_secrets = __nccwpck_require__(3332);
// EXTERNAL MODULE: ./src/text/format.ts
var format = __nccwpck_require__(8488);
;// CONCATENATED MODULE: ./src/platform/log.ts

/** GitHub Actions truncates annotations at 4096 characters. */
const MAX_ANNOTATION_LENGTH = 4000;
/** @param redact removes secrets from each text before it is truncated or escaped */
function createLog(redact, printer) {
    const line = (text) => (0,format/* neutralize */.YI)(redact(text));
    const lines = (text) => redact(text).split('\n').map(format/* neutralize */.YI).join('\n');
    const annotation = (text) => lines(text).slice(0, MAX_ANNOTATION_LENGTH);
    return {
        info(text) {
            printer.info(line(text));
        },
        group(title, lines) {
            printer.startGroup(line(title));
            for (const text of lines)
                printer.info(line(text));
            printer.endGroup();
        },
        notice(text) {
            printer.notice(annotation(text));
        },
        warning(text) {
            printer.warning(annotation(text));
        },
        error(text, title) {
            printer.error(annotation(text), { title });
        },
        fail(text) {
            printer.setFailed(annotation(text));
        },
        debug(text) {
            printer.debug(lines(text));
        }
    };
}

// EXTERNAL MODULE: ./src/releases/error.ts
var releases_error = __nccwpck_require__(9200);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/inputs/reader.ts
var inputs_reader = __nccwpck_require__(9066);
// EXTERNAL MODULE: ./src/inputs/same-file.ts
var same_file = __nccwpck_require__(790);
;// CONCATENATED MODULE: ./src/platform/report-content.ts

/**
 * How reports begin: results files, their journals, and SARIF logs name this program, and files with
 * outputs begin with one.
 */
const BEGINNING = /^(\{[^]*"spectra-submit[/"]|SPECTRA_)/;
/** Length of the longest beginning, in bytes. */
const BEGINNING_LENGTH = 512;
/** Whether there is a file that is neither empty nor such a report, so it must not be replaced. */
async function isOtherFile(file) {
    const existing = await (0,promises_.lstat)(file).catch(() => undefined);
    if (!existing?.isFile() || existing.size === 0)
        return false;
    const handle = await (0,promises_.open)(file);
    try {
        const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(BEGINNING_LENGTH) });
        return !BEGINNING.test(buffer.toString('utf8', 0, bytesRead));
    }
    finally {
        await handle.close();
    }
}

// EXTERNAL MODULE: ./src/platform/report-paths.ts
var report_paths = __nccwpck_require__(3704);
// EXTERNAL MODULE: ./src/results/own-files.ts
var own_files = __nccwpck_require__(9824);
;// CONCATENATED MODULE: ./src/runs/old-reports.ts









/**
 * Deletes the reports of an earlier run, so that none of them looks like a report of this run,
 * however it ends. Files that the inputs read remain, such as a results file in `resume-from`.
 * @param defaultName the default name of the results file
 * @throws {InputError} when a report can't be deleted, or its path is that of another file
 */
async function deleteOldReports(settings, defaultName) {
    for (const report of reportsOf(settings, defaultName)) {
        const problem = await deleteReport(report).catch((error) => `is a report of an earlier run, and can't be deleted: ${error.message}`);
        if (problem !== undefined)
            throw new inputs_error/* InputError */.d([`${report.file} ${problem}.`]);
    }
}
/** Deletes a report, or returns why it would be wrong to replace it. */
async function deleteReport({ file, mayBeOther }) {
    const existing = await (0,promises_.lstat)(file).catch(() => undefined);
    // A link can be a device such as /dev/stdout.
    if (!existing?.isFile())
        return undefined;
    if (mayBeOther && (await isOtherFile(file))) {
        return 'is not a report, but would be replaced with one: use another path, or delete it';
    }
    await (0,promises_.rm)(file);
    return undefined;
}
/** Returns the paths of the reports that the run can write, even if inputs are invalid. */
function reportsOf(settings, defaultName) {
    const reader = new inputs_reader/* InputReader */.i(settings);
    const { platform } = settings;
    const { resultsFile } = (0,outputs/* readReportInputs */.g)(settings, defaultName);
    const sarifFile = reader.text('sarif-file');
    const read = [
        reader.text('exceptions-file'),
        reader.text('state-file'),
        ...reader.lines('resume-from')
    ];
    const set = [resultsFile, ...(sarifFile ? [external_node_path_default().resolve(sarifFile)] : [])];
    const derived = [
        (0,own_files/* falsePositivePath */.m0)(resultsFile),
        ...(platform.hasCodeQuality ? [(0,own_files/* codeQualityPath */.Cj)(resultsFile)] : []),
        ...platform.openReports(resultsFile).files
    ];
    const isRead = (file) => read.some(other => other !== '' && (0,same_file/* isSameFile */.Dl)(other, file));
    return [
        ...set.map(file => ({ file, mayBeOther: true })),
        ...derived.map(file => ({ file, mayBeOther: file === (0,report_paths/* variablesPath */.XB)(resultsFile) }))
    ].filter(({ file }) => !isRead(file));
}

// EXTERNAL MODULE: ./src/text/redact.ts + 2 modules
var text_redact = __nccwpck_require__(1170);
;// CONCATENATED MODULE: ./src/start.ts
// Imported first, so that a signal cancels the run even while the other modules load.










/**
 * Runs a job, and sets the exit code to 1 unless everything was done.
 * @returns how the run ended, for callers with other exit codes
 */
async function start(job, settings) {
    // Fail by default, so that an unexpected exit never looks like success.
    process.exitCode = 1;
    const { platform } = settings;
    const secrets = (0,inputs_secrets/* secretsOf */.Fj)(settings);
    for (const form of (0,text_redact/* maskableForms */.m)(secrets))
        platform.maskSecret(form);
    const redact = (0,text_redact/* createRedactor */.l)(secrets);
    const log = createLog(redact, platform.printer);
    const context = { platform, log, signal: cancellation, clock: clock/* realClock */.w };
    try {
        await deleteOldReports(settings, job.resultsName);
        const exit = await job.run(settings, context);
        if (exit === 'done')
            process.exitCode = 0;
        return exit;
    }
    catch (error) {
        const message = redact(error.message);
        const isInvalid = error instanceof inputs_error/* InputError */.d;
        const isNothingSent = isInvalid || error instanceof releases_error/* GithubError */.E;
        const inputs = (0,outputs/* readReportInputs */.g)(settings, job.resultsName);
        const exit = isInvalid ? 'invalid' : 'incomplete';
        const ended = await job.publishFailed({ message, isNothingSent, exit }, inputs, context);
        // A stack trace helps with a bug in this program, but not with invalid inputs.
        if (!isInvalid)
            log.debug((0,external_node_util_namespaceObject.inspect)(error));
        return ended;
    }
}


/***/ }),

/***/ 8488:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ formatRate),
/* harmony export */   Vw: () => (/* binding */ toHtml),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   YI: () => (/* binding */ neutralize),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   au: () => (/* binding */ quantity),
/* harmony export */   xv: () => (/* binding */ truncate),
/* harmony export */   zD: () => (/* binding */ formatTotals)
/* harmony export */ });
/**
 * The start of a command, anywhere and in any case. The agent of Azure Pipelines compares text by
 * culture, and so ignores some combining characters.
 */
const COMMAND_START = /(#\p{M}*#\p{M}*(?:v\p{M}*s\p{M}*o\p{M}*)?)\[/giu;
/**
 * Returns untrusted text, such as a file name or a response, as a single line that is safe to log.
 * Escapes control and invisible characters, which start the commands of GitLab and Jenkins. Also
 * escapes the commands of GitHub Actions and Azure Pipelines: `::` at the start, `##[`, `##vso[`.
 */
function neutralize(text) {
    return text
        .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, character => {
        const short = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }[character];
        return short ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    })
        .replace(COMMAND_START, '$1\\[')
        .replace(/^(\s*):(?=:)/, '$1\\:');
}
/** Returns untrusted text as a single line of HTML, without markup. */
function toHtml(text) {
    const entities = {
        '&': 'amp',
        '<': 'lt',
        '>': 'gt',
        '"': 'quot',
        "'": '#39'
    };
    return neutralize(text).replace(/[&<>"']/g, character => `&${entities[character] ?? ''};`);
}
/** Returns at most this many characters of a text. An ellipsis shows that it was longer. */
function truncate(text, longest) {
    if (text.length <= longest)
        return text;
    // Don't end with the first half of a surrogate pair.
    return `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
/** Returns a number of bytes in a suitable unit, such as `12.3 MB`. */
function formatSize(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    const units = ['kB', 'MB', 'GB', 'TB'];
    const power = Math.min(Math.floor(Math.log10(bytes) / 3), units.length);
    return `${(bytes / 1000 ** power).toFixed(1)} ${units[power - 1] ?? ''}`;
}
/** Returns milliseconds as `0.4 s`, `12 s`, `3 min 20 s`, or `1 h 5 min`. */
function formatDuration(ms) {
    if (ms < 9950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
    return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
}
/** Returns a number with its noun, such as `1 file` or `2 files`. */
function quantity(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
/** Returns a text such as `7 files (6 unique), 586.0 kB`. Duplicates count as files only. */
function formatTotals({ files, unique, bytes }) {
    const different = unique === files ? '' : ` (${unique} unique)`;
    return `${quantity(files, 'file')}${different}, ${formatSize(bytes)}`;
}
/** Returns the first names of a list, and how many more there are. */
function listNames(names, most) {
    const rest = names.length - most;
    return names.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
/** Returns a rate limit in words. */
function formatRate(requestsPerSecond) {
    return requestsPerSecond >= 1
        ? `at most ${quantity(Math.floor(requestsPerSecond), 'request')} per second`
        : `at most 1 request every ${formatDuration(1000 / requestsPerSecond)}`;
}


/***/ }),

/***/ 1170:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor),
  m: () => (/* binding */ maskableForms)
});

;// CONCATENATED MODULE: ./src/text/secret-forms.ts
/** Shorter secrets also occur within ordinary words. In characters. */
const SHORTEST_ANYWHERE = 4;
/** Shorter base64 or hex also occurs by chance. In characters. */
const SHORTEST_ENCODED = 6;
/** Whether a secret can only be matched as a whole word. */
function isShort(secret) {
    return Array.from(secret).length < SHORTEST_ANYWHERE;
}
/** Returns all forms of a secret that can be matched literally. */
function literalForms(secret) {
    if (isShort(secret))
        return [secret];
    const escaped = escapedForms(secret);
    return [...escaped, latin1Form(secret), ...escaped.flatMap(encodedForms).flatMap(inUrls)];
}
/** Returns the most likely forms of a secret. */
function commonForms(secret) {
    return isShort(secret) ? [secret] : [...escapedForms(secret), ...encodedForms(secret)];
}
/** Returns a text as quoted by a service that decodes the credentials as Latin-1. */
function latin1Form(text) {
    return Buffer.from(text).toString('latin1');
}
/** Returns the usual escaped forms of a text in JSON, URLs, XML, and HTML. */
function escapedForms(text) {
    const json = JSON.stringify(text).slice(1, -1);
    const xml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const uri = encodeURIComponent(text);
    const strictUri = uri.replace(/[!'()*]/g, one => `%${hexOf(one).toUpperCase()}`);
    const uris = [uri, strictUri].flatMap(form => [form, form.replaceAll('%20', '+')]);
    const forms = [
        ...[text, json, json.replaceAll('/', '\\/'), json.replace(/[^ -~]/g, jsonEscape)],
        ...uris.flatMap(form => [form, form.replace(/%../g, code => code.toLowerCase())]),
        ...[xml, xml.replaceAll('"', '&quot;')].flatMap(form => ["'", '&apos;', '&#39;', '&#x27;'].map(quote => form.replaceAll("'", quote)))
    ];
    return [...new Set(forms)];
}
/** Returns a text in hex, and in base64 on its own and within a longer text. */
function encodedForms(text) {
    const bytes = Buffer.from(text);
    const hex = bytes.toString('hex');
    const base64 = [bytes.toString('base64'), ...[0, 1, 2].map(offset => base64Within(bytes, offset))];
    const base64url = base64.map(form => form.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''));
    const forms = [hex, hex.toUpperCase(), ...base64, ...base64url];
    return forms.filter(form => form.length >= SHORTEST_ENCODED);
}
/** Returns the base64 characters that depend only on these bytes, at an offset in a longer text. */
function base64Within(bytes, offset) {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
    const bits = (offset + bytes.length) * 8;
    return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(bits / 6));
}
/** Returns base64 in plain form, and with its special characters escaped for JSON and URLs. */
function inUrls(base64) {
    const escaped = base64.replace(/[+/=]/g, one => `%${hexOf(one).toUpperCase()}`);
    const lowerCase = escaped.replace(/%../g, code => code.toLowerCase());
    return [base64, escaped, lowerCase, base64.replaceAll('/', '\\/')];
}
/** Returns the JSON escape sequence of a UTF-16 code unit. */
function jsonEscape(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** Returns the bytes of a text in lowercase hex. */
function hexOf(text) {
    return Buffer.from(text).toString('hex');
}

;// CONCATENATED MODULE: ./src/text/escaped-pattern.ts

/** Returns a regular expression for a text in which each character may be escaped. */
function escapedPattern(text) {
    // Repeated backslashes are matched together, to avoid excessive backtracking.
    return (text.match(/\\+|[^\\]/gu) ?? [])
        .map(part => (part.startsWith('\\') ? backslashPattern(part.length) : characterPattern(part)))
        .join('');
}
// Escape sequences, whose special characters may themselves be escaped for a URL.
const BACKSLASH = '(?:\\\\|%(?:25)*5[cC])';
const ENTITY_START = '(?:&|%(?:25)*26)(?:amp(?:;|%(?:25)*3[bB]))*';
const ENTITY_END = '(?:;|%(?:25)*3[bB])';
const NUMBER_SIGN = '(?:#|%(?:25)*23)';
function backslashPattern(count) {
    const code = `${BACKSLASH}{1,8}u005[cC]`;
    const entity = `${ENTITY_START}${NUMBER_SIGN}(?:0*92|[xX]0*5[cC])${ENTITY_END}`;
    return `(?:${BACKSLASH}{${count},${count * 8}}|(?:${code}|${entity}){${count}})`;
}
const ENTITIES = {
    '&': 'amp',
    '<': 'lt',
    '>': 'gt',
    '"': 'quot',
    "'": 'apos'
};
/** Returns a regular expression for one character, plain or escaped one or more times. */
function characterPattern(one) {
    const point = one.codePointAt(0) ?? 0;
    const hex = inAnyCase(point.toString(16));
    const number = `${NUMBER_SIGN}(?:0*${point}|[xX]0*${hex})`;
    const names = [number, ENTITIES[one]].filter(Boolean).join('|');
    const units = one.split('').map(unit => inAnyCase(jsonEscape(unit).slice(1)));
    const letter = /^\\([a-z])$/.exec(JSON.stringify(one).slice(1, -1))?.[1];
    const codes = [
        units.join(`${BACKSLASH}{1,8}`),
        `u\\{0*${hex}\\}`,
        `x${inAnyCase(point.toString(16).padStart(2, '0'))}`,
        ...(letter ? [letter] : [])
    ];
    const ways = [
        escapeRegExp(one),
        ...(one === ' ' ? ['\\+'] : []),
        (hexOf(one).match(/../g) ?? []).map(byte => `%(?:25)*${inAnyCase(byte)}`).join(''),
        `${ENTITY_START}(?:${names})${ENTITY_END}`
    ];
    // A backslash before a letter starts a different escape sequence.
    const prefix = /[\p{L}\p{N}\s]/u.test(one) ? '' : `${BACKSLASH}{0,8}`;
    return `(?:${prefix}(?:${ways.join('|')})|${BACKSLASH}{1,8}(?:${codes.join('|')}))`;
}
/** Escapes the special characters of regular expressions. */
function escapeRegExp(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
/** Returns a regular expression for hex digits in either case. */
function inAnyCase(hex) {
    return hex.replace(/[a-f]/g, digit => `[${digit}${digit.toUpperCase()}]`);
}

;// CONCATENATED MODULE: ./src/text/redact.ts


const MASK = '***';
/**
 * Returns a function that replaces secrets in any encoding: plain, with escapes of JSON, XML, HTML,
 * or URLs (also nested), and in base64, base64url, or hex.
 */
function createRedactor(secrets) {
    const known = longestFirst(secrets);
    if (known.length === 0)
        return text => text;
    // Created on first use, because both are slow to build and often not needed.
    let literal;
    let escaped;
    return text => {
        literal ??= expressionOf(known.flatMap(literalForms), escapeRegExp);
        const rest = text.replace(literal, MASK);
        if (!/[%&\\]/.test(rest))
            return rest;
        escaped ??= expressionOf([...known, ...known.map(latin1Form)], escapedPattern);
        return rest.replace(escaped, MASK);
    };
}
/** Returns the usual forms of secrets for the runner, which only masks literal texts. */
function maskableForms(secrets) {
    return longestFirst(secrets.flatMap(commonForms));
}
/** Returns a regular expression that matches any of these texts, the longest first. */
function expressionOf(texts, patternOf) {
    const patterns = longestFirst(texts).map(text => {
        const pattern = patternOf(text);
        return isShort(text) ? `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])` : pattern;
    });
    return new RegExp(patterns.join('|'), 'gu');
}
function longestFirst(texts) {
    return [...new Set(texts)].filter(Boolean).sort((a, b) => b.length - a.length);
}


/***/ }),

/***/ 1269:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fp: () => (/* binding */ hasHash),
/* harmony export */   hX: () => (/* binding */ unknownPlaceholders),
/* harmony export */   ou: () => (/* binding */ fillTemplate)
/* harmony export */ });
/** The hashes that a URL template can contain, as `{sha1}` or `{sha256}`. */
const HASHES = ['sha1', 'sha256'];
/** A text in braces, or a single brace. */
const PLACEHOLDER = /\{[^{}]*\}|[{}]/g;
/** Returns the placeholders of a template that are not supported. */
function unknownPlaceholders(template) {
    const known = HASHES.map(placeholderOf);
    return [...(template.match(PLACEHOLDER) ?? [])].filter(one => !known.includes(one));
}
/** Whether a template contains a hash. */
function hasHash(template) {
    return HASHES.some(hash => template.includes(placeholderOf(hash)));
}
/**
 * Returns the URL of a sample; undefined if there is no template, or if it contains a hash that is
 * not known.
 * @param template a URL with placeholders, or an empty text
 */
function fillTemplate(template, hashes) {
    if (template === '')
        return undefined;
    let url = template;
    for (const name of HASHES) {
        const hash = hashes[name];
        if (hash === null && url.includes(placeholderOf(name)))
            return undefined;
        url = url.replaceAll(placeholderOf(name), hash ?? '');
    }
    return url;
}
function placeholderOf(hash) {
    return `{${hash}}`;
}


/***/ }),

/***/ 1344:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4735);
/* harmony import */ var _inputs_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(900);
/* harmony import */ var _platform_github_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(22);
/* harmony import */ var _runs_watch_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(432);
// The action in watch/action.yml. Imported first, so that a signal cancels the run early.




await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__/* .start */ .n)(_runs_watch_js__WEBPACK_IMPORTED_MODULE_2__/* .watchJob */ .L, (0,_inputs_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .actionSettings */ .S)(process.env, (0,_platform_github_js__WEBPACK_IMPORTED_MODULE_1__/* .githubActions */ .T)(process.env)));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3898:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
module.exports = x({ ["OidcClient"]: () => (__WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__.OidcClient), ["ProxyAgent"]: () => (__WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__.ProxyAgent), ["getExecOutput"]: () => (__WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__.getExecOutput) });

/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(1344);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
