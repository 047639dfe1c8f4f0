package org.pasvorm.geometry.limb;

import java.util.Locale;
import java.util.Optional;

/// The named points of a forearm and hand. All lie on the skin but [#FOREARM_END] and [#WRIST_CENTRE], which lie in
/// the middle of the limb.
public enum LandmarkId {
    FOREARM_END("middle of the forearm's proximal end in the scan", false),
    WRIST_CENTRE("middle of the wrist at the distal wrist crease", true),
    RADIAL_STYLOID("radial styloid", false),
    ULNAR_HEAD("ulnar head, on the dorsal ulnar side", false),
    PISIFORM("pisiform, at the volar ulnar base of the palm", false),
    CMC_1("base of the thumb, first carpometacarpal joint, radial side", false),
    THENAR("summit of the thenar mass", false),
    THENAR_CREASE_DISTAL("thenar crease at the radial edge of the palm", false),
    THENAR_CREASE_MIDDLE("thenar crease at mid-palm", false),
    THENAR_CREASE_PROXIMAL("thenar crease at the wrist", false),
    MCP_1("metacarpal head of the thumb, dorsal", false),
    MCP_2("metacarpal head of the index finger, dorsal", true),
    MCP_3("metacarpal head of the middle finger, dorsal", true),
    MCP_4("metacarpal head of the ring finger, dorsal", false),
    MCP_5("metacarpal head of the little finger, dorsal", true),
    PALMAR_CREASE_RADIAL("palmar crease at the radial edge of the palm, below the index finger", false),
    PALMAR_CREASE_ULNAR("distal palmar crease at the ulnar edge of the palm", false),
    THUMB_WEB("deepest point of the first web, between thumb and index finger", true),
    WEB_2_3("web between index and middle finger", false),
    WEB_3_4("web between middle and ring finger", false),
    WEB_4_5("web between ring and little finger", false),
    THUMB_TIP("tip of the thumb", false),
    INDEX_TIP("tip of the index finger", false),
    MIDDLE_TIP("tip of the middle finger", false),
    RING_TIP("tip of the ring finger", false),
    LITTLE_TIP("tip of the little finger", false);

    private final String label;
    private final boolean required;

    LandmarkId(String label, boolean required) {
        this.label = label;
        this.required = required;
    }

    /// What the point is, for a person.
    public String label() {
        return label;
    }

    /// Whether no limb can be built without it.
    public boolean required() {
        return required;
    }

    /// Whether the point lies on the skin, and not in the middle of the limb.
    public boolean onSkin() {
        return this != FOREARM_END && this != WRIST_CENTRE;
    }

    /// The stable key in files: the name in kebab case, e.g. `thumb-web`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<LandmarkId> ofKey(String key) {
        for (LandmarkId id : values()) {
            if (id.key().equals(key)) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }
}
