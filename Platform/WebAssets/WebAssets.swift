/// The style, the scripts and the icon of the pages, embedded in the program.
///
/// A target of their own, so that a change of code does not compile their bytes again.
package enum WebAssets {
    /// Each file with its name and media type.
    package static let files: [(name: String, type: String, bytes: [UInt8])] = [
        ("app.css", "text/css; charset=utf-8", PackageResources.app_css),
        ("app.js", "text/javascript; charset=utf-8", PackageResources.app_js),
        ("live.js", "text/javascript; charset=utf-8", PackageResources.live_js),
        ("upload.js", "text/javascript; charset=utf-8", PackageResources.upload_js),
        ("screen.js", "text/javascript; charset=utf-8", PackageResources.screen_js),
        ("textrules.js", "text/javascript; charset=utf-8", PackageResources.textrules_js),
        ("textdigits.js", "text/javascript; charset=utf-8", PackageResources.textdigits_js),
        ("texthan.js", "text/javascript; charset=utf-8", PackageResources.texthan_js),
        ("icon.svg", "image/svg+xml", PackageResources.icon_svg),
    ]
}
