//! What is wrong with a command line, in our words.

use clap::error::ErrorKind;

use super::exit::{Exit, Failure};
use super::terminal;

/// Help and version are shown; all else is told as `retourpost: what: cure`, and ends with 64.
pub(super) fn refused(error: &clap::Error) -> Result<Exit, Failure> {
    let text = error.render();
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => terminal::show(text.ansi()).map(|()| Exit::Done),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            terminal::tell(text.ansi());
            Ok(Exit::Usage)
        }
        _ => {
            let text = text.ansi().to_string().replacen("error:", "retourpost:", 1);
            terminal::tell(text.trim_end());
            Ok(Exit::Usage)
        }
    }
}
