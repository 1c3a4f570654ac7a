package org.placewise.model.talk;

import java.util.List;

/** What a presenter can do, with its keys: the one table that dispatcher and help are made from. */
public enum Command {
    NEXT("Right", "Page Down", "Space", "N"),
    /** Goes to the scene that is marked or typed, else on. */
    CHOOSE("Enter"),
    PREVIOUS("Left", "Page Up", "Shift+Space", "P"),
    FIRST("Home"),
    LAST("End"),
    OVERVIEW("O"),
    BLACK("B", "Period"),
    WHITE("W", "Comma"),
    FREEZE("F"),
    DISCARD("Shift+F"),
    /** Lets a weight run from nothing to all, holds it on its way, and lets it go on. */
    PLAY("K"),
    SPOTLIGHT("S"),
    POINTER("L"),
    SMALLER("Open Bracket"),
    LARGER("Close Bracket"),
    ZOOM_IN("Plus", "Equals", "Shift+Equals", "Add"),
    ZOOM_OUT("Minus", "Subtract"),
    ZOOM_RESET("0"),
    TIMER("T"),
    TIMER_RESET("Shift+T"),
    SWAP("X"),
    SPEAKER("V"),
    HELP("Shift+Slash", "F1"),
    LEAVE("Esc"),
    /** Clickers send it in turn with Esc: within a talk it only keeps the talk from ending. */
    STAY("F5", "Shift+F5");

    private final List<String> keys;

    Command(String... keys) {
        this.keys = List.of(keys);
    }

    /** The keys in the words of a key combination; the first is named in the help. */
    public List<String> keys() {
        return keys;
    }
}
