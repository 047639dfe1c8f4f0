package org.pasvorm.geometry.limb;

/// One hint of which way the back of the hand faces.
///
/// @param name what was looked at, e.g. `finger flexion`
/// @param weight positive when it speaks for a right limb, negative for a left one; 1 is a clear sign on its own
/// @param detail what was measured, for a person
public record SideCue(String name, double weight, String detail) {}
