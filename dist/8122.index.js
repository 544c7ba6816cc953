export const id = 8122;
export const ids = [8122,4796];
export const modules = {

/***/ 95009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ STORED_FIELDS)
/* harmony export */ });
/** The fields of every image, in the order in which they are written. */
const STORED_FIELDS = ['key', 'url', 'width', 'height'];


/***/ }),

/***/ 58122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ selectProblem),
/* harmony export */   ET: () => (/* binding */ findInTime),
/* harmony export */   ib: () => (/* binding */ selectedUrls)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17594);
/* harmony import */ var _base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82028);
/* harmony import */ var _base_sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22288);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54796);
/* harmony import */ var _source_position_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4514);
/* harmony import */ var _stored_member_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51584);
/** Reads what `select` finds in one document: a JSON file, a line of JSON Lines, or front matter. */






/** Levels of nesting. A path with `..` visits each level again for all above it; this many take a second. */
const MAX_LEVELS = 10_000;
/** Refuses a deep value if a path has `..`; other paths never visit all its levels. */
function selectProblem(value, options) {
    const looksDeep = pathsOf(options).some(({ levels }) => levels.some(({ isDeep }) => isDeep));
    return looksDeep && hasMoreLevels(value, MAX_LEVELS)
        ? (0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('record-too-deep', { most: MAX_LEVELS })
        : undefined;
}
/** All paths that search a value: of `select` and of the fields that hold documents. */
function pathsOf({ select, texts = [] }) {
    return [...select, ...texts.flatMap(({ reader }) => reader ?? [])];
}
/** Goes level by level, so that no depth overflows the stack. The value itself is above the first level. */
function hasMoreLevels(value, most) {
    let level = [value].filter(isContainer);
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > most)
            return true;
        level = level.flatMap(one => Object.values(one).filter(isContainer));
    }
    return false;
}
function isContainer(value) {
    return typeof value === 'object' && value !== null;
}
/** Milliseconds per character of a document: about ten times what paths take that visit it once. */
const MS_PER_CHARACTER = 0.002;
/**
 * Runs `find` within the time that the paths of `select` and of texts may take. Without a path there is no limit.
 * @param characters length of the text that `find` searches
 * @throws SettingsError if the time is over
 */
function findInTime(find, characters, file, options, facts) {
    const paths = pathsOf(options);
    const { selectTime } = options;
    if (!selectTime || paths.length === 0)
        return find();
    // An interrupted try may have left notes; the next try drops them.
    const { urlCount } = facts;
    const [edits, problems, notices] = [facts.edits.length, facts.problems.length, facts.notices.length];
    const fromTheStart = () => {
        facts.urlCount = urlCount;
        facts.edits.length = edits;
        facts.problems.length = problems;
        facts.notices.length = notices;
        return [...find()];
    };
    const found = selectTime.run(fromTheStart, characters * MS_PER_CHARACTER);
    if (!found)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .SettingsError */ .GN([(0,_base_messages_say_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .c)('select-too-slow', { name: file, input: paths[0]?.input ?? 'select' })], 'sources');
    return found.value;
}
/**
 * Yields URLs path by path; a place that two paths find counts once.
 * @param where place of the value, without the path inside it
 */
function* selectedUrls(value, where, options, { coverage }) {
    // A single path finds a place twice only if it names it twice, which matters only to a writer.
    const known = options.select.length > 1 || options.mode !== 'none' ? new Set() : undefined;
    const isTaken = takenFrom(value, options);
    for (const [index, path] of options.select.entries()) {
        const matches = path.find(value).filter(({ keys }) => isTaken(keys));
        coverage?.paths[index]?.note(value, matches.length);
        for (const match of matches) {
            for (const found of fromMatch(match, where, options, coverage)) {
                if (!isTaken(found.path) || (known && isKnown(known, (0,_source_position_js__WEBPACK_IMPORTED_MODULE_4__/* .pointerOf */ .rq)(found.path))))
                    continue;
                if (coverage && found.image.problem === undefined)
                    coverage.hasUrl = true;
                yield found;
            }
        }
    }
    coverage?.noteValue(value);
}
function isKnown(known, pointer) {
    return known.size === known.add(pointer).size;
}
/** Excludes, with `add`, the members that an earlier run wrote. */
function takenFrom(value, { mode, suffix }) {
    return mode === 'add' ? path => !(0,_stored_member_js__WEBPACK_IMPORTED_MODULE_5__/* .isBelowStored */ .d)(value, path, suffix) : () => true;
}
function fromMatch({ value, path, keys }, where, names, coverage) {
    const place = (0,_base_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(where, path);
    return Array.isArray(value)
        ? (0,_records_js__WEBPACK_IMPORTED_MODULE_3__/* .imageUrlsInArray */ .C0)(value, keys, place, names, coverage)
        : (0,_records_js__WEBPACK_IMPORTED_MODULE_3__/* .imageUrlsOf */ .Rm)(value, keys, place, names, '.', coverage);
}


/***/ }),

/***/ 51584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isStoredValue),
/* harmony export */   d: () => (/* binding */ isBelowStored)
/* harmony export */ });
/* harmony import */ var _edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95009);
/* harmony import */ var _record_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81635);
/** Recognises NAME_stored: values that a run wrote, and paths into them. */


/** Whether a run may have written the value: `null`, an object for one image, or an array of these. */
function isStoredValue(value) {
    if (value === null)
        return true;
    if (Array.isArray(value))
        return value.every(isStoredValue);
    return ((0,_record_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) &&
        typeof value.key === 'string' &&
        Object.entries(value).every(([name, inner]) => name === 'variants' ? isVariants(inner) : _edit_js__WEBPACK_IMPORTED_MODULE_1__/* .STORED_FIELDS */ .A.some(field => field === name)));
}
function isVariants(value) {
    return (0,_record_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) && Object.values(value).every(link => typeof link === 'string');
}
/** Whether a path leads to NAME_stored beside NAME, or below it. */
function isBelowStored(value, path, suffix) {
    let inner = value;
    for (const key of path) {
        const holder = inner;
        if (typeof key === 'string' && key.length > suffix.length && key.endsWith(suffix)) {
            if (Object.hasOwn(holder, key.slice(0, -suffix.length)))
                return true;
        }
        inner = holder[key];
    }
    return false;
}


/***/ }),

/***/ 54796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _H: () => (/* binding */ SCRAPY_FIELD),
  C0: () => (/* binding */ imageUrlsInArray),
  imageUrlsInStream: () => (/* binding */ imageUrlsInStream),
  Rm: () => (/* binding */ imageUrlsOf),
  _q: () => (/* binding */ otherFields)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/messages/say.js + 49 modules
var say = __webpack_require__(82028);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/base/url/link-expiry.js
var link_expiry = __webpack_require__(66987);
// EXTERNAL MODULE: ./lib/input/documents/image-url.js
var image_url = __webpack_require__(30612);
// EXTERNAL MODULE: ./lib/input/documents/json/failed-member.js
var failed_member = __webpack_require__(65486);
// EXTERNAL MODULE: external "node:util/types"
var types_ = __webpack_require__(73429);
// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
// EXTERNAL MODULE: ./lib/base/url/base64.js
var base64 = __webpack_require__(16788);
// EXTERNAL MODULE: ./lib/input/documents/image-body.js
var image_body = __webpack_require__(67525);
// EXTERNAL MODULE: ./lib/input/documents/record-values.js
var record_values = __webpack_require__(81635);
;// CONCATENATED MODULE: ./lib/input/documents/record-bytes.js
/** Finds the image's bytes in a record: a `Uint8Array` of a program, or base64 in a field of JSON Lines. */






/** The member of a program's record. */
const MEMBER = 'bytes';
/** @returns undefined if the record has no such field */
function bytesIn(record, names) {
    const { takesBytes, bytesField } = names;
    if (takesBytes) {
        const bytes = Object.hasOwn(record, MEMBER) ? bytesOf(record[MEMBER]) : undefined;
        return bytes && { rest: without(record, [MEMBER]), bytes };
    }
    const path = bytesField === undefined ? undefined : (0,record_values/* fieldPathOf */.b7)(record, bytesField);
    if (path === undefined)
        return undefined;
    return { rest: without(record, path), bytes: decoded((0,record_values/* valueAt */.fK)(record, path), bytesField ?? '') };
}
function invalidBytes(problem) {
    return { problem, reason: 'bytes-invalid' };
}
/** Numbers stay ordinary fields: results have their size under this name. */
function bytesOf(value) {
    if ((0,types_.isUint8Array)(value))
        return { body: new image_body/* RecordBody */.gJ(value) };
    const isOther = typeof value === 'string' || typeof value === 'function' || typeof value === 'object';
    if (!isOther || value === null)
        return undefined;
    const type = (0,printable/* printable */.g$)(Object.prototype.toString.call(value).slice('[object '.length, -1));
    return invalidBytes((0,say/* say */.c)('bytes-other-type', { type }));
}
function decoded(value, field) {
    if (value === undefined || value === null)
        return {};
    if (typeof value !== 'string')
        return invalidBytes((0,say/* say */.c)('bytes-no-text', { field, kind: (0,record_values/* kindOf */.I)(value) }));
    const bytes = (0,base64/* decodeBase64 */.y)(value);
    if (!bytes)
        return invalidBytes((0,say/* say */.c)('bytes-no-base64', { field, length: value.length }));
    return { body: new image_body/* RecordBody */.gJ(bytes) };
}
/** Copies the record and all records on the path. */
function without(record, [name = '', ...inner]) {
    const { [name]: value, ...rest } = record;
    return inner.length === 0 ? rest : { ...record, [name]: without(value, inner) };
}

;// CONCATENATED MODULE: ./lib/input/documents/records.js
/** Turns a string or a record of any list into one position, or into several for a list of URLs. */








/** https://docs.scrapy.org/en/latest/topics/media-pipeline.html */
const SCRAPY_FIELD = 'image_urls';
/**
 * @param joint separates `where` and a field: '.' after a JSON path, ', ' after a line number
 * @param coverage receives which records have the field
 * @throws SettingsError if a record gives several URLs and one id
 */
function* imageUrlsOf(value, path, where, names, joint, coverage) {
    if ((0,record_values/* isRecord */.u4)(value))
        yield* fromAnyRecord((0,failed_member/* withoutFailedMember */.oN)(value), path, where, names, joint, coverage);
    else
        yield { image: fromUrl(value, where, undefined, names), path };
}
/** @param where the array; `[0]` and so on are added for its items */
function* imageUrlsInArray(values, path, where, names, coverage) {
    let index = 0;
    for (const value of values) {
        yield* imageUrlsOf(value, [...path, index], (0,sentence/* joined */.oR)('', where, `[${index}]`), names, '.', coverage);
        index++;
    }
}
/** Reads values that are in no file and may arrive one by one. @yields the images of each value, in portions */
async function* imageUrlsInStream(values, where, names, coverage) {
    let index = 0;
    for await (const value of values)
        yield* (0,image_url/* inPortions */.oQ)(imagesIn(imageUrlsOf(value, [], (0,sentence/* joined */.oR)('', where, `[${index++}]`), names, '.', coverage)));
}
function* imagesIn(found) {
    for (const { image } of found)
        yield image;
}
/** Takes the bytes out first: nothing may search them like nested members. */
function* fromAnyRecord(record, path, where, names, joint, coverage) {
    const held = names.takesBytes || names.bytesField !== undefined ? bytesIn(record, names) : undefined;
    if (held === undefined)
        return yield* fromRecord(record, path, where, names, joint, coverage);
    const { rest, bytes } = held;
    const found = [...fromRecord(rest, path, where, names, joint, coverage, bytes)];
    const given = found.length > 1 && bytes.body ? invalidBytes((0,say/* say */.c)('bytes-of-several')) : bytes;
    for (const { image, path: at } of found)
        yield { image: image.problem === undefined ? { ...image, ...given } : image, path: at };
}
function* fromRecord(record, path, where, asked, joint, coverage, { body, problem } = {}) {
    if ((0,record_values/* isDeeper */.QZ)(record, record_values/* MAX_DEPTH */.lr)) {
        yield { image: { url: '', where, problem: (0,say/* say */.c)('record-too-deep', { most: record_values/* MAX_DEPTH */.lr }) }, path };
        return;
    }
    const isScrapy = asked.takesImageUrls === true && Object.hasOwn(record, SCRAPY_FIELD);
    const hasUrl = isScrapy && !isNoUrl(record.url);
    const names = isScrapy && !hasUrl ? { ...asked, urlField: SCRAPY_FIELD } : asked;
    const about = aboutImage(record, names);
    const field = ownUrlField(record, names);
    const value = field && (0,record_values/* valueAt */.fK)(record, field);
    const isNameless = (body ?? problem) !== undefined && isNoUrl(value);
    if (names.urlIsOptional && !isNameless && isNoUrl(value))
        return;
    coverage?.noteRecord(record, value !== undefined || isNameless);
    if (about.id !== undefined && Array.isArray(value) && value.length > 1)
        throw new errors/* SettingsError */.GN([(0,say/* say */.c)('id-of-several', { where, field: names.idField?.join(', ') ?? '', urlField: names.urlField })], 'sources');
    if (isNameless) {
        if (coverage)
            coverage.hasUrl = true;
        yield { image: { url: '', where, ...about }, path };
        return;
    }
    const held = { value, path: [...path, ...(field ?? [])] };
    for (const found of urlsIn(held, where, names, joint)) {
        if (coverage && found.image.problem === undefined)
            coverage.hasUrl = true;
        yield { image: { ...found.image, ...about, ...(hasUrl && { hasImageUrls: true }) }, path: found.path };
    }
}
/** Writers put null or an empty text where a record has no URL. */
function isNoUrl(value) {
    return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
/** A field that names the page of a record does not also name its image. */
function ownUrlField(record, names) {
    const { urlField, refererField, urlIsOptional } = names;
    return urlIsOptional && refererField === urlField ? undefined : (0,record_values/* fieldPathOf */.b7)(record, urlField);
}
/** Reads a field: a URL, or an array of URLs and of records that have the same field. */
function* urlsIn({ value, path }, where, names, joint) {
    const { urlField } = names;
    const items = Array.isArray(value) ? value : undefined;
    for (const [index, item] of (items ?? [value]).entries()) {
        const own = ownUrl({ value: item, path: items ? [...path, index] : path }, urlField);
        const image = items
            ? fromUrl(own.value, (0,sentence/* joined */.oR)('', where, `${joint}${urlField}[${index}]`), undefined, names)
            : fromUrl(own.value, where, urlField, names);
        yield { image, path: own.path };
    }
}
/** Reads the inner URL in lists such as `{"image": [{"image": "https://…"}, "https://…"]}`. */
function ownUrl(held, urlField) {
    const { value, path } = held;
    const field = (0,record_values/* isRecord */.u4)(value) ? (0,record_values/* fieldPathOf */.b7)(value, urlField) : undefined;
    const inner = field && (0,record_values/* valueAt */.fK)(value, field);
    return field && typeof inner === 'string' ? { value: inner, path: [...path, ...field] } : held;
}
/** @param field the field of the value; undefined if `where` already names the place */
function fromUrl(value, where, field, { holdsKeys }) {
    const text = typeof value === 'string' ? value : '';
    const url = holdsKeys ? text : text.trim();
    if (url)
        return { url, where };
    const lack = lackOf(value, holdsKeys ? 'key' : 'URL');
    return { url, where, problem: field === undefined ? lack : (0,say/* say */.c)('url-field-lacks', { field, lack }) };
}
function lackOf(value, wanted) {
    if (value === undefined)
        return (0,say/* say */.c)('url-missing');
    if (typeof value === 'string')
        return (0,say/* say */.c)('url-empty');
    if (value === null || Array.isArray(value))
        return (0,say/* say */.c)('url-other-kind', { kind: (0,record_values/* kindOf */.I)(value), wanted });
    return (0,say/* say */.c)('url-other-type', { type: typeof value, wanted });
}
/** Id and expiry stay among the fields, because users find their record by them. */
function aboutImage(record, names) {
    const { keyField, refererField, idField, expiresField } = names;
    const textIn = (field) => (field === undefined ? undefined : (0,record_values/* textOf */.b6)(record, field));
    const key = textIn(keyField);
    const referer = textIn(refererField);
    const id = idIn(record, idField);
    const expiry = textIn(expiresField);
    const expiresAt = expiry === undefined ? undefined : (0,link_expiry/* timeOf */.n)(expiry);
    const fields = otherFields(record, names);
    return {
        ...(key && { key }),
        ...(referer && { referer }),
        ...(id && { id }),
        ...(expiresAt !== undefined && { expiresAt }),
        ...(expiry !== undefined && expiresAt === undefined && { unreadableExpiry: expiry }),
        ...(fields && { fields }),
    };
}
/** @returns the fields that no setting names; undefined if there are none */
function otherFields(record, names) {
    const { urlField, keyField, refererField } = names;
    const others = Object.entries(record).filter(([name]) => name !== urlField && name !== keyField && name !== refererField);
    return others.length > 0 ? withoutPrototype(others) : undefined;
}
/** A record that lacks one of the fields has no id. */
function idIn(record, fields = []) {
    const texts = fields.map(field => (0,record_values/* fieldText */.gF)((0,record_values/* fieldOf */._F)(record, field)));
    return texts.includes(undefined) ? undefined : texts.join('\n');
}
/** Without a prototype, a field called `__proto__` is ordinary data. */
function withoutPrototype(entries) {
    // An object made in one step takes half the memory of one that grows.
    return Object.setPrototypeOf(Object.fromEntries(entries), null);
}


/***/ })

};
