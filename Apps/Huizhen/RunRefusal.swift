import Kernel

/// Why a file, or a whole run over files, was not begun.
enum RunRefusal: Failure, Equatable {
    case absent(String)
    case link
    case notAFile
    case unreadableFolder
    case nameIsNoText
    /// The folder for the clean files is the input's own or lies in it.
    case outputInInput
    case wouldOverwriteInput
    case cannotWrite(String)
    /// Something that no part of the program has a name for.
    case unexpected(type: String)

    var code: String {
        switch self {
        case .absent: "run-absent"
        case .link: "run-link"
        case .notAFile: "run-not-a-file"
        case .unreadableFolder: "run-unreadable-folder"
        case .nameIsNoText: "run-name-is-no-text"
        case .outputInInput: "run-output-in-input"
        case .wouldOverwriteInput: "run-would-overwrite-input"
        case .cannotWrite: "run-cannot-write"
        case .unexpected: "run-unexpected"
        }
    }

    var status: Int { 422 }

    var message: Text {
        switch self {
        case .absent(let path): Text(zh: "\(path) 不存在。", en: "\(path) does not exist.")
        case .link: Text(zh: "这是链接，不会跟随。", en: "This is a link, which is not followed.")
        case .notAFile: Text(zh: "这不是普通文件。", en: "This is no regular file.")
        case .unreadableFolder: Text(zh: "无法读取文件夹。", en: "The folder cannot be read.")
        case .nameIsNoText: Text(zh: "文件名不是 UTF-8 编码，请先改名。", en: "The name is not UTF-8; rename it first.")
        case .outputInInput:
            Text(zh: "输出文件夹不能在输入文件夹之内。", en: "The output folder must not be, or lie in, the input folder.")
        case .wouldOverwriteInput: Text(zh: "输出会覆盖输入文件。", en: "The output would overwrite an input file.")
        case .cannotWrite(let path): Text(zh: "无法写入 \(path)。", en: "\(path) cannot be written.")
        case .unexpected(let type): Text(zh: "意外错误（\(type)）。", en: "An unexpected error (\(type)).")
        }
    }
}
