// swift-tools-version: 6.2
// The three rings of ARCHITECTURE.md, and two libraries of the innermost one for other programs.
import PackageDescription

/// libFuzzer's library, when Tools/fuzz/run.sh builds the fuzz targets; nothing of them exists otherwise.
let fuzzer = Context.environment["HUIZHEN_FUZZ"]

let settings: [SwiftSetting] =
    [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InternalImportsByDefault"),
    ] + (fuzzer == nil ? [] : [.unsafeFlags(["-sanitize=fuzzer", "-enable-testing"])])

let hummingbird: [Target.Dependency] = [
    .product(name: "Hummingbird", package: "hummingbird"),
    .product(name: "HummingbirdCore", package: "hummingbird"),
]
let lifecycle: [Target.Dependency] = [
    .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
    .product(name: "UnixSignals", package: "swift-service-lifecycle"),
]
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let nio: [Target.Dependency] = [
    .product(name: "NIOCore", package: "swift-nio"),
    .product(name: "NIOPosix", package: "swift-nio"),
    .product(name: "NIOHTTP1", package: "swift-nio"),
    .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
    .product(name: "HTTPTypes", package: "swift-http-types"),
]

/// A platform target with the tests that stand in its folder; `testing` is what only those need.
func platform(
    _ name: String, _ dependencies: [Target.Dependency] = [], beside: [String] = [], testing: [Target.Dependency] = []
) -> [Target] {
    let target = Target.target(
        name: name, dependencies: dependencies, path: "Platform/\(name)", exclude: ["Tests"] + beside,
        swiftSettings: settings)
    let test = Target.testTarget(
        name: "\(name)Tests", dependencies: [.target(name: name), "TestSupport"] + dependencies + testing,
        path: "Platform/\(name)/Tests", swiftSettings: settings)
    return [target, test]
}

/// Files that the program carries, in a target of their own: an edit of code does not compile their bytes again.
func embedded(_ name: String, _ files: [String]) -> Target {
    .target(
        name: name, path: "Platform/\(name)", resources: files.map { .embedInCode("Resources/\($0)") },
        swiftSettings: settings)
}

/// A room: the same dependencies for every one, so that none can reach a sibling by the manifest.
///
/// - Parameter assets: scripts, styles and pictures of its own pages, in its folder `Assets`.
func feature(_ name: String, _ assets: [String]) -> [Target] {
    let ground: [Target.Dependency] = [
        "Kernel", "Storage", "Jobs", "Circles", "Threads", "Needs", "Work", "Sandbox", "Deidentification", "Blobs",
        "Media", "Questions", "Live", "Web", "Rooms", crypto, logging,
    ]
    let own: [Target.Dependency] = name == "Accounts" ? ["CArgon2", "PasswordData"] : []
    return [
        .target(
            name: name, dependencies: ground + own, path: "Features/\(name)",
            exclude: ["Tests", "openapi.yaml"], resources: assets.map { .embedInCode("Assets/\($0)") },
            swiftSettings: settings),
        .testTarget(
            name: "\(name)Tests", dependencies: [.target(name: name), "TestSupport"] + ground + own,
            path: "Features/\(name)/Tests", swiftSettings: settings),
    ]
}

/// THE list of rooms, with scripts and styles of their own: a new one is a folder in Features and a line.
///
/// The demonstration is filled in this order.
let rooms: KeyValuePairs = [
    "Accounts": ["confusables.txt"],
    "Groups": ["chat.js", "chatmenu.js", "outbox.js", "chat.css"],
    "Ask": ["ask.js", "check.js", "mask.js", "strokes.js", "ask.css"],
    "Cases": ["desk.js", "pictures.js", "viewer.js", "shelf.js", "ruler.js", "stage.js", "viewer.css"],
]

var targets: [Target] = [
    .systemLibrary(name: "CPostgres", path: "Platform/CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(
        name: "CArgon2", path: "Platform/CArgon2", pkgConfig: "libargon2", providers: [.apt(["libargon2-dev"])]),
    .systemLibrary(name: "CMalloc", path: "Platform/CMalloc"),
    .systemLibrary(name: "CZlib", path: "Platform/CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(
        name: "TestSupport", dependencies: ["Kernel", "Storage", logging], path: "Tests/Support",
        swiftSettings: settings),
    .testTarget(name: "ArchitectureTests", dependencies: [], path: "Tests/Architecture", swiftSettings: settings),
    .testTarget(
        name: "JourneyTests",
        dependencies: [
            "Huizhen", "TestSupport", "Kernel", "Work", "Sandbox", "Deidentification", "Storage", "Jobs", "Web",
            "Blobs",
            "Media", "Circles", "Threads", "Needs", "Live", "Rooms",
        ]
            + rooms.map { .target(name: $0.key) } + hummingbird + [
                crypto,
                .product(name: "HummingbirdTesting", package: "hummingbird"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ] + nio,
        path: "Tests/Journeys", exclude: ["Landed"], swiftSettings: settings),
    .executableTarget(
        name: "Huizhen",
        dependencies: [
            "Kernel", "CMalloc", "Storage", "Jobs", "Circles", "Threads", "Needs", "Sandbox", "DICOM",
            "Deidentification",
            "Blobs", "Media", "Live", "Web", "Rooms",
            .product(name: "ArgumentParser", package: "swift-argument-parser"),
            logging, crypto,
        ] + rooms.map { .target(name: $0.key) },
        path: "Apps/Huizhen", swiftSettings: settings, plugins: ["RoomList"]),
    // Writes the list of rooms into the program.
    .plugin(name: "RoomList", capability: .buildTool(), path: "Tools/RoomList"),
]
targets += platform("Kernel")
targets += platform(
    "Storage",
    [
        "Kernel", "CPostgres", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"), logging,
    ] + nio)
targets += platform("Jobs", ["Kernel", "Storage", logging])
targets += platform("Circles", ["Kernel", "Storage", crypto])
targets += platform("Threads", ["Kernel", "Storage", "Circles", crypto])
targets += platform("Needs", ["Kernel", "Storage", "Circles", "Threads"])
targets += platform("Work", ["Kernel"])
targets += platform("Sandbox", ["Kernel", "Work"])
targets += platform("DICOM", ["Kernel", "CZlib"])
targets.append(
    embedded(
        "DeidentificationData",
        [
            "ps3.15-e1-1.csv", "iod-types.csv", "safe-private.csv", "sr-content.csv", "code-terms.csv",
            "text-rules.json", "find-marks.py", "read-pixels.py",
        ]))
targets.append(embedded("PasswordData", ["common-passwords.txt"]))
targets += platform("Deidentification", ["Kernel", "Sandbox", "DICOM", "DeidentificationData", crypto])
targets += platform("Blobs", ["Kernel", crypto])
targets += platform("Media", ["Kernel", "Work", "Sandbox", "DICOM", "Deidentification", "Blobs", crypto])
targets += platform("Questions", ["Kernel", "Deidentification", "Media"])
targets += platform("Live", ["Kernel", "Storage", "Circles", "Threads"] + nio)
targets.append(
    embedded(
        "WebAssets",
        [
            "app.css", "app.js", "live.js", "upload.js", "screen.js", "textrules.js", "textdigits.js",
            "texthan.js", "icon.svg",
        ]))
targets += platform(
    "Web",
    [
        "Kernel", "Work", "CZlib", "Circles", "Threads", "Deidentification", "Blobs", "Media", "Live", "Storage",
        "WebAssets",
        crypto, logging,
    ]
        + lifecycle + nio + hummingbird, testing: [.product(name: "HummingbirdTesting", package: "hummingbird")])
targets += platform(
    "Rooms",
    [
        "Kernel", "Storage", "Jobs", "Circles", "Threads", "Needs", "Work", "Sandbox", "Deidentification", "Blobs",
        "Media", "Live", "Web", logging,
    ], beside: ["openapi.yaml"])
for (room, assets) in rooms { targets += feature(room, assets) }

/// A program that hands bytes of libFuzzer's making to a parser.
func fuzz(_ name: String, _ dependencies: [Target.Dependency], _ library: String) -> Target {
    .executableTarget(
        name: "Fuzz\(name)", dependencies: ["FuzzSupport"] + dependencies, path: "Tools/fuzz/Targets/\(name)",
        swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])],
        linkerSettings: [.unsafeFlags([library, "-lstdc++"])])
}

if let fuzzer {
    targets += [
        .systemLibrary(name: "CFuzzer", path: "Tools/fuzz/CFuzzer"),
        .target(
            name: "FuzzSupport", dependencies: ["CFuzzer", "DICOM"], path: "Tools/fuzz/Support", swiftSettings: settings
        ),
        fuzz("DICOMReader", ["DICOM"], fuzzer),
        fuzz("DICOMDeidentifier", ["DICOM", "Deidentification"], fuzzer),
        fuzz("DICOMDirectory", ["DICOM", "Deidentification"], fuzzer),
        fuzz("CharacterSets", ["DICOM"], fuzzer),
        fuzz("TextRules", ["Deidentification"], fuzzer),
        fuzz("PhotoHeaders", ["Deidentification"], fuzzer),
        fuzz("Frames", ["DICOM", "Deidentification"], fuzzer),
        fuzz("PixelAnswer", ["Deidentification"], fuzzer),
        fuzz("Forms", ["Kernel", "Web"], fuzzer),
        fuzz("Headers", ["Kernel", "Circles", "Media", "Web"] + nio, fuzzer),
        fuzz("Pieces", ["Kernel", "Blobs", "Media", crypto], fuzzer),
    ]
}

/// What stands outside of the product, and sees of it only what any other program would.
targets += [
    .executableTarget(
        name: "DeidentifyExample", dependencies: ["Deidentification", "Sandbox"], path: "Examples/Deidentify",
        packageAccess: false, swiftSettings: settings),
    .testTarget(
        name: "LibraryTests", dependencies: ["Kernel", "DICOM", "Deidentification", "Sandbox"], path: "Tests/Library",
        packageAccess: false, swiftSettings: settings),
]

let package = Package(
    name: "Huizhen",
    products: [
        .executable(name: "Huizhen", targets: ["Huizhen"]),
        // Failures and words of the libraries are of Kernel, so it comes with both.
        .library(name: "HuizhenDICOM", targets: ["DICOM", "Kernel"]),
        .library(name: "HuizhenDeidentification", targets: ["Deidentification", "DICOM", "Sandbox", "Kernel"]),
    ],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", .upToNextMinor(from: "2.28.1")),
        .package(url: "https://github.com/groue/GRDB.swift", .upToNextMinor(from: "7.10.0")),
        .package(url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.2")),
        .package(url: "https://github.com/apple/swift-nio", .upToNextMinor(from: "2.101.2")),
        .package(url: "https://github.com/apple/swift-http-types", .upToNextMinor(from: "1.8.0")),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", .upToNextMinor(from: "2.13.0")),
        .package(url: "https://github.com/apple/swift-log", .upToNextMinor(from: "1.16.2")),
        .package(url: "https://github.com/apple/swift-crypto", .upToNextMinor(from: "4.5.2")),
    ],
    targets: targets
)
