//! The regulations are built into the program; a new or changed one must build it again.

fn main() {
    println!("cargo::rerun-if-changed=regulations");
    println!("cargo::rerun-if-changed=grammar/regulation.pest");
}
