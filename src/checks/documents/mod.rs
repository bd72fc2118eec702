//! What applications need, and what is paid.

mod proofs;
pub(in crate::checks) mod scope;

pub mod channels_ask_differently;
pub mod completeness_by_other_list;
pub mod document_listed_twice;
pub mod document_missing_here;
pub mod documents_by_reference_only;
pub mod fee_undetermined;
pub mod fee_without_act;
pub mod form_against_steps;
pub mod free_service_asks_proof;
pub mod grounds_not_printed;
pub mod list_no_channel_reaches;
pub mod originals_through_portal;
pub mod paid_and_free;
pub mod proof_before_it_can_exist;
pub mod proof_demanded_twice;
pub mod refusal_without_grounds;
