package org.placewise.view.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Finds nodes by where they stand in the window. */
final class Focus {
    private Focus() {
    }

    static boolean isInside(Node node, Node ancestor) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** The first node inside, in reading order, that the keyboard can reach. */
    static Optional<Node> first(Node root) {
        if (!root.isVisible() || root.isDisabled()) {
            return Optional.empty();
        }
        if (root.isFocusTraversable()) {
            return Optional.of(root);
        }
        return root instanceof Parent parent ? parent.getChildrenUnmodifiable().stream()
                .flatMap(child -> first(child).stream()).findFirst() : Optional.empty();
    }

    /** The way from an ancestor down to a node, as positions among children; empty if it does not stand below. */
    static List<Integer> path(Node node, Node ancestor) {
        List<Integer> path = new ArrayList<>();
        for (Node at = node; at != null && at != ancestor; at = at.getParent()) {
            if (at.getParent() == null) {
                return List.of();
            }
            path.addFirst(at.getParent().getChildrenUnmodifiable().indexOf(at));
        }
        return path;
    }

    /** The node at the end of a path. */
    static Optional<Node> at(List<Integer> path, Node ancestor) {
        Node node = ancestor;
        for (int position : path) {
            if (!(node instanceof Parent parent) || position >= parent.getChildrenUnmodifiable().size()) {
                return Optional.empty();
            }
            node = parent.getChildrenUnmodifiable().get(position);
        }
        return Optional.of(node);
    }
}
