#![no_main]

libfuzzer_sys::fuzz_target!(|octets: &[u8]| retourpost_fuzz::hold("ledger", octets));
