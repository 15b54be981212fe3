import Circles
import Kernel
import Web

/// Parts that several pages of the room share.
enum AccountFragments {
    /// The own or another person's account and credential, for the person and for administrators.
    static func credential(_ person: PersonRecord, _ view: View) -> HTML {
        let credential = person.credential
        let licence: HTML =
            credential.licenceNumber.isEmpty
            ? "<span class=\"hint\">\(view[AccountTexts.notGiven])</span>" : HTML(credential.licenceNumber)
        return """
            <section class="card"><h2>\(view[AccountTexts.credential])</h2>
            <dl class="facts"><dt>\(view[AccountTexts.login])</dt><dd>\(person.login)</dd>
            <dt>\(view[AccountTexts.profession])</dt><dd>\(view[credential.profession.name])</dd>
            <dt>\(view[AccountTexts.specialty])</dt><dd>\(view[credential.specialty.name])</dd>
            <dt>\(view[AccountTexts.facility])</dt><dd>\(facility(credential.facility, view))</dd>
            <dt>\(view[AccountTexts.languages])</dt><dd>\(languages(credential.languages, view))</dd>
            <dt>\(view[AccountTexts.licenceNumber])</dt><dd>\(licence)</dd>
            \(checking(credential, view))</dl>
            <p class="hint">\(view[AccountTexts.wrongDetails])</p></section>
            """
    }

    /// A facility with its tier, or that there is none.
    private static func facility(_ facility: Facility?, _ view: View) -> HTML {
        guard let facility else { return "<span class=\"hint\">\(view[AccountTexts.notGiven])</span>" }
        return "\(facility.name) \(tier(facility.tier, view))"
    }

    /// Who has checked a credential and how long it is valid, as items of a list of facts.
    static func checking(_ credential: Credential, _ view: View) -> HTML {
        let expires: HTML? = credential.expiresOn.map {
            "<dt>\(view[AccountTexts.expires])</dt><dd>\($0.text)</dd>"
        }
        let checked: HTML =
            if let name = credential.checkedByName, let instant = credential.checkedAt {
                "\(name) · \(Kit.time(instant))"
            } else {
                "<span class=\"hint\">\(view[AccountTexts.notChecked])</span>"
            }
        return "<dt>\(view[AccountTexts.checkedBy])</dt><dd>\(checked)</dd>\(expires)"
    }

    /// What an administrator looks for first about a person.
    static func badges(_ person: PersonRecord, _ view: View) -> HTML {
        let texts = [
            person.isAdministrator ? AccountTexts.administrator : nil,
            person.isActive ? nil : person.waits ? AccountTexts.waits : AccountTexts.switchedOff,
            person.credential.checkedAt == nil ? AccountTexts.notChecked : AccountTexts.checkedBadge,
        ]
        let list = texts.compactMap { $0 }.map { "<span class=\"badge\">\(view[$0])</span> " as HTML }
        return "\(list)"
    }

    static func tier(_ tier: Int, _ view: View) -> HTML {
        "<span class=\"badge tier\">\(view[Kit.tier(tier)])</span>"
    }

    static func languages(_ languages: [SpokenLanguage], _ view: View) -> HTML {
        HTML(languages.map { view[$0.name] }.joined(separator: view.language == .zh ? "、" : ", "))
    }

    static func wayBack(_ view: View) -> HTML {
        "<p><a href=\"\(AccountPaths.administration())\">\(view[AccountTexts.back])</a></p>"
    }

    // MARK: Parts of forms

    static func profession(_ fields: FormFields, chosen: Profession = .doctor) -> HTML {
        fields.select("profession", AccountTexts.profession, chosen: chosen, \.name)
    }

    static func specialty(_ fields: FormFields, chosen: Specialty = .none) -> HTML {
        fields.select(
            "specialty", AccountTexts.specialty, options: Specialty.all.map { ($0.rawValue, fields.view[$0.name]) },
            chosen: chosen.rawValue)
    }

    static func languages(_ fields: FormFields, chosen: [SpokenLanguage]) -> HTML {
        fields.boxes(
            "languages", AccountTexts.languages,
            options: SpokenLanguage.all.map { ($0.rawValue, fields.view[$0.name]) }, chosen: chosen.map(\.rawValue))
    }

    /// The facilities to choose from and an empty choice, which stands first and is chosen until somebody chooses.
    static func facility(
        _ list: FacilityList, _ fields: FormFields, chosen: FacilityID? = nil, empty: Text = AccountTexts.noFacility,
        hint: Text? = nil
    ) -> HTML {
        let options =
            [("", fields.view[empty])] + list.facilities.map { ($0.id.text, "\($0.name) · \($0.place)") }
        return """
            \(fields.select(
                "facility", AccountTexts.facility, hint: hint, options: options, chosen: chosen?.text ?? ""))
            <input type="hidden" name="find" value="\(list.search)">
            """
    }

    /// Finds facilities on the page at the path, when there are more than it shows or somebody has looked for one.
    static func facilitySearch(_ list: FacilityList, _ path: String, _ view: View) -> HTML? {
        guard list.isCut || !list.search.isEmpty else { return nil }
        let nothing: HTML? =
            list.facilities.isEmpty ? "<p class=\"empty\">\(view[AccountTexts.noFacilityFound])</p>" : nil
        let more: HTML? = list.isCut ? "<p class=\"hint\">\(view[AccountTexts.moreFacilities])</p>" : nil
        return """
            <form class="form card" method="get" action="\(path)"><div class="field">
            <label for="f-find">\(view[AccountTexts.findFacility])</label>
            <input id="f-find" name="find" type="search" value="\(list.search)" maxlength="80"></div>
            <button class="button button-secondary">\(view[AccountTexts.find])</button>\(nothing)\(more)</form>
            """
    }

    /// What makes a facility.
    static func facilityFields(_ fields: FormFields, _ facility: Facility? = nil, required: Bool) -> HTML {
        """
        \(fields.text("facilityName", AccountTexts.facilityName, value: facility?.name ?? "", required: required))
        \(fields.text("facilityPlace", AccountTexts.facilityPlace, value: facility?.place ?? "", required: required))
        \(fields.select("facilityTier", AccountTexts.facilityTier,
                        options: (1...3).map { (String($0), fields.view[Kit.tier($0)]) },
                        chosen: String(facility?.tier ?? 2)))
        \(fields.select("facilityLevel", AccountTexts.facilityLevel, chosen: facility?.level ?? .county, \.name))
        \(fields.select("facilityKind", AccountTexts.facilityKind, chosen: facility?.kind ?? .countyHospital, \.name))
        """
    }
}
