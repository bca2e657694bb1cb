/**
 * Processes of our own that do one task after another for this one, since what they work with may
 * hang or take its process down, and since each works on a core of its own.
 */

import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Room for what was made just now, in megabytes: what tasks hand around are bytes, which lie beside the
 * heap, and as many as Node itself gives were never looked through.
 */
const roomForNew = 4;

/** A busy machine may need this long to start a process, in milliseconds. */
const startingTime = 60_000;

/**
 * One process, started when its first task comes and again after it has ended; idle, it keeps
 * nothing alive. Its script says `ready` by a message, and then answers each message by one.
 */
export class TaskProcess<Task, Answer> {
  readonly #script: string;
  readonly #memory: number;
  #child: Promise<ChildProcess> | null = null;
  /** Processes that have ended; the next task after an idle end needs its second try. */
  readonly #gone = new WeakSet<ChildProcess>();
  #queue: Promise<unknown> = Promise.resolve();

  /** `memory`: most megabytes of its heap. */
  constructor(script: URL, memory: number) {
    this.#script = fileURLToPath(script);
    this.#memory = memory;
  }

  /**
   * What the process makes of a task, after those that were given before. Where it takes longer than
   * `time` (milliseconds) or the process ends, it is tried again in a fresh process, for what ended
   * the first may have been an earlier task's doing; then it throws `timeout`, or how the process
   * ended. Other tasks are not harmed.
   */
  does(task: Task, time: number): Promise<Answer> {
    const done = this.#queue.then(() => this.#once(task, time).catch(() => this.#once(task, time)));
    this.#queue = done.catch(() => undefined);
    return done;
  }

  /** Ends the process once its tasks are done; the next task starts another. */
  async end(): Promise<void> {
    await this.#queue;
    const worker = await this.#child?.catch(() => null);
    this.#child = null;
    if (worker == null || this.#gone.has(worker)) return;
    const ended = new Promise((resolve) => worker.once('exit', resolve));
    worker.ref();
    worker.disconnect();
    await ended;
  }

  async #once(task: Task, time: number): Promise<Answer> {
    const mine = (this.#child ??= this.#start());
    try {
      const worker = await mine;
      if (this.#gone.has(worker)) throw new Error('ended while idle');
      hold(worker, true);
      const answer = (await ask(worker, time, task)) as Answer;
      hold(worker, false);
      return answer;
    } catch (error) {
      if (this.#child === mine) this.#child = null;
      throw error;
    }
  }

  async #start(): Promise<ChildProcess> {
    const worker = fork(this.#script, [], {
      execArgv: [`--max-old-space-size=${this.#memory}`, `--max-semi-space-size=${roomForNew}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    worker.on('error', () => undefined);
    worker.once('exit', () => this.#gone.add(worker));
    await ask(worker, startingTime);
    return worker;
  }
}

/**
 * Sends a task, if any, and waits for one answer; kills the process where none comes. Throws
 * `timeout` or how it ended.
 */
function ask(worker: ChildProcess, time: number, task?: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('exit', onExit).off('error', onError);
    };
    const onError = (error: Error) => {
      end();
      worker.kill('SIGKILL');
      reject(error);
    };
    const onExit = (code: number | null, signal: string | null) =>
      onError(new Error(signal ?? `exit ${code}`));
    const onMessage = (answer: unknown) => {
      end();
      resolve(answer);
    };
    const timer = setTimeout(() => onError(new Error('timeout')), time);
    worker.on('message', onMessage).on('exit', onExit).on('error', onError);
    if (task !== undefined) worker.send(task as object, (error) => error && onError(error));
  });
}

/** An idle process must not keep this one alive; a busy one must. */
function hold(worker: ChildProcess, busy: boolean): void {
  if (busy) worker.ref();
  else worker.unref();
  if (busy) worker.channel?.ref();
  else worker.channel?.unref();
}

/** The other end: for the script of such a process, which answers its tasks by `does`. */
export function answerTasks<Task, Answer>(does: (task: Task) => Answer | Promise<Answer>): void {
  process.on('message', (task) => void answer(does, task as Task));
  process.on('disconnect', () => process.exit(0));
  process.send?.('ready');
}

async function answer<Task, Answer>(
  does: (task: Task) => Answer | Promise<Answer>,
  task: Task,
): Promise<void> {
  process.send?.(await does(task));
}
