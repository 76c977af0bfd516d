/*
 * English verbs that frame speech or thought. Gathered for this project from everyday newspaper English; principal
 * parts as in any English grammar. Free of other licences.
 *
 * Regular verbs stand as the infinitive alone; for irregular ones follow, after colons, the past and the participle.
 */

/** Verbs that frame words as said: on their own they are evidence that a quotation is an utterance. */
export const englishSayingVerbs = `
say:said:said tell:told:told ask add announce answer argue assert assure acknowledge admit admonish advise
agree allege apologize apologise boast brag caution chide cite claim comment complain concede confess
confide confirm contend counter criticize criticise cry declare demand deny describe disclose dismiss
elaborate emphasize emphasise exclaim exhort explain grumble highlight implore indicate inform inquire
insist instruct interject joke lament lecture maintain mention mock moan mumble murmur mutter muse note observe object opine
plead pledge post preach predict proclaim promise propose protest quip quote rant read:read:read reassure recall recommend recount
rebut rejoin relate remark remind repeat reply report request respond retort reveal scoff scold shout signal
snap sneer snarl speak:spoke:spoken stammer state stress stutter suggest swear:swore:sworn tease testify
thunder tout tweet retweet underline underscore urge utter vow warn whisper write:wrote:written yell
swear:swore:sworn shriek scream sigh stipulate reiterate recite pronounce praise narrate narrate
lambast lambaste blast decry denounce condemn deride dub call charge challenge clarify cajole beg bemoan
bellow bark croak gasp growl groan grunt hiss holler howl chant
email text blog warble vent wail whine conclude continue deadpan enthuse fume gush gripe
speculate surmise theorize theorise posit reason rule volunteer
thank threaten accept introduce accuse remember reminisce marvel venture sniff fret crow gloat chorus
`;

/** Verbs that frame words as thought or held: weaker evidence. */
export const englishThinkingVerbs = `
think:thought:thought believe feel:felt:felt know:knew:known hope wonder worry fear expect doubt find:found:found
hear:heard:heard imagine suspect guess wish understand:understood:understood ponder deem consider regard label term
go:went:gone learn show:showed:shown anticipate
`;

/** Verbs that tell how someone went on while speaking: evidence only right beside a quotation. */
export const englishMannerVerbs = `
laugh smile grin chuckle giggle weep:wept:wept nod shrug begin:began:begun start finish end open close press
interrupt intone drawl beam frown wink hesitate pause
`;
