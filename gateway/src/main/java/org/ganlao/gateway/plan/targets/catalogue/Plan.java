package org.ganlao.gateway.plan.targets.catalogue;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

/**
 * A year's plan of one government.
 *
 * @param region the node of the region tree that the targets are set for
 * @param document its file number
 */
public record Plan(
        String id,
        Label title,
        String document,
        LocalDate issuedOn,
        Year year,
        String region,
        Judgement judgement,
        List<Target> targets,
        List<WorkItem> items,
        PlanUnits units) {

    public Plan {
        Objects.requireNonNull(id, "a plan needs an id");
        Objects.requireNonNull(title, "a plan needs a title");
        Objects.requireNonNull(document, "a plan needs its document number");
        Objects.requireNonNull(issuedOn, "a plan needs its date of issue");
        Objects.requireNonNull(year, "a plan needs its year");
        Objects.requireNonNull(region, "a plan needs its region");
        Objects.requireNonNull(judgement, "a plan needs its judgement");
        Objects.requireNonNull(units, "a plan needs its units");
        targets = List.copyOf(targets);
        items = List.copyOf(items);
    }

    public LocalDate firstDay() {
        return year.atDay(1);
    }

    public LocalDate lastDay() {
        return year.atDay(year.length());
    }

    /** Whether it sets a target for the indicator; one without is observed only. */
    public boolean promises(String indicator) {
        return targets.stream().anyMatch(target -> target.indicator().equals(indicator));
    }

    /** @throws NoSuchElementException if the plan sets no target for it */
    public Target targetOf(String indicator) {
        return targets.stream()
                .filter(target -> target.indicator().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("plan " + id + " sets no target for " + indicator));
    }

    /** Code of the unit that owns a figure: of a target the one of its item, of what is observed only the one named like its domain. */
    public String unitOf(Indicator indicator) {
        return promises(indicator.id())
                ? item(targetOf(indicator.id()).item()).orElseThrow().unit()
                : units.has(indicator.domain()) ? indicator.domain() : units.statistics();
    }

    public Optional<WorkItem> item(int number) {
        return items.stream().filter(item -> item.number() == number).findFirst();
    }

    /** What the plan sets for an item, in its order. */
    public List<Target> targetsOf(int item) {
        return targets.stream().filter(target -> target.item() == item).toList();
    }
}
