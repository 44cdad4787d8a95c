// Ensembles on many machines: batches of runs in a queue of BullMQ, workers that make them, and the whole collected.
export { submit, type Submission, type Submitted } from './submit.js'
export { work, type Work, type WorkEnd, type WorkEvent } from './work.js'
export { status, type BatchFailure, type StudyStatus } from './status.js'
export { collect, type Collected } from './collect.js'
export { ClusterError } from './cluster-error.js'
export type { Range } from '@armistice/core'
