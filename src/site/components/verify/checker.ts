/**
 * The course of a visit: something to check comes in, a result is shown, the visitor may allow more
 * or ask whose it is.
 */

import { fill } from '../../../language/text.ts';
import type { Task } from './messages.ts';
import { download } from './download.ts';
import { button, element } from './elements.ts';
import { mayAsk, type Place } from './place.ts';
import { say, showReport } from './result.ts';
import { verifyInWorker } from './session.ts';
import { speech } from './speech.ts';
import { tongue } from './tongue.ts';

const words = speech.checker;
const largestFile = 10 * 1024 * 1024;

/** Something to check, and what the visitor said about it. */
interface Subject {
  readonly bytes: Uint8Array;
  /** Where it was read, or null for a file or text. */
  readonly address: string | null;
  readonly identity: string | null;
}

export class Checker {
  readonly #place: Place;
  /** Hosts that the visitor let this page ask, for as long as the page is open. */
  readonly #allowed = new Set<string>();
  /** Counts subjects, so that a slow answer never replaces a newer one. */
  #turn = 0;

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
    await this.#check({ bytes, address: null, identity: null });
  }

  /**
   * An address on this site is read at once, one elsewhere after a press of the button that names
   * its host.
   */
  async checkAddress(address: string): Promise<void> {
    const turn = ++this.#turn;
    if (!mayAsk(address, this.#place, this.#allowed)) return this.#askLeave(address);
    say('working', words.working, words.reading);
    const result = await download(address, largestFile);
    if (turn !== this.#turn) return;
    if (result.outcome === 'unreachable')
      return say('undetermined', words.undecided, result.reason);
    await this.#check({ bytes: result.bytes, address, identity: null });
  }

  #askLeave(address: string): void {
    const { host, protocol } = new URL(address);
    if (protocol !== 'https:') return say('undetermined', words.undecided, words.onlyHttps);
    say('working', words.step, fill(words.elsewhere, { host }));
    document
      .getElementById('details')
      ?.append(
        button(fill(words.read, { host }), () =>
          this.#allow([host], () => this.checkAddress(address)),
        ),
      );
  }

  #allow(hosts: readonly string[], then: () => Promise<void>): void {
    for (const host of hosts) this.#allowed.add(host);
    void then();
  }

  async #check(subject: Subject): Promise<void> {
    const turn = ++this.#turn;
    say('working', words.working, words.checking);
    const { issuer } = this.#place;
    const task: Task = {
      kind: 'verify',
      bytes: subject.bytes,
      now: Date.now(),
      trusted: [issuer],
      identity: subject.identity,
    };
    const [spoken, { finding, read, unasked }] = await Promise.all([
      tongue(),
      verifyInWorker(task, this.#place, this.#allowed),
    ]);
    if (turn !== this.#turn) return;
    if (finding === null || spoken === null)
      return say('undetermined', words.undecided, words.stopped);
    const documents = subject.address === null ? read : [subject.address, ...read];
    const isSigned = finding.report.achievement !== null;
    try {
      showReport(finding.report, spoken, documents, [
        ...(unasked.length > 0 ? [this.#hostQuestion(subject, unasked)] : []),
        ...(isSigned ? [this.#recipientQuestion(subject)] : []),
      ]);
    } catch {
      // Scripts that a browser kept and texts of a site published since can differ.
      say('undetermined', words.undecided, words.stopped);
    }
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
      const identity = field.value.trim();
      void this.#check({ ...subject, identity: identity === '' ? null : identity });
    });
    return form;
  }
}
