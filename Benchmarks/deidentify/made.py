"""Texts with invented people and numbers, and where they stand: clinic notes, chat, traditional Chinese, mixed, English.

Other templates, names and places than the given sets, so that the rules are not measured by what they were written for.
Every number is made by a seeded generator, with a right check digit where there is one.
"""

import random
import re
from pathlib import Path

SURNAMES = "王李张刘陈杨赵黄周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚"
GIVEN = ("志远 思琪 子涵 雨桐 浩然 欣怡 梓轩 嘉豪 诗雅 俊杰 建国 国庆 素芬 翠花 宝根 德福 永康 少华 秋菊 红梅 佩珊 家欣 俊宏 淑芬 雅婷 怡君 "
         "宗翰 冠宇 承恩 启明 振邦 克勤 彩霞 丽娟 巧玲 小燕 晓东 一凡 若曦 可欣 沐宸 奕辰 芷晴 韵 磊 娜 倩 刚 斌 蕾 洁 昊 琪 岚 峻 玮 菲 旭 瑶 珂 "
         "卫东 爱民 援朝 文革 跃进 满仓 长顺 兰芝 玉珍 桂香 凤英 月娥 春生 冬生 水根 根宝 阿妹 亚男 胜男 来娣").split()
COMPOUND = ["欧阳", "上官", "司马", "诸葛", "皇甫", "慕容", "司徒", "令狐"]
CITIES = [("广东省", "深圳市", "南山区"), ("浙江省", "杭州市", "余杭区"), ("四川省", "成都市", "武侯区"), ("河南省", "周口市", "沈丘县"),
          ("云南省", "大理州", "漾濞县"), ("湖南省", "衡阳市", "耒阳市"), ("", "上海市", "闵行区"), ("", "北京市", "海淀区"),
          ("广西壮族自治区", "桂林市", "阳朔县"), ("内蒙古自治区", "赤峰市", "宁城县"), ("甘肃省", "定西市", "陇西县")]
ROADS = "科兴路 文一西路 人民南路 解放大道 建设三路 中山东路 学府街 莲花巷 环城北路 虹梅路 天府大道 和平里".split()
ESTATES = "阳光花园 翠竹苑 锦绣家园 金色港湾 幸福里小区 紫荆公寓 龙湖小区".split()
TOWNS = "石桥镇 白塔镇 清水乡 柳林镇 大营乡 黄泥镇".split()
VILLAGES = "李家村 上坝村 新民村 东沟村 双河村 王家湾村".split()
TRADITIONAL = str.maketrans(
    "张刘陈杨赵黄吴孙马罗郑谢韩萧冯许邓吕苏卢蒋叶谭邹陆贾阎钟万钱汤贺龚严庞兰颜施齐庄国远发华东轩杰庆梅丽娟爱凤宝号码电话联系医师诊断检查报告"
    "证龄岁来过时间阳护长区县镇乡号楼门广苏云苏湾龙东园户籍现址签终记录办给让请问这个们会发热头痛两应该还没认为对于与从后点将内湿红肿药",
    "張劉陳楊趙黃吳孫馬羅鄭謝韓蕭馮許鄧呂蘇盧蔣葉譚鄒陸賈閻鐘萬錢湯賀龔嚴龐蘭顏施齊莊國遠發華東軒傑慶梅麗娟愛鳳寶號碼電話聯繫醫師診斷檢查報告"
    "證齡歲來過時間陽護長區縣鎮鄉號樓門廣蘇雲蘇灣龍東園戶籍現址簽終記錄辦給讓請問這個們會發熱頭痛兩應該還沒認為對於與從後點將內濕紅腫藥")
ENGLISH_GIVEN = ("Oliver Amelia Noah Isla Arthur Freya Theodore Poppy Winston Beatrice Malcolm Prudence Clifford Agnes "
                 "Rajesh Priya Sunita Amit Fatima Yusuf Ahmed Leila Chidi Ngozi Kwame Aiko Hiroshi Yuki Giulia Marco "
                 "Sofia Diego Lucia Pablo Ingrid Lars Bjorn Astrid Pierre Colette Heinrich Greta Piotr Agnieszka").split()
ENGLISH_FAMILY = ("Whitaker Pemberton Ashworth Caldwell Hargreaves Lockwood Fairchild Okonkwo Adeyemi Mensah Patel Sharma "
                  "Gupta Iyer Hussain Khalil Nakamura Tanaka Rossi Bianchi Fernandez Herrera Johansson Lindqvist Dubois "
                  "Lefebvre Schneider Hoffmann Kowalski Nowak Petrov Ivanova O'Brien MacLeod McAllister Fitzgerald").split()
STREETS = "Maple Street|Old Mill Road|Willow Lane|Park Avenue|Chestnut Drive|King's Court|Harbour View|Elm Grove|2nd Ave".split("|")
US = [("Springfield", "IL", "62704"), ("Portland", "OR", "97205"), ("Austin", "TX", "78701"), ("Boise", "ID", "83702"),
      ("Cedar Rapids", "IA", "52401"), ("Fort Wayne", "IN", "46802")]
MONTHS = "January February March April May June July August September October November December".split()
NUMERALS = "〇一二三四五六七八九"
PINYIN = {"王": "Wang", "李": "Li", "张": "Zhang", "刘": "Liu", "陈": "Chen", "杨": "Yang", "赵": "Zhao", "黄": "Huang", "周": "Zhou",
          "吴": "Wu", "徐": "Xu", "孙": "Sun"}
PINYIN_GIVEN = ("Zhiyuan Siqi Zihan Yutong Haoran Xinyi Jianguo Guoqing Sufen Cuihua Yongkang Shaohua Qiuju Hongmei "
                "Peishan Lei Na Qian Gang Bin Jie Hao Lan Wei Xu Yao").split()
COMPLAINTS = ["反复咳嗽两周，夜间明显", "胸闷三天，活动后加重", "发热伴皮疹一日", "左膝疼痛半年，上下楼困难", "头晕伴恶心，血压 150/95 mmHg", "腹泻四次，无血便",
              "右上腹隐痛，进食油腻后明显", "双下肢水肿，晨轻暮重", "咽痛流涕两天，体温38.2℃", "间断便血一月余"]


class Maker:
    """Builds a text piece by piece and remembers where the values stand."""

    def __init__(self, chance: random.Random):
        self.chance = chance
        self.text = ""
        self.spans: list[dict] = []

    def put(self, *pieces) -> "Maker":
        """A string is text; a pair is a category and a value."""
        for piece in pieces:
            if isinstance(piece, tuple):
                self.spans.append({"type": piece[0], "start": len(self.text), "end": len(self.text) + len(piece[1])})
                piece = piece[1]
            self.text += piece
        return self


class People:
    """Values by chance."""

    def __init__(self, chance: random.Random):
        self.c = chance

    def name(self) -> str:
        if self.c.random() < 0.04:
            return self.c.choice(COMPOUND) + self.c.choice([g for g in GIVEN if len(g) < 3])
        return self.c.choice(SURNAMES) + self.c.choice(GIVEN)

    def digits(self, count: int) -> str:
        return "".join(self.c.choice("0123456789") for _ in range(count))

    def phone(self) -> str:
        return "1" + self.c.choice("3456789") + self.digits(9)

    def resident(self) -> str:
        body = (self.c.choice(["110105", "440305", "330110", "510107", "411624", "430481", "310112"])
                + f"{self.c.randint(1925, 2021)}{self.c.randint(1, 12):02}{self.c.randint(1, 28):02}{self.digits(3)}")
        total = sum(int(digit) * weight for digit, weight in zip(body, (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)))
        return body + "10X98765432"[total % 11]

    def card(self) -> str:
        body = self.c.choice(["622202", "621700", "436742", "520169"]) + self.digits(self.c.choice([9, 12]))
        total = 0
        for place, digit in enumerate(reversed(body)):
            value = int(digit) * (2 if place % 2 == 0 else 1)
            total += value - 9 if value > 9 else value
        return body + str(-total % 10)

    def hong_kong(self) -> str:
        letter, number = self.c.choice("ABCDEFGHKMPRYZ"), self.digits(6)
        total = 36 * 9 + (ord(letter) - 55) * 8 + sum(int(d) * w for d, w in zip(number, (7, 6, 5, 4, 3, 2)))
        check = (11 - total % 11) % 11
        return f"{letter}{number}({'A' if check == 10 else check})"

    def address(self) -> str:
        province, city, district = self.c.choice(CITIES)
        head = self.c.choice([province + city, city, city, ""]) + district
        if self.c.random() < 0.3:
            return (province + city) * (self.c.random() < 0.5) + district + self.c.choice(TOWNS) + self.c.choice(VILLAGES) + \
                self.c.choice(["", f"{self.c.randint(1, 12)}组", f"{self.c.randint(1, 99)}号"])
        tail = f"{self.c.choice(ROADS)}{self.c.randint(1, 999)}号"
        more = self.c.choice([
            "", f"{self.c.randint(1, 30)}栋{self.c.randint(1, 4)}单元{self.c.randint(101, 2804)}室",
            f"{self.c.choice(ESTATES)}{self.c.randint(1, 30)}号楼{self.c.randint(101, 999)}"])
        return head + tail + more

    def date(self) -> str:
        year, month, day = self.c.randint(1999, 2026), self.c.randint(1, 12), self.c.randint(1, 28)
        return self.c.choice([f"{year}年{month}月{day}日", f"{year}-{month:02}-{day:02}", f"{year}/{month}/{day}", f"{year}.{month:02}.{day:02}",
                              "".join(NUMERALS[int(d)] for d in str(year)) + "年" + han(month) + "月" + han(day) + "日"])

    def disguise(self, number: str) -> str:
        """Full-width, apart, over a line's end, with dashes or with something invisible between."""
        way = self.c.randrange(6)
        if way == 0:
            return "".join(chr(ord(c) + 0xFEE0) if c.isascii() and c.isalnum() else c for c in number)
        if way == 1:
            return " ".join(number[i:i + 4] for i in range(0, len(number), 4))
        if way == 2:
            cut = self.c.randint(3, len(number) - 3)
            return number[:cut] + "\n" + number[cut:]
        if way == 3:
            return "-".join(number[i:i + 4] for i in range(0, len(number), 4))
        if way == 4:
            return "\u200b".join(number)
        return number

    def english(self) -> str:
        given, family = self.c.choice(ENGLISH_GIVEN), self.c.choice(ENGLISH_FAMILY)
        return self.c.choice([f"{given} {family}"] * 3 + [f"{given} {self.c.choice('ABCDEHJLMRSTW')}. {family}"])

    def us_phone(self) -> str:
        a, b, d = f"{self.c.randint(2, 9)}{self.digits(2)}", f"{self.c.randint(2, 9)}{self.digits(2)}", self.digits(4)
        return self.c.choice([f"({a}) {b}-{d}", f"{a}-{b}-{d}", f"{a}.{b}.{d}", f"+1 {a} {b} {d}"])

    def us_address(self) -> str:
        city, state, code = self.c.choice(US)
        return f"{self.c.randint(1, 9800)} {self.c.choice(STREETS)}, {city}, {state} {code}"


def han(number: int) -> str:
    tens, ones = divmod(number, 10)
    return ("" if tens == 0 else "十" if tens == 1 else NUMERALS[tens] + "十") + (NUMERALS[ones] if ones else "")


def note(m: Maker, p: People) -> None:
    m.put(("NAME", p.name()), m.chance.choice(["，男，", " 女 ", "，女，", "／男／"]), f"{m.chance.randint(3, 88)}岁，",
          m.chance.choice(["住院号", "病案号", "门诊号：", "ID号:"]), ("RECORD", p.digits(m.chance.choice([6, 7, 8, 10]))), "，",
          m.chance.choice(COMPLAINTS), "。", ("DATE", p.date()), "入院。主管医师：", ("NAME", p.name()), "，上级医师", ("NAME", p.name()), "主任查房。")


def chat(m: Maker, p: People) -> None:
    m.put(m.chance.choice(["王姐，", "在吗？", "群里的老师们好，", ""]), "帮我看下", ("NAME", p.name()), m.chance.choice(["的片子", "的化验单", "的报告"]), "，",
          m.chance.choice(COMPLAINTS), "，家属电话", ("PHONE", p.disguise(p.phone())), "，微信", m.chance.choice(["号", "：", " "]),
          ("WECHAT", m.chance.choice("abcxyz") + m.chance.choice(["iaoyu_", "hen", "-ang"]) + p.digits(4)), "，谢谢")


def told(m: Maker, p: People) -> None:
    name = p.name()
    m.put("昨天", ("NAME", name), m.chance.choice(["来复诊", "打电话说", "又来门诊了"]), "，", m.chance.choice(COMPLAINTS), "。",
          m.chance.choice(["我让", "已请", "麻烦", "我和"]), ("NAME", p.name()), m.chance.choice(["会诊", "看一下", "一起看过", "陪同检查"]), "，", ("NAME", name), "同意手术。")


def form(m: Maker, p: People) -> None:
    m.put("姓 名：", ("NAME", p.name()), "\n身份证：", ("ID", p.disguise(p.resident())), "\n联系方式：", ("PHONE", p.disguise(p.phone())),
          "\n银行卡号：", ("CARD", p.disguise(p.card())), "\n家庭住址：", ("ADDR", p.address()), "\n就诊日期：", ("DATE", p.date()), "\n邮箱：",
          ("EMAIL", f"{m.chance.choice(['lin', 'xu.y', 'wang_8'])}{p.digits(3)}@{m.chance.choice(['mail.example.cn', 'example.com'])}"))


def bare(m: Maker, p: People) -> None:
    m.put(m.chance.choice(COMPLAINTS), "，证件", ("ID", p.disguise(p.resident())), "，可打", ("PHONE", p.disguise(p.phone())), "，平时住",
          ("ADDR", p.address()), "，退款到", ("CARD", p.card()), "。")


def numerals(m: Maker, p: People) -> None:
    number = "".join(NUMERALS[int(d)] for d in p.phone())
    m.put("手机", ("PHONE", number if m.chance.random() < 0.5 else number.replace("一", "幺")), "，我是", ("NAME", p.name()), "，", ("DATE", p.date()), "做的手术，车牌",
          ("PLATE", m.chance.choice("京沪粤川湘") + m.chance.choice("ABCD") + m.chance.choice("·  "[:2]).strip() + p.digits(5)), "。")


def signed(m: Maker, p: People) -> None:
    m.put(m.chance.choice(COMPLAINTS), "。望回复，", m.chance.choice(["谢谢！\n", "此致敬礼\n", "——"]), ("NAME", p.name()), m.chance.choice(["", "敬上", "\n" + "2026年"]))


def greeted(m: Maker, p: People) -> None:
    m.put(m.chance.choice(["", "请问", "感谢", "麻烦"]), ("NAME", p.name()), m.chance.choice(["主任", "医生", "教授", "老师", "护士长"]), "，",
          m.chance.choice(["我父亲", "我爱人", "我儿子"]), ("NAME", p.name()), "最近", m.chance.choice(COMPLAINTS), "，QQ", ("QQ", str(m.chance.randint(10**5, 10**10 - 1))), "。")


def traditional(m: Maker, p: People) -> None:
    t = lambda text: text.translate(TRADITIONAL)
    m.put("病人", ("NAME", t(p.name())), "，", m.chance.choice(["男", "女"]), "，", f"{m.chance.randint(3, 88)}歲，身分證號碼", ("HKID", p.hong_kong()), "，聯絡電話",
          ("PHONE", f"{m.chance.choice('2569')}{p.digits(3)} {p.digits(4)}"), "，住址", ("ADDR", t(p.address())), "。主診醫生", ("NAME", t(p.name())),
          "，覆診日期", ("DATE", t(f"{m.chance.randint(2010, 2026)}年{m.chance.randint(1, 12)}月{m.chance.randint(1, 28)}日")), "。")


def mixed(m: Maker, p: People) -> None:
    surname, given = m.chance.choice(list(PINYIN.values())), m.chance.choice(PINYIN_GIVEN)
    name = m.chance.choice([f"{surname} {given}", f"{given} {surname}", f"{surname.upper()} {given}"])
    m.put("pt ", ("NAME", name), m.chance.choice([", M, 56y", " F/47", "，女，33岁"]), "，MRN ", ("RECORD", p.digits(8)), "，CT 提示 nodule 8 mm，f/u by ", ("NAME", p.name()),
          "，tel ", ("PHONE", p.phone()), "，IP ", ("IP", f"10.{m.chance.randint(0, 255)}.{m.chance.randint(0, 255)}.7"), "，seen ", ("DATE", p.date()))


def letter(m: Maker, p: People) -> None:
    name = p.english()
    m.put("Dear ", m.chance.choice(["Dr. ", "Dr ", "Mr. ", "Mrs "]), ("NAME", p.english()), ",\n\nThank you for seeing ", ("NAME", name), ", a 47-year-old teacher who lives at ",
          ("ADDR", p.us_address()), " (tel. ", ("PHONE", p.us_phone()), "). Blood pressure was 130/80 mmHg on ", ("DATE", f"{m.chance.choice(MONTHS)} {m.chance.randint(1, 28)}, 2024"), ". ",
          ("NAME", name.split()[-1]), " denied chest pain.\n\nSincerely,\n", ("NAME", p.english()))


def chart(m: Maker, p: People) -> None:
    m.put("Patient: ", ("NAME", p.english()), "\nDOB: ", ("DATE", f"{m.chance.randint(1, 12):02}/{m.chance.randint(13, 28)}/{m.chance.randint(1935, 2005)}"), "\nMRN: ", ("RECORD", p.digits(7)), "\nSSN: ",
          ("ID", f"{m.chance.randint(100, 660)}-{m.chance.randint(10, 99)}-{m.chance.randint(1000, 9999)}"), "\nAddress: ", ("ADDR", p.us_address()), "\nPhone: ", ("PHONE", p.us_phone()),
          "\nEmail: ", ("EMAIL", f"{m.chance.choice(ENGLISH_GIVEN).lower()}.{p.digits(2)}@example.org"), "\nAttending: Dr. ", ("NAME", p.english()), "\nImpression: mild asthma, continue budesonide 200 mcg.")


def spoken(m: Maker, p: People) -> None:
    m.put("hi, ", m.chance.choice(["this is ", "my name is ", "I'm "]), ("NAME", p.english()), ". ", m.chance.choice(["My husband ", "My daughter ", "My brother "]), ("NAME", m.chance.choice(ENGLISH_GIVEN)),
          " has had a fever since ", ("DATE", f"{m.chance.choice(MONTHS)[:3]} {m.chance.randint(1, 28)}, 2025"), ". Call me at ", ("PHONE", p.us_phone()), " or see ", ("URL", "https://photos.example.net/a/" + p.digits(5)), ". ",
          ("NAME", p.english()), " said it can wait, but his card ", ("CARD", p.card()), " was charged.")


STYLES = [("zh", note), ("zh", chat), ("zh", told), ("zh", form), ("zh", bare), ("zh", numerals), ("zh", signed), ("zh", greeted),
          ("zh", traditional), ("mixed", mixed), ("en", letter), ("en", chart), ("en", spoken)]


def written(name: str, language: str) -> list[dict]:
    """Texts that were written by hand, with the values marked as <NAME>…</NAME>; "# " begins each with its style.

    Nobody in them exists. The rules were mended by classes of what they missed in written_*.txt; nobody who works on the
    rules looks at what they miss in unseen_*.txt, which tells how they fare with texts of others.
    """
    lines = []
    source = (Path(__file__).parent / f"{name}_{language}.txt").read_text(encoding="utf-8")
    for number, part in enumerate(re.split(r"(?:^|\n)# ", source)[1:]):
        style, _, body = part.partition("\n")
        text, spans, position = "", [], 0
        for mark in re.finditer("<(/?)([A-Z]+)>", body):
            text += body[position:mark.start()]
            position = mark.end()
            if mark[1]:
                spans[-1]["end"] = len(text)
            else:
                spans.append({"type": mark[2], "start": len(text)})
        lines.append({"id": f"{style}-{number}", "language": language, "style": style,
                      "text": (text + body[position:]).rstrip("\n"), "spans": spans})
    return lines


def texts(seed: int, each: int = 120) -> list[dict]:
    """`each` texts of every style, the same for the same seed."""
    chance = random.Random(seed)
    lines = []
    for number in range(each):
        for language, style in STYLES:
            maker = Maker(chance)
            style(maker, People(chance))
            lines.append({"id": f"{style.__name__}-{number}", "language": language, "style": style.__name__, "text": maker.text,
                          "spans": maker.spans})
    return lines
