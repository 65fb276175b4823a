package org.ganlao.gateway.plan.targets.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;

/** The head of a plan, {@code plans/<id>/plan.yaml}, as it is written; targets and items stand in files beside it. */
record PlanFile(
        String id, Label title, String document, LocalDate issuedOn, Year year, String region, Judgement judgement) {

    Plan with(TargetFile targets, List<WorkItem> items, PlanUnits units) {
        return new Plan(
                id,
                title,
                document,
                issuedOn,
                year,
                region,
                judgement,
                targets.targets().stream().map(TargetEntry::asTarget).toList(),
                items,
                units);
    }

    record TargetFile(List<TargetEntry> targets) {}

    record ItemFile(List<Label> chapters, List<ItemEntry> items) {

        List<WorkItem> asItems() {
            return items.stream().map(item -> item.under(chapters)).toList();
        }
    }

    /** @param chapter its place in the list of chapters, from 1 */
    record ItemEntry(int number, int chapter, Label title, List<String> domains, String unit, String text) {

        WorkItem under(List<Label> chapters) {
            if (chapter < 1 || chapter > chapters.size()) {
                throw new IllegalArgumentException("item %d has no chapter %d".formatted(number, chapter));
            }
            return new WorkItem(number, chapters.get(chapter - 1), title, domains, unit, text);
        }
    }

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
