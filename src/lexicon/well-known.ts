/**
 * Bodies that the news names without saying what they are, in lower case: clubs, firms, charities, unions, movements, outlets. Where
 * somebody bears the name in the article ("Walt Disney"), it is his.
 */
export const wellKnown: ReadonlySet<string> = new Set(
  `arsenal chelsea everton fulham middlesbrough sunderland celtic hibernian hibs motherwell kilmarnock spurs tottenham wolves wolverhampton juventus benfica ajax
  dortmund lazio galatasaray fenerbahce psg qpr saracens harlequins munster leinster ospreys ferrari mclaren
  aldi asda boots debenhams greggs halfords homebase lidl morrisons ocado primark sainsburys starbucks tesco topshop waitrose whsmith
  barnardo's domino's kellogg's macy's moody's nando's sainsbury's sotheby's
  aviva barclays citigroup deloitte fitch halifax kpmg lloyds moodys natwest nomura prudential pwc rbs santander ubs
  audi bmw chrysler citroen daimler fiat honda hyundai jaguar kia mazda mercedes mitsubishi nissan peugeot renault skoda subaru suzuki volkswagen volvo vw
  easyjet emirates flybe lufthansa qantas ryanair
  adidas airbnb at&t carlsberg cisco coca-cola comcast dell diageo disney ebay ericsson gucci heineken hitachi huawei hulu intel lenovo linkedin lyft mcdonalds
  motorola nestle nike nintendo nokia nvidia oracle panasonic paypal pepsico philips samsung siemens sony spotify talktalk toshiba uber unilever verizon viacom
  vodafone walmart wal-mart whatsapp
  astrazeneca bayer glaxosmithkline gsk merck monsanto novartis pfizer roche
  bae capita carillion centrica chevron edf exxon exxonmobil g4s gazprom glencore lockheed npower raytheon rosneft serco sse
  amnesty aslef barnardos greenpeace liberty mencap momentum nasuwt nspcc oxfam peta rspb rspca shelter target unison unite usdaw
  al-qaeda al-shabaab fatah frontex holyrood isil isis mossad stormont
  axios bild buzzfeed comres factcheck.org gallup gawker haaretz huffpost ipsos mashable newsweek nielsen opinium politifact pravda quinnipiac snopes spiegel theblaze
  vox wikileaks yougov`.split(/\s+/),
);

/** Of these the ones that are plain words too. */
export const plainToo: ReadonlySet<string> = new Set(
  "amnesty boots celtic emirates halifax jaguar liberty nestle prudential shelter spurs target uber unison unite wolves".split(
    " ",
  ),
);

/** Of these the ones in several words. */
export const wellKnownNames: ReadonlySet<string> = new Set([
  "ac milan",
  "age uk",
  "al qaeda",
  "al shabaab",
  "aston villa",
  "atletico madrid",
  "bayern munich",
  "best buy",
  "black lives matter",
  "boko haram",
  "borussia dortmund",
  "buckingham palace",
  "burger king",
  "christian aid",
  "clarence house",
  "credit suisse",
  "crewe alexandra",
  "crystal palace",
  "der spiegel",
  "downing street",
  "el mundo",
  "el pais",
  "goldman sachs",
  "home depot",
  "inter milan",
  "jp morgan",
  "jpmorgan chase",
  "kensington palace",
  "kraft heinz",
  "la repubblica",
  "la stampa",
  "le figaro",
  "le monde",
  "leyton orient",
  "merrill lynch",
  "morgan stanley",
  "mother jones",
  "nottingham forest",
  "partick thistle",
  "philip morris",
  "pizza hut",
  "plaid cymru",
  "planned parenthood",
  "plymouth argyle",
  "police scotland",
  "port vale",
  "preston north end",
  "real madrid",
  "real sociedad",
  "rio tinto",
  "rolling stone",
  "scotland yard",
  "sheffield wednesday",
  "silicon valley",
  "sinn fein",
  "st johnstone",
  "st mirren",
  "standard & poor's",
  "time warner",
  "vanity fair",
  "vote leave",
  "wall street",
  "warner bros",
  "wells fargo",
  "west brom",
  "west ham",
  "whole foods",
]);
