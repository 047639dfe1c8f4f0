package org.pasvorm.geometry.limb;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pasvorm.geometry.vector.Vec3;

/// The digits of a hand as branches of the skin, seen from the limb's proximal end. The thumb is the single branch that
/// parts from all others first; fingers follow by their distance from the first web, index finger first.
///
/// @param thumbWeb bottom of the web between the thumb and the rest
/// @param thumbWebValue its distance from the proximal end
/// @param fingers one to four; a single one may be several seen as one
/// @param webs bottoms of the webs between neighbouring fingers, one less than fingers
record HandTree(
        SkinField field, Digit thumb, Vec3 thumbWeb, double thumbWebValue, List<Digit> fingers, List<Vec3> webs) {

    /// A digit counts when it is longer than this share of the longest way along the limb.
    static final double LEAST_SHARE = 0.04;

    /// @throws NotALimb when the branches are not those of a hand
    static HandTree of(SkinGraph graph, SkinField field) throws NotALimb {
        double longest = field.at(Geodesics.farthest(field.value()));
        List<Merge> merges = MergeTree.merges(graph, field.value(), LEAST_SHARE * longest);
        Vec3 far = field.place(Geodesics.farthest(field.value()));
        if (merges.isEmpty()) {
            throw new NotALimb("no-hand", "no thumb and no fingers stand out of this body", far);
        }
        if (merges.size() > 4) {
            throw new NotALimb(
                    "not-a-limb", "more than five parts stand out of this body; is it one forearm with hand?", far);
        }
        Merge last = merges.getLast();
        boolean lowIsThumb = single(merges, last.low());
        if (!lowIsThumb && !single(merges, last.high())) {
            throw new NotALimb(
                    "thumb-unclear",
                    "no single digit parts from the others first",
                    field.place(last.saddle()),
                    LandmarkId.THUMB_WEB);
        }
        return sorted(field, merges, lowIsThumb);
    }

    private static boolean single(List<Merge> merges, int tip) {
        return merges.subList(0, merges.size() - 1).stream().noneMatch(m -> m.low() == tip || m.high() == tip);
    }

    private static HandTree sorted(SkinField field, List<Merge> merges, boolean lowIsThumb) {
        Merge last = merges.getLast();
        int thumbTip = lowIsThumb ? last.low() : last.high();
        Digit thumb = Digit.of(field, thumbTip, last.saddle(), lowIsThumb ? last.lowMembers() : last.highMembers());
        Map<Integer, Digit> digits = new LinkedHashMap<>();
        for (Merge m : merges) {
            digits.computeIfAbsent(m.low(), tip -> Digit.of(field, tip, m.saddle(), m.lowMembers()));
            digits.computeIfAbsent(m.high(), tip -> Digit.of(field, tip, m.saddle(), m.highMembers()));
        }
        digits.remove(thumbTip);
        Vec3 web = field.place(last.saddle());
        List<Digit> fingers = inOrder(new ArrayList<>(digits.values()), web);
        List<Vec3> webs = new ArrayList<>();
        for (Merge m : merges.subList(0, merges.size() - 1)) {
            webs.add(field.place(m.saddle()));
        }
        webs.sort(Comparator.comparingDouble(w -> w.distance(web)));
        return new HandTree(field, thumb, web, field.at(last.saddle()), fingers, List.copyOf(webs));
    }

    /// Along the line from the first web through the middle of the finger roots.
    private static List<Digit> inOrder(List<Digit> fingers, Vec3 web) {
        fingers.sort(Comparator.comparingDouble(d -> d.middle(0.1).distance(web)));
        Vec3 across = fingers.getLast().middle(0.1).minus(fingers.getFirst().middle(0.1));
        fingers.sort(Comparator.comparingDouble(d -> across.dot(d.middle(0.1))));
        return List.copyOf(fingers);
    }

    /// The longest finger.
    Digit longest() {
        return fingers.stream().max(Comparator.comparingDouble(Digit::tipValue)).orElseThrow();
    }

    boolean allFingers() {
        return fingers.size() == 4;
    }
}
