package org.pasvorm.printing.picture;

import java.util.List;
import org.pasvorm.geometry.vector.Box3;

/// The bodies of one picture, in one common frame.
public record Scene(List<Body> bodies) {
    public Scene {
        bodies = List.copyOf(bodies);
        if (bodies.stream().allMatch(b -> b.triangles().triangleCount() == 0)) {
            throw new IllegalArgumentException("a scene needs a triangle");
        }
    }

    public static Scene of(Body... bodies) {
        return new Scene(List.of(bodies));
    }

    public Box3 bounds() {
        Box3 all = Box3.EMPTY;
        for (Body body : bodies) {
            all = all.union(body.triangles().bounds());
        }
        return all;
    }
}
