package org.ganlao.employment.aid.assistance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.Refused.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ganlao.employment.aid.support.domain.SupportKind;
import org.ganlao.employment.aid.taxrelief.domain.ReliefKind;
import org.ganlao.platform.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommonCapTest {

    private final CommonCap cap = CommonCap.of("post-subsidy insurance-subsidy interest-subsidy", Money.of("1000.00"));

    private final List<Benefit> received = List.of(
            of(BenefitKind.INTEREST_SUBSIDY, "2007-01-01", "300.00"),
            of(BenefitKind.INSURANCE_SUBSIDY, "2007-12-31", "600.00"),
            of(BenefitKind.POST_SUBSIDY, "2006-12-31", "500.00"),
            of(BenefitKind.RELIEF_SELF_EMPLOYED, "2007-03-01", "8000.00"));

    private static Benefit of(BenefitKind kind, String day, String amount) {
        LocalDate on = LocalDate.parse(day);
        return new Benefit(kind, UUID.randomUUID(), "360102", on, on, Money.of(amount));
    }

    @Test
    void all_kinds_that_count_share_one_cap_a_year() {
        cap.require(of(BenefitKind.POST_SUBSIDY, "2007-06-01", "100.00"), received);

        assertRefused(
                AssistanceRefusal.COMMON_CAP_PASSED,
                () -> cap.require(of(BenefitKind.POST_SUBSIDY, "2007-06-01", "100.01"), received));
        cap.require(of(BenefitKind.POST_SUBSIDY, "2008-01-01", "1000.00"), received);
    }

    @Test
    void what_does_not_count_is_not_limited_by_it() {
        cap.require(of(BenefitKind.STARTUP_SUBSIDY, "2007-06-01", "5000.00"), received);
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_support_is_a_benefit(SupportKind kind) {
        assertThat(BenefitKind.of(kind)).hasToString(kind.name());
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_tax_relief_is_a_benefit(ReliefKind kind) {
        assertThat(BenefitKind.of(kind)).hasToString("RELIEF_" + kind.name());
    }
}
