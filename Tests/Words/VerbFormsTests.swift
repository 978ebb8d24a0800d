import Testing
import Words

@Suite("Forms of verbs")
struct VerbFormsTests {
  private static let forms = VerbForms(
    LexiconFile.entries(
      in:
        "= doing\nnl: vallen viel gevallen, geven gaf gegeven, zitten zat gezeten, lopen, eten at gegeten\n"
    ))

  @Test("write out a verb in all its forms, regular or not")
  func isWrittenOut() {
    let phrases = Self.forms.phrases(for: "<vallen>")
    #expect(phrases.count == 1)
    for form in ["valt", "viel", "vielen", "gevallen", "vallen"] {
      #expect(phrases[0].contains(form))
    }
    for (verb, forms) in [
      ("geven", ["geeft", "gaf", "gaven", "gegeven"]),
      ("zitten", ["zat", "zaten", "gezeten"]),
      ("eten", ["eet", "at", "aten", "gegeten"]),
      ("hopen", ["hoopt", "hoopte", "hoopten", "gehoopt"]),
      ("leven", ["leeft", "leefde", "geleefd"]),
      ("klagen", ["klaagt", "klaagde", "geklaagd"]),
      ("vervallen", ["vervalt", "verviel", "vervielen", "vervallen"]),
      ("bedreigen", ["bedreigt", "bedreigde", "bedreigd"]),
    ] {
      let choice = Self.forms.phrases(for: "<\(verb)>")[0].dropFirst().dropLast().split(
        separator: "|")
      for form in forms { #expect(choice.contains(Substring(form)), "\(form) of \(verb)") }
    }
  }

  @Test("leave out a form that is a thing as well, unless words stand beside it")
  func isNoThing() {
    #expect(!Self.forms.phrases(for: "<klagen>")[0].contains("klaag|"))
    #expect(Self.forms.phrases(for: "ik <klagen>")[0].contains("klaag|"))
  }

  @Test("stand within a choice, and keep the words around them")
  func isWithinChoice() {
    let phrases = Self.forms.phrases(for: "(<zitten>|ligt) vol met")
    #expect(phrases.count == 1)
    #expect(phrases[0].hasPrefix("(zit|"))
    #expect(phrases[0].hasSuffix("|zitten|ligt) vol met"))
  }
}
