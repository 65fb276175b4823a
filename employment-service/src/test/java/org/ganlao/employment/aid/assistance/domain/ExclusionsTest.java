package org.ganlao.employment.aid.assistance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ganlao.employment.Refused.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ganlao.platform.money.Money;
import org.junit.jupiter.api.Test;

class ExclusionsTest {

    private final Exclusions exclusions =
            Exclusions.parse("internship-subsidy+post-subsidy post-subsidy+startup-subsidy post-subsidy+relief-hired");

    @Test
    void what_is_named_excludes_and_nothing_follows_from_it() {
        assertThat(exclusions.exclude(BenefitKind.POST_SUBSIDY, BenefitKind.INTERNSHIP_SUBSIDY))
                .isTrue();
        assertThat(exclusions.exclude(BenefitKind.STARTUP_SUBSIDY, BenefitKind.POST_SUBSIDY))
                .isTrue();
        assertThat(exclusions.exclude(BenefitKind.STARTUP_SUBSIDY, BenefitKind.INTERNSHIP_SUBSIDY))
                .isFalse();
    }

    @Test
    void a_month_in_common_is_enough() {
        List<Benefit> received = List.of(of(BenefitKind.RELIEF_HIRED, "2007-05-31", "2007-12-31"));

        exclusions.require(of(BenefitKind.POST_SUBSIDY, "2007-04-01", "2007-04-30"), received);
        exclusions.require(of(BenefitKind.POST_SUBSIDY, "2008-01-01", "2008-01-31"), received);
        assertRefused(
                AssistanceRefusal.DOUBLE_BENEFIT,
                () -> exclusions.require(of(BenefitKind.POST_SUBSIDY, "2007-05-01", "2007-05-01"), received));
        assertRefused(
                AssistanceRefusal.DOUBLE_BENEFIT,
                () -> exclusions.require(of(BenefitKind.POST_SUBSIDY, "2007-12-31", "2008-01-31"), received));
        exclusions.require(of(BenefitKind.STARTUP_SUBSIDY, "2007-06-01", "2007-06-01"), received);
    }

    private static Benefit of(BenefitKind kind, String from, String to) {
        return new Benefit(
                kind, UUID.randomUUID(), "360102", LocalDate.parse(from), LocalDate.parse(to), Money.of("100.00"));
    }

    @Property
    void they_exclude_each_other_and_none_itself(@ForAll BenefitKind one, @ForAll BenefitKind other) {
        assertThat(exclusions.exclude(one, other)).isEqualTo(exclusions.exclude(other, one));
        assertThat(exclusions.exclude(one, one)).isFalse();
    }

    @Test
    void what_is_no_pair_is_not_read() {
        assertThatIllegalArgumentException().isThrownBy(() -> Exclusions.parse("post-subsidy"));
        assertThatIllegalArgumentException().isThrownBy(() -> Exclusions.parse("post-subsidy+post-subsidy"));
        assertThatIllegalArgumentException().isThrownBy(() -> Exclusions.parse("post-subsidy+pension"));
    }
}
