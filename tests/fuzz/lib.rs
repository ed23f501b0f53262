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

/// The same numbers for every run, in place of the operating system's: hash maps take their seeds from here, and what the
/// fuzzer learns of the code would otherwise differ from run to run.
///
/// # Safety
/// `buffer` has room for `n_octets`, as for getrandom(2).
#[cfg(fuzzing)]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn getrandom(buffer: *mut u8, n_octets: usize, _flags: u32) -> isize {
    // SAFETY: as promised by who calls.
    unsafe { buffer.write_bytes(0x5a, n_octets) };
    n_octets as isize
}
