// What is new appears by itself. The page knows one number per circle; coming back is "everything after it".
import { announce, csrf, freshId, localTimes, say } from "./app.js";

const place = document.querySelector("[data-live]");
const numbers = new Map();
let source = null;
let wait = 1000;
let refreshing = null;

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
  source.addEventListener("refresh", () => refresh());
  source.addEventListener("revoked", (event) => {
    numbers.delete(JSON.parse(event.data).circle);
    location.reload();
  });
  source.addEventListener("reset", () => location.reload());
  source.onerror = () => {
    source.close();
    document.documentElement.dataset.line = "lost";
    state(say("网络中断，正在重新连接……", "No line; connecting again…"));
    setTimeout(open, wait + Math.random() * 500);
    wait = Math.min(wait * 2, 30000);
  };
}

function arrived(entry) {
  if ((numbers.get(entry.circle) ?? 0) >= entry.number) return;
  numbers.set(entry.circle, entry.number);
  // Hidden while it is being read: nothing of it stays on the screen.
  if (entry.html?.includes("data-hides") && document.querySelector(`[data-thread="${CSS.escape(entry.thread)}"]`)) {
    location.reload();
    return;
  }
  const list = document.querySelector(`[data-thread="${CSS.escape(entry.thread)}"]`);
  if (!list || !entry.html) return;
  if (document.querySelector(`[data-entry="${CSS.escape(`${entry.thread}:${entry.seq}`)}"]`)) return;
  const template = document.createElement("template");
  template.innerHTML = entry.html;
  const element = template.content.firstElementChild;
  if (!element) return;
  element.classList.add("arrived");
  const replaced = element.dataset.replaces;
  if (replaced) document.querySelector(`[data-entry="${CSS.escape(replaced)}"]`)?.remove();
  list.append(element);
  localTimes(list);
  announce(say("有新内容", "Something new"));
}

// Parts of the page that follow from the entries are fetched anew; a form that is being filled in stays as it is.
function refresh() {
  clearTimeout(refreshing);
  refreshing = setTimeout(async () => {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } }).catch(() => null);
    if (!answer?.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const old of document.querySelectorAll("[data-refresh]")) {
      if (old.contains(document.activeElement) && document.activeElement !== document.body) continue;
      if ([...old.querySelectorAll("textarea, input:not([type=hidden])")].some((field) => field.value !== field.defaultValue)) continue;
      const next = fresh.getElementById(old.id);
      if (next) old.replaceWith(document.importNode(next, true)); else old.remove();
    }
    localTimes();
  }, 150);
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
      refresh();
    } else {
      const problem = await answer.json().catch(() => null);
      // The page that comes back then offers the way on, such as a box to confirm.
      if (problem?.code && problem.code === form.dataset.pageOn) { form.submit(); return; }
      complain(form, problem?.title ?? say("没有发送成功，请重试。", "This was not sent; please try again."));
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
