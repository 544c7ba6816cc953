export const id = 4796;
export const ids = [4796];
export const modules = {

/***/ 54796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ SCRAPY_FIELD),
  imageUrlsInArray: () => (/* binding */ imageUrlsInArray),
  imageUrlsOf: () => (/* binding */ imageUrlsOf),
  H: () => (/* binding */ otherFields)
});

// EXTERNAL MODULE: ./lib/base/errors.js
var errors = __webpack_require__(17594);
// EXTERNAL MODULE: ./lib/base/sentence.js
var sentence = __webpack_require__(22288);
// EXTERNAL MODULE: ./lib/base/url/link-expiry.js
var link_expiry = __webpack_require__(66987);
// EXTERNAL MODULE: ./lib/input/messages/say.js + 2 modules
var say = __webpack_require__(42001);
// EXTERNAL MODULE: ./lib/input/documents/failed-member.js
var failed_member = __webpack_require__(21419);
// EXTERNAL MODULE: external "node:util/types"
var types_ = __webpack_require__(73429);
// EXTERNAL MODULE: ./lib/base/messages/printable.js
var printable = __webpack_require__(75541);
// EXTERNAL MODULE: ./lib/base/url/data-uri.js
var data_uri = __webpack_require__(65180);
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
        const image = Object.hasOwn(record, MEMBER) ? bytesOf(record[MEMBER]) : undefined;
        return image && { rest: without(record, [MEMBER]), image };
    }
    const path = bytesField === undefined ? undefined : (0,record_values/* fieldPathOf */.b7)(record, bytesField);
    if (path === undefined)
        return undefined;
    return { rest: without(record, path), image: decoded((0,record_values/* valueAt */.fK)(record, path), bytesField ?? '') };
}
function invalidBytes(problem) {
    return { problem, reason: 'bytes-invalid' };
}
/** Numbers stay ordinary fields: results have their size under this name. */
function bytesOf(value) {
    if ((0,types_.isUint8Array)(value))
        return { bytes: value };
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
    const bytes = (0,data_uri/* decodeBase64 */.y4)(value);
    if (!bytes)
        return invalidBytes((0,say/* say */.c)('bytes-no-base64', { field, length: value.length }));
    return { bytes };
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
 * @param coverage receives which records have the field
 * @throws SettingsError if a record gives several URLs and one id
 */
function* imageUrlsOf(value, place, names, coverage) {
    if (!(0,record_values/* isRecord */.u4)(value)) {
        yield { image: fromUrl(value, place.where, undefined, names), path: place.path };
        return;
    }
    const record = (0,failed_member/* withoutFailedMember */.oN)(value);
    // The bytes are taken out first: nothing may search them like nested members.
    const read = names.takesBytes || names.bytesField !== undefined ? bytesIn(record, names) : undefined;
    if (read === undefined)
        return yield* fromRecord({ rest: record }, place, names, coverage);
    const found = [...fromRecord(read, place, names, coverage)];
    const given = found.length > 1 && read.image.bytes ? invalidBytes((0,say/* say */.c)('bytes-of-several')) : read.image;
    for (const { image, path: at } of found)
        yield { image: image.problem === undefined ? { ...image, ...given } : image, path: at };
}
/** @param place of the array; `[0]` and so on are added for its items */
function* imageUrlsInArray(values, { path, where }, names, coverage) {
    let index = 0;
    for (const value of values) {
        const place = { path: [...path, index], where: (0,sentence/* joined */.oR)('', where, `[${index}]`), joint: '.' };
        yield* imageUrlsOf(value, place, names, coverage);
        index++;
    }
}
function* fromRecord({ rest: record, image: { bytes, problem } = {} }, { path, where, joint }, asked, coverage) {
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
    const isNameless = (bytes ?? problem) !== undefined && isNoUrl(value);
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
    const spot = { value, path: [...path, ...(field ?? [])] };
    for (const found of urlsIn(spot, where, names, joint)) {
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
function ownUrl(spot, urlField) {
    const { value, path } = spot;
    const field = (0,record_values/* isRecord */.u4)(value) ? (0,record_values/* fieldPathOf */.b7)(value, urlField) : undefined;
    const inner = field && (0,record_values/* valueAt */.fK)(value, field);
    return field && typeof inner === 'string' ? { value: inner, path: [...path, ...field] } : spot;
}
/** @param field the field of the value; undefined if `where` already names the place */
function fromUrl(value, where, field, { holdsKeys }) {
    const text = typeof value === 'string' ? value : '';
    const url = holdsKeys ? text : text.trim();
    if (url)
        return { url, where };
    const lack = lackOf(value, holdsKeys ? 'key' : 'URL');
    const problem = field === undefined ? lack : (0,say/* say */.c)('url-field-lacks', { field, lack });
    // A caller's array may have holes; a record may lack the member.
    const isNone = !holdsKeys && isNoUrl(value) && (value !== undefined || field !== undefined);
    return {
        url,
        where,
        problem,
        ...(isNone && { reason: 'no-url', ...(value === undefined && { lacksMember: true }) }),
    };
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
    // An object made in one step takes half as much memory as one that grows.
    return Object.setPrototypeOf(Object.fromEntries(entries), null);
}


/***/ })

};
