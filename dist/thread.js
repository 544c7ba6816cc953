import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ./lib/base/digests/crc64.js
/**
 * CRC-64/XZ, which OSS answers a PUT with (`x-oss-hash-crc64ecma`): polynomial 0x42F0E1EBA9EA3693, reflected,
 * all ones in and out. Eight bytes a step ("slicing-by-8"), each 64-bit value as two 32-bit halves, since
 * BigInt is a hundred times slower.
 * https://reveng.sourceforge.io/crc-catalogue/all.htm#crc.cat.crc-64-xz
 */
/** The polynomial, bits reversed. */
const POLYNOMIAL_HIGH = 0xc96c5795;
const POLYNOMIAL_LOW = 0xd7870f42;
/** Eight tables of 256 entries: table k holds the effect of a byte that k more bytes follow. */
const HIGH = new Int32Array(8 * 256);
const LOW = new Int32Array(8 * 256);
for (let byte = 0; byte < 256; byte++) {
    let high = 0;
    let low = byte;
    for (let bit = 0; bit < 8; bit++) {
        const carry = low & 1;
        low = (low >>> 1) | (high << 31);
        high >>>= 1;
        if (carry) {
            high ^= POLYNOMIAL_HIGH;
            low ^= POLYNOMIAL_LOW;
        }
    }
    HIGH[byte] = high;
    LOW[byte] = low;
}
for (let i = 256; i < HIGH.length; i++) {
    const high = at(HIGH, i - 256);
    const low = at(LOW, i - 256);
    HIGH[i] = (high >>> 8) ^ at(HIGH, low & 255);
    LOW[i] = ((low >>> 8) | (high << 24)) ^ at(LOW, low & 255);
}
/** @returns an unsigned decimal number, as OSS writes it */
function crc64(bytes) {
    const crc = new Crc64();
    crc.update(bytes);
    return crc.digest();
}
class Crc64 {
    #high = -1;
    #low = -1;
    update(bytes) {
        let high = this.#high;
        let low = this.#low;
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        const whole = bytes.length - (bytes.length % 8);
        let next = 0;
        for (; next < whole; next += 8) {
            const a = low ^ view.getInt32(next, true);
            const b = high ^ view.getInt32(next + 4, true);
            const a0 = 0x700 | (a & 255);
            const a1 = 0x600 | ((a >>> 8) & 255);
            const a2 = 0x500 | ((a >>> 16) & 255);
            const a3 = 0x400 | (a >>> 24);
            const b0 = 0x300 | (b & 255);
            const b1 = 0x200 | ((b >>> 8) & 255);
            const b2 = 0x100 | ((b >>> 16) & 255);
            const b3 = b >>> 24;
            high =
                at(HIGH, a0) ^
                    at(HIGH, a1) ^
                    at(HIGH, a2) ^
                    at(HIGH, a3) ^
                    at(HIGH, b0) ^
                    at(HIGH, b1) ^
                    at(HIGH, b2) ^
                    at(HIGH, b3);
            low =
                at(LOW, a0) ^
                    at(LOW, a1) ^
                    at(LOW, a2) ^
                    at(LOW, a3) ^
                    at(LOW, b0) ^
                    at(LOW, b1) ^
                    at(LOW, b2) ^
                    at(LOW, b3);
        }
        for (; next < bytes.length; next++) {
            const index = (low ^ view.getUint8(next)) & 255;
            low = ((low >>> 8) | (high << 24)) ^ at(LOW, index);
            high = (high >>> 8) ^ at(HIGH, index);
        }
        this.#high = high;
        this.#low = low;
    }
    /** @returns an unsigned decimal number */
    digest() {
        return ((BigInt(~this.#high >>> 0) << 32n) | BigInt(~this.#low >>> 0)).toString();
    }
}
/** Every index here is in range. */
function at(table, index) {
    return table[index];
}

;// CONCATENATED MODULE: ./lib/base/digests/digests.js
/**
 * What bytes come to: digests as keys, stores and results want them. Must not import anything of ours.
 */


/**
 * Only the digests asked for: each is a pass of its own over the bytes (60 KB: sha256 36 µs, crc64 55 µs, md5 80 µs).
 */
function digestsOf(bytes, names) {
    return Object.fromEntries(names.map(name => [name, digestOf(bytes, name)]));
}
function digestOf(bytes, name) {
    return name === 'crc64' ? crc64(bytes) : (0,external_node_crypto_namespaceObject.hash)(name, bytes);
}

;// CONCATENATED MODULE: ./lib/base/digests/thread.js
/** The other side of `digester.ts`: a body in, its digests and the body itself out. Runs as a thread. */


const names = external_node_worker_threads_namespaceObject.workerData;
external_node_worker_threads_namespaceObject.parentPort?.on('message', ({ id, bytes }) => {
    const reply = { id, bytes, digests: digestsOf(bytes, names) };
    external_node_worker_threads_namespaceObject.parentPort?.postMessage(reply, [bytes.buffer]);
});

