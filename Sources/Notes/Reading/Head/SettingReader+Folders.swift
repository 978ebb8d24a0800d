internal import Calendar
internal import Source

/// The day of a talk by the folders that its note lies in.
extension SettingReader {
  /// The day of a path in which year, month and day stand apart, in words that a date has:
  /// `2026/03/noord/12 koffie.md`, `2026-03/12/verslag.md`.
  var dayInPath: String? {
    var names = file.path.split(separator: "/").dropLast().flatMap { folder in
      let parts = folder.split(separator: "-")
      return parts.count == 2 && Self.isYear(parts[0]) ? parts : [folder]
    }
    guard let place = names.firstIndex(where: Self.isYear) else { return nil }
    let year = names[place]
    names.removeFirst(place + 1)
    guard let month = names.first.flatMap(Self.month) else { return nil }
    // The day is a folder of its own, or opens the name of the file.
    let days = names.dropFirst() + [Substring(fileName)]
    guard let day = days.lazy.compactMap(Self.day).first else { return nil }
    return "\(day)-\(month)-\(year)"
  }

  private static func isYear(_ name: Substring) -> Bool {
    name.utf8.count == 4 && name.hasPrefix("20") && Int(name) != nil
  }

  /// The month that a folder is named after: `03`, `03 maart`, `maart`.
  private static func month(_ name: Substring) -> Int? {
    let words = name.split { " -_.".contains($0) }
    guard let first = words.first, words.count <= 2 else { return nil }
    if let number = Int(first) { return (1...12).contains(number) ? number : nil }
    return words.count == 1 ? DateReader.month(named: String(first)) : nil
  }

  /// The day that a name opens with: `12`, `12 koffie`, `12-koffie`.
  private static func day(_ name: Substring) -> Int? {
    let digits = name.prefix { $0.isNumber }
    let next = name.dropFirst(digits.count).first
    guard (1...2).contains(digits.count), next.map({ " -_.".contains($0) }) ?? true else {
      return nil
    }
    return Int(digits).flatMap { (1...31).contains($0) ? $0 : nil }
  }
}
