internal import Diagnostics
internal import Notes

/// Why JSON from outside is not taken in.
struct JSONRefusal: Error, Hashable {
  /// What is wrong, as a clause that can stand between brackets.
  let reason: Bilingual

  init(_ reason: Bilingual) { self.reason = reason }

  /// A field that is missing, or cannot be what it is.
  init(field: String) {
    reason =
      field.isEmpty
      ? Bilingual(nl: "het is geen JSON", en: "it is no JSON")
      : Bilingual(nl: "het veld '\(field)' klopt niet", en: "the field '\(field)' is wrong")
  }

  init(numberOutOfBounds field: String) {
    let most = NumberCheck.most
    reason = Bilingual(
      nl: "het getal in '\(field)' ligt niet tussen 0 en \(most)",
      en: "the number in '\(field)' is not between 0 and \(most)")
  }

  init(_ error: any Error) {
    self.init(Self.reason(error))
  }

  private static func reason(_ error: any Error) -> Bilingual {
    switch error {
    case let error as OtherSchema:
      return error.isNewer
        ? Bilingual(
          nl: "het is '\(error.found)', gemaakt door een nieuwere wijk; deze kent"
            + " '\(error.expected)'",
          en: "it is '\(error.found)', made by a newer version of wijk; this one knows"
            + " '\(error.expected)'")
        : Bilingual(
          nl: "het is '\(error.found)', en niet '\(error.expected)'",
          en: "it is '\(error.found)', and not '\(error.expected)'")
    case DecodingError.keyNotFound(let key, let context):
      let field = path(context.codingPath + [key])
      return Bilingual(nl: "het veld '\(field)' ontbreekt", en: "the field '\(field)' is missing")
    case DecodingError.typeMismatch(_, let context),
      DecodingError.valueNotFound(_, let context), DecodingError.dataCorrupted(let context):
      return JSONRefusal(field: path(context.codingPath)).reason
    default: return JSONRefusal(field: "").reason
    }
  }

  /// A path of keys as a script writes it: `areas[0].load.partners`.
  private static func path(_ keys: [any CodingKey]) -> String {
    keys.reduce(into: "") { path, key in
      if let index = key.intValue {
        path += "[\(index)]"
      } else {
        path += path.isEmpty ? key.stringValue : ".\(key.stringValue)"
      }
    }
  }
}
