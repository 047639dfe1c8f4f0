package org.pasvorm.geometry.limb;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pasvorm.geometry.vector.Vec3;

/// An immutable set of landmarks, all in one frame.
public final class Landmarks {
    public static final Landmarks NONE = new Landmarks(new EnumMap<>(LandmarkId.class));

    private final Map<LandmarkId, Landmark> byId;

    private Landmarks(Map<LandmarkId, Landmark> byId) {
        this.byId = byId;
    }

    public Optional<Landmark> find(LandmarkId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// @throws IllegalStateException when the set has no such landmark
    public Landmark get(LandmarkId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no landmark " + id.key()));
    }

    /// The place of a landmark.
    ///
    /// @throws IllegalStateException when the set has no such landmark
    public Vec3 at(LandmarkId id) {
        return get(id).position();
    }

    public boolean has(LandmarkId id) {
        return byId.containsKey(id);
    }

    /// All landmarks in the order of [LandmarkId].
    public List<Landmark> all() {
        return List.copyOf(byId.values());
    }

    /// This set with `landmark` added or replaced.
    public Landmarks with(Landmark landmark) {
        EnumMap<LandmarkId, Landmark> copy = new EnumMap<>(byId);
        copy.put(landmark.id(), landmark);
        return new Landmarks(copy);
    }

    /// The same landmarks with every position mapped, e.g. into another frame.
    public Landmarks mapped(UnaryOperator<Vec3> map) {
        EnumMap<LandmarkId, Landmark> copy = new EnumMap<>(LandmarkId.class);
        byId.forEach((id, mark) -> copy.put(id, mark.at(map.apply(mark.position()))));
        return new Landmarks(copy);
    }

    @Override
    public String toString() {
        return byId.values().toString();
    }
}
