/*
 * The time of an office that lives in its own: the server says the time once, and the browser counts on from there, so
 * that the line stays right without asking. It changes its text once a minute and never its size.
 */
class OfficeClock extends HTMLElement {
  connectedCallback() {
    const said = Number(this.getAttribute('epoch'));
    this.offset = said - Date.now();
    this.later();
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
  }

  later() {
    const rest = 60_000 - ((Date.now() + this.offset) % 60_000);
    this.timer = setTimeout(() => {
      this.textContent = this.words(new Date(Date.now() + this.offset));
      this.later();
    }, rest + 50);
  }

  words(time) {
    const language = this.getAttribute('language');
    const part = (options) => new Intl.DateTimeFormat(language, { timeZone: 'Asia/Ho_Chi_Minh', ...options });
    const weekday = part({ weekday: 'long' }).format(time);
    const values = Object.fromEntries(
      part({ day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
        .formatToParts(time)
        .map((p) => [p.type, p.value])
    );
    return `${weekday} ${values.day}/${values.month}/${values.year} ${values.hour}:${values.minute}`;
  }
}

customElements.get('office-clock') || customElements.define('office-clock', OfficeClock);
