package org.ganlao.employment.aid.taxrelief.domain;

import static org.ganlao.employment.Refused.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.People;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platform.record.Origin;
import org.junit.jupiter.api.Test;

class TaxReliefTest {

    private static final Instant NOW = Instant.parse("2007-06-30T00:00:00Z");

    @Test
    void a_person_has_one_certificate_a_year_and_for_three_years() {
        List<TaxRelief> earlier = List.of(of(2004), of(2005), of(2006));

        of(2006).requireRoom(earlier.subList(0, 2), 3);
        assertRefused(ReliefRefusal.RELIEF_ALREADY, () -> of(2006).requireRoom(earlier, 3));
        assertRefused(ReliefRefusal.RELIEF_TERM_OVER, () -> of(2007).requireRoom(earlier, 3));
    }

    @Test
    void what_was_struck_out_is_granted_anew() {
        TaxRelief mistaken = of(2006);
        mistaken.annul("录入重复", NOW);

        of(2006).requireRoom(List.of(mistaken), 3);
    }

    private static TaxRelief of(int year) {
        return new TaxRelief(
                UUID.randomUUID(),
                new Origin("test", "test"),
                People.sealed(People.born(Sex.FEMALE, LocalDate.of(1968, 4, 1))),
                new Relief(
                        ReliefKind.SELF_EMPLOYED,
                        "360102",
                        "赣税减" + year,
                        null,
                        year,
                        Money.of("8000.00"),
                        LocalDate.of(year, 3, 1)),
                NOW);
    }
}
