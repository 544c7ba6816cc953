export const id = 957;
export const ids = [957];
export const modules = {

/***/ 10957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MAX_HTML: () => (/* binding */ MAX_HTML),
  readHtmlDocument: () => (/* binding */ readHtmlDocument)
});

// EXTERNAL MODULE: ./lib/input/documents/web-page.js
var web_page = __webpack_require__(94391);
// EXTERNAL MODULE: ./lib/input/documents/pages/page.js
var page = __webpack_require__(58399);
// EXTERNAL MODULE: ./lib/input/documents/pages/html/html-urls.js + 4 modules
var html_urls = __webpack_require__(68999);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/base/memoize-last.js
var memoize_last = __webpack_require__(89438);
;// CONCATENATED MODULE: ./lib/input/documents/pages/html/query-encoding.js
/**
 * Writes the query of a URL in the encoding of its page, as browsers do
 * (https://url.spec.whatwg.org/#query-state). Paths are in UTF-8 whatever the page is in.
 */


/** Bytes of a character that only decoders know, by the first byte: the Encoding Standard gives it others. */
const DECODED_ONLY = {
    big5: /^(?:[89]|a0|a2(?:a[4-7]|cc|ce))/,
    shift_jis: /^(?:ed|ee)/,
    gb18030: /^80/,
};
/** Browsers write the queries of these in UTF-8; `iso-2022-jp` has states, which no image URL is worth. */
const IN_UTF8 = /^(?:utf-|iso-2022-jp|replacement|x-user-defined)/;
/** Hexadecimal bytes of each character: no encoder of them exists in Node. */
const bytesIn = (0,memoize_last/* memoizeLast */.x)((encoding) => {
    const decoder = new external_node_util_.TextDecoder(encoding);
    const known = new Map();
    const add = (...bytes) => {
        const text = decoder.decode(Uint8Array.from(bytes));
        const hex = Buffer.from(bytes).toString('hex');
        const isOne = [...text].length === 1 && text !== '\ufffd' && !known.has(text);
        if (isOne && DECODED_ONLY[encoding]?.test(hex) !== true)
            known.set(text, hex);
    };
    for (let byte = 0x80; byte <= 0xff; byte++)
        add(byte);
    for (let lead = 0x81; lead < 0xff; lead++)
        for (let trail = 0x40; trail < 0xff; trail++)
            add(lead, trail);
    return known;
});
/** @param encoding the name of a `TextDecoder` */
function encodeQuery(url, encoding) {
    if (IN_UTF8.test(encoding))
        return url;
    return url.replace(/^([^?#]*\?)([^#]*)/, (_, path, query) => {
        return path + query.replace(/[^\0-\x7f]/gu, character => encoded(character, bytesIn(encoding)));
    });
}
/** A second byte in ASCII stays as it is. */
function encoded(character, known) {
    const hex = known.get(character);
    if (hex === undefined)
        return `%26%23${character.codePointAt(0)}%3B`;
    return hex.replace(/../g, byte => byte < '80' ? String.fromCharCode(Number.parseInt(byte, 16)) : `%${byte.toUpperCase()}`);
}

;// CONCATENATED MODULE: ./lib/input/documents/pages/html/html.js




/** Characters. A page must be in memory as a whole. */
const MAX_HTML = 67_108_864;
function readHtmlDocument(text, reading) {
    const { name, options } = reading;
    const { address, encoding } = options;
    try {
        const { urls, asides, base = '' } = (0,html_urls/* readHtmlUrls */.S)(text, options.media, [], options.checkTime);
        const starts = new Set(urls.map(({ from }) => from));
        options.net?.add(text, name, starts, () => ({ known: [...asides, ...urls], values: [] }));
        const listed = urls.filter(({ url }) => (0,page/* isListed */.yy)(url, options));
        const images = (0,page/* noteUrls */.$C)(listed, text, reading);
        if (address === undefined)
            return images;
        if (images.length === 0)
            reading.title = (0,web_page/* titleOf */.Gg)(text);
        const from = (0,web_page/* shortBase */.qu)(URL.parse(base, address)?.href ?? address);
        return ofPages(images, from, address, encoding);
    }
    catch (error) {
        return (0,page/* leaveUnread */.J7)(error, text, 0, reading);
    }
}
/** One by one: a long base multiplies the page. */
function* ofPages(images, base, page, encoding = 'utf-8') {
    for (const image of images)
        yield (0,web_page/* ofPage */.VV)({ ...image, url: encodeQuery(image.url, encoding) }, base, page);
}


/***/ })

};
