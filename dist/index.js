import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
import * as __WEBPACK_EXTERNAL_MODULE__left_out_js_ffde74b9__ from "./left-out.js";
/******/ var __webpack_modules__ = ({

/***/ 4171:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ FINGERPRINT_KEY),
/* harmony export */   v: () => (/* binding */ createFingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

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

/***/ 8306:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Tq: () => (/* binding */ openFile),
/* harmony export */   lR: () => (/* binding */ readFully),
/* harmony export */   nd: () => (/* binding */ retryOpen),
/* harmony export */   sj: () => (/* binding */ READ_ONLY)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__);



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

/***/ 788:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
/** Returns the message of the error that a signal was aborted with. */
function reasonOf({ reason }) {
    return reason.message;
}


/***/ }),

/***/ 9662:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ textBody)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);

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

/***/ 8549:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ dateOf)
/* harmony export */ });
/** Returns the time of a response by the server's clock, in milliseconds; undefined if it has none. */
function dateOf({ headers }) {
    const time = Date.parse(headers.date ?? '');
    return Number.isNaN(time) ? undefined : time;
}


/***/ }),

/***/ 5364:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v: () => (/* binding */ RateLimiter)
});

// EXTERNAL MODULE: ./src/http/clock.ts
var http_clock = __nccwpck_require__(8658);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ Transport)
});

// EXTERNAL MODULE: ./src/http/errors.ts
var errors = __nccwpck_require__(8549);
// EXTERNAL MODULE: ./src/http/clock.ts
var http_clock = __nccwpck_require__(8658);
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
        const { Connections } = await __nccwpck_require__.e(/* import() */ 810).then(__nccwpck_require__.bind(__nccwpck_require__, 1810));
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

/***/ 900:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ actionSettings)
/* harmony export */ });
/** Returns the settings of an action: inputs are variables such as `INPUT_FAIL-ON`. */
function actionSettings(env, platform) {
    return {
        platform,
        env,
        valueOf: input => env[`INPUT_${input.toUpperCase()}`] ?? '',
        nameOf: input => input
    };
}


/***/ }),

/***/ 1730:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4735);
/* harmony import */ var _inputs_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(900);
/* harmony import */ var _platform_github_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6915);
/* harmony import */ var _runs_submit_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9555);
// The action in action.yml. Imported first, so that a signal cancels the run as early as possible.




await (0,_start_js__WEBPACK_IMPORTED_MODULE_0__/* .start */ .n)((0,_runs_submit_js__WEBPACK_IMPORTED_MODULE_2__/* .submitJob */ .O)(), (0,_inputs_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .actionSettings */ .S)(process.env, (0,_platform_github_js__WEBPACK_IMPORTED_MODULE_1__/* .githubActions */ .T)(process.env)));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

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

/***/ 6915:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ githubActions)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
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

// EXTERNAL MODULE: ./src/platform/origin.ts
var origin = __nccwpck_require__(9349);
;// CONCATENATED MODULE: ./src/platform/github.ts






/** Returns the platform of a job in GitHub Actions, from the runner's variables. */
function githubActions(env) {
    const origin = readOrigin(env);
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
        openReports: () => openReports(env)
    };
}
function readOrigin(env) {
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
        version: (0,origin/* versionOf */.E4)({ tag, branch: refName, commit }),
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
function openReports(env) {
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


/***/ }),

/***/ 9349:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* unused harmony export originOfBuild */
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

/***/ 3651:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ detectionAdvice)
});

// EXTERNAL MODULE: ./src/results/dynamic-analysis.ts
var dynamic_analysis = __nccwpck_require__(894);
// EXTERNAL MODULE: ./src/results/verdict.ts
var results_verdict = __nccwpck_require__(1999);
// EXTERNAL MODULE: ./src/text/format.ts
var format = __nccwpck_require__(8488);
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MS: () => (/* binding */ engineCount),
/* harmony export */   Nr: () => (/* binding */ enginesText),
/* harmony export */   OC: () => (/* binding */ engineName),
/* harmony export */   Rr: () => (/* binding */ engineNumbers),
/* harmony export */   u_: () => (/* binding */ historyText),
/* harmony export */   vW: () => (/* binding */ MAX_NAMED)
/* harmony export */ });
/* unused harmony export detectionText */
/* harmony import */ var _results_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1999);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8488);


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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/* harmony import */ var _results_dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(894);
/* harmony import */ var _results_requested_reports_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8976);
/* harmony import */ var _results_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1999);
/* harmony import */ var _spectra_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8422);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8488);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9356);






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

/***/ 9786:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IG: () => (/* binding */ logResumed),
/* harmony export */   hV: () => (/* binding */ logFound),
/* harmony export */   m4: () => (/* binding */ logHashed),
/* harmony export */   oV: () => (/* binding */ logExisting),
/* harmony export */   uI: () => (/* binding */ logFailed)
/* harmony export */ });
/* harmony import */ var _results_state_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5919);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8488);
/* harmony import */ var _size_limit_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6887);



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

/***/ 7647:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Vy: () => (/* binding */ logFinalVerdicts),
  N3: () => (/* binding */ logVerdicts),
  wv: () => (/* binding */ logWaiting),
  SX: () => (/* binding */ warnUnproven)
});

// UNUSED EXPORTS: MAX_ERRORS, MAX_WARNINGS

// EXTERNAL MODULE: ./src/results/requested-reports.ts
var requested_reports = __nccwpck_require__(8976);
// EXTERNAL MODULE: ./src/results/verdict.ts
var verdict = __nccwpck_require__(1999);
// EXTERNAL MODULE: ./src/text/format.ts
var format = __nccwpck_require__(8488);
// EXTERNAL MODULE: ./src/report/detection-advice.ts + 1 modules
var detection_advice = __nccwpck_require__(3651);
;// CONCATENATED MODULE: ./src/report/log-advice.ts


/** Maximum number of different texts. The summary has the advice for each sample. */
const MAX_TEXTS = 10;
/** Logs what to do about files that may be false positives. Logs the same text only once. */
function logAdvice(samples, log) {
    const filesByText = new Map();
    for (const sample of samples) {
        const { files } = sample;
        const text = (0,detection_advice/* detectionAdvice */._)(sample);
        if (!text)
            continue;
        const known = filesByText.get(text);
        if (known)
            known.push(...files);
        else
            filesByText.set(text, [...files]);
    }
    for (const [text, files] of [...filesByText].slice(0, MAX_TEXTS)) {
        log.info(`${(0,format/* listNames */.Zv)(files, 3)}: ${text}`);
    }
}

// EXTERNAL MODULE: ./src/report/verdict-text.ts
var verdict_text = __nccwpck_require__(3563);
;// CONCATENATED MODULE: ./src/report/log-verdicts.ts





/** The runner shows 10 errors of a step. This leaves some for other errors. */
const MAX_ERRORS = 7;
/** Leaves room for other warnings: the runner shows only 10 of each step. */
const MAX_WARNINGS = 5;
/** Logs that samples without a final verdict are checked again after a pause. */
function logWaiting(samples, pauseMs, log) {
    const count = (0,format/* quantity */.au)(samples, 'sample');
    log.info(`… ${count} without a final verdict; next check in ${(0,format/* formatDuration */.a3)(pauseMs)}`);
}
/** Logs verdicts that have just become final, except for the reports of dynamic analyses. */
function logFinalVerdicts(results, log) {
    for (const sample of (0,verdict_text/* sortByVerdict */.FI)(results).filter(verdict/* isThreat */.ff)) {
        const { status, accepted } = sample.verdict;
        log.info(`${status === 'malicious' && !accepted ? '✗' : '⚠'} ${verdictLine(sample)}`);
    }
    const others = results.filter(sample => !(0,verdict/* isThreat */.ff)(sample));
    const final = (0,verdict_text/* verdictCountsText */.fb)(others.filter(sample => !(0,requested_reports/* isAnyReportMissing */.n5)(sample)));
    if (final)
        log.info(`Final verdicts: ${final}`);
    const incomplete = (0,verdict_text/* verdictCountsText */.fb)(others.filter(requested_reports/* isAnyReportMissing */.n5));
    if (incomplete)
        log.info(`Verdicts without dynamic analysis: ${incomplete}`);
}
/** Logs all verdicts, the most important first, with annotations for threats. */
function logVerdicts({ samples, counts }, log) {
    if (counts.malicious === null)
        return;
    log.group(`Verdicts: ${(0,verdict_text/* verdictCountsText */.fb)(samples)}`, (0,verdict_text/* sortByVerdict */.FI)(samples).map(verdictLine));
    warnAccepted((0,verdict_text/* sortByVerdict */.FI)(samples.filter(isAccepted)), log);
    const others = samples.filter(sample => !isAccepted(sample));
    annotateMalicious(others, log);
    const suspicious = others.filter(({ verdict }) => verdict?.status === 'suspicious');
    if (suspicious.length > 0)
        log.warning((0,verdict_text/* suspiciousText */.du)(suspicious));
    const untrusted = (0,verdict_text/* untrustedText */.Ui)(samples);
    if (untrusted)
        log.warning(untrusted);
    logAdvice((0,verdict_text/* sortByVerdict */.FI)(samples), log);
}
/** Warns about samples without a proven verdict. */
function warnUnproven(samples, log) {
    if (samples.length > 0)
        log.warning((0,verdict_text/* unprovenText */.VU)(samples));
}
function isAccepted({ verdict }) {
    return Boolean(verdict?.accepted);
}
function verdictLine(sample) {
    const { files, verdict } = sample;
    return `${verdict?.status ?? ''}: ${(0,format/* listNames */.Zv)(files, 3)}  ${(0,verdict_text/* verdictDetails */.mC)(sample)}`;
}
/** Adds a warning for each sample that an exception accepts. */
function warnAccepted(samples, log) {
    for (const sample of samples.slice(0, MAX_WARNINGS)) {
        const { files, verdict } = sample;
        log.warning(`${(0,format/* listNames */.Zv)(files, 3)}: ${verdict?.status ?? ''}, ${(0,verdict_text/* verdictDetails */.mC)(sample)}`);
    }
    const rest = samples.slice(MAX_WARNINGS);
    if (rest.length === 0)
        return;
    const names = rest.flatMap(({ files }) => files);
    log.warning(`${(0,format/* quantity */.au)(rest.length, 'more accepted sample')}: ${(0,format/* listNames */.Zv)(names, 100)}`);
}
function annotateMalicious(samples, log) {
    const malicious = samples.flatMap(sample => sample.verdict?.status === 'malicious' ? sample.files.map(file => ({ file, sample })) : []);
    for (const { file, sample } of malicious.slice(0, MAX_ERRORS)) {
        log.error(`${file}: malicious, ${(0,verdict_text/* verdictDetails */.mC)(sample)}`, 'Malicious file');
    }
    const rest = malicious.slice(MAX_ERRORS).map(({ file }) => file);
    if (rest.length > 0) {
        log.error((0,format/* listNames */.Zv)(rest, 100), (0,format/* quantity */.au)(rest.length, 'more malicious file'));
    }
}


/***/ }),

/***/ 9356:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ listShares),
/* harmony export */   MA: () => (/* binding */ countParts),
/* harmony export */   Qv: () => (/* binding */ listSharesOf),
/* harmony export */   UT: () => (/* binding */ partShares),
/* harmony export */   X0: () => (/* binding */ PART_TEXTS)
/* harmony export */ });
/* harmony import */ var _results_state_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5919);

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

/***/ 6887:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sizeLimitNote)
/* harmony export */ });
/* harmony import */ var _spectra_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8422);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ briefDetails),
/* harmony export */   FI: () => (/* binding */ sortByVerdict),
/* harmony export */   Ui: () => (/* binding */ untrustedText),
/* harmony export */   VU: () => (/* binding */ unprovenText),
/* harmony export */   du: () => (/* binding */ suspiciousText),
/* harmony export */   fb: () => (/* binding */ verdictCountsText),
/* harmony export */   mC: () => (/* binding */ verdictDetails),
/* harmony export */   qS: () => (/* binding */ statusText),
/* harmony export */   qX: () => (/* binding */ countVerdicts),
/* harmony export */   rz: () => (/* binding */ verdictLines)
/* harmony export */ });
/* unused harmony exports acceptedText, minuteOf */
/* harmony import */ var _results_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1999);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8488);
/* harmony import */ var _detection_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(325);



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

/***/ 894:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8488);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ unusedExceptions),
/* harmony export */   BL: () => (/* binding */ acceptanceOf),
/* harmony export */   JW: () => (/* binding */ NO_EXCEPTIONS),
/* harmony export */   M_: () => (/* binding */ expiredExceptionOf),
/* harmony export */   _F: () => (/* binding */ exceptionsOn),
/* harmony export */   _d: () => (/* binding */ isExpired),
/* harmony export */   s4: () => (/* binding */ withAcceptance)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1999);

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

/***/ 5129:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ Journal),
/* harmony export */   f7: () => (/* binding */ journalHeader),
/* harmony export */   nQ: () => (/* binding */ journalLines),
/* harmony export */   vm: () => (/* binding */ JOURNAL_START)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _platform_atomic_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3869);


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

/***/ 6849:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ countedByPlatform),
/* harmony export */   Z: () => (/* binding */ mergeAnalyses)
/* harmony export */ });
/* harmony import */ var _dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(894);

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

/***/ 9686:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ requestAnalyses),
/* harmony export */   DY: () => (/* binding */ notStarted),
/* harmony export */   fG: () => (/* binding */ withAnalysis),
/* harmony export */   mO: () => (/* binding */ resumedAnalyses),
/* harmony export */   t: () => (/* binding */ INTERRUPTED)
/* harmony export */ });
/* harmony import */ var _dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(894);
/* harmony import */ var _merge_analyses_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6849);


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

/***/ 8976:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ isReportMissing),
/* harmony export */   a1: () => (/* binding */ requestedReports),
/* harmony export */   bc: () => (/* binding */ analysesWithoutReport),
/* harmony export */   n5: () => (/* binding */ isAnyReportMissing),
/* harmony export */   qq: () => (/* binding */ missingText),
/* harmony export */   tp: () => (/* binding */ reportsWithin)
/* harmony export */ });
/* harmony import */ var _dynamic_analysis_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(894);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 4952:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  G: () => (/* binding */ notWritable),
  x: () => (/* binding */ openResultsFile)
});

// EXTERNAL MODULE: ./src/inputs/error.ts
var error = __nccwpck_require__(1551);
;// CONCATENATED MODULE: ./src/results/redact.ts
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/platform/atomic-file.ts
var atomic_file = __nccwpck_require__(3869);
// EXTERNAL MODULE: ./src/results/state.ts
var results_state = __nccwpck_require__(5919);
// EXTERNAL MODULE: ./src/results/verdict.ts
var results_verdict = __nccwpck_require__(1999);
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

;// CONCATENATED MODULE: ./src/results/document-text.ts
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

// EXTERNAL MODULE: ./src/results/journal.ts
var journal = __nccwpck_require__(5129);
// EXTERNAL MODULE: ./src/results/schema.ts
var schema = __nccwpck_require__(6303);
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
        await (0,atomic_file/* replaceFile */.fR)(this.file, documentTexts(this.results()));
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
var version = __nccwpck_require__(311);
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
        redact: resultRedactor(inputs)
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ readSource)
});

// EXTERNAL MODULE: ./src/inputs/reader.ts
var reader = __nccwpck_require__(9066);
// EXTERNAL MODULE: ./src/text/format.ts
var format = __nccwpck_require__(8488);
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
var log_files = __nccwpck_require__(9786);
// EXTERNAL MODULE: ./src/runs/open-results-file.ts + 4 modules
var open_results_file = __nccwpck_require__(4952);
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

/***/ 9555:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  O: () => (/* binding */ submitJob)
});

// EXTERNAL MODULE: ./src/context.ts
var src_context = __nccwpck_require__(788);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/platform/origin.ts
var origin = __nccwpck_require__(9349);
;// CONCATENATED MODULE: ./src/inputs/credentials.ts
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

// EXTERNAL MODULE: ./src/text/format.ts
var format = __nccwpck_require__(8488);
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
var error = __nccwpck_require__(1551);
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
var limits = __nccwpck_require__(8422);
// EXTERNAL MODULE: ./src/spectra/metadata.ts
var spectra_metadata = __nccwpck_require__(9279);
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
var inputs_reader = __nccwpck_require__(9066);
// EXTERNAL MODULE: ./src/inputs/secrets.ts
var secrets = __nccwpck_require__(3332);
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
var inputs_outputs = __nccwpck_require__(5417);
;// CONCATENATED MODULE: ./src/inputs/release.ts
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

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: ./src/inputs/obstacle.ts


/** Reports a problem if the file that an input names can't be written. */
function reportObstacle({ problems }, { name, value }) {
    const obstacle = obstacleTo(external_node_path_default().resolve(value));
    if (obstacle)
        problems.push(`${name} is "${value}": it can't be written because ${obstacle}.`);
}
/** Returns why a file can't be written, as far as that can be checked in advance. */
function obstacleTo(file) {
    let nearest = file;
    while (!statsOf(nearest) && external_node_path_default().dirname(nearest) !== nearest)
        nearest = external_node_path_default().dirname(nearest);
    const shown = external_node_path_default().relative('', nearest) || nearest;
    const isFolder = statsOf(nearest)?.isDirectory() === true;
    if (isFolder && nearest === file)
        return `${shown} is a folder`;
    if (!isFolder && nearest !== file)
        return `${shown} is not a folder`;
    try {
        (0,external_node_fs_.accessSync)(nearest, external_node_fs_.constants.W_OK);
        return undefined;
    }
    catch {
        return `${shown} is write-protected`;
    }
}
function statsOf(file) {
    try {
        return (0,external_node_fs_.statSync)(file);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/inputs/same-file.ts
var same_file = __nccwpck_require__(790);
;// CONCATENATED MODULE: ./src/inputs/verdicts.ts

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
        (0,same_file/* reportSharedPath */.dO)(reader, { name: 'exceptions-file', value }, written);
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
    requireFailOn(reader, 'sarif-file');
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
        reportObstacle(reader, { name: 'sarif-file', value });
    }
    return file;
}

;// CONCATENATED MODULE: ./src/inputs/service.ts

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
    const fallback = new URL(inputs_reader/* DEFAULTS */.z['api-url']);
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
    const credentials = readCredentials(reader, dryRun);
    const release = readRelease(reader);
    const metadata = readMetadata(reader, archive, release.release ? originFor(release) : origin);
    const failOn = readFailOn(reader);
    requireFailOn(reader, 'exceptions-file');
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
        ...readService(reader),
        ifSampleExists: reader.choice('if-sample-exists', ['upload', 'metadata', 'reanalyze', 'skip']),
        dynamicAnalysis: readDynamicAnalysis(reader),
        failOn,
        exceptionsFile: readExceptionsPath(reader, [(0,same_file/* writtenWithResults */.iF)(outputs.resultsFile)]),
        ...readPending(reader),
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
var atomic_file = __nccwpck_require__(3869);
// EXTERNAL MODULE: ./src/results/own-files.ts
var own_files = __nccwpck_require__(9824);
// EXTERNAL MODULE: ./src/results/requested-reports.ts
var requested_reports = __nccwpck_require__(8976);
// EXTERNAL MODULE: ./src/results/verdict.ts
var results_verdict = __nccwpck_require__(1999);
// EXTERNAL MODULE: ./src/results/dynamic-analysis.ts
var dynamic_analysis = __nccwpck_require__(894);
// EXTERNAL MODULE: ./src/report/dynamic-text.ts
var dynamic_text = __nccwpck_require__(9411);
// EXTERNAL MODULE: ./src/report/parts.ts
var parts = __nccwpck_require__(9356);
;// CONCATENATED MODULE: ./src/report/reason.ts
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
            ...limitLines(samples.flatMap(linesOf)),
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

// EXTERNAL MODULE: ./src/text/url-template.ts
var url_template = __nccwpck_require__(1269);
;// CONCATENATED MODULE: ./src/report/html.ts


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
    return (0,format/* toHtml */.Vw)((0,format/* truncate */.xv)(text, MAX_TEXT_LENGTH));
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
    return [`<details><summary>${(0,format/* toHtml */.Vw)(title)}</summary>`, ...lines, '</details>'];
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
    const url = (0,url_template/* fillTemplate */.ou)(sampleUrl, sample);
    return url === undefined ? text : `<a href="${(0,format/* toHtml */.Vw)(url)}">${text}</a>`;
}

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
    return sha1 === null ? 'file without a hash' : shortHash(sha1);
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

;// CONCATENATED MODULE: ./src/report/write-reports.ts
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

;// CONCATENATED MODULE: ./src/report/early.ts

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
        const reports = platformReports(this.view, inputs, platform);
        const ending = await writeReports(reports, (problems) => ({
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

// EXTERNAL MODULE: ./src/results/exceptions.ts
var results_exceptions = __nccwpck_require__(7734);
;// CONCATENATED MODULE: ./src/report/exceptions-text.ts


/** Maximum number of entries in a message. */
const MAX_LISTED = 10;
/** Lists the exceptions that have expired; undefined if there are none. */
function expiredText(exceptions) {
    const { file, entries } = exceptions;
    const expired = [...entries.values()].filter(entry => (0,results_exceptions/* isExpired */._d)(entry, exceptions));
    if (expired.length === 0)
        return undefined;
    const lines = expired.map(({ line, until }) => `line ${line} (until ${until})`);
    return `exceptions-file is "${file}", which has expired entries: ${(0,format/* listNames */.Zv)(lines, MAX_LISTED)}. Remove them or set a later date.`;
}
/** Lists the exceptions that are not needed; undefined if there are none. */
function unusedText({ file }, unused) {
    if (unused.length === 0)
        return undefined;
    const lines = unused.map(({ line, sample }) => {
        const why = sample
            ? `${(0,format/* listNames */.Zv)(sample.files, 3)} is not malicious or suspicious`
            : 'no file has this hash';
        return `line ${line} (${why})`;
    });
    return `exceptions-file is "${file}", which has unused entries: ${(0,format/* listNames */.Zv)(lines, MAX_LISTED)}. Remove them unless another run needs them.`;
}
/** Says that a blocked sample's exception has expired; undefined if it has none. */
function expiryText(sample, exceptions) {
    const expired = (0,results_exceptions/* expiredExceptionOf */.M_)(sample, exceptions);
    if (!expired)
        return undefined;
    return `its exception expired on ${expired.until} (exceptions-file, line ${expired.line})`;
}

// EXTERNAL MODULE: ./src/report/verdict-text.ts
var verdict_text = __nccwpck_require__(3563);
;// CONCATENATED MODULE: ./src/report/failure.ts





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
    const more = others.length > 0 ? `, and ${(0,format/* quantity */.au)(others.length, 'more problem')}` : '';
    return `❌ ${reason}${more}`;
}
/** Returns the reason for samples that `fail-on` includes; undefined if there are none. */
function blockedReason(samples, { failOn, exceptions, nameOf }) {
    const blocked = samples.filter(sample => (0,results_verdict/* isBlocked */.lT)(sample, failOn));
    if (blocked.length === 0)
        return undefined;
    const kinds = (0,verdict_text/* countVerdicts */.qX)(blocked).map(([status, count]) => `${count} ${status}`);
    // A file is a sample unless it has duplicates. Outputs and the results file count samples.
    const noun = blocked.some(({ files }) => files.length > 1) ? 'sample' : 'file';
    return {
        title: `Blocked: ${kinds.join(' and ')} ${noun}${blocked.length === 1 ? '' : 's'}`,
        rule: `fail-on: ${failOn.join(', ')}`,
        causes: [],
        details: limitLines(blocked.map(sample => `${nameOf(sample)}: ${threatText(sample, exceptions)}`)),
        isShortfall: false
    };
}
function threatText(sample, exceptions) {
    const facts = [sample.verdict?.status, (0,verdict_text/* briefDetails */.BF)(sample), expiryText(sample, exceptions)];
    return facts.filter(Boolean).join(', ');
}

;// CONCATENATED MODULE: ./src/report/headline.ts








/** Categories that are named first if the samples are in several. */
const MAIN_PARTS = ['planned', 'submitted'];
/**
 * Returns the first line of the summary. ✅ means that the step passes, every sample is done, and
 * every requested verdict and report is known. Contains no untrusted text, such as file names.
 * @param failures short reasons why the step fails, the most important one first
 */
function headlineOf(results, failures) {
    const failed = failedHeadline(failures);
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
var results_state = __nccwpck_require__(5919);
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
    const blocked = blockedReason(samples, { ...rules, nameOf: namesOf });
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
            ...limitLines(failed.map(errorLine)),
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
    const shortfalls = failureText(reasons.filter(({ isShortfall }) => isShortfall));
    const incomplete = [shortfalls, ...problems].filter(Boolean).join('\n') || undefined;
    const { resultsFile: file, sampleUrl } = inputs;
    const falsePositiveReport = results.samples.some(results_verdict/* isThreat */.ff)
        ? circumstances.falsePositiveReport
        : '';
    return {
        exit: exitOf(reasons, problems),
        outcome,
        headline: headlineOf(results, failures),
        advice: '',
        failure: failureText(reasons) || undefined,
        problems,
        recorded: { file, results, remarks, reasons, incomplete, sampleUrl, falsePositiveReport }
    };
}
function successOf({ samples, dryRun }) {
    if (samples.length === 0)
        return 'nothing';
    return dryRun ? 'skipped' : 'submitted';
}

;// CONCATENATED MODULE: ./src/results/history.ts

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
    if (!verdict?.checkedOn || !results_verdict/* VERDICTS */.bk[verdict.status].isProven)
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

// EXTERNAL MODULE: ./src/spectra/vendor-table.ts
var vendor_table = __nccwpck_require__(7425);
// EXTERNAL MODULE: ./src/spectra/vendors.ts
var spectra_vendors = __nccwpck_require__(9687);
;// CONCATENATED MODULE: ./src/text/markdown.ts

/**
 * Returns untrusted text as inline code in Markdown, which GitHub doesn't search for markup, links,
 * mentions, or references. Also safe in a table, where pipes would end the cell.
 * @param longest in characters, before invisible characters are escaped
 */
function toMarkdownCode(text, longest) {
    // Escaped pipes are not portable: renderers disagree about backslashes in front of them.
    const line = (0,format/* neutralize */.YI)((0,format/* truncate */.xv)(text, longest)).replaceAll('|', '¦');
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

// EXTERNAL MODULE: ./src/report/detection-text.ts
var detection_text = __nccwpck_require__(325);
;// CONCATENATED MODULE: ./src/report/false-positive-report.ts










/** Maximum length of untrusted texts, in characters. */
const MAX_NAME_LENGTH = 100;
const MAX_LABEL_LENGTH = 200;
const MAX_PATH_LENGTH = 500;
const MAX_URL_LENGTH = 2000;
/** Maximum number of entries in lists. The results file has all of them. */
const false_positive_report_MAX_FILES = 20;
const MAX_DETECTIONS = 100;
const MAX_PAST_VERDICTS = 20;
const MAX_ANALYSES = 20;
/**
 * Returns a report in Markdown that the user can send to vendors, with a section for each malicious
 * or suspicious sample; undefined if there are none.
 */
function falsePositiveReport({ samples, propertiesOf }) {
    const flagged = (0,verdict_text/* sortByVerdict */.FI)(samples).filter(results_verdict/* isThreat */.ff);
    if (flagged.length === 0)
        return undefined;
    const sections = flagged.flatMap(sample => sectionOf(sample, propertiesOf(sample)));
    return [...introductionFor(flagged.length), ...sections].join('\n');
}
function introductionFor(samples) {
    return [
        '# False-positive report',
        '',
        `ReversingLabs Spectra Intelligence classifies ${(0,format/* quantity */.au)(samples, 'file')} as malicious or suspicious. First find out how each file got into the build. If you are sure that a detection is wrong, copy the file's section into the vendor's form or an email. Most vendors also ask for the file itself.`,
        '',
        `The addresses were checked on ${vendor_table/* CHECKED_ON */.I}. If one no longer works, search the vendor's website for "false positive".`,
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
    return toMarkdownCode(files[0] ?? sha256 ?? 'unnamed file', MAX_PATH_LENGTH);
}
function factsOf(sample, properties) {
    const { sha1, sha256, size, verdict } = sample;
    return [
        fact('Files', filesText(sample)),
        ...properties.map(propertyText),
        fact('SHA-256', false_positive_report_code(sha256)),
        fact('SHA-1', false_positive_report_code(sha1)),
        fact('Size', size === null ? null : sizeText(size)),
        fact('ReversingLabs verdict', verdictText(verdict)),
        fact('Dynamic analysis', analysesText(sample)),
        fact('First seen', verdict.firstSeen && timeText(verdict.firstSeen)),
        fact('Last scanned', scannedText(verdict.scan)),
        fact('Detections', numbersText(verdict))
    ].filter(line => line !== '');
}
function sizeText(bytes) {
    return bytes < 1000 ? (0,format/* formatSize */.Xq)(bytes) : `${(0,format/* formatSize */.Xq)(bytes)} (${bytes} bytes)`;
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
        return fact('URL', false_positive_report_link(value));
    return fact(PROPERTY_NAMES.get(name) ?? false_positive_report_code(name), false_positive_report_code(value));
}
/** Returns a line of a list, or an empty text if the value is not known. */
function fact(name, value) {
    return value ? `- **${name}:** ${value}` : '';
}
function filesText({ files }) {
    const shown = files.slice(0, false_positive_report_MAX_FILES).map(file => toMarkdownCode(file, MAX_PATH_LENGTH));
    return shown.join(', ') + restText(files, false_positive_report_MAX_FILES);
}
function verdictText({ status, threat, level, classifiedBy }) {
    return [
        status,
        false_positive_report_code(threat),
        level !== null && `level ${level} of 5`,
        classifiedBy && `classified by ${false_positive_report_code(classifiedBy)}`
    ]
        .filter(Boolean)
        .join(', ');
}
/** Returns the results with the IDs that identify the analyses to ReversingLabs. */
function analysesText(sample) {
    const shown = (0,dynamic_analysis/* analysesOf */.wS)(sample)
        .slice(0, MAX_ANALYSES)
        .map(analysis => {
        const { platform, riskScore, analysisId } = analysis;
        const facts = [
            riskScore !== null && `risk score ${riskScore}`,
            (0,dynamic_text/* archiveText */.gw)(analysis),
            analysisId !== null && `analysis ${false_positive_report_code(analysisId)}`
        ].filter(Boolean);
        const result = `${(0,dynamic_text/* resultText */.D6)(analysis)} on ${false_positive_report_code(platform)}`;
        return facts.length > 0 ? `${result} (${facts.join(', ')})` : result;
    });
    return shown.join('; ') + restText((0,dynamic_analysis/* analysesOf */.wS)(sample), MAX_ANALYSES);
}
function scannedText(scan) {
    if (!scan)
        return '';
    const first = scan.firstScannedOn && `, first scanned ${timeText(scan.firstScannedOn)}`;
    return `${timeText(scan.scannedOn)}${first ?? ''}`;
}
function numbersText(verdict) {
    const { matched = 0, asked = 0, vendors } = (0,detection_text/* engineNumbers */.Rr)(verdict) ?? {};
    const { scan } = verdict;
    if (asked === 0)
        return '';
    if (!scan || vendors === undefined)
        return `${matched} of ${asked} engines`;
    const failed = scan.enginesFailed > 0 ? ` ${(0,format/* quantity */.au)(scan.enginesFailed, 'engine')} failed.` : '';
    return `${matched} of ${asked} engines, ${vendors} of ${scan.vendorsAsked} vendors.${failed}`;
}
function detectionTable(detections) {
    if (detections.length === 0)
        return [];
    const rows = detections.slice(0, MAX_DETECTIONS).map(detection => {
        const { engine, vendor, label, definitions } = detection;
        const cells = [
            false_positive_report_code(engine),
            vendorText(vendor),
            toMarkdownCode(label, MAX_LABEL_LENGTH),
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
    const history = historyOf(sample).slice(-MAX_PAST_VERDICTS);
    if (history.length === 0)
        return [];
    const lines = history.map(({ status, threat, on }) => {
        return `- ${timeText(on)}: ${[status, false_positive_report_code(threat)].filter(Boolean).join(', ')}`;
    });
    return ['', 'Verdict history:', '', ...lines];
}
/** Returns where to send the report. */
function addressLines(scan) {
    const { email, page } = spectra_vendors/* REVERSINGLABS_REPORTING */.hT;
    const vendors = [...new Set(scan?.detections.map(({ vendor }) => vendor))];
    const lines = vendors.slice(0, MAX_DETECTIONS).map(vendor => {
        const address = (0,spectra_vendors/* reportingPageOf */.dN)(vendor);
        return `- ${vendorText(vendor)}: ${address ? `<${address}>` : 'address unknown'}`;
    });
    return ['', 'Send this report to:', '', `- ReversingLabs: <${email}>, see <${page}>`, ...lines];
}
function vendorText(vendor) {
    return (0,spectra_vendors/* isKnownVendor */.Qw)(vendor) ? vendor : false_positive_report_code(vendor);
}
/** Returns a short untrusted text as inline code; empty if it's not known. */
function false_positive_report_code(text) {
    return toMarkdownCode(text ?? '', MAX_NAME_LENGTH);
}
function false_positive_report_link(url) {
    return url === '' ? '' : toMarkdownLink(url, MAX_URL_LENGTH);
}
/** Returns an ISO 8601 time as `2026-01-31 12:00 UTC`. */
function timeText(time) {
    const [, date, clock] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(time) ?? [];
    return date && clock ? `${date} ${clock} UTC` : false_positive_report_code(time);
}
function restText(list, most) {
    return list.length > most ? ` and ${list.length - most} more` : '';
}

;// CONCATENATED MODULE: ./src/report/false-positive-file.ts



/**
 * Writes the report on malicious and suspicious samples. If there are none, deletes the report of
 * an earlier run.
 * @throws when the file can't be written or deleted
 */
async function updateFalsePositiveReport(file, samples, metadata) {
    const propertiesOf = false_positive_file_propertiesReader(metadata);
    await (0,atomic_file/* replaceOrDelete */.f7)(file, falsePositiveReport({ samples, propertiesOf }));
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

// EXTERNAL MODULE: ./src/report/log-verdicts.ts + 1 modules
var log_verdicts = __nccwpck_require__(7647);
;// CONCATENATED MODULE: ./src/report/outputs.ts
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./src/version.ts
var src_version = __nccwpck_require__(311);
;// CONCATENATED MODULE: ./src/report/finding-text.ts

/** Maximum length of a message, in characters. */
const MAX_MESSAGE_LENGTH = 2000;
/** Returns untrusted text as a single line of limited length, for files that other tools show. */
function messageText(text) {
    return (0,format/* neutralize */.YI)((0,format/* truncate */.xv)(text, MAX_MESSAGE_LENGTH));
}
/** Returns a short text about a malicious or suspicious file, without its name. */
function threatTitle(status) {
    return `Spectra Intelligence classifies this file as ${status}`;
}
/** Returns what identifies a finding: the content of a file and its name. */
function contentAndName(sha256, file) {
    return `${sha256 ?? ''}:${file}`;
}

;// CONCATENATED MODULE: ./src/report/sarif-results.ts





const RULES = {
    malicious: {
        id: 'malicious',
        name: 'MaliciousFile',
        shortDescription: { text: threatTitle('malicious') },
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
        shortDescription: { text: threatTitle('suspicious') },
        fullDescription: { text: 'Spectra Intelligence found signs of malware in this file.' },
        help: { text: 'Check what was found, and find out how the file got into the build.' },
        defaultConfiguration: { level: 'warning' },
        properties: { 'security-severity': '6.5', precision: 'medium', tags: ['security', 'malware'] }
    }
};
/** Maximum length of an untrusted text in properties, in characters. */
const sarif_results_MAX_TEXT_LENGTH = 200;
/** Maximum number of engines and of earlier verdicts. The results file has all of them. */
const sarif_results_MAX_LISTED = 100;
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
        partialFingerprints: { 'contentAndName/v1': contentAndName(sha256, file) },
        ...(verdict.accepted && { suppressions: [suppressionOf(verdict.accepted)] }),
        properties
    }));
}
/** Escapes brackets and braces, which are links and placeholders in SARIF messages. */
function escapeMessage(text) {
    return messageText(text)
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
                .slice(0, sarif_results_MAX_LISTED)
                .map(({ engine, vendor, label, definitions }) => ({
                engine: plain(engine),
                vendor: plain(vendor),
                label: plain(label),
                definitions
            }))
        }),
        ...(analyses.length > 0 && {
            dynamicAnalysis: analyses.slice(0, sarif_results_MAX_LISTED).map(analysisProperties)
        }),
        ...(history.length > 0 && {
            history: history.slice(-sarif_results_MAX_LISTED).map(past => ({
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
        justification: messageText(reason),
        properties: { until }
    };
}
function isRule(status) {
    return status in RULES;
}
function plain(text) {
    return (0,format/* neutralize */.YI)((0,format/* truncate */.xv)(text, sarif_results_MAX_TEXT_LENGTH));
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
var detection_advice = __nccwpck_require__(3651);
// EXTERNAL MODULE: ./src/report/size-limit.ts
var size_limit = __nccwpck_require__(6887);
;// CONCATENATED MODULE: ./src/report/attention.ts









const WARNING = '⚠️';
/** The checks of a sample, in order of importance. */
const CHECKS = [
    threat,
    ungatedThreat,
    acceptedThreat,
    failure,
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
function failure(sample) {
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
    const shown = rowsWithin(rows.slice(0, MAX_ROWS), rowOf, budget);
    const rest = rows.length - shown.length;
    return section(`Dynamic analysis (${(0,dynamic_text/* resultCountsText */.XI)(samples)})`, [
        `<table>${headerRow(TITLES)}`,
        ...shown,
        '</table>',
        ...(rest > 0 ? [`<p>… and ${rest} more in the results file</p>`] : [])
    ]);
}
function rowOf(one) {
    const { sample, platform, result, archive, member } = one;
    const isArchive = archive !== undefined && member === '';
    const { riskScore, analysisId } = result;
    return row([
        member === '' ? fileCell(sample) : `↳ ${code(member)}`,
        excerpt(platform),
        `${(0,dynamic_text/* resultIcon */.fF)(result)} ${(0,dynamic_text/* resultText */.D6)(result)}`,
        riskScore === null ? '' : String(riskScore),
        isArchive ? '' : excerpt((0,dynamic_text/* signaturesText */.rJ)(result)),
        textLines(detailsOf(one)),
        analysisId === null ? '' : code(analysisId)
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
    return [...lines, ...(advice ? [paragraph(advice)] : []), ''].join('\n');
}
function titleOf({ headline }) {
    return `<h3>${(0,format/* toHtml */.Vw)(headline)}</h3>`;
}
function causeLines(failure, problems) {
    return [...failure, ...problems].map(paragraph);
}
function reportLines(ending, recorded) {
    const { results, remarks } = recorded;
    const top = [titleOf(ending), `<p>${(0,format/* toHtml */.Vw)(totalsLine(results))}</p>`];
    const causes = summary_causesOf(ending, recorded);
    if (causes.length > 0)
        top.push(bulletList(causes));
    const bottom = [...notesSection(remarks.notes), ...aboutSection(recorded)];
    const text = [...top, ...bottom].join('\n');
    const budget = tableBudget(text);
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
    const shown = rowsWithin(toCheck.slice(0, MAX_SHOWN), rowOf, budget);
    const rest = toCheck.length - shown.length;
    return [
        `<table>${headerRow(['File', 'Problem', 'Details', 'SHA-256'])}`,
        ...shown,
        '</table>',
        ...(rest > 0 ? [`<p>… and ${rest} more in the list of all samples</p>`] : [])
    ];
}
function attentionRow({ sample, concerns }, sampleUrl) {
    return row([
        fileCell(sample),
        concerns.map(({ icon, title }) => `${icon} ${(0,format/* toHtml */.Vw)(title)}`).join('<br>'),
        textLines(concerns.flatMap(({ details }) => details)),
        hashCell(sample, sampleUrl)
    ]);
}
function samplesSection(toCheck, { results: { samples }, sampleUrl }, budget) {
    if (samples.length === 0)
        return [];
    const hasVerdicts = samples.some(({ verdict }) => verdict !== null);
    // What needs attention comes first, in case not all samples fit.
    const ordered = new Set([...toCheck.map(({ sample }) => sample), ...(0,verdict_text/* sortByVerdict */.FI)(samples)]);
    const sampleRow = (sample) => row(sampleCells(sample, hasVerdicts, sampleUrl));
    const shown = rowsWithin(ordered, sampleRow, budget);
    const rest = samples.length - shown.length;
    const verdict = hasVerdicts ? ['Verdict'] : [];
    return section(`All samples (${samples.length})`, [
        `<table>${headerRow(['File', 'Size', 'State', ...verdict, 'SHA-256', 'Time'])}`,
        ...shown,
        '</table>',
        ...(rest > 0 ? [`<p>… and ${rest} more in the results file</p>`] : [])
    ]);
}
function sampleCells(sample, hasVerdicts, sampleUrl) {
    const note = (0,size_limit/* sizeLimitNote */.f)(sample.size);
    return [
        fileCell(sample),
        withNote((0,format/* formatSize */.Xq)(sample.size), note ?? ''),
        stateCell(sample),
        ...(hasVerdicts ? [verdictCell(sample)] : []),
        hashCell(sample, sampleUrl),
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
    return withNote(`${results_state/* STATES */.xj[state].icon} ${state}`, notes.filter(Boolean).join(', '));
}
function verdictCell(sample) {
    const { verdict } = sample;
    if (!verdict)
        return '';
    const { icon } = results_verdict/* VERDICTS */.bk[verdict.status];
    return withNote(`${icon} ${(0,verdict_text/* statusText */.qS)(verdict)}`, ...(0,verdict_text/* verdictLines */.rz)(sample));
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
    return section('About these results', [bulletList(notes)]);
}
/** No vendor can correct a verdict that only a dynamic analysis led to. */
function recipientOf(samples) {
    const isVendors = samples.some(one => (0,results_verdict/* isThreat */.ff)(one) && !(0,results_verdict/* isFoundDynamically */.ou)(one.verdict));
    return isVendors ? 'the vendors' : 'ReversingLabs';
}

;// CONCATENATED MODULE: ./src/report/publish.ts














const VIEW = { outputsOf: outputsOf, summaryOf: summaryOf };
/**
 * Writes all reports of a run, even if it failed or was canceled.
 * @returns how the run ends
 */
async function publishReports(run, { log, clock, platform }) {
    const { inputs, resultsFile, remarks, exceptions } = run;
    const finished = clock.date().toISOString();
    const falsePositives = falsePositivesOf(run);
    const ending = await writeReports([falsePositives, ...reportsOf(run, platform)], problems => endingOf(resultsFile.results(), {
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
    logFailures(ending, log);
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
const { publishFailed, publishSkipped } = new EarlyReporter({
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
        ...platformReports(VIEW, inputs, platform)
    ];
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./src/artifacts/open-file.ts
var open_file = __nccwpck_require__(8306);
;// CONCATENATED MODULE: ./src/artifacts/content-key.ts


/** Number of bytes at the start of a file that are compared. */
const HEAD = 64 * 1024;
/**
 * Returns a key that is equal for files with the same content, and rarely for others. If the file
 * can't be read, the key is unique, because hashing reports the error.
 * @param signal aborts the wait while too many files are open
 */
async function contentKey({ path, size }, signal) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    try {
        const handle = await (0,open_file/* openFile */.Tq)(path, signal);
        try {
            hash.update(await (0,open_file/* readFully */.lR)(handle, Buffer.alloc(Math.min(HEAD, size))));
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

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
// EXTERNAL MODULE: ./src/artifacts/fingerprint.ts
var fingerprint = __nccwpck_require__(4171);
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
        return new external_node_worker_threads_namespaceObject.Worker(THREAD, { execArgv: [] });
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

;// CONCATENATED MODULE: ./src/artifacts/zip-signature.ts
/** Signatures of a file in the archive, of an empty archive, and of a split archive. */
const ZIP_SIGNATURES = ['504b0304', '504b0506', '504b0708'];
/** Whether the first four bytes of a file, in hex, are those of a ZIP file. */
function isZipSignature(head) {
    return ZIP_SIGNATURES.includes(head);
}

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
    for (const keyOf of [sizeOf, contentKey, sha256Of]) {
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
        const [hashing] = file.size < LARGE ? [hashSmall(file, signal)] : hashLarge([file], signal);
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
            return isZipSignature((await (0,open_file/* readFully */.lR)(handle, Buffer.alloc(4))).toString('hex'));
        }
        finally {
            await handle.close();
        }
    }
    catch {
        return true;
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./node_modules/balanced-match/dist/esm/index.js
const balanced = (a, b, str) => {
    const ma = a instanceof RegExp ? maybeMatch(a, str) : a;
    const mb = b instanceof RegExp ? maybeMatch(b, str) : b;
    const r = ma !== null && mb != null && range(ma, mb, str);
    return (r && {
        start: r[0],
        end: r[1],
        pre: str.slice(0, r[0]),
        body: str.slice(r[0] + ma.length, r[1]),
        post: str.slice(r[1] + mb.length),
    });
};
const maybeMatch = (reg, str) => {
    const m = str.match(reg);
    return m ? m[0] : null;
};
const range = (a, b, str) => {
    let begs, beg, left, right = undefined, result;
    let ai = str.indexOf(a);
    let bi = str.indexOf(b, ai + 1);
    let i = ai;
    if (ai >= 0 && bi > 0) {
        if (a === b) {
            return [ai, bi];
        }
        begs = [];
        left = str.length;
        while (i >= 0 && !result) {
            if (i === ai) {
                begs.push(i);
                ai = str.indexOf(a, i + 1);
            }
            else if (begs.length === 1) {
                const r = begs.pop();
                if (r !== undefined)
                    result = [r, bi];
            }
            else {
                beg = begs.pop();
                if (beg !== undefined && beg < left) {
                    left = beg;
                    right = bi;
                }
                bi = str.indexOf(b, i + 1);
            }
            i = ai < bi && ai >= 0 ? ai : bi;
        }
        if (begs.length && right !== undefined) {
            result = [left, right];
        }
    }
    return result;
};
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/brace-expansion/dist/esm/index.js

const escSlash = '\0SLASH' + Math.random().toFixed(16) + '\0';
const escOpen = '\0OPEN' + Math.random().toFixed(16) + '\0';
const escClose = '\0CLOSE' + Math.random().toFixed(16) + '\0';
const escComma = '\0COMMA' + Math.random().toFixed(16) + '\0';
const escPeriod = '\0PERIOD' + Math.random().toFixed(16) + '\0';
const escSlashPattern = new RegExp(escSlash, 'g');
const escOpenPattern = new RegExp(escOpen, 'g');
const escClosePattern = new RegExp(escClose, 'g');
const escCommaPattern = new RegExp(escComma, 'g');
const escPeriodPattern = new RegExp(escPeriod, 'g');
const slashPattern = /\\\\/g;
const openPattern = /\\{/g;
const closePattern = /\\}/g;
const commaPattern = /\\,/g;
const periodPattern = /\\\./g;
const EXPANSION_MAX = 100_000;
// `EXPANSION_MAX` caps the *number* of expansions, but not their length. An
// input like `'{a,b}'.repeat(1500)` stays under that count - its output is
// truncated to 100k results - while making every result ~1500 characters
// long. The result set, and the intermediate arrays built while combining
// brace sets, then grow large enough to exhaust memory and crash the process
// (CVE-2026-14257). `EXPANSION_MAX_LENGTH` bounds the total number of
// characters the accumulator may hold at any point, so memory stays flat no
// matter how many brace groups are chained. The limit sits well above any
// realistic expansion (100k results hitting `EXPANSION_MAX` measure ~1M
// characters) so legitimate input is unaffected.
const EXPANSION_MAX_LENGTH = 4_000_000;
// `expand_` recurses once per level of brace *nesting* - both when expanding a
// set's comma members and when re-wrapping a set whose body is a single part.
// The CVE-2026-14257 fix made the *tail* iterative (recursion on `m.post`, one
// level per chained group), which left nesting depth unbounded: about 3,100
// levels of `{{{...a,b...}}}` - only ~6KB of input - exhausted the native stack
// and crashed the process. `EXPANSION_MAX_DEPTH` bounds how deep the parser
// will follow nesting. It sits far above any realistic pattern and well below
// the depth at which the stack runs out.
const EXPANSION_MAX_DEPTH = 1_000;
// Bash keeps a quirk where a brace group followed by a comma set still expands
// (`{a},b}`). The parser implements it by rewriting the string and restarting
// the scan, absorbing one `}` per pass. `n` trailing braces therefore cost `n`
// full passes over a string that itself grows by one `escClose` sentinel each
// time - quadratic in `n`, with a ~26x constant from the sentinel's length.
// 128KB of `'{a}' + '}'.repeat(n) + ',z}'` blocked the event loop for 27
// seconds to produce two results. `EXPANSION_MAX_REWRITES` bounds how many
// times the scan may restart. Real `{a},b}` input needs a handful.
const EXPANSION_MAX_REWRITES = 1_000;
// `EXPANSION_MAX_STEPS` bounds the work one `expand` call does, which `max`,
// `maxLength` and `maxDepth` don't: nested sets are rescanned at every level
// and chained groups each rebuild up to `max` results, so 2KB of input could
// block the event loop for over 30 seconds. Each character scanned, result
// built and sequence value generated is a step, and each `expand_` call costs
// `CALL_STEPS` more. Past the budget, the set being expanded and everything
// after it stay literal. A glob needs a few hundred steps, and nesting all the
// way to `EXPANSION_MAX_DEPTH` about 4M.
const EXPANSION_MAX_STEPS = 20_000_000;
// What one `expand_` call costs on top of what it scans and builds. Setting
// one up takes about as long as scanning 16 characters, and a set whose
// results are wrapped to be expanded again makes one call per result, each
// scanning and building next to nothing: 64KB of
// `('{{' + ','.repeat(316) + '}{' + ','.repeat(316) + '}}').repeat(n)` made
// 4M such calls, which spent the budget three times as slowly as anything
// else.
const CALL_STEPS = 16;
function numeric(str) {
    return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
}
function escapeBraces(str) {
    return str
        .replace(slashPattern, escSlash)
        .replace(openPattern, escOpen)
        .replace(closePattern, escClose)
        .replace(commaPattern, escComma)
        .replace(periodPattern, escPeriod);
}
function unescapeBraces(str) {
    return str
        .replace(escSlashPattern, '\\')
        .replace(escOpenPattern, '{')
        .replace(escClosePattern, '}')
        .replace(escCommaPattern, ',')
        .replace(escPeriodPattern, '.');
}
// Like `target.push(...items)` but doesn't overflow the stack
function pushAll(target, items) {
    for (let i = 0; i < items.length; i++) {
        target.push(items[i]);
    }
}
// `balanced`, run on `masked` (see `maskUnmatchedOpens`), sliced from `str`
// and charged for the characters it walks: up to the group's `}`, or the
// whole string when there is no match or unmatched `{` come first, which
// `unmatched` then flags for masking. Once a call overdraws the budget, it
// and every later one return undefined, so the rest stays literal.
function balancedWithBudget(str, masked, budget) {
    if (budget.remaining < 0) {
        return undefined;
    }
    const r = range('{', '}', masked);
    const unmatched = r !== undefined && masked.indexOf('{') < r[0];
    budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
    if (!r || budget.remaining < 0) {
        return undefined;
    }
    return {
        end: r[1],
        pre: str.slice(0, r[0]),
        body: str.slice(r[0] + 1, r[1]),
        post: str.slice(r[1] + 1),
        unmatched,
    };
}
// `masked` with every `{` that has no matching `}` swapped for a `\0`, which
// keeps the length, so a scan of it still lines up with the string it was
// made from. Such a `{` is literal either way, but `balanced` only learns that
// one is unmatched by reading to the end of the string, so with one at the
// head of every group (`'{a,{b,c}'.repeat(n)`) each scan read the rest of the
// input. That was quadratic, and once the step budget charged for it, it ran
// out partway through and left the rest literal. A scan of the masked copy
// stops at the group's `}`. It is one pass, charged as such.
function maskUnmatchedOpens(masked, budget) {
    budget.remaining -= masked.length;
    const open = [];
    for (let i = 0; i < masked.length; i++) {
        const c = masked.charCodeAt(i);
        if (c === 0x7b) {
            open.push(i);
        }
        else if (c === 0x7d && open.length) {
            open.pop();
        }
    }
    let out = '';
    let last = 0;
    for (let i = 0; i < open.length; i++) {
        const at = open[i];
        out += masked.slice(last, at) + '\0';
        last = at + 1;
    }
    return out + masked.slice(last);
}
// Whether `str` has a `,` not followed by another `,`, with a `}` after it on
// the same line - what `/,(?!,).*\}/.test(str)` asks, answered in one pass from
// the end. The regex tries every `,` and backtracks through the rest of its
// line from each, which is quadratic, and the `{a},b}` rewrite asks again on
// every pass. Like a scan, it is charged for the whole string and refused if
// that overdraws the budget.
function commaSetFollows(str, budget) {
    budget.remaining -= str.length;
    if (budget.remaining < 0) {
        return false;
    }
    // Whether a `}` follows the current position before the line ends
    let close = false;
    for (let i = str.length - 1; i >= 0; i--) {
        const c = str.charCodeAt(i);
        if (c === 0x7d) {
            close = true;
        }
        else if (c === 0x0a || c === 0x0d || c === 0x2028 || c === 0x2029) {
            // A line terminator, which `.` does not match
            close = false;
        }
        else if (c === 0x2c && close && str.charCodeAt(i + 1) !== 0x2c) {
            return true;
        }
    }
    return false;
}
/**
 * Basically just str.split(","), but handling cases
 * where we have nested braced sections, which should be
 * treated as individual members, like {a,{b,c},d}
 *
 * Returns `undefined` if the step budget runs out before the whole set is
 * split, since splitting what is left on every comma would tear apart the
 * nested sets it still holds.
 */
function parseCommaParts(str, budget) {
    const parts = [];
    // Walk the brace groups iteratively. Recursing on `post` once per group let a
    // chain of them exhaust the stack - the parsing-side counterpart to
    // the `expand_` overflow fixed for CVE-2026-14257, and not something `max` or
    // `maxLength` can bound, since it happens before expansion.
    //
    // The part the next chunk continues
    let carry = '';
    for (;;) {
        // A set's body holds no unmatched `{`, so there is nothing to mask.
        const m = balancedWithBudget(str, str, budget);
        if (budget.remaining < 0) {
            return undefined;
        }
        if (!m) {
            const tail = str.split(',');
            tail[0] = carry + tail[0];
            pushAll(parts, tail);
            return parts;
        }
        const { pre, body, post } = m;
        const p = pre.split(',');
        p[0] = carry + p[0];
        p[p.length - 1] += '{' + body + '}';
        if (!post.length) {
            pushAll(parts, p);
            return parts;
        }
        carry = p.pop();
        pushAll(parts, p);
        str = post;
    }
}
// An option that is left out, or that is NaN, gets its default. Every
// comparison against NaN is false, so a NaN bound would never be reached:
// `{ maxSteps: NaN }` let 15KB of input block the event loop for 16 seconds,
// and `{ maxDepth: NaN }` overflowed the stack again (CVE-2026-102278). Pass
// `Infinity` to lift a bound.
function bound(value, fallback) {
    return value === undefined || isNaN(value) ? fallback : value;
}
function expand(str, options = {}) {
    if (!str) {
        return [];
    }
    const max = bound(options.max, EXPANSION_MAX);
    const maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
    const maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
    const maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
    const maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
    // I don't know why Bash 4.3 does this, but it does.
    // Anything starting with {} will have the first two bytes preserved
    // but *only* at the top level, so {},a}b will not expand to anything,
    // but a{},b}c will be expanded to [a}c,abc].
    // One could argue that this is a bug in Bash, but since the goal of
    // this module is to match Bash's rules, we escape a leading {}
    if (str.slice(0, 2) === '{}') {
        str = '\\{\\}' + str.slice(2);
    }
    return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
}
function embrace(str) {
    return '{' + str + '}';
}
function isPadded(el) {
    return /^-?0\d/.test(el);
}
function lte(i, y) {
    return i <= y;
}
function gte(i, y) {
    return i >= y;
}
// Build `{ acc[a] + pre + values[v] }` for every combination, capping the
// number of results at `max` and the total number of characters at `maxLength`.
// This is the one place output grows, so bounding it here keeps the single
// accumulator - and therefore memory - flat regardless of how many brace groups
// are combined (CVE-2026-14257). Each result built is a step, since `max` and
// `maxLength` bound one combination, not how many brace groups are combined.
function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
    const out = [];
    let length = 0;
    // Bash drops empty results at the top level, and they don't count against
    // `max`, so `max` bounds the number of *kept* results. Only an empty
    // `acc[a] + pre` can make one, so for those the empty values are skipped
    // without being visited. Visiting them one at a time let a set of empties
    // cost `acc.length * values.length` while keeping nothing.
    let nonEmpty;
    outer: for (let a = 0; a < acc.length; a++) {
        const prefix = acc[a] + pre;
        let vs = values;
        if (dropEmpties && !prefix) {
            if (!nonEmpty)
                nonEmpty = values.filter(v => v);
            vs = nonEmpty;
        }
        for (let v = 0; v < vs.length; v++) {
            if (out.length >= max)
                break outer;
            const expansion = prefix + vs[v];
            if (length + expansion.length > maxLength)
                break outer;
            out.push(expansion);
            length += expansion.length;
        }
    }
    budget.remaining -= out.length;
    return out;
}
// The expansion values of a single numeric (`1..5`) or alphabetic (`a..e..2`)
// sequence body, or `undefined` if the step budget runs out generating them.
function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
    const n = body.split(/\.\./);
    const N = [];
    // A sequence body always splits into two or three parts, but the compiler
    // can't know that.
    /* c8 ignore start */
    if (n[0] === undefined || n[1] === undefined) {
        return N;
    }
    /* c8 ignore stop */
    const x = numeric(n[0]);
    const y = numeric(n[1]);
    const width = Math.max(n[0].length, n[1].length);
    let incr = n.length === 3 && n[2] !== undefined ?
        Math.max(Math.abs(numeric(n[2])), 1)
        : 1;
    let test = lte;
    const reverse = y < x;
    if (reverse) {
        incr *= -1;
        test = gte;
    }
    const pad = n.some(isPadded);
    // A padded value is built a character at a time to `width`, which the input
    // sets, so it costs one step per character: 64KB of
    // `('{' + '0'.repeat(100) + '..99999}').repeat(n)` took 7 seconds charged
    // one step per value.
    const cost = pad ? width : 1;
    let length = 0;
    for (let i = x; test(i, y) && N.length < max; i += incr) {
        // Each value is a step. `max` and `maxLength` bound one sequence, but a
        // chain of them still generated up to `max` values each, however few
        // combining could keep.
        budget.remaining -= cost;
        if (budget.remaining < 0) {
            return undefined;
        }
        let c;
        if (isAlphaSequence) {
            c = String.fromCharCode(i);
            if (c === '\\') {
                c = '';
            }
        }
        else {
            c = String(i);
            if (pad) {
                const need = width - c.length;
                if (need > 0) {
                    const z = new Array(need + 1).join('0');
                    if (i < 0) {
                        c = '-' + z + c.slice(1);
                    }
                    else {
                        c = z + c;
                    }
                }
            }
        }
        if (length + c.length > maxLength)
            break;
        N.push(c);
        length += c.length;
    }
    return N;
}
function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
    // An overdraft here makes the first scan refuse, so `str` stays literal.
    budget.remaining -= CALL_STEPS;
    // Too deeply nested to keep following: treat the rest as literal, the same
    // way a group that cannot expand is already handled. Truncating rather than
    // throwing keeps `expand` total, matching `max` and `maxLength`.
    if (depth > maxDepth) {
        return [str];
    }
    // Consume the string's top-level brace groups left to right, threading a
    // running set of combined prefixes (`acc`). Expanding the tail iteratively -
    // rather than recursing on `m.post` once per group - keeps the native stack
    // depth constant, so deeply chained input (`'{a,b}'.repeat(3000)`) can no
    // longer overflow the stack, and leaves a single accumulator whose size
    // `maxLength` bounds directly (CVE-2026-14257).
    let acc = [''];
    // Bash drops empty results, but only when the *first* top-level group is a
    // comma set - a sequence like `{a..\}` may legitimately yield ''. The drop
    // is on the final strings, so it is applied to whichever `combine` produces
    // them (the one with no brace set left in the tail).
    // How many times the `{a},b}` rewrite below has restarted the scan. Each pass
    // re-reads the whole string, so leaving this unbounded is quadratic.
    let rewrites = 0;
    let dropEmpties = false;
    let firstGroup = true;
    // `str` with its unmatched `{` masked, once a scan has run into them
    let masked = str;
    for (;;) {
        const m = balancedWithBudget(str, masked, budget);
        // No brace set left, or no step budget left to look for one: the rest of
        // the string is literal.
        if (!m) {
            return combine(acc, str, [''], max, maxLength, dropEmpties, budget);
        }
        if (m.unmatched) {
            masked = maskUnmatchedOpens(masked, budget);
        }
        // no need to expand pre, since it is guaranteed to be free of brace-sets
        const pre = m.pre;
        // This set and the rest of the string, literal: for a set that cannot
        // expand, and for one the step budget runs out on. Once it is overdrawn,
        // every set still being expanded, at every level, stays literal like this -
        // otherwise each level above would go on combining, and wrapping and
        // expanding again, results the budget was too small for.
        const literal = () => combine(acc, pre + '{' + m.body + '}' + m.post, [''], max, maxLength, dropEmpties, budget);
        if (/\$$/.test(pre)) {
            acc = combine(acc, pre + '{' + m.body + '}', [''], max, maxLength, dropEmpties && !m.post.length, budget);
            firstGroup = false;
            if (!m.post.length)
                break;
            str = m.post;
            masked = masked.slice(m.end + 1);
            continue;
        }
        const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
        const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
        const isSequence = isNumericSequence || isAlphaSequence;
        const isOptions = m.body.indexOf(',') >= 0;
        if (!isSequence && !isOptions) {
            // {a},b}
            if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
                rewrites++;
                str = m.pre + '{' + m.body + escClose + m.post;
                // Taking a `}` away never gives an unmatched `{` a partner, so what
                // is masked stays unmatched. The `{` it closed can be left without
                // one, and the next scan masks it.
                masked =
                    masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
                isTop = true;
                continue;
            }
            // Nothing here expands, so the whole remaining string is literal.
            return literal();
        }
        if (firstGroup) {
            dropEmpties = isTop && !isSequence;
            firstGroup = false;
        }
        let values;
        if (isSequence) {
            values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
            if (!values) {
                return literal();
            }
        }
        else {
            let n = parseCommaParts(m.body, budget);
            // The step budget ran out partway through the set.
            if (!n) {
                return literal();
            }
            if (n.length === 1 && n[0] !== undefined) {
                // x{{a,b}}y ==> x{a}y x{b}y
                n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
                // The step budget ran out expanding the set's only part.
                if (budget.remaining < 0) {
                    return literal();
                }
                //XXX is this necessary? Can't seem to hit it in tests.
                /* c8 ignore start */
                if (n.length === 1) {
                    const next = combine(acc, pre + n[0], [''], max, maxLength, dropEmpties && !m.post.length, budget);
                    if (budget.remaining < 0) {
                        return literal();
                    }
                    acc = next;
                    if (!m.post.length)
                        break;
                    str = m.post;
                    masked = masked.slice(m.end + 1);
                    continue;
                }
                /* c8 ignore stop */
            }
            // Values that `combine` is going to drop as empty produce no result, so
            // they must not count against `max` - otherwise `{a,,b}` with `max: 2`
            // would stop at `['a', '']` and yield one result instead of two. Skipping
            // them outright keeps `values` bounded while leaving `max` a bound on
            // *kept* results.
            let dropsEmpties = dropEmpties && !m.post.length && !pre;
            for (let d = 0; dropsEmpties && d < acc.length; d++) {
                if (acc[d]) {
                    dropsEmpties = false;
                }
            }
            values = [];
            let valuesLength = 0;
            outer: for (let j = 0; j < n.length; j++) {
                const expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
                // The step budget ran out expanding a member.
                if (budget.remaining < 0) {
                    return literal();
                }
                for (let k = 0; k < expanded.length; k++) {
                    const v = expanded[k];
                    if (dropsEmpties && !v)
                        continue;
                    if (values.length >= max ||
                        valuesLength + v.length > maxLength) {
                        break outer;
                    }
                    values.push(v);
                    valuesLength += v.length;
                }
            }
        }
        const next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
        // The step budget ran out combining the set's values in.
        if (budget.remaining < 0) {
            return literal();
        }
        acc = next;
        if (!m.post.length)
            break;
        str = m.post;
        masked = masked.slice(m.end + 1);
    }
    return acc;
}
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/assert-valid-pattern.js
const MAX_PATTERN_LENGTH = 1024 * 64;
const assertValidPattern = (pattern) => {
    if (typeof pattern !== 'string') {
        throw new TypeError('invalid pattern');
    }
    if (pattern.length > MAX_PATTERN_LENGTH) {
        throw new TypeError('pattern is too long');
    }
};
//# sourceMappingURL=assert-valid-pattern.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/brace-expressions.js
// translate the various posix character classes into unicode properties
// this works across all unicode locales
// { <posix class>: [<translation>, /u flag required, negated]
const posixClasses = {
    '[:alnum:]': ['\\p{L}\\p{Nl}\\p{Nd}', true],
    '[:alpha:]': ['\\p{L}\\p{Nl}', true],
    '[:ascii:]': ['\\x' + '00-\\x' + '7f', false],
    '[:blank:]': ['\\p{Zs}\\t', true],
    '[:cntrl:]': ['\\p{Cc}', true],
    '[:digit:]': ['\\p{Nd}', true],
    '[:graph:]': ['\\p{Z}\\p{C}', true, true],
    '[:lower:]': ['\\p{Ll}', true],
    '[:print:]': ['\\p{C}', true],
    '[:punct:]': ['\\p{P}', true],
    '[:space:]': ['\\p{Z}\\t\\r\\n\\v\\f', true],
    '[:upper:]': ['\\p{Lu}', true],
    '[:word:]': ['\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}', true],
    '[:xdigit:]': ['A-Fa-f0-9', false],
};
// only need to escape a few things inside of brace expressions
// escapes: [ \ ] -
const braceEscape = (s) => s.replace(/[[\]\\-]/g, '\\$&');
// escape all regexp magic characters
const regexpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
// everything has already been escaped, we just have to join
const rangesToString = (ranges) => ranges.join('');
// takes a glob string at a posix brace expression, and returns
// an equivalent regular expression source, and boolean indicating
// whether the /u flag needs to be applied, and the number of chars
// consumed to parse the character class.
// This also removes out of order ranges, and returns ($.) if the
// entire class just no good.
const parseClass = (glob, position) => {
    const pos = position;
    /* c8 ignore start */
    if (glob.charAt(pos) !== '[') {
        throw new Error('not in a brace expression');
    }
    /* c8 ignore stop */
    const ranges = [];
    const negs = [];
    let i = pos + 1;
    let sawStart = false;
    let uflag = false;
    let escaping = false;
    let negate = false;
    let endPos = pos;
    let rangeStart = '';
    WHILE: while (i < glob.length) {
        const c = glob.charAt(i);
        if ((c === '!' || c === '^') && i === pos + 1) {
            negate = true;
            i++;
            continue;
        }
        if (c === ']' && sawStart && !escaping) {
            endPos = i + 1;
            break;
        }
        sawStart = true;
        if (c === '\\') {
            if (!escaping) {
                escaping = true;
                i++;
                continue;
            }
            // escaped \ char, fall through and treat like normal char
        }
        if (c === '[' && !escaping) {
            // either a posix class, a collation equivalent, or just a [
            for (const [cls, [unip, u, neg]] of Object.entries(posixClasses)) {
                if (glob.startsWith(cls, i)) {
                    // invalid, [a-[] is fine, but not [a-[:alpha]]
                    if (rangeStart) {
                        return ['$.', false, glob.length - pos, true];
                    }
                    i += cls.length;
                    if (neg)
                        negs.push(unip);
                    else
                        ranges.push(unip);
                    uflag = uflag || u;
                    continue WHILE;
                }
            }
        }
        // now it's just a normal character, effectively
        escaping = false;
        if (rangeStart) {
            // throw this range away if it's not valid, but others
            // can still match.
            if (c > rangeStart) {
                ranges.push(braceEscape(rangeStart) + '-' + braceEscape(c));
            }
            else if (c === rangeStart) {
                ranges.push(braceEscape(c));
            }
            rangeStart = '';
            i++;
            continue;
        }
        // now might be the start of a range.
        // can be either c-d or c-] or c<more...>] or c] at this point
        if (glob.startsWith('-]', i + 1)) {
            ranges.push(braceEscape(c + '-'));
            i += 2;
            continue;
        }
        if (glob.startsWith('-', i + 1)) {
            rangeStart = c;
            i += 2;
            continue;
        }
        // not the start of a range, just a single character
        ranges.push(braceEscape(c));
        i++;
    }
    if (endPos < i) {
        // didn't see the end of the class, not a valid class,
        // but might still be valid as a literal match.
        return ['', false, 0, false];
    }
    // if we got no ranges and no negates, then we have a range that
    // cannot possibly match anything, and that poisons the whole glob
    if (!ranges.length && !negs.length) {
        return ['$.', false, glob.length - pos, true];
    }
    // if we got one positive range, and it's a single character, then that's
    // not actually a magic pattern, it's just that one literal character.
    // we should not treat that as "magic", we should just return the literal
    // character. [_] is a perfectly valid way to escape glob magic chars.
    if (negs.length === 0 &&
        ranges.length === 1 &&
        /^\\?.$/.test(ranges[0]) &&
        !negate) {
        const r = ranges[0].length === 2 ? ranges[0].slice(-1) : ranges[0];
        return [regexpEscape(r), false, endPos - pos, false];
    }
    const sranges = '[' + (negate ? '^' : '') + rangesToString(ranges) + ']';
    const snegs = '[' + (negate ? '' : '^') + rangesToString(negs) + ']';
    const comb = ranges.length && negs.length ? '(' + sranges + '|' + snegs + ')'
        : ranges.length ? sranges
            : snegs;
    return [comb, uflag, endPos - pos, true];
};
//# sourceMappingURL=brace-expressions.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/unescape.js
/**
 * Un-escape a string that has been escaped with {@link escape}.
 *
 * If the {@link MinimatchOptions.windowsPathsNoEscape} option is used, then
 * square-bracket escapes are removed, but not backslash escapes.
 *
 * For example, it will turn the string `'[*]'` into `*`, but it will not
 * turn `'\\*'` into `'*'`, because `\` is a path separator in
 * `windowsPathsNoEscape` mode.
 *
 * When `windowsPathsNoEscape` is not set, then both square-bracket escapes and
 * backslash escapes are removed.
 *
 * Slashes (and backslashes in `windowsPathsNoEscape` mode) cannot be escaped
 * or unescaped.
 *
 * When `magicalBraces` is not set, escapes of braces (`{` and `}`) will not be
 * unescaped.
 */
const unescape_unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true, } = {}) => {
    if (magicalBraces) {
        return windowsPathsNoEscape ?
            s.replace(/\[([^/\\])\]/g, '$1')
            : s
                .replace(/((?!\\).|^)\[([^/\\])\]/g, '$1$2')
                .replace(/\\([^/])/g, '$1');
    }
    return windowsPathsNoEscape ?
        s.replace(/\[([^/\\{}])\]/g, '$1')
        : s
            .replace(/((?!\\).|^)\[([^/\\{}])\]/g, '$1$2')
            .replace(/\\([^/{}])/g, '$1');
};
//# sourceMappingURL=unescape.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/ast.js
// parse a single path portion
var _a;


const types = new Set(['!', '?', '+', '*', '@']);
const isExtglobType = (c) => types.has(c);
const isExtglobAST = (c) => isExtglobType(c.type);
// Map of which extglob types can adopt the children of a nested extglob
//
// anything but ! can adopt a matching type:
// +(a|+(b|c)|d) => +(a|b|c|d)
// *(a|*(b|c)|d) => *(a|b|c|d)
// @(a|@(b|c)|d) => @(a|b|c|d)
// ?(a|?(b|c)|d) => ?(a|b|c|d)
//
// * can adopt anything, because 0 or repetition is allowed
// *(a|?(b|c)|d) => *(a|b|c|d)
// *(a|+(b|c)|d) => *(a|b|c|d)
// *(a|@(b|c)|d) => *(a|b|c|d)
//
// + can adopt @, because 1 or repetition is allowed
// +(a|@(b|c)|d) => +(a|b|c|d)
//
// + and @ CANNOT adopt *, because 0 would be allowed
// +(a|*(b|c)|d) => would match "", on *(b|c)
// @(a|*(b|c)|d) => would match "", on *(b|c)
//
// + and @ CANNOT adopt ?, because 0 would be allowed
// +(a|?(b|c)|d) => would match "", on ?(b|c)
// @(a|?(b|c)|d) => would match "", on ?(b|c)
//
// ? can adopt @, because 0 or 1 is allowed
// ?(a|@(b|c)|d) => ?(a|b|c|d)
//
// ? and @ CANNOT adopt * or +, because >1 would be allowed
// ?(a|*(b|c)|d) => would match bbb on *(b|c)
// @(a|*(b|c)|d) => would match bbb on *(b|c)
// ?(a|+(b|c)|d) => would match bbb on +(b|c)
// @(a|+(b|c)|d) => would match bbb on +(b|c)
//
// ! CANNOT adopt ! (nothing else can either)
// !(a|!(b|c)|d) => !(a|b|c|d) would fail to match on b (not not b|c)
//
// ! can adopt @
// !(a|@(b|c)|d) => !(a|b|c|d)
//
// ! CANNOT adopt *
// !(a|*(b|c)|d) => !(a|b|c|d) would match on bbb, not allowed
//
// ! CANNOT adopt +
// !(a|+(b|c)|d) => !(a|b|c|d) would match on bbb, not allowed
//
// ! CANNOT adopt ?
// x!(a|?(b|c)|d) => x!(a|b|c|d) would fail to match "x"
const adoptionMap = new Map([
    ['!', ['@']],
    ['?', ['?', '@']],
    ['@', ['@']],
    ['*', ['*', '+', '?', '@']],
    ['+', ['+', '@']],
]);
// nested extglobs that can be adopted in, but with the addition of
// a blank '' element.
const adoptionWithSpaceMap = new Map([
    ['!', ['?']],
    ['@', ['?']],
    ['+', ['?', '*']],
]);
// union of the previous two maps
const adoptionAnyMap = new Map([
    ['!', ['?', '@']],
    ['?', ['?', '@']],
    ['@', ['?', '@']],
    ['*', ['*', '+', '?', '@']],
    ['+', ['+', '@', '?', '*']],
]);
// Extglobs that can take over their parent if they are the only child
// the key is parent, value maps child to resulting extglob parent type
// '@' is omitted because it's a special case. An `@` extglob with a single
// member can always be usurped by that subpattern.
const usurpMap = new Map([
    ['!', new Map([['!', '@']])],
    [
        '?',
        new Map([
            ['*', '*'],
            ['+', '*'],
        ]),
    ],
    [
        '@',
        new Map([
            ['!', '!'],
            ['?', '?'],
            ['@', '@'],
            ['*', '*'],
            ['+', '+'],
        ]),
    ],
    [
        '+',
        new Map([
            ['?', '*'],
            ['*', '*'],
        ]),
    ],
]);
// Patterns that get prepended to bind to the start of either the
// entire string, or just a single path portion, to prevent dots
// and/or traversal patterns, when needed.
// Exts don't need the ^ or / bit, because the root binds that already.
const startNoTraversal = '(?!(?:^|/)\\.\\.?(?:$|/))';
const startNoDot = '(?!\\.)';
// characters that indicate a start of pattern needs the "no dots" bit,
// because a dot *might* be matched. ( is not in the list, because in
// the case of a child extglob, it will handle the prevention itself.
const addPatternStart = new Set(['[', '.']);
// cases where traversal is A-OK, no dot prevention needed
const justDots = new Set(['..', '.']);
const reSpecials = new Set('().*{}+?[]^$\\!');
const regExpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
// any single thing other than /
const qmark = '[^/]';
// * => any number of characters
const star = qmark + '*?';
// use + when we need to ensure that *something* matches, because the * is
// the only thing in the path portion.
const starNoEmpty = qmark + '+?';
// remove the \ chars that we added if we end up doing a nonmagic compare
// const deslash = (s: string) => s.replace(/\\(.)/g, '$1')
let ID = 0;
class AST {
    type;
    #root;
    #hasMagic;
    #uflag = false;
    #parts = [];
    #parent;
    #parentIndex;
    #negs;
    #filledNegs = false;
    #options;
    #toString;
    // set to true if it's an extglob with no children
    // (which really means one child of '')
    #emptyExt = false;
    id = ++ID;
    get depth() {
        return (this.#parent?.depth ?? -1) + 1;
    }
    [Symbol.for('nodejs.util.inspect.custom')]() {
        return {
            '@@type': 'AST',
            id: this.id,
            type: this.type,
            root: this.#root.id,
            parent: this.#parent?.id,
            depth: this.depth,
            partsLength: this.#parts.length,
            parts: this.#parts,
        };
    }
    constructor(type, parent, options = {}) {
        this.type = type;
        // extglobs are inherently magical
        if (type)
            this.#hasMagic = true;
        this.#parent = parent;
        this.#root = this.#parent ? this.#parent.#root : this;
        this.#options = this.#root === this ? options : this.#root.#options;
        this.#negs = this.#root === this ? [] : this.#root.#negs;
        if (type === '!' && !this.#root.#filledNegs)
            this.#negs.push(this);
        this.#parentIndex = this.#parent ? this.#parent.#parts.length : 0;
    }
    get hasMagic() {
        /* c8 ignore start */
        if (this.#hasMagic !== undefined)
            return this.#hasMagic;
        /* c8 ignore stop */
        for (const p of this.#parts) {
            if (typeof p === 'string')
                continue;
            if (p.type || p.hasMagic)
                return (this.#hasMagic = true);
        }
        // note: will be undefined until we generate the regexp src and find out
        return this.#hasMagic;
    }
    // reconstructs the pattern
    toString() {
        return (this.#toString !== undefined ? this.#toString
            : !this.type ?
                (this.#toString = this.#parts.map(p => String(p)).join(''))
                : (this.#toString =
                    this.type +
                        '(' +
                        this.#parts.map(p => String(p)).join('|') +
                        ')'));
    }
    #fillNegs() {
        /* c8 ignore start */
        if (this !== this.#root)
            throw new Error('should only call on root');
        if (this.#filledNegs)
            return this;
        /* c8 ignore stop */
        // call toString() once to fill this out
        this.toString();
        this.#filledNegs = true;
        let n;
        while ((n = this.#negs.pop())) {
            if (n.type !== '!')
                continue;
            // walk up the tree, appending everthing that comes AFTER parentIndex
            let p = n;
            let pp = p.#parent;
            while (pp) {
                for (let i = p.#parentIndex + 1; !pp.type && i < pp.#parts.length; i++) {
                    for (const part of n.#parts) {
                        /* c8 ignore start */
                        if (typeof part === 'string') {
                            throw new Error('string part in extglob AST??');
                        }
                        /* c8 ignore stop */
                        part.copyIn(pp.#parts[i]);
                    }
                }
                p = pp;
                pp = p.#parent;
            }
        }
        return this;
    }
    push(...parts) {
        for (const p of parts) {
            if (p === '')
                continue;
            /* c8 ignore start */
            if (typeof p !== 'string' &&
                !(p instanceof _a && p.#parent === this)) {
                throw new Error('invalid part: ' + p);
            }
            /* c8 ignore stop */
            this.#parts.push(p);
        }
    }
    toJSON() {
        const ret = this.type === null ?
            this.#parts
                .slice()
                .map(p => (typeof p === 'string' ? p : p.toJSON()))
            : [this.type, ...this.#parts.map(p => p.toJSON())];
        if (this.isStart() && !this.type)
            ret.unshift([]);
        if (this.isEnd() &&
            (this === this.#root ||
                (this.#root.#filledNegs && this.#parent?.type === '!'))) {
            ret.push({});
        }
        return ret;
    }
    isStart() {
        if (this.#root === this)
            return true;
        // if (this.type) return !!this.#parent?.isStart()
        if (!this.#parent?.isStart())
            return false;
        if (this.#parentIndex === 0)
            return true;
        // if everything AHEAD of this is a negation, then it's still the "start"
        const p = this.#parent;
        for (let i = 0; i < this.#parentIndex; i++) {
            const pp = p.#parts[i];
            if (!(pp instanceof _a && pp.type === '!')) {
                return false;
            }
        }
        return true;
    }
    isEnd() {
        if (this.#root === this)
            return true;
        if (this.#parent?.type === '!')
            return true;
        if (!this.#parent?.isEnd())
            return false;
        if (!this.type)
            return this.#parent?.isEnd();
        // if not root, it'll always have a parent
        /* c8 ignore start */
        const pl = this.#parent ? this.#parent.#parts.length : 0;
        /* c8 ignore stop */
        return this.#parentIndex === pl - 1;
    }
    copyIn(part) {
        if (typeof part === 'string')
            this.push(part);
        else
            this.push(part.clone(this));
    }
    clone(parent) {
        const c = new _a(this.type, parent);
        for (const p of this.#parts) {
            c.copyIn(p);
        }
        return c;
    }
    static #parseAST(str, ast, pos, opt, extDepth) {
        const maxDepth = opt.maxExtglobRecursion ?? 2;
        let escaping = false;
        let inBrace = false;
        let braceStart = -1;
        let braceNeg = false;
        if (ast.type === null) {
            // outside of a extglob, append until we find a start
            let i = pos;
            let acc = '';
            while (i < str.length) {
                const c = str.charAt(i++);
                // still accumulate escapes at this point, but we do ignore
                // starts that are escaped
                if (escaping || c === '\\') {
                    escaping = !escaping;
                    acc += c;
                    continue;
                }
                if (inBrace) {
                    if (i === braceStart + 1) {
                        if (c === '^' || c === '!') {
                            braceNeg = true;
                        }
                    }
                    else if (c === ']' && !(i === braceStart + 2 && braceNeg)) {
                        inBrace = false;
                    }
                    acc += c;
                    continue;
                }
                else if (c === '[') {
                    inBrace = true;
                    braceStart = i;
                    braceNeg = false;
                    acc += c;
                    continue;
                }
                // we don't have to check for adoption here, because that's
                // done at the other recursion point.
                const doRecurse = !opt.noext &&
                    isExtglobType(c) &&
                    str.charAt(i) === '(' &&
                    extDepth <= maxDepth;
                if (doRecurse) {
                    ast.push(acc);
                    acc = '';
                    const ext = new _a(c, ast);
                    i = _a.#parseAST(str, ext, i, opt, extDepth + 1);
                    ast.push(ext);
                    continue;
                }
                acc += c;
            }
            ast.push(acc);
            return i;
        }
        // some kind of extglob, pos is at the (
        // find the next | or )
        let i = pos + 1;
        let part = new _a(null, ast);
        const parts = [];
        let acc = '';
        while (i < str.length) {
            const c = str.charAt(i++);
            // still accumulate escapes at this point, but we do ignore
            // starts that are escaped
            if (escaping || c === '\\') {
                escaping = !escaping;
                acc += c;
                continue;
            }
            if (inBrace) {
                if (i === braceStart + 1) {
                    if (c === '^' || c === '!') {
                        braceNeg = true;
                    }
                }
                else if (c === ']' && !(i === braceStart + 2 && braceNeg)) {
                    inBrace = false;
                }
                acc += c;
                continue;
            }
            else if (c === '[') {
                inBrace = true;
                braceStart = i;
                braceNeg = false;
                acc += c;
                continue;
            }
            const doRecurse = !opt.noext &&
                isExtglobType(c) &&
                str.charAt(i) === '(' &&
                /* c8 ignore start - the maxDepth is sufficient here */
                (extDepth <= maxDepth || (ast && ast.#canAdoptType(c)));
            /* c8 ignore stop */
            if (doRecurse) {
                const depthAdd = ast && ast.#canAdoptType(c) ? 0 : 1;
                part.push(acc);
                acc = '';
                const ext = new _a(c, part);
                part.push(ext);
                i = _a.#parseAST(str, ext, i, opt, extDepth + depthAdd);
                continue;
            }
            if (c === '|') {
                part.push(acc);
                acc = '';
                parts.push(part);
                part = new _a(null, ast);
                continue;
            }
            if (c === ')') {
                if (acc === '' && ast.#parts.length === 0) {
                    ast.#emptyExt = true;
                }
                part.push(acc);
                acc = '';
                ast.push(...parts, part);
                return i;
            }
            acc += c;
        }
        // unfinished extglob
        // if we got here, it was a malformed extglob! not an extglob, but
        // maybe something else in there.
        ast.type = null;
        ast.#hasMagic = undefined;
        ast.#parts = [str.substring(pos - 1)];
        return i;
    }
    #canAdoptWithSpace(child) {
        return this.#canAdopt(child, adoptionWithSpaceMap);
    }
    #canAdopt(child, map = adoptionMap) {
        if (!child ||
            typeof child !== 'object' ||
            child.type !== null ||
            child.#parts.length !== 1 ||
            this.type === null) {
            return false;
        }
        const gc = child.#parts[0];
        if (!gc || typeof gc !== 'object' || gc.type === null) {
            return false;
        }
        return this.#canAdoptType(gc.type, map);
    }
    #canAdoptType(c, map = adoptionAnyMap) {
        return !!map.get(this.type)?.includes(c);
    }
    #adoptWithSpace(child, index) {
        const gc = child.#parts[0];
        const blank = new _a(null, gc, this.options);
        blank.#parts.push('');
        gc.push(blank);
        this.#adopt(child, index);
    }
    #adopt(child, index) {
        const gc = child.#parts[0];
        this.#parts.splice(index, 1, ...gc.#parts);
        for (const p of gc.#parts) {
            if (typeof p === 'object')
                p.#parent = this;
        }
        this.#toString = undefined;
    }
    #canUsurpType(c) {
        const m = usurpMap.get(this.type);
        return !!m?.has(c);
    }
    #canUsurp(child) {
        if (!child ||
            typeof child !== 'object' ||
            child.type !== null ||
            child.#parts.length !== 1 ||
            this.type === null ||
            this.#parts.length !== 1) {
            return false;
        }
        const gc = child.#parts[0];
        if (!gc || typeof gc !== 'object' || gc.type === null) {
            return false;
        }
        return this.#canUsurpType(gc.type);
    }
    #usurp(child) {
        const m = usurpMap.get(this.type);
        const gc = child.#parts[0];
        const nt = m?.get(gc.type);
        /* c8 ignore start - impossible */
        if (!nt)
            return false;
        /* c8 ignore stop */
        this.#parts = gc.#parts;
        for (const p of this.#parts) {
            if (typeof p === 'object') {
                p.#parent = this;
            }
        }
        this.type = nt;
        this.#toString = undefined;
        this.#emptyExt = false;
    }
    static fromGlob(pattern, options = {}) {
        const ast = new _a(null, undefined, options);
        _a.#parseAST(pattern, ast, 0, options, 0);
        return ast;
    }
    // returns the regular expression if there's magic, or the unescaped
    // string if not.
    toMMPattern() {
        // should only be called on root
        /* c8 ignore start */
        if (this !== this.#root)
            return this.#root.toMMPattern();
        /* c8 ignore stop */
        const glob = this.toString();
        const [re, body, hasMagic, uflag] = this.toRegExpSource();
        // if we're in nocase mode, and not nocaseMagicOnly, then we do
        // still need a regular expression if we have to case-insensitively
        // match capital/lowercase characters.
        const anyMagic = hasMagic ||
            this.#hasMagic ||
            (this.#options.nocase &&
                !this.#options.nocaseMagicOnly &&
                glob.toUpperCase() !== glob.toLowerCase());
        if (!anyMagic) {
            return body;
        }
        const flags = (this.#options.nocase ? 'i' : '') + (uflag ? 'u' : '');
        return Object.assign(new RegExp(`^${re}$`, flags), {
            _src: re,
            _glob: glob,
        });
    }
    get options() {
        return this.#options;
    }
    // returns the string match, the regexp source, whether there's magic
    // in the regexp (so a regular expression is required) and whether or
    // not the uflag is needed for the regular expression (for posix classes)
    // TODO: instead of injecting the start/end at this point, just return
    // the BODY of the regexp, along with the start/end portions suitable
    // for binding the start/end in either a joined full-path makeRe context
    // (where we bind to (^|/), or a standalone matchPart context (where
    // we bind to ^, and not /).  Otherwise slashes get duped!
    //
    // In part-matching mode, the start is:
    // - if not isStart: nothing
    // - if traversal possible, but not allowed: ^(?!\.\.?$)
    // - if dots allowed or not possible: ^
    // - if dots possible and not allowed: ^(?!\.)
    // end is:
    // - if not isEnd(): nothing
    // - else: $
    //
    // In full-path matching mode, we put the slash at the START of the
    // pattern, so start is:
    // - if first pattern: same as part-matching mode
    // - if not isStart(): nothing
    // - if traversal possible, but not allowed: /(?!\.\.?(?:$|/))
    // - if dots allowed or not possible: /
    // - if dots possible and not allowed: /(?!\.)
    // end is:
    // - if last pattern, same as part-matching mode
    // - else nothing
    //
    // Always put the (?:$|/) on negated tails, though, because that has to be
    // there to bind the end of the negated pattern portion, and it's easier to
    // just stick it in now rather than try to inject it later in the middle of
    // the pattern.
    //
    // We can just always return the same end, and leave it up to the caller
    // to know whether it's going to be used joined or in parts.
    // And, if the start is adjusted slightly, can do the same there:
    // - if not isStart: nothing
    // - if traversal possible, but not allowed: (?:/|^)(?!\.\.?$)
    // - if dots allowed or not possible: (?:/|^)
    // - if dots possible and not allowed: (?:/|^)(?!\.)
    //
    // But it's better to have a simpler binding without a conditional, for
    // performance, so probably better to return both start options.
    //
    // Then the caller just ignores the end if it's not the first pattern,
    // and the start always gets applied.
    //
    // But that's always going to be $ if it's the ending pattern, or nothing,
    // so the caller can just attach $ at the end of the pattern when building.
    //
    // So the todo is:
    // - better detect what kind of start is needed
    // - return both flavors of starting pattern
    // - attach $ at the end of the pattern when creating the actual RegExp
    //
    // Ah, but wait, no, that all only applies to the root when the first pattern
    // is not an extglob. If the first pattern IS an extglob, then we need all
    // that dot prevention biz to live in the extglob portions, because eg
    // +(*|.x*) can match .xy but not .yx.
    //
    // So, return the two flavors if it's #root and the first child is not an
    // AST, otherwise leave it to the child AST to handle it, and there,
    // use the (?:^|/) style of start binding.
    //
    // Even simplified further:
    // - Since the start for a join is eg /(?!\.) and the start for a part
    // is ^(?!\.), we can just prepend (?!\.) to the pattern (either root
    // or start or whatever) and prepend ^ or / at the Regexp construction.
    toRegExpSource(allowDot) {
        const dot = allowDot ?? !!this.#options.dot;
        if (this.#root === this) {
            this.#flatten();
            this.#fillNegs();
        }
        if (!isExtglobAST(this)) {
            const noEmpty = this.isStart() &&
                this.isEnd() &&
                !this.#parts.some(s => typeof s !== 'string');
            const src = this.#parts
                .map(p => {
                const [re, _, hasMagic, uflag] = typeof p === 'string' ?
                    _a.#parseGlob(p, this.#hasMagic, noEmpty)
                    : p.toRegExpSource(allowDot);
                this.#hasMagic = this.#hasMagic || hasMagic;
                this.#uflag = this.#uflag || uflag;
                return re;
            })
                .join('');
            let start = '';
            if (this.isStart()) {
                if (typeof this.#parts[0] === 'string') {
                    // this is the string that will match the start of the pattern,
                    // so we need to protect against dots and such.
                    // '.' and '..' cannot match unless the pattern is that exactly,
                    // even if it starts with . or dot:true is set.
                    const dotTravAllowed = this.#parts.length === 1 && justDots.has(this.#parts[0]);
                    if (!dotTravAllowed) {
                        const aps = addPatternStart;
                        // check if we have a possibility of matching . or ..,
                        // and prevent that.
                        const needNoTrav = 
                        // dots are allowed, and the pattern starts with [ or .
                        (dot && aps.has(src.charAt(0))) ||
                            // the pattern starts with \., and then [ or .
                            (src.startsWith('\\.') && aps.has(src.charAt(2))) ||
                            // the pattern starts with \.\., and then [ or .
                            (src.startsWith('\\.\\.') && aps.has(src.charAt(4)));
                        // no need to prevent dots if it can't match a dot, or if a
                        // sub-pattern will be preventing it anyway.
                        const needNoDot = !dot && !allowDot && aps.has(src.charAt(0));
                        start =
                            needNoTrav ? startNoTraversal
                                : needNoDot ? startNoDot
                                    : '';
                    }
                }
            }
            // append the "end of path portion" pattern to negation tails
            let end = '';
            if (this.isEnd() &&
                this.#root.#filledNegs &&
                this.#parent?.type === '!') {
                end = '(?:$|\\/)';
            }
            const final = start + src + end;
            return [
                final,
                unescape_unescape(src),
                (this.#hasMagic = !!this.#hasMagic),
                this.#uflag,
            ];
        }
        // We need to calculate the body *twice* if it's a repeat pattern
        // at the start, once in nodot mode, then again in dot mode, so a
        // pattern like *(?) can match 'x.y'
        const repeated = this.type === '*' || this.type === '+';
        // some kind of extglob
        const start = this.type === '!' ? '(?:(?!(?:' : '(?:';
        let body = this.#partsToRegExp(dot);
        if (this.isStart() && this.isEnd() && !body && this.type !== '!') {
            // invalid extglob, has to at least be *something* present, if it's
            // the entire path portion.
            const s = this.toString();
            const me = this;
            me.#parts = [s];
            me.type = null;
            me.#hasMagic = undefined;
            return [s, unescape_unescape(this.toString()), false, false];
        }
        let bodyDotAllowed = !repeated || allowDot || dot || !startNoDot ?
            ''
            : this.#partsToRegExp(true);
        if (bodyDotAllowed === body) {
            bodyDotAllowed = '';
        }
        if (bodyDotAllowed) {
            body = `(?:${body})(?:${bodyDotAllowed})*?`;
        }
        // an empty !() is exactly equivalent to a starNoEmpty
        let final = '';
        if (this.type === '!' && this.#emptyExt) {
            final = (this.isStart() && !dot ? startNoDot : '') + starNoEmpty;
        }
        else {
            const close = this.type === '!' ?
                // !() must match something,but !(x) can match ''
                '))' +
                    (this.isStart() && !dot && !allowDot ? startNoDot : '') +
                    star +
                    ')'
                : this.type === '@' ? ')'
                    : this.type === '?' ? ')?'
                        : this.type === '+' && bodyDotAllowed ? ')'
                            : this.type === '*' && bodyDotAllowed ? `)?`
                                : `)${this.type}`;
            final = start + body + close;
        }
        return [
            final,
            unescape_unescape(body),
            (this.#hasMagic = !!this.#hasMagic),
            this.#uflag,
        ];
    }
    #flatten() {
        if (!isExtglobAST(this)) {
            for (const p of this.#parts) {
                if (typeof p === 'object') {
                    p.#flatten();
                }
            }
        }
        else {
            // do up to 10 passes to flatten as much as possible
            let iterations = 0;
            let done = false;
            do {
                done = true;
                for (let i = 0; i < this.#parts.length; i++) {
                    const c = this.#parts[i];
                    if (typeof c === 'object') {
                        c.#flatten();
                        if (this.#canAdopt(c)) {
                            done = false;
                            this.#adopt(c, i);
                        }
                        else if (this.#canAdoptWithSpace(c)) {
                            done = false;
                            this.#adoptWithSpace(c, i);
                        }
                        else if (this.#canUsurp(c)) {
                            done = false;
                            this.#usurp(c);
                        }
                    }
                }
            } while (!done && ++iterations < 10);
        }
        this.#toString = undefined;
    }
    #partsToRegExp(dot) {
        return this.#parts
            .map(p => {
            // extglob ASTs should only contain parent ASTs
            /* c8 ignore start */
            if (typeof p === 'string') {
                throw new Error('string type in extglob ast??');
            }
            /* c8 ignore stop */
            // can ignore hasMagic, because extglobs are already always magic
            const [re, _, _hasMagic, uflag] = p.toRegExpSource(dot);
            this.#uflag = this.#uflag || uflag;
            return re;
        })
            .filter(p => !(this.isStart() && this.isEnd()) || !!p)
            .join('|');
    }
    static #parseGlob(glob, hasMagic, noEmpty = false) {
        let escaping = false;
        let re = '';
        let uflag = false;
        // multiple stars that aren't globstars coalesce into one *
        let inStar = false;
        for (let i = 0; i < glob.length; i++) {
            const c = glob.charAt(i);
            if (escaping) {
                escaping = false;
                re += (reSpecials.has(c) ? '\\' : '') + c;
                continue;
            }
            if (c === '*') {
                if (inStar)
                    continue;
                inStar = true;
                re += noEmpty && /^[*]+$/.test(glob) ? starNoEmpty : star;
                hasMagic = true;
                continue;
            }
            else {
                inStar = false;
            }
            if (c === '\\') {
                if (i === glob.length - 1) {
                    re += '\\\\';
                }
                else {
                    escaping = true;
                }
                continue;
            }
            if (c === '[') {
                const [src, needUflag, consumed, magic] = parseClass(glob, i);
                if (consumed) {
                    re += src;
                    uflag = uflag || needUflag;
                    i += consumed - 1;
                    hasMagic = hasMagic || magic;
                    continue;
                }
            }
            if (c === '?') {
                re += qmark;
                hasMagic = true;
                continue;
            }
            re += regExpEscape(c);
        }
        return [re, unescape_unescape(glob), !!hasMagic, uflag];
    }
}
_a = AST;
//# sourceMappingURL=ast.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/escape.js
/**
 * Escape all magic characters in a glob pattern.
 *
 * If the {@link MinimatchOptions.windowsPathsNoEscape}
 * option is used, then characters are escaped by wrapping in `[]`, because
 * a magic character wrapped in a character class can only be satisfied by
 * that exact character.  In this mode, `\` is _not_ escaped, because it is
 * not interpreted as a magic character, but instead as a path separator.
 *
 * If the {@link MinimatchOptions.magicalBraces} option is used,
 * then braces (`{` and `}`) will be escaped.
 */
const escape_escape = (s, { windowsPathsNoEscape = false, magicalBraces = false, } = {}) => {
    // don't need to escape +@! because we escape the parens
    // that make those magic, and escaping ! as [!] isn't valid,
    // because [!]] is a valid glob class meaning not ']'.
    if (magicalBraces) {
        return windowsPathsNoEscape ?
            s.replace(/[?*()[\]{}]/g, '[$&]')
            : s.replace(/[?*()[\]\\{}]/g, '\\$&');
    }
    return windowsPathsNoEscape ?
        s.replace(/[?*()[\]]/g, '[$&]')
        : s.replace(/[?*()[\]\\]/g, '\\$&');
};
//# sourceMappingURL=escape.js.map
;// CONCATENATED MODULE: ./node_modules/minimatch/dist/esm/index.js





const minimatch = (p, pattern, options = {}) => {
    assertValidPattern(pattern);
    // shortcut: comments match nothing.
    if (!options.nocomment && pattern.charAt(0) === '#') {
        return false;
    }
    return new Minimatch(pattern, options).match(p);
};
// Optimized checking for the most common glob patterns.
const starDotExtRE = /^\*+([^+@!?*[(]*)$/;
const starDotExtTest = (ext) => (f) => !f.startsWith('.') && f.endsWith(ext);
const starDotExtTestDot = (ext) => (f) => f.endsWith(ext);
const starDotExtTestNocase = (ext) => {
    ext = ext.toLowerCase();
    return (f) => !f.startsWith('.') && f.toLowerCase().endsWith(ext);
};
const starDotExtTestNocaseDot = (ext) => {
    ext = ext.toLowerCase();
    return (f) => f.toLowerCase().endsWith(ext);
};
const starDotStarRE = /^\*+\.\*+$/;
const starDotStarTest = (f) => !f.startsWith('.') && f.includes('.');
const starDotStarTestDot = (f) => f !== '.' && f !== '..' && f.includes('.');
const dotStarRE = /^\.\*+$/;
const dotStarTest = (f) => f !== '.' && f !== '..' && f.startsWith('.');
const starRE = /^\*+$/;
const starTest = (f) => f.length !== 0 && !f.startsWith('.');
const starTestDot = (f) => f.length !== 0 && f !== '.' && f !== '..';
const qmarksRE = /^\?+([^+@!?*[(]*)?$/;
const qmarksTestNocase = ([$0, ext = '']) => {
    const noext = qmarksTestNoExt([$0]);
    if (!ext)
        return noext;
    ext = ext.toLowerCase();
    return (f) => noext(f) && f.toLowerCase().endsWith(ext);
};
const qmarksTestNocaseDot = ([$0, ext = '']) => {
    const noext = qmarksTestNoExtDot([$0]);
    if (!ext)
        return noext;
    ext = ext.toLowerCase();
    return (f) => noext(f) && f.toLowerCase().endsWith(ext);
};
const qmarksTestDot = ([$0, ext = '']) => {
    const noext = qmarksTestNoExtDot([$0]);
    return !ext ? noext : (f) => noext(f) && f.endsWith(ext);
};
const qmarksTest = ([$0, ext = '']) => {
    const noext = qmarksTestNoExt([$0]);
    return !ext ? noext : (f) => noext(f) && f.endsWith(ext);
};
const qmarksTestNoExt = ([$0]) => {
    const len = $0.length;
    return (f) => f.length === len && !f.startsWith('.');
};
const qmarksTestNoExtDot = ([$0]) => {
    const len = $0.length;
    return (f) => f.length === len && f !== '.' && f !== '..';
};
/* c8 ignore start */
const defaultPlatform = (typeof process === 'object' && process ?
    (typeof process.env === 'object' &&
        process.env &&
        process.env.__MINIMATCH_TESTING_PLATFORM__) ||
        process.platform
    : 'posix');
const esm_path = {
    win32: { sep: '\\' },
    posix: { sep: '/' },
};
/* c8 ignore stop */
const sep = defaultPlatform === 'win32' ? esm_path.win32.sep : esm_path.posix.sep;
minimatch.sep = sep;
const GLOBSTAR = Symbol('globstar **');
minimatch.GLOBSTAR = GLOBSTAR;
// any single thing other than /
// don't need to escape / when using new RegExp()
const esm_qmark = '[^/]';
// * => any number of characters
const esm_star = esm_qmark + '*?';
// ** when dots are allowed.  Anything goes, except .. and .
// not (^ or / followed by one or two dots followed by $ or /),
// followed by anything, any number of times.
const twoStarDot = '(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?';
// not a ^ or / followed by a dot,
// followed by anything, any number of times.
const twoStarNoDot = '(?:(?!(?:\\/|^)\\.).)*?';
const filter = (pattern, options = {}) => (p) => minimatch(p, pattern, options);
minimatch.filter = filter;
const ext = (a, b = {}) => Object.assign({}, a, b);
const defaults = (def) => {
    if (!def || typeof def !== 'object' || !Object.keys(def).length) {
        return minimatch;
    }
    const orig = minimatch;
    const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
    return Object.assign(m, {
        Minimatch: class Minimatch extends orig.Minimatch {
            constructor(pattern, options = {}) {
                super(pattern, ext(def, options));
            }
            static defaults(options) {
                return orig.defaults(ext(def, options)).Minimatch;
            }
        },
        AST: class AST extends orig.AST {
            /* c8 ignore start */
            constructor(type, parent, options = {}) {
                super(type, parent, ext(def, options));
            }
            /* c8 ignore stop */
            static fromGlob(pattern, options = {}) {
                return orig.AST.fromGlob(pattern, ext(def, options));
            }
        },
        unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
        escape: (s, options = {}) => orig.escape(s, ext(def, options)),
        filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
        defaults: (options) => orig.defaults(ext(def, options)),
        makeRe: (pattern, options = {}) => orig.makeRe(pattern, ext(def, options)),
        braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
        match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
        sep: orig.sep,
        GLOBSTAR: GLOBSTAR,
    });
};
minimatch.defaults = defaults;
// Brace expansion:
// a{b,c}d -> abd acd
// a{b,}c -> abc ac
// a{0..3}d -> a0d a1d a2d a3d
// a{b,c{d,e}f}g -> abg acdfg acefg
// a{b,c}d{e,f}g -> abdeg acdeg abdeg abdfg
//
// Invalid sets are not expanded.
// a{2..}b -> a{2..}b
// a{b}c -> a{b}c
const braceExpand = (pattern, options = {}) => {
    assertValidPattern(pattern);
    // Thanks to Yeting Li <https://github.com/yetingli> for
    // improving this regexp to avoid a ReDOS vulnerability.
    if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) {
        // shortcut. no need to expand.
        return [pattern];
    }
    return expand(pattern, { max: options.braceExpandMax });
};
minimatch.braceExpand = braceExpand;
// parse a component of the expanded set.
// At this point, no pattern may contain "/" in it
// so we're going to return a 2d array, where each entry is the full
// pattern, split on '/', and then turned into a regular expression.
// A regexp is made at the end which joins each array with an
// escaped /, and another full one which joins each regexp with |.
//
// Following the lead of Bash 4.1, note that "**" only has special meaning
// when it is the *only* thing in a path portion.  Otherwise, any series
// of * is equivalent to a single *.  Globstar behavior is enabled by
// default, and can be disabled by setting options.noglobstar.
const makeRe = (pattern, options = {}) => new Minimatch(pattern, options).makeRe();
minimatch.makeRe = makeRe;
const match = (list, pattern, options = {}) => {
    const mm = new Minimatch(pattern, options);
    list = list.filter(f => mm.match(f));
    if (mm.options.nonull && !list.length) {
        list.push(pattern);
    }
    return list;
};
minimatch.match = match;
// replace stuff like \* with *
const globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
const esm_regExpEscape = (s) => s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&');
class Minimatch {
    options;
    set;
    pattern;
    windowsPathsNoEscape;
    nonegate;
    negate;
    comment;
    empty;
    preserveMultipleSlashes;
    partial;
    globSet;
    globParts;
    nocase;
    isWindows;
    platform;
    windowsNoMagicRoot;
    maxGlobstarRecursion;
    regexp;
    constructor(pattern, options = {}) {
        assertValidPattern(pattern);
        options = options || {};
        this.options = options;
        this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? 200;
        this.pattern = pattern;
        this.platform = options.platform || defaultPlatform;
        this.isWindows = this.platform === 'win32';
        // avoid the annoying deprecation flag lol
        const awe = ('allowWindow' + 'sEscape');
        this.windowsPathsNoEscape =
            !!options.windowsPathsNoEscape || options[awe] === false;
        if (this.windowsPathsNoEscape) {
            this.pattern = this.pattern.replace(/\\/g, '/');
        }
        this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
        this.regexp = null;
        this.negate = false;
        this.nonegate = !!options.nonegate;
        this.comment = false;
        this.empty = false;
        this.partial = !!options.partial;
        this.nocase = !!this.options.nocase;
        this.windowsNoMagicRoot =
            options.windowsNoMagicRoot !== undefined ?
                options.windowsNoMagicRoot
                : !!(this.isWindows && this.nocase);
        this.globSet = [];
        this.globParts = [];
        this.set = [];
        // make the set of regexps etc.
        this.make();
    }
    hasMagic() {
        if (this.options.magicalBraces && this.set.length > 1) {
            return true;
        }
        for (const pattern of this.set) {
            for (const part of pattern) {
                if (typeof part !== 'string')
                    return true;
            }
        }
        return false;
    }
    debug(..._) { }
    make() {
        const pattern = this.pattern;
        const options = this.options;
        // empty patterns and comments match nothing.
        if (!options.nocomment && pattern.charAt(0) === '#') {
            this.comment = true;
            return;
        }
        if (!pattern) {
            this.empty = true;
            return;
        }
        // step 1: figure out negation, etc.
        this.parseNegate();
        // step 2: expand braces
        this.globSet = [...new Set(this.braceExpand())];
        if (options.debug) {
            //oxlint-disable-next-line no-console
            this.debug = (...args) => console.error(...args);
        }
        this.debug(this.pattern, this.globSet);
        // step 3: now we have a set, so turn each one into a series of
        // path-portion matching patterns.
        // These will be regexps, except in the case of "**", which is
        // set to the GLOBSTAR object for globstar behavior,
        // and will not contain any / characters
        //
        // First, we preprocess to make the glob pattern sets a bit simpler
        // and deduped.  There are some perf-killing patterns that can cause
        // problems with a glob walk, but we can simplify them down a bit.
        const rawGlobParts = this.globSet.map(s => this.slashSplit(s));
        this.globParts = this.preprocess(rawGlobParts);
        this.debug(this.pattern, this.globParts);
        // glob --> regexps
        let set = this.globParts.map((s, _, __) => {
            if (this.isWindows && this.windowsNoMagicRoot) {
                // check if it's a drive or unc path.
                const isUNC = s[0] === '' &&
                    s[1] === '' &&
                    (s[2] === '?' || !globMagic.test(s[2])) &&
                    !globMagic.test(s[3]);
                const isDrive = /^[a-z]:/i.test(s[0]);
                if (isUNC) {
                    return [
                        ...s.slice(0, 4),
                        ...s.slice(4).map(ss => this.parse(ss)),
                    ];
                }
                else if (isDrive) {
                    return [s[0], ...s.slice(1).map(ss => this.parse(ss))];
                }
            }
            return s.map(ss => this.parse(ss));
        });
        this.debug(this.pattern, set);
        // filter out everything that didn't compile properly.
        this.set = set.filter(s => s.indexOf(false) === -1);
        // do not treat the ? in UNC paths as magic
        if (this.isWindows) {
            for (let i = 0; i < this.set.length; i++) {
                const p = this.set[i];
                if (p[0] === '' &&
                    p[1] === '' &&
                    this.globParts[i][2] === '?' &&
                    typeof p[3] === 'string' &&
                    /^[a-z]:$/i.test(p[3])) {
                    p[2] = '?';
                }
            }
        }
        this.debug(this.pattern, this.set);
    }
    // various transforms to equivalent pattern sets that are
    // faster to process in a filesystem walk.  The goal is to
    // eliminate what we can, and push all ** patterns as far
    // to the right as possible, even if it increases the number
    // of patterns that we have to process.
    preprocess(globParts) {
        // if we're not in globstar mode, then turn ** into *
        if (this.options.noglobstar) {
            for (const partset of globParts) {
                for (let j = 0; j < partset.length; j++) {
                    if (partset[j] === '**') {
                        partset[j] = '*';
                    }
                }
            }
        }
        const { optimizationLevel = 1 } = this.options;
        if (optimizationLevel >= 2) {
            // aggressive optimization for the purpose of fs walking
            globParts = this.firstPhasePreProcess(globParts);
            globParts = this.secondPhasePreProcess(globParts);
        }
        else if (optimizationLevel >= 1) {
            // just basic optimizations to remove some .. parts
            globParts = this.levelOneOptimize(globParts);
        }
        else {
            // just collapse multiple ** portions into one
            globParts = this.adjascentGlobstarOptimize(globParts);
        }
        return globParts;
    }
    // just get rid of adjascent ** portions
    adjascentGlobstarOptimize(globParts) {
        return globParts.map(parts => {
            let gs = -1;
            while (-1 !== (gs = parts.indexOf('**', gs + 1))) {
                let i = gs;
                while (parts[i + 1] === '**') {
                    i++;
                }
                if (i !== gs) {
                    parts.splice(gs, i - gs);
                }
            }
            return parts;
        });
    }
    // get rid of adjascent ** and resolve .. portions
    levelOneOptimize(globParts) {
        return globParts.map(parts => {
            parts = parts.reduce((set, part) => {
                const prev = set[set.length - 1];
                if (part === '**' && prev === '**') {
                    return set;
                }
                if (part === '..') {
                    if (prev && prev !== '..' && prev !== '.' && prev !== '**') {
                        set.pop();
                        return set;
                    }
                }
                set.push(part);
                return set;
            }, []);
            return parts.length === 0 ? [''] : parts;
        });
    }
    levelTwoFileOptimize(parts) {
        if (!Array.isArray(parts)) {
            parts = this.slashSplit(parts);
        }
        let didSomething = false;
        do {
            didSomething = false;
            // <pre>/<e>/<rest> -> <pre>/<rest>
            if (!this.preserveMultipleSlashes) {
                for (let i = 1; i < parts.length - 1; i++) {
                    const p = parts[i];
                    // don't squeeze out UNC patterns
                    if (i === 1 && p === '' && parts[0] === '')
                        continue;
                    if (p === '.' || p === '') {
                        didSomething = true;
                        parts.splice(i, 1);
                        i--;
                    }
                }
                if (parts[0] === '.' &&
                    parts.length === 2 &&
                    (parts[1] === '.' || parts[1] === '')) {
                    didSomething = true;
                    parts.pop();
                }
            }
            // <pre>/<p>/../<rest> -> <pre>/<rest>
            let dd = 0;
            while (-1 !== (dd = parts.indexOf('..', dd + 1))) {
                const p = parts[dd - 1];
                if (p &&
                    p !== '.' &&
                    p !== '..' &&
                    p !== '**' &&
                    !(this.isWindows && /^[a-z]:$/i.test(p))) {
                    didSomething = true;
                    parts.splice(dd - 1, 2);
                    dd -= 2;
                }
            }
        } while (didSomething);
        return parts.length === 0 ? [''] : parts;
    }
    // First phase: single-pattern processing
    // <pre> is 1 or more portions
    // <rest> is 1 or more portions
    // <p> is any portion other than ., .., '', or **
    // <e> is . or ''
    //
    // **/.. is *brutal* for filesystem walking performance, because
    // it effectively resets the recursive walk each time it occurs,
    // and ** cannot be reduced out by a .. pattern part like a regexp
    // or most strings (other than .., ., and '') can be.
    //
    // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
    // <pre>/<e>/<rest> -> <pre>/<rest>
    // <pre>/<p>/../<rest> -> <pre>/<rest>
    // **/**/<rest> -> **/<rest>
    //
    // **/*/<rest> -> */**/<rest> <== not valid because ** doesn't follow
    // this WOULD be allowed if ** did follow symlinks, or * didn't
    firstPhasePreProcess(globParts) {
        let didSomething = false;
        do {
            didSomething = false;
            // <pre>/**/../<p>/<p>/<rest> -> {<pre>/../<p>/<p>/<rest>,<pre>/**/<p>/<p>/<rest>}
            for (let parts of globParts) {
                let gs = -1;
                while (-1 !== (gs = parts.indexOf('**', gs + 1))) {
                    let gss = gs;
                    while (parts[gss + 1] === '**') {
                        // <pre>/**/**/<rest> -> <pre>/**/<rest>
                        gss++;
                    }
                    // eg, if gs is 2 and gss is 4, that means we have 3 **
                    // parts, and can remove 2 of them.
                    if (gss > gs) {
                        parts.splice(gs + 1, gss - gs);
                    }
                    let next = parts[gs + 1];
                    const p = parts[gs + 2];
                    const p2 = parts[gs + 3];
                    if (next !== '..')
                        continue;
                    if (!p ||
                        p === '.' ||
                        p === '..' ||
                        !p2 ||
                        p2 === '.' ||
                        p2 === '..') {
                        continue;
                    }
                    didSomething = true;
                    // edit parts in place, and push the new one
                    parts.splice(gs, 1);
                    const other = parts.slice(0);
                    other[gs] = '**';
                    globParts.push(other);
                    gs--;
                }
                // <pre>/<e>/<rest> -> <pre>/<rest>
                if (!this.preserveMultipleSlashes) {
                    for (let i = 1; i < parts.length - 1; i++) {
                        const p = parts[i];
                        // don't squeeze out UNC patterns
                        if (i === 1 && p === '' && parts[0] === '')
                            continue;
                        if (p === '.' || p === '') {
                            didSomething = true;
                            parts.splice(i, 1);
                            i--;
                        }
                    }
                    if (parts[0] === '.' &&
                        parts.length === 2 &&
                        (parts[1] === '.' || parts[1] === '')) {
                        didSomething = true;
                        parts.pop();
                    }
                }
                // <pre>/<p>/../<rest> -> <pre>/<rest>
                let dd = 0;
                while (-1 !== (dd = parts.indexOf('..', dd + 1))) {
                    const p = parts[dd - 1];
                    if (p && p !== '.' && p !== '..' && p !== '**') {
                        didSomething = true;
                        const needDot = dd === 1 && parts[dd + 1] === '**';
                        const splin = needDot ? ['.'] : [];
                        parts.splice(dd - 1, 2, ...splin);
                        if (parts.length === 0)
                            parts.push('');
                        dd -= 2;
                    }
                }
            }
        } while (didSomething);
        return globParts;
    }
    // second phase: multi-pattern dedupes
    // {<pre>/*/<rest>,<pre>/<p>/<rest>} -> <pre>/*/<rest>
    // {<pre>/<rest>,<pre>/<rest>} -> <pre>/<rest>
    // {<pre>/**/<rest>,<pre>/<rest>} -> <pre>/**/<rest>
    //
    // {<pre>/**/<rest>,<pre>/**/<p>/<rest>} -> <pre>/**/<rest>
    // ^-- not valid because ** doens't follow symlinks
    secondPhasePreProcess(globParts) {
        for (let i = 0; i < globParts.length - 1; i++) {
            for (let j = i + 1; j < globParts.length; j++) {
                const matched = this.partsMatch(globParts[i], globParts[j], !this.preserveMultipleSlashes);
                if (matched) {
                    globParts[i] = [];
                    globParts[j] = matched;
                    break;
                }
            }
        }
        return globParts.filter(gs => gs.length);
    }
    partsMatch(a, b, emptyGSMatch = false) {
        let ai = 0;
        let bi = 0;
        let result = [];
        let which = '';
        while (ai < a.length && bi < b.length) {
            if (a[ai] === b[bi]) {
                result.push(which === 'b' ? b[bi] : a[ai]);
                ai++;
                bi++;
            }
            else if (emptyGSMatch && a[ai] === '**' && b[bi] === a[ai + 1]) {
                result.push(a[ai]);
                ai++;
            }
            else if (emptyGSMatch && b[bi] === '**' && a[ai] === b[bi + 1]) {
                result.push(b[bi]);
                bi++;
            }
            else if (a[ai] === '*' &&
                b[bi] &&
                (this.options.dot || !b[bi].startsWith('.')) &&
                b[bi] !== '**') {
                if (which === 'b')
                    return false;
                which = 'a';
                result.push(a[ai]);
                ai++;
                bi++;
            }
            else if (b[bi] === '*' &&
                a[ai] &&
                (this.options.dot || !a[ai].startsWith('.')) &&
                a[ai] !== '**') {
                if (which === 'a')
                    return false;
                which = 'b';
                result.push(b[bi]);
                ai++;
                bi++;
            }
            else {
                return false;
            }
        }
        // if we fall out of the loop, it means they two are identical
        // as long as their lengths match
        return a.length === b.length && result;
    }
    parseNegate() {
        if (this.nonegate)
            return;
        const pattern = this.pattern;
        let negate = false;
        let negateOffset = 0;
        for (let i = 0; i < pattern.length && pattern.charAt(i) === '!'; i++) {
            negate = !negate;
            negateOffset++;
        }
        if (negateOffset)
            this.pattern = pattern.slice(negateOffset);
        this.negate = negate;
    }
    // set partial to true to test if, for example,
    // "/a/b" matches the start of "/*/b/*/d"
    // Partial means, if you run out of file before you run
    // out of pattern, then that's fine, as long as all
    // the parts match.
    matchOne(file, pattern, partial = false) {
        let fileStartIndex = 0;
        let patternStartIndex = 0;
        // UNC paths like //?/X:/... can match X:/... and vice versa
        // Drive letters in absolute drive or unc paths are always compared
        // case-insensitively.
        if (this.isWindows) {
            const fileDrive = typeof file[0] === 'string' && /^[a-z]:$/i.test(file[0]);
            const fileUNC = !fileDrive &&
                file[0] === '' &&
                file[1] === '' &&
                file[2] === '?' &&
                /^[a-z]:$/i.test(file[3]);
            const patternDrive = typeof pattern[0] === 'string' && /^[a-z]:$/i.test(pattern[0]);
            const patternUNC = !patternDrive &&
                pattern[0] === '' &&
                pattern[1] === '' &&
                pattern[2] === '?' &&
                typeof pattern[3] === 'string' &&
                /^[a-z]:$/i.test(pattern[3]);
            const fdi = fileUNC ? 3
                : fileDrive ? 0
                    : undefined;
            const pdi = patternUNC ? 3
                : patternDrive ? 0
                    : undefined;
            if (typeof fdi === 'number' && typeof pdi === 'number') {
                const [fd, pd] = [
                    file[fdi],
                    pattern[pdi],
                ];
                // start matching at the drive letter index of each
                if (fd.toLowerCase() === pd.toLowerCase()) {
                    pattern[pdi] = fd;
                    patternStartIndex = pdi;
                    fileStartIndex = fdi;
                }
            }
        }
        // resolve and reduce . and .. portions in the file as well.
        // don't need to do the second phase, because it's only one string[]
        const { optimizationLevel = 1 } = this.options;
        if (optimizationLevel >= 2) {
            file = this.levelTwoFileOptimize(file);
        }
        if (pattern.includes(GLOBSTAR)) {
            return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
        }
        return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
    }
    #matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
        // split the pattern into head, tail, and middle of ** delimited parts
        const firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
        const lastgs = pattern.lastIndexOf(GLOBSTAR);
        // split the pattern up into globstar-delimited sections
        // the tail has to be at the end, and the others just have
        // to be found in order from the head.
        const [head, body, tail] = partial ?
            [
                pattern.slice(patternIndex, firstgs),
                pattern.slice(firstgs + 1),
                [],
            ]
            : [
                pattern.slice(patternIndex, firstgs),
                pattern.slice(firstgs + 1, lastgs),
                pattern.slice(lastgs + 1),
            ];
        // check the head, from the current file/pattern index.
        if (head.length) {
            const fileHead = file.slice(fileIndex, fileIndex + head.length);
            if (!this.#matchOne(fileHead, head, partial, 0, 0)) {
                return false;
            }
            fileIndex += head.length;
            patternIndex += head.length;
        }
        // now we know the head matches!
        // if the last portion is not empty, it MUST match the end
        // check the tail
        let fileTailMatch = 0;
        if (tail.length) {
            // if head + tail > file, then we cannot possibly match
            if (tail.length + fileIndex > file.length)
                return false;
            // try to match the tail
            let tailStart = file.length - tail.length;
            if (this.#matchOne(file, tail, partial, tailStart, 0)) {
                fileTailMatch = tail.length;
            }
            else {
                // affordance for stuff like a/**/* matching a/b/
                // if the last file portion is '', and there's more to the pattern
                // then try without the '' bit.
                if (file[file.length - 1] !== '' ||
                    fileIndex + tail.length === file.length) {
                    return false;
                }
                tailStart--;
                if (!this.#matchOne(file, tail, partial, tailStart, 0)) {
                    return false;
                }
                fileTailMatch = tail.length + 1;
            }
        }
        // now we know the tail matches!
        // the middle is zero or more portions wrapped in **, possibly
        // containing more ** sections.
        // so a/**/b/**/c/**/d has become **/b/**/c/**
        // if it's empty, it means a/**/b, just verify we have no bad dots
        // if there's no tail, so it ends on /**, then we must have *something*
        // after the head, or it's not a matc
        if (!body.length) {
            let sawSome = !!fileTailMatch;
            for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
                const f = String(file[i]);
                sawSome = true;
                if (f === '.' ||
                    f === '..' ||
                    (!this.options.dot && f.startsWith('.'))) {
                    return false;
                }
            }
            // in partial mode, we just need to get past all file parts
            return partial || sawSome;
        }
        // now we know that there's one or more body sections, which can
        // be matched anywhere from the 0 index (because the head was pruned)
        // through to the length-fileTailMatch index.
        // split the body up into sections, and note the minimum index it can
        // be found at (start with the length of all previous segments)
        // [section, before, after]
        const bodySegments = [[[], 0]];
        let currentBody = bodySegments[0];
        let nonGsParts = 0;
        const nonGsPartsSums = [0];
        for (const b of body) {
            if (b === GLOBSTAR) {
                nonGsPartsSums.push(nonGsParts);
                currentBody = [[], 0];
                bodySegments.push(currentBody);
            }
            else {
                currentBody[0].push(b);
                nonGsParts++;
            }
        }
        let i = bodySegments.length - 1;
        const fileLength = file.length - fileTailMatch;
        for (const b of bodySegments) {
            b[1] = fileLength - (nonGsPartsSums[i--] + b[0].length);
        }
        return !!this.#matchGlobStarBodySections(file, bodySegments, fileIndex, 0, partial, 0, !!fileTailMatch);
    }
    // return false for "nope, not matching"
    // return null for "not matching, cannot keep trying"
    #matchGlobStarBodySections(file, 
    // pattern section, last possible position for it
    bodySegments, fileIndex, bodyIndex, partial, globStarDepth, sawTail) {
        // take the first body segment, and walk from fileIndex to its "after"
        // value at the end
        // If it doesn't match at that position, we increment, until we hit
        // that final possible position, and give up.
        // If it does match, then advance and try to rest.
        // If any of them fail we keep walking forward.
        // this is still a bit recursively painful, but it's more constrained
        // than previous implementations, because we never test something that
        // can't possibly be a valid matching condition.
        const bs = bodySegments[bodyIndex];
        if (!bs) {
            // just make sure that there's no bad dots
            for (let i = fileIndex; i < file.length; i++) {
                sawTail = true;
                const f = file[i];
                if (f === '.' ||
                    f === '..' ||
                    (!this.options.dot && f.startsWith('.'))) {
                    return false;
                }
            }
            return sawTail;
        }
        // have a non-globstar body section to test
        const [body, after] = bs;
        while (fileIndex <= after) {
            const m = this.#matchOne(file.slice(0, fileIndex + body.length), body, partial, fileIndex, 0);
            // if limit exceeded, no match. intentional false negative,
            // acceptable break in correctness for security.
            if (m && globStarDepth < this.maxGlobstarRecursion) {
                // match! see if the rest match. if so, we're done!
                const sub = this.#matchGlobStarBodySections(file, bodySegments, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail);
                if (sub !== false) {
                    return sub;
                }
            }
            const f = file[fileIndex];
            if (f === '.' ||
                f === '..' ||
                (!this.options.dot && f.startsWith('.'))) {
                return false;
            }
            fileIndex++;
        }
        // walked off. no point continuing
        return partial || null;
    }
    #matchOne(file, pattern, partial, fileIndex, patternIndex) {
        let fi;
        let pi;
        let pl;
        let fl;
        for (fi = fileIndex,
            pi = patternIndex,
            fl = file.length,
            pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
            this.debug('matchOne loop');
            let p = pattern[pi];
            let f = file[fi];
            this.debug(pattern, p, f);
            // should be impossible.
            // some invalid regexp stuff in the set.
            /* c8 ignore start */
            if (p === false || p === GLOBSTAR) {
                return false;
            }
            /* c8 ignore stop */
            // something other than **
            // non-magic patterns just have to match exactly
            // patterns with magic have been turned into regexps.
            let hit;
            if (typeof p === 'string') {
                hit = f === p;
                this.debug('string match', p, f, hit);
            }
            else {
                hit = p.test(f);
                this.debug('pattern match', p, f, hit);
            }
            if (!hit)
                return false;
        }
        // Note: ending in / means that we'll get a final ""
        // at the end of the pattern.  This can only match a
        // corresponding "" at the end of the file.
        // If the file ends in /, then it can only match a
        // a pattern that ends in /, unless the pattern just
        // doesn't have any more for it. But, a/b/ should *not*
        // match "a/b/*", even though "" matches against the
        // [^/]*? pattern, except in partial mode, where it might
        // simply not be reached yet.
        // However, a/b/ should still satisfy a/*
        // now either we fell off the end of the pattern, or we're done.
        if (fi === fl && pi === pl) {
            // ran out of pattern and filename at the same time.
            // an exact hit!
            return true;
        }
        else if (fi === fl) {
            // ran out of file, but still had pattern left.
            // this is ok if we're doing the match as part of
            // a glob fs traversal.
            return partial;
        }
        else if (pi === pl) {
            // ran out of pattern, still have file left.
            // this is only acceptable if we're on the very last
            // empty segment of a file with a trailing slash.
            // a/* should match a/b/
            return fi === fl - 1 && file[fi] === '';
            /* c8 ignore start */
        }
        else {
            // should be unreachable.
            throw new Error('wtf?');
        }
        /* c8 ignore stop */
    }
    braceExpand() {
        return braceExpand(this.pattern, this.options);
    }
    parse(pattern) {
        assertValidPattern(pattern);
        const options = this.options;
        // shortcuts
        if (pattern === '**')
            return GLOBSTAR;
        if (pattern === '')
            return '';
        // far and away, the most common glob pattern parts are
        // *, *.*, and *.<ext>  Add a fast check method for those.
        let m;
        let fastTest = null;
        if ((m = pattern.match(starRE))) {
            fastTest = options.dot ? starTestDot : starTest;
        }
        else if ((m = pattern.match(starDotExtRE))) {
            fastTest = (options.nocase ?
                options.dot ?
                    starDotExtTestNocaseDot
                    : starDotExtTestNocase
                : options.dot ? starDotExtTestDot
                    : starDotExtTest)(m[1]);
        }
        else if ((m = pattern.match(qmarksRE))) {
            fastTest = (options.nocase ?
                options.dot ?
                    qmarksTestNocaseDot
                    : qmarksTestNocase
                : options.dot ? qmarksTestDot
                    : qmarksTest)(m);
        }
        else if ((m = pattern.match(starDotStarRE))) {
            fastTest = options.dot ? starDotStarTestDot : starDotStarTest;
        }
        else if ((m = pattern.match(dotStarRE))) {
            fastTest = dotStarTest;
        }
        const re = AST.fromGlob(pattern, this.options).toMMPattern();
        if (fastTest && typeof re === 'object') {
            // Avoids overriding in frozen environments
            Reflect.defineProperty(re, 'test', { value: fastTest });
        }
        return re;
    }
    makeRe() {
        if (this.regexp || this.regexp === false)
            return this.regexp;
        // at this point, this.set is a 2d array of partial
        // pattern strings, or "**".
        //
        // It's better to use .match().  This function shouldn't
        // be used, really, but it's pretty convenient sometimes,
        // when you just want to work with a regex.
        const set = this.set;
        if (!set.length) {
            this.regexp = false;
            return this.regexp;
        }
        const options = this.options;
        const twoStar = options.noglobstar ? esm_star
            : options.dot ? twoStarDot
                : twoStarNoDot;
        const flags = new Set(options.nocase ? ['i'] : []);
        // regexpify non-globstar patterns
        // if ** is only item, then we just do one twoStar
        // if ** is first, and there are more, prepend (\/|twoStar\/)? to next
        // if ** is last, append (\/twoStar|) to previous
        // if ** is in the middle, append (\/|\/twoStar\/) to previous
        // then filter out GLOBSTAR symbols
        let re = set
            .map(pattern => {
            const pp = pattern.map(p => {
                if (p instanceof RegExp) {
                    for (const f of p.flags.split(''))
                        flags.add(f);
                }
                return (typeof p === 'string' ? esm_regExpEscape(p)
                    : p === GLOBSTAR ? GLOBSTAR
                        : p._src);
            });
            pp.forEach((p, i) => {
                const next = pp[i + 1];
                const prev = pp[i - 1];
                if (p !== GLOBSTAR || prev === GLOBSTAR) {
                    return;
                }
                if (prev === undefined) {
                    if (next !== undefined && next !== GLOBSTAR) {
                        pp[i + 1] = '(?:\\/|' + twoStar + '\\/)?' + next;
                    }
                    else {
                        pp[i] = twoStar;
                    }
                }
                else if (next === undefined) {
                    pp[i - 1] = prev + '(?:\\/|\\/' + twoStar + ')?';
                }
                else if (next !== GLOBSTAR) {
                    pp[i - 1] = prev + '(?:\\/|\\/' + twoStar + '\\/)' + next;
                    pp[i + 1] = GLOBSTAR;
                }
            });
            const filtered = pp.filter(p => p !== GLOBSTAR);
            // For partial matches, we need to make the pattern match
            // any prefix of the full path. We do this by generating
            // alternative patterns that match progressively longer prefixes.
            if (this.partial && filtered.length >= 1) {
                const prefixes = [];
                for (let i = 1; i <= filtered.length; i++) {
                    prefixes.push(filtered.slice(0, i).join('/'));
                }
                return '(?:' + prefixes.join('|') + ')';
            }
            return filtered.join('/');
        })
            .join('|');
        // need to wrap in parens if we had more than one thing with |,
        // otherwise only the first will be anchored to ^ and the last to $
        const [open, close] = set.length > 1 ? ['(?:', ')'] : ['', ''];
        // must match entire pattern
        // ending in a * or ** will make it less strict.
        re = '^' + open + re + close + '$';
        // In partial mode, '/' should always match as it's a valid prefix for any pattern
        if (this.partial) {
            re = '^(?:\\/|' + open + re.slice(1, -1) + close + ')$';
        }
        // can match anything, as long as it's not this.
        if (this.negate)
            re = '^(?!' + re + ').+$';
        try {
            this.regexp = new RegExp(re, [...flags].join(''));
            /* c8 ignore start */
        }
        catch {
            // should be impossible
            this.regexp = false;
        }
        /* c8 ignore stop */
        return this.regexp;
    }
    slashSplit(p) {
        // if p starts with // on windows, we preserve that
        // so that UNC paths aren't broken.  Otherwise, any number of
        // / characters are coalesced into one, unless
        // preserveMultipleSlashes is set to true.
        if (this.preserveMultipleSlashes) {
            return p.split('/');
        }
        else if (this.isWindows && /^\/\/[^/]+/.test(p)) {
            // add an extra '' for the one we lose
            return ['', ...p.split(/\/+/)];
        }
        else {
            return p.split(/\/+/);
        }
    }
    match(f, partial = this.partial) {
        this.debug('match', f, this.pattern);
        // short-circuit in the case of busted things.
        // comments, etc.
        if (this.comment) {
            return false;
        }
        if (this.empty) {
            return f === '';
        }
        if (f === '/' && partial) {
            return true;
        }
        const options = this.options;
        // windows: need to use /, not \
        if (this.isWindows) {
            f = f.split('\\').join('/');
        }
        // treat the test path as a set of pathparts.
        const ff = this.slashSplit(f);
        this.debug(this.pattern, 'split', ff);
        // just ONE of the pattern sets in this.set needs to match
        // in order for it to be valid.  If negating, then just one
        // match means that we have failed.
        // Either way, return on the first hit.
        const set = this.set;
        this.debug(this.pattern, 'set', set);
        // Find the basename of the path by looking for the last non-empty segment
        let filename = ff[ff.length - 1];
        if (!filename) {
            for (let i = ff.length - 2; !filename && i >= 0; i--) {
                filename = ff[i];
            }
        }
        for (const pattern of set) {
            let file = ff;
            if (options.matchBase && pattern.length === 1) {
                file = [filename];
            }
            const hit = this.matchOne(file, pattern, partial);
            if (hit) {
                if (options.flipNegate) {
                    return true;
                }
                return !this.negate;
            }
        }
        // didn't get any hits.  this is success if it's a negative
        // pattern, failure otherwise.
        if (options.flipNegate) {
            return false;
        }
        return this.negate;
    }
    static defaults(def) {
        return minimatch.defaults(def).Minimatch;
    }
}
/* c8 ignore start */



/* c8 ignore stop */
minimatch.AST = AST;
minimatch.Minimatch = Minimatch;
minimatch.escape = escape_escape;
minimatch.unescape = unescape_unescape;
//# sourceMappingURL=index.js.map
;// CONCATENATED MODULE: ./src/artifacts/patterns.ts




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
    const matcher = new Minimatch(pattern, { ...MATCHING, ...options });
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
    const expanded = braceExpand(slashed, { braceExpandMax: MAX_ALTERNATIVES + 1 });
    if (expanded.length <= MAX_ALTERNATIVES)
        return expanded;
    throw new Error(`"${(0,format/* truncate */.xv)(pattern, 100)}" stands for more than ${MAX_ALTERNATIVES} patterns: use a wildcard instead of braces`);
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
    return external_node_path_default().isAbsolute(pattern) || /^~([/\\]|$)/.test(pattern);
}
/**
 * Returns the absolute form of an expanded pattern, as in the glob library: `~` is the home folder,
 * and other patterns are relative to the working directory. Removes empty and `.` segments.
 */
function absolutePattern(pattern) {
    const absolute = /^~(\/|$)/.test(pattern)
        ? literalPattern((0,external_node_os_.homedir)()) + pattern.slice(1)
        : external_node_path_default().isAbsolute(pattern)
            ? pattern
            : `${literalPattern(process.cwd())}/${pattern}`;
    // Two leading slashes are the start of a network path on Windows.
    const segments = process.platform === 'win32' ? /(?<!^)\/(\.?\/)+/g : /\/(\.?\/)+/g;
    return absolute.replace(segments, '/').replace(/\/\.?$/, '');
}
/** Returns a pattern that matches only this path. */
function literalPattern(file) {
    return escape_escape(slashed(file));
}
/** Splits an absolute pattern into its literal start and the remaining segments. */
function splitPattern(pattern) {
    const [parts = []] = new Minimatch(pattern, { ...MATCHING, nocase: false }).set;
    const wildcard = parts.findIndex(part => typeof part !== 'string');
    const length = wildcard === -1 ? parts.length : wildcard;
    return { start: parts.slice(0, length).join('/'), rest: pattern.split('/').slice(length) };
}
/** Returns a path with `/` separators. */
function slashed(file) {
    return file.split((external_node_path_default()).sep).join('/');
}
/** Whether a path is a folder or below it. */
function isBelow(file, folder) {
    const relative = external_node_path_default().relative(folder, file);
    return relative !== '..' && !relative.startsWith(`..${(external_node_path_default()).sep}`) && !external_node_path_default().isAbsolute(relative);
}

;// CONCATENATED MODULE: ./src/artifacts/file-patterns.ts


/**
 * Returns patterns for local files. They are relative to the working directory. Files outside of
 * it match a relative pattern at any depth, as with excludes.
 * @param workspace the folder that file names are relative to
 */
function localPatterns(workspace) {
    const folder = process.cwd();
    return {
        pathOf(name) {
            const file = external_node_path_default().resolve(workspace, name);
            return { path: slashed(file), isInside: isBelow(file, folder) };
        },
        compile: pattern => anyOf(expandPattern(pattern).map(localMatcher))
    };
}
/** Patterns for release assets, which match their names. */
const ASSET_PATTERNS = {
    pathOf: name => ({ path: name, isInside: true }),
    compile(pattern) {
        const matchers = expandPattern(pattern).map(one => matcherOf(one.replace(/^(\.\/)+/, '')));
        return anyOf(matchers.map(matches => file => matches(file.path)));
    }
};
function localMatcher(pattern) {
    const absolute = absolutePattern(pattern);
    const matches = matcherOf(absolute);
    // Most patterns differ in their literal start, which is faster to compare. Windows ignores case.
    const start = process.platform === 'win32' ? '' : splitPattern(absolute).start;
    const inside = ({ path }) => path.startsWith(start) && matches(path);
    const anywhere = absolutePattern(`/**/${pattern}`);
    if (isAbsolute(pattern) || anywhere === '/**')
        return inside;
    const matchesAnywhere = matcherOf(anywhere.slice(1));
    const withoutRoot = (file) => file.slice(file.indexOf('/') + 1);
    return file => (file.isInside ? inside(file) : matchesAnywhere(withoutRoot(file.path)));
}
function anyOf(matchers) {
    return file => matchers.some(matches => matches(file));
}

;// CONCATENATED MODULE: ./src/artifacts/file-metadata.ts



/**
 * Compiles the patterns in `properties`, `archive-files`, and `dynamic-analysis-files`.
 * @throws when a pattern is too long
 */
function compileFileMetadata(rules) {
    const patterns = rules.release ? ASSET_PATTERNS : localPatterns(rules.workspace);
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
    const { includes, excludes } = separateExcludes(lines);
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

;// CONCATENATED MODULE: ./src/artifacts/pattern-mistakes.ts
/** `$NAME` and `${NAME}`, but not the `$` in a Java class name such as `Outer$Inner`. */
const SHELL = /\$\{\w+\}|(?<![A-Za-z0-9])\$(?:env:)?[A-Za-z_]\w*|\$[A-Z_][A-Z0-9_]*\b/g;
const WINDOWS = /%[A-Za-z_]\w*%/g;
/** A comma followed by whitespace, but not within braces. */
const LIST = /,\s+(?![^{]*\})/;
/**
 * Returns the likely mistake in a pattern. Real file names can look the same, so this is only for
 * patterns that match nothing.
 */
function pattern_mistakes_mistakeIn(pattern) {
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
        `or with "[${variable.charAt(0)}]${variable.slice(1)}" if that is part of the name`, pattern.replace(SHELL, pattern_mistakes_valueOf).replace(WINDOWS, pattern_mistakes_valueOf));
}
/** A pattern may have several mistakes. For example, `- "a"` is a list item with quotes. */
function mistakeOf(advice, ...intended) {
    const further = intended.map(pattern => pattern_mistakes_mistakeIn(pattern));
    const all = [advice, ...further.flatMap(mistake => mistake?.advice ?? [])];
    return {
        advice: [...new Set(all)].join(', and '),
        intended: intended.flatMap((pattern, index) => further[index]?.intended ?? [pattern])
    };
}
/** Returns a pattern to use instead of a variable. */
function pattern_mistakes_valueOf(variable) {
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
    const archives = separateExcludes(rules.archiveFiles).includes;
    const addedArchives = archives.filter(pattern => pattern !== inputs_reader/* DEFAULTS */.z['archive-files']);
    const analyzed = separateExcludes(rules.dynamicAnalysis?.files ?? []).includes;
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
    const mistake = pattern_mistakes_mistakeIn(pattern);
    if (mistake)
        return mistake.advice;
    const contents = `${pattern.replace(/[/\\]+$/, '')}/**`;
    if (matchesAny(contents, files))
        return `to match the contents of a folder, use "${contents}"`;
    return matchesAny(ignoringCase(pattern), files) ? 'the case differs' : 'no files match';
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

// EXTERNAL MODULE: ./src/results/merge-analyses.ts
var merge_analyses = __nccwpck_require__(6849);
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
    const history = mergeHistories(further, other);
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
            const { readResults } = await Promise.all(/* import() */[__nccwpck_require__.e(210), __nccwpck_require__.e(402)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7402));
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
const exceptions_file_MAX_MESSAGE_LENGTH = 200;
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
    const yaml = await __nccwpck_require__.e(/* import() */ 815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 8815, 19));
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
    return (0,format/* truncate */.xv)(message, exceptions_file_MAX_MESSAGE_LENGTH);
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
    const expired = expiredText(exceptions);
    if (expired)
        log.warning(expired);
    return exceptions;
}

// EXTERNAL MODULE: ./src/runs/open-results-file.ts + 4 modules
var open_results_file = __nccwpck_require__(4952);
// EXTERNAL MODULE: ./src/report/log-files.ts
var log_files = __nccwpck_require__(9786);
;// CONCATENATED MODULE: ./src/artifacts/excludes.ts



/**
 * Compiles exclude patterns without their `!`, relative to the working directory or, for files
 * outside it, at any depth. They also exclude the contents of folders and the targets of links.
 * @returns a function that tests a file's path and its path without symbolic links
 * @throws when a pattern can't be used
 */
function compileExcludes(patterns) {
    const expanded = patterns.flatMap(pattern => expandPattern(pattern));
    const rules = expanded.flatMap(rulesOf);
    // The literal start of a pattern is resolved, so only wildcards can match the name of a link.
    const hasWildcards = expanded.some(pattern => splitPattern(absolutePattern(pattern)).rest.length > 0);
    const links = hasWildcards ? linksBelow(process.cwd()) : new Map();
    return (file, target) => {
        const names = [slashed(file), slashed(target)];
        const aliases = names.flatMap(name => foldersOf(name).flatMap(folder => (links.get(folder) ?? []).map(link => link + name.slice(folder.length))));
        return [...names, ...aliases].some(name => rules.some(rule => rule(name)));
    };
}
function rulesOf(pattern) {
    if (/(^|\/)\.\.(\/|$)/.test(pattern)) {
        throw new Error(`files has "!${pattern}", which can't exclude anything because it contains "..". ` +
            'Use a path relative to the working directory, or an absolute path.');
    }
    const absolute = absolutePattern(pattern);
    const rules = [ruleOf(absolute)];
    const resolved = resolveStart(absolute);
    if (resolved !== undefined && resolved !== absolute)
        rules.push(ruleOf(resolved));
    const anywhere = absolutePattern(`/**/${pattern}`);
    if (!isAbsolute(pattern) && anywhere !== '/**') {
        const matches = ruleOf(anywhere);
        rules.push(file => !isBelow(file, process.cwd()) && matches(file));
    }
    return rules;
}
/** Returns a function that tests a path and its parent folders. */
function ruleOf(pattern) {
    if (pattern === '')
        return () => true;
    // The file systems of macOS and Windows ignore case.
    const matches = matcherOf(pattern, { nocase: process.platform !== 'linux' });
    return file => foldersOf(file).some(matches);
}
/** Resolves the symbolic links in the literal start of a pattern. */
function resolveStart(pattern) {
    const { start, rest } = splitPattern(pattern);
    try {
        return [literalPattern((0,external_node_fs_.realpathSync)(start || '/')), ...rest].join('/');
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
                const target = slashed((0,external_node_fs_.realpathSync)(file));
                links.set(target, [...(links.get(target) ?? []), slashed(file)]);
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
    const named = new Set(expandPattern(pattern).flatMap(one => one.split(/[/\\]/)));
    return hidden.some(part => !named.has(part));
}

;// CONCATENATED MODULE: external "node:v8"
const external_node_v8_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 6 modules
var lib_core = __nccwpck_require__(6251);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/glob/lib/internal-glob-options-helper.js

/**
 * Returns a copy with defaults filled in.
 */
function getOptions(copy) {
    const result = {
        followSymbolicLinks: true,
        implicitDescendants: true,
        matchDirectories: true,
        omitBrokenSymbolicLinks: true,
        excludeHiddenFiles: false
    };
    if (copy) {
        if (typeof copy.followSymbolicLinks === 'boolean') {
            result.followSymbolicLinks = copy.followSymbolicLinks;
            lib_core.debug(`followSymbolicLinks '${result.followSymbolicLinks}'`);
        }
        if (typeof copy.implicitDescendants === 'boolean') {
            result.implicitDescendants = copy.implicitDescendants;
            lib_core.debug(`implicitDescendants '${result.implicitDescendants}'`);
        }
        if (typeof copy.matchDirectories === 'boolean') {
            result.matchDirectories = copy.matchDirectories;
            lib_core.debug(`matchDirectories '${result.matchDirectories}'`);
        }
        if (typeof copy.omitBrokenSymbolicLinks === 'boolean') {
            result.omitBrokenSymbolicLinks = copy.omitBrokenSymbolicLinks;
            lib_core.debug(`omitBrokenSymbolicLinks '${result.omitBrokenSymbolicLinks}'`);
        }
        if (typeof copy.excludeHiddenFiles === 'boolean') {
            result.excludeHiddenFiles = copy.excludeHiddenFiles;
            lib_core.debug(`excludeHiddenFiles '${result.excludeHiddenFiles}'`);
        }
    }
    return result;
}
//# sourceMappingURL=internal-glob-options-helper.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(2613);
;// CONCATENATED MODULE: ./node_modules/@actions/glob/lib/internal-path-helper.js


const IS_WINDOWS = process.platform === 'win32';
/**
 * Similar to path.dirname except normalizes the path separators and slightly better handling for Windows UNC paths.
 *
 * For example, on Linux/macOS:
 * - `/               => /`
 * - `/hello          => /`
 *
 * For example, on Windows:
 * - `C:\             => C:\`
 * - `C:\hello        => C:\`
 * - `C:              => C:`
 * - `C:hello         => C:`
 * - `\               => \`
 * - `\hello          => \`
 * - `\\hello         => \\hello`
 * - `\\hello\world   => \\hello\world`
 */
function dirname(p) {
    // Normalize slashes and trim unnecessary trailing slash
    p = safeTrimTrailingSeparator(p);
    // Windows UNC root, e.g. \\hello or \\hello\world
    if (IS_WINDOWS && /^\\\\[^\\]+(\\[^\\]+)?$/.test(p)) {
        return p;
    }
    // Get dirname
    let result = external_path_.dirname(p);
    // Trim trailing slash for Windows UNC root, e.g. \\hello\world\
    if (IS_WINDOWS && /^\\\\[^\\]+\\[^\\]+\\$/.test(result)) {
        result = safeTrimTrailingSeparator(result);
    }
    return result;
}
/**
 * Roots the path if not already rooted. On Windows, relative roots like `\`
 * or `C:` are expanded based on the current working directory.
 */
function ensureAbsoluteRoot(root, itemPath) {
    external_assert_(root, `ensureAbsoluteRoot parameter 'root' must not be empty`);
    external_assert_(itemPath, `ensureAbsoluteRoot parameter 'itemPath' must not be empty`);
    // Already rooted
    if (hasAbsoluteRoot(itemPath)) {
        return itemPath;
    }
    // Windows
    if (IS_WINDOWS) {
        // Check for itemPath like C: or C:foo
        if (itemPath.match(/^[A-Z]:[^\\/]|^[A-Z]:$/i)) {
            let cwd = process.cwd();
            external_assert_(cwd.match(/^[A-Z]:\\/i), `Expected current directory to start with an absolute drive root. Actual '${cwd}'`);
            // Drive letter matches cwd? Expand to cwd
            if (itemPath[0].toUpperCase() === cwd[0].toUpperCase()) {
                // Drive only, e.g. C:
                if (itemPath.length === 2) {
                    // Preserve specified drive letter case (upper or lower)
                    return `${itemPath[0]}:\\${cwd.substr(3)}`;
                }
                // Drive + path, e.g. C:foo
                else {
                    if (!cwd.endsWith('\\')) {
                        cwd += '\\';
                    }
                    // Preserve specified drive letter case (upper or lower)
                    return `${itemPath[0]}:\\${cwd.substr(3)}${itemPath.substr(2)}`;
                }
            }
            // Different drive
            else {
                return `${itemPath[0]}:\\${itemPath.substr(2)}`;
            }
        }
        // Check for itemPath like \ or \foo
        else if (normalizeSeparators(itemPath).match(/^\\$|^\\[^\\]/)) {
            const cwd = process.cwd();
            external_assert_(cwd.match(/^[A-Z]:\\/i), `Expected current directory to start with an absolute drive root. Actual '${cwd}'`);
            return `${cwd[0]}:\\${itemPath.substr(1)}`;
        }
    }
    external_assert_(hasAbsoluteRoot(root), `ensureAbsoluteRoot parameter 'root' must have an absolute root`);
    // Otherwise ensure root ends with a separator
    if (root.endsWith('/') || (IS_WINDOWS && root.endsWith('\\'))) {
        // Intentionally empty
    }
    else {
        // Append separator
        root += external_path_.sep;
    }
    return root + itemPath;
}
/**
 * On Linux/macOS, true if path starts with `/`. On Windows, true for paths like:
 * `\\hello\share` and `C:\hello` (and using alternate separator).
 */
function hasAbsoluteRoot(itemPath) {
    external_assert_(itemPath, `hasAbsoluteRoot parameter 'itemPath' must not be empty`);
    // Normalize separators
    itemPath = normalizeSeparators(itemPath);
    // Windows
    if (IS_WINDOWS) {
        // E.g. \\hello\share or C:\hello
        return itemPath.startsWith('\\\\') || /^[A-Z]:\\/i.test(itemPath);
    }
    // E.g. /hello
    return itemPath.startsWith('/');
}
/**
 * On Linux/macOS, true if path starts with `/`. On Windows, true for paths like:
 * `\`, `\hello`, `\\hello\share`, `C:`, and `C:\hello` (and using alternate separator).
 */
function hasRoot(itemPath) {
    external_assert_(itemPath, `isRooted parameter 'itemPath' must not be empty`);
    // Normalize separators
    itemPath = normalizeSeparators(itemPath);
    // Windows
    if (IS_WINDOWS) {
        // E.g. \ or \hello or \\hello
        // E.g. C: or C:\hello
        return itemPath.startsWith('\\') || /^[A-Z]:/i.test(itemPath);
    }
    // E.g. /hello
    return itemPath.startsWith('/');
}
/**
 * Removes redundant slashes and converts `/` to `\` on Windows
 */
function normalizeSeparators(p) {
    p = p || '';
    // Windows
    if (IS_WINDOWS) {
        // Convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // Remove redundant slashes
        const isUnc = /^\\\\+[^\\]/.test(p); // e.g. \\hello
        return (isUnc ? '\\' : '') + p.replace(/\\\\+/g, '\\'); // preserve leading \\ for UNC
    }
    // Remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
/**
 * Normalizes the path separators and trims the trailing separator (when safe).
 * For example, `/foo/ => /foo` but `/ => /`
 */
function safeTrimTrailingSeparator(p) {
    // Short-circuit if empty
    if (!p) {
        return '';
    }
    // Normalize separators
    p = normalizeSeparators(p);
    // No trailing slash
    if (!p.endsWith(external_path_.sep)) {
        return p;
    }
    // Check '/' on Linux/macOS and '\' on Windows
    if (p === external_path_.sep) {
        return p;
    }
    // On Windows check if drive root. E.g. C:\
    if (IS_WINDOWS && /^[A-Z]:\\$/i.test(p)) {
        return p;
    }
    // Otherwise trim trailing slash
    return p.substr(0, p.length - 1);
}
//# sourceMappingURL=internal-path-helper.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/glob/lib/internal-match-kind.js
/**
 * Indicates whether a pattern matches a path
 */
var MatchKind;
(function (MatchKind) {
    /** Not matched */
    MatchKind[MatchKind["None"] = 0] = "None";
    /** Matched if the path is a directory */
    MatchKind[MatchKind["Directory"] = 1] = "Directory";
    /** Matched if the path is a regular file */
    MatchKind[MatchKind["File"] = 2] = "File";
    /** Matched */
    MatchKind[MatchKind["All"] = 3] = "All";
})(MatchKind || (MatchKind = {}));
//# sourceMappingURL=internal-match-kind.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/glob/lib/internal-pattern-helper.js


const internal_pattern_helper_IS_WINDOWS = process.platform === 'win32';
/**
 * Given an array of patterns, returns an array of paths to search.
 * Duplicates and paths under other included paths are filtered out.
 */
function getSearchPaths(patterns) {
    // Ignore negate patterns
    patterns = patterns.filter(x => !x.negate);
    // Create a map of all search paths
    const searchPathMap = {};
    for (const pattern of patterns) {
        const key = internal_pattern_helper_IS_WINDOWS
            ? pattern.searchPath.toUpperCase()
            : pattern.searchPath;
        searchPathMap[key] = 'candidate';
    }
    const result = [];
    for (const pattern of patterns) {
        // Check if already included
        const key = internal_pattern_helper_IS_WINDOWS
            ? pattern.searchPath.toUpperCase()
            : pattern.searchPath;
        if (searchPathMap[key] === 'included') {
            continue;
        }
        // Check for an ancestor search path
        let foundAncestor = false;
        let tempKey = key;
        let parent = dirname(tempKey);
        while (parent !== tempKey) {
            if (searchPathMap[parent]) {
                foundAncestor = true;
                break;
            }
            tempKey = parent;
            parent = dirname(tempKey);
        }
        // Include the search pattern in the result
        if (!foundAncestor) {
            result.push(pattern.searchPath);
            searchPathMap[key] = 'included';
        }
    }
    return result;
}
/**
 * Matches the patterns against the path
 */
function internal_pattern_helper_match(patterns, itemPath) {
    let result = MatchKind.None;
    for (const pattern of patterns) {
        if (pattern.negate) {
            result &= ~pattern.match(itemPath);
        }
        else {
            result |= pattern.match(itemPath);
        }
    }
    return result;
}
/**
 * Checks whether to descend further into the directory
 */
function internal_pattern_helper_partialMatch(patterns, itemPath) {
    return patterns.some(x => !x.negate && x.partialMatch(itemPath));
}
//# sourceMappingURL=internal-pattern-helper.js.map
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/glob/lib/internal-path.js



const internal_path_IS_WINDOWS = process.platform === 'win32';
/**
 * Helper class for parsing paths into segments
 */
class Path {
    /**
     * Constructs a Path
     * @param itemPath Path or array of segments
     */
    constructor(itemPath) {
        this.segments = [];
        // String
        if (typeof itemPath === 'string') {
            external_assert_(itemPath, `Parameter 'itemPath' must not be empty`);
            // Normalize slashes and trim unnecessary trailing slash
            itemPath = safeTrimTrailingSeparator(itemPath);
            // Not rooted
            if (!hasRoot(itemPath)) {
                this.segments = itemPath.split(external_path_.sep);
            }
            // Rooted
            else {
                // Add all segments, while not at the root
                let remaining = itemPath;
                let dir = dirname(remaining);
                while (dir !== remaining) {
                    // Add the segment
                    const basename = external_path_.basename(remaining);
                    this.segments.unshift(basename);
                    // Truncate the last segment
                    remaining = dir;
                    dir = dirname(remaining);
                }
                // Remainder is the root
                this.segments.unshift(remaining);
            }
        }
        // Array
        else {
            // Must not be empty
            external_assert_(itemPath.length > 0, `Parameter 'itemPath' must not be an empty array`);
            // Each segment
            for (let i = 0; i < itemPath.length; i++) {
                let segment = itemPath[i];
                // Must not be empty
                external_assert_(segment, `Parameter 'itemPath' must not contain any empty segments`);
                // Normalize slashes
                segment = normalizeSeparators(itemPath[i]);
                // Root segment
                if (i === 0 && hasRoot(segment)) {
                    segment = safeTrimTrailingSeparator(segment);
                    external_assert_(segment === dirname(segment), `Parameter 'itemPath' root segment contains information for multiple segments`);
                    this.segments.push(segment);
                }
                // All other segments
                else {
                    // Must not contain slash
                    external_assert_(!segment.includes(external_path_.sep), `Parameter 'itemPath' contains unexpected path separators`);
                    this.segments.push(segment);
                }
            }
        }
    }
    /**
     * Converts the path to it's string representation
     */
    toString() {
        // First segment
        let result = this.segments[0];
        // All others
        let skipSlash = result.endsWith(external_path_.sep) || (internal_path_IS_WINDOWS && /^[A-Z]:$/i.test(result));
        for (let i = 1; i < this.segments.length; i++) {
            if (skipSlash) {
                skipSlash = false;
            }
            else {
                result += external_path_.sep;
            }
            result += this.segments[i];
        }
        return result;
    }
}
//# sourceMappingURL=internal-path.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/glob/lib/internal-pattern.js







const internal_pattern_IS_WINDOWS = process.platform === 'win32';
class Pattern {
    constructor(patternOrNegate, isImplicitPattern = false, segments, homedir) {
        /**
         * Indicates whether matches should be excluded from the result set
         */
        this.negate = false;
        // Pattern overload
        let pattern;
        if (typeof patternOrNegate === 'string') {
            pattern = patternOrNegate.trim();
        }
        // Segments overload
        else {
            // Convert to pattern
            segments = segments || [];
            external_assert_(segments.length, `Parameter 'segments' must not empty`);
            const root = Pattern.getLiteral(segments[0]);
            external_assert_(root && hasAbsoluteRoot(root), `Parameter 'segments' first element must be a root path`);
            pattern = new Path(segments).toString().trim();
            if (patternOrNegate) {
                pattern = `!${pattern}`;
            }
        }
        // Negate
        while (pattern.startsWith('!')) {
            this.negate = !this.negate;
            pattern = pattern.substr(1).trim();
        }
        // Normalize slashes and ensures absolute root
        pattern = Pattern.fixupPattern(pattern, homedir);
        // Segments
        this.segments = new Path(pattern).segments;
        // Trailing slash indicates the pattern should only match directories, not regular files
        this.trailingSeparator = normalizeSeparators(pattern)
            .endsWith(external_path_.sep);
        pattern = safeTrimTrailingSeparator(pattern);
        // Search path (literal path prior to the first glob segment)
        let foundGlob = false;
        const searchSegments = this.segments
            .map(x => Pattern.getLiteral(x))
            .filter(x => !foundGlob && !(foundGlob = x === ''));
        this.searchPath = new Path(searchSegments).toString();
        // Root RegExp (required when determining partial match)
        this.rootRegExp = new RegExp(Pattern.regExpEscape(searchSegments[0]), internal_pattern_IS_WINDOWS ? 'i' : '');
        this.isImplicitPattern = isImplicitPattern;
        // Create minimatch
        const minimatchOptions = {
            dot: true,
            nobrace: true,
            nocase: internal_pattern_IS_WINDOWS,
            nocomment: true,
            noext: true,
            nonegate: true
        };
        pattern = internal_pattern_IS_WINDOWS ? pattern.replace(/\\/g, '/') : pattern;
        this.minimatch = new Minimatch(pattern, minimatchOptions);
    }
    /**
     * Matches the pattern against the specified path
     */
    match(itemPath) {
        // Last segment is globstar?
        if (this.segments[this.segments.length - 1] === '**') {
            // Normalize slashes
            itemPath = normalizeSeparators(itemPath);
            // Append a trailing slash. Otherwise Minimatch will not match the directory immediately
            // preceding the globstar. For example, given the pattern `/foo/**`, Minimatch returns
            // false for `/foo` but returns true for `/foo/`. Append a trailing slash to handle that quirk.
            if (!itemPath.endsWith(external_path_.sep) && this.isImplicitPattern === false) {
                // Note, this is safe because the constructor ensures the pattern has an absolute root.
                // For example, formats like C: and C:foo on Windows are resolved to an absolute root.
                itemPath = `${itemPath}${external_path_.sep}`;
            }
        }
        else {
            // Normalize slashes and trim unnecessary trailing slash
            itemPath = safeTrimTrailingSeparator(itemPath);
        }
        // Match
        if (this.minimatch.match(itemPath)) {
            return this.trailingSeparator ? MatchKind.Directory : MatchKind.All;
        }
        return MatchKind.None;
    }
    /**
     * Indicates whether the pattern may match descendants of the specified path
     */
    partialMatch(itemPath) {
        // Normalize slashes and trim unnecessary trailing slash
        itemPath = safeTrimTrailingSeparator(itemPath);
        // matchOne does not handle root path correctly
        if (dirname(itemPath) === itemPath) {
            return this.rootRegExp.test(itemPath);
        }
        return this.minimatch.matchOne(itemPath.split(internal_pattern_IS_WINDOWS ? /\\+/ : /\/+/), this.minimatch.set[0], true);
    }
    /**
     * Escapes glob patterns within a path
     */
    static globEscape(s) {
        return (internal_pattern_IS_WINDOWS ? s : s.replace(/\\/g, '\\\\')) // escape '\' on Linux/macOS
            .replace(/(\[)(?=[^/]+\])/g, '[[]') // escape '[' when ']' follows within the path segment
            .replace(/\?/g, '[?]') // escape '?'
            .replace(/\*/g, '[*]'); // escape '*'
    }
    /**
     * Normalizes slashes and ensures absolute root
     */
    static fixupPattern(pattern, homedir) {
        // Empty
        external_assert_(pattern, 'pattern cannot be empty');
        // Must not contain `.` segment, unless first segment
        // Must not contain `..` segment
        const literalSegments = new Path(pattern).segments.map(x => Pattern.getLiteral(x));
        external_assert_(literalSegments.every((x, i) => (x !== '.' || i === 0) && x !== '..'), `Invalid pattern '${pattern}'. Relative pathing '.' and '..' is not allowed.`);
        // Must not contain globs in root, e.g. Windows UNC path \\foo\b*r
        external_assert_(!hasRoot(pattern) || literalSegments[0], `Invalid pattern '${pattern}'. Root segment must not contain globs.`);
        // Normalize slashes
        pattern = normalizeSeparators(pattern);
        // Replace leading `.` segment
        if (pattern === '.' || pattern.startsWith(`.${external_path_.sep}`)) {
            pattern = Pattern.globEscape(process.cwd()) + pattern.substr(1);
        }
        // Replace leading `~` segment
        else if (pattern === '~' || pattern.startsWith(`~${external_path_.sep}`)) {
            homedir = homedir || external_os_.homedir();
            external_assert_(homedir, 'Unable to determine HOME directory');
            external_assert_(hasAbsoluteRoot(homedir), `Expected HOME directory to be a rooted path. Actual '${homedir}'`);
            pattern = Pattern.globEscape(homedir) + pattern.substr(1);
        }
        // Replace relative drive root, e.g. pattern is C: or C:foo
        else if (internal_pattern_IS_WINDOWS &&
            (pattern.match(/^[A-Z]:$/i) || pattern.match(/^[A-Z]:[^\\]/i))) {
            let root = ensureAbsoluteRoot('C:\\dummy-root', pattern.substr(0, 2));
            if (pattern.length > 2 && !root.endsWith('\\')) {
                root += '\\';
            }
            pattern = Pattern.globEscape(root) + pattern.substr(2);
        }
        // Replace relative root, e.g. pattern is \ or \foo
        else if (internal_pattern_IS_WINDOWS && (pattern === '\\' || pattern.match(/^\\[^\\]/))) {
            let root = ensureAbsoluteRoot('C:\\dummy-root', '\\');
            if (!root.endsWith('\\')) {
                root += '\\';
            }
            pattern = Pattern.globEscape(root) + pattern.substr(1);
        }
        // Otherwise ensure absolute root
        else {
            pattern = ensureAbsoluteRoot(Pattern.globEscape(process.cwd()), pattern);
        }
        return normalizeSeparators(pattern);
    }
    /**
     * Attempts to unescape a pattern segment to create a literal path segment.
     * Otherwise returns empty string.
     */
    static getLiteral(segment) {
        let literal = '';
        for (let i = 0; i < segment.length; i++) {
            const c = segment[i];
            // Escape
            if (c === '\\' && !internal_pattern_IS_WINDOWS && i + 1 < segment.length) {
                literal += segment[++i];
                continue;
            }
            // Wildcard
            else if (c === '*' || c === '?') {
                return '';
            }
            // Character set
            else if (c === '[' && i + 1 < segment.length) {
                let set = '';
                let closed = -1;
                for (let i2 = i + 1; i2 < segment.length; i2++) {
                    const c2 = segment[i2];
                    // Escape
                    if (c2 === '\\' && !internal_pattern_IS_WINDOWS && i2 + 1 < segment.length) {
                        set += segment[++i2];
                        continue;
                    }
                    // Closed
                    else if (c2 === ']') {
                        closed = i2;
                        break;
                    }
                    // Otherwise
                    else {
                        set += c2;
                    }
                }
                // Closed?
                if (closed >= 0) {
                    // Cannot convert
                    if (set.length > 1) {
                        return '';
                    }
                    // Convert to literal
                    if (set) {
                        literal += set;
                        i = closed;
                        continue;
                    }
                }
                // Otherwise fall thru
            }
            // Append
            literal += c;
        }
        return literal;
    }
    /**
     * Escapes regexp special characters
     * https://javascript.info/regexp-escaping
     */
    static regExpEscape(s) {
        return s.replace(/[[\\^$.|?*+()]/g, '\\$&');
    }
}
//# sourceMappingURL=internal-pattern.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/glob/lib/internal-search-state.js
class SearchState {
    constructor(path, level) {
        this.path = path;
        this.level = level;
    }
}
//# sourceMappingURL=internal-search-state.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/glob/lib/internal-globber.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
var __asyncValues = (undefined && undefined.__asyncValues) || function (o) {
    if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
    var m = o[Symbol.asyncIterator], i;
    return m ? m.call(o) : (o = typeof __values === "function" ? __values(o) : o[Symbol.iterator](), i = {}, verb("next"), verb("throw"), verb("return"), i[Symbol.asyncIterator] = function () { return this; }, i);
    function verb(n) { i[n] = o[n] && function (v) { return new Promise(function (resolve, reject) { v = o[n](v), settle(resolve, reject, v.done, v.value); }); }; }
    function settle(resolve, reject, d, v) { Promise.resolve(v).then(function(v) { resolve({ value: v, done: d }); }, reject); }
};
var __await = (undefined && undefined.__await) || function (v) { return this instanceof __await ? (this.v = v, this) : new __await(v); }
var __asyncGenerator = (undefined && undefined.__asyncGenerator) || function (thisArg, _arguments, generator) {
    if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
    var g = generator.apply(thisArg, _arguments || []), i, q = [];
    return i = Object.create((typeof AsyncIterator === "function" ? AsyncIterator : Object).prototype), verb("next"), verb("throw"), verb("return", awaitReturn), i[Symbol.asyncIterator] = function () { return this; }, i;
    function awaitReturn(f) { return function (v) { return Promise.resolve(v).then(f, reject); }; }
    function verb(n, f) { if (g[n]) { i[n] = function (v) { return new Promise(function (a, b) { q.push([n, v, a, b]) > 1 || resume(n, v); }); }; if (f) i[n] = f(i[n]); } }
    function resume(n, v) { try { step(g[n](v)); } catch (e) { settle(q[0][3], e); } }
    function step(r) { r.value instanceof __await ? Promise.resolve(r.value.v).then(fulfill, reject) : settle(q[0][2], r); }
    function fulfill(value) { resume("next", value); }
    function reject(value) { resume("throw", value); }
    function settle(f, v) { if (f(v), q.shift(), q.length) resume(q[0][0], q[0][1]); }
};








const internal_globber_IS_WINDOWS = process.platform === 'win32';
class DefaultGlobber {
    constructor(options) {
        this.patterns = [];
        this.searchPaths = [];
        this.options = getOptions(options);
    }
    getSearchPaths() {
        // Return a copy
        return this.searchPaths.slice();
    }
    glob() {
        return __awaiter(this, void 0, void 0, function* () {
            var _a, e_1, _b, _c;
            const result = [];
            try {
                for (var _d = true, _e = __asyncValues(this.globGenerator()), _f; _f = yield _e.next(), _a = _f.done, !_a; _d = true) {
                    _c = _f.value;
                    _d = false;
                    const itemPath = _c;
                    result.push(itemPath);
                }
            }
            catch (e_1_1) { e_1 = { error: e_1_1 }; }
            finally {
                try {
                    if (!_d && !_a && (_b = _e.return)) yield _b.call(_e);
                }
                finally { if (e_1) throw e_1.error; }
            }
            return result;
        });
    }
    globGenerator() {
        return __asyncGenerator(this, arguments, function* globGenerator_1() {
            // Fill in defaults options
            const options = getOptions(this.options);
            // Implicit descendants?
            const patterns = [];
            for (const pattern of this.patterns) {
                patterns.push(pattern);
                if (options.implicitDescendants &&
                    (pattern.trailingSeparator ||
                        pattern.segments[pattern.segments.length - 1] !== '**')) {
                    patterns.push(new Pattern(pattern.negate, true, pattern.segments.concat('**')));
                }
            }
            // Push the search paths
            const stack = [];
            for (const searchPath of getSearchPaths(patterns)) {
                lib_core.debug(`Search path '${searchPath}'`);
                // Exists?
                try {
                    // Intentionally using lstat. Detection for broken symlink
                    // will be performed later (if following symlinks).
                    yield __await(external_fs_.promises.lstat(searchPath));
                }
                catch (err) {
                    if (err.code === 'ENOENT') {
                        continue;
                    }
                    throw err;
                }
                stack.unshift(new SearchState(searchPath, 1));
            }
            // Search
            const traversalChain = []; // used to detect cycles
            while (stack.length) {
                // Pop
                const item = stack.pop();
                // Match?
                const match = internal_pattern_helper_match(patterns, item.path);
                const partialMatch = !!match || internal_pattern_helper_partialMatch(patterns, item.path);
                if (!match && !partialMatch) {
                    continue;
                }
                // Stat
                const stats = yield __await(DefaultGlobber.stat(item, options, traversalChain)
                // Broken symlink, or symlink cycle detected, or no longer exists
                );
                // Broken symlink, or symlink cycle detected, or no longer exists
                if (!stats) {
                    continue;
                }
                // Hidden file or directory?
                if (options.excludeHiddenFiles && external_path_.basename(item.path).match(/^\./)) {
                    continue;
                }
                // Directory
                if (stats.isDirectory()) {
                    // Matched
                    if (match & MatchKind.Directory && options.matchDirectories) {
                        yield yield __await(item.path);
                    }
                    // Descend?
                    else if (!partialMatch) {
                        continue;
                    }
                    // Push the child items in reverse
                    const childLevel = item.level + 1;
                    const childItems = (yield __await(external_fs_.promises.readdir(item.path))).map(x => new SearchState(external_path_.join(item.path, x), childLevel));
                    stack.push(...childItems.reverse());
                }
                // File
                else if (match & MatchKind.File) {
                    yield yield __await(item.path);
                }
            }
        });
    }
    /**
     * Constructs a DefaultGlobber
     */
    static create(patterns, options) {
        return __awaiter(this, void 0, void 0, function* () {
            const result = new DefaultGlobber(options);
            if (internal_globber_IS_WINDOWS) {
                patterns = patterns.replace(/\r\n/g, '\n');
                patterns = patterns.replace(/\r/g, '\n');
            }
            const lines = patterns.split('\n').map(x => x.trim());
            for (const line of lines) {
                // Empty or comment
                if (!line || line.startsWith('#')) {
                    continue;
                }
                // Pattern
                else {
                    result.patterns.push(new Pattern(line));
                }
            }
            result.searchPaths.push(...getSearchPaths(result.patterns));
            return result;
        });
    }
    static stat(item, options, traversalChain) {
        return __awaiter(this, void 0, void 0, function* () {
            // Note:
            // `stat` returns info about the target of a symlink (or symlink chain)
            // `lstat` returns info about a symlink itself
            let stats;
            if (options.followSymbolicLinks) {
                try {
                    // Use `stat` (following symlinks)
                    stats = yield external_fs_.promises.stat(item.path);
                }
                catch (err) {
                    if (err.code === 'ENOENT') {
                        if (options.omitBrokenSymbolicLinks) {
                            lib_core.debug(`Broken symlink '${item.path}'`);
                            return undefined;
                        }
                        throw new Error(`No information found for the path '${item.path}'. This may indicate a broken symbolic link.`);
                    }
                    throw err;
                }
            }
            else {
                // Use `lstat` (not following symlinks)
                stats = yield external_fs_.promises.lstat(item.path);
            }
            // Note, isDirectory() returns false for the lstat of a symlink
            if (stats.isDirectory() && options.followSymbolicLinks) {
                // Get the realpath
                const realPath = yield external_fs_.promises.realpath(item.path);
                // Fixup the traversal chain to match the item level
                while (traversalChain.length >= item.level) {
                    traversalChain.pop();
                }
                // Test for a cycle
                if (traversalChain.some((x) => x === realPath)) {
                    lib_core.debug(`Symlink cycle detected for path '${item.path}' and realpath '${realPath}'`);
                    return undefined;
                }
                // Update the traversal chain
                traversalChain.push(realPath);
            }
            return stats;
        });
    }
}
//# sourceMappingURL=internal-globber.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
;// CONCATENATED MODULE: external "stream"
const external_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");
// EXTERNAL MODULE: external "util"
var external_util_ = __nccwpck_require__(9023);
;// CONCATENATED MODULE: ./node_modules/@actions/glob/lib/internal-hash-files.js
var internal_hash_files_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
var internal_hash_files_asyncValues = (undefined && undefined.__asyncValues) || function (o) {
    if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
    var m = o[Symbol.asyncIterator], i;
    return m ? m.call(o) : (o = typeof __values === "function" ? __values(o) : o[Symbol.iterator](), i = {}, verb("next"), verb("throw"), verb("return"), i[Symbol.asyncIterator] = function () { return this; }, i);
    function verb(n) { i[n] = o[n] && function (v) { return new Promise(function (resolve, reject) { v = o[n](v), settle(resolve, reject, v.done, v.value); }); }; }
    function settle(resolve, reject, d, v) { Promise.resolve(v).then(function(v) { resolve({ value: v, done: d }); }, reject); }
};






function hashFiles(globber_1, currentWorkspace_1) {
    return internal_hash_files_awaiter(this, arguments, void 0, function* (globber, currentWorkspace, verbose = false) {
        var _a, e_1, _b, _c;
        var _d;
        const writeDelegate = verbose ? core.info : core.debug;
        let hasMatch = false;
        const githubWorkspace = currentWorkspace
            ? currentWorkspace
            : ((_d = process.env['GITHUB_WORKSPACE']) !== null && _d !== void 0 ? _d : process.cwd());
        const result = crypto.createHash('sha256');
        let count = 0;
        try {
            for (var _e = true, _f = internal_hash_files_asyncValues(globber.globGenerator()), _g; _g = yield _f.next(), _a = _g.done, !_a; _e = true) {
                _c = _g.value;
                _e = false;
                const file = _c;
                writeDelegate(file);
                if (!file.startsWith(`${githubWorkspace}${path.sep}`)) {
                    writeDelegate(`Ignore '${file}' since it is not under GITHUB_WORKSPACE.`);
                    continue;
                }
                if (fs.statSync(file).isDirectory()) {
                    writeDelegate(`Skip directory '${file}'.`);
                    continue;
                }
                const hash = crypto.createHash('sha256');
                const pipeline = util.promisify(stream.pipeline);
                yield pipeline(fs.createReadStream(file), hash);
                result.write(hash.digest());
                count++;
                if (!hasMatch) {
                    hasMatch = true;
                }
            }
        }
        catch (e_1_1) { e_1 = { error: e_1_1 }; }
        finally {
            try {
                if (!_e && !_a && (_b = _f.return)) yield _b.call(_f);
            }
            finally { if (e_1) throw e_1.error; }
        }
        result.end();
        if (hasMatch) {
            writeDelegate(`Found ${count} files to hash.`);
            return result.digest('hex');
        }
        else {
            writeDelegate(`No matches found for glob`);
            return '';
        }
    });
}
//# sourceMappingURL=internal-hash-files.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/glob/lib/glob.js
var glob_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Constructs a globber
 *
 * @param patterns  Patterns separated by newlines
 * @param options   Glob options
 */
function create(patterns, options) {
    return glob_awaiter(this, void 0, void 0, function* () {
        return yield DefaultGlobber.create(patterns, options);
    });
}
/**
 * Computes the sha256 hash of a glob
 *
 * @param patterns  Patterns separated by newlines
 * @param currentWorkspace  Workspace used when matching files
 * @param options   Glob options
 * @param verbose   Enables verbose logging
 */
function glob_hashFiles(patterns_1) {
    return glob_awaiter(this, arguments, void 0, function* (patterns, currentWorkspace = '', options, verbose = false) {
        let followSymbolicLinks = true;
        if (options && typeof options.followSymbolicLinks === 'boolean') {
            followSymbolicLinks = options.followSymbolicLinks;
        }
        const globber = yield create(patterns, { followSymbolicLinks });
        return _hashFiles(globber, currentWorkspace, verbose);
    });
}
//# sourceMappingURL=glob.js.map
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
    const absolute = absolutePattern(pattern);
    const matches = matcherOf(absolute);
    const mayContain = matcherOf(absolute, { partial: true });
    const foldersOnly = pattern.endsWith('/');
    const found = [];
    const stack = [{ file: root, parents: [], mayBeFolder: true, hasInvalidName: false }];
    for (let next = stack.pop(); next; next = stack.pop()) {
        const { file, parents, hasInvalidName } = next;
        const isMatch = (isFolder) => matches(slashed(file)) && (isFolder || !foldersOnly);
        if (!mayContain(slashed(file)))
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
    for (const alternative of expandPattern(pattern)) {
        // The library treats a leading # as a comment and a leading ! as an exclude.
        const line = isAbsolute(alternative) ? alternative : `./${alternative.replace(/^\.\//, '')}`;
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
        (0,external_node_v8_namespaceObject.setFlagsFromString)('--optimize-for-size');
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
    const globber = await create(line, options);
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
    const nearest = await firstMatch(ignoringCase(pattern));
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
        const mistake = pattern_mistakes_mistakeIn(exclude);
        if (!mistake || (await firstMatch(exclude)))
            continue;
        mistaken.push({ pattern: `!${exclude}`, explanation: mistake.advice, mistaken: true });
    }
    return mistaken;
}
async function findMistake(pattern) {
    const mistake = pattern_mistakes_mistakeIn(pattern);
    if (mistake)
        return mistake;
    // Commas and spaces are common in file names, so each part has to match something.
    const parts = splitList(pattern);
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
        const match = (await firstMatch(pattern)) ?? (await firstMatch(ignoringCase(pattern)));
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
        const start = `${slashed(process.cwd())}/`;
        return first === undefined ? undefined : slashed(first).replace(start, () => '');
    }
    catch {
        // This is only a hint, so errors don't matter.
        return undefined;
    }
}
/** Describes the broken symbolic link that a pattern starts with, if any. */
function brokenLink(pattern) {
    for (const alternative of expandPattern(pattern)) {
        const parts = splitPattern(absolutePattern(alternative)).start.split('/');
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
    const { includes, excludes } = separateExcludes(search.patterns);
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
        const name = find_nameOf(file, this.search.workspace);
        const artifact = { path: file, name, size: stats?.size ?? 0 };
        if (error) {
            const files = hasInvalidName ? this.invalidNames : this.unreadable;
            files.set(file, { file: artifact, reason: error.message });
        }
        else if (!isBelow(target, this.filter.workspace) && !isAbsolute(pattern)) {
            this.outside.add(`${name} (${target})`);
        }
        else if (artifact.size === 0)
            this.empty.add(name);
        else
            this.artifacts.set(file, artifact);
    }
}
function find_nameOf(file, workspace) {
    return isBelow(file, workspace) ? slashed(external_node_path_default().relative(workspace, file)) : file;
}

// EXTERNAL MODULE: ./src/results/plan-analyses.ts
var plan_analyses = __nccwpck_require__(9686);
;// CONCATENATED MODULE: ./src/results/initial-result.ts



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
    const history = historyOf(earlier);
    const restarted = {
        ...fresh,
        ...(history.length > 0 && { history }),
        ...(0,plan_analyses/* resumedAnalyses */.mO)(earlier),
        metadata,
        ...(metadataFirstSent && { metadataFirstSent })
    };
    const { onResume, hasMetadata } = results_state/* STATES */.xj[state];
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

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(7075);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./src/artifacts/samples.ts





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
    return size >= LARGE;
}
async function hashAllSmall(files, signal) {
    const batch = new BatchBuilder();
    for (const file of files) {
        batch.add(await settle(file, hashSmall(file, signal), signal));
        // Lets Node handle signals and responses between two files.
        await (0,external_node_timers_promises_.setImmediate)();
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
    const hashing = hashLarge(ordered, signal).map((hashed, index) => {
        return settle(ordered[index] ?? smallest, hashed, signal);
    });
    const groups = new Map();
    for (const [index, file] of hashing.entries()) {
        const key = await contentKey(ordered[index] ?? smallest, signal);
        groups.set(key, [...(groups.get(key) ?? []), file]);
    }
    return [...groups.values()];
}
/** Yields each group as soon as its last file has been hashed. */
function inOrderOfHashing(groups) {
    const stream = new external_node_stream_.Readable({ objectMode: true, read: () => undefined });
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
            const zip = isZipSignature(hashed.head);
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

;// CONCATENATED MODULE: ./src/artifacts/read-candidates.ts



/** Hashes files, and yields them as candidates. */
async function* readCandidates(artifacts, { subscribe, earlier }, { log, signal }) {
    for await (const { samples, unread } of readSamples(artifacts, signal)) {
        if (samples.length > 0)
            (0,log_files/* logHashed */.m4)(samples, log);
        const candidates = samples.map((sample) => {
            const files = sample.files.map(file => file.name);
            const result = initialResult({ ...sample, files }, earlier.get(sample.sha256), subscribe);
            return { sample, result };
        });
        yield { candidates, unread: unreadResults(unread, log) };
    }
}
/** Logs files that were not read, and returns their results. */
function unreadResults(unread, log) {
    const results = unread.map(file => unreadResult(file, 'read'));
    for (const result of results)
        (0,log_files/* logFailed */.uI)(result, log);
    return results;
}

;// CONCATENATED MODULE: ./src/artifacts/selection.ts

/** Maximum number of names in a message. */
const selection_MAX_NAMES = 20;
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
    const text = `files matches paths outside the workspace: ${(0,format/* listNames */.Zv)(outside, selection_MAX_NAMES)}. ` +
        'Use absolute paths to submit them, exclude them, or set follow-symbolic-links to "false".';
    return [{ severity: 'error', text }];
}
function emptyProblems({ empty }) {
    if (empty.length === 0)
        return [];
    return [{ severity: 'warn', text: `Skipped empty files: ${(0,format/* listNames */.Zv)(empty, selection_MAX_NAMES)}` }];
}
function patternProblems(found, rules) {
    const isMistaken = (pattern) => looksMistaken(pattern, rules);
    const mistaken = found.unmatched.filter(isMistaken);
    const missing = found.unmatched.filter(pattern => !isMistaken(pattern));
    const problems = [];
    if (mistaken.length > 0) {
        const text = `files has patterns that look like mistakes and match no files: ${selection_explain(mistaken)}.`;
        problems.push({ severity: 'error', text });
    }
    if (found.artifacts.length + found.unreadable.length === 0) {
        if (mistaken.length > 0)
            return problems;
        const text = `${noFilesText(rules)}: ${selection_explain(missing) || otherReason(found, rules)}.`;
        problems.push({ severity: rules.ifNoFilesFound, text });
    }
    else if (missing.length > 0) {
        const text = `files has patterns that match no files: ${selection_explain(missing)}.`;
        problems.push({ severity: rules.ifPatternUnmatched, text });
    }
    return problems;
}
/** Both spellings may be listed on purpose if the user ignores unmatched patterns. */
function looksMistaken({ mistaken, otherCase }, { ifPatternUnmatched }) {
    return mistaken === true || (otherCase === true && ifPatternUnmatched !== 'ignore');
}
function selection_explain(unmatched) {
    return unmatched.map(({ pattern, explanation }) => `"${pattern}": ${explanation}`).join('; ');
}
function noFilesText({ patterns }) {
    return patterns.length > 0 ? 'No files found for the patterns in files' : 'No files found';
}
/** Returns why there are no files, even though each pattern matches some. */
function otherReason({ empty }, { patterns }) {
    return empty.length > 0 ? 'all matching files are empty' : (0,format/* listNames */.Zv)(patterns, selection_MAX_NAMES);
}
function limitProblems({ artifacts }, { maxFiles }) {
    if (artifacts.length <= maxFiles)
        return [];
    const text = `Found ${artifacts.length} files, but max-files is "${maxFiles}": ` +
        'use narrower patterns in files, or raise max-files.';
    return [{ severity: 'error', text }];
}

;// CONCATENATED MODULE: ./src/artifacts/shard.ts
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
    const { errors, warnings } = validateSelection(found, inputs);
    if (errors.length > 0)
        throw new error/* InputError */.d(errors);
    for (const warning of warnings)
        log.warning(warning);
    if (found.artifacts.length > 0)
        (0,log_files/* logFound */.hV)(found.artifacts, found.hidden, log);
    const { shard } = inputs;
    const artifacts = shard ? await takeShard(found.artifacts, shard, contentKey) : found.artifacts;
    if (shard) {
        const files = (0,format/* quantity */.au)(artifacts.length, 'file');
        log.info(`This job processes ${files}: part ${shard.index} of ${shard.count}`);
    }
    return {
        names: artifacts.map(({ name }) => name),
        allNames: [...found.artifacts, ...found.unreadable.map(({ file }) => file)].map(({ name }) => name),
        localFiles: artifacts,
        sameContent: [],
        unread: unreadResults(found.unreadable, log),
        batches: readCandidates(artifacts, { subscribe: inputs.subscribe, earlier }, context),
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

;// CONCATENATED MODULE: ./src/artifacts/filter-names.ts



/** Maximum number of names in the explanation of an unmatched pattern. */
const filter_names_MAX_NAMES = 20;
/** Filters the names of release assets. Without patterns that include names, all are included. */
function filterNames(names, patterns) {
    const { includes, excludes } = separateExcludes(patterns);
    const kept = names.filter(name => !excludes.some(exclude => matches(name, exclude)));
    const matched = includes.length === 0
        ? kept
        : kept.filter(name => includes.some(pattern => matches(name, pattern)));
    const mistakenExcludes = excludes.filter(pattern => pattern_mistakes_mistakeIn(pattern) && !names.some(name => matches(name, pattern)));
    const unmatchedIncludes = includes.filter(pattern => !kept.some(name => matches(name, pattern)));
    return {
        matched,
        unmatched: [
            ...mistakenExcludes.map(pattern => ({ ...filter_names_explain(pattern, names), pattern: `!${pattern}` })),
            ...unmatchedIncludes.map(pattern => filter_names_explain(pattern, names))
        ]
    };
}
function matches(name, pattern) {
    return ASSET_PATTERNS.compile(pattern)(ASSET_PATTERNS.pathOf(name));
}
function filter_names_explain(pattern, names) {
    const mistake = pattern_mistakes_mistakeIn(pattern);
    const listed = names.slice(0, filter_names_MAX_NAMES).join(', ') + (names.length > filter_names_MAX_NAMES ? ', …' : '');
    const explanation = `${mistake ? `${mistake.advice}; ` : ''}the release has the assets ${listed}`;
    return { pattern, explanation, ...(mistake && { mistaken: true }) };
}

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
    const { errors, warnings } = validateSelection({
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
        ? await takeShard(present, inputs.shard, contentKeyWith(sizesWithoutDigest))
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
                result: initialResult(sample, earlier.get(sha256), inputs.subscribe),
                sample: () => downloadSample(assets, downloads, signal)
            };
        });
        async function* batches() {
            yield* readCandidates(artifacts, { subscribe: inputs.subscribe, earlier }, context);
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
    for await (const { samples, unread } of readSamples([await downloads.download(first)], signal)) {
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
    return unreadResult({ file: asset, reason: problem }, 'download');
}
/** Its path is never used, because the content is that of another asset. */
function notDownloaded({ name, size }) {
    return { path: '', name, size };
}

;// CONCATENATED MODULE: ./src/releases/notes-block.ts
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
    const lines = notes_block_linesOf(text);
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
function notes_block_linesOf(text) {
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

// EXTERNAL MODULE: ./src/http/body.ts
var http_body = __nccwpck_require__(9662);
// EXTERNAL MODULE: ./src/http/clock.ts
var clock = __nccwpck_require__(8658);
// EXTERNAL MODULE: ./src/http/errors.ts
var errors = __nccwpck_require__(8549);
// EXTERNAL MODULE: ./src/http/messages.ts
var messages = __nccwpck_require__(3790);
// EXTERNAL MODULE: ./src/http/rate-limiter.ts + 1 modules
var rate_limiter = __nccwpck_require__(5364);
// EXTERNAL MODULE: ./src/http/retry.ts
var retry = __nccwpck_require__(8902);
// EXTERNAL MODULE: ./src/http/transport.ts + 3 modules
var http_transport = __nccwpck_require__(3925);
// EXTERNAL MODULE: ./src/releases/error.ts
var releases_error = __nccwpck_require__(9200);
;// CONCATENATED MODULE: ./src/releases/client.ts








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
        this.clock = options.clock ?? clock/* realClock */.w;
        this.limiter = new rate_limiter/* RateLimiter */.v({ requests: 10, clock: this.clock });
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
        const schedule = new retry/* RetrySchedule */.UN({ retries, random });
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
                throw new releases_error/* GithubError */.E(`GitHub: ${redact(message)}${hint}`, { cause, mayHaveArrived });
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
            body: (0,http_body/* textBody */.i)(body)
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
            if (!(cause instanceof errors/* ConnectionError */.R))
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
        const retryAfterMs = rateLimitIn(response, (0,messages/* dateOf */.Q)(response) ?? now);
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
            new http_transport/* Transport */.o({ baseUrl, limiter: this.limiter, stallMs, maxConnections: 4 });
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
    const after = (0,retry/* parseRetryAfter */.mu)(headers['retry-after'], now);
    if (after !== undefined)
        return after;
    const isPrimary = headers['x-ratelimit-remaining'] === '0';
    // A secondary rate limit can come without headers.
    if (status === 403 && !isPrimary && !/secondary rate limit/i.test(text))
        return undefined;
    const reset = Number(headers['x-ratelimit-reset'] ?? NaN) * 1000;
    return isPrimary && !Number.isNaN(reset) ? Math.max(0, reset - now) : 60_000;
}

;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
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
            throw new releases_error/* GithubError */.E(`GitHub: too many redirects for the asset "${asset.name}"`);
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
        throw new releases_error/* GithubError */.E(`GitHub: ${status} for the asset "${name}"`);
    }
    const target = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
    if (target?.protocol !== 'https:' && target?.protocol !== url.protocol) {
        throw new releases_error/* GithubError */.E(`GitHub: ${status}: redirect to a URL that is not allowed, for the asset "${name}"`);
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
            await (0,external_node_stream_promises_namespaceObject.pipeline)(checkedChunks(chunks(), this.asset), handle.createWriteStream());
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
            throw new releases_error/* GithubError */.E(`the asset "${name}" has ${size} bytes, but more were sent`);
        }
        hash.update(chunk);
        yield chunk;
    }
    if (received < size) {
        throw new releases_error/* GithubError */.E(`the asset "${name}" has ${size} bytes, but ${received} were sent`);
    }
    if (sha256 !== undefined && hash.digest('hex') !== sha256) {
        throw new releases_error/* GithubError */.E(`the asset "${name}" does not match its digest`);
    }
}

;// CONCATENATED MODULE: ./src/releases/pages.ts

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
    const problem = (text) => new releases_error/* GithubError */.E(`GitHub: the list of ${what} ${text}`);
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

;// CONCATENATED MODULE: ./src/releases/repository.ts
/** Returns the path of a repository in the API. */
function repositoryPath(repository) {
    return `/repos/${repository.split('/').map(encodeURIComponent).join('/')}`;
}
/** Sends a request that changes something. Throws like `GithubClient.requestApi`. */
function sendChange(client, { method, path, value }, signal) {
    const headers = { 'Content-Type': 'application/json' };
    return client.requestApi(path, { signal, method, headers, body: JSON.stringify(value) });
}

;// CONCATENATED MODULE: ./src/releases/responses.ts

/**
 * Returns the parsed body of a response.
 * @throws {GithubError} when the response isn't a 200 with JSON
 */
function parseJson({ status, text }) {
    if (status === 401)
        throw new releases_error/* GithubError */.E('GitHub: 401: the GitHub token is not accepted');
    if (status === 403) {
        throw new releases_error/* GithubError */.E('GitHub: 403: the GitHub token lacks a permission: "contents: read" to read a release, or "contents: write" to change its notes');
    }
    if (status !== 200)
        throw new releases_error/* GithubError */.E(`GitHub: ${status}: ${text.slice(0, 300)}`);
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw new releases_error/* GithubError */.E(`GitHub: ${status} with a response that can't be read`, { cause });
    }
}
/**
 * Returns the release that a value from GitHub describes.
 * @throws {GithubError} when it doesn't describe a release
 */
function parseRelease(value) {
    const { id, tag_name: tag, html_url: url, assets } = fieldsOf(value);
    if (!isId(id) || typeof tag !== 'string' || typeof url !== 'string') {
        throw new releases_error/* GithubError */.E('GitHub: the response does not describe a release');
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
        throw new releases_error/* GithubError */.E('GitHub: the response does not include the notes of the release');
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
        this.path = `${repositoryPath(options.repository)}/releases`;
        this.client = new GithubClient(options);
    }
    /**
     * Returns a release, which may be a draft if the token can see drafts.
     * @param which `latest` or a tag
     */
    async findRelease(which, signal) {
        const path = which === 'latest' ? 'latest' : `tags/${encodeURIComponent(which)}`;
        const found = await this.get(`${this.path}/${path}`, signal);
        const release = found ? parseRelease(found.value) : await this.findInList(which, signal);
        if (release)
            return release;
        throw new releases_error/* GithubError */.E(`${this.repository} has no release "${which}", or the GitHub token is not allowed to see it`);
    }
    /** Returns all assets of a release, including those that can't be downloaded. */
    async listAssets(release, signal) {
        const path = `${this.path}/${release.id}/assets`;
        const assets = [];
        const missing = new Map(release.assetNames);
        const seen = new Set();
        for await (const value of paginate('assets', page => this.getPage(path, page, signal))) {
            const asset = parseAsset(value);
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
            throw new releases_error/* GithubError */.E('GitHub: the release no longer exists');
        const notes = edit(parseNotes(found.value));
        const change = { method: 'PATCH', path, value: { body: notes } };
        parseJson(await sendChange(this.client, change, signal));
    }
    /** Closes idle connections. */
    close() {
        this.client.close();
    }
    /** Finds a release in the list of all releases, because the API doesn't return drafts by tag. */
    async findInList(tag, signal) {
        const none = { items: [], link: undefined };
        const values = paginate('releases', async (page) => {
            const list = await this.getPage(this.path, page, signal);
            return list ?? (page === 1 ? none : undefined);
        });
        for await (const value of values) {
            const release = parseRelease(value);
            if (release.tag === tag)
                return release;
        }
        return undefined;
    }
    async getPage(path, page, signal) {
        const response = await this.client.requestApi(pagePath(path, page), { signal });
        return response.status === 404 ? undefined : pageOf(parseJson(response), response);
    }
    /** Returns parsed JSON; undefined for a 404. */
    async get(path, signal) {
        const response = await this.client.requestApi(path, { signal });
        return response.status === 404 ? undefined : { value: parseJson(response) };
    }
}
/** If the list changes while it is read, assets move between pages, so one may be missed. */
function changed(what) {
    return new releases_error/* GithubError */.E(`GitHub: the list of assets ${what}. It may have changed while it was read. Run the job again.`);
}

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
        return row([fileCell(sample), withNote(status, note), hashCell(sample, sampleUrl)]);
    });
    const header = headerRow(['File', hasVerdicts ? 'Verdict' : 'State', 'SHA-256']);
    return [`<table>${header}`, ...rows, '</table>'];
}
/** The verdict, and the threat or a note if the source isn't trusted. */
function release_notes_verdictCell(sample, namesEngines) {
    const { verdict } = sample;
    if (!verdict)
        return '';
    const { status, threat, accepted } = verdict;
    const parts = [
        threat ? `${status}: ${code(threat)}` : status,
        (0,results_verdict/* isThreat */.ff)(sample) && (namesEngines ? enginesHtml(verdict) : (0,detection_text/* engineCount */.MS)(verdict)),
        (0,results_verdict/* isUntrusted */.fb)(verdict) && 'untrusted source'
    ];
    const text = `${results_verdict/* VERDICTS */.bk[status].icon} ${parts.filter(Boolean).join(', ')}`;
    if (!accepted)
        return text;
    return `${text}<br>accepted until ${excerpt(accepted.until)}: ${code(accepted.reason)}`;
}
/** Returns the number of engines that flag a sample, and the first ones with their labels. */
function enginesHtml(verdict) {
    const { detections = [] } = verdict.scan ?? {};
    const named = detections.map(one => code(`${(0,detection_text/* engineName */.OC)(one)}: ${one.label}`));
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
    const releases = new ReleasesApi(client);
    // The connections for reading may have been idle for hours when the notes are written.
    const notes = new ReleasesApi(client);
    const close = () => {
        releases.close();
        notes.close();
    };
    try {
        const readingContext = { ...context, signal: reading.signal };
        const source = await findReleaseAssets(releases, { inputs, earlier }, readingContext);
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
            const edited = withBlock(notes, blocks);
            if (edited === undefined)
                throw new Error('there is no room for them');
            return edited;
        };
        await releases.editNotes(release, edit, signal);
    };
}

// EXTERNAL MODULE: ./src/runs/read-source.ts + 1 modules
var read_source = __nccwpck_require__(4976);
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

;// CONCATENATED MODULE: ./src/runs/review-exceptions.ts


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
        unusedText(exceptions, (0,results_exceptions/* unusedExceptions */.$p)(exceptions, checked.samples, checked.isComplete));
    if (unused)
        log.warning(unused);
    return [expiredText(exceptions), unused].filter(text => text !== undefined);
}

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
    const exceptions = await loadExceptions(inputs, started, context.log);
    const reading = new Reading(context.signal);
    try {
        const source = await findSource({ inputs, earlier, reading }, context);
        try {
            const readingContext = { ...context, signal: reading.signal };
            const { metadata, isAnalyzed, notes } = await describeSource(source, inputs, readingContext);
            const resultsFile = await (0,open_results_file/* openResultsFile */.x)(inputs, { source, earlier, started });
            const run = { inputs, source, metadata, isAnalyzed, resultsFile, reading, exceptions };
            const sent = await processSamples(run, notes, context);
            const remarks = reviewExceptions(run, sent, context.log);
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
        const { sendSamples } = await __nccwpck_require__.e(/* import() */ 159).then(__nccwpck_require__.bind(__nccwpck_require__, 8159));
        const { advice, ...remarks } = await sendSamples(run, inputs.credentials, context);
        return { ...remarks, notes: notesWith(advice) };
    }
    const { candidates, advice } = await (0,read_source/* readSource */.o)(run, context);
    if (inputs.dryRun) {
        const { logPlan } = await __nccwpck_require__.e(/* import() */ 509).then(__nccwpck_require__.bind(__nccwpck_require__, 2509));
        await logPlan(candidates.map(({ result }) => result), run, context.log);
    }
    const stopped = context.signal.aborted ? (0,src_context/* reasonOf */.A)(context.signal) : undefined;
    return { stopped, notes: notesWith(advice) };
}


/***/ }),

/***/ 8422:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 9279:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DB: () => (/* binding */ forbiddenCharacter),
/* harmony export */   EO: () => (/* binding */ propertyConflict),
/* harmony export */   Qy: () => (/* binding */ sampleProblem),
/* harmony export */   ej: () => (/* binding */ sampleProperties),
/* harmony export */   tc: () => (/* binding */ isArchive),
/* harmony export */   zh: () => (/* binding */ notZip)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8488);


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


/***/ }),

/***/ 7425:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ vendorOf),
/* harmony export */   Qw: () => (/* binding */ isKnownVendor),
/* harmony export */   dN: () => (/* binding */ reportingPageOf),
/* harmony export */   hT: () => (/* binding */ REVERSINGLABS_REPORTING)
/* harmony export */ });
/* harmony import */ var _vendor_table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7425);

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

/***/ 4735:
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

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ./src/http/clock.ts
var clock = __nccwpck_require__(8658);
// EXTERNAL MODULE: ./src/inputs/error.ts
var inputs_error = __nccwpck_require__(1551);
// EXTERNAL MODULE: ./src/inputs/outputs.ts + 1 modules
var outputs = __nccwpck_require__(5417);
// EXTERNAL MODULE: ./src/inputs/secrets.ts
var inputs_secrets = __nccwpck_require__(3332);
// EXTERNAL MODULE: ./src/text/format.ts
var format = __nccwpck_require__(8488);
;// CONCATENATED MODULE: ./src/platform/log.ts

/** GitHub Actions truncates annotations at 4096 characters. */
const MAX_ANNOTATION_LENGTH = 4000;
/** @param redact removes secrets from each text before it is truncated or escaped */
function createLog(redact, printer) {
    const line = (text) => (0,format/* neutralize */.YI)(redact(text));
    const lines = (text) => redact(text).split('\n').map(format/* neutralize */.YI).join('\n');
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
;// CONCATENATED MODULE: ./src/platform/report-content.ts

/**
 * How reports begin: results files, their journals, and SARIF logs name this program, and files with
 * outputs begin with one.
 */
const BEGINNING = /^(\{[^]*"spectra-submit[/"]|SPECTRA_)/;
/** Length of the longest beginning, in bytes. */
const BEGINNING_LENGTH = 512;
/** Whether there is a file that is neither empty nor such a report, so it must not be replaced. */
async function isOtherFile(file) {
    const existing = await (0,promises_.lstat)(file).catch(() => undefined);
    if (!existing?.isFile() || existing.size === 0)
        return false;
    const handle = await (0,promises_.open)(file);
    try {
        const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(BEGINNING_LENGTH) });
        return !BEGINNING.test(buffer.toString('utf8', 0, bytesRead));
    }
    finally {
        await handle.close();
    }
}

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
    if (mayBeOther && (await isOtherFile(file))) {
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
    const log = createLog(redact, platform.printer);
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
            log.debug((0,external_node_util_namespaceObject.inspect)(error));
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

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

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
/******/ var __webpack_exports__ = __nccwpck_require__(1730);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
