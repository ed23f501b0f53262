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

## Ειδοποιήσεις που στέλνονται μαζί

page-notices = Ειδοποιήσεις
page-notices-none = Δεν έχει ετοιμαστεί ακόμη καμία ειδοποίηση.
page-column-name = Όνομα
page-column-prepared = Ετοιμάστηκαν
page-outcome-failed = Δεν παραδόθηκε
page-outcome-delayed = Καθυστερεί
page-outcome-success = Παραδόθηκε ή διαβιβάστηκε
page-notices-way = Διακομιστής αποστολής
page-notices-not-before = Αποστολή όχι πριν από
page-notices-suppressed =
    { $count ->
        [one] Για { $count } αναφορά δεν χρειάζεται ειδοποίηση.
       *[other] Για { $count } αναφορές δεν χρειάζεται ειδοποίηση.
    }
page-notices-wrong =
    { $count ->
        [one] Δεν ήταν δυνατό να ετοιμαστεί ειδοποίηση από { $count } αναφορά:
       *[other] Δεν ήταν δυνατό να ετοιμαστεί ειδοποίηση από { $count } αναφορές:
    }
page-notices-beyond =
    { $count ->
        [one] { $count } ειδοποίηση θα συγκρατηθεί, γιατί το άτομο που θα τη λάμβανε έχει ήδη λάβει αρκετές προς το παρόν.
       *[other] { $count } ειδοποιήσεις θα συγκρατηθούν, γιατί τα άτομα που θα τις λάμβαναν έχουν ήδη λάβει αρκετές προς το παρόν.
    }
page-confirm-heading = Έτοιμες για αποστολή
page-confirm-what =
    { $count ->
        [one] Ετοιμάστηκε { $count } ειδοποίηση. Δεν έχει σταλεί ακόμη τίποτα.
       *[other] Ετοιμάστηκαν { $count } ειδοποιήσεις. Δεν έχει σταλεί ακόμη τίποτα.
    }
page-confirm-start = Επιβεβαίωση και αποστολή
page-confirm-look-only = Με αυτόν τον κωδικό πρόσβασης μπορείτε μόνο να βλέπετε. Χρειάζεται επιβεβαίωση από άτομο με δικαίωμα αποστολής.
page-confirm-done = Επιβεβαιώθηκε. Η αποστολή ξεκινά.
page-confirm-changed = Αυτές οι ειδοποιήσεις άλλαξαν στο μεταξύ. Δείτε τις ξανά και μετά επιβεβαιώστε.
page-notices-left =
    { $count ->
        [one] { $count } ειδοποίηση δεν έχει σταλεί ακόμη.
       *[other] { $count } ειδοποιήσεις δεν έχουν σταλεί ακόμη.
    }
page-notices-go-on = Αποστολή των υπολοίπων
page-notices-stopped = Η αποστολή σταμάτησε. Αναφέρετε αυτόν τον λόγο στους διαχειριστές σας:
page-notices-waiting = Δεν στάλθηκαν ακόμη
page-notices-sent = Στάλθηκαν
page-notices-refused = Δεν έγιναν δεκτές
page-notices-for-now = Η αποστολή δεν έχει πετύχει ακόμη
page-notices-held-back = Συγκρατήθηκαν
page-notices-unsure = Ίσως έφτασαν
    .meaning = Αυτές οι ειδοποιήσεις δεν στέλνονται ξανά αυτόματα. Έτσι κανείς δεν λαμβάνει την ίδια δύο φορές.
page-refresh = Ανανέωση

## Τι μπορεί να πάει στραβά

page-not-found = Αυτή η σελίδα δεν υπάρχει
page-not-found-what = Επιστρέψτε στον κατάλογο των αποστολών.
page-trouble = Το αρχείο καταγραφής δεν μπορεί να διαβαστεί τώρα
page-trouble-what = Δοκιμάστε ξανά σε ένα λεπτό. Αν συνεχίζεται, ενημερώστε τους διαχειριστές σας.
