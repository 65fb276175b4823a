/** When a page is read again by itself: each minute, and after an outage sooner, the longer it lasts the more seldom. */

const EVERY = 60_000;
const FIRST_WAIT = 5000;

export class Returning {
  #again;
  #wait = FIRST_WAIT;
  #timer;

  constructor(again) {
    this.#again = again;
    document.addEventListener('visibilitychange', () => document.hidden || this.#timer === undefined || this.#in(0));
  }

  succeeded() {
    this.#wait = FIRST_WAIT;
    this.#in(EVERY);
  }

  failed() {
    this.#in(this.#wait);
    this.#wait = Math.min(2 * this.#wait, EVERY);
  }

  stop() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** A page that nobody sees waits until somebody does. */
  #in(millis) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => document.hidden || this.#again(), millis);
  }
}
