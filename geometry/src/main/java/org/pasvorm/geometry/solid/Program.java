package org.pasvorm.geometry.solid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pasvorm.geometry.field.Field;

/// A solid compiled for one thread. The same solid always compiles to the same node numbers.
final class Program {
    private final List<Node> nodes = new ArrayList<>();
    private final Probes probes = new Probes();
    private final Node root;

    Program(Solid solid) {
        root = compile(solid);
    }

    Node root() {
        return root;
    }

    Node node(int id) {
        return nodes.get(id);
    }

    int size() {
        return nodes.size();
    }

    /// Whether the numbers of pieces mean the same as in a program before: a leaf that is still there has its number.
    boolean numbersAsIn(Program before) {
        if (size() != before.size()) {
            return false;
        }
        Set<@Nullable Solid> leaves = new HashSet<>();
        nodes.forEach(n -> leaves.add(n.leaf));
        for (int id = 0; id < size(); id++) {
            Node now = node(id);
            Node then = before.node(id);
            boolean moved = then.leaf != null && !then.leaf.equals(now.leaf) && leaves.contains(then.leaf);
            if (moved || now.getClass() != then.getClass()) {
                return false;
            }
        }
        return true;
    }

    Probes probes() {
        return probes;
    }

    private Node compile(Solid solid) {
        Node node = node(solid);
        switch (solid) {
            case Solid.Implicit _, Solid.ScanOffset _, Solid.Ribbon _, Solid.MeshLeaf _, Solid.Sheet _ ->
                node.leaf = solid;
            default -> {}
        }
        return node;
    }

    private Node node(Solid solid) {
        return switch (solid) {
            case Solid.Implicit leaf -> field(leaf.field());
            case Solid.ScanOffset leaf -> add(new ScanNode(nodes.size(), probes.of(leaf.scan()), leaf.offset()));
            case Solid.Ribbon leaf -> add(new RibbonNode(nodes.size(), leaf.ribbon(), probes));
            case Solid.MeshLeaf leaf -> mesh(leaf.shape());
            case Solid.Sheet leaf -> add(new SheetNode(nodes.size(), leaf));
            case Solid.Moved m -> moved(m);
            case Solid.Union u -> extreme(u.parts(), false);
            case Solid.Intersection i -> extreme(i.parts(), true);
            case Solid.Complement c -> complement(compile(c.solid()));
            case Solid.Round r -> {
                Node a = compile(r.a());
                Node b = compile(r.b());
                yield add(new RoundNode(nodes.size(), a, b, r.radius()));
            }
            case Solid.SmoothUnion s -> {
                Node a = complement(compile(s.a()));
                Node b = complement(compile(s.b()));
                yield complement(add(new RoundNode(nodes.size(), a, b, s.radius())));
            }
        };
    }

    private Node field(Field field) {
        Node leaf = add(new FieldNode(nodes.size(), field));
        for (int face = 0; face < field.faces() && field.faces() > 1; face++) {
            add(new FaceNode(nodes.size(), field, face));
        }
        return leaf;
    }

    private Node mesh(MeshShape shape) {
        Node leaf = add(new MeshNode(nodes.size(), shape));
        for (int face = 0; face < shape.faces().count(); face++) {
            add(new MeshFaceNode(nodes.size(), shape, face));
        }
        return leaf;
    }

    /// Compiles what is moved, then an image of each of its nodes; scans there have probes of their own.
    private Node moved(Solid.Moved moved) {
        int first = nodes.size();
        probes.enterPlace();
        Node inner = compile(moved.solid());
        probes.leavePlace();
        int images = nodes.size() - first;
        for (int i = 0; i < images; i++) {
            add(new MovedNode(nodes.size(), nodes.get(first + i), images, moved.by()));
        }
        return nodes.get(inner.id + images);
    }

    private Node extreme(List<Solid> solids, boolean largest) {
        List<Node> parts = new ArrayList<>();
        for (Solid s : solids) {
            parts.add(compile(s));
        }
        return add(new ExtremeNode(nodes.size(), parts, largest));
    }

    private Node complement(Node of) {
        return add(new ComplementNode(nodes.size(), of));
    }

    private Node add(Node node) {
        nodes.add(node);
        return node;
    }
}
