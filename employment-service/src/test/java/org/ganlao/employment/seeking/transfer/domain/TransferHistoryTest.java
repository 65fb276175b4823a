package org.ganlao.employment.seeking.transfer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.Refused.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ganlao.employment.People;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platform.record.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferHistoryTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2007, 1, 1);
    private static final Instant NOW = Instant.parse("2007-06-30T00:00:00Z");

    private final PersonalId person = People.born(Sex.MALE, LocalDate.of(1983, 5, 12));
    private final TransferHistory history = new TransferHistory(List.of());

    @Test
    void the_earliest_standing_transfer_is_the_first() {
        Transfer second = sent("2007-03-05", null);
        assertThat(second.firstTransfer()).isTrue();

        Transfer first = sent("2006-03-05", "2006-04-05");

        assertThat(first.firstTransfer()).isTrue();
        assertThat(second.firstTransfer()).isFalse();
        assertThat(second.version()).isEqualTo(2);
    }

    @Test
    void annulling_the_first_makes_the_next_one_the_first() {
        Transfer first = sent("2006-03-05", "2006-04-05");
        Transfer second = sent("2007-03-05", null);

        first.annul("录入重复", NOW);
        List<Transfer> others = history.settle(first, NOW);

        assertThat(others).containsExactly(second);
        assertThat(second.firstTransfer()).isTrue();
        assertThat(first.version()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"2007-04-04, true", "2007-04-05, false", "2007-04-06, false"})
    void the_first_day_back_is_no_day_away(String nextDeparture, boolean refused) {
        sent("2007-03-05", "2007-04-05");
        Transfer next = transfer(nextDeparture, null);
        history.add(next);

        if (refused) {
            assertRefused(TransferRefusal.AWAY_ALREADY, () -> history.requireApart(next));
        } else {
            history.requireApart(next);
        }
    }

    @ParameterizedTest
    @CsvSource({"2007-03-04, false", "2007-03-05, false", "2007-03-06, true"})
    void a_back_dated_stay_ends_before_the_next_begins(String returnedOn, boolean refused) {
        sent("2007-03-05", null);
        Transfer earlier = transfer("2007-01-05", returnedOn);
        history.add(earlier);

        if (refused) {
            assertRefused(TransferRefusal.AWAY_ALREADY, () -> history.requireApart(earlier));
        } else {
            history.requireApart(earlier);
        }
    }

    @Property
    void says_the_same_in_whatever_order_the_transfers_were_made(
            @ForAll Set<@IntRange(max = 60) Integer> weeks, @ForAll Random order) {
        List<Integer> shuffled = new ArrayList<>(weeks);
        Collections.shuffle(shuffled, order);
        TransferHistory made = new TransferHistory(List.of());
        Map<Integer, Transfer> byWeek = new TreeMap<>();

        shuffled.forEach(week -> {
            LocalDate day = NEW_YEAR.plusWeeks(week);
            Transfer transfer = transfer(day.toString(), day.plusDays(7).toString());
            made.add(transfer);
            made.requireApart(transfer);
            made.settle(transfer, NOW);
            byWeek.put(week, transfer);
        });

        assertThat(byWeek.values().stream().filter(Transfer::firstTransfer))
                .containsExactlyElementsOf(byWeek.values().stream().limit(1).toList());
    }

    private Transfer sent(String departedOn, String returnedOn) {
        Transfer transfer = transfer(departedOn, returnedOn);
        history.add(transfer);
        history.requireApart(transfer);
        history.settle(transfer, NOW);
        return transfer;
    }

    private Transfer transfer(String departedOn, String returnedOn) {
        Departure departure = new Departure(
                "360102",
                LocalDate.parse(departedOn),
                new Destination(DestinationKind.OTHER_PROVINCE, null, null),
                null,
                OrganisedBy.OWN,
                false);
        Origin origin = new Origin("test", departedOn);
        Return returned = returnedOn == null ? null : new Return(LocalDate.parse(returnedOn), ReturnReason.OTHER);
        return new Transfer(UUID.randomUUID(), origin, People.sealed(person), departure, returned, NOW);
    }
}
