package org.pasvorm.geometry.limb;

/// Two branches of the skin meet: a web between two digits, or between the thumb and the rest of the hand.
///
/// @param low tip vertex of the branch that ends here
/// @param high tip vertex of the branch that goes on, farther from the source
/// @param saddle vertex where they meet, the bottom of the web
/// @param lowMembers vertices of the ending branch, beyond the saddle
/// @param highMembers vertices of the other branch, beyond the saddle
record Merge(int low, int high, int saddle, int[] lowMembers, int[] highMembers) {}
