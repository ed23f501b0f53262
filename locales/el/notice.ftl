### Η ειδοποίηση: ό,τι πλαισιώνει τις αιτίες.
###
### Μιλάμε στον πληθυντικό (σας). Μία ιδέα σε κάθε πρόταση, το πολύ είκοσι λέξεις. Πρώτα το επόμενο βήμα, ποτέ μομφή.
### Μήνυμα είναι ό,τι έγραψε κάποιος, ειδοποίηση αυτό που διαβάζεται τώρα, αναφορά το τεχνικό μέρος.
### Παραδίδεται στο γραμματοκιβώτιο, διαβιβάζεται από διακομιστή σε διακομιστή, προωθείται όταν το θέλει ο κάτοχος.
### Όνομα τομέα: ουδέτερο άρθρο (το example.no, του example.no). Για πρόσωπα: το άτομο, χωρίς γένος.

## Θέμα και αποστολέας

notice-subject-failed = Δεν παραδόθηκε: το μήνυμά σας
    .with-subject = Δεν παραδόθηκε: { $subject }
notice-subject-unsure = Χωρίς επιβεβαίωση: το μήνυμά σας
    .with-subject = Χωρίς επιβεβαίωση: { $subject }
notice-subject-delayed = Καθυστερεί: συνεχίζουμε τις προσπάθειες
    .with-subject = Καθυστερεί: { $subject }
notice-subject-delivered = Παραδόθηκε: το μήνυμά σας
    .with-subject = Παραδόθηκε: { $subject }
notice-subject-relayed = Διαβιβάστηκε: το μήνυμά σας
    .with-subject = Διαβιβάστηκε: { $subject }
notice-subject-expanded = Διαβιβάστηκε σε ομάδα: το μήνυμά σας
    .with-subject = Διαβιβάστηκε σε ομάδα: { $subject }
notice-subject-mixed = Πορεία ανά διεύθυνση: το μήνυμά σας
    .with-subject = Πορεία ανά διεύθυνση: { $subject }
notice-from = Υπηρεσία αλληλογραφίας { $site }
notice-brand = Υπηρεσία αλληλογραφίας { $site }

## Τι συνέβη

notice-failed-what = Το μήνυμά σας προς { $recipient } δεν παραδόθηκε.
notice-failed-what-many =
    { $count ->
        [one] Το μήνυμά σας προς { $count } διεύθυνση δεν παραδόθηκε:
       *[other] Το μήνυμά σας προς { $count } διευθύνσεις δεν παραδόθηκε:
    }
notice-failed-what-unsure = Δεν είναι βέβαιο αν το μήνυμά σας προς { $recipient } παραδόθηκε.
notice-failed-what-unsure-many =
    { $count ->
        [one] Δεν είναι βέβαιο αν το μήνυμά σας προς { $count } διεύθυνση παραδόθηκε:
       *[other] Δεν είναι βέβαιο αν το μήνυμά σας προς { $count } διευθύνσεις παραδόθηκε:
    }
notice-delayed-what = Το μήνυμά σας προς { $recipient } δεν έχει παραδοθεί ακόμη.
notice-delayed-what-many =
    { $count ->
        [one] Το μήνυμά σας προς { $count } διεύθυνση δεν έχει παραδοθεί ακόμη:
       *[other] Το μήνυμά σας προς { $count } διευθύνσεις δεν έχει παραδοθεί ακόμη:
    }
notice-delivered-what = Το μήνυμά σας προς { $recipient } παραδόθηκε.
notice-delivered-what-many =
    { $count ->
        [one] Το μήνυμά σας προς { $count } διεύθυνση παραδόθηκε:
       *[other] Το μήνυμά σας προς { $count } διευθύνσεις παραδόθηκε:
    }
notice-relayed-what = Το μήνυμά σας προς { $recipient } διαβιβάστηκε στο επόμενο σύστημα αλληλογραφίας.
notice-relayed-what-many =
    { $count ->
        [one] Το μήνυμά σας προς { $count } διεύθυνση διαβιβάστηκε στο επόμενο σύστημα αλληλογραφίας:
       *[other] Το μήνυμά σας προς { $count } διευθύνσεις διαβιβάστηκε στο επόμενο σύστημα αλληλογραφίας:
    }
notice-expanded-what = Το μήνυμά σας προς { $recipient } διαβιβάστηκε σε περισσότερες από μία διευθύνσεις.
notice-expanded-what-many =
    { $count ->
        [one] Το μήνυμά σας προς { $count } διεύθυνση ομάδας διαβιβάστηκε:
       *[other] Το μήνυμά σας προς { $count } διευθύνσεις ομάδων διαβιβάστηκε:
    }
notice-each-address = Για καθεμία από αυτές τις διευθύνσεις ισχύει:
notice-overview-headline = Το αποτέλεσμα διαφέρει ανά διεύθυνση
notice-overview-failed =
    { $count ->
        [one] { $count } διεύθυνση: δεν παραδόθηκε, δεν θα γίνει άλλη προσπάθεια
       *[other] { $count } διευθύνσεις: δεν παραδόθηκε, δεν θα γίνει άλλη προσπάθεια
    }
notice-overview-unsure =
    { $count ->
        [one] { $count } διεύθυνση: ίσως παραδόθηκε, δεν θα γίνει άλλη προσπάθεια
       *[other] { $count } διευθύνσεις: ίσως παραδόθηκε, δεν θα γίνει άλλη προσπάθεια
    }
notice-overview-delayed =
    { $count ->
        [one] { $count } διεύθυνση: καθυστερεί, συνεχίζουμε τις προσπάθειες
       *[other] { $count } διευθύνσεις: καθυστερεί, συνεχίζουμε τις προσπάθειες
    }
notice-overview-delivered =
    { $count ->
        [one] { $count } διεύθυνση: παραδόθηκε
       *[other] { $count } διευθύνσεις: παραδόθηκε
    }
notice-overview-relayed =
    { $count ->
        [one] { $count } διεύθυνση: διαβιβάστηκε στο επόμενο σύστημα αλληλογραφίας
       *[other] { $count } διευθύνσεις: διαβιβάστηκε στο επόμενο σύστημα αλληλογραφίας
    }
notice-overview-expanded =
    { $count ->
        [one] { $count } διεύθυνση ομάδας: διαβιβάστηκε στα μέλη της
       *[other] { $count } διευθύνσεις ομάδων: διαβιβάστηκε στα μέλη τους
    }
notice-likely = Η πιθανότερη αιτία
notice-same-advice = Ισχύουν και εδώ όσα αναφέρονται πιο πάνω.
notice-more-recipients =
    { $count ->
        [one] Άλλη { $count } διεύθυνση δεν εμφανίζεται εδώ. Θα τη βρείτε στη συνημμένη αναφορά.
       *[other] Άλλες { $count } διευθύνσεις δεν εμφανίζονται εδώ. Θα τις βρείτε όλες στη συνημμένη αναφορά.
    }
notice-failed-final = Δεν θα γίνει άλλη προσπάθεια.
notice-enclosed-full = Επισυνάπτεται ολόκληρο το μήνυμά σας.
notice-enclosed-header = Από το μήνυμά σας επισυνάπτεται μόνο η κεφαλίδα: αποστολέας, θέμα, ημερομηνία και παρόμοια στοιχεία.
notice-enclosed-header-8bit = Από το μήνυμά σας επισυνάπτεται μόνο η κεφαλίδα. Το κείμενο έχει χαρακτήρες που μπορεί να αλλοιωθούν στον δρόμο της επιστροφής.
notice-fields-left-out =
    { $count ->
        [one] Από την κεφαλίδα λείπει { $count } γραμμή, γιατί η κεφαλίδα ήταν πολύ μεγάλη.
       *[other] Από την κεφαλίδα λείπουν { $count } γραμμές, γιατί η κεφαλίδα ήταν πολύ μεγάλη.
    }
notice-fields-withheld =
    { $count ->
        [one] Από την κεφαλίδα λείπει { $count } γραμμή, για την προστασία προσωπικών στοιχείων.
       *[other] Από την κεφαλίδα λείπουν { $count } γραμμές, για την προστασία προσωπικών στοιχείων.
    }
notice-withheld-targets = Η ειδοποίηση δεν δείχνει σε ποια διεύθυνση προωθήθηκε το μήνυμά σας.
notice-withheld-members = Η ειδοποίηση δεν δείχνει ποια είναι τα μέλη της ομάδας.
notice-withheld-hosts = Η ειδοποίηση δεν δείχνει τα ονόματα των εσωτερικών διακομιστών.
notice-only-these = Η ειδοποίηση αφορά μόνο αυτές τις διευθύνσεις.
    .one = Η ειδοποίηση αφορά μόνο αυτή τη διεύθυνση.

## Ποιος μπορεί να κάνει κάτι, και τι

notice-steps-heading = Τι μπορείτε να κάνετε
notice-who-heading = Ποιος μπορεί να το λύσει;
notice-who-sender = Εσείς: { $act }.
notice-who-recipient =
    { $count ->
       *[one] Το άτομο στο οποίο γράψατε: { $act }.
        [other] Τα άτομα στα οποία γράψατε: { $act }.
    }
notice-who-sender-admin = Οι διαχειριστές σας: { $act }.
notice-who-recipient-admin = Οι διαχειριστές του { $domain }: { $act }.
notice-who-nobody = Κανείς άμεσα. Ίσως βοηθήσει: { $act }.
notice-party-you = Εσείς
notice-party-recipient =
    { $count ->
       *[one] Το άτομο στο οποίο γράψατε
        [other] Τα άτομα στα οποία γράψατε
    }
notice-party-your-admin = Οι διαχειριστές σας
notice-party-their-admin = Οι διαχειριστές του { $domain }
notice-part-can-act = Η λύση είναι εδώ: { $act }
notice-part-passed-on = Προσπάθησε να το διαβιβάσει
notice-part-refused = Δεν το δέχτηκε
notice-part-no-answer = Δεν απάντησε
notice-part-not-delivered = Δεν μπόρεσε να το παραδώσει
notice-part-keeps-trying = Συνεχίζει τις προσπάθειες
notice-part-nothing-to-do = Δεν λύνεται μόνο από εδώ
notice-part-delivered = Το παρέδωσε
notice-part-relayed = Το διαβίβασε
notice-part-expanded = Το διαβίβασε σε ομάδα

## Πολλές γλώσσες σε μία ειδοποίηση

notice-language-below = Ελληνικά πιο κάτω
notice-several-languages = Αυτό το μήνυμα είναι γραμμένο σε περισσότερες από μία γλώσσες. Μία από αυτές είναι τα ελληνικά.

## Βοήθεια και επικοινωνία

notice-help = Διαβάστε περισσότερα για αυτό το πρόβλημα: { $link }
    .label = Διαβάστε περισσότερα για αυτό το πρόβλημα
notice-contact-address = Έχετε ερωτήσεις; Γράψτε στη διεύθυνση: { $contact }
notice-contact-link = Επικοινωνήστε μαζί μας στη σελίδα: { $link }

## Το αρχικό μήνυμα

notice-message-heading = Το μήνυμά σας
notice-message-subject = Θέμα
notice-message-sent = Στάλθηκε
notice-message-id = Message-ID
notice-message-size = Μέγεθος

## Καθυστέρηση

notice-delayed-headline = Συνεχίζουμε τις προσπάθειες
notice-delayed-until = Θα συνεχίσουμε έως { $until }. Αν ως τότε δεν έχει παραδοθεί, θα λάβετε νέα ειδοποίηση.
notice-delayed-open = Αν χρειαστεί να σταματήσουμε, θα λάβετε νέα ειδοποίηση.
notice-delayed-since = Το μήνυμά σας περιμένει εδώ και { $duration }.
notice-delayed-nothing = Δεν χρειάζεται να κάνετε τίποτα ούτε να στείλετε ξανά το μήνυμα.
notice-delayed-reason-heading = Η αιτία ως τώρα
notice-delayed-urgent = Είναι επείγον; Επικοινωνήστε με άλλον τρόπο, για παράδειγμα τηλεφωνικά.

## Επιτυχία

notice-delivered-headline = Το μήνυμα έφτασε
notice-delivered-meaning = Αυτό δεν σημαίνει ότι έχει διαβαστεί.
notice-relayed-headline = Η παράδοση δεν θα επιβεβαιωθεί
notice-relayed-meaning = Το σύστημα που παρέλαβε το μήνυμα στον δρόμο προς το { $domain } δεν στέλνει επιβεβαιώσεις.
notice-expanded-headline = Το μήνυμα είναι στον δρόμο προς τα μέλη της ομάδας
notice-expanded-meaning = Μια διεύθυνση ομάδας αντιστοιχεί σε πολλές άλλες. Αν το μήνυμα δεν παραδοθεί σε κάποια από αυτές, ίσως λάβετε νέα ειδοποίηση.

notice-label = { $label }:

## Πριν από αναφορά άλλου συστήματος

explanation-what = Το κείμενο αυτό εξηγεί την αναφορά που ακολουθεί. Η αναφορά λέει ότι προέρχεται από το εξής σύστημα αλληλογραφίας:
explanation-unverified = Εδώ δεν μπορεί να ελεγχθεί αν αυτό ισχύει. Η ίδια η αναφορά βρίσκεται πιο κάτω, ακριβώς όπως ήρθε.
