//! Postfix shows the templates that are exported for it (`postconf -b`): without a warning, and in the words that were meant.

use crate::cases::LANGUAGES;
use crate::judge::{command, home};
use crate::program::{empty_folder, retourpost, text, written};
use std::path::Path;

/// The configuration that the names in the templates are replaced from. No account of this machine need be there for it.
const MAIN_CF: &str = "\
compatibility_level = 3.6
myhostname = mail.example.org
delay_warning_time = 4h
maximal_queue_lifetime = 5d
mail_owner = daemon
setgid_group = operator
default_privs = nobody
";

/// What Postfix reads and shows: the text of each template under its own name.
fn shown(folder: &Path, file: &str) -> Vec<(String, String)> {
    let arguments = ["--with-env", "postconf", "-c", text(folder), "-b", file];
    let output = command(&arguments).output().expect("bash can be started");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.is_empty(), "{file}: Postfix says: {said}");
    texts(&String::from_utf8(output.stdout).expect("Postfix shows the octets of the file")).collect()
}

fn texts(file: &str) -> impl Iterator<Item = (String, String)> {
    let templates = file.split(" = <<").collect::<Vec<_>>();
    let pairs = templates.windows(2).map(|pair| {
        let name = pair[0].lines().last().expect("a name").to_owned();
        let (marker, rest) = pair[1].split_once('\n').expect("a line");
        let (text, _) = rest.split_once(&format!("\n{marker}\n")).expect("an end");
        (name, text.to_owned())
    });
    pairs.collect::<Vec<_>>().into_iter()
}

/// What it should show: without the header, and with names replaced.
fn meant(template: &str) -> Vec<(String, String)> {
    let names = [
        ("$myhostname", "mail.example.org"),
        ("$delay_warning_time_hours", "4"),
        ("$maximal_queue_lifetime_days", "5"),
    ];
    let expanded = |part: &str| names.iter().fold(part.to_owned(), |text, (name, value)| text.replace(name, value));
    let whole = |text: &str| text.split("$$").map(expanded).collect::<Vec<_>>().join("$");
    let shown_name = |name: &str| format!("expanded_{}_text", name.strip_suffix("_template").expect("a template"));
    let of_text = |(name, all): (String, String)| {
        let (_, text) = all.split_once("\n\n").expect("a header");
        (shown_name(&name), whole(text))
    };
    texts(template).map(of_text).collect()
}

#[test]
fn postfix_shows_each_template_without_a_warning() {
    let folder = empty_folder("templates");
    let root = home().join("root/usr");
    let (programs, libraries) = (root.join("lib/postfix/sbin"), root.join("lib/postfix"));
    let places = format!("daemon_directory = {}\nshlib_directory = {}\n", text(&programs), text(&libraries));
    written(&folder.join("main.cf"), format!("{MAIN_CF}{places}"));
    written(&folder.join("master.cf"), "");
    for language in LANGUAGES {
        for (site, brand) in [("bare", None), ("named", Some("brand.name=A$B $myhostname ${x} 100% \\n"))] {
            let mut arguments = vec!["export", "postfix", "--language", language];
            if let Some(brand) = brand {
                arguments.extend(["--set", brand, "--set", "contact.address=help@example.org"]);
            }
            let template = retourpost(&arguments).done();
            let file = written(&folder.join(format!("{site}.{language}.cf")), &template);
            let template = String::from_utf8(template).expect("UTF-8");
            let (shown, meant) = (shown(&folder, &file), meant(&template));
            assert_eq!(shown.len(), 4, "{file}");
            assert_eq!(shown, meant, "{file}");
        }
    }
}
