// Small comforts for every page. Everything works without them.
export const language = document.documentElement.lang.startsWith("zh") ? "zh" : "en";
export const say = (zh, en) => (language === "zh" ? zh : en);
export const csrf = () => document.querySelector('meta[name="csrf"]')?.content ?? "";

export function announce(text) {
  const place = document.getElementById("announcer");
  if (place) place.textContent = text;
}

/** A fresh UUIDv7: the id that makes a second sending count once. */
export function freshId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let time = Date.now();
  for (let i = 5; i >= 0; i--) { bytes[i] = time % 256; time = Math.floor(time / 256); }
  bytes[6] = 0x70 | (bytes[6] & 0x0f);
  bytes[8] = 0x80 | (bytes[8] & 0x3f);
  const hex = [...bytes].map((b) => b.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

// What this browser keeps for this site until somebody signs out. One that keeps nothing only begins anew after a reload.
// Once it is cleared, nothing that a page still holds of that person is written to it again.
let isCleared = false;
addEventListener("storage", (event) => { if (event.key === null) isCleared = true; });
export function keep(key, value) {
  if (isCleared) return false;
  try { localStorage.setItem(key, value); return true; } catch { return false; }
}
export function kept(key) { try { return localStorage.getItem(key); } catch { return null; } }
export function forget(key) { try { localStorage.removeItem(key); } catch { /* as said */ } }

/** Times in the reader's own zone, with how long ago. */
export function localTimes(root = document) {
  for (const element of root.querySelectorAll("time[datetime]:not([title])")) {
    const then = new Date(element.dateTime);
    const minutes = Math.round((Date.now() - then) / 60000);
    const words = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: "auto" });
    element.title = then.toLocaleString(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" });
    // What is to come, such as the end of an invitation, is as far away as what has been.
    const distance = Math.abs(minutes);
    element.textContent = distance < 60 ? words.format(-minutes, "minute")
      : distance < 1440 ? words.format(-Math.round(minutes / 60), "hour")
      : distance < 14400 ? words.format(-Math.round(minutes / 1440), "day") : element.title;
  }
}

// One unit, with the limits of `Waiting` in Kit+waiting.swift.
function span(seconds) {
  const minutes = Math.max(1, Math.floor(seconds / 60));
  if (minutes < 90) return say(`${minutes} 分钟`, `${minutes} min`);
  const hours = Math.floor((minutes + 30) / 60);
  return hours < 48 ? say(`${hours} 小时`, `${hours} h`) : say(`${Math.floor((hours + 12) / 24)} 天`, `${Math.floor((hours + 12) / 24)} days`);
}

/** How long things wait, kept true on a page that stays open. */
export function waits() {
  for (const element of document.querySelectorAll("[data-since][data-due]")) {
    const waited = span((Date.now() - new Date(element.dataset.since)) / 1000);
    const left = Math.trunc((new Date(element.dataset.due) - Date.now()) / 1000);
    element.classList.toggle("late", left <= 0);
    element.textContent = say(`已等 ${waited} · ${left > 0 ? "还剩" : "超时"} ${span(Math.abs(left))}`,
      `waiting ${waited} · ${span(Math.abs(left))} ${left > 0 ? "left" : "late"}`);
  }
}

setInterval(() => { if (!document.hidden) waits(); }, 60000);
localTimes();
// Messages of a group that wait in this browser; its drafts have no second part of that kind.
function waiting() {
  try { return Object.keys(localStorage).filter((key) => /^chat:[^:]+:[^:]+:/.test(key)).length; } catch { return 0; }
}

// Signing out takes along what this browser keeps, also where `Clear-Site-Data` is not heard, as without https.
document.addEventListener("submit", (event) => {
  if (event.target.dataset.forgets === undefined) return;
  const count = waiting();
  const lost = say(`${count} 条消息还没有发出，退出后就没有了。仍要退出吗？`, `Messages not sent yet: ${count}. Signing out loses them. Sign out?`);
  if (count && !confirm(lost)) { event.preventDefault(); return; }
  isCleared = true;
  for (const name of ["localStorage", "sessionStorage"]) {
    try { window[name].clear(); } catch { /* A browser that keeps nothing has nothing to forget. */ }
  }
});
// A script may have changed the address since the page was made, as when a draft begins: the language changes there.
document.addEventListener("submit", (event) => {
  if (event.target.matches("form.language")) event.target.elements.next.value = location.pathname + location.search;
});
// A form is sent once: a second tap on a slow line does nothing.
document.addEventListener("submit", (event) => {
  if (event.defaultPrevented || event.target.dataset.inline !== undefined) return;
  const button = event.submitter ?? event.target.querySelector("button");
  if (!button) return;
  setTimeout(() => { button.disabled = true; }, 0);
  setTimeout(() => { button.disabled = false; }, 8000);
});
