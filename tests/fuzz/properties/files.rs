//! Several files in the octets of a fuzzer.

/// A file: the words of the line above it, and its octets.
///
/// A line `=== nl/notice.ftl` begins a file; what stands before the first one is a file of English.
pub(super) struct File<'a> {
    pub(super) language: String,
    pub(super) name: String,
    /// What else the line says.
    pub(super) words: Vec<String>,
    pub(super) source: &'a [u8],
}

pub(super) fn files(octets: &[u8]) -> Vec<File<'_>> {
    const MARK: &[u8] = b"=== ";
    let mut starts: Vec<usize> = vec![0];
    starts.extend((1..octets.len()).filter(|&at| octets[at - 1] == b'\n' && octets[at..].starts_with(MARK)));
    let ends = starts.iter().skip(1).copied().chain([octets.len()]);
    starts.iter().zip(ends).map(|(&start, end)| file(&octets[start..end], MARK)).collect()
}

fn file<'a>(octets: &'a [u8], mark: &[u8]) -> File<'a> {
    let Some(rest) = octets.strip_prefix(mark) else {
        return File { language: "en".into(), name: "notice.ftl".into(), words: Vec::new(), source: octets };
    };
    let line_end = rest.iter().position(|octet| *octet == b'\n').unwrap_or(rest.len());
    let line = String::from_utf8_lossy(&rest[..line_end]);
    // Names come from a directory that the operator keeps: they hold nothing that moves a cursor.
    let mut words = line.split(' ').map(|word| word.replace(char::is_control, ""));
    let path = words.next().unwrap_or_default();
    let (language, name) = path.split_once('/').unwrap_or((&path, ""));
    let source = rest.get(line_end + 1..).unwrap_or_default();
    File { language: language.into(), name: name.into(), words: words.collect(), source }
}
