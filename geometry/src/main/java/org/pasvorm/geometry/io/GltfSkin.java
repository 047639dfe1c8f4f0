package org.pasvorm.geometry.io;

import java.util.ArrayList;
import java.util.List;

/// Skinning as of glTF 2.0: the joints, where the file leaves them, carry the vertices; the mesh's own node does not
/// count.
final class GltfSkin {
    private static final String CURE = "export the scan without a skeleton";

    private final GltfItem item;
    private final Affine[] joints;
    private final List<GltfAccessor> jointSets = new ArrayList<>();
    private final List<GltfAccessor> weightSets = new ArrayList<>();

    private GltfSkin(GltfItem item, Affine[] joints) {
        this.item = item;
        this.joints = joints;
    }

    /// The skin for one primitive.
    ///
    /// @param joints as made by [#joints]
    static GltfSkin of(GltfAccessors accessors, GltfItem skin, Affine[] joints, GltfItem attributes)
            throws MeshFormatException {
        GltfSkin made = new GltfSkin(skin, joints);
        for (int set = 0; attributes.has("JOINTS_" + set); set++) {
            made.jointSets.add(accessors.get(attributes, "JOINTS_" + set, 4));
            made.weightSets.add(accessors.get(attributes, "WEIGHTS_" + set, 4));
        }
        if (made.jointSets.isEmpty()) {
            throw attributes.refusal("a mesh with a skin has no JOINTS_0", CURE);
        }
        return made;
    }

    /// What each joint of a skin does to a vertex: back to the joint by the inverse bind matrix, then to the world.
    static Affine[] joints(GltfAccessors accessors, GltfNodes nodes, GltfItem skin) throws MeshFormatException {
        int[] indices = skin.indices("joints");
        Affine[] joints = new Affine[indices.length];
        for (int j = 0; j < joints.length; j++) {
            if (indices[j] >= nodes.count()) {
                throw skin.refusal("joint node " + indices[j] + " of " + nodes.count(), CURE);
            }
            joints[j] = nodes.world(indices[j]);
        }
        if (skin.has("inverseBindMatrices")) {
            GltfAccessor inverse = accessors.get(skin, "inverseBindMatrices", 16);
            for (int j = 0; j < joints.length; j++) {
                joints[j] = joints[j].after(matrix(inverse, j, skin));
            }
        }
        return joints;
    }

    private static Affine matrix(GltfAccessor inverse, int j, GltfItem skin) throws MeshFormatException {
        if (j >= inverse.count()) {
            throw skin.refusal("fewer inverse bind matrices than joints", CURE);
        }
        double[] columns = new double[16];
        for (int k = 0; k < 16; k++) {
            columns[k] = inverse.get(j, k);
        }
        return Affine.ofColumns(columns);
    }

    /// Where the joints carry `vertex`.
    Affine at(int vertex) throws MeshFormatException {
        double[] rows = new double[12];
        double sum = 0;
        for (int set = 0; set < jointSets.size(); set++) {
            GltfAccessor weights = weightSets.get(set);
            if (vertex >= jointSets.get(set).count() || vertex >= weights.count()) {
                throw item.refusal("fewer joint weights than vertices", CURE);
            }
            for (int k = 0; k < 4; k++) {
                double weight = weights.get(vertex, k);
                if (weight != 0) {
                    joint(jointSets.get(set).get(vertex, k)).addTo(rows, weight);
                    sum += weight;
                }
            }
        }
        if (!(sum > 0.01 && sum < 100)) {
            throw item.refusal("the joint weights of vertex " + vertex + " add up to " + sum, CURE);
        }
        for (int i = 0; i < 12; i++) {
            rows[i] /= sum;
        }
        return Affine.ofRows(rows);
    }

    private Affine joint(double index) throws MeshFormatException {
        if (!(index >= 0 && index < joints.length)) {
            throw item.refusal("a vertex names joint " + index + " of " + joints.length, CURE);
        }
        return joints[(int) index];
    }
}
