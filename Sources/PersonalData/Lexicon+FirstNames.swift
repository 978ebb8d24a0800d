extension Lexicon {
  /// First names that many people in the Netherlands have.
  static let firstNames: [Entry] = [
    (
      [.firstName],
      """
      aad aaltje abdel abdullah achmed ad adri adriaan agnes ahmed aisha ali alice alida aleida amina
      amir an anders andre andrea andrzej anja ank anke anna anne anneke annelies annemarie annet annie anouk ans
      anton antonio arend arie arjan arnold astrid aukje ayse barbara bart bas beata bep bernard berend bert bertus
      betty bianca bjorn bob bram brigitte carin carla carlo carlos carolien caroline cees chantal
      charlotte chris christiaan christien christina clara claudia cobie coby connie corine corrie cornelis
      daan daniel danielle danny david debbie deborah dennis desiree dick diederik dirk dora dorien
      ebru edith eduard edwin eelco eline elise elisabeth ellen elly els elsbeth emine emma emmy
      eric erik erica erna ernst esther eva evelien evert fatima fatma femke fenna ferry fien floor
      floris fokke francien frank frans fred frederik frits geert geertje geertruida gerard gerda gerrie
      gerrit gert gerben gertjan gijs gijsbert greet greetje grietje guus hanneke hannie hans harald
      harm harmen harrie harry hasan hassan heleen helena helga hendrik hendrika henk henny henri
      henriette herman hetty hilda hilde hubert hugo huub ibrahim ilse ineke ines inge ingrid irene
      irma isabel ivo jaap jacob jacqueline jacques jakob jan jana janet janine janneke jannie jannes jantje
      jasmijn jasper jeanette jelle jeroen jessica jet jetske jo joan joanna job jochem johan johanna
      johannes john jolanda joost joop jordy joris jorrit jos jose joseph joyce judith julia juliette
      jurgen jurjen kaatje karel karim karin kasper katarzyna kees khadija kim klaas klaske koen koos
      krzysztof lars laura leen leendert leila lena leo leon leonie lian lianne lidia lies lieke
      liesbeth lieve lina linda lisa lisette loes louis louise luc lucas lucy luuk maaike maarten
      machteld madelon magda mahmoud manon marcel marco margreet margriet maria marianne marieke marie
      mariet marijke marion marja marjan marjolein marjon marleen marlies martha martien martijn martin
      martine mary mathijs matthijs maurice max mehmet melanie merel michael michel michiel mieke mien
      miep mike mirjam mohamed mohammed moniek monique muhammed murat mustafa nadia naima natalie nel
      nellie nelly nico nicole niek niels nienke nina noor nora noud olga omar onno oscar otto patricia
      patrick paul paula paulien peter petra pier piet pieter pim pieternel piotr puck rachid ramon
      raymond rebecca reinier remco renate rene renske reza ria rianne richard rick rien riet rik
      rina rita rob robert robin roel roelof roland rolf ronald ronnie rudi rudy ruben rutger ruud said
      samira sander sandra sanne sara sarah saskia sebastiaan selma shirley sietske silvia simon simone
      sjaak sjaan sjoerd sjors sofie sonja stan stefan stephanie steven stijn suzan suzanne sven sylvia
      tamara tanja teun teunis teus thea theo thijs thomas tiemen tim tineke tinus tjeerd toos trees
      trijntje trudy truus ursula vera victor vincent wendy wessel wiebe wieger willem willemijn
      willemien willy wim wouter wout yasmin youssef yusuf yvonne zeynep
      """
    ),
    (
      [.doubtfulName],
      """
      roos mark wil bas max rob daan fleur iris joy hope rose bill ton cor mei may june april jade
      sam storm sterre bo dirk floor puck merel job jet anders an ad jo said an lies linde lotte
      guus bob kim kees jos
      """
    ),
  ]
}
