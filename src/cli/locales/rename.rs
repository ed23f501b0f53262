//! `retourpost locales rename`: another name, in all languages at once.

use clap::Args;

use super::files::FolderArgs;
use crate::cli::exit::{Exit, Failure};
use crate::cli::terminal;
use crate::diagnostic::Error;
use crate::workbench::{Renamable, rename};

const EXAMPLES: &str = "\
Examples:
  retourpost locales rename notice-from notice-sender
  retourpost locales rename -- -brand -service
  retourpost locales rename notice-help.label notice-help.title
  retourpost locales rename 'notice-from$site' 'notice-from$service'
  retourpost locales rename '$site' '$service'      in all messages

References change with it, and the comments that declare it. An id that was
published is never renamed without need: sites have words of their own under
it, and translators' tools know a text by it. What else names it, such as
templates and causes.toml, does not change.";

/// Give a message, a term, an attribute or a variable another name in all languages
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct RenameArgs {
    /// id, -term, id.attribute, id$variable, or $variable for all messages
    #[arg(value_name = "OLD")]
    old: String,
    /// The new name, in the same form
    #[arg(value_name = "NEW")]
    new: String,
    #[command(flatten)]
    folder: FolderArgs,
}

pub(super) fn run(args: &RenameArgs) -> Result<Exit, Failure> {
    let said = |error: Error| Failure::from(error).exiting(Exit::Usage);
    let (old, new) = (Renamable::parse(&args.old).map_err(said)?, Renamable::parse(&args.new).map_err(said)?);
    let files = rename(&args.folder.read()?, &old, &new).map_err(said)?;
    args.folder.write(&files)?;
    terminal::show(files.iter().map(|file| file.path() + "\n").collect::<String>())?;
    terminal::tell_note(&format!("{old} is {new} in {} files", files.len()));
    Ok(Exit::Done)
}
