//! What holds of Retourpost whatever octets come in. The suite of claims asserts the same of the seeds.

#[allow(dead_code, reason = "the suite of claims uses the rest")]
#[path = "../claims/wire.rs"]
mod wire;

mod properties;

/// Panics if what is asserted of a target does not hold of these octets.
pub fn hold(target: &str, octets: &[u8]) {
    let property = properties::PROPERTIES.iter().find(|(name, _)| *name == target);
    let (_, holds) = property.expect("the name of a target");
    holds(octets);
}
