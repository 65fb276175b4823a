package org.ganlao.gateway.plan.oversight.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.ganlao.gateway.plan.figure.progress.WatchedProgress.Stand;
import org.ganlao.gateway.plan.oversight.alert.AlertRule.Kind;
import org.ganlao.gateway.plan.oversight.alert.AlertRule.Severity;
import org.ganlao.gateway.plan.oversight.alert.AlertRule.Watch;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.catalogue.Label;
import org.ganlao.platform.region.RegionLevel;
import org.ganlao.platform.region.RegionTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertRuleTest {

    @Test
    void the_shipped_rules_are_understood_and_hold_from_their_day_on() {
        AlertRules rules = new AlertRules(Catalogue.shipped());
        assertThat(rules.on(LocalDate.of(2006, 12, 31))).isEmpty();
        assertThat(rules.on(LocalDate.of(2007, 1, 1)))
                .extracting(AlertRule::id)
                .contains("pace-at-risk", "dead-letters", "reconciliation-difference", "task-overdue");
    }

    @Test
    void two_rules_of_one_id_meet_where_they_share_a_day() {
        AlertRule firstHalf = rule(LocalDate.of(2007, 1, 1), LocalDate.of(2007, 6, 30));
        assertThat(firstHalf.meets(rule(LocalDate.of(2007, 6, 30), null))).isTrue();
        assertThat(firstHalf.meets(rule(LocalDate.of(2007, 7, 1), null))).isFalse();
        assertThat(rule(LocalDate.of(2007, 7, 1), null).meets(firstHalf)).isFalse();
    }

    @Test
    void a_rule_that_says_too_little_is_refused() {
        assertThatThrownBy(() -> new Watch(Kind.THRESHOLD, null, Set.of(RegionLevel.CITY), "x", null, null, null))
                .hasMessageContaining("THRESHOLD");
        assertThatThrownBy(() -> new Watch(Kind.PACE, Set.of("behind"), Set.of(), null, null, null, null))
                .hasMessageContaining("PACE");
        assertThatThrownBy(() -> new Watch(Kind.FRESHNESS, null, null, null, null, null, null))
                .hasMessageContaining("FRESHNESS");
    }

    @ParameterizedTest
    @CsvSource({
        "5,,4.99,false",
        "5,,5,false",
        "5,,5.01,true",
        ",5,4.99,true",
        ",5,5,false",
        ",5,5.01,false",
        "5,,,false",
        ",5,,false"
    })
    void a_figure_is_held_against_its_bound(BigDecimal above, BigDecimal below, BigDecimal actual, boolean holds) {
        Watch watch = new Watch(Kind.THRESHOLD, null, Set.of(RegionLevel.CITY), "x", above, below, null);
        assertThat(new ThresholdWatcher(null, null, null, null).holds(watch, stand(actual, null)))
                .isEqualTo(holds);
    }

    @Test
    void a_target_without_status_is_not_behind() {
        Watch watch = new Watch(Kind.PACE, Set.of("behind"), Set.of(RegionLevel.CITY), null, null, null, null);
        PaceWatcher pace = new PaceWatcher(null, null, null, null);
        assertThat(pace.holds(watch, stand(BigDecimal.ONE, "behind"))).isTrue();
        assertThat(pace.holds(watch, stand(BigDecimal.ONE, "at-risk"))).isFalse();
        assertThat(pace.holds(watch, stand(BigDecimal.ONE, null))).isFalse();
    }

    @Test
    void a_figure_of_a_city_says_under_which_of_the_province_it_falls() {
        Watch watch = new Watch(
                Kind.PACE, Set.of("behind"), Set.of(RegionLevel.PROVINCE, RegionLevel.CITY), null, null, null, null);
        PaceWatcher pace = new PaceWatcher(null, null, RegionTree.registered(), null);
        assertThat(pace.condition("2007", stand(BigDecimal.ONE, "behind"), watch)
                        .detail())
                .containsEntry("within", "2007/x/360000");
        Watch cities = new Watch(Kind.PACE, Set.of("behind"), Set.of(RegionLevel.CITY), null, null, null, null);
        assertThat(pace.condition("2007", stand(BigDecimal.ONE, "behind"), cities)
                        .detail())
                .doesNotContainKey("within");
    }

    @Test
    void a_rule_stands_for_what_it_names_on_the_days_on_which_it_holds() {
        AlertRules rules = new AlertRules(Catalogue.shipped());
        assertThat(rules.covering(LocalDate.of(2007, 1, 1)))
                .contains("pace-at-risk/pace-at-risk", "pace-at-risk/pace-behind")
                .doesNotContain("pace-behind/pace-at-risk");
        assertThat(rules.covering(LocalDate.of(2006, 12, 31))).isEmpty();
    }

    private static Stand stand(BigDecimal actual, String status) {
        return new Stand("x", "360100", YearMonth.of(2007, 3), actual, null, null, null, status);
    }

    private static AlertRule rule(LocalDate from, LocalDate until) {
        return new AlertRule(
                "one",
                new Label("预警", "alert"),
                Severity.INFO,
                from,
                until,
                null,
                null,
                null,
                new Watch(Kind.TOLD, null, null, null, null, null, null));
    }
}
