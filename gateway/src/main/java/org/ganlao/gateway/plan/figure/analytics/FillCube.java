package org.ganlao.gateway.plan.figure.analytics;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ganlao.gateway.plan.figure.cell.Cell;
import org.ganlao.gateway.plan.figure.cell.Cells;
import org.ganlao.gateway.plan.figure.kept.Known;
import org.ganlao.gateway.plan.targets.catalogue.Indicator;
import org.ganlao.gateway.plan.targets.decomposition.RegionalTarget;
import org.ganlao.gateway.plan.targets.decomposition.RegionalTargets;
import org.ganlao.gateway.plan.targets.decomposition.TargetsInForce;
import org.ganlao.gateway.plan.targets.region.Place;

/** Looks the values of a selection up. */
@Singleton
class FillCube {

    private final Cells cells;
    private final RegionalTargets targets;

    FillCube(Cells cells, RegionalTargets targets) {
        this.cells = cells;
        this.targets = targets;
    }

    private record Key(String indicator, String place, YearMonth month) {}

    /** @param known looked up just before */
    Cube with(Selection selection, Known known) {
        Instant asOf = selection.asOf() == null ? known.at() : selection.asOf();
        Map<YearMonth, TargetsInForce> inForce = inForce(selection);
        Map<Key, Cell> read = read(selection, known);
        List<Observation> observations = new ArrayList<>((int) selection.cells());
        for (Place place : selection.places()) {
            for (Indicator indicator : selection.indicators()) {
                for (YearMonth month : selection.months()) {
                    Cell cell = read.get(new Key(indicator.id(), place.code(), month));
                    BigDecimal target = target(inForce.get(month), cell);
                    Cell before = read.get(new Key(indicator.id(), place.code(), month.minusMonths(1)));
                    for (Quantity quantity : selection.quantities()) {
                        observations.add(observation(quantity, cell, before, target));
                    }
                }
            }
        }
        return new Cube(selection, asOf, known.fresh().settledThrough(), observations);
    }

    private Map<Key, Cell> read(Selection selection, Known known) {
        SortedSet<YearMonth> months = new TreeSet<>(selection.months());
        if (selection.quantities().contains(Quantity.IN_MONTH)) {
            selection.months().stream()
                    .map(month -> month.minusMonths(1))
                    .filter(month -> month.getYear() == selection.plan().year().getValue())
                    .forEach(months::add);
        }
        Map<Key, Cell> read = new HashMap<>();
        cells.read(
                        selection.plan(),
                        selection.indicators(),
                        selection.places().stream().map(Place::code).toList(),
                        months,
                        selection.asOf(),
                        known.fresh())
                .forEach(cell -> read.put(new Key(cell.indicator(), cell.region(), cell.month()), cell));
        return read;
    }

    /** By month, what is in force at its end, or today while it lasts; not looked up where it is of no account. */
    private Map<YearMonth, TargetsInForce> inForce(Selection selection) {
        return selection.quantities().stream().anyMatch(Quantity::tellsOfTargets)
                ? targets.at(selection.plan(), selection.months(), selection.asOf())
                : Map.of();
    }

    /** Null where none is set, or nothing falls to the place. */
    private static BigDecimal target(TargetsInForce inForce, Cell cell) {
        RegionalTarget target = inForce == null ? null : inForce.in(cell.indicator(), cell.region());
        return target == null || target.fallsToNobody() ? null : target.target();
    }

    private static Observation observation(Quantity quantity, Cell cell, Cell before, BigDecimal target) {
        BigDecimal value = value(quantity, cell, before, target);
        return new Observation(
                cell.region(), cell.indicator(), cell.month(), quantity, value, status(quantity, cell, value, target));
    }

    private static BigDecimal value(Quantity quantity, Cell cell, Cell before, BigDecimal target) {
        return switch (quantity) {
            case TARGET -> target;
            case ACTUAL -> cell.value();
            case COMPLETION ->
                target == null || cell.value() == null
                        ? null
                        : cell.value().divide(target, Quantity.COMPLETION_DECIMALS, RoundingMode.HALF_UP);
            case NUMERATOR -> cell.numerator();
            case DENOMINATOR -> cell.denominator();
            case IN_MONTH ->
                cell.value() == null || before == null || before.value() == null
                        ? cell.value()
                        : cell.value().subtract(before.value());
        };
    }

    private static ObservationStatus status(Quantity quantity, Cell cell, BigDecimal value, BigDecimal target) {
        if (quantity == Quantity.TARGET) {
            return target == null ? ObservationStatus.INAPPLICABLE : ObservationStatus.NORMAL;
        }
        if (quantity == Quantity.COMPLETION && target == null) {
            return ObservationStatus.INAPPLICABLE;
        }
        ObservationStatus status = ObservationStatus.of(cell.status());
        boolean toldOtherwise = value == null && status != ObservationStatus.MISSING;
        return toldOtherwise ? ObservationStatus.INAPPLICABLE : status;
    }
}
