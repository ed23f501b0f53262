//! The chart of a mailing: delivered and failed over time, as a picture without a word in it, so that it is the same in every language.

use plotters::prelude::{
    BitMapBackend, ChartBuilder, Color, DashedLineSeries, IntoDrawingArea, LineSeries, RGBColor, ShapeStyle,
};

use crate::diagnostic::{Error, ErrorKind};
use crate::ledger::Ratio;

/// Twice as large as it is shown, for fine screens.
pub(super) const WIDTH: u32 = 1_072;
pub(super) const HEIGHT: u32 = 320;

const PAPER: RGBColor = RGBColor(255, 255, 255);
const GRID: RGBColor = RGBColor(208, 215, 222);
const DELIVERED: RGBColor = RGBColor(11, 87, 208);
const FAILED: RGBColor = RGBColor(179, 38, 30);

/// A PNG. Delivered is a broad line, failed a dashed one: nothing is told by colour alone. Lines at 0, 50 and 100 percent.
pub(super) fn png(hours: &[(i64, Ratio, Ratio)]) -> Result<Vec<u8>, Error> {
    let mut pixels = vec![0; (WIDTH * HEIGHT * 3) as usize];
    draw(hours, &mut pixels)
        .map_err(|error| Error::new(ErrorKind::Bug, format!("the chart cannot be drawn: {error}")))?;
    let mut octets = Vec::new();
    let mut encoder = png::Encoder::new(&mut octets, WIDTH, HEIGHT);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_compression(png::Compression::High);
    let written = encoder.write_header().and_then(|mut writer| writer.write_image_data(&pixels));
    written.map_err(|error| Error::new(ErrorKind::Bug, format!("the chart cannot be written: {error}")))?;
    Ok(octets)
}

fn draw(hours: &[(i64, Ratio, Ratio)], pixels: &mut [u8]) -> Result<(), Box<dyn std::error::Error>> {
    let area = BitMapBackend::with_buffer(pixels, (WIDTH, HEIGHT)).into_drawing_area();
    area.fill(&PAPER)?;
    let (first, last) = (hours.first().map_or(0, |hour| hour.0), hours.last().map_or(1, |hour| hour.0));
    let mut chart = ChartBuilder::on(&area).margin(8).build_cartesian_2d(first..last.max(first + 1), -2.0..102.0)?;
    for percent in [0.0, 50.0, 100.0] {
        chart.draw_series(LineSeries::new([(first, percent), (last, percent)], GRID.stroke_width(2)))?;
    }
    let failed = ShapeStyle { color: FAILED.to_rgba(), filled: false, stroke_width: 5 };
    let steps = |of: &dyn Fn(&(i64, Ratio, Ratio)) -> Ratio| -> Vec<(i64, f64)> {
        let mut points = Vec::with_capacity(2 * hours.len());
        for (at, hour) in hours.iter().enumerate() {
            let percent = of(hour).percent().unwrap_or(0.0);
            points.push((hour.0, percent));
            // A number holds until the next one.
            if let Some(next) = hours.get(at + 1) {
                points.push((next.0, percent));
            }
        }
        points
    };
    chart.draw_series(LineSeries::new(steps(&|hour| hour.1), DELIVERED.stroke_width(6)))?;
    chart.draw_series(DashedLineSeries::new(steps(&|hour| hour.2), 18, 10, failed))?;
    area.present()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{HEIGHT, WIDTH, png};
    use crate::ledger::Ratio;

    #[test]
    fn a_chart_is_a_small_png_of_both_lines() {
        let hours = [(3_600, Ratio::new(10, 10), Ratio::new(0, 10)), (7_200, Ratio::new(7, 10), Ratio::new(3, 10))];
        let octets = png(&hours).unwrap();
        assert!(octets.len() < 20_000, "{}", octets.len());
        let mut reader = png::Decoder::new(std::io::Cursor::new(&octets)).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut pixels).unwrap();
        assert_eq!((info.width, info.height), (WIDTH, HEIGHT));
        for color in [[11, 87, 208], [179, 38, 30]] {
            assert!(pixels.chunks_exact(3).filter(|pixel| **pixel == color).count() > 500, "{color:?}");
        }
    }
}
