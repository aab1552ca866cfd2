/** First names, in lower case, that tell whether "he" or "she" follows. Those that both bear ("Robin", "Kim") are apart. */

export const maleNames: ReadonlySet<string> = new Set(
  `aaron abbas abdul abdullah abe abel abraham achim adam adama adel aditya adlai adnan adolf adolfo adrian ahmad
  ahmed ahmet aidan ajay akbar akhil akira alan alastair albert alberto aldo alec alejandro aleksander aleksandr
  aleksei alessandro alexander alexandre alexandros alexei alexey alf alfie alfonso alfred alfredo ali alistair
  allan allen alonso alonzo alvaro alvin amar amir amit amos anand anatoly anders andre andrea andreas andrei
  andrej andres andrew andrey andrzej andy angelo angus anil anthony antoine anton antonin antonio antony anwar
  archibald archie aristotle arjun arlen armand armando armin arnaud arne arnold arsene artem arthur artur
  arturo arun arvind asad asher asif atticus august augusto aurelio austin avi axel ayman aziz baldwin barack
  barnaby barney baron barry bart bartholomew bartosz bashar basil bastian beau ben benedict benjamin bennett
  benny benoit bernard bernardo bernd bernie bert bertie bertram bilal bill billy bjorn bob bobby boris boyd
  brad bradford bradley bram brandon brendan brent bret brett brian bruce bruno bryan bryce bud burt byron caleb
  calum calvin cameron carl carlo carlos carlton carmine carter cecil cedric cesar chad chaim charles charlie
  chester chi chris christian christoph christophe christopher chuck clarence clark claude claudio claus clay
  clayton clement cliff clifford clint clinton clive clyde cody colin colm conor conrad constantin corey cormac
  cornelius cory craig curt curtis cyril cyrus dainis dale damian damien dan daniel daniele danilo danny dante
  darius darrell darren darryl daryl dave david davide dean declan denis dennis denzel derek dermot derrick
  desmond devin dexter dick didier diego dieter dietrich digby dimitri dinesh dirk dmitri dmitry domingo dominic
  dominik dominique don donald donnie dorian doug dougal douglas drew duane dudley duncan dustin dwayne dwight
  dylan eamon eamonn earl ebenezer ed eddie edgar edmond edmund eduard eduardo edward edwin edwyn efraim egon
  ehud eli elias elijah elliot elliott elmer elton elvis emanuel emil emile emilio emmanuel emmett enda enoch
  enrico enrique enzo eric erich erik ernest ernesto ernie errol erwin esteban ethan etienne eugene evan evander
  evgeny ewan ezekiel ezra fabian fabio fabrice fadi faisal farid farouk federico felipe felix ferdinand fergal
  fergus fernando fidel filip filippo finlay finn fintan florian floyd francesco francisco franco francois frank
  franklin franz fraser fred freddie freddy frederic frederick frederik fredrik fritz fyodor gabriel gareth
  garrett garry garth gary gaston gavin gene geoff geoffrey george georges georgi gerald gerard gerardo gerhard
  gerry giacomo gianluca gianni gideon gil gilbert giles gino giorgio giovanni giuseppe glen glenn godfrey
  gonzalo gopal gordon graeme graham grant greg gregg gregor gregory grigory guido guillaume guillermo gunther
  gus gustav gustavo guy habib hakan hakim hal hamid hamish hamza hank hannes hans harald hari harold haroun
  harris harrison harry haruki harvey hasan hashim hassan hector heinrich heinz hendrik henri henrik henrique
  henry herbert herman hermann hideki hiroshi homer horace horatio horst howard hubert hugh hugo humphrey
  hussein hyman iago ian ibrahim idris ignacio igor ike ilya imran ioannis iqbal ira irfan irvin irving isaac
  isaiah ishmael ismail israel issa ivan ivo ivor jaap jack jackson jacob jacques jaime jake jakob jakub jalal
  jamal james jamie jan jared jarrett jason jasper javier jay jeb jed jeff jefferson jeffrey jeffry jens
  jeremiah jeremy jermaine jerome jerry jesper jesus jim jimmy joachim joakim joao joaquin joe joel joey johan
  johann johannes john johnny jon jonah jonas jonathan jonty jordi jorge jose josef joseph josh joshua josiah
  juan jude julian julien julio jurgen justin kamal karim karl karol karsten kaspar keir keith kelvin ken kenji
  kenneth kenny kenzo kevin khaled khalid kieran kirk klaus kofi konrad konstantin kris kurt kwame kyle lachlan
  lamar lance larry lars laszlo laurence laurent lawrence lech lee leif len lennart leo leon leonard leonardo
  leonid leopold leroy lester lev levi lewis liam lincoln linus lionel lloyd logan lorenzo lothar louis luc luca
  lucas luciano lucien ludovic ludwig luigi luis luka lukas luke luther lyndon maarten mack magnus mahmoud
  malachi malcolm malik manfred manoj manuel marat marc marcel marcello marcelo marco marcos marcus marek
  mariano mario mark markus marlon marshall martijn martin marty marvin massimo mathew mathias mathieu mats matt
  matteo matthew matthias matthieu maurice mauricio maurizio max maxim maximilian maxwell mehmet melvin mervyn
  micah michael michal michel miguel mikael mike mikhail milan miles milo milos milton mitch mitchell mitt moe
  mohamed mohammad mohammed mohan moises monty mordecai morris mort mortimer moses moshe muhammad muhammed
  mukesh murray mustafa nadeem nasser nate nathan nathaniel naveed neal ned neil nelson nestor neville newt
  niall nicholas nick nicklas nicola nicolas nicolo niels nigel nikita nikolai nikolaos nikos nils noah noam
  noel norbert norman octavio olaf oleg oliver olivier olof omar orlando orrin orson osama oscar osman oswald
  otis otto owen pablo paddy pankaj paolo pascal pascoe patrice patricio patrick paul paulo pavel pawel pedro
  per percy perry pete peter petr phil philip philipp philippe phillip pier pierce pierre pieter platon prakash
  preston quentin quincy radek rafael raheem rahm rahul raj rajesh rajiv ralf ralph ram ramesh ramiro ramon
  ramzi randall randolph raoul raphael rashid raul ravi ray raymond recep reg reggie reginald reid reinhard remi
  renato rene rex reza ricardo riccardo richard rick ricky ridley rob robbie robby robert roberto rod roddy
  roderick rodney rodolfo rodrigo rogelio roger rohan roland rolf roman romano ron ronald ronaldo ronan ronnie
  rory ross rowan roy ruben rudolf rudolph rudy rufus rupert russ russell ryan sachin sadiq saeed said salim
  salman salvador salvatore samir sampson samuel sanjay santiago saul scott sean sebastian selim serge sergei
  sergey sergio seth seymour shane shaun shawn sheldon shimon shinzo sid sidney silas silvio simon slobodan sol
  solomon sonny soren spencer spike stanislav stanley stavros stefan stefano steffen stelios stephan stephane
  stephen sterling steve steven stewart stu stuart sunil sven sylvester tadeusz taha takeshi tamir tarek tariq
  tayyip ted teddy terence terrance terrence theo theodore theodoros thiago thierry thomas thorsten tim timo
  timothy tito tobias toby todd tom tomas tomasz tommaso tommy tomoko tony travis trent trevor trey tristan troy
  tyler tyrone ulrich umar umberto uri uwe vaclav valentin valery vasily vaughn vernon vicente victor vijay
  vikram viktor vince vincent vincenzo virgil vitaly vito vlad vladimir volker wade waldo wallace wally walt
  walter warren wayne wendell werner wesley wilbur wilfred wilhelm will willem william willie wim winston
  wojciech wolfgang woody xavier yakov yanis yann yannick yasser yasuo yitzhak yuri yusuf yves zac zach zachary
  zack zane zbigniew zoltan zubin`.split(/\s+/),
);

export const femaleNames: ReadonlySet<string> = new Set(
  `abby abigail ada adela adelaide adele adeline adriana adrienne aemilia agatha agnes agnieszka aileen aimee
  aisha aisling alana alba alejandra aleksandra alessandra alexa alexandra alexandria alexis alice alicia alina
  alisa alison allegra allison alma althea amal amalia amanda amber amelia amelie amina amira amy ana anabel
  anastasia andie angela angelica angelina angie anika anita anja ann anna annabel annabelle anne anneke annette
  annie annika anoushka antoinette antonia anya aoife aparna april arabella ariana ariane arianna arlene ashley
  astrid athena audrey ava avril ayesha azadeh barbara beata beatrice beatrix beatriz becky belinda bella
  benazir berenice bernadette bertha beryl bess beth bethany betsy bette betty beverley beverly bianca blanche
  bonnie brenda briana bridget brigid brigitte britney brittany bronwen bryony caitlin camila camilla camille
  candace candice cara carissa carla carlotta carly carmela carmen carol carole carolina caroline carolyn carrie
  cassandra cassie catalina caterina catherine cathleen cathy catrin cecile cecilia celeste celia celine ceri
  chantal charity charlene charlotte chelsea cherie cheryl chiara chloe chrissie christa christabel christiana
  christiane christie christina christine ciara cicely cindy claire clara clare clarissa claudette claudia
  clementine cleo clodagh colette colleen concepcion condoleezza connie constance consuelo cora coral coretta
  corinne cornelia cosima courtney cressida cristina crystal cynthia dagmar daisy dalia dana danielle daphne
  daria dawn deanna deb debbie deborah debra deirdre delia della delphine denise desiree diana diane dianne
  dilma dinah dolores dominica donatella donna dora doreen doris dorothea dorothy dot edith edna edwina eileen
  elaine eleanor elena eleni elisa elisabeth elise elisha eliza elizabeth ella elle ellen ellie eloise elsa
  elsie elspeth elvira emilia emily emma enid erica erika erin esmeralda esperanza estelle esther ethel etta
  eugenia eugenie eunice eva evangeline eve evelyn faith fanny farah farrah fatima fay faye felicia felicity
  fern fernanda fidelma fiona flavia fleur flora florence fran frances francesca francine francoise freda freya
  frieda gabriela gabriella gabrielle gail gemma genevieve georgia georgiana georgina geraldine germaine
  gertrude ghislaine gilda gillian gina ginger ginny giovanna gisele giselle gita giulia glenda glenys gloria
  golda grace greta gretchen griselda guadalupe gudrun gwen gwendolyn gwyneth hanan hanna hannah harriet hattie
  hazel heather hedwig heidi helen helena helene helga henrietta hermione hettie hilda hillary honor hope huma
  ida ileana ilhan ilse imelda imogen indira ines ingrid irena irene irina iris irma isabel isabella isabelle
  ivana ivanka ivy izzy jackie jacqueline jacqui jade jamila jana jane janet janice janine jasmin jasmine jean
  jeanette jeanne jemima jen jenna jennie jennifer jenny jessica jessie jill jillian jo joan joanna joanne
  jocelyn jodie johanna josephine josie joy joyce juanita judith judy julia juliana julie juliet juliette june
  justine kamala kara karen karin karina karla kasia kate katerina katharine katherine kathleen kathryn kathy
  katia katie katja katrina katy kay kayla keira kellie kendra kerstin khadija kimberley kimberly kirsten kirsty
  kitty kristen kristin kristina lakshmi lana lara latoya laura lauren lavinia leah leanne leila lena leni
  leonie leonora letitia lettice lia lidia lila lilian liliana lillian lily lina linda lindsey lisa lisbeth liv
  livia liz liza lizzie lois lola loretta lori lorna lorraine lottie louisa louise luana lucia luciana lucille
  lucinda lucrezia lucy luisa luna lydia lyn lynda lynn lynne mabel madeleine madeline madge maeve magda
  magdalena maggie maia maisie malala malia mandy manuela mara marcella marcia margaret margarita margaux margot
  marguerite maria mariah mariam marian mariana marianne marie mariella marietta marilyn marina marisa marissa
  marjorie marla marlene marsha marta martha martina mary maryam matilda maud maude maura maureen mavis maxine
  maya meera meg megan meghan melania melanie melinda melissa mercedes mercy meredith meryl mia michaela michele
  michelle mildred millicent millie mimi mina mira miranda miriam moira mollie molly mona monica monika monique
  morag muriel myra myrtle nadia nadine nan nancy naomi natalia natalie natasha nell nellie nerys nettie nia
  niamh nicki nicole nicolette nikki nina noelle nora noreen norma nuala odessa odette olga olive olivia olwen
  olympia oona opal ophelia oprah orla ottilie paige palmira paloma pam pamela pandora patience patricia patsy
  patti patty paula paulette paulina pauline pearl peggy penelope penny perdita perpetua petra petula philippa
  philomena phoebe phyllis pia pilar pippa polly poppy portia primrose priscilla priti priya prudence queenie
  rachael rachel raisa rania raquel reba rebecca rebekah regina renata renee rhea rhiannon rhoda rhona rihanna
  rina rita roberta robyn rochelle roisin romola rosa rosalie rosalind rosamund rosanna rose roseanne rosemarie
  rosemary rosie rowena roxana roxanne ruby ruth sabina sabine sabrina sadie saffron sally salma samantha samira
  sandra sangeeta saoirse sapphire sara sarah saskia scarlett selena selina serena shakira shania shannon sharon
  sheila shelley sheryl shirin shirley shona sian sienna signe sigrid silvana silvia simone sinead siobhan sofia
  sojourner sonia sonja sonya sophia sophie sorcha stacey stacy stefania stella stephanie sue summer sunita
  susan susana susanna susannah susanne susie suzanne suzy svetlana sybil sylvia sylvie tabitha tamara tamsin
  tania tanya tara tatiana teresa teri tess tessa thelma theodora theresa therese thomasina tiffany tilda tilly
  tina tonia tracey tricia trina trinity trisha trixie trudy tyra ulrike uma una ursula valentina valeria
  valerie vanessa vera verity verona veronica vicki vicky victoria viola violet virginia vita viv vivian vivien
  vivienne wanda wendy whitney whoopi wilhelmina willa wilma winifred winnie xanthe ximena yasmin yasmina yoko
  yolanda yvette yvonne zadie zainab zara zelda zena zeynep zoe zsa zuleika zuzana`.split(/\s+/),
);

export const neutralNames: ReadonlySet<string> = new Set(
  `addison alex angel ari aubrey avery bailey blair blake bobbie brook brooke casey cass charley cherokee connor
  dakota darcy dee devon eden ellis emerson emery frankie gale gayle georgie gerri harley harper hayden hilary
  hollis indigo jaden jae jin jody jordan jules kai kelly kendall kerry kim kit kyrie lane lauri laverne leigh
  lesley leslie lindsay lonnie loren lou lyle mackenzie madison marion mckenzie mel merle min morgan nat nicky
  nico paris pat payton peyton quinn randy reese regan riley robin rosario sam sandy sasha shay shelby skylar
  stevie sydney tam taylor terry toni tracy val wei yan yu`.split(/\s+/),
);
