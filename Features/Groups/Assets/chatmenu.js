// What can be done about a message, beside the message itself. Without it the same is on a page of its own.
import { announce, freshId, say } from "./app.js";

const list = document.querySelector(".entries[data-thread]");
const menu = document.getElementById("message-actions");
let chosen = null;

function choose(link) {
  const entry = link.closest(".entry");
  chosen = [...entry.querySelectorAll(":scope > p")].map((one) => one.innerText).join("\n");
  menu.querySelector("[data-quote]").textContent = chosen.slice(0, 120);
  menu.querySelector("[data-copy]").hidden = !chosen || !navigator.clipboard;
  const withdrawal = menu.querySelector("form");
  const path = `${new URL(link.href).pathname}/withdrawal`;
  // Another message is another command.
  if (withdrawal.getAttribute("action") !== path) withdrawal.elements.id.value = freshId();
  withdrawal.setAttribute("action", path);
  withdrawal.querySelector(".error")?.remove();
  menu.showModal();
}

const link = (target) => [target.closest?.(".chat .entry")?.querySelector(".entry-menu")].find((one) => one?.offsetParent);

if (menu) {
  list.addEventListener("click", (event) => {
    const one = event.target.closest(".entry-menu");
    if (one) { event.preventDefault(); choose(one); }
  });
  let timer = 0;
  let from = null;
  let pressed = false;
  const stop = () => clearTimeout(timer);
  list.addEventListener("pointerdown", (event) => {
    const one = event.pointerType === "touch" && link(event.target);
    if (!one) return;
    from = [event.clientX, event.clientY];
    timer = setTimeout(() => { pressed = true; choose(one); }, 500);
  });
  // Lifting the finger that has opened the menu presses nothing in it.
  list.addEventListener("touchend", (event) => {
    if (pressed) event.preventDefault();
    pressed = false;
  }, { passive: false });
  list.addEventListener("pointermove", (event) => {
    if (from && Math.hypot(event.clientX - from[0], event.clientY - from[1]) > 10) stop();
  });
  for (const name of ["pointerup", "pointercancel"]) list.addEventListener(name, stop);
  // The long press has opened ours.
  list.addEventListener("contextmenu", (event) => { if (event.pointerType === "touch" && link(event.target)) event.preventDefault(); });
  menu.querySelector("[data-close]").addEventListener("click", () => menu.close());
  menu.querySelector("[data-copy]").addEventListener("click", () => {
    navigator.clipboard.writeText(chosen).then(() => announce(say("已复制", "Copied")), () => null);
    menu.close();
  });
  menu.addEventListener("sent", () => menu.close());
}
