package org.ganlao.employment.startup.entrepreneurship.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.Refused.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.ganlao.employment.People;
import org.ganlao.employment.register.domain.Entry;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platform.problem.Rejection;
import org.ganlao.platform.record.Origin;
import org.junit.jupiter.api.Test;

class TenantsTest {

    private static final Instant NOW = Instant.parse("2007-06-30T02:00:00Z");
    private static final LocalDate OPENED = LocalDate.of(2007, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2007, 3, 1);

    @Test
    void an_incubator_takes_as_many_at_once_as_it_has_places() {
        Incubator incubator = incubator(2);
        Tenancy first = tenancy(incubator, DAY, DAY.plusDays(9));
        Tenancy second = tenancy(incubator, DAY, null);
        Tenancy onTheLastDay = tenancy(incubator, DAY.plusDays(8), null);
        Tenancy afterwards = tenancy(incubator, DAY.plusDays(9), null);

        new Tenants(incubator, List.of(first, second)).requireFit();
        new Tenants(incubator, List.of(first, second, afterwards)).requireFit();
        assertRefused(
                EntrepreneurshipRefusal.INCUBATOR_FULL,
                () -> new Tenants(incubator, List.of(first, second, onTheLastDay)).requireFit());
    }

    @Test
    void a_tenant_stays_for_a_day_at_least() {
        new Stay(DAY, DAY.plusDays(1));
        assertRefused(EntrepreneurshipRefusal.MOVES_OUT_BEFORE_MOVING_IN, () -> new Stay(DAY, DAY));
    }

    @Test
    void who_was_struck_out_takes_no_place() {
        Incubator incubator = incubator(1);
        Tenancy mistaken = tenancy(incubator, DAY, null);
        mistaken.annul("录入重复", NOW);

        new Tenants(incubator, List.of(mistaken, tenancy(incubator, DAY, null))).requireFit();
    }

    @Test
    void a_tenant_is_there_while_the_incubator_exists() {
        Incubator incubator = incubator(2);
        incubator.close(DAY.plusDays(9), NOW);

        new Tenants(incubator, List.of(tenancy(incubator, OPENED, DAY.plusDays(9)))).requireFit();
        assertOutside(incubator, tenancy(incubator, OPENED, DAY.plusDays(10)));
        assertOutside(incubator, tenancy(incubator, OPENED, null));
        assertOutside(incubator, tenancy(incubator, OPENED.minusDays(1), DAY));
    }

    @Test
    void survival_is_those_in_business_of_all_and_nothing_where_there_were_none() {
        Startup closed = startup();
        closed.end(new StartupEnd(DAY, StartupOutcome.FAILED, ""), NOW);

        assertThat(Survival.of(List.of(startup(), startup(), closed), DAY.minusDays(1))
                        .rate())
                .isEqualByComparingTo("1");
        assertThat(Survival.of(List.of(startup(), startup(), closed), DAY).rate())
                .isEqualByComparingTo("0.6667");
        assertThat(Survival.of(List.of(), DAY).rate()).isNull();
    }

    @Property
    void never_more_than_the_places_fit_whatever_the_order(
            @ForAll @IntRange(min = 1, max = 4) int places,
            @ForAll @Size(max = 8) List<@IntRange(min = 0, max = 20) Integer> days) {
        Incubator incubator = incubator(places);
        List<Tenancy> inside = new ArrayList<>();
        for (int day : days) {
            Tenancy next = tenancy(incubator, DAY.plusDays(day), DAY.plusDays(day + 5L));
            inside.add(next);
            try {
                new Tenants(incubator, inside).requireFit();
            } catch (Rejection full) {
                inside.remove(next);
            }
        }

        for (int day = 0; day < 30; day++) {
            LocalDate looked = DAY.plusDays(day);
            assertThat(inside.stream().filter(tenancy -> tenancy.stay().covers(looked)))
                    .hasSizeLessThanOrEqualTo(places);
        }
    }

    private static void assertOutside(Incubator incubator, Tenancy tenancy) {
        assertRefused(
                EntrepreneurshipRefusal.TENANT_OUTSIDE_INCUBATOR,
                () -> new Tenants(incubator, List.of(tenancy)).requireFit());
    }

    private static Incubator incubator(int places) {
        return new Incubator(
                UUID.randomUUID(), new Origin("test", "1"), new Entry("360102", "东湖创业孵化基地", OPENED, null), places, NOW);
    }

    private static Tenancy tenancy(Incubator incubator, LocalDate from, LocalDate until) {
        return new Tenancy(
                UUID.randomUUID(), new Origin("test", "2"), incubator, startup(), new Stay(from, until), NOW);
    }

    private static Startup startup() {
        LocalDate guided = LocalDate.of(2006, 1, 1);
        Startup startup = new Startup(
                UUID.randomUUID(),
                new Origin("test", "3"),
                People.sealed(People.born(Sex.FEMALE, LocalDate.of(1972, 5, 4))),
                "360102",
                new Guidance(guided, "周琳", "选址"),
                NOW);
        startup.open(new Opening(guided, "早餐店", "71526726X", null, null), NOW);
        return startup;
    }
}
