// Chinese names, by how likely each character is and what stands around them; as in HanNames.swift.

const HAN = /[\u4e00-\u9fa5]/;

function endsWithAny(text, end, words, longest) {
  for (let length = Math.min(longest, end); length > 0; length -= 1) {
    if (words.has(text.slice(end - length, end))) return length;
  }
  return 0;
}

// Whether one of the words of several characters ends here.
const endsWithWord = (text, end, words) =>
  [4, 3, 2].some((length) => end >= length && words.has(text.slice(end - length, end)));

function startsWithAny(text, start, words, longest) {
  for (let length = Math.min(longest, text.length - start); length > 0; length -= 1) {
    if (words.has(text.slice(start, start + length))) return length;
  }
  return 0;
}

// How much what stands before the surname speaks for a name.
function leftScore(book, text, start) {
  let end = start;
  let hasColon = false;
  while (end > 0 && start - end < 4 && book.labelGap.has(text[end - 1])) {
    hasColon = hasColon || text[end - 1] === ":";
    end -= 1;
  }
  if (hasColon || end === start || text[end - 1] !== "\n") {
    if (endsWithAny(text, end, book.labels, 6)) return hasColon ? 7 : end === start ? 5 : 4;
  }
  if (endsWithAny(text, start, book.intros, 4)) return 6;
  if (endsWithAny(text, start, book.relations, 2)) return 4;
  if (/[0-9]号?床$/.test(text.slice(Math.max(0, end - 3), end))) return 4;
  if (endsWithAny(text, start, book.mild, 2)) return 3;
  if (start > 0 && /[0-9]/.test(text[start - 1])) return -2;
  if (start === 0 || !HAN.test(text[start - 1])) return 1;
  if (endsWithAny(text, start, book.before, 4)) return 2;
  return -3;
}

// How much what stands behind the name speaks for it.
function rightScore(book, text, end) {
  if (startsWithAny(text, end, book.titles, 4)) return 4;
  if (startsWithAny(text, end, book.acts, 4)) return 2;
  let next = end;
  while (next < text.length && next - end < 3 && book.gap.has(text[next])) next += 1;
  const tail = text.slice(next, next + 16);
  if (book.person.test(tail)) return next > end || /^[0-9]/.test(tail) ? 5 : 4;
  if (end >= text.length || !HAN.test(text[end])) return 1;
  if (startsWithAny(text, end, book.after, 3)) return 1;
  return -3;
}

function givenScore(book, given) {
  let sum = 0;
  for (const letter of given) {
    if (!HAN.test(letter) || book.bad.has(letter)) return null;
    sum += book.strong.has(letter) ? 2 : book.fair.has(letter) ? 1 : 0;
  }
  return sum;
}

/** Whether all of these characters are a surname and a given name, and no ordinary word begins them. */
export function isHanName(book, text) {
  const compound = text.length > 2 && book.compound.has(text.slice(0, 2));
  const tier = book.surnames.get(text[0]);
  const rest = text.slice(compound ? 2 : 1);
  if (rest.length < 1 || rest.length > 2 || (!compound && tier === undefined)) return false;
  const given = givenScore(book, rest);
  if (given === null || compound) return given !== null;
  if ([2, 3].some((size) => book.notNames.has(text.slice(0, size)))) return false;
  if (book.words.has(text.slice(0, 2))) return text.length === 3 && given > 2;
  return tier > 0 || given > 1;
}

function nameAt(book, text, start, rule) {
  const compound = book.compound.has(text.slice(start, start + 2));
  const tier = compound ? 2 : book.surnames.get(text[start]);
  if (tier === undefined) return null;
  const family = compound ? 2 : 1;
  const left = leftScore(book, text, start);
  const blank = left >= 4 && text[start + family] === " " ? 1 : 0;
  let best = null;
  for (const length of [2, 1]) {
    const from = start + family + blank;
    const end = from + length;
    if (end > text.length) continue;
    const given = givenScore(book, text.slice(from, end));
    if (given === null) continue;
    const right = rightScore(book, text, end);
    let score = tier + given + left + right;
    if (!compound) {
      const word = text.slice(start, start + 1) + text[from];
      const isWord = [2, 3].some((size) => book.notNames.has(text.slice(start, start + size)));
      if (isWord) score -= left >= 4 ? 5 : 9;
      else if (book.words.has(word)) score -= left >= 6 || right >= 4 ? 1 : length === 2 && given > 2 ? 2 : 4;
      const endsWord = start > 0 && book.words.has(text[start - 1] + text[start]);
      if (left < 4 && endsWord && !endsWithWord(text, start, book.before)) score -= 4;
    }
    if (length === 2 && book.after.has(text[end - 1])) score -= 1;
    if (length === 2 && text[end - 1] === "男" && book.manAsName.has(text[end - 2])) score += 5;
    if (start > 0 && text[start - 1] === "\n" && (end >= text.length || text[end] === "\n")) score += 2;
    if (given === 0) score -= 2;
    if (tier === 0 && !(given > 1 && (left >= 4 || (left === 1 && right >= 4)))) score -= 4;
    if (!best || score > best.score) best = { end, score };
  }
  if (!best || best.score < rule.least) return null;
  return { start, end: best.end, confidence: best.score >= rule.sure ? "certain" : "likely" };
}

/** The places of names, surest first where they compete. */
export function hanNames(book, rule, text) {
  const found = [];
  for (let start = 0; start + 1 < text.length; start += 1) {
    const place = nameAt(book, text, start, rule);
    if (!place) continue;
    found.push({ ...place, category: rule.category, rule: rule.id });
    start = place.end - 1;
  }
  return found;
}

/** What the file says about names, ready to be looked up. */
export function nameBook(names, person) {
  const set = (text) => new Set(text.split(" "));
  const words = new Set();
  for (const entry of names.words.split(" ")) for (const letter of entry.slice(1)) words.add(entry[0] + letter);
  for (const entry of names.wordsBefore.split(" ")) for (const letter of entry.slice(1)) words.add(letter + entry[0]);
  const surnames = new Map();
  names.surnames.forEach((tier, index) => { for (const letter of tier) surnames.set(letter, 2 - index); });
  return {
    words, surnames, person, bad: new Set(names.never), strong: new Set(names.strong), fair: new Set(names.fair),
    manAsName: new Set(names.manAsName), compound: set(names.compound), notNames: set(names.notNames),
    labels: set(names.labels), labelGap: new Set(names.labelGap), relations: set(names.relations),
    mild: set(names.mild), intros: set(names.intros), before: set(names.before), after: set(names.after),
    titles: set(names.titles), acts: set(names.acts), gap: new Set(names.gap),
  };
}
