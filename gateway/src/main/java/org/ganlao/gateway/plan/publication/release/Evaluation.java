package org.ganlao.gateway.plan.publication.release;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ganlao.gateway.plan.figure.progress.Status;
import org.ganlao.gateway.plan.publication.release.EvaluationView.EvaluatedTarget;
import org.ganlao.gateway.plan.publication.release.EvaluationView.StatedReason;
import org.ganlao.gateway.plan.publication.release.EvaluationView.Verdict;
import org.ganlao.gateway.plan.publication.release.ReportView.TargetLine;
import org.ganlao.gateway.plan.targets.catalogue.Plan;
import org.ganlao.gateway.plan.targets.catalogue.Target;

/** Says of every target whether it was met: a pure function of a year's figures. */
final class Evaluation {

    private Evaluation() {}

    static EvaluationView of(Plan plan, ReportView report, Map<String, List<StatedReason>> reasons) {
        List<EvaluatedTarget> targets = report.targets().stream()
                .map(line ->
                        target(plan, line, reasons.getOrDefault(line.indicator().id(), List.of())))
                .toList();
        Map<Verdict, Long> verdicts = new EnumMap<>(Verdict.class);
        targets.forEach(target -> verdicts.merge(target.verdict(), 1L, Long::sum));
        return new EvaluationView(
                report.plan(),
                report.document(),
                report.period(),
                report.number(),
                report.title(),
                report.hash(),
                verdicts,
                targets);
    }

    private static EvaluatedTarget target(Plan plan, TargetLine line, List<StatedReason> reasons) {
        Target target = plan.targetOf(line.indicator().id());
        LocalDate due = target.due() == null ? plan.lastDay() : target.due();
        return new EvaluatedTarget(
                line.indicator(),
                line.item(),
                target.printed(),
                line.actual(),
                line.target(),
                line.targetTo(),
                line.standing() == null ? null : line.standing().completion(),
                line.standing() == null ? null : line.standing().gap(),
                due,
                verdict(line, due.isAfter(plan.lastDay())),
                reasons);
    }

    private static Verdict verdict(TargetLine line, boolean runsOn) {
        Status status =
                line.standing() == null ? Status.NO_FACTS_YET : line.standing().status();
        boolean beyondItsRange = line.targetTo() != null
                && line.actual() != null
                && line.actual().compareTo(line.targetTo()) > 0;
        return switch (status) {
            case NO_FACTS_YET -> Verdict.NOT_TOLD;
            case DONE -> Verdict.MET;
            case AHEAD, ON_PACE, BEHIND, AT_RISK ->
                beyondItsRange ? Verdict.MET : runsOn ? Verdict.NOT_DUE : Verdict.NOT_MET;
        };
    }
}
