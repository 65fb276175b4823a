/**
 * Messages of the gateway as they happen (server-sent events, HTML Living Standard §9.2), read by fetch because the
 * browser's own client can send no token. Comes again behind the last id whenever the stream ends.
 */

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;
const LONGEST_SILENCE = 45_000; // the gateway gives a sign of life every 15 s
const FINAL = ['ended', 'forbidden', 'missing', 'notBuilt'];

export class Live {
  #open;
  #onMessage;
  #onState;
  #lastId;
  #isOver = false;
  #connection;
  #watch;

  /**
   * `open(lastId, signal)` resolves to the answer; `onMessage({ kind, id, data })` hears each message;
   * `onState('live' | 'away' | 'over')` whether the stream flows, or does not come again.
   */
  constructor(open, onMessage, onState) {
    this.#open = open;
    this.#onMessage = onMessage;
    this.#onState = onState;
  }

  async start() {
    let wait = FIRST_WAIT;
    while (!this.#isOver) {
      try {
        this.#connection = new AbortController();
        this.#watchAnew();
        const answer = await this.#open(this.#lastId, this.#connection.signal);
        this.#onState('live');
        wait = FIRST_WAIT;
        await this.#listen(answer.body.pipeThrough(new TextDecoderStream()));
      } catch (failure) {
        if (this.#isOver) {
          return;
        }
        if (FINAL.includes(failure.kind ?? failure.reason)) {
          this.#onState('over');
          return;
        }
      } finally {
        clearTimeout(this.#watch);
      }
      this.#onState('away');
      await new Promise((again) => setTimeout(again, wait));
      wait = Math.min(2 * wait, LONGEST_WAIT);
    }
  }

  stop() {
    this.#isOver = true;
    this.#connection?.abort();
  }

  /** A connection that nothing comes over is none, even if nobody has closed it. */
  #watchAnew() {
    clearTimeout(this.#watch);
    const connection = this.#connection;
    this.#watch = setTimeout(() => connection.abort(), LONGEST_SILENCE);
  }

  async #listen(text) {
    const reader = text.getReader();
    let heard = '';
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      this.#watchAnew();
      const frames = (heard + part.value).replaceAll('\r\n', '\n').split('\n\n');
      heard = frames.pop();
      frames.forEach((frame) => this.#hear(frame));
    }
  }

  #hear(frame) {
    const fields = new Map();
    frame.split('\n').filter((line) => !line.startsWith(':')).forEach((line) => {
      const [name, ...rest] = line.split(':');
      const value = rest.join(':').replace(/^ /, '');
      fields.set(name, fields.has(name) ? `${fields.get(name)}\n${value}` : value);
    });
    this.#lastId = fields.get('id') ?? this.#lastId;
    if (fields.has('data')) {
      this.#onMessage({ kind: fields.get('event') ?? 'message', id: this.#lastId, data: JSON.parse(fields.get('data')) });
    }
  }
}
