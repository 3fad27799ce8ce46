import { wordList } from '../word-list';

/** Towns, countries and states, by whose names hardly a company is called and nobody works there. */
const places = wordList(
  `aarhus|abu dhabi|accra|adelaide|amsterdam|ankara|antwerp|argentina|arizona|athens|atlanta|auckland|austin|australia|austria|
  baltimore|bangalore|bangkok|barcelona|barcelone|basel|bath|beijing|belfast|belgium|bengaluru|bergen|berkeley|berlin|bern|birmingham|bogotá|bologna|bonn|
  bordeaux|boston|brasil|bratislava|brazil|bremen|brighton|brisbane|bristol|brooklyn|brussels|bruxelles|bucharest|budapest|buenos aires|cairo|
  california|cambridge|canada|cape town|cardiff|chennai|chicago|chile|china|cleveland|cologne|colombia|colorado|copenhagen|cork|
  dallas|delhi|denmark|denver|detroit|deutschland|dresden|dubai|dublin|durham|düsseldorf|edinburgh|england|espoo|essen|europe|exeter|
  finland|firenze|florence|florida|france|frankfurt|freiburg|galway|geneva|genève|germany|ghent|glasgow|gothenburg|graz|greece|göteborg|guadalajara|
  hamburg|hannover|heidelberg|helsinki|hong kong|houston|hyderabad|iceland|illinois|india|indonesia|ireland|israel|istanbul|italia|italy|jakarta|japan|
  johannesburg|karlsruhe|kenya|kiel|krakow|kraków|kyiv|københavn|köln|lagos|lausanne|leeds|leicester|leiden|leipzig|lima|lisboa|lisbon|liverpool|london|
  londres|los angeles|luxembourg|lyon|madrid|malaga|malmö|manchester|mannheim|marseille|melbourne|mexico|mexico city|miami|milan|milano|minneapolis|
  montreal|montréal|moscow|mumbai|munich|münchen|münster|nairobi|napoli|nashville|netherlands|new jersey|new york|new york city|new zealand|newcastle|norway|
  nottingham|nuremberg|nürnberg|oakland|ontario|oregon|oslo|ottawa|oxford|paris|philadelphia|phoenix|pittsburgh|poland|porto|portland|portugal|poznań|prague|
  praha|reykjavík|riga|rio de janeiro|roma|rome|rotterdam|sacramento|salzburg|san diego|san francisco|san jose|santiago|scotland|seattle|seoul|seville|sevilla|
  shanghai|sheffield|singapore|sofia|south africa|southampton|spain|st. louis|stockholm|stuttgart|sweden|switzerland|sydney|são paulo|taipei|tallinn|tampere|
  tel aviv|texas|the hague|tokyo|torino|toronto|toulouse|trondheim|turin|turkey|uk|united kingdom|united states|uppsala|usa|u.s.|u.k.|utrecht|valencia|vancouver|
  vienna|vilnius|wales|warsaw|warszawa|washington|washington dc|wien|wrocław|york|zagreb|zaragoza|zürich|zurich|nyc|sf|bay area|
  croatia|czechia|ecuador|egypt|ethiopia|ghana|hungary|malaysia|morocco|nigeria|pakistan|peru|philippines|romania|senegal|serbia|taiwan|tanzania|thailand|uganda|ukraine|uruguay|vietnam|
  aberdeen|aalborg|amman|baku|beirut|belgrade|bilbao|braga|brno|calgary|casablanca|coimbra|doha|dundee|eindhoven|gdańsk|grenoble|groningen|hanoi|innsbruck|kampala|karachi|katowice|kigali|kolkata|kyoto|lahore|las vegas|leuven|lille|linz|ljubljana|manila|medellín|montevideo|nantes|naples|odense|osaka|perth|plymouth|pune|quito|raleigh|rennes|riyadh|sarajevo|strasbourg|tbilisi|tunis|turku|venice|
  北京|上海|深圳|广州|杭州|東京|大阪|京都|서울|부산|москва|berlín|münchen|ny|ca|tx|wa|ma|dc|il`,
  '|',
);

/** Whether a text is the name of a town or country, also with another behind it: “Portland, OR”. */
export function isPlaceName(text: string): boolean {
  return places.has(text.toLowerCase());
}
