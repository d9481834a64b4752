/** `words.json`: the closed classes that rules ask for, in lower case with plain apostrophes. */
export interface WordLists {
  readonly articles: readonly string[]
  /** Those of the articles that point at something told before. */
  readonly demonstratives: readonly string[]
  /** Those of the articles that make it somebody or something new. */
  readonly indefinites: readonly string[]
  readonly possessives: readonly string[]
  /** Those of them that are of several people, and determiners before several. */
  readonly shared: readonly string[]
  readonly several: readonly string[]
  /** « couple »: two who are married to one another. */
  readonly couples: readonly string[]
  readonly of: readonly string[]
  /** « un des »: what stands before several of whom one is meant. */
  readonly oneOf: readonly string[]
  readonly in: readonly string[]
  readonly and: readonly string[]
  /** Those of them that mean all of a list. */
  readonly both: readonly string[]
  /** « notamment »: behind a plural they lead to some of those meant. */
  readonly exemplifying: readonly string[]
  /** Words that an acronym passes over, besides articles and the prepositions above. */
  readonly small: readonly string[]
  /** What may begin a family name, folded: « van den Brul ». */
  readonly familyParticles: readonly string[]
  /** What may stand before a name and is no part of it, folded and without full stop. */
  readonly ranks: readonly string[]
  readonly civilities: readonly string[]
  /** « de son vrai nom », « alias »: lead from a name to another of the same person. */
  readonly aliases: readonly string[]
  readonly former: readonly string[]
  readonly future: readonly string[]
  readonly degrees: readonly string[]
  readonly thirdPersons: readonly string[]
  /** Nouns by lemma for who rules a country and stands for it: « le gouvernement burundais », « le régime de X ». */
  readonly governments: readonly string[]
  /** Capitals, as the gazetteer names them, that hardly ever stand for the government of their country: « Bruxelles ». */
  readonly otherSeats: readonly string[]
  /** « militant », « combattant »: several of them stand for the body that they are of. */
  readonly members: readonly string[]
  /** Prepositions into which an article has gone, with that article as it begins a name: « au » for « Le Figaro ». */
  readonly contracted: Readonly<Record<string, string>>
  /** Nouns, as written, behind which « de » leads to an outlet: « journaliste du Monde », where « la coupe du Monde » has none. */
  readonly press: readonly string[]
  /** Nouns by lemma of what bears somebody’s name without being him: « le prix X », « l’aéroport X ». */
  readonly namesakes: readonly string[]
  /** Verbs whose « il » stands for nobody behind « y »: « il y a ». */
  readonly existing: readonly string[]
  /** Verbs whose « il » stands for nobody. */
  readonly impersonal: readonly string[]
  /** « de nationalité française ». */
  readonly nationalities: readonly string[]
  /** « dont »: stands for what an office behind it is of. */
  readonly whose: readonly string[]
  /** « que »: stands for the object of the clause that it opens. */
  readonly relatives: readonly string[]
  readonly partitives: readonly string[]
}
