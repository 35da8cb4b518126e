"""States as the news names them: name, adjective, capital (a metonym for the government), further names. Data, written by hand."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

_ROWS = """
Afghanistan|Afghan|Kabul|
Albania|Albanian|Tirana|
Algeria|Algerian|Algiers|
Angola|Angolan|Luanda|
Argentina|Argentine|Buenos Aires|
Armenia|Armenian|Yerevan|
Australia|Australian|Canberra|
Austria|Austrian|Vienna|
Azerbaijan|Azerbaijani|Baku|
Bahrain|Bahraini|Manama|
Bangladesh|Bangladeshi|Dhaka|
Belarus|Belarusian|Minsk|
Belgium|Belgian||
Benin|Beninese||
Bolivia|Bolivian|La Paz|
Bosnia and Herzegovina|Bosnian|Sarajevo|Bosnia
Botswana|Botswanan|Gaborone|
Brazil|Brazilian|Brasilia|
Bulgaria|Bulgarian|Sofia|
Burkina Faso|Burkinabe|Ouagadougou|
Burundi|Burundian||
Cambodia|Cambodian|Phnom Penh|
Cameroon|Cameroonian|Yaounde|
Canada|Canadian|Ottawa|
Central African Republic|Central African|Bangui|
Chad|Chadian|N'Djamena|
Chile|Chilean|Santiago|
China|Chinese|Beijing|People's Republic of China
Colombia|Colombian|Bogota|
Congo|Congolese|Kinshasa|Democratic Republic of Congo;DR Congo
Costa Rica|Costa Rican||
Croatia|Croatian|Zagreb|
Cuba|Cuban|Havana|
Cyprus|Cypriot|Nicosia|
Czech Republic|Czech|Prague|Czechia
Denmark|Danish|Copenhagen|
Djibouti|Djiboutian||
Dominican Republic|Dominican|Santo Domingo|
Ecuador|Ecuadorean|Quito|
Egypt|Egyptian|Cairo|
El Salvador|Salvadoran|San Salvador|
Eritrea|Eritrean|Asmara|
Estonia|Estonian|Tallinn|
Ethiopia|Ethiopian|Addis Ababa|
Fiji|Fijian|Suva|
Finland|Finnish|Helsinki|
France|French|Paris|
Gabon|Gabonese|Libreville|
Gambia|Gambian|Banjul|
Georgia|Georgian|Tbilisi|
Germany|German|Berlin|
Ghana|Ghanaian|Accra|
Greece|Greek|Athens|
Guatemala|Guatemalan||
Guinea|Guinean|Conakry|
Haiti|Haitian|Port-au-Prince|
Honduras|Honduran|Tegucigalpa|
Hungary|Hungarian|Budapest|
Iceland|Icelandic|Reykjavik|
India|Indian|New Delhi|Delhi
Indonesia|Indonesian|Jakarta|
Iran|Iranian|Tehran|Islamic Republic of Iran
Iraq|Iraqi|Baghdad|
Ireland|Irish|Dublin|
Israel|Israeli||
Italy|Italian|Rome|
Ivory Coast|Ivorian|Abidjan|
Jamaica|Jamaican||
Japan|Japanese|Tokyo|
Jordan|Jordanian|Amman|
Kazakhstan|Kazakh|Astana|
Kenya|Kenyan|Nairobi|
Kosovo|Kosovar|Pristina|
Kuwait|Kuwaiti||
Kyrgyzstan|Kyrgyz|Bishkek|
Laos|Laotian|Vientiane|
Latvia|Latvian|Riga|
Lebanon|Lebanese|Beirut|
Liberia|Liberian|Monrovia|
Libya|Libyan|Tripoli|
Lithuania|Lithuanian|Vilnius|
Luxembourg|Luxembourgish||
Madagascar|Malagasy|Antananarivo|
Malawi|Malawian|Lilongwe|
Malaysia|Malaysian|Kuala Lumpur|
Mali|Malian|Bamako|
Malta|Maltese|Valletta|
Mauritania|Mauritanian|Nouakchott|
Mexico|Mexican|Mexico City|
Moldova|Moldovan|Chisinau|
Mongolia|Mongolian|Ulaanbaatar|
Montenegro|Montenegrin|Podgorica|
Morocco|Moroccan|Rabat|
Mozambique|Mozambican|Maputo|
Myanmar|Burmese|Naypyitaw|Burma
Namibia|Namibian|Windhoek|
Nepal|Nepali|Kathmandu|
Netherlands|Dutch|The Hague|
New Zealand|New Zealand|Wellington|
Nicaragua|Nicaraguan|Managua|
Niger|Nigerien|Niamey|
Nigeria|Nigerian|Abuja|
North Korea|North Korean|Pyongyang|DPRK;Democratic People's Republic of Korea
North Macedonia|Macedonian|Skopje|
Norway|Norwegian|Oslo|
Oman|Omani|Muscat|
Pakistan|Pakistani|Islamabad|
Palestine|Palestinian|Ramallah|Palestinian Authority
Panama|Panamanian||
Paraguay|Paraguayan|Asuncion|
Peru|Peruvian|Lima|
Philippines|Philippine|Manila|
Poland|Polish|Warsaw|
Portugal|Portuguese|Lisbon|
Qatar|Qatari|Doha|
Romania|Romanian|Bucharest|
Russia|Russian|Moscow|Russian Federation
Rwanda|Rwandan|Kigali|
Saudi Arabia|Saudi|Riyadh|
Senegal|Senegalese|Dakar|
Serbia|Serbian|Belgrade|
Sierra Leone|Sierra Leonean|Freetown|
Singapore|Singaporean||
Slovakia|Slovak|Bratislava|
Slovenia|Slovenian|Ljubljana|
Somalia|Somali|Mogadishu|
South Africa|South African|Pretoria|
South Korea|South Korean|Seoul|Republic of Korea
South Sudan|South Sudanese|Juba|
Spain|Spanish|Madrid|
Sri Lanka|Sri Lankan|Colombo|
Sudan|Sudanese|Khartoum|
Sweden|Swedish|Stockholm|
Switzerland|Swiss|Bern|
Syria|Syrian|Damascus|
Taiwan|Taiwanese|Taipei|
Tajikistan|Tajik|Dushanbe|
Tanzania|Tanzanian|Dodoma|
Thailand|Thai|Bangkok|
Togo|Togolese|Lome|
Tunisia|Tunisian|Tunis|
Turkey|Turkish|Ankara|Turkiye
Turkmenistan|Turkmen|Ashgabat|
Uganda|Ugandan|Kampala|
Ukraine|Ukrainian|Kyiv|Kiev
United Arab Emirates|Emirati|Abu Dhabi|UAE
United Kingdom|British|London|Britain;UK;Great Britain
United States|American|Washington|US;USA;United States of America
Uruguay|Uruguayan|Montevideo|
Uzbekistan|Uzbek|Tashkent|
Venezuela|Venezuelan|Caracas|
Vietnam|Vietnamese|Hanoi|
Yemen|Yemeni|Sanaa|
Zambia|Zambian|Lusaka|
Zimbabwe|Zimbabwean|Harare|
"""


@dataclass(frozen=True, slots=True)
class State:
    """One state; `capital` is "" where the capital's name does not stand for the government in the news."""

    name: str
    adjective: str
    capital: str
    other_names: tuple[str, ...]


def _state(row: str) -> State:
    name, adjective, capital, others = row.split("|")
    return State(name, adjective, capital, tuple(o for o in others.split(";") if o))


STATES: tuple[State, ...] = tuple(_state(row) for row in _ROWS.strip().splitlines())


@cache
def state_names() -> dict[str, State]:
    """Lower-case name or further name -> state ("us" -> United States); the adjective and the capital are not in it."""
    table: dict[str, State] = {}
    for state in STATES:
        for name in (state.name, *state.other_names):
            table[name.lower()] = state
    return table


@cache
def adjectives() -> dict[str, State]:
    """Lower-case adjective -> state, and its plural for the people ("ukrainians")."""
    table: dict[str, State] = {}
    for state in STATES:
        table[state.adjective.lower()] = state
        if state.adjective.endswith(("n", "i")):
            table[state.adjective.lower() + "s"] = state
    return table


@cache
def capitals() -> dict[str, State]:
    """Lower-case capital -> the state whose government it may stand for ("moscow" -> Russia); "kiev" counts as Kyiv."""
    table = {state.capital.lower(): state for state in STATES if state.capital}
    table["kiev"] = table["kyiv"]
    return table
