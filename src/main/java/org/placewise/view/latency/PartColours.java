package org.placewise.view.latency;

import java.awt.Color;
import org.placewise.model.estimate.LatencyPart;

/** The muted set for the parts of a response, the same in both themes. */
final class PartColours {
    private PartColours() {
    }

    static Color of(LatencyPart part) {
        return new Color(switch (part) {
            case LINK -> 0x8DBDB6;
            case DISTANCE -> 0xDAC69A;
            case QUEUE -> 0xC79F8C;
            case PREFILL -> 0xA9C4E4;
            case DECODE -> 0x7C88A6;
            case INFERENCE -> 0x7C88A6;
        });
    }
}
