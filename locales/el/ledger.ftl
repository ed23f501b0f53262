### Τι έγινε με μια μαζική αποστολή: οι λέξεις για καταστάσεις, αριθμούς και αιτίες, στα μηνύματα προς όσους κάνουν μαζικές αποστολές
### και στη σελίδα με το αρχείο καταγραφής τους.
###
### Μαζική αποστολή είναι ένα κείμενο που πηγαίνει σε πολλές διευθύνσεις. Όποιος διαβάζει κάνει αποστολές και δεν διαχειρίζεται
### διακομιστή. Η κατάσταση λέγεται για το μήνυμα. Bounce, hard bounce και soft bounce είναι οι λέξεις του επαγγέλματος· η πρόταση που
### τις εξηγεί είναι απλή.
###
### lint: allow forbidden-term - bounce είναι η λέξη όσων κάνουν μαζικές αποστολές

## Καταστάσεις μηνύματος

ledger-status-pending = Εκκρεμεί
    .meaning = Το μήνυμα διαβιβάστηκε. Δεν έχει αναφερθεί ακόμη τίποτα για αυτό.
ledger-status-taken-into-account = Δεκτό για αποστολή
    .meaning = Η υπηρεσία αποστολής δέχτηκε το μήνυμα. Η παράδοσή του δεν έχει αναφερθεί ακόμη.
ledger-status-sent = Στάλθηκε
    .meaning = Το μήνυμα παραδόθηκε ή ως τώρα δεν έχει αναφερθεί σφάλμα.
ledger-status-failed = Απέτυχε
    .meaning = Το μήνυμα δεν παραδόθηκε. Το αρχείο καταγραφής δείχνει αν συνεχίζονται οι προσπάθειες.
ledger-status-ignored = Εξαιρέθηκε
    .meaning = Το μήνυμα δεν στάλθηκε. Δεν μετράει στα ποσοστά.
ledger-substatus-prepared = δεν διαβιβάστηκε ακόμη
ledger-substatus-retrying = σε νέα προσπάθεια
ledger-substatus-final = χωρίς άλλη προσπάθεια
ledger-substatus-unconfirmed = παράδοση χωρίς επιβεβαίωση
ledger-late = καθυστερημένο αποτέλεσμα

## Πώς μετρώνται τα μηνύματα

ledger-policy-feedback = Με αναφορές παράδοσης
    .meaning = Κάθε μήνυμα εκκρεμεί μέχρι να αναφερθεί η παράδοσή του. Το ποσοστό παράδοσης ξεκινά από το μηδέν και ανεβαίνει.
ledger-policy-optimistic = Χωρίς αναφορές παράδοσης
    .meaning = Κάθε μήνυμα μετράει ως απεσταλμένο, εκτός αν αναφερθεί σφάλμα. Το ποσοστό παράδοσης πέφτει με κάθε σφάλμα.
ledger-policy-v8 = Όπως μετράει το Campaign v8
    .meaning = Κάθε μήνυμα είναι απλώς δεκτό μέχρι να αναφερθεί η παράδοσή του. Όσο συνεχίζονται οι προσπάθειες, δεν μετράει ως αποτυχία.

## Αριθμοί μιας αποστολής

ledger-percent = { $number }%
ledger-part = { $count } από { $total }
ledger-rate-to-deliver = Μηνύματα προς παράδοση
    .meaning = Όλα τα μηνύματα της αποστολής, εκτός από όσα εξαιρέθηκαν.
ledger-rate-handed-over = Διαβιβάστηκαν
    .meaning = Μηνύματα που δέχτηκε το σύστημα αλληλογραφίας. Τα παρακάτω ποσοστά υπολογίζονται σε αυτόν τον αριθμό.
ledger-rate-sent = Μηνύματα που στάλθηκαν
    .meaning = Μηνύματα που μετρούν ως παραδόσεις ή ως αποτυχίες.
ledger-rate-pending = Εκκρεμούν
    .meaning = Μηνύματα που δεν μετρούν ακόμη ούτε ως παραδόσεις ούτε ως αποτυχίες.
ledger-rate-delivered = Παραδόθηκαν
    .meaning = Μηνύματα με κατάσταση «Στάλθηκε», από όσα διαβιβάστηκαν.
ledger-rate-failed = Bounces και σφάλματα
    .meaning = Μηνύματα με κατάσταση «Απέτυχε», από όσα διαβιβάστηκαν.
ledger-rate-retrying = Σε νέα προσπάθεια
    .meaning = Μηνύματα που προς το παρόν δεν έγιναν δεκτά, από όσα διαβιβάστηκαν. Το σύστημα αλληλογραφίας προσπαθεί ξανά.
ledger-rate-unconfirmed = Χωρίς επιβεβαίωση
    .meaning = Μηνύματα που η παράδοσή τους δεν αναφέρθηκε ποτέ, από όσα διαβιβάστηκαν. Μετρούν ως απεσταλμένα.
ledger-rate-hard = Hard bounces
    .meaning = Μηνύματα που απέτυχαν επειδή η διεύθυνση δεν λειτουργεί, από όσα διαβιβάστηκαν.
ledger-rate-soft = Soft bounces
    .meaning = Μηνύματα που απέτυχαν ή περιμένουν για άλλη αιτία, από όσα διαβιβάστηκαν. Η διεύθυνση ίσως είναι σωστή.
ledger-rate-rejected = Δεν έγιναν δεκτά
    .meaning = Μηνύματα που δεν δέχτηκε το άλλο σύστημα αλληλογραφίας, από όσα διαβιβάστηκαν.
ledger-rate-quarantined = Σε καραντίνα
    .meaning = Μηνύματα που εξαιρέθηκαν επειδή η διεύθυνσή τους είναι σε καραντίνα, από όλα τα μηνύματα.
ledger-rate-denylisted = Στη λίστα μη αποστολής
    .meaning = Μηνύματα που εξαιρέθηκαν επειδή η διεύθυνσή τους είναι στη λίστα μη αποστολής, από όλα τα μηνύματα.
ledger-rate-excluded = Εξαιρέθηκαν
    .meaning = Μηνύματα που δεν στάλθηκαν, από όλα τα μηνύματα.
ledger-rate-opened = Ανοίχτηκαν
    .meaning = Μηνύματα που ανοίχτηκαν τουλάχιστον μία φορά, από όσα παραδόθηκαν.
ledger-rate-clicked = Με κλικ
    .meaning = Μηνύματα όπου ένας σύνδεσμος ανοίχτηκε τουλάχιστον μία φορά, από όσα παραδόθηκαν.
ledger-rate-complaints = Δηλώθηκαν ανεπιθύμητα
    .meaning = Μηνύματα που κάποιος δήλωσε ως ανεπιθύμητα, από όσα παραδόθηκαν.
ledger-rate-unsubscribed = Διαγραφές από τη λίστα
    .meaning = Μηνύματα που μετά από αυτά κάποιος διαγράφηκε από τη λίστα, από όσα παραδόθηκαν.
ledger-rate-late = Καθυστερημένα σφάλματα
    .meaning = Μηνύματα για τα οποία αναφέρθηκε σφάλμα ενώ μετρούσαν ήδη ως απεσταλμένα.

## Είδη αποτυχίας

ledger-type-hard = Hard bounce
ledger-type-soft = Soft bounce
ledger-type-ignored = Δεν μετράει

## Αιτίες

ledger-reason-not-defined = Χωρίς ταξινόμηση
ledger-reason-user-unknown = Άγνωστη διεύθυνση
ledger-reason-invalid-domain = Ο τομέας δεν βρέθηκε
ledger-reason-unreachable = Μη προσβάσιμο
ledger-reason-account-disabled = Ανενεργό γραμματοκιβώτιο
ledger-reason-mailbox-full = Γεμάτο γραμματοκιβώτιο
ledger-reason-not-connected = Χωρίς σύνδεση
ledger-reason-address-empty = Λείπει η διεύθυνση
ledger-reason-denylisted = Στη λίστα μη αποστολής
ledger-reason-quarantined = Διεύθυνση σε καραντίνα
ledger-reason-duplicate = Διπλή διεύθυνση
ledger-reason-excluded-by-rule = Εξαιρέθηκε από κανόνα
ledger-reason-excluded-after-arbitration = Προηγήθηκε άλλη αποστολή
ledger-reason-bad-quality = Διεύθυνση χαμηλής ποιότητας
ledger-reason-unqualified = Μη ελεγμένη ταχυδρομική διεύθυνση
ledger-reason-not-eligible = Καμία κατάλληλη προσφορά
ledger-reason-target-limited = Αποστολή περιορισμένου μεγέθους
ledger-reason-refused = Δεν έγινε δεκτό
ledger-reason-error-ignored = Σφάλμα που αγνοήθηκε
ledger-reason-control-address = Διεύθυνση ελέγχου

## Καταστάσεις διεύθυνσης

ledger-address-valid = Έγκυρη
    .meaning = Σε αυτή τη διεύθυνση στέλνονται μηνύματα.
ledger-address-erroneous = Με σφάλματα
    .meaning = Πρόσφατα απέτυχαν μηνύματα προς αυτή τη διεύθυνση. Εξακολουθούν να στέλνονται.
ledger-address-quarantine = Σε καραντίνα
    .meaning = Απέτυχαν πάρα πολλά μηνύματα προς αυτή τη διεύθυνση. Εξαιρείται μέχρι να την αποδεσμεύσει κάποιος.
ledger-address-denylisted = Στη λίστα μη αποστολής
    .meaning = Ένα μήνυμα προς αυτή τη διεύθυνση δηλώθηκε ως ανεπιθύμητο. Από εδώ και πέρα εξαιρείται.

## Τι συμβαίνει σε ένα μήνυμα

ledger-event-prepared = Ετοιμάστηκε
ledger-event-excluded = Εξαιρέθηκε
ledger-event-relayed = Διαβιβάστηκε
ledger-event-soft-bounce = Προσωρινά μη δεκτό
ledger-event-delivered = Παραδόθηκε
ledger-event-given-up = Χωρίς άλλη προσπάθεια
ledger-event-hard-bounce = Δεν έγινε δεκτό: η διεύθυνση δεν λειτουργεί
ledger-event-auto-reply = Αυτόματη απάντηση
ledger-event-opened = Ανοίχτηκε
ledger-event-clicked = Ανοίχτηκε σύνδεσμος
ledger-event-complained = Δηλώθηκε ανεπιθύμητο
ledger-event-unsubscribed = Διαγραφή από τη λίστα
ledger-event-expired = Έληξε ο χρόνος προσπαθειών
