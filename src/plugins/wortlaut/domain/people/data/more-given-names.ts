/*
 * Given names that given-names.json lacks: names that were common among births in Germany, Austria and Switzerland
 * between 1900 and 1990 and, romanised, in Japan, China, Korea, the Arab world, Israel, Iran, India and
 * south-eastern Europe. Written down for this project from general knowledge; free of other licences.
 */

export const moreFemaleNames = `
Jutta Frauke Heike Silke Anke Antje Elke Imke Wiebke Gesine Gesa Svenja Kerstin Karin Gudrun Sigrid Sieglinde Ingeborg Ingrid
Hannelore Heidemarie Heidi Rosemarie Annemarie Annegret Annelie Liselotte Lieselotte Waltraud Waltraut Edeltraud Gertrud Gertraud
Hildegard Irmgard Irmtraud Roswitha Walburga Notburga Mechthild Adelheid Brunhilde Kriemhild Kunigunde Ortrud Helga Hella Herta Hertha
Elfriede Friederike Ulrike Uta Ute Astrid Birgit Birgitta Brigitte Britta Dagmar Doris Dörte Dorothee Edith Elsbeth Elvira Erika Erna
Eva Evelin Gerda Gerlinde Gisela Gitta Greta Grete Gunda Hedwig Helene Henriette Hilde Ilka Ilona Ilse Inge Inken Ina Inka Insa
Irene Iris Jana Janina Johanna Josefa Josefine Käthe Katja Katharina Kathrin Katrin Kirsten Klara Klothilde Leni Lieselotte Lotte Luise Magda
Magdalena Maike Maja Maren Margarete Margarethe Margit Margot Margret Margrit Marianne Marieluise Marika Marion Marlene Marlies Marlis Marita Martha
Mathilde Meike Melanie Monika Nadine Nadja Nele Nicole Nina Ottilie Paula Petra Pia Ramona Rebekka Regine Reinhild Renate Ria Rita Roswitha
Sabine Sabrina Sandra Saskia Sibylle Silvia Simone Sonja Sophie Stefanie Steffi Susanne Swantje Tabea Tanja Tatjana Theresia Thea
Trude Ulla Ursel Verena Vera Veronika Viktoria Walli Wilhelmine Wilma Yvonne Zita Zenzi Kreszenz
Akiko Yoko Keiko Yuko Naoko Noriko Michiko Haruka Sakura Yumi Fatima Aisha Leila Layla Samira Zahra Zainab Khadija Amina Yasmin Nadia Rania
Shirin Parisa Mahsa Neda Golnaz Indira Priya Sunita Anjali Nirupama Aung Tzipi Ayelet Noa Merav Svetlana Oksana Ljubow Swetlana Julija
Xenia Zsófia Ágnes Ildikó Małgorzata Agnieszka Jadwiga Bożena Dubravka Snežana Jadranka Gordana Vesna
`;

export const moreMaleNames = `
Achim Albrecht Alois Andreas Anton Armin Arndt Arnulf Axel Benedikt Bernd Berndt Bernhard Bertold Berthold Bertram Björn Bodo Bruno
Burkhard Burkhardt Carsten Clemens Conrad Detlef Detlev Diether Dieter Dietmar Dietrich Dirk Eberhard Eckart Eckehard Eckhard Eckhart Edgar Edmund
Eduard Egbert Egon Ekkehard Elmar Emil Engelbert Erhard Erich Erwin Eugen Ewald Fabian Falk Ferdinand Florian Franz Franz-Josef Frieder Friedhelm Friedrich Fritz
Georg Gerald Gerd Gerhard Gerhart Gernot Gero Gert Gottfried Gotthard Götz Gregor Guido Günter Günther Gunter Gunther Gustav Hagen Hajo Hanno Hanns
Hans Hans-Peter Hans-Jürgen Harald Hartmut Hartwig Heiko Heiner Heino Heinrich Heinz Helge Hellmut Hellmuth Helmut Helmuth Hendrik Henning Heribert Hermann
Herbert Heribert Hilmar Holger Horst Hubert Hubertus Hugo Ignaz Ingo Ingolf Jan Jens Joachim Jochen Johann Johannes Jonas Jörg Jörn Josef Jürgen Jupp Kai
Karl Karl-Heinz Karlheinz Karsten Kaspar Kilian Klaus Knut Konrad Korbinian Kunibert Kurt Lars Leonhard Leopold Lorenz Lothar Ludger Ludwig Lukas Lutz Magnus Malte Manfred
Marius Markus Martin Mathias Matthias Max Maximilian Meinhard Meinrad Michael Moritz Nikolaus Norbert Olaf Oliver Oskar Ortwin Oswald Oswin Othmar Otmar Ottfried Otto
Pankraz Philipp Quirin Raimund Rainer Ralf Ralph Reimund Reiner Reinhard Reinhart Reinhold Reto Richard Roderich Roland Rolf Roman Rüdiger Rudi Rudolf Ruprecht Rupert
Sebastian Severin Siegbert Siegfried Siegmar Sigmar Sigmund Siegmund Silvester Simon Stefan Steffen Stephan Sven Thilo Thomas Thorsten Till Tilman Tilo Tim Tobias Torben Torsten
Udo Ulf Uli Ulrich Urs Uwe Valentin Veit Viktor Volker Volkmar Waldemar Walter Walther Wendelin Werner Wieland Wilfried Wilhelm Willi Willibald Willy Winfried
Wladimir Wolf-Dieter Wolfgang Wolfram Xaver Zeno
Hiroshi Takeshi Kenji Kazuo Shinzo Junichiro Yukio Taro Akira Satoshi Haruki Masaru Makoto Naoto Yoshihide Fumio
Ahmed Ahmad Mohamed Mohammad Muhammad Mahmud Mahmoud Hassan Hussein Husain Khaled Khalid Abdullah Abdel Abdulla Saleh Salih Nasser Baschar Bashar Hafez Saad Saif Tariq
Tarek Yusuf Yousef Ibrahim Ismail Mustafa Osama Anwar Hosni Muammar Rafik Walid Nabil Jamal Karim Faisal Salman Sultan Zayed Hamid Majid Reza Ali Akbar Hashemi Hossein Dschawad
Javad Mehdi Kamal Imran Nawaz Pervez Asif Rajiv Narendra Manmohan Rahul Sanjay Vijay Anil Ravi Amit Atal Binyamin Benjamin Ehud Ariel Shimon Schimon Yitzhak Jitzchak Avigdor Moshe
Naftali Yair Recep Tayyip Abdullah Bülent Turgut Mesut Slobodan Zoran Boris Vojislav Franjo Ivica Stjepan Janez Borut Viktor László Ferenc György Gyula Lech Jarosław Jaroslaw Donald
Andrzej Bronisław Aleksander Alexander Václav Vaclav Miloš Milos Andrej Petr Jiří Nicolae Traian Klaus Boiko Bojko Sergej Sergei Sergey Sergej Michail Mikhail Michail Nikita
Boris Dmitrij Dimitri Anatoli Wiktor Witali Arseni Petro Leonid Gennadi Wjatscheslaw Jewgeni Alexej Alexei Oleg Igor Garri Kofi Nelson Thabo Jacob Robert Desmond Kwame
Jomo Julius Yoweri Mobutu Felipe José Jose Luis Hugo Nicolás Evo Rafael Raúl Raul Fidel Ernesto Jair Fernando Lula Mauricio Silvio Romano Matteo Beppe Giorgio Giuseppe
Mario Enrico Pier Paolo Pierre François Francois Jean Jacques Nicolas Emmanuel Dominique Michel Édouard Alain Bernard Arnaud Bertrand Gérard Lionel Laurent Ban Antonio
`;

/** Given names of either sex, or of unknown sex. */
export const moreNamesOfEitherSex =
  'Kim Robin Sasha Sascha Nikola Andrea Toni Uli Alex Chris Sam Pat Jo Leslie Lindsey Kelly';
