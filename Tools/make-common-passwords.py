# Writes Platform/PasswordData/Resources/common-passwords.txt: passwords of eight characters and more that guessers try
# first, folded as the program compares them, a line each, sorted by their bytes.
#
# Run: pip download --no-deps zxcvbn && python Tools/make-common-passwords.py zxcvbn-*.whl
#
# Two sources. The list "passwords" of zxcvbn (MIT; see Docs/Passwords.md), which counts passwords of known leaks; and the
# habits of Chinese keyboards, which stand below as words and numbers, put together in the usual ways.

import sys
import unicodedata
import zipfile
from pathlib import Path

OUT = Path(__file__).resolve().parent.parent / "Platform/PasswordData/Resources/common-passwords.txt"
SHORTEST, LONGEST = 8, 128

# I love you, I love mama, my password, China, cities, the clinic, the people one is fond of, firms.
WORDS = """woaini woaiwo aiwoma aini woai nihao wodemima mima mimashi meiyoumima zhongguo woaizhongguo woaiwojia beijing
    shanghai guangzhou shenzhen chengdu wuhan chongqing tianjin yisheng yiyuan hushi weisheng weishengyuan yiliao jiankang
    laogong laopo baobei baobao qinaide tongxue xiaoxue daxue qq weixin taobao alibaba baidu huawei xiaomi tencent""".split()
NAMES = """wangwei zhangwei liwei liuyang wangfang lina zhangli wangjing zhangmin liqiang wangqiang chenjie zhanglei
    yangyang wangli liujie wang zhang liu chen yang zhao huang zhou""".split()
ENDS = """1 12 123 1234 12345 123456 123456789 123321 520 521 1314 5201314 1314520 888 8888 888888 666 6666 666666 168 000
    111 111111 2008 2020 2023 2024 2025 2026 qaz abc . ! @123""".split()
# Numbers that sound like a word, or lie well under the thumb.
NUMBERS = """5201314 1314520 1314521 5211314 13145200 52013140 520520 521521 13141314 201314 147258 159357 7758258 7758521
    584520 5845201314 3344520 3344521 33445200 168168 518518 886886 888168 9958 59420 112233 123321 321321 123654
    147258369""".split()
BESIDE = "a aa q qq w z zz abc asd qwe . woaini aini".split()
# Days as passwords of eight digits: the first ones of months, and those that are easy to type.
DAYS = "0101 1001 1010 1111 1212 0808".split()


def folded(word: str) -> str:
    return unicodedata.normalize("NFKC", word.strip()).lower()


def counted(wheel: str) -> set[str]:
    """The list of zxcvbn."""
    scope: dict = {}
    exec(zipfile.ZipFile(wheel).read("zxcvbn/frequency_lists.py").decode(), scope)
    return set(scope["FREQUENCY_LISTS"]["passwords"])


def habits() -> set[str]:
    words = {word + end for word in WORDS + NAMES for end in [""] + ENDS}
    words |= {word + number for word in WORDS[:6] for number in NUMBERS}
    words |= {number + number for number in NUMBERS} | set(NUMBERS)
    words |= {text for number in NUMBERS for beside in BESIDE for text in (beside + number, number + beside)}
    return words | {f"{year}{day}" for year in range(1950, 2027) for day in DAYS}


def main() -> None:
    words = {folded(word) for word in counted(sys.argv[1]) | habits()}
    words = {word for word in words if SHORTEST <= len(word) <= LONGEST and "\n" not in word}
    OUT.write_bytes(b"\n".join(sorted(word.encode() for word in words)) + b"\n")
    print(f"{len(words)} passwords, {OUT.stat().st_size} bytes")


if __name__ == "__main__":
    main()
