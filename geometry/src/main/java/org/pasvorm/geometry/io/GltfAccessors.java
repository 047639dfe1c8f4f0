package org.pasvorm.geometry.io;

import java.util.HashMap;
import java.util.Map;

/// The accessors of one file, each made once however often it is used.
final class GltfAccessors {
    private final GlbFile file;
    private final ScanBytes source;
    private final Map<Integer, GltfAccessor> made = new HashMap<>();

    GltfAccessors(GlbFile file, ScanBytes source) {
        this.file = file;
        this.source = source;
    }

    /// The accessor that `user` names under `key`.
    ///
    /// @param width numbers an element must have
    GltfAccessor get(GltfItem user, String key, int width) throws MeshFormatException {
        int index = user.requireIndex(key);
        GltfItem item = user.pick(file.accessors(), index, "accessor");
        GltfAccessor accessor = made.get(index);
        if (accessor == null) {
            accessor = GltfAccessor.of(file, source, item);
            made.put(index, accessor);
        }
        if (accessor.width() != width) {
            throw item.refusal("type " + item.text("type") + " where " + width + " numbers belong", "export it again");
        }
        return accessor;
    }
}
