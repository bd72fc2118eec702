//! A word in which letters of two alphabets look alike.

use rustc_hash::{FxHashMap, FxHashSet};

use super::words::{Written, visit};
use crate::checks::{Check, Family, Find, Finding, Findings, Subject};
use crate::diagnostic::letters::{folds, is_cyrillic, is_latin, twins};
use crate::diagnostic::{Edit, Fix, Level};
use crate::messages::{Arg, Texts};
use crate::source::Span;
use crate::syntax::tree::File;

/// The check.
pub static CHECK: Check = Check {
    code: "Y001",
    name: "mixed-alphabet",
    family: Family::Style,
    level: Level::Warning,
    texts: Texts::new("Y001", RU, KK, EN),
    example: include_str!("../../../tests/checks/Y001/fires.rgl"),
    find: Find::Alone(find),
};

const RU: &str = "
title = буквы двух алфавитов в одном слове
message = в слове «{ $word }» есть { $letters ->
    [latin] латинские
   *[cyrillic] кириллические
  } буквы, похожие на буквы остального слова: { $odd }
help = напишите всё слово буквами одного алфавита
also = здесь то же слово
fix = заменить похожие буквы
finds = В имени или тексте стоят рядом латинские и кириллические буквы, которых на глаз не различить: «с» и «c», «о» и «o».
law = Номер акта, имя или термин с чужой буквой не находит ни поиск, ни другое упоминание того же имени: «А-11» латинской буквой — другой номер.
mend = Примите предложенную замену: она меняет только буквы, вид слова остаётся прежним. Для латинской Y замены нет, так как она похожа и на У, и на Ү: исправьте её сами.
";

const KK: &str = "
title = бір сөзде екі әліпбидің әріптері
message = «{ $word }» сөзінде қалған әріптерге ұқсас { $letters ->
    [latin] латын
   *[cyrillic] кирилл
  } әріптері бар: { $odd }
help = бүкіл сөзді бір әліпбидің әріптерімен жазыңыз
also = мұнда да сол сөз
fix = ұқсас әріптерді ауыстыру
finds = Атауда немесе мәтінде көзбен айыруға болмайтын латын және кирилл әріптері қатар тұр: «с» пен «c», «о» мен «o».
law = Бөтен әріпі бар акт нөмірін, атауды немесе терминді іздеу де, сол атаудың басқа қолданысы да таппайды: латын әрпімен жазылған «А-11» — басқа нөмір.
mend = Ұсынылған ауыстыруды қабылдаңыз: ол тек әріптерді өзгертеді, сөздің түрі сол қалпында қалады. Латын Y әрпіне ауыстыру ұсынылмайды, себебі ол У-ға да, Ү-ге де ұқсайды: оны өзіңіз түзетіңіз.
";

const EN: &str = "
title = letters of two alphabets in one word
message = the word “{ $word }” has { $letters ->
    [latin] Latin
   *[cyrillic] Cyrillic
  } letters that look like those of its other letters: { $odd }
help = write the whole word in the letters of one alphabet
also = here is the same word
fix = replace the letters that look alike
finds = In a name or a text Latin and Cyrillic letters stand beside each other that the eye cannot tell apart: “с” and “c”, “о” and “o”.
law = A number of an act, a name or a term with a foreign letter is found neither by a search nor by the other mentions of the same name: “А-11” with a Latin letter is another number.
mend = Take the proposed replacement: it changes letters only, and the word looks as it did. None is proposed for a Latin Y, which looks like both У and Ү: mend that one yourself.
";

/// A mixed word with every place where it stands.
struct Mixed<'a> {
    odd: Vec<char>,
    places: Vec<Span>,
    /// Each foreign letter with its replacement; none when some place is not known exactly.
    edits: Option<Vec<Edit>>,
    word: &'a str,
}

fn find(subject: &Subject<'_>, found: &mut Findings<'_>) {
    let mut all: Vec<Mixed<'_>> = Vec::new();
    let mut known: FxHashMap<&str, usize> = FxHashMap::default();
    visit(subject.file, &mut |written| {
        // Nearly every text is of one alphabet, and that is told without looking at its words.
        if written.text.is_ascii() || !written.text.contains(is_latin) {
            return;
        }
        for (at, word) in words(written.text) {
            let odd = foreign(word);
            if odd.is_empty() {
                continue;
            }
            let nth = *known.entry(word).or_insert(all.len());
            if nth == all.len() {
                let (places, edits) = (Vec::new(), Some(Vec::new()));
                all.push(Mixed {
                    odd,
                    places,
                    edits,
                    word,
                });
            }
            if let Some(mixed) = all.get_mut(nth) {
                mixed.stands(written, at);
            }
        }
    });
    let alike = match all.is_empty() {
        true => Vec::new(),
        false => alike(subject.file),
    };
    for mut mixed in all {
        // A mend must not make one name of two.
        if alike.iter().any(|name| name.contains(mixed.word)) {
            mixed.edits = None;
        }
        found.add(subject, mixed.finding());
    }
}

/// The names that differ from another one in look-alike letters alone.
fn alike(file: &File) -> Vec<&str> {
    let mut names: FxHashSet<&str> = FxHashSet::default();
    visit(file, &mut |written| {
        names.extend(written.is_name.then_some(written.text));
    });
    let mut looks: FxHashMap<String, Vec<&str>> = FxHashMap::default();
    for name in names {
        for look in folds(name) {
            looks.entry(look).or_default().push(name);
        }
    }
    let several = looks.into_values().filter(|names| names.len() > 1);
    several.flatten().collect()
}

impl Mixed<'_> {
    fn stands(&mut self, written: Written<'_>, at: usize) {
        let start = written.exact.zip(u32::try_from(at).ok());
        let exact = start.map(|(exact, at)| Span {
            start: exact.start + at,
            end: exact.start + at + u32::try_from(self.word.len()).unwrap_or_default(),
            ..exact
        });
        self.places.push(exact.unwrap_or(written.around));
        match exact {
            Some(exact) => {
                let letters = self.word.char_indices();
                let odd = letters.filter(|(_, letter)| self.odd.contains(letter));
                let edits = odd.map(|(at, letter)| replaced(exact, at, letter));
                let edits: Option<Vec<Edit>> = edits.collect();
                self.edits = self
                    .edits
                    .take()
                    .zip(edits)
                    .map(|(own, more)| [own, more].concat());
            }
            None => self.edits = None,
        }
    }

    fn finding(self) -> Finding {
        let mut odd = self.odd.clone();
        odd.sort_unstable();
        odd.dedup();
        let latin = odd.first().copied().is_some_and(is_latin);
        let mut finding = Finding::at(format!("word {}", self.word))
            .with("word", self.word)
            .with("letters", if latin { "latin" } else { "cyrillic" })
            .with("odd", Arg::list(odd));
        for (nth, place) in self.places.iter().enumerate() {
            finding = match nth {
                0 => finding.on(*place),
                _ => finding.see_on(*place, "also"),
            };
        }
        match self.edits {
            Some(edits) => finding.mended_by(Fix {
                message: CHECK.text("fix"),
                edits,
            }),
            None => finding,
        }
    }
}

fn replaced(word: Span, at: usize, letter: char) -> Option<Edit> {
    let start = word.start + u32::try_from(at).ok()?;
    let end = start + u32::try_from(letter.len_utf8()).ok()?;
    let span = Span { start, end, ..word };
    let mut twins = twins(letter);
    // Of two letters that look like it nobody can say which one was meant.
    let only = twins.next().filter(|_| twins.next().is_none())?;
    Some(Edit {
        span,
        text: only.to_string(),
    })
}

/// The runs of letters of a text, with the byte at which each begins; a hyphen parts them, since
/// one name may join words of two languages.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    let pieces = text.split_inclusive(|letter: char| !letter.is_alphabetic());
    let words = pieces.map(move |piece| {
        let start = at;
        at += piece.len();
        (
            start,
            piece.trim_end_matches(|letter: char| !letter.is_alphabetic()),
        )
    });
    words.filter(|(_, word)| !word.is_empty())
}

/// The letters of the alphabet that only sits in between: all of them have twins in the other.
fn foreign(word: &str) -> Vec<char> {
    let latin: Vec<char> = word.chars().filter(|letter| is_latin(*letter)).collect();
    let cyrillic: Vec<char> = word.chars().filter(|letter| is_cyrillic(*letter)).collect();
    if latin.is_empty() || cyrillic.is_empty() {
        return Vec::new();
    }
    let alike = |letters: &[char]| letters.iter().all(|letter| twins(*letter).next().is_some());
    match (alike(&latin), alike(&cyrillic)) {
        (true, true) if cyrillic.len() < latin.len() => cyrillic,
        (true, _) => latin,
        (_, true) => cyrillic,
        _ => Vec::new(),
    }
}
