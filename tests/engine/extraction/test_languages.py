"""Which texts the rules leave alone because they are surely in another language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.engine.extraction.languages import language_of
from app.engine.extraction.rules import RulesExtractor

SAYINGS = {
    "de": "Das Ministerium teilte am Dienstag mit, dass die Brücke gesperrt ist. Der Betreiber wies das zurück und sprach von einer Übung am Morgen.",
    "fr": "Le ministère a déclaré mardi que le pont est fermé. La société qui le gère a démenti et parlé d'un exercice dans la matinée.",
    "es": "El ministerio dijo el martes que el puente está cerrado. La empresa que lo gestiona lo negó y habló de un ejercicio por la mañana.",
    "it": "Il ministero ha detto martedì che il ponte è chiuso. La società che lo gestisce ha smentito e ha parlato di una prova nella mattina.",
    "pt": "O ministério disse na terça-feira que a ponte está fechada. A empresa que a gere negou e falou de um exercício durante a manhã.",
    "nl": "Het ministerie zei dinsdag dat de brug dicht is. Het bedrijf dat de brug beheert sprak dat tegen en had het over een oefening in de ochtend.",
    "pl": "Ministerstwo podało we wtorek, że most jest zamknięty. Firma, która nim zarządza, zaprzeczyła temu i mówiła o ćwiczeniach, które nie trwały długo.",
    "tr": "Bakanlık salı günü köprünün kapalı olduğunu bildirdi. İşletmeci bunu yalanladı ve sabah için planlanan bir tatbikat olduğunu, daha sonra da açılacağını söyledi.",
    "ru": "Министерство сообщило во вторник, что мост закрыт. Оператор это отрицает и говорит об учениях.",
    "uk": "Міністерство повідомило у вівторок, що міст закрито. Оператор це заперечує і говорить про навчання.",
    "ar": "قالت الوزارة يوم الثلاثاء إن الجسر مغلق. ونفت الشركة ذلك وتحدثت عن تدريب في الصباح.",
    "el": "Το υπουργείο είπε την Τρίτη ότι η γέφυρα είναι κλειστή.",
    "zh": "交通部星期二表示，该大桥已经关闭。运营公司否认了这一说法，称那只是一次演习。",
    "ja": "運輸省は火曜日、橋が閉鎖されたと発表した。会社側はこれを否定している。",
    "ko": "교통부는 화요일 다리가 폐쇄되었다고 밝혔다. 운영사는 이를 부인했다.",
}


@pytest.mark.parametrize(("code", "text"), SAYINGS.items())
def test_running_text_in_another_language_is_recognised(code: str, text: str) -> None:
    assert language_of(text) == code
    found = RulesExtractor().extract(text)
    assert (found.unsupported_language, found.claims, found.remarks) == (code, (), ())


@pytest.mark.parametrize(
    "text",
    [
        "The ministry said on Tuesday that the bridge was shut.",
        "Müller, Schröder und Söhne GmbH said its Straßenbahn line from Königsberg to Großstadt was shut.",
        "“No es verdad, y el puente está abierto,” the minister told reporters in the capital, adding that the firm had been wrong about it.",
        "Kestria 2 Norvale 1",
        "Ana Díaz, João Peçanha, Łukasz Żak, Søren Ø",
        "la la la",
        "",
    ],
)
def test_english_names_and_short_texts_are_no_other_language(text: str) -> None:
    assert language_of(text) is None


@given(st.text(max_size=400))
def test_any_text_has_a_known_code_or_none(text: str) -> None:
    code = language_of(text)
    assert code is None or 2 <= len(code) <= 3
