export const id = 307;
export const ids = [307];
export const modules = {

/***/ 1307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logPlan: () => (/* binding */ logPlan)
/* harmony export */ });
/* harmony import */ var _results_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _spectra_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8422);
/* harmony import */ var _spectra_metadata_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9279);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8488);
/* harmony import */ var _spectra_endpoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3854);





/** Logs what a run would send (dry run). */
async function logPlan(samples, inputs, log) {
    const uploads = samples.filter(({ result }) => (0,_results_state_js__WEBPACK_IMPORTED_MODULE_0__/* .needsUpload */ .LC)(result));
    log.info(requestsText(uploads.length, inputs));
    const existing = existingText(uploads.length, inputs);
    if (existing)
        log.info(existing);
    const verdicts = verdictsText(samples.length, inputs);
    if (verdicts)
        log.info(verdicts);
    if (uploads.length === 0)
        return;
    log.group(`Would upload ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .quantity */ .au)(uploads.length, 'sample')}`, linesOf(uploads));
    await logMetadata(uploads, inputs, log);
}
function requestsText(uploads, inputs) {
    const { requestsPerSecond: limit, ifSampleExists, apiUrl } = inputs;
    const requests = uploads * 2;
    const seconds = Math.max(0, requests - Math.max(1, Math.floor(limit))) / limit;
    return (`Dry run: ${ifSampleExists === 'upload' ? '' : 'up to '}${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .quantity */ .au)(requests, 'request')} to ` +
        `${apiUrl.host}, ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRate */ .CE)(limit)}, would take at least ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(seconds * 1000)}. ` +
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
    const requests = (0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .quantity */ .au)(Math.ceil(uploads / _spectra_limits_js__WEBPACK_IMPORTED_MODULE_4__/* .LARGEST_STATUS_QUERY */ .$f), 'request');
    return `Before that, ${requests} would check which samples the service already has (TCA-0201). Those ${action}.`;
}
function verdictsText(samples, inputs) {
    const { failOn, verdictTimeoutMinutes } = inputs;
    if (failOn.length === 0 || samples === 0)
        return undefined;
    return (`After that, the run would wait up to ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a3)(verdictTimeoutMinutes * 60_000)} for ` +
        `the verdicts of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .quantity */ .au)(samples, 'sample')}, checking for a finished analysis (TCA-0103) ` +
        'before the verdict (TCA-0101). Each lookup of a sample is charged.');
}
function* linesOf(uploads) {
    for (const { result } of uploads) {
        const { files, size, sha1, sha256 } = result;
        const hash = sha1 ? `sha1 ${sha1}` : `sha256 ${sha256 ?? ''}`;
        yield `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Zv)(files, 3)}  ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSize */ .Xq)(size)}  ${hash}`;
    }
}
/** Logs the metadata of one sample of each kind, because the others differ only in `file_name`. */
async function logMetadata(uploads, inputs, log) {
    const hidden = { ...inputs, archivePassword: inputs.archivePassword && '***' };
    const hasArchive = ({ isZip }) => inputs.archiveType === 'zip' && isZip;
    const lines = [];
    for (const kind of [true, false]) {
        const samples = uploads.filter(sample => hasArchive(sample) === kind);
        const [first] = samples;
        if (!first)
            continue;
        const others = samples.length - 1;
        const which = (0,_text_format_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Zv)(first.result.files, 3);
        lines.push(others > 0 ? `${which}, and ${others} more that differ only in file_name:` : `${which}:`);
        const files = first.result.files.map(name => ({ name }));
        const xml = await (0,_spectra_metadata_js__WEBPACK_IMPORTED_MODULE_1__/* .metadataXml */ .bx)({ files, zip: first.isZip }, hidden);
        lines.push(...xml.split(/(?<=>)(?=<)/).map(line => `  ${line}`));
    }
    const subscribe = inputs.subscribe ? '?subscribe=data_change' : '';
    log.group('Metadata', [
        `POST ${_spectra_endpoints_js__WEBPACK_IMPORTED_MODULE_2__/* .ENDPOINTS */ .H.sample.path}`,
        `POST ${_spectra_endpoints_js__WEBPACK_IMPORTED_MODULE_2__/* .ENDPOINTS */ .H.metadata.path}${subscribe}`,
        ...lines
    ]);
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


/***/ })

};
