import { expect, test } from 'vitest'
import { annotateText } from '../fixtures/extract.ts'

/** The quotations of a text as `speaker verb: words`, the speaker in the words of the text. */
function quotations(text: string): string[] {
  const { mentions, quotations } = annotateText(text)
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end)
  return quotations.map(quotation => {
    const speaker = mentions.find(mention => mention.id === quotation.speaker)
    return `${speaker ? words(speaker) : '?'} ${quotation.verb}: ${words(quotation)}`
  })
}

test.each<[string, string[]]>([
  [
    'Apple sera entendu par le Sénat, a annoncé le sénateur Mark Warner.',
    ['Mark Warner annoncer: Apple sera entendu par le Sénat'],
  ],
  [
    'Jean Ping, qui dirige le Sénat, a annoncé la démission de Paul Biya.',
    ['Jean Ping annoncer: la démission de Paul Biya'],
  ],
  ['La présidente de la SNCF, Marie Dupont, a félicité le président Jean Ping.', []],
  ['La SNCF prévoit « un trafic très perturbé » mardi.', ['SNCF prévoir: un trafic très perturbé']],
  [
    "Le Kenya, a rappelé la juge Marie Dupont, « n'est pas un État voyou ».",
    ["Marie Dupont rappeler: n'est pas un État voyou"],
  ],
  ["Jean Ping a publié « Les cahiers d'un exilé ».", []],
  ['Réaction de Jean Ping : « Nous allons gagner ».', ['Jean Ping :: Nous allons gagner']],
  ["Et Jean Ping d'ajouter : « Nous allons gagner ».", ['Jean Ping ajouter: Nous allons gagner']],
  ["À l'inverse, pour Jean Ping, « nous allons gagner ».", ['Jean Ping pour: nous allons gagner']],
  ["L'opération, qualifiée de « succès total » par Jean Ping, a duré.", ['Jean Ping qualifier: succès total']],
  ["La réplique « C'est votre faute » lancée par Jean Ping a choqué.", ["Jean Ping lancer: C'est votre faute"]],
  ['« Nous allons gagner », dixit Jean Ping.', ['Jean Ping dixit: Nous allons gagner']],
  ['“Nous allons gagner”, a dit Jean Ping.', ['Jean Ping dire: Nous allons gagner']],
  ['"Nous allons gagner", a dit Jean Ping.', ['Jean Ping dire: Nous allons gagner']],
  ['‹ Nous allons gagner ›, a dit Jean Ping.', ['Jean Ping dire: Nous allons gagner']],
  ['« Il a dit « non merci » hier », a rappelé Jean Ping.', ['Jean Ping rappeler: Il a dit « non merci » hier']],
  [
    '"Nous allons gagner" dit Jean Ping.\n"Nous allons perdre" dit Paul Biya.',
    ['Jean Ping dire: Nous allons gagner', 'Paul Biya dire: Nous allons perdre'],
  ],
  ['Jean Ping a dit : « Nous allons gagner demain', ['Jean Ping dire: Nous allons gagner demain']],
  ['La ville est calme, a dit Jean Ping.', ['Jean Ping dire: La ville est calme']],
  ['« Nous allons gagner demain ».', []],
  [
    '« Nous partons », a déclaré aux journalistes le porte-parole du Kremlin, Dmitri Peskov.',
    ['Dmitri Peskov déclarer: Nous partons'],
  ],
  [
    '« Nous partons demain », a déclaré aux journalistes le porte-parole du Kremlin, Dmitri Peskov.',
    ['Dmitri Peskov déclarer: Nous partons demain'],
  ],
  ['Selon lui, la ville est calme.', ['lui selon: la ville est calme']],
  ['Selon le vice-procureur Jean Ping, la ville est calme.', ['Jean Ping selon: la ville est calme']],
  ['Selon un communiqué de Jean Ping, la ville est calme.', ['Jean Ping selon: la ville est calme']],
  ['Selon les avocats de Jean Ping, la ville est calme.', []],
  ["Jean Ping a annoncé mardi qu'elle quittait la coalition.", ['Jean Ping annoncer: elle quittait la coalition']],
  ["La ville est calme, d'après Jean Ping.", ["Jean Ping d'après: La ville est calme"]],
  ['Pour Jean Ping, la ville est calme.', ['Jean Ping pour: la ville est calme']],
  ['Il vote pour Jean Ping, la ville est calme.', []],
  ['Jean Ping a fait savoir vendredi que la ville est calme.', ['Jean Ping faire savoir: la ville est calme']],
  ['Jean Ping est arrivé, déclarant : « Nous allons gagner ».', ['Jean Ping déclarer: Nous allons gagner']],
  ['Jean Ping a précisé :\n\n« Nous allons gagner demain »', ['Jean Ping préciser: Nous allons gagner demain']],
  ['Jean Ping est plus explicite : « Nous allons gagner »', ['Jean Ping :: Nous allons gagner']],
  ['« Nous allons gagner demain »\n\n— Jean Ping, ministre', ['Jean Ping —: Nous allons gagner demain']],
  ['« Nous allons gagner », s’est félicité Jean Ping.', ['Jean Ping féliciter: Nous allons gagner']],
  ['Jean Ping a qualifié ce choix d’« absurde ».', ['Jean Ping qualifier: absurde']],
  ['« Nous partons demain », a déclaré un responsable de l’administration de Barack Obama.', []],
  ['« Nous partons demain », écrivent les parents de Jean Ping.', []],
  [
    '« Nous partons demain », ont déclaré Emmanuel Macron et Angela Merkel.',
    ['Emmanuel Macron déclarer: Nous partons demain', 'Angela Merkel déclarer: Nous partons demain'],
  ],
  [
    'La ville est calme, selon Emmanuel Macron et Angela Merkel.',
    ['Emmanuel Macron selon: La ville est calme', 'Angela Merkel selon: La ville est calme'],
  ],
  ["Un rapport de l'ONU affirme que la ville est calme.", ['ONU affirmer: la ville est calme']],
  ['Le Sénat, par la voix de Jean Ping, a annoncé que la ville est calme.', ['Jean Ping annoncer: la ville est calme']],
  ['Le gouvernement burundais a annoncé que la ville est calme.', ['burundais annoncer: la ville est calme']],
  ['« C’est une erreur grave », attaque Jean Ping.', ['Jean Ping attaquer: C’est une erreur grave']],
  ['Jean Ping attaque la ville.', []],
  ['Jean Ping espère gagner demain.', []],
  ["Jean Ping n'a pas dit que la ville est calme.", []],
  ["Comme l'a souligné Jean Ping, la ville est calme.", ['Jean Ping souligner: la ville est calme']],
  ['La ville est calme, comme le rappelle Jean Ping.', ['Jean Ping rappeler: La ville est calme']],
  ['Jean Ping est venu pour annoncer que la ville est calme.', []],
  ['Il avait des chiens, que Jean Ping a appelés « Liberté ».', []],
  ['« Nous partons demain. » Selon Jean Ping, la ville est calme.', ['Jean Ping selon: la ville est calme']],
])('%s', (text, expected) => {
  expect(quotations(text)).toEqual(expected)
})

test('a mark that never closes, again and again, takes linear time', () => {
  const start = performance.now()
  annotateText(`${'" '.repeat(20)}${'A'.repeat(1_000_000)}`)
  expect(performance.now() - start).toBeLessThan(10_000)
})
