import { describe, expect, test } from '@jest/globals'
import { UploadSlots } from '../../../src/base/concurrency/slots.ts'

const settle = () => new Promise(resolve => setImmediate(resolve))

/** Sends images through, each upload open until `finish` is called with its number. */
function crossing(uploadSlots: UploadSlots) {
  const entered: number[] = []
  const uploading: number[] = []
  const ends = new Map<number, (error?: Error) => void>()
  return {
    entered,
    uploading,
    send: async (number: number) => {
      await uploadSlots.enter(() => entered.push(number))
      try {
        uploading.push(number)
        await new Promise<void>((resolve, reject) => {
          ends.set(number, error => (error ? reject(error) : resolve()))
        })
      } finally {
        uploadSlots.leave()
      }
    },
    finish: async (number: number, error?: Error) => {
      ends.get(number)?.(error)
      await settle()
    },
  }
}

describe('the passage to the store', () => {
  test('uploads so many at once, lets as many wait, and keeps the rest at their hosts', async () => {
    const { entered, uploading, send, finish } = crossing(new UploadSlots(2))
    for (const number of [1, 2, 3, 4, 5, 6]) void send(number)
    await settle()
    expect({ entered, uploading }).toEqual({ entered: [1, 2, 3, 4], uploading: [1, 2] })
    await finish(2)
    expect({ entered, uploading }).toEqual({ entered: [1, 2, 3, 4, 5], uploading: [1, 2, 3] })
    await finish(1)
    expect({ entered, uploading }).toEqual({ entered: [1, 2, 3, 4, 5, 6], uploading: [1, 2, 3, 4] })
  })

  test('gives the slot of an upload that failed to the next one', async () => {
    const { uploading, send, finish } = crossing(new UploadSlots(1))
    const first = send(1)
    void send(2)
    await settle()
    const told = expect(first).rejects.toThrow('refused')
    await finish(1, new Error('refused'))
    await told
    expect(uploading).toEqual([1, 2])
  })
})
