/** Forms that no spelling rule gives: "said" is "say". Each line is base: forms. */
const VERBS = `
be: am is are was were been being 's 'm 're
have: has had having 'd 've
do: does did done
say: said says
tell: told
want: wan
go: went gone goes gon
make: made
take: took taken
give: gave given
get: got gotten
know: knew known
think: thought
see: saw seen
come: came
find: found
feel: felt
hold: held
write: wrote written
speak: spoke spoken
keep: kept
leave: left leaving
bring: brought
begin: began begun
show: shown
hear: heard
run: ran running
mean: meant
meet: met
pay: paid
sit: sat
stand: stood
lose: lost losing
lead: led
understand: understood
buy: bought
build: built
send: sent
fall: fell fallen
spend: spent
grow: grew grown
win: won
teach: taught
fight: fought
sell: sold
seek: sought
throw: threw thrown
catch: caught
deal: dealt
draw: drew drawn
choose: chose chosen choosing
rise: rose risen
drive: drove driven
break: broke broken
wear: wore worn
eat: ate eaten
lie: lay lain lied lying
underlie: underlay underlying
lay: laid
swear: swore sworn
forget: forgot forgotten
forgive: forgave forgiven
steal: stole stolen
die: died dying
tie: tied tying
vie: vied vying
untie: untied untying
dye: dyed dyeing
beat: beaten
focus: focuses focused focusing
caucus: caucuses caucused caucusing
bias: biases biased
cancel: canceled cancelled canceling cancelling
shed: shed
wed: wed
shred: shredded
fly: flew flown flies
flee: fled
sing: sang sung
sink: sank sunk
drink: drank drunk
ring: rang rung
swim: swam swum
shake: shook shaken
strike: struck stricken
shoot: shot
sleep: slept
wake: woke woken
freeze: froze frozen
hide: hid hidden
bite: bit bitten
blow: blew blown
ride: rode ridden
stick: stuck
swing: swung
hang: hung
spin: spun
dig: dug
bear: bore borne born
tear: tore torn
bind: bound
wind: wound
grind: ground
breed: bred
feed: fed
bleed: bled
speed: sped
slide: slid
light: lit
bend: bent
lend: lent
dwell: dwelt
spell: spelt
smell: smelt
spill: spilt
burn: burnt
learn: learnt
dream: dreamt
lean: leant
leap: leapt
kneel: knelt
creep: crept
sweep: swept
weep: wept
become: became
overcome: overcame
undergo: underwent undergone
withdraw: withdrew withdrawn
withhold: withheld
uphold: upheld
mislead: misled
misspeak: misspoke misspoken
overhear: overheard
mishear: misheard
misread: misread
recast: recast
forbid: forbade forbidden
foresee: foresaw foreseen
oversee: oversaw overseen
undertake: undertook undertaken
overtake: overtook overtaken
retake: retook retaken
mistake: mistook mistaken
arise: arose arisen
awake: awoke awoken
rebuild: rebuilt
rewrite: rewrote rewritten
retell: retold
foretell: foretold
rethink: rethought
repay: repaid
prove: proven
shrink: shrank shrunk
spring: sprang sprung
sting: stung
swell: swollen
weave: wove woven
tread: trod trodden
`;

const NOUNS = `
man: men
woman: women
child: children
person: people
foot: feet
tooth: teeth
goose: geese
mouse: mice
life: lives
wife: wives
knife: knives
half: halves
leaf: leaves
shelf: shelves
thief: thieves
wolf: wolves
self: selves
loaf: loaves
calf: calves
crisis: crises
analysis: analyses
thesis: theses
basis: bases
hypothesis: hypotheses
diagnosis: diagnoses
axis: axes
oasis: oases
synthesis: syntheses
emphasis: emphases
criterion: criteria
phenomenon: phenomena
bacterium: bacteria
memorandum: memoranda
referendum: referenda
stadium: stadia
alumnus: alumni
stimulus: stimuli
index: indices
appendix: appendices
movie: movies
tie: ties
lie: lies
pie: pies
bonus: bonuses
virus: viruses
campus: campuses
census: censuses
caucus: caucuses
status: statuses
bus: buses
gas: gases
lens: lenses
quiz: quizzes
bias: biases
focus: focuses
exodus: exoduses
surplus: surpluses
calorie: calories
cookie: cookies
zombie: zombies
rookie: rookies
selfie: selfies
ache: aches
headache: headaches
cache: caches
avalanche: avalanches
niche: niches
moustache: moustaches
shoe: shoes
toe: toes
foe: foes
canoe: canoes
corpus: corpora
`;

export const IRREGULAR_VERBS: ReadonlyMap<string, string> = byForm(VERBS);
export const IRREGULAR_NOUNS: ReadonlyMap<string, string> = byForm(NOUNS);

/** The same in the plural, or a plural with no singular. */
export const INVARIANT_NOUNS: ReadonlySet<string> = new Set(
  "news series species means headquarters politics economics statistics ethics crossroads thanks clothes data media".split(
    " ",
  ),
);

/** Stems that end in a double consonant of their own: "add", "call", but not "stopp-" or "controll-". */
export const DOUBLED: RegExp =
  /^(?:add|err|ebb|butt|egg|purr|boycott|(?:en|un|sc|st)roll|fulfill)$|^[^aeiou]*[aeiou]ll$|(?:stall|call|fall|pall|ff|zz)$/u;

/** Stems that look as though they had lost an e: "ruin-", "combat-". */
export const PLAIN_STEMS: ReadonlySet<string> = new Set(
  "ruin combat format debut murmur gossip worship fulfil pencil distil instil canvas program custom imperil refocus catalog beggar".split(
    " ",
  ),
);

/** Stems that lost an e which their ending does not show: "quot-" against "pilot-". */
export const SILENT_E_STEMS: ReadonlySet<string> = new Set(
  `quot vot not promot devot denot connot demot outvot cit invit unit reunit excit ignit reignit extradit incit recit writ rewrit bit expedit
   complet compet delet deplet past wast tast creat recreat permeat com becom overcom welcom phon postpon condon hon ton aton zon
   clon don thron dethron ston dron interfer adher rever persever ignor explor stor shor restor scor underscor bor ador deplor implor
   chaf hop cop scop elop grop slop breath cloth bath loath sooth seeth conven interven contraven chang exchang rang arrang rearrang
   estrang infring imping cring hing bing scal inhal impal regal pal argu eras ey ow
   inton ripost lambast`.split(/\s+/u),
);

/** Endings of stems that always lost an e: "accus-", "argu-", "chall-eng-", "describ-", "compar-". */
export const CLUSTER_STEMS: RegExp = new RegExp(
  [
    "[cvzu]|[^s]s|[aeiou]g|[dlr]g|eng|ung",
    "[bcdfgkpstz]l|[^ao]ul|[^aeo]il|[^o]ol",
    "[^eo]at|[^o]ut|[^eo]ad|[^ao]id|[^o]od|[^aoe]ud|[cps]ed",
    "[^eo]ak|[^ie]ik|[^o]ok|uk|[^eo]am|[^a]im|[^o]um|[^aeou]in|[^eo]un",
    "[^eo]ap|[^a]ip|yp|[^eo]ar|[^a]ir|[^o]ur|ib|[^o]ob|ub",
  ]
    .map((endings) => `(?:${endings})$`)
    .join("|"),
  "u",
);

function byForm(table: string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const line of table.trim().split("\n")) {
    const colon = line.indexOf(":");
    const base = line.slice(0, colon);
    for (const form of line.slice(colon + 2).split(" "))
      if (!forms.has(form)) forms.set(form, base);
  }
  return forms;
}

/** Pasts that look like a present, a noun or an adjective. */
export const LIKE_PRESENTS: ReadonlySet<string> = new Set([
  "cost", // a plan which many believe cost jobs
  "cut", // a plan which many believe cut jobs
  "hit", // a plan which many believe hit shops
  "hurt", // a plan which many believe hurt shops
  "let", // a plan which many believe let shops die
  "put", // a plan which many believe put shops at risk
  "quit", // a mayor who many believe quit
  "set", // a plan which many believe set a bad example
  "shut", // a plan which many believe shut shops
  "spread", // a plan which many believe spread fear
]);
