import Kernel
import Threads
import Web

/// What stands in the place of an entry that this program does not know.
enum UnknownEntry {
    static func html(_ entry: Entry, _ language: Language) -> HTML {
        let text = Text(
            zh: "这里有一条本版本无法显示的内容。", en: "There is something here that this version cannot show.")
        return """
            <article class="entry" id="e-\(entry.seq)" data-entry="\(entry.thread):\(entry.seq)">\
            <p class="hint">\(text[language])</p></article>
            """
    }
}
