// Files in pieces of at most 256 KiB (tus 1.0) that go on where they stopped, also after a reload.
import { csrf, forget, freshId, keep, kept, say } from "./app.js";

const piece = 256 * 1024;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const headers = (more) => ({ "Tus-Resumable": "1.0.0", "X-CSRF-Token": csrf(), Accept: "application/json", ...more });
// What an upload is remembered by. Never the file's name, which is often a person's: a digest with a salt of this browser.
const prefix = "upload:";
const lifetime = 2 * 24 * 3600 * 1000;

function salt() {
  const known = kept("upload-salt");
  if (known) return known;
  const fresh = freshId() + freshId();
  keep("upload-salt", fresh);
  return kept("upload-salt") ?? fresh;
}

function hash32(bytes, seed) {
  let hash = seed;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}

async function fingerprint(file, chosen) {
  const bytes = new TextEncoder().encode(`${salt()}:${chosen.name}:${chosen.size}:${chosen.lastModified}:${file.size}`);
  // Without https there is no crypto.subtle; two files of one browser are told apart all the same.
  if (!crypto.subtle) return prefix + hash32(bytes, 0x811c9dc5) + hash32(bytes, 0x5bd1e995);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return prefix + [...digest.slice(0, 16)].map((b) => b.toString(16).padStart(2, "0")).join("");
}

function remembered(key) {
  try {
    const { url, at } = JSON.parse(kept(key));
    return Date.now() - at < lifetime ? url : null;
  } catch {
    return null;
  }
}

// What was never attached: its upload has expired on the server too.
try {
  for (const key of Object.keys(localStorage)) if (key.startsWith(prefix) && !remembered(key)) forget(key);
} catch { /* as said */ }

async function reason(answer) {
  const problem = await answer.json().catch(() => null);
  return problem?.title ?? `${answer.status}`;
}

async function begin(file, key) {
  const known = remembered(key);
  if (known) {
    const answer = await fetch(known, { method: "HEAD", headers: headers() });
    if (answer.ok) return { url: known, offset: Number(answer.headers.get("Upload-Offset")) };
    forget(key);
  }
  const answer = await fetch("/uploads", {
    method: "POST", headers: headers({ "Upload-Length": `${file.size}`, "Upload-Metadata": `id ${btoa(freshId())}` }),
  });
  if (answer.status !== 201) throw new Error(await reason(answer));
  const url = answer.headers.get("Location");
  keep(key, JSON.stringify({ url, at: Date.now() }));
  return { url, offset: 0 };
}

const longest = 1600;
const largest = 250 * 1024;

/**
 * A photo as it is sent: at most 1,600 pixels long and about 250 KB, drawn anew, so that nothing that the camera wrote
 * beside the picture leaves the phone. It stands upright as the camera held it. What is no photo that this browser can
 * draw, such as DICOM, stays as it is.
 */
export async function shrink(file) {
  if (!/^image\/(jpeg|png|webp|heic|heif|avif|bmp)$/.test(file.type)) return file;
  let picture;
  try { picture = await createImageBitmap(file, { imageOrientation: "from-image" }); } catch { return file; }
  let best = null;
  for (let side = longest; side >= 900; side = Math.round(side * 0.8)) {
    const scale = Math.min(1, side / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width: Math.max(1, Math.round(picture.width * scale)), height: Math.max(1, Math.round(picture.height * scale)) });
    const paper = canvas.getContext("2d");
    paper.fillStyle = "#fff";
    paper.fillRect(0, 0, canvas.width, canvas.height);
    paper.drawImage(picture, 0, 0, canvas.width, canvas.height);
    for (const quality of [0.86, 0.78, 0.7, 0.6]) {
      best = await new Promise((done) => canvas.toBlob(done, "image/jpeg", quality)) ?? best;
      if (best && best.size <= largest) break;
    }
    if (!best || best.size <= largest) break;
  }
  picture.close();
  return best ?? file;
}

// Answers the upload's id, and the key under which it is remembered until it is attached; `chosen` is the file that
// somebody chose, which may be larger than what is sent of it.
export async function send(file, progress, isCancelled, chosen = file) {
  const key = await fingerprint(file, chosen);
  let wait = 1000;
  let upload = null;
  for (;;) {
    if (isCancelled()) {
      if (upload) await fetch(upload.url, { method: "DELETE", headers: headers() }).catch(() => null);
      forget(key);
      return null;
    }
    try {
      upload ??= await begin(file, key);
      progress(upload.offset, "");
      if (upload.offset >= file.size) break;
      const answer = await fetch(upload.url, {
        method: "PATCH", body: file.slice(upload.offset, upload.offset + piece),
        headers: headers({ "Content-Type": "application/offset+octet-stream", "Upload-Offset": `${upload.offset}` }),
      });
      if (answer.status === 204) {
        upload.offset = Number(answer.headers.get("Upload-Offset"));
        wait = 1000;
      } else if (answer.status === 409 || answer.status === 423) {
        upload = null;
        await pause(wait);
      } else if (answer.status < 500) {
        throw new Error(await reason(answer));
      } else {
        throw new TypeError("server");
      }
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      progress(upload?.offset ?? 0, say("网络中断，稍后自动继续", "no line; it goes on by itself"));
      upload = null;
      await pause(wait);
      wait = Math.min(wait * 2, 30000);
    }
  }
  return { id: upload.url.split("/").pop(), key };
}

function row(form, file) {
  const line = document.createElement("div");
  line.innerHTML = '<p class="row"><span></span> <button type="button" class="button button-secondary"></button></p><progress max="1" value="0"></progress>';
  const [label, cancel, bar] = [line.querySelector("span"), line.querySelector("button"), line.querySelector("progress")];
  cancel.textContent = say("取消", "Cancel");
  bar.setAttribute("aria-label", say("上传进度", "Upload progress"));
  let cancelled = false;
  cancel.addEventListener("click", () => { cancelled = true; });
  form.append(line);
  return {
    isCancelled: () => cancelled,
    progress(offset, note) {
      bar.value = file.size ? offset / file.size : 1;
      label.textContent = `${Math.round(offset / 1024)} / ${Math.round(file.size / 1024)} KB ${note}`;
    },
    done: () => line.remove(),
  };
}

// A message keeps its files beside its text until it is sent: each becomes a hidden field.
function attach(form, uploads) {
  for (const { id } of uploads) {
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name: "upload", value: id });
    form.append(field);
  }
  form.addEventListener("sent", () => uploads.forEach(({ key }) => forget(key)), { once: true });
  let line = form.querySelector("[data-attached]");
  if (!line) {
    line = document.createElement("p");
    line.className = "hint";
    line.setAttribute("role", "status");
    line.dataset.attached = "";
    form.querySelector('input[type="file"]').closest("p, div").after(line);
    form.addEventListener("sent", () => line.remove(), { once: true });
  }
  const count = form.querySelectorAll('input[name="upload"]').length;
  line.textContent = say(`已附上文件：${count}`, `Files attached: ${count}`);
}

function complain(form, error) {
  const line = document.createElement("p");
  line.className = "error";
  line.setAttribute("role", "alert");
  line.dataset.upload = "";
  line.textContent = error instanceof TypeError
    ? say("网络中断。请再选一次同一个文件，已上传的部分不用重传。", "No line. Choose the same file again; what was sent is kept.")
    : error.message;
  form.append(line);
}

async function sendOne(form, file, uploads) {
  const small = await shrink(file);
  const line = row(form, small);
  try {
    const upload = await send(small, line.progress, line.isCancelled, file);
    if (upload) uploads.push(upload);
  } finally {
    line.done();
  }
}

// Ends with `uploaded`, which says whether every chosen file has come through: a message never goes without one of them.
for (const form of document.querySelectorAll("form[data-upload]")) {
  const input = form.querySelector('input[type="file"]');
  const attaches = form.dataset.upload === "attach";
  if (!attaches) form.querySelector("button")?.closest("p")?.remove();
  input.addEventListener("change", async () => {
    const uploads = [];
    const files = [...input.files];
    let isWhole = true;
    input.disabled = true;
    for (const old of form.querySelectorAll(".error[data-upload]")) old.remove();
    try {
      for (const file of files) {
        try {
          await sendOne(form, file, uploads);
        } catch (error) {
          if (!attaches) throw error;
          // The others go with the message all the same, once its author has seen this.
          isWhole = false;
          complain(form, error);
        }
      }
      isWhole &&= uploads.length === files.length;
      if (!uploads.length) return;
      if (attaches) { attach(form, uploads); return; }
      const note = document.createElement("p");
      note.setAttribute("role", "status");
      note.textContent = say("正在清除个人信息……", "Removing what identifies…");
      form.append(note);
      const fields = new URLSearchParams(uploads.map(({ id }) => ["upload", id]));
      const answer = await fetch(form.action, { method: "POST", headers: headers(), body: fields });
      note.remove();
      if (!answer.ok) throw new Error(await reason(answer));
      // Only now: whatever went wrong before, the same file goes on from where it stands.
      for (const { key } of uploads) forget(key);
      location.reload();
    } catch (error) {
      isWhole = false;
      complain(form, error);
    } finally {
      input.disabled = false;
      input.value = "";
      form.dispatchEvent(new CustomEvent("uploaded", { detail: { ok: isWhole } }));
    }
  });
}
