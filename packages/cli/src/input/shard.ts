import { InvalidArgumentError } from 'commander'
import type { Io } from '../io.js'

/** One of several equal parts of the runs, counted from 1. */
export interface Shard {
  readonly index: number
  readonly of: number
}

/**
 * Reads `3/8`; or `auto` and `auto/8`, where a Slurm array or a Kubernetes Indexed Job says in the environment which part
 * is meant. Slurm knows how many parts there are, unless only some are made again; Kubernetes tells nobody.
 */
export function shardIn(env: Io['env']): (text: string) => Shard {
  return (text) => {
    const [, index, of] = /^(auto|\d{1,6})(?:\/(\d{1,6}))?$/.exec(text) ?? []
    const parts = of === undefined ? undefined : Number(of)
    if (index === 'auto' && parts !== 0) return partFrom(env, parts)
    if (parts !== undefined && Number(index) >= 1 && Number(index) <= parts) return { index: Number(index), of: parts }
    throw new InvalidArgumentError(`Expected a part such as 1/8, auto or auto/8, but received ${JSON.stringify(text)}.`)
  }
}

/** The runs of one part: each run is in one part alone, and parts differ by a run at the most. */
export function runsOfShard({ index, of }: Shard, first: number, count: number): { firstRun: number; runs: number } {
  const before = Math.floor((count * (index - 1)) / of)
  return { firstRun: first + before, runs: Math.floor((count * index) / of) - before }
}

const taskId = 'SLURM_ARRAY_TASK_ID'
const taskMin = 'SLURM_ARRAY_TASK_MIN'
const taskMax = 'SLURM_ARRAY_TASK_MAX'
const taskCount = 'SLURM_ARRAY_TASK_COUNT'
const podIndex = 'JOB_COMPLETION_INDEX'

function partFrom(env: Io['env'], of: number | undefined): Shard {
  const [inArray, inJob] = [env[taskId] !== undefined, env[podIndex] !== undefined]
  if (inArray === inJob)
    throw new InvalidArgumentError(
      `Expected the environment of a Slurm array or of a Kubernetes Indexed Job, but found ${found(env, [taskId, podIndex])}.`
    )
  return inArray ? partOfArray(env, of) : partOfJob(env, of)
}

/**
 * Where Slurm says how many parts there are, ids are consecutive from 0 or from 1: other ids are those of parts made
 * again, whose number is not that of all parts. Where the command line says it, ids count from 1.
 */
function partOfArray(env: Io['env'], of: number | undefined): Shard {
  const [id, min] = [wholeNumber(env[taskId]), wholeNumber(env[taskMin])]
  if (of !== undefined) {
    if (min >= 1 && id >= min && id <= of) return { index: id, of }
    throw new InvalidArgumentError(
      `Expected the ids of a Slurm array from 1 to ${of}, but found ${found(env, [taskId, taskMin])}.`
    )
  }
  const [max, count] = [wholeNumber(env[taskMax]), wholeNumber(env[taskCount])]
  if (min <= 1 && id >= min && id <= max && max - min + 1 === count) return { index: id - min + 1, of: count }
  throw new InvalidArgumentError(
    `Expected a Slurm array without gaps from 0 or 1, such as --array=1-8, but found ${found(env, [taskId, taskMin, taskMax, taskCount])}. To make only some parts, say how many there are in all: --shard auto/8.`
  )
}

/** Kubernetes counts from 0. */
function partOfJob(env: Io['env'], of: number | undefined): Shard {
  if (of === undefined)
    throw new InvalidArgumentError(
      `Expected the number of parts, such as auto/8, but received "auto" and found ${found(env, [podIndex])}: a Kubernetes Indexed Job does not tell its completions.`
    )
  const index = wholeNumber(env[podIndex])
  if (index < of) return { index: index + 1, of }
  throw new InvalidArgumentError(
    `Expected the index of a Kubernetes Indexed Job from 0 to ${of - 1}, but found ${found(env, [podIndex])}.`
  )
}

/** NaN for anything else, which no comparison lets pass. */
const wholeNumber = (text = '') => (/^\d{1,9}$/.test(text) ? Number(text) : Number.NaN)

const found = (env: Io['env'], names: readonly string[]) =>
  names.map((name) => (env[name] === undefined ? `no ${name}` : `${name}=${JSON.stringify(env[name])}`)).join(', ')
