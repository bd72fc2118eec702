//! The statements about the regulation as a whole.

use crate::messages::Lang;
use crate::model::participant::channel_place;
use crate::model::path;
use crate::model::{Cited, Fee, Ground, Region, Regulation, StandardRef};
use crate::syntax::tree::{Kind, Part, Statement};

use super::{Resolver, act};

/// A regulation that has nothing but its name yet.
pub(super) fn empty(lang: Lang, root: &Statement) -> Regulation {
    Regulation {
        path: root
            .name()
            .map(|name| name.value.to_owned())
            .unwrap_or_default(),
        is_standard: root.kind == Kind::Standard,
        lang,
        title: root.text().to_owned(),
        titles: Vec::new(),
        act: None,
        standard: None,
        region: None,
        provider: None,
        calendar: "kazakhstan".to_owned(),
        office_hours: None,
        intake_hours: None,
        day_count: None,
        forms: Vec::new(),
        results: Vec::new(),
        channels: Vec::new(),
        actors: Vec::new(),
        facts: Vec::new(),
        documents: Vec::new(),
        fees: Vec::new(),
        free: Vec::new(),
        grounds: Vec::new(),
        services: Vec::new(),
        lists: Vec::new(),
        obligations: Vec::new(),
        remarks: Vec::new(),
    }
}

impl Resolver {
    /// Reads every statement of the regulation that is not a service.
    pub(super) fn general(&mut self, root: &Statement) {
        for statement in root.children() {
            self.general_statement(statement);
        }
    }

    fn general_statement(&mut self, statement: &Statement) {
        let cites = || statement.cites.clone();
        match statement.kind {
            Kind::Title => self.title(statement),
            Kind::Act => self.regulation.act = Some(self.act(statement)),
            Kind::ReliesOn => {
                self.place(path::STANDARD, statement.span);
                self.regulation.standard = relies_on(statement);
            }
            Kind::Region => self.regulation.region = region(statement),
            Kind::Provider => {
                self.place(path::PROVIDER, statement.span);
                let value = statement.text().to_owned();
                self.regulation.provider = Some(Cited {
                    value,
                    cites: cites(),
                });
            }
            Kind::UsesCalendar => {
                let name = statement.name().map(|name| name.value.to_owned());
                self.regulation.calendar = name.unwrap_or_default();
            }
            Kind::OfficeHours => {
                self.place(path::OFFICE_HOURS, statement.span);
                self.regulation.office_hours = self.schedule(statement);
            }
            Kind::IntakeHours => {
                self.place(path::INTAKE_HOURS, statement.span);
                self.regulation.intake_hours = self.schedule(statement);
            }
            Kind::DayCount => {
                self.place(&path::day_count(None), statement.span);
                self.regulation.day_count = self.day_count(statement);
            }
            Kind::Form => {
                self.place(path::FORM, statement.span);
                let forms = statement.words().filter(|word| *word != "form");
                self.regulation.forms.extend(forms);
            }
            Kind::ServiceResult => {
                self.place(&path::result(self.regulation.results.len()), statement.span);
                let value = statement.text().to_owned();
                self.regulation.results.push(Cited {
                    value,
                    cites: cites(),
                });
            }
            Kind::Documents => self.document_list(statement),
            Kind::Fee => self.fee(statement),
            Kind::Free => {
                self.place(&path::free(self.regulation.free.len()), statement.span);
                let value = self.services_named(statement.row());
                self.regulation.free.push(Cited {
                    value,
                    cites: cites(),
                });
            }
            Kind::PrintedList => self.printed_list(statement),
            Kind::Obligation => {
                let duty = self.obligation(statement);
                self.regulation.obligations.extend(duty);
            }
            Kind::Silence | Kind::Assumption => self.remark(statement, ""),
            _ => {}
        }
        if !matches!(statement.kind, Kind::Service | Kind::Documents | Kind::Act) {
            self.remarks(statement, &place_of(statement));
        }
    }

    /// A title in the language that it names, else the official one.
    ///
    /// The language of the file does not matter: taking a file to other keywords must not change
    /// which of its titles is the official one.
    fn title(&mut self, statement: &Statement) {
        let lang = statement.words().find_map(|word| match word {
            "in_russian" => Some(Lang::Ru),
            "in_kazakh" => Some(Lang::Kk),
            "in_english" => Some(Lang::En),
            _ => None,
        });
        let text = statement.text().to_owned();
        match lang {
            Some(lang) => self.regulation.titles.push((lang, text)),
            None => self.regulation.title = text,
        }
    }

    fn fee(&mut self, statement: &Statement) {
        let payer = statement
            .after("paid_by")
            .and_then(|part| match &part.value {
                Part::Name(name) => self.actor(name, part.span),
                _ => None,
            });
        let under = statement.after("under").and_then(|part| match &part.value {
            Part::Text(text) => Some(text.clone()),
            _ => None,
        });
        let row_after = |word| match statement.after(word).map(|part| &part.value) {
            Some(Part::Names(names)) => names.as_slice(),
            _ => &[],
        };
        let services = self.services_named(row_after("for"));
        let id = statement.name().map(|name| name.value.to_owned());
        let id = id.unwrap_or_default();
        let proofs = self.proofs_named(&id, row_after("proved_by"), &statement.cites);
        let fee = Fee {
            id,
            text: statement.text().to_owned(),
            payer,
            services,
            under,
            proofs,
            cites: statement.cites.clone(),
        };
        self.place(&path::fee(&fee.id), statement.span);
        self.regulation.fees.push(fee);
    }
}

/// The name under which the remarks of a statement of the regulation are listed.
fn place_of(statement: &Statement) -> String {
    let name = statement.name().map(|name| name.value.to_owned());
    match (statement.kind, name) {
        (Kind::Channel, Some(name)) => channel_place(&name),
        (_, Some(name)) => name,
        (_, None) => act::leading_word(statement).to_owned(),
    }
}

fn region(statement: &Statement) -> Option<Region> {
    let mut texts = statement.texts();
    Some(Region {
        id: statement.name()?.value.to_owned(),
        title: texts.next()?.to_owned(),
        time_zone: texts.next().map(str::to_owned),
    })
}

fn relies_on(statement: &Statement) -> Option<StandardRef> {
    let kind = statement.words().find_map(act::act_kind);
    let number = statement
        .after("number")
        .and_then(|part| match &part.value {
            Part::Text(number) => Some(number.clone()),
            _ => None,
        });
    let title = match number {
        Some(_) => statement.texts().nth(1),
        None => statement.texts().next(),
    };
    Some(StandardRef {
        path: statement.name()?.value.to_owned(),
        cited: kind
            .zip(number)
            .map(|(kind, number)| (kind, number, statement.date())),
        title: title.map(str::to_owned),
        cites: statement.cites.clone(),
    })
}

/// A ground of refusal, as declared.
pub(super) fn ground(statement: &Statement) -> Ground {
    Ground {
        id: statement
            .name()
            .map(|name| name.value.to_owned())
            .unwrap_or_default(),
        text: statement.text().to_owned(),
        cites: statement.cites.clone(),
    }
}
