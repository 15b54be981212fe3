package import Deidentification

/// What was taken out of a case before anybody saw it; kinds, places and reasons, never what stood there (D5).
package struct RemovalReport: Codable, Sendable, Equatable {
    package var text: [TextRemoval]
    package var keptReason: String
    package var pictures: [PictureRemoval]

    package init(text: [TextRemoval] = [], keptReason: String = "", pictures: [PictureRemoval] = []) {
        self.text = text
        self.keptReason = keptReason
        self.pictures = pictures
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        text = try container.value(.text, or: [])
        keptReason = try container.value(.keptReason, or: "")
        pictures = try container.value(.pictures, or: [])
    }
}

/// One text removal as it is kept with the case: what kind and how often, never the value.
package struct TextRemoval: Codable, Sendable, Equatable {
    /// The question's field.
    package let field: String
    /// The raw value of a `TextCategory`.
    package let category: String
    package let rule: String
    package let count: Int
    /// The author left it in, for the reason in the report.
    package let kept: Bool
    /// A date that is told by its distance.
    package let asDistance: Bool

    package init(
        field: String, category: String, rule: String, count: Int, kept: Bool, asDistance: Bool = false
    ) {
        self.field = field
        self.category = category
        self.rule = rule
        self.count = count
        self.kept = kept
        self.asDistance = asDistance
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        field = try container.value(.field, or: "")
        category = try container.value(.category, or: "")
        rule = try container.value(.rule, or: "")
        count = try container.value(.count, or: 1)
        kept = try container.value(.kept, or: false)
        asDistance = try container.value(.asDistance, or: false)
    }
}

/// What became of one picture, as it is kept with the case.
package struct PictureRemoval: Codable, Sendable, Equatable {
    /// Counts the case's attachments from 0.
    package let position: Int
    package let burned: [BurnedBox]
    /// What the reader found in the posted picture.
    package let left: [PixelFinding]
    package let isUnreadable: Bool
    /// Why the author posted it all the same.
    package let reason: String

    package init(position: Int, burned: [BurnedBox], left: [PixelFinding], isUnreadable: Bool, reason: String) {
        self.position = position
        self.burned = burned
        self.left = left
        self.isUnreadable = isUnreadable
        self.reason = reason
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        position = try container.value(.position, or: 0)
        burned = try container.value(.burned, or: [])
        left = try container.value(.left, or: [])
        isUnreadable = try container.value(.isUnreadable, or: false)
        reason = try container.value(.reason, or: "")
    }
}

/// One black box; where it was found by a reader, of which kind.
package struct BurnedBox: Codable, Sendable, Equatable {
    package let box: MaskBox
    /// Nil for a box that the author drew.
    package let kind: PixelFindingKind?

    package init(box: MaskBox, kind: PixelFindingKind?) {
        self.box = box
        self.kind = kind
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        box = try container.decode(MaskBox.self, forKey: .box)
        kind = try container.decodeIfPresent(String.self, forKey: .kind).flatMap(PixelFindingKind.init)
    }
}
