// Files in pieces of at most 256 KiB (tus 1.0) that go on where they stopped, also after a reload.
import { csrf, freshId, say } from "./app.js";

const piece = 256 * 1024;
const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const headers = (more) => ({ "Tus-Resumable": "1.0.0", "X-CSRF-Token": csrf(), Accept: "application/json", ...more });
const fingerprint = (file) => `upload:${file.name}:${file.size}:${file.lastModified}`;

async function reason(answer) {
  const problem = await answer.json().catch(() => null);
  return problem?.title ?? `${answer.status}`;
}

async function begin(file) {
  const key = fingerprint(file);
  const known = localStorage.getItem(key);
  if (known) {
    const answer = await fetch(known, { method: "HEAD", headers: headers() });
    if (answer.ok) return { url: known, offset: Number(answer.headers.get("Upload-Offset")) };
    localStorage.removeItem(key);
  }
  const answer = await fetch("/uploads", {
    method: "POST", headers: headers({ "Upload-Length": `${file.size}`, "Upload-Metadata": `id ${btoa(freshId())}` }),
  });
  if (answer.status !== 201) throw new Error(await reason(answer));
  const url = answer.headers.get("Location");
  localStorage.setItem(key, url);
  return { url, offset: 0 };
}

async function send(file, progress, isCancelled) {
  let wait = 1000;
  let upload = null;
  for (;;) {
    if (isCancelled()) {
      if (upload) await fetch(upload.url, { method: "DELETE", headers: headers() }).catch(() => null);
      localStorage.removeItem(fingerprint(file));
      return null;
    }
    try {
      upload ??= await begin(file);
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
  localStorage.removeItem(fingerprint(file));
  return upload.url.split("/").pop();
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
function attach(form, ids) {
  for (const id of ids) {
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name: "upload", value: id });
    form.append(field);
  }
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

for (const form of document.querySelectorAll("form[data-upload]")) {
  const input = form.querySelector('input[type="file"]');
  const attaches = form.dataset.upload === "attach";
  if (!attaches) form.querySelector("button")?.closest("p")?.remove();
  input.addEventListener("change", async () => {
    const ids = [];
    input.disabled = true;
    try {
      for (const file of input.files) {
        const line = row(form, file);
        const id = await send(file, line.progress, line.isCancelled);
        line.done();
        if (id) ids.push(id);
      }
      if (!ids.length) return;
      if (attaches) { attach(form, ids); return; }
      const note = document.createElement("p");
      note.setAttribute("role", "status");
      note.textContent = say("正在清除个人信息……", "Removing what identifies…");
      form.append(note);
      const fields = new URLSearchParams(ids.map((id) => ["upload", id]));
      const answer = await fetch(form.action, { method: "POST", headers: headers(), body: fields });
      note.remove();
      if (!answer.ok) throw new Error(await reason(answer));
      location.reload();
    } catch (error) {
      const line = document.createElement("p");
      line.className = "error";
      line.setAttribute("role", "alert");
      line.textContent = error.message;
      form.append(line);
    } finally {
      input.disabled = false;
      input.value = "";
    }
  });
}
