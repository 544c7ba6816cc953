export const id = 9965;
export const ids = [9965];
export const modules = {

/***/ 967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W1: () => (/* binding */ reopenParts),
/* harmony export */   dJ: () => (/* binding */ abandonedError),
/* harmony export */   dh: () => (/* binding */ abandonPart),
/* harmony export */   eT: () => (/* binding */ readAbandonment),
/* harmony export */   lQ: () => (/* binding */ mendParts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75541);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88090);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91181);
/* harmony import */ var _plan_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84030);
/* harmony import */ var _plan_progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30599);
/* harmony import */ var _stored_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15243);
/**
 * Abandons parts, and opens them again. The text of an `abandoned` object says why; anyone with write access may have
 * changed it.
 */








/** Records that a part is abandoned, once more after it was reopened. */
async function abandonPart(plan, number, { reason, message }, signal) {
    const { abandoned, timesAbandoned } = await (0,_plan_progress_js__WEBPACK_IMPORTED_MODULE_4__/* .readProgress */ .gQ)(plan, signal, number);
    // Several workers see a part fail.
    if (abandoned.has(number))
        return;
    const key = (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_3__/* .stateKey */ .bP)(plan, number, 'abandoned', (timesAbandoned.get(number) ?? 0) + 1);
    const text = `${JSON.stringify({ reason, message: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .ml)(message) })}\n`;
    await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_5__/* .createText */ .GZ)(plan.store, key, text, signal);
}
/** Opens every abandoned part again. @returns how many were abandoned */
async function reopenParts(plan, { abandoned }, signal) {
    for (const [number, time] of abandoned)
        await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_5__/* .createText */ .GZ)(plan.store, (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_3__/* .stateKey */ .bP)(plan, number, 'reopened', time), '{}\n', signal);
    return abandoned.size;
}
/**
 * Opens the abandoned parts of an open plan again, when its lists are planned once more.
 * @param cut cuts the lists as the plan has them; called only if a part cannot be read
 * @returns how many parts were abandoned
 */
async function mendParts(plan, progress, cut, signal) {
    const damaged = [];
    for (const [number, time] of progress.abandoned) {
        const { reason } = await readAbandonment(plan, number, time, signal);
        if (reason === 'part-damaged')
            damaged.push(number);
    }
    const again = damaged.length > 0 ? await cut() : [];
    for (const number of damaged) {
        const part = again[number];
        // Another release may cut the lists in another way.
        if (!part || part.positions !== plan.parts[number]?.positions)
            continue;
        await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_5__/* .replaceText */ .ee)(plan.store, (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_3__/* .partKey */ .be)(plan, number), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(part.file, 'utf8'), signal);
    }
    return await reopenParts(plan, progress, signal);
}
/** @param time number of the `abandoned` object; 0 for one of version 1 */
async function readAbandonment(plan, number, time, signal) {
    const key = (0,_plan_names_js__WEBPACK_IMPORTED_MODULE_3__/* .stateKey */ .bP)(plan, number, 'abandoned', time);
    const text = (await (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(plan.store, key, signal).catch(_stored_text_js__WEBPACK_IMPORTED_MODULE_5__/* .ifDamaged */ .tA)) ?? '';
    const { message, reason } = (0,_stored_text_js__WEBPACK_IMPORTED_MODULE_5__/* .recordIn */ .Rn)(text) ?? {};
    return {
        reason: reason === 'part-damaged' ? reason : 'worker-crash',
        // Version 1 wrote plain text. The message reaches results and logs.
        message: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_6__/* .shorten */ .ml)((0,_base_messages_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(typeof message === 'string' ? message : text.trim())),
    };
}
/** The failure of every image of an abandoned part. */
function abandonedError(number, { reason, message }) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PersistError */ .vc('store', reason, (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('part-abandoned', { part: number, reason: message }), {
        advice: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv)('part-abandoned-way-out'),
    });
}


/***/ }),

/***/ 37903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H3: () => (/* binding */ PREFIX),
/* harmony export */   LS: () => (/* binding */ openPartQueue),
/* harmony export */   ct: () => (/* binding */ partOfJob),
/* harmony export */   dW: () => (/* binding */ isJobId),
/* harmony export */   q_: () => (/* binding */ putParts),
/* harmony export */   t8: () => (/* binding */ openParts),
/* harmony export */   tL: () => (/* binding */ missingParts),
/* harmony export */   xv: () => (/* binding */ LOCK_MS)
/* harmony export */ });
/* unused harmony export jobId */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _plan_progress_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30599);
/* harmony import */ var _queue_connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58534);
/* harmony import */ var _queue_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77254);
/** A BullMQ queue of part numbers. BullMQ hands a part out again when the worker that had it is gone. */




/** The braces are a hash tag: all keys of a plan lie on one node of a cluster. */
const PREFIX = '{persist-images}';
/** Time after which a silent worker loses its part, milliseconds. */
const LOCK_MS = 60_000;
/** A part that goes wrong is given back or abandoned; BullMQ must not give it up. */
const ATTEMPTS = 1_000_000;
const BACKOFF_MS = 1000;
/** https://docs.bullmq.io/guide/jobs/prioritized */
const MAX_PRIORITY = 2 ** 21;
/** Jobs to add in one call. */
const AT_ONCE = 1000;
const MAX_EVENTS = 100;
/** Longest wait for a queue to be cleared, milliseconds. Nothing depends on the result. */
const CLEAR_MS = 5000;
/**
 * A script for the server, which knows the keys of BullMQ 6. It removes jobs in one step, those that workers have too.
 * `KEYS[1]` is the beginning of the queue's keys, `ARGV[1]` of the ids, and `ARGV[2]` says which jobs go, `these` or
 * `others`. What is no job of any planning goes in both cases. After `these` nothing stays of a queue that holds no
 * other job.
 */
const REMOVE_JOBS = `
local base, prefix, these = KEYS[1], ARGV[1], ARGV[2] == 'these'
local others = 0
local function sweep(ids, remove)
  for _, id in ipairs(ids) do
    local isJob = string.find(id, '^%x%x%x%x%x%x%x%x%-r%d+%-%d+$')
    if not isJob or (string.sub(id, 1, #prefix) == prefix) == these then
      remove(id)
      redis.call('SREM', base .. 'stalled', id)
      local job = base .. id
      redis.call('DEL', job, job .. ':lock', job .. ':logs', job .. ':dependencies', job .. ':processed',
        job .. ':failed', job .. ':unsuccessful')
    else
      others = others + 1
    end
  end
end
for _, name in ipairs({'wait', 'active', 'paused'}) do
  local key = base .. name
  sweep(redis.call('LRANGE', key, 0, -1), function(id) redis.call('LREM', key, 1, id) end)
end
for _, name in ipairs({'prioritized', 'delayed', 'completed', 'failed', 'waiting-children'}) do
  local key = base .. name
  sweep(redis.call('ZRANGE', key, 0, -1), function(id) redis.call('ZREM', key, id) end)
end
if these and others == 0 then
  for _, name in ipairs({'events', 'delay', 'stalled-check', 'stalled', 'id', 'pc', 'marker', 'limiter', 'meta'}) do
    redis.call('DEL', base .. name)
  end
end
return others
`;
/** @throws SettingsError where the packages are missing; PersistError when the server does not answer, or refuses */
async function openPartQueue(address, environment, name, notice) {
    const { bullmq, connection } = await (0,_queue_connection_js__WEBPACK_IMPORTED_MODULE_2__/* .connectQueue */ .o)(address, environment, notice);
    const queue = new bullmq.Queue(name, {
        connection,
        prefix: PREFIX,
        // Nothing here reads the event history.
        streams: { events: { maxLen: MAX_EVENTS } },
    });
    queue.on('error', () => { });
    try {
        // Wait until BullMQ has written its metadata: written after `clear`, it would stay.
        await queue.isPaused();
        // Changes nothing, and is refused to a user that may only read.
        await connection.persist(queue.toKey('meta'));
    }
    catch (error) {
        connection.disconnect();
        throw (0,_queue_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .queueFailure */ .Sl)(address, error);
    }
    const remove = (prefix, which) => connection.call('EVAL', REMOVE_JOBS, 1, queue.toKey(''), prefix, which);
    return {
        address,
        bullmq,
        connection,
        queue,
        async forgetOthers(plan) {
            await remove(jobPrefix(plan), 'others');
        },
        async clear(plan) {
            // Without permission or a connection the jobs stay, and workers drop them.
            const cleared = remove(plan ? jobPrefix(plan) : '', 'these').catch(() => { });
            await Promise.race([cleared, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(CLEAR_MS, undefined, { ref: false })]);
        },
        async close() {
            await queue.close().catch(() => { });
            connection.disconnect();
        },
    };
}
const JOB = /^([0-9a-f]{8})-r(\d{1,6})-(0|[1-9]\d{0,8})$/;
/** @returns `<8 hex of the digest>-r<round>-<part>` */
function jobId(plan, part) {
    return `${jobPrefix(plan)}${part}`;
}
/** Beginning of the ids of all jobs of a round. */
function jobPrefix({ list, round }) {
    return `${list.slice(0, 8)}-r${round}-`;
}
/** Whether this may be the id of a job, of whatever planning. */
function isJobId(id) {
    return JOB.test(id ?? '');
}
/**
 * Trusts the job's id, not its payload: anyone can write the payload. Returns undefined for a job that is no part of
 * this plan.
 */
function partOfJob({ list, round, parts }, id) {
    const [, digest, ofRound, part] = JOB.exec(id ?? '') ?? [];
    const isOurs = digest === list.slice(0, 8) && Number(ofRound) === round && parts[Number(part)];
    return isOurs ? Number(part) : undefined;
}
/** Open parts whose predecessor is over. */
function openParts({ parts }, progress) {
    return [...parts.keys()].filter(number => {
        const after = parts[number]?.after;
        return !(0,_plan_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .isOver */ .PU)(progress, number) && (after === undefined || (0,_plan_progress_js__WEBPACK_IMPORTED_MODULE_1__/* .isOver */ .PU)(progress, after));
    });
}
/** Which of these parts the queue does not have, neither waiting nor with a worker. */
async function missingParts({ queue, connection }, plan, numbers) {
    const missing = [];
    for (const some of batches(numbers)) {
        const pipeline = connection.pipeline();
        for (const number of some)
            pipeline.exists(queue.toKey(jobId(plan, number)));
        const answers = (await pipeline.exec()) ?? [];
        for (const [error] of answers)
            if (error)
                throw error;
        missing.push(...some.filter((_, index) => answers[index]?.[1] === 0));
    }
    return missing;
}
/**
 * Adds parts. BullMQ ignores a part that is in the queue already.
 * @param isAgain workers may have begun them
 */
async function putParts({ queue }, plan, numbers, isAgain = false) {
    for (const some of batches(numbers))
        await queue.addBulk(some.map(part => ({
            name: 'part',
            data: { part, ...(isAgain && { again: true }) },
            opts: {
                jobId: jobId(plan, part),
                priority: Math.min(part + 1, MAX_PRIORITY),
                attempts: ATTEMPTS,
                backoff: { type: 'fixed', delay: BACKOFF_MS },
                removeOnComplete: true,
            },
        })));
}
function* batches(numbers) {
    for (let from = 0; from < numbers.length; from += AT_ONCE)
        yield numbers.slice(from, from + AT_ONCE);
}


/***/ }),

/***/ 58534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ RETRY_MS),
  o: () => (/* binding */ connectQueue)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/say.js
var say = __webpack_require__(91181);
// EXTERNAL MODULE: ./lib/jobs/plan/queue-failure.js
var queue_failure = __webpack_require__(77254);
// EXTERNAL MODULE: ./lib/base/messages/quote.js
var quote = __webpack_require__(88090);
;// CONCATENATED MODULE: ./lib/jobs/plan/queue-sentinel.js



/** Its messages are `<primary> <old host> <old port> <new host> <new port>`. */
const SWITCHED = '+switch-master';
/**
 * Asks one Sentinel after the other.
 * @returns undefined for an address without Sentinels
 * @throws PersistError where all Sentinels that answer know no such primary; else the last Sentinel's error
 */
async function findPrimary(ioredis, address, login, timeoutMs) {
    const { primary: name, servers } = address;
    if (name === undefined)
        return undefined;
    const connectTimeout = timeoutMs / (servers.length + 1);
    let failure;
    for (const { host, port } of servers) {
        const client = new ioredis.Redis({
            host,
            port,
            connectTimeout,
            lazyConnect: true,
            enableReadyCheck: false,
            maxRetriesPerRequest: null,
            retryStrategy: () => null,
        });
        client.on('error', error => {
            failure = error;
        });
        try {
            await client.connect();
            const { found, isLogin } = await lookUp(client, name, login);
            if (!found) {
                failure = (0,queue_failure/* queueUnreachable */.Mg)(address, (0,say/* say */.cv)('queue-no-primary', { name: (0,quote/* quote */.hD)(name) }));
                continue;
            }
            return {
                server: { host: found[0], port: Number(found[1]) },
                options: {
                    sentinels: [...servers],
                    name,
                    ...(isLogin && login.username && { sentinelUsername: login.username }),
                    ...(isLogin && login.password && { sentinelPassword: login.password }),
                },
            };
        }
        catch (error) {
            failure ??= error;
        }
        finally {
            if (client.status !== 'end')
                client.disconnect();
        }
    }
    throw failure;
}
/** Gap before a client that ended by mistake connects again, milliseconds. */
const AGAIN_MS = 200;
/**
 * Leads a client to each new primary until the caller disconnects it for good. ioredis ends a client that has to leave
 * while it still asks a Sentinel, and never connects it again.
 */
function followPrimary(ioredis, primary, client) {
    const disconnect = client.disconnect.bind(client);
    let isOver = false;
    const unwatch = watchPrimary(ioredis, primary, () => client.disconnect(true));
    client.disconnect = (isAgain = false) => {
        const isUp = client.status === 'ready' || client.status === 'connect';
        // The Sentinel may have named the old primary a moment ago.
        if (isAgain && !isUp)
            return void client.once('ready', () => client.disconnect(true));
        isOver ||= !isAgain;
        if (isOver)
            unwatch();
        disconnect(isAgain);
    };
    client.on('end', () => {
        if (!isOver)
            setTimeout(() => client.connect().catch(() => { }), AGAIN_MS);
    });
}
/**
 * Calls `leave` when a Sentinel names another primary. Until it becomes a replica ten seconds later, the old one takes
 * writes, and loses them: its workers would keep parts that the new one hands out to others.
 * @returns a function that ends watching
 */
function watchPrimary(ioredis, { options: { sentinels, name, sentinelUsername, sentinelPassword } }, leave) {
    let last = '';
    const clients = sentinels.map(server => {
        const client = new ioredis.Redis({
            ...server,
            enableReadyCheck: false,
            maxRetriesPerRequest: null,
            ...(sentinelUsername && { username: sentinelUsername }),
            ...(sentinelPassword && { password: sentinelPassword }),
        });
        // A Sentinel may be away: the others speak too.
        client.on('error', () => { });
        client.on('message', (_channel, text) => {
            if (!text.startsWith(`${name} `) || text === last)
                return;
            last = text;
            leave();
        });
        client.subscribe(SWITCHED).catch(() => { });
        return client;
    });
    return () => {
        for (const client of clients)
            client.disconnect();
    };
}
/** Sentinels may want a login of their own, or none: the queue's is given only where they refuse to answer without. */
async function lookUp(client, name, { username, password }) {
    const ask = async () => (await client.call('SENTINEL', 'GET-MASTER-ADDR-BY-NAME', name));
    try {
        return { found: await ask(), isLogin: false };
    }
    catch (error) {
        if (!password || !/^NOAUTH/.test(error.message))
            throw error;
        await (username ? client.auth(username, password) : client.auth(password));
        return { found: await ask(), isLogin: true };
    }
}

// EXTERNAL MODULE: ./lib/jobs/plan/queue-url.js
var queue_url = __webpack_require__(81925);
;// CONCATENATED MODULE: ./lib/jobs/plan/queue-connection.js
/**
 * Connects to Redis or Valkey, a single server, a cluster or the primary of Sentinels, and checks the server before parts
 * go there. Only this file loads the packages, and only when a queue is configured.
 */







/** Longest wait for the first answer, milliseconds. */
const CONNECT_MS = 8000;
/** Gap between two looks at a server that still loads its data, milliseconds. */
const LOADING_MS = 300;
/** Longest gap between two attempts to connect again, milliseconds. */
const RETRY_MS = 2000;
/** Gap between two new connections to a server that says it is a replica, milliseconds. */
const DEMOTED_MS = 1000;
/** Commands that were under way at the same time fail together, milliseconds. */
const BURST_MS = 100;
/**
 * @throws SettingsError where the packages are missing; PersistError when the server does not answer, or cannot hold a
 *   queue
 */
async function connectQueue(address, environment, notice) {
    const { bullmq, ioredis } = await loadPackages();
    const login = loginOf(address, environment);
    const late = lateAnswer(address, CONNECT_MS);
    const { db } = address;
    const retryStrategy = (times) => Math.min(times * 200, RETRY_MS);
    let probe;
    let connection;
    try {
        const primary = await Promise.race([findPrimary(ioredis, address, login, CONNECT_MS), late]);
        const options = optionsOf(address, primary?.server ?? address.servers[0], login);
        probe = listening(new ioredis.Redis({ ...options, enableReadyCheck: false, retryStrategy: () => null }));
        const facts = await Promise.race([lookAt(probe.client), late]);
        judge(address, facts, notice);
        // Checked here, since a connection that fails to select a database goes on in another one.
        if (db !== 0)
            await Promise.race([probe.client.select(db), late]);
        const reconnectOnError = afterDemotion();
        if (primary) {
            const { host: _, port: __, ...shared } = options;
            const client = new ioredis.Redis({ ...shared, ...primary.options, db, retryStrategy, reconnectOnError });
            connection = listening(client);
        }
        else if (facts.get('cluster_enabled') === '1')
            connection = listening(new ioredis.Cluster([{ host: options.host, port: options.port }], {
                lazyConnect: true,
                redisOptions: options,
                clusterRetryStrategy: retryStrategy,
            }));
        else
            connection = listening(new ioredis.Redis({ ...options, db, retryStrategy, reconnectOnError }));
        const { client } = connection;
        await Promise.race([client.connect(), late]);
        if (primary)
            followPrimary(ioredis, primary, client);
        return { bullmq, connection: forBullMq(client) };
    }
    catch (error) {
        if (connection)
            end(connection.client);
        throw (0,queue_failure/* queueFailure */.Sl)(address, connection?.lastError() ?? probe?.lastError() ?? error);
    }
    finally {
        if (probe)
            end(probe.client);
    }
}
/** ioredis would wait once more for a client that has ended already. */
function end(client) {
    if (client.status !== 'end')
        client.disconnect();
}
async function loadPackages() {
    try {
        // The bundle keeps these imports as they are, since its users need neither package.
        const [bullmq, ioredis] = await Promise.all([
            import(/* webpackIgnore: true */ 'bullmq'),
            import(/* webpackIgnore: true */ 'ioredis'),
        ]);
        return { bullmq, ioredis };
    }
    catch (error) {
        if ((0,errors/* codeOf */.$N)(error) !== 'ERR_MODULE_NOT_FOUND')
            throw error;
        throw new errors/* SettingsError */.GN([(0,say/* say */.cv)('queue-packages', { command: 'npm install bullmq@6 ioredis@5' })]);
    }
}
function loginOf({ username, password }, environment) {
    const secret = password ?? environment[queue_url/* QUEUE_PASSWORD */.oV];
    return { ...(username && { username }), ...(secret && { password: secret }) };
}
function optionsOf({ isTls }, { host, port }, login) {
    return {
        host,
        port,
        ...login,
        ...(isTls && { tls: (0,external_node_net_.isIP)(host) ? {} : { servername: host } }),
        lazyConnect: true,
        connectTimeout: CONNECT_MS,
        maxRetriesPerRequest: null,
    };
}
/**
 * Connects again where the server became a replica, since by then its name or the Sentinels lead to another one. Commands
 * in progress are sent again. An address that stays a replica's is an error of every second command, so that it is
 * noticed.
 */
function afterDemotion() {
    let at = Number.NEGATIVE_INFINITY;
    return ({ message }) => {
        if (!/READONLY|^UNBLOCKED/.test(message))
            return false;
        const now = performance.now();
        if (now - at >= DEMOTED_MS)
            at = now;
        return now - at < BURST_MS ? 2 : false;
    };
}
/** Keeps the last error of the connection, to report it. Without a listener the error would end the process. */
function listening(client) {
    let last;
    client.on('error', (error) => {
        last = error.lastNodeError ?? error;
    });
    return { client, lastError: () => last };
}
function lateAnswer(address, ms) {
    const { promise, reject } = Promise.withResolvers();
    setTimeout(() => reject((0,queue_failure/* queueUnreachable */.Mg)(address, (0,say/* say */.cv)('queue-no-answer'))), ms).unref();
    promise.catch(() => { });
    return promise;
}
/** Returns the server's INFO once the server has loaded its data. */
async function lookAt(probe) {
    await probe.connect();
    for (;;) {
        const lines = (await probe.info()).split('\r\n').map(line => line.split(':'));
        const facts = new Map(lines.map(([name = '', ...value]) => [name, value.join(':')]));
        if (facts.get('loading') !== '1')
            return facts;
        await (0,promises_.setTimeout)(LOADING_MS);
    }
}
/**
 * Hides the eviction policy from BullMQ, which would print a warning to the console for each connection, whatever the
 * memory limit; `judge` reports the policy. Each connection notices by itself that its server became a replica.
 */
function forBullMq(client) {
    const info = client.info.bind(client);
    const duplicate = client.duplicate.bind(client);
    return Object.assign(client, {
        info(...words) {
            const said = info(...words);
            // ioredis itself passes a callback.
            return typeof words[0] === 'function'
                ? said
                : said.then(text => text.replace(/^maxmemory_policy:.*$/m, ''));
        },
        duplicate(...words) {
            const copy = duplicate(...words);
            if ('reconnectOnError' in copy.options)
                copy.options.reconnectOnError = afterDemotion();
            return forBullMq(copy);
        },
    });
}
/** @throws PersistError for a server that cannot take parts */
function judge(address, facts, notice) {
    if (facts.get('redis_mode') === 'sentinel')
        throw (0,queue_failure/* queueUnreachable */.Mg)(address, (0,say/* say */.cv)('queue-is-sentinel'), (0,say/* say */.cv)('queue-sentinels'));
    if (facts.get('slave_read_only') === '1')
        throw (0,queue_failure/* queueUnreachable */.Mg)(address, (0,say/* say */.cv)('queue-replica'), (0,say/* say */.cv)('queue-primary'));
    const policy = facts.get('maxmemory_policy') ?? 'noeviction';
    if (policy !== 'noeviction' && Number(facts.get('maxmemory')) > 0)
        notice((0,say/* say */.cv)('queue-evicts', { host: address.host, policy }));
}


/***/ }),

/***/ 77254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mg: () => (/* binding */ queueUnreachable),
/* harmony export */   Sl: () => (/* binding */ queueFailure),
/* harmony export */   Sm: () => (/* binding */ queueRefusal)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88090);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91181);
/** Turns a failure of a queue into a sentence with advice. */



/** Error answers of Redis and Valkey, by their first word; https://redis.io/docs/latest/develop/reference/protocol-spec/ */
const REFUSALS = [
    { pattern: /^(?:WRONGPASS|NOAUTH|ERR .*\bAUTH\b)/, reason: 'store-auth', advice: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('queue-login') },
    { pattern: /^NOPERM/, reason: 'store-denied', advice: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('queue-rights') },
    { pattern: /^READONLY/, reason: 'store-unavailable', advice: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('queue-demoted') },
    { pattern: /^ERR .*\bDB index/, reason: 'store-endpoint', advice: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('queue-database') },
    { pattern: /^ERR unknown command .?SENTINEL/i, reason: 'store-endpoint', advice: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('queue-no-sentinel') },
    { pattern: /^OOM/, reason: 'store-unavailable', advice: (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('queue-memory') },
];
/** Codes for an unknown issuer. The messages for a wrong host name and an expired certificate need no advice. */
const UNTRUSTED = /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(?:_LOCALLY)?))$/;
/** @returns undefined for an error that is not an answer of the queue */
function queueRefusal(address, thrown) {
    if (!(thrown instanceof Error) || thrown.name !== 'ReplyError')
        return undefined;
    const { reason, advice } = REFUSALS.find(({ pattern }) => pattern.test(thrown.message)) ?? {};
    // A server repeats the arguments of a command that it does not know, even those of a login.
    const said = thrown.message.replace(/,? with args beginning with.*$/s, '');
    const sentence = (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('queue-refuses', { host: address.host, cause: (0,_base_messages_quote_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(said) });
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', reason ?? 'store-unavailable', sentence, { ...(advice && { advice }) });
}
/** The reason why a queue cannot be used. */
function queueFailure(address, thrown) {
    if (thrown instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc)
        return thrown;
    const refusal = queueRefusal(address, thrown);
    if (refusal)
        return refusal;
    const code = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .codeOf */ .$N)(thrown) ?? '';
    if (UNTRUSTED.test(code))
        return queueUnreachable(address, (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown), (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('queue-certificate'));
    const isOtherTongue = code === 'ECONNRESET' || code === 'EPROTO' || /SSL/.test(code);
    return queueUnreachable(address, (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown), isOtherTongue ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('queue-scheme') : undefined);
}
function queueUnreachable(address, cause, advice) {
    const sentence = (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv)('queue-unreachable', { host: address.host, cause });
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PersistError */ .vc('store', 'store-unavailable', sentence, { ...(advice && { advice }) });
}


/***/ })

};
