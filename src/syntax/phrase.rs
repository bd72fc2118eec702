//! Phrases of a head: from the parser's pairs to the tree's parts and tokens.

use pest::iterators::{Pair, Pairs};

use super::duration::{self as durations, Agreement};
use super::errors;
use super::grammar::Rule;
use super::keywords::is_reserved;
use super::token::{
    duration, format_time, is_group, keyword, mark, read_date, read_operator, read_time, single_or,
    squeeze, unquote, weekday,
};
use super::tree::{
    Bound, CHANNEL, Duration, Event, Expr, FactType, Part, ScheduleDays, Side, StartOfForce,
    Statement, Target, Term, Token, Value,
};
use crate::calendar::{Day, StartPolicy};
use crate::diagnostic::Diagnostic;
use crate::messages::Lang;
use crate::source::{Source, Span, Spanned};

/// Reads the phrases of one head; what has a form but no meaning (30 February) is reported.
pub(super) struct Reader<'a> {
    pub source: &'a Source,
    pub base: usize,
    pub lang: Lang,
    pub errors: &'a mut Vec<Diagnostic>,
}

impl Reader<'_> {
    pub(super) fn span(&self, pair: &Pair<'_, Rule>) -> Span {
        // A rule that may go on takes the blanks before what did not come.
        let span = pair.as_span();
        let end = span.start() + span.as_str().trim_end().len();
        errors::span_at(self.source, self.base, span.start(), end)
    }

    fn spanned<T>(&self, pair: &Pair<'_, Rule>, value: T) -> Spanned<T> {
        Spanned::new(value, self.span(pair))
    }

    /// Adds the parts, clauses and tokens of a statement's pair to the statement.
    pub(super) fn statement(&mut self, pair: Pair<'_, Rule>, into: &mut Statement) {
        for inner in pair.clone().into_inner() {
            if inner.as_rule() == Rule::cites {
                let parts = inner.into_inner();
                for cite in parts.filter(|part| part.as_rule() == Rule::cite) {
                    let place = self.span(&cite);
                    let first = into.cited_at.unwrap_or(place);
                    into.cited_at = Some(Span {
                        end: place.end,
                        ..first
                    });
                    into.cites.push(squeeze(cite.as_str()));
                }
                continue;
            }
            self.part(inner, &mut into.parts);
        }
        self.tokens(pair, &mut into.tokens);
    }

    fn part(&mut self, pair: Pair<'_, Rule>, parts: &mut Vec<Spanned<Part>>) {
        let span = self.span(&pair);
        match self.read_part(pair.clone()) {
            Some(part) => parts.push(Spanned::new(part, span)),
            None if is_group(pair.as_rule()) => {
                for inner in pair.into_inner() {
                    self.part(inner, parts);
                }
            }
            None => {}
        }
    }

    fn read_part(&mut self, pair: Pair<'_, Rule>) -> Option<Part> {
        Some(match pair.as_rule() {
            Rule::name => Part::Name(self.name(&pair).value),
            // Ids of services, channels and regions stand where no keyword can, and the names of
            // a row only repeat what was declared elsewhere.
            Rule::identifier | Rule::path => Part::Name(pair.as_str().to_owned()),
            Rule::names => Part::Names(self.row(pair.into_inner())),
            Rule::string => Part::Text(unquote(pair.as_str())),
            Rule::number | Rule::item_number => Part::Number(pair.as_str().to_owned()),
            Rule::date => Part::Date(self.date(&pair)?),
            Rule::between => self.between(pair)?,
            Rule::schedule => Part::Schedule(self.schedule(pair)),
            Rule::duration => Part::Duration(self.duration(pair)?),
            Rule::term => Part::Term(self.term(pair)?),
            Rule::event => Part::Event(self.event(pair)?),
            Rule::expr => Part::Expr(self.expr(pair)?),
            Rule::target => Part::Target(self.target(pair)?),
            Rule::choice => self.choice(pair)?,
            Rule::bound => Part::Bound(self.bound(pair)?),
            Rule::fact_type => Part::FactType(self.fact_type(pair)?),
            Rule::value => Part::Value(self.value(&pair)?),
            Rule::start_of_force => Part::Force(self.force(pair)?),
            Rule::kw_next_day => Part::Policy(StartPolicy::NextDay),
            Rule::kw_event_day => Part::Policy(StartPolicy::EventDay),
            rule => Part::Word(keyword(rule)?),
        })
    }

    fn name(&mut self, pair: &Pair<'_, Rule>) -> Spanned<String> {
        let spanned = self.spanned(pair, pair.as_str().to_owned());
        if is_reserved(&spanned.value) {
            self.errors
                .push(errors::reserved_name(spanned.span, &spanned.value));
        }
        spanned
    }

    fn row(&self, pairs: Pairs<'_, Rule>) -> Vec<Spanned<String>> {
        let names = pairs.filter(|pair| pair.as_rule() == Rule::name);
        names
            .map(|pair| self.spanned(&pair, pair.as_str().to_owned()))
            .collect()
    }

    fn names(&mut self, pairs: Pairs<'_, Rule>) -> Vec<Spanned<String>> {
        let mut list = Vec::new();
        for pair in pairs.filter(|pair| pair.as_rule() == Rule::name) {
            list.push(self.name(&pair));
        }
        list
    }

    fn date(&mut self, pair: &Pair<'_, Rule>) -> Option<Day> {
        let text = pair.as_str();
        let day = read_date(text);
        if day.is_none() {
            self.errors.push(errors::bad_date(self.span(pair), text));
        }
        day
    }

    fn between(&mut self, pair: Pair<'_, Rule>) -> Option<Part> {
        let dates: Vec<_> = pair
            .into_inner()
            .filter(|part| part.as_rule() == Rule::date)
            .collect();
        match dates.as_slice() {
            [first, last] => Some(Part::Between(self.date(first)?, self.date(last)?)),
            _ => None,
        }
    }

    fn schedule(&mut self, pair: Pair<'_, Rule>) -> Vec<ScheduleDays> {
        let days = pair
            .into_inner()
            .filter(|part| part.as_rule() == Rule::schedule_days);
        days.collect::<Vec<_>>()
            .into_iter()
            .filter_map(|part| self.schedule_days(part))
            .collect()
    }

    fn schedule_days(&mut self, pair: Pair<'_, Rule>) -> Option<ScheduleDays> {
        let (mut weekdays, mut times) = (Vec::new(), Vec::new());
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::weekday => weekdays.push(weekday(part)?),
                Rule::time => times.push(self.time(&part)?),
                _ => {}
            }
        }
        let first = *weekdays.first()?;
        let pause = match times.as_slice() {
            [_, _, from, to] => Some((*from, *to)),
            _ => None,
        };
        Some(ScheduleDays {
            days: (first, *weekdays.last()?),
            open: (*times.first()?, *times.get(1)?),
            pause,
        })
    }

    fn time(&mut self, pair: &Pair<'_, Rule>) -> Option<u16> {
        let text = pair.as_str();
        let time = read_time(text);
        if time.is_none() {
            self.errors.push(errors::bad_time(self.span(pair), text));
        }
        time
    }

    fn duration(&mut self, pair: Pair<'_, Rule>) -> Option<Duration> {
        let span = self.span(&pair);
        let Some((found, unit)) = duration(pair.clone()) else {
            self.errors
                .push(errors::number_too_large(span, pair.as_str()));
            return None;
        };
        if found.amount == 0 {
            self.errors.push(errors::zero_term(span));
        }
        let place = pair.as_span();
        let before = place.get_input().get(..place.start()).unwrap_or_default();
        let written = pair.as_str().trim_end();
        match durations::agreement(found, unit, before, self.lang) {
            Agreement::Right => {}
            Agreement::Wrong(right) => self.errors.push(errors::agreement(span, written, right)),
            Agreement::Foreign(right) => {
                self.errors
                    .push(errors::mixed_language(span, written, &right));
            }
        }
        Some(found)
    }

    fn term(&mut self, pair: Pair<'_, Rule>) -> Option<Term> {
        let mut term = Term {
            duration: None,
            elapsed: false,
            from: None,
        };
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::duration => term.duration = Some(self.duration(part)?),
                Rule::kw_elapsed => term.elapsed = true,
                Rule::event => {
                    let span = self.span(&part);
                    term.from = Some(Spanned::new(self.event(part)?, span));
                }
                _ => {}
            }
        }
        Some(term)
    }

    fn event(&mut self, pair: Pair<'_, Rule>) -> Option<Event> {
        let mut inner = pair.into_inner();
        let first = inner.next()?;
        let name = inner
            .next()
            .map(|name| name.as_str().to_owned())
            .unwrap_or_default();
        Some(match first.as_rule() {
            Rule::kw_submitted => Event::Submitted,
            Rule::kw_received => Event::Received,
            Rule::kw_start_of => Event::StartOf(name),
            Rule::kw_end_of => Event::EndOf(name),
            Rule::kw_notice_of => Event::NoticeOf(name),
            _ => Event::Fact(name),
        })
    }

    fn target(&mut self, pair: Pair<'_, Rule>) -> Option<Target> {
        let inner = pair.into_inner().next()?;
        Some(match inner.as_rule() {
            Rule::kw_next => Target::Next,
            Rule::silent_target => Target::Silent(unquote(inner.into_inner().last()?.as_str())),
            _ => Target::Name(self.name(&inner).value),
        })
    }

    fn choice(&mut self, pair: Pair<'_, Rule>) -> Option<Part> {
        let (mut name, mut target) = (None, None);
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::name => name = Some(self.name(&part)),
                Rule::target => {
                    let span = self.span(&part);
                    target = Some(Spanned::new(self.target(part)?, span));
                }
                _ => {}
            }
        }
        Some(Part::Choice(name?, target))
    }

    fn bound(&mut self, pair: Pair<'_, Rule>) -> Option<Bound> {
        let mut side = Side::Within;
        let mut bound = None;
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::kw_not_before => side = Side::NotBefore,
                Rule::kw_not_after => side = Side::NotAfter,
                _ => bound = Some(self.distance(part)?),
            }
        }
        let (duration, before, event) = bound?;
        Some(Bound {
            side,
            duration,
            before,
            event,
        })
    }

    fn distance(&mut self, pair: Pair<'_, Rule>) -> Option<(Duration, bool, Spanned<Event>)> {
        let mut inner = pair.into_inner();
        let duration = self.duration(inner.next()?)?;
        let before = inner.next()?.as_rule() == Rule::kw_before;
        let event = inner.next()?;
        let span = self.span(&event);
        Some((duration, before, Spanned::new(self.event(event)?, span)))
    }

    fn fact_type(&mut self, pair: Pair<'_, Rule>) -> Option<FactType> {
        let inner = pair.into_inner().next()?;
        Some(match inner.as_rule() {
            Rule::kw_yes_no => FactType::YesNo,
            Rule::one_of => FactType::OneOf(self.names(inner.into_inner())),
            Rule::kw_number_type => FactType::Number,
            Rule::kw_date_type => FactType::Date,
            Rule::kw_duration_type => FactType::Duration,
            Rule::kw_money_type => FactType::Money,
            Rule::kw_persons_type => FactType::Persons,
            _ => FactType::ByLists,
        })
    }

    fn value(&mut self, pair: &Pair<'_, Rule>) -> Option<Value> {
        let inner = pair.clone().into_inner().next()?;
        Some(match inner.as_rule() {
            Rule::kw_yes => Value::Flag(true),
            Rule::kw_no => Value::Flag(false),
            Rule::date => Value::Date(self.date(&inner)?),
            Rule::number => match inner.as_str().parse() {
                Ok(number) => Value::Number(number),
                Err(_) => {
                    let span = self.span(&inner);
                    self.errors
                        .push(errors::number_too_large(span, inner.as_str()));
                    return None;
                }
            },
            _ => Value::Name(self.name(&inner).value),
        })
    }

    fn force(&mut self, pair: Pair<'_, Rule>) -> Option<StartOfForce> {
        let inner = pair.into_inner().next()?;
        Some(match inner.as_rule() {
            Rule::date => StartOfForce::On(self.date(&inner)?),
            Rule::kw_since_registration => StartOfForce::Registration,
            Rule::kw_since_publication => StartOfForce::Publication,
            _ => {
                let length = inner
                    .into_inner()
                    .find(|part| part.as_rule() == Rule::duration)?;
                let span = self.span(&length);
                let length = self.duration(length)?;
                if length.unit.is_of_an_office() {
                    self.errors.push(errors::office_unit(span));
                }
                StartOfForce::AfterPublication(length)
            }
        })
    }

    fn expr(&mut self, pair: Pair<'_, Rule>) -> Option<Expr> {
        let parts = self.operands(pair, Rule::conjunction, Self::conjunction)?;
        Some(single_or(parts, Expr::Any))
    }

    fn conjunction(&mut self, pair: Pair<'_, Rule>) -> Option<Expr> {
        let parts = self.operands(pair, Rule::negation, Self::negation)?;
        Some(single_or(parts, Expr::All))
    }

    fn operands(
        &mut self,
        pair: Pair<'_, Rule>,
        rule: Rule,
        read: fn(&mut Self, Pair<'_, Rule>) -> Option<Expr>,
    ) -> Option<Vec<Expr>> {
        let parts = pair.into_inner().filter(|part| part.as_rule() == rule);
        parts
            .collect::<Vec<_>>()
            .into_iter()
            .map(|part| read(self, part))
            .collect()
    }

    fn negation(&mut self, pair: Pair<'_, Rule>) -> Option<Expr> {
        let mut negated = false;
        let mut found = None;
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::kw_not => negated = true,
                Rule::expr => found = Some(self.expr(part)?),
                Rule::comparison => found = Some(self.comparison(part)?),
                _ => {}
            }
        }
        let found = found?;
        Some(if negated {
            Expr::Not(Box::new(found))
        } else {
            found
        })
    }

    fn comparison(&mut self, pair: Pair<'_, Rule>) -> Option<Expr> {
        let (mut facts, mut operator, mut compared) = (Vec::new(), None, None);
        for part in pair.into_inner() {
            match part.as_rule() {
                Rule::sum => facts = self.sum(part),
                Rule::operator => operator = Some(read_operator(part.as_str())),
                _ => {
                    let span = self.span(&part);
                    compared = Some(Spanned::new(self.value(&part)?, span));
                }
            }
        }
        Some(Expr::Test {
            facts,
            compared: operator.zip(compared),
        })
    }

    fn sum(&mut self, pair: Pair<'_, Rule>) -> Vec<Spanned<String>> {
        let names = pair
            .into_inner()
            .filter(|part| part.as_rule() == Rule::fact_name);
        let mut list = Vec::new();
        for name in names {
            let span = self.span(&name);
            match name.into_inner().next() {
                Some(inner) if inner.as_rule() == Rule::name => list.push(self.name(&inner)),
                _ => list.push(Spanned::new(CHANNEL.to_owned(), span)),
            }
        }
        list
    }

    /// Adds the tokens of a pair in their order, reporting keywords of another language.
    pub(super) fn tokens(&mut self, pair: Pair<'_, Rule>, into: &mut Vec<Token>) {
        if let Some(token) = self.token(&pair) {
            into.push(token);
            return;
        }
        for inner in pair.into_inner() {
            self.tokens(inner, into);
        }
    }

    fn token(&mut self, pair: &Pair<'_, Rule>) -> Option<Token> {
        let rule = pair.as_rule();
        if let Some(words) = keyword(rule) {
            if words.is_foreign(pair.as_str(), self.lang) {
                let right = words.word(self.lang);
                let span = self.span(pair);
                self.errors
                    .push(errors::mixed_language(span, pair.as_str(), right));
            }
            return Some(Token::Keyword(words));
        }
        Some(match rule {
            Rule::duration => Token::Duration(duration(pair.clone())?.0),
            Rule::date => Token::Date(read_date(pair.as_str())?),
            Rule::time => Token::Verbatim(format_time(read_time(pair.as_str())?)),
            Rule::cite => Token::Verbatim(squeeze(pair.as_str())),
            Rule::name
            | Rule::identifier
            | Rule::path
            | Rule::string
            | Rule::number
            | Rule::item_number
            | Rule::step_name => Token::Verbatim(pair.as_str().to_owned()),
            _ => Token::Mark(mark(rule, pair.as_str())?),
        })
    }
}
