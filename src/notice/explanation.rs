//! What stands in front of a report of another site.

use super::assembly::TextWriting;
use super::grouping::group;
use super::outcome::Explanation;
use super::renderer::Renderer;
use super::scratch::Scratch;
use super::stamp::Stamp;
use crate::diagnostic::Error;
use crate::layout::{Channel, Scope};
use crate::mime::Transport;
use crate::mime::returned::{Kind, Plan};
use crate::policy::Suppression;
use crate::report::{Audience, Case};

impl Renderer {
    /// A part of plain text, its head included, that explains a report which was received: nothing of the site's own is in it, and nothing of
    /// the report is hidden, since it follows as it came. `enclosed` is what is returned with it.
    pub(crate) fn render_explanation(
        &self,
        case: &Case,
        stamp: &Stamp,
        enclosed: Kind,
    ) -> Result<Result<Explanation, Suppression>, Error> {
        let mut decision = match self.decide(case)? {
            Ok(decision) => decision,
            Err(suppression) => return Ok(Err(suppression)),
        };
        decision.audience = Audience::Internal;
        decision.shows_subject = false;
        let mut job = self.job_of(Transport::SevenBit, case, stamp, decision)?;
        job.plan = Plan::of_another(enclosed);
        let mut scratch = Scratch::default();
        group(&job.view, &mut scratch);
        let (language, _) = self.lay_at_hand(Scope::Explanation, &job, &mut scratch)?;
        let Scratch { buffers, plain, order, diagnoses, groups, at_hand, .. } = &mut scratch;
        let values = self.values(language, &job, None, order, groups, diagnoses);
        let kept = self.kept(language);
        let mut part = Vec::with_capacity(4 * 1024);
        TextWriting { values: &values, forms: at_hand, kept, buffers, plain }.write(Channel::Text, &mut part);
        let tag = self.languages[language].tag.clone();
        Ok(Ok(Explanation { part, language: tag, choice: job.choice.into_owned() }))
    }

    /// The same renderer for reports that are not the site's: without brand, contact, help and images.
    #[must_use]
    pub fn without_clothes(self) -> Self {
        let mut site = self.site;
        site.strip();
        Self::new(site, self.catalogue)
    }
}
