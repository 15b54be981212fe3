// Writing a question: everything typed is kept on this phone at once and on the server when there is a line, and photos
// are made smaller and sent while one writes. Without it the same form sends text and photos together.
import { csrf, forget, freshId, keep, kept, say } from "./app.js";
import { send, shrink } from "./upload.js";

const form = document.getElementById("write");
const saved = form.querySelector("[data-saved]");
const picked = form.querySelector("[data-picked]");
const go = form.querySelector(".bar button");
const original = form.querySelector("[data-original]");
const owner = form.dataset.owner;
const headers = { "X-CSRF-Token": csrf(), Accept: "application/json" };
document.documentElement.classList.add("scripted");
original.hidden = false;

const clock = () => new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
const typed = () => [...form.querySelectorAll("textarea, select, input[name=names]")];
const place = (draft) => `${form.dataset.drafts}/${draft}`;

// MARK: On this phone

const key = () => `draft:${owner}:${form.dataset.draft || "new"}`;
function keepHere() {
  const fields = Object.fromEntries(typed().map((field) => [field.name, field.value]));
  const note = { fields, seen: Number(form.elements.seen?.value ?? 0), id: form.elements.id.value, at: Date.now() };
  // A browser that keeps nothing has the server.
  return keep(key(), JSON.stringify(note));
}
function forgetHere() { forget(key()); }
function keptHere() { try { return JSON.parse(kept(key())); } catch { return null; } }

// MARK: On the server

let command = form.elements.id.value;
// Whether a beginning may have come through without an answer: then the draft has the text of that time.
let tried = false;
let dirty = false;
let saving = null;
let timer = 0;

function fields() {
  const all = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string" && name !== "id" && name !== "_csrf") all.append(name, value);
  all.append("id", command);
  return all;
}

async function request(url, body) {
  const answer = await fetch(url, { method: "POST", headers, body });
  if (!answer.ok) {
    const problem = await answer.json().catch(() => null);
    throw Object.assign(new Error(problem?.title ?? `${answer.status}`), { status: answer.status, code: problem?.code });
  }
  return answer.json();
}

/** Saves what is typed; one sending at a time, and the same command until it is answered. */
async function save() {
  clearTimeout(timer);
  if (saving) { await saving.catch(() => null); if (!dirty) return; }
  saving = (async () => {
    dirty = false;
    const isNew = !form.dataset.draft;
    try {
      const answer = await request(isNew ? form.dataset.drafts : place(form.dataset.draft), fields());
      if (isNew) begun(answer.draft);
      form.elements.seen.value = answer.version;
      command = freshId();
      if (isNew && tried) { dirty = true; later(); }
      tried = false;
      if (!dirty) { forgetHere(); saved.textContent = say(`已保存 ${clock()}`, `Saved ${clock()}`); }
    } catch (error) {
      dirty = true;
      tried ||= isNew;
      throw error;
    }
  })();
  try { await saving; } finally { saving = null; }
}

function begun(draft) {
  forgetHere();
  form.dataset.draft = draft;
  form.action = place(draft);
  const seen = document.createElement("input");
  Object.assign(seen, { type: "hidden", name: "seen", value: "1" });
  form.append(seen);
  history.replaceState(null, "", place(draft));
}

/** The draft was posted or thrown away elsewhere: what is written here is a new question. */
function anew() {
  form.dataset.draft = "";
  form.action = form.dataset.drafts;
  form.elements.seen.remove();
  command = freshId();
  dirty = true;
  keepHere();
  later();
}

let wait = 1500;
function later() {
  clearTimeout(timer);
  timer = setTimeout(() => save().then(() => { wait = 1500; }, (error) => trouble(error)), wait);
}
function trouble(error) {
  if (error.code === "changed-meanwhile") { apart(); return; }
  if (error.code === "draft-ended") { anew(); return; }
  if (error.status && error.status < 500) { saved.textContent = error.message; return; }
  saved.textContent = say(`已存在本机 ${clock()}，有网络时自动保存`, `Kept on this phone ${clock()}; saved when there is a line`);
  wait = Math.min(wait * 2, 30000);
  later();
}

form.addEventListener("input", (event) => {
  if (!typed().includes(event.target)) return;
  dirty = true;
  saved.textContent = keepHere() ? say(`已存在本机 ${clock()}`, `Kept on this phone ${clock()}`) : "";
  if (!stale) later();
});

// MARK: Two texts of one draft

let stale = false;
/** The text was written elsewhere after this page was made: both stand here, and the writer says which one counts. */
async function apart() {
  stale = true;
  clearTimeout(timer);
  const answer = await fetch(place(form.dataset.draft), { headers }).catch(() => null);
  const other = answer?.ok ? await answer.json() : null;
  if (!other) { stale = false; trouble(new TypeError("line")); return; }
  saved.textContent = "";
  choice(other.question, say("草稿在别处（另一个标签页或设备）改过，这里写的还没有保存。", "The draft was changed elsewhere (another tab or device). What you wrote here is not saved yet."), () => {
    form.elements.seen.value = other.version;
    command = freshId();
    save().catch(trouble);
  }, () => { forgetHere(); dirty = false; location.reload(); });
}

function choice(other, words, mine, theirs) {
  const box = document.createElement("section");
  box.className = "card notice";
  box.setAttribute("role", "alert");
  const text = document.createElement("p");
  text.textContent = words;
  const list = document.createElement("dl");
  for (const field of typed()) {
    const there = `${other[field.name] ?? ""}`;
    if (field.name === "names" || there === field.value) continue;
    const [name, value] = [document.createElement("dt"), document.createElement("dd")];
    name.textContent = form.querySelector(`label[for="${field.id}"]`)?.textContent ?? field.name;
    value.textContent = field.tagName === "SELECT" ? [...field.options].find((one) => one.value === there)?.text ?? there : there || "—";
    value.className = "text";
    list.append(name, value);
  }
  const row = document.createElement("p");
  row.className = "row";
  const button = (label, act, name) => {
    const one = document.createElement("button");
    Object.assign(one, { type: "button", className: "button button-secondary", textContent: label });
    one.dataset[name] = "";
    one.addEventListener("click", () => { box.remove(); stale = false; act(); });
    return one;
  };
  row.append(button(say("用这里写的", "Keep what is here"), mine, "mine"), button(say("用别处写的", "Take what is there"), theirs, "theirs"));
  box.append(text, list, row);
  document.getElementById("elsewhere").replaceChildren(box);
  box.scrollIntoView({ block: "nearest" });
}

/** What was typed here and never reached the server. */
function restore() {
  const note = keptHere();
  if (!note) return;
  const fresh = typed().filter((field) => note.fields[field.name] !== undefined && note.fields[field.name] !== field.value);
  if (fresh.length === 0) { forgetHere(); return; }
  const fill = () => {
    for (const field of fresh) field.value = note.fields[field.name];
    form.querySelector("details.more").open ||= fresh.some((field) => field.closest("details.more"));
    dirty = true;
    later();
  };
  if (!form.dataset.draft && note.id) {
    command = note.id;
    form.elements.id.value = note.id;
    tried = true;
  }
  if (form.dataset.draft && note.seen < Number(form.elements.seen.value)) {
    // The page has a later text: nobody chooses but the writer.
    stale = true;
    choice(note.fields, say("这台手机上还有没保存的文字：", "This phone still has text that was not saved:"),
      () => { forgetHere(); }, () => { fill(); });
    return;
  }
  fill();
  const time = new Date(note.at).toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
  saved.textContent = say(`已恢复 ${time} 没保存的文字`, `Text of ${time} that was not saved is back`);
}

// MARK: Photos

let uploading = 0;
const failed = new Set();
let line = Promise.resolve();

for (const input of form.querySelectorAll("input[type=file]")) {
  input.addEventListener("change", () => {
    // One after the other: the line is thin, and they keep their order.
    for (const file of input.files) line = line.then(add(file));
    input.value = "";
  });
}

function tile(file) {
  const item = document.createElement("li");
  const isPhoto = file.type.startsWith("image/");
  const picture = document.createElement(isPhoto ? "img" : "div");
  if (isPhoto) {
    picture.alt = say("照片", "Photo");
    // The photo is here already; it is not fetched back.
    picture.src = URL.createObjectURL(file);
  } else {
    // Its name is not shown: of a scan it is often the patient's.
    picture.className = "film";
    picture.textContent = say("片子", "Scan");
  }
  item.append(picture);
  const [bar, note, remove] = [document.createElement("progress"), document.createElement("p"), document.createElement("button")];
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute("aria-label", say("上传进度", "Upload progress"));
  note.setAttribute("role", "status");
  bin(remove);
  item.append(bar, note, remove);
  picked.append(item);
  return { item, bar, note, remove };
}

function bin(button) {
  Object.assign(button, { type: "button", className: "button-plain", textContent: "×" });
  button.setAttribute("aria-label", say("删除这张", "Remove this one"));
}

/** Shows a photo at once; what it answers sends it, when its turn comes. */
function add(file) {
  const { item, bar, note, remove } = tile(file);
  let cancelled = false;
  let attached = null;
  remove.addEventListener("click", async () => {
    cancelled = true;
    failed.delete(item);
    if (!attached || await takeAway(attached, note)) item.remove();
    look();
  });
  uploading += 1;
  look();
  return deliver;

  async function deliver() {
    try {
      if (!form.dataset.draft || (dirty && !stale)) await patiently(save, note);
      const small = original.querySelector("input").checked ? file : await shrink(file);
      const upload = await send(small, (offset, words) => {
        bar.value = small.size ? offset / small.size : 1;
        note.textContent = words;
      }, () => cancelled, file);
      if (upload) {
        note.textContent = say("正在清除个人信息……", "Removing what identifies…");
        await patiently(() => request(`${place(form.dataset.draft)}/pictures`, new URLSearchParams([["upload", upload.id]])), note);
        forget(upload.key);
        attached = upload.id;
        if (cancelled) await takeAway(attached, note);
        item.dataset.uploadId = upload.id;
        note.textContent = say(`✓ 已上传 ${kilobytes(small)}`, `✓ Sent, ${kilobytes(small)}`);
      }
    } catch (error) {
      if (!cancelled) {
        failed.add(item);
        item.dataset.failed = "";
        note.className = "error";
        note.setAttribute("role", "alert");
        note.textContent = `${file.name}: ${error.message}`;
      }
    }
    bar.remove();
    uploading -= 1;
    look();
  }
}

const kilobytes = (file) => (file.size < 10 << 20 ? `${Math.max(1, Math.round(file.size / 1024))} KB` : `${file.size >> 20} MB`);

/** Until there is a line; what the server refuses is refused. */
async function patiently(act, note) {
  for (let pause = 1000; ; pause = Math.min(pause * 2, 30000)) {
    try { return await act(); } catch (error) {
      if (error.status && error.status < 500) throw error;
      note.textContent = say("网络中断，稍后自动继续", "no line; it goes on by itself");
      await new Promise((done) => setTimeout(done, pause));
    }
  }
}

async function takeAway(upload, note) {
  try {
    // What was found in it may have given it another number meanwhile.
    const answer = await fetch(place(form.dataset.draft), { headers });
    const file = (await answer.json()).files.find((one) => one.id === upload);
    if (file) await request(`${place(form.dataset.draft)}/pictures/${file.seq}/remove`, new URLSearchParams([["id", freshId()]]));
    return true;
  } catch (error) {
    note.textContent = error.status ? error.message : say("没有网络，请再试一次。", "No line; try again.");
    return false;
  }
}

for (const item of picked.querySelectorAll("li[data-upload-id]")) {
  const [note, remove] = [document.createElement("p"), document.createElement("button")];
  bin(remove);
  remove.addEventListener("click", async () => { if (await takeAway(item.dataset.uploadId, note)) item.remove(); });
  item.append(note, remove);
}

// MARK: Going on

const label = go.textContent;
let leaving = false;
function look() {
  go.textContent = leaving && uploading ? say(`还有 ${uploading} 张在上传，传完自动继续`, `${uploading} still being sent; it goes on by itself`) : label;
  if (leaving && !uploading) next();
}

async function next() {
  leaving = true;
  if (uploading) { look(); return; }
  try {
    if (dirty || !form.dataset.draft) await save();
    if (stale) { leaving = false; return; }
    location.assign(`${place(form.dataset.draft)}/check`);
  } catch (error) {
    leaving = false;
    trouble(error);
    document.getElementById("elsewhere").scrollIntoView({ block: "nearest" });
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  if (failed.size && !uploading) {
    // Nothing is left behind without a word.
    const count = failed.size;
    for (const item of failed) item.classList.add("left-behind");
    failed.clear();
    go.textContent = say(`${count} 张没有传成，再按一次不带它继续`, `${count} not sent; press again to go on without`);
    return;
  }
  next();
});
addEventListener("beforeunload", (event) => { if (uploading && !leaving) event.preventDefault(); });
addEventListener("pagehide", () => {
  if (dirty && form.dataset.draft && !stale) {
    const body = fields();
    body.append("_csrf", csrf());
    navigator.sendBeacon(form.action, body);
  }
});

restore();
