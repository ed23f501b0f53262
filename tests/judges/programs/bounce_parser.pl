# Mail::DeliveryStatus::BounceParser: recipients that failed. It wants LF, and leaves delays out by design.
use strict;
use warnings;
use JSON ();
use Mail::DeliveryStatus::BounceParser;

binmode STDOUT;
if ($ARGV[0] eq '--version') { print "BounceParser $Mail::DeliveryStatus::BounceParser::VERSION\n"; exit }
my $json = JSON->new->canonical->utf8;

sub octets {
    my ($path) = @_;
    open my $handle, '<:raw', $path or die "$path: $!\n";
    local $/;
    my $octets = <$handle>;
    $octets =~ s/\r\n/\n/g;
    return $octets;
}

sub seen {
    my ($report) = @_;
    return {
        address => $report->get('email'),
        action  => lc($report->get('action') // ''),
        status  => $report->get('status'),
        reason  => $report->get('std_reason'),
    };
}

for my $path (sort glob("$ARGV[0]/*.eml")) {
    my ($file) = $path =~ m{([^/]+)\z};
    my $bounce = Mail::DeliveryStatus::BounceParser->new(octets($path));
    my @recipients = $bounce->is_bounce ? map { seen($_) } $bounce->reports : ();
    chomp $_->{action}, chomp $_->{status} for @recipients;
    print $json->encode({ file => $file, recipients => \@recipients, complaints => [] }), "\n";
}
