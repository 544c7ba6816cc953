import { expect, test } from '@jest/globals'
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
      await place.put(place.mirror, pathOf({ bytes: cut }), cut)
      await place.put(place.source, pathOf({ bytes: type }), type)
      await place.put(place.source, pathOf({ bytes: taken }), lost)
      await place.put(place.mirror, pathOf({ bytes: taken }), taken)
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
}

describeReal('moto', motoMissing(), startMoto, testRepair)
describeReal('radosgw', radosgwMissing(), startRadosgw, testRepair)
