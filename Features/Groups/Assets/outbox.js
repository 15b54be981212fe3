// Messages on their way: each is kept on this phone under the id that makes a second sending count once, until the server has
// answered. What a broken line holds back goes by itself when the line is there again, also after a reload.
import { csrf, forget, keep, kept } from "./app.js";
import { over } from "./live.js";

const longest = 30000;
// A request that outlives its page carries at most 64 KiB.
const lasting = 60000;

/** One group's messages of one person that the server has not answered yet; `shown` is told of each change of one. */
export class Outbox {
  constructor(prefix, address, shown) {
    Object.assign(this, { prefix, address, shown, notes: [], loose: new Set(), running: false, wait: 1000, timer: 0 });
    addEventListener("online", () => this.now());
    // What this browser cannot keep is lost with the page.
    addEventListener("beforeunload", (event) => { if (this.loose.size) event.preventDefault(); });
  }

  /** What an earlier page has left; `isReturned` when this page is the answer to one that a page was asked about. */
  restore(isReturned) {
    let keys = [];
    try { keys = Object.keys(localStorage).filter((key) => key.startsWith(this.prefix)); } catch { /* It keeps nothing. */ }
    for (const key of keys) {
      try { this.notes.push(JSON.parse(kept(key))); } catch { forget(key); }
    }
    for (const note of this.notes.filter((one) => one.asked)) {
      if (isReturned) { this.drop(note); continue; }
      // No answer came, or another one than that: the server is asked again, and knows it by its id.
      note.asked = note.refused = false;
      this.save(note);
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
    this.loose.delete(note);
    forget(this.prefix + note.id);
  }

  /** Somebody has signed out: nothing of theirs is sent or kept any more. */
  clear() {
    clearTimeout(this.timer);
    for (const note of this.notes) this.drop(note);
  }

  save(note) {
    if (keep(this.prefix + note.id, JSON.stringify(note))) this.loose.delete(note); else this.loose.add(note);
  }

  tell(note, state, problem = null) { this.shown(note, state, problem); }

  // One after the other, so that they stand in the order in which they were written.
  async pump() {
    if (this.running) return;
    this.running = true;
    clearTimeout(this.timer);
    try {
      for (let note; (note = this.notes.find((one) => !one.refused));) {
        this.tell(note, "sending");
        const isAnswered = await this.send(note);
        if (isAnswered === null) return;
        if (!isAnswered) {
          this.timer = setTimeout(() => this.pump(), this.wait);
          this.wait = Math.min(this.wait * 2, longest);
          return;
        }
      }
    } finally { this.running = false; }
  }

  /** Whether the server has answered, well or not; null when nobody is signed in here any more. */
  async send(note) {
    let answer, body;
    const fields = new URLSearchParams([["id", note.id], ["text", note.text], ...note.fields]).toString();
    try {
      answer = await fetch(this.address, {
        method: "POST", body: fields, keepalive: fields.length < lasting,
        headers: { Accept: "application/json", "X-CSRF-Token": csrf(), "Content-Type": "application/x-www-form-urlencoded" },
      });
      body = await answer.json();
    } catch { body = null; }
    if (!this.notes.includes(note)) return null;
    // The message is as good as before: it waits for somebody to sign in.
    if (body?.code && (answer.status === 401 || body.code === "foreign-form")) {
      over();
      for (const one of this.notes) if (!one.refused) this.tell(one, "over");
      return null;
    }
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
