/**
 * The course of a visit: something to check comes in, a result is shown, the visitor may allow more
 * or ask whose it is.
 */

import { fill } from '../../../language/text.ts';
import type { Task } from './messages.ts';
import type { Tongue } from '../../../verification/report/words.ts';
import { button, element } from './elements.ts';
import type { Place } from './place.ts';
import { say, showReport } from './result.ts';
import { type Outcome, verifyInWorker } from './session.ts';
import { checker as words, speech } from './speech.ts';
import { tongue } from './tongue.ts';

const largestFile = 10 * 1024 * 1024;

/** Something to check, and what the visitor said about it. */
interface Subject {
  /** The bytes of a file, or what was written into the field for an address. */
  readonly brought: Uint8Array | string;
  readonly identity: string | null;
}

export class Checker {
  readonly #place: Place;
  /** Hosts that the visitor let this page ask, for as long as the page is open. */
  readonly #allowed = new Set<string>();
  /** Counts subjects, so that a slow answer never replaces a newer one. */
  #turn = 0;
  /** Says the last result again. */
  #said: (() => Promise<void>) | null = null;

  constructor(place: Place) {
    this.#place = place;
  }

  async checkFile(file: Blob): Promise<void> {
    // Of a larger file the first bytes still tell what it is.
    const bytes = new Uint8Array(
      await file
        .slice(0, largestFile + 1)
        .arrayBuffer()
        .catch(() => new ArrayBuffer(0)),
    );
    await this.#check({ brought: bytes, identity: null });
  }

  /** An address, or whatever else was written where one was asked for. */
  async checkWritten(text: string): Promise<void> {
    await this.#check({ brought: text, identity: null });
  }

  /** Says once more what was said last, in the language of now. */
  async sayAgain(): Promise<void> {
    await this.#said?.();
  }

  #allow(hosts: readonly string[], then: () => Promise<void>): void {
    for (const host of hosts) this.#allowed.add(host);
    void then();
  }

  async #check(subject: Subject): Promise<void> {
    const turn = ++this.#turn;
    this.#said = null;
    say('working', words.working, words.checking);
    const isAsked = subject.identity !== null;
    const [spoken, outcome] = await Promise.all([tongue(isAsked), this.#verify(subject)]);
    if (turn !== this.#turn) return;
    this.#said = async () => this.#say(subject, outcome, await tongue(isAsked), turn);
    await this.#say(subject, outcome, spoken, turn);
  }

  async #say(
    subject: Subject,
    { finding, read, unasked }: Outcome,
    spoken: Tongue | null,
    turn: number,
  ): Promise<void> {
    if (finding === null || spoken === null)
      return say('undetermined', words.undecided, words.stopped);
    const isCurrent = (): boolean => turn === this.#turn;
    const ask = (hosts: readonly string[]): HTMLElement => this.#hostQuestion(subject, hosts);
    const { report } = finding;
    if (finding.items ?? report.inside)
      return (await import('./record.ts')).showSeveral(finding, unasked, spoken, {
        verify: (brought) => this.#verify({ ...subject, brought }),
        isCurrent,
        ask,
      });
    try {
      const { achievement, checks } = report;
      const isUnread = checks[0]?.code === 'unreadable-input';
      const asking = unasked.length === 0 ? 'done' : isUnread ? 'unread' : 'open';
      const questions = [
        ...(unasked.length > 0 ? [ask(unasked)] : []),
        ...(achievement !== null ? [this.#recipientQuestion(subject)] : []),
      ];
      await showReport({
        report,
        spoken,
        documents: read,
        asking,
        questions,
        place: this.#place,
        brought: subject.brought,
        isCurrent,
      });
    } catch {
      // Scripts that a browser kept and texts of a site published since can differ.
      say('undetermined', words.undecided, words.stopped);
    }
  }

  #verify({ brought, identity }: Subject): ReturnType<typeof verifyInWorker> {
    const { issuer, site } = this.#place;
    const task: Task = {
      kind: 'verify',
      brought,
      now: Date.now(),
      trusted: [issuer],
      identity,
      site,
      notText: words.noText,
    };
    return verifyInWorker(task, this.#place, this.#allowed);
  }

  #hostQuestion(subject: Subject, hosts: readonly string[]): HTMLElement {
    const named = { hosts: new Intl.ListFormat(speech.language).format(hosts) };
    return element(
      'div',
      { class: 'question' },
      element('p', {}, fill(words.documentsFrom, named)),
      button(fill(words.ask, named), () => this.#allow(hosts, () => this.#check(subject))),
    );
  }

  #recipientQuestion(subject: Subject): HTMLElement {
    const field = element('input', {
      id: 'identity',
      type: 'text',
      autocomplete: 'off',
      spellcheck: 'false',
      value: subject.identity ?? '',
    });
    const form = element(
      'form',
      { class: 'question' },
      element('label', { for: 'identity' }, words.whose),
      element(
        'div',
        { class: 'field' },
        field,
        element('button', { class: 'button' }, words.compare),
      ),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#check({ ...subject, identity: field.value.trim() || null });
    });
    return form;
  }
}
