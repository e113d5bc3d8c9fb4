export const id = 966;
export const ids = [966];
export const modules = {

/***/ 11:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ messageText),
/* harmony export */   cz: () => (/* binding */ contentAndName),
/* harmony export */   fZ: () => (/* binding */ threatTitle)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8488);

/** Maximum length of a message, in characters. */
const MAX_MESSAGE_LENGTH = 2000;
/** Returns untrusted text as a single line of limited length, for files that other tools show. */
function messageText(text) {
    return (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .neutralize */ .YI)((0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(text, MAX_MESSAGE_LENGTH));
}
/** Returns a short text about a malicious or suspicious file, without its name. */
function threatTitle(status) {
    return `Spectra Intelligence classifies this file as ${status}`;
}
/** Returns what identifies a finding: the content of a file and its name. */
function contentAndName(sha256, file) {
    return `${sha256 ?? ''}:${file}`;
}


/***/ }),

/***/ 5129:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ Journal),
/* harmony export */   f7: () => (/* binding */ journalHeader),
/* harmony export */   nQ: () => (/* binding */ journalLines),
/* harmony export */   vm: () => (/* binding */ JOURNAL_START)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _platform_atomic_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3869);


/** The first characters of every journal. */
const JOURNAL_START = '{"journal":';
const NOTE = 'The run is in progress or was killed. Each line below is the result of a sample. If a sample has several lines, the last one counts.';
/** Returns the first line of a journal. */
function journalHeader(header) {
    return `${JSON.stringify({ journal: NOTE, ...header })}\n`;
}
/** Yields the lines of a journal for these results. */
function* journalLines(results) {
    for (const result of results)
        yield `${JSON.stringify(result)}\n`;
}
/** The results file while the run is in progress: each change appends a line. */
class Journal {
    handle;
    end;
    /** Whether the last write may be incomplete. */
    isTorn = false;
    /** @param end length of the complete lines, in bytes */
    constructor(handle, end) {
        this.handle = handle;
        this.end = end;
    }
    /** Opens an existing journal to append to it. */
    static async open(file) {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(file, 'r+');
        const { size } = await handle.stat();
        return new Journal(handle, size);
    }
    /** Appends whole lines. If a write fails, the next call removes the incomplete part. */
    async append(lines) {
        for (const chunk of (0,_platform_atomic_file_js__WEBPACK_IMPORTED_MODULE_1__/* .chunkText */ .fb)(lines)) {
            const bytes = Buffer.from(chunk);
            if (this.isTorn)
                await this.handle.truncate(this.end);
            this.isTorn = true;
            for (let at = 0; at < bytes.length;) {
                const length = bytes.length - at;
                const { bytesWritten } = await this.handle.write(bytes, at, length, this.end + at);
                at += bytesWritten;
            }
            this.isTorn = false;
            this.end += bytes.length;
        }
    }
    async close() {
        await this.handle.close();
    }
}


/***/ }),

/***/ 5945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ notWritable),
  x: () => (/* binding */ openResultsFile)
});

// EXTERNAL MODULE: ./src/inputs/error.ts
var error = __webpack_require__(1551);
// EXTERNAL MODULE: ./src/results/redact.ts
var redact = __webpack_require__(5705);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/platform/atomic-file.ts
var atomic_file = __webpack_require__(3869);
// EXTERNAL MODULE: ./src/results/state.ts
var results_state = __webpack_require__(5919);
// EXTERNAL MODULE: ./src/results/verdict.ts
var results_verdict = __webpack_require__(1999);
;// CONCATENATED MODULE: ./src/results/counts.ts


/** Returns the counts of a run with these results. */
function countsOf(results) {
    const counts = {
        files: 0,
        samples: 0,
        submitted: 0,
        existing: 0,
        resumed: 0,
        failed: 0,
        notAttempted: 0,
        malicious: 0,
        suspicious: 0,
        accepted: 0,
        pending: 0
    };
    let hasVerdicts = false;
    for (const result of results) {
        const { files, state, existing, resumed = false, verdict } = result;
        counts.files += files.length;
        counts.samples += 1;
        counts.submitted += Number(state === 'submitted' && !resumed);
        counts.existing += Number(existing && !resumed);
        counts.resumed += Number(resumed && (0,results_state/* isDone */.$L)(result));
        counts.failed += Number((0,results_state/* isFailed */.Ix)(result));
        counts.notAttempted += Number((0,results_state/* isUnfinished */.ui)(result));
        counts.malicious += Number(verdict?.status === 'malicious');
        counts.suspicious += Number(verdict?.status === 'suspicious');
        counts.accepted += Number(Boolean(verdict?.accepted));
        counts.pending += Number((0,results_verdict/* isUnproven */.Eq)(result));
        hasVerdicts ||= verdict !== null;
    }
    if (hasVerdicts)
        return counts;
    return { ...counts, malicious: null, suspicious: null, accepted: null, pending: null };
}

// EXTERNAL MODULE: ./src/results/document-text.ts
var document_text = __webpack_require__(125);
// EXTERNAL MODULE: ./src/results/journal.ts
var journal = __webpack_require__(5129);
// EXTERNAL MODULE: ./src/results/schema.ts
var schema = __webpack_require__(6303);
;// CONCATENATED MODULE: ./src/results/results-file.ts







/**
 * The results file of a run. While the run is in progress, it is a journal. Changes made during a
 * write are saved together by the next one.
 */
class ResultsFile {
    file;
    journal;
    samples = new Map();
    earlier;
    redact;
    header;
    changes = [];
    /** The latest write. It has not started yet if there are `changes`. */
    saved = Promise.resolve();
    constructor(file, journal, { header, samples, earlier, redact }) {
        this.file = file;
        this.journal = journal;
        this.header = header;
        this.earlier = earlier;
        this.redact = redact;
        for (const result of samples)
            this.samples.set((0,schema/* sampleKey */.y)(result), result);
    }
    /**
     * Creates the file, or replaces the one of an earlier run.
     * @throws when it can't be written; the previous file stays
     */
    static async create(file, { header, samples, earlier = [], redact }) {
        const initial = { header, samples: samples.map(redact), earlier: earlier.map(redact), redact };
        await (0,promises_.mkdir)(external_node_path_default().dirname(file), { recursive: true });
        await (0,atomic_file/* replaceFile */.fR)(file, initialTexts(initial));
        return new ResultsFile(file, await journal/* Journal */.CQ.open(file), initial);
    }
    /** Returns the current content. */
    results() {
        const earlier = this.earlier.filter(result => !this.samples.has((0,schema/* sampleKey */.y)(result)));
        return {
            ...this.header,
            counts: countsOf(this.samples.values()),
            // Large files are added in the order in which they are hashed.
            samples: [...this.samples.values()].sort(byName),
            ...(earlier.length > 0 && { earlier })
        };
    }
    /**
     * Replaces a sample's result, or adds a sample. Resolves when it is on disk.
     * @throws when it can't be written; later results can still be saved
     */
    save(latest) {
        const result = this.redact(latest);
        const key = (0,schema/* sampleKey */.y)(result);
        if (this.samples.get(key) === result)
            return this.saved;
        this.samples.set(key, result);
        if (this.changes.push(result) > 1)
            return this.saved;
        this.saved = this.saved
            .catch(() => undefined)
            .then(() => {
            const lines = (0,journal/* journalLines */.nQ)(this.changes);
            this.changes = [];
            return this.journal.append(lines);
        });
        return this.saved;
    }
    /** @throws when one of the results can't be written */
    async saveAll(results) {
        // Results that are saved together share a promise.
        await Promise.all(new Set(results.map(result => this.save(result))));
    }
    /** Saves results. Ignores errors, because `finish` writes all results again. Never rejects. */
    async saveInBackground(results) {
        await this.saveAll(results).catch(() => undefined);
    }
    /**
     * Replaces the journal with the final document.
     * @throws when it can't be written; it can be called again
     */
    async finish(end) {
        this.header = { ...this.header, ...end };
        await this.saved.catch(() => undefined);
        // Windows can't replace open files.
        await this.journal.close();
        await (0,atomic_file/* replaceFile */.fR)(this.file, (0,document_text/* documentTexts */.o)(this.results()));
    }
}
function* initialTexts({ header, samples, earlier }) {
    yield (0,journal/* journalHeader */.f7)(header);
    yield* (0,journal/* journalLines */.nQ)(earlier);
    yield* (0,journal/* journalLines */.nQ)(samples);
}
function byName({ files: [a = ''] }, { files: [b = ''] }) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/runs/open-results-file.ts





/**
 * Creates the results file of a run.
 * @throws {InputError} when it can't be written
 */
async function openResultsFile(inputs, { source, earlier, started }) {
    const { resultsFile } = inputs;
    const initial = {
        header: headerOf(inputs, started),
        samples: source.unread,
        earlier: [...earlier.values()],
        redact: (0,redact/* resultRedactor */.aS)(inputs)
    };
    try {
        return await ResultsFile.create(resultsFile, initial);
    }
    catch (error) {
        throw notWritable(resultsFile, error);
    }
}
/** Returns the error for a results file that can't be written. */
function notWritable(resultsFile, cause) {
    const problem = `results-file is "${resultsFile}": it can't be written: ${cause.message}.`;
    return new error/* InputError */.d([problem], { cause });
}
function headerOf({ apiUrl, origin, dryRun }, started) {
    const { repository, commit, runUrl: url } = origin;
    return {
        schemaVersion: schema/* SCHEMA_VERSION */.f,
        action: version/* PROGRAM */.R,
        run: { repository, commit, url },
        apiHost: apiUrl.host,
        dryRun,
        started: started.toISOString(),
        finished: null,
        outcome: null,
        chargedLookUps: null
    };
}


/***/ }),

/***/ 4976:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ readSource)
});

// EXTERNAL MODULE: ./src/inputs/reader.ts
var reader = __webpack_require__(9066);
// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(8488);
;// CONCATENATED MODULE: ./src/artifacts/archive-advice.ts


/** Maximum number of names in the advice. */
const MAX_NAMES = 5;
/** Returns advice if there are ZIP files that are submitted or analyzed as plain files. */
function archiveAdvice(candidates, { inputs, metadata, isAnalyzed }) {
    const plain = candidates.filter(({ result }) => !result.files.some(metadata.isArchive));
    // With patterns of their own, users leave out files on purpose.
    if (inputs.dynamicAnalysis)
        return analysisAdvice(plain, isAnalyzed);
    const hasDefault = inputs.archiveFiles.join() === reader/* DEFAULTS */.z['archive-files'];
    if (inputs.archiveType === 'zip' && !hasDefault)
        return undefined;
    const names = plain.flatMap(({ sample, result: { files } }) => {
        return typeof sample === 'object' && sample.zip ? files.filter(isNamedZip) : [];
    });
    if (names.length === 0)
        return undefined;
    const text = `ZIP files are submitted as plain files: ${(0,format/* listNames */.Zv)(names, MAX_NAMES)}.`;
    if (inputs.archiveType === 'zip')
        return `${text} The default of archive-files doesn't match them, because the case differs.`;
    return (`${text} ` +
        'For dynamic analysis (TCA-0207), the service recommends archive-type: zip, which applies to the files that match archive-files.');
}
/** Assets that aren't downloaded yet count as ZIP files by their names. */
function analysisAdvice(plain, isAnalyzed) {
    const names = plain.flatMap(({ sample, result: { files } }) => {
        const isZip = typeof sample === 'function' || sample.zip;
        return isZip && files.some(isAnalyzed) ? files.filter(isNamedZip) : [];
    });
    if (names.length === 0)
        return undefined;
    return (`ZIP files are analyzed dynamically as plain files: ${(0,format/* listNames */.Zv)(names, MAX_NAMES)}. ` +
        'To analyze the files in them, submit them as archives with archive-type: zip and archive-files.');
}
/** Other formats that are ZIP files, such as .jar and .docx, should be plain files. */
function isNamedZip(name) {
    return /\.zip$/i.test(name);
}

// EXTERNAL MODULE: ./src/report/log-files.ts
var log_files = __webpack_require__(9786);
// EXTERNAL MODULE: ./src/runs/open-results-file.ts + 2 modules
var open_results_file = __webpack_require__(5945);
;// CONCATENATED MODULE: ./src/runs/read-source.ts



/**
 * Reads all samples of the source, batch by batch, and saves their initial results.
 * @param onBatch called for each batch and not awaited, so that reading continues
 */
async function readSource({ inputs, metadata, isAnalyzed, source, resultsFile }, { log }, onBatch = () => undefined) {
    const read = [];
    for await (const { candidates, unread } of source.batches) {
        const results = candidates.map(({ result }) => result);
        const isFirst = read.length === 0;
        const saved = resultsFile.saveAll([...results, ...unread]).catch((error) => {
            // Nothing was sent before the first batch. Later, `finish` reports what can't be written.
            if (isFirst)
                throw (0,open_results_file/* notWritable */.G)(inputs.resultsFile, error);
        });
        if (isFirst)
            await saved;
        read.push(candidates);
        (0,log_files/* logResumed */.IG)(results, log);
        onBatch(candidates);
    }
    const candidates = read.flat();
    const advice = archiveAdvice(candidates, { inputs, metadata, isAnalyzed });
    if (advice)
        log.notice(advice);
    return { candidates, advice };
}


/***/ }),

/***/ 9966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  submitJob: () => (/* binding */ submitJob)
});

// EXTERNAL MODULE: ./src/context.ts
var src_context = __webpack_require__(788);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/platform/origin.ts
var origin = __webpack_require__(9349);
// EXTERNAL MODULE: ./src/inputs/credentials.ts
var inputs_credentials = __webpack_require__(6431);
// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(8488);
;// CONCATENATED MODULE: ./src/inputs/file-pattern.ts
/** Returns why a pattern can't match any files, with advice; undefined if it can. */
function impossiblePattern(pattern) {
    return /(^|[/\\])\.\.([/\\]|$)/.test(pattern)
        ? 'its pattern contains "..". Use a path relative to the working directory, or an absolute path.'
        : undefined;
}
/** Returns a problem for each line of an input that can't match any files. */
function impossibleLines(input, lines) {
    return lines.flatMap(line => {
        const reason = impossiblePattern(line.replace(/^!\s*/, ''));
        return reason
            ? [`${input} has the line "${line}", which can't match any files because ${reason}`]
            : [];
    });
}

;// CONCATENATED MODULE: ./src/inputs/dynamic-analysis.ts


/** The platforms in the documentation of TCA-0207. The service may have others. */
const KNOWN_PLATFORMS = ['windows11', 'windows10', 'windows7', 'macos11', 'linux', 'android12'];
/** Names that need no escaping in requests, logs, and reports. */
const PLATFORM_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,49}$/;
/** Maximum number of platforms in a message. */
const MAX_NAMES = 10;
/** Maximum length of a platform in a message. */
const MAX_LENGTH = 60;
/** Reads the inputs about dynamic analyses. Returns undefined if no files are analyzed. */
function readDynamicAnalysis(reader) {
    const platforms = readPlatforms(reader);
    const files = readAnalyzedFiles(reader, platforms);
    const timeoutMinutes = reader.number('dynamic-analysis-timeout-minutes', { from: 0, to: 1440 });
    return platforms.length > 0 ? { platforms, files, timeoutMinutes } : undefined;
}
/** Reads the platforms, without duplicates, in the order of the input. */
function readPlatforms(reader) {
    const words = reader.text('dynamic-analysis').split(/[\s,]+/);
    const platforms = [...new Set(words.filter(Boolean))];
    for (const platform of platforms) {
        if (PLATFORM_NAME.test(platform))
            continue;
        reader.problems.push(`dynamic-analysis has the platform "${(0,format/* truncate */.xv)(platform, MAX_LENGTH)}": it must have ` +
            'from 1 to 50 letters, digits, "_", or "-", and must begin with a letter or a digit.');
    }
    return platforms;
}
function readAnalyzedFiles(reader, platforms) {
    const lines = reader.lines('dynamic-analysis-files');
    const shown = `dynamic-analysis-files is "${lines.join('", "')}"`;
    if (lines.length === 0) {
        if (platforms.length > 0) {
            reader.problems.push(`dynamic-analysis is "${(0,format/* listNames */.Zv)(platforms, MAX_NAMES)}", but dynamic-analysis-files is empty: ` +
                'add patterns for the files to analyze, such as "dist/*.exe", because each report is charged.');
        }
    }
    else if (platforms.length === 0) {
        reader.problems.push(`${shown}, but dynamic-analysis is empty: ` +
            'set dynamic-analysis to platforms, such as "windows10", or remove dynamic-analysis-files.');
    }
    else if (lines.every(line => line.startsWith('!'))) {
        reader.problems.push(`${shown}, which only excludes files: add a pattern for the files to analyze.`);
    }
    reader.problems.push(...impossibleLines('dynamic-analysis-files', lines));
    return lines;
}
/** Returns a warning about platforms that aren't documented; undefined if all of them are. */
function unknownPlatforms(platforms) {
    const unknown = platforms.filter(platform => !KNOWN_PLATFORMS.includes(platform));
    if (unknown.length === 0)
        return undefined;
    return (`dynamic-analysis has platforms that aren't documented: ${(0,format/* listNames */.Zv)(unknown, MAX_NAMES)}. ` +
        `The service may reject them. It documents ${KNOWN_PLATFORMS.join(', ')}.`);
}

// EXTERNAL MODULE: ./src/inputs/error.ts
var error = __webpack_require__(1551);
;// CONCATENATED MODULE: ./src/inputs/files.ts
/** Maximum number of jobs that can split the files. */
const MAX_SHARDS = 256;
/** Reads the inputs about which files to submit. */
function readFiles(reader) {
    return {
        patterns: readPatterns(reader),
        ifNoFilesFound: reader.choice('if-no-files-found', ['error', 'warn', 'ignore']),
        ifPatternUnmatched: reader.choice('if-pattern-unmatched', ['error', 'warn', 'ignore']),
        includeHiddenFiles: reader.flag('include-hidden-files'),
        followSymbolicLinks: reader.flag('follow-symbolic-links'),
        maxFiles: reader.integer('max-files', { from: 1, to: 1_000_000 })
    };
}
/** Reads the patterns. Without a release, at least one of them has to include files. */
function readPatterns(reader) {
    const patterns = reader.lines('files');
    if (reader.text('release') || patterns.some(pattern => !pattern.startsWith('!')))
        return patterns;
    reader.problems.push(patterns.length === 0
        ? 'files is empty: add at least one pattern, such as "dist/*.exe", or set release.'
        : `files has only excludes ("${patterns.join('", "')}"): add a pattern for the files to submit.`);
    return patterns;
}
/** Reads `shard`. Returns undefined if it is empty or invalid, or if there is only one job. */
function readShard(reader) {
    const value = reader.text('shard');
    if (!value)
        return undefined;
    if (value === 'auto')
        return readOwnShard(reader);
    const [, index = 0, count = 0] = (/^(\d+)\/(\d+)$/.exec(value) ?? []).map(Number);
    if (index >= 1 && index <= count && count <= MAX_SHARDS)
        return { index, count };
    reader.problems.push(`shard is "${value}": it must have the form i/n, such as "1/3", ` +
        `where i is from 1 to n, and n is at most ${MAX_SHARDS}.`);
    return undefined;
}
/** Reads the position of this job from the CI system. */
function readOwnShard({ platform: { shard }, problems }) {
    if (!shard) {
        problems.push('shard is "auto", but the CI system does not say which of the parallel jobs this is: set it to i/n, such as "1/3".');
    }
    return shard && shard.count > 1 ? shard : undefined;
}

// EXTERNAL MODULE: ./src/spectra/limits.ts
var limits = __webpack_require__(8422);
// EXTERNAL MODULE: ./src/spectra/metadata.ts
var spectra_metadata = __webpack_require__(9279);
;// CONCATENATED MODULE: ./src/inputs/metadata-problems.ts


/**
 * Returns the problems of metadata, one sentence each: values that the service would reject, and
 * secrets, because others may see metadata.
 */
function metadataProblems({ properties, domain, archivePassword }, secrets) {
    const visible = [
        ...properties.map(({ name, value = '' }) => ({
            subject: `The property "${name}"`,
            text: `${name}\n${value}`
        })),
        { subject: 'domain', text: domain }
    ];
    return [
        ...visible.flatMap(({ subject, text }) => [
            ...characterProblems(subject, text),
            ...secrets
                .filter(({ isIn }) => isIn(text))
                .map(({ input }) => `${subject} contains the value of ${input}. Others may see metadata, so remove it.`)
        ]),
        ...characterProblems('archive-password', archivePassword),
        ...countProblems(properties.length)
    ];
}
function characterProblems(subject, text) {
    const forbidden = (0,spectra_metadata/* forbiddenCharacter */.DB)(text);
    return forbidden ? [`${subject} contains ${forbidden}, which XML doesn't allow.`] : [];
}
function countProblems(count) {
    if (count === 0) {
        return [
            'properties removes every property: the service requires at least 1. Keep a default, such as file_name.'
        ];
    }
    return count > limits/* MAX_PROPERTIES */.Bd
        ? [
            `properties and the defaults add up to ${count} properties: the service shows at most ${limits/* MAX_PROPERTIES */.Bd}. ` +
                'Remove a default with a line such as "ref=".'
        ]
        : [];
}

;// CONCATENATED MODULE: ./src/inputs/property-line.ts

/** A character of a pattern, escaped or not, or a class such as `[ab]`, `[]a]`, or `[[:alpha:]]`. */
const PART = /\\.|\[[!^]?\]?(?:\\.|\[:\w+:\]|[^\]\\])*\]|[^\\]/suy;
/** The same for Windows, where a backslash separates folders. */
const WINDOWS_PART = /\[[!^]?\]?(?:\[:\w+:\]|[^\]])*\]|./suy;
/**
 * Parses a line of `properties`: `name=value` or `[pattern] name=value`.
 * @returns a rule, or what is wrong with the line
 */
function parsePropertyLine(line, platform = process.platform) {
    const hasPattern = line.startsWith('[');
    const end = hasPattern ? endOfPattern(line, platform) : -1;
    if (hasPattern && end === -1)
        return 'which has no "]" and space after its pattern.';
    const pattern = hasPattern ? line.slice(1, end).trim() : undefined;
    const rest = line.slice(end + 1);
    const separator = rest.indexOf('=');
    const name = rest.slice(0, Math.max(separator, 0)).trim();
    if (!name) {
        return `which is not in the form ${hasPattern ? '[pattern] name=value' : 'name=value'}.`;
    }
    const reason = pattern === undefined ? undefined : mistakeInPattern(pattern);
    return reason ?? { pattern, name, value: rest.slice(separator + 1).trim() };
}
/** Returns the index of the bracket that ends the pattern, or -1. A space follows it. */
function endOfPattern(line, platform) {
    const part = platform === 'win32' ? WINDOWS_PART : PART;
    for (let index = 1; index < line.length; index = part.lastIndex) {
        if (/^\]\s/.test(line.slice(index, index + 2)))
            return index;
        part.lastIndex = index;
        if (!part.test(line))
            return -1;
    }
    return -1;
}
function mistakeInPattern(pattern) {
    if (pattern === '')
        return 'which has an empty pattern.';
    if (pattern.startsWith('!')) {
        return 'but its pattern can\'t begin with "!": add a later line for these files instead.';
    }
    const reason = impossiblePattern(pattern);
    return reason && `which can't match any files because ${reason}`;
}

;// CONCATENATED MODULE: ./src/inputs/properties.ts

/** Returns the default properties, followed by the user's changes. Later rules win. */
function readPropertyRules(reader, origin) {
    const hasDefaults = reader.flag('default-properties');
    const byDefault = (value) => (hasDefaults ? value : '');
    const defaults = [
        [
            'application_name',
            reader.text('application') || byDefault(origin.repository.split('/').at(-1) ?? '')
        ],
        ['application_version', reader.text('version') || byDefault(origin.version)],
        ['file_name', undefined],
        ['repository', byDefault(origin.repository)],
        ['commit', byDefault(origin.commit)],
        ['ref', byDefault(origin.ref)],
        ['url', byDefault(origin.url)]
    ];
    return [
        ...defaults.map(([name, value]) => ({ pattern: undefined, name, value })),
        ...readLines(reader)
    ];
}
function readLines(reader) {
    const rules = new Map();
    for (const line of reader.lines('properties')) {
        const rule = parsePropertyLine(line);
        if (typeof rule === 'string') {
            reader.problems.push(`properties has the line "${line}", ${rule}`);
            continue;
        }
        const { pattern, name } = rule;
        const key = pattern === undefined ? name : `[${pattern}] ${name}`;
        if (rules.has(key)) {
            reader.problems.push(`properties has more than one line for "${key}": keep one of them.`);
        }
        rules.set(key, rule);
    }
    return [...rules.values()];
}
/** Returns the properties that result from rules, in the order in which they were first set. */
function propertiesFrom(rules) {
    const values = new Map(rules.map(({ name, value }) => [name, value]));
    return [...values].map(([name, value]) => ({ name, value })).filter(({ value }) => value !== '');
}

// EXTERNAL MODULE: ./src/inputs/reader.ts
var inputs_reader = __webpack_require__(9066);
// EXTERNAL MODULE: ./src/inputs/secrets.ts
var secrets = __webpack_require__(3332);
;// CONCATENATED MODULE: ./src/inputs/metadata.ts





/** Reads the inputs about archives. */
function readArchive(reader) {
    const archiveType = reader.choice('archive-type', ['none', 'zip']);
    const archivePassword = reader.secret('archive-password');
    if (archivePassword && archiveType === 'none') {
        const name = reader.nameOf('archive-password');
        reader.problems.push(`${name} is set, but archive-type is "none": set archive-type to "zip", or remove ${name}.`);
    }
    return { archiveType, archiveFiles: readArchiveFiles(reader, archiveType), archivePassword };
}
function readArchiveFiles(reader, archiveType) {
    const defaults = [inputs_reader/* DEFAULTS */.z['archive-files']];
    const lines = reader.lines('archive-files');
    if (lines.length === 0)
        return defaults;
    const shown = `archive-files is "${lines.join('", "')}"`;
    if (archiveType === 'none' && lines.join('\n') !== defaults.join('\n')) {
        reader.problems.push(`${shown}, but archive-type is "none": set archive-type to "zip", or remove archive-files.`);
    }
    else if (lines.every(line => line.startsWith('!'))) {
        reader.problems.push(`${shown}, which only excludes files: add a pattern for the archives.`);
    }
    reader.problems.push(...impossibleLines('archive-files', lines));
    return lines;
}
/** Reads the metadata of all samples for an origin, and checks whether the service accepts it. */
function readMetadata(reader, archive, origin) {
    const propertyRules = readPropertyRules(reader, origin);
    const inputs = { ...archive, domain: reader.text('domain'), propertyRules };
    // If some depend on the file, `checkMetadata` checks all of them when the files are known.
    if (propertyRules.every(({ pattern }) => pattern === undefined)) {
        const settings = { ...inputs, properties: propertiesFrom(propertyRules) };
        reader.problems.push(...metadataProblems(settings, (0,secrets/* distinctSecrets */.q3)(reader)));
    }
    return inputs;
}
/** Returns a function that reads the properties for another origin. */
function propertiesReader({ settings }) {
    return origin => {
        // Problems with the lines themselves don't depend on the origin, so they were already reported.
        return readPropertyRules(new inputs_reader/* InputReader */.i(settings), origin);
    };
}

// EXTERNAL MODULE: ./src/inputs/outputs.ts + 1 modules
var inputs_outputs = __webpack_require__(5417);
// EXTERNAL MODULE: ./src/inputs/release.ts
var inputs_release = __webpack_require__(7300);
// EXTERNAL MODULE: ./src/inputs/obstacle.ts
var obstacle = __webpack_require__(9464);
// EXTERNAL MODULE: ./src/inputs/same-file.ts
var same_file = __webpack_require__(790);
// EXTERNAL MODULE: ./src/inputs/verdicts.ts
var verdicts = __webpack_require__(7239);
;// CONCATENATED MODULE: ./src/inputs/sarif-file.ts




/**
 * Reads `sarif-file`, and checks early that the file can be written.
 * @returns an absolute path; empty if the input is empty
 */
function readSarifFile(reader, resultsFile) {
    const { problems } = reader;
    const value = reader.text('sarif-file');
    if (!value)
        return '';
    const file = external_node_path_default().resolve(value);
    (0,verdicts/* requireFailOn */.Z4)(reader, 'sarif-file');
    const isSame = (other) => (0,same_file/* isSameFile */.Dl)(other, file);
    const exceptionsFile = reader.text('exceptions-file');
    const written = [(0,same_file/* writtenWithResults */.iF)(resultsFile)];
    if ((0,same_file/* reportSharedPath */.dO)(reader, { name: 'sarif-file', value }, written))
        return file;
    if (exceptionsFile && isSame(exceptionsFile)) {
        problems.push(`sarif-file is "${value}", which is also exceptions-file: use another path.`);
    }
    else if (reader.lines('resume-from').some(isSame)) {
        problems.push(`sarif-file is "${value}", which is also in resume-from: use another path.`);
    }
    else {
        (0,obstacle/* reportObstacle */.y)(reader, { name: 'sarif-file', value });
    }
    return file;
}

// EXTERNAL MODULE: ./src/inputs/service.ts
var service = __webpack_require__(6074);
;// CONCATENATED MODULE: ./src/inputs/read-inputs.ts















/** The default name of the results file. */
const RESULTS_NAME = 'spectra-results.json';
/**
 * Reads and checks all inputs. Problems are reported in the order of reading.
 * @throws {InputError} one error for all problems
 */
function readInputs(settings) {
    const reader = new inputs_reader/* InputReader */.i(settings);
    const { origin, workspace } = settings.platform;
    const dryRun = reader.flag('dry-run');
    const archive = readArchive(reader);
    const credentials = (0,inputs_credentials/* readCredentials */.L)(reader, dryRun);
    const release = (0,inputs_release/* readRelease */.iJ)(reader);
    const metadata = readMetadata(reader, archive, release.release ? originFor(release) : origin);
    const failOn = (0,verdicts/* readFailOn */.mc)(reader);
    (0,verdicts/* requireFailOn */.Z4)(reader, 'exceptions-file');
    const outputs = (0,inputs_outputs/* readOutputs */.T)(reader, RESULTS_NAME);
    const inputs = {
        dryRun,
        credentials,
        secrets: (0,secrets/* distinctSecrets */.q3)(reader),
        ...(0,secrets/* readRedactors */.Wr)(reader),
        ...release,
        origin,
        workspace,
        ...metadata,
        releasePropertiesFor: propertiesReader(reader),
        ...readFiles(reader),
        subscribe: reader.choice('subscribe', ['', 'data_change']) === 'data_change',
        ...(0,service/* readService */.u)(reader),
        ifSampleExists: reader.choice('if-sample-exists', ['upload', 'metadata', 'reanalyze', 'skip']),
        dynamicAnalysis: readDynamicAnalysis(reader),
        failOn,
        exceptionsFile: (0,verdicts/* readExceptionsPath */.O4)(reader, [(0,same_file/* writtenWithResults */.iF)(outputs.resultsFile)]),
        ...(0,verdicts/* readPending */.ct)(reader),
        sarifFile: readSarifFile(reader, outputs.resultsFile),
        shard: readShard(reader),
        resumeFrom: reader.lines('resume-from').map(file => external_node_path_default().resolve(file)),
        ...outputs
    };
    (0,error/* throwIfAny */.M)(reader.problems);
    return inputs;
}
/** A placeholder for the release, which isn't known yet, to check the properties early. */
function originFor({ repository, release }) {
    return (0,origin/* originOf */.yv)(repository, release, 'https://github.com');
}

// EXTERNAL MODULE: ./src/platform/atomic-file.ts
var atomic_file = __webpack_require__(3869);
// EXTERNAL MODULE: ./src/results/own-files.ts
var own_files = __webpack_require__(9824);
// EXTERNAL MODULE: ./src/results/requested-reports.ts
var requested_reports = __webpack_require__(8976);
// EXTERNAL MODULE: ./src/results/verdict.ts
var results_verdict = __webpack_require__(1999);
// EXTERNAL MODULE: ./src/results/dynamic-analysis.ts
var dynamic_analysis = __webpack_require__(894);
// EXTERNAL MODULE: ./src/report/dynamic-text.ts
var dynamic_text = __webpack_require__(9411);
// EXTERNAL MODULE: ./src/report/parts.ts
var parts = __webpack_require__(9356);
// EXTERNAL MODULE: ./src/report/reason.ts
var reason = __webpack_require__(8880);
;// CONCATENATED MODULE: ./src/report/dynamic-failure.ts





/** Returns the missing reports; undefined if there are none. */
function missingReportsIn(samples, { analysisError, stopped }) {
    const missing = samples.flatMap(requested_reports/* analysesWithoutReport */.bc);
    if (missing.length === 0 && analysisError === undefined)
        return undefined;
    const all = samples.flatMap(requested_reports/* requestedReports */.a1);
    const error = analysisError ?? stopped;
    return {
        counts: countsText(all),
        areRunning: error === undefined && all.every(one => (0,dynamic_analysis/* hasReport */.nV)(one) || isRunning(one)),
        causes: analysisError === undefined || analysisError === stopped ? [] : [`Reason: ${analysisError}`],
        details: [
            ...(0,reason/* limitLines */.D)(samples.flatMap(linesOf)),
            ...(error === undefined && missing.flatMap(requested_reports/* reportsWithin */.tp).some(isRunning)
                ? ['If analyses need more time, increase dynamic-analysis-timeout-minutes.']
                : []),
            ...adviceFor(missing, stopped !== undefined)
        ]
    };
}
/**
 * Returns the reason why the step fails because of missing reports; undefined if it doesn't. Analyses
 * that are still running fail it only with `if-verdict-pending: error`.
 */
function missingReportsReason(missing, ifVerdictPending) {
    if (!missing || (missing.areRunning && ifVerdictPending !== 'error'))
        return undefined;
    const { counts, causes, details, areRunning } = missing;
    return {
        title: counts ? `Reports missing: ${counts}` : 'Reports missing',
        ...(areRunning && { rule: 'if-verdict-pending: error' }),
        causes,
        details,
        isShortfall: true
    };
}
/** Returns a warning that lists samples whose analyses are still running. */
function runningText({ counts, details }) {
    return [
        `Reports missing: ${counts}. A missing report does not mean that a file is clean.`,
        ...details
    ].join('\n');
}
function countsText(all) {
    const missing = all.filter(one => !(0,dynamic_analysis/* hasReport */.nV)(one));
    return (0,parts/* listSharesOf */.Qv)((0,dynamic_text/* countAnalyses */._B)(all.length), (0,dynamic_text/* countResults */.aD)(missing));
}
function linesOf(sample) {
    return (0,dynamic_text/* missingLines */.uR)(sample).map(line => `${(0,dynamic_text/* namesText */.cb)(sample)} on ${line}`);
}
function isRunning({ state }) {
    return dynamic_analysis/* ANALYSIS_STATES */.sS[state].isRunning;
}
/**
 * Returns what to do about missing reports. For a run that ended early, the reason for that already
 * says how to resume it.
 */
function adviceFor(missing, endedEarly) {
    const states = new Set(missing
        .flatMap(requested_reports/* reportsWithin */.tp)
        .filter(one => !(0,dynamic_analysis/* hasReport */.nV)(one))
        .map(one => one.state));
    const wasRefused = missing.some(({ state, requested }) => state === 'failed' && requested === null);
    const hasFailed = missing.some(one => one.requested !== null && (0,requested_reports/* reportsWithin */.tp)(one).some(({ state }) => state === 'failed'));
    const canContinue = states.has('running') || states.has('unconfirmed');
    const canStart = states.has('not-started') || wasRefused;
    const actions = [
        canContinue && 'look for these reports again',
        canStart && 'start the analyses that the service has not accepted'
    ].filter(Boolean);
    return [
        ...(states.has('unconfirmed')
            ? [
                '“Not confirmed” means that the response to the request to start an analysis was lost, could not be read, or was a server error. The service may have started it, so it is not started again.'
            ]
            : []),
        ...(actions.length > 0 && !endedEarly
            ? [
                `To ${actions.join(', and to ')}, run again with resume-from set to the path of the results file.`
            ]
            : []),
        ...(hasFailed
            ? [
                'Analyses that failed after they started are not started again by a run with resume-from. To start new ones, run without it.'
            ]
            : []),
        ...(states.has('finished')
            ? ['Reports without a classification that this version recognizes count as missing.']
            : [])
    ];
}

// EXTERNAL MODULE: ./src/report/html.ts
var html = __webpack_require__(6433);
;// CONCATENATED MODULE: ./src/report/dynamic-rows.ts



/** Maximum number of files in an archive that are listed. */
const MAX_MEMBERS = 20;
/**
 * Returns the analyses to list, the most important first. An archive is followed by those of its
 * files that are threats or have no report.
 */
function analysisRows(samples) {
    return samples
        .flatMap(sample => (0,dynamic_analysis/* analysesOf */.wS)(sample).map(analysis => ({ sample, analysis })))
        .toSorted((a, b) => (0,dynamic_text/* resultRank */.qf)(a.analysis) - (0,dynamic_text/* resultRank */.qf)(b.analysis))
        .flatMap(({ sample, analysis }) => rowsOf(sample, analysis));
}
function rowsOf(sample, analysis) {
    const { platform, files } = analysis;
    const archive = files && analysis;
    const members = (files ?? [])
        .filter(file => (0,dynamic_analysis/* hasThreat */.by)(file) || !(0,dynamic_analysis/* hasReport */.nV)(file))
        .toSorted((a, b) => (0,dynamic_text/* resultRank */.qf)(a) - (0,dynamic_text/* resultRank */.qf)(b));
    const listed = members.slice(0, MAX_MEMBERS);
    const common = { sample, platform, archive, unlisted: members.length - listed.length };
    return [
        { ...common, result: analysis, member: '' },
        ...listed.map(file => ({ ...common, result: file, member: memberName(file) }))
    ];
}
function memberName({ sha1 }) {
    return sha1 === null ? 'file without a hash' : (0,html/* shortHash */.BC)(sha1);
}
/** Returns what else is known: what is in an archive, why there is no report, and warnings. */
function detailsOf({ result, archive, member, unlisted }) {
    if (archive && member === '') {
        return [
            (0,dynamic_text/* archiveText */.gw)(archive),
            ...(unlisted > 0 ? [`… and ${unlisted} more in the results file`] : [])
        ];
    }
    const { reason, warnings } = result;
    const missing = reason === null ? [] : [(0,dynamic_text/* shortText */.os)(reason)];
    return (0,dynamic_analysis/* hasReport */.nV)(result) ? warnings.slice(0, 2).map(dynamic_text/* shortText */.os) : missing;
}

;// CONCATENATED MODULE: ./src/report/dynamic-log.ts




/** Maximum number of samples in a warning. */
const MAX_WARNED = 10;
/** Logs the results of dynamic analyses, and warns about threats that can't fail the step. */
function logReports(samples, log) {
    const rows = analysisRows(samples);
    if (rows.length === 0)
        return;
    log.group(`Dynamic analysis: ${(0,dynamic_text/* resultCountsText */.XI)(samples)}`, rows.map(lineOf));
    const threats = samples.filter(dynamic_analysis/* isUngatedThreat */.bG);
    if (threats.length > 0)
        log.warning(ungatedText(threats));
}
function lineOf(one) {
    const { sample, platform, result, archive, member } = one;
    const isArchive = archive !== undefined && member === '';
    const { riskScore, analysisId } = result;
    const facts = [
        riskScore !== null && `risk score ${riskScore}`,
        !isArchive && (0,dynamic_text/* signaturesText */.rJ)(result),
        ...detailsOf(one),
        analysisId !== null && `analysis ${analysisId}`
    ].filter(Boolean);
    const name = member === '' ? (0,format/* listNames */.Zv)(sample.files, 3) : `${member} in ${(0,format/* listNames */.Zv)(sample.files, 1)}`;
    return `${(0,dynamic_text/* resultText */.D6)(result)}: ${name} on ${platform}  ${facts.join('; ')}`.trimEnd();
}
/** Returns a warning that these samples don't fail the step, with advice. */
function ungatedText(threats) {
    const lines = threats.slice(0, MAX_WARNED).map(sample => {
        return `${(0,dynamic_text/* namesText */.cb)(sample)}: ${(0,dynamic_text/* platformsText */.Ci)({ dynamicAnalysis: (0,dynamic_analysis/* threatsIn */.vb)(sample) })}`;
    });
    const rest = threats.length - lines.length;
    return [
        `Dynamic analysis found threats in ${(0,format/* quantity */.au)(threats.length, 'sample')}, but the step does not fail because of them. ${dynamic_text/* SET_FAIL_ON */.gF}`,
        ...lines,
        ...(rest > 0 ? [`… and ${rest} more in the results file`] : [])
    ].join('\n');
}

// EXTERNAL MODULE: ./src/report/early.ts
var early = __webpack_require__(1965);
// EXTERNAL MODULE: ./src/report/failure.ts
var failure = __webpack_require__(3304);
// EXTERNAL MODULE: ./src/report/verdict-text.ts
var verdict_text = __webpack_require__(3563);
;// CONCATENATED MODULE: ./src/report/headline.ts








/** Categories that are named first if the samples are in several. */
const MAIN_PARTS = ['planned', 'submitted'];
/**
 * Returns the first line of the summary. ✅ means that the step passes, every sample is done, and
 * every requested verdict and report is known. Contains no untrusted text, such as file names.
 * @param failures short reasons why the step fails, the most important one first
 */
function headlineOf(results, failures) {
    const failed = (0,failure/* failedHeadline */.ML)(failures);
    if (failed !== undefined)
        return failed;
    const text = `${iconOf(results)} ${successText(results)}`.trimStart();
    const verdicts = (0,verdict_text/* verdictCountsText */.fb)(results.samples);
    if (verdicts)
        return `${text}. Verdicts: ${verdicts}`;
    const reports = (0,dynamic_text/* resultCountsText */.XI)(results.samples);
    return reports ? `${text}. Dynamic analysis: ${reports}` : text;
}
function iconOf({ samples, dryRun }) {
    if (samples.length === 0)
        return '';
    if (dryRun)
        return '🔍';
    if (samples.some(sample => (0,results_verdict/* isUnproven */.Eq)(sample) || (0,requested_reports/* isAnyReportMissing */.n5)(sample)))
        return '⏳';
    return samples.some(dynamic_analysis/* isUngatedThreat */.bG) ? '⚠️' : '✅';
}
function successText({ samples, dryRun }) {
    const counts = [...(0,parts/* countParts */.MA)(samples, dryRun)];
    const [first, ...others] = counts;
    if (!first)
        return 'Nothing to submit to Spectra Intelligence';
    const [part, count] = first;
    const all = (0,format/* quantity */.au)(samples.length, 'sample');
    const prefix = dryRun ? 'Dry run: ' : '';
    if (others.length === 0)
        return prefix + parts/* PART_TEXTS */.X0[part].headline.replace('#', all);
    const isMain = MAIN_PARTS.includes(part);
    const lead = isMain ? parts/* PART_TEXTS */.X0[part].headline.replace('#', `${count} of ${all}`) : `${all} done`;
    const listed = (isMain ? others : counts).map(([one, number]) => [number, parts/* PART_TEXTS */.X0[one].listed]);
    return `${prefix}${lead}: ${(0,parts/* listShares */.Bg)(listed)}`;
}

// EXTERNAL MODULE: ./src/results/state.ts
var results_state = __webpack_require__(5919);
;// CONCATENATED MODULE: ./src/report/submit-reasons.ts









/** Returns why the step fails, the most important reason first; empty if the step passes. */
function reasonsOf(results, remarks, rules) {
    const { samples, dryRun } = results;
    const isOpen = (sample) => !(0,results_state/* isDone */.$L)(sample) && !(dryRun && (0,results_state/* needsUpload */.LC)(sample));
    const open = samples.filter(isOpen);
    const findings = {
        ...{ results, remarks, rules, open },
        unproven: samples.filter(sample => needsOnlyVerdict(sample, remarks) && !isOpen(sample)),
        missingReports: dryRun ? undefined : missingReportsIn(samples, remarks),
        endedEarly: remarks.stopped !== undefined || open.some(results_state/* isUnfinished */.ui)
    };
    const blocked = (0,failure/* blockedReason */.hD)(samples, { ...rules, nameOf: namesOf });
    const reasons = [
        blocked,
        openReason(findings),
        unprovenReason(findings),
        // The reason that the run ended early includes missing reports.
        findings.endedEarly
            ? undefined
            : missingReportsReason(findings.missingReports, rules.ifVerdictPending)
    ];
    return reasons.filter(reason => reason !== undefined);
}
/** Whether a verdict is missing for another reason than a report of a dynamic analysis. */
function needsOnlyVerdict(sample, { verdictError }) {
    return (0,results_verdict/* isUnproven */.Eq)(sample) && (verdictError !== undefined || !(0,requested_reports/* isAnyReportMissing */.n5)(sample));
}
function namesOf({ files }) {
    return (0,format/* listNames */.Zv)(files, 3);
}
function openReason(findings) {
    const { results, remarks, open, unproven, endedEarly } = findings;
    const reports = endedEarly ? findings.missingReports : undefined;
    const { samples, dryRun } = results;
    if (open.length === 0 && !endedEarly)
        return undefined;
    const verdicts = endedEarly ? verdictShares(unproven) : [];
    const shares = [...(0,parts/* partShares */.UT)(open, dryRun), ...verdicts];
    const counts = [(0,parts/* listSharesOf */.Qv)((0,format/* quantity */.au)(samples.length, 'sample'), shares), reports?.counts]
        .filter(Boolean)
        .join(', ');
    const failed = open.filter(({ error }) => error && error.scope !== 'cancelled');
    const canResume = samples.some(({ state }) => results_state/* STATES */.xj[state].onResume !== 'restart');
    return {
        title: endedEarly ? endedEarlyTitle(counts) : counts,
        causes: endedEarly ? [...causesOf(remarks), ...(reports?.causes ?? [])] : [],
        details: [
            ...(0,reason/* limitLines */.D)(failed.map(errorLine)),
            ...(endedEarly ? unprovenLines(findings) : []),
            ...(canResume
                ? ['To resume, run again with resume-from set to the path of the results file.']
                : []),
            ...(reports?.details ?? [])
        ],
        isShortfall: true
    };
}
function endedEarlyTitle(counts) {
    return counts ? `The run ended early: ${counts}` : 'The run ended early';
}
function errorLine(sample) {
    return `${namesOf(sample)}: ${sample.error?.message ?? ''}`;
}
function unprovenReason(findings) {
    const { results, remarks, rules, unproven, endedEarly } = findings;
    const isError = unproven.length > 0 && rules.ifVerdictPending === 'error';
    if (rules.failOn.length === 0 || (remarks.verdictError === undefined && !isError))
        return undefined;
    // The reason that the run ended early includes missing verdicts.
    if (endedEarly)
        return undefined;
    const counts = (0,parts/* listSharesOf */.Qv)((0,format/* quantity */.au)(results.samples.length, 'sample'), verdictShares(unproven));
    return {
        title: counts ? `Verdicts missing: ${counts}` : 'Verdicts missing',
        ...(isError && { rule: 'if-verdict-pending: error' }),
        causes: causesOf(remarks),
        details: [
            ...unprovenLines(findings),
            ...(remarks.verdictError === undefined && unproven.some(isPending)
                ? ['If analyses need more time, increase verdict-timeout-minutes.']
                : [])
        ],
        isShortfall: true
    };
}
function isPending({ verdict }) {
    return verdict?.status === 'pending';
}
function causesOf({ stopped, verdictError }) {
    return [
        ...(stopped === undefined ? [] : [`Reason: ${stopped}`]),
        ...(verdictError === undefined
            ? []
            : [`The verdicts could not be retrieved, so the step fails: ${verdictError}`])
    ];
}
function unprovenLines({ unproven, remarks, rules }) {
    const isReason = rules.ifVerdictPending === 'error' || remarks.verdictError !== undefined;
    return unproven.length > 0 && isReason ? [(0,verdict_text/* unprovenText */.VU)(unproven)] : [];
}
function verdictShares(samples) {
    return (0,verdict_text/* countVerdicts */.qX)(samples).map(([status, count]) => [count, status]);
}

;// CONCATENATED MODULE: ./src/report/ending.ts





/** Returns the ending of a run with these results. */
function endingOf(latest, { inputs, remarks, exceptions, problems, finished, ...circumstances }) {
    const reasons = reasonsOf(latest, remarks, { ...inputs, exceptions });
    // Outcome and headline both follow from this list, so they can't disagree.
    const failures = reasons.map(({ title }) => title);
    if (problems.length > 0)
        failures.push(`${(0,format/* quantity */.au)(problems.length, 'report')} could not be written`);
    const outcome = failures.length > 0 ? 'failed' : successOf(latest);
    const { chargedLookUps = null, chargedReports } = remarks;
    const results = {
        ...latest,
        finished,
        outcome,
        chargedLookUps,
        ...(chargedReports !== undefined && { chargedReports })
    };
    const shortfalls = (0,failure/* failureText */.kY)(reasons.filter(({ isShortfall }) => isShortfall));
    const incomplete = [shortfalls, ...problems].filter(Boolean).join('\n') || undefined;
    const { resultsFile: file, sampleUrl } = inputs;
    const falsePositiveReport = results.samples.some(results_verdict/* isThreat */.ff)
        ? circumstances.falsePositiveReport
        : '';
    return {
        exit: (0,failure/* exitOf */.sX)(reasons, problems),
        outcome,
        headline: headlineOf(results, failures),
        advice: '',
        failure: (0,failure/* failureText */.kY)(reasons) || undefined,
        problems,
        recorded: { file, results, remarks, reasons, incomplete, sampleUrl, falsePositiveReport }
    };
}
function successOf({ samples, dryRun }) {
    if (samples.length === 0)
        return 'nothing';
    return dryRun ? 'skipped' : 'submitted';
}

// EXTERNAL MODULE: ./src/report/false-positive-report.ts
var false_positive_report = __webpack_require__(544);
;// CONCATENATED MODULE: ./src/report/false-positive-file.ts



/**
 * Writes the report on malicious and suspicious samples. If there are none, deletes the report of
 * an earlier run.
 * @throws when the file can't be written or deleted
 */
async function updateFalsePositiveReport(file, samples, metadata) {
    const propertiesOf = false_positive_file_propertiesReader(metadata);
    await (0,atomic_file/* replaceOrDelete */.f7)(file, (0,false_positive_report/* falsePositiveReport */.l)({ samples, propertiesOf }));
}
/** Returns a function that returns the properties in the metadata of a sample, without secrets. */
function false_positive_file_propertiesReader({ inputs, source, metadata }) {
    const { redact, redactName } = inputs;
    // Patterns match the names as they were before secrets were removed from the results.
    let originals;
    return ({ files }) => {
        originals ??= new Map(source.names.map(name => [redactName(name), name]));
        const originalOf = (name) => ({ name: originals?.get(name) ?? name });
        const properties = (0,spectra_metadata/* sampleProperties */.ej)(files.map(originalOf), metadata);
        return properties.map(({ name, value }) => ({ name: redact(name), value: redact(value) }));
    };
}

// EXTERNAL MODULE: ./src/report/log-verdicts.ts
var log_verdicts = __webpack_require__(5451);
// EXTERNAL MODULE: ./src/report/outputs.ts
var outputs = __webpack_require__(5468);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/version.ts
var src_version = __webpack_require__(311);
// EXTERNAL MODULE: ./src/report/detection-text.ts
var detection_text = __webpack_require__(325);
// EXTERNAL MODULE: ./src/report/finding-text.ts
var finding_text = __webpack_require__(11);
;// CONCATENATED MODULE: ./src/report/sarif-results.ts





const RULES = {
    malicious: {
        id: 'malicious',
        name: 'MaliciousFile',
        shortDescription: { text: (0,finding_text/* threatTitle */.fZ)('malicious') },
        fullDescription: { text: 'Spectra Intelligence classifies this file as malware.' },
        help: {
            text: 'Do not release this file. Find out how it got into the build. If you are sure that it is harmless, report a false positive to ReversingLabs.'
        },
        defaultConfiguration: { level: 'error' },
        properties: { 'security-severity': '9.5', precision: 'high', tags: ['security', 'malware'] }
    },
    suspicious: {
        id: 'suspicious',
        name: 'SuspiciousFile',
        shortDescription: { text: (0,finding_text/* threatTitle */.fZ)('suspicious') },
        fullDescription: { text: 'Spectra Intelligence found signs of malware in this file.' },
        help: { text: 'Check what was found, and find out how the file got into the build.' },
        defaultConfiguration: { level: 'warning' },
        properties: { 'security-severity': '6.5', precision: 'medium', tags: ['security', 'malware'] }
    }
};
/** Maximum length of an untrusted text in properties, in characters. */
const MAX_TEXT_LENGTH = 200;
/** Maximum number of engines and of earlier verdicts. The results file has all of them. */
const MAX_LISTED = 100;
/**
 * Returns a SARIF result for each file of a malicious or suspicious sample, because each file has
 * its own location.
 */
function sarifResultsOf(sample) {
    const { files, sha256, verdict } = sample;
    const ruleId = verdict?.status;
    if (!verdict || !ruleId || !isRule(ruleId))
        return [];
    const properties = propertiesOf(sample, verdict);
    return files.map(file => ({
        ruleId,
        ruleIndex: Object.keys(RULES).indexOf(ruleId),
        level: RULES[ruleId].defaultConfiguration.level,
        message: { text: escapeMessage(`${file} is ${ruleId}: ${(0,verdict_text/* verdictDetails */.mC)(sample)}`) },
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
        // Code scanning recognizes the same content with the same name in later runs.
        partialFingerprints: { 'contentAndName/v1': (0,finding_text/* contentAndName */.cz)(sha256, file) },
        ...(verdict.accepted && { suppressions: [suppressionOf(verdict.accepted)] }),
        properties
    }));
}
/** Escapes brackets and braces, which are links and placeholders in SARIF messages. */
function escapeMessage(text) {
    return (0,finding_text/* messageText */.Lo)(text)
        .replace(/[\\[\]]/g, '\\$&')
        .replace(/[{}]/g, '$&$&');
}
function propertiesOf(sample, verdict) {
    const { history = [] } = sample;
    const analyses = (0,dynamic_analysis/* analysesOf */.wS)(sample);
    const { threat, level, classifiedBy, firstSeen, analyzedOn, scan } = verdict;
    const { matched = null, asked = null, vendors } = (0,detection_text/* engineNumbers */.Rr)(verdict) ?? {};
    // Only the numbers of the scan come with its vendors.
    const isFromScan = vendors !== undefined;
    return {
        threat: plainOrNull(threat),
        level,
        classifiedBy: plainOrNull(classifiedBy),
        firstSeen,
        analyzedOn,
        enginesMatched: matched,
        enginesAsked: asked,
        ...(scan &&
            isFromScan && {
            enginesFailed: scan.enginesFailed,
            vendorsMatched: scan.vendorsMatched,
            vendorsAsked: scan.vendorsAsked,
            scannedOn: scan.scannedOn,
            firstScannedOn: scan.firstScannedOn,
            engines: scan.detections
                .slice(0, MAX_LISTED)
                .map(({ engine, vendor, label, definitions }) => ({
                engine: plain(engine),
                vendor: plain(vendor),
                label: plain(label),
                definitions
            }))
        }),
        ...(analyses.length > 0 && {
            dynamicAnalysis: analyses.slice(0, MAX_LISTED).map(analysisProperties)
        }),
        ...(history.length > 0 && {
            history: history.slice(-MAX_LISTED).map(past => ({
                ...past,
                threat: plainOrNull(past.threat)
            }))
        })
    };
}
function analysisProperties(analysis) {
    const { platform, state, classification, riskScore, analysisId, signatures, files } = analysis;
    return {
        platform: plain(platform),
        state,
        classification,
        riskScore,
        analysisId: plainOrNull(analysisId),
        signatures: signatures.map(({ description }) => plain(description)),
        // Which files are flagged is in the results file.
        ...(files && { files: files.length })
    };
}
function suppressionOf({ until, reason }) {
    return {
        kind: 'external',
        status: 'accepted',
        justification: (0,finding_text/* messageText */.Lo)(reason),
        properties: { until }
    };
}
function isRule(status) {
    return status in RULES;
}
function plain(text) {
    return (0,format/* neutralize */.YI)((0,format/* truncate */.xv)(text, MAX_TEXT_LENGTH));
}
function plainOrNull(text) {
    return text === null ? null : plain(text);
}
/** Returns a file name as a URI relative to the repository. */
function uriOf(file) {
    return file.split('/').map(encodeURIComponent).join('/');
}

;// CONCATENATED MODULE: ./src/report/sarif.ts





/**
 * Writes the verdicts as SARIF 2.1.0, for code scanning.
 * @throws when the file can't be written
 */
async function writeSarif(file, recorded) {
    await (0,promises_.mkdir)(external_node_path_default().dirname(file), { recursive: true });
    await (0,promises_.writeFile)(file, JSON.stringify(sarifOf(recorded), null, 1));
}
/**
 * Returns a SARIF log with a result for each malicious or suspicious file. If the run is
 * incomplete, the log says so, because a missing result doesn't mean a harmless file.
 */
function sarifOf({ results: { samples, finished }, incomplete }) {
    const [name = '', version = ''] = src_version/* PROGRAM */.R.split('/');
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name,
                        version,
                        informationUri: 'https://docs.reversinglabs.com/SpectraIntelligence/',
                        rules: Object.values(RULES)
                    }
                },
                invocations: [
                    {
                        executionSuccessful: incomplete === undefined,
                        ...(finished && { endTimeUtc: finished }),
                        ...(incomplete !== undefined && {
                            toolExecutionNotifications: [
                                { level: 'error', message: { text: escapeLines(incomplete) } }
                            ]
                        })
                    }
                ],
                results: (0,verdict_text/* sortByVerdict */.FI)(samples).flatMap(sarifResultsOf)
            }
        ]
    };
}
function escapeLines(text) {
    return text.split('\n').map(escapeMessage).join('\n');
}

// EXTERNAL MODULE: ./src/report/detection-advice.ts + 1 modules
var detection_advice = __webpack_require__(3651);
// EXTERNAL MODULE: ./src/report/size-limit.ts
var size_limit = __webpack_require__(6887);
;// CONCATENATED MODULE: ./src/report/attention.ts









const WARNING = '⚠️';
/** The checks of a sample, in order of importance. */
const CHECKS = [
    threat,
    ungatedThreat,
    acceptedThreat,
    attention_failure,
    missingVerdict,
    missingReports,
    unfinished,
    untrustedSource,
    repeatedMetadata,
    largeFile
];
/** Returns the samples that need attention, the most important ones first. */
function samplesToCheck(samples, dryRun) {
    const found = samples
        .filter(sample => !(dryRun && (0,results_state/* needsUpload */.LC)(sample)))
        .map(sample => ({ sample, checks: CHECKS.map(check => check(sample)) }));
    const importance = ({ sample, checks }) => {
        const first = checks.findIndex(concern => concern !== undefined);
        const { rank } = sample.verdict ? results_verdict/* VERDICTS */.bk[sample.verdict.status] : { rank: 0 };
        return first + rank / Object.keys(results_verdict/* VERDICTS */.bk).length;
    };
    return found
        .filter(({ checks }) => checks.some(concern => concern !== undefined))
        .toSorted((a, b) => importance(a) - importance(b))
        .map(({ sample, checks }) => {
        return { sample, concerns: checks.filter(concern => concern !== undefined) };
    });
}
function threat(sample) {
    if (!(0,results_verdict/* isThreat */.ff)(sample) || sample.verdict.accepted)
        return undefined;
    return verdictConcern(sample, sample.verdict.status);
}
/** Without `fail-on`, a threat in a report of a dynamic analysis is only shown. */
function ungatedThreat(sample) {
    if (!(0,dynamic_analysis/* isUngatedThreat */.bG)(sample))
        return undefined;
    const threats = (0,dynamic_analysis/* threatsIn */.vb)(sample);
    const worst = (0,dynamic_analysis/* worstClassification */.Y$)(threats) ?? 'malicious';
    const details = [`found by dynamic analysis: ${(0,dynamic_text/* platformsText */.Ci)({ dynamicAnalysis: threats })}`];
    return { icon: results_verdict/* VERDICTS */.bk[worst].icon, title: worst, details: [...details, dynamic_text/* SET_FAIL_ON */.gF] };
}
/** An exception never hides a sample. */
function acceptedThreat(sample) {
    const { verdict } = sample;
    return verdict?.accepted ? verdictConcern(sample, (0,verdict_text/* statusText */.qS)(verdict)) : undefined;
}
function verdictConcern(sample, title) {
    const { verdict } = sample;
    const advice = (0,detection_advice/* detectionAdvice */._)(sample);
    const details = [...(0,verdict_text/* verdictLines */.rz)(sample), ...(advice ? [advice] : [])];
    return { icon: verdict ? results_verdict/* VERDICTS */.bk[verdict.status].icon : '', title, details };
}
function attention_failure(sample) {
    if (!(0,results_state/* isFailed */.Ix)(sample))
        return undefined;
    const { error } = sample;
    const step = error?.step === 'bytes' ? 'upload' : (error?.step ?? '');
    return {
        icon: results_state/* STATES */.xj.failed.icon,
        title: `${step} failed`.trim(),
        details: error ? [error.message] : []
    };
}
/** Samples that the service doesn't have are listed as failed or not attempted. */
function missingVerdict(sample) {
    const { verdict } = sample;
    if (verdict === null || results_verdict/* VERDICTS */.bk[verdict.status].isProven || !(0,results_state/* isProcessed */.D_)(sample))
        return undefined;
    const { details, ...concern } = verdictConcern(sample, verdict.status);
    const reasons = (0,requested_reports/* analysesWithoutReport */.bc)(sample).some(({ reason }) => reason !== null);
    return { ...concern, details: [...details, ...(reasons ? (0,dynamic_text/* missingLines */.uR)(sample) : [])] };
}
function missingReports(sample) {
    const missing = (0,requested_reports/* analysesWithoutReport */.bc)(sample);
    // A missing verdict is a concern of its own, which names these platforms.
    if (missing.length === 0 || missingVerdict(sample))
        return undefined;
    const isWorse = missing.some(({ state }) => !dynamic_analysis/* ANALYSIS_STATES */.sS[state].isRunning);
    const { icon } = dynamic_analysis/* ANALYSIS_STATES */.sS[isWorse ? 'failed' : 'running'];
    return {
        icon,
        title: (0,format/* quantity */.au)(missing.length, 'missing report'),
        details: (0,dynamic_text/* missingLines */.uR)(sample)
    };
}
function unfinished(sample) {
    if (!(0,results_state/* isUnfinished */.ui)(sample))
        return undefined;
    const { icon, listed } = results_state/* STATES */.xj[sample.state];
    return { icon, title: listed, details: sample.error ? [sample.error.message] : [] };
}
function untrustedSource(sample) {
    const { verdict } = sample;
    if (!verdict || !(0,results_verdict/* isUntrusted */.fb)(verdict))
        return undefined;
    return { icon: WARNING, title: 'untrusted source', details: (0,verdict_text/* verdictLines */.rz)(sample) };
}
function repeatedMetadata({ metadata }) {
    if (metadata !== 'repeated')
        return undefined;
    const details = 'The service may have this metadata twice, because an upload was interrupted.';
    return { icon: WARNING, title: 'repeated metadata', details: [details] };
}
function largeFile({ size }) {
    const note = (0,size_limit/* sizeLimitNote */.f)(size);
    return note === undefined ? undefined : { icon: WARNING, title: 'large file', details: [note] };
}

;// CONCATENATED MODULE: ./src/report/dynamic-summary.ts



/** Maximum number of rows, which leaves room for the list of all samples. */
const MAX_ROWS = 100;
const TITLES = ['File', 'Platform', 'Result', 'Risk score', 'Signatures', 'Details', 'Analysis'];
/**
 * Returns the section of the summary about dynamic analyses; empty if there are none.
 * @param budget for its rows
 */
function analysesSection(samples, budget) {
    const rows = analysisRows(samples);
    if (rows.length === 0)
        return [];
    const shown = (0,html/* rowsWithin */.d$)(rows.slice(0, MAX_ROWS), rowOf, budget);
    const rest = rows.length - shown.length;
    return (0,html/* section */.uW)(`Dynamic analysis (${(0,dynamic_text/* resultCountsText */.XI)(samples)})`, [
        `<table>${(0,html/* headerRow */.U1)(TITLES)}`,
        ...shown,
        '</table>',
        ...(rest > 0 ? [`<p>… and ${rest} more in the results file</p>`] : [])
    ]);
}
function rowOf(one) {
    const { sample, platform, result, archive, member } = one;
    const isArchive = archive !== undefined && member === '';
    const { riskScore, analysisId } = result;
    return (0,html/* row */.nM)([
        member === '' ? (0,html/* fileCell */.jU)(sample) : `↳ ${(0,html/* code */.aY)(member)}`,
        (0,html/* excerpt */.Kb)(platform),
        `${(0,dynamic_text/* resultIcon */.fF)(result)} ${(0,dynamic_text/* resultText */.D6)(result)}`,
        riskScore === null ? '' : String(riskScore),
        isArchive ? '' : (0,html/* excerpt */.Kb)((0,dynamic_text/* signaturesText */.rJ)(result)),
        (0,html/* textLines */.Fy)(detailsOf(one)),
        analysisId === null ? '' : (0,html/* code */.aY)(analysisId)
    ]);
}

;// CONCATENATED MODULE: ./src/report/summary.ts









/** Maximum number of samples outside of collapsed sections. */
const MAX_SHOWN = 50;
/** Returns the job summary, as HTML that is valid in Markdown. Never larger than 1 MiB in UTF-8. */
function summaryOf(ending) {
    const { advice, recorded } = ending;
    const lines = recorded
        ? reportLines(ending, recorded)
        : [titleOf(ending), ...causeLines(ending.failure?.split('\n') ?? [], ending.problems)];
    return [...lines, ...(advice ? [(0,html/* paragraph */.FY)(advice)] : []), ''].join('\n');
}
function titleOf({ headline }) {
    return `<h3>${(0,format/* toHtml */.Vw)(headline)}</h3>`;
}
function causeLines(failure, problems) {
    return [...failure, ...problems].map(html/* paragraph */.FY);
}
function reportLines(ending, recorded) {
    const { results, remarks } = recorded;
    const top = [titleOf(ending), `<p>${(0,format/* toHtml */.Vw)(totalsLine(results))}</p>`];
    const causes = summary_causesOf(ending, recorded);
    if (causes.length > 0)
        top.push((0,html/* bulletList */.fF)(causes));
    const bottom = [...(0,html/* notesSection */.dY)(remarks.notes), ...aboutSection(recorded)];
    const text = [...top, ...bottom].join('\n');
    const budget = (0,html/* tableBudget */.wi)(text);
    const toCheck = samplesToCheck(results.samples, results.dryRun);
    return [
        ...top,
        ...attentionTable(toCheck, recorded, budget),
        ...analysesSection(results.samples, budget),
        ...samplesSection(toCheck, recorded, budget),
        ...bottom
    ];
}
/** Returns numbers that the headline doesn't have. */
function totalsLine(results) {
    const { counts, samples, apiHost, dryRun, started, finished, outcome } = results;
    const bytes = samples.reduce((sum, sample) => sum + sample.size, 0);
    const time = finished && (0,format/* formatDuration */.a3)(Date.parse(finished) - Date.parse(started));
    const isFailed = outcome === 'failed';
    const verdicts = (0,verdict_text/* verdictCountsText */.fb)(samples);
    return [
        (0,format/* formatTotals */.zD)({ files: counts.files, unique: counts.samples, bytes }),
        isFailed && dryRun && 'dry run',
        isFailed && (0,parts/* listShares */.Bg)((0,parts/* partShares */.UT)(samples, dryRun)),
        isFailed && verdicts && `verdicts: ${verdicts}`,
        apiHost,
        time
    ]
        .filter(Boolean)
        .join(' · ');
}
/** Returns what the headline doesn't say about why the step fails. */
function summary_causesOf({ problems }, { reasons }) {
    const isComplete = reasons.length === 1 && problems.length === 0;
    const lines = reasons
        .filter(({ causes }) => causes.length > 0 || !isComplete)
        .map(({ title, causes }) => [title, ...causes].join('. '));
    return [...lines, ...problems];
}
function attentionTable(toCheck, { sampleUrl }, budget) {
    if (toCheck.length === 0)
        return [];
    const rowOf = (one) => attentionRow(one, sampleUrl);
    const shown = (0,html/* rowsWithin */.d$)(toCheck.slice(0, MAX_SHOWN), rowOf, budget);
    const rest = toCheck.length - shown.length;
    return [
        `<table>${(0,html/* headerRow */.U1)(['File', 'Problem', 'Details', 'SHA-256'])}`,
        ...shown,
        '</table>',
        ...(rest > 0 ? [`<p>… and ${rest} more in the list of all samples</p>`] : [])
    ];
}
function attentionRow({ sample, concerns }, sampleUrl) {
    return (0,html/* row */.nM)([
        (0,html/* fileCell */.jU)(sample),
        concerns.map(({ icon, title }) => `${icon} ${(0,format/* toHtml */.Vw)(title)}`).join('<br>'),
        (0,html/* textLines */.Fy)(concerns.flatMap(({ details }) => details)),
        (0,html/* hashCell */.Xp)(sample, sampleUrl)
    ]);
}
function samplesSection(toCheck, { results: { samples }, sampleUrl }, budget) {
    if (samples.length === 0)
        return [];
    const hasVerdicts = samples.some(({ verdict }) => verdict !== null);
    // What needs attention comes first, in case not all samples fit.
    const ordered = new Set([...toCheck.map(({ sample }) => sample), ...(0,verdict_text/* sortByVerdict */.FI)(samples)]);
    const sampleRow = (sample) => (0,html/* row */.nM)(sampleCells(sample, hasVerdicts, sampleUrl));
    const shown = (0,html/* rowsWithin */.d$)(ordered, sampleRow, budget);
    const rest = samples.length - shown.length;
    const verdict = hasVerdicts ? ['Verdict'] : [];
    return (0,html/* section */.uW)(`All samples (${samples.length})`, [
        `<table>${(0,html/* headerRow */.U1)(['File', 'Size', 'State', ...verdict, 'SHA-256', 'Time'])}`,
        ...shown,
        '</table>',
        ...(rest > 0 ? [`<p>… and ${rest} more in the results file</p>`] : [])
    ]);
}
function sampleCells(sample, hasVerdicts, sampleUrl) {
    const note = (0,size_limit/* sizeLimitNote */.f)(sample.size);
    return [
        (0,html/* fileCell */.jU)(sample),
        (0,html/* withNote */.dW)((0,format/* formatSize */.Xq)(sample.size), note ?? ''),
        stateCell(sample),
        ...(hasVerdicts ? [verdictCell(sample)] : []),
        (0,html/* hashCell */.Xp)(sample, sampleUrl),
        durationOf(sample)
    ];
}
function stateCell({ state, resumed, subscribed, metadata }) {
    const notes = [
        resumed && 'by an earlier run',
        subscribed && 'subscribed',
        metadata === 'uncertain' && 'metadata not confirmed',
        metadata === 'repeated' && 'repeated metadata'
    ];
    return (0,html/* withNote */.dW)(`${results_state/* STATES */.xj[state].icon} ${state}`, notes.filter(Boolean).join(', '));
}
function verdictCell(sample) {
    const { verdict } = sample;
    if (!verdict)
        return '';
    const { icon } = results_verdict/* VERDICTS */.bk[verdict.status];
    return (0,html/* withNote */.dW)(`${icon} ${(0,verdict_text/* statusText */.qS)(verdict)}`, ...(0,verdict_text/* verdictLines */.rz)(sample));
}
/** Returns how long this run took to process a sample, if it did. */
function durationOf({ state, resumed, started, finished }) {
    if (state === 'not-attempted' || resumed || !started || !finished)
        return '';
    return (0,format/* formatDuration */.a3)(Date.parse(finished) - Date.parse(started));
}
function aboutSection({ file, falsePositiveReport, results }) {
    const { counts, samples } = results;
    const notes = [
        ...(counts.files === counts.samples
            ? []
            : ['Files with the same content are one sample, and their size counts once.']),
        ...(counts.malicious === null
            ? ['“Submitted” means that Spectra Intelligence accepted a sample, not that it is safe.']
            : [
                'Verdicts can change later. “No threats found” is not a guarantee, and “pending” does not mean clean.'
            ]),
        `The results file has all details, including full hashes: ${file}`,
        ...(falsePositiveReport
            ? [
                `If a detection is wrong, send the false-positive report to ${recipientOf(samples)}: ${falsePositiveReport}`
            ]
            : [])
    ];
    return (0,html/* section */.uW)('About these results', [(0,html/* bulletList */.fF)(notes)]);
}
/** No vendor can correct a verdict that only a dynamic analysis led to. */
function recipientOf(samples) {
    const isVendors = samples.some(one => (0,results_verdict/* isThreat */.ff)(one) && !(0,results_verdict/* isFoundDynamically */.ou)(one.verdict));
    return isVendors ? 'the vendors' : 'ReversingLabs';
}

// EXTERNAL MODULE: ./src/report/write-reports.ts
var write_reports = __webpack_require__(2195);
;// CONCATENATED MODULE: ./src/report/publish.ts














const VIEW = { outputsOf: outputs/* outputsOf */.Y, summaryOf: summaryOf };
/**
 * Writes all reports of a run, even if it failed or was canceled.
 * @returns how the run ends
 */
async function publishReports(run, { log, clock, platform }) {
    const { inputs, resultsFile, remarks, exceptions } = run;
    const finished = clock.date().toISOString();
    const falsePositives = falsePositivesOf(run);
    const ending = await (0,write_reports/* writeReports */.L)([falsePositives, ...reportsOf(run, platform)], problems => endingOf(resultsFile.results(), {
        inputs,
        remarks,
        exceptions,
        finished,
        problems: [...problems.values()],
        falsePositiveReport: problems.has(falsePositives) ? '' : (0,own_files/* falsePositivePath */.m0)(inputs.resultsFile)
    }));
    const { results, falsePositiveReport: report } = ending.recorded;
    (0,log_verdicts/* logVerdicts */.N3)(results, log);
    logReports(results.samples, log);
    log.info(ending.headline);
    log.info(`Results: ${inputs.resultsFile}`);
    if (report)
        log.info(`False-positive report: ${report}`);
    (0,early/* logFailures */.y)(ending, log);
    if (inputs.ifVerdictPending === 'warn')
        warnMissing(results, remarks, log);
    return ending.exit;
}
/** Warns about missing verdicts and reports. A report that a verdict needs is mentioned once. */
function warnMissing({ samples, dryRun }, remarks, log) {
    (0,log_verdicts/* warnUnproven */.SX)(samples.filter(one => (0,results_verdict/* isUnproven */.Eq)(one) && !(0,requested_reports/* isAnyReportMissing */.n5)(one)), log);
    const missing = dryRun ? undefined : missingReportsIn(samples, remarks);
    // Otherwise, it's the reason why the step fails.
    if (missing?.areRunning)
        log.warning(runningText(missing));
}
/** Reports runs that ended before they had any results. */
const { publishFailed, publishSkipped } = new early/* EarlyReporter */.$({
    nothingSent: '❌ Nothing was sent to Spectra Intelligence',
    failed: '❌ Submission to Spectra Intelligence failed',
    skipped: {
        headline: '⏭️ Nothing submitted to Spectra Intelligence: no credentials',
        advice: 'To submit the files, set the credentials of your account.',
        warning: 'Nothing was sent.'
    }
}, VIEW);
function falsePositivesOf(run) {
    const file = (0,own_files/* falsePositivePath */.m0)(run.inputs.resultsFile);
    return {
        write: async ({ recorded }) => {
            await updateFalsePositiveReport(file, recorded?.results.samples ?? [], run);
        },
        problem: message => `The false-positive report ${file} could not be written: ${message}`
    };
}
/** Returns a report on the verdicts. Without verdicts, it's deleted. */
function verdictReportOf({ name, pathOf, textOf }, inputs) {
    const file = pathOf(inputs.resultsFile);
    return {
        write: async ({ recorded }) => {
            const samples = recorded && hasVerdicts(recorded) ? recorded.results.samples : undefined;
            await (0,atomic_file/* replaceOrDelete */.f7)(file, samples && textOf(samples));
        },
        problem: message => `The ${name} ${file} could not be written: ${message}`
    };
}
function hasVerdicts({ results }) {
    return results.counts.malicious !== null;
}
/** The reports of a run, those most likely to fail first. */
function reportsOf({ inputs, resultsFile, verdictReport, writeNotes }, platform) {
    const notes = {
        write: async ({ headline, recorded }) => {
            if (recorded)
                await writeNotes?.({ headline, ...recorded });
        },
        problem: message => `The release notes could not be written: ${message}`
    };
    const { sarifFile } = inputs;
    const sarif = {
        write: async ({ recorded }) => {
            if (sarifFile && recorded && hasVerdicts(recorded))
                await writeSarif(sarifFile, recorded);
        },
        problem: message => `sarif-file ${sarifFile} could not be written: ${message}`
    };
    const save = {
        write: async ({ recorded }) => {
            if (!recorded)
                return;
            const { outcome, finished, chargedLookUps, chargedReports } = recorded.results;
            const charged = { chargedLookUps, ...(chargedReports !== undefined && { chargedReports }) };
            await resultsFile.finish({ outcome, finished, ...charged });
        },
        problem: message => `The results file ${inputs.resultsFile} is not complete: ${message}`
    };
    const verdicts = verdictReport ? [verdictReportOf(verdictReport, inputs)] : [];
    return [
        ...(writeNotes ? [notes] : []),
        ...verdicts,
        sarif,
        save,
        ...(0,write_reports/* platformReports */.V)(VIEW, inputs, platform)
    ];
}

// EXTERNAL MODULE: ./src/artifacts/content-key.ts
var content_key = __webpack_require__(6792);
// EXTERNAL MODULE: ./src/artifacts/hash.ts + 1 modules
var hash = __webpack_require__(6402);
// EXTERNAL MODULE: ./src/artifacts/open-file.ts
var open_file = __webpack_require__(8306);
// EXTERNAL MODULE: ./src/artifacts/zip-signature.ts
var zip_signature = __webpack_require__(6039);
;// CONCATENATED MODULE: ./src/artifacts/content-problems.ts







/** Maximum number of file names in a message. */
const content_problems_MAX_NAMES = 10;
/**
 * Checks the content of files before it is sent: files with the same content must have the same
 * properties, archives must be ZIP files, and files that are too large can't be analyzed
 * dynamically. Files that can't be read are left out.
 */
async function contentProblems(files, { settings, isAnalyzed }, signal) {
    const problems = await findConflicts(files, settings, signal);
    const archives = files.localFiles.filter(({ name }) => settings.isArchive(name));
    const others = [];
    for (const file of archives)
        if (!(await mayBeZip(file, signal)))
            others.push(file.name);
    if (others.length > 0)
        problems.push((0,spectra_metadata/* notZip */.zh)(others));
    const large = [...files.localFiles, ...files.sameContent.flat()]
        .filter(({ name, size }) => size > limits/* MAX_ANALYZED_SIZE */.Sf && isAnalyzed(name))
        .map(({ name }) => name);
    if (large.length > 0)
        problems.push(tooLarge(large));
    return problems;
}
function tooLarge(names) {
    return (`dynamic-analysis-files matches files over 400 MB, which can't be analyzed: ${(0,format/* listNames */.Zv)(names, content_problems_MAX_NAMES)}. ` +
        'Use a narrower pattern, or exclude files with lines that begin with "!".');
}
async function findConflicts({ localFiles, sameContent }, metadata, signal) {
    const conflictIn = (names) => (0,spectra_metadata/* propertyConflict */.EO)(names.map(name => ({ name })), metadata);
    const namesOf = (files) => files.map(({ name }) => name);
    let groups = [[...localFiles]];
    // Each is slower than the one before, and is only needed for files that the others can't tell apart.
    for (const keyOf of [sizeOf, content_key/* contentKey */.l, sha256Of]) {
        const smaller = [];
        for (const group of groups)
            smaller.push(...(await groupBy(group, file => keyOf(file, signal))));
        groups = smaller.filter(group => conflictIn(namesOf(group)) !== undefined);
    }
    return [...groups, ...sameContent].map(namesOf).flatMap(names => conflictIn(names) ?? []);
}
async function groupBy(files, keyOf) {
    const groups = new Map();
    for (const file of files) {
        const key = await keyOf(file);
        const group = groups.get(key);
        if (group)
            group.push(file);
        else
            groups.set(key, [file]);
    }
    return [...groups.values()];
}
function sizeOf({ size }) {
    return String(size);
}
/** Returns the path if the file can't be read, because hashing reports the error. */
async function sha256Of(file, signal) {
    try {
        const [hashing] = file.size < hash/* LARGE */.I$ ? [(0,hash/* hashSmall */._U)(file, signal)] : (0,hash/* hashLarge */.wh)([file], signal);
        return (await hashing)?.digests.sha256 ?? file.path;
    }
    catch {
        return file.path;
    }
}
/** Returns true if the file can't be read, because hashing reports the error. */
async function mayBeZip({ path }, signal) {
    try {
        const handle = await (0,open_file/* openFile */.Tq)(path, signal);
        try {
            return (0,zip_signature/* isZipSignature */.S)((await (0,open_file/* readFully */.lR)(handle, Buffer.alloc(4))).toString('hex'));
        }
        finally {
            await handle.close();
        }
    }
    catch {
        return true;
    }
}

// EXTERNAL MODULE: ./src/artifacts/file-patterns.ts
var file_patterns = __webpack_require__(937);
// EXTERNAL MODULE: ./src/artifacts/patterns.ts
var artifacts_patterns = __webpack_require__(1568);
;// CONCATENATED MODULE: ./src/artifacts/file-metadata.ts



/**
 * Compiles the patterns in `properties`, `archive-files`, and `dynamic-analysis-files`.
 * @throws when a pattern is too long
 */
function compileFileMetadata(rules) {
    const patterns = rules.release ? file_patterns/* ASSET_PATTERNS */.b : (0,file_patterns/* localPatterns */.p)(rules.workspace);
    const pathOf = memoize(patterns.pathOf);
    const compile = memoize(patterns.compile);
    const { archiveType, archivePassword, domain } = rules;
    const isArchive = fileMatcher(rules.archiveFiles, compile);
    const isAnalyzed = fileMatcher(rules.dynamicAnalysis?.files ?? [], compile);
    const propertiesOf = propertyLookup(rules.propertyRules, compile);
    return {
        settings: {
            propertiesOf: memoize(name => propertiesOf(pathOf(name))),
            isArchive: name => archiveType === 'zip' && isArchive(pathOf(name)),
            archivePassword,
            domain
        },
        isAnalyzed: name => isAnalyzed(pathOf(name)),
        matches: (pattern, name) => compile(pattern)(pathOf(name))
    };
}
/** As in `files`, excludes take precedence, and excluding a folder excludes everything in it. */
function fileMatcher(lines, compile) {
    const { includes, excludes } = (0,artifacts_patterns/* separateExcludes */.ht)(lines);
    const included = includes.map(compile);
    const excluded = excludes.flatMap(exclude => [exclude, `${exclude}/**`]).map(compile);
    return file => included.some(matches => matches(file)) && !excluded.some(matches => matches(file));
}
/** Files that match the same patterns share one list of properties. */
function propertyLookup(rules, compile) {
    const patterns = [...new Set(rules.flatMap(({ pattern }) => pattern ?? []))];
    const matchers = patterns.map(pattern => ({ pattern, matches: compile(pattern) }));
    const lists = new Map();
    return file => {
        const matching = matchers.filter(({ matches }) => matches(file)).map(({ pattern }) => pattern);
        const key = JSON.stringify(matching);
        const list = lists.get(key) ??
            propertiesFrom(rules.filter(({ pattern }) => pattern === undefined || matching.includes(pattern)));
        lists.set(key, list);
        return list;
    };
}
function memoize(compute) {
    const known = new Map();
    return key => {
        const value = known.get(key) ?? compute(key);
        known.set(key, value);
        return value;
    };
}

// EXTERNAL MODULE: ./src/artifacts/pattern-mistakes.ts
var pattern_mistakes = __webpack_require__(9719);
;// CONCATENATED MODULE: ./src/artifacts/file-metadata-problems.ts



/**
 * Checks whether the patterns in `properties`, `archive-files`, and `dynamic-analysis-files` match
 * files.
 * @param names the names of all files, including those of other shards
 */
function validatePatterns(names, metadata, rules) {
    if (names.length === 0)
        return { errors: [], warnings: [] };
    const files = { names, metadata };
    const archives = (0,artifacts_patterns/* separateExcludes */.ht)(rules.archiveFiles).includes;
    const addedArchives = archives.filter(pattern => pattern !== inputs_reader/* DEFAULTS */.z['archive-files']);
    const analyzed = (0,artifacts_patterns/* separateExcludes */.ht)(rules.dynamicAnalysis?.files ?? []).includes;
    const noArchive = rules.archivePassword ? noArchiveText(archives, files) : undefined;
    const noAnalysis = rules.dynamicAnalysis && noAnalysisText(analyzed, files);
    const errors = [noArchive, noAnalysis].filter(text => text !== undefined);
    const unmatched = [
        unmatchedText('properties', patternsOf(rules), files),
        noArchive === undefined ? unmatchedText('archive-files', addedArchives, files) : undefined,
        noAnalysis === undefined ? unmatchedText('dynamic-analysis-files', analyzed, files) : undefined
    ].filter(text => text !== undefined);
    const { ifPatternUnmatched: severity } = rules;
    return {
        errors: severity === 'error' ? [...errors, ...unmatched] : errors,
        warnings: severity === 'warn' ? unmatched : []
    };
}
function patternsOf({ propertyRules }) {
    return [...new Set(propertyRules.flatMap(({ pattern }) => pattern ?? []))];
}
/** Returns the problem if there is a password but no archive; undefined if there is one. */
function noArchiveText(patterns, { names, metadata }) {
    if (names.some(metadata.settings.isArchive))
        return undefined;
    return (`archive-password is set, but archive-files matches none of the files: "${patterns.join('", "')}". ` +
        'Correct archive-files, or remove archive-password.');
}
/** Returns the problem if no files are analyzed; undefined if some are. */
function noAnalysisText(patterns, files) {
    if (files.names.some(files.metadata.isAnalyzed))
        return undefined;
    return (`dynamic-analysis is set, but dynamic-analysis-files selects none of the files to submit: ${explainAll(patterns, files)}. ` +
        'Correct dynamic-analysis-files, or remove both inputs.');
}
function unmatchedText(input, patterns, files) {
    const unmatched = patterns.filter(pattern => !matchesAny(pattern, files));
    if (unmatched.length === 0)
        return undefined;
    return `${input} has patterns that match none of the files to submit: ${explainAll(unmatched, files)}.`;
}
function explainAll(patterns, files) {
    return patterns.map(pattern => `"${pattern}": ${explain(pattern, files)}`).join('; ');
}
function explain(pattern, files) {
    if (matchesAny(pattern, files))
        return 'all files that match are excluded';
    const mistake = (0,pattern_mistakes/* mistakeIn */.oR)(pattern);
    if (mistake)
        return mistake.advice;
    const contents = `${pattern.replace(/[/\\]+$/, '')}/**`;
    if (matchesAny(contents, files))
        return `to match the contents of a folder, use "${contents}"`;
    return matchesAny((0,pattern_mistakes/* ignoringCase */.SY)(pattern), files) ? 'the case differs' : 'no files match';
}
function matchesAny(pattern, { names, metadata }) {
    try {
        return names.some(name => metadata.matches(pattern, name));
    }
    catch {
        // A longer form of a pattern, only for its explanation, can be too long.
        return false;
    }
}

;// CONCATENATED MODULE: ./src/inputs/check-metadata.ts



/** Maximum number of file names in a message. */
const check_metadata_MAX_NAMES = 10;
/**
 * Checks the metadata of each file, so that the service doesn't reject it after the upload. This
 * happens before hashing, so it includes files that an earlier run submitted.
 * @param names the names of all files
 * @returns the problems, with the files that have them
 */
function checkMetadata(names, metadata, secrets) {
    const problems = new Map();
    for (const name of names) {
        const settings = { ...metadata, properties: (0,spectra_metadata/* sampleProperties */.ej)([{ name }], metadata) };
        for (const problem of metadataProblems(settings, secrets)) {
            const known = problems.get(problem);
            if (known)
                known.push(name);
            else
                problems.set(problem, [name]);
        }
    }
    return [...problems].map(([problem, files]) => `${problem} Files: ${(0,format/* listNames */.Zv)(files, check_metadata_MAX_NAMES)}`);
}

;// CONCATENATED MODULE: ./src/runs/describe-source.ts






/**
 * Determines the metadata of each file, and checks whether it can be sent.
 * @throws {InputError} one error for all problems
 */
async function describeSource(source, inputs, { log, signal }) {
    const { origin, names, allNames } = source;
    const propertyRules = origin ? inputs.releasePropertiesFor(origin) : inputs.propertyRules;
    const compiled = compile({ ...inputs, propertyRules });
    const metadata = compiled.settings;
    const patterns = validatePatterns(allNames, compiled, { ...inputs, propertyRules });
    (0,error/* throwIfAny */.M)([
        ...patterns.errors,
        ...checkMetadata(names, metadata, inputs.secrets),
        ...(await contentProblems(source, compiled, signal))
    ]);
    const platforms = inputs.dynamicAnalysis && unknownPlatforms(inputs.dynamicAnalysis.platforms);
    const warnings = [...patterns.warnings, ...(platforms ? [platforms] : [])];
    for (const warning of warnings)
        log.warning(warning);
    return { metadata, isAnalyzed: compiled.isAnalyzed, notes: [...source.notes, ...warnings] };
}
/** @throws {InputError} when a pattern can't be used */
function compile(inputs) {
    try {
        return compileFileMetadata(inputs);
    }
    catch (cause) {
        const { message } = cause;
        const inputNames = 'properties, archive-files, or dynamic-analysis-files';
        throw new error/* InputError */.d([`${inputNames} can't be used: ${message}.`], { cause });
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/results/merge-analyses.ts
var merge_analyses = __webpack_require__(6849);
// EXTERNAL MODULE: ./src/results/history.ts
var results_history = __webpack_require__(2294);
;// CONCATENATED MODULE: ./src/results/merge.ts



/**
 * Combines two results of one sample: returns the one that got further, and keeps whether the
 * service may already have metadata, when it was first sent, all recorded verdicts, and all dynamic
 * analyses. The order doesn't matter.
 */
function mergeResults(a, b) {
    const [further, other] = isFurther(b, a) ? [b, a] : [a, b];
    const doubts = [a, b].some(({ metadata }) => metadata === 'uncertain' || metadata === 'repeated');
    const { hasMetadata } = results_state/* STATES */.xj[further.state];
    const [metadataFirstSent] = [a, b].flatMap(one => one.metadataFirstSent ?? []).sort();
    const history = (0,results_history/* mergeHistories */.d)(further, other);
    const [dynamicAnalysis, earlierAnalyses] = ['dynamicAnalysis', 'earlierAnalyses'].map(list => (0,merge_analyses/* mergeAnalyses */.Z)([a, b].flatMap(one => one[list] ?? [])));
    return {
        ...further,
        // For release assets, only some runs know it.
        sha1: further.sha1 ?? other.sha1,
        ...(history.length > 0 && { history }),
        ...(dynamicAnalysis?.length && { dynamicAnalysis }),
        ...(earlierAnalyses?.length && { earlierAnalyses }),
        metadata: hasMetadata ? (doubts ? 'repeated' : 'confirmed') : doubts ? 'uncertain' : 'none',
        ...(metadataFirstSent && { metadataFirstSent }),
        subscribed: a.subscribed || b.subscribed
    };
}
/** Compares by state, time, and text, so that the result doesn't depend on the order of files. */
function isFurther(a, b) {
    const progress = results_state/* STATES */.xj[a.state].rank - results_state/* STATES */.xj[b.state].rank;
    if (progress !== 0)
        return progress > 0;
    const [finishedA, finishedB] = [a.finished ?? '', b.finished ?? ''];
    return finishedA === finishedB ? textOf(a) > textOf(b) : finishedA > finishedB;
}
/** Omits the fields that merging changes, so that merging in steps gives the same result. */
const textOf = (result) => JSON.stringify({
    ...result,
    sha1: null,
    history: undefined,
    dynamicAnalysis: undefined,
    earlierAnalyses: undefined,
    metadata: '',
    metadataFirstSent: undefined,
    subscribed: false
});

;// CONCATENATED MODULE: ./src/results/resume.ts


/** Reads the results of earlier runs of the same service. */
async function readEarlierResults(files, apiHost) {
    const earlier = new Map();
    const missing = [];
    const problems = [];
    for (const file of files) {
        try {
            if (!(0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })) {
                missing.push(file);
                continue;
            }
            // Loaded only if needed, because the validator is slow to load.
            const { readResults } = await Promise.all(/* import() */[__webpack_require__.e(210), __webpack_require__.e(175)]).then(__webpack_require__.bind(__webpack_require__, 175));
            for (const result of await readResults(file, apiHost))
                addResult(earlier, result);
        }
        catch (error) {
            problems.push(`resume-from is "${file}": it ${error.message}.`);
        }
    }
    return { earlier, missing, problems };
}
function addResult(earlier, result) {
    // Without a hash, nothing is known about the content.
    if (result.sha256 === null)
        return;
    const known = earlier.get(result.sha256);
    earlier.set(result.sha256, known ? mergeResults(known, result) : result);
}

;// CONCATENATED MODULE: ./src/runs/load-earlier-results.ts


/**
 * Reads the files in `resume-from`.
 * @throws {InputError} when a file can't be read, is invalid, or is from another service
 */
async function loadEarlierResults({ resumeFrom, apiUrl }, log) {
    const { earlier, missing, problems } = await readEarlierResults(resumeFrom, apiUrl.host);
    for (const file of missing)
        log.info(`No results file to resume from at ${file}`);
    if (problems.length > 0)
        throw new error/* InputError */.d(problems);
    return earlier;
}

// EXTERNAL MODULE: ./src/runs/load-exceptions.ts + 2 modules
var load_exceptions = __webpack_require__(3990);
// EXTERNAL MODULE: ./src/runs/open-results-file.ts + 2 modules
var open_results_file = __webpack_require__(5945);
// EXTERNAL MODULE: ./src/report/log-files.ts
var log_files = __webpack_require__(9786);
;// CONCATENATED MODULE: ./src/artifacts/excludes.ts



/**
 * Compiles exclude patterns without their `!`, relative to the working directory or, for files
 * outside it, at any depth. They also exclude the contents of folders and the targets of links.
 * @returns a function that tests a file's path and its path without symbolic links
 * @throws when a pattern can't be used
 */
function compileExcludes(patterns) {
    const expanded = patterns.flatMap(pattern => (0,artifacts_patterns/* expandPattern */.nh)(pattern));
    const rules = expanded.flatMap(rulesOf);
    // The literal start of a pattern is resolved, so only wildcards can match the name of a link.
    const hasWildcards = expanded.some(pattern => (0,artifacts_patterns/* splitPattern */.zm)((0,artifacts_patterns/* absolutePattern */.Y8)(pattern)).rest.length > 0);
    const links = hasWildcards ? linksBelow(process.cwd()) : new Map();
    return (file, target) => {
        const names = [(0,artifacts_patterns/* slashed */.df)(file), (0,artifacts_patterns/* slashed */.df)(target)];
        const aliases = names.flatMap(name => foldersOf(name).flatMap(folder => (links.get(folder) ?? []).map(link => link + name.slice(folder.length))));
        return [...names, ...aliases].some(name => rules.some(rule => rule(name)));
    };
}
function rulesOf(pattern) {
    if (/(^|\/)\.\.(\/|$)/.test(pattern)) {
        throw new Error(`files has "!${pattern}", which can't exclude anything because it contains "..". ` +
            'Use a path relative to the working directory, or an absolute path.');
    }
    const absolute = (0,artifacts_patterns/* absolutePattern */.Y8)(pattern);
    const rules = [ruleOf(absolute)];
    const resolved = resolveStart(absolute);
    if (resolved !== undefined && resolved !== absolute)
        rules.push(ruleOf(resolved));
    const anywhere = (0,artifacts_patterns/* absolutePattern */.Y8)(`/**/${pattern}`);
    if (!(0,artifacts_patterns/* isAbsolute */.oP)(pattern) && anywhere !== '/**') {
        const matches = ruleOf(anywhere);
        rules.push(file => !(0,artifacts_patterns/* isBelow */.Yw)(file, process.cwd()) && matches(file));
    }
    return rules;
}
/** Returns a function that tests a path and its parent folders. */
function ruleOf(pattern) {
    if (pattern === '')
        return () => true;
    // The file systems of macOS and Windows ignore case.
    const matches = (0,artifacts_patterns/* matcherOf */.Ke)(pattern, { nocase: process.platform !== 'linux' });
    return file => foldersOf(file).some(matches);
}
/** Resolves the symbolic links in the literal start of a pattern. */
function resolveStart(pattern) {
    const { start, rest } = (0,artifacts_patterns/* splitPattern */.zm)(pattern);
    try {
        return [(0,artifacts_patterns/* literalPattern */.Kf)((0,external_node_fs_.realpathSync)(start || '/')), ...rest].join('/');
    }
    catch {
        // The path doesn't exist, so there is nothing to exclude.
        return undefined;
    }
}
/** Returns a path and its parent folders: `/a/b/c` gives `/a`, `/a/b`, `/a/b/c`. */
function foldersOf(file) {
    const parts = file.split('/');
    return parts.map((_, index) => parts.slice(0, index + 1).join('/')).slice(1);
}
/** Returns the symbolic links below a folder by their targets. Doesn't follow links. */
function linksBelow(folder) {
    const links = new Map();
    const visit = (current) => {
        for (const entry of entriesOf(current)) {
            const file = external_node_path_default().join(current, entry.name);
            if (entry.isDirectory())
                visit(file);
            if (!entry.isSymbolicLink())
                continue;
            try {
                const target = (0,artifacts_patterns/* slashed */.df)((0,external_node_fs_.realpathSync)(file));
                links.set(target, [...(links.get(target) ?? []), (0,artifacts_patterns/* slashed */.df)(file)]);
            }
            catch {
                // Ignore broken links.
            }
        }
    };
    visit(folder);
    return links;
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        // Files in an unreadable folder can't be uploaded either.
        return [];
    }
}

;// CONCATENATED MODULE: ./src/artifacts/rejection.ts



/** Reads the status of a file. Returns errors, because the file may have been deleted meanwhile. */
function readStatus(file, followSymbolicLinks) {
    try {
        if (!followSymbolicLinks && (0,external_node_fs_.lstatSync)(file).isSymbolicLink()) {
            return { target: file, isLink: true };
        }
        const target = (0,external_node_fs_.realpathSync)(file);
        return { target, stats: (0,external_node_fs_.statSync)(target) };
    }
    catch (error) {
        return { target: file, error: error };
    }
}
/** Returns why a match is not an artifact; undefined if it is one. */
function rejectionOf({ file, root, pattern }, { target, stats, isLink }, { includeHiddenFiles, workspace, isExcluded }) {
    if (isLink)
        return 'symbolic link';
    if (stats?.isDirectory())
        return 'folder';
    if (stats && !stats.isFile())
        return 'special file';
    if (isExcluded(file, target))
        return 'excluded file';
    if (includeHiddenFiles)
        return undefined;
    const below = external_node_path_default().relative(root, file).split((external_node_path_default()).sep);
    const targetBelow = target === file ? [] : external_node_path_default().relative(workspace, target).split((external_node_path_default()).sep);
    return hasHidden([...below, ...targetBelow], pattern) ? 'hidden file' : undefined;
}
/** Whether a part of a path is hidden, unless the pattern has the exact name of that part. */
function hasHidden(parts, pattern) {
    const hidden = parts.filter(part => part.startsWith('.') && part !== '..');
    if (hidden.length === 0)
        return false;
    const named = new Set((0,artifacts_patterns/* expandPattern */.nh)(pattern).flatMap(one => one.split(/[/\\]/)));
    return hidden.some(part => !named.has(part));
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
// EXTERNAL MODULE: ./node_modules/@actions/glob/lib/glob.js + 9 modules
var glob = __webpack_require__(3860);
;// CONCATENATED MODULE: ./src/artifacts/walk.ts



/** Node replaces bytes in file names that aren't valid UTF-8 with this character. */
const REPLACEMENT = '\u{FFFD}';
/** Whether an error is caused by a circular link or by a file that was deleted meanwhile. */
function isIgnorable(error) {
    return ['ELOOP', 'ENOENT', 'ENOTDIR'].includes(error.code ?? '');
}
/**
 * Finds the same files as the glob library, but skips broken and circular links and files that were
 * deleted meanwhile instead of failing.
 * @returns also files whose names aren't valid UTF-8, and folders with such names that may contain a
 * match
 */
async function walk({ root, pattern, followSymbolicLinks }) {
    const absolute = (0,artifacts_patterns/* absolutePattern */.Y8)(pattern);
    const matches = (0,artifacts_patterns/* matcherOf */.Ke)(absolute);
    const mayContain = (0,artifacts_patterns/* matcherOf */.Ke)(absolute, { partial: true });
    const foldersOnly = pattern.endsWith('/');
    const found = [];
    const stack = [{ file: root, parents: [], mayBeFolder: true, hasInvalidName: false }];
    for (let next = stack.pop(); next; next = stack.pop()) {
        const { file, parents, hasInvalidName } = next;
        const isMatch = (isFolder) => matches((0,artifacts_patterns/* slashed */.df)(file)) && (isFolder || !foldersOnly);
        if (!mayContain((0,artifacts_patterns/* slashed */.df)(file)))
            continue;
        if (hasInvalidName) {
            // Files in a folder may match, too.
            if (next.mayBeFolder || isMatch(false))
                found.push({ file, hasInvalidName });
            continue;
        }
        const stats = await ignoreMissing(followSymbolicLinks ? (0,promises_.stat)(file) : (0,promises_.lstat)(file));
        if (!stats)
            continue;
        const isFolder = stats.isDirectory();
        if (isMatch(isFolder))
            found.push({ file, hasInvalidName });
        if (!isFolder)
            continue;
        const folder = await ignoreMissing((0,promises_.realpath)(file));
        if (folder === undefined || parents.includes(folder))
            continue;
        const chain = [...parents, folder];
        // Names are buffers, because a name that isn't valid UTF-8 may look like that of another file,
        // and because Node may need to look up the types of files by their names.
        const options = { withFileTypes: true, encoding: 'buffer' };
        const entries = (await ignoreMissing((0,promises_.readdir)(file, options))) ?? [];
        for (const entry of entries.reverse()) {
            const name = entry.name.toString();
            stack.push({
                file: external_node_path_default().join(file, name),
                parents: chain,
                mayBeFolder: entry.isDirectory() || (followSymbolicLinks && entry.isSymbolicLink()),
                hasInvalidName: !entry.name.equals(Buffer.from(name))
            });
        }
    }
    return found;
}
async function ignoreMissing(result) {
    try {
        return await result;
    }
    catch (error) {
        if (isIgnorable(error))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/artifacts/search.ts




/** With this many matches, the heap is kept small, because most of it would be garbage. */
const MANY = 10_000;
/**
 * Returns everything that matches a pattern, including directories.
 * @throws when the pattern can't be used or a folder can't be read
 */
async function matchesOf(pattern, followSymbolicLinks) {
    const matches = [];
    for (const alternative of (0,artifacts_patterns/* expandPattern */.nh)(pattern)) {
        // The library treats a leading # as a comment and a leading ! as an exclude.
        const line = (0,artifacts_patterns/* isAbsolute */.oP)(alternative) ? alternative : `./${alternative.replace(/^\.\//, '')}`;
        try {
            matches.push(...(await search(line, followSymbolicLinks)));
        }
        catch (error) {
            const reason = /(^|[/\\])\.\.([/\\]|$)/.test(line)
                ? 'it contains "..". Use a path relative to the working directory, or an absolute path.'
                : `${error.message}.`;
            const text = `files has "${pattern}", which can't be searched: ${reason}`;
            throw new Error(text, { cause: error });
        }
    }
    // Not set at startup, because it makes Node load its modules and start threads more slowly.
    if (matches.length >= MANY)
        (0,external_node_v8_.setFlagsFromString)('--optimize-for-size');
    return matches;
}
async function search(line, followSymbolicLinks) {
    const options = {
        followSymbolicLinks,
        implicitDescendants: false,
        matchDirectories: true,
        // Otherwise, files whose names Node can't decode would be skipped, too.
        omitBrokenSymbolicLinks: false
    };
    const globber = await glob/* create */.v(line, options);
    const [root = ''] = globber.getSearchPaths();
    try {
        const matches = [];
        let isAmbiguous = false;
        for await (const file of globber.globGenerator()) {
            matches.push({ file, root, hasInvalidName: false });
            isAmbiguous ||= file.includes(REPLACEMENT);
        }
        // The library takes a file whose name isn't valid UTF-8 for a file that has this character.
        if (!isAmbiguous)
            return matches;
    }
    catch (error) {
        // The library's error for broken links has no code.
        const isBrokenLink = /broken symbolic link/.test(error.message);
        if (!isIgnorable(error) && !isBrokenLink)
            throw error;
    }
    const found = await walk({ root, pattern: line, followSymbolicLinks });
    return found.map(path => ({ ...path, root }));
}

;// CONCATENATED MODULE: ./src/artifacts/unmatched.ts





/** Explains why a pattern matches no artifacts. */
async function explainUnmatched(pattern, rejections) {
    if (rejections.size > 0)
        return { pattern, explanation: explainRejections(pattern, rejections) };
    const mistake = await findMistake(pattern);
    if (mistake) {
        const nearest = await nearestOf(mistake.intended);
        const explanation = nearest
            ? `${mistake.advice}: the nearest match is "${nearest}"`
            : mistake.advice;
        return { pattern, explanation, mistaken: true };
    }
    const broken = brokenLink(pattern);
    if (broken !== undefined)
        return { pattern, explanation: broken };
    const nearest = await firstMatch((0,pattern_mistakes/* ignoringCase */.SY)(pattern));
    if (nearest) {
        const explanation = `the case differs: the nearest match is "${nearest}"`;
        return { pattern, explanation, otherCase: true };
    }
    const explanation = pattern.includes('\\') && process.platform !== 'win32'
        ? 'a backslash is an escape character: use / between folders'
        : 'no files match';
    return { pattern, explanation };
}
/** Returns the excludes that look like mistakes and match nothing. They are passed without `!`. */
async function mistakenExcludes(excludes) {
    const mistaken = [];
    for (const exclude of excludes) {
        const mistake = (0,pattern_mistakes/* mistakeIn */.oR)(exclude);
        if (!mistake || (await firstMatch(exclude)))
            continue;
        mistaken.push({ pattern: `!${exclude}`, explanation: mistake.advice, mistaken: true });
    }
    return mistaken;
}
async function findMistake(pattern) {
    const mistake = (0,pattern_mistakes/* mistakeIn */.oR)(pattern);
    if (mistake)
        return mistake;
    // Commas and spaces are common in file names, so each part has to match something.
    const parts = (0,pattern_mistakes/* splitList */.ry)(pattern);
    for (const part of parts)
        if (!(await firstMatch(part)))
            return undefined;
    return parts.length > 0
        ? { advice: 'write each pattern on its own line', intended: parts }
        : undefined;
}
/** Returns the first path that matches one of the patterns, if necessary ignoring case. */
async function nearestOf(patterns) {
    for (const pattern of patterns) {
        const match = (await firstMatch(pattern)) ?? (await firstMatch((0,pattern_mistakes/* ignoringCase */.SY)(pattern)));
        if (match !== undefined)
            return match;
    }
    return undefined;
}
/** Returns the first file that matches a pattern, or the first folder. Relative if possible. */
async function firstMatch(pattern) {
    try {
        const files = (await matchesOf(pattern, true)).map(({ file }) => file);
        const first = files.find(file => (0,external_node_fs_.statSync)(file).isFile()) ?? files[0];
        const start = `${(0,artifacts_patterns/* slashed */.df)(process.cwd())}/`;
        return first === undefined ? undefined : (0,artifacts_patterns/* slashed */.df)(first).replace(start, () => '');
    }
    catch {
        // This is only a hint, so errors don't matter.
        return undefined;
    }
}
/** Describes the broken symbolic link that a pattern starts with, if any. */
function brokenLink(pattern) {
    for (const alternative of (0,artifacts_patterns/* expandPattern */.nh)(pattern)) {
        const parts = (0,artifacts_patterns/* splitPattern */.zm)((0,artifacts_patterns/* absolutePattern */.Y8)(alternative)).start.split('/');
        for (let length = 2; length <= parts.length; length++) {
            const folder = parts.slice(0, length).join('/');
            try {
                if (!(0,external_node_fs_.lstatSync)(folder).isSymbolicLink())
                    continue;
                (0,external_node_fs_.statSync)(folder);
            }
            catch (error) {
                const { code } = error;
                if (code === 'ELOOP')
                    return `"${folder}" is a circular symbolic link`;
                if (code === 'ENOENT' && isLink(folder)) {
                    return `"${folder}" is a broken symbolic link`;
                }
                break;
            }
        }
    }
    return undefined;
}
function isLink(file) {
    return (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
function explainRejections(pattern, rejections) {
    const advice = {
        folder: `to include the contents, use "${pattern.replace(/[/\\]+$/, '')}/**"`,
        'hidden file': 'to include hidden files, set include-hidden-files to true or use their exact names',
        'excluded file': 'patterns with ! take precedence',
        'symbolic link': 'to include symbolic links, set follow-symbolic-links to true',
        'special file': 'only regular files can be submitted'
    };
    const found = [...rejections].map(([rejection, count]) => {
        return `${(0,format/* quantity */.au)(count, rejection)} (${advice[rejection]})`;
    });
    return `it matches only ${found.join(', ')}`;
}

;// CONCATENATED MODULE: ./src/artifacts/find.ts







/**
 * Finds the files that match the patterns. Excludes take precedence, wherever they are in the list.
 * @throws when a pattern is invalid or a folder can't be read
 */
async function findArtifacts(search) {
    const { includes, excludes } = (0,artifacts_patterns/* separateExcludes */.ht)(search.patterns);
    const filter = {
        includeHiddenFiles: search.includeHiddenFiles,
        isExcluded: compileExcludes(excludes),
        workspace: (0,external_node_fs_.realpathSync)(search.workspace)
    };
    const files = new FileCollection(search, filter);
    const unmatched = await mistakenExcludes(excludes);
    for (const pattern of includes) {
        const rejections = new Map();
        let accepted = 0;
        for (const match of await matchesOf(pattern, search.followSymbolicLinks)) {
            if (search.ignoredFiles?.includes(match.file))
                continue;
            const rejection = files.add({ ...match, pattern });
            if (rejection)
                rejections.set(rejection, (rejections.get(rejection) ?? 0) + 1);
            else
                accepted += 1;
        }
        if (accepted === 0)
            unmatched.push(await explainUnmatched(pattern, rejections));
    }
    return { ...files.result(), unmatched };
}
/** Sorts matching files by what to do with them. */
class FileCollection {
    search;
    filter;
    artifacts = new Map();
    empty = new Set();
    hidden = new Set();
    outside = new Set();
    unreadable = new Map();
    invalidNames = new Map();
    constructor(search, filter) {
        this.search = search;
        this.filter = filter;
    }
    /** Returns why a file is rejected, or undefined. */
    add(match) {
        const status = match.hasInvalidName
            ? { target: match.file, error: new Error("its name isn't valid UTF-8; rename it") }
            : readStatus(match.file, this.search.followSymbolicLinks);
        const rejection = rejectionOf(match, status, this.filter);
        if (rejection === 'hidden file')
            this.hidden.add(match.file);
        if (!rejection)
            this.accept(match, status);
        return rejection;
    }
    result() {
        const { artifacts, unreadable } = this;
        return {
            artifacts: [...artifacts.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
            empty: [...this.empty].sort(),
            hidden: this.hidden.size,
            outside: [...this.outside].sort(),
            unreadable: [
                // Another file may have the same path.
                ...this.invalidNames.values(),
                ...[...unreadable.values()].filter(({ file }) => !artifacts.has(file.path))
            ]
        };
    }
    accept(match, { target, stats, error }) {
        const { file, pattern, hasInvalidName } = match;
        const name = nameOf(file, this.search.workspace);
        const artifact = { path: file, name, size: stats?.size ?? 0 };
        if (error) {
            const files = hasInvalidName ? this.invalidNames : this.unreadable;
            files.set(file, { file: artifact, reason: error.message });
        }
        else if (!(0,artifacts_patterns/* isBelow */.Yw)(target, this.filter.workspace) && !(0,artifacts_patterns/* isAbsolute */.oP)(pattern)) {
            this.outside.add(`${name} (${target})`);
        }
        else if (artifact.size === 0)
            this.empty.add(name);
        else
            this.artifacts.set(file, artifact);
    }
}
function nameOf(file, workspace) {
    return (0,artifacts_patterns/* isBelow */.Yw)(file, workspace) ? (0,artifacts_patterns/* slashed */.df)(external_node_path_default().relative(workspace, file)) : file;
}

// EXTERNAL MODULE: ./src/artifacts/read-candidates.ts
var read_candidates = __webpack_require__(6650);
// EXTERNAL MODULE: ./src/artifacts/selection.ts
var selection = __webpack_require__(9325);
// EXTERNAL MODULE: ./src/artifacts/shard.ts
var artifacts_shard = __webpack_require__(8727);
;// CONCATENATED MODULE: ./src/artifacts/local-files.ts









/**
 * Finds the files that match the globs.
 * @throws {InputError} when the selection is invalid, for example because no files match
 */
async function findLocalFiles(inputs, earlier, context) {
    const { log } = context;
    const resultsFiles = [inputs.resultsFile, ...inputs.resumeFrom];
    const ignoredFiles = [...resultsFiles.flatMap(own_files/* ownFiles */.aJ), inputs.sarifFile];
    const found = await findFiles({ ...inputs, ignoredFiles });
    const { errors, warnings } = (0,selection/* validateSelection */.f)(found, inputs);
    if (errors.length > 0)
        throw new error/* InputError */.d(errors);
    for (const warning of warnings)
        log.warning(warning);
    if (found.artifacts.length > 0)
        (0,log_files/* logFound */.hV)(found.artifacts, found.hidden, log);
    const { shard } = inputs;
    const artifacts = shard ? await (0,artifacts_shard/* takeShard */.m)(found.artifacts, shard, content_key/* contentKey */.l) : found.artifacts;
    if (shard) {
        const files = (0,format/* quantity */.au)(artifacts.length, 'file');
        log.info(`This job processes ${files}: part ${shard.index} of ${shard.count}`);
    }
    return {
        names: artifacts.map(({ name }) => name),
        allNames: [...found.artifacts, ...found.unreadable.map(({ file }) => file)].map(({ name }) => name),
        localFiles: artifacts,
        sameContent: [],
        unread: (0,read_candidates/* unreadResults */.I)(found.unreadable, log),
        batches: (0,read_candidates/* readCandidates */.l)(artifacts, { subscribe: inputs.subscribe, earlier }, context),
        notes: warnings
    };
}
/** @throws {InputError} when a pattern can't be used or a folder can't be read */
async function findFiles(search) {
    try {
        return await findArtifacts(search);
    }
    catch (cause) {
        throw new error/* InputError */.d([cause.message], { cause });
    }
}

// EXTERNAL MODULE: ./src/artifacts/release-assets.ts + 3 modules
var release_assets = __webpack_require__(673);
// EXTERNAL MODULE: ./src/releases/notes-block.ts
var notes_block = __webpack_require__(19);
// EXTERNAL MODULE: ./src/releases/releases.ts + 1 modules
var releases_releases = __webpack_require__(5864);
;// CONCATENATED MODULE: ./src/report/release-notes.ts






/** Number of rows in the shortened version. */
const FEW = 100;
/** If more samples are malicious or suspicious, their engines are only counted. */
const FEW_THREATS = 10;
/** Returns versions of the block for release notes, from long to short, as HTML in Markdown. */
function notesOf({ headline, results, sampleUrl }) {
    const samples = (0,verdict_text/* sortByVerdict */.FI)(results.samples);
    const title = '<h3>Spectra Intelligence</h3>';
    const text = `<p>${(0,format/* toHtml */.Vw)(headline)}<br><sub>${(0,format/* toHtml */.Vw)(sourceLine(results))}</sub></p>`;
    const rest = samples.length - FEW;
    const more = rest > 0 ? [`<p>… and ${rest} more</p>`] : [];
    return [
        [title, text, ...table(samples, sampleUrl)].join('\n'),
        [title, text, ...table(samples.slice(0, FEW), sampleUrl), ...more].join('\n'),
        [title, text].join('\n')
    ];
}
function sourceLine({ apiHost, finished, counts }) {
    const caveat = counts.malicious === null
        ? '“Submitted” does not mean that a file is safe.'
        : 'Verdicts can change later.';
    return [`${apiHost}.`, finished?.slice(0, 10), caveat].filter(Boolean).join(' ');
}
function table(samples, sampleUrl) {
    const hasVerdicts = samples.some(({ verdict }) => verdict !== null);
    const hasFewThreats = samples.filter(results_verdict/* isThreat */.ff).length <= FEW_THREATS;
    const rows = samples.map(sample => {
        const status = hasVerdicts ? release_notes_verdictCell(sample, hasFewThreats) : sample.state;
        const platforms = (0,dynamic_text/* platformsText */.Ci)(sample);
        const note = platforms && `dynamic analysis: ${platforms}`;
        return (0,html/* row */.nM)([(0,html/* fileCell */.jU)(sample), (0,html/* withNote */.dW)(status, note), (0,html/* hashCell */.Xp)(sample, sampleUrl)]);
    });
    const header = (0,html/* headerRow */.U1)(['File', hasVerdicts ? 'Verdict' : 'State', 'SHA-256']);
    return [`<table>${header}`, ...rows, '</table>'];
}
/** The verdict, and the threat or a note if the source isn't trusted. */
function release_notes_verdictCell(sample, namesEngines) {
    const { verdict } = sample;
    if (!verdict)
        return '';
    const { status, threat, accepted } = verdict;
    const parts = [
        threat ? `${status}: ${(0,html/* code */.aY)(threat)}` : status,
        (0,results_verdict/* isThreat */.ff)(sample) && (namesEngines ? enginesHtml(verdict) : (0,detection_text/* engineCount */.MS)(verdict)),
        (0,results_verdict/* isUntrusted */.fb)(verdict) && 'untrusted source'
    ];
    const text = `${results_verdict/* VERDICTS */.bk[status].icon} ${parts.filter(Boolean).join(', ')}`;
    if (!accepted)
        return text;
    return `${text}<br>accepted until ${(0,html/* excerpt */.Kb)(accepted.until)}: ${(0,html/* code */.aY)(accepted.reason)}`;
}
/** Returns the number of engines that flag a sample, and the first ones with their labels. */
function enginesHtml(verdict) {
    const { detections = [] } = verdict.scan ?? {};
    const named = detections.map(one => (0,html/* code */.aY)(`${(0,detection_text/* engineName */.OC)(one)}: ${one.label}`));
    const count = (0,detection_text/* engineCount */.MS)(verdict);
    return named.length > 0 ? `${count}: ${(0,format/* listNames */.Zv)(named, detection_text/* MAX_NAMED */.vW)}` : count;
}

;// CONCATENATED MODULE: ./src/runs/find-source.ts








/**
 * Finds the files that match `files`, or the assets of `release`.
 * @throws {InputError} when the selection is invalid, for example because no files match
 * @throws {GithubError} when the release can't be read
 */
async function findSource({ inputs, earlier, reading }, context) {
    if (inputs.release)
        return findRelease({ inputs, earlier, reading }, context);
    const source = await findLocalFiles(inputs, earlier, { ...context, signal: reading.signal });
    return {
        ...source,
        origin: undefined,
        writeNotes: undefined,
        close: () => Promise.resolve()
    };
}
async function findRelease({ inputs, earlier, reading }, context) {
    const { repository, githubToken: token, githubApiUrl: apiUrl, retries, redact } = inputs;
    const stallMs = inputs.stallTimeoutSeconds * 1000;
    const client = { apiUrl, repository, token, userAgent: src_version/* PROGRAM */.R, retries, stallMs, redact };
    const releases = new releases_releases/* ReleasesApi */.r(client);
    // The connections for reading may have been idle for hours when the notes are written.
    const notes = new releases_releases/* ReleasesApi */.r(client);
    const close = () => {
        releases.close();
        notes.close();
    };
    try {
        const readingContext = { ...context, signal: reading.signal };
        const source = await (0,release_assets/* findReleaseAssets */.k)(releases, { inputs, earlier }, readingContext);
        const { release } = source;
        return {
            ...source,
            origin: (0,origin/* originOf */.yv)(repository, release.tag, release.url),
            writeNotes: inputs.releaseNotes && !inputs.dryRun
                ? notesWriter(notes, release, context.signal)
                : undefined,
            async close() {
                context.log.info(`Downloaded ${(0,format/* formatSize */.Xq)(source.downloads.bytes)} of the release`);
                await source.downloads.delete();
                close();
            }
        };
    }
    catch (error) {
        close();
        throw error;
    }
}
/** @param signal that of the run, because the notes are written even if reading stops early */
function notesWriter(releases, release, signal) {
    return async (content) => {
        const blocks = notesOf(content);
        const edit = (notes) => {
            const edited = (0,notes_block/* withBlock */.s)(notes, blocks);
            if (edited === undefined)
                throw new Error('there is no room for them');
            return edited;
        };
        await releases.editNotes(release, edit, signal);
    };
}

// EXTERNAL MODULE: ./src/runs/read-source.ts + 1 modules
var read_source = __webpack_require__(4976);
;// CONCATENATED MODULE: ./src/runs/reading.ts
/** Stops reading and downloading files when the run ends early. */
class Reading {
    signal;
    controller = new AbortController();
    /** @param cancellation also stops reading */
    constructor(cancellation) {
        this.signal = AbortSignal.any([cancellation, this.controller.signal]);
    }
    /** @param reason an error whose message says why */
    stop(reason) {
        this.controller.abort(reason);
    }
}

// EXTERNAL MODULE: ./src/runs/review-exceptions.ts
var review_exceptions = __webpack_require__(659);
;// CONCATENATED MODULE: ./src/runs/submit.ts











/**
 * Returns the job that submits files or release assets.
 * @param verdictReport an additional report on the verdicts
 */
function submitJob(verdictReport) {
    return {
        resultsName: RESULTS_NAME,
        run: (settings, context) => runSubmit(readInputs(settings), verdictReport, context),
        publishFailed: publishFailed
    };
}
/**
 * Finds, hashes, and uploads files, waits for their verdicts, and reports the results, even if
 * uploads fail or the run is canceled.
 * @returns how the run ends
 * @throws {InputError} when an input is invalid; nothing was sent
 * @throws {GithubError} when the release can't be read; nothing was sent
 */
async function runSubmit(inputs, verdictReport, context) {
    if (!inputs.credentials && !inputs.dryRun)
        return publishSkipped(inputs, context);
    const started = context.clock.date();
    const earlier = await loadEarlierResults(inputs, context.log);
    const exceptions = await (0,load_exceptions/* loadExceptions */.R)(inputs, started, context.log);
    const reading = new Reading(context.signal);
    try {
        const source = await findSource({ inputs, earlier, reading }, context);
        try {
            const readingContext = { ...context, signal: reading.signal };
            const { metadata, isAnalyzed, notes } = await describeSource(source, inputs, readingContext);
            const resultsFile = await (0,open_results_file/* openResultsFile */.x)(inputs, { source, earlier, started });
            const run = { inputs, source, metadata, isAnalyzed, resultsFile, reading, exceptions };
            const sent = await processSamples(run, notes, context);
            const remarks = (0,review_exceptions/* reviewExceptions */.Z)(run, sent, context.log);
            return await publishReports({ ...run, remarks, verdictReport, writeNotes: source.writeNotes }, context);
        }
        finally {
            await source.close();
        }
    }
    finally {
        reading.stop(new Error('the run ended'));
    }
}
/** @returns what to report in addition to the results */
async function processSamples(run, notes, context) {
    const { inputs, source } = run;
    const notesWith = (advice) => [...notes, ...(advice ? [advice] : [])].map(inputs.redact);
    // Loaded only if needed, so that a run with nothing to send starts faster.
    if (inputs.credentials && !inputs.dryRun && source.names.length + source.unread.length > 0) {
        const { sendSamples } = await Promise.all(/* import() */[__webpack_require__.e(179), __webpack_require__.e(891)]).then(__webpack_require__.bind(__webpack_require__, 5891));
        const { advice, ...remarks } = await sendSamples(run, inputs.credentials, context);
        return { ...remarks, notes: notesWith(advice) };
    }
    const { candidates, advice } = await (0,read_source/* readSource */.o)(run, context);
    if (inputs.dryRun) {
        const { logPlan } = await __webpack_require__.e(/* import() */ 509).then(__webpack_require__.bind(__webpack_require__, 2509));
        await logPlan(candidates.map(({ result }) => result), run, context.log);
    }
    const stopped = context.signal.aborted ? (0,src_context/* reasonOf */.A)(context.signal) : undefined;
    return { stopped, notes: notesWith(advice) };
}


/***/ }),

/***/ 9279:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ forbiddenCharacter),
/* harmony export */   EO: () => (/* binding */ propertyConflict),
/* harmony export */   Qy: () => (/* binding */ sampleProblem),
/* harmony export */   ej: () => (/* binding */ sampleProperties),
/* harmony export */   tc: () => (/* binding */ isArchive),
/* harmony export */   zh: () => (/* binding */ notZip)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8488);


/** Maximum number of file names in a message. */
const MAX_NAMES = 10;
/** Maximum length of a property's value in a message. */
const MAX_VALUE = 100;
/** Characters that XML 1.0 doesn't allow. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
/** Returns the first character that XML 1.0 doesn't allow, such as "U+0000"; undefined if none. */
function forbiddenCharacter(text) {
    const [character] = text.match(FORBIDDEN) ?? [];
    const code = character?.codePointAt(0);
    return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
/** Returns the properties of a sample, including its file names. */
function sampleProperties(files, { propertiesOf }) {
    const properties = propertiesOf(files[0]?.name ?? '');
    return properties.map(({ name, value = fileNames(files) }) => ({ name, value }));
}
/** Whether a sample is submitted as an archive, which requires a ZIP file. */
function isArchive(files, settings) {
    return files.some(({ name }) => settings.isArchive(name));
}
/** Returns why a sample's metadata can't be sent; undefined if it can. */
function sampleProblem({ files, zip }, settings) {
    const conflict = propertyConflict(files, settings);
    if (conflict !== undefined)
        return conflict;
    return isArchive(files, settings) && !zip ? notZip(files.map(({ name }) => name)) : undefined;
}
/** Returns the problem if files with the same content have different properties. */
function propertyConflict(files, { propertiesOf }) {
    const [first, ...others] = files;
    if (!first)
        return undefined;
    const properties = propertiesOf(first.name);
    for (const other of others) {
        const property = differenceBetween(properties, propertiesOf(other.name));
        if (property === undefined)
            continue;
        const valueFor = (file) => {
            const found = propertiesOf(file.name).find(({ name }) => name === property);
            return `${found ? quote(found.value ?? 'the file names') : 'no value'} for ${file.name}`;
        };
        const names = (0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(files.map(({ name }) => name), MAX_NAMES);
        return (`These files have the same content, but different values for the property "${property}" ` +
            `(${valueFor(first)}, ${valueFor(other)}): ${names}. ` +
            'Set the same value for them in properties, or exclude some of them in files.');
    }
    return undefined;
}
/** Returns the problem of files that should be archives but aren't. */
function notZip(names) {
    return (`archive-files matches files that aren't ZIP files: ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(names, MAX_NAMES)}. ` +
        'Use a narrower pattern, or exclude files with lines that begin with "!".');
}
/** Returns the unique file names, without folders. */
function fileNames(files) {
    const names = files.map(file => node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.basename(file.name).replace(FORBIDDEN, '\u{FFFD}'));
    return [...new Set(names)].join(', ');
}
/** Returns the name of the first property that differs, in any order; undefined if none. */
function differenceBetween(one, other) {
    if (one === other)
        return undefined;
    const values = new Map(other.map(({ name, value }) => [name, value]));
    const changed = one.find(({ name, value }) => !values.has(name) || values.get(name) !== value);
    const names = new Set(one.map(({ name }) => name));
    return (changed ?? other.find(({ name }) => !names.has(name)))?.name;
}
function quote(value) {
    return `"${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(value, MAX_VALUE)}"`;
}


/***/ })

};
