//! The accent of a notice.

use std::fmt;

/// An sRGB color, written `#0b57d0`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Color {
    red: u8,
    green: u8,
    blue: u8,
}

const WHITE: Color = Color::new(0xff, 0xff, 0xff);
const BLACK: Color = Color::new(0, 0, 0);
/// The card of a notice in dark mode.
const DARK_CARD: Color = Color::new(0x20, 0x23, 0x27);

/// WCAG 2.2, success criterion 1.4.3 (level AA), for text of normal size.
const MIN_CONTRAST: f64 = 4.5;

impl Color {
    /// A color of red, green and blue.
    pub const fn new(red: u8, green: u8, blue: u8) -> Self {
        Self { red, green, blue }
    }

    /// Reads `#rrggbb`. Readable on white is asked for: at least 4.5:1 (WCAG 2.2 §1.4.3).
    pub(super) fn read_accent(text: &str) -> Result<Self, String> {
        let color = Self::read(text).ok_or("not a color of six digits, such as \"#0b57d0\"")?;
        let contrast = color.contrast(WHITE);
        if contrast < MIN_CONTRAST {
            let darker = color.until_readable(BLACK, WHITE);
            // Rounded down, so that 4.49 is not told to be 4.5.
            let contrast = (contrast * 10.0).floor() / 10.0;
            return Err(format!(
                "{color} on white has a contrast of {contrast:.1}:1, and text needs 4.5:1; {darker} has it"
            ));
        }
        Ok(color)
    }

    fn read(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        let is_hexadecimal = digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        let number = is_hexadecimal.then(|| u32::from_str_radix(digits, 16).ok())??;
        let [_, red, green, blue] = number.to_be_bytes();
        Some(Self::new(red, green, blue))
    }

    /// The same accent, light enough to be read on the card of a notice in dark mode.
    #[must_use]
    pub fn on_dark(self) -> Self {
        self.until_readable(WHITE, DARK_CARD)
    }

    /// The contrast of two colors, from 1 to 21 (WCAG 2.2, "contrast ratio").
    pub fn contrast(self, other: Self) -> f64 {
        let (one, other) = (self.luminance(), other.luminance());
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// WCAG 2.2, "relative luminance".
    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }

    /// The first mixture with `towards`, in steps of one in 64, that can be read on `ground`.
    fn until_readable(self, towards: Self, ground: Self) -> Self {
        let mixtures = (0..=64).map(|step| self.mixed(towards, step));
        let mut readable = mixtures.filter(|color| color.contrast(ground) >= MIN_CONTRAST);
        readable.next().unwrap_or(towards)
    }

    fn mixed(self, other: Self, step: u16) -> Self {
        let channel = |one: u8, other: u8| ((u16::from(one) * (64 - step) + u16::from(other) * step) / 64) as u8;
        Self::new(channel(self.red, other.red), channel(self.green, other.green), channel(self.blue, other.blue))
    }
}

impl Default for Color {
    /// `#0b57d0`, 6.4:1 on white.
    fn default() -> Self {
        Self::new(0x0b, 0x57, 0xd0)
    }
}

impl fmt::Display for Color {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}
