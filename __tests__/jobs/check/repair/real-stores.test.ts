import { expect, test } from '@jest/globals'
import { systemClock } from '../../../../src/base/clock.ts'
import { checkWith } from '../../../../src/jobs/check/check.ts'
import type { CheckOptions } from '../../../../src/jobs/check/check-fields.ts'
import { mintKey } from '../../../../src/storage/key/object-key.ts'
import type { ImageEntry } from '../../../../src/storage/manifest/entries/entry.ts'
import { writeSegment } from '../../../../src/storage/manifest/journal.ts'
import { motoMissing, startMoto } from '../../../servers/moto.ts'
import { radosgwMissing, startRadosgw } from '../../../servers/radosgw.ts'
import type { RealStore } from '../../../servers/real-store.ts'
import { describeReal, openOn } from '../../../support/real-s3-store.ts'
import { type Damage, openRepairing, pathOf, picture } from '../../../support/repairing.ts'

const lost = picture('plain.png')
const cut = picture('alpha.png')
const type = picture('plain.bmp')
const taken = picture('still.gif')

function testRepair(server: () => RealStore): void {
  test('what is missing, cut or of a wrong type is put back, and another object is left alone', async () => {
    const opened = await openOn(server())
    const place = await openRepairing({}, opened.store)
    try {
      const url = place.serve('/lost.png', { body: lost })
      await place.put(place.source, pathOf({ bytes: cut }), cut.subarray(0, 60))
      await place.put(place.copy, pathOf({ bytes: cut }), cut)
      await place.put(place.source, pathOf({ bytes: type }), type)
      await place.put(place.source, pathOf({ bytes: taken }), lost)
      await place.put(place.copy, pathOf({ bytes: taken }), taken)
      const damages: readonly Damage[] = [
        { bytes: lost, url },
        { bytes: cut, state: 'changed' },
        { bytes: type, state: 'changed', why: 'type' },
        { bytes: taken },
      ]
      const ends = await place.repair({ repair: 'replace' }, ...damages)
      expect(ends.map(({ state }) => state)).toEqual(['repaired', 'repaired', 'repaired', 'changed'])
      const kept = await Promise.all(damages.map(one => place.read(place.source, pathOf(one))))
      expect(kept).toEqual([lost, cut, type, lost])
      const details = await opened.store.details?.(
        place.keyAt(place.source, pathOf({ bytes: type })),
        new AbortController().signal,
      )
      expect(details?.contentType).toBe('image/bmp')
    } finally {
      await place.close()
      await opened.close()
    }
  })

  test('a loss is written down, accepted, and taken back when the object is there again', async () => {
    const { store, bucket, real, close } = await openOn(server())
    const never = new AbortController().signal
    const { endpoint, accessKeyId, accessKeySecret } = real
    const login = {
      endpoint,
      accessKeyId,
      accessKeySecret,
      region: 'us-east-1',
    } as const
    const run = async (options: Partial<CheckOptions>) => {
      const { states, failure } = await checkWith(
        {},
        { source: `s3://${bucket}/scraped/`, ...login, ...options },
      )
      return [states.missing, states.accepted, states.whole, failure]
    }
    const images = [lost, cut]
    const keyOf = (bytes: Buffer) => mintKey(store.prefix, pathOf({ bytes }))
    const put = (bytes: Buffer) =>
      store.put(keyOf(bytes), bytes, { contentType: 'image/png', mode: 'keep-existing' }, never)
    const at = new Date(Date.now() - 60_000).toISOString()
    const lines = images.map(
      (bytes): ImageEntry => ({
        url: `https://images.example.com/#id=${bytes.length}`,
        key: keyOf(bytes),
        bytes: bytes.length,
        firstSeen: at,
        at,
      }),
    )
    try {
      const place = { store, runId: '1', clock: systemClock, before: '' }
      await writeSegment(place, lines, never)
      await put(cut)
      const failure = '1 missing, of 2 objects'
      for (const options of [{}, { repair: true }, { repair: true }])
        expect(await run(options)).toEqual([1, 0, 1, failure])
      for (const options of [{ acceptMissing: true }, {}, { repair: true }, { acceptMissing: true }])
        expect(await run(options)).toEqual([0, 1, 1, undefined])
      await put(lost)
      for (const options of [{}, { repair: true }, {}])
        expect(await run(options)).toEqual([0, 0, 2, undefined])
    } finally {
      await close()
    }
  })
}

describeReal('moto', motoMissing(), startMoto, testRepair)
describeReal('radosgw', radosgwMissing(), startRadosgw, testRepair)
