package org.ganlao.skills.funding.subsidy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.skills.funding.subsidy.domain.ReleaseNeed.CERTIFIED;
import static org.ganlao.skills.funding.subsidy.domain.ReleaseNeed.NOT_SUBSIDISED_BEFORE;
import static org.ganlao.skills.funding.subsidy.domain.ReleaseNeed.PLACED;
import static org.ganlao.skills.funding.subsidy.domain.ReleaseNeed.PLACED_IN_PARK;
import static org.ganlao.skills.funding.subsidy.domain.ReleaseOutcome.REDUCED;
import static org.ganlao.skills.funding.subsidy.domain.ReleaseOutcome.REFUSED;
import static org.ganlao.skills.funding.subsidy.domain.ReleaseOutcome.RELEASED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.platform.datafile.DataFile;
import org.ganlao.platform.money.Money;
import org.ganlao.skills.instruction.course.domain.CourseKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseTest {

    private static final Money FULL = Money.of("800.00");
    private static final BigDecimal SIXTY_PERCENT = new BigDecimal("0.60");
    private static final LocalDate COMPLETED = LocalDate.of(2007, 3, 23);

    private final List<ReleaseRule> rules = DataFile.read("/subsidy/release-rules.yaml", ReleaseRule.class);

    @ParameterizedTest
    @ValueSource(ints = {4, 3})
    void intermediate_and_senior_workers_of_school_and_enterprise_need_certificate_and_park(int level) {
        ReleaseRule rule = rule(CourseKind.SCHOOL_ENTERPRISE, level);

        assertThat(released(rule, CERTIFIED, PLACED, PLACED_IN_PARK)).isEqualTo(FULL);
        assertThat(release(rule, CERTIFIED, PLACED).outcome()).isEqualTo(REFUSED);
        assertThat(release(rule, CERTIFIED, PLACED).lacking()).containsExactly(PLACED_IN_PARK);
        assertThat(release(rule, PLACED, PLACED_IN_PARK).lacking()).containsExactly(CERTIFIED);
    }

    @Test
    void other_levels_and_kinds_have_rules_of_their_own() {
        assertThat(release(rule(CourseKind.SCHOOL_ENTERPRISE, 5), CERTIFIED).outcome())
                .isEqualTo(REDUCED);
        assertThat(release(rule(CourseKind.RURAL_TRANSFER, null)).outcome()).isEqualTo(REFUSED);
        assertThat(release(rule(CourseKind.RURAL_TRANSFER, null), PLACED).outcome())
                .isEqualTo(RELEASED);
        assertThat(release(rule(CourseKind.ORDER_BASED, 4), PLACED, PLACED_IN_PARK)
                        .outcome())
                .isEqualTo(REFUSED);
        assertThat(release(rule(CourseKind.ORDER_BASED, 4), PLACED, ReleaseNeed.PLACED_AS_ORDERED)
                        .outcome())
                .isEqualTo(RELEASED);
    }

    @Test
    void a_part_is_released_where_only_the_full_amount_asks_for_more() {
        Release release = release(rule(CourseKind.URBAN_VOCATIONAL, 5));

        assertThat(release.outcome()).isEqualTo(REDUCED);
        assertThat(release.amount()).isEqualTo(Money.of("480.00"));
        assertThat(release.lacking()).containsExactly(PLACED);
    }

    @ParameterizedTest
    @EnumSource(CourseKind.class)
    void nothing_is_released_twice_whatever_the_kind(CourseKind kind) {
        Set<ReleaseNeed> all = Set.of(
                CERTIFIED,
                PLACED,
                PLACED_IN_PARK,
                ReleaseNeed.PLACED_AS_ORDERED,
                ReleaseNeed.STARTED_UP,
                ReleaseNeed.CLAIMED_IN_TIME);

        Release twice = Release.by(rule(kind, 4), all, FULL, SIXTY_PERCENT);

        assertThat(twice.outcome()).isEqualTo(REFUSED);
        assertThat(twice.lacking()).containsExactly(NOT_SUBSIDISED_BEFORE);
        assertThat(twice.amount()).isEqualTo(Money.ZERO);
    }

    @Test
    void whoever_has_more_is_never_released_less_and_nobody_more_than_all() {
        ReleaseNeed[] needs = ReleaseNeed.values();
        for (ReleaseRule rule : rules) {
            for (int subset = 0; subset < 1 << needs.length; subset++) {
                Money amount = Release.by(rule, of(subset), FULL, SIXTY_PERCENT).amount();
                assertThat(amount).isBetween(Money.ZERO, FULL);
                for (ReleaseNeed more : needs) {
                    Money then = Release.by(rule, of(subset | 1 << more.ordinal()), FULL, SIXTY_PERCENT)
                            .amount();
                    assertThat(then).as("%s and %s", of(subset), more).isGreaterThanOrEqualTo(amount);
                }
            }
        }
    }

    private static Set<ReleaseNeed> of(int subset) {
        return Stream.of(ReleaseNeed.values())
                .filter(need -> (subset >> need.ordinal() & 1) == 1)
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({"2006-12-31, school-enterprise", "2007-01-01, school-enterprise-park"})
    void the_day_of_completion_decides_which_rule_holds(LocalDate day, String code) {
        assertThat(rules.stream().filter(rule -> rule.appliesTo(CourseKind.SCHOOL_ENTERPRISE, 4, day)))
                .first()
                .extracting(ReleaseRule::code)
                .isEqualTo(code);
    }

    private ReleaseRule rule(CourseKind kind, Integer level) {
        return rules.stream()
                .filter(rule -> rule.appliesTo(kind, level, COMPLETED))
                .findFirst()
                .orElseThrow();
    }

    private static Money released(ReleaseRule rule, ReleaseNeed... met) {
        return release(rule, met).amount();
    }

    private static Release release(ReleaseRule rule, ReleaseNeed... met) {
        Set<ReleaseNeed> all = Stream.concat(
                        Stream.of(NOT_SUBSIDISED_BEFORE, ReleaseNeed.CLAIMED_IN_TIME), Stream.of(met))
                .collect(Collectors.toSet());
        return Release.by(rule, all, FULL, SIXTY_PERCENT);
    }
}
