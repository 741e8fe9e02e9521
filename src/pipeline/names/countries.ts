// The other countries: ISO 3166 code, names, adjectives, capital. Spellings are split by "/". A
// capital stands for its state where it acts. States of the past have a code of our own with "-".

export const countries: readonly string[] = `
AF|Afghanistan|Afghan|Kabul
AL|Albania|Albanian|Tirana
DZ|Algeria|Algerian|Algiers
AD|Andorra|Andorran|Andorra la Vella
AO|Angola|Angolan|Luanda
AG|Antigua and Barbuda|Antiguan|
AR|Argentina|Argentine/Argentinian|Buenos Aires
AM|Armenia|Armenian|Yerevan
AU|Australia|Australian|Canberra
AT|Austria|Austrian|Vienna
AZ|Azerbaijan|Azerbaijani|Baku
BS|Bahamas|Bahamian|Nassau
BH|Bahrain|Bahraini|Manama
BD|Bangladesh|Bangladeshi|Dhaka
BB|Barbados|Barbadian|Bridgetown
BY|Belarus/Byelorussia|Belarusian/Belarussian|Minsk
BE|Belgium|Belgian|
BZ|Belize|Belizean|Belmopan
BJ|Benin|Beninese|Porto-Novo
BT|Bhutan|Bhutanese|Thimphu
BO|Bolivia|Bolivian|
BA|Bosnia and Herzegovina/Bosnia/Bosnia-Herzegovina|Bosnian|Sarajevo
BW|Botswana|Botswanan|Gaborone
BR|Brazil|Brazilian|Brasilia
BN|Brunei|Bruneian|Bandar Seri Begawan
BG|Bulgaria|Bulgarian|Sofia
BF|Burkina Faso|Burkinabe|Ouagadougou
BI|Burundi|Burundian|Gitega
KH|Cambodia|Cambodian|Phnom Penh
CM|Cameroon|Cameroonian|Yaounde
CA|Canada|Canadian|Ottawa
CV|Cape Verde|Cape Verdean|Praia
CF|Central African Republic||Bangui
TD|Chad|Chadian|N'Djamena
CL|Chile|Chilean|
CO|Colombia|Colombian|Bogota
KM|Comoros|Comoran|Moroni
CG|Republic of the Congo|Congolese|Brazzaville
CD|Democratic Republic of the Congo/Congo|Congolese|Kinshasa
CR|Costa Rica|Costa Rican|
CI|Ivory Coast/Cote d'Ivoire|Ivorian|Yamoussoukro
HR|Croatia|Croatian|Zagreb
CU|Cuba|Cuban|Havana
CY|Cyprus|Cypriot|Nicosia
CZ|Czech Republic/Czechia|Czech|Prague
DK|Denmark|Danish|Copenhagen
DJ|Djibouti|Djiboutian|
DM|Dominica||Roseau
DO|Dominican Republic|Dominican|Santo Domingo
EC|Ecuador|Ecuadorean/Ecuadorian|Quito
EG|Egypt|Egyptian|Cairo
SV|El Salvador|Salvadoran|San Salvador
GQ|Equatorial Guinea|Equatoguinean|Malabo
ER|Eritrea|Eritrean|Asmara
EE|Estonia|Estonian|Tallinn
SZ|Eswatini/Swaziland|Swazi|Mbabane
ET|Ethiopia|Ethiopian|Addis Ababa
FJ|Fiji|Fijian|Suva
FI|Finland|Finnish|Helsinki
FR|France|French|Paris
GA|Gabon|Gabonese|Libreville
GM|Gambia|Gambian|Banjul
GE|Georgia|Georgian|Tbilisi
GH|Ghana|Ghanaian|Accra
GR|Greece|Greek|Athens
GD|Grenada|Grenadian|
GT|Guatemala|Guatemalan|Guatemala City
GN|Guinea|Guinean|Conakry
GW|Guinea-Bissau||Bissau
GY|Guyana|Guyanese|
HT|Haiti|Haitian|Port-au-Prince
HN|Honduras|Honduran|Tegucigalpa
HU|Hungary|Hungarian|Budapest
IS|Iceland|Icelandic|Reykjavik
IN|India|Indian|New Delhi
ID|Indonesia|Indonesian|Jakarta
IR|Iran|Iranian|Tehran
IQ|Iraq|Iraqi|Baghdad
IE|Ireland|Irish|Dublin
IL|Israel|Israeli|Jerusalem
IT|Italy|Italian|Rome
JM|Jamaica|Jamaican|
JO|Jordan|Jordanian|Amman
KZ|Kazakhstan|Kazakh|Astana
KE|Kenya|Kenyan|Nairobi
KI|Kiribati||Tarawa
XK|Kosovo|Kosovar|Pristina
KW|Kuwait|Kuwaiti|Kuwait City
KG|Kyrgyzstan|Kyrgyz|Bishkek
LA|Laos|Laotian|Vientiane
LV|Latvia|Latvian|Riga
LB|Lebanon|Lebanese|Beirut
LS|Lesotho|Basotho|Maseru
LR|Liberia|Liberian|Monrovia
LY|Libya|Libyan|Tripoli
LI|Liechtenstein||Vaduz
LT|Lithuania|Lithuanian|Vilnius
LU|Luxembourg|Luxembourgish|
MG|Madagascar|Malagasy|Antananarivo
MW|Malawi|Malawian|Lilongwe
MY|Malaysia|Malaysian|Kuala Lumpur
MV|Maldives|Maldivian|
ML|Mali|Malian|Bamako
MT|Malta|Maltese|Valletta
MH|Marshall Islands|Marshallese|Majuro
MR|Mauritania|Mauritanian|Nouakchott
MU|Mauritius|Mauritian|Port Louis
MX|Mexico|Mexican|Mexico City
FM|Micronesia|Micronesian|Palikir
MD|Moldova|Moldovan|Chisinau
MC|Monaco|Monegasque|
MN|Mongolia|Mongolian|Ulaanbaatar
ME|Montenegro|Montenegrin|Podgorica
MA|Morocco|Moroccan|Rabat
MZ|Mozambique|Mozambican|Maputo
MM|Myanmar/Burma|Burmese|Naypyidaw
NA|Namibia|Namibian|Windhoek
NR|Nauru|Nauruan|Yaren
NP|Nepal|Nepalese/Nepali|Kathmandu
NL|Netherlands|Dutch|Amsterdam
NZ|New Zealand|New Zealand|Wellington
NI|Nicaragua|Nicaraguan|Managua
NE|Niger|Nigerien|Niamey
NG|Nigeria|Nigerian|Abuja
MK|North Macedonia/Macedonia|Macedonian|Skopje
NO|Norway|Norwegian|Oslo
OM|Oman|Omani|Muscat
PK|Pakistan|Pakistani|Islamabad
PW|Palau|Palauan|Ngerulmud
PS|Palestine|Palestinian|
PA|Panama|Panamanian|Panama City
PG|Papua New Guinea||Port Moresby
PY|Paraguay|Paraguayan|Asuncion
PE|Peru|Peruvian|Lima
PH|Philippines|Philippine/Filipino|Manila
PL|Poland|Polish|Warsaw
PT|Portugal|Portuguese|Lisbon
QA|Qatar|Qatari|Doha
RO|Romania|Romanian|Bucharest
RW|Rwanda|Rwandan|Kigali
KN|Saint Kitts and Nevis||Basseterre
LC|Saint Lucia||Castries
VC|Saint Vincent and the Grenadines||Kingstown
WS|Samoa|Samoan|Apia
SM|San Marino||
ST|Sao Tome and Principe||
SA|Saudi Arabia|Saudi/Saudi Arabian|Riyadh
SN|Senegal|Senegalese|Dakar
RS|Serbia|Serbian|Belgrade
SC|Seychelles|Seychellois|
SL|Sierra Leone|Sierra Leonean|
SG|Singapore|Singaporean|
SK|Slovakia|Slovak/Slovakian|Bratislava
SI|Slovenia|Slovenian/Slovene|Ljubljana
SB|Solomon Islands||Honiara
SO|Somalia|Somali|Mogadishu
ZA|South Africa|South African|Pretoria
SS|South Sudan|South Sudanese|Juba
ES|Spain|Spanish|Madrid
LK|Sri Lanka/Ceylon|Sri Lankan|Colombo
SD|Sudan|Sudanese|Khartoum
SR|Suriname|Surinamese|Paramaribo
SE|Sweden|Swedish|Stockholm
CH|Switzerland|Swiss|Bern
SY|Syria|Syrian|Damascus
TW|Taiwan/Republic of China|Taiwanese|Taipei
TJ|Tajikistan|Tajik|Dushanbe
TZ|Tanzania|Tanzanian|Dodoma
TH|Thailand|Thai|Bangkok
TL|Timor-Leste/East Timor|Timorese|Dili
TG|Togo|Togolese|Lome
TO|Tonga|Tongan|
TT|Trinidad and Tobago|Trinidadian|Port of Spain
TN|Tunisia|Tunisian|Tunis
TR|Turkey/Turkiye|Turkish|Ankara
TM|Turkmenistan|Turkmen|Ashgabat
TV|Tuvalu|Tuvaluan|Funafuti
UG|Uganda|Ugandan|Kampala
AE|United Arab Emirates/UAE/U.A.E.|Emirati|Abu Dhabi
UY|Uruguay|Uruguayan|Montevideo
UZ|Uzbekistan|Uzbek|Tashkent
VU|Vanuatu||Port-Vila
VA|Vatican/Vatican City/Holy See||
VE|Venezuela|Venezuelan|Caracas
VN|Vietnam/Viet Nam/North Vietnam|Vietnamese/North Vietnamese|Hanoi
YE|Yemen|Yemeni|Sanaa
ZM|Zambia|Zambian|Lusaka
ZW|Zimbabwe|Zimbabwean|Harare
-CS|Czechoslovakia|Czechoslovak/Czechoslovakian|
-YU|Yugoslavia|Yugoslav|
-DD|East Germany/German Democratic Republic|East German|
-AH|Austria-Hungary|Austro-Hungarian|
-OT|Ottoman Empire|Ottoman|
-MK|Manchukuo||
`
  .trim()
  .split('\n');

/** The countries of states.ts, which cities also lie in. */
export const codesOfStates: ReadonlyMap<string, string> = new Map([
  ['JP', 'japan'],
  ['RU', 'russia'],
  ['US', 'united-states'],
  ['CN', 'china'],
  ['KR', 'south-korea'],
  ['KP', 'north-korea'],
  ['GB', 'united-kingdom'],
  ['DE', 'germany'],
  ['UA', 'ukraine'],
]);
