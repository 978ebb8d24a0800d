import PersonalData
import Testing

// Nobody here is real.

@Suite("Help that one person has or asks for")
struct HelpForOneTests {
  @Test(
    "is found beside one whom neighbours could point out",
    arguments: [
      "de herkeuring van «de buurvrouw» is uitgesteld",
      "traplift voor «mijn bovenbuurman» is besteld",
      "Voor «de weduwe op de hoek» een personenalarm geregeld",
      "de begeleiding van «haar zoon» stopt in mei",
    ])
  func found(_ marked: String) { expect(.casework, in: marked) }

  @Test(
    "is not, where it is for all or nobody in particular is meant",
    arguments: [
      "de huishoudelijke hulp van de gemeente wordt duurder", "traplift bij de halte is stuk",
      "indicatie van de kosten volgt", "rolstoel voor bezoekers bij de ingang",
      "begeleiding voor mantelzorgers op dinsdag", "de wmo van de toekomst: lezing",
    ])
  func others(_ text: String) { expectNothing(in: text) }
}
