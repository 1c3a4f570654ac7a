package org.placewise.store;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A running Placewise.
 *
 * @param host    name of the machine; empty if it has none
 * @param pid     number of the process there
 * @param started when the process was started, which tells it from a later one of the same number
 */
public record Owner(String host, long pid, Instant started) {
    private static final int LONGEST_HOST = 300;
    private static final double MOST = 1e15;

    /** This process. */
    public static Owner self(Map<String, String> environment) {
        ProcessHandle self = ProcessHandle.current();
        return new Owner(hostName(environment), self.pid(), started(self));
    }

    /** Without asking the network, as a look-up of addresses would. */
    private static String hostName(Map<String, String> environment) {
        String given = environment.getOrDefault("HOSTNAME", environment.getOrDefault("COMPUTERNAME", ""));
        Path file = Path.of("/etc/hostname");
        try {
            return given.isBlank() && Files.isReadable(file) ? Files.readString(file).strip() : given.strip();
        } catch (IOException _) {
            return "";
        }
    }

    private static Instant started(ProcessHandle process) {
        return process.info().startInstant().map(instant -> Instant.ofEpochMilli(instant.toEpochMilli()))
                .orElse(Instant.EPOCH);
    }

    /**
     * Whether the process may still run: on another machine nobody here can tell, so there it may.
     *
     * @param self this process
     */
    public boolean mayRun(Owner self) {
        return !host.equals(self.host) || ProcessHandle.of(pid).filter(ProcessHandle::isAlive)
                .filter(process -> started(process).equals(started)).isPresent();
    }

    static Owner read(Node node) throws FaultException {
        Optional<Node> host = node.find("host").filter(name -> !name.isEmptyText());
        return new Owner(host.isPresent() ? host.get().text(LONGEST_HOST) : "",
                (long) node.get("pid").number(0, MOST),
                Instant.ofEpochMilli((long) node.get("started").number(0, MOST)));
    }

    void write(JsonWriter json) throws IOException {
        json.beginObject();
        json.name("host").value(host);
        json.name("pid").value(pid);
        json.name("started").value(started.toEpochMilli());
        json.endObject();
    }
}
