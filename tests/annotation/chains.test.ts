import { expect, test } from 'vitest'
import { annotateText } from '../fixtures/extract.ts'

/** The chains of a text that hold more than one mention, each as its words. */
function chains(text: string): string[] {
  const { mentions, chains } = annotateText(text)
  return chains
    .filter(chain => chain.mentions.length > 1)
    .map(chain =>
      mentions
        .filter(mention => chain.mentions.includes(mention.id))
        .map(({ start, end }) => text.slice(start, end))
        .join(' = '),
    )
}

test.each<[string, string[]]>([
  ['Vladimir Poutine parle. Poutine part.', ['Vladimir Poutine = Poutine']],
  ['Emmanuel Macron parle. E. Macron part.', ['Emmanuel Macron = E. Macron']],
  [
    "Jean Ping attend, mais Theresa May a jugé que c'est trop tard. « Nous verrons », a-t-elle ajouté. Il part.",
    ['Jean Ping = Il', 'Theresa May = -t-elle'],
  ],
  ['Bud Spencer, alias Carlo Pedersoli, est mort.', ['Bud Spencer = Carlo Pedersoli']],
  ['Nicola Sturgeon attend. Mme Sturgeon part. Sturgeon revient.', ['Nicola Sturgeon = Sturgeon = Sturgeon']],
  ["Valéry Giscard d'Estaing est mort. Giscard avait 94 ans.", ["Valéry Giscard d'Estaing = Giscard"]],
  ['Christina Grimmie est morte. Christina avait 22 ans.', ['Christina Grimmie = Christina']],
  ['Carrie Lam Cheng a gagné. Carrie Lam succède.', ['Carrie Lam Cheng = Carrie Lam']],
  [
    'François Fillon parle. François Fillon répond. Penelope Fillon part. Fillon revient.',
    ['François Fillon = François Fillon = Fillon'],
  ],
  ['François Fillon parle. Penelope Fillon part. Fillon revient.', []],
  ['Le parti Smer-SD a gagné. Le Smer est content.', ['Smer-SD = Smer']],
  ['La Russie vote. Le peuple russe attend.', ['Russie = russe']],
  [
    'Le président français François Hollande parle. Le président français part.',
    ['français = français', 'François Hollande = Le président français'],
  ],
  ['Le président russe Vladimir Poutine parle. Le président français part.', []],
  [
    'Le porte-parole du Kremlin, Dmitri Peskov, arrive. Le responsable du Kremlin parle.',
    ['Kremlin = Kremlin', 'Dmitri Peskov = Le responsable du Kremlin'],
  ],
  ["Le médecin de l'ONU Jean Ping parle. Le médecin part.", ['Jean Ping = Le médecin']],
  ["Le médecin de l'ONU Jean Ping parle. Le policier part.", []],
  ['« Nous allons gagner », dit Jean Ping. « La ville est calme », a-t-il ajouté.', ['Jean Ping = -t-il']],
  ['Jean Ping est arrivé. La ville est calme. « Nous allons gagner », a-t-il dit.', ['Jean Ping = -t-il']],
  ['Jean Ping et Paul Biya arrivent. « Paul Biya gagne », a-t-il dit.', ['Paul Biya = Paul Biya']],
  [
    "L'association Médecins du monde proteste. Hier, l'association a écrit au préfet.",
    ["Médecins du monde = l'association"],
  ],
  ['La ville de Nice est calme. Mardi, la ville a fêté la paix.', ['Nice = la ville']],
  ["Le Burundi vote. L'opposition du pays attend.", ['Burundi = pays']],
  ["Le Burundi et l'Ouganda votent. L'opposition du pays attend.", []],
  [
    "Carrie Fisher est morte. Carrie Fisher avait 60 ans. L'actrice tournait encore.",
    ["Carrie Fisher = Carrie Fisher = L'actrice"],
  ],
  ["Carrie Fisher est morte. Carrie Fisher avait 60 ans. L'acteur tournait encore.", ['Carrie Fisher = Carrie Fisher']],
  [
    'Une actrice est venue. Carrie Fisher est morte. Carrie Fisher avait 60 ans. L’actrice pleurait.',
    ['Carrie Fisher = Carrie Fisher'],
  ],
  ['Vladimir Poutine arrive. Theresa May arrive. Elle sourit.', ['Theresa May = Elle']],
  ['Theresa May arrive. Il sourit.', []],
  ['La Russie proteste. Elle attend.', ['Russie = Elle']],
  ["La mission de l'ONU proteste. Elle attend.", []],
  ['La Russie proteste. Une équipe arrive. Elle attend.', []],
  ['La Russie proteste. Theresa May arrive. Il attend.', []],
  ["Jean Ping arrive. Paul Biya l'a salué.", ["Jean Ping = l'"]],
  ["Jean Ping arrive. Paul Biya l'a saluée.", []],
  ["Jean Ping l'est depuis lundi.", []],
  ["Jean Ping arrive. Comme l'indique Paul Biya, la ville attend.", []],
  ['Jean Ping arrive. Paul Biya, lui, attend.', []],
  ['Jean Ping arrive. Paul Biya parle avec lui.', ['Jean Ping = lui']],
  ['Jean Ping a salué Paul Biya. Ce dernier attend.', ['Paul Biya = dernier']],
  ['Jean Ping a salué Paul Biya. Celui-ci attend.', ['Paul Biya = Celui-ci']],
  ["L'UMP vote. Son président arrive.", ['UMP = Son']],
  ["L'UMP vote. Le ministre dit que son fils arrive.", []],
  ['« Jean Ping gagne », dit Paul Biya. Son fils attend.', ['Paul Biya = Son']],
  ["Jean Ping est malade. L'ancien ministre attend.", ["Jean Ping = L'ancien ministre"]],
  ["La chanteuse Céline Dion est née ici. L'artiste attend.", ["Céline Dion = L'artiste"]],
  ['Jean Ping est mort. Le juge attend.', []],
  ['Jean Ping est mort. Le ministre attend.', []],
  ['Angela Merkel parle. La chancelière allemande attend.', ['Angela Merkel = La chancelière allemande']],
  ['Paul Biya arrive. Theresa May arrive. Angela Merkel parle. La chancelière allemande attend.', []],
  ["Paul Biya a salué Jean Ping. L'homme attend.", []],
  ['Paul Biya est arrivé. Sa femme attend.', ['Paul Biya = Sa']],
  ['Jean Ping et Paul Biya arrivent. Ils attendent.', ['Jean Ping = Ils', 'Paul Biya = Ils']],
  ['Jean Ping et Paul Biya arrivent. Elles attendent.', []],
  ['Jean Ping et Theresa May arrivent. Elles attendent.', []],
  ['Jean Ping et Paul Biya arrivent. Les policiers attendent. Ils partent.', []],
  [
    'Jean Ping a salué Paul Biya. Les deux hommes attendent.',
    ['Jean Ping = Les deux hommes', 'Paul Biya = Les deux hommes'],
  ],
  ['Jean Ping a salué Theresa May. Les deux hommes attendent.', []],
  ['La France a salué le Mali. Les deux pays attendent.', ['France = Les deux pays', 'Mali = Les deux pays']],
  ['La France, le Mali et le Gabon votent. Les deux pays attendent.', []],
  ['Les députés Jean Ping et Paul Biya arrivent. Ils attendent.', ['Jean Ping = Ils', 'Paul Biya = Ils']],
  ['Les Pays-Bas votent. Ils attendent.', ['Pays-Bas = Ils']],
  ["Jean Ping est mort. L'homme d'affaires attend.", ["Jean Ping = L'homme d'affaires"]],
  ['Theresa May arrive. La romancière, qui part demain, attend.', ['Theresa May = La romancière']],
  ['Un juge recherche Jean Ping. Le musicien attend.', ['Jean Ping = Le musicien']],
  ['Jean Ping est mort. Le musicien congolais attend.', ['Jean Ping = Le musicien congolais']],
  ['La maison de Jean Ping brûle. Le musicien congolais attend.', []],
  ["Jean Ping est mort. L'Italien attendait.", ["Jean Ping = L'Italien"]],
  [
    'Jean Ping a salué Paul Biya. Les deux chefs de gouvernement attendent.',
    ['Jean Ping = Les deux chefs de gouvernement', 'Paul Biya = Les deux chefs de gouvernement'],
  ],
  ["Jean Ping arrive. C'est Paul Biya qui lui parle.", ['Jean Ping = lui']],
  ["Greenpeace proteste. Hier, l'ONG a écrit au préfet.", ["Greenpeace = l'ONG"]],
  ['Il y a rencontré Paul Biya. Il y a deux ans.', []],
  ['Raymond Vergès et Paul Vergès parlent. Vergès part.', []],
])('%s', (text, expected) => {
  expect(chains(text)).toEqual(expected)
})
