package org.pasvorm.geometry.io;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/// The node tree of a glTF scene, each node with its place in the world. A node with two parents, or above itself, is
/// refused.
final class GltfNodes {
    private static final String CURE = "export the scan again";

    private final List<GltfItem> nodes;
    private final Affine[] world;
    private final List<Integer> order = new ArrayList<>();

    private GltfNodes(List<GltfItem> nodes) {
        this.nodes = nodes;
        this.world = new Affine[nodes.size()];
        Arrays.fill(world, Affine.IDENTITY);
    }

    static GltfNodes of(GltfItem json, ReadLimits limits) throws MeshFormatException {
        GltfNodes tree = new GltfNodes(json.items("nodes"));
        tree.place(limits);
        tree.visible(json);
        return tree;
    }

    /// The nodes of the scene, parents before children.
    List<Integer> order() {
        return order;
    }

    GltfItem node(int i) {
        return nodes.get(i);
    }

    int count() {
        return nodes.size();
    }

    Affine world(int i) {
        return world[i];
    }

    /// Places all nodes, also those that are only joints of a skin.
    private void place(ReadLimits limits) throws MeshFormatException {
        BitSet children = new BitSet(nodes.size());
        for (GltfItem node : nodes) {
            for (int child : node.indices("children")) {
                GltfItem item = node.pick(nodes, child, "child node");
                if (children.get(child)) {
                    throw item.refusal("the node has two parents", CURE);
                }
                children.set(child);
            }
        }
        Deque<Integer> open = new ArrayDeque<>();
        int placed = 0;
        for (int i = 0; i < nodes.size(); i++) {
            if (!children.get(i)) {
                world[i] = local(nodes.get(i), limits);
                open.add(i);
            }
        }
        while (!open.isEmpty()) {
            int parent = open.remove();
            placed++;
            for (int child : nodes.get(parent).indices("children")) {
                world[child] = world[parent].after(local(nodes.get(child), limits));
                open.add(child);
            }
        }
        if (placed < nodes.size()) {
            throw nodes.get(children.nextSetBit(0)).refusal("the node tree runs in a circle", CURE);
        }
    }

    /// The nodes below the default scene; all nodes when the file has no scenes.
    private void visible(GltfItem json) throws MeshFormatException {
        List<GltfItem> scenes = json.items("scenes");
        if (scenes.isEmpty()) {
            for (int i = 0; i < nodes.size(); i++) {
                order.add(i);
            }
            return;
        }
        GltfItem scene = json.pick(scenes, json.index("scene").orElse(0), "scene");
        BitSet seen = new BitSet(nodes.size());
        Deque<Integer> open = new ArrayDeque<>();
        for (int root : scene.indices("nodes")) {
            open.add(root);
        }
        while (!open.isEmpty()) {
            int i = open.remove();
            GltfItem node = scene.pick(nodes, i, "node");
            if (seen.get(i)) {
                throw node.refusal("the node occurs twice in the scene", CURE);
            }
            seen.set(i);
            order.add(i);
            for (int child : node.indices("children")) {
                open.add(child);
            }
        }
    }

    private static Affine local(GltfItem node, ReadLimits limits) throws MeshFormatException {
        Affine local = node.has("matrix") ? matrix(node) : parts(node);
        if (!local.isWithin(limits.coordinate())) {
            throw node.refusal("the node's transform has numbers beyond " + limits.coordinate(), CURE);
        }
        return local;
    }

    private static Affine matrix(GltfItem node) throws MeshFormatException {
        double[] m = node.numbers("matrix", 16).orElseThrow();
        if (m[3] != 0 || m[7] != 0 || m[11] != 0 || m[15] != 1) {
            throw node.refusal("the node's matrix is not affine", CURE);
        }
        return Affine.ofColumns(m);
    }

    private static Affine parts(GltfItem node) throws MeshFormatException {
        double[] shift = node.numbers("translation", 3).orElse(new double[3]);
        double[] turn = node.numbers("rotation", 4).orElse(new double[] {0, 0, 0, 1});
        double[] scale = node.numbers("scale", 3).orElse(new double[] {1, 1, 1});
        double length = Math.sqrt(turn[0] * turn[0] + turn[1] * turn[1] + turn[2] * turn[2] + turn[3] * turn[3]);
        if (Math.abs(length - 1) > 0.01) {
            throw node.refusal("the node's rotation is no unit quaternion", CURE);
        }
        for (int i = 0; i < 4; i++) {
            turn[i] /= length;
        }
        return Affine.of(shift, turn, scale);
    }
}
