//! `retourpost locales new`: the files of a new language, to be filled in.

use std::fs;
use std::io;

use clap::Args;

use super::super::exit::{Exit, Failure};
use super::super::folder::write_whole;
use super::super::terminal;
use super::FolderArgs;
use crate::language::LanguageTag;
use crate::workbench::skeleton;

const EXAMPLES: &str = "\
Examples:
  retourpost locales new fy
  retourpost locales new sr-Latn --locales locales

Each message stands below its English text, with the plural forms that the language has and
numbers for which each is. Nothing is used until it is written.";

/// Begin a new language
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(in super::super) struct NewArgs {
    /// The language, as BCP 47 has it: fy, pt-AO, sr-Latn
    tag: String,
    #[command(flatten)]
    folder: FolderArgs,
}

pub(in super::super) fn run(args: &NewArgs) -> Result<Exit, Failure> {
    let tag = LanguageTag::parse(&args.tag).map_err(|error| Failure::usage(format!("{}: {error}", args.tag)))?;
    let canonical = tag.canonical();
    if canonical.as_str() != args.tag {
        return Err(Failure::usage(format!("{}: the canonical tag is {canonical}; take that", args.tag)));
    }
    if let Some(forms) = written_forms(canonical.as_str()) {
        return Err(Failure::usage(format!("{}: says not which written form it is; take {forms}", args.tag)));
    }
    let bench = args.folder.bench()?;
    // OK because the English that is built in joins a folder without any.
    let english = bench.english().expect("English");
    let dir = args.folder.dir().join(&args.tag);
    match fs::create_dir(&dir) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            return Err(Failure::new(
                Exit::Output,
                format!("{}: is there already; nothing was written", dir.display()),
            ));
        }
        made => made.map_err(|error| Failure::output(&dir.display().to_string(), &error))?,
    }
    for (name, text) in skeleton(&canonical, english) {
        let path = dir.join(name);
        write_whole(&path, text.as_bytes()).map_err(|error| Failure::output(&path.display().to_string(), &error))?;
        terminal::tell(path.display());
    }
    Ok(Exit::Done)
}

/// The tags of a language whose name alone leaves open how it is written.
fn written_forms(tag: &str) -> Option<&'static str> {
    match tag {
        "zh" => Some("zh-Hans or zh-Hant"),
        "sr" => Some("sr-Cyrl or sr-Latn"),
        "pt" => Some("pt-BR or pt-PT"),
        _ => None,
    }
}
