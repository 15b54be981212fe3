// What is new appears by itself. The page knows one number per circle; coming back is "everything after it".
import { announce, csrf, freshId, localTimes, say } from "./app.js";

const place = document.querySelector("[data-live]");
const numbers = new Map();
let source = null;
let wait = 1000;

// Renewal of named regions: which, and when at the latest. Everybody who is online hears of an entry at the same moment;
// what follows from it is fetched within the next seconds, each device at a moment of its own.
const JITTER = 3000;
const NEEDS_EVERY = 5000;
const due = new Set();
let dueAt = 0;
let timer = null;
let needsAt = 0;
let sentAt = 0;

function state(text) {
  let bar = document.getElementById("line");
  if (!text) { bar?.remove(); return; }
  if (!bar) {
    bar = document.createElement("p");
    bar.id = "line";
    bar.setAttribute("role", "status");
    document.body.prepend(bar);
  }
  bar.textContent = text;
}

function open() {
  const after = [...numbers].map(([circle, number]) => `${circle}:${number}`).join(",");
  source = new EventSource(`/events?after=${after}`);
  source.onopen = () => { wait = 1000; state(""); document.documentElement.dataset.line = "open"; };
  source.addEventListener("entry", (event) => arrived(JSON.parse(event.data)));
  source.addEventListener("revoked", (event) => {
    numbers.delete(JSON.parse(event.data).circle);
    reload();
  });
  source.addEventListener("reset", reload);
  source.onerror = async () => {
    const isRefused = source.readyState === EventSource.CLOSED;
    source.close();
    document.documentElement.dataset.line = "lost";
    if (isRefused && await isSignedOut()) { over(); return; }
    state(say("网络中断，正在重新连接……", "No line; connecting again…"));
    setTimeout(openWhenSeen, wait + Math.random() * 500);
    wait = Math.min(wait * 2, 30000);
  };
}

/** A stream that is refused does not say why; a question of its own does. */
async function isSignedOut() {
  const stop = new AbortController();
  try {
    return (await fetch("/events", { headers: { Accept: "application/json" }, signal: stop.signal })).status === 401;
  } catch {
    return false;
  } finally {
    stop.abort();
  }
}

export function signIn() {
  const link = document.createElement("a");
  link.href = `/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`;
  link.textContent = say("重新登录", "Sign in again");
  return link;
}

/** Nothing comes any more: no line is awaited, and what is typed stays on the page. */
export function over() {
  state(say("登录已结束，新内容不再出现。", "You are signed out here; nothing new appears."));
  document.getElementById("line").append(" ", signIn());
}

// A page that nobody looks at takes no line from one that somebody looks at.
function openWhenSeen() {
  if (!document.hidden) { open(); return; }
  document.addEventListener("visibilitychange", openWhenSeen, { once: true });
}

// What is being written stays over a reload that the reader did not ask for; after it somebody else may be signed in.
const person = document.querySelector('meta[name="person"]')?.content ?? "";
const unsent = `unsent:${person}:${location.pathname}`;

function reload() {
  const texts = [...document.querySelectorAll("textarea[name]")].map((field) => [field.form?.action, field.name, field.value]);
  sessionStorage.setItem(unsent, JSON.stringify(texts.filter(([, , text]) => text)));
  location.reload();
}

function takeBack() {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith("unsent:") && !key.startsWith(`unsent:${person}:`)) sessionStorage.removeItem(key);
  }
  for (const [action, name, text] of JSON.parse(sessionStorage.getItem(unsent) ?? "[]")) {
    const field = [...document.querySelectorAll("textarea[name]")].find((one) => one.name === name && one.form?.action === action);
    if (field && !field.value) field.value = text;
  }
  sessionStorage.removeItem(unsent);
}

takeBack();

function arrived(entry) {
  if ((numbers.get(entry.circle) ?? 0) >= entry.number) return;
  numbers.set(entry.circle, entry.number);
  // Hidden while it is being read: nothing of it stays on the screen.
  if (entry.hides && document.querySelector(`[data-thread="${CSS.escape(entry.thread)}"]`)) {
    reload();
    return;
  }
  renewNeeds();
  const thread = CSS.escape(entry.thread);
  const list = document.querySelector(`[data-thread="${thread}"]`);
  if (list || document.querySelector(`[data-thread-regions="${thread}"]`)) renew(entry.renews ?? [], patience());
  if (list && entry.html) append(list, entry);
}

function append(list, entry) {
  if (document.querySelector(`[data-entry="${CSS.escape(`${entry.thread}:${entry.seq}`)}"]`)) return;
  const template = document.createElement("template");
  template.innerHTML = entry.html;
  const element = template.content.firstElementChild;
  if (!element) return;
  element.classList.add("arrived");
  element.dataset.number = entry.number;
  // What is moved comes again with its region.
  const replaced = element.dataset.replaces ?? element.dataset.moves;
  if (replaced) document.querySelector(`[data-entry="${CSS.escape(replaced)}"]`)?.remove();
  list.append(element);
  // What has arrived is there: nothing says any more that there is nothing.
  for (const empty of list.parentElement.querySelectorAll(":scope > .empty, :scope > [data-refresh] > .empty")) empty.remove();
  localTimes(list);
  announce(say("有新内容", "Something new"));
}

// Who has just sent something looks at what comes of it; the others' devices take their turns.
function patience() {
  return Date.now() - sentAt < 2000 ? 0 : Math.random() * JITTER;
}

// Lists of what waits for somebody, such as the home page's, follow from entries of any thread.
function renewNeeds() {
  const names = [...document.querySelectorAll('[data-renew-on="needs"]')].map((region) => region.id);
  renew(names, Math.max(patience(), needsAt + NEEDS_EVERY - Date.now()));
}

function renew(names, delay) {
  const here = names.filter((name) => document.getElementById(name)?.dataset.refresh !== undefined);
  if (!here.length) return;
  for (const name of here) due.add(name);
  const at = Date.now() + delay;
  if (timer && dueAt <= at) return;
  clearTimeout(timer);
  dueAt = at;
  timer = setTimeout(fetchRegions, delay);
}

// A form that is being filled in stays as it is.
function isInUse(region) {
  if (region.contains(document.activeElement) && document.activeElement !== document.body) return true;
  return [...region.querySelectorAll("textarea, input:not([type=hidden])")].some((field) => field.value !== field.defaultValue);
}

async function fetchRegions() {
  const names = [...due];
  due.clear();
  timer = null;
  if (document.querySelector('[data-renew-on="needs"]')) needsAt = Date.now();
  const address = new URL(location.href);
  address.searchParams.set("part", names.join(","));
  // How far its reader has read; asking for a part alone says nothing of that.
  const read = document.querySelector("[data-read]")?.dataset.read;
  if (read) address.searchParams.set("read", read);
  const answer = await fetch(address, { headers: { Accept: "text/html" } }).catch(() => null);
  if (!answer?.ok || answer.redirected) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const name of names) {
    const old = document.getElementById(name);
    if (!old || isInUse(old)) continue;
    const next = fresh.getElementById(name);
    if (next) old.replaceWith(document.importNode(next, true)); else old.remove();
  }
  localTimes();
}

function complain(form, text) {
  let line = form.querySelector(".error");
  if (!line) {
    line = document.createElement("p");
    line.className = "error";
    line.setAttribute("role", "alert");
    form.append(line);
  }
  line.textContent = text;
}

document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (form.dataset.inline === undefined) return;
  // A file that no script has sent in pieces goes with the form itself.
  if ([...form.querySelectorAll('input[type="file"]')].some((field) => field.files.length)) return;
  event.preventDefault();
  const button = form.querySelector("button");
  button.disabled = true;
  try {
    const answer = await fetch(form.action, {
      method: "POST", headers: { Accept: "application/json", "X-CSRF-Token": csrf() },
      body: new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string")),
    });
    if (answer.ok) {
      form.reset();
      for (const hidden of form.querySelectorAll('input[name="id"], input[name="upload"]')) {
        if (hidden.name === "id") hidden.value = freshId(); else hidden.remove();
      }
      form.querySelector(".error")?.remove();
      form.dispatchEvent(new CustomEvent("sent", { bubbles: true }));
      form.closest("details")?.removeAttribute("open");
      document.activeElement?.blur();
      sentAt = Date.now();
      renew([...document.querySelectorAll("[data-refresh]")].map((region) => region.id), 150);
    } else {
      const problem = await answer.json().catch(() => null);
      // The page that comes back then offers the way on, such as a box to confirm.
      if (problem?.code && (form.dataset.pageOn ?? "").split(" ").includes(problem.code)) { form.submit(); return; }
      complain(form, problem?.title ?? say("没有发送成功，请重试。", "This was not sent; please try again."));
      if (answer.status === 401) form.querySelector(".error").append(" ", signIn());
    }
  } catch {
    complain(form, say("没有网络。文字还在这里，请稍后再发。", "No line. Your text is still here; send it again later."));
  } finally {
    button.disabled = false;
  }
});

if (place) {
  const query = new URL(place.dataset.live, location.href).searchParams.get("after") ?? "";
  for (const part of query.split(",").filter(Boolean)) {
    const [circle, number] = part.split(":");
    numbers.set(circle, Number(number));
  }
  open();
  addEventListener("pagehide", () => source?.close());
}
