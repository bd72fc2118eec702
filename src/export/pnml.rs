//! The Petri Net Markup Language, ISO/IEC 15909-2:2011, with the grammar of 2009.
//!
//! What is written is a place/transition net: a token on the source, one sink, and of transitions
//! that share a place any may fire. A net of this kind has no guards and no time. Under which
//! condition a branch is taken stands beside its transition, in an element that other tools pass
//! over (`toolspecific`), so what they find may be more than any case can do.
//!
//! A transition without a name is one that nobody sees: it is marked as ProM and pm4py expect it of
//! an immediate transition. Ids are numbers in the order of the net, so one and the same text gives
//! the same document everywhere.

use std::io;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use crate::net::{PlaceId, Workflow};

const NAMESPACE: &str = "http://www.pnml.org/version-2009/grammar/pnml";
const NET_TYPE: &str = "http://www.pnml.org/version-2009/grammar/ptnet";

/// What stands at a transition.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Label {
    /// What people see happen; none when nothing is to be seen.
    pub name: Option<String>,
    /// The condition under which it fires, in words.
    pub guard: Option<String>,
}

/// A net with its words.
#[derive(Clone, Copy, Debug)]
pub struct Document<'a> {
    /// The id of the net: letters, digits, `-`, `.` and `_`, a letter first.
    pub id: &'a str,
    /// What it is a net of.
    pub title: &'a str,
    /// The net.
    pub workflow: &'a Workflow,
    /// A label for each transition, in their order; what is missing is not seen.
    pub labels: &'a [Label],
}

/// Writes a net.
///
/// ```
/// use reglament::export::{Document, Label, pnml};
/// use reglament::net::{PlaceId, Workflow};
/// let (begin, end) = (PlaceId::new(0), PlaceId::new(1));
/// let mut workflow = Workflow::new(2, begin, end);
/// workflow.push(&[begin], &[end]);
/// let labels = [Label { name: Some("приём".to_owned()), guard: None }];
/// let document = Document { id: "intake", title: "Intake", workflow: &workflow, labels: &labels };
/// let text = pnml(&document)?;
/// assert!(text.contains("<text>приём</text>"));
/// # Ok::<(), std::io::Error>(())
/// ```
///
/// # Errors
/// None in practice: the text is written into memory, which is what the error type allows for.
pub fn pnml(document: &Document<'_>) -> io::Result<String> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let root = writer.create_element("pnml");
    root.with_attribute(("xmlns", NAMESPACE))
        .write_inner_content(|writer| net(writer, document))?;
    let mut bytes = writer.into_inner();
    bytes.push(b'\n');
    String::from_utf8(bytes).map_err(io::Error::other)
}

type Xml = Writer<Vec<u8>>;

fn net(writer: &mut Xml, document: &Document<'_>) -> io::Result<()> {
    let net = writer.create_element("net");
    let net = net.with_attributes([("id", document.id), ("type", NET_TYPE)]);
    net.write_inner_content(|writer| {
        named(writer, "name", document.title)?;
        let page = writer.create_element("page").with_attribute(("id", "page"));
        page.write_inner_content(|writer| {
            places(writer, document.workflow)?;
            transitions(writer, document)?;
            arcs(writer, document.workflow)
        })?;
        Ok(())
    })?;
    Ok(())
}

fn places(writer: &mut Xml, workflow: &Workflow) -> io::Result<()> {
    for place in (0..workflow.places).map(PlaceId::new) {
        let id = place_id(place);
        let element = writer.create_element("place");
        let element = element.with_attribute(("id", id.as_str()));
        if place == workflow.source {
            element.write_inner_content(|writer| named(writer, "initialMarking", "1"))?;
        } else {
            element.write_empty()?;
        }
    }
    Ok(())
}

fn transitions(writer: &mut Xml, document: &Document<'_>) -> io::Result<()> {
    let none = Label::default();
    for at in 0..document.workflow.transitions() {
        let label = document.labels.get(at).unwrap_or(&none);
        let id = transition_id(at);
        let element = writer.create_element("transition");
        let element = element.with_attribute(("id", id.as_str()));
        element.write_inner_content(|writer| {
            match &label.name {
                Some(name) => named(writer, "name", name)?,
                None => unseen(writer)?,
            }
            label
                .guard
                .iter()
                .try_for_each(|words| guard(writer, words))
        })?;
    }
    Ok(())
}

/// The mark of a transition that happens at once and is not seen.
fn unseen(writer: &mut Xml) -> io::Result<()> {
    let tool = [("tool", "StochasticPetriNet"), ("version", "0.2")];
    let element = writer.create_element("toolspecific").with_attributes(tool);
    element.write_inner_content(|writer| {
        let properties = [
            ("distributionType", "IMMEDIATE"),
            ("distributionParameters", ""),
            ("priority", "1"),
            ("weight", "1.0"),
            ("invisible", "true"),
        ];
        properties.into_iter().try_for_each(|(key, value)| {
            let property = writer.create_element("property");
            let property = property.with_attribute(("key", key));
            property.write_text_content(BytesText::new(value)).map(drop)
        })
    })?;
    Ok(())
}

fn guard(writer: &mut Xml, words: &str) -> io::Result<()> {
    let tool = [("tool", "reglament"), ("version", "1")];
    let element = writer.create_element("toolspecific").with_attributes(tool);
    element.write_inner_content(|writer| {
        let guard = writer.create_element("guard");
        guard
            .write_text_content(BytesText::new(&legal(words)))
            .map(drop)
    })?;
    Ok(())
}

fn arcs(writer: &mut Xml, workflow: &Workflow) -> io::Result<()> {
    let mut count = 0;
    let mut arc = |source: String, target: String| {
        count += 1;
        let id = format!("a{count}");
        let element = writer.create_element("arc");
        let ends = [("source", source.as_str()), ("target", target.as_str())];
        let element = element
            .with_attribute(("id", id.as_str()))
            .with_attributes(ends);
        element.write_empty().map(drop)
    };
    for at in 0..workflow.transitions() {
        for place in workflow.inputs(at) {
            arc(place_id(*place), transition_id(at))?;
        }
        for place in workflow.outputs(at) {
            arc(transition_id(at), place_id(*place))?;
        }
    }
    Ok(())
}

/// An element whose text lies in an element of its own, as the language has it everywhere.
fn named(writer: &mut Xml, element: &str, words: &str) -> io::Result<()> {
    let element = writer.create_element(element);
    element.write_inner_content(|writer| {
        let text = writer.create_element("text");
        text.write_text_content(BytesText::new(&legal(words)))
            .map(drop)
    })?;
    Ok(())
}

fn place_id(place: PlaceId) -> String {
    format!("p{}", place.index() + 1)
}

fn transition_id(at: usize) -> String {
    format!("t{}", at + 1)
}

/// The letters of a text that may stand in XML at all: most control characters may not.
fn legal(words: &str) -> String {
    let may = |letter: &char| match letter {
        '\t' | '\n' | '\r' => true,
        '\u{fffe}' | '\u{ffff}' => false,
        other => *other >= ' ',
    };
    words.chars().filter(may).collect()
}
