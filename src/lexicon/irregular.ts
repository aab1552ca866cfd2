/** Forms that no spelling rule gives: "said" is "say". Each line is base: forms. */
const VERBS = `
be: am is are was were been being 's 'm 're
have: has had having 've
do: does did done
say: said says
tell: told
will: 'll wo would 'd
can: ca could
shall: should sha
go: went gone goes
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
lie: lay lain lying
lay: laid
swear: swore sworn
forget: forgot forgotten
forgive: forgave forgiven
steal: stole stolen
die: dying
tie: tying
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
win: winning
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
foresee: foresaw foreseen
oversee: oversaw overseen
undertake: undertook undertaken
overtake: overtook overtaken
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
emphasis: emphases
criterion: criteria
phenomenon: phenomena
medium: media
bacterium: bacteria
datum: data
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
`;

export const IRREGULAR_VERBS: ReadonlyMap<string, string> = byForm(VERBS);
export const IRREGULAR_NOUNS: ReadonlyMap<string, string> = byForm(NOUNS);

/** The same in the plural, or a plural with no singular. */
export const INVARIANT_NOUNS: ReadonlySet<string> = new Set([
  "news",
  "series",
  "species",
  "means",
  "headquarters",
  "politics",
  "economics",
  "statistics",
  "crossroads",
]);

/** Stems that end in a double consonant of their own: "add". */
export const DOUBLED: ReadonlySet<string> = new Set([
  "add",
  "err",
  "ebb",
  "butt",
  "putt",
  "odd",
  "egg",
  "purr",
]);

/** Stems whose final e no rule brings back. */
export const SILENT_E: ReadonlySet<string> = new Set([
  "believ",
  "hop",
  "stat",
  "us",
  "mov",
  "lov",
  "quot",
  "not",
  "vot",
  "promis",
  "hat",
  "tim",
  "nam",
  "com",
  "becom",
  "welcom",
  "argu",
]);

function byForm(table: string): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const line of table.trim().split("\n")) {
    const [base, rest] = line.split(": ");
    for (const form of rest?.split(" ") ?? [])
      if (base !== undefined && !forms.has(form)) forms.set(form, base);
  }
  return forms;
}
