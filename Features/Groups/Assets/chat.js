// A group as a chat: opens where its reader left off, follows what is new, and never loses what is typed. Without it the
// same page has links and forms.
import { announce, forget, freshId, keep, kept, say } from "./app.js";
import "./chatmenu.js";
import { over, signIn } from "./live.js";
import { Outbox } from "./outbox.js";

const list = document.querySelector(".entries[data-thread]");
const bar = document.querySelector(".chat-bar");
const form = document.getElementById("compose");
const button = document.querySelector("[data-new]");
const reader = list.dataset.reader;
const tag = document.documentElement.lang;
const page = document.scrollingElement;
document.documentElement.classList.add("scripted");

// MARK: Days and times

const hour = new Intl.DateTimeFormat(tag, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const date = (time) => new Date(time.dateTime).toDateString();

function dayName(time) {
  const then = new Date(time.dateTime);
  const days = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(then).setHours(0, 0, 0, 0)) / 86400000);
  if (days === 0) return say("今天", "Today");
  if (days === 1) return say("昨天", "Yesterday");
  const year = then.getFullYear() === new Date().getFullYear() ? {} : { year: "numeric" };
  return then.toLocaleDateString(tag, { month: "long", day: "numeric", weekday: "short", ...year });
}

const entries = () => [...list.querySelectorAll("article[data-entry]")];
const block = (entry) => entry.parentElement === list ? entry : entry.parentElement;

/** Days and times are those of the reader's own clock. */
function dress() {
  for (const day of list.querySelectorAll(".day")) day.remove();
  let last = "";
  for (const entry of entries()) {
    if (entry.dataset.author === reader && !/\bkind-/.test(entry.className)) entry.classList.add("mine");
    const time = entry.querySelector("time");
    if (!time) continue;
    const text = hour.format(new Date(time.dateTime));
    if (time.textContent !== text) time.textContent = text;
    time.title ||= new Date(time.dateTime).toLocaleString(tag);
    if (date(time) !== last) {
      const day = document.createElement("p");
      day.className = "day";
      day.textContent = dayName(time);
      const before = block(entry).previousElementSibling;
      (before?.classList.contains("unread-mark") ? before : block(entry)).before(day);
    }
    last = date(time);
  }
}

// MARK: Where one reads

let unseen = [];
let following = true;
// What others said since the reader last did something on this page.
let fresh = [];
for (const name of ["pointerdown", "wheel", "touchmove", "keydown"]) addEventListener(name, () => { fresh = []; }, { capture: true, passive: true });

const barTop = () => bar?.getBoundingClientRect().top ?? innerHeight;
const isAtEnd = (within) => page.scrollHeight - innerHeight - scrollY < within;
const toEnd = () => scrollTo({ top: page.scrollHeight, behavior: "instant" });

function look() {
  if (document.hidden) return;
  const edge = barTop();
  unseen = isAtEnd(2) ? [] : unseen.filter((entry) => entry.isConnected && entry.getBoundingClientRect().top > edge - 20);
  following = isAtEnd(60) && !unseen.length;
  readOn();
  if (!button) return;
  button.hidden = unseen.length === 0;
  button.textContent = say(`↓ ${unseen.length} 条新消息`, `↓ ${unseen.length} new`);
}

const isOfOthers = (entry) => entry.dataset.author !== reader;

// How far it was read, as a number of the circle: as far as it has been on a screen without a gap. What the page came
// with was marked by the server, unless something unread lies above it or its form was refused.
const isReturned = Boolean(form?.querySelector("[data-returned]"));
const gap = () => list.querySelector(".unread-mark.above");
const base = Number(list.dataset.number);
let told = gap() || isReturned ? 0 : base;
let skipped = isReturned && list.querySelector(".unread-mark");

function readOn() {
  if (skipped && skipped.getBoundingClientRect().top > 0) skipped = null;
  if (skipped || gap() || !base) return;
  const numbers = (some) => some.map((entry) => Number(entry.dataset.number)).filter(Boolean);
  const waiting = numbers(unseen);
  const read = waiting.length ? Math.min(...waiting) - 1 : Math.max(base, ...numbers(entries()));
  if (read > Number(list.dataset.read ?? told)) list.dataset.read = read;
}

function open() {
  if (/^#e-/.test(location.hash)) return;
  const mark = list.querySelector(".unread-mark");
  if (!mark || isReturned) { toEnd(); return; }
  // Everything below the mark is new.
  unseen = entries().filter((entry) => isOfOthers(entry) && mark.compareDocumentPosition(entry) & Node.DOCUMENT_POSITION_FOLLOWING);
  scrollTo({ top: mark.getBoundingClientRect().top + scrollY - 8, behavior: "instant" });
}

button?.addEventListener("click", () => {
  const first = unseen.find((entry) => entry.isConnected);
  if (first && first.getBoundingClientRect().top > innerHeight * 2) first.scrollIntoView({ block: "start" }); else toEnd();
  look();
});

let asked = false;
addEventListener("scroll", () => {
  if (asked) return;
  asked = true;
  requestAnimationFrame(() => { asked = false; look(); if (scrollY < 200) older(); });
}, { passive: true });

/** Whether all that the reader may have missed is still there when the page stands at its end. */
function fits() {
  fresh = fresh.filter((entry) => entry.isConnected);
  return !fresh.length || !document.hidden && page.scrollHeight - scrollY - fresh[0].getBoundingClientRect().top <= innerHeight;
}

function markFrom(entry) {
  if (!entry) return;
  list.querySelector(".unread-mark:not(.above)")?.remove();
  const mark = document.createElement("p");
  mark.className = "unread-mark";
  mark.textContent = say("以下是新消息", "New below");
  block(entry).before(mark);
  if (mark.getBoundingClientRect().top < 0) mark.scrollIntoView({ block: "start", behavior: "instant" });
}

// What the event stream brings is appended to the list.
new MutationObserver((changes) => {
  const added = changes.flatMap((change) => [...change.addedNodes]).filter((node) => node.matches?.("article.arrived"));
  if (!added.length) return;
  dress();
  settle();
  const others = added.filter(isOfOthers);
  fresh.push(...others);
  if (following && fits()) { toEnd(); look(); return; }
  unseen.push(...others);
  // Somebody who comes back finds where that began.
  if (following) markFrom(fresh[0]);
  following = false;
  look();
  if (button && !button.hidden) announce(button.textContent);
}).observe(list, { childList: true });

// What was seen live is read: said when nobody looks at the page any more.
addEventListener("visibilitychange", () => {
  if (!document.hidden) { look(); return; }
  if (!unseen.length) fresh = [];
  const read = Number(list.dataset.read ?? 0);
  if (read <= told) return;
  told = read;
  fetch(`/groups/${list.dataset.thread}?part=group-writing&read=${read}`, { keepalive: true }).catch(() => null);
});

// MARK: Older messages

let loading = false;
async function older() {
  const place = document.querySelector(".earlier");
  const link = place?.querySelector("a");
  if (!link || loading) return;
  loading = true;
  try {
    const answer = await fetch(link.href, { headers: { Accept: "text/html" } });
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const height = page.scrollHeight;
    const top = scrollY;
    gap()?.remove();
    list.prepend(...[...fresh.querySelector(".entries").children].map((child) => document.importNode(child, true)));
    const next = fresh.querySelector(".earlier a");
    if (next) link.href = next.href; else place.remove();
    dress();
    scrollTo({ top: top + page.scrollHeight - height, behavior: "instant" });
  } catch { /* The link stays. */ } finally { loading = false; }
}
document.querySelector(".earlier a")?.addEventListener("click", (event) => { event.preventDefault(); older(); });
list.addEventListener("click", async (event) => {
  if (!event.target.closest(".unread-mark a")) return;
  event.preventDefault();
  await older();
  list.querySelector(".unread-mark")?.scrollIntoView({ block: "start", behavior: "instant" });
});

// MARK: Writing

const text = form?.elements.text;
const draft = form && `chat:${form.dataset.owner}:${form.dataset.group}`;
const outgoing = document.createElement("div");
outgoing.className = "chat outgoing";
list.after(outgoing);
const bubbles = new Map();

const words = {
  sending: (note) => note.fields.some(([name]) => name === "upload")
    ? say("正在检查照片并发送……", "Checking the pictures and sending…") : say("发送中……", "Sending…"),
  sent: () => say("✓ 已发送", "✓ Sent"),
  failed: (note) => outbox.loose.has(note)
    ? say("还没发出，而且浏览器存不下。请不要关闭这个页面。", "Not sent yet, and this browser cannot keep it: leave this page open.")
    : say("还没发出。有网络时自动重发。", "Not sent yet. It goes by itself when there is a line."),
  over: () => say("登录已结束，还没发出。重新登录后会发出。", "Not sent: you are signed out here. It goes when you sign in again."),
  refused: (_, problem) => problem?.title ?? say("没有发送。", "This was not sent."),
};

function bubble(note) {
  const own = document.createElement("div");
  own.className = "own";
  own.innerHTML = '<div class="entry pending"><p class="text"></p><p class="hint" role="status"></p><p class="row" hidden></p></div>';
  const count = note.fields.filter(([name]) => name === "upload").length;
  own.querySelector(".text").textContent = [note.text, count ? say(`[照片 ${count} 张]`, `[pictures: ${count}]`) : ""].filter(Boolean).join("\n");
  outgoing.append(own);
  bubbles.set(note.id, own);
  return own;
}

function act(row, label, then) {
  const one = document.createElement("button");
  Object.assign(one, { type: "button", className: "button-plain", textContent: label });
  one.addEventListener("click", then);
  row.append(one);
}

function shown(note, state, answer) {
  const own = bubbles.get(note.id) ?? bubble(note);
  own.dataset.state = state;
  const [line, row] = [own.querySelector("[role]"), own.querySelector(".row")];
  const said = words[state](note, answer);
  if (line.textContent !== said) line.textContent = said;
  row.replaceChildren();
  row.hidden = !["failed", "refused", "over"].includes(state);
  if (state === "over") row.append(Object.assign(signIn(), { className: "more" }));
  if (state === "failed") act(row, say("现在重发", "Try again"), () => outbox.now());
  if (state === "refused") {
    act(row, say("改一改", "Edit"), () => { takeBack(note); own.remove(); });
    const isPage = (form.dataset.pageOn ?? "").split(" ").includes(answer?.code);
    // The page that comes back offers the way on, such as a box to confirm. Another message that is begun stays here.
    const isFree = !text.value && !isUploading() && !form.querySelector('input[name="upload"]');
    if (isPage && isFree && (note.asks ?? 0) < mostAsks) { ask(note); return; }
  }
  if (state === "sent") { own.dataset.sent = `${answer.thread}:${answer.seq}`; settle(); }
  if (following) { toEnd(); look(); }
}

/** What has come back by the event stream needs no place of its own. */
function settle() {
  for (const own of outgoing.querySelectorAll("[data-sent]")) {
    if (list.querySelector(`[data-entry="${CSS.escape(own.dataset.sent)}"]`)) own.remove();
  }
}

function fill(note) {
  text.value = [text.value, note.text].filter(Boolean).join("\n");
  const back = document.createElement("div");
  back.dataset.returned = "";
  for (const [name, value] of note.fields) {
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name, value });
    back.append(field);
  }
  form.prepend(back);
}

/** A refused message is the author's again; a changed one is another one. */
function takeBack(note) {
  outbox.drop(note);
  fill(note);
  keepText();
  text.focus();
}

// A page that comes without the way on is not asked for again and again.
const mostAsks = 3;

/** The message goes as a form under its own id, and is kept here until a page has answered. */
function ask(note) {
  note.asked = true;
  note.asks = (note.asks ?? 0) + 1;
  outbox.save(note);
  form.elements.id.value = note.id;
  fill(note);
  form.submit();
}

function keepText() { if (text.value) keep(draft, text.value); else forget(draft); }

const outbox = form && new Outbox(`${draft}:`, form.action, shown);
const go = form?.querySelector("button.button");
const label = go?.textContent;
let held = false;

function release() {
  held = false;
  go.textContent = label;
}

const isUploading = () => form.querySelector('input[type="file"]').disabled;

function submit() {
  // Pictures that are on their way go with it.
  if (isUploading()) {
    held = true;
    go.textContent = say("传完自动发送", "Goes when it is up");
    return;
  }
  release();
  const fields = [...new FormData(form)].filter(([name, value]) => typeof value === "string" && !["id", "text", "_csrf"].includes(name));
  if (!text.value.trim() && !fields.some(([name]) => name === "upload")) { text.focus(); return; }
  following = true;
  outbox.add({ id: freshId(), text: text.value, fields, at: Date.now() });
  text.value = "";
  keepText();
  for (const part of form.querySelectorAll('[data-returned], .error, .screen-warning, input[name="upload"]')) {
    if (part.classList.contains("screen-warning")) part.hidden = true; else part.remove();
  }
  form.querySelector("[data-kept]").textContent = "";
  form.dispatchEvent(new CustomEvent("sent", { bubbles: true }));
}

if (form) {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    event.stopPropagation();
    submit();
  });
  form.addEventListener("uploaded", ({ detail }) => {
    if (held && detail.ok) submit(); else release();
    look();
  });
  text.addEventListener("input", keepText);
  text.addEventListener("keydown", (event) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit(); });
  const before = kept(draft);
  if (before && !text.value) {
    text.value = before;
    form.querySelector("[data-kept]").textContent = say("已恢复没发出的文字", "Text that was not sent is back");
  }
  // Signed out in another tab: what this one holds of that person goes too.
  addEventListener("storage", (event) => {
    if (event.key !== null) return;
    outbox.clear();
    outgoing.replaceChildren();
    text.value = "";
    for (const part of form.querySelectorAll('[data-returned], input[name="upload"]')) part.remove();
    over();
  });
}
// A group that could not be written to, and now can be, has its composer with the page.
if (bar) new MutationObserver(() => {
  if (!form && !bar.querySelector(".closed")) location.reload();
}).observe(bar, { childList: true });

history.scrollRestoration = "manual";
dress();
open();
look();
outbox?.restore(isReturned);
