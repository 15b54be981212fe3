// Check digits of identifiers, as in Platform/Deidentification/Text/CheckDigits.swift.

const PROVINCES = new Set(
  [11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63,
    64, 65, 71, 81, 82, 83]);
const numbers = (text) => [...text].map(Number);
const weighted = (values, weights) => weights.reduce((sum, weight, index) => sum + weight * values[index], 0);
const letterValue = (letter) => (/[0-9]/.test(letter) ? Number(letter) : letter.charCodeAt(0) - 55);

function isDate(year, month, day) {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1];
}

function modulo97(text) {
  let remainder = 0;
  for (const letter of text.slice(4) + text.slice(0, 4)) {
    const value = letterValue(letter);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}

const SCHEMES = {
  residentId(text) {
    if (!/^[0-9]{17}[0-9X]$/.test(text)) return false;
    const body = numbers(text.slice(0, 17));
    if (body[0] !== 9 && !PROVINCES.has(body[0] * 10 + body[1])) return false;
    const year = Number(text.slice(6, 10));
    if (year < 1800 || year > 2199 || !isDate(year, Number(text.slice(10, 12)), Number(text.slice(12, 14)))) return false;
    const sum = weighted(body, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
    return "10X98765432"[sum % 11] === text[17];
  },
  resident15(text) {
    if (!/^[0-9]{15}$/.test(text) || !PROVINCES.has(Number(text.slice(0, 2)))) return false;
    return isDate(1900 + Number(text.slice(6, 8)), Number(text.slice(8, 10)), Number(text.slice(10, 12)));
  },
  luhn(text) {
    if (!/^[0-9]{13,19}$/.test(text) || new Set(text).size < 2) return false;
    const sum = numbers(text).reverse().reduce((total, digit, index) => {
      const doubled = digit * (index % 2 === 1 ? 2 : 1);
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
    return sum % 10 === 0;
  },
  hkid(text) {
    if (!/^[A-Z]{1,2}[0-9]{6}[0-9A]$/.test(text)) return false;
    const body = [...text.slice(0, -1)].map(letterValue);
    if (body.length === 7) body.unshift(36);
    return (11 - weighted(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 11 === letterValue(text[text.length - 1]);
  },
  taiwanId(text) {
    const index = "ABCDEFGHJKLMNPQRSTUVXYWZIO".indexOf(text[0]);
    if (index < 0 || !/^[A-Z][0-9]{9}$/.test(text)) return false;
    const letter = index + 10;
    const sum = weighted(numbers(text.slice(1)), [8, 7, 6, 5, 4, 3, 2, 1, 1]);
    return (Math.floor(letter / 10) + (letter % 10) * 9 + sum) % 10 === 0;
  },
  socialCredit(text) {
    if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(text) || !/[A-Z]/.test(text)) return false;
    const values = [...text].map((letter) => "0123456789ABCDEFGHJKLMNPQRTUWXY".indexOf(letter));
    let weight = 1;
    let sum = 0;
    for (const value of values.slice(0, 17)) {
      sum += value * weight;
      weight = (weight * 3) % 31;
    }
    return (31 - (sum % 31)) % 31 === values[17];
  },
  iban: (text) => /^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$/.test(text) && modulo97(text) === 1,
  nhs(text) {
    if (!/^[0-9]{10}$/.test(text) || new Set(text).size < 2) return false;
    const check = 11 - (weighted(numbers(text), [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
    return check !== 10 && check % 11 === Number(text[9]);
  },
  vin(text) {
    if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(text) || !/[A-Z]/.test(text)) return false;
    const letters = "ABCDEFGHJKLMNPRSTUVWXYZ";
    const worth = [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9];
    const values = [...text].map((letter) => (/[0-9]/.test(letter) ? Number(letter) : worth[letters.indexOf(letter)]));
    return "0123456789X"[weighted(values, [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]) % 11] === text[8];
  },
};

/** Whether the text, freed of blanks and signs, has the check digit of a scheme of the rules; an unknown scheme passes. */
export function hasCheckDigit(scheme, text) {
  const check = SCHEMES[scheme];
  return !check || check(text.toUpperCase().replace(/[^0-9A-Z]/g, ""));
}
