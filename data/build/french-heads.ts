const HEADS =
  /^(?:Agence|Assemblée|Autorité|Banque|Chambre|Comité|Commission|Communauté|Conseil|Cour|Département|Fonds|Haut|Haut-Commissariat|Ligue|Organisation|Parti|Réserve|Tribunal|Union) /

/** The names, and those that begin with a common noun also with a small letter, as much of the press writes them: « cour suprême ». */
export function withLowerHeads(names: readonly string[]): readonly string[] {
  return names.flatMap(name => (HEADS.test(name) ? [name, name.charAt(0).toLowerCase() + name.slice(1)] : [name]))
}
