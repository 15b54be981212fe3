/// A name for a browser that its owner recognises, and nothing by which a browser could be told from another.
enum DeviceName {
    private static let systems = [
        ("HarmonyOS", "HarmonyOS"), ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"),
        ("Windows", "Windows"), ("Mac OS", "Mac"), ("Linux", "Linux"),
    ]
    private static let browsers = [
        ("MicroMessenger", "WeChat"), ("Edg", "Edge"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"),
        ("HuaweiBrowser", "Huawei Browser"), ("MiuiBrowser", "Mi Browser"), ("QQBrowser", "QQ Browser"),
        ("Chrome", "Chrome"), ("CriOS", "Chrome"), ("Safari", "Safari"),
    ]

    static func coarse(_ userAgent: String?) -> String {
        let text = String((userAgent ?? "").prefix(512))
        let system = systems.first { text.contains($0.0) }?.1
        let browser = browsers.first { text.contains($0.0) }?.1
        return [system, browser].compactMap { $0 }.joined(separator: " · ")
    }
}
