/// What a word can mean to a search for personal data; one word may mean several things.
struct WordMarks: OptionSet, Hashable, Sendable {
  let rawValue: UInt128

  init(rawValue: UInt128) { self.rawValue = rawValue }
  /// Put in the place of each call, so that the marks below are constants and no values that every
  /// use first asks whether they are made.
  @inline(__always) private init(bit: UInt128) { self.init(rawValue: 1 &<< bit) }

  // Names.
  /// A title that a surname follows: `mw`, `dhr`.
  static let title = WordMarks(bit: 0)
  /// A title that is also a word of its own: `mevrouw`, `familie`.
  static let wordyTitle = WordMarks(bit: 1)
  static let household = WordMarks(bit: 2)
  /// Somebody whom a name often follows: `buurman`, `tante`.
  static let relative = WordMarks(bit: 3)
  /// A role of which a name may be the value: `gastvrouw: …`.
  static let role = WordMarks(bit: 4)
  static let firstName = WordMarks(bit: 5)
  /// A first name that is a word as well: `Roos`, `Mark`.
  static let doubtfulName = WordMarks(bit: 6)
  /// The small words inside a surname: `van`, `der`.
  static let particle = WordMarks(bit: 7)
  /// An official in function, whose name is public.
  static let office = WordMarks(bit: 8)
  /// A word with a capital that starts no name of a person.
  static let notName = WordMarks(bit: 9)

  // People.
  /// One person.
  static let person = WordMarks(bit: 10)
  /// Several people, a group or nobody in particular.
  static let people = WordMarks(bit: 11)
  static let child = WordMarks(bit: 12)
  /// `zoontje`: a child by its parents.
  static let offspring = WordMarks(bit: 13)
  static let neighbour = WordMarks(bit: 14)
  /// `ze`: one person only beside a verb for one.
  static let pronoun = WordMarks(bit: 15)
  /// `iemand`: one person, but perhaps nobody in particular.
  static let someone = WordMarks(bit: 16)
  /// `elke`, `geen`: the person behind it is nobody in particular.
  static let anyone = WordMarks(bit: 17)
  static let article = WordMarks(bit: 18)
  static let ownership = WordMarks(bit: 19)
  static let client = WordMarks(bit: 20)

  // Details.
  static let health = WordMarks(bit: 21)
  /// Health only beside `haar` or `eigen`: `gezondheid`.
  static let faintHealth = WordMarks(bit: 22)
  static let justice = WordMarks(bit: 23)
  /// `opgepakt`: an arrest of a person, but of a question its answer.
  static let arrest = WordMarks(bit: 24)
  static let debt = WordMarks(bit: 25)
  static let origin = WordMarks(bit: 26)
  static let originNoun = WordMarks(bit: 27)
  static let country = WordMarks(bit: 28)
  static let religion = WordMarks(bit: 29)
  /// What a talk or a plan is about, rather than a person: `lezing`, `project`.
  static let topic = WordMarks(bit: 30)
  /// Ties a detail to a person: `heeft`, `met`.
  static let link = WordMarks(bit: 31)
  /// A verb for one person: `heeft`, `is`.
  static let singular = WordMarks(bit: 32)
  static let copula = WordMarks(bit: 33)
  static let sits = WordMarks(bit: 34)
  static let comes = WordMarks(bit: 35)

  // Around numbers.
  static let month = WordMarks(bit: 36)
  /// What is counted or measured: `km`, `bewoners`.
  static let unit = WordMarks(bit: 37)
  /// Small words and verbs that may follow an address.
  static let small = WordMarks(bit: 38)
  /// A full stop behind it does not end the sentence.
  static let abbreviation = WordMarks(bit: 39)
  static let birth = WordMarks(bit: 40)
  static let phone = WordMarks(bit: 41)
  static let citizenNumber = WordMarks(bit: 42)
  /// A number behind it is that of a thing: `factuur`, `zaak`.
  static let thing = WordMarks(bit: 43)
  static let vehicle = WordMarks(bit: 44)
  static let publicPlace = WordMarks(bit: 45)
  static let houseNumber = WordMarks(bit: 46)
  static let of = WordMarks(bit: 47)
  static let at = WordMarks(bit: 48)
  static let from = WordMarks(bit: 49)
  static let year = WordMarks(bit: 50)
  static let yearOld = WordMarks(bit: 51)
  static let dealing = WordMarks(bit: 52)
  static let nearby = WordMarks(bit: 53)
  /// A path or square that has no name of its own: `schoolplein`.
  static let namelessStreet = WordMarks(bit: 54)
  static let with = WordMarks(bit: 55)
  static let stuck = WordMarks(bit: 56)
  static let disability = WordMarks(bit: 57)
  /// Stands before a name that is no person's: `koning`, `stichting`.
  static let eponym = WordMarks(bit: 58)
  /// The end of the name of a picture that may know where it was taken.
  static let photoFile = WordMarks(bit: 59)
  /// A word for health that belongs to the word behind it: `verwarde`.
  static let adjective = WordMarks(bit: 60)
  /// Where somebody lives: `thuis`.
  static let home = WordMarks(bit: 61)

  // Names by the lists of others.
  /// A family name, or a name of which nobody said which it is.
  static let surname = WordMarks(bit: 62)
  /// A word, a place, a shop or a body, whether or not it is a name as well.
  static let knownWord = WordMarks(bit: 63)
  /// Any name of a person.
  static let listedName: WordMarks = [.firstName, .surname]

  // The place of a name.
  /// A preposition behind which a person may stand: `met`, `volgens`.
  static let slot = WordMarks(bit: 64)
  /// A word behind which only somebody who speaks can stand: `volgens`, `zegt`.
  static let cites = WordMarks(bit: 65)
  /// What only a person does: `vertelt`, `woont`.
  static let says = WordMarks(bit: 66)
  /// What mostly a person does: `regelt`, `wil`.
  static let acts = WordMarks(bit: 67)
  /// A preposition behind which a capital is that of a place: `in`, `naar`.
  static let whereabouts = WordMarks(bit: 68)
  /// What a person of long ago is the subject of: `musical`, `standbeeld`.
  static let portrait = WordMarks(bit: 69)
  /// What is said of a shop or a café: `open`, `dicht`.
  static let opening = WordMarks(bit: 70)

  // Homes and numbers.
  /// What may stand behind the number of a house: `hs`, `boven`.
  static let houseSuffix = WordMarks(bit: 71)
  /// A home with a number of its own: `app`, `appartement`.
  static let apartment = WordMarks(bit: 72)
  /// Says that a home comes: `huisbezoek`, `adres`, `woont`.
  static let visit = WordMarks(bit: 73)
  /// Lives there: `woont`, `bewoont`.
  static let lives = WordMarks(bit: 74)
  /// A number as a word: `veertien`.
  static let numeral = WordMarks(bit: 75)
  /// A group of houses that has only a number: `hofje`, `blok`.
  static let cluster = WordMarks(bit: 76)
  /// `jarig`, `verjaart`: a day behind it is somebody's birthday.
  static let anniversary = WordMarks(bit: 77)
  /// A desk that many people share: `balie`, `kantoor`.
  static let desk = WordMarks(bit: 78)
  /// `apenstaartje`, `at`: the sign of a mail address in words.
  static let mailSign = WordMarks(bit: 79)
  /// `punt`, `dot`: the full stop of a mail address in words.
  static let mailDot = WordMarks(bit: 80)

  // One person whom a street knows.
  /// Somebody by their work, of whom there are few in a street: `kapster`, `molenaar`.
  static let occupation = WordMarks(bit: 81)
  /// What is said of one person only in confidence: `failliet`, `mishandeld`.
  static let secret = WordMarks(bit: 82)
  /// What a person has to do with in confidence, and a group in public: `voedselbank`, `drugs`.
  static let trouble = WordMarks(bit: 83)
  /// The first word of a saying such as `de deur niet uit`.
  static let saying = WordMarks(bit: 84)
  /// A home that a street knows: `hoekhuis`, `boerderij`.
  static let dwelling = WordMarks(bit: 85)
  /// Ties somebody to trouble: `heeft`, `krijgt`, `zit`.
  static let tie = WordMarks(bit: 86)
  /// Parts one person from all others: `enige`, `die`, `mijn`.
  static let definite = WordMarks(bit: 87)
  /// What a person may be told to do: `organiseert`, `leent`.
  static let benign = WordMarks(bit: 88)
  /// A word of want or worry: `geen`, `bang`, `kwijt`.
  static let worry = WordMarks(bit: 89)
  /// `door`: those who do something to somebody stand behind it.
  static let by = WordMarks(bit: 90)
  /// A verb that tells nothing by itself: `heeft`, `is`.
  static let neutral = WordMarks(bit: 91)

  // Names that are words.
  /// A given name that is the word for a thing too, which takes an article: `Roos`, `Beer`.
  static let wordName = WordMarks(bit: 92)
  /// The same of what takes none, so that it may open a line: `Storm`, `Hoop`.
  static let massName = WordMarks(bit: 93)
  /// What somebody has done behind `heeft`, as only a person does: `aangeboden`, `verteld`.
  static let saidBefore = WordMarks(bit: 94)

  // Homes without a number.
  /// A door, floor or stair of a building: `portiek`, `deur`, `etage`.
  static let buildingPart = WordMarks(bit: 95)
  /// Says which of them: `links`, `achter`.
  static let side = WordMarks(bit: 96)
  /// Says where a home is by something that is known: `boven`, `tegenover`.
  static let beside = WordMarks(bit: 97)
  /// `derde`, `vijfde`.
  static let ordinal = WordMarks(bit: 98)

  // What opens a door.
  /// What only those who know it get in with: `wachtwoord`, `sleutelcode`.
  static let accessWord = WordMarks(bit: 99)
  /// `code`, which means many things.
  static let code = WordMarks(bit: 100)
  /// What a code or a key is of: `kluis`, `poort`.
  static let lock = WordMarks(bit: 101)
  /// Where a key is hidden: `bloempot`, `deurmat`.
  static let hidingPlace = WordMarks(bit: 102)
  static let key = WordMarks(bit: 103)

  // Reports about somebody.
  /// Those to whom somebody is reported: `politie`, `Veilig Thuis`.
  static let authority = WordMarks(bit: 104)
  /// The report: `aangifte`, `gemeld`, `ingeschakeld`.
  static let report = WordMarks(bit: 105)
  /// Whom it is about stands behind it: `tegen`, `over`.
  static let against = WordMarks(bit: 106)
  /// `ons`, `hen`: one of them is one of a few.
  static let few = WordMarks(bit: 107)

  // Words of other lists in `Lexicons/Lists`.
  /// Lives somewhere: a number behind it is that of a house.
  static let resident = WordMarks(bit: 108)
  /// A home with a number of its own: `kamer`, `standplaats`.
  static let dwellingUnit = WordMarks(bit: 109)
  /// A home that stands for those who live in it: `hoekhuis`, and not `loods`.
  static let residence = WordMarks(bit: 110)
  /// What is seen of a home from the street: `deur`, `luiken`.
  static let front = WordMarks(bit: 111)
  /// By which one door is told from the next: `gele`.
  static let colour = WordMarks(bit: 112)
  /// A home without those who live in it: `leegstaand`.
  static let empty = WordMarks(bit: 113)
  /// By which one person is told from the next: `rollator`, `hondje`.
  static let feature = WordMarks(bit: 114)
  /// Somebody whom somebody has: `zoon`, `ex`.
  static let kin = WordMarks(bit: 115)
  /// What one person has: `rijbewijs`, `spaargeld`.
  static let belonging = WordMarks(bit: 116)
  /// With which a telegram about somebody begins: `vroeger`, `bang`.
  static let storyOpener = WordMarks(bit: 117)
  /// Where one sits at somebody's home: `thuis`, `achtertuin`.
  static let homePart = WordMarks(bit: 119)
  /// Tells of somebody by itself: `alcoholist`.
  static let confided = WordMarks(bit: 118)
  /// What somebody is called by how they look, behind an article or before a name: `Lange`.
  static let nickname = WordMarks(bit: 120)
  /// The same behind an article only: `Snor`.
  static let byname = WordMarks(bit: 121)
  /// Stands before a given name where an article may: `d'n`, `ons`.
  static let nicknameLead = WordMarks(bit: 122)
  /// A name only behind one of those: `Mo` in `Kleine Mo`.
  static let shortName = WordMarks(bit: 123)
  /// Where people have a page or an account: `instagram`.
  static let site = WordMarks(bit: 124)
  /// `nul`, with which a telephone number in words begins.
  static let nought = WordMarks(bit: 125)
  /// Those of one house, seen from the next: `overburen`.
  static let nextDoor = WordMarks(bit: 126)
}
