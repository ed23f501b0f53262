//! What the postmaster is told of a notice that can never be sent.

use super::assembly::{Job, Names, TextWriting};
use super::grouping::group;
use super::outgoing::{Envelope, Outgoing};
use super::renderer::Renderer;
use super::scratch::Scratch;
use super::stamp::Stamp;
use crate::diagnostic::Error;
use crate::layout::{Channel, Scope, Unsent};
use crate::mime::{self, Head, Sender, TransferEncoding, Transport};
use crate::policy::Returning;
use crate::report::{Audience, Case};

impl Renderer {
    /// The facts of a case for the site's [postmaster](crate::site::Site::postmaster), for when its notice can never be sent because a
    /// path lacks SMTPUTF8 ([`Delivery::lacks_smtputf8`](crate::outlet::Delivery::lacks_smtputf8)); none if no notice is due.
    ///
    /// An ordinary message of one text part, in the language of the postmaster's domain: what to do, the return path, the id of the
    /// failed message, and what the part for administrators says. It is `Auto-Submitted: auto-generated` and 7-bit, to an ASCII
    /// address, and its sender is the null path, so that nothing ever comes of it. Who reads it is inside
    /// (`privacy.internal`); nothing is returned with it.
    ///
    /// # Errors
    /// Those of [`render`](Self::render).
    pub fn render_for_postmaster(&self, case: &Case, stamp: &Stamp) -> Result<Option<Outgoing>, Error> {
        self.tell_postmaster(Unsent::Smtputf8, case, stamp)
    }

    /// The same for when the notice is held back because the budget of its reader is spent ([`Budget`](crate::policy::Budget)).
    ///
    /// # Errors
    /// Those of [`render`](Self::render).
    pub fn render_held_back(&self, case: &Case, stamp: &Stamp) -> Result<Option<Outgoing>, Error> {
        self.tell_postmaster(Unsent::Budget, case, stamp)
    }

    fn tell_postmaster(&self, unsent: Unsent, case: &Case, stamp: &Stamp) -> Result<Option<Outgoing>, Error> {
        let Ok(mut decision) = self.decide(case)? else { return Ok(None) };
        let postmaster = self.site.postmaster();
        decision.recipient = &postmaster;
        decision.audience = Audience::Internal;
        decision.shows_subject = false;
        decision.returning = Returning::Nothing;
        let mut job = self.job_of(Transport::SevenBit, case, stamp, decision)?;
        job.choice = self.default_choice(job.domain);
        let mut scratch = Scratch::default();
        group(&job.view, &mut scratch);
        let (language, _) = self.lay_at_hand(Scope::Postmaster(unsent), &job, &mut scratch)?;
        let mut octets = Vec::with_capacity(8 * 1024);
        self.write_for_postmaster(language, &job, &mut scratch, &mut octets);
        Ok(Some(Outgoing::new(Envelope::null_sender(job.recipient), octets)))
    }

    fn write_for_postmaster(&self, language: usize, job: &Job<'_>, scratch: &mut Scratch, out: &mut Vec<u8>) {
        let Scratch { buffers, plain, names, order, diagnoses, groups, at_hand } = scratch;
        let values = self.values(language, job, None, order, groups, diagnoses);
        let names = Names::of(&self.site, at_hand.subject(), job, values.voice.site_name, names);
        let head = Head {
            date: job.stamp.date(),
            from: Sender::Mailbox { display_name: names.from_name, address: names.from_address },
            to: job.recipient,
            message_id: job.stamp.message_id(),
            original_message_id: None,
            original_references: &[],
            subject: names.subject(),
            language: None,
            boundary: job.stamp.boundary(),
            encoding: TransferEncoding::SevenBit,
        };
        mime::write_generated_head(out, &head);
        let kept = self.kept(language);
        TextWriting { values: &values, forms: at_hand, kept, buffers, plain }.write(Channel::Text, out);
        // The last line of base64 is left to the boundary, which is none here.
        if !out.ends_with(b"\r\n") {
            out.extend_from_slice(b"\r\n");
        }
    }
}
