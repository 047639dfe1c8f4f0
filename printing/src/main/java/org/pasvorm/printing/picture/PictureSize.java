package org.pasvorm.printing.picture;

/// Width and height of a picture in pixels.
public record PictureSize(int width, int height) {
    public PictureSize {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("bad picture size " + width + " x " + height);
        }
    }
}
