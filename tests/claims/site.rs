//! Claims about `site`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use retourpost::ErrorKind;
use retourpost::language::{Detection, LanguageTag};
use retourpost::layout::Layout;
use retourpost::policy::{AbsentNotify, Confidential};
use retourpost::report::Audience;
use retourpost::site::{
    ChoiceTrace, Color, Contact, HeaderShown, OriginalSubject, ReturnedContent, Site, SiteLayer, Smtputf8, Source, Tls,
};

const FULL: &str = include_str!("../data/site/full.toml");
const MANUAL: &str = include_str!("../../src/manual/configuration.md");

fn of_file(text: &str) -> Site {
    Site::merge([SiteLayer::from_toml("retourpost.toml", text).unwrap()]).unwrap()
}

fn of_env(pairs: &[(&str, &str)]) -> SiteLayer {
    SiteLayer::from_env(pairs.iter().copied()).unwrap()
}

fn refusal(text: &str) -> String {
    let error = SiteLayer::from_toml("retourpost.toml", text).and_then(|layer| Site::merge([layer])).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Operator);
    error.to_string()
}

fn effective(site: &Site, key: &str) -> String {
    site.effective().iter().find(|line| line.key == key).unwrap().to_string()
}

/// Rows of the table of keys in the manual: key and default.
fn manual_rows() -> Vec<(String, Option<String>)> {
    let rows = MANUAL.lines().filter(|line| line.starts_with("| `"));
    let cell = |cell: &str| cell.trim().trim_matches('`').to_owned();
    rows.map(|row| {
        let cells: Vec<&str> = row.split('|').collect();
        (cell(cells[1]), Some(cell(cells[2])).filter(|default| !default.is_empty()))
    })
    .collect()
}

#[test]
fn a_site_works_without_any_file() {
    let site = Site::merge([]).unwrap();
    assert_eq!(site, Site::default());
    assert_eq!(site.from_for("example.com").address, "postmaster@localhost");
    assert_eq!(site.reporting_mta_type(), "x-local-hostname");
    // We never link to a domain that is not the site's.
    assert_eq!((&site.help.link_base, site.contact_for("example.com")), (&None, &Contact::default()));
    assert_eq!(site.language_for("example.com").as_str(), "en");
    assert_eq!(site.brand_for("example.com").color.to_string(), "#0b57d0");
    assert!(!site.is_internal("localhost"));
}

#[test]
fn a_site_can_be_made_from_a_name_alone() {
    let site = Site::named("MX1.Example.org.").unwrap();
    assert_eq!((&*site.reporting_mta, site.reporting_mta_type()), ("mx1.example.org", "dns"));
    assert_eq!(site.from.address, "postmaster@mx1.example.org");
    // PM-5
    assert_eq!(Site::named("mx1").unwrap().reporting_mta_type(), "x-local-hostname");
    for bad in ["", ".", "a..b", "-a.example", "a_.example.", &"a".repeat(64), &"a.".repeat(130), &"é".repeat(100_000)]
    {
        assert_eq!(Site::named(bad).is_ok(), bad == "a_.example.", "{bad:.20}");
    }
    let error = Site::named("mx 1").unwrap_err().to_string();
    assert_eq!(error, r#"reporting_mta: "mx 1" is not a host name, such as "mail.example.org""#);
}

#[test]
fn every_key_is_read() {
    let site = Site::merge([SiteLayer::from_toml("/etc/retourpost/retourpost.toml", FULL).unwrap()]).unwrap();
    let tags = |list: &[&str]| list.iter().map(|tag| LanguageTag::parse(tag).unwrap()).collect::<Vec<_>>();
    assert_eq!(site.reporting_mta, "mail.example.org");
    assert_eq!((&*site.from.address, site.from.name.as_deref()), ("bounces@example.org", Some("Example Post")));
    assert_eq!((site.brand.name.as_deref(), site.brand.color), (Some("Bücher & Söhne"), Color::new(0x7a, 0x1f, 0xa2)));
    assert_eq!(site.brand.image.as_deref(), Some(Path::new("/etc/retourpost/logo.png")));
    assert_eq!((site.brand.image_width, site.limits.image_octets), (Some(132), 40_000));
    assert_eq!((site.layout.internal, site.layout.external), (Layout::Brief, Layout::Classic));
    assert_eq!(site.contact.address.as_deref(), Some("helpdesk@xn--bcher-kva.example"));
    assert_eq!(site.contact.link.as_deref(), Some("https://help.example.org/mail?topic=bounce"));
    assert_eq!(site.help.link_base.as_deref(), Some("https://help.example.org:8443/causes"));
    assert_eq!(site.languages.default.as_str(), "nl");
    assert_eq!(site.languages.available, Some(tags(&["nl", "nb", "zh-Hant"])));
    assert_eq!(site.languages.disabled, tags(&["zh-Hant"]));
    assert_eq!((site.languages.detection, site.languages.trace), (Detection::On, ChoiceTrace::Header));
    assert_eq!(site.audience.internal_domains, ["example.org", "*.example.org"]);
    assert_eq!(site.privacy.external, [Confidential::ForwardTargets, Confidential::InnerHosts]);
    assert_eq!(site.privacy.internal, [Confidential::ForwardTargets]);
    assert_eq!(site.privacy.inner_hosts, ["*.corp.example.org", "203.0.113.0/24", "mailstore"]);
    assert_eq!(site.notify.absent, AbsentNotify::Failure);
    assert_eq!(site.returned.failed, ReturnedContent::Full);
    assert_eq!((site.returned.full_limit_octets, site.returned.header_limit_octets), (100_000, 8192));
    let limits = &site.limits;
    assert_eq!((limits.recipients, limits.recipients_shown, limits.attempts_shown, limits.hops), (500, 5, 4, 30));
    assert_eq!((limits.input_octets, limits.mime_nesting), (1_000_000, 8));
    assert_eq!((limits.wording_file_octets, limits.form_cache_octets), (200_000, 0));
    assert_eq!((site.subject.original, site.header.shown), (OriginalSubject::Never, HeaderShown::Never));
    assert_eq!((site.delivery.smtp.as_deref(), site.delivery.tls), (Some("smtp://[::1]:2525"), Tls::Required));
    assert_eq!(site.delivery.username.as_deref(), Some("retourpost"));
    // A path starts from the folder of the file that has it.
    assert_eq!(site.delivery.password_file.as_deref(), Some(Path::new("/etc/retourpost/password")));
    assert_eq!(site.delivery.smtputf8, Smtputf8::Offered);
    assert_eq!(site.postmaster(), "mail-team@example.org");
    assert_eq!(Site::named("mx.example.org").unwrap().postmaster(), "postmaster@mx.example.org");
    assert_eq!(site.wording.dir.as_deref(), Some(Path::new("/etc/retourpost/words")));
    assert_eq!((site.dkim.domain.as_deref(), site.dkim.selector.as_deref()), (Some("example.org"), Some("mail2026")));
    assert_eq!(site.dkim.key_file.as_deref(), Some(Path::new("/etc/keys/dkim.pem")));
}

#[test]
fn the_full_example_has_every_key_except_the_other_ways_of_delivery() {
    let site = of_file(FULL);
    let unset: Vec<String> =
        site.effective().into_iter().filter(|line| line.source == Source::Default).map(|line| line.key).collect();
    assert_eq!(unset, ["delivery.sendmail", "delivery.maildir"]);
}

#[test]
fn every_key_is_in_the_manual_with_its_default_and_nothing_else() {
    let keys: Vec<_> = Site::keys().map(|key| (key.path.to_owned(), key.default)).collect();
    assert_eq!(manual_rows(), keys);
    let of_domains: Vec<_> =
        Site::keys().filter(|key| key.is_also_of_domain).map(|key| format!("`{}`", key.path)).collect();
    let sentence = MANUAL.lines().find(|line| line.starts_with("These keys can stand there: ")).unwrap();
    let named: BTreeSet<String> = sentence
        .split(&[' ', ','])
        .filter(|word| word.starts_with('`'))
        .map(|word| word.trim_end_matches('.').to_owned())
        .collect();
    assert_eq!(named, of_domains.into_iter().collect());
}

#[test]
fn the_manual_names_every_word_and_its_examples_are_good() {
    for word in [
        AbsentNotify::WORDS,
        Confidential::WORDS,
        Detection::WORDS,
        Layout::WORDS,
        ReturnedContent::WORDS,
        OriginalSubject::WORDS,
        Tls::WORDS,
    ]
    .concat()
    {
        assert!(MANUAL.contains(&format!("`\"{word}\"`")), "{word}");
    }
    let examples: Vec<&str> = MANUAL.split("```toml\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert_eq!(examples.len(), 2);
    for example in examples {
        of_file(example);
    }
}

#[test]
fn every_key_has_a_variable_of_its_own() {
    let names: BTreeSet<String> =
        Site::keys().map(|key| format!("RETOURPOST_{}", key.path.replace('.', "_").to_uppercase())).collect();
    assert_eq!(names.len(), Site::keys().count());
    // What holds for the full example can be said by variables as well, value by value.
    let full = of_file(FULL);
    for line in full.effective().iter().filter(|line| !line.key.starts_with("domain.")) {
        let Some(value) = &line.value else { continue };
        let value: toml::Table = format!("value = {value}").parse().unwrap();
        let text = match &value["value"] {
            toml::Value::String(text) => text.clone(),
            toml::Value::Array(items) => items.iter().map(|item| item.as_str().unwrap()).collect::<Vec<_>>().join(", "),
            other => other.to_string(),
        };
        let name = format!("RETOURPOST_{}", line.key.replace('.', "_").to_uppercase());
        let layer = of_env(&[(&name, &text)]);
        let weaker = SiteLayer::from_toml("retourpost.toml", FULL).unwrap();
        let site = Site::merge([layer, weaker]).unwrap();
        assert_eq!(
            effective(&site, &line.key),
            format!("{} = {}  # from {name}", line.key, line.value.as_deref().unwrap())
        );
    }
}

#[test]
fn the_strongest_layer_wins_and_each_value_knows_where_it_came_from() {
    let flag = SiteLayer::default().with("brand.name", "By flag", Source::Flag("--brand-name".to_owned())).unwrap();
    let env = of_env(&[
        ("RETOURPOST_BRAND_NAME", "By variable"),
        ("RETOURPOST_LANGUAGES_DISABLED", "nb, nn"),
        ("HOME", "/root"),
        ("RETOURPOST_CONFIG", "x.toml"),
    ]);
    let file = SiteLayer::from_toml(
        "own.toml",
        "[brand]\nname = 'By file'\ncolor = '#aa0000'\n\n[languages]\ndisabled = ['fr']\n",
    )
    .unwrap();
    let etc =
        SiteLayer::from_toml("etc.toml", "help.link_base = 'https://help.example.org/'\nbrand.color = '#00aa00'\n");
    // #00aa00 is too light.
    assert!(etc.is_err());
    let etc =
        SiteLayer::from_toml("etc.toml", "help.link_base = 'https://help.example.org/'\nbrand.color = '#007700'\n")
            .unwrap();
    let site = Site::merge([flag, env, file, etc]).unwrap();
    assert_eq!(effective(&site, "brand.name"), r#"brand.name = "By flag"  # from --brand-name"#);
    assert_eq!(
        effective(&site, "languages.disabled"),
        r#"languages.disabled = ["nb", "nn"]  # from RETOURPOST_LANGUAGES_DISABLED"#
    );
    assert_eq!(effective(&site, "brand.color"), r##"brand.color = "#aa0000"  # from own.toml:3"##);
    assert_eq!(
        effective(&site, "help.link_base"),
        r#"help.link_base = "https://help.example.org/"  # from etc.toml:1"#
    );
    assert_eq!(effective(&site, "limits.hops"), "limits.hops = 100  # default");
    assert_eq!(effective(&site, "contact.link"), "# contact.link is not set");
}

#[test]
fn what_is_printed_as_effective_is_a_configuration_that_says_the_same() {
    for site in [
        Site::default(),
        of_file(FULL),
        of_file("brand.name = 'a \"b\" \\c'\ndelivery.sendmail = ['/usr/sbin/sendmail', '-i']"),
    ] {
        let printed: String = site.effective().iter().map(|line| format!("{line}\n")).collect();
        let again = of_file(&printed);
        let values = |site: &Site| site.effective().into_iter().map(|line| (line.key, line.value)).collect::<Vec<_>>();
        assert_eq!(values(&again), values(&site), "{printed}");
    }
}

#[test]
fn a_domain_has_its_own_face() {
    let site = of_file(FULL);
    let brand = site.brand_for("EXAMPLE.net");
    assert_eq!((brand.name, brand.color), (Some("Example Net"), Color::new(0, 0x55, 0)));
    // Contact is taken as a whole: not the address of one organisation and the page of another.
    assert_eq!(*site.contact_for("example.net"), Contact { address: Some("help@example.net".to_owned()), link: None });
    assert_eq!(
        (site.from_for("example.net").address, site.from_for("example.net").name),
        ("bounces@example.net", None)
    );
    assert_eq!(site.language_for("example.net").as_str(), "nb");

    // The image of one organisation does not stand beside the name of another.
    assert_eq!((brand.image, brand.image_width), (None, None));
    let unnamed = site.brand_for("shop.example.net");
    assert_eq!((unnamed.image, unnamed.image_width), (Some(Path::new("logo.png")), Some(132)));
    assert_eq!(site.brand_images().collect::<Vec<_>>(), [Path::new("logo.png")]);

    let layouts = |domain| [Audience::Internal, Audience::External].map(|audience| site.layout_for(domain, audience));
    assert_eq!(layouts("example.org"), [Layout::Brief, Layout::Classic]);
    assert_eq!(layouts("example.net"), [Layout::Brief, Layout::Card]);

    let below = site.from_for("mail.shop.example.net");
    assert_eq!((below.address, below.name), ("bounces@example.org", Some("Below")));
    assert_eq!(site.brand_for("shop.example.net").name, Some("Bücher & Söhne"));
    assert_eq!(site.contact_for("shop.example.net"), &site.contact);

    for other in ["example.com", "notexample.net", "net", "", "ex ample.net", "[192.0.2.1]"] {
        assert_eq!(site.from_for(other).address, "bounces@example.org", "{other}");
        assert_eq!(site.language_for(other).as_str(), "nl", "{other}");
    }
}

#[test]
fn the_closest_domain_wins_and_alphabets_do_not_matter() {
    let site = of_file(
        "[domain.'*.example']\nbrand.name = 'far'\n[domain.'*.b.example']\nbrand.name = 'near'\n[domain.'a.b.example']\nbrand.name = 'itself'\n[domain.'bücher.example']\nbrand.name = 'Bücher'",
    );
    let rows = [
        ("a.b.example", Some("itself")),
        ("c.b.example", Some("near")),
        ("c.example", Some("far")),
        ("b.example", Some("far")),
        ("example", None),
        ("BÜCHER.example", Some("Bücher")),
        ("xn--bcher-kva.example", Some("Bücher")),
    ];
    for (domain, name) in rows {
        assert_eq!(site.brand_for(domain).name, name, "{domain}");
    }
}

#[test]
fn insiders_are_those_of_the_named_domains_only() {
    let site = of_file("audience.internal_domains = ['example.org', '*.example.net']");
    let rows = [
        ("example.org", true),
        ("Example.ORG.", true),
        ("sub.example.org", false),
        ("example.net", false),
        ("a.b.example.net", true),
        ("evil-example.org", false),
        ("example.org.evil", false),
        ("", false),
    ];
    for (domain, is_internal) in rows {
        assert_eq!(site.is_internal(domain), is_internal, "{domain}");
    }
}

#[test]
fn languages_are_allowed_by_what_they_mean() {
    let site = of_file("[languages]\ndefault = 'nb'\navailable = ['no', 'nl', 'de']\ndisabled = ['ger']");
    let allows = |tag| site.languages.allows(&LanguageTag::parse(tag).unwrap());
    assert_eq!(["nb", "no", "nl", "en", "de", "fr"].map(allows), [true, true, true, true, false, false]);
}

#[test]
fn a_way_of_delivery_turns_off_those_of_weaker_layers() {
    let file = SiteLayer::from_toml("retourpost.toml", "delivery.smtp = 'smtps://mail.example.org'").unwrap();
    let env = of_env(&[("RETOURPOST_DELIVERY_SENDMAIL", "/usr/sbin/sendmail -i")]);
    let site = Site::merge([env, file.clone()]).unwrap();
    assert_eq!(
        (&site.delivery.smtp, site.delivery.sendmail.as_deref()),
        (&None, Some(&["/usr/sbin/sendmail".to_owned(), "-i".to_owned()][..]))
    );
    assert_eq!(effective(&site, "delivery.smtp"), "# delivery.smtp is not set");
    let flag = SiteLayer::default().with("delivery.maildir", "Mail", Source::Flag("--maildir".to_owned())).unwrap();
    let site = Site::merge([flag, file]).unwrap();
    // From a flag, a path stays as it was typed.
    assert_eq!((site.delivery.smtp, site.delivery.maildir), (None, Some(PathBuf::from("Mail"))));
}

#[test]
fn a_value_can_be_set_from_rust_and_a_bad_one_changes_nothing() {
    let mut site = Site::default();
    site.set("reporting_mta", "mail.example.org").unwrap();
    assert_eq!(site.from.address, "postmaster@mail.example.org");
    site.set("limits.recipients_shown", "3").unwrap();
    assert_eq!(effective(&site, "limits.recipients_shown"), "limits.recipients_shown = 3  # from program");
    let before = site.clone();
    for (key, value) in [
        ("limits.recipients", "0"),
        ("brand.color", "red"),
        ("brand.colour", "#000000"),
        ("dkim.domain", "example.org"),
        ("languages.disabled", "en"),
    ] {
        assert!(site.set(key, value).is_err(), "{key}");
        assert_eq!(site, before, "{key}");
    }
}

#[test]
fn a_bad_file_is_refused_with_its_place_and_what_is_allowed() {
    let rows = [
        ("reporting_mta = ", "retourpost.toml:1:17: "),
        ("[brand\nname = 'x'", "retourpost.toml:1:7: "),
        ("a = 1\na = 2", "retourpost.toml:2:1: duplicate key"),
        (
            "[brand]\ncolour = '#000000'",
            r#"retourpost.toml:2:1: unknown key "brand.colour"; did you mean "brand.color"?"#,
        ),
        ("[barnd]\nname = 'x'", r#"retourpost.toml:1:2: unknown key "barnd"; did you mean "brand"?"#),
        ("reporting-mta = 'x'", r#"retourpost.toml:1:1: unknown key "reporting-mta"; did you mean "reporting_mta"?"#),
        ("[brand]\nreporting_mta = 'x'", r#"retourpost.toml:2:1: unknown key "brand.reporting_mta""#),
        ("wibble = 1", r#"retourpost.toml:1:1: unknown key "wibble""#),
        ("brand = 'x'", "retourpost.toml:1:1: brand is a section, [brand], not a value"),
        (
            "reporting_mta = 'mail example'",
            r#"retourpost.toml:1:17: reporting_mta: "mail example" is not a host name, such as "mail.example.org""#,
        ),
        ("reporting_mta = 5", "retourpost.toml:1:17: reporting_mta: takes text in quotes, not a number"),
        (
            "from.address = 'Post <post@example.org>'",
            r#"retourpost.toml:1:16: from.address: "Post <post@example.org>" is not a plain address, such as "postmaster@example.org""#,
        ),
        (
            "from.address = 'jürgen@example.org'",
            r#"retourpost.toml:1:16: from.address: "jürgen@example.org" is not a plain address, such as "postmaster@example.org""#,
        ),
        (r#"from.name = "a\r\nBcc: b""#, "retourpost.toml:1:13: from.name: U+000D is not allowed in a name"),
        ("brand.name = ' '", "retourpost.toml:1:14: brand.name: empty; leave the key out instead"),
        ("brand.color = 'red'", r##"retourpost.toml:1:15: brand.color: not a color of six digits, such as "#0b57d0""##),
        (
            "[brand]\n  color = '#ffcc00'",
            "retourpost.toml:2:11: brand.color: #ffcc00 on white has a contrast of 1.5:1, and text needs 4.5:1; #8f7200 has it",
        ),
        (
            "help.link_base = 'http://help.example.org'",
            r#"retourpost.toml:1:18: help.link_base: "http://help.example.org" is not a link to a page, such as "https://help.example.org/mail""#,
        ),
        (
            "contact.link = 'https://a@b.example/'",
            r#"retourpost.toml:1:16: contact.link: "https://a@b.example/" is not a link to a page, such as "https://help.example.org/mail""#,
        ),
        (
            "help.link_base = 'https://a.example/#x'",
            r#"retourpost.toml:1:18: help.link_base: "https://a.example/#x" is not a link to a page, such as "https://help.example.org/mail""#,
        ),
        (
            "languages.default = 'Dutch?'",
            r#"retourpost.toml:1:21: languages.default: "Dutch?" is not a language tag, such as "nl" or "pt-BR""#,
        ),
        (
            "languages.disabled = 'nl'",
            r#"retourpost.toml:1:22: languages.disabled: takes a list of text, such as ["…", "…"], not text"#,
        ),
        (
            "languages.disabled = ['nl', 5]",
            "retourpost.toml:1:22: languages.disabled: takes text in quotes, not a number",
        ),
        (
            "languages.disabled = ['en']",
            "retourpost.toml:1:11: languages.disabled: English stays: a broken translation falls back to it",
        ),
        (
            "[languages]\ndefault = 'nl'\ndisabled = ['nl']",
            r#"retourpost.toml:2:1: languages.default: "nl" is turned off by languages.available or languages.disabled"#,
        ),
        (
            "[domain.'a.example'.languages]\ndefault = 'fr'\n[languages]\navailable = ['nl']",
            r#"retourpost.toml:2:1: domain."a.example".languages.default: "fr" is turned off by languages.available or languages.disabled"#,
        ),
        (
            "notify.absent = 'always'",
            r#"retourpost.toml:1:17: notify.absent: takes one of "failure", "failure-delay", not "always""#,
        ),
        ("limits.hops = 0", "retourpost.toml:1:15: limits.hops: takes a number from 1 to 1000, not 0"),
        ("limits.hops = -1", "retourpost.toml:1:15: limits.hops: takes a number from 1 to 1000, not -1"),
        ("limits.hops = '9'", "retourpost.toml:1:15: limits.hops: takes a number from 1 to 1000, not text"),
        ("limits.hops = 1.5", "retourpost.toml:1:15: limits.hops: takes a number from 1 to 1000, not a fraction"),
        (
            "delivery.smtp = 'mail.example.org:25'",
            r#"retourpost.toml:1:17: delivery.smtp: "mail.example.org:25" is not a server, such as "smtp://127.0.0.1:25" or "smtps://mail.example.org""#,
        ),
        (
            "delivery.smtp = 'smtp://mail.example.org:99999'",
            r#"retourpost.toml:1:17: delivery.smtp: "smtp://mail.example.org:99999" is not a server, such as "smtp://127.0.0.1:25" or "smtps://mail.example.org""#,
        ),
        (
            "delivery.smtp = 'smtp://joe:secret@mail.example.org'",
            "retourpost.toml:1:17: delivery.smtp: no name or password in the address; set delivery.username and delivery.password_file",
        ),
        (
            "[delivery]\nmaildir = 'Mail'\nsmtp = 'smtp://localhost'",
            "retourpost.toml:3:1: delivery.smtp: delivery.maildir is set as well; mail leaves in one way",
        ),
        (
            "delivery.sendmail = []",
            r#"retourpost.toml:1:21: delivery.sendmail: takes a program and its arguments, such as ["/usr/sbin/sendmail", "-i"]"#,
        ),
        (
            "delivery.username = 'joe'",
            "retourpost.toml:1:10: delivery.username: delivery.password_file is needed as well",
        ),
        (
            "[dkim]\ndomain = 'example.org'\nselector = 's'",
            "retourpost.toml:2:1: dkim.domain: dkim.key_file is needed as well",
        ),
        (
            "domain = 'example.org'",
            r#"retourpost.toml:1:1: domain is a section for each domain, such as [domain."example.org".brand]"#,
        ),
        (
            "[domain.'a b'.brand]\nname = 'x'",
            r#"retourpost.toml:1:9: "a b" is not a domain, such as "example.org" or "*.example.org""#,
        ),
        ("domain.'a.example' = 1", "retourpost.toml:1:8: a domain is a section, not a value"),
        (
            "[domain.'a.example'.contact]\nadress = 'x'",
            r#"retourpost.toml:2:1: unknown key "contact.adress"; did you mean "contact.address"?"#,
        ),
        ("[domain.'a.example'.dkim]\nselector = 'x'", r#"retourpost.toml:1:21: unknown key "dkim""#),
    ];
    for (text, expected) in rows {
        let error = refusal(text);
        // What is wrong with the syntax is in the words of the parser; where it is, is ours.
        let is_start = expected.ends_with(": ");
        assert!(
            if is_start { error.starts_with(expected) && error.len() > expected.len() } else { error == expected },
            "{text}\n{error}\n{expected}"
        );
    }
}

#[test]
fn a_bad_variable_or_flag_is_refused_by_its_name() {
    let rows = [
        (
            "RETOURPOST_BRAND_COLOUR",
            "#000000",
            "RETOURPOST_BRAND_COLOUR: no such key; did you mean RETOURPOST_BRAND_COLOR?",
        ),
        ("RETOURPOST_WIBBLE", "1", "RETOURPOST_WIBBLE: no such key"),
        (
            "RETOURPOST_LIMITS_HOPS",
            "many",
            r#"RETOURPOST_LIMITS_HOPS: limits.hops: takes a number from 1 to 1000, not "many""#,
        ),
        (
            "RETOURPOST_LANGUAGES_AVAILABLE",
            "nl,??",
            r#"RETOURPOST_LANGUAGES_AVAILABLE: languages.available: "??" is not a language tag, such as "nl" or "pt-BR""#,
        ),
    ];
    for (name, value, expected) in rows {
        let error = SiteLayer::from_env([(name, value)]).unwrap_err();
        assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::Operator, expected));
    }
    assert!(SiteLayer::from_env([("RETOURPOST_HELP_LINK_BASE", "")]).unwrap().is_empty());
    let error = SiteLayer::default().with("limits.hop", "3", Source::Flag("--set".to_owned())).unwrap_err();
    assert_eq!(error.to_string(), r#"--set: unknown key "limits.hop"; did you mean "limits.hops"?"#);
}

#[test]
fn everything_that_is_wrong_is_said_at_once_and_the_rest_is_kept() {
    let text = "[limits]\nhops = 0\nrecipients = 50\n\n[brand]\nnmae = 'x'\nname = 'Example'\ncolor = 'red'\n";
    let (layer, findings) = SiteLayer::check_toml("retourpost.toml", text);
    let found: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        [
            "retourpost.toml:2:8: error[bad-value]: limits.hops: takes a number from 1 to 1000, not 0",
            r#"retourpost.toml:6:1: error[unknown-key]: unknown key "brand.nmae"; did you mean "brand.name"?"#,
            r##"retourpost.toml:8:9: error[bad-value]: brand.color: not a color of six digits, such as "#0b57d0""##,
        ]
    );
    let spans: Vec<&str> = findings
        .iter()
        .map(|finding| finding.place.as_ref().unwrap().span)
        .map(|(start, end)| &text[start..end])
        .collect();
    assert_eq!(spans, ["0", "nmae", "'red'"]);
    let site = Site::merge([layer]).unwrap();
    assert_eq!((site.limits.recipients, site.brand.name.as_deref()), (50, Some("Example")));
}

#[test]
fn an_accent_can_be_read_in_light_and_in_dark() {
    let white = Color::new(255, 255, 255);
    // WCAG 2.2: black on white is 21:1; #767676 is the lightest grey with 4.5:1.
    assert!((Color::new(0, 0, 0).contrast(white) - 21.0).abs() < 1e-9);
    assert!(of_file("brand.color = '#767676'").brand.color.contrast(white) >= 4.5);
    assert!(refusal("brand.color = '#777777'").contains("contrast of 4.4:1"));
    for color in ["#000000", "#0b57d0", "#7a1fa2", "#aa0000"] {
        let color = of_file(&format!("brand.color = '{color}'")).brand.color;
        assert!(color.on_dark().contrast(Color::new(0x20, 0x23, 0x27)) >= 4.5, "{color}");
    }
}

#[test]
fn a_site_is_shared_by_threads() {
    fn is_shared<T: Clone + Send + Sync + 'static>() {}
    is_shared::<Site>();
    is_shared::<SiteLayer>();
}

proptest! {
    #[test]
    fn reading_a_file_never_panics(text in "(\\[|\\]|\\.|=|'|\"|\n|#|[a-z_]{1,8}|brand|domain|limits|hops|name|\\PC|[0-9]{1,20}){0,24}") {
        let (layer, findings) = SiteLayer::check_toml("retourpost.toml", &text);
        prop_assert_eq!(SiteLayer::from_toml("retourpost.toml", &text).is_ok(), findings.is_empty());
        let _ = Site::merge([layer]);
    }

    #[test]
    fn reading_a_value_never_panics(key in 0_usize..100, value in "\\PC{0,30}", domain in "\\PC{0,20}") {
        let keys: Vec<&str> = Site::keys().map(|key| key.path).collect();
        let key = keys[key % keys.len()];
        let mut site = Site::default();
        let _ = site.set(key, &value);
        let _ = (site.from_for(&domain), site.is_internal(&domain));
    }
}
