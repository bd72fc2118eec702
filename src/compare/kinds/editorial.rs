//! The text alone.

use crate::compare::kind::{Family, Kind};

/// A thing has another name in the file.
pub static RENAMED: Kind = Kind::new(
    Family::Editorial,
    "CE001",
    "renamed",
    [
        "
title = изменено имя
said = изменено имя
page = Имя в файле другое, а вещь та же: это видно по тому, кто действует, сколько времени дано, что делается и между чем она стоит.
",
        "
title = атауы өзгерді
said = атауы өзгерді
page = Файлдағы атауы басқа, нәрсе сол күйінде: оны кім әрекет ететінінен, қанша уақыт берілгенінен, не жасалатынынан және қай жерде тұрғанынан көруге болады.
",
        "
title = renamed
said = renamed
page = The name in the file is another, the thing is the same: who acts, how long, what is done and what it stands between tell so.
",
    ],
);

/// A text is spelt otherwise.
pub static RESPELLED: Kind = Kind::new(
    Family::Editorial,
    "CE002",
    "respelled",
    [
        "
title = текст записан иначе теми же словами
said = записано иначе теми же словами
page = Слова те же; отличаются прописные буквы, знаки препинания, кавычки или пробелы.
",
        "
title = мәтін сол сөздермен басқаша жазылған
said = сол сөздермен басқаша жазылған
page = Сөздері бірдей; бас әріптері, тыныс белгілері, тырнақшалары немесе бос орындары басқа.
",
        "
title = a text is spelt otherwise
said = the same words are spelt otherwise
page = The words are the same; capitals, punctuation, quotation marks or spaces differ.
",
    ],
);

/// A text has other words.
pub static REWORDED: Kind = Kind::new(
    Family::Editorial,
    "CE003",
    "reworded",
    [
        "
title = текст изложен другими словами
said = изложено другими словами
page = Слова изменились там, где программа их не понимает: в названии, в описании действия, в тексте основания. Значат ли они то же, решает читатель.
",
        "
title = мәтін басқа сөздермен жазылған
said = басқа сөздермен жазылған
page = Сөздер бағдарлама түсінбейтін жерде өзгерді: атауда, әрекеттің сипаттамасында, негіздің мәтінінде. Мағынасы бірдей ме, оны оқырман шешеді.
",
        "
title = a text has other words
said = it is worded otherwise
page = The words have changed where the program does not understand them: in a title, in what is done, in a ground. Whether they mean the same is for the reader to say.
",
    ],
);

/// A thing is stated by other clauses.
pub static CITED: Kind = Kind::new(
    Family::Editorial,
    "CE004",
    "cited-otherwise",
    [
        "
title = названы другие пункты акта
said = названы другие пункты акта
page = Сказанное стоит в других пунктах акта, чем прежде, или ссылка исправлена.
",
        "
title = актінің басқа тармақтары көрсетілген
said = актінің басқа тармақтары көрсетілген
page = Айтылған нәрсе актінің бұрынғыдан басқа тармақтарында тұр немесе сілтеме түзетілген.
",
        "
title = other clauses of the act are named
said = other clauses of the act are named
page = What is said stands in other clauses of the act than before, or the citation has been mended.
",
    ],
);
