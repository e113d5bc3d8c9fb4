#!/usr/bin/env node
import * as __WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__ from "./left-out.js";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 5581:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6092);
/* harmony import */ var _cli_command_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1996);
/* harmony import */ var _cli_exit_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8551);
/* harmony import */ var _cli_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1957);
/* harmony import */ var _cli_standard_output_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(7287);
/* harmony import */ var _cli_usage_error_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(4226);
/* harmony import */ var _inputs_error_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1551);
/* harmony import */ var _inputs_secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3332);
/* harmony import */ var _platform_detect_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3590);
/* harmony import */ var _platform_log_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(4425);
/* harmony import */ var _platform_plain_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3631);
/* harmony import */ var _text_redact_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(1170);
// The command line, spectra-submit. Imported first, so that a signal cancels the run early.












const { env } = process;
const JOBS = {
    async submit({ hasCodeQuality }) {
        const { submitJob } = await Promise.all(/* import() */[__nccwpck_require__.e(581), __nccwpck_require__.e(860), __nccwpck_require__.e(828), __nccwpck_require__.e(966)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9966));
        if (!hasCodeQuality)
            return submitJob();
        const { codeQualityReport } = await __nccwpck_require__.e(/* import() */ 265).then(__nccwpck_require__.bind(__nccwpck_require__, 9265));
        return submitJob(codeQualityReport);
    },
    watch: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(581), __nccwpck_require__.e(828), __nccwpck_require__.e(179), __nccwpck_require__.e(972)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3972))).watchJob
};
// Fail by default, so that an unexpected exit never looks like success.
process.exitCode = _cli_exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT_CODES */ .a.incomplete;
(0,_cli_standard_output_js__WEBPACK_IMPORTED_MODULE_9__/* .handleOutputErrors */ .B)(_cli_exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT_CODES */ .a.incomplete);
if (env['GITHUB_ACTIONS'] !== 'true')
    (0,_cli_standard_output_js__WEBPACK_IMPORTED_MODULE_9__/* .dropDebugCommands */ .H)();
process.exitCode = _cli_exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT_CODES */ .a[await run(process.argv.slice(2))];
/** Prints an error as one message without a stack trace, whatever goes wrong. */
async function run(args) {
    let log = (0,_platform_log_js__WEBPACK_IMPORTED_MODULE_10__/* .createLog */ .h)(text => text, _platform_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .plainPrinter */ .bh);
    try {
        const platform = (0,_platform_detect_js__WEBPACK_IMPORTED_MODULE_6__/* .detectPlatform */ .l)(env);
        const settings = (0,_cli_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .commandLineSettings */ .J)(new Map(), env, platform);
        log = (0,_platform_log_js__WEBPACK_IMPORTED_MODULE_10__/* .createLog */ .h)((0,_text_redact_js__WEBPACK_IMPORTED_MODULE_8__/* .createRedactor */ .l)((0,_inputs_secrets_js__WEBPACK_IMPORTED_MODULE_5__/* .secretsOf */ .Fj)(settings)), platform.printer);
        const command = await (0,_cli_command_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommand */ .U)(args);
        if ('name' in command)
            return await runJob(command, platform);
        process.stdout.write(command.text);
        return 'done';
    }
    catch (error) {
        log.fail(error.message);
        return error instanceof _cli_usage_error_js__WEBPACK_IMPORTED_MODULE_11__/* .UsageError */ .e ? 'invalid' : 'incomplete';
    }
}
async function runJob({ name, values, problem }, platform) {
    const job = await JOBS[name](platform);
    const settings = (0,_cli_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .commandLineSettings */ .J)(values, env, platform);
    if (problem === undefined)
        return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__/* .start */ .n)(job, settings);
    return (0,_start_js__WEBPACK_IMPORTED_MODULE_0__/* .start */ .n)({ ...job, run: () => Promise.reject(new _inputs_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d([problem])) }, settings);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1996:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U: () => (/* binding */ readCommand)
});

// UNUSED EXPORTS: ACTION_FILES

// EXTERNAL MODULE: ./src/version.ts
var version = __nccwpck_require__(311);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./src/cli/options.ts
var cli_options = __nccwpck_require__(776);
;// CONCATENATED MODULE: ./src/cli/suggestion.ts
/** Maximum number of typing errors in a name that is still recognized. */
const MAX_ERRORS = 2;
/** Returns the most similar name; undefined if none is similar. */
function similarName(typed, names) {
    const normalized = typed.toLowerCase().replaceAll('_', '-');
    const most = Math.min(MAX_ERRORS, Math.floor(normalized.length / 2));
    const [nearest] = names
        .map(name => ({ name, errors: distance(normalized, name) }))
        .filter(({ errors }) => errors <= most)
        .sort((a, b) => a.errors - b.errors);
    return nearest?.name ?? names.find(name => normalized.length > 2 && name.startsWith(normalized));
}
/** Returns the number of characters to insert, delete, or replace (Levenshtein distance). */
function distance(one, other) {
    let row = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (const [index, character] of Array.from(one).entries()) {
        const next = [index + 1];
        for (let at = 1; at <= other.length; at++) {
            const replaced = (row[at - 1] ?? 0) + (character === other[at - 1] ? 0 : 1);
            next.push(Math.min(replaced, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[other.length] ?? 0;
}

// EXTERNAL MODULE: ./src/cli/usage-error.ts
var usage_error = __nccwpck_require__(4226);
;// CONCATENATED MODULE: ./src/cli/arguments.ts




/**
 * Reads the options and the other arguments of a command.
 * @throws {UsageError} that doesn't contain values, because they can be secrets
 */
function readArguments(args, options) {
    const texts = options.filter(({ type }) => type !== 'flag');
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options: {
            help: { type: 'boolean', short: 'h' },
            ...Object.fromEntries(texts.map(({ name }) => [name, { type: 'string' }]))
        },
        // Arguments are checked below, so that messages say what to do.
        strict: false,
        tokens: true
    });
    const reader = new OptionReader(args, options);
    const positionals = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        if (token.name === 'help')
            return { isHelp: true, values: new Map(), positionals: [] };
        reader.add(token);
    }
    return { isHelp: false, values: reader.values, positionals };
}
/** Collects the values of options. */
class OptionReader {
    args;
    values = new Map();
    known;
    constructor(args, options) {
        this.args = args;
        this.known = new Map(options.map(option => [option.name, option]));
    }
    add(given) {
        const option = this.optionOf(given);
        const value = option.type === 'flag' ? this.switchValue(given, option) : textValue(given);
        const earlier = this.values.get(option.name);
        if (earlier !== undefined && option.type !== 'lines') {
            throw new usage_error/* UsageError */.e(`--${option.name} is given twice: it can have only one value.`);
        }
        this.values.set(option.name, earlier === undefined ? value : `${earlier}\n${value}`);
    }
    optionOf({ name, rawName }) {
        const option = this.known.get(name);
        const negated = name.startsWith('no-') ? this.known.get(name.slice(3)) : undefined;
        const found = option ?? (negated?.type === 'flag' ? negated : undefined);
        if (found)
            return found;
        const shown = (0,usage_error/* nameOrElse */.q)(rawName, 'One of the arguments');
        const similar = similarName(name, [...cli_options/* CREDENTIALS */.t.keys(), ...this.switchesAndNames()]);
        const variable = cli_options/* CREDENTIALS */.t.get(similar ?? '');
        if (variable !== undefined) {
            throw new usage_error/* UsageError */.e(`${shown} is not an option, because other processes can see command lines. Set the environment variable ${variable} instead.`);
        }
        const advice = similar === undefined ? '' : ` Did you mean --${similar}?`;
        throw new usage_error/* UsageError */.e(`${shown} is not an option.${advice}`);
    }
    switchesAndNames() {
        return [...this.known.values()].flatMap(({ name, type }) => type === 'flag' ? [name, `no-${name}`] : [name]);
    }
    /** Returns the value of a switch: with `--no-` it is `false`. */
    switchValue({ name, value, inlineValue, index }, option) {
        const isNegated = name !== option.name;
        if (inlineValue && !isNegated)
            return value ?? '';
        // Otherwise, the value would be a file name.
        if (inlineValue || /^(true|false)$/i.test(this.args[index + 1] ?? '')) {
            throw new usage_error/* UsageError */.e(`--${name} takes no value: use --${option.name} or --no-${option.name}.`);
        }
        return String(!isNegated);
    }
}
function textValue({ name, value, inlineValue }) {
    if (value === undefined) {
        throw new usage_error/* UsageError */.e(`--${name} needs a value, for example --${name}=value.`);
    }
    if (!inlineValue && /^-./.test(value)) {
        throw new usage_error/* UsageError */.e(`--${name} needs a value, but another option follows. If the value begins with a dash, use --${name}=value.`);
    }
    return value;
}

;// CONCATENATED MODULE: ./src/cli/help.ts

/** The width of help, in characters. */
const WIDTH = 80;
/** The help without a command. */
const OVERVIEW = `\
Uploads build artifacts to ReversingLabs Spectra Intelligence for analysis.

Usage:
  spectra-submit submit [options] <files…>
  spectra-submit watch [options]

Commands:
  submit   Uploads files or release assets, and checks their verdicts
  watch    Reports changes in the verdicts of files that are already released
  For the options of a command, run spectra-submit <command> --help.

Environment variables:
  SPECTRA_USERNAME, SPECTRA_PASSWORD  Credentials of the account
  SPECTRA_ARCHIVE_PASSWORD            Password of archives
  GITHUB_TOKEN                        For releases and issues on GitHub

Exit codes:
  0  Everything was done
  1  Something was not done, or a verdict is missing
  2  An option is invalid, or no files match. Nothing was sent
  3  Blocked by --fail-on

Example that sends nothing and needs no account:
  spectra-submit submit --dry-run 'dist/**'
`;
/** The arguments of each command, and what they mean. */
const ARGUMENTS = {
    submit: {
        usage: '[options] <files…>',
        text: "Files are names or glob patterns, such as dist/*.exe. An argument that names an existing file matches only this file. To submit the contents of a folder, use 'dist/**'. To exclude files, use '!*.pdb'. After --, all arguments are files."
    },
    watch: { usage: '[options]', text: '' }
};
/** Returns the help of a command, at most 80 characters wide. */
function commandHelp(name, { description, options, variables }) {
    const { usage, text } = ARGUMENTS[name];
    const sections = [
        `Usage: spectra-submit ${name} ${usage}`,
        wrap(`${description}.`, ''),
        ...(text ? [wrap(text, '')] : []),
        'Options:',
        ...options.map(option => optionHelp(option, options)),
        wrap(`Credentials are environment variables: ${variables.join(', ')}.`, ''),
        'For exit codes and an example, run: spectra-submit --help'
    ];
    return `${sections.join('\n\n')}\n`;
}
function optionHelp(option, options) {
    const { name, type, default: value } = option;
    const isOn = type === 'flag' && value === 'true';
    const flag = isOn ? `--no-${name}` : `--${name}`;
    const remarks = [
        ...(type === 'lines' ? ['Can be repeated.'] : []),
        ...(type !== 'flag' && value ? [`Default: ${value}`] : [])
    ];
    const description = plainText(option.description, options);
    const text = type === 'flag' ? switchText(description, isOn) : description;
    return `  ${flag}${type === 'flag' ? '' : ' <value>'}\n${wrap([text, ...remarks].join(' '), '      ')}`;
}
/** Returns what a switch does, from the description of an input that is `true` or `false`. */
function switchText(description, isOn) {
    return description
        .replace(/^Whether to (.)/, (_, first) => isOn ? `Don't ${first}` : first.toUpperCase())
        .replace(/\bIf false, (.)/g, (_, first) => isOn ? first.toUpperCase() : `Otherwise, ${first}`);
}
/** Returns a description for a terminal: inputs are options, and there are no backquotes. */
function plainText(description, options) {
    const text = description.replace(/`([^`]+)`/g, (_, code) => {
        if (options.some(({ name }) => name === code))
            return `--${code}`;
        return cli_options/* CREDENTIALS */.t.get(code) ?? code;
    });
    return text
        .replace(/\bif (--[a-z-]+) is true\b/g, 'with $1')
        .replace(/\b([Tt])he step\b/g, '$1he command')
        .replace(/\bjob summary\b/g, 'summary');
}
/** Breaks a text into indented lines. */
function wrap(text, indent) {
    const lines = [];
    let line = '';
    for (const word of text.split(/\s+/)) {
        if (line && indent.length + line.length + 1 + word.length > WIDTH) {
            lines.push(indent + line);
            line = word;
        }
        else {
            line = line ? `${line} ${word}` : word;
        }
    }
    return [...lines, indent + line].join('\n');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/text/format.ts
var format = __nccwpck_require__(8488);
;// CONCATENATED MODULE: ./src/cli/positionals.ts




/**
 * Returns patterns for the arguments of `submit`. An argument that names a file matches only this
 * file, because the shell has already expanded wildcards. Other arguments are patterns.
 * @throws {UsageError}
 */
function patternsOf(args) {
    return args.map(checked).map(text => {
        if (exists(text))
            return exactPattern(text);
        if (isPattern(text))
            return wholeLine(text);
        throw new usage_error/* UsageError */.e(`"${(0,format/* neutralize */.YI)((0,format/* truncate */.xv)(text, 100))}" does not exist: check the path.`);
    });
}
/** Returns patterns of asset names for the arguments of `submit` with a release. */
function assetPatternsOf(args) {
    return args.map(checked).map(wholeLine);
}
/** Whether a text excludes files, or contains a wildcard. */
function isPattern(text) {
    return /^!|[*?[{]/.test(text);
}
function checked(text) {
    if (text === '') {
        throw new usage_error/* UsageError */.e('An argument is empty: remove it, or check the variable that it comes from.');
    }
    if (/[\r\n\u2028\u2029]/.test(text)) {
        throw new usage_error/* UsageError */.e(`"${(0,format/* neutralize */.YI)((0,format/* truncate */.xv)(text, 100))}" contains a line break: rename the file, or use one argument for each pattern.`);
    }
    return text;
}
/** Whether there is a file, a folder, or a symbolic link, which can be broken. */
function exists(file) {
    try {
        return (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        // For example, because the text is too long for a name.
        return false;
    }
}
/** Returns a line of `files` with this pattern, which isn't read as a comment. */
function wholeLine(pattern) {
    return /^[\s#]/.test(pattern) ? `./${pattern}` : pattern;
}
/**
 * Returns a line of `files` that matches only this file.
 * @throws {UsageError} when there is no such line
 */
function exactPattern(file, platform = process.platform) {
    const plain = withoutDots(file);
    const slashed = platform === 'win32' ? plain.replaceAll('\\', '/') : plain;
    const escaped = slashed.replace(/[[*?]/g, '[$&]').replaceAll('\\', '\\\\');
    const line = withoutBraces(escaped, platform).replace(/\s$/, '[$&]');
    return /^[\s#!~]/.test(line) ? `./${line}` : line;
}
/** Escapes braces, so that they don't stand for alternatives. */
function withoutBraces(pattern, platform) {
    // Without a closing brace, the pattern is not expanded, and backslashes stay as they are.
    if (!/\{.*\}/.test(pattern))
        return pattern;
    if (platform !== 'win32')
        return pattern.replace(/[\\{}]/g, '\\$&');
    // On Windows, backslashes separate folders.
    if (!/\{.*(,|\.\.).*\}/.test(pattern))
        return pattern;
    const text = `"${(0,format/* neutralize */.YI)(pattern)}" contains braces, which stand for alternatives in patterns`;
    throw new usage_error/* UsageError */.e(`${text}: rename the file, or use a pattern with ? instead of braces.`);
}
/** Removes the segments `.` and `..`, which patterns can't contain. */
function withoutDots(file) {
    const hasParent = file.split(/[/\\]/).includes('..');
    // The parent of a symbolic link depends on its target, which only the native function follows.
    return hasParent
        ? external_node_path_default().join(external_node_fs_.realpathSync.native(external_node_path_default().dirname(file)), external_node_path_default().basename(file))
        : external_node_path_default().normalize(file);
}

;// CONCATENATED MODULE: ./src/cli/command.ts







/** The file of the action that has the same inputs as a command. */
const ACTION_FILES = { submit: 'action.yml', watch: 'watch/action.yml' };
const MORE = 'For the commands, run: spectra-submit --help';
/**
 * Reads a command and its options. If only other arguments are invalid, returns the problem, because
 * the options say where to report it.
 * @param args the arguments after the name of the program
 * @throws {UsageError}
 */
async function readCommand(args) {
    const [name, ...rest] = args;
    if (name === undefined)
        throw new usage_error/* UsageError */.e(`The command is missing.\n\n${OVERVIEW.trimEnd()}`);
    if (name === '--version')
        return { text: `${version/* PROGRAM */.R.split('/')[1] ?? ''}\n` };
    if (name === 'help' && isCommand(rest[0] ?? ''))
        return readCommand([rest[0] ?? '', '--help']);
    if (['help', '--help', '-h'].includes(name))
        return { text: OVERVIEW };
    if (!isCommand(name))
        throw new usage_error/* UsageError */.e(`${unknownCommand(name)}\n${MORE}`);
    try {
        return await readRun(name, rest);
    }
    catch (error) {
        if (!(error instanceof usage_error/* UsageError */.e))
            throw error;
        const more = `For all options, run: spectra-submit ${name} --help`;
        throw new usage_error/* UsageError */.e(`${error.message}\n${more}`, { cause: error });
    }
}
async function readRun(name, args) {
    const info = await (0,cli_options/* readCommandInfo */.W)(ACTION_FILES[name]);
    const { isHelp, values, positionals } = readArguments(args, info.options);
    if (isHelp)
        return { text: commandHelp(name, info) };
    if (positionals.length === 0)
        return { name, values };
    if (name === 'watch') {
        const problem = 'watch takes no arguments: to select release assets, use --files.';
        return { name, values, problem };
    }
    try {
        const patterns = values.get('release') ? assetPatternsOf(positionals) : patternsOf(positionals);
        const files = [values.get('files') ?? '', ...patterns].join('\n');
        return { name, values: new Map([...values, ['files', files]]) };
    }
    catch (error) {
        if (!(error instanceof usage_error/* UsageError */.e))
            throw error;
        return { name, values, problem: error.message };
    }
}
function unknownCommand(name) {
    if (name.startsWith('-'))
        return 'A command must come before the options: submit or watch.';
    const similar = similarName(name, Object.keys(ACTION_FILES));
    const advice = similar === undefined ? 'Use submit or watch.' : `Did you mean ${similar}?`;
    return `${(0,usage_error/* nameOrElse */.q)(name, 'The first argument')} is not a command. ${advice}`;
}
function isCommand(name) {
    return Object.hasOwn(ACTION_FILES, name);
}


/***/ }),

/***/ 8551:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ EXIT_CODES)
/* harmony export */ });
/** The exit codes of the command line. */
const EXIT_CODES = {
    done: 0,
    incomplete: 1,
    invalid: 2,
    blocked: 3
};


/***/ }),

/***/ 776:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readCommandInfo),
/* harmony export */   t: () => (/* binding */ CREDENTIALS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** The folder of the package, for this file and for its bundle. */
const ROOT = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(import.meta.dirname, '..', '..');
/** Inputs that contain credentials, and the variables that they are read from. */
const CREDENTIALS = new Map([
    ['username', 'SPECTRA_USERNAME'],
    ['password', 'SPECTRA_PASSWORD'],
    ['archive-password', 'SPECTRA_ARCHIVE_PASSWORD'],
    ['github-token', 'GITHUB_TOKEN']
]);
/**
 * Reads the options of a command from the inputs of an action.
 * @param actionFile path in the repository, such as `watch/action.yml`
 */
async function readCommandInfo(actionFile) {
    // Loaded only if needed, so that the overview and the version are printed faster.
    const { parse } = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
    const { description, inputs } = parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(ROOT, actionFile), 'utf8'));
    return {
        description,
        options: Object.entries(inputs).flatMap(optionOf),
        variables: Object.keys(inputs).flatMap(name => CREDENTIALS.get(name) ?? [])
    };
}
function optionOf([name, input]) {
    if (CREDENTIALS.has(name))
        return [];
    const { default: value = '' } = input;
    const description = input.description.trim();
    return [
        {
            name,
            description,
            default: value.startsWith('${{') ? '' : value,
            type: typeOf(description, value)
        }
    ];
}
function typeOf(description, value) {
    if (/^(true|false)$/.test(value))
        return 'flag';
    return /\bone (`[^`]+` )?per line\b/.test(description) ? 'lines' : 'text';
}


/***/ }),

/***/ 1957:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ commandLineSettings)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(776);

/**
 * Returns the settings of a command. Credentials are variables, so that they are not visible in the
 * list of processes.
 * @param values values of the other inputs, by name
 */
function commandLineSettings(values, env, platform) {
    const defaults = new Map([['parallel-jobs', String(platform.shard?.count ?? '')]]);
    return {
        platform,
        env,
        nameOf: input => _options_js__WEBPACK_IMPORTED_MODULE_0__/* .CREDENTIALS */ .t.get(input) ?? input,
        valueOf(input) {
            const variable = _options_js__WEBPACK_IMPORTED_MODULE_0__/* .CREDENTIALS */ .t.get(input);
            if (variable !== undefined)
                return env[variable] ?? '';
            return (values.get(input) ?? '') || (defaults.get(input) ?? '');
        }
    };
}


/***/ }),

/***/ 7287:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ handleOutputErrors),
/* harmony export */   H: () => (/* binding */ dropDebugCommands)
/* harmony export */ });
/** Errors of an output whose reader closed it, on Linux and macOS, and on Windows. */
const CLOSED = ['EPIPE', 'EOF'];
/**
 * Lets a run continue if its output can't be written. If the reader closed the output, as `| head`
 * does, the exit code stays the same. After another error, such as a full disk, it is not 0.
 * @param exitCode replaces the exit code 0 after such an error
 */
function handleOutputErrors(exitCode) {
    let hasFailed = false;
    for (const stream of [process.stdout, process.stderr]) {
        stream.on('error', ({ code = '', message }) => {
            if (hasFailed || CLOSED.includes(code))
                return;
            hasFailed = true;
            process.stderr.write(`Error: The output could not be written: ${message}\n`);
        });
    }
    process.on('exit', code => {
        if (hasFailed && code === 0)
            process.exitCode = exitCode;
    });
}
/**
 * Drops the debug messages of @actions/glob, which contain file names and are commands of GitHub
 * Actions. Lines of the log never start with two colons.
 */
function dropDebugCommands() {
    const write = process.stdout.write.bind(process.stdout);
    process.stdout.write = (...args) => {
        const [text] = args;
        return typeof text === 'string' && text.startsWith('::debug::') ? true : write(...args);
    };
}


/***/ }),

/***/ 4226:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ UsageError),
/* harmony export */   q: () => (/* binding */ nameOrElse)
/* harmony export */ });
/** Invalid arguments. The message says what is wrong and what to do. Nothing was sent. */
class UsageError extends Error {
    name = 'UsageError';
}
/** Returns a text if it looks like a name, or else another text, because it could be a secret. */
function nameOrElse(text, otherwise) {
    return /^-{0,2}[a-z][a-z_-]{0,39}$/i.test(text) ? text : otherwise;
}


/***/ }),

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

/***/ 3869:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f7: () => (/* binding */ replaceOrDelete),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   fb: () => (/* binding */ chunkText),
/* harmony export */   l5: () => (/* binding */ temporaryPath)
/* harmony export */ });
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

/***/ 3590:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ detectPlatform)
});

;// CONCATENATED MODULE: ./src/platform/azure-command.ts
/**
 * Returns a logging command of Azure Pipelines.
 * @param name area and action, such as `task.logissue`
 * @param properties names and values; the names must not contain special characters
 */
function azureCommand(name, properties, data) {
    const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
    return `##vso[${[name, pairs.join(';')].filter(Boolean).join(' ')}]${escapeData(data)}`;
}
/** The agent decodes `%AZP25` last, so a percent sign can't become part of another escape. */
function escapeData(text) {
    return text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(']', '%5D').replaceAll(';', '%3B');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./src/platform/environment.ts

/** Returns the value of a variable without surrounding whitespace. Empty if it is unset. */
function variable(env, name) {
    return env[name]?.trim() ?? '';
}
/**
 * Returns a folder without symbolic links, as in the path of the current folder. Returns the
 * current folder if the folder doesn't exist.
 */
function folderOrCurrent(folder) {
    try {
        const target = (0,external_node_fs_.realpathSync)(folder);
        if (folder !== '' && (0,external_node_fs_.statSync)(target).isDirectory())
            return target;
    }
    catch {
        // For example, because the command runs in a container without this folder.
    }
    return process.cwd();
}
/** Returns the position of a job, from 1. Undefined if the numbers are missing or invalid. */
function positionOf(index, count) {
    if (count === '1')
        return { index: 1, count: 1 };
    if (![index, count].every(number => /^\d+$/.test(number)))
        return undefined;
    const shard = { index: Number(index), count: Number(count) };
    return shard.index >= 1 && shard.index <= shard.count ? shard : undefined;
}
/** Returns the URL of a web page without credentials. Empty if the text isn't one. */
function webPage(text) {
    if (!URL.canParse(text))
        return '';
    const url = new URL(text);
    if (!/^https?:$/.test(url.protocol))
        return '';
    url.username = '';
    url.password = '';
    return url.href;
}

// EXTERNAL MODULE: ./src/platform/origin.ts
var platform_origin = __nccwpck_require__(9349);
// EXTERNAL MODULE: ./src/platform/plain.ts
var plain = __nccwpck_require__(3631);
// EXTERNAL MODULE: ./src/platform/report-files.ts
var report_files = __nccwpck_require__(6191);
// EXTERNAL MODULE: ./src/platform/report-paths.ts
var report_paths = __nccwpck_require__(3704);
// EXTERNAL MODULE: ./src/platform/variables.ts
var variables = __nccwpck_require__(7478);
;// CONCATENATED MODULE: ./src/platform/azure.ts







/** Returns the platform of a job in Azure Pipelines, from its predefined variables. */
function azurePipelines(env, print = plain/* printLine */.wi) {
    const secrets = new Set();
    const position = variable(env, 'SYSTEM_JOBPOSITIONINPHASE');
    const shell = (0,plain/* plain */.pj)();
    return {
        ...shell,
        origin: readOrigin(env),
        workspace: folderOrCurrent(variable(env, 'BUILD_SOURCESDIRECTORY')),
        temporaryFolder: variable(env, 'AGENT_TEMPDIRECTORY') || shell.temporaryFolder,
        shard: positionOf(position, variable(env, 'SYSTEM_TOTALJOBSINPHASE')),
        printer: createAzurePrinter(print),
        // The logging command that masks a secret would print it.
        maskSecret: secret => secrets.add(secret),
        openReports: resultsFile => openReports(resultsFile, commandPrinter(print, secrets))
    };
}
function readOrigin(env) {
    const ref = variable(env, 'BUILD_SOURCEBRANCH');
    const source = variable(env, 'SYSTEM_PULLREQUEST_SOURCEBRANCH') || ref;
    return (0,platform_origin/* originOfBuild */.kM)({
        repository: variable(env, 'BUILD_REPOSITORY_NAME'),
        commit: variable(env, 'BUILD_SOURCEVERSION'),
        tag: /^refs\/tags\/(.+)/.exec(ref)?.[1] ?? '',
        branch: source.replace(/^refs\/(heads\/)?/, ''),
        ref,
        runUrl: runUrl(env)
    });
}
/** Returns the page of the run: `https://dev.azure.com/acme/My%20App/_build/results?buildId=7`. */
function runUrl(env) {
    const collection = webPage(variable(env, 'SYSTEM_COLLECTIONURI')).replace(/\/*$/, '/');
    const project = variable(env, 'SYSTEM_TEAMPROJECT');
    const build = variable(env, 'BUILD_BUILDID');
    if (collection === '/' || project === '' || !/^\d+$/.test(build))
        return '';
    return webPage(`${collection}${encodeName(project)}/_build/results?buildId=${build}`);
}
function encodeName(name) {
    // As UTF-8, because a lone surrogate can't be encoded.
    return encodeURIComponent(Buffer.from(name).toString());
}
/**
 * Returns a printer of logging commands. Everything goes to standard output, because a task can be
 * set to fail if there is anything in standard error.
 */
function createAzurePrinter(print) {
    const issue = (type, text) => {
        print(azureCommand('task.logissue', { type }, text));
    };
    return {
        info: print,
        notice: print,
        warning(text) {
            issue('warning', text);
        },
        error(text, { title }) {
            issue('error', `${title}: ${text}`);
        },
        setFailed(text) {
            issue('error', text);
        },
        startGroup(title) {
            print(`##[group]${title}`);
        },
        endGroup() {
            print('##[endgroup]');
        },
        debug: () => undefined
    };
}
/** Returns reports that are files, variables for later steps and jobs, and a tab of the run. */
function openReports(resultsFile, print) {
    const files = (0,report_files/* reportFiles */.I)(resultsFile);
    return {
        files: files.files,
        async writeOutputs(outputs) {
            // First, because outputs that can't be written are not written again with another outcome.
            await files.writeOutputs(outputs);
            for (const [name, value] of (0,variables/* variablesOf */.h)(outputs)) {
                const command = azureCommand('task.setvariable', { variable: name, isOutput: 'true' }, value);
                print(command, `${name} is not set, because its value contains a secret.`);
            }
        },
        async writeSummary(summary) {
            await files.writeSummary(summary);
            if (summary === undefined)
                return;
            const command = azureCommand('task.uploadsummary', {}, (0,report_paths/* summaryPath */.e8)(resultsFile));
            print(command, 'The summary is not shown in the run, because its path contains a secret.');
        }
    };
}
/**
 * Returns a function that prints commands, except those with a path that contains a secret, because
 * the path can't be redacted. Each warning is printed once.
 */
function commandPrinter(print, secrets) {
    const printer = createAzurePrinter(print);
    const warned = new Set();
    return (command, warning) => {
        if (![...secrets].some(secret => command.includes(secret))) {
            print(command);
        }
        else if (!warned.has(warning)) {
            warned.add(warning);
            printer.warning(warning);
        }
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 6 modules
var core = __nccwpck_require__(6251);
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

;// CONCATENATED MODULE: ./src/platform/github.ts






/** Returns the platform of a job in GitHub Actions, from the runner's variables. */
function githubActions(env) {
    const origin = github_readOrigin(env);
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
        printer: core,
        maskSecret: core.setSecret,
        openReports: () => github_openReports(env)
    };
}
function github_readOrigin(env) {
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
        version: (0,platform_origin/* versionOf */.E4)({ tag, branch: refName, commit }),
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
function github_openReports(env) {
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
                    core.setOutput(name, value);
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

;// CONCATENATED MODULE: ./src/platform/gitlab.ts



const RED = '\u001b[31;1m';
const YELLOW = '\u001b[33;1m';
const PLAIN = '\u001b[0m';
const CLEAR_LINE = '\u001b[0K';
/** Returns the platform of a job in GitLab CI/CD, from its predefined variables. */
function gitlab(env) {
    return {
        ...(0,plain/* plain */.pj)(),
        origin: gitlab_readOrigin(env),
        workspace: folderOrCurrent(variable(env, 'CI_PROJECT_DIR')),
        shard: positionOf(variable(env, 'CI_NODE_INDEX'), variable(env, 'CI_NODE_TOTAL')),
        runsWithoutSecrets: 'Pipelines in forks and on unprotected branches may have no access to variables',
        hasCodeQuality: true,
        printer: new GitlabPrinter()
    };
}
function gitlab_readOrigin(env) {
    const sourceBranch = variable(env, 'CI_MERGE_REQUEST_SOURCE_BRANCH_NAME');
    const tag = variable(env, 'CI_COMMIT_TAG');
    return (0,platform_origin/* originOfBuild */.kM)({
        repository: variable(env, 'CI_PROJECT_PATH'),
        commit: variable(env, 'CI_COMMIT_SHA'),
        tag,
        branch: sourceBranch || variable(env, 'CI_COMMIT_REF_NAME'),
        ref: variable(env, 'CI_MERGE_REQUEST_REF_PATH'),
        runUrl: webPage(variable(env, 'CI_JOB_URL'))
    });
}
/**
 * Prints groups as collapsed sections of the job log. Everything goes to standard output, because
 * only one stream keeps the order of lines and sections.
 */
class GitlabPrinter {
    print;
    now;
    sections = 0;
    /** @param now returns the time in milliseconds */
    constructor(print = plain/* printLine */.wi, now = Date.now) {
        this.print = print;
        this.now = now;
    }
    info(text) {
        this.print(text);
    }
    notice(text) {
        this.print(text);
    }
    warning(text) {
        this.print(`${YELLOW}WARNING:${PLAIN} ${text}`);
    }
    error(text, { title }) {
        this.setFailed(`${title}: ${text}`);
    }
    setFailed(text) {
        this.print(`${RED}ERROR:${PLAIN} ${text}`);
    }
    startGroup(title) {
        this.sections += 1;
        this.print(`${this.marker('start', '[collapsed=true]')}${title}`);
    }
    endGroup() {
        this.print(this.marker('end'));
    }
    debug() {
        // Job logs have no lines that are hidden by default.
    }
    /** The name has the process ID, because a job can run several commands. */
    marker(kind, options = '') {
        const seconds = Math.floor(this.now() / 1000);
        const name = `spectra_${process.pid}_${this.sections}`;
        return `${CLEAR_LINE}section_${kind}:${seconds}:${name}${options}\r${CLEAR_LINE}`;
    }
}

;// CONCATENATED MODULE: ./src/platform/git-url.ts
/**
 * Returns the path of a repository on its server, such as `group/name`. Never contains credentials.
 * Empty if the URL has no path.
 * @param url an HTTP or SSH URL, `user@host:path`, or a path on this machine
 */
function repositoryPathOf(url) {
    const [, scheme = '', rest = ''] = /^([a-z][a-z\d+.-]*:\/\/)?(.*)$/is.exec(url.trim()) ?? [];
    // Everything before the last @ can be part of a password, which isn't always escaped.
    const isLocal = scheme === '' ? isLocalPath(rest) : /^file:/i.test(scheme);
    const location = rest.slice(rest.lastIndexOf('@') + 1).replace(/[?#].*$/s, '');
    const path = isLocal ? baseName(location) : withoutHost(location, scheme !== '');
    return decode(path.replace(/^\/+|\/+$/g, '').replace(/\.git$/i, ''));
}
/** Whether a text without a scheme is a path, and not `host:path`. */
function isLocalPath(text) {
    return /^([a-z]:)?[\\/.]/i.test(text) || !text.includes(':');
}
function baseName(path) {
    return path.replace(/[\\/]+$/, '').replace(/^.*[\\/]/s, '');
}
/** Removes the host. A number after it is the port of a URL, but part of the path otherwise. */
function withoutHost(location, isUrl) {
    const host = /^(\[[^\]]*\]|[^/:]*)/.exec(location)?.[0] ?? '';
    const rest = location.slice(host.length);
    return isUrl ? rest.replace(/^:\d*/, '') : rest.replace(/^:/, '');
}
function decode(path) {
    try {
        return decodeURIComponent(path);
    }
    catch {
        // A percent sign that isn't part of an escape.
        return path;
    }
}

;// CONCATENATED MODULE: ./src/platform/jenkins.ts




/** Returns the platform of a Jenkins build, from the variables of Jenkins and its Git plugin. */
function jenkins(env) {
    const shell = (0,plain/* plain */.pj)();
    return {
        ...shell,
        origin: jenkins_readOrigin(env),
        workspace: folderOrCurrent(variable(env, 'WORKSPACE')),
        temporaryFolder: variable(env, 'WORKSPACE_TMP') || shell.temporaryFolder
    };
}
function jenkins_readOrigin(env) {
    const remote = variable(env, 'GIT_URL') || variable(env, 'GIT_URL_1');
    const gitBranch = variable(env, 'GIT_BRANCH');
    const tag = variable(env, 'TAG_NAME') || (/^refs\/tags\/(.+)/.exec(gitBranch)?.[1] ?? '');
    const branch = variable(env, 'CHANGE_BRANCH') || variable(env, 'BRANCH_NAME');
    const hasOnlyName = variable(env, 'CHANGE_ID') !== '' && variable(env, 'CHANGE_BRANCH') === '';
    const origin = (0,platform_origin/* originOfBuild */.kM)({
        repository: repositoryPathOf(remote),
        commit: variable(env, 'GIT_COMMIT'),
        tag,
        branch: branch || branchOf(gitBranch),
        ref: '',
        runUrl: webPage(variable(env, 'BUILD_URL'))
    });
    // The name of a change, such as PR-24, isn't a branch.
    return hasOnlyName ? { ...origin, ref: '' } : origin;
}
/** Returns the branch of a remote branch such as `origin/main`. Empty if no branch is checked out. */
function branchOf(gitBranch) {
    const branch = gitBranch.replace(/^refs\/(heads|remotes)\//, '').replace(/^origin\//, '');
    return /^(detached|HEAD|refs\/.*)$/.test(branch) ? '' : branch;
}

;// CONCATENATED MODULE: ./src/platform/detect.ts





/** Returns the platform that sets these variables. */
function detectPlatform(env) {
    if (env['GITHUB_ACTIONS'] === 'true')
        return githubActions(env);
    if (env['GITLAB_CI'] === 'true')
        return gitlab(env);
    // Azure Pipelines sets it to "True".
    if (env['TF_BUILD']?.toLowerCase() === 'true')
        return azurePipelines(env);
    if (env['JENKINS_URL'])
        return jenkins(env);
    return (0,plain/* plain */.pj)();
}


/***/ }),

/***/ 4425:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createLog)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8488);

/** GitHub Actions truncates annotations at 4096 characters. */
const MAX_ANNOTATION_LENGTH = 4000;
/** @param redact removes secrets from each text before it is truncated or escaped */
function createLog(redact, printer) {
    const line = (text) => (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralize */ .YI)(redact(text));
    const lines = (text) => redact(text).split('\n').map(_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralize */ .YI).join('\n');
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


/***/ }),

/***/ 9349:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   kM: () => (/* binding */ originOfBuild),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
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


/***/ }),

/***/ 3631:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bh: () => (/* binding */ plainPrinter),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   wi: () => (/* binding */ printLine)
/* harmony export */ });
/* unused harmony exports printErrorLine, createPlainPrinter */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6191);


/** Writes lines to standard output. */
const printLine = text => {
    process.stdout.write(`${text}\n`);
};
/** Writes lines to standard error. */
const printErrorLine = text => {
    process.stderr.write(`${text}\n`);
};
/** Returns a printer of plain text, which prints warnings and errors with `printError`. */
function createPlainPrinter(print, printError) {
    return {
        info: print,
        notice: print,
        warning(text) {
            printError(`Warning: ${text}`);
        },
        error(text, { title }) {
            printError(`Error: ${title}: ${text}`);
        },
        setFailed(text) {
            printError(`Error: ${text}`);
        },
        startGroup: print,
        endGroup: () => undefined,
        debug: () => undefined
    };
}
/** Prints messages to standard output, and warnings and errors to standard error. */
const plainPrinter = createPlainPrinter(printLine, printErrorLine);
/**
 * Returns the platform of a command in a shell, where the origin of files is unknown. Other platforms
 * replace some of the values.
 */
function plain() {
    return {
        origin: { repository: '', commit: '', ref: '', version: '', runUrl: '', url: '' },
        githubRepository: '',
        workspace: process.cwd(),
        temporaryFolder: (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(),
        resultsFolder: process.cwd(),
        shard: undefined,
        // Whether this is so depends on the configuration of the system.
        runsWithoutSecrets: 'Runs from forks may have no access to secrets',
        hasCodeQuality: false,
        printer: plainPrinter,
        // The log masks secrets itself, and a command that masks a secret could print it.
        maskSecret: () => undefined,
        openReports: _report_files_js__WEBPACK_IMPORTED_MODULE_1__/* .reportFiles */ .I
    };
}


/***/ }),

/***/ 7881:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isOtherFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

/**
 * How reports begin: results files, their journals, and SARIF logs name this program, and files with
 * outputs begin with one.
 */
const BEGINNING = /^(\{[^]*"spectra-submit[/"]|SPECTRA_)/;
/** Length of the longest beginning, in bytes. */
const BEGINNING_LENGTH = 512;
/** Whether there is a file that is neither empty nor such a report, so it must not be replaced. */
async function isOtherFile(file) {
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).catch(() => undefined);
    if (!existing?.isFile() || existing.size === 0)
        return false;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file);
    try {
        const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(BEGINNING_LENGTH) });
        return !BEGINNING.test(buffer.toString('utf8', 0, bytesRead));
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 6191:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ reportFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _atomic_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3869);
/* harmony import */ var _report_content_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7881);
/* harmony import */ var _report_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3704);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7478);






/** Returns reports that are files next to the results file. */
function reportFiles(resultsFile) {
    const [variables, summaryFile] = [(0,_report_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .variablesPath */ .XB)(resultsFile), (0,_report_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .summaryPath */ .e8)(resultsFile)];
    return {
        files: [variables, summaryFile],
        async writeOutputs(outputs) {
            if (await (0,_report_content_js__WEBPACK_IMPORTED_MODULE_3__/* .isOtherFile */ .J)(variables))
                throw new Error(`${variables} is not a report`);
            await writeReport(variables, (0,_variables_js__WEBPACK_IMPORTED_MODULE_5__/* .variablesText */ .l)(outputs));
        },
        writeSummary: summary => writeReport(summaryFile, summary)
    };
}
async function writeReport(file, text) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(file), { recursive: true });
        await (0,_atomic_file_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceOrDelete */ .f7)(file, text);
    }
    catch (error) {
        // Otherwise, a report of an earlier run could be taken for one of this run.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true }).catch(() => undefined);
        throw error;
    }
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

/***/ 7478:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ variablesOf),
/* harmony export */   l: () => (/* binding */ variablesText)
/* harmony export */ });
/** Outputs that are too long for variables. The results file has the same content. */
const LEFT_OUT = ['results'];
/** GitLab rejects a report of 5 KB or more, and at most three values are not numbers. In bytes. */
const MAX_VALUE_LENGTH = 1000;
/** Returns outputs as variables, such as `SPECTRA_FAILED_COUNT`, by name. */
function variablesOf(outputs) {
    return Object.entries(outputs)
        .filter(([name]) => !LEFT_OUT.includes(name))
        .map(([name, value]) => [
        `SPECTRA_${name.toUpperCase().replaceAll('-', '_')}`,
        oneLineOf(String(value))
    ]);
}
/** Returns outputs as lines such as `SPECTRA_FAILED_COUNT=0`. */
function variablesText(outputs) {
    return variablesOf(outputs)
        .map(([name, value]) => `${name}=${value}\n`)
        .join('');
}
/**
 * Joins the lines of a value, because values in these files are one line. Leaves out lines that
 * would make it too long, because half of a path or URL would be wrong.
 */
function oneLineOf(value) {
    let text = '';
    for (const line of value.split(/\s*[\r\n]+\s*/)) {
        const longer = text === '' ? line : `${text} ${line}`;
        if (Buffer.byteLength(longer) > MAX_VALUE_LENGTH)
            break;
        text = longer;
    }
    return text;
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

/***/ 6092:
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

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./src/http/clock.ts
var clock = __nccwpck_require__(8658);
// EXTERNAL MODULE: ./src/inputs/error.ts
var inputs_error = __nccwpck_require__(1551);
// EXTERNAL MODULE: ./src/inputs/outputs.ts + 1 modules
var outputs = __nccwpck_require__(5417);
// EXTERNAL MODULE: ./src/inputs/secrets.ts
var inputs_secrets = __nccwpck_require__(3332);
// EXTERNAL MODULE: ./src/platform/log.ts
var platform_log = __nccwpck_require__(4425);
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
// EXTERNAL MODULE: ./src/platform/report-content.ts
var report_content = __nccwpck_require__(7881);
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
    if (mayBeOther && (await (0,report_content/* isOtherFile */.J)(file))) {
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
    const log = (0,platform_log/* createLog */.h)(redact, platform.printer);
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
            log.debug((0,external_node_util_.inspect)(error));
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

/***/ 311:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ PROGRAM)
/* harmony export */ });
/** Name and version of the program. A test checks that they match package.json. */
const PROGRAM = 'spectra-submit/1.0.0';


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

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

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

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 8300:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 6251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ExitCode: () => (/* binding */ ExitCode),
  addPath: () => (/* binding */ addPath),
  debug: () => (/* binding */ debug),
  endGroup: () => (/* binding */ endGroup),
  error: () => (/* binding */ error),
  exportVariable: () => (/* binding */ exportVariable),
  getBooleanInput: () => (/* binding */ getBooleanInput),
  getIDToken: () => (/* binding */ getIDToken),
  getInput: () => (/* binding */ getInput),
  getMultilineInput: () => (/* binding */ getMultilineInput),
  getState: () => (/* binding */ getState),
  group: () => (/* binding */ group),
  info: () => (/* binding */ info),
  isDebug: () => (/* binding */ isDebug),
  markdownSummary: () => (/* reexport */ markdownSummary),
  notice: () => (/* binding */ notice),
  platform: () => (/* reexport */ platform_namespaceObject),
  saveState: () => (/* binding */ saveState),
  setCommandEcho: () => (/* binding */ setCommandEcho),
  setFailed: () => (/* binding */ setFailed),
  setOutput: () => (/* binding */ setOutput),
  setSecret: () => (/* binding */ setSecret),
  startGroup: () => (/* binding */ startGroup),
  summary: () => (/* reexport */ summary),
  toPlatformPath: () => (/* reexport */ toPlatformPath),
  toPosixPath: () => (/* reexport */ toPosixPath),
  toWin32Path: () => (/* reexport */ toWin32Path),
  warning: () => (/* binding */ warning)
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

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
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
    process.stdout.write(cmd.toString() + external_os_.EOL);
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
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
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
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
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


const { access, appendFile, writeFile } = external_fs_.promises;
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
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
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
        return this.addRaw(external_os_.EOL);
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
    return pth.replace(/[/\\]/g, external_path_.sep);
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
const platform = external_os_.platform();
const arch = external_os_.arch();
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
    process.env['PATH'] = `${inputPath}${external_path_.delimiter}${process.env['PATH']}`;
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
    process.stdout.write(external_os_.EOL);
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
    process.stdout.write(message + external_os_.EOL);
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
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
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
/******/ var __webpack_exports__ = __nccwpck_require__(5581);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
