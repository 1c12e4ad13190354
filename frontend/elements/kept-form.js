/*
 * Sends what is typed into a form to the server while it is being typed, and holds it in the browser until the server has kept it.
 * What a browser held is given to the server when the form opens anew, or by <kept-texts> of any page once the form is gone.
 */
const PREFIX = 'dondoc.kept.';
const PAUSE = 400;
const PATIENCE = 2000;
const LOST = 10000;
const RETRY = 3000;
const LEFT = 10000;

const open = new Set();

const read = (place) => {
  try {
    return JSON.parse(localStorage.getItem(place) ?? '{}');
  } catch (unreadable) {
    return {};
  }
};

const write = (place, held) => {
  try {
    if (Object.keys(held.texts).length) localStorage.setItem(place, JSON.stringify(held));
    else localStorage.removeItem(place);
  } catch (full) {
    console.warn('the browser cannot hold what is typed', full);
  }
};

const places = () => Object.keys(localStorage).filter((place) => place.startsWith(PREFIX));

window.dondocKept = {
  forget: (form) => {
    document.querySelectorAll('kept-form').forEach((element) => element.formKey === form && element.drop());
    places()
      .filter((place) => place.endsWith('.' + form))
      .forEach((place) => localStorage.removeItem(place));
  },
  forgetAll: () => places().forEach((place) => localStorage.removeItem(place))
};

class KeptForm extends HTMLElement {
  connectedCallback() {
    this.texts = {};
    this.listen = (event) => this.typed(event);
    this.guard = (event) => Object.keys(this.texts).length && event.preventDefault();
    document.addEventListener('input', this.listen, true);
    window.addEventListener('beforeunload', this.guard);
    this.watch = setInterval(() => this.look(), 500);
  }

  disconnectedCallback() {
    document.removeEventListener('input', this.listen, true);
    window.removeEventListener('beforeunload', this.guard);
    clearInterval(this.watch);
    clearTimeout(this.timer);
    open.delete(this.place);
  }

  get formKey() {
    return this.getAttribute('form');
  }

  get place() {
    return PREFIX + this.getAttribute('owner') + '.' + this.formKey;
  }

  /** The server is there: it gets what this browser held of the form. */
  start() {
    open.add(this.place);
    const held = read(this.place);
    if (held.texts && Object.keys(held.texts).length) {
      this.texts = held.texts;
      this.since = Date.now();
      this.$server.held(held.texts, held.base ?? '').then(() => this.arrived(held.texts));
    }
  }

  typed(event) {
    const mark = this.getAttribute('token') + '#';
    const field = event.composedPath().find((node) => node.dataset?.kept?.startsWith(mark));
    if (!field) return;
    if (!Object.keys(this.texts).length) this.since = Date.now();
    this.texts[field.dataset.kept.slice(mark.length)] = field.inputElement?.value ?? field.value ?? '';
    this.hold();
    if (this.state !== 'elsewhere' && this.state !== 'failed') this.show('saving');
    this.timer ??= setTimeout(() => this.send(), PAUSE);
  }

  hold() {
    write(this.place, { texts: this.texts, base: this.getAttribute('base') ?? '' });
  }

  async send() {
    this.timer = undefined;
    if (!Object.keys(this.texts).length) return;
    if (this.under && Date.now() - this.under < LOST) {
      this.timer = setTimeout(() => this.send(), PAUSE);
      return;
    }
    const sent = { ...this.texts };
    const mine = (this.under = Date.now());
    try {
      this.told(await this.$server.typed(sent), sent);
    } catch (refused) {
      this.show('failed');
    } finally {
      if (this.under === mine) this.under = undefined;
    }
  }

  /** The server kept what stands in the fields, or says why not. */
  said(told, texts) {
    this.told(told, texts);
  }

  told(told, texts) {
    if (told === 'failed' || told === 'elsewhere') {
      this.show(told);
      this.failedAt = Date.now();
      return;
    }
    this.arrived(texts);
    this.show(Object.keys(this.texts).length ? 'saving' : 'saved', told);
    if (Object.keys(this.texts).length) this.timer ??= setTimeout(() => this.send(), PAUSE);
  }

  arrived(texts) {
    this.since = Date.now();
    Object.entries(texts).forEach(([name, text]) => {
      if (this.texts[name] === text) delete this.texts[name];
    });
    this.hold();
  }

  drop() {
    this.texts = {};
    this.hold();
    this.show('');
  }

  look() {
    const waiting = Object.keys(this.texts).length;
    if (this.state === 'saving' && waiting && Date.now() - this.since > PATIENCE) {
      this.show('failed');
      this.failedAt = Date.now();
    }
    if (this.state === 'failed' && Date.now() - this.failedAt > RETRY) {
      this.failedAt = Date.now();
      if (waiting) this.send();
      else this.$server.again();
    }
  }

  show(state, words) {
    this.state = state;
    this.dataset.state = state;
    const status = this.querySelector('.kept-status');
    if (status) status.textContent = words ?? this.getAttribute(state) ?? '';
  }
}

/** Gives the server what a form left behind in the browser when it was closed before the server had kept it. */
class KeptTexts extends HTMLElement {
  connectedCallback() {
    this.timer = setInterval(() => this.look(), LEFT / 2);
  }

  disconnectedCallback() {
    clearInterval(this.timer);
  }

  async look() {
    const mine = PREFIX + this.getAttribute('owner') + '.';
    for (const place of places().filter((each) => each.startsWith(mine) && !open.has(each))) {
      const before = localStorage.getItem(place);
      if (this.seen?.[place] === before) {
        await this.$server.left(place.slice(mine.length), read(place).texts ?? {});
        if (localStorage.getItem(place) === before) localStorage.removeItem(place);
      } else {
        this.seen = { ...this.seen, [place]: before };
      }
    }
  }
}

customElements.get('kept-form') || customElements.define('kept-form', KeptForm);
customElements.get('kept-texts') || customElements.define('kept-texts', KeptTexts);
