#!/usr/bin/perl
# SpamAssassin, without network, Bayes and users: whether VBounce takes a message for a bounce, and which rules on broken or odd MIME
# and headers it hits.
#   spamassassin FOLDER | --version
use strict;
use warnings;
use JSON::PP;
use Mail::SpamAssassin;

if (($ARGV[0] // '') eq '--version') {
    print "SpamAssassin ", Mail::SpamAssassin::Version(), "\n";
    exit;
}
my $root = "$ENV{JUDGES_HOME}/root";
my $judge = Mail::SpamAssassin->new({
    rules_filename     => "$root/usr/share/spamassassin",
    site_rules_filename => "$root/etc/spamassassin",
    userstate_dir      => "$ENV{JUDGES_HOME}/spamassassin",
    dont_copy_prefs    => 1,
    local_tests_only   => 1,
    PREFIX             => "$root/usr",
    LOCAL_RULES_DIR    => "$root/etc/spamassassin",
    post_config_text   => "use_bayes 0\nuse_auto_welcomelist 0\nwelcomelist_bounce_relays relay.example.invalid\n",
});
my $json = JSON::PP->new->canonical->utf8;
for my $path (sort glob "$ARGV[0]/*.eml") {
    open my $in, '<:raw', $path or die "$path: $!\n";
    my $octets = do { local $/; <$in> };
    $octets =~ s/\r\n/\n/g;
    my $mail = $judge->parse($octets);
    my $status = $judge->check($mail);
    my @hits = split /,/, $status->get_names_of_tests_hit . ',' . $status->get_names_of_subtests_hit;
    # That there is HTML is nothing odd.
    my @complaints = grep { $_ ne 'HTML_MESSAGE' } grep { /^(MIME_|MISSING_|MPART_|SUBJ_ILLEGAL|FROM_ILLEGAL|BAD_|INVALID_|HTML_|BASE64_|CHARSET_)/ } @hits;
    push @complaints, 'not a bounce' unless grep { $_ eq 'BOUNCE_MESSAGE' } @hits;
    my ($file) = $path =~ m{([^/]+)$};
    print $json->encode({ file => $file, recipients => [], complaints => [sort @complaints] }), "\n";
    $status->finish;
    $mail->finish;
}
