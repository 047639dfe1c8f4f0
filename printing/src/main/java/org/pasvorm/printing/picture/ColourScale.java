package org.pasvorm.printing.picture;

import java.util.List;

/// Bands of a value, each with a colour and its words for the legend. A value belongs to the first band whose `below`
/// it stays under; NaN has a colour of its own.
///
/// @param title what is shown, with its unit, e.g. `clearance, mm`
/// @param nothing colour where there is no value
public record ColourScale(String title, List<Band> bands, Rgb nothing) {
    /// @param below upper end of the band, exclusive
    /// @param label words for the legend
    public record Band(double below, Rgb colour, String label) {}

    public ColourScale {
        bands = List.copyOf(bands);
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("a colour scale needs a band");
        }
        for (int i = 1; i < bands.size(); i++) {
            if (!(bands.get(i).below() > bands.get(i - 1).below())) {
                throw new IllegalArgumentException("bands must ascend");
            }
        }
    }

    /// Distance from skin to brace in millimetres. Hues stay apart for red-green blindness and in grey print: dark red
    /// presses into the skin, the blues stand off.
    public static ColourScale clearance() {
        return new ColourScale(
                "clearance, mm",
                List.of(
                        new Band(-0.25, Rgb.of(0x8C1D04), "below -0.25: presses"),
                        new Band(0.25, Rgb.of(0xE66101), "-0.25 to 0.25: touches"),
                        new Band(1.0, Rgb.of(0xFDDB9B), "0.25 to 1"),
                        new Band(2.0, Rgb.of(0xF7F7F7), "1 to 2"),
                        new Band(3.0, Rgb.of(0xC3DFEE), "2 to 3"),
                        new Band(5.0, Rgb.of(0x74A9CF), "3 to 5"),
                        new Band(Double.POSITIVE_INFINITY, Rgb.of(0x034E7B), "5 and more: stands off")),
                Rgb.of(0xB4ADA6));
    }

    /// Wall thickness in millimetres, in steps from `limit` upwards; everything under it is dark red.
    public static ColourScale thickness(double limit) {
        return new ColourScale(
                "wall thickness, mm",
                List.of(
                        new Band(limit, Rgb.of(0x8C1D04), Canvas.number(limit) + " limit: too thin"),
                        new Band(limit + 1, Rgb.of(0xFDDB9B), "up to " + Canvas.number(limit + 1)),
                        new Band(limit + 2, Rgb.of(0xC3DFEE), "up to " + Canvas.number(limit + 2)),
                        new Band(Double.POSITIVE_INFINITY, Rgb.of(0x3787C0), "more")),
                Rgb.of(0xB4ADA6));
    }

    /// The colour of `value`; the last band takes everything above.
    public Rgb colour(double value) {
        if (Double.isNaN(value)) {
            return nothing;
        }
        for (Band band : bands) {
            if (value < band.below()) {
                return band.colour();
            }
        }
        return bands.getLast().colour();
    }
}
