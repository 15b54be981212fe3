// Messages on their way: each is kept on this phone under the id that makes a second sending count once, until the server has
// answered. What a broken line holds back goes by itself when the line is there again, also after a reload.
import { csrf, forget, keep, kept } from "./app.js";

const longest = 30000;

/** One group's messages of one person that the server has not answered yet; `shown` is told of each change of one. */
export class Outbox {
  constructor(prefix, address, shown) {
    Object.assign(this, { prefix, address, shown, notes: [], running: false, wait: 1000, timer: 0 });
    addEventListener("online", () => this.now());
  }

  /** What an earlier page has left. */
  restore() {
    let keys = [];
    try { keys = Object.keys(localStorage).filter((key) => key.startsWith(this.prefix)); } catch { /* It keeps nothing. */ }
    for (const key of keys) {
      try { this.notes.push(JSON.parse(kept(key))); } catch { forget(key); }
    }
    this.notes.sort((one, other) => one.at - other.at);
    for (const note of this.notes) this.tell(note, note.refused ? "refused" : "sending");
    this.now();
  }

  /** Takes a message; from here on it is not lost. */
  add(note) {
    this.notes.push(note);
    this.save(note);
    this.tell(note, "sending");
    this.now();
  }

  /** Somebody asks for it, or the line is there again: what waits is tried at once. */
  now() {
    clearTimeout(this.timer);
    this.wait = 1000;
    this.pump();
  }

  drop(note) {
    this.notes = this.notes.filter((one) => one !== note);
    forget(this.prefix + note.id);
  }

  save(note) { keep(this.prefix + note.id, JSON.stringify(note)); }
  tell(note, state, problem = null) { this.shown(note, state, problem); }

  // One after the other, so that they stand in the order in which they were written.
  async pump() {
    if (this.running) return;
    this.running = true;
    clearTimeout(this.timer);
    try {
      for (let note; (note = this.notes.find((one) => !one.refused));) {
        this.tell(note, "sending");
        if (!await this.send(note)) {
          this.timer = setTimeout(() => this.pump(), this.wait);
          this.wait = Math.min(this.wait * 2, longest);
          return;
        }
      }
    } finally { this.running = false; }
  }

  /** Whether the server has answered, well or not. */
  async send(note) {
    let answer, body;
    try {
      answer = await fetch(this.address, {
        method: "POST", headers: { Accept: "application/json", "X-CSRF-Token": csrf() },
        body: new URLSearchParams([["id", note.id], ["text", note.text], ...note.fields]),
      });
      body = await answer.json();
    } catch { body = null; }
    // Only an answer of our own server says that it was taken, or that it never will be.
    if (answer?.ok && body?.seq !== undefined) {
      this.drop(note);
      this.tell(note, "sent", body);
      return true;
    }
    if (body?.code && answer.status < 500 && ![408, 429].includes(answer.status)) {
      note.refused = true;
      this.save(note);
      this.tell(note, "refused", body);
      return true;
    }
    for (const one of this.notes) if (!one.refused) this.tell(one, "failed");
    return false;
  }
}
