//! What was told of mailings, so that it is not told again and again.

use std::collections::BTreeMap;

use super::Ledger;
use crate::diagnostic::Error;

impl Ledger {
    /// When an alert of each criterion was last told of a mailing, in seconds since 1970-01-01T00:00:00Z.
    ///
    /// # Errors
    /// No mailing of this name.
    pub fn alerts_told(&mut self, name: &str) -> Result<BTreeMap<String, i64>, Error> {
        let id = self.delivery_id(name)?;
        let sql = "SELECT criterion, told_at FROM alerts WHERE delivery = $1";
        let told = self.session.rows(sql, &[id.into()], |row| Ok((row.text(0)?.to_owned(), row.integer(1)?)))?;
        Ok(told.into_iter().collect())
    }

    /// Remembers that an alert of this criterion was told at this moment. Say so when it was, and not before: what is lost on its way is told again then.
    ///
    /// # Errors
    /// No mailing of this name, or a database that cannot be written.
    pub fn note_alert(&mut self, name: &str, criterion: &str, at: i64) -> Result<(), Error> {
        let id = self.delivery_id(name)?;
        self.transact(None, |writer| {
            let sql = "INSERT INTO alerts (delivery, criterion, told_at) VALUES ($1, $2, $3) \
                       ON CONFLICT (delivery, criterion) DO UPDATE SET told_at = excluded.told_at";
            writer.session.execute(sql, &[id.into(), criterion.into(), at.into()]).map(drop)
        })
    }
}
