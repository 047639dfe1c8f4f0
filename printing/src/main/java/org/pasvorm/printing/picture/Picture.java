package org.pasvorm.printing.picture;

import java.util.List;

/// A finished picture: rows from the top, `0xRRGGBB` a pixel. Immutable.
public final class Picture {
    private final int width;
    private final int height;
    private final int[] pixels;

    private Picture(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /// Takes ownership of `pixels`.
    ///
    /// @throws IllegalArgumentException when the size is not positive or the array does not match it
    static Picture owning(int width, int height, int[] pixels) {
        if (width < 1 || height < 1 || pixels.length != (long) width * height) {
            throw new IllegalArgumentException("bad picture size " + width + " x " + height);
        }
        return new Picture(width, height, pixels);
    }

    /// An even area of one colour.
    public static Picture plain(int width, int height, Rgb colour) {
        int[] pixels = new int[Math.multiplyExact(width, height)];
        java.util.Arrays.fill(pixels, colour.packed());
        return owning(width, height, pixels);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /// The colour at column `x`, row `y` as `0xRRGGBB`.
    public int rgb(int x, int y) {
        return pixels[y * width + x];
    }

    /// All pixels from the top left, three bytes each (red, green, blue), packed in the zlib format.
    public byte[] deflatedRgb() {
        byte[] rgb = new byte[3 * pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            rgb[3 * i] = (byte) (pixels[i] >> 16);
            rgb[3 * i + 1] = (byte) (pixels[i] >> 8);
            rgb[3 * i + 2] = (byte) pixels[i];
        }
        return Deflated.bytes(rgb);
    }

    int[] copyPixels() {
        return pixels.clone();
    }

    /// Pictures side by side in rows of `columns`, each cell as large as the largest picture, on white.
    ///
    /// @throws IllegalArgumentException when there is none
    public static Picture tiled(List<Picture> pictures, int columns) {
        if (pictures.isEmpty() || columns < 1) {
            throw new IllegalArgumentException("nothing to tile");
        }
        int cellWidth = pictures.stream().mapToInt(Picture::width).max().orElseThrow();
        int cellHeight = pictures.stream().mapToInt(Picture::height).max().orElseThrow();
        int across = Math.min(columns, pictures.size());
        int down = (pictures.size() + columns - 1) / columns;
        Picture sheet = plain(across * cellWidth, down * cellHeight, Rgb.WHITE);
        for (int i = 0; i < pictures.size(); i++) {
            sheet.paste(pictures.get(i), i % columns * cellWidth, i / columns * cellHeight);
        }
        return sheet;
    }

    private void paste(Picture other, int left, int top) {
        for (int y = 0; y < other.height; y++) {
            System.arraycopy(other.pixels, y * other.width, pixels, (top + y) * width + left, other.width);
        }
    }
}
