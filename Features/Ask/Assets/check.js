// The check page: what is ticked is kept, pictures come in as they are read, what looks hidden is hidden, and the bar at
// the bottom says what is missing. Without it the same form does all of it with pages in between.
import { csrf, freshId, say } from "./app.js";
import { edit } from "./mask.js";
import { rebase, without } from "./strokes.js";

const form = document.getElementById("post");
const bar = form.querySelector("[data-bar]");
const go = bar.querySelector("button");
const status = document.createElement("p");
status.className = "hint";
status.setAttribute("role", "status");
bar.prepend(status);
const names = (id) => form.querySelectorAll(`[name="${id}"]`);
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

async function send(url, fields) {
  const answer = await fetch(url, {
    method: "POST", headers: { "X-CSRF-Token": csrf(), Accept: "application/json" }, body: new URLSearchParams(fields),
  });
  const value = await answer.json().catch(() => null);
  if (!answer.ok) throw Object.assign(new Error(value?.title ?? `${answer.status}`), { code: value?.code, status: answer.status });
  return value;
}

// MARK: What is ticked

let unsaved = 0;
async function keep() {
  clearTimeout(unsaved);
  unsaved = 0;
  // What cannot be kept now is kept with the next tick, and goes along when it is posted.
  await send(form.dataset.choices, chosen()).catch(() => null);
}
function chosen() {
  const fields = new URLSearchParams(new FormData(form));
  fields.set("command", freshId());
  return fields;
}
function ticked() {
  clearTimeout(unsaved);
  unsaved = setTimeout(keep, 600);
  look();
}
form.addEventListener("change", ticked);
form.addEventListener("input", ticked);
addEventListener("pagehide", () => {
  if (unsaved) navigator.sendBeacon(form.dataset.choices, chosen());
});

// MARK: The bar

const isShown = (element) => element.offsetParent !== null;

function isMet(element) {
  if (element.type === "checkbox") return element.checked;
  if ("value" in element && element.tagName === "INPUT") return element.value.trim() !== "";
  return element.querySelector(":checked") !== null;
}

/** What has to be done before posting, in the order of the page. */
function missing() {
  const list = [];
  const unwritten = form.querySelector("[data-unwritten]");
  if (unwritten) list.push({ text: unwritten.dataset.unwritten, at: unwritten });
  for (const element of form.querySelectorAll("[data-need]")) {
    if (isShown(element) && !isMet(element)) list.push({ text: element.dataset.need, at: element });
  }
  return list;
}

function look() {
  const reason = form.querySelector("[data-keep-reason]");
  if (reason) reason.hidden = ![...names("keep")].some((one) => one.checked);
  const groups = [...names("group")].filter((one) => one.checked);
  const to = form.querySelector("[data-to]");
  to.textContent = groups.map((one) => one.dataset.name).join(say("、", ", ")) || to.dataset.to;
  const urgency = [...names("urgency")].find((one) => one.checked);
  if (urgency) form.querySelector("[data-when]").textContent = urgency.dataset.name;
  const open = missing();
  const waits = waiting();
  go.disabled = open.length === 0 && waits !== "";
  status.textContent = waits;
  const others = Number(groups[0]?.dataset.others ?? 0);
  go.textContent = open.length ? say(`还差：${open[0].text}`, `Missing: ${open[0].text}`)
    : waits ? waits
    : groups.length === 1 ? say(`发布给 ${others} 位同行`, `Post to ${others} colleagues`)
    : say(`发布到 ${groups.length} 个群`, `Post to ${groups.length} groups`);
  go.dataset.missing = open.map((one) => one.text).join(" · ");
  status.hidden = go.textContent === waits || waits === "";
}

form.noValidate = true;
form.addEventListener("submit", (event) => {
  if (event.submitter && event.submitter !== go) return;
  const open = missing();
  if (open.length === 0 && waiting() === "") return;
  event.preventDefault();
  if (open.length) jump(open[0].at);
});
function jump(element) {
  element.scrollIntoView({ block: "center", behavior: "smooth" });
  (element.matches("input") ? element : element.querySelector("input:not([type=hidden]), a"))?.focus({ preventScroll: true });
}

// MARK: Pictures

/** Of each picture what is burned in, and what is wanted when that is something else. */
const shots = new Map();
const region = () => document.getElementById("shots");

function waiting() {
  const burning = [...shots.values()].filter((shot) => shot.wanted);
  if (burning.some((shot) => shot.trouble)) return say("打码还没保存：没有网络，会自动重试", "Masks are not saved yet: no line; it goes on by itself");
  if (burning.length) return say("正在打码……", "Masking…");
  return Number(region().dataset.reading) > 0 ? say("等图片检查完", region().dataset.needReading) : "";
}

function read() {
  for (const figure of region().querySelectorAll("[data-shot]")) {
    const { shot: id, seq, mask, base, frames, burned, found } = figure.dataset;
    const known = shots.get(id) ?? { id, saving: false };
    // While one is being burned its page may be of before.
    if (!known.saving) Object.assign(known, { seq, mask, burned: JSON.parse(burned) });
    Object.assign(known, {
      base, frames: Number(frames), found: JSON.parse(found), name: figure.querySelector("img").alt,
    });
    if (!known.saving && known.wanted && alike(known.wanted, known.burned)) known.wanted = null;
    shots.set(id, known);
    const button = figure.querySelector("[data-edit]");
    button.hidden = false;
    button.addEventListener("click", () => open(known));
    figure.querySelector(".picture").addEventListener("click", () => open(known));
    cover(figure, known);
  }
}

function open(shot) {
  const dialog = edit({ ...shot, boxes: shot.wanted ?? shot.burned }, (boxes) => want(shot, boxes));
  dialog.addEventListener("close", () => figureOf(shot)?.querySelector("[data-edit]")?.focus());
}

const figureOf = (shot) => region().querySelector(`[data-shot="${shot.id}"]`);
const alike = (one, other) => without(one, other).length === 0 && without(other, one).length === 0;

/** What is not burned in yet lies over the small picture, and in the form: posting it would burn it in first. */
function cover(figure, shot) {
  figure.querySelectorAll(".mask-box, [name^='open[']").forEach((one) => one.remove());
  const added = shot.wanted ? without(shot.wanted, shot.burned) : [];
  for (const box of added) {
    const element = document.createElement("span");
    element.className = "mask-box";
    Object.assign(element.style, {
      left: `${box[0] * 100}%`, top: `${box[1] * 100}%`, width: `${box[2] * 100}%`, height: `${box[3] * 100}%`,
    });
    figure.querySelector(".picture").append(element);
    // The same picture may be among others: a number that no other box of the form has.
    const number = form.querySelectorAll("[name^='open['][name$='[picture]']").length;
    const fields = { picture: shot.id, x: box[0], y: box[1], width: box[2], height: box[3] };
    for (const [name, value] of Object.entries(fields)) {
      const input = document.createElement("input");
      Object.assign(input, { type: "hidden", name: `open[${number}][${name}]`, value: typeof value === "number" ? value.toFixed(5) : value });
      figure.append(input);
    }
  }
}

function want(shot, boxes) {
  shot.wanted = boxes;
  const figure = figureOf(shot);
  if (figure) cover(figure, shot);
  look();
  clearTimeout(shot.timer);
  // Several that are drawn quickly are sent as one.
  shot.timer = setTimeout(() => burn(shot), 400);
}

async function burn(shot) {
  if (shot.saving) return;
  shot.saving = true;
  let wait = 1000;
  while (shot.wanted && !alike(shot.wanted, shot.burned)) {
    const sent = shot.wanted;
    const fields = [["exact", "1"], ["id", freshId()]];
    sent.forEach((box, index) => ["x", "y", "width", "height"].forEach(
      (name, part) => fields.push([`mask[${index}][${name}]`, box[part].toFixed(5)])));
    try {
      take(shot, await send(shot.mask, fields));
      shot.trouble = false;
    } catch (error) {
      if (error.status === 409 && await meanwhile(shot)) continue;
      if (error.status && error.status < 500 && error.status !== 429) {
        complain(error.message);
        shot.wanted = null;
        break;
      }
      shot.trouble = true;
      look();
      await pause(wait);
      wait = Math.min(wait * 2, 30000);
    }
  }
  shot.saving = false;
  shot.wanted = null;
  await renew();
}

function take(shot, draft) {
  const file = draft.files.find((one) => one.id === shot.id);
  if (!file) { shot.wanted = null; return; }
  shot.burned = file.masks.map((box) => [box.x, box.y, box.width, box.height]);
  shot.mask = shot.mask.replace(/\/\d+\/mask$/, `/${file.seq}/mask`);
  shot.seq = file.seq;
}

/** Something was masked meanwhile: what is wanted goes on top of it. */
async function meanwhile(shot) {
  const answer = await fetch(form.dataset.check.replace(/\/check$/, ""), { headers: { Accept: "application/json" } });
  if (!answer.ok) return false;
  const before = shot.burned;
  const wanted = shot.wanted;
  take(shot, await answer.json());
  if (shot.wanted) shot.wanted = rebase(wanted, before, shot.burned);
  return true;
}

function complain(text) {
  const line = document.createElement("p");
  line.className = "notice error";
  line.setAttribute("role", "alert");
  line.textContent = text;
  region().prepend(line);
}

// MARK: Coming in

let timer = 0;
/** The pictures as they are now; what was typed among them stays, and nothing else of the page moves. */
async function renew() {
  clearTimeout(timer);
  try {
    const answer = await fetch(`${form.dataset.check}?part=shots`, { headers: { Accept: "text/html" } });
    if (!answer.ok || answer.redirected) { location.reload(); return; }
    place(await answer.text());
  } catch {
    // No line: it is asked again.
  }
  look();
  if (Number(region().dataset.reading) > 0) timer = setTimeout(renew, 1500);
}

function place(html) {
  const fresh = new DOMParser().parseFromString(html, "text/html").getElementById("shots");
  if (!fresh) return;
  const old = region();
  for (const input of old.querySelectorAll("input:not([type=hidden])")) {
    const figure = input.closest("figure")?.dataset.shot;
    const twin = figure ? fresh.querySelector(`[data-shot="${figure}"] input[type=text], [data-shot="${figure}"] input:not([type])`)
      : fresh.querySelector(`[name="${input.name}"]`);
    if (twin) Object.assign(twin, { value: input.value, checked: input.checked });
  }
  for (const details of old.querySelectorAll("figure details[open]")) {
    const figure = details.closest("figure").dataset.shot;
    const twin = fresh.querySelector(`[data-shot="${figure}"] details.${details.className}`);
    if (twin) twin.open = true;
  }
  const focused = old.contains(document.activeElement) ? document.activeElement.id : "";
  old.replaceWith(document.adoptNode(fresh));
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  const seen = form.querySelector("[name=seen]");
  // The text stands on the page as it was when that was made: another one asks for another look.
  if (Number(fresh.dataset.textVersion) > Number(seen.value)) { moved(); } else { seen.value = fresh.dataset.version; }
  read();
}

function moved() {
  if (document.getElementById("moved")) return;
  const line = document.createElement("p");
  line.id = "moved";
  line.className = "notice";
  line.setAttribute("role", "alert");
  line.textContent = say("文字在别处改过。", "The text was changed elsewhere. ");
  const link = document.createElement("a");
  Object.assign(link, { href: form.dataset.check, textContent: say("看现在的样子", "See how it is now") });
  line.append(link);
  form.prepend(line);
}

form.addEventListener("click", async (event) => {
  const button = event.target.closest("[data-act], [data-again]");
  if (!button) return;
  event.preventDefault();
  if (button.dataset.again !== undefined) { renew(); return; }
  button.disabled = true;
  try {
    await send(button.formAction, [["id", freshId()], ...(button.name ? [[button.name, button.value]] : [])]);
  } catch (error) {
    // What was seen has changed: how it is now says the rest.
    if (error.status !== 409) complain(error.status ? error.message : say("没有网络，请再试一次。", "No line; try again."));
  }
  button.disabled = false;
  await renew();
});

read();
look();

document.getElementById("problem")?.scrollIntoView({ block: "center" });
if (Number(region().dataset.reading) > 0) timer = setTimeout(renew, 1000);
