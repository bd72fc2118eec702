//! What is done in procedures and what with, whatever language an act is in.
//!
//! Steps of a Russian and of a Kazakh act share no word. What they do is little and recurs: papers
//! are taken in, somebody is charged with them, they are checked, decided on, signed and handed
//! over. The beginnings of the words for it are listed here for the three languages of the acts; they
//! are hints for the alignment and decide nothing by themselves.

/// Something that is done, or that it is done with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Notion {
    /// Taking in and entering into the register.
    Register,
    /// Charging somebody with a case.
    Assign,
    /// Looking whether something is right.
    Check,
    /// Deciding.
    Decide,
    /// Writing a draft.
    Prepare,
    /// Signing.
    Sign,
    /// Letting somebody know.
    Notify,
    /// Giving to the applicant.
    HandOver,
    /// Sending from one body to another.
    Send,
    /// Money and what proves that it was paid.
    Payment,
    /// Saying no.
    Refuse,
    /// The minutes of a meeting.
    Minutes,
    /// A digital signature and what confirms it.
    DigitalSignature,
    /// Logging in.
    LogIn,
    /// An application.
    Application,
    /// A receipt for papers.
    Receipt,
    /// What a person is identified by.
    Identity,
    /// What a person has learned.
    Education,
    /// What a person has worked.
    Experience,
    /// A contract.
    Contract,
    /// A translation.
    Translation,
    /// A photograph.
    Photograph,
    /// Health.
    Health,
}

/// The notions with the beginnings of their words: Russian, Kazakh, English.
const WORDS: &[(Notion, &[&str])] = &[
    (
        Notion::Register,
        &[
            "регистр",
            "принимает",
            "приём",
            "прием",
            "тіркеу",
            "тіркей",
            "қабылдап",
            "қабылдау",
            "register",
            "registration",
            "accept",
            "intake",
        ],
    ),
    (
        Notion::Assign,
        &[
            "назнач",
            "резолюц",
            "поруч",
            "тағайында",
            "бұрыштама",
            "айқында",
            "белгіле",
            "assign",
            "appoint",
        ],
    ),
    (
        Notion::Check,
        &[
            "провер",
            "рассм",
            "соответств",
            "изуч",
            "тексер",
            "қарау",
            "қарап",
            "қарай",
            "check",
            "review",
            "examin",
            "verif",
        ],
    ),
    (
        Notion::Decide,
        &[
            "решен",
            "решает",
            "комисс",
            "шешім",
            "decision",
            "decide",
            "commission",
        ],
    ),
    (
        Notion::Prepare,
        &[
            "готов",
            "подготов",
            "оформ",
            "проект",
            "дайында",
            "рәсімде",
            "жоба",
            "prepare",
            "draft",
        ],
    ),
    (Notion::Sign, &["подпис", "қол", "sign"]),
    (
        Notion::Notify,
        &["уведом", "извещ", "хабар", "notif", "notice", "inform"],
    ),
    (
        Notion::HandOver,
        &[
            "выда",
            "вруч",
            "журнал",
            "береді",
            "беру",
            "табыста",
            "issue",
            "hand",
            "deliver",
        ],
    ),
    (
        Notion::Send,
        &[
            "направ",
            "отправ",
            "переда",
            "жібер",
            "жолда",
            "тапсыр",
            "send",
            "forward",
            "pass",
        ],
    ),
    (
        Notion::Payment,
        &[
            "оплат",
            "уплат",
            "сбор",
            "алым",
            "төле",
            "төлем",
            "payment",
            "fee",
            "pay",
        ],
    ),
    (
        Notion::Refuse,
        &["отказ", "тарту", "қабылданба", "refus", "reject"],
    ),
    (
        Notion::Minutes,
        &["протокол", "хаттама", "minutes", "protocol"],
    ),
    (
        Notion::DigitalSignature,
        &["эцп", "эцқ", "сертификат", "куәлендір", "ключ"],
    ),
    (
        Notion::LogIn,
        &["автор", "логин", "парол", "құпиясөз", "login", "password"],
    ),
    (
        Notion::Application,
        &[
            "заявлен",
            "запрос",
            "өтініш",
            "сұрау",
            "application",
            "request",
        ],
    ),
    (
        Notion::Receipt,
        &["талон", "расписк", "қолхат", "receipt", "coupon"],
    ),
    (
        Notion::Identity,
        &[
            "удостоверя",
            "удостоверен",
            "паспорт",
            "личност",
            "жеке",
            "куәландыр",
            "passport",
            "identity",
        ],
    ),
    (
        Notion::Education,
        &["образован", "диплом", "білім", "education", "diploma"],
    ),
    (
        Notion::Experience,
        &["стаж", "трудов", "өтіл", "еңбек", "experience"],
    ),
    (
        Notion::Contract,
        &[
            "договор",
            "контракт",
            "соглашен",
            "келісімшарт",
            "contract",
            "agreement",
        ],
    ),
    (Notion::Translation, &["перевод", "аударма", "translation"]),
    (Notion::Photograph, &["фото", "photo"]),
    (
        Notion::Health,
        &["медицин", "здоров", "денсаул", "medical", "health"],
    ),
];

/// The notions that a word in small letters names.
pub(super) fn named_by(word: &str) -> impl Iterator<Item = Notion> + '_ {
    let named = WORDS
        .iter()
        .filter(|(_, beginnings)| beginnings.iter().any(|own| word.starts_with(own)));
    named.map(|(notion, _)| *notion)
}
