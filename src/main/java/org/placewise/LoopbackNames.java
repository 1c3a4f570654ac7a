package org.placewise;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.stream.Stream;

/**
 * The only names of machines that this program knows are those of the machine itself. Java asks for the machine's own
 * name while it looks for fonts, which on many machines would be a question to the network; it is answered here.
 */
public final class LoopbackNames extends InetAddressResolverProvider {
    private static final String LOCAL = "localhost";
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    @Override
    public InetAddressResolver get(Configuration configuration) {
        return new Loopback();
    }

    @Override
    public String name() {
        return LOCAL;
    }

    private static final class Loopback implements InetAddressResolver {
        @Override
        public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
            if (!LOCAL.equals(host)) {
                throw new UnknownHostException(host);
            }
            return Stream.of(InetAddress.getByAddress(LOCAL, LOOPBACK));
        }

        @Override
        public String lookupByAddress(byte[] address) throws UnknownHostException {
            if (!InetAddress.getByAddress(address).isLoopbackAddress()) {
                throw new UnknownHostException();
            }
            return LOCAL;
        }
    }
}
