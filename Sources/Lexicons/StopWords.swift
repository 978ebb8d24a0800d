internal import Words

/// Words that say nothing about a subject by themselves, in Dutch and English.
///
/// Besides the small words of both languages these are the words that people use in every note,
/// whatever it is about: `bewoners`, `straat`, `graag`.
package enum StopWords {
  package static func contains(_ key: String) -> Bool { words[key] != nil }

  private static let words: WordMap<Bool> = {
    let lists = [small, verbs, qualities, surroundings, english]
    let all = Set(lists.flatMap { $0.split(separator: " ").map(String.init) })
    return WordMap(all.sorted().map { ($0, true) })
  }()

  private static let small = """
    aan achter alle alleen alles allemaal als altijd ander andere anderen anders beide beiden \
    beneden bijna binnen boven bovendien buiten daar daarbij daardoor daarmee daarna daarom \
    daarop daarvan daarvoor deze dezelfde dicht dichter dichtbij diens dingen door doordat \
    dubbel echt echter eerder eerst eerste eigen eigenlijk elke elkaar ergens erbij erin ermee \
    erop ervan ervoor even evenveel geen genoeg gewoon haar halve heel hele helemaal hier \
    hiervan hierover hoe hoeveel hoewel hun iedere iedereen iemand iets inmiddels intussen \
    jullie juist klein laatste later lang langer langs liever maar meer meerdere meest meeste \
    meteen midden minder misschien mits naar naast nadat nergens niemand niets niks nieuw \
    nieuwe nodig nogal nooit omdat omheen onder ondertussen ongeveer onze ooit opeens opnieuw \
    overal paar pas precies rond rondom samen schuin sinds snel soms steeds straks sommige \
    tegen tegenover telkens ten tenzij terug terwijl tijdens toch toen totdat tussen uit vaak \
    vaker vanaf vanuit veel verder vlak volgende volgens vooral voor voorbij voordat vroeger \
    waar waarbij waardoor waarin waarom waarvan waarvoor waarop wanneer want weer weinig welk \
    welke weliswaar werkelijk wiens wordt worden zelf zelfs zeker zich zichzelf zoals zodat \
    zodra zolang zonder zover zowel zulke twee drie vier vijf acht negen tien twaalf twintig \
    honderd zes zeven dertig veertig vijftig mijn jouw sowieso eindelijk desnoods erachter enkel \
    half tweede derde hooguit minstens allebei ieder niet over weet bent ongeveer
    """

  private static let verbs = """
    begint beginnen begonnen bekijken bellen belt betekent blijft blijven bleef brengen brengt \
    denken denkt deed deden doen doet geeft geven gaan gaat gebleven gebeurd gebeurt gebruikt \
    gebruiken gedaan gegaan gehad gehoord geldt gemaakt geweest gezegd gezet gezien ging gingen \
    haalt halen hadden hangt hangen hebben hebt heeft helpt helpen hoef hoeft hoeven hoort horen \
    houdt houden jammer keek kennen kent kijken kijkt klopt komen komt kwam kwamen konden kost \
    krijg krijgen krijgt kreeg kunnen laat laten leest legt liep ligt liggen loopt lopen lukt \
    maakt maken merken merkt missen mist mocht mogen moest moesten moet moeten mogelijk noemen \
    noemt noemde noemden passen past praat praten regelt regelen rijdt schrijft sluit sprak \
    spreken staan staat stond stonden stopt stoppen verdwijnt verdwenen vertelt vertelde valt \
    vinden vindt vonden vragen vraagt vroeg vroegen waren weten werd werden werkt werken wist \
    wilde wilden willen wonen woont zagen zaten zeggen zegt zetten zien ziet zitten zijn zoeken \
    draait draaien kunt beloofd beslist gepraat genoemd maakte zeiden stel stellen spreekt \
    zoekt zouden zullen zorgen zorgt wachten wacht leren geleerd gekomen geworden gebracht
    """

  private static let qualities = """
    beter best beste druk duidelijk erg fijn fijne gezellig gezellige goed goede goeie graag \
    groot grote groter hard hoog hoge jong jonge jongere jongste kapot klaar kleine kort korte \
    laag lastig leeg lege leuk leuke logisch makkelijk moeilijk mooi mooie mooier nare netjes \
    oude ouder prettig prima rustig rustige slecht slechte smal steil sterk trots vast vies \
    vlot vreemd vrij warm zwaar blij boos bekend bekende belangrijk drukke eenvoudig gratis \
    lage lange vorig vorige rode handig hetzelfde open extra eens onduidelijk voldoende tevreden welkom
    """

  private static let surroundings = """
    aantal avond avonds bewoner bewoners bewoonster buren buur buurman buurt buurten buurvrouw \
    dag dagen deel dorp dorpen einde gebied gedeelte gesprek gesprekken gevoel groep groepje \
    hoek hofje hofjes huis huizen idee ideeen jaar jaren kant kanten keer keren kwart kwartier \
    maand maanden maandag dinsdag woensdag donderdag vrijdag zaterdag zondag meter meters \
    mensen middag minuten minuut moment momenten morgen mannen man naam namen ochtend overkant \
    paal plaats plek plekken punt punten soort stuk stukje straat straten tijd uren vrouw \
    vrouwen week weken weekend wens wensen wijk wijken zaak zaken zomer winter voorjaar najaar \
    avonden nacht nachten beurt januari februari maart april juni juli augustus september \
    oktober november december winters zomers overdag stad lente herfst vraag vraagt vragen zorg manier reden gezin gezinnen huishoudens deur deuren
    """

  private static let english = """
    about above after again against almost along also always another around away back because \
    been before behind being below better between both came come comes could does doing done \
    down during each either else enough even ever every everybody everyone evening find first \
    from gets give gives going gone good great group half hard have having here home hour hours \
    into itself just keep keeps kept knows know last later least less like little long look \
    looks made make makes many maybe more morning most much must near need needs neighbour \
    neighbours neighbourhood never next nobody nothing often once only other others over people \
    perhaps place places quite rather residents same says seen several should side since some \
    somebody someone something sometimes soon still street such take takes tell than that their \
    them then there these they thing things this those three through time times together told \
    took twice under until used very walk walks want wants week weeks well went were what when \
    where which while whole with within without wish would year years yesterday your afternoon \
    eight twelve twenty empty stayed share shared room rest will wrote stand stands work works put puts left right small large
    """
}
