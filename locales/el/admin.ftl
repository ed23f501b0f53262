### Το μέρος για διαχειριστές. Εδώ οι τεχνικοί όροι είναι ευπρόσδεκτοι. Ό,τι είπαν μηχανήματα δεν μεταφράζεται.

admin-heading = Για διαχειριστές
admin-recipient = Διεύθυνση
admin-status = Κατάσταση
admin-status-received = Κατάσταση όπως ελήφθη
admin-status-derived = Κατάσταση βάσει της απάντησης
admin-original-recipient = Στάλθηκε σε
admin-reported-by = Αναφέρθηκε από
admin-remote = Άλλος διακομιστής
admin-remote-unnamed = δεν κατονομάζεται στην αναφορά
admin-remote-none = κανείς δεν απάντησε, το διαπίστωσε ο διακομιστής που έκανε την αναφορά
admin-stage = Στάδιο
admin-stage-connect = δεν έγινε σύνδεση
admin-stage-greeting = στον χαιρετισμό, πριν από κάθε εντολή
admin-stage-hello = μετά το EHLO
admin-stage-starttls = μετά το STARTTLS
admin-stage-auth = μετά το AUTH
admin-stage-mail = μετά το MAIL FROM (αποστολέας)
admin-stage-rcpt = μετά το RCPT TO (παραλήπτης)
admin-stage-data = μετά το DATA, πριν από το μήνυμα
admin-stage-end-of-data = μετά από ολόκληρο το μήνυμα
admin-attempts = Προσπάθειες
admin-attempts-value =
    { $count ->
        [one] { $count }: { $moment }
       *[other] { $count }, η τελευταία: { $moment }
    }
admin-attempts-list = Προσπάθειες, πρώτα οι πιο πρόσφατες
admin-attempt-repeats = Η ίδια απάντηση ήρθε { $count } φορές στη σειρά.
admin-attempts-left-out =
    { $count ->
        [one] { $count } παλαιότερη προσπάθεια δεν εμφανίζεται.
       *[other] { $count } παλαιότερες προσπάθειες δεν εμφανίζονται.
    }
admin-created = Συντάχθηκε
admin-arrived = Παραλήφθηκε
admin-last-attempt = Τελευταία προσπάθεια
admin-retry-until = Προσπάθειες έως
admin-log-id = ID στο αρχείο καταγραφής
admin-envelope-id = ID φακέλου
admin-sender = Διεύθυνση επιστροφής
admin-reply = Απάντηση του άλλου διακομιστή, αυτολεξεί
admin-reply-reported = Απάντηση σύμφωνα με την αναφορά, αυτολεξεί
admin-reply-own = Αιτία που σημείωσε ο δικός μας διακομιστής
admin-advice = Τι μπορούν να κάνουν οι διαχειριστές
admin-help = Περισσότερα για διαχειριστές: { $link }
admin-hops = Διαδρομή του μηνύματος
admin-hops-left-out =
    { $count ->
        [one] { $count } παλαιότερος σταθμός δεν εμφανίζεται.
       *[other] { $count } παλαιότεροι σταθμοί δεν εμφανίζονται.
    }
admin-hop = Σταθμός { $count }
admin-hop-time = Ώρα
admin-hop-relay = Χρόνος διαβίβασης
admin-hop-since = { $duration } από τον σταθμό { $count }
admin-hop-slowest = Ο πιο αργός σταθμός
admin-hop-unnamed = Άγνωστος διακομιστής
admin-hop-no-time = άγνωστη
admin-hop-implausible = Δεν είναι δυνατόν, άρα δεν προσμετράται
admin-hops-skew = Αρνητικός χρόνος διαβίβασης σημαίνει ότι τα ρολόγια δύο διακομιστών διαφέρουν.
admin-header = Από την κεφαλίδα του μηνύματος, αυτολεξεί
admin-withheld = δεν εμφανίζεται
admin-withheld-targets = Δεν εμφανίζεται: ο προορισμός της προώθησης. Ο διακομιστής του και το ID στο αρχείο καταγραφής λείπουν και από την αναφορά (RFC 3464, ενότητα 4.2).
admin-withheld-members = Δεν εμφανίζονται: τα μέλη της ομάδας. Οι διακομιστές τους και τα ID στο αρχείο καταγραφής λείπουν και από την αναφορά (RFC 3464, ενότητα 4.2).
admin-withheld-hosts = Δεν εμφανίζονται: ονόματα και διευθύνσεις εσωτερικών διακομιστών.
admin-hops-withheld =
    { $count ->
        [one] { $count } εσωτερικός σταθμός δεν εμφανίζεται.
       *[other] { $count } εσωτερικοί σταθμοί δεν εμφανίζονται.
    }

## Το μήνυμα προς τον postmaster για ειδοποίηση που δεν μπορεί να σταλεί

postmaster-subject = Χρειάζεται ενημέρωση αποστολέα με άλλον τρόπο
postmaster-step = Ενημερώστε τον αποστολέα με άλλον τρόπο, για παράδειγμα τηλεφωνικά ή σε άλλη διεύθυνση.
postmaster-what = Η ειδοποίηση για το παρακάτω μήνυμα προοριζόταν για { $sender } και δεν ήταν δυνατό να σταλεί.
postmaster-why = Η διεύθυνση έχει χαρακτήρες εκτός ASCII. Για να φτάσει εκεί κάτι, κάθε διακομιστής στη διαδρομή πρέπει να υποστηρίζει το SMTPUTF8 (RFC 6531). Τουλάχιστον ένας δεν το υποστηρίζει. Όσο ισχύει αυτό, μια νέα προσπάθεια δεν βοηθά.
postmaster-facts = Η ειδοποίηση θα ανέφερε τα εξής

postmaster-budget-subject = Συγκρατούνται ειδοποιήσεις προς μία διεύθυνση
postmaster-budget-step = Ελέγξτε μήπως κάποιος στέλνει μηνύματα στο όνομα αυτής της διεύθυνσης, και σταματήστε το στην πηγή του.
postmaster-budget-what = Ειδοποίηση για το παρακάτω μήνυμα προοριζόταν για { $sender } και συγκρατήθηκε.
postmaster-budget-why = Εξαντλήθηκε το όριο ειδοποιήσεων για αυτή τη διεύθυνση ή για τον τομέα της. Όποιος πλαστογραφεί μια διεύθυνση επιστροφής κάνει άλλους να στέλνουν εκεί ειδοποιήσεις. Οι επόμενες καταγράφονται στο αρχείο καταγραφής του Retourpost.
