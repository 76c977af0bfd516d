/*
 * English words for what a person is, gathered for this project from everyday newspaper English: titles before a name,
 * offices, occupations, kinship. Free of other licences.
 */

/** Before a name, part of addressing it and no role worth keeping. */
export const englishHonorifics = `
mr. mrs. ms. miss dr. prof. sir lord lady dame madam mr mrs ms dr jr. sr. hon. master mister uncle aunt prof rev det sgt insp supt
cllr
`;

/** With a capital letter before a name: an office. */
export const englishTitles = `
president vice senator sen. sens. representative rep. reps. congressman congresswoman governor gov. govs. mayor secretary
minister premier chancellor ambassador general gen. lieutenant lt. colonel col. sergeant sgt. captain capt. major maj.
admiral adm. commander cmdr. officer detective sheriff chief justice judge attorney prosecutor professor reverend rev.
pastor bishop archbishop cardinal pope rabbi imam sheikh king queen prince princess duke duchess emperor father brother
sister saint coach chairman chairwoman chair director speaker leader whip councilman councilwoman commissioner
assemblyman assemblywoman deputy treasurer comptroller superintendent inspector
baroness viscount viscountess countess earl pm mp mep
candidate spokesman spokeswoman spokesperson host anchor manager ceo founder delegate comedian actor actress singer
`;

/** In any case of letters: what a person is. */
export const englishRoleNouns = `
academic accountant activist actor actress adjunct administrator admiral adviser advisor advocate aide agent ally
ambassador analyst anchor anchorman anchorwoman announcer anthropologist apprentice archbishop architect artist assistant
associate astronaut athlete attendee attorney author aunt authority backer baker banker baron barber bartender biographer
biologist bishop blogger boss boxer boy broadcaster brother builder bureaucrat buyer caller candidate captain cardinal
caretaker carpenter cartoonist caucusgoer ceo celebrity chair chairman chairperson chairwoman chancellor chef chemist chief
child citizen clergyman clerk climber coach co-author co-chair co-founder co-host co-owner cofounder colleague collector colonel columnist
comedian commander commentator commissioner composer conductor congressman congresswoman conservative constable consultant contestant
contractor contributor coordinator cop correspondent councillor councilman councilwoman counsel counselor counterpart couple
cousin creator critic curator customer dad daughter dean defendant defender delegate democrat demonstrator dentist deputy
designer detective developer dictator diplomat director dissident doctor donor driver economist editor educator elder
employee employer engineer entrepreneur envoy epidemiologist evangelist ex-husband ex-wife executive exec expert fan farmer father fellow
fiance fiancee fighter filmmaker financier firefighter fisherman footballer founder friend front-runner frontrunner
fundraiser gambler gardener general girl girlfriend boyfriend governor grandfather grandmother grandson granddaughter guard
guardian guest guitarist gunman gynecologist handler hawk head headmaster heir hero historian homeowner host hostess
hotelier hunter husband illustrator imam immigrant incumbent inmate inspector insider instructor intern interviewer interpreter
inventor investigator investor jockey journalist judge juror justice king lad landlord lawmaker lawyer leader lecturer
legislator leftist lender liberal libertarian librarian lieutenant linguist lobbyist londoner magnate man manager marine
marketer marshal mate mathematician matriarch mayor mechanic mediator medic member mentor merchant meteorologist migrant militant
millionaire billionaire miner minister missionary model moderator mogul mom moderator monk mother motorist musician narrator
nationalist negotiator neighbor neighbour nephew neurologist neuroscientist newcomer newsman nominee novelist nun nurse observer
officer official ombudsman operative operator opponent organizer organiser owner painter parent parliamentarian participant
partner passenger passerby pastor patient patriarch peer performer philanthropist philosopher photographer physician
physicist pianist pilot planner player playwright poet policeman policewoman politician pollster pope populist practitioner
preacher premier presenter president priest prime-minister prince princess principal prisoner producer professor programmer promoter
prosecutor protester protestor psychiatrist psychologist publicist publisher pundit pupil queen rabbi radical rancher ranger
rapper realtor recruiter referee reformer refugee registrar regulator relative reporter representative republican researcher
resident respondent retiree reverend reviewer rider rival roommate ruler runner salesman saleswoman scholar scientist screenwriter
sculptor secretary senator sergeant sheriff shopkeeper sibling singer sister skeptic skier socialist sociologist soldier solicitor
son songwriter source speaker specialist spokesman spokesperson spokeswoman staffer star statistician stepfather
stepmother stockbroker strategist striker student suffragist superintendent supervisor supporter surfer surgeon surrogate survivor
suspect swimmer teacher teammate technician technologist teen teenager theologian theorist therapist tourist trader trainer
translator traveler treasurer trucker trustee tutor tycoon uncle undersecretary undergraduate user vendor veteran viceroy
victim viewer villager violinist visitor volunteer voter waiter waitress warden whistleblower widow widower wife winner witness
woman worker wrestler writer youngster youth chairwoman leader republican democrat independent governor-elect president-elect
conservationist environmentalist geologist historian vice-president archaeologist astronomer cleric correspondent
businessman businesswoman foreman forewoman goalkeeper midfielder winger quarterback linebacker rookie skipper predecessor successor
campaigner marcher superdelegate drummer choreographer barista cashier plumber electrician coder hacker counsellor midwife
paramedic sailor cyclist golfer gymnast tenant shopper commuter traveller hiker headteacher provost archivist vicar magistrate
barrister plaintiff bailiff asylum-seeker informant consul alderman niece coworker classmate shareholder broker auditor
receptionist influencer youtuber streamer umpire linesman spectator bystander onlooker pedestrian
`;

/** Before a role: it was held earlier. */
export const englishFormerWords =
  'former ex- then- late one-time onetime erstwhile past previous retired ousted';
