/*
 * Names of places that cities.json and countries.json lack: German names of foreign cities, states of the Union and of Germany,
 * Austria and Switzerland, regions. General knowledge, free of other licences.
 */
export const morePlaces = `
Moskau Wladiwostok Petersburg Peking Schanghai Hongkong Tokio Rom Mailand Venedig Florenz Neapel Turin Genua Bozen Brixen Meran Bruneck
Trient Wien Graz Linz Salzburg Innsbruck Zürich Genf Basel Bern Luzern Prag Warschau Krakau Danzig Breslau Brüssel Lüttich Antwerpen Kopenhagen
Athen Belgrad Bukarest Lissabon Sevilla Kairo Algier Tripolis Damaskus Bagdad Teheran Beirut Jerusalem Gaza Ramallah Riad Kabul
Neu-Delhi Pjöngjang Seoul Hanoi Singapur Taipeh Washington Havanna Mexiko Kiew Kiev Kyiv Minsk Tiflis Eriwan Baku Straßburg Nizza Marseille Den Haag
Davos Tallinn Riga Wilna Vilnius Helsinki Oslo Stockholm Reykjavik Dublin Edinburgh London Paris Madrid Barcelona Valletta Nikosia Ankara Istanbul
Berlin Hamburg München Köln Frankfurt Stuttgart Düsseldorf Leipzig Dortmund Essen Bremen Dresden Hannover Nürnberg Duisburg Bonn Potsdam Kiel
Mainz Wiesbaden Magdeburg Erfurt Schwerin Saarbrücken Karlsruhe Freiburg Heidelberg Passau Augsburg Regensburg Münster Aachen
Bayern Hessen Sachsen Thüringen Brandenburg Saarland Niedersachsen Nordrhein-Westfalen Baden-Württemberg Rheinland-Pfalz Schleswig-Holstein
Mecklenburg-Vorpommern Sachsen-Anhalt Tirol Südtirol Vorarlberg Kärnten Steiermark Burgenland Oberösterreich Niederösterreich Nordkorea Südkorea
Großbritannien England Schottland Wales Holland Europa Afrika Asien Amerika Australien Arktis Antarktis Balkan Kosovo Krim Tschechien Westjordanland
Gazastreifen Palästina Israel Katalonien Korsika Sizilien Sardinien Lampedusa Lombardei Toskana Venetien Kurdistan Tschetschenien Tibet Kaschmir
Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana Iowa Kansas
Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon
Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming Carolina Dakota Hampshire Jersey Columbia Manhattan Brooklyn Queens
Bronx Hollywood Harlem Britain Scotland Ireland Europe Africa Asia America Australia Antarctica Scandinavia Balkans Crimea Kurdistan
Palestine Gaza Kosovo Bavaria Saxony Prussia Catalonia Sicily Tuscany Kashmir Chechnya Flanders Wallonia Kremlin Pyongyang Vladivostok Syria Russia Iran
Benghazi Aleppo Mosul Fallujah Raqqa Guantanamo
`;
