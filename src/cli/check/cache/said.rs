//! Messages as an entry holds them.

use serde::{Deserialize, Serialize};

use super::words::{Lexicon, Word, Words};
use crate::messages::{Arg, Args, Lang, Message};

/// A message.
#[derive(Serialize, Deserialize)]
pub struct Said<'a> {
    id: Word,
    texts: Option<Word>,
    /// Its values; none when they are those of the message before it, as they mostly are.
    #[serde(borrow)]
    values: Option<Vec<(Word, Value<'a>)>>,
}

/// A value of a message.
#[derive(Serialize, Deserialize)]
enum Value<'a> {
    Text(&'a str),
    Number(i64),
    Date(&'a str),
    Moment(&'a str),
    #[serde(borrow)]
    Nested(Box<Said<'a>>),
    In(Lang, #[serde(borrow)] Box<Said<'a>>),
    #[serde(borrow)]
    List(Vec<Value<'a>>),
    #[serde(borrow)]
    Named([&'a str; 3]),
}

impl<'a> Said<'a> {
    /// A message behind another one; none when it cannot be held.
    pub fn of(message: &'a Message, before: Option<&Args>, words: &mut Words) -> Option<Said<'a>> {
        let same = before == Some(&message.args);
        let values = message.args.iter();
        let values =
            values.map(|(name, value)| Some((words.number(name)?, Value::of(value, words)?)));
        let values = (!same).then(|| values.collect::<Option<Vec<_>>>());
        let values = match values {
            Some(values) => Some(values?),
            None => None,
        };
        let texts = message.texts.map(|texts| words.number(texts.name()));
        Some(Said {
            id: words.number(message.id)?,
            texts: match texts {
                Some(texts) => Some(texts?),
                None => None,
            },
            values,
        })
    }

    /// The message again, behind the one before it.
    pub fn message(self, before: &Args, lexicon: &Lexicon) -> Option<Message> {
        let args = match self.values {
            None => before.clone(),
            Some(values) => {
                let values = values.into_iter();
                let values =
                    values.map(|(name, value)| Some((lexicon.word(name)?, value.arg(lexicon)?)));
                Args::from(values.collect::<Option<Vec<_>>>()?)
            }
        };
        let texts = match self.texts {
            None => None,
            Some(texts) => Some(lexicon.texts(texts)?),
        };
        Some(Message {
            id: lexicon.word(self.id)?,
            texts,
            args,
        })
    }
}

impl<'a> Value<'a> {
    fn of(arg: &'a Arg, words: &mut Words) -> Option<Value<'a>> {
        let mut nested = |message: &'a Message| Said::of(message, None, words).map(Box::new);
        Some(match arg {
            Arg::Text(text) => Value::Text(text),
            Arg::Number(number) => Value::Number(*number),
            Arg::Date(iso) => Value::Date(iso),
            Arg::Moment(iso) => Value::Moment(iso),
            Arg::Nested(message) => Value::Nested(nested(message)?),
            Arg::In(lang, message) => Value::In(*lang, nested(message)?),
            Arg::List(items) => {
                let items = items.iter().map(|item| Value::of(item, words));
                Value::List(items.collect::<Option<_>>()?)
            }
            Arg::Named(names) => Value::Named(names.each_ref().map(String::as_str)),
        })
    }

    fn arg(self, lexicon: &Lexicon) -> Option<Arg> {
        let nested = |said: Said<'a>| said.message(&Args::NONE, lexicon).map(Box::new);
        Some(match self {
            Value::Text(text) => Arg::Text(text.to_owned()),
            Value::Number(number) => Arg::Number(number),
            Value::Date(iso) => Arg::Date(iso.to_owned()),
            Value::Moment(iso) => Arg::Moment(iso.to_owned()),
            Value::Nested(said) => Arg::Nested(nested(*said)?),
            Value::In(lang, said) => Arg::In(lang, nested(*said)?),
            Value::List(items) => {
                let items = items.into_iter().map(|item| item.arg(lexicon));
                Arg::List(items.collect::<Option<_>>()?)
            }
            Value::Named(names) => Arg::Named(Box::new(names.map(str::to_owned))),
        })
    }
}
