import { describe, expect, test } from "vitest";
import { lemma } from "../../src/parse/lemma.ts";

const FORMS: Readonly<Record<string, string>> = {
  VBD: "said:say told:tell denied:deny claimed:claim accused:accuse argued:argue stopped:stop wrote:write agreed:agree rejected:reject described:describe admitted:admit visited:visit happened:happen dismissed:dismiss announced:announce stated:state noted:note called:call quoted:quote refused:refuse revealed:reveal suggested:suggest warned:warn believed:believe insisted:insist acknowledged:acknowledge estimated:estimate confirmed:confirm concluded:conclude tweeted:tweet disputed:dispute pledged:pledge predicted:predict urged:urge reported:report explained:explain hoped:hope feared:fear vowed:vow maintained:maintain conceded:concede replied:reply complained:complain expected:expect testified:testify cited:cite criticized:criticize criticised:criticise recalled:recall was:be had:have did:do added:add planned:plan referred:refer occurred:occur offered:offer considered:consider used:use faced:face voted:vote promised:promise joked:joke raised:raise caused:cause continued:continue followed:follow issued:issue declared:declare assured:assure discovered:discover determined:determine imagined:imagine examined:examine required:require ignored:ignore agreed:agree freed:free posted:post hinted:hint alleged:allege lied:lie died:die tied:tie",
  VBN: "known:know been:be taken:take given:give forced:force charged:charge based:base made:make published:publish proposed:propose produced:produce involved:involve rigged:rig sworn:swear leaked:leak approached:approach",
  VBG: "saying:say denying:deny making:make lying:lie running:run being:be arguing:argue telling:tell claiming:claim getting:get using:use writing:write suing:sue leading:lead hoping:hope planning:plan seeing:see agreeing:agree going:go dying:die speaking:speak reading:read waiting:wait eating:eat raising:raise accusing:accuse",
  VBZ: "says:say denies:deny has:have is:be does:do goes:go teaches:teach passes:pass argues:argue claims:claim insists:insist misses:miss pushes:push lies:lie fixes:fix causes:cause uses:use agrees:agree",
  NNS: "allegations:allegation allies:ally women:woman people:person children:child policemen:policeman companies:company crises:crisis churches:church boxes:box buses:bus houses:house wives:wife lawmakers:lawmaker news:news politics:politics heroes:hero spokeswomen:spokeswoman causes:cause shoes:shoe movies:movie causes:cause viruses:virus ages:age analyses:analysis chiefs:chief police:police",
  MD: "wo:will ca:can 'll:will 'd:would",
  VBP: "'re:be 've:have say:say are:be",
  RB: "n't:not quickly:quickly",
  NNP: "reuters:reuters",
};

describe("base forms", () => {
  const cases = Object.entries(FORMS).flatMap(([tag, pairs]) =>
    pairs.split(" ").map((pair) => {
      const [form = "", base = ""] = pair.split(":");
      return { tag, form, base };
    }),
  );
  test.each(cases)("$tag $form", ({ tag, form, base }) => {
    expect(lemma(form, tag)).toBe(base);
  });
});
