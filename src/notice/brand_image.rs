//! The image of a brand, as a mail carries it.

use std::fmt;

use crate::diagnostic::Error;
use crate::mime::{ImageType, encode_base64_lines};

/// No side of an image is longer than this, in pixels: a small file can unfold to an image that a mail program chokes on.
const SIDE_PIXELS_MAX: u32 = 2_000;
/// An image is shown within this many pixels of a page unless its width is told.
const SHOWN_PIXELS_MAX: (u32, u32) = (200, 80);

/// The image that a brand shows at the top of a page: a PNG, JPEG or GIF file, which every mail program shows. It travels in the
/// message as `multipart/related` (RFC 2387), so that nothing is fetched when the message is read.
///
/// ```
/// use retourpost::notice::BrandImage;
///
/// let gif = b"GIF89a\x40\x00\x10\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;";
/// let image = BrandImage::try_new(gif, 65_536)?;
/// assert_eq!((image.width(), image.height()), (64, 16));
/// assert!(BrandImage::try_new(b"<svg>", 65_536).is_err());
/// # Ok::<(), retourpost::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct BrandImage {
    format: ImageType,
    width: u32,
    height: u32,
    // Encoded once; base64 in lines.
    encoded: Box<[u8]>,
}

impl BrandImage {
    /// Reads the octets of a file, of which it takes no more than the limit.
    ///
    /// # Errors
    /// More octets than that; octets that do not begin as a PNG, JPEG or GIF file or do not say how large the image is; a side
    /// of more than 2000 pixels.
    pub fn try_new(octets: &[u8], limit_octets: usize) -> Result<Self, Error> {
        if octets.len() > limit_octets {
            return Err(Error::operator(format!("{} octets, and {limit_octets} are allowed", octets.len())));
        }
        let (format, sides) = read(octets).ok_or_else(|| Error::operator("no PNG, JPEG or GIF file"))?;
        let (width, height) = sides.ok_or_else(|| Error::operator("the file does not say how large the image is"))?;
        if width.max(height) > SIDE_PIXELS_MAX {
            let text = format!("{width} by {height} pixels, and {SIDE_PIXELS_MAX} by {SIDE_PIXELS_MAX} are allowed");
            return Err(Error::operator(text));
        }
        Ok(Self { format, width, height, encoded: encode_base64_lines(octets).into() })
    }

    /// Pixels from side to side.
    pub fn width(&self) -> u32 {
        self.width
    }

    /// Pixels from top to bottom.
    pub fn height(&self) -> u32 {
        self.height
    }

    pub(super) fn format(&self) -> ImageType {
        self.format
    }

    pub(super) fn encoded(&self) -> &[u8] {
        &self.encoded
    }

    /// How large a page shows it, in proportion: as wide as told, else as it is, but within what is usual for the top of a page.
    pub(super) fn shown(&self, width: Option<u32>) -> (u32, u32) {
        let scaled =
            |to: u32, of: u32, by: u32| ((u64::from(to) * u64::from(of) + u64::from(by) / 2) / u64::from(by)) as u32;
        let as_wide_as = |width: u32| (width, scaled(width, self.height, self.width).max(1));
        let (widest, highest) = SHOWN_PIXELS_MAX;
        if let Some(width) = width {
            return as_wide_as(width);
        }
        let (width, height) = as_wide_as(self.width.min(widest));
        if height <= highest { (width, height) } else { (scaled(highest, self.width, self.height).max(1), highest) }
    }
}

impl fmt::Debug for BrandImage {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { format, width, height, encoded } = self;
        write!(out, "BrandImage({format:?}, {width} by {height}, {} octets encoded)", encoded.len())
    }
}

type Sides = Option<(u32, u32)>;

/// What the first octets say, and how large the image is.
fn read(octets: &[u8]) -> Option<(ImageType, Sides)> {
    if let Some(chunks) = octets.strip_prefix(b"\x89PNG\r\n\x1a\n") {
        return Some((ImageType::Png, png_sides(chunks)));
    }
    if let Some(segments) = octets.strip_prefix(b"\xff\xd8").filter(|rest| rest.starts_with(b"\xff")) {
        return Some((ImageType::Jpeg, jpeg_sides(segments)));
    }
    let screen = octets.strip_prefix(b"GIF87a").or_else(|| octets.strip_prefix(b"GIF89a"))?;
    Some((ImageType::Gif, gif_sides(screen)))
}

/// The first chunk is IHDR (PNG specification, third edition, §11.2.1).
fn png_sides(chunks: &[u8]) -> Sides {
    let header = chunks.strip_prefix(b"\0\0\0\x0dIHDR")?;
    let number = |at: usize| Some(u32::from_be_bytes(header.get(at..at + 4)?.try_into().ok()?));
    positive(number(0)?, number(4)?)
}

/// The logical screen, low octets first (GIF89a specification, §18).
fn gif_sides(screen: &[u8]) -> Sides {
    let number = |at: usize| Some(u32::from(u16::from_le_bytes(screen.get(at..at + 2)?.try_into().ok()?)));
    positive(number(0)?, number(2)?)
}

/// Segments up to the first frame header (ITU-T T.81, §B.1.1.4, §B.2.2).
fn jpeg_sides(mut segments: &[u8]) -> Sides {
    loop {
        let [0xff, marker, rest @ ..] = segments else { return None };
        match marker {
            // A fill octet.
            0xff => {
                segments = &segments[1..];
                continue;
            }
            // Without a length: TEM and restarts.
            0x01 | 0xd0..=0xd7 => {
                segments = rest;
                continue;
            }
            _ => {}
        }
        let length = usize::from(u16::from_be_bytes(rest.get(..2)?.try_into().ok()?));
        let segment = rest.get(..length.max(2))?;
        // A frame header; C4, C8 and CC are tables and an extension.
        if matches!(marker, 0xc0..=0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf) {
            let number = |at: usize| Some(u32::from(u16::from_be_bytes(segment.get(at..at + 2)?.try_into().ok()?)));
            return positive(number(5)?, number(3)?);
        }
        segments = &rest[segment.len()..];
    }
}

fn positive(width: u32, height: u32) -> Sides {
    (width > 0 && height > 0).then_some((width, height))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let sides = [width.to_be_bytes(), height.to_be_bytes()].concat();
        [b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".as_slice(), &sides, b"\x08\x06\0\0\0"].concat()
    }

    #[test]
    fn an_image_is_shown_in_proportion_within_its_box_unless_its_width_is_told() {
        let rows = [
            ((120, 32), None, (120, 32)),
            ((400, 100), None, (200, 50)),
            ((100, 100), None, (80, 80)),
            ((2000, 1), None, (200, 1)),
            ((1, 2000), None, (1, 80)),
            ((400, 100), Some(120), (120, 30)),
            ((120, 32), Some(240), (240, 64)),
        ];
        for ((width, height), told, shown) in rows {
            let image = BrandImage::try_new(&png(width, height), 100).unwrap();
            assert_eq!(image.shown(told), shown, "{width} by {height}, {told:?}");
        }
    }

    #[test]
    fn the_size_of_a_jpeg_is_that_of_its_frame_header() {
        let head = b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0";
        let frame = b"\xff\xff\xc2\0\x0b\x08\0\x20\0\x78\x01\x01\x11\0";
        let image = BrandImage::try_new(&[head.as_slice(), frame].concat(), 100).unwrap();
        assert_eq!((image.width(), image.height(), image.format()), (120, 32, ImageType::Jpeg));
    }

    #[test]
    fn what_is_no_image_or_too_large_is_refused_with_the_reason() {
        let refused = |octets: &[u8]| BrandImage::try_new(octets, 100).unwrap_err().to_string();
        for none in
            [b"".as_slice(), b"<svg xmlns=", b"RIFF\x24\0\0\0WEBPVP8 ", b"\x89PNG", b"\xff\xd8", b"GIF90a\x01\0\x01\0"]
        {
            assert_eq!(refused(none), "no PNG, JPEG or GIF file", "{none:?}");
        }
        let no_size = "the file does not say how large the image is";
        for cut in [
            &png(1, 1)[..20],
            &png(0, 1),
            b"GIF89a\x01\0\x01",
            b"\xff\xd8\xff\xe0\0\x10JFIF",
            b"\xff\xd8\xff\xda\0\x02\0",
        ] {
            assert_eq!(refused(cut), no_size, "{cut:?}");
        }
        assert_eq!(refused(&png(2001, 1)), "2001 by 1 pixels, and 2000 by 2000 are allowed");
        assert_eq!(refused(&[0; 101]), "101 octets, and 100 are allowed");
    }
}
