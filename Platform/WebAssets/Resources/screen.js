// Warns while somebody types of what may identify a person, before anything is sent.
//
// For textarea[data-screen], the address of the rules. data-screen-warning is the sentence, with {kinds} in it, and
// data-screen-kinds names the categories: "name=姓名;phone=电话". Without the rules nothing is warned of.
// The server decides.
import { findings, load } from "./textrules.js";

const pause = 500;
const longest = 20000;

async function rules(address) {
  const answer = await fetch(address, { credentials: "same-origin" });
  if (!answer.ok) throw new Error(`${answer.status}`);
  load(await answer.json());
}

/** The categories that a text surely or likely holds, each once, in the order of the text. */
export function categories(text) {
  const sure = findings(text.slice(0, longest)).filter((one) => one.confidence !== "weak");
  return [...new Set(sure.map((one) => one.category))];
}

function words(area) {
  return new Map((area.dataset.screenKinds ?? "").split(";").filter(Boolean).map((pair) => pair.split("=")));
}

function place(area) {
  const warning = document.createElement("p");
  warning.className = "screen-warning";
  warning.id = `${area.id || area.name}-screen`;
  warning.setAttribute("role", "status");
  warning.hidden = true;
  area.after(warning);
  area.setAttribute("aria-describedby", `${area.getAttribute("aria-describedby") ?? ""} ${warning.id}`.trim());
  return warning;
}

function watch(area) {
  const warning = place(area);
  const names = words(area);
  let timer = 0;
  const look = () => {
    const kinds = categories(area.value).map((kind) => names.get(kind) ?? kind);
    const comma = document.documentElement.lang.startsWith("zh") ? "、" : ", ";
    const text = kinds.length > 0 ? (area.dataset.screenWarning ?? "{kinds}").replace("{kinds}", kinds.join(comma)) : "";
    // Said once and not at each key.
    if (warning.textContent !== text) warning.textContent = text;
    warning.hidden = text === "";
  };
  area.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(look, pause);
  });
  look();
}

// The day of the writer, from which the distances of dates are counted, is the day of the writer's own clock.
for (const field of document.querySelectorAll("input[data-zone]")) field.value = -new Date().getTimezoneOffset();

const areas = [...document.querySelectorAll("textarea[data-screen]")];
if (areas.length > 0) {
  // The rules are fetched with the first key, so that a reader of the page does not pay for them.
  const begin = () => {
    for (const area of areas) area.removeEventListener("focus", begin);
    rules(areas[0].dataset.screen).then(() => areas.forEach(watch), () => {});
  };
  for (const area of areas) area.addEventListener("focus", begin);
  if (areas.includes(document.activeElement)) begin();
}
