export const id = 509;
export const ids = [509];
export const modules = {

/***/ 2509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  logPlan: () => (/* binding */ logPlan)
});

// EXTERNAL MODULE: ./src/results/state.ts
var state = __webpack_require__(5919);
// EXTERNAL MODULE: ./src/spectra/limits.ts
var limits = __webpack_require__(8422);
// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(8488);
// EXTERNAL MODULE: ./src/spectra/endpoints.ts
var endpoints = __webpack_require__(3854);
// EXTERNAL MODULE: ./src/results/dynamic-analysis.ts
var dynamic_analysis = __webpack_require__(894);
// EXTERNAL MODULE: ./src/report/dynamic-text.ts
var dynamic_text = __webpack_require__(9411);
;// CONCATENATED MODULE: ./src/report/planned-analyses.ts




/** Maximum number of names of a sample. */
const MAX_NAMES = 3;
const MINUTE = 60_000;
/** Shorter times are not shown. In milliseconds. */
const FEW_MINUTES = 3 * MINUTE;
/** Returns the dynamic analyses that a run would start; undefined without `dynamic-analysis`. */
function planAnalyses(samples, { inputs, metadata, isAnalyzed }) {
    const { dynamicAnalysis, parallelJobs } = inputs;
    if (!dynamicAnalysis || samples.length === 0)
        return undefined;
    const planned = samples.flatMap(sample => {
        if (!sample.files.some(isAnalyzed))
            return [];
        const platforms = missingPlatforms(sample, dynamicAnalysis.platforms);
        return platforms.length > 0 ? [{ files: sample.files, platforms }] : [];
    });
    const count = planned.reduce((sum, { platforms }) => sum + platforms.length, 0);
    if (count === 0)
        return { text: 'The run would start no dynamic analyses.', title: '', lines: [] };
    const analyses = (0,dynamic_text/* countAnalyses */._B)(count);
    const wait = dynamicAnalysis.timeoutMinutes * MINUTE;
    return {
        text: `After the uploads, the run would start ${analyses} (TCA-0207) ` +
            `of ${(0,format/* quantity */.au)(planned.length, 'sample')}, and wait up to ${(0,format/* formatDuration */.a3)(wait)} for the reports (TCA-0106). ` +
            `Each report is charged, and an archive has one for each of its files.${durationText(count, parallelJobs)}`,
        title: `Would start ${analyses}`,
        lines: planned.map(({ files, platforms }) => {
            const names = (0,format/* listNames */.Zv)(files.filter(isAnalyzed), MAX_NAMES);
            const archive = files.some(metadata.isArchive) ? ' (archive)' : '';
            return `${names}${archive}: ${platforms.join(', ')}`;
        })
    };
}
/** Returns the platforms on which no earlier run has started an analysis. */
function missingPlatforms(sample, platforms) {
    const started = (0,dynamic_analysis/* analysesOf */.wS)(sample).filter(dynamic_analysis/* wasStarted */.rq);
    return platforms.filter(name => !started.some(({ platform }) => platform === name));
}
/** Returns how long the starts take, if that is more than a few minutes. */
function durationText(starts, parallelJobs) {
    const perMinute = limits/* MAX_DYNAMIC_REQUESTS */.k0 / parallelJobs;
    const atOnce = Math.max(1, Math.floor(perMinute));
    const pauses = Math.ceil(starts / atOnce) - 1;
    const duration = ((pauses * atOnce) / perMinute) * MINUTE;
    if (duration <= FEW_MINUTES)
        return '';
    return ` Starting them would take at least ${(0,format/* formatDuration */.a3)(duration)}, ${(0,dynamic_text/* limitText */.PW)(parallelJobs)}.`;
}

// EXTERNAL MODULE: ./src/spectra/metadata.ts
var metadata = __webpack_require__(9279);
// EXTERNAL MODULE: ./src/spectra/metadata-xml.ts
var metadata_xml = __webpack_require__(7667);
;// CONCATENATED MODULE: ./src/report/planned-metadata.ts



/**
 * Describes the metadata of samples: as XML for one archive and one other sample, and as the
 * differences from it for each other kind of sample.
 */
async function describeMetadata(samples, settings) {
    const hidden = { ...settings, archivePassword: settings.archivePassword && '***' };
    const lines = [];
    for (const archives of [true, false]) {
        const [first, ...others] = kindsOf(samples.filter(sample => (0,metadata/* isArchive */.tc)(filesOf(sample), settings) === archives), settings);
        if (!first)
            continue;
        // Archives were checked before, except for assets that are not downloaded yet.
        const xml = await (0,metadata_xml/* metadataXml */.b)({ files: filesOf(first[0]), zip: true }, hidden);
        lines.push(`${titleOf(first)}:`, ...xml.split(/(?<=>)(?=<)/).map(line => `  ${line}`));
        const base = propertiesOf(first, settings);
        for (const kind of others) {
            const differences = differencesBetween(base, propertiesOf(kind, settings));
            lines.push(`${titleOf(kind)}: as above, but with ${differences}`);
        }
    }
    return lines;
}
/** Groups samples by their properties. */
function kindsOf(samples, settings) {
    const kinds = new Map();
    for (const sample of samples) {
        const key = JSON.stringify(propertiesOf([sample], settings));
        const kind = kinds.get(key);
        if (kind)
            kind.push(sample);
        else
            kinds.set(key, [sample]);
    }
    return [...kinds.values()];
}
function titleOf([first, ...others]) {
    const names = (0,format/* listNames */.Zv)(first.files, 3);
    return others.length > 0
        ? `${names}, and ${others.length} more with a different file_name`
        : names;
}
function differencesBetween(base, other) {
    const values = new Map(base.map(({ name, value }) => [name, value]));
    const names = new Set(other.map(({ name }) => name));
    return [
        ...other
            .filter(({ name, value }) => !values.has(name) || values.get(name) !== value)
            .map(({ name, value = 'the file names' }) => `${name} "${value}"`),
        ...base.filter(({ name }) => !names.has(name)).map(({ name }) => `no ${name}`)
    ].join(', ');
}
function propertiesOf([{ files }], settings) {
    return settings.propertiesOf(files[0] ?? '');
}
function filesOf({ files }) {
    return files.map(name => ({ name }));
}

;// CONCATENATED MODULE: ./src/report/plan.ts






/** Logs what a run would send (dry run). */
async function logPlan(samples, settings, log) {
    const { inputs, metadata } = settings;
    const uploads = samples.filter(state/* needsUpload */.LC);
    log.info(requestsText(uploads.length, inputs));
    const existing = existingText(uploads.length, inputs);
    if (existing)
        log.info(existing);
    const analyses = planAnalyses(samples, settings);
    if (analyses)
        log.info(analyses.text);
    const verdicts = verdictsText(samples.length, inputs);
    if (verdicts)
        log.info(verdicts);
    if (analyses && analyses.lines.length > 0)
        log.group(analyses.title, analyses.lines);
    if (uploads.length === 0)
        return;
    log.group(`Would upload ${(0,format/* quantity */.au)(uploads.length, 'sample')}`, linesOf(uploads));
    const subscribe = inputs.subscribe ? '?subscribe=data_change' : '';
    log.group('Metadata', [
        `POST ${endpoints/* ENDPOINTS */.H.sample.path}`,
        `POST ${endpoints/* ENDPOINTS */.H.metadata.path}${subscribe}`,
        ...(await describeMetadata(uploads, metadata))
    ]);
}
function requestsText(uploads, inputs) {
    const { requestsPerSecond: limit, ifSampleExists, apiUrl } = inputs;
    const requests = uploads * 2;
    const seconds = Math.max(0, requests - Math.max(1, Math.floor(limit))) / limit;
    return (`Dry run: ${ifSampleExists === 'upload' ? '' : 'up to '}${(0,format/* quantity */.au)(requests, 'request')} to ` +
        `${apiUrl.host}, ${(0,format/* formatRate */.CE)(limit)}, would take at least ${(0,format/* formatDuration */.a3)(seconds * 1000)}. ` +
        'Nothing is sent.');
}
function existingText(uploads, { ifSampleExists }) {
    const action = {
        upload: undefined,
        metadata: 'would only get metadata',
        reanalyze: 'would be reanalyzed (TCA-0205) instead of uploaded',
        skip: 'would be skipped'
    }[ifSampleExists];
    if (!action || uploads === 0)
        return undefined;
    const requests = (0,format/* quantity */.au)(Math.ceil(uploads / limits/* MAX_STATUS_QUERY_SIZE */.Zi), 'request');
    return `Before that, ${requests} would check which samples the service already has (TCA-0201). Those ${action}.`;
}
function verdictsText(samples, inputs) {
    const { failOn, verdictTimeoutMinutes } = inputs;
    if (failOn.length === 0 || samples === 0)
        return undefined;
    return (`After that, the run would wait up to ${(0,format/* formatDuration */.a3)(verdictTimeoutMinutes * 60_000)} for ` +
        `the verdicts of ${(0,format/* quantity */.au)(samples, 'sample')}, checking for a finished analysis (TCA-0103) ` +
        'before the verdict (TCA-0101). Each lookup of a sample is charged.');
}
function* linesOf(uploads) {
    for (const { files, size, sha1, sha256 } of uploads) {
        const hash = sha1 ? `sha1 ${sha1}` : `sha256 ${sha256 ?? ''}`;
        yield `${(0,format/* listNames */.Zv)(files, 3)}  ${(0,format/* formatSize */.Xq)(size)}  ${hash}`;
    }
}


/***/ }),

/***/ 3854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ ENDPOINTS)
/* harmony export */ });
const UPLOAD = { service: 'TCA-0202, TCA-0203', purpose: 'to upload', essential: true };
const DYNAMIC_ANALYSIS = {
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
        permission: DYNAMIC_ANALYSIS,
        resend: 'ifRefused'
    },
    archiveAnalysis: {
        path: '/api/dynamic/analysis/analyze/v1/archive/query/json',
        permission: DYNAMIC_ANALYSIS,
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


/***/ }),

/***/ 7667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ metadataXml)
/* harmony export */ });
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9279);

/**
 * Returns a sample's metadata as XML: properties, domain, archive, in this order. In file names,
 * characters that XML 1.0 doesn't allow are replaced with U+FFFD.
 * @throws when another text contains such a character, or the sample has a problem
 */
async function metadataXml(sample, settings) {
    const problem = (0,_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleProblem */ .Qy)(sample, settings);
    if (problem !== undefined)
        throw new Error(problem);
    const { domain, archivePassword } = settings;
    // Loaded on first use, because it takes longer to load than the rest of the action together.
    const { create } = await __webpack_require__.e(/* import() */ 697).then(__webpack_require__.bind(__webpack_require__, 4697));
    const rl = create({ version: '1.0', encoding: 'UTF-8' }).ele('rl');
    const list = rl.ele('properties');
    for (const { name, value } of (0,_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleProperties */ .ej)(sample.files, settings)) {
        const property = list.ele('property');
        property.ele('name').txt(escapeText(name));
        property.ele('value').txt(escapeText(value));
    }
    rl.ele('domain').txt(escapeText(domain));
    if ((0,_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .isArchive */ .tc)(sample.files, settings)) {
        const archive = rl.ele('archive');
        archive.ele('archive_type').txt('zip');
        if (archivePassword)
            archive.ele('archive_password').txt(escapeText(archivePassword));
    }
    return rl.end({ wellFormed: true });
}
/**
 * Escapes what xmlbuilder2 doesn't: an ampersand that looks like an entity, such as `&foo;`, which
 * would break the document, and a CR, which parsers read as LF.
 */
function escapeText(text) {
    return text.replaceAll('&', '&amp;').replaceAll('\r', '&#13;');
}


/***/ })

};
