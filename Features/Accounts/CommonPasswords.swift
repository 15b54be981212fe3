/// Passwords of eight characters and more that every guesser tries first, in Latin and in Chinese keyboards' habits.
enum CommonPasswords {
    static let set: Set<String> = Set(list.split(whereSeparator: \.isWhitespace).map(String.init))

    private static let list = """
        password password1 password12 password123 password1234 password! passw0rd p@ssw0rd p@ssword pa55word pass1234
        12345678 123456789 1234567890 123456789a a123456789 12345678a a12345678 123456aa aa123456 aaa123456 abc123456
        123456abc abc12345 abcd1234 1234abcd abcd123456 a1234567 1234567a q1234567 qq123456 qq1234567 123456qq w1234567
        z1234567 zz123456 zxc123456 asd123456 qwe123456 qwer1234 1234qwer qwerty12 qwerty123 qwerty1234 qwertyui
        qwertyuiop qwerty12345 qazwsxedc qazwsx123 1qaz2wsx 1qaz2wsx3edc 1qazxsw2 zaq12wsx zaq1xsw2 1q2w3e4r 1q2w3e4r5t
        1q2w3e4r5t6y q1w2e3r4 q1w2e3r4t5 asdfghjk asdfghjkl asdf1234 asdfasdf zxcvbnm1 zxcvbnm123 147258369 159357456
        741852963 789456123 123654789 987654321 0987654321 9876543210 123123123 123321123 112233445566 11223344 12341234
        13141314 1314520520 5201314520 52013145 520131400 20131420 woaini123 woaini520 woaini1314 woaini5201314 woaiwojia
        woshishui iloveyou iloveyou1 iloveyou2 iloveyou123 iloveu123 loveyou1314 5201314a a5201314 a1b2c3d4 a1b2c3d4e5
        admin123 admin1234 admin12345 admin123456 administrator root1234 root123456 test1234 test123456 guest123 user1234
        welcome1 welcome123 letmein1 letmein123 changeme changeme1 default1 secret123 master123 monkey123 dragon123
        sunshine sunshine1 princess princess1 football football1 baseball baseball1 superman superman1 batman123
        computer computer1 internet samsung1 michael1 jennifer jordan23 trustno1 starwars whatever qweasdzxc qweasd123
        hospital hospital1 hospital123 doctor123 doctor1234 nurse1234 yisheng123 yiyuan123 weisheng123 health123
        zhongguo zhongguo1 beijing2008 beijing123 shanghai shanghai1 wodemima mima1234 mima123456 meiyoumima
        88888888 66666666 11111111 00000000 99999999 77777777 12121212 11112222 88886666 66668888 87654321 01234567
        19491001 20080808 20200101 20240101 20250101 20260101 19900101 19800101 19880808 p@ssw0rd123 admin@123
        abc@1234 abc@123456 aa123456! a123456! qwer!234 1qaz@wsx !qaz2wsx 1qaz!qaz pass@123 pass@word1 huawei123 xiaomi123
        """
}
