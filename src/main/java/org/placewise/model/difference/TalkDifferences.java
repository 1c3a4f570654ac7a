package org.placewise.model.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.placewise.model.difference.Difference.Group;
import org.placewise.model.scenario.Talk;
import org.placewise.model.scenario.TalkScene;
import org.placewise.model.text.Message;

/** In what two talks differ: in the number of their scenes, else scene by scene in the order of the talk. */
final class TalkDifferences {
    private static final Message NONE = Message.of("files.value.none");
    private static final Message WAS = Message.of("files.value.was");
    private static final Message CHANGED = Message.of("files.value.changed");

    private TalkDifferences() {
    }

    static List<Difference> between(Talk before, Talk after) {
        List<Difference> found = new ArrayList<>();
        if (before.scenes().size() != after.scenes().size()) {
            found.add(new Difference(Group.TALK, Message.of("files.about.talk"), count(before), count(after)));
            return found;
        }
        for (int i = 0; i < before.scenes().size(); i++) {
            Compared scene = new Compared(i + 1, before.scenes().get(i), after.scenes().get(i), found);
            scene.compare("name", shown -> text(shown.name()));
            scene.compare("note", shown -> text(shown.note()));
            scene.compare("target", shown -> seconds(shown.targetSeconds()));
            scene.compare("rehearsed", shown -> seconds(shown.rehearsedSeconds()));
            if (!scene.before.steps().equals(scene.after.steps())) {
                found.add(new Difference(Group.TALK, Message.of("files.about.scene.steps", i + 1), WAS, CHANGED));
            }
        }
        return found;
    }

    private record Compared(int number, TalkScene before, TalkScene after, List<Difference> found) {
        void compare(String key, Function<TalkScene, Message> shown) {
            Message was = shown.apply(before);
            Message is = shown.apply(after);
            if (!was.equals(is)) {
                found.add(new Difference(Group.TALK, Message.of("files.about.scene." + key, number), was, is));
            }
        }
    }

    private static Message count(Talk talk) {
        return Message.of("files.value.scenes", talk.scenes().size());
    }

    private static Message text(String text) {
        return text == null ? NONE : Message.of("files.value", text);
    }

    private static Message seconds(Integer seconds) {
        return seconds == null ? NONE : Message.of("files.value.seconds", seconds);
    }
}
