//! The image of a brand in whole notices: where it stands, and that nothing else changes.

use std::path::Path;

use mail_parser::{MessageParser, MimeHeaders as _};
use mailparse::{DispositionType, MailHeaderMap as _, ParsedMail};
use retourpost::check::check;
use retourpost::layout::Layout;
use retourpost::notice::{BrandImage, Notice, Outcome, Renderer, Stamp};
use retourpost::phrase::Catalogue;
use retourpost::report::{Case, Moment};
use retourpost::site::{Site, SiteLayer};
use scraper::{Html, Selector};

use super::cases::{self, LANGUAGES, Sample};

pub(super) const LOGO: &[u8] = include_bytes!("../../data/pictures/logo.png");
const SAMPLES: [&str; 4] = ["mailbox-unknown-failed-external", "mixed-actions", "delivered-external", "hops"];

pub(super) fn logo() -> BrandImage {
    BrandImage::try_new(LOGO, 65_536).unwrap()
}

fn with_image() -> Site {
    let mut site = cases::site();
    site.set("brand.image", "logo.png").unwrap();
    site.set("brand.image_width", "132").unwrap();
    site
}

fn renderer(site: Site) -> Renderer {
    Renderer::new(site, Catalogue::embedded().clone())
}

fn sample(name: &str) -> Sample {
    cases::all().into_iter().find(|sample| sample.name == name).unwrap()
}

fn notice(renderer: &Renderer, case: &Case, stamp: &Stamp) -> Notice {
    let Ok(Outcome::Notice(notice)) = renderer.render(case, stamp) else { panic!("a notice is due") };
    notice
}

fn of_sample(renderer: &Renderer, name: &str, language: &str) -> Notice {
    notice(renderer, &sample(name).in_language(language), &Stamp::for_snapshots())
}

#[test]
fn the_image_stands_beside_the_page_that_shows_it() {
    for layout in Layout::ALL {
        let renderer = renderer(with_image()).with_brand_image("logo.png", logo()).with_layout(layout);
        for (name, language) in SAMPLES.iter().flat_map(|name| LANGUAGES.map(|language| (name, language))) {
            let notice = of_sample(&renderer, name, language);
            crate::wire::assert_wire_rules(&notice.outgoing.octets);
            let verdict = check(&notice.outgoing.octets);
            assert!(verdict.worst().is_none_or(|worst| worst < retourpost::check::Grade::Violation), "{verdict}");
            let mail = mailparse::parse_mail(&notice.outgoing.octets).unwrap();
            let [text, related] = &mail.subparts[0].subparts[..] else { panic!("two alternatives") };
            assert_eq!(text.get_body().unwrap().replace("\r\n", "\n"), notice.text());
            assert_related(related, &notice);
        }
    }
}

fn assert_related(related: &ParsedMail<'_>, notice: &Notice) {
    let [page, image] = &related.subparts[..] else { panic!("a page and its image") };
    let id = |part: &ParsedMail<'_>| part.headers.get_first_value("Content-ID").unwrap();
    assert_eq!((&*related.ctype.mimetype, &*related.ctype.params["type"]), ("multipart/related", "text/html"));
    assert_eq!(related.ctype.params["start"], id(page));
    assert_eq!(page.get_body().unwrap().replace("\r\n", "\n"), notice.html());
    assert_eq!(
        (&*image.ctype.mimetype, image.get_content_disposition().disposition),
        ("image/png", DispositionType::Inline)
    );
    assert_eq!(image.get_body_raw().unwrap(), LOGO);

    let html = Html::parse_document(&notice.html());
    let shown: Vec<_> = html.select(&Selector::parse("img").unwrap()).collect();
    let [shown] = shown[..] else { panic!("{} images are shown", shown.len()) };
    let attribute = |name| shown.attr(name).unwrap_or_default();
    assert_eq!(format!("<{}>", attribute("src").strip_prefix("cid:").unwrap()), id(image));
    assert_eq!([attribute("alt"), attribute("width"), attribute("height")], ["Example Org", "132", "36"]);
}

#[test]
fn another_parser_finds_one_page_one_text_and_the_image_as_it_was() {
    let renderer = renderer(with_image()).with_brand_image("logo.png", logo());
    let notice = of_sample(&renderer, SAMPLES[0], "nl");
    let mail = MessageParser::default().parse(&notice.outgoing.octets).unwrap();
    assert_eq!(mail.body_html(0).unwrap().replace("\r\n", "\n"), notice.html());
    assert_eq!(mail.body_text(0).unwrap().replace("\r\n", "\n"), notice.text());
    let image = mail.parts.iter().find(|part| part.is_content_type("image", "png")).unwrap();
    assert!(image.contents() == LOGO && image.content_disposition().unwrap().is_inline());
    assert_eq!(image.content_id(), Some("brand-snapshot@mail.example.org"));
}

#[test]
fn without_an_image_not_one_octet_changes() {
    let plain = renderer(cases::site());
    // The site names one, but it was not given; or it was given, and the site names none.
    for other in [renderer(with_image()), renderer(cases::site()).with_brand_image("logo.png", logo())] {
        for (name, language) in SAMPLES.iter().flat_map(|name| LANGUAGES.map(|language| (name, language))) {
            let [plain, other] = [&plain, &other].map(|renderer| of_sample(renderer, name, language));
            assert!(plain.outgoing.octets == other.outgoing.octets, "{name}.{language}");
        }
    }
}

#[test]
fn the_same_stamp_gives_the_same_ids_and_another_gives_others() {
    let renderer = renderer(with_image()).with_brand_image("logo.png", logo());
    let case = sample(SAMPLES[0]).in_language("en");
    let link = |boundary: &str| {
        let date = Moment::try_new(1_795_251_734, 60).unwrap();
        let html = notice(&renderer, &case, &Stamp::try_new(date, "<1@example.org>", boundary).unwrap()).html();
        html.split_once("cid:").unwrap().1.split_once('"').unwrap().0.to_owned()
    };
    assert_eq!(link("=_2f7c"), "brand-2f7c@mail.example.org");
    assert_ne!(link("=_2f7c"), link("=_2f7d"));
    // A boundary may have no letter at all, and what a link would have to escape stays out of it.
    assert_eq!(link("=_-"), "brand-@mail.example.org");
    assert_eq!(link("=_?'(+a/"), "brand-a@mail.example.org");
}

#[test]
fn no_boundary_begins_with_another() {
    let renderer = renderer(with_image()).with_brand_image("logo.png", logo());
    let case = sample(SAMPLES[0]).in_language("en");
    for boundary in ["=_a", "=_b", "=_c", "=_ab", "=_ba", "=_aa", "=_bb", "=_cc", "=_x", "=_a=_b"] {
        let date = Moment::try_new(1_795_251_734, 60).unwrap();
        let notice = notice(&renderer, &case, &Stamp::try_new(date, "<1@example.org>", boundary).unwrap());
        crate::wire::assert_wire_rules(&notice.outgoing.octets);
        let mail = mailparse::parse_mail(&notice.outgoing.octets).unwrap();
        let related = &mail.subparts[0].subparts[1];
        assert_eq!((mail.subparts.len(), related.subparts.len()), (3, 2), "{boundary}");
    }
    // Every boundary of ours begins with this one.
    assert!(Stamp::try_new(Moment::try_new(1_795_251_734, 60).unwrap(), "<1@example.org>", "=_").is_err());
}

#[test]
fn a_domain_shows_its_own_image_or_the_sites_but_not_beside_its_own_name() {
    let file = "reporting_mta = 'mail.example.org'\nbrand.name = 'Org'\nbrand.image = 'org.png'\n\
        [domain.'own.example'.brand]\nname = 'Own'\nimage = 'own.png'\n\
        [domain.'named.example'.brand]\nname = 'Named'\n\
        [domain.'green.example'.brand]\ncolor = '#005500'\nimage_width = 66\n";
    let site = Site::merge([SiteLayer::from_toml("retourpost.toml", file).unwrap()]).unwrap();
    assert_eq!(site.brand_images().collect::<Vec<_>>(), [Path::new("org.png"), Path::new("own.png")]);
    let small = BrandImage::try_new(b"GIF89a\x40\x00\x10\x00", 100).unwrap();
    let renderer = renderer(site).with_brand_image("org.png", logo()).with_brand_image("own.png", small);
    for (domain, shown) in [
        ("other.example", Some(["Org", "200", "55"])),
        ("own.example", Some(["Own", "64", "16"])),
        ("named.example", None),
        ("green.example", Some(["Org", "66", "18"])),
    ] {
        let mut case = sample(SAMPLES[0]).in_language("en");
        case.original.return_path = retourpost::report::ReturnPath::parse(&format!("kari@{domain}")).unwrap();
        let html = notice(&renderer, &case, &Stamp::for_snapshots()).html();
        let page = Html::parse_document(&html);
        let image = page.select(&Selector::parse("img").unwrap()).next();
        let attributes = image.map(|image| ["alt", "width", "height"].map(|name| image.attr(name).unwrap()));
        assert_eq!(attributes, shown, "{domain}");
    }
}
