//! Postfix: `bounce_template_file` (bounce(5)).

use askama::Template;

use super::letters::{About, Enclosed, Times, letter};
use super::mail_system::{Shop, TemplateFile};
use super::plain::{Dialect, Form, Plain};
use super::templates::drawn;
use crate::diagnostic::Error;
use crate::language::LanguageTag;

/// A `$` that stands for itself is doubled.
const DIALECT: Dialect = Dialect { host: "$myhostname", literal: |text| text.replace('$', "$$"), form: Form::Lines };

/// Each is replaced by a number in the unit of its suffix.
const TIMES: Times = Times { hours_waited: "$delay_warning_time_hours", days_tried: "$maximal_queue_lifetime_days" };

const TEMPLATES: [(&str, About, Enclosed); 4] = [
    ("failure_template", About::Failed, Enclosed::Told),
    ("delay_template", About::Delayed(Some(TIMES)), Enclosed::Told),
    ("success_template", About::Success, Enclosed::Untold),
    ("verify_template", About::Verify, Enclosed::Untold),
];

pub(super) fn files(shop: &Shop<'_>, language: &LanguageTag) -> Result<Vec<TemplateFile>, Error> {
    let text = shop.drawn(language, DIALECT, |t| {
        let parts: Vec<Part> = TEMPLATES.iter().map(|template| part(t, template)).collect();
        drawn(&BounceCf { language, end: end_of(&parts), parts })
    })?;
    Ok(vec![TemplateFile::new("bounce.cf", &text)])
}

fn part(t: &Plain<'_>, (name, about, enclosed): &(&'static str, About, Enclosed)) -> Part {
    let text = letter(t, *about, *enclosed);
    Part {
        name,
        charset: if text.is_ascii() { "us-ascii" } else { "utf-8" },
        // Postfix adds its domain.
        from: format!("{} <MAILER-DAEMON>", t.from()),
        subject: t.subject(about.subject_id()),
        text,
    }
}

/// The line that ends each template: none of their own.
fn end_of(parts: &[Part]) -> String {
    let mut end = String::from("EOF");
    while parts.iter().any(|part| part.text.lines().any(|line| line == end)) {
        end.push('_');
    }
    end
}

#[derive(Template)]
#[template(path = "export/postfix.cf", escape = "none")]
struct BounceCf<'a> {
    language: &'a LanguageTag,
    end: String,
    parts: Vec<Part>,
}

struct Part {
    name: &'static str,
    charset: &'static str,
    from: String,
    subject: String,
    text: String,
}
