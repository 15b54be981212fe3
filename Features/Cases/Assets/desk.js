// On a wide screen the queue stands beside the case, and keys go from one case to the next. Pages work without it.
import { localTimes, say } from "./app.js";

const column = document.querySelector("[data-desk]");
const wide = matchMedia("(min-width: 1024px)");
const off = "keys-off";
const rows = () => [...document.querySelectorAll("a.row-link")].filter((row) => row.offsetParent);

function stored(name) { try { return localStorage.getItem(name); } catch { return null; } }

// The queue, from its own page.
async function load() {
  if (!column || !wide.matches || document.hidden) return;
  const address = new URL(column.dataset.desk, location.href);
  address.searchParams.set("part", "case-list");
  const answer = await fetch(address, { headers: { Accept: "text/html" } }).catch(() => null);
  if (!answer?.ok || answer.redirected) return;
  const list = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("case-list");
  if (!list) return;
  const asked = filter.value;
  column.replaceChildren(heading, filter, document.importNode(list, true));
  column.parentElement.classList.add("has-queue");
  for (const row of rows()) if (row.pathname === location.pathname) row.setAttribute("aria-current", "page");
  filter.value = asked;
  narrow();
  localTimes(column);
}

const heading = document.createElement("h2");
const filter = document.createElement("input");
if (column) {
  heading.textContent = column.dataset.title;
  filter.type = "search";
  filter.autocomplete = "off";
  filter.setAttribute("aria-label", say("在列表中查找", "Find in the list"));
  filter.placeholder = say("查找  /", "Find  /");
  filter.addEventListener("input", narrow);
  load();
  wide.addEventListener("change", load);
  document.addEventListener("visibilitychange", load);
  setInterval(load, 60000);
}

function narrow() {
  const words = filter.value.trim().toLowerCase();
  for (const item of column.querySelectorAll(".rows > li")) item.hidden = !item.textContent.toLowerCase().includes(words);
}

// One row on or back: from the case that is open, or from the row that has the focus.
function neighbour(step) {
  const list = rows();
  const here = list.findIndex((row) => row === document.activeElement || (column && row.getAttribute("aria-current")));
  return list[here < 0 ? (step > 0 ? 0 : list.length - 1) : here + step];
}

function go(step) {
  const row = neighbour(step);
  if (!row) return;
  if (column && wide.matches) row.click(); else row.focus();
}

function write(selector) {
  const field = document.querySelector(selector);
  if (!field) return;
  field.closest("details")?.setAttribute("open", "");
  field.focus();
  field.scrollIntoView({ block: "nearest" });
}

function help() {
  let box = document.getElementById("keys");
  if (!box) {
    box = document.createElement("dialog");
    box.id = "keys";
    const title = say("快捷键", "Keys");
    const lines = [
      ["J", say("下一个病例", "next case")], ["K", say("上一个病例", "previous case")], ["R", say("写回答", "answer")],
      ["E", say("诊断意见", "assessment")], ["/", say("在列表中查找", "find in the list")], ["?", say("这个说明", "this help")],
    ];
    const list = lines.map(([key, words]) => `<li><kbd>${key}</kbd> ${words}</li>`).join("");
    box.setAttribute("aria-label", title);
    box.innerHTML = `<h2>${title}</h2><ul class="list">${list}</ul>
      <label class="choice"><input type="checkbox"> ${say("使用单键快捷键", "Use these keys")}</label>
      <form method="dialog"><button class="button">${say("关闭", "Close")}</button></form>`;
    box.querySelector("input").addEventListener("change", (event) => {
      try { localStorage.setItem(off, event.target.checked ? "" : "1"); } catch { /* Then it is so on this page alone. */ }
    });
    document.body.append(box);
  }
  box.querySelector("input").checked = !stored(off);
  box.showModal();
}

const keys = {
  j: () => go(1), k: () => go(-1), r: () => write("#answers-text"), e: () => write("#d0"), "/": () => filter.focus(), "?": help,
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || document.querySelector("dialog[open]")) return;
  if (event.target.closest("input, textarea, select, [contenteditable]")) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!act || (stored(off) && event.key !== "?")) return;
  event.preventDefault();
  act();
});

// What was sent is done: the way to the next case stands there and has the focus.
document.addEventListener("sent", async (event) => {
  if (!column || !wide.matches || !event.target.closest("#steps")) return;
  await load();
  const row = rows().find((one) => one.pathname !== location.pathname);
  let line = document.getElementById("next-case");
  if (!line) {
    line = document.createElement("p");
    line.id = "next-case";
    line.className = "notice done";
    line.setAttribute("role", "status");
    document.getElementById("taking")?.before(line);
  }
  line.textContent = row ? "" : say("已发送。没有别的病例在等待。", "Sent. No other case is waiting.");
  if (!row) return;
  const link = document.createElement("a");
  link.href = row.href;
  link.className = "more";
  link.textContent = say("已发送。下一个：", "Sent. Next: ") + row.querySelector(".row-title").textContent;
  line.append(link);
  link.focus();
});
