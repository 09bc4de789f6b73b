"""
Writes src/domain/phone-places/places.json from the geocoding and time zone data of Google's libphonenumber.

    pip install phonenumbers && python3 scripts/phone-places.py

Prefixes are digits after the plus. A longer prefix says more than a shorter one that it begins with, so entries that
only repeat what a shorter prefix says are left out.
"""
import json
import re
from pathlib import Path

import phonenumbers
from phonenumbers.geodata import GEOCODE_DATA
from phonenumbers.tzdata import TIMEZONE_DATA

# Countries whose cities are taken, by calling code: the others have their country and zone alone.
WITH_CITIES = ("1", "32", "33", "34", "39", "41", "44", "49")

STATES = dict(
    pair.split("=")
    for pair in (
        "Alabama=AL|Alaska=AK|Arizona=AZ|Arkansas=AR|California=CA|Colorado=CO|Connecticut=CT|Delaware=DE|Florida=FL|"
        "Georgia=GA|Hawaii=HI|Idaho=ID|Illinois=IL|Indiana=IN|Iowa=IA|Kansas=KS|Kentucky=KY|Louisiana=LA|Maine=ME|"
        "Maryland=MD|Massachusetts=MA|Michigan=MI|Minnesota=MN|Mississippi=MS|Missouri=MO|Montana=MT|Nebraska=NE|"
        "Nevada=NV|New Hampshire=NH|New Jersey=NJ|New Mexico=NM|New York=NY|North Carolina=NC|North Dakota=ND|Ohio=OH|"
        "Oklahoma=OK|Oregon=OR|Pennsylvania=PA|Rhode Island=RI|South Carolina=SC|South Dakota=SD|Tennessee=TN|Texas=TX|"
        "Utah=UT|Vermont=VT|Virginia=VA|Washington State=WA|Washington=WA|Washington D.C.=DC|West Virginia=WV|"
        "Wisconsin=WI|Wyoming=WY|Ontario=ON|Quebec=QC|British Columbia=BC|British Colombia=BC|Alberta=AB|Manitoba=MB|"
        "Saskatchewan=SK|New Brunswick=NB|Newfoundland and Labrador=NL|Puerto Rico=PR"
    ).split("|")
)
NORTH_AMERICA = "1"


def place_of(prefix: str, name: str) -> str | None:
    """`city|state`, either part possibly empty."""
    if not prefix.startswith(NORTH_AMERICA):
        return f"{name}|" if "/" not in name and len(name) <= 60 else None
    city, _, state = name.rpartition(", ")
    if city and re.fullmatch("[A-Z]{2}", state):
        return f"{city}|{state}" if "/" not in city else f"|{state}"
    return f"|{STATES[name]}" if name in STATES else None


def without_repeats(table: dict[str, str]) -> dict[str, str]:
    kept: dict[str, str] = {}
    for prefix in sorted(table, key=len):
        shorter = next((kept[prefix[:n]] for n in range(len(prefix) - 1, 0, -1) if prefix[:n] in kept), None)
        if shorter != table[prefix]:
            kept[prefix] = table[prefix]
    return kept


def by_value(table: dict[str, str]) -> dict[str, str]:
    grouped: dict[str, list[str]] = {}
    for prefix, value in sorted(table.items()):
        grouped.setdefault(value, []).append(prefix)
    return {value: " ".join(prefixes) for value, prefixes in sorted(grouped.items())}


codes = {str(code) for code in phonenumbers.COUNTRY_CODE_TO_REGION_CODE}


def has_cities(prefix: str) -> bool:
    code = next(prefix[:n] for n in (1, 2, 3) if prefix[:n] in codes)
    return code in WITH_CITIES


places = {
    prefix: place
    for prefix, names in GEOCODE_DATA.items()
    if has_cities(prefix) and (place := place_of(prefix, names.get("en") or next(iter(names.values()))))
}
# Where a prefix lies in several zones it says nothing: `""` keeps a shorter one from speaking for it.
zones = {prefix: names[0] if len(names) == 1 else "" for prefix, names in TIMEZONE_DATA.items()}
target = Path(__file__).parent.parent / "src/domain/phone-places/places.json"
data = {"places": by_value(without_repeats(places)), "zones": by_value(without_repeats(zones))}
target.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n")
print(f"{len(places)} prefixes with a place, {len(zones)} with a zone: {target.stat().st_size} bytes")
