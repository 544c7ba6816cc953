/** The files for Kubernetes in examples/scale, against the schemas of its API. */
import { createRequire } from 'node:module'
import { expect, test } from '@jest/globals'
import { yamlFile } from '../support/scale-page.ts'

const { Job } = createRequire(import.meta.url)('kubernetes-models/batch/v1')
const judge = (job: object) => new Job(job).validate()

/** KEDA makes Jobs of its template. */
function jobOfKeda() {
  const { metadata, spec } = yamlFile('keda.yaml')
  return { apiVersion: 'batch/v1', kind: 'Job', metadata, spec: spec.jobTargetRef }
}

test.each([
  ['kubernetes-job.yaml', yamlFile('kubernetes-job.yaml')],
  ['keda.yaml', jobOfKeda()],
])('%s is a Job', (_, job) => {
  expect(() => judge(job)).not.toThrow()
})

test('a value of another type is refused', () => {
  const { spec, ...job } = yamlFile('kubernetes-job.yaml')
  expect(() => judge({ ...job, spec: { ...spec, completions: '48' } })).toThrow('completions must be integer')
  const rules = [{ action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget' }] }]
  expect(() => judge({ ...job, spec: { ...spec, podFailurePolicy: { rules } } })).toThrow('status')
})
