### Η σελίδα με το αρχείο καταγραφής των μαζικών αποστολών, για όσους κάνουν αποστολές.
###
### Τα κουμπιά και οι σύνδεσμοι είναι σύντομα και λένε την ενέργεια με ουσιαστικό. Οι ετικέτες δεν είναι προτάσεις.

## Σε κάθε σελίδα

page-title = Μαζικές αποστολές
page-skip = Μετάβαση στο περιεχόμενο
page-views = Προβολές
page-language = Γλώσσα
page-all-mailings = Όλες οι αποστολές
page-as-of = Στοιχεία έως { $moment }

## Πρόσβαση

page-access-heading = Χρειάζεται κωδικός πρόσβασης
page-access-what = Πληκτρολογήστε τον κωδικό πρόσβασης που σας έδωσαν οι διαχειριστές σας.
page-access-code = Κωδικός πρόσβασης
page-access-enter = Είσοδος
page-access-wrong = Αυτός ο κωδικός πρόσβασης δεν ισχύει. Ελέγξτε τον ή ζητήστε νέο από τους διαχειριστές σας.
page-leave = Έξοδος

## Ο κατάλογος των αποστολών

page-no-mailings = Δεν έχει καταγραφεί ακόμη καμία αποστολή.
page-column-mailing = Αποστολή
page-column-begun = Έναρξη
page-column-state = Πορεία
page-column-messages = Μηνύματα
page-state-prepared = Περιμένει επιβεβαίωση
page-state-running = Σε εξέλιξη
page-state-ended = Ολοκληρώθηκε
page-policy = Πώς μετρώνται τα μηνύματα
page-validity = Χρόνος προσπαθειών
page-ends = Τέλος προσπαθειών

## Προβολές μιας αποστολής

page-view-rates = Αριθμοί
page-view-log = Αρχείο καταγραφής
page-view-causes = Αιτίες
page-view-quarantine = Καραντίνα

## Αριθμοί

page-time-heading = Εξέλιξη στον χρόνο
page-column-time = Ημερομηνία και ώρα
page-column-meaning = Σημασία
page-column-number = Αριθμός
page-column-share = Ποσοστό

## Αρχείο καταγραφής

page-column-address = Διεύθυνση
page-column-status = Κατάσταση
page-column-reason = Λόγος
page-column-changed = Τελευταία αλλαγή
page-address-forgotten = Η διεύθυνση διαγράφηκε
page-search = Αναζήτηση διεύθυνσης
page-filter-status = Κατάσταση
page-filter-cause = Αιτία
page-filter-domain = Τομέας
page-filter-all = Όλα
page-filter-apply = Εμφάνιση
page-filter-clear = Εμφάνιση όλων
page-log-none = Κανένα μήνυμα δεν ταιριάζει με αυτή την αναζήτηση.
page-log-count =
    { $count ->
        [one] { $count } μήνυμα
       *[other] { $count } μηνύματα
    }
page-next = Επόμενες γραμμές
page-first = Πρώτες γραμμές
page-csv = Αποθήκευση ως πίνακας (CSV)
page-events-heading = Τι συνέβη σε αυτό το μήνυμα
page-column-said = Απάντηση του συστήματος αλληλογραφίας
page-unverified = Χωρίς επαλήθευση: αυτή η αναφορά μπορεί να είναι από οποιονδήποτε. Δεν μετράει.

## Αιτίες

page-column-cause = Αιτία
page-column-failed = Απέτυχαν
page-column-retrying = Σε νέα προσπάθεια
page-causes-none = Δεν απέτυχε κανένα μήνυμα.

## Καραντίνα

page-column-errors = Σφάλματα
page-column-since = Από
page-quarantine-none = Καμία διεύθυνση δεν είναι σε καραντίνα.

## Επιβεβαίωση αποστολής

page-confirm-heading = Η αποστολή είναι έτοιμη
page-confirm-what =
    { $count ->
        [one] Ετοιμάστηκε { $count } μήνυμα. Δεν έχει σταλεί ακόμη τίποτα.
       *[other] Ετοιμάστηκαν { $count } μηνύματα. Δεν έχει σταλεί ακόμη τίποτα.
    }
page-confirm-start = Επιβεβαίωση και αποστολή
page-confirm-look-only = Με αυτόν τον κωδικό πρόσβασης μπορείτε μόνο να βλέπετε. Χρειάζεται επιβεβαίωση από άτομο με δικαίωμα έναρξης.
page-confirm-done = Επιβεβαιώθηκε. Η αποστολή ξεκινά.

## Τι μπορεί να πάει στραβά

page-not-found = Αυτή η σελίδα δεν υπάρχει
page-not-found-what = Επιστρέψτε στον κατάλογο των αποστολών.
page-trouble = Το αρχείο καταγραφής δεν μπορεί να διαβαστεί τώρα
page-trouble-what = Δοκιμάστε ξανά σε ένα λεπτό. Αν συνεχίζεται, ενημερώστε τους διαχειριστές σας.
