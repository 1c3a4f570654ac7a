package org.placewise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LoopbackNamesTest {
    private final InetAddressResolver resolver = new LoopbackNames().get(null);

    @Test
    void javaAsksItForEveryName() throws UnknownHostException {
        assertInstanceOf(LoopbackNames.class, ServiceLoader.load(InetAddressResolverProvider.class).findFirst()
                .orElseThrow());
        assertEquals("localhost/127.0.0.1", InetAddress.getByName("localhost").toString());
        assertThrows(UnknownHostException.class, InetAddress::getLocalHost);
    }

    @Test
    void knowsNoNameButItsOwn() throws UnknownHostException {
        for (String name : Stream.of("example.org", "printer.local", "LOCALHOST.example", "").toList()) {
            assertThrows(UnknownHostException.class, () -> resolver.lookupByName(name, null), name);
        }
        assertTrue(resolver.lookupByName("localhost", null).allMatch(InetAddress::isLoopbackAddress));
        assertEquals("localhost", resolver.lookupByAddress(new byte[] {127, 0, 0, 1}));
        assertThrows(UnknownHostException.class, () -> resolver.lookupByAddress(new byte[] {10, 0, 0, 1}));
    }
}
