//! Buffers that are used again.

use std::sync::Arc;

use super::cache::{Compiled, FormKey};
use super::form::{Form, SubjectForm, WithheldForm};
use super::values::Group;
use crate::cause::Diagnosis;
use crate::phrase::Unresolved;

/// How many forms a [`Scratch`] keeps from one notice to the next.
const FORMS_AT_HAND_MAX: usize = 16;

/// Buffers that [`Renderer::render_into`](super::Renderer::render_into) uses again: one for each thread.
///
/// It also keeps the few forms that were used last, so that threads which write notices like the ones before share
/// nothing that they write to.
#[derive(Debug, Default)]
pub struct Scratch {
    pub(super) buffers: [String; 2],
    /// A part that is not encoded yet.
    pub(super) plain: Vec<u8>,
    pub(super) names: [String; 2],
    pub(super) order: Vec<u32>,
    pub(super) diagnoses: Vec<Diagnosis>,
    pub(super) groups: Vec<Group>,
    pub(super) at_hand: AtHand,
}

/// The forms of one notice, among those that were used last.
#[derive(Debug, Default)]
pub(super) struct AtHand {
    /// The renderer that they are of.
    of: Option<Arc<()>>,
    forms: Vec<(FormKey, Arc<Form>)>,
    /// Of the frame and the groups, as indices into `forms`.
    frame: usize,
    groups: Vec<usize>,
}

impl Scratch {
    /// Empty buffers.
    pub const fn new() -> Self {
        Self {
            buffers: [String::new(), String::new()],
            plain: Vec::new(),
            names: [String::new(), String::new()],
            order: Vec::new(),
            diagnoses: Vec::new(),
            groups: Vec::new(),
            at_hand: AtHand { of: None, forms: Vec::new(), frame: 0, groups: Vec::new() },
        }
    }
}

impl AtHand {
    /// Begins another notice of this renderer.
    pub(super) fn begin(&mut self, renderer: &Arc<()>) {
        let is_same = self.of.as_ref().is_some_and(|of| Arc::ptr_eq(of, renderer));
        if !is_same || self.forms.len() > FORMS_AT_HAND_MAX {
            self.forms.clear();
            self.of = Some(Arc::clone(renderer));
        }
        self.groups.clear();
    }

    pub(super) fn add_group(
        &mut self,
        key: FormKey,
        get: impl FnOnce(&FormKey) -> Compiled,
    ) -> Result<(), Arc<Unresolved>> {
        let place = self.place_of(key, get)?;
        self.groups.push(place);
        Ok(())
    }

    pub(super) fn set_frame(
        &mut self,
        key: FormKey,
        get: impl FnOnce(&FormKey) -> Compiled,
    ) -> Result<(), Arc<Unresolved>> {
        self.frame = self.place_of(key, get)?;
        Ok(())
    }

    fn place_of(&mut self, key: FormKey, get: impl FnOnce(&FormKey) -> Compiled) -> Result<usize, Arc<Unresolved>> {
        if let Some(place) = self.forms.iter().position(|(of, _)| *of == key) {
            return Ok(place);
        }
        let form = get(&key)?;
        self.forms.push((key, form));
        Ok(self.forms.len() - 1)
    }

    pub(super) fn frame(&self) -> &Form {
        &self.forms[self.frame].1
    }

    /// The subject lines of the frame.
    pub(super) fn subject(&self) -> &SubjectForm {
        // OK because a frame is compiled with its subject.
        self.frame().subject.as_ref().expect("a frame has a subject")
    }

    /// What stands in place of what is hidden.
    pub(super) fn withheld(&self) -> &WithheldForm {
        // OK because a frame is compiled with it.
        self.frame().withheld.as_ref().expect("a frame has words for what is hidden")
    }

    /// The forms of the groups, in the order of the groups.
    pub(super) fn groups(&self) -> impl Iterator<Item = &Form> {
        self.groups.iter().map(|place| &*self.forms[*place].1)
    }
}
