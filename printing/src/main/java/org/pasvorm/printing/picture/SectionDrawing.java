package org.pasvorm.printing.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pasvorm.geometry.mesh.TriangleMesh;
import org.pasvorm.geometry.vector.Plane;

/// A section of a limb with its brace, drawn to scale with dimensions: outer width and height of the brace and, at a
/// few stations round it, the wall and the gap to the skin, both as shortest distances in the plane of the section.
///
/// @param limb the skin; `brace` the part in the same frame
/// @param view its right and up are the axes of the drawing; it should look along the plane's normal
public record SectionDrawing(TriangleMesh limb, TriangleMesh brace, Plane plane, View view) {
    private static final int STATIONS = 5;
    private static final int FEW_STATIONS = 3;
    private static final int RAYS = 720;

    /// What was measured at one station, in mm; a negative gap presses into the skin.
    public record Station(double wall, double gap) {}

    private record Place(CutShape.Spot inner, CutShape.Spot outer, CutShape.Spot skin, double gap) {}

    /// The stations, from one rim of the brace to the other; empty where the plane misses brace or limb.
    public List<Station> stations() {
        return places(CutShape.of(limb, plane, view), CutShape.of(brace, plane, view), STATIONS).stream()
                .map(p -> new Station(p.inner().distance(p.outer()), p.gap()))
                .toList();
    }

    /// The drawing on white, with the texts of `sheet`.
    ///
    /// @throws IllegalArgumentException when the plane misses the brace
    public Picture draw(Sheet sheet, int width, int height) {
        CutShape skin = CutShape.of(limb, plane, view);
        CutShape wall = CutShape.of(brace, plane, view);
        if (wall.isEmpty()) {
            throw new IllegalArgumentException("the section misses the brace");
        }
        Canvas canvas = Canvas.on(Picture.plain(width, height, Rgb.WHITE));
        double em = sheet.em(canvas) * 0.85;
        Mapping map = Mapping.fit(skin, wall, canvas, em, sheet.title().isEmpty());
        area(canvas, map, skin, Rgb.of(0xF3E1D6), Rgb.of(0xA9826B));
        area(canvas, map, wall, Rgb.of(0x9DBFDF), Rgb.INK);
        overall(canvas, map, wall, em);
        int stations = sheet.textScale() > 1 ? FEW_STATIONS : STATIONS;
        for (Place place : places(skin, wall, stations)) {
            station(canvas, map, place, em);
        }
        return sheet.on(canvas.picture(), map.scale());
    }

    private static void area(Canvas canvas, Mapping map, CutShape shape, Rgb fill, Rgb line) {
        Outline outline = new Outline();
        shape.rings().forEach(ring -> outline.add(map.ring(ring)));
        canvas.fill(outline, fill, 1);
        for (double[] ring : outline.rings()) {
            canvas.stroke(ring, true, 1.6, line);
        }
    }

    /// Rays from the middle of the limb that meet the brace, thinned out to the stations.
    private static List<Place> places(CutShape skin, CutShape wall, int stations) {
        if (skin.isEmpty() || wall.isEmpty()) {
            return List.of();
        }
        double[] box = new CutShape(List.of(skin.rings().getFirst())).bounds();
        double cx = (box[0] + box[1]) / 2;
        double cy = (box[2] + box[3]) / 2;
        List<Place> all = new ArrayList<>();
        int start = firstFree(wall, cx, cy);
        for (int i = 0; i < RAYS; i++) {
            double angle = 2 * Math.PI * (start + i) / RAYS;
            wall.firstHit(cx, cy, Math.cos(angle), Math.sin(angle))
                    .flatMap(inner -> place(inner, skin, wall))
                    .ifPresent(all::add);
        }
        List<Place> chosen = new ArrayList<>();
        for (int k = 0; k < stations && !all.isEmpty(); k++) {
            chosen.add(all.get((int) (all.size() * (0.08 + 0.84 * k / (stations - 1)))));
        }
        return chosen;
    }

    /// A ray that passes through the opening, so that stations run from rim to rim; 0 for a closed ring.
    private static int firstFree(CutShape wall, double cx, double cy) {
        for (int i = 0; i < RAYS; i++) {
            double angle = 2 * Math.PI * i / RAYS;
            if (wall.firstHit(cx, cy, Math.cos(angle), Math.sin(angle)).isEmpty()) {
                return i;
            }
        }
        return 0;
    }

    private static Optional<Place> place(CutShape.Spot inner, CutShape skin, CutShape wall) {
        Optional<CutShape.Spot> outer = wall.opposite(inner);
        Optional<CutShape.Spot> near = skin.nearest(inner);
        if (outer.isEmpty() || near.isEmpty()) {
            return Optional.empty();
        }
        double gap = inner.distance(near.get()) * (skin.contains(inner.x(), inner.y()) ? -1 : 1);
        return Optional.of(new Place(inner, outer.get(), near.get(), gap));
    }

    private static void overall(Canvas canvas, Mapping map, CutShape wall, double em) {
        double[] box = wall.bounds();
        double left = map.x(box[0]);
        double right = map.x(box[1]);
        double top = map.y(box[3]);
        double bottom = map.y(box[2]);
        double y = bottom + 5.3 * em;
        both(canvas, left, y, right, y);
        extension(canvas, left, bottom, left, y);
        extension(canvas, right, bottom, right, y);
        label(canvas, (left + right) / 2, y - em * 0.35, em, millimetres(box[1] - box[0]) + " mm");
        double x = right + 6.5 * em;
        both(canvas, x, top, x, bottom);
        extension(canvas, right, top, x, top);
        extension(canvas, right, bottom, x, bottom);
        canvas.text(
                millimetres(box[3] - box[2]) + " mm",
                x + em * 0.4,
                (top + bottom) / 2,
                em,
                Canvas.Anchor.LEFT,
                Rgb.INK);
    }

    private static void both(Canvas canvas, double x0, double y0, double x1, double y1) {
        canvas.arrow((x0 + x1) / 2, (y0 + y1) / 2, x0, y0, 1.6, Rgb.INK);
        canvas.arrow((x0 + x1) / 2, (y0 + y1) / 2, x1, y1, 1.6, Rgb.INK);
    }

    private static void extension(Canvas canvas, double x0, double y0, double x1, double y1) {
        canvas.line(x0, y0, x1, y1, 0.8, Rgb.GREY);
    }

    private static String millimetres(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private static void label(Canvas canvas, double x, double y, double em, String text) {
        canvas.text(text, x, y, em, Canvas.Anchor.MIDDLE, Rgb.INK);
    }

    /// Marks wall and gap and writes both sizes outside the brace.
    private static void station(Canvas canvas, Mapping map, Place p, double em) {
        double ix = map.x(p.inner().x());
        double iy = map.y(p.inner().y());
        double ox = map.x(p.outer().x());
        double oy = map.y(p.outer().y());
        double sx = map.x(p.skin().x());
        double sy = map.y(p.skin().y());
        canvas.line(ix, iy, ox, oy, 2.2, Rgb.INK);
        canvas.line(sx, sy, ix, iy, 2.2, Rgb.ALARM);
        double length = Math.max(1e-6, Math.hypot(ox - ix, oy - iy));
        double ux = (ox - ix) / length;
        double uy = (oy - iy) / length;
        double ex = ox + ux * em * 1.4;
        double ey = oy + uy * em * 1.4;
        canvas.line(ox, oy, ex, ey, 0.9, Rgb.GREY);
        String wall = "wall " + millimetres(p.inner().distance(p.outer()));
        String gap = "gap " + millimetres(p.gap());
        double half =
                Math.max(TypeFace.bundled().width(wall, em), TypeFace.bundled().width(gap, em)) / 2;
        double tx = ex + ux * (half + em * 0.3);
        double ty = ey + uy * em * 1.1;
        canvas.text(wall, tx, ty - em * 0.1, em, Canvas.Anchor.MIDDLE, Rgb.INK);
        canvas.text(gap, tx, ty + em, em, Canvas.Anchor.MIDDLE, Rgb.ALARM);
    }

    /// Millimetres of the section to pixels.
    private record Mapping(double scale, double offsetX, double offsetY) {
        /// Leaves room, in text heights, for the sizes around the shapes.
        static Mapping fit(CutShape skin, CutShape wall, Canvas canvas, double em, boolean untitled) {
            double[] box = wall.bounds();
            if (!skin.isEmpty()) {
                double[] other = new CutShape(List.of(skin.rings().getFirst())).bounds();
                box = new double[] {
                    Math.min(box[0], other[0]),
                    Math.max(box[1], other[1]),
                    Math.min(box[2], other[2]),
                    Math.max(box[3], other[3])
                };
            }
            double left = 6.5 * em;
            double right = 12 * em;
            double top = (untitled ? 2 : 4) * em;
            double bottom = 6.4 * em;
            double roomX = Math.max(em, canvas.width() - left - right);
            double roomY = Math.max(em, canvas.height() - top - bottom);
            double scale = Math.min(roomX / (box[1] - box[0]), roomY / (box[3] - box[2]));
            return new Mapping(
                    scale,
                    left + roomX / 2 - scale * (box[0] + box[1]) / 2,
                    top + roomY / 2 + scale * (box[2] + box[3]) / 2);
        }

        double x(double mm) {
            return offsetX + scale * mm;
        }

        double y(double mm) {
            return offsetY - scale * mm;
        }

        double[] ring(double[] mm) {
            double[] pixels = new double[mm.length];
            for (int i = 0; i < mm.length; i += 2) {
                pixels[i] = x(mm[i]);
                pixels[i + 1] = y(mm[i + 1]);
            }
            return pixels;
        }
    }
}
