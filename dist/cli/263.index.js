export const id = 263;
export const ids = [263];
export const modules = {

/***/ 263:
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
async function logPlan(samples, { inputs, metadata }, log) {
    const uploads = samples.filter(state/* needsUpload */.LC);
    log.info(requestsText(uploads.length, inputs));
    const existing = existingText(uploads.length, inputs);
    if (existing)
        log.info(existing);
    const verdicts = verdictsText(samples.length, inputs);
    if (verdicts)
        log.info(verdicts);
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
    const requests = (0,format/* quantity */.au)(Math.ceil(uploads / limits/* LARGEST_STATUS_QUERY */.$f), 'request');
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
