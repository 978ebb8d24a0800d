/// Names of months, days, seasons and numbers, in Dutch and English, folded.
enum Names {
  static func month(_ word: String) -> Int? { months[word] }
  static func weekday(_ word: String) -> Int? { weekdays[word] }
  static func number(_ word: String) -> Int? { numbers[word] }
  static func ordinal(_ word: String) -> Int? { ordinals[word] }

  /// The words for months, days of the week and ordinals.
  static var openers: some Sequence<String> {
    [months, weekdays, ordinals].lazy.flatMap(\.words)
  }

  private static let months: WordMap<Int> = [
    "januari": 1, "jan": 1, "january": 1, "februari": 2, "feb": 2, "febr": 2, "february": 2,
    "maart": 3, "mrt": 3, "mar": 3, "march": 3, "maa": 3, "april": 4, "apr": 4, "mei": 5, "may": 5,
    "juni": 6, "jun": 6, "june": 6, "juli": 7, "jul": 7, "july": 7, "augustus": 8, "aug": 8,
    "august": 8, "september": 9, "sept": 9, "sep": 9, "oktober": 10, "okt": 10, "october": 10,
    "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
  ]

  private static let weekdays: WordMap<Int> = [
    "maandag": 1, "ma": 1, "dinsdag": 2, "di": 2, "woensdag": 3, "wo": 3, "donderdag": 4, "do": 4,
    "vrijdag": 5, "vr": 5, "vrij": 5, "zaterdag": 6, "za": 6, "zat": 6, "zondag": 7, "zo": 7,
    "zon": 7, "monday": 1, "mon": 1, "tuesday": 2, "tue": 2, "tues": 2, "wednesday": 3, "wed": 3,
    "thursday": 4, "thu": 4, "thur": 4, "thurs": 4, "friday": 5, "fri": 5, "saturday": 6,
    "sat": 6, "sunday": 7, "sun": 7, "maandagen": 1, "dinsdagen": 2, "woensdagen": 3,
    "donderdagen": 4, "vrijdagen": 5, "zaterdagen": 6, "zondagen": 7, "maandagochtend": 1,
    "maandagmiddag": 1, "maandagavond": 1, "dinsdagochtend": 2, "dinsdagmiddag": 2,
    "dinsdagavond": 2, "woensdagochtend": 3, "woensdagmiddag": 3, "woensdagavond": 3,
    "donderdagochtend": 4, "donderdagmiddag": 4, "donderdagavond": 4, "vrijdagochtend": 5,
    "vrijdagmiddag": 5, "vrijdagavond": 5, "zaterdagochtend": 6, "zaterdagmiddag": 6,
    "zaterdagavond": 6, "zondagochtend": 7, "zondagmiddag": 7, "zondagavond": 7,
  ]

  private static let numbers: WordMap<Int> = [
    "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8,
    "negen": 9, "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14,
    "vijftien": 15, "zestien": 16, "zeventien": 17, "achttien": 18, "negentien": 19,
    "twintig": 20, "vijfentwintig": 25, "dertig": 30, "veertig": 40, "vijftig": 50,
    "zestig": 60, "tachtig": 80, "honderd": 100, "dozijn": 12, "tiental": 10, "twintigtal": 20,
    "handvol": 5, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "dozen": 12, "tientje": 10, "zn": 0,
    "zessen": 6, "zevenen": 7, "achten": 8, "negenen": 9, "tienen": 10, "vijven": 5, "vieren": 4,
  ]

  private static let ordinals: WordMap<Int> = [
    "eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "laatste": -1, "first": 1, "second": 2,
    "third": 3, "fourth": 4, "last": -1, "1e": 1, "2e": 2, "3e": 3, "4e": 4, "1ste": 1, "2de": 2,
    "3de": 3, "4de": 4,
  ]
}
