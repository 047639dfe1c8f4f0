package org.pasvorm.printing.picture;

/// An opaque colour, each part 0 to 255.
public record Rgb(int red, int green, int blue) {
    public static final Rgb WHITE = new Rgb(255, 255, 255);
    public static final Rgb BLACK = new Rgb(0, 0, 0);
    public static final Rgb INK = new Rgb(30, 34, 40);
    public static final Rgb GREY = new Rgb(150, 155, 162);
    public static final Rgb SKIN = new Rgb(224, 190, 168);
    public static final Rgb BRACE = new Rgb(86, 140, 190);
    public static final Rgb ALARM = new Rgb(178, 24, 43);

    public Rgb {
        if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
            throw new IllegalArgumentException("colour parts must be 0 to 255");
        }
    }

    /// The colour `0xRRGGBB`.
    public static Rgb of(int packed) {
        return new Rgb(packed >> 16 & 255, packed >> 8 & 255, packed & 255);
    }

    public int packed() {
        return red << 16 | green << 8 | blue;
    }
}
