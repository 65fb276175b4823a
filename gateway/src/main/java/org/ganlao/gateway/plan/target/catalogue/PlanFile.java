package org.ganlao.gateway.plan.target.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;

/** The head of a plan, {@code plans/<id>/plan.yaml}, as it is written; targets and items stand in files beside it. */
record PlanFile(
        String id, Label title, String document, LocalDate issuedOn, Year year, String region, Judgement judgement) {

    Plan with(TargetFile targets, ItemFile items, PlanUnits units) {
        return new Plan(
                id,
                title,
                document,
                issuedOn,
                year,
                region,
                judgement,
                targets.targets().stream().map(TargetEntry::asTarget).toList(),
                items.items(),
                units);
    }

    record TargetFile(List<TargetEntry> targets) {}

    record ItemFile(List<WorkItem> items) {}

    record Range(BigDecimal from, BigDecimal to) {}

    record TargetEntry(
            String indicator,
            int item,
            BigDecimal target,
            Range range,
            LocalDate from,
            LocalDate due,
            String printed,
            Label note) {

        Target asTarget() {
            if ((target == null) == (range == null)) {
                throw new IllegalArgumentException("target " + indicator + " has either a number or a range");
            }
            return range == null
                    ? new Target(indicator, item, target, null, from, due, printed, note)
                    : new Target(indicator, item, range.from(), range.to(), from, due, printed, note);
        }
    }
}
