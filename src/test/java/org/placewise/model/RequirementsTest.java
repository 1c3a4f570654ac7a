package org.placewise.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placewise.model.catalogue.Silicon;
import org.placewise.model.catalogue.Site;
import org.placewise.model.quantity.Basis;
import org.placewise.model.quantity.Estimate;
import org.placewise.model.quantity.Trace;
import org.placewise.model.quantity.Unit;
import org.placewise.model.scenario.Criterion;
import org.placewise.model.scenario.Option;
import org.placewise.model.scenario.Requirement;
import org.placewise.model.scenario.Requirement.Kind;
import org.placewise.model.scenario.Supply;
import org.placewise.model.text.Message;
import org.placewise.model.text.Quantity;

final class RequirementsTest {
    private static final Trace TRACE = new Trace("test", "", List.of());

    private static List<Message> missed(Kind kind, double limit, Site site, Map<Criterion, Estimate> values) {
        Option option = new Option(site, Silicon.GPU, "card", 1, null, null, null, Supply.BUY, Map.of());
        return Requirements.missed(List.of(new Requirement(kind, limit)), option, values);
    }

    private static Map<Criterion, Estimate> value(Criterion criterion, double value) {
        return Map.of(criterion, Estimate.exact(value, criterion.unit(), Basis.SPEC, TRACE));
    }

    @Test
    void aLimitThatIsMet() {
        assertEquals(List.of(), missed(Kind.FIRST_TOKEN_WITHIN, 0.8, Site.CLOUD,
                value(Criterion.FIRST_TOKEN_P95, 0.8)));
        assertEquals(List.of(), missed(Kind.CAPABILITY_OVER, 0.6, Site.CLOUD, value(Criterion.CAPABILITY, 0.6)));
    }

    @Test
    void aLimitThatIsExceeded() {
        assertEquals(List.of(Message.of("common.missed.above",
                        Message.of("common.requirement.first_token_within.short"), new Quantity(1.24, Unit.SECOND),
                        new Quantity(0.8, Unit.SECOND))),
                missed(Kind.FIRST_TOKEN_WITHIN, 0.8, Site.CLOUD, value(Criterion.FIRST_TOKEN_P95, 1.24)));
    }

    @Test
    void aFloorThatIsNotReached() {
        assertEquals("common.missed.below",
                missed(Kind.CAPABILITY_OVER, 0.6, Site.CLOUD, value(Criterion.CAPABILITY, 0.5)).getFirst().key());
    }

    @Test
    void aValueThatNobodyKnowsMeetsNoLimit() {
        assertEquals("common.missed.unknown", missed(Kind.COST_UNDER, 1e9, Site.CLOUD, Map.of()).getFirst().key());
    }

    @Test
    void onlyTheCloudNeedsTheInternet() {
        assertEquals("common.missed.works_offline",
                missed(Kind.WORKS_OFFLINE, 0, Site.CLOUD, Map.of()).getFirst().key());
        assertEquals(List.of(), missed(Kind.WORKS_OFFLINE, 0, Site.EDGE, Map.of()));
        assertEquals(List.of(), missed(Kind.WORKS_OFFLINE, 0, Site.DEVICE, Map.of()));
    }
}
