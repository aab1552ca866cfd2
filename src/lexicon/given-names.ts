/** First names that both bear, in lower case: "Robin", "Kim". */
const either = `
  addison alex alexis andrea angel ari ariel ashley aubrey avery bailey beverley beverly blair blake bobbie
  brook brooke cameron camille carey carmen casey cass charley charlie cherokee chris claude connor courtney
  dakota dale dana darcy dee devon dominique drew eden ellis emerson emery evelyn frankie freddie gale gayle
  georgie gerri harley harper hayden hilary hollis indigo jackie jaden jae jamie jan jean jess jessie jin
  jocelyn jody joey jordan jules kai kay kelly kelsey kendall kerry kim kit kyrie lane laurence lauri
  laverne lee leigh lesley leslie lindsay lindsey lonnie loren lou lyle lynn mackenzie madison marian marion
  mckenzie mel meredith merle michele min morgan nat nicky nico nicola nikita paris pat payton peyton quinn
  randy reese regan rene riley robbie robin ronnie rosario rowan sam sandy sasha shannon shay shelby sidney
  simone skylar stacey stacy stevie sydney tam taylor terry toni tracey tracy val valery vivian wei whitney
  willie yan yu`;

const male = `
  aaron abbas abdoulaye abdul abdullah abe abebe abel abraham achim adam adama adel aditya adlai adnan adolf
  adolfo adolph adrian agus agustin ahmad ahmed ahmet aidan aitor ajay akbar akhil akira alan alasdair
  alastair albert alberto aldo alec alejandro aleksander aleksandr aleksei alessandro alexander alexandre
  alexandros alexei alexey alf alfie alfonso alfred alfredo ali alistair allan allen alonso alonzo alphonso
  alton alvaro alvin amadou amar ambrose amir amit amos anand anatoli anatoly anders andre andreas andrei andrej
  andres andrew andrey andriy andrzej andy angelo angus anil ante anthony antoine anton antonin antonio
  antony antti anwar archibald archie arif aristotle arjen arjun arkady arlen arlo armand armando armin arnaud
  arne arnold arsene artem arthur artur arturo arun arvind asad asher asier asif atticus attila august
  augusto aurelio austin avi axel ayman aziz babatunde baldwin bambang barack baris barnaby barney baron
  barry bart bartholomew bartosz bashar basil bastian beau bekele ben bence benedict benito benjamin bennett
  bennie benny benoit bernard bernardo bernd bernie bert bertie bertram bilal bill billy bjarne bjorn blaine
  bo bob bobby bogdan bohdan bojan bongani boris boyd brad bradford bradley bram brandon brandt brendan
  brent bret brett brian brody bruce bruno bryan bryce bryn bud budi burak burt buster byron caio caleb callum
  calum calvin cameron carl carlo carlos carlton carmine carter cecil cedric cem cesar chad chaim charles
  cheikh chester chet chi chidi chinedu christian christoph christophe christopher chuck ciaran clarence clark
  claudio claus clay clayton clem clement cliff clifford clifton clint clinton clive clyde cody colin colm
  conor conrad constantin corey cormac cornelius cory craig crispin csaba curly curt curtis cyril cyrus daan
  dafydd dainis daisuke damian damien damon dan daniel daniele danilo danny dante darin darius darnell
  darrel darrell darren darrin darryl daryl dave davey david davide dawit dean deandre declan deepak delbert
  demetrius denis dennis denny denzel derek derick dermot derrick deshawn desmond devin dewayne dewey dexter
  diarmuid dick dickie didier diego dieter dietrich digby dimitar dimitri dimitris dinesh dion dirk dmitri
  dmitry domingo dominic dominick dominik don donal donald donnell donnie donovan dorian doug dougal dougie
  douglas dragan drew duane duarte dudley duncan dung dusan dustin dwayne dwight dylan eamon eamonn earl
  ebenezer ed eddie eddy edgar edmond edmund eduard eduardo edward edwin edwyn efraim efrain egon ehud eirik
  elbert eli elias elijah elliot elliott elmer elton elvin elvis elwood emanuel emeka emil emile emilio emlyn
  emmanuel emmett emre emrys enda enoch enrico enrique enzo eoghan eric erich erick erik ernest ernesto
  ernie errol ervin erwin esteban ethan etienne euan eugene evan evander everett evgeny ewan ezekiel ezra
  fabian fabio fabrice fadi faisal farai farid farouk federico felipe felix femi ferdinand ferenc fergal
  fergus fernando fidel filip filippo finlay finn fintan florian florin floyd francesco francis francisco
  franco francois frank franklin franz fraser fred freddy frederic frederick frederik fredrick fredrik fritz
  fyodor gabor gabriel gareth garfield garrett garry garth gary gaston gavin gene gennady geoff geoffrey
  george georges georgi gerald gerard gerardo gerhard gerrit gerry getachew gethin giacomo gianluca gianni
  giannis gideon gil gilbert gilberto giles gino giorgio giovanni giuseppe glen glenn godfrey goncalo
  gonzalo gopal goran gordon graeme graham grant greg gregg gregor gregorio gregory griff grigory grover
  grzegorz guido guillaume guillermo gunnar gunther gurpreet gus gustav gustavo guy gwyn haakon habib haile hakan
  hakim hal hamid hamish hamza hank hannes hans haoran harald hardeep hari harish harold haroun harris
  harrison harry haruki haruto harvey hasan hashim hassan hector heinrich heinz helmut hendrik henri henrik
  henrique henry herbert heriberto herman hermann hideki hiram hiroshi hisham homer horace horatio horst
  hosni howard hristo hubert hugh hugo humberto humphrey hussein hyman iago iain ian ibrahim ibrahima idris
  ieuan ifan ignacio igor ike ikenna iker ilya imran inaki ioannis iolo ionut iqbal ira irfan irvin irving isaac
  isaiah ishmael ismael ismail israel issa issac istvan ivan ivo ivor izaak jaap jabari jacek jack jackson
  jacob jacques jago jaime jake jakob jakub jalal jamal james jared jarrett jarrod jarvis jason jasper
  javier jay jayson jeb jed jeff jefferson jeffery jeffrey jeffry jens jerald jeremiah jeremy jermaine
  jeroen jerome jerry jesper jesse jesus jethro ji-hoon jim jimmie jimmy jiri joachim joakim joao joaquin
  joe joel joesph johan johann johannes john johnathan johnnie johnny jon jonah jonas jonathan jonathon
  jonty joost jordi jorge joschka jose josef joseph josh joshua josiah juan judd jude juhani jukka julian
  julien julio julius jun-ho jurgen justin kaito kamal karim karl karol karsten karthik kaspar kasper keir
  keith kelvin ken kenji kenneth kenny kenzo kerem kermit kev kevin khaled khalid kieran kirk klaus knut
  kobe koen kofi kojo konrad konstantin kostas kris kristopher krzysztof kunle kurt kwabena kwame kwesi kyle
  lachlan lamar lamont lance larry lars laszlo laurence laurent lawrence lebron lech leif leland len lennart
  lenny leo leon leonard leonardo leonid leopold leroy lester lev levent levi lewin lewis lex liam lincoln linus
  lionel liviu lleyton lloyd lluis logan lorenzo lorne lothar louie louis lowell luc luca lucas luciano
  lucien ludovic ludwig luigi luis luka lukas lukasz luke luther lyndon maarten mack mads magnus mahmoud
  makoto malachi malachy malcolm malik mamadou mandla manfred manish manmohan manoj manuel marat marc marcel
  marcello marcelo marcin marco marcos marcus marek mariano mario marius mark markus marlon marshall marti
  martijn martin marty marvin massimo mateja mateo mateusz mathew mathias mathieu matias mats matt matteo
  matthew matthias matthieu matti maurice mauricio maurizio max maxim maximilian maxwell mehmet melvin
  menzies merlin merv mervyn micah michael michal micheal michel mick mickey miguel mika mikael mike mikhail
  milan miles milo milos milton min-jun mircea mislav mitch mitchell mitt moe mohamed mohammad mohammed
  mohan moises monty mordecai morris mort mortimer moses moshe moussa muhammad muhammed mukesh murat murray
  mustafa mykola myles myron nabil nadeem narendra nasser nate nathan nathaniel naveed neal ned neil nelson
  nenad nestor neville newt niall nicholas nick nicklas nicolas nicolo niels nigel nikhil nikita niklas
  nikola nikolai nikolaos nikos nils nnamdi noah noam noel norbert norman nuno obinna octavio olaf olav oleg
  oleh oleksandr oliver olivier ollie olof olu olusegun omar ondrej oriol orlando orrin orson orville osama oscar
  oskar osman oswald otavio otis otto ousmane owain owen pablo paddy padraig panagiotis pankaj paolo pascal pascoe
  patrice patricio patrick pau paul paulo pavel pawel pedro pekka per percy perry pervez pete peter petr
  phil philip philipp philippe phillip pier pierce pierre piers pieter piotr plamen platon prakash pranav
  preston quang quentin quincy quinton radek radu rafa rafael rafik raheem rahm rahul raj rajesh rajiv ralf
  ralph ram ramesh ramiro ramon ramsay ramzi rand randal randall randolph raoul raphael rashid rasmus raul
  ravi ray raymond recep reg reggie reginald reid reince reinhard remi renato reuben rex reynaldo reza
  rhodri rhys ricardo riccardo richard richie rick rickey rickie ricky ridley rigoberto rob robby robert
  roberto rocco rod roddy roderick rodger rodney rodolfo rodrigo rogelio roger rohan roland rolando rolf
  roman romano romeo ron ronald ronaldo ronan rory roscoe ross roy royce ruaridh ruben rudolf rudolph rudy
  rufus rui rupert ruslan russ russell rusty ruud ryan ryo sachin sadiq saeed said salim salman salvador
  salvatore samir sammy sampson samson samuel sandeep sander sanjay santiago satoshi saul scott seamus sean
  sebastian segun sekou selim selwyn serge sergei sergey sergio serhiy serkan seth seung seymour shane
  shaquille shaun shawn sheldon sherman shimon shinji shinzo sid silas silvio simon sipho sizwe slobodan sol
  solomon sonny soren sorin souleymane sourav spencer spike spyros stan stanislav stanley stavros stefan
  stefano steffen stelios stephan stephane stephen sterling steve steven stewart stjepan stu stuart sunil
  suresh sven sverre sylvester tad tadeusz taha takeshi tamir taras tarek tariq tarquin tayyip ted teddy
  teemu tendai terence terrance terrell terrence tesfaye tevin thabo thaddeus themba theo theodor theodore
  theodoros thiago thierry thijs thomas thorsten tibor tim timmy timo timothy timur tito tobias toby todd
  tom tomas tomasz tommaso tommy tomoko tony torben travis trent trevor trey tristan troy tuan tunde tyler
  tyrone tyson ulrich ulysses umar umberto unai uri usman uwe vaclav vadim valentin valery vance vasily vaughn
  vernon vicente victor vijay vikram viktor vince vincent vincenzo virgil vitaly vito vitor vivek vlad
  vladimir volker volodymyr vuk wade waldo walid wallace wally walt walter warren wayne wenbo wendell werner
  wes wesley wilbur wilf wilfred wilfredo wilhelm will willard willem william willis wim winston wojciech
  wole wolfgang woody wouter xabi xavier yakov yanis yann yannick yannis yasser yasuo yaw yitzhak youssef
  yuri yusuf yuto yves zac zach zachary zack zane zbigniew zdenek zhiyuan ziad zinedine zlatko zoltan zoran
  zsolt zubair zubin
  khizr raynard geert holger stig wolfram detlef gerd udo ewald heiko ingo torsten thilo cathal tadhg ruairi
  innes struan torquil jolyon lucian rafe roly tristram barnabas lancelot beto geraldo osvaldo reinaldo wilmer
  yasiel yoenis adolis albie amari andruw antwan asante ashton bowe clete colby colton dabo dak daron demarcus
  deshaun dez easton fawaz fouad gael hakeem hani harjit hiro jair jalen jamaal jamar janusz javad jaylen jomo
  josip jovan junaid kadir kareem keanu keegan khalil kwasi landon lavrentiy levon mahdi marshawn masoud
  mauro mehdi mirko misha mohsen navid nouri omari omer ottavio petro pranab pravin rakesh ramzan rashad
  reinhold riyad romelu sajid sami satya shmuel sigmund stellan suleiman tahir tareq thorbjorn toshiro
  usain uzi valentino vitali vladislav wael waleed wenzel wladimir xander xi yahya yehuda yitzchak yosef
  younis yousef yukio zak zaki zeke`;

const female = `
  aaliyah abby abeni abigail achieng ada adaeze adela adelaide adele adeline adriana adrienne aemilia agatha
  agnes agnieszka aileen ailsa aimee aino aisha aisling akiko akinyi alana alba alejandra aleksandra
  alessandra alexa alexandra alexandria alice alicia alina alisa alisha alison alissa allegra allison
  allyson alma althea alys alyssa amaka amal amalia amanda amber amelia amelie amina amira amrita amy ana anabel
  ananya anastasia andie andreea angela angelia angelica angelina angharad angie anika anita anja anjali ann
  anna annabel annabelle anne anneke annette annie annika anoushka anthea antoinette antonia anya aoife aparna
  april arabella araceli ariana ariane arianna arlene ashlee astrid athena audra audrey augusta ava avis avril
  ayesha ayse azadeh barb barbara barbra beata beatrice beatrix beatriz becky belinda bella benazir berenice
  bernadette bernadine bernice bertha beryl bess bessie beth bethan bethany betsy bette bettie bettina betty bettye
  beulah bev bianca bjork blanca blanche bobbi bonita bonnie brandi brenda briana brianna bridget bridgette
  brigid brigitte britney brittany brittney bronagh bronwen bryony caitlin callie camila camilla candace candice
  caoimhe cara carissa carla carlene carlotta carly carmel carmela carmella carol carole carolina caroline
  carolyn carrie carys cassandra cassie catalina catarina cate caterina catherine cathleen cathy catrin catriona
  cecelia cecile cecilia cecily celeste celia celine ceri cerys chandra chantal charity charlene charlotte
  charmaine chelsea cheri cherie cheryl chiara chioma chipo chloe chrissie chrissy christa christabel christi
  christiana christiane christie christina christine christy ciara cicely cindy claire clara clare clarice
  clarissa claudette claudia claudine clemency clementine cleo clodagh colette colleen concepcion
  condoleezza connie constance consuelo cora coral cordelia coretta corine corinne cornelia corrine cosima
  courtney cressida cristina crystal cynthia dagmar daisy dalia danielle daphne daria darla darlene darya
  dawn deanna deb debbie deborah debra deepika deidre deirdre delia delilah della delores deloris delphine denise
  desiree desislava dewi diana diane dianna dianne dilma dina dinah divya dollie dolly dolores dominica
  donatella donna dora doreen doris dorota dorothea dorothy dorthy dot dottie dragana earline ebba ebony edie edith edna
  edwina effie eileen eilidh elaine eleanor elena eleni eleri elif elinor elisa elisabeth elise elisha eliza
  elizabeth ella elle ellen ellie elnora eloise elsa elsie elspeth elva elvira emilia emily emine emma enid
  erica erika erin erma ernestine eshe esme esmeralda esperanza essie estela estelle esther eszter ethel
  etta eugenia eugenie eula eun-ji eunice eva evangeline eve ewa faith fannie fanny farah farrah fatima
  fatma fay faye felicia felicity femke fern fernanda ffion fidelma fiona flavia fleur floortje flora florence
  folake fran frances francesca francine francisca francoise freda freja freya frida frieda funmi gabby gabriela
  gabriella gabrielle gail galina gemma genevieve georgette georgia georgiana georgina geraldine germaine
  gertrude ghislaine gilda gillian gina ginger ginny giovanna gisele giselle gita giulia gladys glenda
  glenys gloria glynis golda gordana grace gracie graciela grainne grazyna greta gretchen griselda guadalupe gudrun
  gwen gwenda gwendolyn gwyneth halina hanan hanna hannah harriet haruka hatice hattie hauwa hazel heather hedda hedwig
  heidi helen helena helene helga henrietta hermione hester hettie hilda hillary holly honor hope huda huma
  huong ida ifeoma ileana ilene ilhan ilona ilse imelda imogen imogene indira ines ingrid ioana iona irena
  irene irina iris irma iryna isabel isabella isabelle isla isobel itzel ivana ivanka ivy izzy jaclyn
  jacqueline jacquelyn jacqui jade jadwiga jami jamila jana jane janelle janet janette janice janie janine
  janis jasmin jasmine jayne jean jeanette jeanine jeanne jeannette jeannie jeannine jelena jemima jemma jen jenna
  jennie jennifer jenny jessica jewell ji-woo jill jillian jo joan joana joann joanna joanne jodi jodie
  johanna jolene joni josefina josephine josie joy joyce juana juanita judith judy julia juliana julianne
  julie juliet juliette june justine kaisa kamala kara karen kari karin karina karine karla kasia katalin
  katarzyna kate katelyn katerina kath katharine katherine kathie kathleen kathryn kathy katia katie katja
  katrina katy kavita kay kayla keiko keira keisha kelli kellie kellyanne kelsey kendra keri kerri kerstin
  khadija kimberley kimberly kirsten kirsty kitty krista kristen kristi kristin kristina kristine kristy
  krystal ksenia lacey lakisha lakshmi lana lara latasha latonya latoya laura lauren laurie laverna lavinia
  layla leah leann leanne leila lena leni lenora lenore leona leonie leonora leticia letitia lettice lia libby
  lidia lila lilian liliana lillian lillie lily lina linda lindiwe lindsey linh linnea lisa lisbeth liv
  livia liz liza lizzie ljiljana lois lola loraine lorena loretta lori lorna lorraine lorrie lotte lottie louisa
  louise luana luann lucia luciana lucile lucille lucinda lucrezia lucy ludmila luella luisa lula luna
  lupita lurdes lydia lyn lynda lynette lynn lynne mabel mable madeleine madeline madelyn madge maeve
  mafalda magda magdalena maggie maia mair mairi maisie maja makena malala malgorzata malia mallory mandy
  manuela mara marcella marcia marcie marcy maren margaret margarita margaux margery margie margo margot
  marguerite maria mariah mariam marian mariana marianne maribel maricela marie mariella marietta marija
  marijke marilyn marina marisa marisol marissa maritza marjorie marla marlene marnie marsha marta martha martina
  mary maryam maryann maryanne matilda maud maude maura maureen mavis maxine maya meagan meera meg megan
  meghan mei melania melanie melba melinda melisa melissa melody mercedes mercy meryl mette mia michaela
  michele michelle michiko mihaela mildred milena millicent millie mimi min-ji mina mindy minerva minnie
  mira miranda miriam mirjana mitzi moira mollie molly mona monica monika monique morag muriel myra myrna
  myrtle nadia nadine nan nancy nandini nanette naomi nasreen natalia natalie nataliya natasha neha nelda
  nell nellie nerys nessa nettie ngozi nia niamh nichole nicki nicole nicolette nikki nina nisha nita nneka noelle
  noemi nokuthula nola nomsa noor nora noreen norma nour nuala octavia odessa odette odile ofelia oksana olena olga
  olive olivia olwen olympia oona opal ophelia oprah oriane orla orlaith orsolya ottilie paige palmira paloma pam
  pamela pandora parisa patience patricia patsy patti patty paula paulette paulina pauline pearl peggy
  penelope penny perdita perpetua petra petula philippa philomena phoebe phyllis pia pilar pippa polina
  polly pooja poppy portia primrose priscilla priti priya priyanka pru prudence putri queenie rachael rachel
  rachelle radhika ragnhild raisa raluca ramona rania raquel reba rebecca rebekah regina rekha renata renee
  rhea rhian rhiannon rhoda rhona rhonda rihanna riikka rina rita roberta robyn rochelle rocio roisin romola ronda
  rosa rosalie rosalind rosalinda rosalyn rosamund rosanna rosanne rose roseanne rosemarie rosemary rosetta
  rosie roslyn rowena roxana roxanne roxie ruby rutendo ruth ruthie sabina sabine sabrina sadie saffron
  sakura sallie sally salma samantha samira sandra sangeeta saoirse sapphire sara sarah saskia saundra
  scarlett segolene selena selina selma senga seren serena shakira shania shanice shanna shari sharon
  sharron shauna shawna sheena sheila shelia shelley shelly sheri sherri sherrie sherry sheryl shirin
  shirley shona shreya sian sibyl sienna signe sigrid silvana silvia sinead siobhan sioned siti smita sneha snezana
  socorro sofia sojourner solveig sondra sonia sonja sonya soo-jin sophia sophie soraya sorcha stacey staci
  stacie stefania stefanie stella stephanie sue summer sunita susan susana susanna susannah susanne sushma
  susie suzanne suzy svetlana svitlana sybil sylvia sylvie symone tabatha tabitha tamara tameka tami tamika
  tammy tamsin tamsyn tania tanisha tanya tara tasha tatiana teresa teri terri terrie tess tessa tetiana thandiwe thea
  thelma theodora theresa therese thomasina thuy tiffani tiffany tilda tilly tina tisha titilayo tonia tonya tori
  tracey traci tracie tricia trina trinity trish trisha trixie trudy tulsi tuuli tuva tyra ulrike uma una
  ursula valarie valentina valeria valerie vanessa vasiliki velma venus vera verity verna verona veronica
  vesna vicki vickie vicky victoria vidya viola violet virginia vita viv vivien vivienne wambui wanda
  wanjiru wendy whitney whoopi wilhelmina willa wilma winifred winnie xanthe xiaoling ximena xiomara yasmin
  yasmina yesenia yetunde yoko yolanda yuki yulia yuliya yumi yvette yvonne zadie zahra zainab zanele zara
  zeinab zelda zena zeynep zoe zofia zsa zsofia zuleika zuzana
  gennifer betsey brianne alixandria christyn deja neera nargis naureen samia sherrilyn shonda tarla yasmeen
  haleh hala farhana kashiya kiki lael melanne menaka meenakshi megyn randi rikkie rosette galia annamaria
  karlee dahlys jomana mayra oluwaseun amandla breshna faiza gisela indra jojo lorella lupe marlena mattie
  mayte nabila nadiya naghmeh nesa norah pascale rashida reshma saira sarita shamima shappi sheryll shirlene
  soledad sonali sunniva sushila svenja tashfeen thangam tiana tzipi ulrika valdet virgie virginie ylva
  zarah zeina zohra carwyn delyth eluned lowri mared fenella morven aoibheann caoilfhionn dearbhla orlagh`;

/** First names, in lower case: those that "he" may follow, those that "she" may, and all. */
export const maleNames: ReadonlySet<string> = named(male + either);
export const femaleNames: ReadonlySet<string> = named(female + either);
export const givenNames: ReadonlySet<string> = new Set([...maleNames, ...femaleNames]);

/** Last names that stand first: "Xi", "Ban". */
export const lastNamesFirst: ReadonlySet<string> = new Set(
  "ban chen deng guo hu huang jiang li liu wang wen wu xi xu zhang zhao zhou".split(" "),
);

function named(names: string): ReadonlySet<string> {
  return new Set(names.trim().split(/\s+/));
}
