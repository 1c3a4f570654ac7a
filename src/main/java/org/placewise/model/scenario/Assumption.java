package org.placewise.model.scenario;

import java.util.Arrays;
import java.util.Optional;
import org.placewise.model.quantity.Unit;

/**
 * Everything about the world around the accelerators that an estimate needs and a user may change. Defaults with their
 * sources stand in a data file. The key is the name in files.
 */
public enum Assumption {
    /** Round trip from the user's device to the edge server: local network or radio hop. */
    EDGE_RTT("edge_rtt", Unit.SECOND),
    /** Round trip from the user's device to the cloud: access network and distance. */
    CLOUD_RTT("cloud_rtt", Unit.SECOND),
    /** What the 95th percentile adds to one round trip to the edge. */
    EDGE_JITTER("edge_jitter_p95", Unit.SECOND),
    /** What the 95th percentile adds to one round trip to the cloud. */
    CLOUD_JITTER("cloud_jitter_p95", Unit.SECOND),
    EDGE_BANDWIDTH("edge_bandwidth", Unit.BITS_PER_SECOND),
    CLOUD_BANDWIDTH("cloud_bandwidth", Unit.BITS_PER_SECOND),
    /** Share of time without a usable wide-area connection. */
    OFFLINE_SHARE("offline_share", Unit.SHARE),
    CLOUD_ELECTRICITY("cloud_electricity", Unit.USD_PER_KWH),
    EDGE_ELECTRICITY("edge_electricity", Unit.USD_PER_KWH),
    DEVICE_ELECTRICITY("device_electricity", Unit.USD_PER_KWH),
    CLOUD_PUE("cloud_pue", Unit.RATIO),
    EDGE_PUE("edge_pue", Unit.RATIO),
    /** Power of processor, memory, fans and losses of a server, as a share of its accelerators' power. */
    HOST_POWER_SHARE("host_power_share", Unit.SHARE),
    /** Price of the server around its accelerators, as a share of the accelerators' price. */
    HOST_PRICE_SHARE("host_price_share", Unit.SHARE),
    HORIZON("horizon", Unit.MONTH),
    /** Yearly cost of capital. */
    INTEREST("interest_per_year", Unit.SHARE),
    /** What hardware is worth after the horizon, as a share of its price. */
    RESIDUAL("residual_share", Unit.SHARE),
    /** Yearly hosting and upkeep of bought servers, as a share of their price. */
    UPKEEP("upkeep_per_year", Unit.SHARE),
    /** Highest share of its capacity at which a server is run in the busiest hour. */
    TARGET_UTILISATION("target_utilisation", Unit.SHARE),
    /** Groups of accelerators kept beyond what the peak needs, in the cloud and per edge site. */
    SPARE_GROUPS("spare_groups", Unit.COUNT),
    /** Price of moving data over the wide-area network. */
    NETWORK_PRICE("network_price", Unit.USD_PER_GB),
    /** One-time engineering effort to port the model to an ASIC's tool chain; the report credits GPUs with saving it. */
    PORTING("asic_porting", Unit.USD),
    /** Energy the device's radio spends per megabyte. */
    RADIO_ENERGY("radio_energy", Unit.JOULE_PER_MB),
    /** Energy the device's radio spends to wake up and fall asleep again, once per request. */
    RADIO_WAKE_UP("radio_wake_up", Unit.JOULE),
    CARBON("carbon_intensity", Unit.GRAM_CO2_PER_KWH),
    /** Battery of the user's device; 0 where it has none. */
    BATTERY("battery", Unit.WATT_HOUR),
    USD_TO_CNY("usd_to_cny", Unit.RATIO);

    private final String key;
    private final Unit unit;

    Assumption(String key, Unit unit) {
        this.key = key;
        this.unit = unit;
    }

    public String key() {
        return key;
    }

    public Unit unit() {
        return unit;
    }

    public static Optional<Assumption> ofKey(String key) {
        return Arrays.stream(values()).filter(assumption -> assumption.key.equals(key)).findFirst();
    }
}
