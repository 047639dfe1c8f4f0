package org.pasvorm.geometry.spatial;

/// In plain code.
final class ScalarSlabFilter extends SlabFilter {
    @Override
    int near(float[] discs, int at, RelativePoint p, float limit2, float[] bounds) {
        int near = 0;
        for (int c = 0; c < TreeShape.FAN; c++) {
            int i = at + c;
            float dx = p.x - discs[i];
            float dy = p.y - discs[i + 8];
            float dz = p.z - discs[i + 16];
            float h = dx * discs[i + 24] + dy * discs[i + 32] + dz * discs[i + 40];
            float above = Math.abs(h) - discs[i + 56] - p.slack;
            above = above + Math.abs(above);
            float d2 = dx * dx + dy * dy + dz * dz;
            float across2 = Math.max(d2 - h * h - ACROSS * d2, 0);
            float beside = (float) Math.sqrt(across2) - discs[i + 48] - p.slack;
            beside = beside + Math.abs(beside);
            float bound = (above * above + beside * beside) * BOUND;
            bounds[c] = bound;
            near |= bound <= limit2 ? 1 << c : 0;
        }
        return near;
    }
}
