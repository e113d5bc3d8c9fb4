export const id = 307;
export const ids = [307];
export const modules = {

/***/ 1307:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   showPlan: () => (/* binding */ showPlan)
/* harmony export */ });
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3630);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9385);
/* harmony import */ var _spectra_api_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2800);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5594);




/** The dry run: what would be sent, and in what words. */
async function showPlan(candidates, inputs, log) {
    const open = candidates.filter(({ result }) => (0,_results_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(result));
    const requests = open.length * 2;
    const cap = inputs.requestsPerSecond;
    const atLeast = Math.max(0, requests - Math.max(1, Math.floor(cap))) / cap;
    log.line(`Dry run: ${inputs.ifSampleExists === 'upload' ? '' : 'up to '}${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(requests, 'request')} ` +
        `to ${inputs.apiUrl.host}, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .pace */ .cI)(cap)}, would take ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(atLeast * 1000)} or more. ` +
        'Nothing is sent.');
    const treatment = {
        upload: undefined,
        metadata: 'would get metadata only',
        reanalyze: 'would be analysed again (TCA-0205), and nothing of it sent',
        skip: 'would be left as it is'
    }[inputs.ifSampleExists];
    if (treatment && open.length > 0) {
        log.line(`Before that, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(Math.ceil(open.length / _spectra_api_js__WEBPACK_IMPORTED_MODULE_2__/* .LARGEST_STATUS_QUERY */ .$f), 'request')} (TCA-0201) ` +
            `would ask what the service has: that ${treatment}.`);
    }
    if (inputs.failOn.length > 0 && candidates.length > 0) {
        log.line(`After that, the verdicts of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(candidates.length, 'sample')} would be waited for, ` +
            `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(inputs.verdictTimeoutMinutes * 60_000)} at most: first whether they were analysed ` +
            '(TCA-0103), then what they are (TCA-0101). Each look at a sample is charged.');
    }
    const hidden = { ...inputs, archivePassword: inputs.archivePassword && '***' };
    const subscribe = inputs.subscribe ? '?subscribe=data_change' : '';
    for (const { sample, result } of open) {
        // Of an asset that was not downloaded, the name tells what it is, and the digest is another.
        const files = result.files.map(name => ({ name }));
        const { sha1, zip } = typeof sample === 'object' ? sample : { sha1: '{sha1}', zip: files.some(isZip) };
        const xml = await (0,_metadata_js__WEBPACK_IMPORTED_MODULE_0__/* .metadataXml */ .bx)({ files, zip }, hidden);
        log.fold((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .some */ .zN)(result.files, 3), [
            `POST /api/spex/upload/${sha1}`,
            `POST /api/spex/upload/${sha1}/meta${subscribe}`,
            ...xml.split(/(?<=>)(?=<)/)
        ]);
    }
}
const isZip = ({ name }) => /\.zip$/i.test(name);


/***/ })

};
