"""The few words of bylines and dates in languages that have no file: their pages are read all the same, if only to be told apart."""

#: What opens a byline there, always before a full name.
BYLINES = "von | par | door | av | af | przez | od | oleh | tarafından | kirjoittanut | skrevet av | skrevet af | tekst | text von"

#: What joins two authors there.
CONJUNCTIONS = "und | et | og | och | oraz"

#: Month by its number.
MONTHS = """1: januar | january | janvier | gennaio | januari | jänner | styczeń | stycznia
2: februar | février | febbraio | februari | luty | lutego
3: märz | mars | marzo | maart | marts | marzec | marca
4: avril | aprile | kwiecień | kwietnia
5: mai | maggio | mei | maj | maja
6: juni | juin | giugno | czerwiec | czerwca
7: juli | juillet | luglio | lipiec | lipca
8: august | août | agosto | augustus | augusti | sierpień | sierpnia
9: septembre | settembre | wrzesień | września
10: oktober | octobre | ottobre | październik | października
11: novembre | listopad | listopada
12: dezember | décembre | dicembre | desember | grudzień | grudnia"""
