package org.pasvorm.geometry.template.wrist;

import org.pasvorm.geometry.parameter.ParameterValues;

/// The values of one design in millimetres and degrees.
///
/// @param scale of the hand against the adult hand for which the workshop's fixed distances are stated
/// @param shellLength from the wrist to the proximal rim
record WristSizes(ParameterValues values, double scale, double shellLength) {
    /// Foam compresses: the share of its thickness that the shell stands off.
    private static final double FOAM = 0.85;

    /// Distance that rims, slots and holes keep from bony points in an adult.
    private static final double BONY = 10;

    /// What the tilt of a slot on the cone of the forearm may take from its bridge, in mm.
    private static final double TILT_ROOM = 1.5;

    double wall() {
        return values.number(WristParameters.WALL);
    }

    /// From the skin to the inner face.
    double standOff() {
        return values.number(WristParameters.CLEARANCE) + FOAM * values.number(WristParameters.LINING);
    }

    double rim() {
        return values.number(WristParameters.RIM);
    }

    double halfWrap() {
        return values.number(WristParameters.WRAP) / 2;
    }

    double bony() {
        return BONY * scale;
    }

    double slotHeight() {
        return values.number(WristParameters.SLOT);
    }

    double bridge() {
        return values.number(WristParameters.BRIDGE);
    }

    /// From the rim to the middle of a slot.
    double slotInset() {
        return bridge() + slotHeight() / 2 + TILT_ROOM;
    }

    /// Length of a forearm slot: the strap and 2 mm play.
    double slotLength() {
        return values.number(WristParameters.STRAP) + 2;
    }

    double handSlotLength() {
        return values.number(WristParameters.HAND_STRAP) + 2;
    }
}
