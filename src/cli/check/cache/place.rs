//! The directory of the entries.

use std::path::PathBuf;

use etcetera::BaseStrategy;

use crate::cli::variable;

/// The environment variable that names the directory.
const VARIABLE: &str = "REGLAMENT_CACHE_DIR";

/// The directory that the environment names, else that of the program among the caches of the
/// system; none where the system has no place for them.
pub fn directory() -> Option<PathBuf> {
    let named = variable(VARIABLE).filter(|named| !named.is_empty());
    named.map(PathBuf::from).or_else(|| {
        let usual = etcetera::choose_base_strategy().ok()?;
        Some(usual.cache_dir().join("reglament"))
    })
}
