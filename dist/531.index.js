export const id = 531;
export const ids = [531];
export const modules = {

/***/ 34531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planCommand: () => (/* binding */ planCommand)
});

// EXTERNAL MODULE: ./lib/base/messages/say.js + 43 modules
var say = __webpack_require__(4962);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/files/line-sorter.js + 1 modules
var line_sorter = __webpack_require__(52542);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
// EXTERNAL MODULE: ./lib/storage/manifest/entry.js
var manifest_entry = __webpack_require__(3623);
// EXTERNAL MODULE: ./lib/storage/manifest/folded.js
var manifest_folded = __webpack_require__(97573);
// EXTERNAL MODULE: ./lib/storage/manifest/merge-segments.js + 2 modules
var merge_segments = __webpack_require__(385);
// EXTERNAL MODULE: ./lib/storage/manifest/merged-writer.js
var merged_writer = __webpack_require__(26379);
// EXTERNAL MODULE: ./lib/storage/manifest/names.js
var names = __webpack_require__(35883);
// EXTERNAL MODULE: ./lib/storage/manifest/partitions.js
var partitions = __webpack_require__(25899);
// EXTERNAL MODULE: ./lib/storage/manifest/put-options.js
var put_options = __webpack_require__(91545);
// EXTERNAL MODULE: ./lib/storage/manifest/segment-reader.js
var segment_reader = __webpack_require__(36280);
// EXTERNAL MODULE: ./lib/storage/manifest/segment-scan.js
var segment_scan = __webpack_require__(99394);
;// CONCATENATED MODULE: ./lib/storage/manifest/fold.js
/**
 * Copies the lines of the memory as a whole into the partitions, where they are not there yet: what a plan does before
 * its workers begin. Nothing is deleted, so that runs of every release go on as before.
 */











/** Lines of one segment: some 12 MiB packed. */
const MAX_LINES = 100_000;
const NO_LINES = { replaces: [], before: '' };
const MARK = Buffer.from('The memory has partitions, too: ../../v2/\n');
const MARK_OPTIONS = { ...put_options/* PUT_OPTIONS */.p, contentType: 'text/plain' };
/**
 * @param sorter empty; holds the lines on their way
 * @param notice told what could not be read
 * @returns how many lines were copied
 * @throws PersistError when the store cannot be reached, or refuses
 */
async function foldIntoPartitions(store, sorter, clock, notice, signal) {
    await store.put((0,object_key/* mintKey */.uY)(store.prefix, partitions/* PARTITIONS_MARK_PATH */.G2), MARK, MARK_OPTIONS, signal);
    const startedAt = clock.now();
    const folded = await (0,manifest_folded/* readFolded */.jS)(store, signal);
    const source = (0,manifest_folded/* unfoldedSegments */.qt)(store, folded);
    let behind;
    const feed = (bytes, start, end) => {
        const entry = (0,manifest_entry/* decodeEntry */.LP)((0,segment_scan/* parseObject */.lj)(bytes, start, end), store.prefix);
        if (entry && entry.at >= folded.cutoff) {
            const waited = sorter.add(`${(0,partitions/* partitionOf */.iQ)(entry.url)} ${entry.url} ${(0,manifest_entry/* encodeEntry */.vv)(entry)}`);
            if (waited !== undefined)
                behind = Promise.all([behind, waited]).then(() => { });
        }
        return entry !== undefined;
    };
    const reader = new segment_reader/* SegmentReader */.$(store, source, { feed, afterPortion: () => behind }, clock, signal);
    const list = await reader.readAll();
    const problem = reader.problem(undefined);
    if (problem)
        notice(problem);
    await behind;
    // What could not be read now is read beside the partitions, and copied another time.
    if (!list)
        return 0;
    const found = [...list.merged, ...list.segments, ...list.replacedSegments].map(({ path }) => path);
    if (found.length === 0)
        return 0;
    const count = await writePartitions(store, sorter, clock, signal);
    const later = (0,names/* lastName */.UK)([list.before, folded.before]);
    await (0,manifest_folded/* writeFolded */.CR)(store, [...found, ...source.left], later, startedAt, folded.marks, signal);
    return count;
}
async function writePartitions(store, sorter, clock, signal) {
    let count = 0;
    let writer;
    const end = async () => {
        if (!writer)
            return;
        const { partition, lines } = writer;
        writer = undefined;
        try {
            const { body } = await lines.end();
            const key = (0,names/* mergedKey */.Qr)(store.prefix, clock.now(), (0,external_node_crypto_.randomUUID)(), (0,partitions/* partitionFolder */.li)(partition));
            await store.put(key, body, put_options/* PUT_OPTIONS */.p, signal);
        }
        finally {
            lines.close();
        }
    };
    for await (const { partition, entries } of byUrl(sorter)) {
        if (writer?.partition !== partition || writer.count >= MAX_LINES)
            await end();
        writer ??= { partition, lines: new merged_writer/* MergedWriter */.i(NO_LINES, 64 * 1024), count: 0 };
        const latest = (0,merge_segments/* latestOf */.Te)(entries);
        await writer.lines.write(latest);
        writer.count += latest.length;
        count += latest.length;
    }
    await end();
    return count;
}
async function* byUrl(sorter) {
    let entries = [];
    for await (const lines of sorter.sorted())
        for (const line of lines) {
            // Written above: no line of another's.
            const entry = JSON.parse(line.slice(line.indexOf(' ', 3) + 1));
            const [first] = entries;
            if (first && first.url !== entry.url) {
                yield { partition: (0,partitions/* partitionOf */.iQ)(first.url), entries };
                entries = [];
            }
            entries.push(entry);
        }
    const [first] = entries;
    if (first)
        yield { partition: (0,partitions/* partitionOf */.iQ)(first.url), entries };
}

// EXTERNAL MODULE: ./lib/storage/stores/open.js + 34 modules
var stores_open = __webpack_require__(75896);
// EXTERNAL MODULE: ./lib/jobs/options/caller-options.js
var caller_options = __webpack_require__(10270);
// EXTERNAL MODULE: ./lib/jobs/options/context.js + 1 modules
var options_context = __webpack_require__(26821);
// EXTERNAL MODULE: ./lib/input/plan/spellings.js
var spellings = __webpack_require__(41889);
;// CONCATENATED MODULE: ./lib/jobs/plan/cut-parts.js
/**
 * From the positions of the lists, host by host, to parts: hosts are whole within one, and one that is larger is a
 * chain of parts that are worked one after the other.
 */




/** Hex digits that tell hosts apart: of a million of them two are taken for one host once in 30 million plans. */
const DIGITS = 16;
/** Characters of a part, however few images they are: it is held in memory by whoever works on it. */
const MAX_CHARACTERS = 32 * 1024 * 1024;
/** Digests of the hosts that came last. */
const MAX_KNOWN = 10_000;
/** Makes lines that sort by partition, host and image. */
class HostLines {
    #known = new Map();
    /** @param job undefined for a position that is refused, which has no host */
    lineOf(position, job, encoded) {
        const url = job ? (0,spellings/* memoryUrlOf */.CN)(job) : '';
        return `${this.#digest(url)} ${url} ${position} ${encoded}`;
    }
    #digest(url) {
        const end = url.startsWith('data:') ? -1 : url.indexOf('/', url.indexOf('://') + 3);
        if (end < 0)
            return (0,partitions/* hostDigest */.$u)(url).slice(0, DIGITS);
        const host = url.slice(0, end);
        const known = this.#known.get(host);
        if (known)
            return known;
        const digest = (0,partitions/* hostDigest */.$u)(url).slice(0, DIGITS);
        if (this.#known.size >= MAX_KNOWN)
            this.#known.clear();
        this.#known.set(host, digest);
        return digest;
    }
}
/**
 * @param lines as `HostLines` makes them, sorted
 * @param most images of a part
 * @param folder for the files of the parts
 * @returns what takes longest first, and of a chain each part behind its predecessor
 */
async function cutParts(lines, most, folder) {
    const drafts = [];
    const write = async (collected, after) => {
        const { lines, longest } = collected;
        const file = (0,external_node_path_.join)(folder, String(drafts.length));
        const partition = (0,partitions/* partitionIn */.g8)(lines[0] ?? '');
        const draft = { partition, images: lines.length, longest, after, file };
        drafts.push(draft);
        await (0,promises_.writeFile)(file, inOrderOfLists(lines));
        // What comes behind a part of a chain has to wait for it.
        for (let before = after; before; before = before.after)
            before.longest += lines.length;
        return draft;
    };
    let part = new Collected();
    let host = new Collected();
    let chain;
    const endHost = async () => {
        if (host.lines.length === 0)
            return;
        if (chain)
            await write(host, chain);
        else {
            const isOther = part.partition !== undefined && part.partition !== host.partition;
            if (isOther || !part.hasRoomFor(host, most)) {
                await write(part);
                part = new Collected();
            }
            part.take(host);
        }
        chain = undefined;
        host = new Collected();
    };
    for await (const some of lines)
        for (const line of some) {
            if (!host.isOf(line))
                await endHost();
            else if (host.isFull(most)) {
                chain = await write(host, chain);
                host = new Collected();
            }
            host.add(line);
        }
    await endHost();
    if (part.lines.length > 0)
        await write(part);
    return numbered(drafts);
}
/** Lines that go into one part. */
class Collected {
    lines = [];
    longest = 0;
    #characters = 0;
    get partition() {
        return this.lines[0]?.slice(0, 2);
    }
    isOf(line) {
        const [first] = this.lines;
        return first === undefined || line.startsWith(first.slice(0, DIGITS));
    }
    isFull(most) {
        return this.lines.length >= most || this.#characters >= MAX_CHARACTERS;
    }
    hasRoomFor(host, most) {
        if (this.lines.length === 0)
            return true;
        const characters = this.#characters + host.#characters;
        return this.lines.length + host.lines.length <= most && characters <= MAX_CHARACTERS;
    }
    add(line) {
        this.lines.push(line);
        this.#characters += line.length;
        this.longest = this.lines.length;
    }
    /** A whole host. */
    take(host) {
        for (const line of host.lines)
            this.lines.push(line);
        this.#characters += host.#characters;
        this.longest = Math.max(this.longest, host.longest);
    }
}
function inOrderOfLists(lines) {
    const sorted = lines.map(line => {
        const from = line.indexOf(' ', DIGITS + 1);
        const to = line.indexOf(' ', from + 1);
        return { position: Number(line.slice(from, to)), text: line.slice(to + 1) };
    });
    return sorted
        .sort((a, b) => a.position - b.position)
        .map(({ text }) => `${text}\n`)
        .join('');
}
function numbered(drafts) {
    // Sorting keeps what is equal in its order, and what comes later in a chain has less behind it.
    const order = drafts.toSorted((a, b) => b.longest - a.longest);
    const numbers = new Map(order.map((draft, number) => [draft, number]));
    return order.map(({ partition, images, longest, after, file }) => {
        const number = after && numbers.get(after);
        return { partition, images, longest, file, ...(number !== undefined && { after: number }) };
    });
}

// EXTERNAL MODULE: ./lib/jobs/plan/fields.js
var fields = __webpack_require__(89633);
// EXTERNAL MODULE: ./lib/jobs/plan/part-queue.js
var part_queue = __webpack_require__(37903);
// EXTERNAL MODULE: ./lib/jobs/plan/plan-file.js
var plan_file = __webpack_require__(42290);
// EXTERNAL MODULE: ./lib/input/sources/read.js + 26 modules
var read = __webpack_require__(42507);
// EXTERNAL MODULE: ./lib/jobs/options/store-settings.js + 19 modules
var store_settings = __webpack_require__(10275);
// EXTERNAL MODULE: ./lib/jobs/persist/manifest-at.js
var manifest_at = __webpack_require__(71290);
// EXTERNAL MODULE: ./lib/jobs/persist/settings.js + 9 modules
var persist_settings = __webpack_require__(92227);
;// CONCATENATED MODULE: ./lib/jobs/plan/settings.js





/** @throws SettingsError with every problem that can be found without a request */
async function makePlanSettings(given, environment, info) {
    const { options, problems, store } = (0,store_settings/* readStoreOptions */.E)(fields/* PLAN_FIELDS */._, given, ({ destination: uri }) => ({ name: 'destination', uri, mayWrite: true }), environment, info);
    const sources = (0,persist_settings/* sourcesOf */.u)(options, undefined, environment);
    problems.add(await (0,read/* checkSources */.BT)(sources));
    const { manifestAt } = options;
    const memory = manifestAt && store
        ? problems.attempt(() => (0,manifest_at/* manifestStore */.H)(manifestAt, environment.cwd, store.settings))
        : undefined;
    problems.refuse();
    const { settings, notices } = store;
    return {
        name: options.plan,
        sources,
        baseUrl: options.baseUrl,
        partImages: options.partImages,
        replace: options.replace,
        queue: options.queue,
        store: settings,
        manifestStore: memory,
        language: options.language,
        notices,
    };
}

// EXTERNAL MODULE: ./lib/input/plan/plan.js + 4 modules
var plan = __webpack_require__(9061);
// EXTERNAL MODULE: ./lib/input/plan/shard.js
var shard = __webpack_require__(21862);
// EXTERNAL MODULE: ./lib/jobs/plan/part-lines.js
var part_lines = __webpack_require__(3299);
;// CONCATENATED MODULE: ./lib/jobs/plan/sort-lists.js
/** Reads the lists once, in a bounded memory: each position on a line that sorts by host, and all of them as a digest. */






/** Positions that are read before somebody is told. */
const TOLD_EVERY = 1000;
/** Characters that are hashed at once; what is much longer lives as long as the whole heap. */
const HASHED = 8 * 1024;
/** @throws SettingsError for a list that cannot be read; the signal's reason */
async function sortLists(settings, sorter, { watch, signal }) {
    const { baseUrl, sources, partImages } = settings;
    const { urlsFile: _, select: __, ...how } = plannedLists(settings);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([how, partImages]));
    const hosts = new HostLines();
    let images = 0;
    let text = '';
    for await (const image of (0,read/* readSources */.tW)({ ...sources, notice: watch.notice })) {
        const job = jobOf(image, baseUrl, sources.idField);
        const encoded = (0,part_lines/* encodeImage */.a2)(images, image, job === undefined);
        text += `${encoded}\n`;
        const behind = sorter.add(hosts.lineOf(images, job, encoded));
        if (behind !== undefined)
            await behind;
        if (text.length >= HASHED) {
            digest.update(text);
            text = '';
        }
        images++;
        if (images % TOLD_EVERY > 0)
            continue;
        signal.throwIfAborted();
        watch.read(images);
    }
    watch.read(images);
    return { images, digest: digest.update(text).digest('hex') };
}
/** By the rules of a run; undefined for what it would refuse. */
function jobOf(image, baseUrl, idField) {
    let found;
    (0,plan/* positionOf */.df)(image, new Map(), {
        keyFields: [],
        // They say nothing about its host.
        ignoredParametersOf: () => [],
        shard: shard/* WHOLE_LIST */.H,
        baseUrl,
        idField,
        onTarget: job => {
            found = job;
        },
    });
    return found;
}
function plannedLists({ sources, baseUrl }) {
    const { urlsFile, select, urlField, keyField, refererField, idField, expiresField } = sources;
    return {
        urlField,
        ...(urlsFile && { urlsFile }),
        ...(select && { select }),
        ...(baseUrl && { baseUrl: baseUrl.href }),
        ...(keyField && { keyField }),
        ...(refererField && { refererField }),
        ...(idField && { idField }),
        ...(expiresField && { expiresField }),
    };
}

// EXTERNAL MODULE: ./lib/jobs/plan/plan-names.js
var plan_names = __webpack_require__(84030);
// EXTERNAL MODULE: ./lib/jobs/plan/stored-text.js
var stored_text = __webpack_require__(15243);
;// CONCATENATED MODULE: ./lib/jobs/plan/write-plan.js
/** The parts of a plan, and then what says that they are there. */





/** Parts that are written, and objects that are removed, at once. */
const AT_ONCE = 4;
/**
 * @returns undefined where somebody else has made another plan of this name meanwhile
 * @throws PersistError what the store says
 */
async function writePlan(store, place, { settings, lists, parts, current }, signal) {
    await eachOf(parts.entries(), async ([number, { file }]) => {
        // Another who plans the same lists writes the same; packed otherwise, it says the same.
        await (0,stored_text/* createText */.GZ)(store, (0,plan_names/* partKey */.be)(place, number), await (0,promises_.readFile)(file, 'utf8'), signal);
    });
    const plan = {
        version: 1,
        id: place.id,
        list: lists.digest,
        images: lists.images,
        partImages: settings.partImages,
        lists: plannedLists(settings),
        parts: parts.map(({ file: _, ...part }) => part),
    };
    const key = (0,plan_names/* planKey */.vH)(store.prefix, place.name);
    const text = `${JSON.stringify(plan)}\n`;
    if (!current)
        return (await (0,stored_text/* createText */.GZ)(store, key, text, signal)) ? plan : undefined;
    await (0,stored_text/* replaceText */.ee)(store, key, text, signal);
    return plan;
}
/** What nobody works on any more. Without the right to delete it stays, and is not looked at. */
async function removePlanning(store, place, signal) {
    const folder = (0,plan_names/* planFolder */.YI)(place);
    try {
        for await (const { objects } of store.list(folder, {}, signal))
            await eachOf(objects.values(), async ({ key }) => {
                await store.remove((0,object_key/* mintKey */.uY)(store.prefix, key.slice(store.prefix.length)), signal);
            });
    }
    catch {
        // Nor does it matter why.
    }
}
/** @param queue shared by those who work at once */
async function eachOf(queue, work) {
    const worker = async () => {
        for (const item of queue)
            await work(item);
    };
    const workers = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker));
    for (const outcome of workers)
        if (outcome.status === 'rejected')
            throw outcome.reason;
}

;// CONCATENATED MODULE: ./lib/jobs/plan/plan.js
/**
 * Cuts lists of any size into parts that any number of machines work on: reads them once, sorts them by host in a
 * bounded memory, and writes the parts, then `plan.json`, below the destination. No origin is asked.
 * Must not import `process`, `@actions/*`, ali-oss or undici.
 */

















/**
 * Plans the lists of a run that many machines share. The same lists planned twice are one plan. Logs nothing, touches
 * no `process`; needs room in the temporary folder for the lists, twice.
 * @throws SettingsError (the promise rejects) with every problem of what was asked, and where another plan of this name
 *   is not done; PersistError when the store refuses, or `cancelled`
 * @example
 * ```ts
 * import { plan } from 'persist-images/queue'
 *
 * const destination = 'oss://my-bucket/memes/'
 * const { parts } = await plan({ urlsFile: 'urls.jsonl', destination, region: 'cn-beijing' })
 * console.log(`${parts} parts, numbered from 0`)
 * ```
 */
function plan_plan(options) {
    return planWith({}, options);
}
/** The same for the front doors: a missing option is one of the problems, and they know more of where they are. */
async function planWith(surroundings, options) {
    (0,caller_options/* checkCallerOptions */.G)(fields/* PLAN_FIELDS */._, options);
    const context = (0,options_context/* jobContext */.Rl)(options, surroundings);
    const { watch, signal } = context;
    const settings = await makePlanSettings(options, context, watch.info);
    for (const notice of [...settings.notices, ...(0,stores_open/* storeWarnings */.d)(settings.store)])
        watch.notice(notice);
    const store = await (0,stores_open/* openStore */.C)(settings.store, watch.notice);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'persist-images-plan-'));
    const sorter = new line_sorter/* LineSorter */.g();
    try {
        return await runPlan(settings, store, sorter, folder, context);
    }
    catch (error) {
        throw signal.aborted ? new errors/* PersistError */.vc('plan', 'cancelled', (0,say/* say */.c)('plan-cancelled')) : error;
    }
    finally {
        await Promise.all([sorter.close(), store.close(), (0,promises_.rm)(folder, { recursive: true, force: true })]);
    }
}
async function runPlan(settings, store, sorter, folder, context) {
    const { signal } = context;
    const { name, replace, partImages } = settings;
    const current = await (0,plan_file/* readPlan */.m3)(store, name, signal);
    const lists = await sortLists(settings, sorter, context);
    if (current?.list === lists.digest && !replace) {
        await putIntoQueue(settings, store, current, context);
        return { plan: name, isNew: false, images: current.images, parts: current.parts.length };
    }
    if (current && !replace)
        await refuseOpen(store, name, current, signal);
    const parts = await cutParts(sorter.sorted(), partImages, folder);
    await foldMemory(settings, store, context);
    const id = nextId(lists, current);
    const place = { prefix: store.prefix, name, id };
    const written = await writePlan(store, place, { settings, lists, parts, current }, signal);
    if (!written)
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('plan-meanwhile', { plan: name })]);
    await putIntoQueue(settings, store, written, context);
    if (current)
        await removePlanning(store, { ...place, id: current.id }, signal);
    return { plan: name, isNew: true, images: lists.images, parts: parts.length };
}
/** Every open part, as far as it may begin and the queue does not have it. */
async function putIntoQueue({ queue, name, store: settings }, store, plan, { environment = {}, signal }) {
    if (!queue)
        return;
    const place = { prefix: store.prefix, name, id: plan.id };
    const parts = await (0,part_queue/* openPartQueue */.L)(queue, environment, settings, place);
    try {
        await (0,part_queue/* putOpenParts */.W)(parts, plan, await (0,plan_file/* readProgress */.gQ)(store, place, signal));
    }
    finally {
        await parts.close();
    }
}
/** @throws SettingsError where there is work left of another plan */
async function refuseOpen(store, name, { id, parts }, signal) {
    const { done, aside } = await (0,plan_file/* readProgress */.gQ)(store, { prefix: store.prefix, name, id }, signal);
    const open = parts.length - done.size - aside.size;
    if (open > 0)
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('plan-open', { plan: name, open, parts: parts.length })]);
}
/** What runs outside of a plan know, to where its workers find it. */
async function foldMemory({ manifestStore }, store, { watch, clock, signal }) {
    const sorter = new line_sorter/* LineSorter */.g();
    const place = manifestStore ? await (0,stores_open/* openStore */.C)(manifestStore, watch.notice) : store;
    try {
        await foldIntoPartitions(place, sorter, clock, watch.notice, signal);
    }
    finally {
        await sorter.close();
        if (manifestStore)
            await place.close();
    }
}
/** The same lists anew are another planning, with results of its own. */
function nextId({ digest }, current) {
    const round = current ? Number(current.id.split('-')[1]) + 1 : 1;
    return `${digest.slice(0, 12)}-${round}`;
}

// EXTERNAL MODULE: ./lib/cli/exit.js
var exit = __webpack_require__(13100);
// EXTERNAL MODULE: ./lib/cli/list-words.js
var list_words = __webpack_require__(20912);
// EXTERNAL MODULE: ./lib/cli/progress.js
var progress = __webpack_require__(79095);
// EXTERNAL MODULE: ./lib/cli/usage-error.js
var usage_error = __webpack_require__(94934);
;// CONCATENATED MODULE: ./lib/cli/plan.js
/** `persist-images plan`. */







async function planCommand({ command, options, terminal, surroundings, signal, }) {
    if (command.isBare)
        throw new usage_error/* UsageError */.e([(0,say/* say */.c)('cli-no-list')], 'plan');
    const report = await planWith(surroundings, {
        ...options,
        ...(await (0,list_words/* listsIn */.vX)(command, options)),
        signal,
        watch: (0,progress/* planWatcher */.Ue)(terminal),
    });
    terminal.close();
    const { plan, images, parts, isNew } = report;
    if (command.json)
        terminal.printJson(report);
    const made = (0,say/* say */.c)(isNew ? 'cli-plan-made' : 'cli-plan-known', { plan, images, parts });
    terminal.say(parts > 0 ? (0,sentence/* listed */.KE)(made, (0,say/* say */.c)('cli-plan-last', { last: parts - 1 })) : made);
    return exit/* EXIT */.dc.fine;
}


/***/ }),

/***/ 37903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ openPartQueue),
/* harmony export */   W: () => (/* binding */ putOpenParts)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4962);
/* harmony import */ var _plan_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42290);
/* harmony import */ var _queue_url_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81925);
/**
 * The numbers of a plan's parts in a queue of BullMQ, which hands them out, and again where who had one is gone. The
 * packages are loaded here and nowhere else, when a queue is asked for.
 */






/** In braces, so that all of a plan lies on one machine of a cluster. */
const PREFIX = '{persist-images}';
/** For a first answer, milliseconds. */
const CONNECT_MS = 8000;
/** Tries of a part whose worker said that it failed. */
const ATTEMPTS = 5;
const BACKOFF_MS = 1000;
/** Handed over at once. */
const AT_ONCE = 1000;
/**
 * @param id of the planning, so that what is left of another one is nobody's work
 * @throws SettingsError where the packages are missing; PersistError where nobody answers
 */
async function openPartQueue(url, environment, store, { name, id }) {
    const { bullmq, ioredis } = await loadPackages();
    const { username, password } = url;
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const secret = password ? decodeURIComponent(password) : environment[_queue_url_js__WEBPACK_IMPORTED_MODULE_5__/* .QUEUE_PASSWORD */ .oV];
    const connection = new ioredis.Redis({
        host,
        port: Number(url.port || 6379),
        db: Number(url.pathname.slice(1) || 0),
        ...(username && { username: decodeURIComponent(username) }),
        ...(secret && { password: secret }),
        ...(url.protocol === 'rediss:' && { tls: (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host) ? {} : { servername: host } }),
        lazyConnect: true,
        connectTimeout: CONNECT_MS,
        maxRetriesPerRequest: null,
        retryStrategy: (times) => Math.min(times * 200, 2000),
    });
    // Told by what it does not answer; without a listener it would end the process.
    let last;
    connection.on('error', error => {
        last = error;
    });
    const late = new Promise((_, reject) => {
        setTimeout(() => reject(last ?? new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PersistError */ .vc('store', 'store-unavailable', (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('queue-no-answer'))), CONNECT_MS).unref();
    });
    late.catch(() => { });
    try {
        await Promise.race([connection.connect().then(() => connection.ping()), late]);
    }
    catch (error) {
        connection.disconnect();
        throw (0,_queue_url_js__WEBPACK_IMPORTED_MODULE_5__/* .queueFailure */ .Sl)(url, (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .sentenceOf */ .s$)(last ?? error));
    }
    const queueName = `${name}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', JSON.stringify([placeOf(store), name, id])).slice(0, 16)}`;
    const queue = new bullmq.Queue(queueName, { connection, prefix: PREFIX });
    queue.on('error', () => { });
    return {
        url,
        bullmq,
        name: queueName,
        prefix: PREFIX,
        connection,
        queue,
        async close() {
            await queue.close().catch(() => { });
            connection.disconnect();
        },
    };
}
async function loadPackages() {
    try {
        // Left as it is in the bundle, whose users need neither.
        const [bullmq, ioredis] = await Promise.all([
            import(/* webpackIgnore: true */ 'bullmq'),
            import(/* webpackIgnore: true */ 'ioredis'),
        ]);
        return { bullmq, ioredis };
    }
    catch (error) {
        if ((0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'ERR_MODULE_NOT_FOUND')
            throw error;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .c)('queue-packages', { command: 'npm install bullmq@6 ioredis@5' })]);
    }
}
/** The same for every worker, whatever else it was told of the store. */
function placeOf(store) {
    if (store.kind === 'own')
        return [store.kind];
    return store.kind === 'file' ? [store.kind, store.directory] : [store.kind, store.bucket, store.prefix];
}
/** Puts in what is open, may begin, and is not there. @param numbers all parts where nothing is said */
async function putOpenParts({ queue }, { parts }, progress, numbers = parts.keys()) {
    const open = [...numbers].filter(number => {
        const after = parts[number]?.after;
        return !(0,_plan_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isOver */ .PU)(progress, number) && (after === undefined || (0,_plan_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isOver */ .PU)(progress, after));
    });
    for (let from = 0; from < open.length; from += AT_ONCE)
        await queue.addBulk(open.slice(from, from + AT_ONCE).map(part => ({
            name: 'part',
            data: { part },
            opts: {
                jobId: `part-${part}`,
                priority: Math.min(part + 1, MAX_PRIORITY),
                attempts: ATTEMPTS,
                backoff: { type: 'exponential', delay: BACKOFF_MS },
                removeOnComplete: true,
            },
        })));
}
/** https://docs.bullmq.io/guide/jobs/prioritized */
const MAX_PRIORITY = 2 ** 21;


/***/ }),

/***/ 97573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ writeFolded),
/* harmony export */   jS: () => (/* binding */ readFolded),
/* harmony export */   qt: () => (/* binding */ unfoldedSegments)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _key_object_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32864);
/* harmony import */ var _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3082);
/* harmony import */ var _merge_segments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(385);
/* harmony import */ var _merged_writer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26379);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35883);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25899);
/* harmony import */ var _put_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91545);
/* harmony import */ var _segment_scan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(99394);
/* harmony import */ var _segment_source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(14982);
/* harmony import */ var _unpack_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(46014);
/**
 * Which segments of the memory as a whole have their lines in the partitions as well. A mark is written as a segment
 * without lines, which names them; nothing of the memory as a whole is changed.
 */











/** @throws PersistError what the store says */
async function readFolded(store, signal) {
    const marks = [];
    const paths = new Set();
    let before = '';
    let last = '';
    const prefix = store.prefix + _partitions_js__WEBPACK_IMPORTED_MODULE_6__/* .FOLDED_FOLDER */ .UF;
    for await (const { objects } of store.list(prefix, {}, signal))
        for (const { key } of objects) {
            const name = key.slice(prefix.length);
            if (!(0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isSegmentName */ .Pb)(name))
                continue;
            const { scan, isWhole } = await (0,_unpack_js__WEBPACK_IMPORTED_MODULE_10__/* .scanSegment */ .D)(store, key, () => new _segment_scan_js__WEBPACK_IMPORTED_MODULE_8__/* .SegmentScan */ .XK(() => false), signal);
            if (!isWhole || !scan.replaced)
                continue;
            for (const path of scan.replaced.replaces)
                paths.add(path);
            before = (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .lastName */ .UK)([before, scan.replaced.before]);
            marks.push(key);
            last = (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .lastName */ .UK)([last, name]);
        }
    const cutoff = last === '' ? '' : new Date((0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .timeOfName */ .ci)(last) - _merge_segments_js__WEBPACK_IMPORTED_MODULE_3__/* .GRACE_MS */ .g3).toISOString();
    return { marks, paths, before, cutoff };
}
/** The segments of the memory as a whole that are not folded. */
function unfoldedSegments(store, { paths, before }) {
    const source = (0,_segment_source_js__WEBPACK_IMPORTED_MODULE_9__/* .twoLists */ .Y)(store, _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_FOLDER */ .po);
    const left = new Set();
    const isOpen = ({ path }) => {
        if (paths.has(path))
            left.add(path);
        return !paths.has(path);
    };
    return {
        folder: _key_reserved_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_FOLDER */ .po,
        left,
        async list(signal) {
            const { merged, segments } = await source.list(signal);
            return {
                merged: merged.filter(isOpen),
                async *segments(since) {
                    for await (const segment of segments((0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .lastName */ .UK)([since, before])))
                        if (isOpen(segment))
                            yield segment;
                },
            };
        },
    };
}
/**
 * @param startedAt when the segments were listed
 * @param earlier marks that this one stands for; they are removed, where the credentials allow it
 */
async function writeFolded(store, paths, before, startedAt, earlier, signal) {
    const writer = new _merged_writer_js__WEBPACK_IMPORTED_MODULE_4__/* .MergedWriter */ .i({ replaces: paths.filter(isSegmentPath), before }, 64 * 1024);
    try {
        const { body } = await writer.end();
        const key = (0,_key_object_key_js__WEBPACK_IMPORTED_MODULE_1__/* .mintKey */ .uY)(store.prefix, `${_partitions_js__WEBPACK_IMPORTED_MODULE_6__/* .FOLDED_FOLDER */ .UF}${(0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .timestamp */ .vE)(startedAt)}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.jsonl.gz`);
        await store.put(key, body, _put_options_js__WEBPACK_IMPORTED_MODULE_7__/* .PUT_OPTIONS */ .p, signal);
    }
    finally {
        writer.close();
    }
    try {
        for (const key of earlier)
            await store.remove(key, signal);
    }
    catch {
        // They say nothing that this one does not.
    }
}
function isSegmentPath(path) {
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .isSegmentName */ .Pb)((0,_names_js__WEBPACK_IMPORTED_MODULE_5__/* .fileNameOf */ .bV)(path));
}


/***/ })

};
