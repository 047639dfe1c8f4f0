package org.pasvorm.geometry.solid;

/// A vertex whose cell saw several pieces, and which does not lie in its cell where they meet: they meet outside the
/// cell, too far off for the vertex, or nowhere.
///
/// @param vertex its number within the block
/// @param pieces what its cell saw
/// @param middle of its crossings
@SuppressWarnings("ArrayRecordComponent")
record LooseVertex(int vertex, int[] pieces, double[] middle) {}
