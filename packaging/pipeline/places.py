"""Names of countries, nationalities and bodies: they fill gaps after the model, and never overrule it."""

Pattern = dict[str, object]

COUNTRIES = """
Afghanistan | Albania | Algeria | Andorra | Angola | Antigua and Barbuda | Argentina | Armenia | Australia | Austria |
Azerbaijan | Bahamas | Bahrain | Bangladesh | Barbados | Belarus | Belgium | Belize | Benin | Bhutan | Bolivia |
Bosnia | Bosnia and Herzegovina | Botswana | Brazil | Britain | Brunei | Bulgaria | Burkina Faso | Burundi | Cambodia
| Cameroon | Canada | Cape Verde | Central African Republic | Chad | Chile | China | Colombia | Comoros | Congo |
Democratic Republic of the Congo | Democratic Republic of Congo | Costa Rica | Croatia | Cuba | Cyprus | Czech
Republic | Czechia | Denmark | Djibouti | Dominica | Dominican Republic | Ecuador | Egypt | El Salvador | England |
Equatorial Guinea | Eritrea | Estonia | Eswatini | Ethiopia | Fiji | Finland | France | Gabon | Gambia | Germany |
Ghana | Greece | Greenland | Grenada | Guatemala | Guinea | Guinea-Bissau | Guyana | Haiti | Honduras | Hong Kong |
Hungary | Iceland | India | Indonesia | Iran | Iraq | Ireland | Israel | Italy | Ivory Coast | Jamaica | Japan |
Jordan | Kazakhstan | Kenya | Kiribati | Kosovo | Kuwait | Kyrgyzstan | Laos | Latvia | Lebanon | Lesotho | Liberia |
Libya | Liechtenstein | Lithuania | Luxembourg | Macau | Madagascar | Malawi | Malaysia | Maldives | Mali | Malta |
Mauritania | Mauritius | Mexico | Micronesia | Moldova | Monaco | Mongolia | Montenegro | Morocco | Mozambique |
Myanmar | Burma | Namibia | Nauru | Nepal | Netherlands | New Zealand | Nicaragua | Niger | Nigeria | North Korea |
North Macedonia | Northern Ireland | Norway | Oman | Pakistan | Palau | Palestine | Panama | Papua New Guinea |
Paraguay | Peru | Philippines | Poland | Portugal | Puerto Rico | Qatar | Romania | Russia | Rwanda | Samoa | San
Marino | Saudi Arabia | Scotland | Senegal | Serbia | Seychelles | Sierra Leone | Singapore | Slovakia | Slovenia |
Solomon Islands | Somalia | Somaliland | South Africa | South Korea | South Sudan | Spain | Sri Lanka | Sudan |
Suriname | Sweden | Switzerland | Syria | Taiwan | Tajikistan | Tanzania | Thailand | Timor-Leste | East Timor | Togo
| Tonga | Trinidad and Tobago | Tunisia | Turkey | Türkiye | Turkmenistan | Tuvalu | Uganda | Ukraine | United Arab
Emirates | United Kingdom | United States | United States of America | Uruguay | Uzbekistan | Vanuatu | Vatican City |
Venezuela | Vietnam | Wales | Yemen | Zambia | Zimbabwe | UAE | UK | USA | DRC | U.S. | U.S | U.K. | US
"""

NATIONALITIES = """
Afghan | Albanian | Algerian | American | Angolan | Argentine | Argentinian | Armenian | Australian | Austrian |
Azerbaijani | Bahraini | Bangladeshi | Belarusian | Belgian | Bolivian | Bosnian | Brazilian | British | Bulgarian |
Burmese | Cambodian | Cameroonian | Canadian | Chadian | Chilean | Chinese | Colombian | Congolese | Costa Rican |
Croatian | Cuban | Cypriot | Czech | Danish | Dominican | Dutch | Ecuadorian | Ecuadorean | Egyptian | Emirati |
English | Eritrean | Estonian | Ethiopian | European | Fijian | Filipino | Finnish | French | Gambian | Georgian |
German | Ghanaian | Greek | Guatemalan | Guyanese | Haitian | Honduran | Hungarian | Icelandic | Indian | Indonesian |
Iranian | Iraqi | Irish | Israeli | Italian | Ivorian | Jamaican | Japanese | Jordanian | Kazakh | Kenyan | Korean |
Kurdish | Kuwaiti | Latin American | Latvian | Lebanese | Liberian | Libyan | Lithuanian | Malaysian | Malian |
Maltese | Mauritian | Mexican | Moldovan | Mongolian | Moroccan | Mozambican | Namibian | Nepalese | Nepali |
Nicaraguan | Nigerian | North Korean | Norwegian | Omani | Pakistani | Palestinian | Panamanian | Paraguayan |
Peruvian | Polish | Portuguese | Qatari | Romanian | Russian | Rwandan | Salvadoran | Salvadorean | Saudi | Scottish |
Senegalese | Serbian | Singaporean | Slovak | Slovenian | Somali | South African | South American | South Korean |
Soviet | Spanish | Sri Lankan | Sudanese | Swedish | Swiss | Syrian | Taiwanese | Tanzanian | Thai | Tibetan |
Tunisian | Turkish | Ugandan | Ukrainian | Uruguayan | Uzbek | Venezuelan | Vietnamese | Welsh | Yemeni | Zambian |
Zimbabwean | African | Asian | Arab | Jewish | Muslim | Christian | Catholic | Buddhist | Hindu | Sikh | Sunni |
Shiite | Shia | Democrat | Republican
"""

BODIES = """
United Nations | European Union | NATO | African Union | Arab League | World Bank | IMF | International Monetary Fund
| World Health Organization | WHO | OPEC | ASEAN | G7 | G20 | G-7 | G-20 | BRICS | UNICEF | UNESCO | UNHCR | FIFA |
UEFA | Interpol | FBI | CIA | Congress | Kremlin | Pentagon | White House | Twitter | Facebook | Google | Reuters |
Associated Press | AFP
"""

_NO_PLURAL = ("ish", "ese", "ch", "ss", "sh")


def _names(table: str) -> list[str]:
    return [" ".join(name.split()) for name in table.split("|")]


def place_patterns() -> list[Pattern]:
    """Entity ruler patterns, in the order of the tables."""
    labelled = [("GPE", name) for name in _names(COUNTRIES)]
    for name in _names(NATIONALITIES):
        forms = [name] if name.endswith(_NO_PLURAL) else [name, f"{name}s"]
        labelled += [("NORP", form) for form in forms]
    labelled += [("FAC" if name == "White House" else "ORG", name) for name in _names(BODIES)]
    return [{"label": label, "pattern": name, "id": "list"} for label, name in labelled]
