/** Cues whose present may as well be a noun, "the wails of gulls"; that of others is a verb, "confides", or mostly a noun, "emails". */
export const nounCues: ReadonlySet<string> = new Set(
  `answer attribute bark bash beam bellow bet blast blog boast boom brush caution chant charge cheer chirp chuckle claim
   conjecture contest convict counsel counter croak crow cry demand detail dispute document doubt drawl echo estimate fault fear fire forecast fret fume
   gasp giggle grin gripe groan grouse growl grumble grunt guess highlight hint hiss hope howl intimate jeer jest joke lament
   laugh lie marvel moan murmur nod note object outline pledge praise preach promise protest question quip rage rail rant rebuff rebuke
   recall recount regret remark repeat reply report reprimand retort riff rip roar rule savage scold scream shout shriek
   shrug sigh skewer smile snap snarl sneer sniff snort sob squeal stress suspect taunt tease text thunder tweet urge vow
   wail whimper whine whisper wonder worry yell yelp`.split(/\s+/),
);
