package org.ganlao.employment.coverage.community.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.Refused.assertRefused;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ganlao.employment.coverage.community.domain.Standard.Limit;

class StandardTest {

    private static final Standard STANDARD = new Standard(limit(95), limit(80), limit(0), limit(1));

    @Example
    void exactly_what_is_required_holds_and_a_person_less_does_not() {
        assertThat(failing(stated(95, 5, 0, 76, true))).isEmpty();
        assertThat(failing(stated(94, 6, 0, 94, true))).containsExactly(CriterionCode.WORKING_SHARE);
        assertThat(failing(stated(95, 5, 0, 75, true))).containsExactly(CriterionCode.INSURED_SHARE);
    }

    @Example
    void one_family_without_work_or_no_platform_is_enough_to_fail() {
        assertThat(failing(stated(95, 5, 1, 95, true))).containsExactly(CriterionCode.FAMILIES_OPEN);
        assertThat(failing(stated(95, 5, 0, 95, false))).containsExactly(CriterionCode.PLATFORM);
    }

    @Example
    void a_share_is_never_rounded_up_to_what_is_required() {
        List<Criterion> working = STANDARD.appliedTo(stated(94_999, 5_001, 0, 94_999, true));

        assertThat(working.get(0).figure()).isEqualByComparingTo("94.99");
        assertThat(working.get(0).holds()).isFalse();
    }

    @Example
    void where_nobody_is_willing_nobody_is_without_work() {
        assertThat(failing(stated(0, 0, 0, 0, true))).isEmpty();
    }

    @Example
    void nobody_is_insured_who_is_not_in_work() {
        assertRefused(CommunityRefusal.MORE_INSURED_THAN_UNKNOWN, () -> stated(5, 0, 0, 6, true));
    }

    @Example
    void whom_the_register_has_as_no_longer_insured_nobody_states_as_insured() {
        assertThat(new RealNames(10, 0, 0, 8, 6, 2, "缴费凭证", true).insuredShare())
                .isEqualByComparingTo("80");
        assertRefused(CommunityRefusal.MORE_INSURED_THAN_UNKNOWN, () -> new RealNames(10, 0, 0, 9, 6, 2, "缴费凭证", true));
    }

    @Property
    void another_resident_who_finds_work_never_makes_it_worse(
            @ForAll @IntRange(max = 2000) int working, @ForAll @IntRange(min = 1, max = 2000) int seeking) {
        boolean before = holds(stated(working, seeking, 0, working, true));
        boolean after = holds(stated(working + 1, seeking - 1, 0, working + 1, true));

        assertThat(after || !before).isTrue();
        assertThat(before).isEqualTo(working * 100L >= 95L * (working + seeking));
    }

    /** Of nobody does the register know anything. */
    private static RealNames stated(int working, int seeking, int familiesOpen, int insured, boolean platform) {
        return new RealNames(working, seeking, familiesOpen, insured, 0, working, "台账", platform);
    }

    private static boolean holds(RealNames found) {
        return failing(found).isEmpty();
    }

    private static List<CriterionCode> failing(RealNames found) {
        return STANDARD.appliedTo(found).stream()
                .filter(criterion -> !criterion.holds())
                .map(Criterion::code)
                .toList();
    }

    private static Limit limit(int value) {
        return new Limit(BigDecimal.valueOf(value), "工作口径");
    }
}
