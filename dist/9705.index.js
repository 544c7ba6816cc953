export const id = 9705;
export const ids = [9705];
export const modules = {

/***/ 9705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  id: () => (/* binding */ doctorWith),
  j1: () => (/* binding */ runDoctor)
});

// UNUSED EXPORTS: diagnose, doctor

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/base/messages/as-persist-error.js
var as_persist_error = __webpack_require__(1290);
;// CONCATENATED MODULE: ./lib/base/messages/en/doctor.js
const DOCTOR_ENGLISH = {
    'keys-not-needed': { sentence: 'A folder needs no credentials.' },
    'keys-missing': {
        sentence: 'There are no credentials for {place}.',
        fix: 'Set access-key-id and access-key-secret, or log in with role-arn.',
    },
    'keys-lasting': { sentence: 'There is an access key that does not expire.' },
    'keys-temporary': { sentence: 'There are temporary credentials, valid for another {minutes} minutes.' },
    'keys-without-end': { sentence: 'There are temporary credentials; their end is not known.' },
    'keys-ending': {
        sentence: 'The temporary credentials end in {seconds} seconds.',
        fix: 'Get them right before this step, and ask for a longer session.',
    },
    'keys-ended': {
        sentence: 'The temporary credentials ended {seconds} seconds ago.',
        fix: 'Get them right before this step, and ask for a longer session.',
    },
    reached: { sentence: '{place} answers.' },
    'nearer-internal': {
        sentence: '{place} answers, and its internal endpoint answers here, too.',
        fix: 'Set endpoint to internal: traffic between this machine and the bucket is then free. Public URLs stay as they are.',
    },
    'nearer-accelerate': {
        sentence: '{place} answers in {ms} ms, and in {faster} ms by transfer acceleration.',
        fix: 'Set endpoint to accelerate where uploads are slow: each GB then costs extra. Public URLs stay as they are.',
    },
    'folder-missing': {
        sentence: '{place} does not exist.',
        fix: 'Check the path; a folder is made by the first run that writes to it.',
    },
    'folder-taken': {
        sentence: '{place} is a file, not a folder.',
        fix: 'Name the folder that it lies in, or another one.',
    },
    listed: { sentence: 'Objects can be listed.' },
    'list-spare': {
        sentence: '{refusal} Uploads work without it, but the memory of earlier runs cannot be read: every run downloads everything again.',
    },
    put: { sentence: 'Objects can be stored: {key} was written.' },
    'put-before': { sentence: 'Objects can be stored: {key} exists from an earlier check.' },
    taken: {
        sentence: '{key} holds other bytes than the doctor writes, and was left as it is.',
        fix: 'Delete it if it is not needed, then try again.',
    },
    found: { sentence: 'Objects can be looked up.' },
    'not-encrypted': {
        sentence: '{key} was stored, and this place does not say that it is encrypted.',
        fix: 'Ask its operator whether it supports server-side encryption; if not, leave encryption out.',
    },
    read: { sentence: 'Objects can be read.' },
    vanished: {
        sentence: '{key} was stored and is missing now.',
        fix: 'Check whether another program or a lifecycle rule deletes objects; if not, do not keep images in this place.',
    },
    altered: {
        sentence: '{key} was stored and holds other bytes now.',
        fix: 'Check the proxies between this machine and the store.',
    },
    kept: { sentence: 'Existing objects are not overwritten.' },
    'kept-by-looking': { sentence: 'Existing objects are not overwritten: each key is looked up first.' },
    'create-only-ignored': {
        sentence: 'This place ignores create-only uploads, as buckets with versions do, so each key is looked up first.',
        fix: 'Only two runs at the same time could overwrite each other: give them different prefixes, or keys with a hash.',
    },
    overwritten: {
        sentence: '{key} was overwritten in spite of a create-only upload; its bytes are restored.',
        fix: 'Only two runs at the same time could overwrite each other: give them different prefixes, or keys with a hash.',
    },
    'left-other': {
        sentence: '{key} may hold other bytes than before: {refusal}',
        fix: 'Delete it, then try again.',
    },
    'not-after-that': { sentence: 'Not tried, because of the problem above.' },
    'not-written': { sentence: 'Not tried: nothing is written.' },
    'no-probe': { sentence: 'Not tried: the doctor has no object here to try it on.' },
    'r2-write': {
        sentence: 'Create an R2 API token with "Object Read & Write", applied to the bucket {bucket} only.',
    },
    'r2-read': {
        sentence: 'Create an R2 API token with "Object Read only", applied to the bucket {bucket} only.',
    },
};

// EXTERNAL MODULE: ./lib/base/messages/pending.js
var pending = __webpack_require__(313);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
;// CONCATENATED MODULE: ./lib/base/messages/zh/doctor.js
/** Findings of the doctor in Simplified Chinese, with the terms of cloud consoles. */
const DOCTOR_CHINESE = {
    'keys-not-needed': { sentence: '目录不需要凭证。' },
    'keys-missing': {
        sentence: '没有访问 {place} 的凭证。',
        fix: '请设置 access-key-id 和 access-key-secret，或通过 role-arn 登录。',
    },
    'keys-lasting': { sentence: '已有长期有效的 AccessKey。' },
    'keys-temporary': { sentence: '已有临时访问凭证，还有 {minutes} 分钟到期。' },
    'keys-without-end': { sentence: '已有临时访问凭证，到期时间未知。' },
    'keys-ending': {
        sentence: '临时访问凭证还有 {seconds} 秒就到期。',
        fix: '请紧接在这一步之前获取凭证，并申请更长的有效期。',
    },
    'keys-ended': {
        sentence: '临时访问凭证已在 {seconds} 秒前到期。',
        fix: '请紧接在这一步之前获取凭证，并申请更长的有效期。',
    },
    reached: { sentence: '{place} 有响应。' },
    'nearer-internal': {
        sentence: '{place} 可以访问，在这台机器上也能访问它的内网 Endpoint。',
        fix: '请将 endpoint 设为 internal：这台机器与 Bucket 之间的流量将免费。公开 URL 不变。',
    },
    'nearer-accelerate': {
        sentence: '{place} 在 {ms} 毫秒内响应，经传输加速为 {faster} 毫秒。',
        fix: '如果上传较慢，请将 endpoint 设为 accelerate：每 GB 需另付加速费用。公开 URL 不变。',
    },
    'folder-missing': {
        sentence: '{place} 不存在。',
        fix: '请检查路径；目录由第一次写入它的运行创建。',
    },
    'folder-taken': {
        sentence: '{place} 是文件，不是目录。',
        fix: '请写它所在的目录，或换一个目录。',
    },
    listed: { sentence: '可以列举对象。' },
    'list-spare': { sentence: '{refusal}没有这项权限也能上传，但读不到以前运行的记忆，每次都会从头下载。' },
    put: { sentence: '可以写入对象：已写入 {key}。' },
    'put-before': { sentence: '可以写入对象：{key} 之前已经写入。' },
    taken: {
        sentence: '{key} 不是 doctor 写入的内容，已保持原样。',
        fix: '如果没人需要它，请删除后重试。',
    },
    found: { sentence: '可以查询单个对象。' },
    'not-encrypted': {
        sentence: '{key} 已写入，但该存储没有表明它已加密。',
        fix: '请向服务商确认是否支持服务端加密；如果不支持，请去掉 encryption。',
    },
    read: { sentence: '可以读取对象。' },
    vanished: {
        sentence: '{key} 写入后却不存在。',
        fix: '请检查是否有人或生命周期规则删除了对象；如果没有，这里不适合保存图片。',
    },
    altered: {
        sentence: '{key} 写入后内容不同。',
        fix: '请检查本机与存储之间的代理。',
    },
    kept: { sentence: '已有的对象不会被覆盖。' },
    'kept-by-looking': { sentence: '已有的对象不会被覆盖：写入前会先查询每个 key。' },
    'create-only-ignored': {
        sentence: '这里会忽略“禁止覆盖”的要求（开启过版本控制的 Bucket 就是如此），因此写入前会先查询每个 key。',
        fix: '只有同时运行的两个任务才可能互相覆盖：请让它们使用不同的前缀，或在 key 中加入哈希。',
    },
    overwritten: {
        sentence: '{key} 在要求禁止覆盖时仍被覆盖；原来的内容已恢复。',
        fix: '只有同时运行的两个任务才可能互相覆盖：请让它们使用不同的前缀，或在 key 中加入哈希。',
    },
    'left-other': {
        sentence: '{key} 的内容可能与之前不同：{refusal}',
        fix: '请删除它，然后重试。',
    },
    'not-after-that': { sentence: '由于上面的问题，未尝试。' },
    'not-written': { sentence: '未尝试：不写入任何内容。' },
    'no-probe': { sentence: '未尝试：没有可用的测试对象。' },
    'r2-write': { sentence: '请创建 R2 API 令牌，权限选“对象读和写”，仅应用于 Bucket {bucket}。' },
    'r2-read': { sentence: '请创建 R2 API 令牌，权限选“仅限对象读取”，仅应用于 Bucket {bucket}。' },
};

;// CONCATENATED MODULE: ./lib/base/messages/doctor.js
/** The findings of the doctor in every language. */




const DOCTOR_MESSAGES = {
    en: DOCTOR_ENGLISH,
    zh: DOCTOR_CHINESE,
};
function doctorMessage(language, id, values) {
    const { sentence, fix } = DOCTOR_MESSAGES[language][id];
    const english = DOCTOR_ENGLISH[id];
    return {
        sentence: (0,say/* fill */.G)((0,pending/* orEnglish */.G)(sentence, english.sentence), language, values),
        ...(fix !== undefined && { advice: (0,say/* fill */.G)((0,pending/* orEnglish */.G)(fix, english.fix ?? ''), language, values) }),
    };
}

// EXTERNAL MODULE: ./lib/storage/key/reserved-folder.js
var reserved_folder = __webpack_require__(3082);
// EXTERNAL MODULE: ./lib/storage/stores/open.js
var stores_open = __webpack_require__(44370);
// EXTERNAL MODULE: ./lib/storage/stores/warnings.js
var warnings = __webpack_require__(44835);
// EXTERNAL MODULE: ./lib/jobs/options/caller-options.js
var caller_options = __webpack_require__(10270);
// EXTERNAL MODULE: ./lib/jobs/options/context.js
var options_context = __webpack_require__(60482);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/sentence.js
var base_sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/storage/key/object-key.js
var object_key = __webpack_require__(32864);
// EXTERNAL MODULE: ./lib/storage/stores/holds-bytes.js
var holds_bytes = __webpack_require__(77156);
// EXTERNAL MODULE: ./lib/storage/credentials/access-policy.js
var access_policy = __webpack_require__(78303);
// EXTERNAL MODULE: ./lib/storage/service-errors/service-error.js + 9 modules
var service_error = __webpack_require__(77160);
// EXTERNAL MODULE: ./lib/storage/stores/kinds.js + 8 modules
var kinds = __webpack_require__(5034);
// EXTERNAL MODULE: ./lib/storage/stores/store-health.js
var store_health = __webpack_require__(79664);
;// CONCATENATED MODULE: ./lib/jobs/doctor/missing-right.js
/** Turns a refusal into the missing right and the policy that grants it. */







const RIGHTS = {
    list: 'list',
    put: 'put',
    head: 'read',
    get: 'read',
};
/** The store accepts the login but refuses this operation. A bare 403 of HEAD counts; other causes have codes. */
function isMissingRight({ reason, details }) {
    const { status, code = 'AccessDenied' } = details;
    return reason === 'store-denied' && status === 403 && code === 'AccessDenied';
}
/** Whether later checks are pointless after this refusal. */
function isFinal(check, refusal) {
    return check === 'credentials' || check === 'reach' || store_health/* STORE_WIDE */.iA.has(refusal.reason);
}
function findingOfError(input, check, refusal) {
    const { mayWrite, language } = input;
    const isRight = isMissingRight(refusal);
    const isSpare = isRight && check === 'list' && mayWrite;
    // A user who stores into an archive class does not intend to read from it.
    const isArchived = mayWrite && refusal.details.code === 'InvalidObjectState';
    const said = (0,base_sentence/* textIn */.r7)(language, refusal.sentence);
    const { sentence } = isSpare ? doctorMessage(language, 'list-spare', { refusal: said }) : { sentence: said };
    const codes = (0,errors/* supportCodes */.iX)(refusal);
    const advised = refusal.advice ? (0,base_sentence/* textIn */.r7)(language, refusal.advice) : '';
    const advice = (codes ? advised + base_sentence/* LANGUAGES */.Yj[language].inParentheses(codes) : advised).trim();
    const right = isRight && refusal instanceof service_error/* ServiceError */._7 && RIGHTS[refusal.operation];
    const statement = right && policyOf(input, right);
    return {
        outcome: isSpare || isArchived ? 'warning' : 'missing',
        sentence,
        ...(advice && { advice }),
        ...(statement && { statement }),
    };
}
/** A right alone is not enough where uploads carry tags, or where a key of KMS encrypts objects. */
function rightsFor(right, { encryption, tags = {} } = {}) {
    const isTagged = right === 'put' && Object.keys(tags).length > 0;
    const isByKey = right !== 'list' && encryption?.method === 'KMS';
    return [right, ...(isTagged ? ['put-tags'] : []), ...(isByKey ? ['encrypt'] : [])];
}
/** @returns undefined for a folder, whose rights belong to the operating system */
function policyOf({ destination, store, uploads, mayWrite, language }, right) {
    const { kind, bucket = '', prefix } = destination;
    const policy = (0,kinds/* bucketKind */.VC)(kind)?.policy;
    if (policy === undefined)
        return undefined;
    if (typeof policy === 'object')
        return doctorMessage(language, mayWrite ? policy.write : policy.read, { bucket }).sentence;
    const isChina = new URL(store.publicBase).hostname.endsWith('.amazonaws.com.cn');
    const scope = { bucket, prefix, ...(isChina && { partition: 'aws-cn' }) };
    return (0,access_policy/* rightPolicy */.fe)(policy, scope, ...rightsFor(right, uploads));
}

;// CONCATENATED MODULE: ./lib/jobs/doctor/checks.js
/** The checks of the doctor. An error that they throw is a refusal of the store. */











/** Bytes that a store must not accept in the probe's place. If it does, the probe is restored within seconds. */
const OTHER_BYTES = Buffer.from('Written by persist-images where nothing may be overwritten. It may be deleted.\n');
/** @throws PersistError `key-invalid` when the prefix has no room for it */
function openProbe(store, signal) {
    const key = (0,object_key/* mintKey */.uY)(store.prefix, reserved_folder/* PROBE_PATH */.VA);
    const put = (bytes, mode) => {
        return store.put(key, bytes, { contentType: 'text/plain', mode }, signal);
    };
    const read = (sink, ended) => store.get(key, sink, ended);
    return {
        key,
        write: () => put(reserved_folder/* PROBE_BYTES */.Z8, 'keep-existing'),
        writeOther: () => put(OTHER_BYTES, 'keep-existing'),
        restore: () => put(reserved_folder/* PROBE_BYTES */.Z8, 'overwrite'),
        read: async () => ((await (0,holds_bytes/* readsAs */.qh)(reserved_folder/* PROBE_BYTES */.Z8, read, signal)) ? 'own' : 'other'),
    };
}
/** Remaining lifetime that earns a warning: a run of some thousand images takes longer. */
const SOON_MS = 5 * 60_000;
/** @throws any error of the provider */
async function checkCredentialLife(credentials, clock) {
    const { securityToken, expiration } = await credentials();
    if (!expiration)
        return { outcome: 'fine', id: securityToken === undefined ? 'keys-lasting' : 'keys-without-end' };
    const left = expiration.getTime() - clock.now();
    const seconds = String(Math.floor(Math.abs(left) / 1000));
    if (left <= 0)
        return { outcome: 'missing', id: 'keys-ended', values: { seconds } };
    if (left < SOON_MS)
        return { outcome: 'warning', id: 'keys-ending', values: { seconds } };
    return { outcome: 'fine', id: 'keys-temporary', values: { minutes: String(Math.floor(left / 60_000)) } };
}
/** Call the checks in the order of `CHECKS`: later checks use the results of earlier ones. */
class StoreChecks {
    #input;
    #place;
    /** Opened by `reach`, since its key can be too long for the prefix. */
    #opened;
    /** Object under the probe's key; 'own' once this examination has written the probe. */
    #found = 'nothing';
    #mayHead = true;
    constructor(input) {
        const { store, destination } = input;
        const { kind, bucket, prefix } = destination;
        this.#input = input;
        this.#place = kind === 'file' ? (0,external_node_url_.fileURLToPath)(store.publicBase) : `${kind}://${bucket}/${prefix}`;
    }
    async credentials() {
        const { destination, credentials, clock } = this.#input;
        if (destination.kind === 'file')
            return this.#result('skipped', 'keys-not-needed');
        if (!credentials)
            return this.#result('missing', 'keys-missing');
        const { outcome, id, values } = await checkCredentialLife(credentials, clock);
        return this.#result(outcome, id, values);
    }
    async reach() {
        const { store, destination, mayWrite, clock, signal } = this.#input;
        const place = (0,external_node_path_.resolve)(this.#place);
        const lack = destination.kind === 'file' ? await lackOfFolder(place, mayWrite) : undefined;
        if (lack)
            return this.#result('missing', lack, { place });
        this.#opened = openProbe(store, signal);
        const begun = clock.now();
        try {
            this.#found = (await store.head(this.#opened.key, signal)) ? 'something' : 'nothing';
        }
        catch (error) {
            // Place and login are right, only a right is missing; the check `head` reports which.
            if (!(error instanceof errors/* PersistError */.vc && isMissingRight(error)))
                throw error;
            this.#mayHead = false;
        }
        const ms = clock.now() - begun;
        const nearer = await this.#input.nearer?.(ms);
        return nearer
            ? this.#result('fine', `nearer-${nearer.word}`, { ms: String(ms), faster: String(nearer.ms) })
            : this.#result('fine', 'reached');
    }
    async list() {
        const { store, signal } = this.#input;
        for await (const _page of store.list(store.prefix, { pageSize: 1 }, signal))
            break;
        return this.#result('fine', 'listed');
    }
    async put() {
        const { store, mayWrite, signal } = this.#input;
        if (!mayWrite)
            return this.#result('skipped', 'not-written');
        const probe = this.#probe;
        // Read first: create-only uploads overwrite in a bucket with versioning. If reading is refused, the check still
        // tries to write, since no other program uses this key.
        if (this.#found === 'something' && (await probe.read()) === 'other')
            return this.#result('warning', 'taken');
        try {
            const { outcome } = await probe.write();
            // The store may only have looked at the object, which proves no right to write.
            if (outcome === 'already-stored')
                await probe.restore();
            this.#found = 'own';
            return this.#result('fine', outcome === 'stored' ? 'put' : 'put-before');
        }
        catch (error) {
            // A collision can also be a file in the place of a folder; then no object has the key itself.
            if ((0,errors/* hasReason */.D0)(error, 'key-collision') && (await store.head(probe.key, signal)))
                return this.#result('warning', 'taken');
            throw error;
        }
    }
    async head() {
        const { store, signal } = this.#input;
        const object = await store.head(this.#probe.key, signal);
        if (this.#found !== 'own')
            return this.#result('fine', 'found');
        if (!object)
            return this.#result('missing', 'vanished');
        return object.lacksEncryption ? this.#result('warning', 'not-encrypted') : this.#result('fine', 'found');
    }
    async get() {
        const isOwn = this.#found === 'own';
        try {
            const read = await this.#probe.read();
            return read === 'other' && isOwn ? this.#result('missing', 'altered') : this.#result('fine', 'read');
        }
        catch (error) {
            if (!(0,errors/* hasReason */.D0)(error, 'http-404'))
                throw error;
            return isOwn ? this.#result('missing', 'vanished') : this.#result('fine', 'read');
        }
    }
    async 'create-only'() {
        const { store, mayWrite, signal } = this.#input;
        if (!mayWrite)
            return this.#result('skipped', 'not-written');
        if (!this.#mayHead)
            return this.#result('skipped', 'not-after-that');
        if (this.#found !== 'own')
            return this.#result('skipped', 'no-probe');
        // The upload of the probe has already shown that the store ignores create-only.
        if (store.createOnly === 'ignored')
            return this.#result('warning', 'create-only-ignored');
        const refusal = await this.#probe.writeOther().then(() => undefined, error => (0,as_persist_error/* asPersistError */.B)(error, 'store'));
        signal.throwIfAborted();
        if ((0,errors/* hasReason */.D0)(refusal, 'key-collision'))
            return this.#result('fine', store.createOnly === 'honoured' ? 'kept' : 'kept-by-looking');
        // Also after a lost answer: the other bytes may have been stored.
        const failure = await this.#restore();
        if (failure)
            return failure;
        if (refusal)
            throw refusal;
        return this.#result('warning', 'overwritten');
    }
    /** @returns a finding if the other bytes stay in the probe's place */
    async #restore() {
        try {
            await this.#probe.restore();
            return undefined;
        }
        catch (error) {
            const refusal = (0,base_sentence/* textIn */.r7)(this.#input.language, (0,as_persist_error/* asPersistError */.B)(error, 'store').sentence);
            return this.#result('missing', 'left-other', { refusal });
        }
    }
    get #probe() {
        if (this.#opened)
            return this.#opened;
        throw new Error('the check "reach" comes first');
    }
    #result(outcome, id, values = {}) {
        const key = this.#opened && { key: this.#opened.key };
        return { outcome, ...doctorMessage(this.#input.language, id, { place: this.#place, ...key, ...values }) };
    }
}
/** A missing folder is no problem for a run that writes, since the run makes it. */
async function lackOfFolder(directory, mayWrite) {
    try {
        return (await (0,promises_.stat)(directory)).isDirectory() ? undefined : 'folder-taken';
    }
    catch (error) {
        const isThere = !['ENOENT', 'ENOTDIR'].includes((0,errors/* codeOf */.$N)(error) ?? '');
        return isThere || mayWrite ? undefined : 'folder-missing';
    }
}

// EXTERNAL MODULE: ./lib/jobs/doctor/doctor-fields.js
var doctor_fields = __webpack_require__(33277);
// EXTERNAL MODULE: ./lib/jobs/options/store-settings.js + 12 modules
var store_settings = __webpack_require__(79621);
;// CONCATENATED MODULE: ./lib/jobs/doctor/doctor-settings.js


/** @throws SettingsError with every problem that can be found without a request */
function makeDoctorSettings(given, environment, info) {
    const { options, problems, store } = (0,store_settings/* readStoreOptions */.El)(doctor_fields/* DOCTOR_FIELDS */.O, given, ({ destination: uri, readOnly, encryption, tags }) => ({
        name: 'destination',
        uri,
        encryption,
        tags,
        mayWrite: !readOnly,
    }), environment, info);
    problems.refuse();
    const { settings, notices } = store;
    return { store: settings, readOnly: options.readOnly, notices };
}

// EXTERNAL MODULE: ./lib/jobs/doctor/finding.js
var finding = __webpack_require__(97931);
;// CONCATENATED MODULE: ./lib/jobs/doctor/nearer-endpoint.js
/** Looks for an endpoint that serves this machine better than the public one: the internal one, or the accelerated. */




/** Outside the cloud, the internal host does not answer at all. */
const PATIENCE_MS = 1_500;
/** Below this time an answer comes from a near region, where acceleration costs money and saves nothing. */
const FAR_MS = 500;
/**
 * Sends the probe's HEAD to the other endpoints of the same bucket, all at once.
 * @param publicMs time until the public endpoint answered it, milliseconds
 */
async function nearerEndpoint(settings, publicMs, signal) {
    if (settings.kind === 'file')
        return undefined;
    const others = (0,kinds/* bucketKind */.VC)(settings.kind)?.otherEndpoints?.(settings.location) ?? [];
    const patience = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]);
    const tried = await Promise.all(others
        .filter(({ word }) => word === 'internal' || publicMs >= FAR_MS)
        .map(async ({ word, endpoint }) => {
        const there = { ...settings, location: { ...settings.location, endpoint } };
        const ms = await answerTime(there, patience).catch(() => undefined);
        return ms === undefined ? undefined : { word, ms };
    }));
    signal.throwIfAborted();
    return tried.find(found => found && (found.word === 'internal' || found.ms <= publicMs / 2));
}
async function answerTime(settings, signal) {
    const { clock } = settings;
    const store = await (0,stores_open/* openStore */.C)(settings);
    try {
        const begun = clock.now();
        await store.head((0,object_key/* mintKey */.uY)(store.prefix, reserved_folder/* PROBE_PATH */.VA), signal);
        return clock.now() - begun;
    }
    finally {
        await store.close();
    }
}

;// CONCATENATED MODULE: ./lib/jobs/doctor/doctor.js
/** Examines a store before a run needs it: tries what a run will do, and reports what is missing. */















/**
 * Yields one finding for each check. A check that fails is a finding, never an error.
 * @throws the signal's reason when aborted
 */
async function* diagnose(input) {
    const { language, signal } = input;
    const checks = new StoreChecks(input);
    let isOver = false;
    for (const check of finding/* CHECKS */.u) {
        if (isOver) {
            yield { check, outcome: 'skipped', ...doctorMessage(language, 'not-after-that', {}) };
            continue;
        }
        try {
            const result = await checks[check]();
            isOver = result.outcome === 'missing' && (check === 'credentials' || check === 'reach');
            yield { check, ...result };
        }
        catch (error) {
            signal.throwIfAborted();
            const refusal = (0,as_persist_error/* asPersistError */.B)(error, check === 'credentials' ? 'credentials' : 'store');
            isOver = isFinal(check, refusal);
            yield { check, ...findingOfError(input, check, refusal) };
        }
    }
}
/**
 * Call this before the probe is written.
 * @param directory absolute
 * @returns a function that removes the probe, and those of its new folders that are empty
 */
async function tracesIn(directory) {
    const probe = (0,external_node_path_.join)(directory, reserved_folder/* PROBE_PATH */.VA);
    const made = [];
    for (let path = probe; !(await isThere(path)); path = (0,external_node_path_.dirname)(path))
        made.push(path);
    return async () => {
        try {
            for (const path of made)
                await (path === probe ? (0,promises_.unlink)(path) : (0,promises_.rmdir)(path));
        }
        catch {
            // The path was never made, or another program uses it by now.
        }
    };
}
const isThere = (path) => (0,promises_.lstat)(path).then(() => true, () => false);
/**
 * Tries on a store what a run will need, and yields a finding for each check. A missing right is a finding, never an
 * error. Writes one probe object, unless `readOnly`; in a folder the probe is removed again. Logs nothing and does not
 * use `process`.
 * @throws SettingsError with every problem of the options, before any request
 * @example
 * ```ts
 * import { doctor } from 'persist-images'
 *
 * const findings = doctor({ destination: 'oss://my-bucket/memes/', region: 'cn-beijing' })
 * for await (const { check, outcome, sentence, statement } of findings) {
 *   console.log(check, outcome, sentence)
 *   if (statement) console.log('grant this:', statement)
 * }
 * ```
 */
function doctor(options) {
    return doctorWith({}, options);
}
/** `doctor` for the front doors, which know more of the environment. A missing option is one of the problems. */
async function* doctorWith(surroundings, options) {
    (0,caller_options/* checkCallerOptions */.G)(doctor_fields/* DOCTOR_FIELDS */.O, options);
    const context = (0,options_context/* jobContext */.Rl)(options, surroundings);
    const { watch, signal } = context;
    const { store, readOnly, notices } = makeDoctorSettings(options, context, watch.info);
    for (const notice of [...notices, ...(0,warnings/* storeWarnings */.d)(store)])
        watch.notice(notice);
    const nearer = (publicMs) => nearerEndpoint(store, publicMs, signal);
    yield* runDoctor(store, !readOnly, watch.notice, signal, undefined, nearer);
}
/**
 * @param mayWrite whether the probe object may be written
 * @param onRequest called before each request to the store
 * @param nearer looks for a better endpoint; a run does not
 */
async function* runDoctor(settings, mayWrite, notice, signal, onRequest, nearer) {
    const { language, clock } = settings;
    const store = await (0,stores_open/* openStore */.C)(settings, notice, onRequest);
    const removeTraces = settings.kind === 'file' && mayWrite ? await tracesIn(settings.directory) : undefined;
    try {
        yield* diagnose({
            store,
            destination: {
                kind: settings.kind,
                prefix: store.prefix,
                ...(settings.kind !== 'file' && { bucket: settings.bucket }),
            },
            ...(settings.kind !== 'file' && { credentials: settings.credentials, uploads: settings }),
            ...(nearer && { nearer }),
            mayWrite,
            language,
            clock,
            signal,
        });
    }
    finally {
        await removeTraces?.();
        await store.close();
    }
}


/***/ }),

/***/ 77156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gt: () => (/* binding */ holdsBytes),
/* harmony export */   lO: () => (/* binding */ matchChecksum),
/* harmony export */   qh: () => (/* binding */ readsAs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40546);
/**
 * Compares an object with bytes: by size, then by checksum. Without a checksum it reads the object, up to the first
 * difference.
 */


async function holdsBytes(body, { size, match = 'none', read }, signal) {
    if (size !== (0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeOf */ .$)(body))
        return false;
    if (match !== 'none')
        return match === 'same';
    return (0,_base_digests_file_body_js__WEBPACK_IMPORTED_MODULE_1__/* .isFileBody */ .n)(body) ? await readsAsFile(body, read, signal) : await readsAs(body, read, signal);
}
/**
 * Compares size and the store's checksum only, so that no object is read over the network.
 * @param feed passes on our bytes, which may lie in a file
 */
async function matchChecksum(object, size, feed) {
    if (object.size !== size)
        return 'different';
    const checksum = object.checksum?.();
    if (!checksum)
        return 'none';
    await feed(chunk => checksum.update(chunk));
    return (await checksum.isRight()) ? 'same' : 'different';
}
/**
 * Compares byte by byte.
 * @throws what `read` throws: `http-404` if the object is missing
 */
async function readsAs(bytes, read, signal) {
    const enough = new AbortController();
    let at = 0;
    const sink = {
        begin({ size }) {
            at = 0;
            // Another object may be of any size: its size alone shows the difference, without reading it.
            if (size !== bytes.length)
                enough.abort();
        },
        write(chunk) {
            if (Buffer.compare(chunk, bytes.subarray(at, at + chunk.length)) !== 0)
                enough.abort();
            at += chunk.length;
            return undefined;
        },
    };
    try {
        await read(sink, AbortSignal.any([signal, enough.signal]));
    }
    catch (error) {
        if (!enough.signal.aborted)
            throw error;
    }
    signal.throwIfAborted();
    return !enough.signal.aborted && at === bytes.length;
}
/**
 * Compares by SHA-256, which is known of the file.
 * @throws what `read` throws: `http-404` if the object is missing
 */
async function readsAsFile({ size, digests }, read, signal) {
    const enough = new AbortController();
    let hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const sink = {
        begin(object) {
            hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            if (object.size !== size)
                enough.abort();
        },
        write(chunk) {
            hash.update(chunk);
            return undefined;
        },
    };
    try {
        await read(sink, AbortSignal.any([signal, enough.signal]));
    }
    catch (error) {
        if (!enough.signal.aborted)
            throw error;
    }
    signal.throwIfAborted();
    return !enough.signal.aborted && hash.digest('hex') === digests.sha256;
}


/***/ })

};
