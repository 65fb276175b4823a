package org.ganlao.employment.aid.family.domain;

import static org.ganlao.employment.Refused.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.People;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platform.record.Origin;
import org.junit.jupiter.api.Test;

class ZeroEmploymentFamilyTest {

    private static final Instant NOW = Instant.parse("2007-06-30T00:00:00Z");

    @Test
    void is_not_resolved_by_a_placement_while_nobody_has_worked_since_it_was_identified() {
        FamilyMember head = new FamilyMember(
                UUID.randomUUID(), People.sealed(People.born(Sex.FEMALE, LocalDate.of(1968, 4, 1))), true, true);
        ZeroEmploymentFamily family = new ZeroEmploymentFamily(
                UUID.randomUUID(),
                new Origin("test", "test"),
                new Household("360102", "360102001001", LocalDate.of(2007, 3, 1)),
                List.of(head),
                NOW);

        assertRefused(FamilyRefusal.NO_WORK_SINCE, () -> family.resolveBy(UUID.randomUUID(), NOW));
    }
}
