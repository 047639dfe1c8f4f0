package org.pasvorm.samples;

import java.util.List;
import org.pasvorm.geometry.vector.RigidTransform;
import org.pasvorm.geometry.vector.UnitVec3;
import org.pasvorm.geometry.vector.Vec3;

/// One ray of the hand: its joints from the metacarpal base to the fingertip, and for each bone between them the
/// direction of its back (nail side).
///
/// @param number 1 (thumb) to 5 (little finger)
/// @param joints five points for a finger (base, MCP, PIP, DIP, tip), four for the thumb (CMC, MCP, IP, tip)
/// @param backs one direction a bone
record Digit(int number, List<Vec3> joints, List<UnitVec3> backs) {
    Digit {
        joints = List.copyOf(joints);
        backs = List.copyOf(backs);
        if (joints.size() != backs.size() + 1) {
            throw new IllegalArgumentException("one back a bone");
        }
    }

    Vec3 base() {
        return joints.get(0);
    }

    Vec3 mcp() {
        return joints.get(1);
    }

    Vec3 tip() {
        return joints.get(joints.size() - 1);
    }

    int bones() {
        return backs.size();
    }

    /// A point of bone `i` at the share `t` of its length.
    Vec3 on(int i, double t) {
        return joints.get(i).lerp(joints.get(i + 1), t);
    }

    double boneLength(int i) {
        return joints.get(i).distance(joints.get(i + 1));
    }

    Vec3 back(int i) {
        return backs.get(i).vector();
    }

    /// Unit direction of bone `i`.
    Vec3 along(int i) {
        return UnitVec3.of(joints.get(i + 1).minus(joints.get(i))).vector();
    }

    Digit moved(RigidTransform motion) {
        return new Digit(
                number,
                joints.stream().map(motion::apply).toList(),
                backs.stream()
                        .map(d -> UnitVec3.of(motion.applyDirection(d.vector())))
                        .toList());
    }
}
