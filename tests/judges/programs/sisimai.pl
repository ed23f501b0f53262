# Sisimai: recipient, status, action, reason. Very forgiving; blind to global types once the prose is not English.
use strict;
use warnings;
use JSON ();
use Sisimai;

binmode STDOUT;
if ($ARGV[0] eq '--version') { print 'Sisimai ', Sisimai->version, "\n"; exit }
my $json = JSON->new->canonical->utf8;

sub seen {
    my ($bounce) = @_;
    return {
        address => $bounce->recipient->address,
        action  => lc $bounce->action,
        status  => $bounce->deliverystatus,
        reason  => $bounce->reason,
    };
}

for my $path (sort glob("$ARGV[0]/*.eml")) {
    my $bounces = Sisimai->make($path, 'delivered' => 1) // [];
    my ($file) = $path =~ m{([^/]+)\z};
    my @recipients = map { seen($_) } @$bounces;
    print $json->encode({ file => $file, recipients => \@recipients, complaints => [] }), "\n";
}
