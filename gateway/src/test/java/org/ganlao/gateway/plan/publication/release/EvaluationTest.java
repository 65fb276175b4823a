package org.ganlao.gateway.plan.publication.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.ganlao.gateway.plan.figure.progress.Judged;
import org.ganlao.gateway.plan.figure.progress.Status;
import org.ganlao.gateway.plan.publication.release.EvaluationView.Verdict;
import org.ganlao.gateway.plan.publication.release.ReportView.Named;
import org.ganlao.gateway.plan.publication.release.ReportView.TargetLine;
import org.ganlao.gateway.plan.publication.release.domain.ReleaseState;
import org.ganlao.gateway.plan.targets.catalogue.Catalogue;
import org.ganlao.gateway.plan.targets.catalogue.IndicatorKind;
import org.ganlao.gateway.plan.targets.catalogue.Label;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final Plan PLAN = Catalogue.shipped().plan("2007").orElseThrow();
    private static final Label LABEL = new Label("一", "one");

    @Test
    void a_target_is_met_at_its_number_and_not_below() {
        assertThat(verdict("new-urban-employment", Status.DONE, null, "430000")).isEqualTo(Verdict.MET);
        assertThat(verdict("new-urban-employment", Status.BEHIND, null, "429999"))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(verdict("new-urban-employment", Status.ON_PACE, null, "429999"))
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void a_range_that_was_passed_is_met() {
        assertThat(verdict("unemployment-pooling-pilots", Status.AHEAD, "2", "3"))
                .isEqualTo(Verdict.MET);
    }

    @Test
    void what_runs_on_behind_the_year_is_not_due() {
        assertThat(verdict("service-network-coverage", Status.ON_PACE, null, "0.6"))
                .isEqualTo(Verdict.NOT_DUE);
        assertThat(verdict("service-network-coverage", Status.DONE, null, "1")).isEqualTo(Verdict.MET);
    }

    @Test
    void what_nobody_told_is_neither() {
        assertThat(verdict("new-urban-employment", Status.NO_FACTS_YET, null, null))
                .isEqualTo(Verdict.NOT_TOLD);
    }

    private static Verdict verdict(String indicator, Status status, String targetTo, String actual) {
        BigDecimal value = actual == null ? null : new BigDecimal(actual);
        TargetLine line = new TargetLine(
                new Named(indicator, LABEL, LABEL, 0, IndicatorKind.FLOW, "employment"),
                1,
                value,
                BigDecimal.ONE,
                targetTo == null ? null : new BigDecimal(targetTo),
                new Judged(null, BigDecimal.ONE, null, null, status),
                null,
                null,
                List.of(),
                List.of());
        ReportView report = new ReportView(
                "2007",
                "x",
                "2007",
                1,
                LABEL,
                ReleaseState.PUBLISHED,
                null,
                null,
                "x",
                Map.of(),
                List.of(line),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return Evaluation.of(PLAN, report, Map.of()).targets().get(0).verdict();
    }
}
