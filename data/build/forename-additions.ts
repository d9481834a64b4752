/** Forenames of people in the news as French writes them, which the sources spell otherwise or lack. Written by hand, by language of origin. */
export const FORENAME_ADDITIONS: readonly string[] = [
  // Russian, Ukrainian, Belarusian, Georgian, Central Asian
  ...words`Alekseï Alexeï Alexandre Anatoli Andreï Anton Arkadi Arseni Boris Denis Dmitri Dmitry Dmytro Edouard Evgueni Fiodor
    Gueorgui Guennadi Grigori Iaroslav Igor Ilia Ilham Ioulia Iouri Irina Islam Ivan Jokhar Konstantin Ksenia Lavrenti Leonid
    Lioudmila Maxime Mikhaïl Mikheïl Nikita Nikolaï Noursoultan Oleg Oleksandr Olexandre Petro Piotr Ramzan Rinat Rouslan Sergueï
    Serhiy Sergiy Stanislav Svetlana Tatiana Timour Vadim Valentin Valeri Vassili Viatcheslav Viktor Vitali Vitaly Vladimir
    Vladislav Volodymyr Vsevolod Viatcheslav Evgueny Yevgeny Yulia Iouliia Iulia Zourab Chavkat Emomali Gourbangouly Kassym Sooronbay`,
  // Arabic, Persian, Kurdish, Turkish, Afghan, Pakistani
  ...words`Abdel Abdelaziz Abdelfattah Abdelkader Abdelmadjid Abdelmalek Abderrahmane Abdallah Abdoul Abdullah Abdülkadir Abdulla
    Abou Adel Ahmad Ahmed Aïcha Akbar Amine Amr Anouar Anwar Ashraf Asif Ayman Aziz Bachar Bachir Béji Benazir Bilal Binali Brahim
    Chadli Chakib Djamel Ebrahim Ehoud Elham Ezzedine Fadel Faïez Faouzi Farouk Fatima Fayçal Fouad Gamal Ghassan Gulbuddin
    Habib Hachemi Haïdar Hakan Hakim Hamad Hamid Hamza Haroun Hassan Hassiba Hichem Hocine Hosni Houari Hossein Houcine Hussein
    Ibrahim Imran Ismaïl Issa Jalal Jamal Jamil Jawad Kaïs Kamal Karim Kemal Khaled Khalid Khalifa Lakhdar Leïla Mahdi Mahmoud
    Mahinda Malala Malek Mansour Marouane Massoud Masoud Mehdi Mevlüt Mohamed Mohammad Mohammed Moktada Moncef Mostafa Mouammar
    Mounir Mourad Moussa Moustapha Muhammad Mustafa Nabil Nawaf Nawaz Nasser Nizar Nouri Omar Osama Othman Oussama Pervez
    Qassem Rached Rachid Rafic Rafik Rami Recep Reza Riad Riyad Saad Sabri Saddam Saïd Salah Salih Salman Salmane Sami Sayyed
    Selahattin Sofiane Soleïmane Souleymane Tamim Tarek Tariq Tayyip Wael Walid Yahya Yahia Yasser Youssef Youssouf Zalmay
    Zine Zinedine Ziad Zoubir`,
  // Hebrew, Indian, Chinese, Korean, Japanese, South-East Asian
  ...words`Avigdor Ariel Benyamin Benjamin Ehud Naftali Reuven Shimon Shimon Tzipi Yaïr Yitzhak Yoav Narendra Rahul Sonia Manmohan
    Atal Indira Sushma Arvind Amit Jinping Xiaoping Jiabao Jintao Keqiang Zedong Jong-un Jae-in Geun-hye Shinzo Junichiro Yoshihide
    Fumio Naoto Taro Joko Aung Rodrigo Najib Mahathir Benigno Norodom Tsai Ing-wen`,
  // African
  ...words`Adama Aïssata Alassane Alpha Amadou Aminata Bassirou Blaise Boubacar Cellou Cheick Cheikh Cyril Daniel Denis Dioncounda
    Étienne Faure Félix Fatou Goodluck Guillaume Ibrahima Idriss Jacob Jomo Joseph Kizza Kofi Koffi Kwame Laurent Macky Mahamadou
    Mahamat Mamadou Mamady Mobutu Moïse Moussa Muhammadu Nana Olusegun Omar Oumar Ousmane Patrice Paul-Henri Pierre Raila Robert
    Roch Salva Sékou Seydou Simone Sidiki Soumaïla Thabo Thomas Tidjane Uhuru Umaro Yahya Yayi Yoweri Zacharie`,
  // Western, as in the news
  ...words`Barack Donald Hillary Mitt Jeb Condoleezza Elon Jeff Theresa Boris Tony Margaret Angela Gerhard Helmut Joschka Olaf Jens
    Jean-Claude Jean-Yves Jean-Luc Jean-Marc Jean-Marie Jean-Pierre Jean-François Marie-Christine Anne-Marie Manuel Emmanuel
    Nicolas Ségolène Édouard Laurent Marine Najat Benoît Arnaud Bruno Gérald Christophe Gérard Valérie Xavier Silvio Matteo Mariano
    Pedro José Aleksandar Viktor Mateusz Andrzej Donald Jarosław Beata Robert Miloš Andrej Klaus Traian Boyko Alexis Kyriákos
    Justin Stephen Philippe Jair Dilma Luiz Lula Hugo Nicolás Evo Rafael Fidel Raúl Andrés Enrique António Kofi Ursula Donald`,
]

/** Those of the table above that women bear. */
export const FEMININE_ADDITIONS: readonly string[] = words`Aïcha Aïssata Aminata Angela Beata Benazir Condoleezza Dilma Elham
  Fatima Fatou Hassiba Hillary Indira Ioulia Iouliia Iulia Irina Ksenia Leïla Lioudmila Malala Margaret Najat Ségolène Simone
  Sonia Sushma Svetlana Tatiana Theresa Tzipi Ursula Valérie Yulia`

/** Names that women and men bear, whatever the sources say. */
export const EPICENE_NAMES: readonly string[] = words`Ahn Alix Andrea Ange Camille Charlie Claude Dominique Eden Kim Lou Morgan Nicola Sacha Sam
  Sasha Tsai Yaël`

/** Names of the sources that are a country, a city, a month or another common word where a text writes them with a capital. */
export const NO_FORENAMES: readonly string[] = words`Africa Alger Amen America Ami Ascension Asia Assomption Avril Ban Berlin Bon Brésil Brittany Canal Chad Chine
  Conception Congo Cuba Dakota Dallas Dame Denver Dieu État Europe Florida France Georgia Ghana Haïti Havana Inde India Indiana Islam Iran Israel
  Israël Italia Ivoire Jordan Juillet Juin Kenya Lieu London Maire Mai Mali Malta Mars Mer Mexico Milan Ministre Monaco Noël
  Nord Océan Ouest Oslo Paris Pays Persia Peuple Pologne Premier Président Prince Princesse Qatar Reine Roi Rome Royal Russie
  Sierra Sire Soda Sud Suisse Sydney Texas Trinidad Tunis Union Vatican Vienna Ville Virginia`

function words(text: TemplateStringsArray): readonly string[] {
  return text.join(' ').trim().split(/\s+/)
}
