import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 770:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__(218);


/***/ }),

/***/ 218:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var net = __nccwpck_require__(9278);
var tls = __nccwpck_require__(4756);
var http = __nccwpck_require__(8611);
var https = __nccwpck_require__(5692);
var events = __nccwpck_require__(4434);
var assert = __nccwpck_require__(2613);
var util = __nccwpck_require__(9023);


exports.httpOverHttp = httpOverHttp;
exports.httpsOverHttp = httpsOverHttp;
exports.httpOverHttps = httpOverHttps;
exports.httpsOverHttps = httpsOverHttps;


function httpOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  return agent;
}

function httpsOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}

function httpOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  return agent;
}

function httpsOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}


function TunnelingAgent(options) {
  var self = this;
  self.options = options || {};
  self.proxyOptions = self.options.proxy || {};
  self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
  self.requests = [];
  self.sockets = [];

  self.on('free', function onFree(socket, host, port, localAddress) {
    var options = toOptions(host, port, localAddress);
    for (var i = 0, len = self.requests.length; i < len; ++i) {
      var pending = self.requests[i];
      if (pending.host === options.host && pending.port === options.port) {
        // Detect the request to connect same origin server,
        // reuse the connection.
        self.requests.splice(i, 1);
        pending.request.onSocket(socket);
        return;
      }
    }
    socket.destroy();
    self.removeSocket(socket);
  });
}
util.inherits(TunnelingAgent, events.EventEmitter);

TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
  var self = this;
  var options = mergeOptions({request: req}, self.options, toOptions(host, port, localAddress));

  if (self.sockets.length >= this.maxSockets) {
    // We are over limit so we'll add it to the queue.
    self.requests.push(options);
    return;
  }

  // If we are under maxSockets create a new one.
  self.createSocket(options, function(socket) {
    socket.on('free', onFree);
    socket.on('close', onCloseOrRemove);
    socket.on('agentRemove', onCloseOrRemove);
    req.onSocket(socket);

    function onFree() {
      self.emit('free', socket, options);
    }

    function onCloseOrRemove(err) {
      self.removeSocket(socket);
      socket.removeListener('free', onFree);
      socket.removeListener('close', onCloseOrRemove);
      socket.removeListener('agentRemove', onCloseOrRemove);
    }
  });
};

TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
  var self = this;
  var placeholder = {};
  self.sockets.push(placeholder);

  var connectOptions = mergeOptions({}, self.proxyOptions, {
    method: 'CONNECT',
    path: options.host + ':' + options.port,
    agent: false,
    headers: {
      host: options.host + ':' + options.port
    }
  });
  if (options.localAddress) {
    connectOptions.localAddress = options.localAddress;
  }
  if (connectOptions.proxyAuth) {
    connectOptions.headers = connectOptions.headers || {};
    connectOptions.headers['Proxy-Authorization'] = 'Basic ' +
        new Buffer(connectOptions.proxyAuth).toString('base64');
  }

  debug('making CONNECT request');
  var connectReq = self.request(connectOptions);
  connectReq.useChunkedEncodingByDefault = false; // for v0.6
  connectReq.once('response', onResponse); // for v0.6
  connectReq.once('upgrade', onUpgrade);   // for v0.6
  connectReq.once('connect', onConnect);   // for v0.7 or later
  connectReq.once('error', onError);
  connectReq.end();

  function onResponse(res) {
    // Very hacky. This is necessary to avoid http-parser leaks.
    res.upgrade = true;
  }

  function onUpgrade(res, socket, head) {
    // Hacky.
    process.nextTick(function() {
      onConnect(res, socket, head);
    });
  }

  function onConnect(res, socket, head) {
    connectReq.removeAllListeners();
    socket.removeAllListeners();

    if (res.statusCode !== 200) {
      debug('tunneling socket could not be established, statusCode=%d',
        res.statusCode);
      socket.destroy();
      var error = new Error('tunneling socket could not be established, ' +
        'statusCode=' + res.statusCode);
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    if (head.length > 0) {
      debug('got illegal response body from proxy');
      socket.destroy();
      var error = new Error('got illegal response body from proxy');
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    debug('tunneling connection has established');
    self.sockets[self.sockets.indexOf(placeholder)] = socket;
    return cb(socket);
  }

  function onError(cause) {
    connectReq.removeAllListeners();

    debug('tunneling socket could not be established, cause=%s\n',
          cause.message, cause.stack);
    var error = new Error('tunneling socket could not be established, ' +
                          'cause=' + cause.message);
    error.code = 'ECONNRESET';
    options.request.emit('error', error);
    self.removeSocket(placeholder);
  }
};

TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
  var pos = this.sockets.indexOf(socket)
  if (pos === -1) {
    return;
  }
  this.sockets.splice(pos, 1);

  var pending = this.requests.shift();
  if (pending) {
    // If we have pending requests and a socket gets closed a new one
    // needs to be created to take over in the pool for the one that closed.
    this.createSocket(pending, function(socket) {
      pending.request.onSocket(socket);
    });
  }
};

function createSecureSocket(options, cb) {
  var self = this;
  TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
    var hostHeader = options.request.getHeader('host');
    var tlsOptions = mergeOptions({}, self.options, {
      socket: socket,
      servername: hostHeader ? hostHeader.replace(/:.*$/, '') : options.host
    });

    // 0 is dummy port for v0.6
    var secureSocket = tls.connect(0, tlsOptions);
    self.sockets[self.sockets.indexOf(socket)] = secureSocket;
    cb(secureSocket);
  });
}


function toOptions(host, port, localAddress) {
  if (typeof host === 'string') { // since v0.10
    return {
      host: host,
      port: port,
      localAddress: localAddress
    };
  }
  return host; // for v0.11 or later
}

function mergeOptions(target) {
  for (var i = 1, len = arguments.length; i < len; ++i) {
    var overrides = arguments[i];
    if (typeof overrides === 'object') {
      var keys = Object.keys(overrides);
      for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
        var k = keys[j];
        if (overrides[k] !== undefined) {
          target[k] = overrides[k];
        }
      }
    }
  }
  return target;
}


var debug;
if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
  debug = function() {
    var args = Array.prototype.slice.call(arguments);
    if (typeof args[0] === 'string') {
      args[0] = 'TUNNEL: ' + args[0];
    } else {
      args.unshift('TUNNEL:');
    }
    console.error.apply(console, args);
  }
} else {
  debug = function() {};
}
__webpack_unused_export__ = debug; // for test


/***/ }),

/***/ 9407:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_events__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8877);
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_v8__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8476);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8415);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4978);
/* harmony import */ var _report_log_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6472);
/* harmony import */ var _report_outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5468);







// V8 is to clean up rather than to grow: of a hundred thousand results, most of the memory would
// be what nobody needs any more.
(0,node_v8__WEBPACK_IMPORTED_MODULE_1__.setFlagsFromString)('--optimize-for-size');
// Red until the run has come to its end: whatever goes wrong unseen must not end green.
process.exitCode = 1;
for (const secret of (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .secretsOf */ .Fj)(process.env))
    _actions_core__WEBPACK_IMPORTED_MODULE_2__.setSecret(secret);
const log = (0,_report_log_js__WEBPACK_IMPORTED_MODULE_5__/* .createLog */ .h)();
const stop = new AbortController();
// As many listen as there are requests under way.
(0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, stop.signal);
for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
        stop.abort(new Error(`it was cancelled (${signal})`));
    });
}
try {
    if (await (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .main */ .i)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .Ko)(process.env), log, stop.signal))
        process.exitCode = 0;
}
catch (error) {
    (0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .setOutputs */ .n)('failed');
    log.fail(error.message);
    // Where it happened says something of a fault of ours, and nothing of the user's input.
    if (!(error instanceof _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .InputError */ .dz))
        _actions_core__WEBPACK_IMPORTED_MODULE_2__.debug(String(error.stack));
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8415:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  dz: () => (/* binding */ InputError),
  Ko: () => (/* binding */ readInputs),
  Fj: () => (/* binding */ secretsOf)
});

// UNUSED EXPORTS: DEFAULTS

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/metadata.ts
var metadata = __nccwpck_require__(3630);
// EXTERNAL MODULE: ./src/origin.ts
var src_origin = __nccwpck_require__(2837);
;// CONCATENATED MODULE: ./src/inputs.ts




/** The defaults of action.yml, for a run that leaves an input empty. Held together by a test. */
const DEFAULTS = {
    'if-no-files-found': 'error',
    'if-pattern-unmatched': 'warn',
    'include-hidden-files': 'false',
    'follow-symbolic-links': 'true',
    'max-files': '1000',
    subscribe: '',
    'archive-type': 'none',
    'api-url': 'https://data.reversinglabs.com',
    'requests-per-second': '10',
    'parallel-jobs': '1',
    concurrency: '8',
    retries: '5',
    'stall-timeout-seconds': '120',
    'if-sample-exists': 'upload',
    'verdict-timeout-minutes': '30',
    'if-verdict-pending': 'warn',
    'release-notes': 'false',
    'if-no-credentials': 'error',
    summary: 'true',
    'dry-run': 'false'
};
/** Inputs that can't be taken: one message that names each of them, its value and its rule. */
class InputError extends Error {
    name = 'InputError';
    constructor(problems) {
        super(problems.length === 1
            ? `Nothing was sent. ${problems.join('')}`
            : `Nothing was sent. ${problems.length} inputs need attention:\n${problems
                .map(problem => `- ${problem}`)
                .join('\n')}`);
    }
}
/**
 * Reads and checks every input.
 * @param env the runner's environment: `INPUT_*` and `GITHUB_*`
 * @throws {InputError} one error for all that is wrong
 */
function readInputs(env) {
    const problems = [];
    const reader = inputReader(env, problems);
    const origin = (0,src_origin/* readOrigin */.P)(env);
    const dryRun = reader.flag('dry-run');
    const temporaryFolder = env['RUNNER_TEMP'] ?? (0,external_node_os_namespaceObject.tmpdir)();
    const archiveType = reader.choice('archive-type', ['none', 'zip']);
    const archivePassword = reader.secret('archive-password');
    if (archivePassword && archiveType === 'none') {
        problems.push('archive-password is set but archive-type is "none": set archive-type to "zip", or leave the password away.');
    }
    const badPassword = (0,metadata/* forbiddenCharacter */.DB)(archivePassword);
    if (badPassword)
        problems.push(`archive-password holds ${badPassword}, which XML can't carry.`);
    const credentials = readCredentials(reader, dryRun, problems);
    const properties = readProperties(reader, origin, problems);
    const domain = reader.text('domain');
    const badDomain = (0,metadata/* forbiddenCharacter */.DB)(domain);
    if (badDomain)
        problems.push(`domain holds ${badDomain}, which XML can't carry.`);
    refusePassword(credentials?.password, [...properties, { name: 'domain', value: domain }], problems);
    const release = reader.text('release');
    const repository = reader.text('repository') || origin.repository;
    if (release && !/^[^/\s]+\/[^/\s]+$/.test(repository)) {
        problems.push(`repository is "${repository}": it takes owner/name.`);
    }
    const releaseNotes = reader.flag('release-notes');
    if (releaseNotes && !release) {
        problems.push('release-notes is "true" but release is empty: say whose notes.');
    }
    const failOn = readFailOn(reader, problems);
    const sarifFile = reader.text('sarif-file');
    if (sarifFile && failOn.length === 0) {
        problems.push(`sarif-file is "${sarifFile}" but fail-on is empty: without it there are no verdicts to write.`);
    }
    const patterns = reader.lines('files');
    if (!release && !patterns.some(pattern => !pattern.startsWith('!'))) {
        problems.push(patterns.length === 0
            ? 'files is empty: name the artifacts, one glob a line, such as "dist/*.exe".'
            : `files holds only excludes ("${patterns.join('", "')}"): add a glob for what to submit.`);
    }
    const inputs = {
        credentials,
        release,
        repository,
        githubToken: reader.secret('github-token'),
        githubApiUrl: new URL(env['GITHUB_API_URL'] ?? 'https://api.github.com'),
        releaseNotes,
        patterns,
        ifNoFilesFound: reader.choice('if-no-files-found', ['error', 'warn', 'ignore']),
        ifPatternUnmatched: reader.choice('if-pattern-unmatched', ['error', 'warn', 'ignore']),
        includeHiddenFiles: reader.flag('include-hidden-files'),
        followSymbolicLinks: reader.flag('follow-symbolic-links'),
        maxFiles: reader.number('max-files', { whole: true, from: 1, to: 1_000_000 }),
        properties,
        domain,
        subscribe: reader.choice('subscribe', ['', 'data_change']) === 'data_change',
        archiveType,
        archivePassword,
        apiUrl: readApiUrl(reader, problems),
        requestsPerSecond: reader.number('requests-per-second', { whole: false, from: 0.01, to: 1000 }) /
            reader.number('parallel-jobs', { whole: true, from: 1, to: 256 }),
        concurrency: reader.number('concurrency', { whole: true, from: 1, to: 64 }),
        retries: reader.number('retries', { whole: true, from: 0, to: 20 }),
        stallTimeoutSeconds: reader.number('stall-timeout-seconds', { whole: true, from: 1, to: 3600 }),
        ifSampleExists: reader.choice('if-sample-exists', ['upload', 'metadata', 'reanalyze', 'skip']),
        failOn,
        verdictTimeoutMinutes: reader.number('verdict-timeout-minutes', {
            whole: false,
            from: 0,
            to: 1440
        }),
        ifVerdictPending: reader.choice('if-verdict-pending', ['error', 'warn', 'ignore']),
        sarifFile: sarifFile && external_node_path_default().resolve(sarifFile),
        shard: readShard(reader, problems),
        resumeFrom: reader.lines('resume-from').map(file => external_node_path_default().resolve(file)),
        resultsFile: external_node_path_default().resolve(reader.text('results-file') || external_node_path_default().join(temporaryFolder, 'spectra-results.json')),
        temporaryFolder,
        propertiesFor: other => readProperties(reader, other, []),
        summary: reader.flag('summary'),
        dryRun,
        workspace: env['GITHUB_WORKSPACE'] ?? process.cwd(),
        origin
    };
    if (problems.length > 0)
        throw new InputError(problems);
    return inputs;
}
/**
 * Every text that must never be seen: the secrets, and each form in which they travel or get
 * quoted. Read from the environment and not from checked inputs, so that secrets are masked
 * before a word about bad inputs is printed.
 */
function secretsOf(env) {
    const reader = inputReader(env, []);
    const password = reader.secret('password');
    const pair = `${reader.text('username')}:${password}`;
    const secrets = ['password', 'archive-password', 'github-token']
        .map(name => reader.secret(name))
        .filter(Boolean);
    return [
        ...new Set([
            ...secrets,
            ...secrets.flatMap(secret => [
                encodeURIComponent(secret),
                JSON.stringify(secret).slice(1, -1),
                Buffer.from(secret).toString('base64')
            ]),
            ...(password ? [pair, Buffer.from(pair).toString('base64')] : [])
        ])
    ];
}
/** Reads single inputs by their kind; what is wrong is added to `problems`, and a default stands in. */
function inputReader(env, problems) {
    const raw = (name) => env[`INPUT_${name.toUpperCase()}`] ?? '';
    const text = (name) => raw(name).trim() || (DEFAULTS[name] ?? '');
    return {
        text,
        /** Blanks belong to a secret; a line break at its end comes from how it was stored. */
        secret: (name) => raw(name).replace(/[\r\n]+$/, ''),
        lines: (name) => raw(name)
            .split(/\r?\n/)
            .map(line => line.trim())
            .filter(line => line !== '' && !line.startsWith('#')),
        choice(name, choices) {
            const value = text(name);
            const choice = choices.find(known => known === value);
            if (choice !== undefined)
                return choice;
            const known = choices.map(known => (known === '' ? 'empty' : `"${known}"`)).join(', ');
            problems.push(`${name} is "${value}": it takes ${known}.`);
            return choices[0];
        },
        flag(name) {
            const value = text(name);
            if (!/^(true|false)$/i.test(value)) {
                problems.push(`${name} is "${value}": it takes "true" or "false".`);
            }
            return value.toLowerCase() === 'true';
        },
        number(name, rule) {
            const value = text(name);
            const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : NaN;
            if (number >= rule.from && number <= rule.to && (!rule.whole || Number.isInteger(number))) {
                return number;
            }
            const kind = rule.whole ? 'a whole number' : 'a number';
            problems.push(`${name} is "${value}": it takes ${kind} from ${rule.from} to ${rule.to}.`);
            return rule.from;
        }
    };
}
function readCredentials(reader, dryRun, problems) {
    const username = reader.text('username');
    const password = reader.secret('password');
    const ifMissing = reader.choice('if-no-credentials', ['error', 'skip']);
    if (username && password) {
        // RFC 7617: what stands before the first colon is the user name.
        if (username.includes(':'))
            problems.push(`username is "${username}": it can't hold a colon.`);
        if (/\p{Cc}/u.test(username + password)) {
            problems.push("username or password holds a control character, which Basic credentials can't carry.");
        }
        return { username, password };
    }
    if (dryRun || ifMissing === 'skip')
        return undefined;
    const missing = [username ? '' : 'username', password ? '' : 'password'].filter(Boolean);
    problems.push(`${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} empty: pass the secrets of the account. ` +
        'Runs from forks and Dependabot get none; if-no-credentials: skip lets them pass, dry-run: true needs no account.');
    return undefined;
}
/** One or both of the two, however they are set apart. */
function readFailOn(reader, problems) {
    const value = reader.text('fail-on');
    const words = value.split(/[\s,]+/).filter(Boolean);
    const known = words.filter(word => word === 'malicious' || word === 'suspicious');
    if (known.length < words.length) {
        problems.push(`fail-on is "${value}": it takes "malicious", "suspicious", both, or empty.`);
    }
    return known;
}
function readShard(reader, problems) {
    const value = reader.text('shard');
    if (!value)
        return undefined;
    const [, index, count] = (/^(\d+)\/(\d+)$/.exec(value) ?? []).map(Number);
    if (index === undefined || count === undefined || index < 1 || index > count || count > 256) {
        problems.push(`shard is "${value}": it takes i/n, such as "1/3", with i from 1 to n and n up to 256.`);
        return undefined;
    }
    return { index, count };
}
function readApiUrl(reader, problems) {
    const value = reader.text('api-url');
    const fallback = new URL(DEFAULTS['api-url']);
    if (!URL.canParse(value)) {
        problems.push(`api-url is "${value}": it takes a URL such as ${fallback.origin}.`);
        return fallback;
    }
    const url = new URL(value);
    if (url.username || url.password) {
        problems.push('api-url holds credentials: they belong into username and password.');
        return fallback;
    }
    const loopback = /^(localhost|\[::1\]|127(\.\d+){3})$/.test(url.hostname);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)) {
        problems.push(`api-url is "${value}": it takes https (http only for this machine itself).`);
    }
    if (url.search || url.hash) {
        problems.push(`api-url is "${value}": it can't hold a query or a fragment.`);
    }
    return url;
}
/** The default properties, changed as the user's lines say: add, replace by name, take away. */
function readProperties(reader, origin, problems) {
    const wanted = new Map([
        ['application_name', reader.text('application') || (origin.repository.split('/')[1] ?? '')],
        ['application_version', reader.text('version') || origin.version],
        ['file_name', undefined],
        ['repository', origin.repository],
        ['commit', origin.commit],
        ['ref', origin.ref],
        ['url', origin.url]
    ]);
    const seen = new Set();
    for (const line of reader.lines('properties')) {
        const separator = line.indexOf('=');
        const name = line.slice(0, Math.max(separator, 0)).trim();
        if (!name) {
            problems.push(`properties: the line "${line}" is not of the form name=value.`);
            continue;
        }
        if (seen.has(name))
            problems.push(`properties names "${name}" more than once.`);
        seen.add(name);
        wanted.set(name, line.slice(separator + 1).trim());
    }
    const properties = [...wanted]
        .map(([name, value]) => ({ name, value }))
        .filter(({ value }) => value !== '');
    for (const { name, value = '' } of properties) {
        const forbidden = (0,metadata/* forbiddenCharacter */.DB)(name) ?? (0,metadata/* forbiddenCharacter */.DB)(value);
        if (forbidden) {
            problems.push(`the property "${name}" holds ${forbidden}, which XML can't carry.`);
        }
    }
    if (properties.length > metadata/* MAX_PROPERTIES */.Bd) {
        problems.push(`properties makes ${properties.length} properties with the defaults: the service shows ${metadata/* MAX_PROPERTIES */.Bd}. ` +
            'Take a default away with a line such as "ref=".');
    }
    return properties;
}
/** Metadata may be visible to others, so a password that got into it by mistake stops the run. */
function refusePassword(password, values, problems) {
    // A short password is a part of too many honest words.
    if (!password || password.length < 6)
        return;
    for (const { name, value } of values) {
        if (value?.includes(password)) {
            problems.push(`the metadata "${name}" holds the password: metadata may be visible to others.`);
        }
    }
}


/***/ }),

/***/ 4978:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./src/results.ts
var src_results = __nccwpck_require__(9385);
// EXTERNAL MODULE: ./src/report/verdicts.ts
var report_verdicts = __nccwpck_require__(9910);
// EXTERNAL MODULE: ./src/report/wording.ts
var wording = __nccwpck_require__(5594);
;// CONCATENATED MODULE: ./src/report/failure.ts



/** The most samples that the step's error names; the results file has all of them. */
const NAMED = 10;
/** Why the step is red; undefined when all that was asked for was done and seen to be done. */
function failureOf(results, remarks, rules) {
    const reasons = [...undone(results, remarks), ...condemned(results.samples, remarks, rules)];
    return reasons.length > 0 ? reasons.join('\n') : undefined;
}
/** What was not done. */
function undone({ samples, dryRun }, { stopped }) {
    const open = samples.filter(sample => !(0,src_results/* isDone */.$L)(sample) && !(dryRun && sample.state === 'not-attempted' && !sample.error));
    if (open.length === 0 && !stopped)
        return [];
    const failed = open.filter(({ error }) => error && error.scope !== 'cancelled');
    const reasons = failed.map(({ files, error }) => `${(0,wording/* some */.zN)(files, 3)}: ${error?.message ?? ''}`);
    return [
        ...(open.length > 0
            ? [`${(0,wording/* count */.U9)(open.length, 'sample')} of ${samples.length} not done as asked.`]
            : []),
        ...(stopped ? [`The run ended early: ${stopped}`] : []),
        ...few(reasons),
        ...(samples.some(sample => (0,src_results/* isDone */.$L)(sample) || sample.state === 'bytes-only')
            ? ['To go on from here, run again with resume-from set to the results file.']
            : [])
    ];
}
/** What the verdicts, or their lack, forbid. */
function condemned(samples, { unasked }, { failOn, ifVerdictPending }) {
    if (failOn.length === 0)
        return [];
    // Who does not want what is suspicious wants what is malicious even less.
    const failing = samples.filter(({ verdict }) => verdict?.status === 'malicious' ||
        (verdict?.status === 'suspicious' && failOn.includes('suspicious')));
    const verdicts = failing.map(({ files, verdict }) => `${(0,wording/* some */.zN)(files, 3)}: ${verdict?.status ?? ''}, ${verdict ? (0,report_verdicts/* detailsOf */.cz)(verdict) : ''}`);
    const unproven = samples.filter(src_results/* isUnproven */.Eq);
    return [
        ...(failing.length > 0
            ? [`${(0,wording/* count */.U9)(failing.length, 'sample')} of ${samples.length} must not pass (fail-on):`]
            : []),
        ...few(verdicts),
        ...(unasked
            ? [`The verdicts could not be asked for to the end, so nothing passes: ${unasked}`]
            : []),
        ...(unproven.length > 0 && ifVerdictPending === 'error'
            ? [`${(0,report_verdicts/* unprovenText */.VU)(unproven)} (if-verdict-pending: error)`]
            : [])
    ];
}
function few(lines) {
    const rest = lines.length - NAMED;
    const more = rest > 0 ? [`… and ${rest} more in the results file`] : [];
    return [...lines.slice(0, NAMED), ...more];
}

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
var external_node_path_default = /*#__PURE__*/__nccwpck_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./src/version.ts
/** Who sends the requests and writes the records. A test holds it to package.json. */
const ACTION = 'spectra-submit-action/1.0.0';

;// CONCATENATED MODULE: ./src/report/sarif.ts





/** What code scanning is told of, as its rules. */
const RULES = {
    malicious: {
        id: 'malicious',
        name: 'MaliciousFile',
        shortDescription: { text: 'The service calls a file malicious' },
        fullDescription: {
            text: 'Spectra Intelligence classifies the content of this file as malware.'
        },
        help: {
            text: 'Do not ship it. Find out how it came into the build. If you are sure that it is harmless, tell ReversingLabs of a false positive.'
        },
        defaultConfiguration: { level: 'error' },
        properties: { 'security-severity': '9.5', precision: 'high', tags: ['security', 'malware'] }
    },
    suspicious: {
        id: 'suspicious',
        name: 'SuspiciousFile',
        shortDescription: { text: 'The service calls a file suspicious' },
        fullDescription: { text: 'Spectra Intelligence finds signs of malware in this file.' },
        help: { text: 'Look at the threat that is named and at what made its way into the build.' },
        defaultConfiguration: { level: 'warning' },
        properties: { 'security-severity': '6.5', precision: 'medium', tags: ['security', 'malware'] }
    }
};
/** Writes the verdicts as SARIF 2.1.0, for code scanning. */
async function writeSarif(file, results, remarks) {
    await (0,promises_namespaceObject.mkdir)(external_node_path_default().dirname(file), { recursive: true });
    await (0,promises_namespaceObject.writeFile)(file, JSON.stringify(sarifOf(results, remarks), null, 1));
}
/**
 * The verdicts of a run as a SARIF log: a result for each file that is malicious or suspicious. A
 * run in which not everything could be asked for says so, lest silence be taken for harmlessness.
 */
function sarifOf({ samples, finished }, { stopped, unasked }) {
    const [name = '', version = ''] = ACTION.split('/');
    const trouble = stopped ?? unasked;
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
                        executionSuccessful: trouble === undefined,
                        ...(finished && { endTimeUtc: finished }),
                        ...(trouble && {
                            toolExecutionNotifications: [{ level: 'error', message: { text: trouble } }]
                        })
                    }
                ],
                results: (0,report_verdicts/* worstFirst */.md)(samples).flatMap(resultsOf)
            }
        ]
    };
}
/** One for each file, since each has a place of its own. */
function resultsOf({ files, sha256, verdict }) {
    const ruleId = verdict?.status;
    if (!verdict || !ruleId || !isRule(ruleId))
        return [];
    return files.map(file => ({
        ruleId,
        ruleIndex: Object.keys(RULES).indexOf(ruleId),
        level: RULES[ruleId].defaultConfiguration.level,
        message: { text: plain(`${file} is ${ruleId}: ${(0,report_verdicts/* detailsOf */.cz)(verdict)}`) },
        locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
        // The same content at the same place is the same finding, however often it is seen.
        partialFingerprints: { 'contentAndName/v1': `${sha256 ?? ''}:${file}` }
    }));
}
function isRule(status) {
    return status in RULES;
}
/** SARIF takes brackets for links and braces for places to fill in, unless they are escaped. */
function plain(text) {
    return (0,wording/* harmless */.Is)(text)
        .replace(/[\\[\]]/g, '\\$&')
        .replace(/[{}]/g, '$&$&');
}
/** A name as a reference that is relative to the repository; a name may hold what a URI can't. */
function uriOf(file) {
    return file.split('/').map(encodeURIComponent).join('/');
}

// EXTERNAL MODULE: ./src/report/outputs.ts
var outputs = __nccwpck_require__(5468);
;// CONCATENATED MODULE: ./src/report/summary.ts



/** GitHub drops a summary above 1 MiB whole; some of it is left for what stands around the tables. */
const LIMIT = 1024 * 1024;
const RESERVE = 48 * 1024;
/** Names of one sample that are shown; the results file has all of them. */
const NAMES = 5;
/** Of fewer samples, the table says it all. */
const FEWEST_IN_PIE = 5;
/** The job summary, as HTML that Markdown lets through. Never above 1 MiB in UTF-8. */
function summaryOf(results, resultsFile, { stopped, unasked, notes }) {
    const { counts, samples } = results;
    const budget = { left: LIMIT - RESERVE };
    const failed = samples.filter(src_results/* isFailed */.Ix);
    const parts = [`<h3>${headline(results)}</h3>`, `<p>${(0,wording/* harmlessHtml */.T0)(scope(results))}</p>`];
    if (stopped)
        parts.push(`<p>⛔ The run ended early: <code>${clipped(stopped)}</code></p>`);
    if (unasked) {
        const why = `<code>${clipped(unasked)}</code>`;
        parts.push(`<p>⛔ The verdicts could not be asked for to the end, so nothing passes: ${why}</p>`);
    }
    const judged = (0,report_verdicts/* tally */.N4)(samples);
    if (judged.length > 1 && samples.length >= FEWEST_IN_PIE)
        parts.push(pie(judged));
    const columns = [
        'File',
        'Size',
        'Hash',
        'State',
        ...(judged.length > 0 ? ['Verdict'] : []),
        'Time'
    ];
    parts.push(...table('Failed', ['File', 'Step', 'Reason'], failed.map(failureRow), budget), ...table('Samples', columns, (0,report_verdicts/* worstFirst */.md)(samples).map(sampleRow), budget));
    if (notes.length > 0) {
        const shown = notes.slice(0, 10).map(note => `<li><code>${clipped(note)}</code></li>`);
        parts.push(`<ul>${shown.join('')}</ul>`);
    }
    if (judged.length > 0) {
        parts.push('<p><sub>A verdict is what the service knows now. “No threats found” is not a promise that there are none, and “pending” says nothing.</sub></p>');
    }
    else if (counts.submitted > 0) {
        parts.push('<p><sub>Submitted means that the service took the sample for analysis. It says nothing of what is in it.</sub></p>');
    }
    parts.push(`<p><sub>Results file: <code>${clipped(resultsFile)}</code></sub></p>`);
    return `${parts.join('\n')}\n`;
}
/** The one line that says how it went. */
function headline({ counts, samples, outcome, dryRun }) {
    const all = (0,wording/* count */.U9)(counts.samples, 'sample');
    if (counts.samples === 0)
        return 'Nothing to submit to Spectra Intelligence';
    if (dryRun)
        return `🔍 Dry run: ${all} would be submitted to Spectra Intelligence`;
    const of = (state) => samples.filter(sample => sample.state === state && (0,src_results/* isDone */.$L)(sample)).length;
    const numbers = (parts) => parts.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
    const otherwise = numbers([
        [of('metadata-only'), 'with metadata only'],
        [of('reanalysis-requested'), 'to be analysed again'],
        [of('existing'), 'left as they are']
    ]);
    const rest = [
        ...otherwise,
        ...numbers([
            [counts.failed, 'failed'],
            [counts.notAttempted, 'not attempted']
        ])
    ];
    const submitted = counts.submitted === counts.samples
        ? `${all} submitted to Spectra Intelligence`
        : counts.submitted === 0 && otherwise.length > 0
            ? `Spectra Intelligence has ${counts.samples === 1 ? 'the' : 'all'} ${all}`
            : `${counts.submitted} of ${all} submitted to Spectra Intelligence`;
    const icon = outcome === 'failed' ? '❌' : '✅';
    const verdicts = (0,report_verdicts/* tallyText */.Wl)(samples);
    return `${icon} ${submitted}${rest.length > 0 ? `: ${rest.join(', ')}` : ''}${verdicts && `. Verdicts: ${verdicts}`}`;
}
function scope({ counts, samples, apiHost, started, finished }) {
    const bytes = samples.reduce((sum, sample) => sum + sample.size, 0);
    const time = finished ? `, ${(0,wording/* duration */.p0)(Date.parse(finished) - Date.parse(started))}` : '';
    return `${(0,wording/* count */.U9)(counts.files, 'file')}, ${(0,wording/* size */.Ej)(bytes)}, ${apiHost}${time}`;
}
/** Rows as long as they fit, and a word on where the rest is. */
function table(title, columns, rows, budget) {
    if (rows.length === 0)
        return [];
    const shown = [];
    for (const row of rows) {
        const bytes = Buffer.byteLength(row) + 1;
        if (bytes > budget.left)
            break;
        budget.left -= bytes;
        shown.push(row);
    }
    const rest = rows.length - shown.length;
    return [
        `<h4>${title}</h4>`,
        `<table><tr>${columns.map(column => `<th>${column}</th>`).join('')}</tr>`,
        ...shown,
        '</table>',
        ...(rest > 0 ? [`<p>… and ${rest} more, all of them in the results file.</p>`] : [])
    ];
}
function failureRow(sample) {
    const { error } = sample;
    return row(names(sample), error?.step ?? '', error ? `<code>${clipped(error.message)}</code>` : '');
}
function sampleRow(sample) {
    const time = sample.started && sample.finished
        ? (0,wording/* duration */.p0)(Date.parse(sample.finished) - Date.parse(sample.started))
        : '';
    const note = (0,wording/* sizeClass */.Ix)(sample.size);
    return row(names(sample), (0,wording/* size */.Ej)(sample.size) + (note ? `<br><sub>${note}</sub>` : ''), `<code>${sample.sha1 ?? sample.sha256 ?? ''}</code>`, stateOf(sample), ...(sample.verdict ? [verdictOf(sample.verdict)] : []), time);
}
function stateOf(sample) {
    const icons = {
        submitted: '✅',
        'metadata-only': '✅',
        'reanalysis-requested': '🔁',
        existing: '☑️',
        'bytes-only': '⚠️',
        failed: '❌',
        'not-attempted': '⏸️'
    };
    const more = [
        sample.subscribed ? 'subscribed' : '',
        sample.metadata === 'uncertain' ? 'metadata may have arrived' : '',
        sample.metadata === 'repeated' ? 'metadata may be there twice' : ''
    ].filter(Boolean);
    return `${icons[sample.state]} ${sample.state}${more.length > 0 ? `<br><sub>${more.join(', ')}</sub>` : ''}`;
}
function verdictOf(verdict) {
    const icons = {
        malicious: '🛑',
        suspicious: '⚠️',
        pending: '⏳',
        unavailable: '❔',
        'no threats found': '▫️',
        known: '☑️'
    };
    const details = (0,report_verdicts/* detailsOf */.cz)(verdict);
    const more = details && `<br><sub>${clipped(details)}</sub>`;
    return `${icons[verdict.status]} ${verdict.status}${more}`;
}
/** Mermaid, which GitHub draws. It stands between blank lines, since it is no HTML. */
function pie(judged) {
    const slices = judged.map(([status, number]) => `  "${status}" : ${number}`);
    return ['', '```mermaid', 'pie showData title Verdicts', ...slices, '```', ''].join('\n');
}
function names(sample) {
    const shown = sample.files.slice(0, NAMES).map(name => `<code>${clipped(name)}</code>`);
    const rest = sample.files.length - shown.length;
    return shown.join('<br>') + (rest > 0 ? `<br>and ${rest} more` : '');
}
function row(...cells) {
    return `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
}
/** A text that must not take the summary for itself. */
function clipped(text) {
    return (0,wording/* harmlessHtml */.T0)(text.length > 500 ? `${text.slice(0, 499)}…` : text);
}

;// CONCATENATED MODULE: ./src/conclude.ts





/**
 * The end of every run: closes the record and tells everyone, also when it is red or cancelled.
 * @param writeNotes writes the release's notes, where that is wanted
 * @returns whether the step is green
 */
async function conclude(inputs, record, remarks, log, writeNotes) {
    const { resultsFile: file, sarifFile } = inputs;
    const failure = failureOf(record.results(), remarks, inputs);
    const { chargedLookUps = null } = remarks;
    const close = async (outcome) => {
        const finished = new Date().toISOString();
        const unwritten = await failing(record.finish({ outcome, finished, chargedLookUps }));
        (0,outputs/* setOutputs */.n)(outcome, { file, results: record.results() });
        return unwritten;
    };
    const unwritten = await close(outcomeOf(inputs, record, failure !== undefined));
    const unsaved = [];
    if (unwritten)
        unsaved.push(`The results file ${file} is not complete: ${unwritten.message}`);
    if (sarifFile && record.results().counts.malicious !== null) {
        const error = await failing(writeSarif(sarifFile, record.results(), remarks));
        if (error)
            unsaved.push(`sarif-file ${sarifFile} could not be written: ${error.message}`);
    }
    if (unsaved.length > 0)
        await close('failed');
    const results = record.results();
    if (inputs.summary) {
        const unsummed = await failing((0,outputs/* writeSummary */.S)(summaryOf(results, file, remarks)));
        if (unsummed)
            log.warn(`The job summary could not be written: ${unsummed.message}`);
    }
    log.verdicts(results);
    log.line(headline(results));
    log.line(`Results: ${file}`);
    if (failure)
        log.fail(failure);
    if (inputs.ifVerdictPending === 'warn')
        log.pending(results.samples.filter(src_results/* isUnproven */.Eq));
    const unnoted = await failing(writeNotes?.(results));
    if (unnoted) {
        unsaved.push(`The release's notes were not written: ${unnoted.message}`);
        await close('failed');
    }
    for (const text of unsaved)
        log.fail(text);
    return !failure && unsaved.length === 0;
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
function outcomeOf({ dryRun }, record, failed) {
    if (failed)
        return 'failed';
    if (record.results().samples.length === 0)
        return 'nothing';
    return dryRun ? 'skipped' : 'submitted';
}

// EXTERNAL MODULE: ./src/wire/gate.ts + 1 modules
var wire_gate = __nccwpck_require__(3604);
// EXTERNAL MODULE: ./src/wire/http.ts + 4 modules
var http = __nccwpck_require__(6440);
;// CONCATENATED MODULE: ./src/spectra/retry.ts
/** The longest pause between two attempts, in milliseconds, unless the service asks for more. */
const CEILING = 30_000;
/** The longest that the service is let ask for, in milliseconds. */
const LONGEST_WAIT = 5 * 60_000;
/**
 * Again or not, and after how long.
 * @param attempt how many attempts were made, from 1
 * @param random from 0 to 1: full jitter, so that jobs that failed together do not return together
 * @returns milliseconds to wait before the next attempt; undefined: this failure is final
 */
function pauseBefore(failure, attempt, retries, random) {
    if (failure.scope !== 'transient' || attempt > retries)
        return undefined;
    if (failure.retryAfterMs !== undefined) {
        return failure.retryAfterMs > LONGEST_WAIT ? undefined : failure.retryAfterMs;
    }
    // Too fast: the gate holds everyone, this request included.
    if (failure.tooFast)
        return 0;
    return random * Math.min(CEILING, 500 * 2 ** attempt);
}
/** What a refusal means. */
function judge({ status, text, retryAfterMs, location }, right) {
    const words = text.replace(/\s+/g, ' ').trim().slice(0, 300);
    const said = words ? `: ${words}` : '';
    const failure = (scope, message) => ({
        scope,
        message,
        status,
        ...(retryAfterMs !== undefined && { retryAfterMs })
    });
    switch (status) {
        case 401:
            return failure('account', `401: the user name or the password is wrong, or the account is suspended${said}`);
        case 403:
            return failure(right.essential ? 'account' : 'sample', `403: the account has no right ${right.purpose} (${right.service})${said}`);
        case 419:
        case 429:
            return isQuota(words)
                ? failure('account', `${status}: ${quotaMessage(words)}`)
                : { ...failure('transient', `${status}: too many requests${said}`), tooFast: true };
        case 408:
        case 500:
        case 503:
            return failure('transient', `${status}${said}`);
        case 502:
        case 504:
            // A gateway speaks here, and nobody knows what the service behind it did.
            return { ...failure('transient', `${status}${said}`), mayHaveArrived: true };
        default:
            if (status >= 500)
                return failure('transient', `${status}${said}`);
            if (status >= 300 && status < 400) {
                return failure('sample', `${status}: redirected to ${location ?? 'nowhere'}, which is not followed; set api-url to the service itself`);
            }
            return failure('sample', `${status}${said || (status < 300 ? ': only 200 means success' : '')}`);
    }
}
/** A 429 of the rate says so; a quota that is used up says that. */
function isQuota(text) {
    return !/rate limit/i.test(text) && /quota|daily|monthly|usage limit/i.test(text);
}
/** Why nothing more can be sent, and until when. */
function quotaMessage(said = '') {
    const words = said ? ` (${said})` : '';
    return `the quota of the account is used up${words}: a daily quota is reset at 00:00 UTC, a monthly one on the 1st; go on then with resume-from`;
}
/** `Retry-After` in milliseconds, given as seconds or as a date; undefined when it says nothing. */
function parseRetryAfter(value, now) {
    if (value === undefined)
        return undefined;
    if (/^\d+$/.test(value.trim()))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

;// CONCATENATED MODULE: ./src/spectra/call.ts



/** A call that failed for good. */
class SpectraError extends Error {
    failure;
    mayHaveArrived;
    name = 'SpectraError';
    constructor(failure, 
    /** Whether one of the attempts may have been carried out. */
    mayHaveArrived) {
        super(failure.message);
        this.failure = failure;
        this.mayHaveArrived = mayHaveArrived;
    }
}
/** How long everyone waits after a rate answer that names no time, in milliseconds; then twice as long. */
const HOLD = 1000;
/** One for a run, since what the service refuses to one call concerns them all. */
function createCaller(options) {
    const { wire, gate, credentials, retries, clock = wire_gate/* realClock */.d, random = Math.random } = options;
    const pair = `${credentials.username}:${credentials.password}`;
    const token = Buffer.from(pair).toString('base64');
    const headers = {
        Authorization: `Basic ${token}`,
        'Content-Type': 'application/octet-stream',
        'User-Agent': options.userAgent
    };
    /** Bursts of requests that were all refused as too fast, since the last success of any. */
    let burstsRefused = 0;
    let quotaAsked = false;
    /** Whether anything at all ever came back. */
    let reached = false;
    /** A service that quotes the credentials must not get them into the log. */
    const redact = (text) => text.replaceAll(token, '***').replaceAll(credentials.password, '***');
    /** Whether the quota is used up, as far as the account may ask (TCA-9999). */
    async function quotaUsedUp(right, signal) {
        try {
            const path = '/api/customer_usage/v1/limits?format=json';
            const request = { method: 'GET', path, headers, body: (0,http/* textBody */.iD)('') };
            const answer = await wire.send(request, { signal, urgent: true });
            return answer.status === 200 && limitExceeded(JSON.parse(answer.text), right);
        }
        catch {
            // No answer is no proof: the attempts go on.
            return false;
        }
    }
    async function attempt(call, options) {
        let answer;
        try {
            const { path, body } = call;
            answer = await wire.send({ method: 'POST', path, headers, body }, options);
        }
        catch (error) {
            const mayHaveArrived = error instanceof http/* ConnectionError */.Rc && error.bodySent;
            if (options.signal.aborted) {
                return { failure: { ...cancelled(options.signal), mayHaveArrived } };
            }
            if (!(error instanceof http/* ConnectionError */.Rc))
                throw error;
            return { failure: { scope: 'transient', message: error.message, mayHaveArrived } };
        }
        reached = true;
        if (answer.status === 200) {
            burstsRefused = 0;
            quotaAsked = false;
            return readAnswer(call, answer);
        }
        const retryAfterMs = parseRetryAfter(answer.headers['retry-after'], Date.now());
        const location = answer.headers.location && redact(answer.headers.location);
        const text = redact(answer.text);
        const failure = judge({ status: answer.status, text, retryAfterMs, location }, call.right);
        if (failure.tooFast) {
            const hold = retryAfterMs ?? HOLD * 2 ** Math.min(burstsRefused, 5);
            if (gate.slowDown(answer.sentAt, Math.min(hold, LONGEST_WAIT)))
                burstsRefused += 1;
            // Asked once in a row, at the second burst: the first may have been another job's.
            if (burstsRefused === 2 && !quotaAsked) {
                quotaAsked = true;
                if (await quotaUsedUp(call.right, options.signal)) {
                    const message = `429: ${quotaMessage()}`;
                    return { failure: { ...failure, scope: 'account', message } };
                }
            }
        }
        return { failure };
    }
    /** Held and slowed down again and again, and nobody got through: not this job's pace. */
    const everyoneRefused = (failure) => failure.tooFast === true && burstsRefused > retries;
    /** Why no other request would fare better than one that failed so; undefined when one may. */
    function whyHopeless(failure) {
        if (everyoneRefused(failure))
            return `other jobs use up the cap, or ${quotaMessage()}`;
        const asked = failure.retryAfterMs ?? 0;
        if (failure.tooFast && asked > LONGEST_WAIT) {
            const minutes = Math.ceil(asked / 60_000);
            return `the service asks to wait for ${minutes} minutes; go on then with resume-from`;
        }
        return reached
            ? undefined
            : 'nothing ever came back from the service: look at api-url, proxy and network';
    }
    return async (call, options) => {
        let arrivals = 0;
        const mayArrive = { freely: Infinity, once: 1, never: 0 }[call.repeat];
        for (let attempts = 1;; attempts++) {
            const outcome = await attempt(call, options);
            if ('value' in outcome)
                return { ...outcome, mayBeRepeated: arrivals > 0 };
            const { failure } = outcome;
            if (failure.mayHaveArrived)
                arrivals += 1;
            const pause = arrivals > mayArrive ? undefined : pauseBefore(failure, attempts, retries, random());
            if (pause === undefined || everyoneRefused(failure)) {
                throw new SpectraError(finalOf(failure, attempts, whyHopeless(failure)), arrivals > 0);
            }
            options.onRetry?.(failure, pause);
            await clock.sleep(pause, options.signal).catch(() => undefined);
            if (options.signal.aborted) {
                throw new SpectraError(cancelled(options.signal), arrivals > 0);
            }
        }
    };
}
/** What an answer of 200 says. */
function readAnswer(call, answer) {
    if (!answer.bodySent) {
        const message = '200 before the request was complete';
        return { failure: { scope: 'transient', status: 200, message } };
    }
    try {
        const time = Date.parse(answer.headers.date ?? '');
        return { value: call.read(answer.text), serviceTime: Number.isNaN(time) ? undefined : time };
    }
    catch {
        const message = '200 with an answer that can not be read';
        return { failure: { scope: 'transient', status: 200, message, mayHaveArrived: true } };
    }
}
/**
 * A failure that stayed, in the words and with the scope that it has by then.
 * @param hopeless why no other request would fare better
 */
function finalOf(failure, attempts, hopeless) {
    if (failure.scope !== 'transient')
        return failure;
    const message = attempts > 1 ? `${failure.message} (${attempts} attempts)` : failure.message;
    return hopeless
        ? { ...failure, scope: 'account', message: `${message}; ${hopeless}` }
        : { ...failure, scope: 'sample', message };
}
function cancelled(signal) {
    return { scope: 'cancelled', message: signal.reason.message };
}
/**
 * Whether any limit on products of the kind (such as `TCA-02…`, of uploads) is exceeded; field
 * names are read warily.
 */
function limitExceeded(answer, { service }) {
    const kind = service.slice(0, 'TCA-02'.length);
    const { rl } = answer;
    return (Array.isArray(rl?.limits) &&
        rl.limits.some((limit) => {
            const products = Array.isArray(limit?.products) ? limit.products : [];
            return limit?.limit_exceeded === true && products.some(name => String(name).startsWith(kind));
        }));
}

;// CONCATENATED MODULE: ./src/problem.ts

/** An error as the record tells it. What is not the service's doing concerns its sample only. */
function problemFrom(error, step) {
    return problemOf(step, problem_failureOf(error));
}
function problemOf(step, { scope, status, message }) {
    return { scope, step, status: status ?? null, message };
}
function problem_failureOf(error) {
    return error instanceof SpectraError
        ? error.failure
        : { scope: 'sample', message: error.message };
}

// EXTERNAL MODULE: ./src/spectra/api.ts + 1 modules
var api = __nccwpck_require__(1513);
;// CONCATENATED MODULE: ./src/existing.ts



/**
 * Asks which samples the service has, and does for those what the user wants of them. What is
 * left to send comes back open.
 */
async function treatExisting(results, tools) {
    if (tools.ifExists === 'upload')
        return { results, stopped: undefined };
    // Samples that an earlier run brought part of the way are known to be there.
    const asked = results.filter(({ state }) => state === 'not-attempted');
    const looked = await lookUp(asked, tools);
    if ('stopped' in looked)
        return { results, stopped: looked.stopped };
    const existing = asked.filter(result => looked.existing.has(hashOf(result, tools)));
    const after = new Map();
    let stopped;
    switch (tools.ifExists) {
        case 'metadata':
            for (const result of existing)
                after.set(result, { ...result, state: 'bytes-only' });
            break;
        case 'skip':
            for (const result of existing)
                after.set(result, done(result, 'existing', tools));
            break;
        case 'reanalyze':
            for (const piece of (0,api/* inPieces */.xE)(existing, api/* LARGEST_BULK_QUERY */.vA)) {
                stopped = await reanalyze(piece, after, tools);
                if (stopped)
                    break;
            }
    }
    return {
        results: results.map(result => {
            const treated = after.get(result);
            return treated ? { ...treated, existing: true } : result;
        }),
        stopped
    };
}
/**
 * Follows the changes of samples that are done without metadata, which is what subscribes the
 * others. A sample that it fails for is done, but not all that was asked for.
 */
async function subscribeExisting(results, tools) {
    const due = results.filter(({ state, subscribed }) => !subscribed && (state === 'existing' || state === 'reanalysis-requested'));
    const after = [];
    for (const piece of tools.subscribe ? (0,api/* inPieces */.xE)(due, api/* LARGEST_BULK_QUERY */.vA) : []) {
        try {
            const hashes = piece.map(result => hashOf(result, tools));
            await tools.spectra.subscribe(tools.hashType, hashes, tools);
            after.push(...piece.map(result => ({ ...result, subscribed: true })));
        }
        catch (error) {
            const problem = problemFrom(error, 'subscription');
            after.push(...piece.map(result => ({ ...result, error: problem })));
        }
    }
    return after;
}
const hashOf = (result, { hashType }) => result[hashType] ?? '';
async function lookUp(asked, tools) {
    const hashes = asked.map(result => hashOf(result, tools));
    try {
        return { existing: await tools.spectra.findExisting(tools.hashType, hashes, tools) };
    }
    catch (error) {
        const { status, message } = problem_failureOf(error);
        // Without the right there is another way; a fault is no reason to send what may be there.
        if (status !== 403)
            return { stopped: `what the service has can't be asked: ${message}` };
        tools.warn(`What the service has can't be asked, so everything is uploaded. ${message}`);
        return { existing: new Set() };
    }
}
/**
 * One bulk request. A sample that the service lacks after all stays as it is, to be uploaded.
 * @param after where the results go
 * @returns why nothing more can be asked
 */
async function reanalyze(piece, after, tools) {
    const hashes = piece.map(result => hashOf(result, tools));
    try {
        const { sent, missing } = await tools.spectra.reanalyze(tools.hashType, hashes, tools);
        for (const result of piece) {
            const hash = hashOf(result, tools);
            if (sent.has(hash))
                after.set(result, done(result, 'reanalysis-requested', tools));
            else if (!missing.has(hash))
                after.set(result, failed(result, UNSAID, tools));
        }
        return undefined;
    }
    catch (error) {
        const problem = doubtful(error);
        if (problem.scope === 'cancelled')
            return problem.message;
        for (const result of piece)
            after.set(result, failed(result, problem, tools));
        return problem.scope === 'account' ? problem.message : undefined;
    }
}
const UNSAID = {
    scope: 'sample',
    step: 'reanalysis',
    status: 200,
    message: 'the service did not say that it takes the sample for a new analysis'
};
function done(result, state, { now }) {
    return { ...result, state, finished: now().toISOString() };
}
function failed(result, error, { now }) {
    return { ...result, state: 'failed', error, finished: now().toISOString() };
}
/** A request for a new analysis may have a side effect that nobody has seen. */
function doubtful(error) {
    const problem = problemFrom(error, 'reanalysis');
    if (!(error instanceof SpectraError && error.mayHaveArrived))
        return problem;
    const message = `${problem.message}; it may have been taken, so it is not asked for again`;
    return { ...problem, message };
}

;// CONCATENATED MODULE: ./src/findings.ts

/** The most names in one sentence. */
const findings_NAMED = 20;
function judgeFound({ artifacts, empty, outside, unmatched }, inputs) {
    const said = [];
    const misses = unmatched.map(({ pattern, nearMiss }) => `"${pattern}": ${nearMiss}`).join('; ');
    if (outside.length > 0) {
        said.push({
            severity: 'error',
            text: `files leads outside the workspace: ${(0,wording/* some */.zN)(outside, findings_NAMED)}. ` +
                'Name such a file by an absolute path, exclude it, or set follow-symbolic-links to "false".'
        });
    }
    if (empty.length > 0) {
        said.push({
            severity: 'warn',
            text: `Left out, because there is nothing in them: ${(0,wording/* some */.zN)(empty, findings_NAMED)}`
        });
    }
    if (artifacts.length === 0) {
        const why = misses || (empty.length > 0 ? 'only empty files matched' : (0,wording/* some */.zN)(inputs.patterns, findings_NAMED));
        said.push({ severity: inputs.ifNoFilesFound, text: `files found nothing to submit: ${why}.` });
    }
    else if (unmatched.length > 0) {
        said.push({
            severity: inputs.ifPatternUnmatched,
            text: `files has patterns that found nothing: ${misses}.`
        });
    }
    if (artifacts.length > inputs.maxFiles) {
        said.push({
            severity: 'error',
            text: `files found ${artifacts.length} files, and max-files is "${inputs.maxFiles}": ` +
                'narrow the globs, or raise max-files if they are all meant.'
        });
    }
    const texts = (severity) => said.filter(one => one.severity === severity).map(one => one.text);
    return { errors: texts('error'), warnings: texts('warn') };
}
/** ZIP files are recommended for dynamic analysis only, and with a word that they are archives. */
function archiveAdvice(candidates, { archiveType }) {
    const zips = candidates.filter(({ sample }) => sample?.zip).flatMap(({ result }) => result.files);
    if (archiveType === 'zip' || zips.length === 0)
        return undefined;
    return (`ZIP files are submitted as plain files: ${(0,wording/* some */.zN)(zips, 5)}. ` +
        'For those that go on to dynamic analysis (TCA-0207) the service recommends archive-type: zip.');
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
;// CONCATENATED MODULE: external "node:stream/promises"
const external_node_stream_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
;// CONCATENATED MODULE: ./src/github/api.ts






/** Something that GitHub does not do for us, in words that say why. */
class GithubError extends Error {
    name = 'GithubError';
}
/** The most that GitHub gives at once. */
const PAGE = 100;
const MOST_REDIRECTS = 5;
function createGithub(options) {
    const { apiUrl, repository, token, retries, stallMs, signal } = options;
    const { clock = wire_gate/* realClock */.d, random = Math.random } = options;
    const gate = (0,wire_gate/* createGate */.q)(10, clock);
    const wires = new Map();
    /** Each host has a wire of its own, and the token goes down one of them only. */
    function wireTo(base) {
        const known = wires.get(base.href);
        if (known)
            return known;
        const wire = (0,http/* createWire */.kP)({ baseUrl: base, gate, stallMs, maxConnections: 4 });
        wires.set(base.href, wire);
        return wire;
    }
    const userAgent = { 'User-Agent': options.userAgent };
    const headers = {
        ...userAgent,
        Accept: 'application/vnd.github+json',
        'X-GitHub-Api-Version': '2022-11-28',
        ...(token && { Authorization: `Bearer ${token}` })
    };
    const repo = `/repos/${repository.split('/').map(encodeURIComponent).join('/')}`;
    /** Again and again, until there is an answer that says something. */
    async function send(base, request, more = {}) {
        for (let attempts = 1;; attempts++) {
            const outcome = await wireTo(base)
                .send(request, { signal, ...more })
                .catch((error) => {
                if (signal.aborted || !(error instanceof http/* ConnectionError */.Rc))
                    throw error;
                return error;
            });
            const failure = failureIn(outcome);
            if (!failure && !(outcome instanceof http/* ConnectionError */.Rc))
                return outcome;
            const pause = failure && pauseBefore(failure, attempts, retries, random());
            if (pause === undefined)
                throw new GithubError(`GitHub: ${failure?.message ?? ''}`);
            await clock.sleep(pause, signal);
        }
    }
    /** A resource as JSON; undefined when there is none. */
    async function get(path) {
        const request = { method: 'GET', path, headers, body: (0,http/* textBody */.iD)('') };
        const answer = await send(apiUrl, request);
        if (answer.status === 404)
            return undefined;
        return { value: jsonOf(answer, 200), answer };
    }
    /** All pages of a list. */
    async function* list(path) {
        for (let page = 1;; page++) {
            const found = await get(`${path}?per_page=${PAGE}&page=${page}`);
            if (!found || !Array.isArray(found.value))
                return;
            yield* found.value;
            if (!/rel="next"/.test(String(found.answer.headers['link'] ?? '')))
                return;
        }
    }
    return {
        async findRelease(which) {
            const path = which === 'latest' ? 'releases/latest' : `releases/tags/${encodeURIComponent(which)}`;
            const found = await get(`${repo}/${path}`);
            if (found)
                return releaseFrom(found.value);
            // A draft has no tag yet that GitHub would find it by.
            for await (const one of list(`${repo}/releases`)) {
                const release = releaseFrom(one);
                if (release.tag === which)
                    return release;
            }
            throw new GithubError(`${repository} has no release "${which}" that github-token may see`);
        },
        async listAssets({ id }) {
            const assets = [];
            for await (const one of list(`${repo}/releases/${id}/assets`))
                assets.push(assetFrom(one));
            return assets;
        },
        async download(asset, file) {
            const receive = (body) => receiveAsset(asset, body, file);
            let base = apiUrl;
            let request = {
                method: 'GET',
                path: `${repo}/releases/assets/${asset.id}`,
                headers: { ...headers, Accept: 'application/octet-stream' },
                body: (0,http/* textBody */.iD)('')
            };
            for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
                const answer = await send(base, request, { receive });
                if (answer.status === 200)
                    return;
                const { location } = answer.headers;
                if (answer.status < 300 || answer.status >= 400 || !location) {
                    throw new GithubError(`GitHub: ${answer.status} for the asset "${asset.name}"`);
                }
                const target = new URL(location, base);
                // Where the bytes are kept, the address is the permission: the token stays here.
                base = new URL(target.origin);
                request = { ...request, path: target.pathname + target.search, headers: userAgent };
            }
            throw new GithubError(`GitHub: too many redirects for the asset "${asset.name}"`);
        },
        async editNotes({ id }, edit) {
            const path = `${repo}/releases/${id}`;
            const found = await get(path);
            if (!found)
                throw new GithubError('the release is gone');
            const notes = edit(releaseFrom(found.value).notes);
            const body = (0,http/* textBody */.iD)(JSON.stringify({ body: notes }));
            const type = { 'Content-Type': 'application/json' };
            const answer = await send(apiUrl, {
                method: 'PATCH',
                path,
                headers: { ...headers, ...type },
                body
            });
            jsonOf(answer, 200);
        },
        close() {
            for (const wire of wires.values())
                wire.close();
        }
    };
}
async function receiveAsset({ name, size, sha256 }, body, file) {
    const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    let received = 0;
    await (0,external_node_stream_promises_namespaceObject.pipeline)(body, async function* (pieces) {
        for await (const piece of pieces) {
            hash.update(piece);
            received += piece.length;
            yield piece;
        }
    }, (0,external_node_fs_.createWriteStream)(file));
    if (received !== size) {
        throw new GithubError(`the asset "${name}" is of ${size} bytes, and ${received} came`);
    }
    if (sha256 !== undefined && hash.digest('hex') !== sha256) {
        throw new GithubError(`the asset "${name}" came with other bytes than its digest says`);
    }
}
/** What passes with time; undefined for an answer that says something. */
function failureIn(outcome) {
    if (outcome instanceof http/* ConnectionError */.Rc)
        return { scope: 'transient', message: outcome.message };
    const { status, headers } = outcome;
    if (status >= 500)
        return { scope: 'transient', status, message: String(status) };
    const limited = status === 429 || (status === 403 && headers['x-ratelimit-remaining'] === '0');
    const after = parseRetryAfter(headers['retry-after'], Date.now());
    if (!limited && !(status === 403 && after !== undefined))
        return undefined;
    const reset = Number(headers['x-ratelimit-reset']) * 1000;
    const retryAfterMs = after ?? (Number.isNaN(reset) ? 60_000 : Math.max(0, reset - Date.now()));
    const until = new Date(Date.now() + retryAfterMs).toISOString();
    return {
        scope: 'transient',
        status,
        retryAfterMs,
        message: `${status}: the rate limit of github-token is used up until ${until}`
    };
}
function jsonOf(answer, expected) {
    const { status, text } = answer;
    if (status === 401)
        throw new GithubError('GitHub: 401: github-token is not accepted');
    if (status === 403) {
        throw new GithubError('GitHub: 403: github-token may not do that; for release-notes the job needs "permissions: contents: write"');
    }
    if (status !== expected)
        throw new GithubError(`GitHub: ${status}: ${text.slice(0, 300)}`);
    try {
        return JSON.parse(text);
    }
    catch {
        throw new GithubError(`GitHub: ${status} with an answer that can't be read`);
    }
}
function releaseFrom(value) {
    const { id, tag_name, html_url, body } = value;
    return { id, tag: tag_name, url: html_url, notes: body ?? '' };
}
function assetFrom(value) {
    const { id, name, size, digest, state } = value;
    const sha256 = /^sha256:([0-9a-f]{64})$/i.exec(digest ?? '')?.[1]?.toLowerCase();
    return { id, name, size, sha256, complete: state === 'uploaded' };
}

;// CONCATENATED MODULE: ./src/github/notes.ts
/** What stands around the block, so that the next run finds it. Not shown by GitHub. */
const BEGIN = '<!-- spectra-submit: begin -->';
const END = '<!-- spectra-submit: end -->';
/** The most characters that GitHub takes for the notes of a release. */
const LONGEST_NOTES = 125_000;
/**
 * Release notes with the block in them: in the place of a former one, else at the end. All that
 * stands around it stays as it is, to the byte.
 * @param blocks the same thing told ever shorter; the first one that fits is taken
 * @returns undefined when not even the shortest fits
 */
function withBlock(notes, blocks) {
    const newline = notes.includes('\r\n') ? '\r\n' : '\n';
    const begin = notes.indexOf(BEGIN);
    const end = notes.indexOf(END, begin);
    const found = begin >= 0 && end >= 0;
    const before = found ? notes.slice(0, begin) : notes;
    const after = found ? notes.slice(end + END.length) : '';
    const gap = found || before === '' ? '' : newline + newline;
    for (const block of blocks) {
        const lines = [BEGIN, ...block.split('\n'), END].join(newline);
        const edited = before + gap + lines + after;
        if (edited.length <= LONGEST_NOTES)
            return edited;
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/inputs.ts + 1 modules
var src_inputs = __nccwpck_require__(8415);
// EXTERNAL MODULE: ./src/metadata.ts
var metadata = __nccwpck_require__(3630);
// EXTERNAL MODULE: ./src/origin.ts
var origin = __nccwpck_require__(2837);
;// CONCATENATED MODULE: ./src/report/plan.ts




/** The dry run: what would be sent, and in what words. */
async function showPlan(candidates, inputs, log) {
    const open = candidates.filter(({ result }) => (0,src_results/* isOpen */.nT)(result));
    const requests = open.length * 2;
    const cap = inputs.requestsPerSecond;
    const atLeast = Math.max(0, requests - Math.max(1, Math.floor(cap))) / cap;
    log.line(`Dry run: ${inputs.ifSampleExists === 'upload' ? '' : 'up to '}${(0,wording/* count */.U9)(requests, 'request')} ` +
        `to ${inputs.apiUrl.host}, ${(0,wording/* pace */.cI)(cap)}, would take ${(0,wording/* duration */.p0)(atLeast * 1000)} or more. ` +
        'Nothing is sent.');
    const treatment = {
        upload: undefined,
        metadata: 'would get metadata only',
        reanalyze: 'would be analysed again (TCA-0205), and nothing of it sent',
        skip: 'would be left as it is'
    }[inputs.ifSampleExists];
    if (treatment && open.length > 0) {
        log.line(`Before that, ${(0,wording/* count */.U9)(Math.ceil(open.length / api/* LARGEST_STATUS_QUERY */.$f), 'request')} (TCA-0201) ` +
            `would ask what the service has: that ${treatment}.`);
    }
    if (inputs.failOn.length > 0 && candidates.length > 0) {
        log.line(`After that, the verdicts of ${(0,wording/* count */.U9)(candidates.length, 'sample')} would be waited for, ` +
            `${(0,wording/* duration */.p0)(inputs.verdictTimeoutMinutes * 60_000)} at most: first whether they were analysed ` +
            '(TCA-0103), then what they are (TCA-0101). Each look at a sample is charged.');
    }
    const hidden = { ...inputs, archivePassword: inputs.archivePassword && '***' };
    const subscribe = inputs.subscribe ? '?subscribe=data_change' : '';
    for (const { sample, result } of open) {
        // Of an asset that was not downloaded, the name tells what it is, and the digest is another.
        const files = result.files.map(name => ({ name }));
        const { sha1, zip } = sample ?? { sha1: '{sha1}', zip: files.some(isZip) };
        const xml = await (0,metadata/* metadataXml */.bx)({ files, zip }, hidden);
        log.fold((0,wording/* some */.zN)(result.files, 3), [
            `POST /api/spex/upload/${sha1}`,
            `POST /api/spex/upload/${sha1}/meta${subscribe}`,
            ...xml.split(/(?<=>)(?=<)/)
        ]);
    }
}
const isZip = ({ name }) => /\.zip$/i.test(name);

;// CONCATENATED MODULE: ./src/report/release-notes.ts



/** Rows of the shorter form. */
const FEW = 100;
/** The block for a release's notes, told ever shorter, as HTML that Markdown lets through. */
function notesOf(results) {
    const { finished, apiHost } = results;
    const samples = (0,report_verdicts/* worstFirst */.md)(results.samples);
    const what = results.counts.malicious === null
        ? 'This says nothing of what is in the files.'
        : 'A verdict is what the service knew then.';
    const title = `<h3>Spectra Intelligence</h3>`;
    const said = `<p>${headline(results)}, ${(0,wording/* harmlessHtml */.T0)(apiHost)}, ${finished?.slice(0, 10) ?? ''}. ${what}</p>`;
    const rest = samples.length - FEW;
    const more = rest > 0 ? `\n<p>… and ${rest} more</p>` : '';
    return [
        [title, said, release_notes_table(samples)].join('\n'),
        [title, said, release_notes_table(samples.slice(0, FEW))].join('\n') + more,
        [title, said].join('\n')
    ];
}
function release_notes_table(samples) {
    const judged = samples.some(({ verdict }) => verdict);
    const rows = samples.map(({ files, sha256, size: bytes, state, verdict }) => {
        const names = files.map(name => `<code>${(0,wording/* harmlessHtml */.T0)(name)}</code>`).join('<br>');
        const cells = [names, (0,wording/* size */.Ej)(bytes), `<code>${sha256 ?? ''}</code>`, state];
        if (judged)
            cells.push(verdict ? verdictText(verdict) : '');
        return `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;
    });
    const names = ['File', 'Size', 'SHA-256', 'State', ...(judged ? ['Verdict'] : [])];
    const columns = names.map(name => `<th>${name}</th>`).join('');
    return `<table><tr>${columns}</tr>\n${rows.join('\n')}\n</table>`;
}
/** Short, as others read it: what it is, and of a threat its name. */
function verdictText({ status, threat }) {
    return threat ? `${status}: ${(0,wording/* harmlessHtml */.T0)(threat)}` : status;
}

;// CONCATENATED MODULE: ./src/record.ts



/** Where a record is written before it takes the place of the former. */
function beside(file) {
    return `${file}.new`;
}
/** Room for what a line gains on the way: times, a verdict, an error. In bytes. */
const ROOM = 512;
/** What the system writes and reads at once, in bytes. */
const record_PAGE = 4096;
/** How much of the file is put together at once, in lines. */
const LINES = 1000;
const BEFORE_SAMPLES = ',\n "samples": [\n';
const BETWEEN_SAMPLES = ',\n';
const AFTER_SAMPLES = '\n ]\n}\n';
/**
 * Begins the record of a run.
 *
 * A change costs its own line, however many samples there are: while the run goes on, each line
 * has a place with room to grow, and is written over in one go. Only a line that outgrows its
 * place, and the end of the run, have the file laid out anew, beside and then renamed.
 * @throws when the file can't be written
 */
async function createRecord(file, header, planned) {
    let head = header;
    const samples = new Map();
    let tally = NOTHING;
    function put(result) {
        const former = samples.get((0,src_results/* keyOf */.TN)(result));
        samples.set((0,src_results/* keyOf */.TN)(result), result);
        tally = sum(former ? sum(tally, (0,src_results/* tallyOf */.sv)(former), -1) : tally, (0,src_results/* tallyOf */.sv)(result), 1);
    }
    const headText = () => JSON.stringify({ ...head, counts: (0,src_results/* countsOf */.mQ)(tally) }, null, 1).slice(0, -'\n}'.length);
    let handle;
    let headPlace = { at: 0, size: 0 };
    const places = new Map();
    /** @param room how much every line may grow */
    async function layOut(room) {
        await handle?.close();
        handle = undefined;
        const fresh = await (0,promises_namespaceObject.open)(beside(file), 'w+');
        try {
            let at = 0;
            let piece = '';
            const add = (text) => {
                const size = Buffer.byteLength(text);
                // A reader may come in between two pages that are written over.
                const gap = room > 0 && size <= record_PAGE ? record_PAGE - (at % record_PAGE) : 0;
                if (gap < size) {
                    piece += ' '.repeat(gap);
                    at += gap;
                }
                const place = { at, size };
                at += place.size;
                piece += text;
                return place;
            };
            const pad = ' '.repeat(room);
            headPlace = add(headText() + pad);
            let separator = BEFORE_SAMPLES;
            let lines = 0;
            for (const [key, result] of samples) {
                add(separator);
                separator = BETWEEN_SAMPLES;
                places.set(key, add(JSON.stringify(result) + pad));
                if (++lines % LINES > 0)
                    continue;
                await fresh.appendFile(piece);
                piece = '';
            }
            if (samples.size === 0)
                add(BEFORE_SAMPLES);
            add(AFTER_SAMPLES);
            await fresh.appendFile(piece);
            // Windows renames nothing that is open.
            await fresh.close();
            await (0,promises_namespaceObject.rename)(beside(file), file);
        }
        catch (error) {
            await fresh.close();
            throw error;
        }
        if (room > 0)
            handle = await (0,promises_namespaceObject.open)(file, 'r+');
    }
    /** Writes a text over its place. Says whether it fits. */
    async function overwrite(text, { at, size }) {
        const length = Buffer.byteLength(text);
        if (!handle || length > size)
            return false;
        const { bytesWritten } = await handle.write(text + ' '.repeat(size - length), at);
        return bytesWritten === size;
    }
    let queued = 0;
    async function write(key) {
        queued -= 1;
        const place = places.get(key);
        const fits = place && (await overwrite(JSON.stringify(samples.get(key)), place));
        // The counts follow when it is quiet for a moment: they concern nobody until then.
        const counted = !fits || queued > 0 || (await overwrite(headText(), headPlace));
        if (!fits || !counted)
            await layOut(ROOM);
    }
    let writing = Promise.resolve();
    function inTurn(work) {
        const done = writing.then(work);
        writing = done.catch(() => undefined);
        return done;
    }
    for (const result of planned)
        put(result);
    await (0,promises_namespaceObject.mkdir)(external_node_path_default().dirname(file), { recursive: true });
    await layOut(ROOM);
    return {
        results: () => ({ ...head, counts: (0,src_results/* countsOf */.mQ)(tally), samples: [...samples.values()] }),
        keep(result) {
            const key = (0,src_results/* keyOf */.TN)(result);
            if (samples.get(key) === result)
                return writing;
            put(result);
            queued += 1;
            return inTurn(() => write(key));
        },
        finish(end) {
            head = { ...head, ...end };
            return inTurn(() => layOut(0));
        }
    };
}
const NOTHING = {
    files: 0,
    samples: 0,
    submitted: 0,
    existing: 0,
    failed: 0,
    notAttempted: 0,
    judged: 0,
    malicious: 0,
    suspicious: 0,
    pending: 0
};
function sum(a, b, sign) {
    const names = Object.keys(a);
    return Object.fromEntries(names.map(name => [name, a[name] + sign * b[name]]));
}

;// CONCATENATED MODULE: ./src/resume.ts



/**
 * What earlier runs recorded, from their results files; of a content, who got furthest is right.
 * @param absent told of each file that is not there
 * @throws {InputError} when one of them is of no use
 */
function readEarlier({ resumeFrom, apiUrl }, absent) {
    const problems = [];
    const runs = resumeFrom.flatMap(file => {
        try {
            const earlier = readResults(file, apiUrl.host);
            if (earlier)
                return [earlier];
            absent(file);
        }
        catch (error) {
            problems.push(`resume-from is "${file}": it ${error.message}.`);
        }
        return [];
    });
    if (problems.length > 0)
        throw new src_inputs/* InputError */.dz(problems);
    return joinEarlier(runs);
}
function joinEarlier(runs) {
    const joined = new Map();
    const reached = (result) => !result ? 0 : (0,src_results/* isDone */.$L)(result) ? 3 : result.state === 'bytes-only' ? 2 : 1;
    for (const [key, result] of runs.flatMap(run => [...run])) {
        if (reached(result) > reached(joined.get(key)))
            joined.set(key, result);
    }
    return joined;
}
/**
 * Reads the results file of an earlier run, to go on from it.
 * @returns undefined when there is no such file, as in a first run
 * @throws when it is another file, of a later form, or of another service
 */
function readResults(file, apiHost) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw new Error(`can't be read: ${error.message}`, { cause: error });
    }
    const earlier = parse(text);
    if (!earlier || typeof earlier.schemaVersion !== 'number' || !Array.isArray(earlier.samples)) {
        throw new Error('is not a results file of this action');
    }
    if (earlier.schemaVersion > src_results/* SCHEMA_VERSION */.f$) {
        throw new Error(`is of form ${earlier.schemaVersion}, while this version of the action reads up to ${src_results/* SCHEMA_VERSION */.f$}`);
    }
    if (earlier.apiHost !== apiHost) {
        throw new Error(`is of another service (${String(earlier.apiHost)}), which says nothing of ${apiHost}`);
    }
    return new Map(earlier.samples.map(result => [(0,src_results/* keyOf */.TN)(result), result]));
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/sources/candidate.ts
/** Downloads under way at once. */
const AT_ONCE = 4;
/** Gets the samples that are to be sent. What can't be had is a failure of its own. */
async function fetchAll(open, signal) {
    const submissions = [];
    const failed = [];
    const queue = open.values();
    const stopped = () => signal.aborted;
    const fetchSome = async () => {
        for (const { result, fetch } of queue) {
            if (stopped())
                return;
            try {
                const sample = await fetch();
                const { sha1 } = sample;
                submissions.push({ sample, result: result.sha1 === sha1 ? result : { ...result, sha1 } });
            }
            catch (error) {
                if (stopped())
                    return;
                const { message } = error;
                const problem = { scope: 'sample', step: 'download', status: null, message };
                failed.push({ ...result, state: 'failed', error: problem });
            }
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, fetchSome));
    return { submissions, failed };
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 15 modules
var lib_core = __nccwpck_require__(8476);
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
;// CONCATENATED MODULE: ./src/artifacts.ts




/**
 * Finds the files of all patterns. Excludes win wherever they stand in the list: below the
 * working directory they are relative to it, for files elsewhere they hold at any depth, and they
 * hold for what a symbolic link leads to as well.
 * @throws when a pattern can't be taken or a folder can't be read
 */
async function findArtifacts(search) {
    const includes = search.patterns.filter(pattern => !pattern.startsWith('!'));
    const excludes = search.patterns
        .filter(pattern => pattern.startsWith('!'))
        .flatMap(pattern => expandPattern(pattern.slice(1).trim()));
    const workspace = (0,external_node_fs_.realpathSync)(search.workspace);
    const artifacts = new Map();
    const empty = new Set();
    const hidden = new Set();
    const outside = new Set();
    const unmatched = [];
    for (const pattern of includes) {
        const reasons = new Map();
        let matches = 0;
        for (const { file, root } of await matchesOf(pattern, search.followSymbolicLinks)) {
            if (search.leaveOut?.includes(file))
                continue;
            const isLink = !search.followSymbolicLinks && (0,external_node_fs_.lstatSync)(file).isSymbolicLink();
            const target = isLink ? file : (0,external_node_fs_.realpathSync)(file);
            const match = { pattern, file, root, target, workspace, excludes };
            const reason = isLink ? 'symbolic link' : reasonAgainst(match, search);
            if (reason) {
                if (reason === 'hidden')
                    hidden.add(file);
                reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
                continue;
            }
            matches += 1;
            const name = nameOf(file, search.workspace);
            const { size } = (0,external_node_fs_.statSync)(file);
            if (!isBelow(target, workspace) && !isAbsolute(pattern))
                outside.add(`${name} (${target})`);
            else if (size === 0)
                empty.add(name);
            else
                artifacts.set(file, { path: file, name, size });
        }
        if (matches === 0)
            unmatched.push({ pattern, nearMiss: nearMiss(pattern, reasons) });
    }
    return {
        artifacts: [...artifacts.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
        empty: [...empty].sort(),
        hidden: hidden.size,
        outside: [...outside].sort(),
        unmatched
    };
}
/** The names that patterns take, for files that are not on this disk. No pattern takes all. */
function filterNames(names, patterns) {
    const matches = (name, pattern) => expandPattern(pattern).some(one => minimatch(name, one, MATCHING));
    const includes = patterns.filter(pattern => !pattern.startsWith('!'));
    const excludes = patterns.filter(pattern => pattern.startsWith('!'));
    const taken = (name) => !excludes.some(exclude => matches(name, exclude.slice(1).trim()));
    return {
        matched: names.filter(name => taken(name) && (includes.length === 0 || includes.some(pattern => matches(name, pattern)))),
        unmatched: includes
            .filter(pattern => !names.some(name => taken(name) && matches(name, pattern)))
            .map(pattern => ({ pattern, nearMiss: `the assets are ${names.join(', ')}` }))
    };
}
/** As the glob library matches. */
const MATCHING = {
    dot: true,
    nobrace: true,
    nocase: process.platform === 'win32',
    nocomment: true,
    noext: true,
    nonegate: true
};
/** Braces that the library lacks, and the separators of Windows as it wants them. */
function expandPattern(pattern, platform = process.platform) {
    // Elsewhere a backslash escapes, as in shells.
    return braceExpand(platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern);
}
/** Everything that a pattern matches, directories included, with the literal part it began at. */
async function matchesOf(pattern, followSymbolicLinks) {
    const matches = [];
    for (const alternative of expandPattern(pattern)) {
        // The library takes a leading # for a comment and a leading ! for an exclude.
        const line = isAbsolute(alternative) ? alternative : `./${alternative.replace(/^\.\//, '')}`;
        const options = { followSymbolicLinks, implicitDescendants: false, matchDirectories: true };
        try {
            const globber = await create(line, options);
            const [root = ''] = globber.getSearchPaths();
            for await (const file of globber.globGenerator())
                matches.push({ file, root });
        }
        catch (error) {
            const why = /(^|[/\\])\.\.([/\\]|$)/.test(line)
                ? '".." can\'t be in a pattern; write it from the working directory on, or as an absolute path'
                : error.message;
            throw new Error(`files has "${pattern}", which can't be searched: ${why}`);
        }
    }
    return matches;
}
function reasonAgainst(match, { includeHiddenFiles }) {
    const { pattern, file, root, target, workspace, excludes } = match;
    const stats = (0,external_node_fs_.statSync)(file);
    if (stats.isDirectory())
        return 'directory';
    if (!stats.isFile())
        return 'not a regular file';
    if (isExcluded(file, excludes) || isExcluded(target, excludes))
        return 'excluded';
    if (!includeHiddenFiles) {
        // What a pattern spells out was asked for: its literal beginning and every literal part.
        const named = new Set(expandPattern(pattern).flatMap(one => one.split(/[/\\]/)));
        const isHidden = (part) => part.startsWith('.') && part !== '..' && !named.has(part);
        const parts = external_node_path_default().relative(root, file).split((external_node_path_default()).sep);
        const targetParts = target === file ? [] : external_node_path_default().relative(workspace, target).split((external_node_path_default()).sep);
        if ([...parts, ...targetParts].some(isHidden))
            return 'hidden';
    }
    return undefined;
}
function isExcluded(file, excludes) {
    const relative = external_node_path_default().relative(process.cwd(), file);
    const inside = isBelow(file, process.cwd());
    return excludes.some(exclude => {
        const [subject, pattern] = isAbsolute(exclude)
            ? [file, exclude]
            : inside
                ? [relative, exclude.replace(/^\.\//, '')]
                : [file, `**/${exclude.replace(/^\.\//, '')}`];
        // An excluded folder takes along what is in it.
        return foldersOf(subject).some(part => minimatch(part, pattern.replace(/\/+$/, ''), MATCHING));
    });
}
/** A path and each folder on the way to it, with `/`: `a/b/c` gives `a`, `a/b`, `a/b/c`. */
function foldersOf(file) {
    const parts = file.split((external_node_path_default()).sep);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
function isAbsolute(pattern) {
    return external_node_path_default().isAbsolute(pattern) || /^~([/\\]|$)/.test(pattern);
}
function isBelow(file, folder) {
    const relative = external_node_path_default().relative(folder, file);
    return relative !== '..' && !relative.startsWith(`..${(external_node_path_default()).sep}`) && !external_node_path_default().isAbsolute(relative);
}
function nameOf(file, workspace) {
    return isBelow(file, workspace) ? external_node_path_default().relative(workspace, file).split((external_node_path_default()).sep).join('/') : file;
}
function nearMiss(pattern, reasons) {
    const advice = {
        directory: `to take what is in them, write "${pattern.replace(/[/\\]+$/, '')}/**"`,
        hidden: 'include-hidden-files: true takes them, or name them exactly',
        excluded: 'the ! patterns win',
        'symbolic link': 'follow-symbolic-links: true takes them',
        'not a regular file': 'only regular files can be submitted'
    };
    const plurals = {
        directory: 'directories',
        hidden: 'hidden files',
        'symbolic link': 'symbolic links'
    };
    const found = [...reasons].map(([reason, count]) => {
        const one = reason === 'hidden' ? 'hidden file' : reason;
        return `${count} ${count === 1 ? one : (plurals[reason] ?? one)} (${advice[reason]})`;
    });
    if (found.length > 0)
        return `it matched only ${found.join(', ')}`;
    return pattern.includes('\\') && process.platform !== 'win32'
        ? 'the backslash escapes here: write / between folders'
        : 'nothing of that name is there';
}

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./src/hashing.ts


/** For smaller contents it is quicker to do it here than to ask a thread. In bytes. */
const WORTH_A_THREAD = 8 << 20;
/** A digest of a content of that size, worked out beside the main thread if that is worth it. */
function createDigest(algorithm, size) {
    return size < WORTH_A_THREAD || hashing_failed ? digestHere(algorithm) : digestBeside(algorithm);
}
function digestHere(algorithm) {
    const hash = (0,external_node_crypto_namespaceObject.createHash)(algorithm);
    return {
        update(piece) {
            hash.update(piece);
            return Promise.resolve();
        },
        hex: () => Promise.resolve(hash.digest('hex')),
        drop: () => undefined
    };
}
/** The one thread, begun when it is needed first. It keeps the process alive only for a digest. */
let thread;
/** Why there is none any more. What comes then is worked out here. */
let hashing_failed;
let digests = 0;
/** Who waits for which digest's answers: the thread answers in the order of the questions. */
const waiting = new Map();
function digestBeside(algorithm) {
    thread ??= startThread();
    const worker = thread;
    const id = digests++;
    waiting.set(id, []);
    worker.ref();
    const tell = (question) => {
        worker.postMessage(question);
    };
    const ask = (question) => new Promise((resolve, reject) => {
        if (hashing_failed) {
            reject(hashing_failed);
            return;
        }
        waiting.get(id)?.push({ resolve, reject });
        tell(question);
    });
    tell({ id, algorithm });
    return {
        async update(piece) {
            await ask({ id, piece });
        },
        hex: () => ask({ id, end: 'hex' }),
        drop() {
            tell({ id, end: 'drop' });
            for (const { resolve } of waiting.get(id) ?? [])
                resolve('');
            waiting.delete(id);
            if (waiting.size === 0)
                worker.unref();
        }
    };
}
function startThread() {
    // Handed over as text, the thread needs no file of its own beside the bundle.
    const worker = new external_node_worker_threads_namespaceObject.Worker(`(${answerQuestions.toString()})()`, { eval: true });
    worker.on('message', ({ id, answer }) => {
        waiting.get(id)?.shift()?.resolve(answer);
    });
    worker.on('error', error => {
        hashing_failed = error;
        for (const waiters of waiting.values()) {
            for (const { reject } of waiters.splice(0))
                reject(error);
        }
    });
    return worker;
}
/** The thread itself. It knows nothing of what stands around it here. */
function answerQuestions() {
    const { parentPort } = process.getBuiltinModule('node:worker_threads');
    const { createHash: begin } = process.getBuiltinModule('node:crypto');
    const hashes = new Map();
    parentPort?.on('message', (question) => {
        const { id } = question;
        if ('algorithm' in question) {
            hashes.set(id, begin(question.algorithm));
            return;
        }
        const hash = hashes.get(id);
        if ('piece' in question) {
            hash?.update(question.piece);
            parentPort.postMessage({ id, answer: '' });
            return;
        }
        hashes.delete(id);
        if (question.end === 'hex')
            parentPort.postMessage({ id, answer: hash?.digest('hex') });
    });
}

;// CONCATENATED MODULE: ./src/pieces.ts
/** One is in use, one is held back by who uses it, one is hashed, and one is filled. */
const BUFFERS = 4;
/** Buffers that are free again. They are shared with a thread, and no garbage collector sees that. */
const spare = new Map();
/** Four buffers of so many bytes, which a thread can read as well. */
function takeBuffers(size) {
    return (spare.get(size)?.pop() ??
        Array.from({ length: BUFFERS }, () => Buffer.from(new SharedArrayBuffer(size))));
}
/** Gives buffers to the next one. Only when nobody reads or fills them any more. */
function giveBack(buffers) {
    const size = buffers[0]?.length ?? 0;
    spare.set(size, [...(spare.get(size) ?? []), buffers]);
}
/**
 * A file's bytes from its beginning, in pieces. Of four buffers, a piece is good until the next
 * but one is asked for.
 */
async function* readPieces(handle, { limit, buffers, digest }) {
    const turns = buffers.map(buffer => ({ buffer, hashed: Promise.resolve() }));
    let left = limit;
    let count = 0;
    const readNext = async () => {
        const turn = turns[count++ % turns.length];
        if (!turn)
            throw new Error('no buffer to read into');
        await turn.hashed;
        const { bytesRead } = await handle.read(turn.buffer, 0, Math.min(turn.buffer.length, left));
        left -= bytesRead;
        return { turn, bytes: turn.buffer.subarray(0, bytesRead) };
    };
    let reading = readNext();
    for (;;) {
        const { turn, bytes } = await reading;
        if (bytes.length === 0)
            return;
        const more = left > 0;
        if (more) {
            reading = readNext();
            // Nobody may be there to hear of it, when the reader has ended early.
            reading.catch(() => undefined);
        }
        turn.hashed = digest.update(bytes);
        turn.hashed.catch(() => undefined);
        yield bytes;
        if (!more)
            return;
    }
}

;// CONCATENATED MODULE: ./src/samples.ts




/** Of a large file, so that both threads have enough to do at a time. In bytes. */
const PIECE = 1 << 21;
/** Local file header, empty archive, spanned archive. */
const ZIP_SIGNATURES = ['504b0304', '504b0506', '504b0708'];
/**
 * Reads each file once and joins those of equal content.
 * @param signal ends the reading early; the files that are left come back as unread
 */
async function readSamples(artifacts, signal) {
    const samples = new Map();
    const unread = [];
    const buffers = takeBuffers(PIECE);
    const stopped = () => signal.aborted;
    for (const file of artifacts) {
        if (stopped()) {
            unread.push({ file, reason: undefined });
            continue;
        }
        try {
            const content = await readContent(file.path, buffers, signal);
            const known = samples.get(content.sha256);
            if (known)
                known.files.push(file);
            else
                samples.set(content.sha256, { ...content, files: [file] });
        }
        catch (error) {
            unread.push({ file, reason: stopped() ? undefined : error.message });
        }
    }
    if (!stopped())
        giveBack(buffers);
    return { samples: [...samples.values()], unread };
}
/** One read, two digests: of a large file, one of them is worked out beside this thread. */
async function readContent(file, buffers, signal) {
    const handle = await (0,promises_namespaceObject.open)(file);
    const { size: announced } = await handle.stat();
    const digest = createDigest('sha1', announced);
    const sha256 = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    let size = 0;
    let signature = '';
    try {
        for await (const bytes of readPieces(handle, { limit: Infinity, buffers, digest })) {
            signal.throwIfAborted();
            if (size === 0)
                signature = bytes.toString('hex', 0, 4);
            size += bytes.length;
            sha256.update(bytes);
        }
        return {
            sha1: await digest.hex(),
            sha256: sha256.digest('hex'),
            size,
            zip: ZIP_SIGNATURES.includes(signature)
        };
    }
    finally {
        digest.drop();
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./src/shard.ts


/** Enough to tell different contents of one size apart, nearly always. */
const HEAD = 64 * 1024;
/** What a file costs beside its bytes, in bytes: two requests under the cap. */
const PER_FILE = 4_000_000;
/**
 * This job's part of the files. The parts of all jobs together are all the files, each of them
 * once, and about equally much to do; the same files always give the same parts. Files of equal
 * content are in one part, so that no two jobs submit the same sample.
 * @param likeness equal for files of equal content
 */
async function takeShard(files, { index, count }, likeness) {
    const groups = new Map();
    for (const file of files) {
        const key = await likeness(file);
        groups.set(key, [...(groups.get(key) ?? []), file]);
    }
    const work = ([file]) => (file?.size ?? 0) + PER_FILE;
    const loads = Array.from({ length: count }, () => 0);
    const mine = new Set();
    // The largest first, each to the job that has the least to do.
    for (const group of [...groups.values()].sort((a, b) => work(b) - work(a))) {
        const least = loads.indexOf(Math.min(...loads));
        loads[least] = (loads[least] ?? 0) + work(group);
        if (least === index - 1)
            for (const file of group)
                mine.add(file);
    }
    return files.filter(file => mine.has(file));
}
/** Equal for files of equal content. A file that can't be read shows when it is hashed. */
async function likenessOnDisk({ path, size }) {
    const hash = (0,external_node_crypto_namespaceObject.createHash)('sha256');
    try {
        const handle = await (0,promises_namespaceObject.open)(path);
        try {
            const { buffer, bytesRead } = await handle.read({
                buffer: Buffer.alloc(Math.min(HEAD, size))
            });
            hash.update(buffer.subarray(0, bytesRead));
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

;// CONCATENATED MODULE: ./src/sources/files.ts








/**
 * The files of this machine that the globs find, read once each.
 * @throws {InputError} when they are not what the user asked for
 */
async function filesSource(inputs, earlier, log, signal) {
    const records = [inputs.resultsFile, ...inputs.resumeFrom];
    const own = [...records.flatMap(file => [file, beside(file)]), inputs.sarifFile];
    const found = await findArtifacts({ ...inputs, leaveOut: own });
    const { errors, warnings } = judgeFound(found, inputs);
    if (errors.length > 0)
        throw new src_inputs/* InputError */.dz(errors);
    for (const warning of warnings)
        log.warn(warning);
    if (found.artifacts.length > 0)
        log.found(found.artifacts, found.hidden);
    const { shard } = inputs;
    const artifacts = shard
        ? await takeShard(found.artifacts, shard, likenessOnDisk)
        : found.artifacts;
    if (shard) {
        const part = `part ${shard.index} of ${shard.count}`;
        log.line(`This job takes ${(0,wording/* count */.U9)(artifacts.length, 'file')}: ${part}`);
    }
    return { ...(await readCandidates(artifacts, inputs, earlier, log, signal)), notes: warnings };
}
/** Files that are here, as candidates. */
async function readCandidates(artifacts, { subscribe }, earlier, log, signal) {
    const { samples, unread } = await readSamples(artifacts, signal);
    if (samples.length > 0)
        log.read(samples);
    const candidates = samples.map((sample) => {
        const files = sample.files.map(file => file.name);
        const result = (0,src_results/* planned */.lM)({ ...sample, files }, earlier.get(sample.sha256), subscribe);
        return { sample, result, fetch: () => Promise.resolve(sample) };
    });
    const lost = unread.map(src_results/* unreadResult */.J1);
    for (const { files, error } of lost)
        log.line(`✗ ${files.join(', ')}: ${error?.message ?? ''}`);
    return { candidates, lost };
}

;// CONCATENATED MODULE: ./src/sources/release.ts










/**
 * The assets of a release, known by the digests that GitHub gives; what has none is downloaded.
 * @throws {InputError} when they are not what the user asked for
 * @throws {GithubError} when GitHub does not say
 */
async function releaseSource(github, inputs, earlier, log, signal) {
    const release = await github.findRelease(inputs.release);
    const { chosen, blind, notes, total } = await choose(await github.listAssets(release), release, inputs);
    for (const note of notes)
        log.warn(note);
    const { shard } = inputs;
    const part = shard
        ? `, of which this job takes ${chosen.length}: part ${shard.index} of ${shard.count}`
        : '';
    log.line(`Release ${release.tag}: ${(0,wording/* count */.U9)(total, 'asset')}${part}`);
    const folder = await (0,promises_namespaceObject.mkdtemp)(external_node_path_default().join(inputs.temporaryFolder, 'spectra-assets-'));
    const clean = () => (0,promises_namespaceObject.rm)(folder, { recursive: true, force: true });
    try {
        let downloaded = 0;
        const download = async (asset) => {
            const file = external_node_path_default().join(folder, String(asset.id));
            await github.download(asset, file);
            downloaded += asset.size;
            log.line(`↓ ${asset.name}  ${(0,wording/* size */.Ej)(asset.size)}`);
            return { ...artifactOf(asset), path: file };
        };
        const here = [];
        const gone = [];
        for (const asset of chosen) {
            if (!blind.has(asset.size))
                continue;
            try {
                here.push(await download(asset));
            }
            catch (error) {
                if (signal.aborted)
                    throw error;
                gone.push({ file: artifactOf(asset), reason: error.message });
            }
        }
        const read = await readCandidates(here, inputs, earlier, log, signal);
        const lost = [...read.lost, ...gone.map(src_results/* unreadResult */.J1)];
        for (const { file, reason } of gone)
            log.line(`✗ ${file.name}: ${reason ?? ''}`);
        const digests = new Map();
        for (const asset of chosen) {
            if (!asset.sha256 || blind.has(asset.size))
                continue;
            digests.set(asset.sha256, [...(digests.get(asset.sha256) ?? []), asset]);
        }
        const known = [...digests].map(([sha256, assets]) => {
            const files = assets.map(({ name }) => name);
            const content = { sha1: null, sha256, size: assets[0]?.size ?? 0, files };
            return {
                result: (0,src_results/* planned */.lM)(content, earlier.get(sha256), inputs.subscribe),
                sample: undefined,
                fetch: () => fetchSample(assets, download, signal)
            };
        });
        return {
            candidates: [...read.candidates, ...known],
            lost,
            notes,
            release,
            downloaded: () => downloaded,
            clean
        };
    }
    catch (error) {
        await clean();
        throw error;
    }
}
/** The assets that are whole, not empty, named by `files`, and in this job's part. */
async function choose(assets, { tag }, inputs) {
    const whole = assets.filter(asset => asset.complete);
    const names = whole.map(({ name }) => name);
    const { matched, unmatched } = filterNames(names, inputs.patterns);
    const wanted = whole.filter(({ name }) => matched.includes(name));
    const present = wanted.filter(asset => asset.size > 0);
    const { errors, warnings } = judgeFound({
        artifacts: present.map(artifactOf),
        empty: wanted.filter(asset => asset.size === 0).map(({ name }) => name),
        hidden: 0,
        outside: [],
        unmatched: whole.length > 0
            ? unmatched
            : [{ pattern: tag, nearMiss: 'the release has no assets (yet)' }]
    }, inputs);
    if (errors.length > 0)
        throw new src_inputs/* InputError */.dz(errors);
    const unfinished = assets.filter(asset => !asset.complete).map(({ name }) => name);
    const blind = new Set(present.filter(({ sha256 }) => !sha256).map(asset => asset.size));
    const likeness = ({ size: bytes, sha256 }) => blind.has(bytes) ? String(bytes) : (sha256 ?? '');
    return {
        chosen: inputs.shard ? await takeShard(present, inputs.shard, likeness) : present,
        total: present.length,
        blind,
        notes: [
            ...warnings,
            ...(unfinished.length > 0
                ? [`Left out, because their upload to the release is not done: ${(0,wording/* some */.zN)(unfinished, 20)}`]
                : [])
        ]
    };
}
/** Downloads one of some assets of equal content, and reads it. */
async function fetchSample(assets, download, signal) {
    const [first, ...equal] = assets;
    if (!first)
        throw new Error('no asset');
    const { samples, unread } = await readSamples([await download(first)], signal);
    const [sample] = samples;
    if (!sample)
        throw new Error(`can't be read: ${unread[0]?.reason ?? 'the run was stopped'}`);
    return { ...sample, files: [sample.files[0], ...equal.map(artifactOf)] };
}
/** Its bytes are not here: nobody reads its path before it was downloaded. */
function artifactOf({ name, size }) {
    return { path: '', name, size };
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
;// CONCATENATED MODULE: ./src/content.ts



/** A sample's file is not, or is no longer, what was hashed. */
class ContentError extends Error {
    name = 'ContentError';
}
/** Larger than Node's 64 KiB for speed, and small enough for many uploads at once. In bytes. */
const content_PIECE = 1 << 18;
/** @throws {ContentError} when the file can't be opened or has another size by now */
async function openContent(sample) {
    const { path } = sample.files[0];
    const handle = await (0,promises_namespaceObject.open)(path).catch((error) => {
        throw new ContentError(`can't be read any more: ${error.message}`);
    });
    const proveSize = async () => {
        if ((await handle.stat()).size !== sample.size)
            throw changed();
    };
    try {
        await proveSize();
    }
    catch (error) {
        await handle.close();
        throw error;
    }
    return {
        close: () => handle.close(),
        async *bytes() {
            const { size } = sample;
            const digest = createDigest('sha1', size);
            const small = size <= content_PIECE;
            const buffers = small ? [Buffer.allocUnsafe(size)] : takeBuffers(content_PIECE);
            try {
                let held;
                for await (const bytes of readPieces(handle, { limit: size, buffers, digest })) {
                    if (held)
                        yield outgoing(held);
                    held = bytes;
                }
                await proveSize();
                if (!held || (await digest.hex()) !== sample.sha1)
                    throw changed();
                yield outgoing(held);
                // It has left whole by now. After a failure, something may still be under way.
                if (!small)
                    giveBack(buffers);
            }
            finally {
                digest.drop();
            }
        }
    };
}
/**
 * Node asks for more only when a piece that is larger than its own buffer has left whole. One that
 * is smaller may still lie there, so its memory can't be used again.
 */
function outgoing(piece) {
    return piece.length === content_PIECE ? piece : Buffer.from(piece);
}
const changed = () => new ContentError('changed while it was uploaded');

;// CONCATENATED MODULE: ./src/submit.ts




/**
 * Submits samples: each one's bytes, then its metadata. Never throws, since what fails is in the
 * results. One sample's failure stops no other; a failure of the account stops them all, and those
 * whose turn had not come keep the result that they came with.
 * @returns why it ended early; undefined when every sample had its turn
 */
async function submit_submit(submissions, tools) {
    const [scout, ...others] = inOrder(submissions);
    if (!scout)
        return undefined;
    const stop = new AbortController();
    // As many listen as there are requests under way.
    (0,external_node_events_.setMaxListeners)(0, stop.signal);
    const cancel = () => {
        stop.abort(tools.signal.reason);
    };
    tools.signal.addEventListener('abort', cancel);
    if (tools.signal.aborted)
        cancel();
    // The first request goes out alone, so that wrong credentials cost one request and few bytes.
    // Meanwhile the others connect, and the first metadata is put into words, which loads what that
    // takes.
    const worded = tools.describe(scout.sample).catch(() => undefined);
    const knownThere = scout.result.state === 'bytes-only';
    const scouting = knownThere ? sendMetadata(scout, tools, stop) : sendBytes(scout, tools, stop);
    const queue = others.values();
    const takeAll = async () => {
        let turn = { after: scouting };
        // A sample's metadata goes along with the next one's bytes.
        let finishing = Promise.resolve();
        for (const submission of queue) {
            const sent = await sendBytes(submission, tools, stop, turn);
            await finishing;
            // Once bytes have gone, the first request is done, and nothing is to be connected early.
            finishing = sendMetadata(sent, tools, stop, sent.sentNow ? {} : turn);
            turn = {};
        }
        await finishing;
    };
    const finishScout = async () => {
        const scouted = await scouting;
        await worded;
        if (scouted)
            await sendMetadata(scouted, tools, stop);
    };
    await Promise.all([finishScout(), ...Array.from({ length: tools.concurrency }, takeAll)]);
    tools.signal.removeEventListener('abort', cancel);
    return stop.signal.aborted ? stop.signal.reason.message : undefined;
}
/** The smallest first, alone; then the largest, so that none of them is left for the end. */
function inOrder(submissions) {
    const bySize = submissions.toSorted((a, b) => b.sample.size - a.sample.size);
    const smallest = bySize.pop();
    return smallest ? [smallest, ...bySize] : [];
}
/** TCA-0202. A sample that the service has the bytes of is passed on as it is. */
async function sendBytes({ sample, result }, tools, stop, turn = {}) {
    if (result.state === 'bytes-only' || stop.signal.aborted)
        return { sample, result };
    const begun = { ...result, started: tools.now().toISOString() };
    let sent = 0;
    try {
        const body = { length: sample.size, open: () => openContent(sample) };
        await tools.spectra.uploadSample(sample.sha1, body, {
            ...turn,
            signal: stop.signal,
            onSent: bytes => {
                tools.observer.sending(sample, (sent += bytes));
            },
            onRetry: (failure, pauseMs) => {
                sent = 0;
                tools.observer.retrying(sample, problemOf('bytes', failure), pauseMs);
            }
        });
        const done = { ...begun, state: 'bytes-only' };
        keepLater(done, tools);
        return { sample, result: done, sentNow: true };
    }
    catch (error) {
        const problem = problemFrom(error, 'bytes');
        const state = problem.scope === 'cancelled' ? 'not-attempted' : 'failed';
        return { sample, result: settle(sample, { ...begun, state, error: problem }, tools, stop) };
    }
}
/** TCA-0203, for a sample that the service has the bytes of. */
async function sendMetadata({ sample, result, sentNow }, tools, stop, turn = {}) {
    if (result.state !== 'bytes-only' || stop.signal.aborted)
        return;
    const before = { ...result, started: result.started ?? tools.now().toISOString() };
    // Left open by an earlier run, or by a request that may have been carried out.
    const wasUncertain = before.metadata === 'uncertain';
    try {
        const xml = await tools.describe(sample);
        const { mayBeRepeated } = await tools.spectra.uploadMetadata(sample.sha1, xml, {
            ...turn,
            subscribe: tools.subscribe,
            signal: stop.signal,
            // On disk before it leaves: a killed run must not send it a second time unawares.
            onLeaving: () => tools.keep({ ...before, metadata: 'uncertain' }),
            onRetry: (failure, pauseMs) => {
                tools.observer.retrying(sample, problemOf('metadata', failure), pauseMs);
            }
        });
        const metadata = mayBeRepeated || wasUncertain ? 'repeated' : 'confirmed';
        const { subscribe: subscribed } = tools;
        const state = before.existing ? 'metadata-only' : 'submitted';
        settle(sample, { ...before, state, metadata, subscribed, error: null }, tools, stop);
    }
    catch (error) {
        const uncertain = wasUncertain || (error instanceof SpectraError && error.mayHaveArrived);
        const metadata = uncertain ? 'uncertain' : 'none';
        const problem = problemFrom(error, 'metadata');
        if (problem.status === 404 && !sentNow) {
            // The service has no such bytes, whatever the record or the status said.
            const fresh = { ...result, state: 'not-attempted', existing: false };
            await sendMetadata(await sendBytes({ sample, result: fresh }, tools, stop), tools, stop);
            return;
        }
        settle(sample, { ...before, metadata, error: problem }, tools, stop);
    }
}
/** A sample's last result. A failure of the account ends the run. */
function settle(sample, last, tools, stop) {
    const result = { ...last, finished: tools.now().toISOString() };
    keepLater(result, tools);
    tools.observer.settled(sample, result);
    if (result.error?.scope === 'account')
        stop.abort(new Error(result.error.message));
    return result;
}
/** A record that can't be written shows when it is closed. The submission goes on until then. */
function keepLater(result, tools) {
    tools.keep(result).catch(() => undefined);
}

;// CONCATENATED MODULE: ./src/verdicts.ts


/** The first look after a submission, in milliseconds; no analysis is done sooner. */
const FIRST_PAUSE = 30_000;
/** For short waits, the first look comes after this part of them. */
const FIRST_PART = 1 / 60;
/** Each pause is longer than the one before: the longer it took, the longer it may take. */
const GROWTH = 1.5;
/** Where proof is looked for, the smaller answers first. */
const PROOFS = [
    { proof: 'TCA-0103', largest: api/* LARGEST_SCANNED */.uU, piece: api/* LARGEST_BULK_QUERY */.vA },
    { proof: 'TCA-0104', largest: api/* LARGEST_ANALYZED */.CW, piece: 10 }
];
/**
 * Waits until the service has made up its mind on every sample that it has, or the time is over.
 * Never throws: what can't be had is in the verdicts.
 *
 * Each look at a sample is charged, so that those whose verdict is final are not looked at again,
 * the pauses grow, and in between only proof of an analysis is looked for: without a new analysis
 * there is hardly a new verdict.
 */
async function awaitVerdicts(results, tools) {
    const { clock, signal, timeoutMs, watcher, keep, hashType } = tools;
    const standings = results.filter(isThere).map((result) => ({
        result,
        hash: result[hashType] ?? '',
        seen: false,
        settled: false
    }));
    const open = () => standings.filter(({ settled }) => !settled);
    const look = createLook(tools);
    const stopped = () => signal.aborted;
    const deadline = clock.now() + timeoutMs;
    let pause = Math.min(FIRST_PAUSE, timeoutMs * FIRST_PART);
    let last = timeoutMs === 0;
    let failure;
    // What was analysed long ago can be looked at right away.
    let due = standings.filter(({ result }) => isOld(result, pause, tools));
    if (due.length === 0)
        due = await rest();
    while (due.length > 0 && !stopped()) {
        failure = await look.at(due, last);
        const settled = due.filter(standing => standing.settled).map(standing => judged(standing));
        watcher.judged(settled);
        // A record that can't be written shows when it is closed.
        for (const result of settled)
            keep(result).catch(() => undefined);
        if (last || (failure && !mayPass(failure)))
            break;
        due = await rest();
    }
    /** Waits for the time of the next look, and says who is left for it. */
    async function rest() {
        const left = deadline - clock.now();
        last = pause >= left;
        if (open().length > 0 && left > 0) {
            const ms = Math.min(pause, left);
            watcher.waiting(open().length, ms);
            pause *= GROWTH;
            await clock.sleep(ms, signal).catch(() => undefined);
        }
        return open();
    }
    const broken = open().length > 0 ? failure?.message : undefined;
    const reason = broken === undefined ? UNPROVEN : UNASKED;
    const verdicts = new Map(standings.map(standing => [standing.result, judged(standing, reason)]));
    return {
        results: results.map(result => verdicts.get(result) ?? { ...result, verdict: ABSENT }),
        chargedLookUps: look.charged(),
        broken
    };
}
/** Whether the service has it, so that there can be a verdict. */
function isThere({ state }) {
    return (state === 'submitted' ||
        state === 'metadata-only' ||
        state === 'reanalysis-requested' ||
        state === 'existing');
}
/** Whether its analysis may be done by now. */
function isOld(result, pause, { now }) {
    return now().getTime() - asked(result) >= pause;
}
/**
 * When an analysis was asked for, in milliseconds; long ago when this run asked for none, since
 * then the latest one counts, whenever it was.
 */
function asked({ state, finished }) {
    return state === 'existing' || state === 'metadata-only' ? 0 : Date.parse(finished ?? '') || 0;
}
/** Whether it may be otherwise at the next look. */
function mayPass({ scope, status }) {
    return scope !== 'account' && scope !== 'cancelled' && status !== 403;
}
/** Looks at samples, and keeps in mind what the account can't ask, and what it was charged. */
function createLook({ spectra, hashType, failOn, signal, now, watcher }) {
    let charged = 0;
    const options = { signal, onCharged: (lookUps) => void (charged += lookUps) };
    const proofs = [...PROOFS];
    /** Looks for proof that samples were analysed since it was asked for. */
    async function prove(standings) {
        const [source] = proofs;
        if (!source)
            return;
        const unproven = standings.filter(({ analyzed, result }) => analyzed === undefined && result.size <= source.largest);
        try {
            for (const piece of (0,api/* inPieces */.xE)(unproven, source.piece)) {
                const hashes = piece.map(({ hash }) => hash);
                const found = await spectra.findAnalyses(source.proof, hashType, hashes, options);
                // By the service's clock, whatever the one of this machine says; its times are in seconds.
                const skew = (found.serviceTime ?? now().getTime()) - now().getTime();
                for (const standing of piece) {
                    const time = found.value.get(standing.hash);
                    const since = Math.floor((asked(standing.result) + skew) / 1000) * 1000;
                    if (time !== undefined && time >= since)
                        standing.analyzed = time;
                }
            }
        }
        catch (error) {
            const { status, message } = problem_failureOf(error);
            if (status !== 403)
                throw error;
            proofs.shift();
            const then = proofs[0]
                ? `${proofs[0].proof} is asked instead.`
                : 'Without proof of an analysis, samples in which no threat is found stay pending.';
            watcher.warn(`${message}. ${then}`);
            await prove(standings);
        }
    }
    async function findReputations(standings) {
        for (const piece of (0,api/* inPieces */.xE)(standings, api/* LARGEST_BULK_QUERY */.vA)) {
            const hashes = piece.map(({ hash }) => hash);
            const found = await spectra.findReputations(hashType, hashes, options);
            for (const standing of piece) {
                standing.seen = true;
                standing.reputation = found.get(standing.hash);
                standing.settled = isFinal(standing);
            }
        }
    }
    /** Whether waiting can't change anything any more that matters. */
    function isFinal({ reputation, analyzed, result }) {
        switch (reputation?.status) {
            case 'MALICIOUS':
            case 'KNOWN':
                return true;
            case 'SUSPICIOUS':
                // It may get worse, which matters only to those who let suspicious samples pass.
                return analyzed !== undefined || failOn.includes('suspicious');
            case 'OTHER':
                return false;
            case 'UNKNOWN':
            case undefined:
                return analyzed !== undefined || result.size > api/* LARGEST_SCANNED */.uU;
        }
    }
    return {
        charged: () => charged,
        /**
         * @param thoroughly whether those are asked for again that nothing new is known of
         * @returns why not all could be asked
         */
        async at(standings, thoroughly) {
            // First the proof: what is UNKNOWN after that was UNKNOWN after the analysis.
            const unproven = await verdicts_failureIn(prove(standings));
            if (unproven && !(thoroughly && mayPass(unproven)))
                return unproven;
            const all = thoroughly || proofs.length === 0;
            const unasked = await verdicts_failureIn(findReputations(standings.filter(({ seen, analyzed }) => all || !seen || analyzed !== undefined)));
            return unasked ?? unproven;
        }
    };
}
async function verdicts_failureIn(work) {
    try {
        await work;
        return undefined;
    }
    catch (error) {
        return problem_failureOf(error);
    }
}
/** The verdict of a sample that the service does not have. */
const ABSENT = {
    status: 'unavailable',
    threat: null,
    level: null,
    trust: null,
    enginesMatched: null,
    enginesAsked: null,
    firstSeen: null,
    analyzedOn: null,
    reason: 'it was not submitted'
};
/**
 * The verdicts of a run that came to no look.
 * @param reason why not
 */
function unjudged(results, reason) {
    return results.map(result => ({
        ...result,
        verdict: isThere(result) ? { ...ABSENT, status: 'pending', reason } : ABSENT
    }));
}
const UNPROVEN = 'no analysis since the submission is proven';
const UNASKED = 'its verdict could not be asked for';
const UNHEARD_OF = 'the service calls it something that this action does not know';
/**
 * Where a sample stands, as a verdict.
 * @param whyPending what to say of one that is not proven
 */
function judged({ result, reputation, analyzed, settled }, whyPending = UNPROVEN) {
    const { status: said = 'UNKNOWN', ...details } = reputation ?? {};
    const verdict = {
        ...ABSENT,
        ...details,
        trust: said === 'KNOWN' ? (reputation?.trust ?? null) : null,
        analyzedOn: analyzed === undefined ? null : new Date(analyzed).toISOString(),
        reason: null,
        status: 'no threats found'
    };
    if (said !== 'UNKNOWN' && said !== 'OTHER') {
        const status = said.toLowerCase();
        return { ...result, verdict: { ...verdict, status } };
    }
    // Proof alone is not enough: the service has to be asked after it.
    if (settled && analyzed !== undefined)
        return { ...result, verdict };
    if (result.size > api/* LARGEST_SCANNED */.uU) {
        const reason = 'the service does not analyse files over 2 GB';
        return { ...result, verdict: { ...verdict, status: 'unavailable', reason } };
    }
    const reason = said === 'OTHER' ? UNHEARD_OF : whyPending;
    return { ...result, verdict: { ...verdict, status: 'pending', reason } };
}

;// CONCATENATED MODULE: ./src/main.ts

























/**
 * The whole run: find, hash, submit, report. Whatever failed is told, recorded and put out before
 * it returns.
 * @param signal ends the run early; its reason is an error that says why
 * @returns whether all that was asked for was done and seen to be done
 * @throws {InputError} when something is wrong before anything was sent
 */
async function main(inputs, log, signal) {
    if (!inputs.credentials && !inputs.dryRun) {
        log.warn('Skipped, since there are no credentials (if-no-credentials: skip). Nothing was sent.');
        (0,outputs/* setOutputs */.n)('skipped');
        return true;
    }
    const header = headerOf(inputs, new Date());
    const earlier = readEarlier(inputs, file => {
        log.line(`There is no results file ${file} to go on from.`);
    });
    if (inputs.release)
        return ofRelease(inputs, header, earlier, log, signal);
    const source = await filesSource(inputs, earlier, log, signal);
    return run(inputs, header, source, log, signal);
}
/** The run about the assets of a release; it leaves no download behind. */
async function ofRelease(inputs, header, earlier, log, signal) {
    const { repository, githubToken: token, githubApiUrl: apiUrl, retries } = inputs;
    const stallMs = inputs.stallTimeoutSeconds * 1000;
    const userAgent = ACTION;
    const github = createGithub({ apiUrl, repository, token, userAgent, retries, stallMs, signal });
    try {
        const source = await releaseSource(github, inputs, earlier, log, signal);
        const { release } = source;
        const properties = inputs.propertiesFor((0,origin/* originOf */.y)(repository, release.tag, release.url));
        const writeNotes = async (results) => {
            const blocks = notesOf(results);
            await github.editNotes(release, notes => {
                const edited = withBlock(notes, blocks);
                if (edited === undefined)
                    throw new Error('there is no room for them');
                return edited;
            });
        };
        try {
            const about = { ...inputs, properties };
            return await run(about, header, source, log, signal, inputs.releaseNotes ? writeNotes : undefined);
        }
        finally {
            log.line(`Downloaded ${(0,wording/* size */.Ej)(source.downloaded())} of the release`);
            await source.clean();
        }
    }
    finally {
        github.close();
    }
}
/** Does what is asked for with what there is, wherever it is from, and tells everyone. */
async function run(inputs, header, source, log, signal, writeNotes) {
    const { credentials, dryRun, resultsFile } = inputs;
    const { candidates, lost } = source;
    const results = candidates.map(({ result }) => result);
    const record = await createRecord(resultsFile, header, [...results, ...lost]).catch((error) => {
        const { message } = error;
        throw new src_inputs/* InputError */.dz([`results-file is "${resultsFile}": it can't be written: ${message}.`]);
    });
    log.resumed(results);
    const advice = archiveAdvice(candidates, inputs);
    if (advice)
        log.notice(advice);
    const notes = [...source.notes, ...(advice ? [advice] : [])];
    if (dryRun || !credentials) {
        await showPlan(candidates, inputs, log);
        const stopped = signal.aborted ? reasonOf(signal) : undefined;
        return conclude(inputs, record, { stopped, notes }, log);
    }
    const service = connect(inputs, credentials);
    try {
        const stopped = signal.aborted
            ? reasonOf(signal)
            : await submitAll(candidates, inputs, service.spectra, record, log, signal);
        const verdicts = await judgeAll(inputs, service.spectra, record, stopped, log, signal);
        const remarks = { ...verdicts, stopped: stopped ?? verdicts.stopped, notes };
        return await conclude(inputs, record, remarks, log, writeNotes);
    }
    finally {
        service.close();
    }
}
/** The service, with one gate that every request of the run passes. */
function connect({ apiUrl, requestsPerSecond, concurrency, retries, stallTimeoutSeconds }, credentials) {
    const gate = (0,wire_gate/* createGate */.q)(requestsPerSecond);
    const wire = (0,http/* createWire */.kP)({
        baseUrl: apiUrl,
        gate,
        stallMs: stallTimeoutSeconds * 1000,
        // As many as are opened while the first request is under way. To wait for one of them is
        // shorter than to open another, and takes no place under the cap meanwhile.
        maxConnections: concurrency + 1
    });
    const call = createCaller({ wire, gate, credentials, userAgent: ACTION, retries });
    return {
        spectra: (0,api/* createSpectra */.f4)(call),
        close: () => {
            wire.close();
        }
    };
}
/**
 * Does what is asked of each sample: what the service has first, then what is to be sent, then
 * what is to be followed.
 * @returns why it ended early
 */
async function submitAll(candidates, inputs, spectra, record, log, signal) {
    const { apiUrl, requestsPerSecond, concurrency, subscribe, ifSampleExists: ifExists } = inputs;
    const tools = { spectra, subscribe, signal, now, hashType: hashTypeOf(inputs) };
    const before = candidates.map(({ result }) => result);
    const warn = (text) => {
        log.warn(text);
    };
    const treated = await treatExisting(before, { ...tools, ifExists, warn });
    await keepAll(record, treated.results);
    if (ifExists !== 'upload')
        log.treated(treated.results);
    if (treated.stopped)
        return treated.stopped;
    const open = candidates.flatMap((candidate, index) => {
        const result = treated.results[index] ?? candidate.result;
        return (0,src_results/* isOpen */.nT)(result) ? [{ ...candidate, result }] : [];
    });
    const { submissions, failed } = await fetchAll(open, signal);
    if (signal.aborted)
        return reasonOf(signal);
    for (const result of failed)
        log.failed(result);
    await keepAll(record, [...failed, ...submissions.map(({ result }) => result)]);
    const samples = submissions.map(({ sample }) => sample);
    if (samples.length > 0)
        log.submitting(samples, `${apiUrl.host}, ${(0,wording/* pace */.cI)(requestsPerSecond)}`);
    const describe = (sample) => (0,metadata/* metadataXml */.bx)(sample, inputs);
    const { keep } = record;
    const stopped = await submit_submit(submissions, {
        ...tools,
        describe,
        concurrency,
        keep,
        observer: log
    });
    if (stopped)
        return stopped;
    await keepAll(record, await subscribeExisting(treated.results, tools));
    return undefined;
}
/** Waits for the verdicts, where the user wants to fail on them. */
async function judgeAll(inputs, spectra, record, stopped, log, signal) {
    const { failOn, verdictTimeoutMinutes } = inputs;
    const { samples } = record.results();
    if (failOn.length === 0 || samples.length === 0)
        return { stopped };
    if (stopped) {
        await keepAll(record, unjudged(samples, 'the run ended early'));
        return { stopped, chargedLookUps: 0 };
    }
    const { results, broken, chargedLookUps } = await awaitVerdicts(samples, {
        spectra,
        hashType: hashTypeOf(inputs),
        failOn,
        timeoutMs: verdictTimeoutMinutes * 60_000,
        signal,
        clock: wire_gate/* realClock */.d,
        now,
        keep: record.keep,
        watcher: log
    });
    await keepAll(record, results);
    return { stopped: signal.aborted ? reasonOf(signal) : undefined, unasked: broken, chargedLookUps };
}
const now = () => new Date();
const reasonOf = ({ reason }) => reason.message;
/** Of the assets of a release, GitHub tells the SHA-256 only. */
const hashTypeOf = ({ release }) => (release ? 'sha256' : 'sha1');
/** What can't be written shows when the record is closed. */
async function keepAll(record, results) {
    await Promise.all(results.map(record.keep)).catch(() => undefined);
}
function headerOf({ apiUrl, origin, dryRun }, started) {
    const { repository, commit, runUrl: url } = origin;
    return {
        schemaVersion: src_results/* SCHEMA_VERSION */.f$,
        action: ACTION,
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

/***/ 3630:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ MAX_PROPERTIES),
/* harmony export */   DB: () => (/* binding */ forbiddenCharacter),
/* harmony export */   bx: () => (/* binding */ metadataXml)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** The service shows ten properties of a sample at most. */
const MAX_PROPERTIES = 10;
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
/** Names the first character of a text that XML 1.0 can't carry, such as "U+0000". */
function forbiddenCharacter(text) {
    const [character] = text.match(FORBIDDEN) ?? [];
    const code = character?.codePointAt(0);
    return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
/**
 * A sample's metadata as the XML that the service takes: properties, domain, archive, in this
 * order. Every value arrives as it was; only in names of files U+FFFD stands for what XML 1.0
 * can't carry.
 * @throws when another text holds such a character
 */
async function metadataXml(sample, { properties, domain, archiveType, archivePassword }) {
    // Loaded here since it takes longer to load than the rest of the action together.
    const { create } = await __nccwpck_require__.e(/* import() */ 697).then(__nccwpck_require__.bind(__nccwpck_require__, 4697));
    const rl = create({ version: '1.0', encoding: 'UTF-8' }).ele('rl');
    const list = rl.ele('properties');
    for (const { name, value } of properties) {
        const property = list.ele('property');
        property.ele('name').txt(escaped(name));
        property.ele('value').txt(escaped(value ?? fileNames(sample)));
    }
    rl.ele('domain').txt(escaped(domain));
    if (archiveType === 'zip' && sample.zip) {
        const archive = rl.ele('archive');
        archive.ele('archive_type').txt('zip');
        if (archivePassword)
            archive.ele('archive_password').txt(escaped(archivePassword));
    }
    return rl.end({ wellFormed: true });
}
/** The names of a sample's files without their folders, each once. */
function fileNames({ files }) {
    const names = files.map(file => node_path__WEBPACK_IMPORTED_MODULE_0___default().posix.basename(file.name).replace(FORBIDDEN, '\u{FFFD}'));
    return [...new Set(names)].join(', ');
}
/**
 * xmlbuilder2 leaves an ampersand alone that looks like an entity, so `&foo;` would break the
 * document and `&amp;` would change on its way; and a bare CR reads back as LF.
 */
function escaped(text) {
    return text.replaceAll('&', '&amp;').replaceAll('\r', '&#13;');
}


/***/ }),

/***/ 2837:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readOrigin),
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** What is known of artifacts that come from a release. Its commit is not this run's. */
function originOf(repository, tag, url) {
    return { repository, commit: '', ref: `refs/tags/${tag}`, version: tag, runUrl: '', url };
}
/** Reads the runner's variables (`GITHUB_*`) and the event's payload. */
function readOrigin(env) {
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    const commit = env['GITHUB_SHA'] ?? '';
    const refName = env['GITHUB_REF_NAME'] ?? '';
    const run = env['GITHUB_RUN_ID'];
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const runUrl = repository && run ? `${server}/${repository}/actions/runs/${run}` : '';
    return {
        repository,
        commit,
        ref: env['GITHUB_REF'] ?? '',
        version: env['GITHUB_REF_TYPE'] === 'tag'
            ? refName
            : [refName, commit.slice(0, 12)].filter(Boolean).join('@'),
        runUrl,
        url: releaseUrl(env['GITHUB_EVENT_PATH']) || runUrl
    };
}
function releaseUrl(eventFile) {
    if (!eventFile)
        return '';
    try {
        const event = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(eventFile, 'utf8'));
        const url = event?.release?.html_url;
        return typeof url === 'string' ? url : '';
    }
    catch {
        // The payload only adorns the metadata: a run without one is still a run.
        return '';
    }
}


/***/ }),

/***/ 6472:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ createLog)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8476);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9385);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9910);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5594);




/** Progress is told after so many milliseconds, and then ever less often. */
const FIRST_PROGRESS = 10_000;
const LONGEST_SILENCE = 60_000;
/** The runner cuts annotations at 4096 characters. */
const LONGEST_ANNOTATION = 4000;
/** The runner shows 10 errors of a step; some are left for what else goes wrong. */
const MOST_ANNOTATIONS = 7;
function createLog(printer = _actions_core__WEBPACK_IMPORTED_MODULE_0__, now = Date.now) {
    const line = (text) => {
        printer.info((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .harmless */ .Is)(text));
    };
    /** Several lines of one annotation; each one harmless by itself. */
    const lines = (text) => text.split('\n').map(_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .harmless */ .Is).join('\n').slice(0, LONGEST_ANNOTATION);
    let expected = 0;
    let settledBytes = 0;
    let silence = FIRST_PROGRESS;
    let toldAt = now();
    const underWay = new Map();
    return {
        line,
        fold(title, content) {
            printer.startGroup((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .harmless */ .Is)(title));
            for (const one of content)
                line(one);
            printer.endGroup();
        },
        notice(text) {
            printer.notice(lines(text));
        },
        warn(text) {
            printer.warning(lines(text));
        },
        fail(text) {
            printer.setFailed(lines(text));
        },
        found(artifacts, hidden) {
            const bytes = artifacts.reduce((sum, artifact) => sum + artifact.size, 0);
            this.fold(`Found ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(artifacts.length, 'file')}, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .size */ .Ej)(bytes)}`, artifacts.map(artifact => `${artifact.name}  ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .size */ .Ej)(artifact.size)}`));
            if (hidden > 0) {
                line(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(hidden, 'hidden file')} left out (include-hidden-files: true takes them)`);
            }
        },
        read(samples) {
            const files = samples.reduce((sum, sample) => sum + sample.files.length, 0);
            const equal = files - samples.length;
            this.fold(`Hashed: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(samples.length, 'sample')}` +
                (equal > 0 ? ` (${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(equal, 'file')} of a content that another one has)` : ''), samples.flatMap(sample => [
                namesOf(sample.files.map(file => file.name)),
                `  sha1 ${sample.sha1}`,
                `  sha256 ${sample.sha256}`
            ]));
            for (const sample of samples) {
                const note = (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeClass */ .Ix)(sample.size);
                if (note)
                    line(`${namesOf(sample.files.map(file => file.name))} is ${note}`);
            }
        },
        treated(results) {
            const existing = results.filter(result => result.existing);
            line(`The service has ${existing.length} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(results.length, 'sample')}`);
            const of = (state) => existing.filter(result => result.state === state);
            const tell = (title, list) => {
                if (list.length === 0)
                    return;
                const lines = list.map(({ files, sha1, sha256 }) => `${namesOf(files)}  ${sha1 ? `sha1 ${sha1}` : `sha256 ${sha256 ?? ''}`}`);
                this.fold(`${title}: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(list.length, 'sample')}`, lines);
            };
            tell('Analysed again', of('reanalysis-requested'));
            tell('Left as they are', of('existing'));
            for (const result of of('failed'))
                this.failed(result);
        },
        failed({ files, error }) {
            line(`✗ ${namesOf(files)}  ${error?.message ?? ''}`);
        },
        resumed(results) {
            const done = results.filter(_results_js__WEBPACK_IMPORTED_MODULE_1__/* .isDone */ .$L).length;
            if (done > 0)
                line(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(done, 'sample')} of earlier runs need nothing more.`);
            const uncertain = results.filter(result => (0,_results_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT)(result) && result.metadata === 'uncertain');
            if (uncertain.length === 0)
                return;
            const names = uncertain.flatMap(({ files }) => files);
            this.warn('Metadata that was under way when an earlier run was cut is sent again, and may be there twice: ' +
                (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .some */ .zN)(names, 20));
        },
        submitting(samples, where) {
            line(`Submitting ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(samples.length, 'sample')} to ${where}`);
            expected = samples.reduce((sum, sample) => sum + sample.size, 0);
            toldAt = now();
        },
        sending(sample, bytes) {
            underWay.set(sample.sha256, bytes);
            if (now() - toldAt < silence)
                return;
            const sent = [...underWay.values()].reduce((sum, one) => sum + one, settledBytes);
            const names = [...underWay].length === 1 ? ` (${namesOf(sample.files.map(file => file.name))})` : '';
            line(`… ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .size */ .Ej)(sent)} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .size */ .Ej)(expected)} sent${names}`);
            toldAt = now();
            silence = Math.min(silence * 2, LONGEST_SILENCE);
        },
        retrying(sample, problem, pauseMs) {
            const wait = pauseMs > 0 ? ` in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(pauseMs)}` : '';
            line(`↻ ${namesOf(sample.files.map(file => file.name))}: ${problem.message}; again${wait}`);
        },
        settled(sample, result) {
            underWay.delete(sample.sha256);
            settledBytes += sample.size;
            const time = result.started && result.finished
                ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(Date.parse(result.finished) - Date.parse(result.started))
                : '';
            const facts = `${namesOf(result.files)}  ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .size */ .Ej)(result.size)}  sha1 ${sample.sha1}  ${time}`;
            if (result.state === 'submitted')
                line(`✓ ${facts}`);
            else if (result.state === 'metadata-only')
                line(`✓ ${facts}  metadata only`);
            else
                line(`✗ ${facts}  ${result.state}: ${result.error?.message ?? ''}`);
            if (result.metadata === 'repeated') {
                line('  its metadata may be there twice: an earlier attempt was cut off before its answer');
            }
        },
        waiting(open, pauseMs) {
            line(`… ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(open, 'sample')} without a final verdict; next look in ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(pauseMs)}`);
        },
        judged(results) {
            const isThreat = ({ verdict }) => verdict?.status === 'malicious' || verdict?.status === 'suspicious';
            for (const { files, verdict } of (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .md)(results.filter(isThreat))) {
                const icon = verdict?.status === 'malicious' ? '✗' : '⚠';
                if (verdict)
                    line(`${icon} ${verdict.status}: ${namesOf(files)}  ${(0,_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .detailsOf */ .cz)(verdict)}`);
            }
            const others = (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .tallyText */ .Wl)(results.filter(result => !isThreat(result)));
            if (others)
                line(`Verdicts that are final: ${others}`);
        },
        verdicts({ samples, counts }) {
            if (counts.malicious === null)
                return;
            const told = (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .md)(samples).map(({ files, verdict }) => `${verdict?.status ?? ''}: ${namesOf(files)}  ${verdict ? (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .detailsOf */ .cz)(verdict) : ''}`);
            this.fold(`Verdicts: ${(0,_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .tallyText */ .Wl)(samples)}`, told);
            const malicious = samples.flatMap(({ files, verdict }) => verdict?.status === 'malicious' ? files.map(file => ({ file, verdict })) : []);
            for (const { file, verdict } of malicious.slice(0, MOST_ANNOTATIONS)) {
                const title = 'Malicious file';
                printer.error(lines(`${file}: malicious, ${(0,_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .detailsOf */ .cz)(verdict)}`), { title });
            }
            const rest = malicious.slice(MOST_ANNOTATIONS).map(({ file }) => file);
            if (rest.length > 0) {
                const title = (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(rest.length, 'more malicious file');
                printer.error(lines((0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .some */ .zN)(rest, 100)), { title });
            }
            const suspicious = samples.filter(({ verdict }) => verdict?.status === 'suspicious');
            if (suspicious.length > 0) {
                const names = suspicious.flatMap(({ files }) => files);
                this.warn(`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(suspicious.length, 'sample')} suspicious: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .some */ .zN)(names, 10)}`);
            }
        },
        pending(samples) {
            if (samples.length > 0)
                this.warn((0,_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .unprovenText */ .VU)(samples));
        }
    };
}
function namesOf(names) {
    return (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .some */ .zN)(names, 3);
}


/***/ }),

/***/ 5468:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeSummary),
/* harmony export */   n: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8476);

/** A larger output would keep the next step from starting once it is put into its environment. */
const LARGEST_OUTPUT = 100_000;
/**
 * Sets every output of action.yml. Those of verdicts stay empty while nobody asked for verdicts,
 * since a zero would read as "clean".
 * @param written undefined when the run ended before there was anything to record
 */
function setOutputs(outcome, written) {
    const json = written ? JSON.stringify(written.results) : '';
    const counts = written?.results.counts;
    const outputs = {
        'results-file': written?.file ?? '',
        results: Buffer.byteLength(json) <= LARGEST_OUTPUT ? json : '',
        'file-count': counts?.files ?? 0,
        'sample-count': counts?.samples ?? 0,
        'submitted-count': counts?.submitted ?? 0,
        'existing-count': counts?.existing ?? 0,
        'failed-count': counts?.failed ?? 0,
        'malicious-count': counts?.malicious ?? '',
        'suspicious-count': counts?.suspicious ?? '',
        'pending-count': counts?.pending ?? '',
        outcome
    };
    for (const [name, value] of Object.entries(outputs))
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.setOutput(name, value);
}
/** Adds to the job summary, where the runner gave a file for it. */
async function writeSummary(html) {
    if (process.env['GITHUB_STEP_SUMMARY'])
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__.summary.addRaw(html).write();
}


/***/ }),

/***/ 9910:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   VU: () => (/* binding */ unprovenText),
/* harmony export */   Wl: () => (/* binding */ tallyText),
/* harmony export */   cz: () => (/* binding */ detailsOf),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* unused harmony export WORST_FIRST */
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5594);

/** From what matters most to what matters least. */
const WORST_FIRST = [
    'malicious',
    'suspicious',
    'pending',
    'unavailable',
    'no threats found',
    'known'
];
/** Samples as a report lists them: the worst first, and as they were where they are alike. */
function worstFirst(samples) {
    const rank = ({ verdict }) => verdict ? WORST_FIRST.indexOf(verdict.status) : WORST_FIRST.length;
    return samples.toSorted((a, b) => rank(a) - rank(b));
}
/** How many there are of each verdict, worst first; empty when nobody asked for verdicts. */
function tally(samples) {
    return WORST_FIRST.map((status) => [
        status,
        samples.filter(({ verdict }) => verdict?.status === status).length
    ]).filter(([, number]) => number > 0);
}
/** `1 malicious, 3 pending`; the tally in words. */
function tallyText(samples) {
    return tally(samples)
        .map(([status, number]) => `${number} ${status}`)
        .join(', ');
}
/** What there is to say of a verdict: `Win32.Ransomware.Tox, level 5, 44 of 47 engines, …`. */
function detailsOf(verdict) {
    const { threat, level, trust, enginesMatched, enginesAsked, firstSeen, analyzedOn, reason } = verdict;
    const isThreat = verdict.status === 'malicious' || verdict.status === 'suspicious';
    return [
        threat,
        isThreat && level !== null && `level ${level} of 5`,
        trust !== null && `trust factor ${trust} (0 is best)`,
        enginesMatched !== null &&
            enginesAsked !== null &&
            `${enginesMatched} of ${enginesAsked} engines`,
        firstSeen && `first seen ${firstSeen.slice(0, 10)}`,
        analyzedOn && `analysed ${analyzedOn.slice(0, 16).replace('T', ' ')} UTC`,
        reason
    ]
        .filter(Boolean)
        .join(', ');
}
/** Which samples nobody can say anything of. */
function unprovenText(samples) {
    const names = samples.flatMap(({ files }) => files);
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(samples.length, 'sample')} without a proven verdict: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .some */ .zN)(names, 10)}. That is not "clean".`;
}


/***/ }),

/***/ 5594:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ size),
/* harmony export */   Is: () => (/* binding */ harmless),
/* harmony export */   Ix: () => (/* binding */ sizeClass),
/* harmony export */   T0: () => (/* binding */ harmlessHtml),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   cI: () => (/* binding */ pace),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   zN: () => (/* binding */ some)
/* harmony export */ });
/* harmony import */ var _spectra_api_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1513);

/**
 * A text that others had a hand in (a file's name, an answer of the service) as one harmless line.
 * What can't be seen or would move the cursor is written as an escape, and so is what the runner
 * would take for a command: `::` at a line's beginning and `##[` anywhere.
 */
function harmless(text) {
    return text
        .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, character => {
        const named = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }[character];
        return named ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    })
        .replaceAll('##[', '##\\[')
        .replace(/^(\s*):(?=:)/, '$1\\:');
}
/** The same, as HTML. */
function harmlessHtml(text) {
    const entities = {
        '&': 'amp',
        '<': 'lt',
        '>': 'gt',
        '"': 'quot',
        "'": '#39'
    };
    return harmless(text).replace(/[&<>"']/g, character => `&${entities[character] ?? ''};`);
}
/** Bytes in the unit that keeps the number short: `12.3 MB`. */
function size(bytes) {
    if (bytes < 1000)
        return `${bytes} B`;
    const units = ['kB', 'MB', 'GB', 'TB'];
    const power = Math.min(Math.floor(Math.log10(bytes) / 3), units.length);
    return `${(bytes / 1000 ** power).toFixed(1)} ${units[power - 1] ?? ''}`;
}
/** Milliseconds as `0.4 s`, `12 s`, `3 min 20 s`, `1 h 5 min`. */
function duration(ms) {
    if (ms < 9950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
    return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
}
/** `1 file`, `2 files`. */
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
/** The first names of a list, and how many more there are. */
function some(names, most) {
    const rest = names.length - most;
    return names.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
/** What the service does with a sample of this size, where that is less than all it can. */
function sizeClass(bytes) {
    if (bytes > _spectra_api_js__WEBPACK_IMPORTED_MODULE_0__/* .LARGEST_SCANNED */ .uU)
        return 'over 2 GB: the service keeps only its size and source';
    if (bytes > _spectra_api_js__WEBPACK_IMPORTED_MODULE_0__/* .LARGEST_ANALYZED */ .CW)
        return 'over 400 MB: the service analyses it in part';
    return undefined;
}
/** A share of the cap, in requests a second, in words. */
function pace(requestsPerSecond) {
    return requestsPerSecond >= 1
        ? `at most ${count(Math.floor(requestsPerSecond), 'request')} a second`
        : `at most one request in ${duration(1000 / requestsPerSecond)}`;
}


/***/ }),

/***/ 9385:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ isDone),
/* harmony export */   Eq: () => (/* binding */ isUnproven),
/* harmony export */   Ix: () => (/* binding */ isFailed),
/* harmony export */   J1: () => (/* binding */ unreadResult),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   f$: () => (/* binding */ SCHEMA_VERSION),
/* harmony export */   lM: () => (/* binding */ planned),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   sv: () => (/* binding */ tallyOf)
/* harmony export */ });
/** The version of the results file's form; raised when a reader of the old form would err. */
const SCHEMA_VERSION = 1;
/** Contents are told apart by their hash; a file that could not be read stands for itself. */
function keyOf(result) {
    return result.sha256 ?? result.files.join('\n');
}
/** Whether there is something left to send, and no reason not to. */
function isOpen({ state, error }) {
    return (state === 'not-attempted' || state === 'bytes-only') && error === null;
}
/** Whether all that was asked for was done. */
function isDone({ state, error }) {
    return !['failed', 'bytes-only', 'not-attempted'].includes(state) && error === null;
}
/** The samples that the failures are counted by: those that were tried. */
function isFailed(result) {
    return !isDone(result) && result.state !== 'not-attempted';
}
/** Whether nobody can say what is in it, though somebody asked. */
function isUnproven({ verdict }) {
    return verdict?.status === 'pending' || verdict?.status === 'unavailable';
}
/** A sample's part in the counts. */
function tallyOf(result) {
    const { files, state, existing, verdict } = result;
    return {
        files: files.length,
        samples: 1,
        submitted: Number(state === 'submitted'),
        existing: Number(existing),
        failed: Number(isFailed(result)),
        notAttempted: Number(state === 'not-attempted'),
        judged: Number(verdict !== null),
        malicious: Number(verdict?.status === 'malicious'),
        suspicious: Number(verdict?.status === 'suspicious'),
        pending: Number(isUnproven(result))
    };
}
function countsOf({ judged, ...counts }) {
    return judged > 0 ? counts : { ...counts, malicious: null, suspicious: null, pending: null };
}
/** What is so of a sample that nothing was done for yet. */
const UNTOUCHED = {
    existing: false,
    metadata: 'none',
    subscribed: false,
    verdict: null,
    error: null,
    started: null,
    finished: null
};
/**
 * Where a sample stands before this run does anything.
 * @param earlier its result in the run that this one goes on from
 * @param subscribe whether changes are asked for: a sample is subscribed along with its metadata
 */
function planned({ sha1, sha256, size, files }, earlier, subscribe) {
    const fresh = {
        sha1,
        sha256,
        size,
        files,
        state: 'not-attempted',
        ...UNTOUCHED
    };
    if (!earlier)
        return fresh;
    const { state, existing, metadata, subscribed, started, finished } = earlier;
    switch (state) {
        case 'submitted':
        case 'metadata-only':
            return subscribed || !subscribe
                ? { ...fresh, state, existing, metadata, subscribed, started, finished }
                : { ...fresh, state: 'bytes-only', existing };
        case 'reanalysis-requested':
        case 'existing':
            // What these lack of a subscription is made up for by itself.
            return { ...fresh, state, existing, subscribed, started, finished };
        case 'bytes-only':
            return { ...fresh, state, existing, metadata };
        case 'failed':
        case 'not-attempted':
            return fresh;
    }
}
/** The result of a file that was not read. */
function unreadResult({ file, reason }) {
    const error = reason === undefined
        ? { scope: 'cancelled', step: 'read', status: null, message: 'the run ended before its turn' }
        : { scope: 'sample', step: 'read', status: null, message: `can't be read: ${reason}` };
    return {
        sha1: null,
        sha256: null,
        size: file.size,
        files: [file.name],
        state: reason === undefined ? 'not-attempted' : 'failed',
        ...UNTOUCHED,
        error
    };
}


/***/ }),

/***/ 1513:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  CW: () => (/* binding */ LARGEST_ANALYZED),
  vA: () => (/* binding */ LARGEST_BULK_QUERY),
  uU: () => (/* binding */ LARGEST_SCANNED),
  $f: () => (/* binding */ LARGEST_STATUS_QUERY),
  f4: () => (/* binding */ createSpectra),
  xE: () => (/* binding */ inPieces)
});

;// CONCATENATED MODULE: ./src/spectra/answers.ts
/**
 * The hashes of named lists, wherever they stand below `rl`, in lower case. A list may hold bare
 * hashes or objects with hashes in them, since the forms are not documented.
 * @throws when the text is no JSON with an `rl`
 */
function namedHashes(text, names) {
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
    walk(bodyOf(text));
    return hashes;
}
/**
 * Reputations by hash, whatever their order (TCA-0101).
 * @throws when the text is no JSON with an `rl` that holds a list
 */
function reputationsIn(text, type) {
    const hasList = (value) => Array.isArray(value) || (isObject(value) && Object.values(value).some(hasList));
    // A sample that is missing is UNKNOWN, but only in an answer that lists samples.
    if (!hasList(bodyOf(text)))
        throw new Error('no list');
    return bySample(text, type, ({ status, ...fields }) => typeof status === 'string' ? reputationFrom(status, fields) : undefined);
}
/**
 * When samples were last scanned, in milliseconds (TCA-0103).
 * @throws when the text is no JSON with an `rl`
 */
function scansIn(text, type) {
    return bySample(text, type, fields => timeOf(fields['last_scanned_on']));
}
/**
 * When samples were last analysed, in milliseconds (TCA-0104). An analysis without a time is none:
 * nobody could tell whether it was before or after a submission.
 * @throws when the text is no JSON with an `rl`
 */
function analysesIn(text, type) {
    return bySample(text, type, ({ analysis }) => {
        const entries = isObject(analysis) ? analysis['entries'] : undefined;
        if (!Array.isArray(entries))
            return undefined;
        const times = entries.map((entry) => isObject(entry) ? (timeOf(entry['record_time']) ?? NaN) : NaN);
        const known = times.filter(time => !Number.isNaN(time));
        return known.length > 0 ? Math.max(...known) : undefined;
    });
}
/**
 * What is told of each sample, found by its hash wherever it stands below `rl`: neither the names
 * nor the order of the lists can be relied on.
 * @param read what an object tells; undefined when it is none that tells of a sample
 */
function bySample(text, type, read) {
    const found = new Map();
    const walk = (value) => {
        if (!isObject(value))
            return;
        const { query_hash: asked } = value;
        const hash = (isObject(asked) ? asked[type] : undefined) ?? value[type];
        const told = typeof hash === 'string' ? read(value) : undefined;
        if (told !== undefined)
            found.set(String(hash).toLowerCase(), told);
        else
            Object.values(value).forEach(walk);
    };
    walk(bodyOf(text));
    return found;
}
function reputationFrom(status, fields) {
    const words = ['MALICIOUS', 'SUSPICIOUS', 'KNOWN', 'UNKNOWN'];
    const number = (name, most = Infinity) => {
        const value = fields[name];
        const fits = typeof value === 'number' && Number.isInteger(value) && value >= 0;
        return fits && value <= most ? value : null;
    };
    const firstSeen = timeOf(fields['first_seen']);
    const threat = fields['threat_name'];
    return {
        status: words.find(word => word === status.toUpperCase()) ?? 'OTHER',
        threat: typeof threat === 'string' && threat ? threat : null,
        level: number('threat_level', 5),
        trust: number('trust_factor', 5),
        enginesMatched: number('scanner_match'),
        enginesAsked: number('scanner_count'),
        firstSeen: firstSeen === undefined ? null : new Date(firstSeen).toISOString()
    };
}
/** A time of the service, in milliseconds. They come without a zone and are UTC. */
function timeOf(value) {
    if (typeof value !== 'string')
        return undefined;
    const time = Date.parse(/(Z|[+-]\d\d:?\d\d)$/i.test(value) ? value : `${value}Z`);
    return Number.isNaN(time) ? undefined : time;
}
function bodyOf(text) {
    const answer = JSON.parse(text);
    const rl = isObject(answer) ? answer['rl'] : undefined;
    if (!isObject(rl))
        throw new Error('no rl');
    return rl;
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}

// EXTERNAL MODULE: ./src/wire/gate.ts + 1 modules
var gate = __nccwpck_require__(3604);
// EXTERNAL MODULE: ./src/wire/http.ts + 4 modules
var http = __nccwpck_require__(6440);
;// CONCATENATED MODULE: ./src/spectra/api.ts



/** How long metadata under way is waited for when the run is stopped, in milliseconds. */
const GRACE = 3000;
/** The most hashes that one request takes. */
const LARGEST_STATUS_QUERY = 1000;
const LARGEST_BULK_QUERY = 100;
/**
 * The service analyses larger samples in part: they have scan records, but no analysis. In bytes.
 * It speaks of 400 MB and 2 GB, and not of which kind: taken as the larger, no analysis is missed.
 */
const LARGEST_ANALYZED = 400 * 2 ** 20;
/** Of larger samples it keeps the size and the source. In bytes. */
const LARGEST_SCANNED = 2 * 2 ** 30;
const UPLOAD = { service: 'TCA-0202, TCA-0203', purpose: 'to upload', essential: true };
const STATUS = { service: 'TCA-0201', purpose: 'to ask what exists', essential: false };
const REANALYSIS = {
    service: 'TCA-0205',
    purpose: 'to have samples analysed again',
    essential: false
};
const CHANGES = { service: 'TCA-0206', purpose: 'to follow changes', essential: false };
const REPUTATION = { service: 'TCA-0101', purpose: 'to ask for verdicts', essential: false };
const PROOFS = {
    'TCA-0103': {
        path: '/api/xref/v2/bulk_query/json?history=false',
        purpose: 'to ask for scan records',
        read: scansIn
    },
    'TCA-0104': {
        path: '/api/databrowser/rldata/bulk_query/json',
        purpose: 'to ask for analyses',
        read: analysesIn
    }
};
/** The service as verbs. */
function createSpectra(call) {
    // TCA-0201 takes 100 requests a minute, beside the cap that all requests share.
    const statusGate = (0,gate/* createGate */.q)(100 / 60);
    const bulk = (path, type, hashes) => ({
        path,
        body: (0,http/* textBody */.iD)(JSON.stringify({ rl: { query: { hash_type: type, hashes } } }))
    });
    return {
        uploadSample: (sha1, body, options) => call({ path: `/api/spex/upload/${sha1}`, body, right: UPLOAD, repeat: 'freely', read: ignore }, options),
        uploadMetadata: (sha1, xml, options) => {
            const query = options.subscribe ? '?subscribe=data_change' : '';
            const path = `/api/spex/upload/${sha1}/meta${query}`;
            return call({ path, body: (0,http/* textBody */.iD)(xml), right: UPLOAD, repeat: 'once', read: ignore }, { ...options, graceMs: GRACE });
        },
        async findExisting(type, hashes, options) {
            const path = '/api/spex/download/v2/status/bulk_query/json?format=json';
            const existing = new Set(hashes);
            for (const some of inPieces(hashes, LARGEST_STATUS_QUERY)) {
                ;
                (await statusGate.enter(options.signal)).sent();
                const { value: missing } = await call({
                    ...bulk(path, type, some),
                    right: STATUS,
                    repeat: 'freely',
                    read: text => namedHashes(text, ['unknown_hashes', 'invalid_hashes'])
                }, options);
                for (const hash of missing)
                    existing.delete(hash);
            }
            return existing;
        },
        async reanalyze(type, hashes, options) {
            const path = '/api/rescan/v1/bulk_query/json?format=json';
            const { value } = await call({
                ...bulk(path, type, hashes),
                right: REANALYSIS,
                repeat: 'never',
                read: text => ({
                    sent: namedHashes(text, ['sent_for_rescan']),
                    missing: namedHashes(text, ['sample_unavailable', 'unknown_hashes', 'invalid_hashes'])
                })
            }, options);
            return value;
        },
        subscribe: (type, hashes, options) => {
            const path = '/api/subscription/data_change/v1/bulk_query/subscribe/json';
            const query = bulk(path, type, hashes);
            return call({ ...query, right: CHANGES, repeat: 'freely', read: ignore }, options);
        },
        async findReputations(type, hashes, options) {
            const path = '/api/databrowser/malware_presence/bulk_query/json?extended=true&show_hashes=true';
            const read = charged(hashes, options, text => reputationsIn(text, type));
            const query = bulk(path, type, hashes);
            // Charged each time, and the next look asks again anyway.
            return (await call({ ...query, right: REPUTATION, repeat: 'once', read }, options)).value;
        },
        findAnalyses(proof, type, hashes, options) {
            const { path, purpose, read: readTimes } = PROOFS[proof];
            const right = { service: proof, purpose, essential: false };
            const read = charged(hashes, options, text => readTimes(text, type));
            return call({ ...bulk(path, type, hashes), right, repeat: 'once', read }, options);
        }
    };
}
/** The answers of uploads say nothing but their status. */
const ignore = () => undefined;
/** An answer of 200 is charged, whether it can be read or not. */
function charged(hashes, { onCharged }, read) {
    return text => {
        onCharged(hashes.length);
        return read(text);
    };
}
function inPieces(list, size) {
    return Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));
}


/***/ }),

/***/ 3604:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createGate),
  d: () => (/* binding */ realClock)
});

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./src/wire/gate.ts

const realClock = {
    now: () => performance.now(),
    sleep: (ms, signal) => (0,promises_namespaceObject.setTimeout)(ms, undefined, { ...(signal && { signal }) })
};
/**
 * Requests leave evenly but do not arrive so: two that leave a second apart may arrive a little
 * closer. The window is longer than the service's second by this, in milliseconds.
 */
const JITTER = 10;
/** How long a halved pace takes to be whole again, in milliseconds. */
const RECOVERY = 60_000;
/**
 * A sliding window over requests: never more than the cap in any second, and no slower than that
 * needs. A share below one a second is one request in a longer window.
 */
function createGate(requestsPerSecond, clock = realClock) {
    /** When each request of the window went out, in that order; Infinity while it has not. */
    let slots = [];
    const queue = [];
    let busy = false;
    let heldUntil = -Infinity;
    let slowedAt = -Infinity;
    let slowedTo = 1;
    let wake = new AbortController();
    const pace = () => Math.min(1, slowedTo + (clock.now() - slowedAt) / RECOVERY);
    /** Milliseconds until the next request may go out, as things stand. */
    function untilFree() {
        const now = clock.now();
        if (heldUntil > now)
            return heldUntil - now;
        const share = requestsPerSecond * (slowedAt === -Infinity ? 1 : pace());
        const limit = Math.max(1, Math.floor(share));
        const window = 1000 / Math.min(1, share) + JITTER;
        slots = slots.filter(slot => slot.sentAt > now - window);
        if (slots.length < limit)
            return 0;
        // The one whose leaving brings the number below the limit.
        const times = slots.map(slot => slot.sentAt).sort((a, b) => a - b);
        return (times[slots.length - limit] ?? now) + window - now;
    }
    /** Waits, but looks again at once when a place became free or its time became known. */
    async function pause(ms, signal) {
        wake = new AbortController();
        const stop = () => {
            wake.abort();
        };
        signal?.addEventListener('abort', stop);
        // A place whose request has not gone out has no time yet: that it went out wakes us.
        await clock.sleep(Math.min(Math.ceil(ms), 60_000), wake.signal).catch(() => undefined);
        signal?.removeEventListener('abort', stop);
    }
    async function waitForPlace(signal) {
        for (;;) {
            signal?.throwIfAborted();
            const wait = untilFree();
            if (wait <= 0)
                break;
            await pause(wait, signal);
        }
        const slot = { sentAt: Infinity };
        slots.push(slot);
        return {
            sent() {
                slot.sentAt = clock.now();
                wake.abort();
                return slot.sentAt;
            },
            release() {
                if (slot.sentAt !== Infinity)
                    return;
                slots = slots.filter(other => other !== slot);
                wake.abort();
            }
        };
    }
    return {
        async enter(signal, urgent = false) {
            if (busy) {
                await new Promise(resolve => {
                    if (urgent)
                        queue.unshift(resolve);
                    else
                        queue.push(resolve);
                });
            }
            busy = true;
            try {
                return await waitForPlace(signal);
            }
            finally {
                // Handed on without a gap in which somebody else could step in.
                const next = queue.shift();
                if (next)
                    next();
                else
                    busy = false;
            }
        },
        slowDown(sentAt, holdMs) {
            const now = clock.now();
            heldUntil = Math.max(heldUntil, now + holdMs);
            if (sentAt <= slowedAt)
                return false;
            slowedTo = (slowedAt === -Infinity ? 1 : pace()) / 2;
            slowedAt = now;
            return true;
        }
    };
}


/***/ }),

/***/ 6440:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Rc: () => (/* binding */ ConnectionError),
  kP: () => (/* binding */ createWire),
  iD: () => (/* binding */ textBody)
});

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
var external_node_http_default = /*#__PURE__*/__nccwpck_require__.n(external_node_http_namespaceObject);
;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
var external_node_https_default = /*#__PURE__*/__nccwpck_require__.n(external_node_https_namespaceObject);
;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: external "node:tls"
const external_node_tls_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 2 modules
var lib = __nccwpck_require__(9075);
;// CONCATENATED MODULE: ./src/wire/http.ts





/** No answer: the connection failed, was lost, or stood still. */
class ConnectionError extends Error {
    bodySent;
    name = 'ConnectionError';
    constructor(message, 
    /** Whether all of the request had left, so that the service may have carried it out. */
    bodySent) {
        super(message);
        this.bodySent = bodySent;
    }
}
/** More than any answer of the service; what goes beyond is not kept. */
const LONGEST_ANSWER = 16 << 20;
/**
 * The only part that touches http-client, of which it takes the agents: they keep connections
 * alive and know the proxies of the environment. The request itself is Node's own, because
 * http-client's can't promise to settle, sends an empty body after a redirect, and hides the
 * moment when a request leaves, which the cap is counted by.
 */
function createWire({ baseUrl, gate, stallMs, maxConnections }) {
    const client = new lib/* HttpClient */.Qq(undefined, undefined, {
        keepAlive: true,
        maxSockets: maxConnections
    });
    const agent = client.getAgent(baseUrl.href);
    const prefix = baseUrl.pathname.replace(/\/+$/, '');
    return {
        close: () => {
            client.dispose();
        },
        async send(request, options) {
            const { signal, urgent, after, onLeaving } = options;
            const create = () => {
                const url = new URL(prefix + request.path, baseUrl.origin);
                return (url.protocol === 'https:' ? (external_node_https_default()) : (external_node_http_default())).request(url, {
                    agent,
                    method: request.method,
                    headers: { ...request.headers, 'Content-Length': String(request.body.length) }
                });
            };
            let early;
            let content;
            let slot;
            try {
                if (after) {
                    // Should its connection be lost before its turn, there is another.
                    early = create().on('error', () => undefined);
                    await after.catch(() => undefined);
                }
                content = await request.body.open();
                await onLeaving?.();
                slot = await gate.enter(signal, urgent);
                const outgoing = early && !early.destroyed ? early : create();
                const body = { bytes: content.bytes(), length: request.body.length };
                return await exchange(outgoing, body, slot, stallMs, options);
            }
            finally {
                slot?.release();
                if (!slot)
                    early?.destroy();
                await content?.close();
            }
        }
    };
}
function exchange(request, body, slot, stallMs, { signal, graceMs = 0, onSent, receive }) {
    return new Promise((resolve, reject) => {
        let sentAt = 0;
        let handedOver = 0;
        let bodyError;
        let response;
        let receiving = false;
        const text = [];
        let textLength = 0;
        const bodySent = () => handedOver === body.length;
        /** Settles with what there is. The status line decides: the rest of an answer explains it. */
        function end(reason) {
            clearTimeout(stall);
            clearTimeout(grace);
            signal.removeEventListener('abort', cancel);
            if (response?.statusCode === undefined) {
                reject(bodyError ?? new ConnectionError(reason, sentAt > 0 && bodySent()));
                request.destroy();
                return;
            }
            const { statusCode: status, headers } = response;
            const answer = { status, headers, text: Buffer.concat(text).toString() };
            resolve({ ...answer, bodySent: bodySent(), sentAt });
            // What the service did not wait for is not sent on.
            if (!request.writableFinished || !response.complete)
                request.destroy();
        }
        let grace;
        const cancel = () => {
            const letGo = () => {
                end('let go, because the run was stopped');
            };
            if (sentAt > 0 && graceMs > 0)
                grace = setTimeout(letGo, graceMs);
            else
                letGo();
        };
        const stall = setTimeout(() => {
            end(`no progress for ${stallMs / 1000} seconds`);
        }, stallMs);
        signal.addEventListener('abort', cancel);
        if (signal.aborted)
            cancel();
        request.on('error', (error) => {
            end(explain(error, sentAt > 0 && !bodySent()));
        });
        request.on('close', () => {
            // Who takes the body may be at it a while longer, and says when it is done.
            if (!receiving)
                end('the connection was closed without an answer');
        });
        request.on('response', incoming => {
            if (incoming.statusCode === 200 && receive) {
                receiving = true;
                receiveBody(incoming, receive);
                return;
            }
            response = incoming;
            stall.refresh();
            incoming.on('data', (piece) => {
                stall.refresh();
                textLength += piece.length;
                if (textLength <= LONGEST_ANSWER)
                    text.push(piece);
            });
            incoming.on('error', () => undefined);
            incoming.on('close', () => {
                end('the answer was cut off');
            });
        });
        /** Here the body is what matters, so the status line does not decide. */
        function receiveBody(incoming, take) {
            async function* pieces() {
                for await (const piece of incoming) {
                    stall.refresh();
                    yield piece;
                }
            }
            take(pieces()).then(() => {
                response = incoming;
                end('the answer was taken');
            }, (error) => {
                bodyError ??= incoming.complete ? error : undefined;
                end('the connection was lost in the middle of the answer');
            });
        }
        async function* outgoing() {
            try {
                for await (const piece of body.bytes) {
                    handedOver += piece.length;
                    yield piece;
                    stall.refresh();
                    onSent?.(piece.length);
                }
            }
            catch (error) {
                bodyError = error;
                throw error;
            }
        }
        whenConnected(request, () => {
            // Counted from here, and not from before the handshake: the service counts arrivals.
            sentAt = slot.sent();
            stall.refresh();
            request.flushHeaders();
            (0,external_node_stream_namespaceObject.pipeline)(outgoing, request, () => undefined);
        });
    });
}
function whenConnected(request, go) {
    const wait = (socket) => {
        if (socket instanceof external_node_tls_namespaceObject.TLSSocket) {
            // It has sent the last word of the handshake, as one that is used again has.
            const done = socket.getFinished() !== undefined;
            if (done)
                go();
            else
                socket.once('secureConnect', go);
        }
        else if (socket.connecting)
            socket.once('connect', go);
        else
            go();
    };
    if (request.socket)
        wait(request.socket);
    else
        request.on('socket', wait);
}
function explain(error, inBody) {
    return inBody && (error.code === 'EPIPE' || error.code === 'ECONNRESET')
        ? `the connection was closed in the middle of the upload (${error.code}): the service may have refused it without waiting for the end, for its credentials, its size or its number of requests`
        : error.message || (error.code ?? 'the connection failed');
}
/** A text as a request's body. */
function textBody(text) {
    const bytes = Buffer.from(text);
    return {
        length: bytes.length,
        open: () => Promise.resolve({
            bytes: () => external_node_stream_namespaceObject.Readable.from(bytes.length > 0 ? [bytes] : []),
            close: () => Promise.resolve()
        })
    };
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

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

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

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

/***/ 8476:
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
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 2 modules
var lib = __nccwpck_require__(9075);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/auth.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
class BasicCredentialHandler {
    constructor(username, password) {
        this.username = username;
        this.password = password;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class BearerCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Bearer ${this.token}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class PersonalAccessTokenCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
//# sourceMappingURL=auth.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var oidc_utils_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new lib/* HttpClient */.Qq('actions/oidc-client', [new BearerCredentialHandler(OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
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
        return summary_awaiter(this, void 0, void 0, function* () {
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
        return summary_awaiter(this, void 0, void 0, function* () {
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
        return summary_awaiter(this, void 0, void 0, function* () {
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
;// CONCATENATED MODULE: external "string_decoder"
const external_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(4434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(2613);
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var io_util_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return io_util_awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return io_util_awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_.dirname(filePath);
                        const upperName = external_path_.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
        const stderrDecoder = new external_string_decoder_namespaceObject.StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map
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
    const { stdout: version } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield getExecOutput('sw_vers', undefined, {
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
    const { stdout } = yield getExecOutput('lsb_release', ['-i', '-r', '-s'], {
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
        return yield OidcClient.getIDToken(aud);
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

/***/ }),

/***/ 9075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Qq: () => (/* binding */ HttpClient)
});

// UNUSED EXPORTS: Headers, HttpClientError, HttpClientResponse, HttpCodes, MediaTypes, getProxyUrl, isHttps

// EXTERNAL MODULE: external "http"
var external_http_ = __nccwpck_require__(8611);
var external_http_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_http_, 2);
// EXTERNAL MODULE: external "https"
var external_https_ = __nccwpck_require__(5692);
var external_https_namespaceObject = /*#__PURE__*/__nccwpck_require__.t(external_https_, 2);
;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map
// EXTERNAL MODULE: ./node_modules/tunnel/index.js
var tunnel = __nccwpck_require__(770);
;// CONCATENATED MODULE: ./scripts/no-undici/index.js
/**
 * @actions/http-client imports this one class of undici for `getAgentDispatcher`, which serves the
 * built-in `fetch`. This action sends by Node's own `http`, so all that undici did here was to be
 * loaded: two thirds of the bundle, and most of the time that the action took to start.
 */
function ProxyAgent() {
  throw new Error('undici is left out of this bundle: see scripts/no-undici')
}

;// CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/index.js
/* eslint-disable @typescript-eslint/no-explicit-any */
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};





var HttpCodes;
(function (HttpCodes) {
    HttpCodes[HttpCodes["OK"] = 200] = "OK";
    HttpCodes[HttpCodes["MultipleChoices"] = 300] = "MultipleChoices";
    HttpCodes[HttpCodes["MovedPermanently"] = 301] = "MovedPermanently";
    HttpCodes[HttpCodes["ResourceMoved"] = 302] = "ResourceMoved";
    HttpCodes[HttpCodes["SeeOther"] = 303] = "SeeOther";
    HttpCodes[HttpCodes["NotModified"] = 304] = "NotModified";
    HttpCodes[HttpCodes["UseProxy"] = 305] = "UseProxy";
    HttpCodes[HttpCodes["SwitchProxy"] = 306] = "SwitchProxy";
    HttpCodes[HttpCodes["TemporaryRedirect"] = 307] = "TemporaryRedirect";
    HttpCodes[HttpCodes["PermanentRedirect"] = 308] = "PermanentRedirect";
    HttpCodes[HttpCodes["BadRequest"] = 400] = "BadRequest";
    HttpCodes[HttpCodes["Unauthorized"] = 401] = "Unauthorized";
    HttpCodes[HttpCodes["PaymentRequired"] = 402] = "PaymentRequired";
    HttpCodes[HttpCodes["Forbidden"] = 403] = "Forbidden";
    HttpCodes[HttpCodes["NotFound"] = 404] = "NotFound";
    HttpCodes[HttpCodes["MethodNotAllowed"] = 405] = "MethodNotAllowed";
    HttpCodes[HttpCodes["NotAcceptable"] = 406] = "NotAcceptable";
    HttpCodes[HttpCodes["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
    HttpCodes[HttpCodes["RequestTimeout"] = 408] = "RequestTimeout";
    HttpCodes[HttpCodes["Conflict"] = 409] = "Conflict";
    HttpCodes[HttpCodes["Gone"] = 410] = "Gone";
    HttpCodes[HttpCodes["TooManyRequests"] = 429] = "TooManyRequests";
    HttpCodes[HttpCodes["InternalServerError"] = 500] = "InternalServerError";
    HttpCodes[HttpCodes["NotImplemented"] = 501] = "NotImplemented";
    HttpCodes[HttpCodes["BadGateway"] = 502] = "BadGateway";
    HttpCodes[HttpCodes["ServiceUnavailable"] = 503] = "ServiceUnavailable";
    HttpCodes[HttpCodes["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function (Headers) {
    Headers["Accept"] = "accept";
    Headers["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function (MediaTypes) {
    MediaTypes["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
/**
 * Returns the proxy URL, depending upon the supplied url and proxy environment variables.
 * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
 */
function lib_getProxyUrl(serverUrl) {
    const proxyUrl = pm.getProxyUrl(new URL(serverUrl));
    return proxyUrl ? proxyUrl.href : '';
}
const HttpRedirectCodes = [
    HttpCodes.MovedPermanently,
    HttpCodes.ResourceMoved,
    HttpCodes.SeeOther,
    HttpCodes.TemporaryRedirect,
    HttpCodes.PermanentRedirect
];
const HttpResponseRetryCodes = [
    HttpCodes.BadGateway,
    HttpCodes.ServiceUnavailable,
    HttpCodes.GatewayTimeout
];
const RetryableHttpVerbs = ['OPTIONS', 'GET', 'DELETE', 'HEAD'];
const ExponentialBackoffCeiling = 10;
const ExponentialBackoffTimeSlice = 5;
class HttpClientError extends Error {
    constructor(message, statusCode) {
        super(message);
        this.name = 'HttpClientError';
        this.statusCode = statusCode;
        Object.setPrototypeOf(this, HttpClientError.prototype);
    }
}
class HttpClientResponse {
    constructor(message) {
        this.message = message;
    }
    readBody() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                let output = Buffer.alloc(0);
                this.message.on('data', (chunk) => {
                    output = Buffer.concat([output, chunk]);
                });
                this.message.on('end', () => {
                    resolve(output.toString());
                });
            }));
        });
    }
    readBodyBuffer() {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
                const chunks = [];
                this.message.on('data', (chunk) => {
                    chunks.push(chunk);
                });
                this.message.on('end', () => {
                    resolve(Buffer.concat(chunks));
                });
            }));
        });
    }
}
function isHttps(requestUrl) {
    const parsedUrl = new URL(requestUrl);
    return parsedUrl.protocol === 'https:';
}
class HttpClient {
    constructor(userAgent, handlers, requestOptions) {
        this._ignoreSslError = false;
        this._allowRedirects = true;
        this._allowRedirectDowngrade = false;
        this._maxRedirects = 50;
        this._allowRetries = false;
        this._maxRetries = 1;
        this._keepAlive = false;
        this._disposed = false;
        this.userAgent = this._getUserAgentWithOrchestrationId(userAgent);
        this.handlers = handlers || [];
        this.requestOptions = requestOptions;
        if (requestOptions) {
            if (requestOptions.ignoreSslError != null) {
                this._ignoreSslError = requestOptions.ignoreSslError;
            }
            this._socketTimeout = requestOptions.socketTimeout;
            if (requestOptions.allowRedirects != null) {
                this._allowRedirects = requestOptions.allowRedirects;
            }
            if (requestOptions.allowRedirectDowngrade != null) {
                this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade;
            }
            if (requestOptions.maxRedirects != null) {
                this._maxRedirects = Math.max(requestOptions.maxRedirects, 0);
            }
            if (requestOptions.keepAlive != null) {
                this._keepAlive = requestOptions.keepAlive;
            }
            if (requestOptions.allowRetries != null) {
                this._allowRetries = requestOptions.allowRetries;
            }
            if (requestOptions.maxRetries != null) {
                this._maxRetries = requestOptions.maxRetries;
            }
        }
    }
    options(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('OPTIONS', requestUrl, null, additionalHeaders || {});
        });
    }
    get(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('GET', requestUrl, null, additionalHeaders || {});
        });
    }
    del(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('DELETE', requestUrl, null, additionalHeaders || {});
        });
    }
    post(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('POST', requestUrl, data, additionalHeaders || {});
        });
    }
    patch(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PATCH', requestUrl, data, additionalHeaders || {});
        });
    }
    put(requestUrl, data, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('PUT', requestUrl, data, additionalHeaders || {});
        });
    }
    head(requestUrl, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request('HEAD', requestUrl, null, additionalHeaders || {});
        });
    }
    sendStream(verb, requestUrl, stream, additionalHeaders) {
        return __awaiter(this, void 0, void 0, function* () {
            return this.request(verb, requestUrl, stream, additionalHeaders);
        });
    }
    /**
     * Gets a typed object from an endpoint
     * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
     */
    getJson(requestUrl_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            const res = yield this.get(requestUrl, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    postJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.post(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    putJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.put(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    patchJson(requestUrl_1, obj_1) {
        return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
            const data = JSON.stringify(obj, null, 2);
            additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
            additionalHeaders[Headers.ContentType] =
                this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
            const res = yield this.patch(requestUrl, data, additionalHeaders);
            return this._processResponse(res, this.requestOptions);
        });
    }
    /**
     * Makes a raw http request.
     * All other methods such as get, post, patch, and request ultimately call this.
     * Prefer get, del, post and patch
     */
    request(verb, requestUrl, data, headers) {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._disposed) {
                throw new Error('Client has already been disposed.');
            }
            const parsedUrl = new URL(requestUrl);
            let info = this._prepareRequest(verb, parsedUrl, headers);
            // Only perform retries on reads since writes may not be idempotent.
            const maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb)
                ? this._maxRetries + 1
                : 1;
            let numTries = 0;
            let response;
            do {
                response = yield this.requestRaw(info, data);
                // Check if it's an authentication challenge
                if (response &&
                    response.message &&
                    response.message.statusCode === HttpCodes.Unauthorized) {
                    let authenticationHandler;
                    for (const handler of this.handlers) {
                        if (handler.canHandleAuthentication(response)) {
                            authenticationHandler = handler;
                            break;
                        }
                    }
                    if (authenticationHandler) {
                        return authenticationHandler.handleAuthentication(this, info, data);
                    }
                    else {
                        // We have received an unauthorized response but have no handlers to handle it.
                        // Let the response return to the caller.
                        return response;
                    }
                }
                let redirectsRemaining = this._maxRedirects;
                while (response.message.statusCode &&
                    HttpRedirectCodes.includes(response.message.statusCode) &&
                    this._allowRedirects &&
                    redirectsRemaining > 0) {
                    const redirectUrl = response.message.headers['location'];
                    if (!redirectUrl) {
                        // if there's no location to redirect to, we won't
                        break;
                    }
                    const parsedRedirectUrl = new URL(redirectUrl);
                    if (parsedUrl.protocol === 'https:' &&
                        parsedUrl.protocol !== parsedRedirectUrl.protocol &&
                        !this._allowRedirectDowngrade) {
                        throw new Error('Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.');
                    }
                    // we need to finish reading the response before reassigning response
                    // which will leak the open socket.
                    yield response.readBody();
                    // strip authorization header if redirected to a different hostname
                    if (parsedRedirectUrl.hostname !== parsedUrl.hostname) {
                        for (const header in headers) {
                            // header names are case insensitive
                            if (header.toLowerCase() === 'authorization') {
                                delete headers[header];
                            }
                        }
                    }
                    // let's make the request with the new redirectUrl
                    info = this._prepareRequest(verb, parsedRedirectUrl, headers);
                    response = yield this.requestRaw(info, data);
                    redirectsRemaining--;
                }
                if (!response.message.statusCode ||
                    !HttpResponseRetryCodes.includes(response.message.statusCode)) {
                    // If not a retry code, return immediately instead of retrying
                    return response;
                }
                numTries += 1;
                if (numTries < maxTries) {
                    yield response.readBody();
                    yield this._performExponentialBackoff(numTries);
                }
            } while (numTries < maxTries);
            return response;
        });
    }
    /**
     * Needs to be called if keepAlive is set to true in request options.
     */
    dispose() {
        if (this._agent) {
            this._agent.destroy();
        }
        this._disposed = true;
    }
    /**
     * Raw request.
     * @param info
     * @param data
     */
    requestRaw(info, data) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => {
                function callbackForResult(err, res) {
                    if (err) {
                        reject(err);
                    }
                    else if (!res) {
                        // If `err` is not passed, then `res` must be passed.
                        reject(new Error('Unknown error'));
                    }
                    else {
                        resolve(res);
                    }
                }
                this.requestRawWithCallback(info, data, callbackForResult);
            });
        });
    }
    /**
     * Raw request with callback.
     * @param info
     * @param data
     * @param onResult
     */
    requestRawWithCallback(info, data, onResult) {
        if (typeof data === 'string') {
            if (!info.options.headers) {
                info.options.headers = {};
            }
            info.options.headers['Content-Length'] = Buffer.byteLength(data, 'utf8');
        }
        let callbackCalled = false;
        function handleResult(err, res) {
            if (!callbackCalled) {
                callbackCalled = true;
                onResult(err, res);
            }
        }
        const req = info.httpModule.request(info.options, (msg) => {
            const res = new HttpClientResponse(msg);
            handleResult(undefined, res);
        });
        let socket;
        req.on('socket', sock => {
            socket = sock;
        });
        // If we ever get disconnected, we want the socket to timeout eventually
        req.setTimeout(this._socketTimeout || 3 * 60000, () => {
            if (socket) {
                socket.end();
            }
            handleResult(new Error(`Request timeout: ${info.options.path}`));
        });
        req.on('error', function (err) {
            // err has statusCode property
            // res should have headers
            handleResult(err);
        });
        if (data && typeof data === 'string') {
            req.write(data, 'utf8');
        }
        if (data && typeof data !== 'string') {
            data.on('close', function () {
                req.end();
            });
            data.pipe(req);
        }
        else {
            req.end();
        }
    }
    /**
     * Gets an http agent. This function is useful when you need an http agent that handles
     * routing through a proxy server - depending upon the url and proxy environment variables.
     * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
     */
    getAgent(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        return this._getAgent(parsedUrl);
    }
    getAgentDispatcher(serverUrl) {
        const parsedUrl = new URL(serverUrl);
        const proxyUrl = getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (!useProxy) {
            return;
        }
        return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
    }
    _prepareRequest(method, requestUrl, headers) {
        const info = {};
        info.parsedUrl = requestUrl;
        const usingSsl = info.parsedUrl.protocol === 'https:';
        info.httpModule = usingSsl ? external_https_namespaceObject : external_http_namespaceObject;
        const defaultPort = usingSsl ? 443 : 80;
        info.options = {};
        info.options.host = info.parsedUrl.hostname;
        info.options.port = info.parsedUrl.port
            ? parseInt(info.parsedUrl.port)
            : defaultPort;
        info.options.path =
            (info.parsedUrl.pathname || '') + (info.parsedUrl.search || '');
        info.options.method = method;
        info.options.headers = this._mergeHeaders(headers);
        if (this.userAgent != null) {
            info.options.headers['user-agent'] = this.userAgent;
        }
        info.options.agent = this._getAgent(info.parsedUrl);
        // gives handlers an opportunity to participate
        if (this.handlers) {
            for (const handler of this.handlers) {
                handler.prepareRequest(info.options);
            }
        }
        return info;
    }
    _mergeHeaders(headers) {
        if (this.requestOptions && this.requestOptions.headers) {
            return Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {}));
        }
        return lowercaseKeys(headers || {});
    }
    /**
     * Gets an existing header value or returns a default.
     * Handles converting number header values to strings since HTTP headers must be strings.
     * Note: This returns string | string[] since some headers can have multiple values.
     * For headers that must always be a single string (like Content-Type), use the
     * specialized _getExistingOrDefaultContentTypeHeader method instead.
     */
    _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[header];
            if (headerValue) {
                clientHeader =
                    typeof headerValue === 'number' ? headerValue.toString() : headerValue;
            }
        }
        const additionalValue = additionalHeaders[header];
        if (additionalValue !== undefined) {
            return typeof additionalValue === 'number'
                ? additionalValue.toString()
                : additionalValue;
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    /**
     * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
     * Always returns a single string (not an array) since Content-Type should be a single value.
     * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
     * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
     * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
     */
    _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
        let clientHeader;
        if (this.requestOptions && this.requestOptions.headers) {
            const headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
            if (headerValue) {
                if (typeof headerValue === 'number') {
                    clientHeader = String(headerValue);
                }
                else if (Array.isArray(headerValue)) {
                    clientHeader = headerValue.join(', ');
                }
                else {
                    clientHeader = headerValue;
                }
            }
        }
        const additionalValue = additionalHeaders[Headers.ContentType];
        // Return the first non-undefined value, converting numbers or arrays to strings if necessary
        if (additionalValue !== undefined) {
            if (typeof additionalValue === 'number') {
                return String(additionalValue);
            }
            else if (Array.isArray(additionalValue)) {
                return additionalValue.join(', ');
            }
            else {
                return additionalValue;
            }
        }
        if (clientHeader !== undefined) {
            return clientHeader;
        }
        return _default;
    }
    _getAgent(parsedUrl) {
        let agent;
        const proxyUrl = getProxyUrl(parsedUrl);
        const useProxy = proxyUrl && proxyUrl.hostname;
        if (this._keepAlive && useProxy) {
            agent = this._proxyAgent;
        }
        if (!useProxy) {
            agent = this._agent;
        }
        // if agent is already assigned use that agent.
        if (agent) {
            return agent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        let maxSockets = 100;
        if (this.requestOptions) {
            maxSockets = this.requestOptions.maxSockets || external_http_.globalAgent.maxSockets;
        }
        // This is `useProxy` again, but we need to check `proxyURl` directly for TypeScripts's flow analysis.
        if (proxyUrl && proxyUrl.hostname) {
            const agentOptions = {
                maxSockets,
                keepAlive: this._keepAlive,
                proxy: Object.assign(Object.assign({}, ((proxyUrl.username || proxyUrl.password) && {
                    proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
                })), { host: proxyUrl.hostname, port: proxyUrl.port })
            };
            let tunnelAgent;
            const overHttps = proxyUrl.protocol === 'https:';
            if (usingSsl) {
                tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp;
            }
            else {
                tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp;
            }
            agent = tunnelAgent(agentOptions);
            this._proxyAgent = agent;
        }
        // if tunneling agent isn't assigned create a new agent
        if (!agent) {
            const options = { keepAlive: this._keepAlive, maxSockets };
            agent = usingSsl ? new external_https_.Agent(options) : new external_http_.Agent(options);
            this._agent = agent;
        }
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            agent.options = Object.assign(agent.options || {}, {
                rejectUnauthorized: false
            });
        }
        return agent;
    }
    _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
        let proxyAgent;
        if (this._keepAlive) {
            proxyAgent = this._proxyAgentDispatcher;
        }
        // if agent is already assigned use that agent.
        if (proxyAgent) {
            return proxyAgent;
        }
        const usingSsl = parsedUrl.protocol === 'https:';
        proxyAgent = new ProxyAgent(Object.assign({ uri: proxyUrl.href, pipelining: !this._keepAlive ? 0 : 1 }, ((proxyUrl.username || proxyUrl.password) && {
            token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString('base64')}`
        })));
        this._proxyAgentDispatcher = proxyAgent;
        if (usingSsl && this._ignoreSslError) {
            // we don't want to set NODE_TLS_REJECT_UNAUTHORIZED=0 since that will affect request for entire process
            // http.RequestOptions doesn't expose a way to modify RequestOptions.agent.options
            // we have to cast it to any and change it directly
            proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
                rejectUnauthorized: false
            });
        }
        return proxyAgent;
    }
    _getUserAgentWithOrchestrationId(userAgent) {
        const baseUserAgent = userAgent || 'actions/http-client';
        const orchId = process.env['ACTIONS_ORCHESTRATION_ID'];
        if (orchId) {
            // Sanitize the orchestration ID to ensure it contains only valid characters
            // Valid characters: 0-9, a-z, _, -, .
            const sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, '_');
            return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
        }
        return baseUserAgent;
    }
    _performExponentialBackoff(retryNumber) {
        return __awaiter(this, void 0, void 0, function* () {
            retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
            const ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
            return new Promise(resolve => setTimeout(() => resolve(), ms));
        });
    }
    _processResponse(res, options) {
        return __awaiter(this, void 0, void 0, function* () {
            return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
                const statusCode = res.message.statusCode || 0;
                const response = {
                    statusCode,
                    result: null,
                    headers: {}
                };
                // not found leads to null obj returned
                if (statusCode === HttpCodes.NotFound) {
                    resolve(response);
                }
                // get the result from the body
                function dateTimeDeserializer(key, value) {
                    if (typeof value === 'string') {
                        const a = new Date(value);
                        if (!isNaN(a.valueOf())) {
                            return a;
                        }
                    }
                    return value;
                }
                let obj;
                let contents;
                try {
                    contents = yield res.readBody();
                    if (contents && contents.length > 0) {
                        if (options && options.deserializeDates) {
                            obj = JSON.parse(contents, dateTimeDeserializer);
                        }
                        else {
                            obj = JSON.parse(contents);
                        }
                        response.result = obj;
                    }
                    response.headers = res.message.headers;
                }
                catch (err) {
                    // Invalid resource (contents not json);  leaving result obj null
                }
                // note that 3xx redirects are handled by the http layer.
                if (statusCode > 299) {
                    let msg;
                    // if exception/error in body, attempt to get better error
                    if (obj && obj.message) {
                        msg = obj.message;
                    }
                    else if (contents && contents.length > 0) {
                        // it may be the case that the exception is in the body message as string
                        msg = contents;
                    }
                    else {
                        msg = `Failed request: (${statusCode})`;
                    }
                    const err = new HttpClientError(msg, statusCode);
                    err.result = response.result;
                    reject(err);
                }
                else {
                    resolve(response);
                }
            }));
        });
    }
}
const lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => ((c[k.toLowerCase()] = obj[k]), c), {});
//# sourceMappingURL=index.js.map

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
/******/ var __webpack_exports__ = __nccwpck_require__(9407);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
