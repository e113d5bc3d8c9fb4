export const id = 828;
export const ids = [828];
export const modules = {

/***/ 6792:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ contentKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _open_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8306);


/** Number of bytes at the start of a file that are compared. */
const HEAD = 64 * 1024;
/**
 * Returns a key that is equal for files with the same content, and rarely for others. If the file
 * can't be read, the key is unique, because hashing reports the error.
 * @param signal aborts the wait while too many files are open
 */
async function contentKey({ path, size }, signal) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    try {
        const handle = await (0,_open_file_js__WEBPACK_IMPORTED_MODULE_1__/* .openFile */ .Tq)(path, signal);
        try {
            hash.update(await (0,_open_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readFully */ .lR)(handle, Buffer.alloc(Math.min(HEAD, size))));
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


/***/ }),

/***/ 937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ ASSET_PATTERNS),
/* harmony export */   p: () => (/* binding */ localPatterns)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1568);


/**
 * Returns patterns for local files. They are relative to the working directory. Files outside of
 * it match a relative pattern at any depth, as with excludes.
 * @param workspace the folder that file names are relative to
 */
function localPatterns(workspace) {
    const folder = process.cwd();
    return {
        pathOf(name) {
            const file = node_path__WEBPACK_IMPORTED_MODULE_0___default().resolve(workspace, name);
            return { path: (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .slashed */ .df)(file), isInside: (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .isBelow */ .Yw)(file, folder) };
        },
        compile: pattern => anyOf((0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .expandPattern */ .nh)(pattern).map(localMatcher))
    };
}
/** Patterns for release assets, which match their names. */
const ASSET_PATTERNS = {
    pathOf: name => ({ path: name, isInside: true }),
    compile(pattern) {
        const matchers = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .expandPattern */ .nh)(pattern).map(one => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .matcherOf */ .Ke)(one.replace(/^(\.\/)+/, '')));
        return anyOf(matchers.map(matches => file => matches(file.path)));
    }
};
function localMatcher(pattern) {
    const absolute = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .absolutePattern */ .Y8)(pattern);
    const matches = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .matcherOf */ .Ke)(absolute);
    // Most patterns differ in their literal start, which is faster to compare. Windows ignores case.
    const start = process.platform === 'win32' ? '' : (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .splitPattern */ .zm)(absolute).start;
    const inside = ({ path }) => path.startsWith(start) && matches(path);
    const anywhere = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .absolutePattern */ .Y8)(`/**/${pattern}`);
    if ((0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsolute */ .oP)(pattern) || anywhere === '/**')
        return inside;
    const matchesAnywhere = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .matcherOf */ .Ke)(anywhere.slice(1));
    const withoutRoot = (file) => file.slice(file.indexOf('/') + 1);
    return file => (file.isInside ? inside(file) : matchesAnywhere(withoutRoot(file.path)));
}
function anyOf(matchers) {
    return file => matchers.some(matches => matches(file));
}


/***/ }),

/***/ 4171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ FINGERPRINT_KEY),
/* harmony export */   v: () => (/* binding */ createFingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Neither the secret nor a fingerprint may leave the process. Otherwise, other bytes with the same
 * fingerprint could be prepared, because all files share the nonce.
 */
const FINGERPRINT_KEY = { key: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16), nonce: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(12) };
/**
 * Creates a fingerprint, which shows whether bytes have changed since this process read them. It is
 * a GMAC (NIST SP 800-38D, AES-GCM with nothing to encrypt), which takes less time than SHA-1.
 */
function createFingerprint({ key, nonce }) {
    const cipher = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)('aes-128-gcm', key, nonce);
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


/***/ }),

/***/ 6402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I$: () => (/* binding */ LARGE),
  wh: () => (/* binding */ hashLarge),
  _U: () => (/* binding */ hashSmall)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(8300);
// EXTERNAL MODULE: ./src/artifacts/fingerprint.ts
var fingerprint = __webpack_require__(4171);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/artifacts/open-file.ts
var open_file = __webpack_require__(8306);
;// CONCATENATED MODULE: ./src/artifacts/hash-file.ts




/** Each thread has its own buffer. A larger one isn't faster. */
const buffer = Buffer.allocUnsafeSlow(256 << 10);
/**
 * Reads a file once, on the calling thread, and computes its digests.
 * @throws when it can't be read, is not a regular file, or changes while it is read
 */
function hashFile({ path, algorithms, secret }) {
    const file = (0,external_node_fs_.openSync)(path, open_file/* READ_ONLY */.sj);
    try {
        const before = (0,external_node_fs_.fstatSync)(file, { bigint: true });
        if (!before.isFile())
            throw new Error('it is not a regular file');
        const hashes = algorithms.map(algorithm => ({
            algorithm,
            hash: algorithm === 'fingerprint' ? (0,fingerprint/* createFingerprint */.v)(secret) : (0,external_node_crypto_.createHash)(algorithm)
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
    return (0,open_file/* retryOpen */.nd)(() => {
        signal.throwIfAborted();
        return hashFile({ path, algorithms: ALL, secret: fingerprint/* FINGERPRINT_KEY */.X });
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
        jobs.push({ request: { path, algorithms, secret: fingerprint/* FINGERPRINT_KEY */.X }, signal, resolve });
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
        const hashed = (0,open_file/* retryOpen */.nd)(async () => {
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
        return new external_node_worker_threads_.Worker(THREAD, { execArgv: [] });
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


/***/ }),

/***/ 8306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tq: () => (/* binding */ openFile),
/* harmony export */   lR: () => (/* binding */ readFully),
/* harmony export */   nd: () => (/* binding */ retryOpen),
/* harmony export */   sj: () => (/* binding */ READ_ONLY)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__);



/** Without `O_NONBLOCK`, opening a FIFO would wait for a writer. Windows doesn't have the flag. */
const READ_ONLY = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
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
    const handle = await retryOpen(() => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, READ_ONLY), signal);
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
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(pause, undefined, signal && { signal });
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


/***/ }),

/***/ 9719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SY: () => (/* binding */ ignoringCase),
/* harmony export */   oR: () => (/* binding */ mistakeIn),
/* harmony export */   ry: () => (/* binding */ splitList)
/* harmony export */ });
/** `$NAME` and `${NAME}`, but not the `$` in a Java class name such as `Outer$Inner`. */
const SHELL = /\$\{\w+\}|(?<![A-Za-z0-9])\$(?:env:)?[A-Za-z_]\w*|\$[A-Z_][A-Z0-9_]*\b/g;
const WINDOWS = /%[A-Za-z_]\w*%/g;
/** A comma followed by whitespace, but not within braces. */
const LIST = /,\s+(?![^{]*\})/;
/**
 * Returns the likely mistake in a pattern. Real file names can look the same, so this is only for
 * patterns that match nothing.
 */
function mistakeIn(pattern) {
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
        `or with "[${variable.charAt(0)}]${variable.slice(1)}" if that is part of the name`, pattern.replace(SHELL, valueOf).replace(WINDOWS, valueOf));
}
/** A pattern may have several mistakes. For example, `- "a"` is a list item with quotes. */
function mistakeOf(advice, ...intended) {
    const further = intended.map(pattern => mistakeIn(pattern));
    const all = [advice, ...further.flatMap(mistake => mistake?.advice ?? [])];
    return {
        advice: [...new Set(all)].join(', and '),
        intended: intended.flatMap((pattern, index) => further[index]?.intended ?? [pattern])
    };
}
/** Returns a pattern to use instead of a variable. */
function valueOf(variable) {
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


/***/ }),

/***/ 1568:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ke: () => (/* binding */ matcherOf),
/* harmony export */   Kf: () => (/* binding */ literalPattern),
/* harmony export */   Y8: () => (/* binding */ absolutePattern),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   df: () => (/* binding */ slashed),
/* harmony export */   ht: () => (/* binding */ separateExcludes),
/* harmony export */   nh: () => (/* binding */ expandPattern),
/* harmony export */   oP: () => (/* binding */ isAbsolute),
/* harmony export */   zm: () => (/* binding */ splitPattern)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var minimatch__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3581);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8488);




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
function matcherOf(pattern, options = {}) {
    const matcher = new minimatch__WEBPACK_IMPORTED_MODULE_2__/* .Minimatch */ .VR(pattern, { ...MATCHING, ...options });
    return text => matcher.match(text);
}
/** Maximum number of patterns that braces can stand for. */
const MAX_ALTERNATIVES = 1000;
/**
 * Expands braces, which the glob library doesn't support, and replaces Windows separators.
 * @throws when braces stand for too many patterns
 */
function expandPattern(pattern, platform = process.platform) {
    // On other platforms, a backslash is an escape character.
    const slashed = platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
    // The library ignores further alternatives, but a part of an exclude would expose files.
    const expanded = (0,minimatch__WEBPACK_IMPORTED_MODULE_2__/* .braceExpand */ .KA)(slashed, { braceExpandMax: MAX_ALTERNATIVES + 1 });
    if (expanded.length <= MAX_ALTERNATIVES)
        return expanded;
    throw new Error(`"${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .truncate */ .xv)(pattern, 100)}" stands for more than ${MAX_ALTERNATIVES} patterns: use a wildcard instead of braces`);
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
function isAbsolute(pattern) {
    return node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(pattern) || /^~([/\\]|$)/.test(pattern);
}
/**
 * Returns the absolute form of an expanded pattern, as in the glob library: `~` is the home folder,
 * and other patterns are relative to the working directory. Removes empty and `.` segments.
 */
function absolutePattern(pattern) {
    const absolute = /^~(\/|$)/.test(pattern)
        ? literalPattern((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)()) + pattern.slice(1)
        : node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(pattern)
            ? pattern
            : `${literalPattern(process.cwd())}/${pattern}`;
    // Two leading slashes are the start of a network path on Windows.
    const segments = process.platform === 'win32' ? /(?<!^)\/(\.?\/)+/g : /\/(\.?\/)+/g;
    return absolute.replace(segments, '/').replace(/\/\.?$/, '');
}
/** Returns a pattern that matches only this path. */
function literalPattern(file) {
    return (0,minimatch__WEBPACK_IMPORTED_MODULE_2__/* .escape */ .ih)(slashed(file));
}
/** Splits an absolute pattern into its literal start and the remaining segments. */
function splitPattern(pattern) {
    const [parts = []] = new minimatch__WEBPACK_IMPORTED_MODULE_2__/* .Minimatch */ .VR(pattern, { ...MATCHING, nocase: false }).set;
    const wildcard = parts.findIndex(part => typeof part !== 'string');
    const length = wildcard === -1 ? parts.length : wildcard;
    return { start: parts.slice(0, length).join('/'), rest: pattern.split('/').slice(length) };
}
/** Returns a path with `/` separators. */
function slashed(file) {
    return file.split((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep)).join('/');
}
/** Whether a path is a folder or below it. */
function isBelow(file, folder) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(folder, file);
    return relative !== '..' && !relative.startsWith(`..${(node_path__WEBPACK_IMPORTED_MODULE_1___default().sep)}`) && !node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(relative);
}


/***/ }),

/***/ 6650:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ unreadResults),
/* harmony export */   l: () => (/* binding */ readCandidates)
/* harmony export */ });
/* harmony import */ var _report_log_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9786);
/* harmony import */ var _results_initial_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6378);
/* harmony import */ var _samples_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4032);



/** Hashes files, and yields them as candidates. */
async function* readCandidates(artifacts, { subscribe, earlier }, { log, signal }) {
    for await (const { samples, unread } of (0,_samples_js__WEBPACK_IMPORTED_MODULE_2__/* .readSamples */ .a)(artifacts, signal)) {
        if (samples.length > 0)
            (0,_report_log_files_js__WEBPACK_IMPORTED_MODULE_0__/* .logHashed */ .m4)(samples, log);
        const candidates = samples.map((sample) => {
            const files = sample.files.map(file => file.name);
            const result = (0,_results_initial_result_js__WEBPACK_IMPORTED_MODULE_1__/* .initialResult */ .S)({ ...sample, files }, earlier.get(sample.sha256), subscribe);
            return { sample, result };
        });
        yield { candidates, unread: unreadResults(unread, log) };
    }
}
/** Logs files that were not read, and returns their results. */
function unreadResults(unread, log) {
    const results = unread.map(file => (0,_results_initial_result_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadResult */ .J)(file, 'read'));
    for (const result of results)
        (0,_report_log_files_js__WEBPACK_IMPORTED_MODULE_0__/* .logFailed */ .uI)(result, log);
    return results;
}


/***/ }),

/***/ 673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ findReleaseAssets)
});

// EXTERNAL MODULE: ./src/report/log-files.ts
var log_files = __webpack_require__(9786);
// EXTERNAL MODULE: ./src/results/initial-result.ts
var initial_result = __webpack_require__(6378);
// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(8488);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
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

// EXTERNAL MODULE: ./src/artifacts/read-candidates.ts
var read_candidates = __webpack_require__(6650);
// EXTERNAL MODULE: ./src/artifacts/samples.ts
var artifacts_samples = __webpack_require__(4032);
// EXTERNAL MODULE: ./src/inputs/error.ts
var error = __webpack_require__(1551);
// EXTERNAL MODULE: ./src/artifacts/file-patterns.ts
var file_patterns = __webpack_require__(937);
// EXTERNAL MODULE: ./src/artifacts/pattern-mistakes.ts
var pattern_mistakes = __webpack_require__(9719);
// EXTERNAL MODULE: ./src/artifacts/patterns.ts
var artifacts_patterns = __webpack_require__(1568);
;// CONCATENATED MODULE: ./src/artifacts/filter-names.ts



/** Maximum number of names in the explanation of an unmatched pattern. */
const MAX_NAMES = 20;
/** Filters the names of release assets. Without patterns that include names, all are included. */
function filterNames(names, patterns) {
    const { includes, excludes } = (0,artifacts_patterns/* separateExcludes */.ht)(patterns);
    const kept = names.filter(name => !excludes.some(exclude => matches(name, exclude)));
    const matched = includes.length === 0
        ? kept
        : kept.filter(name => includes.some(pattern => matches(name, pattern)));
    const mistakenExcludes = excludes.filter(pattern => (0,pattern_mistakes/* mistakeIn */.oR)(pattern) && !names.some(name => matches(name, pattern)));
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
    return file_patterns/* ASSET_PATTERNS */.b.compile(pattern)(file_patterns/* ASSET_PATTERNS */.b.pathOf(name));
}
function explain(pattern, names) {
    const mistake = (0,pattern_mistakes/* mistakeIn */.oR)(pattern);
    const listed = names.slice(0, MAX_NAMES).join(', ') + (names.length > MAX_NAMES ? ', …' : '');
    const explanation = `${mistake ? `${mistake.advice}; ` : ''}the release has the assets ${listed}`;
    return { pattern, explanation, ...(mistake && { mistaken: true }) };
}

// EXTERNAL MODULE: ./src/artifacts/selection.ts
var selection = __webpack_require__(9325);
// EXTERNAL MODULE: ./src/artifacts/shard.ts
var shard = __webpack_require__(8727);
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
    const { errors, warnings } = (0,selection/* validateSelection */.f)({
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
        ? await (0,shard/* takeShard */.m)(present, inputs.shard, contentKeyWith(sizesWithoutDigest))
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
            (0,log_files/* logFailed */.uI)(result, log);
        const byDigest = assetsByDigest(selected);
        const identified = [...byDigest].map(([sha256, assets]) => {
            const files = assets.map(({ name }) => name);
            const sample = { sha1: null, sha256, size: assets[0]?.size ?? 0, files };
            return {
                result: (0,initial_result/* initialResult */.S)(sample, earlier.get(sha256), inputs.subscribe),
                sample: () => downloadSample(assets, downloads, signal)
            };
        });
        async function* batches() {
            yield* (0,read_candidates/* readCandidates */.l)(artifacts, { subscribe: inputs.subscribe, earlier }, context);
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
    for await (const { samples, unread } of (0,artifacts_samples/* readSamples */.a)([await downloads.download(first)], signal)) {
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
    return (0,initial_result/* unreadResult */.J)({ file: asset, reason: problem }, 'download');
}
/** Its path is never used, because the content is that of another asset. */
function notDownloaded({ name, size }) {
    return { path: '', name, size };
}


/***/ }),

/***/ 4032:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readSamples)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _content_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6792);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6402);
/* harmony import */ var _zip_signature_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6039);





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
    return size >= _hash_js__WEBPACK_IMPORTED_MODULE_3__/* .LARGE */ .I$;
}
async function hashAllSmall(files, signal) {
    const batch = new BatchBuilder();
    for (const file of files) {
        batch.add(await settle(file, (0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .hashSmall */ ._U)(file, signal), signal));
        // Lets Node handle signals and responses between two files.
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
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
    const hashing = (0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .hashLarge */ .wh)(ordered, signal).map((hashed, index) => {
        return settle(ordered[index] ?? smallest, hashed, signal);
    });
    const groups = new Map();
    for (const [index, file] of hashing.entries()) {
        const key = await (0,_content_key_js__WEBPACK_IMPORTED_MODULE_2__/* .contentKey */ .l)(ordered[index] ?? smallest, signal);
        groups.set(key, [...(groups.get(key) ?? []), file]);
    }
    return [...groups.values()];
}
/** Yields each group as soon as its last file has been hashed. */
function inOrderOfHashing(groups) {
    const stream = new node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable({ objectMode: true, read: () => undefined });
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
            const zip = (0,_zip_signature_js__WEBPACK_IMPORTED_MODULE_4__/* .isZipSignature */ .S)(hashed.head);
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


/***/ }),

/***/ 9325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ validateSelection)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8488);

/** Maximum number of names in a message. */
const MAX_NAMES = 20;
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
    const text = `files matches paths outside the workspace: ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .listNames */ .Zv)(outside, MAX_NAMES)}. ` +
        'Use absolute paths to submit them, exclude them, or set follow-symbolic-links to "false".';
    return [{ severity: 'error', text }];
}
function emptyProblems({ empty }) {
    if (empty.length === 0)
        return [];
    return [{ severity: 'warn', text: `Skipped empty files: ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .listNames */ .Zv)(empty, MAX_NAMES)}` }];
}
function patternProblems(found, rules) {
    const isMistaken = (pattern) => looksMistaken(pattern, rules);
    const mistaken = found.unmatched.filter(isMistaken);
    const missing = found.unmatched.filter(pattern => !isMistaken(pattern));
    const problems = [];
    if (mistaken.length > 0) {
        const text = `files has patterns that look like mistakes and match no files: ${explain(mistaken)}.`;
        problems.push({ severity: 'error', text });
    }
    if (found.artifacts.length + found.unreadable.length === 0) {
        if (mistaken.length > 0)
            return problems;
        const text = `${noFilesText(rules)}: ${explain(missing) || otherReason(found, rules)}.`;
        problems.push({ severity: rules.ifNoFilesFound, text });
    }
    else if (missing.length > 0) {
        const text = `files has patterns that match no files: ${explain(missing)}.`;
        problems.push({ severity: rules.ifPatternUnmatched, text });
    }
    return problems;
}
/** Both spellings may be listed on purpose if the user ignores unmatched patterns. */
function looksMistaken({ mistaken, otherCase }, { ifPatternUnmatched }) {
    return mistaken === true || (otherCase === true && ifPatternUnmatched !== 'ignore');
}
function explain(unmatched) {
    return unmatched.map(({ pattern, explanation }) => `"${pattern}": ${explanation}`).join('; ');
}
function noFilesText({ patterns }) {
    return patterns.length > 0 ? 'No files found for the patterns in files' : 'No files found';
}
/** Returns why there are no files, even though each pattern matches some. */
function otherReason({ empty }, { patterns }) {
    return empty.length > 0 ? 'all matching files are empty' : (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .listNames */ .Zv)(patterns, MAX_NAMES);
}
function limitProblems({ artifacts }, { maxFiles }) {
    if (artifacts.length <= maxFiles)
        return [];
    const text = `Found ${artifacts.length} files, but max-files is "${maxFiles}": ` +
        'use narrower patterns in files, or raise max-files.';
    return [{ severity: 'error', text }];
}


/***/ }),

/***/ 8727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ takeShard)
/* harmony export */ });
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


/***/ }),

/***/ 6039:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isZipSignature)
/* harmony export */ });
/** Signatures of a file in the archive, of an empty archive, and of a split archive. */
const ZIP_SIGNATURES = ['504b0304', '504b0506', '504b0708'];
/** Whether the first four bytes of a file, in hex, are those of a ZIP file. */
function isZipSignature(head) {
    return ZIP_SIGNATURES.includes(head);
}


/***/ }),

/***/ 788:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
/** Returns the message of the error that a signal was aborted with. */
function reasonOf({ reason }) {
    return reason.message;
}


/***/ }),

/***/ 9662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ textBody)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);

/** Returns a request body with this text, which may be empty. */
function textBody(text) {
    const bytes = Buffer.from(text);
    return {
        length: bytes.length,
        open: () => Promise.resolve({
            bytes: () => node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(bytes.length > 0 ? [bytes] : []),
            close: () => Promise.resolve()
        })
    };
}


/***/ }),

/***/ 8549:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ConnectionError)
/* harmony export */ });
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


/***/ }),

/***/ 3790:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ dateOf)
/* harmony export */ });
/** Returns the time of a response by the server's clock, in milliseconds; undefined if it has none. */
function dateOf({ headers }) {
    const time = Date.parse(headers.date ?? '');
    return Number.isNaN(time) ? undefined : time;
}


/***/ }),

/***/ 5364:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ RateLimiter)
});

// EXTERNAL MODULE: ./src/http/clock.ts
var http_clock = __webpack_require__(8658);
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


/***/ }),

/***/ 8902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UN: () => (/* binding */ RetrySchedule),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   nC: () => (/* binding */ MAX_WAIT)
/* harmony export */ });
/* unused harmony export pauseBefore */
/** Maximum pause between two attempts, in milliseconds, unless `Retry-After` is longer. */
const MAX_PAUSE = 30_000;
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
    return random * Math.min(MAX_PAUSE, 500 * 2 ** attempt);
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


/***/ }),

/***/ 3925:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ Transport)
});

// EXTERNAL MODULE: ./src/http/errors.ts
var errors = __webpack_require__(8549);
// EXTERNAL MODULE: ./src/http/clock.ts
var http_clock = __webpack_require__(8658);
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
const MAX_TEXT_LENGTH = 16 << 20;
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
            this.end(explain(error, inBody), { cause: error });
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
            if (length <= MAX_TEXT_LENGTH)
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
            const error = new errors/* ConnectionError */.R(reason, this.sentAt > 0 && bodySent, options);
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
function explain(error, inBody) {
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
        const { Connections } = await __webpack_require__.e(/* import() */ 810).then(__webpack_require__.bind(__webpack_require__, 1810));
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


/***/ }),

/***/ 6431:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readCredentials)
/* harmony export */ });
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


/***/ }),

/***/ 9464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ reportObstacle)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Reports a problem if the file that an input names can't be written. */
function reportObstacle({ problems }, { name, value }) {
    const obstacle = obstacleTo(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(value));
    if (obstacle)
        problems.push(`${name} is "${value}": it can't be written because ${obstacle}.`);
}
/** Returns why a file can't be written, as far as that can be checked in advance. */
function obstacleTo(file) {
    let nearest = file;
    while (!statsOf(nearest) && node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(nearest) !== nearest)
        nearest = node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(nearest);
    const shown = node_path__WEBPACK_IMPORTED_MODULE_1___default().relative('', nearest) || nearest;
    const isFolder = statsOf(nearest)?.isDirectory() === true;
    if (isFolder && nearest === file)
        return `${shown} is a folder`;
    if (!isFolder && nearest !== file)
        return `${shown} is not a folder`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(nearest, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return undefined;
    }
    catch {
        return `${shown} is write-protected`;
    }
}
function statsOf(file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 7300:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z6: () => (/* binding */ isRepository),
/* harmony export */   d7: () => (/* binding */ readGithubApiUrl),
/* harmony export */   iJ: () => (/* binding */ readRelease),
/* harmony export */   oR: () => (/* binding */ mistakeIn)
/* harmony export */ });
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


/***/ }),

/***/ 6074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readService)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9066);

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
    const fallback = new URL(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULTS */ .z['api-url']);
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


/***/ }),

/***/ 7239:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ readVerdictTimeout),
/* harmony export */   O4: () => (/* binding */ readExceptionsPath),
/* harmony export */   Z4: () => (/* binding */ requireFailOn),
/* harmony export */   bC: () => (/* binding */ readFailOnWatch),
/* harmony export */   ct: () => (/* binding */ readPending),
/* harmony export */   mc: () => (/* binding */ readFailOn)
/* harmony export */ });
/* harmony import */ var _same_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(790);

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
        (0,_same_file_js__WEBPACK_IMPORTED_MODULE_0__/* .reportSharedPath */ .dO)(reader, { name: 'exceptions-file', value }, written);
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


/***/ }),

/***/ 5135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ GithubClient)
/* harmony export */ });
/* harmony import */ var _http_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9662);
/* harmony import */ var _http_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8658);
/* harmony import */ var _http_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8549);
/* harmony import */ var _http_messages_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3790);
/* harmony import */ var _http_rate_limiter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5364);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8902);
/* harmony import */ var _http_transport_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3925);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9200);








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
        this.clock = options.clock ?? _http_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .realClock */ .w;
        this.limiter = new _http_rate_limiter_js__WEBPACK_IMPORTED_MODULE_3__/* .RateLimiter */ .v({ requests: 10, clock: this.clock });
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
        const schedule = new _http_retry_js__WEBPACK_IMPORTED_MODULE_6__/* .RetrySchedule */ .UN({ retries, random });
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
                throw new _error_js__WEBPACK_IMPORTED_MODULE_5__/* .GithubError */ .E(`GitHub: ${redact(message)}${hint}`, { cause, mayHaveArrived });
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
            body: (0,_http_body_js__WEBPACK_IMPORTED_MODULE_0__/* .textBody */ .i)(body)
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
            if (!(cause instanceof _http_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConnectionError */ .R))
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
        const retryAfterMs = rateLimitIn(response, (0,_http_messages_js__WEBPACK_IMPORTED_MODULE_7__/* .dateOf */ .Q)(response) ?? now);
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
            new _http_transport_js__WEBPACK_IMPORTED_MODULE_4__/* .Transport */ .o({ baseUrl, limiter: this.limiter, stallMs, maxConnections: 4 });
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
    const after = (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_6__/* .parseRetryAfter */ .mu)(headers['retry-after'], now);
    if (after !== undefined)
        return after;
    const isPrimary = headers['x-ratelimit-remaining'] === '0';
    // A secondary rate limit can come without headers.
    if (status === 403 && !isPrimary && !/secondary rate limit/i.test(text))
        return undefined;
    const reset = Number(headers['x-ratelimit-reset'] ?? NaN) * 1000;
    return isPrimary && !Number.isNaN(reset) ? Math.max(0, reset - now) : 60_000;
}


/***/ }),

/***/ 19:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ blockIn),
/* harmony export */   s: () => (/* binding */ withBlock)
/* harmony export */ });
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
    const lines = linesOf(text);
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
function linesOf(text) {
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


/***/ }),

/***/ 3646:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ paginate),
/* harmony export */   HX: () => (/* binding */ pagePath),
/* harmony export */   ZZ: () => (/* binding */ pageOf)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9200);

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
    const problem = (text) => new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E(`GitHub: the list of ${what} ${text}`);
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


/***/ }),

/***/ 5864:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ ReleasesApi)
});

// EXTERNAL MODULE: ./src/releases/client.ts
var client = __webpack_require__(5135);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./src/releases/error.ts
var error = __webpack_require__(9200);
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
            throw new error/* GithubError */.E(`GitHub: too many redirects for the asset "${asset.name}"`);
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
        throw new error/* GithubError */.E(`GitHub: ${status} for the asset "${name}"`);
    }
    const target = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
    if (target?.protocol !== 'https:' && target?.protocol !== url.protocol) {
        throw new error/* GithubError */.E(`GitHub: ${status}: redirect to a URL that is not allowed, for the asset "${name}"`);
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
            await (0,external_node_stream_promises_.pipeline)(checkedChunks(chunks(), this.asset), handle.createWriteStream());
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
            throw new error/* GithubError */.E(`the asset "${name}" has ${size} bytes, but more were sent`);
        }
        hash.update(chunk);
        yield chunk;
    }
    if (received < size) {
        throw new error/* GithubError */.E(`the asset "${name}" has ${size} bytes, but ${received} were sent`);
    }
    if (sha256 !== undefined && hash.digest('hex') !== sha256) {
        throw new error/* GithubError */.E(`the asset "${name}" does not match its digest`);
    }
}

// EXTERNAL MODULE: ./src/releases/pages.ts
var pages = __webpack_require__(3646);
// EXTERNAL MODULE: ./src/releases/repository.ts
var repository = __webpack_require__(4852);
// EXTERNAL MODULE: ./src/releases/responses.ts
var responses = __webpack_require__(7062);
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
        this.path = `${(0,repository/* repositoryPath */.S)(options.repository)}/releases`;
        this.client = new client/* GithubClient */.t(options);
    }
    /**
     * Returns a release, which may be a draft if the token can see drafts.
     * @param which `latest` or a tag
     */
    async findRelease(which, signal) {
        const path = which === 'latest' ? 'latest' : `tags/${encodeURIComponent(which)}`;
        const found = await this.get(`${this.path}/${path}`, signal);
        const release = found ? (0,responses/* parseRelease */.BC)(found.value) : await this.findInList(which, signal);
        if (release)
            return release;
        throw new error/* GithubError */.E(`${this.repository} has no release "${which}", or the GitHub token is not allowed to see it`);
    }
    /** Returns all assets of a release, including those that can't be downloaded. */
    async listAssets(release, signal) {
        const path = `${this.path}/${release.id}/assets`;
        const assets = [];
        const missing = new Map(release.assetNames);
        const seen = new Set();
        for await (const value of (0,pages/* paginate */.En)('assets', page => this.getPage(path, page, signal))) {
            const asset = (0,responses/* parseAsset */.uC)(value);
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
            throw new error/* GithubError */.E('GitHub: the release no longer exists');
        const notes = edit((0,responses/* parseNotes */.XJ)(found.value));
        const change = { method: 'PATCH', path, value: { body: notes } };
        (0,responses/* parseJson */.qF)(await (0,repository/* sendChange */.X)(this.client, change, signal));
    }
    /** Closes idle connections. */
    close() {
        this.client.close();
    }
    /** Finds a release in the list of all releases, because the API doesn't return drafts by tag. */
    async findInList(tag, signal) {
        const none = { items: [], link: undefined };
        const values = (0,pages/* paginate */.En)('releases', async (page) => {
            const list = await this.getPage(this.path, page, signal);
            return list ?? (page === 1 ? none : undefined);
        });
        for await (const value of values) {
            const release = (0,responses/* parseRelease */.BC)(value);
            if (release.tag === tag)
                return release;
        }
        return undefined;
    }
    async getPage(path, page, signal) {
        const response = await this.client.requestApi((0,pages/* pagePath */.HX)(path, page), { signal });
        return response.status === 404 ? undefined : (0,pages/* pageOf */.ZZ)((0,responses/* parseJson */.qF)(response), response);
    }
    /** Returns parsed JSON; undefined for a 404. */
    async get(path, signal) {
        const response = await this.client.requestApi(path, { signal });
        return response.status === 404 ? undefined : { value: (0,responses/* parseJson */.qF)(response) };
    }
}
/** If the list changes while it is read, assets move between pages, so one may be missed. */
function changed(what) {
    return new error/* GithubError */.E(`GitHub: the list of assets ${what}. It may have changed while it was read. Run the job again.`);
}


/***/ }),

/***/ 4852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ repositoryPath),
/* harmony export */   X: () => (/* binding */ sendChange)
/* harmony export */ });
/** Returns the path of a repository in the API. */
function repositoryPath(repository) {
    return `/repos/${repository.split('/').map(encodeURIComponent).join('/')}`;
}
/** Sends a request that changes something. Throws like `GithubClient.requestApi`. */
function sendChange(client, { method, path, value }, signal) {
    const headers = { 'Content-Type': 'application/json' };
    return client.requestApi(path, { signal, method, headers, body: JSON.stringify(value) });
}


/***/ }),

/***/ 7062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ parseRelease),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   XJ: () => (/* binding */ parseNotes),
/* harmony export */   eQ: () => (/* binding */ isId),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   uC: () => (/* binding */ parseAsset)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9200);

/**
 * Returns the parsed body of a response.
 * @throws {GithubError} when the response isn't a 200 with JSON
 */
function parseJson({ status, text }) {
    if (status === 401)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E('GitHub: 401: the GitHub token is not accepted');
    if (status === 403) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E('GitHub: 403: the GitHub token lacks a permission: "contents: read" to read a release, or "contents: write" to change its notes');
    }
    if (status !== 200)
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E(`GitHub: ${status}: ${text.slice(0, 300)}`);
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E(`GitHub: ${status} with a response that can't be read`, { cause });
    }
}
/**
 * Returns the release that a value from GitHub describes.
 * @throws {GithubError} when it doesn't describe a release
 */
function parseRelease(value) {
    const { id, tag_name: tag, html_url: url, assets } = fieldsOf(value);
    if (!isId(id) || typeof tag !== 'string' || typeof url !== 'string') {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E('GitHub: the response does not describe a release');
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
    const { body } = fieldsOf(value);
    if (typeof body !== 'string' && body !== null) {
        throw new _error_js__WEBPACK_IMPORTED_MODULE_0__/* .GithubError */ .E('GitHub: the response does not include the notes of the release');
    }
    return body ?? '';
}
/**
 * Returns the asset that a value from GitHub describes. If the description can't be used, it
 * returns an `UnusableAsset`, so that the asset is reported.
 */
function parseAsset(value) {
    const { id, name, size, digest, state } = fieldsOf(value);
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
function fieldsOf(value) {
    return typeof value === 'object' && value !== null ? { ...value } : {};
}
function quoted(value) {
    return value === undefined ? 'none' : JSON.stringify(value).slice(0, 60);
}


/***/ }),

/***/ 3651:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ detectionAdvice)
});

// EXTERNAL MODULE: ./src/results/dynamic-analysis.ts
var dynamic_analysis = __webpack_require__(894);
// EXTERNAL MODULE: ./src/results/verdict.ts
var results_verdict = __webpack_require__(1999);
// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(8488);
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
const MAX_NAME_LENGTH = 40;
const ONLY_DYNAMIC = 'Only the dynamic analysis flags this file, so it may be a false positive.';
/**
 * Returns what to do about a malicious or suspicious file that may be a false positive; undefined
 * if nothing suggests that it is one. The text contains untrusted names, so escape it.
 */
function detectionAdvice({ verdict, ...sample }) {
    if (!verdict || !(0,results_verdict/* isThreat */.ff)({ verdict }))
        return undefined;
    const { scan } = verdict;
    const isFlagged = (verdict.enginesMatched ?? 0) > 0 || (scan?.detections.length ?? 0) > 0;
    if ((0,results_verdict/* isFoundDynamically */.ou)(verdict)) {
        return isFlagged ? undefined : adviceOf(ONLY_DYNAMIC, ['ReversingLabs'], verdict);
    }
    // Two independent methods are rarely wrong about the same file.
    if (scan === null || (0,dynamic_analysis/* threatsIn */.vb)(sample).length > 0)
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
    return [...new Set(detections.map(({ vendor }) => (0,format/* truncate */.xv)(vendor, MAX_NAME_LENGTH)))];
}
/** Returns a list such as `A, B, and C`. */
function joined(names) {
    return new Intl.ListFormat('en', { type: 'conjunction' }).format(names);
}


/***/ }),

/***/ 325:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MS: () => (/* binding */ engineCount),
/* harmony export */   Nr: () => (/* binding */ enginesText),
/* harmony export */   OC: () => (/* binding */ engineName),
/* harmony export */   Rr: () => (/* binding */ engineNumbers),
/* harmony export */   pR: () => (/* binding */ detectionText),
/* harmony export */   u_: () => (/* binding */ historyText),
/* harmony export */   vW: () => (/* binding */ MAX_NAMED)
/* harmony export */ });
/* harmony import */ var _results_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1999);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8488);


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
    if (!numbers || (numbers.matched === 0 && (0,_results_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isFoundDynamically */ .ou)(verdict)))
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
        return `flagged by ${engineCount(verdict)}: ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(named, MAX_NAMED)}`;
    if (verdict.enginesMatched)
        return engineCount(verdict);
    if (!classifiedBy || (0,_results_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isFoundDynamically */ .ou)(verdict))
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
    if (!_results_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk[status].isProven)
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


/***/ }),

/***/ 9411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ platformsText),
/* harmony export */   D6: () => (/* binding */ resultText),
/* harmony export */   PW: () => (/* binding */ limitText),
/* harmony export */   XI: () => (/* binding */ resultCountsText),
/* harmony export */   _B: () => (/* binding */ countAnalyses),
/* harmony export */   aD: () => (/* binding */ countResults),
/* harmony export */   cb: () => (/* binding */ namesText),
/* harmony export */   fF: () => (/* binding */ resultIcon),
/* harmony export */   gF: () => (/* binding */ SET_FAIL_ON),
/* harmony export */   gw: () => (/* binding */ archiveText),
/* harmony export */   os: () => (/* binding */ shortText),
/* harmony export */   qf: () => (/* binding */ resultRank),
/* harmony export */   rJ: () => (/* binding */ signaturesText),
/* harmony export */   uR: () => (/* binding */ missingLines)
/* harmony export */ });
/* harmony import */ var _results_dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(894);
/* harmony import */ var _results_requested_reports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8976);
/* harmony import */ var _results_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1999);
/* harmony import */ var _spectra_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8422);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8488);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9356);






/** Maximum length of a text from a report, in characters. */
const MAX_TEXT_LENGTH = 200;
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
    return analysis.classification ?? (0,_results_requested_reports_js__WEBPACK_IMPORTED_MODULE_1__/* .missingText */ .qq)(analysis);
}
function resultIcon({ classification, state }) {
    if (classification !== null)
        return _results_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk[classification].icon;
    return state === 'finished' ? _results_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .VERDICTS */ .bk.unavailable.icon : _results_dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__/* .ANALYSIS_STATES */ .sS[state].icon;
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
    return `because the limit is ${_spectra_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_DYNAMIC_REQUESTS */ .k0} requests per minute${jobs}`;
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
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .listShares */ .Bg)(countResults(samples.flatMap(_results_requested_reports_js__WEBPACK_IMPORTED_MODULE_1__/* .requestedReports */ .a1)));
}
/**
 * Returns the results by platform, such as `malicious on windows10, no threats found on
 * linux`; empty if the sample isn't analyzed dynamically.
 */
function platformsText(sample) {
    const analyses = (0,_results_dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__/* .analysesOf */ .wS)(sample).toSorted((a, b) => resultRank(a) - resultRank(b));
    return groupPlatforms(analyses, platformResult)
        .map(([result, platforms]) => `${result} on ${platforms}`)
        .join(', ');
}
/**
 * Returns the missing reports of a sample, one line for each reason, such as `windows10, linux:
 * failed: the file is not supported`.
 */
function missingLines(sample) {
    return groupPlatforms((0,_results_requested_reports_js__WEBPACK_IMPORTED_MODULE_1__/* .analysesWithoutReport */ .bc)(sample), missingReason).map(([reason, platforms]) => `${platforms}: ${reason}`);
}
/** Returns each text about analyses, with a list of their platforms. */
function groupPlatforms(analyses, textOf) {
    const texts = new Set(analyses.map(textOf));
    return [...texts].map(text => {
        const platforms = analyses.filter(one => textOf(one) === text);
        const names = platforms.map(({ platform }) => shortText(platform));
        return [text, (0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Zv)(names, MAX_PLATFORMS)];
    });
}
/** Marks the result of an archive with a threat if other files have no report yet. */
function platformResult(analysis) {
    const isIncomplete = (0,_results_requested_reports_js__WEBPACK_IMPORTED_MODULE_1__/* .isReportMissing */ .H3)(analysis) && analysis.classification !== null;
    return isIncomplete ? `${resultText(analysis)} so far` : resultText(analysis);
}
/** Returns the results in an archive, such as `3 files in the archive: 1 malicious, 2 still running`. */
function archiveText(analysis) {
    const { files } = analysis;
    if (!files)
        return '';
    return `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .quantity */ .au)(files.length, 'file')} in the archive: ${(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .listShares */ .Bg)(countResults(files))}`;
}
/** Returns the signatures with the highest risks, on a single line; empty if there are none. */
function signaturesText({ signatures }) {
    return (0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Zv)(signatures.map(one => shortText(one.description)), MAX_SIGNATURES);
}
/** Returns why there is no report on a sample or on files in an archive, on a single line. */
function missingReason(analysis) {
    const { files } = analysis;
    const missing = (0,_results_requested_reports_js__WEBPACK_IMPORTED_MODULE_1__/* .reportsWithin */ .tp)(analysis).filter(one => !(0,_results_dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__/* .hasReport */ .nV)(one));
    const state = files
        ? (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .listSharesOf */ .Qv)(`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .quantity */ .au)(files.length, 'file')} in the archive`, countResults(missing))
        : (0,_results_requested_reports_js__WEBPACK_IMPORTED_MODULE_1__/* .missingText */ .qq)(analysis);
    const [reason] = missing.flatMap(one => one.reason ?? []);
    return reason === undefined ? state : `${state}: ${shortText(reason)}`;
}
/** Returns the names of a sample's files as a single line of limited length. */
function namesText({ files }) {
    return (0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .truncate */ .xv)((0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .neutralize */ .YI)((0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Zv)(files, 3)), MAX_NAMES_LENGTH);
}
/** Returns untrusted text as a single line of limited length. */
function shortText(text) {
    return (0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .truncate */ .xv)((0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .neutralize */ .YI)(text), MAX_TEXT_LENGTH);
}


/***/ }),

/***/ 1965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ EarlyReporter),
/* harmony export */   y: () => (/* binding */ logFailures)
/* harmony export */ });
/* harmony import */ var _write_reports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2195);

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
        const reports = (0,_write_reports_js__WEBPACK_IMPORTED_MODULE_0__/* .platformReports */ .V)(this.view, inputs, platform);
        const ending = await (0,_write_reports_js__WEBPACK_IMPORTED_MODULE_0__/* .writeReports */ .L)(reports, (problems) => ({
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


/***/ }),

/***/ 7228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ expiredText),
/* harmony export */   X5: () => (/* binding */ expiryText),
/* harmony export */   qw: () => (/* binding */ unusedText)
/* harmony export */ });
/* harmony import */ var _results_exceptions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7734);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8488);


/** Maximum number of entries in a message. */
const MAX_LISTED = 10;
/** Lists the exceptions that have expired; undefined if there are none. */
function expiredText(exceptions) {
    const { file, entries } = exceptions;
    const expired = [...entries.values()].filter(entry => (0,_results_exceptions_js__WEBPACK_IMPORTED_MODULE_0__/* .isExpired */ ._d)(entry, exceptions));
    if (expired.length === 0)
        return undefined;
    const lines = expired.map(({ line, until }) => `line ${line} (until ${until})`);
    return `exceptions-file is "${file}", which has expired entries: ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(lines, MAX_LISTED)}. Remove them or set a later date.`;
}
/** Lists the exceptions that are not needed; undefined if there are none. */
function unusedText({ file }, unused) {
    if (unused.length === 0)
        return undefined;
    const lines = unused.map(({ line, sample }) => {
        const why = sample
            ? `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(sample.files, 3)} is not malicious or suspicious`
            : 'no file has this hash';
        return `line ${line} (${why})`;
    });
    return `exceptions-file is "${file}", which has unused entries: ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(lines, MAX_LISTED)}. Remove them unless another run needs them.`;
}
/** Says that a blocked sample's exception has expired; undefined if it has none. */
function expiryText(sample, exceptions) {
    const expired = (0,_results_exceptions_js__WEBPACK_IMPORTED_MODULE_0__/* .expiredExceptionOf */ .M_)(sample, exceptions);
    if (!expired)
        return undefined;
    return `its exception expired on ${expired.until} (exceptions-file, line ${expired.line})`;
}


/***/ }),

/***/ 3304:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ML: () => (/* binding */ failedHeadline),
/* harmony export */   hD: () => (/* binding */ blockedReason),
/* harmony export */   kY: () => (/* binding */ failureText),
/* harmony export */   sX: () => (/* binding */ exitOf)
/* harmony export */ });
/* harmony import */ var _results_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1999);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8488);
/* harmony import */ var _exceptions_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7228);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8880);
/* harmony import */ var _verdict_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3563);





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
    const more = others.length > 0 ? `, and ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .quantity */ .au)(others.length, 'more problem')}` : '';
    return `❌ ${reason}${more}`;
}
/** Returns the reason for samples that `fail-on` includes; undefined if there are none. */
function blockedReason(samples, { failOn, exceptions, nameOf }) {
    const blocked = samples.filter(sample => (0,_results_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlocked */ .lT)(sample, failOn));
    if (blocked.length === 0)
        return undefined;
    const kinds = (0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_2__/* .countVerdicts */ .qX)(blocked).map(([status, count]) => `${count} ${status}`);
    // A file is a sample unless it has duplicates. Outputs and the results file count samples.
    const noun = blocked.some(({ files }) => files.length > 1) ? 'sample' : 'file';
    return {
        title: `Blocked: ${kinds.join(' and ')} ${noun}${blocked.length === 1 ? '' : 's'}`,
        rule: `fail-on: ${failOn.join(', ')}`,
        causes: [],
        details: (0,_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .limitLines */ .D)(blocked.map(sample => `${nameOf(sample)}: ${threatText(sample, exceptions)}`)),
        isShortfall: false
    };
}
function threatText(sample, exceptions) {
    const facts = [sample.verdict?.status, (0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_2__/* .briefDetails */ .BF)(sample), (0,_exceptions_text_js__WEBPACK_IMPORTED_MODULE_1__/* .expiryText */ .X5)(sample, exceptions)];
    return facts.filter(Boolean).join(', ');
}


/***/ }),

/***/ 544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ falsePositiveReport)
/* harmony export */ });
/* harmony import */ var _results_dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(894);
/* harmony import */ var _results_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2294);
/* harmony import */ var _results_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1999);
/* harmony import */ var _spectra_vendor_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7425);
/* harmony import */ var _spectra_vendors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9687);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8488);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6590);
/* harmony import */ var _dynamic_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9411);
/* harmony import */ var _detection_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(325);
/* harmony import */ var _verdict_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3563);










/** Maximum length of untrusted texts, in characters. */
const MAX_NAME_LENGTH = 100;
const MAX_LABEL_LENGTH = 200;
const MAX_PATH_LENGTH = 500;
const MAX_URL_LENGTH = 2000;
/** Maximum number of entries in lists. The results file has all of them. */
const MAX_FILES = 20;
const MAX_DETECTIONS = 100;
const MAX_PAST_VERDICTS = 20;
const MAX_ANALYSES = 20;
/**
 * Returns a report in Markdown that the user can send to vendors, with a section for each malicious
 * or suspicious sample; undefined if there are none.
 */
function falsePositiveReport({ samples, propertiesOf }) {
    const flagged = (0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_7__/* .sortByVerdict */ .FI)(samples).filter(_results_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .isThreat */ .ff);
    if (flagged.length === 0)
        return undefined;
    const sections = flagged.flatMap(sample => sectionOf(sample, propertiesOf(sample)));
    return [...introductionFor(flagged.length), ...sections].join('\n');
}
function introductionFor(samples) {
    return [
        '# False-positive report',
        '',
        `ReversingLabs Spectra Intelligence classifies ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_8__/* .quantity */ .au)(samples, 'file')} as malicious or suspicious. First find out how each file got into the build. If you are sure that a detection is wrong, copy the file's section into the vendor's form or an email. Most vendors also ask for the file itself.`,
        '',
        `The addresses were checked on ${_spectra_vendor_table_js__WEBPACK_IMPORTED_MODULE_3__/* .CHECKED_ON */ .I}. If one no longer works, search the vendor's website for "false positive".`,
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
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_9__/* .toMarkdownCode */ .Cu)(files[0] ?? sha256 ?? 'unnamed file', MAX_PATH_LENGTH);
}
function factsOf(sample, properties) {
    const { sha1, sha256, size, verdict } = sample;
    return [
        fact('Files', filesText(sample)),
        ...properties.map(propertyText),
        fact('SHA-256', code(sha256)),
        fact('SHA-1', code(sha1)),
        fact('Size', size === null ? null : sizeText(size)),
        fact('ReversingLabs verdict', verdictText(verdict)),
        fact('Dynamic analysis', analysesText(sample)),
        fact('First seen', verdict.firstSeen && timeText(verdict.firstSeen)),
        fact('Last scanned', scannedText(verdict.scan)),
        fact('Detections', numbersText(verdict))
    ].filter(line => line !== '');
}
function sizeText(bytes) {
    return bytes < 1000 ? (0,_text_format_js__WEBPACK_IMPORTED_MODULE_8__/* .formatSize */ .Xq)(bytes) : `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_8__/* .formatSize */ .Xq)(bytes)} (${bytes} bytes)`;
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
        return fact('URL', link(value));
    return fact(PROPERTY_NAMES.get(name) ?? code(name), code(value));
}
/** Returns a line of a list, or an empty text if the value is not known. */
function fact(name, value) {
    return value ? `- **${name}:** ${value}` : '';
}
function filesText({ files }) {
    const shown = files.slice(0, MAX_FILES).map(file => (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_9__/* .toMarkdownCode */ .Cu)(file, MAX_PATH_LENGTH));
    return shown.join(', ') + restText(files, MAX_FILES);
}
function verdictText({ status, threat, level, classifiedBy }) {
    return [
        status,
        code(threat),
        level !== null && `level ${level} of 5`,
        classifiedBy && `classified by ${code(classifiedBy)}`
    ]
        .filter(Boolean)
        .join(', ');
}
/** Returns the results with the IDs that identify the analyses to ReversingLabs. */
function analysesText(sample) {
    const shown = (0,_results_dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__/* .analysesOf */ .wS)(sample)
        .slice(0, MAX_ANALYSES)
        .map(analysis => {
        const { platform, riskScore, analysisId } = analysis;
        const facts = [
            riskScore !== null && `risk score ${riskScore}`,
            (0,_dynamic_text_js__WEBPACK_IMPORTED_MODULE_5__/* .archiveText */ .gw)(analysis),
            analysisId !== null && `analysis ${code(analysisId)}`
        ].filter(Boolean);
        const result = `${(0,_dynamic_text_js__WEBPACK_IMPORTED_MODULE_5__/* .resultText */ .D6)(analysis)} on ${code(platform)}`;
        return facts.length > 0 ? `${result} (${facts.join(', ')})` : result;
    });
    return shown.join('; ') + restText((0,_results_dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__/* .analysesOf */ .wS)(sample), MAX_ANALYSES);
}
function scannedText(scan) {
    if (!scan)
        return '';
    const first = scan.firstScannedOn && `, first scanned ${timeText(scan.firstScannedOn)}`;
    return `${timeText(scan.scannedOn)}${first ?? ''}`;
}
function numbersText(verdict) {
    const { matched = 0, asked = 0, vendors } = (0,_detection_text_js__WEBPACK_IMPORTED_MODULE_6__/* .engineNumbers */ .Rr)(verdict) ?? {};
    const { scan } = verdict;
    if (asked === 0)
        return '';
    if (!scan || vendors === undefined)
        return `${matched} of ${asked} engines`;
    const failed = scan.enginesFailed > 0 ? ` ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_8__/* .quantity */ .au)(scan.enginesFailed, 'engine')} failed.` : '';
    return `${matched} of ${asked} engines, ${vendors} of ${scan.vendorsAsked} vendors.${failed}`;
}
function detectionTable(detections) {
    if (detections.length === 0)
        return [];
    const rows = detections.slice(0, MAX_DETECTIONS).map(detection => {
        const { engine, vendor, label, definitions } = detection;
        const cells = [
            code(engine),
            vendorText(vendor),
            (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_9__/* .toMarkdownCode */ .Cu)(label, MAX_LABEL_LENGTH),
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
    const history = (0,_results_history_js__WEBPACK_IMPORTED_MODULE_1__/* .historyOf */ .o)(sample).slice(-MAX_PAST_VERDICTS);
    if (history.length === 0)
        return [];
    const lines = history.map(({ status, threat, on }) => {
        return `- ${timeText(on)}: ${[status, code(threat)].filter(Boolean).join(', ')}`;
    });
    return ['', 'Verdict history:', '', ...lines];
}
/** Returns where to send the report. */
function addressLines(scan) {
    const { email, page } = _spectra_vendors_js__WEBPACK_IMPORTED_MODULE_4__/* .REVERSINGLABS_REPORTING */ .hT;
    const vendors = [...new Set(scan?.detections.map(({ vendor }) => vendor))];
    const lines = vendors.slice(0, MAX_DETECTIONS).map(vendor => {
        const address = (0,_spectra_vendors_js__WEBPACK_IMPORTED_MODULE_4__/* .reportingPageOf */ .dN)(vendor);
        return `- ${vendorText(vendor)}: ${address ? `<${address}>` : 'address unknown'}`;
    });
    return ['', 'Send this report to:', '', `- ReversingLabs: <${email}>, see <${page}>`, ...lines];
}
function vendorText(vendor) {
    return (0,_spectra_vendors_js__WEBPACK_IMPORTED_MODULE_4__/* .isKnownVendor */ .Qw)(vendor) ? vendor : code(vendor);
}
/** Returns a short untrusted text as inline code; empty if it's not known. */
function code(text) {
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_9__/* .toMarkdownCode */ .Cu)(text ?? '', MAX_NAME_LENGTH);
}
function link(url) {
    return url === '' ? '' : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_9__/* .toMarkdownLink */ .xQ)(url, MAX_URL_LENGTH);
}
/** Returns an ISO 8601 time as `2026-01-31 12:00 UTC`. */
function timeText(time) {
    const [, date, clock] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(time) ?? [];
    return date && clock ? `${date} ${clock} UTC` : code(time);
}
function restText(list, most) {
    return list.length > most ? ` and ${list.length - most} more` : '';
}


/***/ }),

/***/ 6433:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ shortHash),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   Fy: () => (/* binding */ textLines),
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   U1: () => (/* binding */ headerRow),
/* harmony export */   Xp: () => (/* binding */ hashCell),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   d$: () => (/* binding */ rowsWithin),
/* harmony export */   dW: () => (/* binding */ withNote),
/* harmony export */   dY: () => (/* binding */ notesSection),
/* harmony export */   fF: () => (/* binding */ bulletList),
/* harmony export */   jU: () => (/* binding */ fileCell),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   uW: () => (/* binding */ section),
/* harmony export */   wi: () => (/* binding */ tableBudget)
/* harmony export */ });
/* unused harmony export ByteBudget */
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8488);
/* harmony import */ var _text_url_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1269);


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
    return (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .toHtml */ .Vw)((0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(text, MAX_TEXT_LENGTH));
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
    return [`<details><summary>${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .toHtml */ .Vw)(title)}</summary>`, ...lines, '</details>'];
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
    const url = (0,_text_url_template_js__WEBPACK_IMPORTED_MODULE_1__/* .fillTemplate */ .ou)(sampleUrl, sample);
    return url === undefined ? text : `<a href="${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .toHtml */ .Vw)(url)}">${text}</a>`;
}


/***/ }),

/***/ 7889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ logAdvice)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8488);
/* harmony import */ var _detection_advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3651);


/** Maximum number of different texts. The summary has the advice for each sample. */
const MAX_TEXTS = 10;
/** Logs what to do about files that may be false positives. Logs the same text only once. */
function logAdvice(samples, log) {
    const filesByText = new Map();
    for (const sample of samples) {
        const { files } = sample;
        const text = (0,_detection_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .detectionAdvice */ ._)(sample);
        if (!text)
            continue;
        const known = filesByText.get(text);
        if (known)
            known.push(...files);
        else
            filesByText.set(text, [...files]);
    }
    for (const [text, files] of [...filesByText].slice(0, MAX_TEXTS)) {
        log.info(`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(files, 3)}: ${text}`);
    }
}


/***/ }),

/***/ 9786:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ logResumed),
/* harmony export */   hV: () => (/* binding */ logFound),
/* harmony export */   m4: () => (/* binding */ logHashed),
/* harmony export */   oV: () => (/* binding */ logExisting),
/* harmony export */   uI: () => (/* binding */ logFailed)
/* harmony export */ });
/* harmony import */ var _results_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8488);
/* harmony import */ var _size_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6887);



/**
 * Logs the files that were found.
 * @param hidden number of files that were skipped because they are hidden
 */
function logFound(files, hidden, log) {
    log.group(`Found ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)(files.length, 'file')}`, linesOf(files, ({ name, size }) => [`${name}  ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(size)}`]));
    if (hidden > 0) {
        const files = (0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)(hidden, 'hidden file');
        log.info(`Skipped ${files}. To include hidden files, set include-hidden-files to true.`);
    }
}
/** Logs the hashes of samples, and which of them are too large for a full analysis. */
function logHashed(samples, log) {
    const files = samples.reduce((sum, sample) => sum + sample.files.length, 0);
    const bytes = samples.reduce((sum, { size }) => sum + size, 0);
    log.group(`Hashed ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTotals */ .zD)({ files, unique: samples.length, bytes })}`, linesOf(samples, sample => [
        (0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(namesOf(sample), 3),
        `  sha1 ${sample.sha1}`,
        `  sha256 ${sample.sha256}`
    ]));
    for (const sample of samples) {
        const note = (0,_size_limit_js__WEBPACK_IMPORTED_MODULE_2__/* .sizeLimitNote */ .f)(sample.size);
        if (note)
            log.info(`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(namesOf(sample), 3)} is ${note}`);
    }
}
/** Logs which results of earlier runs this run keeps or continues. */
function logResumed(results, log) {
    const done = results.filter(_results_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isDone */ .$L).length;
    if (done > 0)
        log.info(`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)(done, 'sample')} already done by earlier runs`);
    const uncertain = results.filter(result => (0,_results_state_js__WEBPACK_IMPORTED_MODULE_0__/* .needsUpload */ .LC)(result) && result.metadata === 'uncertain');
    if (uncertain.length === 0)
        return;
    const names = uncertain.flatMap(({ files }) => files);
    log.warning('An earlier run was interrupted while it uploaded metadata. The metadata is uploaded again, ' +
        `so the service may have it twice: ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(names, 20)}`);
}
/** Logs which samples the service already has, and what is done for them. */
function logExisting(results, log) {
    const existing = results.filter(result => result.existing);
    log.info(`The service already has ${existing.length} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)(results.length, 'sample')}`);
    const titles = { 'reanalysis-requested': 'Reanalysis requested', existing: 'Skipped' };
    for (const [state, title] of Object.entries(titles)) {
        const samples = existing.filter(result => result.state === state);
        if (samples.length === 0)
            continue;
        log.group(`${title}: ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .quantity */ .au)(samples.length, 'sample')}`, linesOf(samples, hashLine));
    }
    for (const result of existing)
        if (result.state === 'failed')
            logFailed(result, log);
}
/** Logs a sample that failed before it was sent. */
function logFailed({ files, error }, log) {
    log.info(`✗ ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(files, 3)}  ${error?.message ?? ''}`);
}
function hashLine({ files, sha1, sha256 }) {
    return [`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(files, 3)}  ${sha1 ? `sha1 ${sha1}` : `sha256 ${sha256 ?? ''}`}`];
}
function namesOf({ files }) {
    return files.map(({ name }) => name);
}
/** Yields lines one at a time, because the lines of many files would take too much memory. */
function* linesOf(items, lines) {
    for (const item of items)
        yield* lines(item);
}


/***/ }),

/***/ 5451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ MAX_ERRORS),
/* harmony export */   N3: () => (/* binding */ logVerdicts),
/* harmony export */   SX: () => (/* binding */ warnUnproven),
/* harmony export */   Vy: () => (/* binding */ logFinalVerdicts),
/* harmony export */   rE: () => (/* binding */ MAX_WARNINGS),
/* harmony export */   wv: () => (/* binding */ logWaiting)
/* harmony export */ });
/* harmony import */ var _results_requested_reports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8976);
/* harmony import */ var _results_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1999);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8488);
/* harmony import */ var _log_advice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7889);
/* harmony import */ var _verdict_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3563);





/** The runner shows 10 errors of a step. This leaves some for other errors. */
const MAX_ERRORS = 7;
/** Leaves room for other warnings: the runner shows only 10 of each step. */
const MAX_WARNINGS = 5;
/** Logs that samples without a final verdict are checked again after a pause. */
function logWaiting(samples, pauseMs, log) {
    const count = (0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__/* .quantity */ .au)(samples, 'sample');
    log.info(`… ${count} without a final verdict; next check in ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a3)(pauseMs)}`);
}
/** Logs verdicts that have just become final, except for the reports of dynamic analyses. */
function logFinalVerdicts(results, log) {
    for (const sample of (0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sortByVerdict */ .FI)(results).filter(_results_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isThreat */ .ff)) {
        const { status, accepted } = sample.verdict;
        log.info(`${status === 'malicious' && !accepted ? '✗' : '⚠'} ${verdictLine(sample)}`);
    }
    const others = results.filter(sample => !(0,_results_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isThreat */ .ff)(sample));
    const final = (0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictCountsText */ .fb)(others.filter(sample => !(0,_results_requested_reports_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnyReportMissing */ .n5)(sample)));
    if (final)
        log.info(`Final verdicts: ${final}`);
    const incomplete = (0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictCountsText */ .fb)(others.filter(_results_requested_reports_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnyReportMissing */ .n5));
    if (incomplete)
        log.info(`Verdicts without dynamic analysis: ${incomplete}`);
}
/** Logs all verdicts, the most important first, with annotations for threats. */
function logVerdicts({ samples, counts }, log) {
    if (counts.malicious === null)
        return;
    log.group(`Verdicts: ${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictCountsText */ .fb)(samples)}`, (0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sortByVerdict */ .FI)(samples).map(verdictLine));
    warnAccepted((0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sortByVerdict */ .FI)(samples.filter(isAccepted)), log);
    const others = samples.filter(sample => !isAccepted(sample));
    annotateMalicious(others, log);
    const suspicious = others.filter(({ verdict }) => verdict?.status === 'suspicious');
    if (suspicious.length > 0)
        log.warning((0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_3__/* .suspiciousText */ .du)(suspicious));
    const untrusted = (0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_3__/* .untrustedText */ .Ui)(samples);
    if (untrusted)
        log.warning(untrusted);
    (0,_log_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .logAdvice */ .n)((0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sortByVerdict */ .FI)(samples), log);
}
/** Warns about samples without a proven verdict. */
function warnUnproven(samples, log) {
    if (samples.length > 0)
        log.warning((0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_3__/* .unprovenText */ .VU)(samples));
}
function isAccepted({ verdict }) {
    return Boolean(verdict?.accepted);
}
function verdictLine(sample) {
    const { files, verdict } = sample;
    return `${verdict?.status ?? ''}: ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Zv)(files, 3)}  ${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictDetails */ .mC)(sample)}`;
}
/** Adds a warning for each sample that an exception accepts. */
function warnAccepted(samples, log) {
    for (const sample of samples.slice(0, MAX_WARNINGS)) {
        const { files, verdict } = sample;
        log.warning(`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Zv)(files, 3)}: ${verdict?.status ?? ''}, ${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictDetails */ .mC)(sample)}`);
    }
    const rest = samples.slice(MAX_WARNINGS);
    if (rest.length === 0)
        return;
    const names = rest.flatMap(({ files }) => files);
    log.warning(`${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__/* .quantity */ .au)(rest.length, 'more accepted sample')}: ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Zv)(names, 100)}`);
}
function annotateMalicious(samples, log) {
    const malicious = samples.flatMap(sample => sample.verdict?.status === 'malicious' ? sample.files.map(file => ({ file, sample })) : []);
    for (const { file, sample } of malicious.slice(0, MAX_ERRORS)) {
        log.error(`${file}: malicious, ${(0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictDetails */ .mC)(sample)}`, 'Malicious file');
    }
    const rest = malicious.slice(MAX_ERRORS).map(({ file }) => file);
    if (rest.length > 0) {
        log.error((0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Zv)(rest, 100), (0,_text_format_js__WEBPACK_IMPORTED_MODULE_4__/* .quantity */ .au)(rest.length, 'more malicious file'));
    }
}


/***/ }),

/***/ 5468:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsOf),
/* harmony export */   b: () => (/* binding */ MAX_OUTPUT_SIZE)
/* harmony export */ });
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


/***/ }),

/***/ 9356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ listShares),
/* harmony export */   MA: () => (/* binding */ countParts),
/* harmony export */   Qv: () => (/* binding */ listSharesOf),
/* harmony export */   UT: () => (/* binding */ partShares),
/* harmony export */   X0: () => (/* binding */ PART_TEXTS)
/* harmony export */ });
/* harmony import */ var _results_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);

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
    ..._results_state_js__WEBPACK_IMPORTED_MODULE_0__/* .STATES */ .xj,
    ...OTHER_PARTS
};
const BY_PROGRESS = Object.keys(_results_state_js__WEBPACK_IMPORTED_MODULE_0__/* .STATES */ .xj).toSorted((a, b) => _results_state_js__WEBPACK_IMPORTED_MODULE_0__/* .STATES */ .xj[b].rank - _results_state_js__WEBPACK_IMPORTED_MODULE_0__/* .STATES */ .xj[a].rank);
/** All categories in the order in which reports list them. */
const PARTS = [
    'planned',
    ...BY_PROGRESS.filter(state => _results_state_js__WEBPACK_IMPORTED_MODULE_0__/* .STATES */ .xj[state].isProcessed),
    'resumed',
    ...BY_PROGRESS.filter(state => !_results_state_js__WEBPACK_IMPORTED_MODULE_0__/* .STATES */ .xj[state].isProcessed)
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
function listShares(shares) {
    return shares.map(([count, words]) => `${count} ${words}`).join(', ');
}
/**
 * Returns a list such as `1 of 6 samples failed, 2 not attempted`; empty if there are no shares.
 * @param all such as `6 samples`
 */
function listSharesOf(all, shares) {
    const [first, ...others] = shares;
    if (!first)
        return '';
    const [count, words] = first;
    return listShares([[count, `of ${all} ${words}`], ...others]);
}
function partOf(sample, dryRun) {
    if (dryRun && (0,_results_state_js__WEBPACK_IMPORTED_MODULE_0__/* .needsUpload */ .LC)(sample))
        return 'planned';
    if ((0,_results_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailed */ .Ix)(sample))
        return 'failed';
    return (0,_results_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isDone */ .$L)(sample) && sample.resumed ? 'resumed' : sample.state;
}


/***/ }),

/***/ 8880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ limitLines)
/* harmony export */ });
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


/***/ }),

/***/ 6887:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sizeLimitNote)
/* harmony export */ });
/* harmony import */ var _spectra_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8422);

/** Returns what the service doesn't do for samples of this size, in bytes; undefined if nothing. */
function sizeLimitNote(bytes) {
    if (bytes > _spectra_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SCANNED_SIZE */ .Y)
        return 'over 2 GB: the service stores only its size and source';
    if (bytes > _spectra_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ANALYZED_SIZE */ .Sf)
        return 'over 400 MB: the service analyzes only parts of it';
    return undefined;
}


/***/ }),

/***/ 3563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ briefDetails),
/* harmony export */   FI: () => (/* binding */ sortByVerdict),
/* harmony export */   Ui: () => (/* binding */ untrustedText),
/* harmony export */   VU: () => (/* binding */ unprovenText),
/* harmony export */   du: () => (/* binding */ suspiciousText),
/* harmony export */   fb: () => (/* binding */ verdictCountsText),
/* harmony export */   iA: () => (/* binding */ minuteOf),
/* harmony export */   mC: () => (/* binding */ verdictDetails),
/* harmony export */   qS: () => (/* binding */ statusText),
/* harmony export */   qX: () => (/* binding */ countVerdicts),
/* harmony export */   rz: () => (/* binding */ verdictLines)
/* harmony export */ });
/* unused harmony export acceptedText */
/* harmony import */ var _results_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1999);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8488);
/* harmony import */ var _detection_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(325);



/** Maximum number of samples with details in a warning. The runner truncates long ones. */
const MAX_DETAILED = 10;
/** Maximum length of a sample's details in a text about several samples. In characters. */
const MAX_BRIEF_LENGTH = 300;
/** All verdict statuses, the most important first. */
const STATUSES = Object.keys(_results_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk).toSorted((a, b) => _results_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk[a].rank - _results_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk[b].rank);
/** Returns the samples with the worst verdicts first. Otherwise, the order stays the same. */
function sortByVerdict(samples) {
    const rank = ({ verdict }) => (verdict ? _results_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk[verdict.status].rank : STATUSES.length);
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
function verdictCountsText(samples) {
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
function verdictDetails(sample) {
    return verdictLines(sample).join('; ');
}
/** Returns the same text, truncated so that an annotation has room for several samples. */
function briefDetails(sample) {
    return (0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(verdictDetails(sample), MAX_BRIEF_LENGTH);
}
/** Returns the same text as one line each for the threat, the engines, and other topics. */
function verdictLines(sample) {
    const { verdict } = sample;
    if (!verdict)
        return [];
    const lines = [
        threatText(verdict),
        verdict.reason ?? '',
        (0,_detection_text_js__WEBPACK_IMPORTED_MODULE_1__/* .enginesText */ .Nr)(verdict) || (0,_detection_text_js__WEBPACK_IMPORTED_MODULE_1__/* .engineCount */ .MS)(verdict),
        datesText(verdict),
        (0,_detection_text_js__WEBPACK_IMPORTED_MODULE_1__/* .historyText */ .u_)(sample),
        acceptedText(verdict)
    ];
    // A line break in a label must not look like another line of an annotation.
    return lines.filter(Boolean).map(_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .neutralize */ .YI);
}
function threatText(verdict) {
    const { threat, level, trust } = verdict;
    return [
        threat,
        (0,_results_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isThreat */ .ff)({ verdict }) && level !== null && `level ${level} of 5`,
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
function suspiciousText(samples) {
    const names = samples.flatMap(({ files }) => files);
    return [
        `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .quantity */ .au)(samples.length, 'suspicious sample')}: ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(names, 10)}`,
        ...samples
            .slice(0, MAX_DETAILED)
            .map(sample => `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(sample.files, 3)}: ${briefDetails(sample)}`)
    ].join('\n');
}
/** Lists the samples that are known from an untrusted source; undefined if there are none. */
function untrustedText(samples) {
    const untrusted = samples.filter(({ verdict }) => verdict && (0,_results_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isUntrusted */ .fb)(verdict));
    if (untrusted.length === 0)
        return undefined;
    const names = untrusted.flatMap(({ files }) => files);
    return `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .quantity */ .au)(untrusted.length, 'sample')} known from an untrusted source (trust factor 4 or 5): ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(names, 10)}`;
}
/** Lists samples without a proven verdict, as a warning. */
function unprovenText(samples) {
    const names = samples.flatMap(({ files }) => files);
    return `No verdict for ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .quantity */ .au)(samples.length, 'sample')}: ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(names, 10)}. A missing verdict does not mean that a file is clean.`;
}


/***/ }),

/***/ 2195:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ writeReports),
/* harmony export */   V: () => (/* binding */ platformReports)
/* harmony export */ });
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


/***/ }),

/***/ 125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ documentTexts)
/* harmony export */ });
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


/***/ }),

/***/ 894:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y$: () => (/* binding */ worstClassification),
/* harmony export */   bG: () => (/* binding */ isUngatedThreat),
/* harmony export */   by: () => (/* binding */ hasThreat),
/* harmony export */   nV: () => (/* binding */ hasReport),
/* harmony export */   rO: () => (/* binding */ threatRank),
/* harmony export */   rq: () => (/* binding */ wasStarted),
/* harmony export */   sS: () => (/* binding */ ANALYSIS_STATES),
/* harmony export */   vL: () => (/* binding */ NO_ANALYSIS),
/* harmony export */   vb: () => (/* binding */ threatsIn),
/* harmony export */   wS: () => (/* binding */ analysesOf),
/* harmony export */   zO: () => (/* binding */ archiveAnalysis)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8488);

const ANALYSIS_STATES = {
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
const NO_ANALYSIS = {
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
function hasReport({ state, classification }) {
    return state === 'finished' && classification !== null;
}
/** Whether the service has or may have accepted an analysis, which is then never started again. */
function wasStarted({ requested }) {
    return requested !== null;
}
/** Returns the analyses of a sample; empty if it isn't analyzed dynamically. */
function analysesOf({ dynamicAnalysis = [] }) {
    return dynamicAnalysis;
}
/** Whether an analysis found a threat. */
function hasThreat(analysis) {
    return threatRank(analysis) > 0;
}
/** Returns the analyses of a sample that found a threat. */
function threatsIn(sample) {
    return analysesOf(sample).filter(hasThreat);
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
    const missing = files.filter(file => !hasReport(file));
    const running = missing.find(({ state }) => ANALYSIS_STATES[state].isRunning);
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
        ...NO_ANALYSIS,
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
            ? `${missing.length} of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .quantity */ .au)(files.length, 'file')} in the archive: ${open.reason ?? 'no report'}`
            : null,
        files
    };
}


/***/ }),

/***/ 7734:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ unusedExceptions),
/* harmony export */   BL: () => (/* binding */ acceptanceOf),
/* harmony export */   JW: () => (/* binding */ NO_EXCEPTIONS),
/* harmony export */   M_: () => (/* binding */ expiredExceptionOf),
/* harmony export */   _F: () => (/* binding */ exceptionsOn),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   s4: () => (/* binding */ withAcceptance)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1999);

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
    const exception = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isThreat */ .ff)(sample) ? exceptionOf(sample, exceptions) : undefined;
    if (!exception || isExpired(exception, exceptions))
        return null;
    const { until, reason } = exception;
    return { until, reason };
}
/** Returns a sample with the exception that applies to its verdict, and no other one. */
function withAcceptance(sample, exceptions) {
    const { verdict } = sample;
    return verdict
        ? { ...sample, verdict: { ...verdict, accepted: acceptanceOf(sample, exceptions) } }
        : sample;
}
/** Returns a flagged sample's exception if it has expired. */
function expiredExceptionOf(sample, exceptions) {
    const exception = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isThreat */ .ff)(sample) ? exceptionOf(sample, exceptions) : undefined;
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
    return sample.verdict !== null && !(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isThreat */ .ff)(sample) && !(0,_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnproven */ .Eq)(sample);
}


/***/ }),

/***/ 2294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ mergeHistories),
/* harmony export */   o: () => (/* binding */ historyOf)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1999);

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
    if (!verdict?.checkedOn || !_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk[verdict.status].isProven)
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


/***/ }),

/***/ 6378:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ unreadResult),
/* harmony export */   S: () => (/* binding */ initialResult)
/* harmony export */ });
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2294);
/* harmony import */ var _plan_analyses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9686);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5919);



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
    const history = (0,_history_js__WEBPACK_IMPORTED_MODULE_0__/* .historyOf */ .o)(earlier);
    const restarted = {
        ...fresh,
        ...(history.length > 0 && { history }),
        ...(0,_plan_analyses_js__WEBPACK_IMPORTED_MODULE_1__/* .resumedAnalyses */ .mO)(earlier),
        metadata,
        ...(metadataFirstSent && { metadataFirstSent })
    };
    const { onResume, hasMetadata } = _state_js__WEBPACK_IMPORTED_MODULE_2__/* .STATES */ .xj[state];
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


/***/ }),

/***/ 6849:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ countedByPlatform),
/* harmony export */   Z: () => (/* binding */ mergeAnalyses)
/* harmony export */ });
/* harmony import */ var _dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(894);

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
    const started = new Set(analyses.filter(_dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__/* .wasStarted */ .rq).map(({ platform }) => platform));
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
    const difference = (0,_dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__/* .threatRank */ .rO)(a) - (0,_dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__/* .threatRank */ .rO)(b);
    return difference === 0 ? (a.requested ?? '') > (b.requested ?? '') : difference > 0;
}
/** Combines two records of one analysis. */
function join(a, b) {
    if (a.files && b.files)
        return (0,_dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__/* .archiveAnalysis */ .zO)(a, joinFiles([...a.files, ...b.files]));
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
    const difference = ORDER[a.state] - ORDER[b.state] || (0,_dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__/* .threatRank */ .rO)(a) - (0,_dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__/* .threatRank */ .rO)(b);
    return (difference === 0 ? textOf(a) > textOf(b) : difference > 0) ? a : b;
}
const textOf = (analysis) => JSON.stringify(analysis);


/***/ }),

/***/ 9686:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ requestAnalyses),
/* harmony export */   DY: () => (/* binding */ notStarted),
/* harmony export */   fG: () => (/* binding */ withAnalysis),
/* harmony export */   mO: () => (/* binding */ resumedAnalyses),
/* harmony export */   t: () => (/* binding */ INTERRUPTED)
/* harmony export */ });
/* harmony import */ var _dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(894);
/* harmony import */ var _merge_analyses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6849);


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
        dynamicAnalysis: inOrder([...dynamicAnalysis, ...fresh], platforms),
        ...(earlierAnalyses && { earlierAnalyses })
    };
}
/** Sorts analyses in the order of the platforms. Other platforms come last. */
function inOrder(analyses, platforms) {
    const all = [...platforms, ...analyses.map(({ platform }) => platform)];
    return analyses.toSorted((a, b) => all.indexOf(a.platform) - all.indexOf(b.platform));
}
/** Returns an analysis whose start was not sent. */
function notStarted(platform, reason) {
    return { ..._dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_ANALYSIS */ .vL, platform, requested: null, reason };
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
    const started = (0,_merge_analyses_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeAnalyses */ .Z)([...dynamicAnalysis, ...earlierAnalyses].filter(_dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__/* .wasStarted */ .rq));
    const counted = [...(0,_merge_analyses_js__WEBPACK_IMPORTED_MODULE_1__/* .countedByPlatform */ .F)(started).values()].filter(
    // A known classification counts, even if this run doesn't request the platform.
    ({ platform, classification }) => platforms.includes(platform) || classification !== null);
    const others = started.filter(analysis => !counted.includes(analysis));
    return {
        ...(counted.length > 0 && { dynamicAnalysis: counted }),
        ...(others.length > 0 && { earlierAnalyses: others })
    };
}


/***/ }),

/***/ 5705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ redactVerdict),
/* harmony export */   aI: () => (/* binding */ redactPast),
/* harmony export */   aS: () => (/* binding */ resultRedactor)
/* harmony export */ });
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


/***/ }),

/***/ 8976:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ isReportMissing),
/* harmony export */   a1: () => (/* binding */ requestedReports),
/* harmony export */   bc: () => (/* binding */ analysesWithoutReport),
/* harmony export */   n5: () => (/* binding */ isAnyReportMissing),
/* harmony export */   qq: () => (/* binding */ missingText),
/* harmony export */   tp: () => (/* binding */ reportsWithin)
/* harmony export */ });
/* harmony import */ var _dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(894);

/**
 * Returns the analyses of a sample that have reports of their own: for archives, those of their
 * files.
 */
function requestedReports(sample) {
    return (0,_dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__/* .analysesOf */ .wS)(sample).flatMap(reportsWithin);
}
/** Returns the analyses with reports: for an archive, those of its files; otherwise, the analysis. */
function reportsWithin(analysis) {
    const { files = [] } = analysis;
    return files.length > 0 ? files : [analysis];
}
/** Returns the analyses of a sample without a report, including archives with such a file. */
function analysesWithoutReport(sample) {
    return (0,_dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__/* .analysesOf */ .wS)(sample).filter(isReportMissing);
}
/** Whether a report on a sample is missing. */
function isAnyReportMissing(sample) {
    return analysesWithoutReport(sample).length > 0;
}
/**
 * Whether a report is missing. If an archive has a malicious file, the reports of its other files can
 * still be missing.
 */
function isReportMissing(analysis) {
    return !(0,_dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__/* .hasReport */ .nV)(analysis) || !reportsWithin(analysis).every(_dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__/* .hasReport */ .nV);
}
/** Returns why an analysis has no report, for use after a number, such as `still running`. */
function missingText({ state }) {
    return state === 'finished' ? 'without a classification' : _dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__/* .ANALYSIS_STATES */ .sS[state].listed;
}


/***/ }),

/***/ 6303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ SCHEMA_VERSION),
/* harmony export */   y: () => (/* binding */ sampleKey)
/* harmony export */ });
/** Version of the results file's format. Raised if older readers would misread a newer file. */
const SCHEMA_VERSION = 1;
/** Returns a key for a sample: its hash, or its files if they weren't read. */
function sampleKey(result) {
    // In JSON, a file name can't be mistaken for a hash.
    return result.sha256 ?? JSON.stringify(result.files);
}


/***/ }),

/***/ 5919:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ isDone),
/* harmony export */   D_: () => (/* binding */ isProcessed),
/* harmony export */   Ix: () => (/* binding */ isFailed),
/* harmony export */   LC: () => (/* binding */ needsUpload),
/* harmony export */   ui: () => (/* binding */ isUnfinished),
/* harmony export */   xj: () => (/* binding */ STATES)
/* harmony export */ });
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
function needsUpload({ state, error }) {
    return STATES[state].needsUpload && error === null;
}
/** Whether the service has the sample and processes it, so that it can have a verdict. */
function isProcessed({ state }) {
    return STATES[state].isProcessed;
}
/** Whether all requested steps are complete. */
function isDone({ state, error }) {
    return STATES[state].isProcessed && error === null;
}
/** Whether the sample failed. Samples that were not attempted are not failures. */
function isFailed(result) {
    return !isDone(result) && !isUnfinished(result);
}
/** Whether something was not sent because the run ended early or was a dry run. */
function isUnfinished(result) {
    return result.state === 'not-attempted' || needsUpload(result);
}


/***/ }),

/***/ 1999:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eq: () => (/* binding */ isUnproven),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   dc: () => (/* binding */ DYNAMIC_ANALYSIS),
/* harmony export */   fb: () => (/* binding */ isUntrusted),
/* harmony export */   ff: () => (/* binding */ isThreat),
/* harmony export */   lT: () => (/* binding */ isBlocked),
/* harmony export */   ou: () => (/* binding */ isFoundDynamically)
/* harmony export */ });
const VERDICTS = {
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
    return sample.verdict !== null && VERDICTS[sample.verdict.status].isThreat;
}
/** Whether a malicious or suspicious verdict comes from a dynamic analysis. */
function isFoundDynamically({ status, classifiedBy }) {
    return VERDICTS[status].isThreat && classifiedBy === DYNAMIC_ANALYSIS;
}
/**
 * Whether a sample's verdict fails the step: it isn't accepted, and `fail-on` includes it.
 * `fail-on: suspicious` includes malicious samples.
 */
function isBlocked(sample, failOn) {
    if (!isThreat(sample) || sample.verdict.accepted)
        return false;
    const { rank } = VERDICTS[sample.verdict.status];
    return failOn.some(status => rank <= VERDICTS[status].rank);
}
/** Whether a verdict was requested, but no analysis is proven. */
function isUnproven({ verdict }) {
    return verdict !== null && !VERDICTS[verdict.status].isProven;
}
/** Known files are presumed benign, but a trust factor of 4 or 5 means an untrusted source. */
function isUntrusted({ trust }) {
    return trust !== null && trust >= 4;
}


/***/ }),

/***/ 3990:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ loadExceptions)
});

// EXTERNAL MODULE: ./src/inputs/error.ts
var error = __webpack_require__(1551);
// EXTERNAL MODULE: ./src/report/exceptions-text.ts
var exceptions_text = __webpack_require__(7228);
// EXTERNAL MODULE: ./src/results/exceptions.ts
var results_exceptions = __webpack_require__(7734);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(8488);
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
    const isDate = /^\d{4}-\d{2}-\d{2}$/.test(until) && dayOf(until) === until;
    return isDate
        ? undefined
        : `until is ${quote(until)}: it must be a date in the form YYYY-MM-DD, such as 2027-01-31.`;
}
/** Returns the day of a date in the same form, which differs if the month has fewer days. */
function dayOf(date) {
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
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
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
        return results_exceptions/* NO_EXCEPTIONS */.JW;
    const { entries, problems } = await readExceptionsFile(file);
    if (problems.length > 0) {
        throw new error/* InputError */.d(problems.map(({ line, text }) => {
            return `exceptions-file is "${file}"${line === undefined ? '' : `, line ${line}`}: ${text}`;
        }));
    }
    const exceptions = (0,results_exceptions/* exceptionsOn */._F)(started, file, entries);
    const expired = (0,exceptions_text/* expiredText */.JC)(exceptions);
    if (expired)
        log.warning(expired);
    return exceptions;
}


/***/ }),

/***/ 659:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exceptionNotes),
/* harmony export */   Z: () => (/* binding */ reviewExceptions)
/* harmony export */ });
/* harmony import */ var _report_exceptions_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7228);
/* harmony import */ var _results_exceptions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7734);


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
        (0,_report_exceptions_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unusedText */ .qw)(exceptions, (0,_results_exceptions_js__WEBPACK_IMPORTED_MODULE_1__/* .unusedExceptions */ .$p)(exceptions, checked.samples, checked.isComplete));
    if (unused)
        log.warning(unused);
    return [(0,_report_exceptions_text_js__WEBPACK_IMPORTED_MODULE_0__/* .expiredText */ .JC)(exceptions), unused].filter(text => text !== undefined);
}


/***/ }),

/***/ 8422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ MAX_PROPERTIES),
/* harmony export */   LO: () => (/* binding */ MAX_STATUS_QUERIES),
/* harmony export */   Sf: () => (/* binding */ MAX_ANALYZED_SIZE),
/* harmony export */   Y: () => (/* binding */ MAX_SCANNED_SIZE),
/* harmony export */   Zi: () => (/* binding */ MAX_STATUS_QUERY_SIZE),
/* harmony export */   k0: () => (/* binding */ MAX_DYNAMIC_REQUESTS),
/* harmony export */   p7: () => (/* binding */ MAX_BULK_QUERY_SIZE),
/* harmony export */   pG: () => (/* binding */ MAX_ANALYSIS_QUERY_SIZE)
/* harmony export */ });
/** Maximum number of hashes in a status request (TCA-0201). */
const MAX_STATUS_QUERY_SIZE = 1000;
/** Maximum number of status requests (TCA-0201) per minute. */
const MAX_STATUS_QUERIES = 100;
/** Maximum number of hashes in a request for analyses (TCA-0104), whose responses are large. */
const MAX_ANALYSIS_QUERY_SIZE = 10;
/** Maximum number of hashes in any other bulk request. */
const MAX_BULK_QUERY_SIZE = 100;
/** Maximum number of requests per minute for dynamic analyses and their reports (TCA-0207, TCA-0106). */
const MAX_DYNAMIC_REQUESTS = 3;
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


/***/ }),

/***/ 7425:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ CHECKED_ON),
/* harmony export */   c: () => (/* binding */ VENDORS)
/* harmony export */ });
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


/***/ }),

/***/ 9687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ vendorOf),
/* harmony export */   Qw: () => (/* binding */ isKnownVendor),
/* harmony export */   dN: () => (/* binding */ reportingPageOf),
/* harmony export */   hT: () => (/* binding */ REVERSINGLABS_REPORTING)
/* harmony export */ });
/* harmony import */ var _vendor_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7425);

/** Where to report false positives to ReversingLabs. Checked with the table of vendors. */
const REVERSINGLABS_REPORTING = {
    email: 'support@reversinglabs.com',
    page: 'https://docs.reversinglabs.com/General/AnalysisAndClassification/FalsePositives'
};
/** Endings of engine names for another edition of the same vendor's engine. */
const VARIANT = /(?:_(?:online|beta|consumer))+$/i;
const BY_ENGINE = new Map(_vendor_table_js__WEBPACK_IMPORTED_MODULE_0__/* .VENDORS */ .c.flatMap(({ name, engines }) => engines.map((engine) => [engine, name])));
const BY_NAME = new Map(_vendor_table_js__WEBPACK_IMPORTED_MODULE_0__/* .VENDORS */ .c.map(vendor => [vendor.name, vendor]));
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


/***/ }),

/***/ 6590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ toMarkdownCode),
/* harmony export */   Yj: () => (/* binding */ withMarkdownLink),
/* harmony export */   xQ: () => (/* binding */ toMarkdownLink)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8488);

/**
 * Returns untrusted text as inline code in Markdown, which GitHub doesn't search for markup, links,
 * mentions, or references. Also safe in a table, where pipes would end the cell.
 * @param longest in characters, before invisible characters are escaped
 */
function toMarkdownCode(text, longest) {
    // Escaped pipes are not portable: renderers disagree about backslashes in front of them.
    const line = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralize */ .YI)((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(text, longest)).replaceAll('|', '¦');
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


/***/ })

};
