/** First names that both bear, in lower case: "Robin", "Kim". */
const either = `
  addison alex alexis andrea angel ari ashley aubrey avery bailey beverley beverly blair blake bobbie brook
  brooke camille carmen casey cass charley charlie cherokee chris claude connor dakota dale dana darcy dee
  devon dominique eden ellis emerson emery evelyn frankie freddie gale gayle georgie gerri harley harper
  hayden hilary hollis indigo jackie jaden jae jamie jan jessie jin jocelyn jody joey jordan jules kai kelly
  kendall kerry kim kit kyrie lane lauri laverne lee leigh lesley leslie lindsay lonnie loren lou lyle
  mackenzie madison marion mckenzie mel meredith merle min morgan nat nicky nico nicola paris pat payton
  peyton quinn randy reese regan rene riley robbie robin ronnie rosario rowan sam sandy sasha shannon shay
  shelby sidney simone skylar stacy stevie sydney tam taylor terry toni tracy val vivian wei willie yan yu`;

/** First names, in lower case, that "he" may follow, and those that "she" may. */
export const maleNames: ReadonlySet<string> = named(`
  aaron abbas abdoulaye abdul abdullah abe abebe abel abraham achim adam adama adel aditya adlai adnan adolf
  adolfo adrian agus ahmad ahmed ahmet aidan aitor ajay akbar akhil akira alan alasdair alastair albert
  alberto aldo alec alejandro aleksander aleksandr aleksei alessandro alexander alexandre alexandros alexei
  alexey alf alfie alfonso alfred alfredo ali alistair allan allen alonso alonzo alvaro alvin amadou amar
  amir amit amos anand anatoli anatoly anders andre andreas andrei andrej andres andrew andrey andriy
  andrzej andy angelo angus anil ante anthony antoine anton antonin antonio antony antti anwar archibald
  archie arif aristotle arjen arjun arkady arlen armand armando armin arnaud arne arnold arsene artem arthur
  artur arturo arun arvind asad asher asier asif atticus attila august augusto aurelio austin avi axel ayman
  aziz babatunde baldwin bambang barack baris barnaby barney baron barry bart bartholomew bartosz bashar
  basil bastian beau bekele ben bence benedict benjamin bennett benny benoit bernard bernardo bernd bernie
  bert bertie bertram bilal bill billy bjarne bjorn bo bob bobby bogdan bohdan bojan bongani boris boyd brad
  bradford bradley bram brandon brandt brendan brent bret brett brian brody bruce bruno bryan bryce bud budi
  burak burt buster byron caio caleb callum calum calvin cameron carl carlo carlos carlton carmine carter
  cecil cedric cem cesar chad chaim charles cheikh chester chi chidi chinedu christian christoph christophe
  christopher chuck ciaran clarence clark claudio claus clay clayton clem clement cliff clifford clint
  clinton clive clyde cody colin colm conor conrad constantin corey cormac cornelius cory craig crispin
  csaba curt curtis cyril cyrus daan dafydd dainis daisuke damian damien dan daniel daniele danilo danny
  dante darius darnell darrell darren darryl daryl dave davey david davide dawit dean deandre declan deepak
  denis dennis denny denzel derek dermot derrick desmond devin dexter diarmuid dick dickie didier diego
  dieter dietrich digby dimitar dimitri dimitris dinesh dirk dmitri dmitry domingo dominic dominik don donal
  donald donnie dorian doug dougal dougie douglas dragan drew duane duarte dudley duncan dung dusan dustin
  dwayne dwight dylan eamon eamonn earl ebenezer ed eddie edgar edmond edmund eduard eduardo edward edwin
  edwyn efraim egon ehud eirik eli elias elijah elliot elliott elmer elton elvis emanuel emeka emil emile
  emilio emmanuel emmett emre emrys enda enoch enrico enrique enzo eoghan eric erich erik ernest ernesto
  ernie errol erwin esteban ethan etienne euan eugene evan evander evgeny ewan ezekiel ezra fabian fabio
  fabrice fadi faisal farai farid farouk federico felipe felix femi ferdinand ferenc fergal fergus fernando
  fidel filip filippo finlay finn fintan florian florin floyd francesco francisco franco francois frank
  franklin franz fraser fred freddy frederic frederick frederik fredrik fritz fyodor gabor gabriel gareth
  garfield garrett garry garth gary gaston gavin gene gennady geoff geoffrey george georges georgi gerald
  gerard gerardo gerhard gerrit gerry getachew gethin giacomo gianluca gianni giannis gideon gil gilbert
  giles gino giorgio giovanni giuseppe glen glenn godfrey goncalo gonzalo gopal goran gordon graeme graham
  grant greg gregg gregor gregory griff grigory grzegorz guido guillaume guillermo gunnar gunther gurpreet
  gus gustav gustavo guy haakon habib haile hakan hakim hal hamid hamish hamza hank hannes hans haoran
  harald hardeep hari harish harold haroun harris harrison harry haruki haruto harvey hasan hashim hassan
  hector heinrich heinz hendrik henri henrik henrique henry herbert herman hermann hideki hiroshi hisham
  homer horace horatio horst howard hristo hubert hugh hugo humphrey hussein hyman iago iain ian ibrahim
  ibrahima idris ieuan ignacio igor ike ikenna iker ilya imran inaki ioannis iolo ionut iqbal ira irfan
  irvin irving isaac isaiah ishmael ismail israel issa istvan ivan ivo ivor izaak jaap jabari jacek jack
  jackson jacob jacques jago jaime jake jakob jakub jalal jamal james jared jarrett jarvis jason jasper
  javier jay jeb jed jeff jefferson jeffrey jeffry jens jeremiah jeremy jermaine jeroen jerome jerry jesper
  jesus jethro ji-hoon jim jimmy jiri joachim joakim joao joaquin joe joel johan johann johannes john johnny
  jon jonah jonas jonathan jonty joost jordi jorge jose josef joseph josh joshua josiah juan judd jude
  juhani jukka julian julien julio julius jun-ho jurgen justin kaito kamal karim karl karol karsten karthik
  kaspar kasper keir keith kelvin ken kenji kenneth kenny kenzo kerem kev kevin khaled khalid kieran kirk
  klaus knut koen kofi kojo konrad konstantin kostas kris krzysztof kunle kurt kwabena kwame kwesi kyle
  lachlan lamar lance larry lars laszlo laurence laurent lawrence lech leif len lennart lenny leo leon
  leonard leonardo leonid leopold leroy lester lev levent levi lewin lewis liam lincoln linus lionel liviu
  lloyd lluis logan lorenzo lorne lothar louis luc luca lucas luciano lucien ludovic ludwig luigi luis luka
  lukas lukasz luke luther lyndon maarten mack mads magnus mahmoud makoto malachi malcolm malik mamadou
  mandla manfred manish manoj manuel marat marc marcel marcello marcelo marcin marco marcos marcus marek
  mariano mario marius mark markus marlon marshall marti martijn martin marty marvin massimo mateja mateo
  mateusz mathew mathias mathieu matias mats matt matteo matthew matthias matthieu matti maurice mauricio
  maurizio max maxim maximilian maxwell mehmet melvin merlin mervyn micah michael michal michel mick miguel
  mika mikael mike mikhail milan miles milo milos milton min-jun mircea mislav mitch mitchell mitt moe
  mohamed mohammad mohammed mohan moises monty mordecai morris mort mortimer moses moshe moussa muhammad
  muhammed mukesh murat murray mustafa mykola myles nabil nadeem nasser nate nathan nathaniel naveed neal
  ned neil nelson nenad nestor neville newt niall nicholas nick nicklas nicolas nicolo niels nigel nikhil
  nikita niklas nikola nikolai nikolaos nikos nils nnamdi noah noam noel norbert norman nuno obinna octavio
  olaf olav oleg oleh oleksandr oliver olivier olof olu omar ondrej oriol orlando orrin orson osama oscar
  osman oswald otavio otis otto ousmane owen pablo paddy padraig panagiotis pankaj paolo pascal pascoe
  patrice patricio patrick pau paul paulo pavel pawel pedro pekka per percy perry pete peter petr phil
  philip philipp philippe phillip pier pierce pierre piers pieter piotr plamen platon prakash pranav preston
  quang quentin quincy radek radu rafa rafael raheem rahm rahul raj rajesh rajiv ralf ralph ram ramesh
  ramiro ramon ramsay ramzi randall randolph raoul raphael rashid rasmus raul ravi ray raymond recep reg
  reggie reginald reid reinhard remi renato reuben rex reza rhodri rhys ricardo riccardo richard richie rick
  ricky ridley rob robby robert roberto rocco rod roddy roderick rodney rodolfo rodrigo rogelio roger rohan
  roland rolf roman romano ron ronald ronaldo ronan rory roscoe ross roy ruaridh ruben rudolf rudolph rudy
  rufus rui rupert ruslan russ russell ruud ryan ryo sachin sadiq saeed said salim salman salvador salvatore
  samir sampson samson samuel sandeep sander sanjay santiago satoshi saul scott sean sebastian segun sekou
  selim selwyn serge sergei sergey sergio serhiy serkan seth seung seymour shane shaun shawn sheldon sherman
  shimon shinji shinzo sid silas silvio simon sipho sizwe slobodan sol solomon sonny soren sorin souleymane
  spencer spike spyros stan stanislav stanley stavros stefan stefano steffen stelios stephan stephane
  stephen sterling steve steven stewart stjepan stu stuart sunil suresh sven sverre sylvester tadeusz taha
  takeshi tamir taras tarek tariq tarquin tayyip ted teddy teemu tendai terence terrance terrence tesfaye
  tevin thabo thaddeus themba theo theodor theodore theodoros thiago thierry thijs thomas thorsten tibor tim
  timo timothy timur tito tobias toby todd tom tomas tomasz tommaso tommy tomoko tony torben travis trent
  trevor trey tristan troy tuan tunde tyler tyrone tyson ulrich ulysses umar umberto unai uri usman uwe
  vaclav vadim valentin valery vasily vaughn vernon vicente victor vijay vikram viktor vince vincent
  vincenzo virgil vitaly vito vitor vivek vlad vladimir volker volodymyr vuk wade waldo walid wallace wally
  walt walter warren wayne wenbo wendell werner wes wesley wilbur wilf wilfred wilhelm will willard willem
  william wim winston wojciech wole wolfgang woody wouter xabi xavier yakov yanis yann yannick yannis yasser
  yasuo yaw yitzhak youssef yuri yusuf yuto yves zac zach zachary zack zane zbigniew zdenek zhiyuan ziad
  zlatko zoltan zoran zsolt zubair zubin`);

export const femaleNames: ReadonlySet<string> = named(`
  aaliyah abby abeni abigail achieng ada adaeze adela adelaide adele adeline adriana adrienne aemilia agatha
  agnes agnieszka aileen ailsa aimee aino aisha aisling akiko akinyi alana alba alejandra aleksandra
  alessandra alexa alexandra alexandria alice alicia alina alisa alison allegra allison alma althea amaka
  amal amalia amanda amber amelia amelie amina amira amrita amy ana anabel ananya anastasia andie andreea
  angela angelica angelina angharad angie anika anita anja anjali ann anna annabel annabelle anne anneke
  annette annie annika anoushka antoinette antonia anya aoife aparna april arabella ariana ariane arianna
  arlene astrid athena audrey augusta ava avril ayesha ayse azadeh barbara beata beatrice beatrix beatriz
  becky belinda bella benazir berenice bernadette bernice bertha beryl bess beth bethan bethany betsy bette
  betty bianca bjork blanche bonnie brandi brenda briana bridget brigid brigitte britney brittany bronwen
  bryony caitlin camila camilla candace candice caoimhe cara carissa carla carlotta carly carmel carmela
  carol carole carolina caroline carolyn carrie carys cassandra cassie catalina catarina caterina catherine
  cathleen cathy catrin catriona cecile cecilia celeste celia celine ceri cerys chantal charity charlene
  charlotte chelsea cherie cheryl chiara chioma chipo chloe chrissie christa christabel christiana
  christiane christie christina christine ciara cicely cindy claire clara clare clarissa claudette claudia
  clemency clementine cleo clodagh colette colleen concepcion condoleezza connie constance consuelo cora
  coral cordelia coretta corinne cornelia cosima courtney cressida cristina crystal cynthia dagmar daisy
  dalia danielle daphne daria darla darya dawn deanna deb debbie deborah debra deepika deirdre delia delilah
  della delphine denise desiree desislava dewi diana diane dianne dilma dinah divya dolly dolores dominica
  donatella donna dora doreen doris dorota dorothea dorothy dot dragana ebba ebony edith edna edwina effie
  eileen eilidh elaine eleanor elena eleni elif elinor elisa elisabeth elise elisha eliza elizabeth ella
  elle ellen ellie eloise elsa elsie elspeth elvira emilia emily emine emma enid erica erika erin eshe esme
  esmeralda esperanza estelle esther eszter ethel etta eugenia eugenie eun-ji eunice eva evangeline eve ewa
  faith fanny farah farrah fatima fatma fay faye felicia felicity femke fern fernanda fidelma fiona flavia
  fleur floortje flora florence folake fran frances francesca francine francoise freda freja freya frida
  frieda funmi gabriela gabriella gabrielle gail galina gemma genevieve georgia georgiana georgina geraldine
  germaine gertrude ghislaine gilda gillian gina ginger ginny giovanna gisele giselle gita giulia gladys
  glenda glenys gloria golda gordana grace grainne grazyna greta gretchen griselda guadalupe gudrun gwen
  gwendolyn gwyneth halina hanan hanna hannah harriet haruka hatice hattie hauwa hazel heather hedwig heidi
  helen helena helene helga henrietta hermione hester hettie hilda hillary holly honor hope huda huma huong
  ida ifeoma ileana ilhan ilona ilse imelda imogen indira ines ingrid ioana iona irena irene irina iris irma
  iryna isabel isabella isabelle isla isobel itzel ivana ivanka ivy izzy jacqueline jacqui jade jadwiga
  jamila jana jane janet janice janine jasmin jasmine jean jeanette jeanne jelena jemima jen jenna jennie
  jennifer jenny jessica ji-woo jill jillian jo joan joana joanna joanne jodie johanna josephine josie joy
  joyce juanita judith judy julia juliana julie juliet juliette june justine kaisa kamala kara karen karin
  karina karla kasia katalin katarzyna kate katerina kath katharine katherine kathleen kathryn kathy katia
  katie katja katrina katy kavita kay kayla keiko keira keisha kellie kendra kerstin khadija kimberley
  kimberly kirsten kirsty kitty kristen kristin kristina krystal ksenia lakshmi lana lara latoya laura
  lauren laverna lavinia layla leah leanne leila lena leni lenora leona leonie leonora letitia lettice lia
  lidia lila lilian liliana lillian lily lina linda lindiwe lindsey linh linnea lisa lisbeth liv livia liz
  liza lizzie ljiljana lois lola loretta lori lorna lorraine lotte lottie louisa louise luana lucia luciana
  lucille lucinda lucrezia lucy ludmila luisa luna lupita lurdes lydia lyn lynda lynette lynn lynne mabel
  madeleine madeline madge maeve mafalda magda magdalena maggie maia mair mairi maisie maja makena malala
  malgorzata malia mandy manuela mara marcella marcia maren margaret margarita margaux margery margot
  marguerite maria mariah mariam marian mariana marianne marie mariella marietta marija marijke marilyn
  marina marisa marisol marissa marjorie marla marlene marsha marta martha martina mary maryam matilda maud
  maude maura maureen mavis maxine maya meera meg megan meghan mei melania melanie melinda melissa mercedes
  mercy meryl mette mia michaela michele michelle michiko mihaela mildred milena millicent millie mimi
  min-ji mina minnie mira miranda miriam mirjana moira mollie molly mona monica monika monique morag muriel
  myra myrtle nadia nadine nan nancy nandini naomi nasreen natalia natalie nataliya natasha neha nell nellie
  nerys nettie ngozi nia niamh nicki nicole nicolette nikki nina nisha nita nneka noelle nokuthula nomsa
  noor nora noreen norma nour nuala odessa odette odile oksana olena olga olive olivia olwen olympia oona
  opal ophelia oprah orla orlaith orsolya ottilie paige palmira paloma pam pamela pandora parisa patience
  patricia patsy patti patty paula paulette paulina pauline pearl peggy penelope penny perdita perpetua
  petra petula philippa philomena phoebe phyllis pia pilar pippa polina polly pooja poppy portia primrose
  priscilla priti priya priyanka pru prudence putri queenie rachael rachel radhika ragnhild raisa raluca
  ramona rania raquel reba rebecca rebekah regina rekha renata renee rhea rhiannon rhoda rhona rihanna
  riikka rina rita roberta robyn rochelle rocio roisin romola rosa rosalie rosalind rosalyn rosamund rosanna
  rose roseanne rosemarie rosemary rosie rowena roxana roxanne ruby rutendo ruth sabina sabine sabrina sadie
  saffron sakura sally salma samantha samira sandra sangeeta saoirse sapphire sara sarah saskia scarlett
  selena selina selma senga seren serena shakira shania shanice sharon sheila shelley sheryl shirin shirley
  shona shreya sian sienna signe sigrid silvana silvia sinead siobhan siti smita sneha snezana sofia
  sojourner solveig sonia sonja sonya soo-jin sophia sophie soraya sorcha stacey stefania stella stephanie
  sue summer sunita susan susana susanna susannah susanne sushma susie suzanne suzy svetlana svitlana sybil
  sylvia sylvie tabitha tamara tamika tamsin tania tanya tara tatiana teresa teri tess tessa tetiana
  thandiwe thelma theodora theresa therese thomasina thuy tiffani tiffany tilda tilly tina titilayo tonia
  tori tracey tricia trina trinity trisha trixie trudy tuuli tuva tyra ulrike uma una ursula valentina
  valeria valerie vanessa vasiliki vera verity verona veronica vesna vicki vicky victoria vidya viola violet
  virginia vita viv vivien vivienne wambui wanda wanjiru wendy whitney whoopi wilhelmina willa wilma
  winifred winnie xanthe xiaoling ximena xiomara yasmin yasmina yesenia yetunde yoko yolanda yuki yulia
  yuliya yumi yvette yvonne zadie zahra zainab zanele zara zeinab zelda zena zeynep zoe zofia zsa zsofia
  zuleika zuzana`);

function named(names: string): ReadonlySet<string> {
  return new Set((names + either).trim().split(/\s+/));
}
