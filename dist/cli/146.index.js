export const id = 146;
export const ids = [146];
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

/***/ 3247:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ connect)
});

// UNUSED EXPORTS: connectDynamicAnalysis

// EXTERNAL MODULE: ./src/http/clock.ts
var http_clock = __webpack_require__(8658);
// EXTERNAL MODULE: ./src/http/errors.ts
var errors = __webpack_require__(8549);
;// CONCATENATED MODULE: ./src/http/paced.ts

/**
 * Returns a transport that also applies the rate limit of one service. A request waits for that limit
 * first, before `beforeSending` is called. Urgent requests don't wait, because they use another
 * service.
 */
function pacedTransport(transport, limiter) {
    return {
        host: transport.host,
        async send(request, options) {
            if (options.urgent)
                return transport.send(request, options);
            const slot = await limiter.acquire(options.signal);
            try {
                // Requests can be minutes apart. If the server closed an idle connection just when a request
                // is sent, it would not be known whether that request arrived.
                const headers = { ...request.headers, Connection: 'close' };
                const response = await transport.send({ ...request, headers }, options);
                // The request also waited for the common limit, so its exact time isn't known.
                slot.sent();
                return response;
            }
            catch (error) {
                if (error instanceof errors/* ConnectionError */.R && error.bodySent)
                    slot.sent();
                throw error;
            }
            finally {
                slot.release();
            }
        }
    };
}

// EXTERNAL MODULE: ./src/http/rate-limiter.ts + 1 modules
var rate_limiter = __webpack_require__(5364);
// EXTERNAL MODULE: ./src/http/transport.ts + 3 modules
var http_transport = __webpack_require__(3925);
// EXTERNAL MODULE: ./src/http/retry.ts
var retry = __webpack_require__(8902);
// EXTERNAL MODULE: ./src/http/body.ts
var body = __webpack_require__(9662);
;// CONCATENATED MODULE: ./src/spectra/quota.ts

/** The limits of the account (TCA-9999). */
const LIMITS_PATH = '/api/customer_usage/v1/limits?format=json';
/**
 * Returns a message that the quota is used up, and when to resume.
 * @param details the text of the response, if any
 */
function quotaMessage(details = '') {
    const quoted = details && ` (${details})`;
    return `the account's quota is used up${quoted}: daily quotas reset at 00:00 UTC, monthly quotas on the 1st; after that, resume with resume-from`;
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
const MOST_DOUBLINGS = 6;
/** Maximum random delay, in milliseconds, so that rejected jobs don't all retry at once. */
const SPREAD = 1000;
/** The burst after which the quota is checked. The first one may be due to another job. */
const BURST_FOR_QUOTA_CHECK = 2;
/** Maximum number of rejected bursts without a success, unless `retries` is larger. */
const MOST_BURSTS = 6;
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
        const pause = retryAfterMs ?? holdMs * 2 ** Math.min(this.rejectedBursts, MOST_DOUBLINGS);
        const hold = pause + random() * SPREAD;
        if (limiter.slowDown(sentAt, Math.min(hold, retry/* LONGEST_WAIT */.dX)))
            this.rejectedBursts += 1;
        if (this.rejectedBursts !== BURST_FOR_QUOTA_CHECK || this.quotaChecked)
            return false;
        this.quotaChecked = true;
        return true;
    }
    /** Whether all requests were rejected for so long that this job's pace isn't the cause. */
    isOverloaded({ tooFast = false }) {
        return tooFast && this.rejectedBursts > Math.max(this.options.retries, MOST_BURSTS);
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
        if (tooFast && retryAfterMs > retry/* LONGEST_WAIT */.dX) {
            const minutes = Math.ceil(retryAfterMs / 60_000);
            return `the service asks to wait for ${minutes} minutes; after that, resume with resume-from`;
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
const LONGEST_TEXT = 300;
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
    const text = response.text.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TEXT);
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
 * alone isn't enough, because many servers also use it for plain text.
 */
function isWebPage(text, contentType = '') {
    const start = text.slice(0, HEAD).replace(PROLOGUE, '');
    if (/^\s*text\/html\b/i.test(contentType))
        return start.startsWith('<');
    return /^<(?:!doctype\s+html|html|head|body|title|meta|script)\b/i.test(start);
}

;// CONCATENATED MODULE: ./src/spectra/caller.ts








/** Maximum number of attempts that the service may have processed before a call fails. */
const MOST_ARRIVALS = { always: Infinity, once: 1, never: 0 };
const CONTENT_TYPE = { 'Content-Type': 'application/octet-stream' };
/** Maximum length of an error response that is searched for secrets, in characters. */
const LONGEST_ERROR = 1 << 16;
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
        const { clock = http_clock/* realClock */.d, random = Math.random, reachability = { reached: false } } = options;
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
            if (failure.mayHaveArrived)
                arrivals += 1;
            const mayRetry = failure.scope === 'transient' && arrivals <= MOST_ARRIVALS[call.resend];
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
        if (status === 200 && isWebPage(text, headers['content-type'])) {
            return { failure: webPageFailure(transport.host, response) };
        }
        this.account.recordResponse(status);
        const notFound = status === 404 ? call.readNotFound?.(text, redact) : undefined;
        if (notFound !== undefined)
            return { value: notFound, serviceTime: timeOf(response) };
        return status === 200
            ? readResponse(response, body => call.read(body, redact))
            : { failure: await this.failureFrom(response, call, options.signal) };
    }
    headersFor(method) {
        return method === 'GET' ? this.headers : { ...this.headers, ...CONTENT_TYPE };
    }
    /** Returns what an error response means. If it was too fast, holds all requests. */
    async failureFrom({ status, text, headers, sentAt }, { permission }, signal) {
        const { transport, redact } = this.options;
        const retryAfterMs = (0,retry/* parseRetryAfter */.mu)(headers['retry-after'], this.clock.date().getTime());
        const location = headers.location && redact(headers.location);
        const safeText = redact(text.slice(0, LONGEST_ERROR));
        const response = { status, text: safeText, retryAfterMs, location };
        const failure = classifyResponse(response, permission);
        const mayBeQuota = failure.tooFast && this.account.recordRejection(sentAt, retryAfterMs);
        return mayBeQuota &&
            (await isQuotaUsedUp(transport, permission, { headers: this.headers, signal }))
            ? { ...failure, scope: 'account', message: `${status}: ${quotaMessage()}` }
            : failure;
    }
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
        return { value: read(text), serviceTime: timeOf(response) };
    }
    catch (cause) {
        const incomplete = cause instanceof spectra_errors/* IncompleteResponse */.O ? cause.message : undefined;
        const unreadable = isTooLong ? 'a response that is too long' : "a response that can't be read";
        const message = `200 with ${incomplete ?? unreadable}`;
        const failure = { scope: 'transient', status: 200, message, mayHaveArrived: true };
        return { failure, cause };
    }
}
/** Returns the date of a response, in milliseconds; undefined if it has none. */
function timeOf({ headers }) {
    const time = Date.parse(headers.date ?? '');
    return Number.isNaN(time) ? undefined : time;
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

// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(8488);
// EXTERNAL MODULE: ./src/spectra/vendors.ts
var vendors = __webpack_require__(9687);
;// CONCATENATED MODULE: ./src/spectra/scan.ts



/** Maximum length of the service's labels and names of threats that are kept, in characters. */
const LONGEST_LABEL = 200;
/** The same for names of engines. */
const LONGEST_NAME = 60;
/** Maximum number of engines that are kept. The service has fewer than 100. */
const MOST_ENGINES = 500;
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
        vendorsAsked: new Set([...engines.keys()].map(vendors/* vendorOf */.AK)).size,
        vendorsMatched: new Set(detections.map(({ vendor }) => vendor)).size,
        detections
    };
}
/** Returns all engines by name. If an engine has several results, a detection counts. */
function enginesIn({ scanners, results }, redact) {
    const nameOf = (text) => (0,format/* truncate */.xv)(redact(text), LONGEST_NAME);
    const engines = new Map();
    for (const { name, timestamp } of objectsIn(scanners).slice(0, MOST_ENGINES)) {
        const time = parseTime(timestamp);
        const definitions = time === undefined ? null : new Date(time).toISOString();
        if (isName(name))
            engines.set(nameOf(name), { label: undefined, definitions });
    }
    for (const { scanner, result } of objectsIn(results).slice(0, MOST_ENGINES)) {
        if (!isName(scanner) || typeof result !== 'string')
            continue;
        const name = nameOf(scanner);
        const { label, definitions = null } = engines.get(name) ?? {};
        engines.set(name, {
            label: label || (0,format/* truncate */.xv)(redact(result.trim()), LONGEST_LABEL),
            definitions
        });
    }
    return engines;
}
function detectionsOf(engines) {
    return [...engines]
        .flatMap(([engine, { label, definitions }]) => label ? [{ engine, vendor: (0,vendors/* vendorOf */.AK)(engine), label, definitions }] : [])
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

// EXTERNAL MODULE: ./src/spectra/limits.ts
var limits = __webpack_require__(8422);
;// CONCATENATED MODULE: ./src/spectra/sources.ts



/** Maximum length of a value that is kept, in characters. */
const LONGEST_VALUE = 500;
/** The same for names of properties. */
const sources_LONGEST_NAME = 60;
/** Maximum number of properties of an upload that are kept. */
const MOST_PROPERTIES = 100;
/** Maximum number of file names of a sample that are kept. */
const MOST_NAMES = 100;
/** Maximum number of uploads that are considered. The service returns 10. */
const MOST_UPLOADS = 100;
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
            fileNames: [...new Set(names)].slice(0, MOST_NAMES),
            size: sizeOf(entries)
        };
    });
}
/** Returns the uploads with properties. */
function uploadsIn({ sources }, redact) {
    return listIn(isObject(sources) ? sources['entries'] : undefined)
        .slice(0, MOST_UPLOADS)
        .map(entry => ({
        recordedOn: parseTime(entry['record_time']) ?? -Infinity,
        properties: propertiesIn(entry, redact)
    }))
        .filter(({ properties }) => properties.length > 0);
}
function propertiesIn({ properties }, redact) {
    return listIn(properties)
        .slice(0, MOST_PROPERTIES)
        .flatMap(({ name, value }) => {
        if (typeof name !== 'string' || typeof value !== 'string' || !value.trim())
            return [];
        const kept = (0,format/* truncate */.xv)(redact(value.trim()), LONGEST_VALUE);
        return [[(0,format/* truncate */.xv)(redact(name), sources_LONGEST_NAME), kept]];
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
        throw new spectra_errors/* IncompleteResponse */.O(`a response without the status of ${omitted} of ${total}`);
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
        return typeof value === 'string' && value ? (0,format/* truncate */.xv)(redact(value), LONGEST_LABEL) : null;
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
    'TCA-0103': { endpoint: endpoints/* ENDPOINTS */.H.scanRecords, parse: parseScanEvidence },
    'TCA-0104': { endpoint: endpoints/* ENDPOINTS */.H.analysis, parse: parseAnalysisEvidence }
};
/**
 * The calls of Spectra Intelligence that the action makes. A call that fails or is canceled throws
 * a `SpectraError`.
 */
class SpectraClient {
    caller;
    /** TCA-0201 has this limit in addition to the one for all requests: 100 requests a minute. */
    statusLimiter = new rate_limiter/* RateLimiter */.v({ requests: limits/* MOST_STATUS_QUERIES */.cu, perMs: 60_000 });
    /** When the service accepted each sample, by its hash, in milliseconds. */
    accepted = new Map();
    /** Difference between the service's clock and the local one, in milliseconds. */
    clockOffset;
    constructor(caller) {
        this.caller = caller;
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
        return this.clockOffset === undefined ? undefined : http_clock/* realClock */.d.now() + this.clockOffset;
    }
    /**
     * Returns which of these samples the service has (TCA-0201). The number of hashes is not limited,
     * because they are sent in several requests. A response that lacks the status of a hash is an
     * error. Not charged.
     */
    async findExisting({ hashType, hashes }, options) {
        const existing = new Set();
        for (const part of (0,chunk/* chunk */.i)(hashes, limits/* LARGEST_STATUS_QUERY */.$f)) {
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
        return this.call(charged(options, 1, call), options);
    }
    /**
     * Returns the reputations of at most 100 samples (TCA-0101), by hash. Samples without a status in
     * the response are absent. Charged.
     */
    async findReputations(query, options) {
        const call = charged(options, query.hashes.length, {
            ...bulk(endpoints/* ENDPOINTS */.H.reputation, query),
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
            ...bulk(endpoints/* ENDPOINTS */.H.analysis, query),
            read: (text, redact) => parseSources(text, query.hashType, redact)
        });
        return (await this.call(call, options)).value;
    }
    async call(call, options) {
        const result = await this.caller.call(call, options);
        const { serviceTime } = result;
        if (serviceTime !== undefined)
            this.clockOffset = serviceTime - http_clock/* realClock */.d.now();
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

;// CONCATENATED MODULE: ./src/spectra/dynamic-analysis-responses.ts




/** Maximum number of signatures of a report that are kept. */
const MOST_SIGNATURES = 20;
/** Maximum number of warnings of a report that are kept. */
const MOST_WARNINGS = 5;
/** Maximum number of files in an archive that are kept. */
const MOST_FILES = 1000;
const dynamic_analysis_responses_SHA1 = /^[0-9a-f]{40}$/i;
const SHA256 = /^[0-9a-f]{64}$/i;
/** Without the `u` flag, `i` ignores the case of ASCII letters only. */
const CLASSIFICATIONS = [
    [/^malicious$/i, 'malicious'],
    [/^suspicious$/i, 'suspicious'],
    [/^no_threats_found$/i, 'no threats found']
];
/** Whether a text is a SHA-1, in either case. */
function isSha1(value) {
    return typeof value === 'string' && dynamic_analysis_responses_SHA1.test(value);
}
/**
 * Whether a value can be the id of an analysis in the path of a request: it can't change the path,
 * or mean the latest report.
 */
function isAnalysisId(value) {
    return typeof value === 'string' && /^[\w-][\w.-]{0,99}$/.test(value) && !/^latest$/i.test(value);
}
/** Ids are stored as they are, so one that contains a secret can't be used. */
function isUsableId(value, redact) {
    return isAnalysisId(value) && redact(value) === value;
}
/**
 * Returns the id of an analysis that has started (TCA-0207).
 * @param sha1 the file whose analysis was requested
 * @throws when the response has no id, or is about another file
 */
function parseStart(text, sha1, redact) {
    const body = parseBody(text);
    requireFile([body['requested_hash']], { sha1 });
    const { analysis_id: id } = body;
    if (isUsableId(id, redact))
        return id;
    throw new spectra_errors/* IncompleteResponse */.O(`a response with ${whyNoId(body, redact)}`);
}
/**
 * Returns the files of an archive whose analysis was requested (TCA-0207). Those without an id have
 * an error.
 * @param sha1 the archive
 * @throws when the response has no files, or is about another archive
 */
function parseStartedFiles(text, sha1, redact) {
    const body = parseBody(text);
    requireFile([body['requested_hash']], { sha1 });
    const { files } = body;
    if (!Array.isArray(files) || !files.some(isObject)) {
        throw new spectra_errors/* IncompleteResponse */.O(`a response without files${errorIn(body, redact)}`);
    }
    // Entries that are not objects count as files without a report.
    const kept = files
        .slice(0, MOST_FILES)
        .map((entry) => startedFile(isObject(entry) ? entry : {}, redact));
    const ignored = files.length - kept.length;
    if (ignored === 0)
        return kept;
    const error = `only the reports of the first ${MOST_FILES} files are requested (${ignored} ignored)`;
    return [...kept, { sha1: null, analysisId: null, error, mayRun: true }];
}
/**
 * Returns a file of an archive. If only its SHA-1 is missing, it is analyzed, but its report can't
 * be requested.
 */
function startedFile(fields, redact) {
    const { sha1, analysis_id: id } = fields;
    const hash = isSha1(sha1) ? sha1.toLowerCase() : null;
    const [message] = textsIn([fields['error_message']], redact);
    if (!isUsableId(id, redact)) {
        const mayRun = message === undefined || (id !== undefined && id !== null);
        return { sha1: hash, analysisId: null, error: message ?? whyNoId(fields, redact), mayRun };
    }
    if (hash !== null)
        return { sha1: hash, analysisId: id, error: null, mayRun: true };
    const error = `its analysis (${id}) has started, but the response has no valid sha1`;
    return { sha1: null, analysisId: null, error, mayRun: true };
}
function whyNoId(fields, redact) {
    const { analysis_id: id } = fields;
    const problem = id === undefined || id === null ? 'no analysis_id' : 'an invalid analysis_id';
    return `${problem}${errorIn(fields, redact)}`;
}
/** Returns the `error_message` of an object, after a colon; empty if it has none. */
function errorIn({ error_message: error }, redact) {
    const [message] = textsIn([error], redact);
    return message === undefined ? '' : `: ${message}`;
}
/**
 * Returns a report (TCA-0106), or whether the analysis is running or has failed if the response has
 * only a status.
 * @throws when the response has neither, or is about another file or analysis
 */
function parseReport(text, expected, redact) {
    const body = parseBody(text);
    const { report, requested_hash: requestedHash, requested_id: requestedId } = body;
    if (!isObject(report) || Array.isArray(report)) {
        const response = responseByStatus([body], redact);
        if (response)
            return response;
        throw new spectra_errors/* IncompleteResponse */.O('a response without a report');
    }
    requireFile([requestedHash, report['sha1'], report['sha256']], expected);
    requireAnalysis([requestedId, report['analysis_id']], expected);
    const { classification, platform, risk_score: score } = report;
    return {
        state: 'finished',
        report: {
            classification: classificationOf(classification),
            rawClassification: typeof classification === 'string' ? label(classification, redact) : '',
            riskScore: scoreOf(score),
            signatures: signaturesIn(report, redact),
            warnings: textsIn(report['warnings'], redact).slice(0, MOST_WARNINGS),
            platform: typeof platform === 'string' && platform ? label(platform, redact) : null,
            analyzedOn: parseTime(report['analysis_time']) ?? null
        }
    };
}
/**
 * Returns whether an analysis is running or has failed, by the text of a 404 (TCA-0106). Never
 * throws.
 * @returns undefined if the text isn't JSON with a status
 */
function parseReportStatus(text, redact) {
    let body;
    try {
        body = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    return isObject(body) ? responseByStatus([body, body['rl']].filter(isObject), redact) : undefined;
}
/** Returns what the first status in these objects means; undefined if there is none. */
function responseByStatus(candidates, redact) {
    for (const { status, message } of candidates) {
        const [word] = textsIn([status], redact);
        if (word === undefined)
            continue;
        if (!/fail|error|abort|cancel/i.test(word))
            return { state: 'running', status: word };
        const details = textsIn([word, message], redact).join(': ');
        return { state: 'failed', reason: `the service reports: ${details}` };
    }
    return undefined;
}
/** Hashes of unknown formats, and a SHA-256 that can't be compared, are ignored. */
function requireFile(hashes, { sha1, sha256 }) {
    const isOther = (hash) => dynamic_analysis_responses_SHA1.test(hash)
        ? hash.toLowerCase() !== sha1.toLowerCase()
        : SHA256.test(hash) && !!sha256 && hash.toLowerCase() !== sha256.toLowerCase();
    if (hashes.some(hash => typeof hash === 'string' && isOther(hash))) {
        throw new spectra_errors/* IncompleteResponse */.O('a response about another file');
    }
}
function requireAnalysis(ids, { analysisId }) {
    if (analysisId === undefined)
        return;
    const expected = analysisId.toLowerCase();
    const isOther = (id) => typeof id === 'string' && id && id.toLowerCase() !== expected;
    if (ids.some(isOther))
        throw new spectra_errors/* IncompleteResponse */.O('the report of another analysis');
}
function classificationOf(value) {
    if (typeof value !== 'string')
        return null;
    return CLASSIFICATIONS.find(([pattern]) => pattern.test(value.trim()))?.[1] ?? null;
}
function signaturesIn({ signatures }, redact) {
    return objectsIn(signatures)
        .flatMap(({ description, risk_factor: factor }) => typeof description === 'string' && description.trim()
        ? [{ description, riskFactor: scoreOf(factor) }]
        : [])
        .toSorted((a, b) => (b.riskFactor ?? -1) - (a.riskFactor ?? -1))
        .slice(0, MOST_SIGNATURES)
        .map(({ description, riskFactor }) => ({ description: label(description, redact), riskFactor }));
}
/** Returns the texts in a list that aren't blank. */
function textsIn(list, redact) {
    if (!Array.isArray(list))
        return [];
    return list.flatMap((one) => typeof one === 'string' && one.trim() ? [label(one, redact)] : []);
}
function scoreOf(value) {
    return typeof value === 'number' && value >= 0 && value <= 100 ? value : null;
}
/** Returns a text without secrets, at a limited length. */
function label(text, redact) {
    return (0,format/* truncate */.xv)(redact(text.trim()), LONGEST_LABEL);
}

;// CONCATENATED MODULE: ./src/spectra/dynamic-analysis.ts





/** How long to wait for the response to a start when the run is canceled, in milliseconds. */
const START_GRACE = 3000;
/**
 * The calls for dynamic analyses. A call that fails or is canceled throws a `SpectraError`. A start
 * is not retried if the service may have processed it.
 */
class DynamicAnalysisClient {
    caller;
    /** @param caller applies the rate limit of these services, in addition to the common one */
    constructor(caller) {
        this.caller = caller;
    }
    /**
     * Starts the analysis of a file (TCA-0207).
     * @returns the id of the analysis
     */
    start(request, options) {
        const call = {
            ...startOf(endpoints/* ENDPOINTS */.H.dynamicAnalysis, request),
            read: (text, redact) => parseStart(text, request.sha1, redact)
        };
        return this.caller.call(call, { ...options, graceMs: START_GRACE });
    }
    /**
     * Starts the analysis of each file in a ZIP archive (TCA-0207). There is no analysis of the
     * archive itself.
     * @returns the files, in the order of the response; those that are not analyzed have an error
     */
    startArchive(request, options) {
        const call = {
            ...startOf(endpoints/* ENDPOINTS */.H.archiveAnalysis, request),
            read: (text, redact) => parseStartedFiles(text, request.sha1, redact)
        };
        return this.caller.call(call, { ...options, graceMs: START_GRACE });
    }
    /**
     * Returns the report of an analysis, or whether it is running or has failed (TCA-0106). A 404
     * without a status is an error, because the service may not know the analysis yet. Each response
     * with the status 200 is charged.
     */
    async findReport(query, options) {
        return this.report(query, options);
    }
    /**
     * Returns the latest report on a file, on any platform (TCA-0106). If there is none, the error has
     * the status 404. Each response with the status 200 is charged.
     */
    async findLatestReport(file, options) {
        return this.report(file, options);
    }
    async report(query, options) {
        const endpoint = endpoints/* ENDPOINTS */.H.dynamicReport;
        const call = charged(options, 1, {
            ...endpoint,
            path: endpoint.path.replace('{sha1}/{analysis}', reportPath(query)),
            body: (0,body/* textBody */.i)(''),
            read: (text, redact) => parseReport(text, query, redact),
            readNotFound: parseReportStatus
        });
        return (await this.caller.call(call, options)).value;
    }
}
/**
 * Returns the end of a report's path.
 * @throws {SpectraError} when a value, which can be from a results file, would change the path
 */
function reportPath({ sha1, analysisId }) {
    if (!isSha1(sha1) || (analysisId !== undefined && !isAnalysisId(analysisId))) {
        const message = 'the SHA-1 or the analysis id of the dynamic analysis is invalid';
        throw new spectra_errors/* SpectraError */.R({ scope: 'sample', message }, false);
    }
    return `${sha1.toLowerCase()}/${analysisId ?? 'latest'}`;
}
function startOf(endpoint, { sha1, platform }) {
    const rl = { sha1, platform, response_format: 'json' };
    return { ...endpoint, body: (0,body/* textBody */.i)(JSON.stringify({ rl })) };
}

// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/runs/connect.ts









const MINUTE = 60_000;
/** How long to hold requests for dynamic analyses after one was too fast, in milliseconds. */
const DYNAMIC_HOLD = 20_000;
/**
 * Creates the clients of the service, with one rate limiter for all requests, and another one for
 * those about dynamic analyses.
 */
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
    // Shares no idle connections with other requests.
    const dynamicTransport = new http_transport/* Transport */.o({ ...target, maxConnections: 1 });
    return {
        spectra: new SpectraClient(new Caller({ ...options, transport, limiter })),
        dynamicAnalysis: connectDynamicAnalysis({ ...options, transport: dynamicTransport }, inputs),
        close: () => {
            transport.close();
        }
    };
}
/**
 * Creates the client for dynamic analyses, which has a rate limit of its own: when it's exceeded,
 * other requests continue.
 */
function connectDynamicAnalysis({ transport, ...options }, { parallelJobs }) {
    const { clock = http_clock/* realClock */.d } = options;
    const requests = limits/* MOST_DYNAMIC_REQUESTS */.l3 / parallelJobs;
    const limiter = new rate_limiter/* RateLimiter */.v({ requests, perMs: MINUTE, clock });
    const paced = pacedTransport(transport, limiter);
    const caller = new Caller({ ...options, transport: paced, limiter, holdMs: DYNAMIC_HOLD });
    return new DynamicAnalysisClient(caller);
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
        resend: 'never'
    },
    archiveAnalysis: {
        path: '/api/dynamic/analysis/analyze/v1/archive/query/json',
        permission: DYNAMIC_ANALYSIS,
        resend: 'never'
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

/***/ 1306:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ Prover)
/* harmony export */ });
/* harmony import */ var _results_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2525);
/* harmony import */ var _spectra_chunk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6345);
/* harmony import */ var _spectra_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8422);



/** The sources of proof, those with smaller responses first. */
const SOURCES = [
    { proof: 'TCA-0103', largest: _spectra_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LARGEST_SCANNED */ .uU, perRequest: _spectra_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LARGEST_BULK_QUERY */ .vA },
    { proof: 'TCA-0104', largest: _spectra_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LARGEST_ANALYZED */ .CW, perRequest: _spectra_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LARGEST_ANALYSIS_QUERY */ .Tn }
];
const DAY = 24 * 60 * 60_000;
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
            for (const part of (0,_spectra_chunk_js__WEBPACK_IMPORTED_MODULE_2__/* .chunk */ .i)(samples, perRequest)) {
                const hashes = part.map(({ hash }) => hash);
                const query = { hashType, hashes };
                const found = await spectra.findAnalyses(proof, query, { signal, onCharged });
                const latest = Math.max(found.serviceTime ?? 0, clock.date().getTime()) + DAY;
                for (const sample of part) {
                    update(sample, found.value.get(sample.hash), { proof, latest });
                }
            }
            return true;
        }
        catch (error) {
            const { status, message } = (0,_results_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(error);
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
    for (const part of (0,_spectra_chunk_js__WEBPACK_IMPORTED_MODULE_2__/* .chunk */ .i)(results, _spectra_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LARGEST_BULK_QUERY */ .vA)) {
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
        for (const part of (0,_spectra_chunk_js__WEBPACK_IMPORTED_MODULE_2__/* .chunk */ .i)(states, _spectra_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LARGEST_BULK_QUERY */ .vA)) {
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
        const isTooLarge = (size ?? 0) > _spectra_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .LARGEST_SCANNED */ .uU;
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
    if ((size ?? 0) > _spectra_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LARGEST_SCANNED */ .uU) {
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
;// CONCATENATED MODULE: ./src/stages/earliest-analysis.ts

const DAY = 24 * 60 * 60_000;
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
        const differ = accepted !== undefined && Math.abs(accepted - here) > DAY;
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
