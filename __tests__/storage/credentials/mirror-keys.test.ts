import { expect, test } from '@jest/globals'
import { mirrorKeyIdVariables, mirrorSecretVariables } from '../../../src/storage/credentials/from-env.ts'

test('variables of mirrors are masked in any case of their letters, as Windows finds them', () => {
  const environment = {
    MIRROR_R2_SECRET: 'a',
    mirror_r2_token: 'b',
    Mirror_R2_Access_Key_Id: 'c',
    MIRROR_R2_ACCESS_KEY_ID: 'd',
    MIRROR_R2_SECRET_NAME: 'e',
    MIRROR_SECRET: 'f',
  }
  expect(mirrorSecretVariables(environment)).toEqual(['MIRROR_R2_SECRET', 'mirror_r2_token'])
  expect(mirrorKeyIdVariables(environment)).toEqual(['Mirror_R2_Access_Key_Id', 'MIRROR_R2_ACCESS_KEY_ID'])
})
