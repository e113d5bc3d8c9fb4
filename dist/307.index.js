export const id = 307;
export const ids = [307];
export const modules = {

/***/ 1307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logPlan: () => (/* binding */ logPlan)
/* harmony export */ });
/* harmony import */ var _results_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _spectra_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8422);
/* harmony import */ var _spectra_metadata_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9279);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8488);




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
    log.group(`Would upload ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .quantity */ .au)(uploads.length, 'sample')}`, linesOf(uploads));
    await logMetadata(uploads, inputs, log);
}
function requestsText(uploads, inputs) {
    const { requestsPerSecond: limit, ifSampleExists, apiUrl } = inputs;
    const requests = uploads * 2;
    const seconds = Math.max(0, requests - Math.max(1, Math.floor(limit))) / limit;
    return (`Dry run: ${ifSampleExists === 'upload' ? '' : 'up to '}${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .quantity */ .au)(requests, 'request')} to ` +
        `${apiUrl.host}, ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRate */ .CE)(limit)}, would take at least ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(seconds * 1000)}. ` +
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
    const requests = (0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .quantity */ .au)(Math.ceil(uploads / _spectra_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LARGEST_STATUS_QUERY */ .$f), 'request');
    return `Before that, ${requests} would check which samples the service already has (TCA-0201). Those ${action}.`;
}
function verdictsText(samples, inputs) {
    const { failOn, verdictTimeoutMinutes } = inputs;
    if (failOn.length === 0 || samples === 0)
        return undefined;
    return (`After that, the run would wait up to ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(verdictTimeoutMinutes * 60_000)} for ` +
        `the verdicts of ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .quantity */ .au)(samples, 'sample')}, checking for a finished analysis (TCA-0103) ` +
        'before the verdict (TCA-0101). Each lookup of a sample is charged.');
}
function* linesOf(uploads) {
    for (const { result } of uploads) {
        const { files, size, sha1, sha256 } = result;
        const hash = sha1 ? `sha1 ${sha1}` : `sha256 ${sha256 ?? ''}`;
        yield `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(files, 3)}  ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .Xq)(size)}  ${hash}`;
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
        const which = (0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(first.result.files, 3);
        lines.push(others > 0 ? `${which}, and ${others} more that differ only in file_name:` : `${which}:`);
        const files = first.result.files.map(name => ({ name }));
        const xml = await (0,_spectra_metadata_js__WEBPACK_IMPORTED_MODULE_1__/* .metadataXml */ .bx)({ files, zip: first.isZip }, hidden);
        lines.push(...xml.split(/(?<=>)(?=<)/).map(line => `  ${line}`));
    }
    const subscribe = inputs.subscribe ? '?subscribe=data_change' : '';
    log.group('Metadata', [
        'POST /api/spex/upload/{sha1}',
        `POST /api/spex/upload/{sha1}/meta${subscribe}`,
        ...lines
    ]);
}


/***/ })

};
