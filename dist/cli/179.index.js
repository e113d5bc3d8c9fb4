export const id = 179;
export const ids = [179];
export const modules = {

/***/ 2525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y$: () => (/* binding */ problemFrom),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _spectra_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1649);

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
    return error instanceof _spectra_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SpectraError */ .R
        ? error.failure
        : { scope: 'sample', message: error.message };
}


/***/ }),

/***/ 2690:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./src/http/rate-limiter.ts + 1 modules
var rate_limiter = __webpack_require__(5364);
// EXTERNAL MODULE: ./src/http/transport.ts + 3 modules
var http_transport = __webpack_require__(3925);
// EXTERNAL MODULE: ./src/spectra/caller.ts + 4 modules
var caller = __webpack_require__(5532);
// EXTERNAL MODULE: ./src/http/body.ts
var body = __webpack_require__(9662);
// EXTERNAL MODULE: ./src/http/clock.ts
var http_clock = __webpack_require__(8658);
// EXTERNAL MODULE: ./src/spectra/response-body.ts
var response_body = __webpack_require__(2926);
;// CONCATENATED MODULE: ./src/spectra/change-feed.ts

const SHA1 = /^[0-9a-f]{40}$/;
/** 9999-12-31T23:59:59Z. Larger numbers aren't in seconds. */
const LATEST = 253_402_300_799;
/**
 * Returns a page of the change feed. Entries without a valid SHA-1 are only counted.
 * @throws when the response has no usable `last_timestamp`, without which the feed has no end
 */
function parseChanges(text) {
    const found = findFeed((0,response_body/* parseBody */.OG)(text));
    if (!found)
        throw new Error('the response has no last_timestamp');
    const { feed, lastTimestamp } = found;
    const entries = (0,response_body/* valuesOf */.sm)(feed, 'entries').flatMap(entriesIn);
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
        const [lastTimestamp] = (0,response_body/* valuesOf */.sm)(feed, 'last_timestamp').flatMap(secondsFrom);
        if (lastTimestamp !== undefined)
            return { feed, lastTimestamp };
    }
    return undefined;
}
function secondsFrom(value) {
    const isDigits = typeof value === 'string' && /^\d{1,15}$/.test(value);
    const seconds = isDigits ? Number(value) : value;
    if (typeof seconds !== 'number' || !(seconds >= 0 && seconds <= LATEST))
        return [];
    return [Math.floor(seconds)];
}
/** Returns the entries in a list. Lists that were converted from XML have them in `item`. */
function entriesIn(list) {
    if (Array.isArray(list))
        return list.flatMap(entriesIn);
    if (!(0,response_body/* isObject */.Gv)(list))
        return list === null || list === '' ? [] : [list];
    const items = (0,response_body/* valuesOf */.sm)(list, 'item');
    if (items.length > 0)
        return items.flatMap(entriesIn);
    return Object.keys(list).length > 0 ? [list] : [];
}
function sha1sOf(entry) {
    return (0,response_body/* valuesOf */.sm)(entry, 'sha1').flatMap(value => {
        const hash = typeof value === 'string' ? value.toLowerCase() : '';
        return SHA1.test(hash) ? [hash] : [];
    });
}

// EXTERNAL MODULE: ./src/spectra/charged.ts
var charged = __webpack_require__(2324);
// EXTERNAL MODULE: ./src/spectra/chunk.ts
var chunk = __webpack_require__(6345);
// EXTERNAL MODULE: ./src/spectra/endpoints.ts
var endpoints = __webpack_require__(3854);
;// CONCATENATED MODULE: ./src/spectra/entries.ts

/**
 * Returns what is read from the entries of each sample in a response, by hash.
 * @throws when the text isn't JSON with an `rl`
 */
function entriesByHash(text, type, read) {
    const entries = new Map();
    for (const [hash, fields] of (0,response_body/* parseEntries */.Km)(text, type)) {
        entries.set(hash, [...(entries.get(hash) ?? []), fields]);
    }
    return new Map([...entries].map(([hash, found]) => [hash, read(found, hash)]));
}
/** Returns the size of a sample, in bytes; undefined if none of its entries has it. */
function sizeOf(entries) {
    const sizes = entries.flatMap(entry => (0,response_body/* valuesOf */.sm)(entry, 'sample_size'));
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
    const hashes = (0,response_body/* valuesOf */.sm)(fields, type).map(value => String(value).toLowerCase());
    return hashes.find(hash => HASHES[type].test(hash)) ?? null;
}
/** Returns the hashes of a sample from all of its entries. */
function hashesOf(entries, type, requested) {
    const found = entries.map(entry => hashesIn(entry, type, requested));
    const first = (wanted) => found.map(hashes => hashes[wanted]).find(hash => hash !== null) ?? null;
    return { sha1: first('sha1'), sha256: first('sha256') };
}

// EXTERNAL MODULE: ./src/spectra/scan.ts
var scan = __webpack_require__(8707);
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
        const lastScans = entries.map(fields => (0,response_body/* parseTime */.pe)(fields['last_scanned_on']));
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
        const analyses = entries.flatMap(({ analysis }) => (0,response_body/* isObject */.Gv)(analysis) ? (0,response_body/* objectsIn */.Qv)(analysis['entries']) : []);
        const latest = latestOf(analyses.map(analysis => (0,response_body/* parseTime */.pe)(analysis['record_time'])));
        const hashes = hashesOf(entries, type, hash);
        return { analyzedOn: latest, attemptedOn: latest, hashes, size: sizeOf(entries) };
    });
}
/** Returns a sample's scans, the latest first. Their order in responses is undocumented. */
function scanRecordsOf(entries, redact) {
    return entries
        .flatMap(({ xref, first_scanned_on: first }) => {
        const firstScannedOn = (0,response_body/* parseTime */.pe)(first);
        return (0,response_body/* objectsIn */.Qv)(xref).flatMap((record) => {
            const scannedOn = (0,response_body/* parseTime */.pe)(record['scanned_on']);
            if (scannedOn === undefined)
                return [];
            return [{ scannedOn, scan: (0,scan/* scanIn */.b)(record, { scannedOn, firstScannedOn, redact }) }];
        });
    })
        .toSorted((a, b) => b.scannedOn - a.scannedOn);
}
function latestOf(times) {
    const known = times.filter(time => time !== undefined);
    return known.length > 0 ? Math.max(...known) : undefined;
}

// EXTERNAL MODULE: ./src/spectra/limits.ts
var limits = __webpack_require__(8422);
// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(8488);
;// CONCATENATED MODULE: ./src/spectra/sources.ts



/** Maximum length of a value that is kept, in characters. */
const MAX_VALUE_LENGTH = 500;
/** The same for names of properties. */
const MAX_NAME_LENGTH = 60;
/** Maximum number of properties of an upload that are kept. */
const MAX_PROPERTIES = 100;
/** Maximum number of file names of a sample that are kept. */
const MAX_NAMES = 100;
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
            fileNames: [...new Set(names)].slice(0, MAX_NAMES),
            size: sizeOf(entries)
        };
    });
}
/** Returns the uploads with properties. */
function uploadsIn({ sources }, redact) {
    return listIn((0,response_body/* isObject */.Gv)(sources) ? sources['entries'] : undefined)
        .slice(0, MAX_UPLOADS)
        .map(entry => ({
        recordedOn: (0,response_body/* parseTime */.pe)(entry['record_time']) ?? -Infinity,
        properties: propertiesIn(entry, redact)
    }))
        .filter(({ properties }) => properties.length > 0);
}
function propertiesIn({ properties }, redact) {
    return listIn(properties)
        .slice(0, MAX_PROPERTIES)
        .flatMap(({ name, value }) => {
        if (typeof name !== 'string' || typeof value !== 'string' || !value.trim())
            return [];
        const kept = (0,format/* truncate */.xv)(redact(value.trim()), MAX_VALUE_LENGTH);
        return [[(0,format/* truncate */.xv)(redact(name), MAX_NAME_LENGTH), kept]];
    });
}
/** Returns the objects in a list. Lists that were converted from XML have them in `item`. */
function listIn(list) {
    const [items = list] = (0,response_body/* valuesOf */.sm)(list, 'item');
    return Array.isArray(items) ? (0,response_body/* objectsIn */.Qv)(items) : (0,response_body/* objectsIn */.Qv)([items]);
}

// EXTERNAL MODULE: ./src/spectra/errors.ts
var errors = __webpack_require__(1649);
;// CONCATENATED MODULE: ./src/spectra/responses.ts





/**
 * Returns which of the requested hashes the service has (TCA-0201).
 * @throws {IncompleteResponse} when the response lacks the status of a hash
 */
function parseExisting(text, requested) {
    const missing = (0,response_body/* parseHashLists */.tk)(text, ['unknown_hashes', 'invalid_hashes']);
    const failed = (0,response_body/* parseHashLists */.tk)(text, ['error', 'errors']);
    // It is not documented which field of an entry has the hash.
    const listed = (0,response_body/* parseFieldTexts */.iQ)(text);
    const existing = requested.filter(hash => !missing.has(hash.toLowerCase()));
    const isListed = (hash) => listed.has(hash) && !failed.has(hash);
    const omitted = existing.filter(hash => !isListed(hash.toLowerCase())).length;
    if (omitted > 0) {
        const total = `${requested.length} ${requested.length === 1 ? 'hash' : 'hashes'}`;
        throw new errors/* IncompleteResponse */.O(`a response without the status of ${omitted} of ${total}`);
    }
    return existing;
}
/**
 * Returns which samples are reanalyzed (TCA-0205).
 * @throws when the text isn't JSON with an `rl`
 */
function parseReanalysis(text) {
    return {
        sent: (0,response_body/* parseHashLists */.tk)(text, ['sent_for_rescan']),
        missing: (0,response_body/* parseHashLists */.tk)(text, ['sample_unavailable', 'unknown_hashes', 'invalid_hashes'])
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
    if (!hasList((0,response_body/* parseBody */.OG)(text)))
        throw new Error('the response has no list');
    const found = new Map();
    for (const [hash, fields] of (0,response_body/* parseEntries */.Km)(text, type)) {
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
    return Array.isArray(value) || ((0,response_body/* isObject */.Gv)(value) && Object.values(value).some(hasList));
}
function isStricter(status, other) {
    return STRICTEST_FIRST.indexOf(status) < STRICTEST_FIRST.indexOf(other);
}
/** Returns the strictest of an entry's statuses; undefined if it has none. */
function statusOf(fields) {
    const statuses = (0,response_body/* valuesOf */.sm)(fields, 'status').map((value) => {
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
        return typeof value === 'string' && value ? (0,format/* truncate */.xv)(redact(value), scan/* MAX_LABEL_LENGTH */.r) : null;
    };
    const firstSeen = (0,response_body/* parseTime */.pe)(fields['first_seen']);
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
    'TCA-0103': { endpoint: endpoints/* ENDPOINTS */.H.scanRecords, parse: parseScanEvidence },
    'TCA-0104': { endpoint: endpoints/* ENDPOINTS */.H.analysis, parse: parseAnalysisEvidence }
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
        this.statusLimiter = new rate_limiter/* RateLimiter */.v({ requests: limits/* MAX_STATUS_QUERIES */.LO, perMs: 60_000, clock });
    }
    /** Uploads the bytes of a sample (TCA-0202). */
    async uploadSample(sha1, body, options) {
        const call = { ...forSample(endpoints/* ENDPOINTS */.H.sample, sha1), body, read: ignore };
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
        const endpoint = forSample(endpoints/* ENDPOINTS */.H.metadata, sha1);
        const path = endpoint.path + (options.subscribe ? '?subscribe=data_change' : '');
        const call = { ...endpoint, path, body: (0,body/* textBody */.i)(xml), read: ignore };
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
        for (const part of (0,chunk/* chunk */.i)(hashes, limits/* MAX_STATUS_QUERY_SIZE */.Zi)) {
            const slot = await this.statusLimiter.acquire(options.signal);
            slot.sent();
            const read = (text) => parseExisting(text, part);
            const call = { ...bulk(endpoints/* ENDPOINTS */.H.status, { hashType, hashes: part }), read };
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
        const call = { ...bulk(endpoints/* ENDPOINTS */.H.reanalysis, query), read: parseReanalysis };
        const { value, serviceTime } = await this.call(call, options);
        for (const hash of value.sent)
            this.accepted.set(hash, serviceTime ?? NaN);
        return value;
    }
    /** Subscribes to changes (`data_change`) of at most 100 samples for a year (TCA-0206). */
    subscribe(query, options) {
        return this.call({ ...bulk(endpoints/* ENDPOINTS */.H.subscription, query), read: ignore }, options);
    }
    /**
     * Returns a page of the changes since a time (TCA-0206). Counts as one charged lookup.
     * @param from in seconds since 1970, by the service's clock
     */
    findChanges(from, options) {
        const path = endpoints/* ENDPOINTS */.H.changeFeed.path.replace('{seconds}', String(from));
        const call = { ...endpoints/* ENDPOINTS */.H.changeFeed, path, body: (0,body/* textBody */.i)(''), read: parseChanges };
        return this.call((0,charged/* charged */.X)(options, 1, call), options);
    }
    /**
     * Returns the reputations of at most 100 samples (TCA-0101), by hash. Samples without a status in
     * the response are absent. Charged.
     */
    async findReputations(query, options) {
        const call = (0,charged/* charged */.X)(options, query.hashes.length, {
            ...bulk(endpoints/* ENDPOINTS */.H.reputation, query),
            read: (text, redact) => parseReputations(text, query.hashType, redact)
        });
        return (await this.call(call, options)).value;
    }
    /** Returns evidence for the latest analysis of at most 100 samples, by hash. Charged. */
    findAnalyses(proof, query, options) {
        const { endpoint, parse } = PROOF[proof];
        const call = (0,charged/* charged */.X)(options, query.hashes.length, {
            ...bulk(endpoint, query),
            read: (text, redact) => parse(text, query.hashType, redact)
        });
        return this.call(call, options);
    }
    /** Returns what uploads of at most 10 samples said about them (TCA-0104), by hash. Charged. */
    async findSources(query, options) {
        const call = (0,charged/* charged */.X)(options, query.hashes.length, {
            ...bulk(endpoints/* ENDPOINTS */.H.analysis, query),
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
    return { ...endpoint, body: (0,body/* textBody */.i)(JSON.stringify({ rl: { query } })) };
}
/** Responses to uploads and subscriptions have no content. */
const ignore = () => undefined;

// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/runs/connect.ts





/** Creates the client of the service, with one rate limiter for all of its requests. */
function connect(inputs, credentials, { clock }) {
    const { apiUrl, requestsPerSecond, concurrency, retries, stallTimeoutSeconds, redact } = inputs;
    const limiter = new rate_limiter/* RateLimiter */.v({ requests: requestsPerSecond, clock });
    const target = { baseUrl: apiUrl, limiter, stallMs: stallTimeoutSeconds * 1000 };
    // The number that is opened during the first request. Waiting for one of them is faster than
    // opening another, which would occupy a slot of the rate limit in the meantime.
    const transport = new http_transport/* Transport */.o({ ...target, maxConnections: concurrency + 1 });
    const reachability = { reached: false };
    const options = {
        ...{ credentials, userAgent: version/* PROGRAM */.R },
        ...{ retries, redact, clock, reachability }
    };
    return {
        spectra: new SpectraClient(new caller/* Caller */.s({ ...options, transport, limiter }), clock),
        separate: { ...options, transport: new http_transport/* Transport */.o({ ...target, maxConnections: 1 }) },
        close: () => {
            transport.close();
        }
    };
}


/***/ }),

/***/ 5532:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ Caller)
});

// EXTERNAL MODULE: ./src/http/clock.ts
var http_clock = __webpack_require__(8658);
// EXTERNAL MODULE: ./src/http/errors.ts
var errors = __webpack_require__(8549);
// EXTERNAL MODULE: ./src/http/messages.ts
var messages = __webpack_require__(3790);
// EXTERNAL MODULE: ./src/http/retry.ts
var retry = __webpack_require__(8902);
// EXTERNAL MODULE: ./src/http/body.ts
var body = __webpack_require__(9662);
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
        const request = { method: 'GET', path: LIMITS_PATH, headers, body: (0,body/* textBody */.i)('') };
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
        if (limiter.slowDown(sentAt, Math.min(hold, retry/* MAX_WAIT */.nC)))
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
        if (tooFast && retryAfterMs > retry/* MAX_WAIT */.nC) {
            const minutes = Math.ceil(retryAfterMs / 60_000);
            return `the service asks to wait for ${minutes} minutes`;
        }
        return this.options.reachability.reached
            ? undefined
            : 'no request got a response from the service; check api-url, the proxy, and the network';
    }
}

// EXTERNAL MODULE: ./src/spectra/errors.ts
var spectra_errors = __webpack_require__(1649);
;// CONCATENATED MODULE: ./src/spectra/failures.ts

/** Maximum length of a response's text in a message, in characters. */
const MAX_TEXT_LENGTH = 300;
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
    const text = response.text.replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT_LENGTH);
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
const HEAD = 4096;
/**
 * Returns whether a response is a web page, which the service never sends. The type `text/html`
 * alone isn't enough, because many servers also use it for plain text. But plain text is short, so
 * only a web page is compressed.
 */
function isWebPage(text, headers = {}) {
    const { 'content-type': contentType = '', 'content-encoding': encoding } = headers;
    const start = text.slice(0, HEAD).replace(PROLOGUE, '');
    if (/^\s*text\/html\b/i.test(contentType))
        return start.startsWith('<') || (start !== '' && encoding !== undefined);
    return /^<(?:!doctype\s+html|html|head|body|title|meta|script)\b/i.test(start);
}

;// CONCATENATED MODULE: ./src/spectra/caller.ts









/** Maximum number of attempts that the service may have processed before a call fails. */
const MAX_ARRIVALS = { always: Infinity, once: 1, never: 0, ifRefused: 0 };
const CONTENT_TYPE = { 'Content-Type': 'application/octet-stream' };
/** Maximum length of an error response that is searched for secrets, in characters. */
const MAX_ERROR_LENGTH = 1 << 16;
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
        const schedule = new retry/* RetrySchedule */.UN({ retries, random: this.random });
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
                throw new spectra_errors/* SpectraError */.R(final, arrivals > 0, { cause });
            }
            options.onRetry?.(failure, pause);
            await this.clock.sleep(pause, signal).catch(() => undefined);
            if (signal.aborted) {
                throw new spectra_errors/* SpectraError */.R(canceled(signal), arrivals > 0, { cause: signal.reason });
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
            const mayHaveArrived = error instanceof errors/* ConnectionError */.R && error.bodySent;
            if (options.signal.aborted) {
                return { failure: { ...canceled(options.signal), mayHaveArrived }, cause: error };
            }
            if (!(error instanceof errors/* ConnectionError */.R))
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
            return { value: notFound, serviceTime: (0,messages/* dateOf */.Q)(response) };
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
        const now = (0,messages/* dateOf */.Q)(error) ?? this.clock.date().getTime();
        const retryAfterMs = (0,retry/* parseRetryAfter */.mu)(headers['retry-after'], now);
        const location = headers.location && redact(headers.location);
        const safeText = redact(text.slice(0, MAX_ERROR_LENGTH));
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
        return { value: read(text), serviceTime: (0,messages/* dateOf */.Q)(response) };
    }
    catch (cause) {
        const incomplete = cause instanceof spectra_errors/* IncompleteResponse */.O ? cause.message : undefined;
        const unreadable = isTooLong ? 'a response that is too long' : "a response that can't be read";
        const message = `200 with ${incomplete ?? unreadable}`;
        const failure = { scope: 'transient', status: 200, message, mayHaveArrived: true };
        return { failure, cause };
    }
}
function canceled(signal) {
    return { scope: 'cancelled', message: signal.reason.message };
}


/***/ }),

/***/ 2324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ charged)
/* harmony export */ });
/** Returns a call whose responses with the status 200 are charged, even if they can't be read. */
function charged({ onCharged }, lookUps, call) {
    const read = (text, redact) => {
        onCharged(lookUps);
        return call.read(text, redact);
    };
    return { ...call, read };
}


/***/ }),

/***/ 6345:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ chunk)
/* harmony export */ });
/** Splits a list into parts of at most `size` items, for bulk requests. */
function chunk(list, size) {
    return Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));
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

/***/ 1649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ IncompleteResponse),
/* harmony export */   R: () => (/* binding */ SpectraError)
/* harmony export */ });
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


/***/ }),

/***/ 2926:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Km: () => (/* binding */ parseEntries),
/* harmony export */   OG: () => (/* binding */ parseBody),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   iQ: () => (/* binding */ parseFieldTexts),
/* harmony export */   pe: () => (/* binding */ parseTime),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   tk: () => (/* binding */ parseHashLists)
/* harmony export */ });
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


/***/ }),

/***/ 8707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ scanIn),
/* harmony export */   r: () => (/* binding */ MAX_LABEL_LENGTH)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8488);
/* harmony import */ var _response_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2926);
/* harmony import */ var _vendors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9687);



/** Maximum length of the service's labels and names of threats that are kept, in characters. */
const MAX_LABEL_LENGTH = 200;
/** The same for names of engines. */
const MAX_NAME_LENGTH = 60;
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
        vendorsAsked: new Set([...engines.keys()].map(_vendors_js__WEBPACK_IMPORTED_MODULE_1__/* .vendorOf */ .AK)).size,
        vendorsMatched: new Set(detections.map(({ vendor }) => vendor)).size,
        detections
    };
}
/** Returns all engines by name. If an engine has several results, a detection counts. */
function enginesIn({ scanners, results }, redact) {
    const nameOf = (text) => (0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(redact(text), MAX_NAME_LENGTH);
    const engines = new Map();
    for (const { name, timestamp } of (0,_response_body_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsIn */ .Qv)(scanners).slice(0, MAX_ENGINES)) {
        const time = (0,_response_body_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTime */ .pe)(timestamp);
        const definitions = time === undefined ? null : new Date(time).toISOString();
        if (isName(name))
            engines.set(nameOf(name), { label: undefined, definitions });
    }
    for (const { scanner, result } of (0,_response_body_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsIn */ .Qv)(results).slice(0, MAX_ENGINES)) {
        if (!isName(scanner) || typeof result !== 'string')
            continue;
        const name = nameOf(scanner);
        const { label, definitions = null } = engines.get(name) ?? {};
        engines.set(name, {
            label: label || (0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .truncate */ .xv)(redact(result.trim()), MAX_LABEL_LENGTH),
            definitions
        });
    }
    return engines;
}
function detectionsOf(engines) {
    return [...engines]
        .flatMap(([engine, { label, definitions }]) => label ? [{ engine, vendor: (0,_vendors_js__WEBPACK_IMPORTED_MODULE_1__/* .vendorOf */ .AK)(engine), label, definitions }] : [])
        .sort((a, b) => (a.engine < b.engine ? -1 : 1));
}
function isName(value) {
    return typeof value === 'string' && value !== '';
}


/***/ }),

/***/ 1306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ Prover)
/* harmony export */ });
/* harmony import */ var _http_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8658);
/* harmony import */ var _results_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2525);
/* harmony import */ var _spectra_chunk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6345);
/* harmony import */ var _spectra_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8422);




/** The sources of proof, those with smaller responses first. */
const SOURCES = [
    { proof: 'TCA-0103', largest: _spectra_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SCANNED_SIZE */ .Y, perRequest: _spectra_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_BULK_QUERY_SIZE */ .p7 },
    { proof: 'TCA-0104', largest: _spectra_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ANALYZED_SIZE */ .Sf, perRequest: _spectra_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ANALYSIS_QUERY_SIZE */ .pG }
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
            for (const part of (0,_spectra_chunk_js__WEBPACK_IMPORTED_MODULE_3__/* .chunk */ .i)(samples, perRequest)) {
                const hashes = part.map(({ hash }) => hash);
                const query = { hashType, hashes };
                const found = await spectra.findAnalyses(proof, query, { signal, onCharged });
                const latest = Math.max(found.serviceTime ?? 0, clock.date().getTime()) + _http_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d;
                for (const sample of part) {
                    update(sample, found.value.get(sample.hash), { proof, latest });
                }
            }
            return true;
        }
        catch (error) {
            const { status, message } = (0,_results_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(error);
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


/***/ }),

/***/ 8073:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ hashOf)
/* harmony export */ });
/** Returns the hash that identifies a sample to the service. Only unread files don't have one. */
function hashOf(result, hashType) {
    return result[hashType] ?? '';
}


/***/ }),

/***/ 3372:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ reanalyzeSamples)
/* harmony export */ });
/* harmony import */ var _results_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2525);
/* harmony import */ var _spectra_chunk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6345);
/* harmony import */ var _spectra_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1649);
/* harmony import */ var _spectra_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8422);
/* harmony import */ var _hash_of_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8073);





/** Requests new analyses of samples (TCA-0205). Never throws: errors are in the outcome. */
async function reanalyzeSamples(results, options, context) {
    const changes = new Map();
    const missing = new Set();
    for (const part of (0,_spectra_chunk_js__WEBPACK_IMPORTED_MODULE_2__/* .chunk */ .i)(results, _spectra_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BULK_QUERY_SIZE */ .p7)) {
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
    const hashes = results.map(result => (0,_hash_of_js__WEBPACK_IMPORTED_MODULE_4__/* .hashOf */ .q)(result, hashType));
    try {
        const { signal } = context;
        const { sent, missing } = await spectra.reanalyze({ hashType, hashes }, { signal });
        for (const result of results) {
            const hash = (0,_hash_of_js__WEBPACK_IMPORTED_MODULE_4__/* .hashOf */ .q)(result, hashType);
            if (sent.has(hash))
                changes.set(result, requested(result, context));
            else if (missing.has(hash))
                absent.add(result);
            else
                changes.set(result, fail(result, UNCONFIRMED, context));
        }
        return { changes, missing: absent, stopped: undefined };
    }
    catch (error) {
        const problem = reanalysisProblem(error);
        if (problem.scope === 'cancelled') {
            return { changes, missing: absent, stopped: problem.message };
        }
        for (const result of results)
            changes.set(result, fail(result, problem, context));
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
function fail(result, error, { clock }) {
    return { ...result, state: 'failed', error, finished: clock.date().toISOString() };
}
function reanalysisProblem(error) {
    const problem = (0,_results_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemFrom */ .Y$)(error, 'reanalysis');
    if (!(error instanceof _spectra_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SpectraError */ .R && error.mayHaveArrived))
        return problem;
    const message = `${problem.message}; the service may have received the request, so it is not sent again`;
    return { ...problem, message };
}


/***/ }),

/***/ 7040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isWorthRetrying),
/* harmony export */   h: () => (/* binding */ VerdictChecker)
/* harmony export */ });
/* harmony import */ var _results_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2525);
/* harmony import */ var _spectra_chunk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6345);
/* harmony import */ var _spectra_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8422);
/* harmony import */ var _analysis_proof_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1306);




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
        this.prover = new _analysis_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .Prover */ .X({ ...options, onCharged: this.onCharged }, context);
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
        for (const part of (0,_spectra_chunk_js__WEBPACK_IMPORTED_MODULE_2__/* .chunk */ .i)(states, _spectra_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_BULK_QUERY_SIZE */ .p7)) {
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
        const isTooLarge = (size ?? 0) > _spectra_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_SCANNED_SIZE */ .Y;
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
        return (0,_results_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(error);
    }
}


/***/ }),

/***/ 2058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ toVerdict),
/* harmony export */   s: () => (/* binding */ ABSENT)
/* harmony export */ });
/* harmony import */ var _results_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1999);
/* harmony import */ var _spectra_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8422);


/** The verdict for a sample that the service does not have. */
const ABSENT = {
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
        ...ABSENT,
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
        const reason = (0,_results_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isUntrusted */ .fb)(verdict) ? UNTRUSTED_SOURCE : null;
        const scanned = _results_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk[status].isThreat ? (scan ?? null) : null;
        return { ...verdict, status, reason, scan: scanned };
    }
    // Proof alone is not enough: the status has to be requested after it.
    if (reputationStatus === 'UNKNOWN' && isFinal && analyzed !== undefined) {
        return { ...verdict, status: 'no threats found' };
    }
    if ((size ?? 0) > _spectra_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_SCANNED_SIZE */ .Y) {
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


/***/ }),

/***/ 5231:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yf: () => (/* binding */ awaitVerdictStates),
  Rx: () => (/* binding */ awaitVerdicts),
  HT: () => (/* binding */ withoutVerdicts)
});

// EXTERNAL MODULE: ./src/report/log-verdicts.ts
var log_verdicts = __webpack_require__(5451);
// EXTERNAL MODULE: ./src/results/exceptions.ts
var exceptions = __webpack_require__(7734);
// EXTERNAL MODULE: ./src/results/state.ts
var results_state = __webpack_require__(5919);
// EXTERNAL MODULE: ./src/http/clock.ts
var clock = __webpack_require__(8658);
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
        if (!results_state/* STATES */.xj[result.state].startsAnalysis)
            return -Infinity;
        const here = Date.parse(result.finished ?? '');
        const accepted = spectra.acceptedAt(result);
        if (Number.isNaN(accepted))
            warnOnce(NO_DATE);
        const differ = accepted !== undefined && Math.abs(accepted - here) > clock/* DAY */.d;
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

// EXTERNAL MODULE: ./src/stages/verdict-checker.ts
var verdict_checker = __webpack_require__(7040);
// EXTERNAL MODULE: ./src/stages/verdict-state.ts
var verdict_state = __webpack_require__(2058);
// EXTERNAL MODULE: ./src/stages/hash-of.ts
var hash_of = __webpack_require__(8073);
// EXTERNAL MODULE: ./src/stages/wait-schedule.ts
var wait_schedule = __webpack_require__(4510);
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
        (0,exceptions/* withAcceptance */.s4)(withVerdict(state, failure !== undefined), options.exceptions)
    ]));
    return {
        results: results.map(result => verdicts.get(result) ?? { ...result, verdict: verdict_state/* ABSENT */.s }),
        chargedLookUps,
        failure
    };
}
/** Does the same as `awaitVerdicts`, and returns everything that is known about the samples. */
async function awaitVerdictStates(results, options, context) {
    const { spectra, hashType } = options;
    const earliestAnalysis = createEarliestAnalysis(spectra, context.log);
    const states = results.filter(results_state/* isProcessed */.D_).map((result) => ({
        result,
        hash: (0,hash_of/* hashOf */.q)(result, hashType),
        size: result.size,
        since: earliestAnalysis(result),
        isFinal: false
    }));
    const checker = new verdict_checker/* VerdictChecker */.h(options, context);
    const failure = await new VerdictWait(states, options, context).run(checker);
    return { states, chargedLookUps: checker.charged, failure };
}
function withVerdict(state, hasFailed = false) {
    return { ...state.result, verdict: (0,verdict_state/* toVerdict */.d)(state, hasFailed) };
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
        this.schedule = new wait_schedule/* WaitSchedule */.v({ ...PAUSES, timeoutMs }, context.clock);
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
            if (isLast || (failure && !(0,verdict_checker/* isWorthRetrying */.J)(failure)))
                break;
            due = await this.waitForNextCheck();
        }
        return this.open().length > 0 ? failure?.message : undefined;
    }
    open() {
        return this.states.filter(({ isFinal }) => !isFinal);
    }
    mayBeAnalyzed({ state, finished }) {
        if (!results_state/* STATES */.xj[state].startsAnalysis)
            return true;
        const age = this.context.clock.date().getTime() - (Date.parse(finished ?? '') || 0);
        return age >= this.schedule.pause;
    }
    saveFinal(checked) {
        const results = checked
            .filter(({ isFinal }) => isFinal)
            .map(state => (0,exceptions/* withAcceptance */.s4)(withVerdict(state), this.options.exceptions));
        (0,log_verdicts/* logFinalVerdicts */.Vy)(results, this.context.log);
        void this.options.resultsFile.saveInBackground(results);
    }
    /** Returns the samples without a final verdict. */
    async waitForNextCheck() {
        const { signal, log } = this.context;
        const open = this.open();
        if (open.length > 0) {
            await this.schedule.wait(signal, ms => {
                (0,log_verdicts/* logWaiting */.wv)(open.length, ms, log);
            });
        }
        return open;
    }
}
/** Returns the results of a run that ended before any verdict was requested. */
function withoutVerdicts(results, reason) {
    return results.map(result => ({
        ...result,
        verdict: (0,results_state/* isProcessed */.D_)(result) ? { ...verdict_state/* ABSENT */.s, status: 'pending', reason } : verdict_state/* ABSENT */.s
    }));
}


/***/ }),

/***/ 4510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ WaitSchedule)
/* harmony export */ });
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


/***/ })

};
