// Finds in a text what may identify a person, by the rules of text-rules.json, before anything is sent.
//
// A second telling of Platform/Deidentification/Text, held to it by Tests/Browser/test_textrules.py. The server decides;
// this warns.
import { hasCheckDigit } from "./textdigits.js";
import { hanNames, isHanName, nameBook } from "./texthan.js";

const RANK = { weak: 0, likely: 1, certain: 2 };
const PRIORITY = { id: 0, card: 1, phone: 2, record: 3 };
const INVISIBLE = new RegExp(
  "[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF\\u00AD\\u034F\\u061C\\u180E\\uFE00-\\uFE0F\\u{E0000}-\\u{E007F}]", "u");
const UNCHANGED = /[\x20-\x7E\n]/;
const HAN = /[\u4e00-\u9fa5]/;
const WORD = /[\p{L}\p{M}]/u;
let book = null;

// Text as the rules see it, with the way back to the original's code points.
function normalize(original) {
  const parts = [];
  const origins = [];
  let index = 0;
  for (const scalar of original) {
    if (UNCHANGED.test(scalar)) {
      parts.push(scalar);
      origins.push(index);
    } else if (!INVISIBLE.test(scalar)) {
      for (const folded of scalar.normalize("NFKC")) {
        const seen = book.fold.get(folded) ?? folded;
        parts.push(seen);
        for (let unit = 0; unit < seen.length; unit += 1) origins.push(index);
      }
    }
    index += 1;
  }
  origins.push(index);
  return { text: parts.join(""), origins, count: index };
}

// What a text must have for a rule to be worth a try.
const NEEDS = {
  digit: /[0-9]/, han: HAN, letter: /[A-Za-z\u00c0-\u024f]/, at: /@/, dot: /[.:]/,
  numeral: /[〇零一二三四五六七八九幺壹]/, brief: { test: (text) => isBrief(text) },
  lower: { test: (text) => isBrief(text, 2000) && !/\p{Lu}/u.test(text) },
};
// A note rather than an article: brief, in English, and not a bare question.
const isBrief = (text, longest = 400) => text.length < longest && NEEDS.letter.test(text) && !HAN.test(text)
  && !/^(?:(?:What|How|Who|Is|Are|Do|Does|Where|When)[^\n]{0,200}\?|Do you have [^\n.]{0,100})\s*$/.test(text);

// Checks of words; each sees the match and the text around it

function isPlace(match) {
  if (book.provinces.has(match) || book.notPlaces.some((word) => match.startsWith(word))) return false;
  if (book.notInPlaces.some((word) => match.includes(word))) return false;
  return /[省市区县旗镇乡村路街巷弄道号楼栋幢室座组苑园0-9]/.test(match);
}

const wordsOf = (text) => text.match(/[\p{L}\p{M}][\p{L}\p{M}'\-]*/gu) ?? [];
const plainWord = (word) => word.toLowerCase().replace(/'s?$/, "");

// Whether names are not made of this word: an ordinary one, or with an ending of diseases and drugs.
function isOrdinary(word) {
  const plain = plainWord(word);
  return plain.length > 1 && (book.notEnglish.has(plain) || endsWith(plain, book.notEnglishEndings));
}

// Letters of one size throughout, as in an abbreviation or a heading.
const isCapitals = (word) => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();

// Whether a word has one of these endings, and is nobody's name.
const endsWith = (plain, endings) => !book.given.has(plain) && !isFamily(plain)
  && endings.some((ending) => plain.length > ending.length + 1 && plain.endsWith(ending));

function eponymFollows(text, end) {
  const behind = /^(?:'s?)?((?:[ \-]{1,2}\p{L}+){1,3})/u.exec(text.slice(end, end + 60));
  if (behind === null) return false;
  // Beyond the next word only capitals go on with it: a clinic called after somebody.
  const words = behind[1].match(/\p{L}+/gu);
  const last = words.findIndex((word) => book.eponym.has(word.toLowerCase()));
  return last >= 0 && words.slice(0, last).every((word) => /^\p{Lu}/u.test(word));
}

const isFamily = (word) => word.length > 4 && book.familyEndings.some((ending) => word.endsWith(ending));
const isForeign = (word) => /[^\x00-\x7f]/.test(word);

// Whether one of the words itself speaks for a person.
function hasEvidence(words) {
  const last = plainWord(words[words.length - 1]);
  if (book.eponym.has(last) && !book.surnamesEn.has(last)) return false;
  return book.given.has(plainWord(words[0])) || (words.length > 1 && (isFamily(last) || words.some(isForeign)));
}

const withoutTones = (word) => word.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
const isPinyin = (word) => book.syllables.test(plainWord(withoutTones(word)).replace(/[\-']/g, ""));

const CHECKS = {
  enName(match) {
    const words = wordsOf(match);
    // Behind a given name, an ordinary word is a surname too: Emma Baker.
    const isGiven = words.length > 1 && book.given.has(plainWord(words[0]));
    return words.length > 0 && words.every((word, index) => !isOrdinary(word)
      || (isGiven && index > 0 && book.surnamesEn.has(plainWord(word))));
  },
  enTitled: (match, text, end) => !eponymFollows(text, end)
    && !wordsOf(match).some((word) => word.length > 1 && book.notEnglish.has(plainWord(word))),
  enKin: (match, text, end) => CHECKS.enTitled(match, text, end) && !wordsOf(match).some(isCapitals),
  enSurname: (match, text, end) => CHECKS.enName(match) && !eponymFollows(text, end),
  enStrict(match, text, end) {
    const words = wordsOf(match);
    return CHECKS.enSurname(match, text, end) && !words.some(isCapitals)
      && (words.length > 1 || !book.notEnglishAlone.has(plainWord(match)));
  },
  enPerson: (match, text, end) => CHECKS.enSurname(match, text, end)
    && !wordsOf(match).some(isCapitals) && hasEvidence(wordsOf(match)),
  enGiven: (match, text, end) => CHECKS.enSurname(match, text, end)
    && !wordsOf(match).some(isCapitals) && book.given.has(plainWord(wordsOf(match)[0])) && hasEvidence(wordsOf(match)),
  enFamily(match, text, end) {
    const words = wordsOf(match);
    return CHECKS.enSurname(match, text, end) && !words.some(isCapitals)
      && words.length > 1 && isFamily(plainWord(words[words.length - 1]));
  },
  enAlone: (match, text, end) => match.length > 3 && book.given.has(plainWord(match))
    && !isCapitals(match) && CHECKS.enName(match) && !isTerm(text, end - match.length, end),
  enLower: (match) => match.length > 3 && book.given.has(plainWord(match)) && !isOrdinary(match),
  // A given name, and behind it a word that no dictionary has.
  enFullLower(match) {
    const words = wordsOf(match);
    return words.length > 1 && book.given.has(plainWord(words[0])) && !isOrdinary(words[0])
      && !isKnown(words[words.length - 1]);
  },
  enFamilyLower: (match) => isFamily(match) && !isKnown(match),
  // Two of the three are no words of the dictionary, or surnames as well.
  enPartners: (match) => wordsOf(match).filter((word) => word !== "and"
    && (!isKnown(word) || book.surnamesEn.has(plainWord(word)) || book.given.has(plainWord(word)))).length > 1,
  // A surname that no dictionary has, and a given name.
  enReversed(match, text, end) {
    const [family, given] = wordsOf(match);
    return !isKnown(family) && (book.given.has(plainWord(given)) || isForeign(given)) && !isTerm(text, end - match.length, end);
  },
  enInstitution: (match) => wordsOf(match).slice(0, -1).some((word) => !isKnown(word)),
  enJob: (match) => !book.notEnglish.has(plainWord(wordsOf(match).pop() ?? "")),
  enTown: (match, text, end) => wordsOf(match).some((word) => !isKnown(word)) && !isTerm(text, end - match.length, end),
  enTownLower: (match) => !isKnown(wordsOf(match)[0] ?? "a"),
  enPlace: (match) => !isOrdinary(wordsOf(match)[0] ?? "a"),
  enAddress: (match) => /[0-9]/.test(match) && /\p{Lu}\p{L}/u.test(match),
  pinyin(match) {
    const words = wordsOf(match);
    if (words.length !== 2) return false;
    // A surname in capitals beside a name that is not speaks for itself: SUN Qian.
    const isMarked = isCapitals(words[0]) !== isCapitals(words[1]);
    if (words.some((word) => book.notPinyin.has(plainWord(word)) && !(isMarked && isCapitals(word)))) return false;
    const plain = words.map((word) => withoutTones(word).toLowerCase());
    return [[0, 1], [1, 0]].some(([family, given]) => book.pinyinSurnames.has(plain[family]) && isPinyin(plain[given]));
  },
  formName: (match) => !book.notFormNames.some((word) => match.includes(word))
    && ![...match].some((letter) => book.bad.has(letter)),
  apart: (match) => !book.notNames.has(match.replace(/ /g, "").slice(0, 2)),
  address: isPlace,
  addressFree: isPlace,
  hospital: (match) => !book.notHospitals.some((word) => match.includes(word)),
  minority: (match) => ![...match].some((letter) => book.bad.has(letter)),
  han: (match) => isHanName(book, match),
  dotted: (match) => !book.notDotted.some((word) => match.includes(word)),
  organisation: (match) => !book.notOrganisations.some((word) => match.startsWith(word)),
  phoneLength: (match) => /^(?:[^0-9]*[0-9]){8,15}[^0-9]*$/.test(match),
  digit: (match) => /[0-9]/.test(match),
  plate: (match) => /[0-9]/.test(match),
  mixed: (match) => /[0-9]/.test(match) && /[A-Za-z]/.test(match),
};

function passes(check, text, start, end) {
  const match = text.slice(start, end);
  if (CHECKS[check]) return CHECKS[check](match, text, end);
  return hasCheckDigit(check, match);
}

// Beginnings that a word may have before an ending of English.
const ENDINGS = [["s", ""], ["es", ""], ["ies", "y"], ["ed", "", "e"], ["d", ""], ["ied", "y"], ["ing", "", "e"],
  ["ly", "", "le"], ["er", "", "e"], ["ers", "", "e"], ["al", ""], ["y", ""]];

// Whether the dictionary has this word, or what it comes from.
function isKnown(word) {
  const plain = plainWord(word);
  if (plain.length < 3 || isOrdinary(plain) || book.ordinary.has(plain)) return true;
  return ENDINGS.some(([ending, ...starts]) => plain.endsWith(ending) && plain.length - ending.length >= 3
    && starts.some((start) => {
      const stem = plain.slice(0, plain.length - ending.length) + start;
      return book.ordinary.has(stem) || book.notEnglish.has(stem);
    }));
}

const isCapitalToken = (token) => token !== undefined && /^\p{Lu}/u.test(token[0]);

// Words with a capital letter that no dictionary has, and the ones with a capital letter behind them.
function capitals(rule, text) {
  const found = [];
  const tokens = [...text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}'\-]*/gu)];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!isCapitalToken(token) || !/^\p{Lu}'?\p{Lu}?\p{Ll}/u.test(token[0]) || token[0].split("-").every(isKnown)) continue;
    let last = index;
    for (let next = nextPart(text, tokens, last); next > 0; next = nextPart(text, tokens, last)) last = next;
    const start = token.index;
    const end = tokens[last].index + tokens[last][0].length;
    index = last;
    if (!isTerm(text, start, end)) found.push({ start, end, category: rule.category, rule: rule.id, confidence: rule.confidence });
  }
  return found;
}

// The place of the name's next part, behind up to two of the small words that stand in names: Vila da Feira. 0 for none.
function nextPart(text, tokens, last) {
  if (isCapitalToken(tokens[last + 1]) && joins(text, tokens[last], tokens[last + 1])) return last + 1;
  for (let next = last + 1; next < last + 3; next += 1) {
    const [one, link, two] = [tokens[next - 1], tokens[next], tokens[next + 1]];
    const isApart = (first, second) => text.slice(first.index + first[0].length, second.index) === " ";
    if (!link || !two || !book.linksEn.has(link[0]) || !isApart(one, link)) return 0;
    if (isCapitalToken(two) && isApart(link, two)) return next + 1;
  }
  return 0;
}

// Whether a word with a capital letter goes on with what stands before it: a name's next part, or the next of
// several people.
function joins(text, one, next) {
  const gap = text.slice(one.index + one[0].length, next.index);
  return /^(?: {1,2}|-)$/.test(gap) || (gap === ". " && one[0].length === 1)
    || (/^(?:,| and|, and| &) $/.test(gap) && book.surnamesEn.has(plainWord(next[0])));
}

// Whether the words behind make what stands before them the name of a disease, a test or a place.
function isTerm(text, start, end) {
  const tail = (text.slice(end, end + 60).match(/^(?:'s?)?(?:[ \-]{1,2}[\p{L}\d]+){1,4}/u) ?? [""])[0];
  const words = wordsOf(tail).map((word) => word.toLowerCase());
  const stop = words.findIndex((word) => book.functionEn.has(word));
  const behind = stop < 0 ? words : words.slice(0, stop);
  if (behind.some((word, index) => book.eponym.has(word) || (index < 3 && endsWith(word, book.diseaseEndings)))) return true;
  return wordsOf(text.slice(start, end)).some((word) => book.eponym.has(word.toLowerCase()));
}

function patternPlaces(rule, text) {
  const found = [];
  rule.expression.lastIndex = 0;
  for (let match = rule.expression.exec(text); match; match = rule.expression.exec(text)) {
    const range = match.indices[rule.group];
    if (match[0].length === 0) rule.expression.lastIndex += 1;
    if (!range || range[0] === range[1] || !passes(rule.check, text, range[0], range[1])) continue;
    found.push({ start: range[0], end: range[1], category: rule.category, rule: rule.id, confidence: rule.confidence });
  }
  return found;
}

// A title ahead belongs to the name: Mr. Baker, Prof. Dr. Sommer.
function withTitle(place, text) {
  if (place.category !== "name" || HAN.test(text[place.start])) return place;
  let start = place.start;
  for (let round = 0; round < 3; round += 1) {
    const title = /(?<![\p{L}\p{M}])([\p{L}\p{M}]{2,9})\.?[ \n]{1,2}$/u.exec(text.slice(Math.max(0, start - 14), start));
    if (!title || !book.titlesEn.has(title[1].toLowerCase())) break;
    start -= title[0].length;
  }
  return withInitials(place, start, text);
}

// Initials ahead of a name and behind it: J. R. Baker, Emma K.
function withInitials(place, start, text) {
  const ahead = start < place.start ? null
    : /(?<![\p{L}\p{M}\d.'\-])(?:[A-Z](?:\. ?|(?<![AI]) )){1,3}$/u.exec(text.slice(Math.max(0, start - 10), start));
  const behind = /^ [A-Z]\.(?![\p{L}\d])/u.test(text.slice(place.end, place.end + 4));
  return { ...place, start: start - (ahead ? ahead[0].length : 0), end: place.end + (behind ? 3 : 0) };
}

// How to reach a public body is asked about only.
function asPublic(place, text) {
  if (!["address", "phone", "email"].includes(place.category) || place.confidence === "weak") return place;
  return book.publicBody.test(text.slice(Math.max(0, place.start - 120), place.start)) ? { ...place, confidence: "weak" } : place;
}

// Names that were found once are found wherever they stand.
function again(places, text) {
  const names = new Set();
  for (const place of places) {
    if (place.category !== "name" || place.confidence === "weak" || names.size > 60) continue;
    const match = text.slice(place.start, place.end);
    if (HAN.test(match)) {
      if (match.length > 1 && match.length < 5) names.add(match);
    } else if (!place.rule.startsWith("name.pinyin") && !place.rule.endsWith("-alone")) {
      names.add(match);
      for (const word of wordsOf(match)) if (word.length > 3
        && !isOrdinary(word) && word !== word.toLowerCase()) names.add(word);
    }
  }
  const taken = new Set(places.map((place) => `${place.start}-${place.end}`));
  return wholeNames([...names], text).filter((range) => !taken.has(`${range.start}-${range.end}`))
    .map((range) => ({ ...range, category: "name", rule: "name.again", confidence: "likely" }));
}

function wholeNames(names, text) {
  const found = [];
  for (const name of names) {
    const isWord = !HAN.test(name);
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (isWord && eponymFollows(text, end)) continue;
      if (isWord && ((at > 0 && WORD.test(text[at - 1])) || (end < text.length && WORD.test(text[end])))) continue;
      found.push({ start: at, end });
    }
  }
  return found;
}

// The longest wins; what a loser has beside the winner is kept.
function resolve(findings) {
  const order = (finding) => PRIORITY[finding.category] ?? 4;
  const kept = [];
  const sorted = [...findings].sort((one, two) =>
    (two.end - two.start) - (one.end - one.start) || RANK[two.confidence] - RANK[one.confidence]
    || order(one) - order(two) || one.start - two.start || (one.rule < two.rule ? -1 : one.rule > two.rule ? 1 : 0));
  const owner = new Map();
  for (const finding of sorted) {
    const rivals = new Set();
    for (let place = finding.start; place < finding.end; place += 1) if (owner.has(place)) rivals.add(owner.get(place));
    for (const rival of rivals) {
      if (RANK[finding.confidence] > RANK[rival.confidence]) rival.confidence = finding.confidence;
    }
    let from = finding.start;
    const ends = [...rivals].sort((one, two) => one.start - two.start);
    for (const rival of [...ends, { start: finding.end, end: finding.end }]) {
      if (rival.start > from) {
        const part = { ...finding, start: from, end: rival.start };
        kept.push(part);
        for (let place = from; place < rival.start; place += 1) owner.set(place, part);
      }
      from = Math.max(from, rival.end);
    }
  }
  return kept.sort((one, two) => one.start - two.start);
}

// Where a rule matches in the text as the rules see it.
function places(rule, text) {
  if (rule.needs && !NEEDS[rule.needs].test(text)) return [];
  if (rule.kind === "hanName") return hanNames(book, rule, text);
  if (rule.kind === "capitals") return capitals(rule, text);
  return rule.expression ? patternPlaces(rule, text) : [];
}

/** Makes the rules ready; the parsed text-rules.json. */
export const load = (file) => { book = read(file); };

/** What a text holds, as {start, end, category, rule, confidence}, in code points. */
export function findings(text) {
  if (!book) return [];
  const seen = normalize(text);
  const found = book.rules.flatMap((rule) => places(rule, seen.text));
  return resolve([...found, ...again(found, seen.text)].map((one) => {
    const place = asPublic(withTitle(one, seen.text), seen.text);
    return { ...place, start: seen.origins[place.start], end: seen.origins[place.end - 1] + 1 };
  }));
}

function expand(pattern, parts) {
  let text = pattern;
  for (let round = 0; round < 4; round += 1) {
    text = text.replace(/\{([A-Za-z]+)\}/g, (whole, name) => parts[name] ?? whole);
  }
  return text;
}

// Null for a pattern that an old browser cannot read: the other rules still warn.
function compiled(pattern, caseless) {
  try {
    return pattern ? new RegExp(pattern, caseless ? "dgiu" : "dgu") : null;
  } catch {
    return null;
  }
}

function read(file) {
  const lists = file.lists;
  const signs = [["‐‑‒–−", "-"], ["•‧・∙", "·"], ["’‘ʼ`", "'"], ["\r\v\f\u0085\u2028\u2029", "\n"]];
  const fold = new Map(signs.flatMap(([marks, sign]) => [...marks].map((mark) => [mark, sign])));
  const [from, to] = [[...file.fold.from], [...file.fold.to]];
  from.forEach((letter, index) => fold.set(letter, to[index]));
  const set = (text) => new Set(text.split(" "));
  const list = (text) => text.split(" ");
  return {
    fold, ...nameBook(file.names, new RegExp(`^(?:${expand(file.names.person, file.parts)})`, "u")),
    notEnglish: set(lists.notEnglishNames), ordinary: set(lists.ordinaryEn), surnamesEn: set(lists.surnamesEn),
    notEnglishEndings: list(lists.notEnglishEndings), diseaseEndings: list(lists.diseaseEndings), notEnglishAlone: set(lists.notEnglishAlone),
    eponym: set(lists.eponymNouns), given: set(lists.givenEn), familyEndings: list(lists.familyEndings), titlesEn: set(lists.titlesEn),
    linksEn: set(lists.linksEn), functionEn: set(lists.functionEn),
    publicBody: new RegExp(`${expand("{publicBody}(?:(?!{personal})[\\s\\S]){0,120}$", file.parts)}`, "u"),
    notPinyin: set(lists.notPinyin), pinyinSurnames: set(lists.pinyinSurnames),
    syllables: new RegExp(`^(?:${file.names.syllable}){1,3}(?![\\s\\S])`), notDotted: list(lists.notDotted),
    notFormNames: list(lists.notFormNames), provinces: set(lists.provinces), notPlaces: list(lists.notPlaces),
    notInPlaces: list(lists.notInPlaces), notHospitals: list(lists.notHospitals), notOrganisations: list(lists.notOrganisations),
    rules: file.rules.map((rule) => ({
      group: 0, check: "", ...rule, expression: compiled(rule.pattern && expand(rule.pattern, file.parts), rule.caseless) })),
  };
}
